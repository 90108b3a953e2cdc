// @ts-check
// Has a card in a frame show newer facts, where an edition lies beside the site that is sound. A card has
// no module, so it looks for itself, and fetches what judges an edition only where one says that it is newer.
import { claim, isNewer } from "./claim.js";
import { EDITION, LIMIT } from "./shared.js";

(async () => {
  const at = (/** @type {string} */ name) => new URL(name, import.meta.url).href;
  const answer = await fetch(at(EDITION));
  if (!answer.ok || Number(answer.headers.get("content-length")) > LIMIT) return;
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const { date = "", revision } = document.documentElement.dataset;
  if (bytes.length > LIMIT || !isNewer(claim(new TextDecoder().decode(bytes)), { date, revision: Number(revision) })) return;
  const [glue, code, built] = await Promise.all([
    import(at("__NEWER_SCRIPT__")),
    fetch(at("__NEWER_MODULE__")),
    fetch(at("__BUILT__")),
  ]);
  if (!built.ok) throw new Error(`HTTP ${built.status}`);
  await glue.default({ module_or_path: code });
  glue.redraw(bytes, at("./"), new Uint8Array(await built.arrayBuffer()));
})().catch((reason) => console.info("atlas: edition.json is not used:", String(reason)));
