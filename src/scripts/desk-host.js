// @ts-check
// What the desk's module cannot do by itself: asks its other half, which runs in a worker, keeps the draft in this
// browser, reads and hands out files. Nothing goes anywhere else.
import { keep, load, showDraft } from "./drafts.js";

/**
 * Puts it where the module finds it.
 * @param {Worker} other the other half
 * @param {() => Promise<[start: Uint8Array, edition: Uint8Array]>} facts those of the build, and those of an edition
 * @param {boolean} hasPages whether the pages of the site lie beside the desk
 */
export const host = (other, facts, hasPages = true) => {
  /** What waits for an answer, by the number of its question. @type {Map<number, { done: (value: any) => void, fail: (reason: unknown) => void, progress: (at: number, of: number) => void }>} */
  const waiting = new Map();
  let last = 0;
  other.addEventListener("message", ({ data: [number, kind, ...values] }) => {
    const asked = waiting.get(number);
    if (kind === "progress") return asked?.progress(values[0], values[1]);
    waiting.delete(number);
    if (kind === "done") asked?.done(values[0]);
    else asked?.fail(new Error(values[0]));
  });
  other.addEventListener("error", ({ message }) => {
    for (const { fail } of waiting.values()) fail(new Error(message || "the worker has stopped"));
    waiting.clear();
  });

  /** @returns {Promise<any>} */
  const ask = (/** @type {string} */ what, /** @type {unknown[]} */ values = [], /** @type {(at: number, of: number) => void} */ progress = () => {}) =>
    new Promise((done, fail) => {
      const number = ++last;
      waiting.set(number, { done, fail, progress });
      other.postMessage([number, what, values]);
    });

  /** @type {any} */ (globalThis).atlasDesk = {
    ask,
    load,
    keep,
    preview: hasPages && showDraft,
    open: async () => ask("open", await facts()),
    files: (/** @type {File[]} */ files) =>
      Promise.all(files.map(async (file) => [file.name, new Uint8Array(await file.arrayBuffer())])),
    save: (/** @type {string} */ name, /** @type {BlobPart} */ content, /** @type {string} */ type) => {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([content], { type }));
      link.download = name;
      link.click();
      // The browser has taken it by then, and has read it in its own time.
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    },
  };
};
