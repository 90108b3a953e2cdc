// Starts the module. Where it does not arrive or fails, the page stays as it
// was drawn and says so quietly.
// Code and script are fetched side by side. The page itself names neither:
// a browser without scripts would fetch it for nothing.
Promise.all([import(new URL("__SCRIPT__", import.meta.url)), fetch(new URL("__MODULE__", import.meta.url))])
  .then(async ([atlas, code]) => {
    await atlas.default({ module_or_path: code });
    atlas.start();
  })
  .catch((reason) => {
    document.documentElement.dataset.interaction = "unavailable";
    for (const note of document.querySelectorAll(".offline-note")) note.hidden = false;
    console.info("atlas: interaction unavailable:", String(reason));
  });
