// @ts-check
// The desk's other half: reads, checks and writes tables, so that the page answers meanwhile.

const at = (/** @type {string} */ name) => new URL(name, import.meta.url).href;

const ready = (async () => {
  const [glue, code] = await Promise.all([import(at("__SCRIPT__")), fetch(at("__MODULE__"))]);
  await glue.default({ module_or_path: code });
  return glue;
})();

// One after another, in the order in which they were asked.
let before = Promise.resolve();
addEventListener("message", ({ data: [number, what, values] }) => {
  const answer = async () => {
    try {
      const half = await ready;
      const progress = (/** @type {number} */ done, /** @type {number} */ of) => postMessage([number, "progress", done, of]);
      postMessage([number, "done", half[what](...values, progress)]);
    } catch (reason) {
      postMessage([number, "failed", String(reason)]);
    }
  };
  before = before.then(answer);
});
