// @ts-check
// Answers the desk's page from its worker: questions one after another, in the order in which they were asked.

/** @param {Promise<any>} ready the module, once it is there */
export const serve = (ready) => {
  let before = Promise.resolve();
  addEventListener("message", ({ data }) => {
    if (!Array.isArray(data)) return;
    const [number, what, values] = data;
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
};
