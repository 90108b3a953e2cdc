// @ts-check
// Has the browser keep the atlas for reading without a network, once the page has what it needs itself;
// and offers a newer version when there is one. Where any of this fails, the page is as it was.
const offer = (/** @type {ServiceWorker} */ worker) => {
  const bar = Object.assign(document.createElement("div"), { className: "toast is-shown" });
  const button = Object.assign(document.createElement("button"), { type: "button", textContent: "__TEXT_scripts_offline_replace__" });
  button.addEventListener("click", () => worker.postMessage("activate"), { once: true });
  const said = document.createElement("p");
  bar.setAttribute("role", "status");
  bar.append(said, button);
  // Into the page first, so that what it says is heard.
  document.body.append(bar);
  said.textContent = "__TEXT_scripts_offline_newer__";
  // A page that is drawn anew with newer facts has lost it.
  document.documentElement.addEventListener("atlas-redrawn", () => document.body.append(bar));
};

const start = async () => {
  const { serviceWorker } = navigator;
  const hadVersion = serviceWorker.controller !== null;
  const registration = await serviceWorker.register(new URL("sw.js", import.meta.url));
  if (registration.waiting && hadVersion) offer(registration.waiting);
  registration.addEventListener("updatefound", () => {
    const coming = registration.installing;
    coming?.addEventListener("statechange", () => {
      if (coming.state === "installed" && hadVersion) offer(coming);
    });
  });
  // Every open page changes at once: none goes on with half of what it was.
  serviceWorker.addEventListener("controllerchange", () => hadVersion && location.reload());
};

const whenIdle = window.requestIdleCallback ?? ((/** @type {() => void} */ then) => setTimeout(then, 1500));
// Plain http has no service worker, and who saves data is not sent the rest of the site.
if ("serviceWorker" in navigator && !(/** @type {{ connection?: { saveData: boolean } }} */ (navigator).connection?.saveData)) {
  addEventListener("load", () =>
    whenIdle(() => start().catch((reason) => console.info("atlas: not kept for offline reading:", String(reason)))),
  );
}
