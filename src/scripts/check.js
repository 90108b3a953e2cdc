// @ts-check
// The self-test of frames: tries one thing after another and says which of the drawn words is true.
import { VERSION } from "./asked.js";
import { opened } from "./opened.js";

(() => {
  const report = (/** @type {string} */ id, /** @type {string} */ result, measured = "") => {
    const check = /** @type {HTMLElement | null} */ (document.querySelector(`[data-check="${id}"]`));
    if (!check) return;
    check.dataset.result = result;
    for (const words of /** @type {NodeListOf<HTMLElement>} */ (check.querySelectorAll("[data-when]"))) {
      words.hidden = words.dataset.when !== result;
      for (const place of words.querySelectorAll("[data-measured]")) place.textContent = measured;
    }
  };
  const framed = parent !== window;
  const page = document.documentElement.dataset;
  /** @type {string[]} */
  const blocked = [];
  addEventListener("securitypolicyviolation", (event) => blocked.push(`${event.effectiveDirective} ${event.blockedURI}`));

  report("scripts", "good");
  const size = `${innerWidth}×${innerHeight}`;
  report("frame", framed ? (innerWidth < 280 || innerHeight < 240 ? "bad" : "good") : "note", size);
  report("origin", origin === "null" ? "note" : "good", origin === "null" ? "" : "__TEXT_scripts_check_origin__".replace("{origin}", () => origin));

  const canStore = () => {
    try {
      // A name that is taken by nobody, and gone at once.
      localStorage.setItem("atlas-check", "1");
      localStorage.removeItem("atlas-check");
      return true;
    } catch {
      return false;
    }
  };
  report("storage", canStore() ? "good" : "note");

  const compile = async () => {
    const answer = await fetch(new URL(page.module ?? "", location.href));
    if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
    const type = answer.headers.get("content-type") ?? "";
    if (!type.startsWith("application/wasm")) throw new Error(`content-type: ${type || "—"}`);
    await WebAssembly.compileStreaming(answer);
  };
  compile().then(
    () => report("module", "good"),
    (reason) => report("module", "bad", String(reason.message ?? reason)),
  );

  // The page around answers a height by giving it. Its helper may arrive late, so it is asked more than
  // once; silence has to be told by a clock.
  const TRIES = 8;
  const PAUSE = 250;
  const askForHeight = () =>
    new Promise((resolve) => {
      const before = innerHeight;
      const tell = (/** @type {number} */ height) => parent.postMessage({ atlas: VERSION, type: "height", view: "check", height }, "*");
      let left = TRIES;
      const ask = () => {
        if (innerHeight !== before) {
          // A frame that follows its content is left as high as that, not as it was.
          tell(page.height === "auto" ? Math.ceil(document.body.getBoundingClientRect().height) : before);
          return resolve(true);
        }
        if (left-- === 0) return resolve(false);
        tell(before + 24);
        setTimeout(ask, PAUSE);
      };
      ask();
    });
  const host = document.referrer ? new URL(document.referrer).origin : "";
  const listed = (page.origins ?? "").split(" ").includes(host);
  if (!framed) report("height", "note");
  else addEventListener("load", () => askForHeight().then((isHeard) => report("height", isHeard ? "good" : "note")));
  report("host", framed && host && listed ? "good" : "note", host || "__TEXT_scripts_check_host_untold__");

  addEventListener("load", () => {
    const isStyled = getComputedStyle(document.documentElement).getPropertyValue("--paper") !== "";
    if (!isStyled) blocked.unshift("CSS");
    report("policy", blocked.length ? "bad" : "good", blocked.join("__TEXT_scripts_check_between__"));
  });

  document.addEventListener("click", (event) => {
    if (!(/** @type {Element} */ (event.target).closest("[data-try=window]"))) return;
    const made = opened(location.href);
    made?.close();
    report("window", made ? "good" : "note");
  });
  // The button copies as those in all views do.
  document.addEventListener("atlas-copied", (event) => report("copy", /** @type {CustomEvent} */ (event).detail ? "good" : "note"));
})();
