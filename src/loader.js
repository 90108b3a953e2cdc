// Starts the module. Where it does not arrive or fails, the page stays as it
// was drawn and says so quietly.
import(new URL("__SCRIPT__", import.meta.url))
  .then(async (atlas) => {
    await atlas.default({ module_or_path: new URL("__MODULE__", import.meta.url) });
    atlas.start();
  })
  .catch((reason) => {
    document.documentElement.dataset.interaction = "unavailable";
    for (const note of document.querySelectorAll(".offline-note")) note.hidden = false;
    console.info("atlas: interaction unavailable:", String(reason));
  });
