// @ts-check
// Copy buttons anywhere on a page or in a frame: `<button data-copy="…">`; `{address}` in it is that of the page.

// Label after success.
const DONE = "__TEXT_scripts_copied_button__";
// Where copying is forbidden, the text stands beside the button, selected, and the visitor copies it.
const BY_HAND = "__TEXT_scripts_copy_by_hand_button__";
// What labels begin with that name what they copy.
const COPY = "__TEXT_scripts_copy__";
// How long a label tells of success, in milliseconds.
const STAY = 4_000;

/** Where it is told to who does not see the button. */
const status = () => document.querySelector("[data-copied]");

/**
 * Copies a selection, which plain http and frames allow too. Where that fails as well, the text stays selected. Its
 * field stands after the button: what a modal dialog covers cannot be selected elsewhere.
 * @param {HTMLElement} button
 * @param {string} value
 */
const copySelected = (button, value) => {
  const last = button.nextElementSibling;
  if (last && last.matches(".copy-by-hand")) last.remove();
  const field = Object.assign(document.createElement("textarea"), { className: "copy-by-hand", value, readOnly: true });
  field.setAttribute("aria-label", BY_HAND);
  button.after(field);
  field.focus({ preventScroll: true });
  field.select();
  const done = document.execCommand("copy");
  if (done) {
    field.remove();
    button.focus({ preventScroll: true });
  }
  return done;
};

/**
 * @param {HTMLElement} button
 * @param {string} text
 */
const copy = async (button, text) => {
  let done = true;
  try {
    // It exists in secure contexts only.
    await navigator.clipboard.writeText(text);
  } catch {
    done = copySelected(button, text);
  }
  const label = button.innerText;
  const words = done ? DONE : BY_HAND;
  const what = label.startsWith(COPY) ? label.split(COPY)[1] : "";
  const told = done ? "__TEXT_scripts_copied__" : "__TEXT_scripts_copy_by_hand__";
  const said = status();
  // Anew even where it is the same: each copy is told.
  if (said) said.textContent = told.replace("{what}", () => what);
  button.dispatchEvent(new CustomEvent("atlas-copied", { bubbles: true, detail: done }));
  if (label === DONE || label === BY_HAND) return;
  button.innerText = words;
  setTimeout(() => {
    // Who drew the button may have named it anew meanwhile.
    if (button.innerText === words) button.innerText = label;
  }, STAY);
};

/** Listens on the whole document, as long as the page lives. */
export const copyOnClick = () => {
  // There before it has something to say, so that it is heard; a frame has it drawn.
  if (document.body && !status()) {
    const said = document.createElement("p");
    said.className = "visually-hidden";
    said.dataset.copied = "";
    said.setAttribute("role", "status");
    document.body.append(said);
  }
  document.addEventListener("click", ({ target }) => {
    /** @type {HTMLElement | null} */
    const button = /** @type {Element} */ (target).closest("button[data-copy]");
    if (button) copy(button, (button.dataset.copy || "").replace("{address}", () => location.href));
  });
};
