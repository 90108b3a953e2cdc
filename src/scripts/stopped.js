// @ts-check
// Notices that a module has stopped: after a trap nothing that it was to answer will answer.

/**
 * Whether an error that nobody caught is one of a module. Extensions and other scripts have errors of their own, some
 * of them in modules of their own; so it has to name a file of ours.
 * @param {{ filename?: string, error?: unknown, reason?: unknown }} event
 * @param {string[]} files names of the module's script and code
 */
export const isTrap = ({ filename, error, reason }, files) => {
  const fault = error || reason;
  const place = filename + (fault instanceof WebAssembly.RuntimeError ? String(fault.stack) : "");
  return files.some((file) => place.includes(file));
};

/**
 * Calls once when a module has stopped.
 * @param {string[]} files
 * @param {() => void} call
 */
export const whenStopped = (files, call) => {
  let runs = true;
  for (const kind of ["error", "unhandledrejection"])
    addEventListener(kind, (event) => {
      if (!runs || !isTrap(/** @type {ErrorEvent | PromiseRejectionEvent} */ (event), files)) return;
      runs = false;
      call();
    });
};

/** Says in the page that nothing answers: that it never will, as drawn, or that it has stopped. */
export const sayUnavailable = () => {
  const page = document.documentElement.dataset;
  const hasAnswered = page.interaction === "ready";
  page.interaction = "unavailable";
  for (const note of document.querySelectorAll(".offline-note")) {
    if (hasAnswered) note.textContent = "__TEXT_scripts_stopped__";
    note.classList.add("is-shown");
  }
};
