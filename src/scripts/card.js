// Has a card in a frame show newer facts, where an edition lies beside the site that is sound. A card has
// no module, so it looks for itself, and fetches what judges an edition only where one says that it is newer.
import { claim } from "./claim.js";

(async () => {
  const at = (name) => new URL(name, import.meta.url).href;
  const answer = await fetch(at("__EDITION__"));
  if (!answer.ok || Number(answer.headers.get("content-length")) > __LIMIT__) return;
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const { date, revision } = claim(new TextDecoder().decode(bytes)) || {};
  const own = document.documentElement.dataset;
  if (!date || date < own.date || (date === own.date && revision <= Number(own.revision))) return;
  const [glue, code, built] = await Promise.all([
    import(at("__NEWER_SCRIPT__")),
    fetch(at("__NEWER_MODULE__")),
    fetch(at("__BUILT__")),
  ]);
  if (!built.ok) throw new Error(`HTTP ${built.status}`);
  await glue.default({ module_or_path: code });
  glue.redraw(bytes, at("./"), new Uint8Array(await built.arrayBuffer()));
})().catch((reason) => console.info("atlas: edition.json is not used:", String(reason)));
