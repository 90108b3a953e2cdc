// @ts-check
// Gets the desk what its module cannot do by itself, before the module asks for it.
import { host } from "./desk-host.js";
import { EDITION } from "./shared.js";

const at = (/** @type {string} */ name) => new URL(name, import.meta.url).href;

// Newer facts that lie beside the site; where none can be had, the desk begins with those of the build.
const newer = async () => {
  try {
    // Asked for anew: who has just published wants to see it, and then the other pages do too.
    const answer = await fetch(at(EDITION), { cache: "no-cache" });
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : new Uint8Array();
  } catch {
    return new Uint8Array();
  }
};

host(new Worker(at("__WORKER__"), { type: "module" }), async () => {
  const [start, edition] = await Promise.all([fetch(at("__START__")), newer()]);
  if (!start.ok) throw new Error(`HTTP ${start.status}`);
  return [new Uint8Array(await start.arrayBuffer()), edition];
});
