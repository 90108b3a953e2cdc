// @ts-check
// The desk in one file, which opens by double click: nothing lies beside it.
import { host } from "./desk-host.js";
import { sayUnavailable, whenStopped } from "./stopped.js";

(async () => {
  const sorry = /** @type {HTMLElement | null} */ (document.querySelector("[data-sorry]"));
  // Something answers here: waiting.css waits for no other script.
  document.documentElement.dataset.boot = "";
  try {
    const held = (/** @type {string} */ id) => document.getElementById(id)?.textContent ?? "";
    const unpack = async (/** @type {string} */ id) => {
      const packed = Uint8Array.from(atob(held(id)), (letter) => letter.charCodeAt(0));
      const answer = new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip")));
      return new Uint8Array(await answer.arrayBuffer());
    };
    const script = new Blob([await unpack("worker")], { type: "text/javascript" });
    const worker = new Worker(URL.createObjectURL(script));
    worker.postMessage({ code: await unpack("module-checking") });
    host(worker, async () => [await unpack("start"), new Uint8Array()], false);
    const glue = /** @type {any} */ (window).atlas_editing;
    await glue.default({ module_or_path: await unpack("module-editing") });
    whenStopped(["wasm://", "wasm-function"], sayUnavailable);
    glue.start();
  } catch (reason) {
    sayUnavailable();
    if (sorry) sorry.hidden = false;
    console.info("atlas: the file could not be opened in full:", String(reason));
  }
})();
