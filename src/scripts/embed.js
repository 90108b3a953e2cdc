// @ts-check
// For pages that hold frames of the atlas: each frame becomes as high as what is in it. No dependency;
// /embed/protocol/ says what else a page can hear and say. Written for browsers of any age: where one lacks
// something, frames keep the height that they were given.
(function () {
  // Systems change http into https on the way; which of the two it is tells no site from another.
  /** @param {string} address */
  function bare(address) {
    return address.replace(/^https?:/, "");
  }

  /** @param {string} address */
  function help(address) {
    // Frames of the site that this script came from lie beside it.
    var home = bare(address.split(/[?#]/)[0]).replace(/[^/]*$/, "");
    var origin = home.split("/").slice(0, 3).join("/");
    // However often the script stands in the page, a site's frames are helped once.
    var page = /** @type {{ "atlas-helped"?: Record<string, boolean> }} */ (/** @type {unknown} */ (window));
    var helped = (page["atlas-helped"] = page["atlas-helped"] || {});
    if (helped[home]) return;
    helped[home] = true;

    /** @param {HTMLIFrameElement} frame */
    function isOurs(frame) {
      return bare(frame.src).indexOf(home) === 0 && !frame.hasAttribute("srcdoc");
    }

    /** @param {(frame: HTMLIFrameElement) => void} use */
    function each(use) {
      var all = document.getElementsByTagName("iframe");
      for (var at = 0; at < all.length; at++) if (isOurs(all[at])) use(all[at]);
    }

    /**
     * The height that is told is that of the content; the page around may count borders and padding in.
     * @param {HTMLIFrameElement} frame
     * @param {number} height
     */
    function grow(frame, height) {
      var look = getComputedStyle(frame);
      /** @type {("borderTopWidth" | "borderBottomWidth" | "paddingTop" | "paddingBottom")[]} */
      var sides = ["borderTopWidth", "borderBottomWidth", "paddingTop", "paddingBottom"];
      for (var at = 0; look.boxSizing === "border-box" && at < 4; at++) height += parseFloat(look[sides[at]]) || 0;
      frame.style.height = Math.ceil(height) + "px";
    }

    addEventListener("message", function (event) {
      var said = event.data;
      // A frame in a sandbox has no origin to compare; that its address is ours must do.
      if (!said || said.atlas !== 1 || (bare(event.origin) !== origin && event.origin !== "null")) return;
      var type = said.type;
      if (["ready", "height", "select", "navigate"].indexOf(type) < 0) return;
      var height = said.height;
      var isHeight = typeof height === "number" && height > 0 && height < 30000 && height % 1 === 0;
      if (type === "height" && !isHeight) return;
      each(function (frame) {
        if (frame.contentWindow !== event.source) return;
        if (type === "height") grow(frame, height);
        if (typeof CustomEvent === "function") {
          frame.dispatchEvent(new CustomEvent("atlas-" + type, { bubbles: true, detail: said }));
        }
      });
    });

    // A frame may have spoken before anyone listened.
    each(function (frame) {
      if (frame.contentWindow) frame.contentWindow.postMessage({ atlas: 1, type: "hello" }, "*");
    });
  }

  // A script that is a module, or was put in by another, does not know its own element.
  var own = /** @type {HTMLScriptElement | null} */ (document.currentScript);
  /** @type {ArrayLike<HTMLScriptElement>} */
  var scripts = own && own.src ? [own] : document.querySelectorAll('script[src*="/embed/embed.js"]');
  for (var at = 0; at < scripts.length; at++) help(scripts[at].src);
})();
