// @ts-check
// The draft of the desk, in the database of this browser. Sites of one origin that lie in different folders have each
// their own.
import { openDB } from "idb";

// In one file nothing has an address but the page.
const root = new URL("./", import.meta.url ?? location.href).pathname;
const STORE = "drafts";

/** @typedef {{ text: string, version: number }} Draft how often it was written before tells a draft from a later one */

const open = () => openDB("atlas-desk", 1, { upgrade: (base) => void base.createObjectStore(STORE) });

/**
 * The draft that is kept; null where there is none.
 * @returns {Promise<Draft | null>}
 */
export const load = async () => (await (await open()).get(STORE, `draft ${root}`)) ?? null;

/**
 * Keeps a draft in the place of the one that was read as a version. Returns its own version; null where another tab
 * has written meanwhile, and then nothing has changed.
 * @param {string} text
 * @param {number} version
 * @returns {Promise<number | null>}
 */
export const keep = async (text, version) => {
  const change = (await open()).transaction(STORE, "readwrite");
  const kept = await change.store.get(`draft ${root}`);
  if ((kept?.version ?? 0) !== version) return null;
  await change.store.put({ text, version: version + 1 }, `draft ${root}`);
  await change.done;
  return version + 1;
};

/**
 * Puts an edition where pages find it that show the draft.
 * @param {string} edition
 */
export const showDraft = async (edition) => void (await (await open()).put(STORE, edition, `preview ${root}`));

/**
 * The edition that pages are to show.
 * @returns {Promise<string | null>}
 */
export const shownDraft = async () => (await (await open()).get(STORE, `preview ${root}`)) ?? null;
