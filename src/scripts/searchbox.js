// @ts-check
// Opens the search box: by its link, by “/”, by Ctrl-K. What answers in it, code and index, is fetched when it first
// opens, so that no page carries them.
import { whenStopped } from "./stopped.js";

/**
 * What answers in the box: the module for searching.
 * @typedef {{ start: (index: Uint8Array) => boolean }} Searching
 * @typedef {Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">} Press
 */

/**
 * Whether a key opens the box from anywhere: Ctrl-K, on keyboards of other scripts too.
 * @param {Press} press
 */
export const opensAnywhere = ({ key, code, ctrlKey, metaKey, altKey, shiftKey }) =>
  (ctrlKey || metaKey) && !altKey && !shiftKey && (key === "k" || key === "K" || (code === "KeyK" && key > "\x7f"));

/**
 * Whether a key opens the box where nothing is being written: `/`, wherever a keyboard has it, and what an input method
 * makes of that key, or keeps to itself.
 * @param {Press} press
 */
export const opensOutsideText = ({ key, code, ctrlKey, metaKey, altKey, shiftKey }) =>
  !ctrlKey &&
  !metaKey &&
  !altKey &&
  (key === "/" || key === "／" || (code === "Slash" && !shiftKey && ["、", "Process", "Unidentified"].includes(key)));

/**
 * Whether text is written into an element: a box that is ticked, a slider and a list take none.
 * @param {{ tagName: string, type?: string | null, isContentEditable?: boolean }} element
 */
export const takesText = ({ tagName, type, isContentEditable }) =>
  !!isContentEditable ||
  tagName === "TEXTAREA" ||
  (tagName === "INPUT" && !/^(button|checkbox|color|file|image|radio|range|reset|submit)$/.test(type ?? ""));

/** The number of every key that an input method has taken. */
const TAKEN = 229;

/**
 * Makes the box of the page open. Returns what has to be told that the page was drawn anew, with the index of its
 * newer facts.
 * @param {(script: string, module: string) => Promise<Searching>} bringCode
 * @param {[script: string, module: string]} files names of the module's script and code
 * @param {(name: string) => Promise<Uint8Array>} bringIndex
 * @param {() => Promise<unknown>} dress fetches what the results wear
 */
export const openSearch = (bringCode, files, bringIndex, dress) => {
  /** @type {Promise<[Searching, unknown]> | null} */
  let code = null;
  /** @type {Uint8Array | null} */
  let newerIndex = null;
  /** The box that is answered, or will be. @type {HTMLDialogElement | null} */
  let served = null;
  let words = "";
  /** What was in the field when Enter was pressed too early. @type {string | null} */
  let entered = null;

  const found = () => /** @type {HTMLDialogElement | null} */ (document.querySelector("dialog[data-search]"));
  const within = (/** @type {Element} */ box, /** @type {string} */ name) =>
    /** @type {HTMLElement} */ (box.querySelector(`[data-search-${name}]`));
  const field = (/** @type {Element} */ box) => /** @type {HTMLInputElement} */ (within(box, "input"));

  // Until the module answers, and where it never will.
  const say = (/** @type {Element} */ box) => {
    within(box, "hint").hidden = field(box).value.trim() !== "";
    for (const part of ["status", "said"]) within(box, part).textContent = words;
  };
  const fail = (/** @type {HTMLDialogElement} */ box, /** @type {unknown} */ reason) => {
    console.info("atlas: search unavailable:", String(reason));
    within(box, "results").textContent = "";
    words = "__TEXT_answers_search_failed__";
    // At the next opening it is tried again.
    if (served === box) served = null;
    say(box);
  };
  const serve = async (/** @type {HTMLDialogElement} */ box) => {
    served = box;
    entered = null;
    words = "__TEXT_answers_search_loading__";
    say(box);
    try {
      code ??= Promise.all([bringCode(...files), dress()]);
      const [[module], index] = await Promise.all([code, newerIndex ?? bringIndex(box.dataset.search ?? "")]);
      // The page was drawn anew meanwhile, with a box of its own.
      if (served !== box) return;
      words = "";
      if (!module.start(index)) throw new Error("the index is not of this build");
      if (entered === field(box).value) /** @type {HTMLElement | null} */ (box.querySelector(".search__hit"))?.click();
    } catch (reason) {
      code = null;
      fail(box, reason);
    }
  };

  const open = () => {
    const box = found();
    if (!box?.showModal) return false;
    try {
      box.showModal();
    } catch {
      return false;
    }
    field(box).select();
    // What was found before is asked anew: the places that are kept may be others.
    if (served === box) field(box).dispatchEvent(new Event("input", { bubbles: true }));
    else serve(box);
    return true;
  };

  document.addEventListener("click", (event) => {
    const target = /** @type {Element} */ (event.target);
    const link = target.closest("[data-search-open]");
    const { button, ctrlKey, metaKey, shiftKey, altKey } = event;
    const isPlain = button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
    // Where the box does not open, the link leads to the index of names.
    if (link && isPlain && open()) event.preventDefault();
    const box = /** @type {HTMLDialogElement | null} */ (target.closest("dialog[data-search]"));
    if (!box) return;
    const example = target.closest("[data-search-example]");
    if (example) {
      // Its text may have been translated.
      field(box).value = /** @type {HTMLElement} */ (example).dataset.searchExample ?? "";
      field(box).focus({ preventScroll: true });
      field(box).dispatchEvent(new Event("input", { bubbles: true }));
    }
    // By its button, beside the box, or on a result that may lie on this very page.
    if (target === box || target.closest("[data-search-close]") || (target.closest("a") && isPlain)) box.close();
  });
  document.addEventListener("keydown", (event) => {
    const box = found();
    if (!box || event.isComposing) return;
    if (box.open) {
      if (words && event.key === "Enter" && event.keyCode !== TAKEN) entered = field(box).value;
      return;
    }
    const target = /** @type {HTMLElement} */ (event.target);
    const opens = (opensAnywhere(event) && event.keyCode !== TAKEN) || (opensOutsideText(event) && !takesText(target));
    if (!opens) return;
    event.preventDefault();
    if (!open()) /** @type {HTMLElement | null} */ (document.querySelector("[data-search-open]"))?.click();
  });
  document.addEventListener("input", ({ target }) => {
    const box = words && /** @type {Element} */ (target).closest("dialog[data-search]");
    if (box) say(box);
  });
  whenStopped(files, () => {
    const box = found();
    if (box) fail(box, "the module has stopped");
  });

  return (/** @type {Uint8Array} */ index) => {
    newerIndex = index;
    const [before, box] = [served, found()];
    if (!before?.open || !box) return;
    field(box).value = field(before).value;
    open();
  };
};
