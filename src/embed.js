// For pages that hold frames of the atlas: each frame becomes as high as what is in it. No dependency;
// /embed/protocol/ says what else a page can hear and say.
(() => {
  const frames = () => [...document.querySelectorAll('iframe[src*="/embed/"]')];
  const hello = (frame) => frame.contentWindow && frame.contentWindow.postMessage({ atlas: 1, type: "hello" }, "*");
  addEventListener("message", (event) => {
    const said = event.data;
    if (!said || said.atlas !== 1) return;
    const frame = frames().find((one) => one.contentWindow === event.source);
    if (!frame) return;
    if (said.type === "height" && said.height > 0 && said.height < 30000) frame.style.height = `${said.height}px`;
    frame.dispatchEvent(new CustomEvent(`atlas-${said.type}`, { bubbles: true, detail: said }));
  });
  // A frame may have spoken before anyone listened.
  frames().forEach(hello);
})();
