// @ts-check
// What an address that leads nowhere was meant to be. Chats, mails and documents lose its slash, take along what
// stands after it, or encode it once too often. The page for missing addresses asks, and so does the worker, which
// has no server to ask. Paths and pages are told as they are below the root of the site.

// Decoded as often as it was encoded; what decodes to nothing stays.
const decoded = (/** @type {string} */ path) => {
  const once = (/** @type {string} */ part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  };
  for (let times = 0; times < 4; times += 1) path = path.replace(/(%[\da-f]{2})+/gi, once);
  return path;
};

const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

const read = (/** @type {string} */ path) => {
  const plain = decoded(path).normalize("NFKC").replace(INVISIBLE, "").replace(/\\/g, "/").replace(/&(amp;)+/gi, "&");
  // A query or a fragment whose sign was encoded too is one all the same.
  const [, before, query, fragment] = /^([^?&#;]*)(?:[?&]([a-z]\w*=[^#]*))?[^#]*(?:#([a-z][\w-]*))?/i.exec(plain) ?? ["", ""];
  let isWhole = true;
  const words = before
    .toLowerCase()
    .split("/")
    .map((part) => {
      const [, word, left] = /^[^a-z\d%]*([\w.-]*)(.*)$/su.exec(part) ?? ["", "", ""];
      // Punctuation and other scripts end an address; what could be of it does not.
      if (/[a-z\d]/.test(left.replace(/%[\da-f]{2}/g, ""))) isWhole = false;
      return word.replace(/[._-]+$/, "").replace(/\.html?$/, "");
    })
    .filter(Boolean);
  if (/^(index|default)(\.\w+)?$/.test(words[words.length - 1])) words.pop();
  // Nothing but words of another script is no way to write the first page.
  if (!words.length && /[\p{L}\p{N}]/u.test(before.replace(/(index|default)(\.\w+)?/i, ""))) isWhole = false;
  return { words, isWhole, rest: (query ? `?${encodeURI(query)}` : "") + (fragment ? `#${fragment}` : "") };
};

const keyed = (/** @type {string[]} */ pages) => new Map(pages.map((page) => [page.toLowerCase().replace(/\/$/, ""), page]));
const isMissing = (/** @type {string[]} */ words) => words.length === 1 && words[0] === "404";

/** @typedef {{ page: string, rest: string }} Meant A page, and what else the address says. */

/**
 * The page that an address names but for such damage; none where it has lost or won more.
 * @param {string} path
 * @param {string[]} pages
 * @returns {Meant | null}
 */
export const exactly = (path, pages) => {
  const { words, isWhole, rest } = read(path);
  const page = isMissing(words) ? undefined : keyed(pages).get(words.join("/"));
  return page !== undefined && isWhole ? { page, rest } : null;
};

/**
 * Where a page that was meant lies. What the address says besides goes along, even where a part of it had become one
 * with the path.
 * @param {string | URL} root
 * @param {Meant} meant
 * @param {string} search
 * @param {string} hash
 */
export const joined = (root, { page, rest }, search, hash) => {
  const to = new URL(page + rest, root);
  if (search.length > 1) to.search = to.search ? `${to.search}&${search.slice(1)}` : search;
  if (hash) to.hash = hash;
  return to;
};

// How many letters have to change (Levenshtein).
const distance = (/** @type {string} */ one, /** @type {string} */ other) => {
  let row = [...other, ""].map((_, at) => at);
  for (let down = 1; down <= one.length; down += 1) {
    const next = [down];
    for (let at = 1; at <= other.length; at += 1) {
      next[at] = Math.min(row[at] + 1, next[at - 1] + 1, row[at - 1] + (one[down - 1] === other[at - 1] ? 0 : 1));
    }
    row = next;
  }
  return row[other.length];
};

/**
 * The page that comes nearest to an address; none where none is near.
 * @param {string} path
 * @param {string[]} pages
 * @returns {Meant | null}
 */
export const nearest = (path, pages) => {
  const { words, rest } = read(path);
  if (isMissing(words)) return null;
  const known = keyed(pages);
  const found = (/** @type {string | undefined} */ page) => (page === undefined ? null : { page, rest });
  if (known.has(words.join("/"))) return found(known.get(words.join("/")));
  // Under a path that is not ours.
  for (let at = 1; at < words.length; at += 1) {
    const page = known.get(words.slice(at).join("/"));
    if (page !== undefined) return found(page);
  }
  // Mistyped.
  const typed = words.join("/");
  const near = [...known].map(([key, page]) => ({ far: distance(typed, key), length: key.length, page }));
  const { far, length, page } = near.reduce((best, one) => (one.far < best.far ? one : best), { far: Infinity, length: 0, page: "" });
  if (far <= (length < 6 ? 1 : 2) && length > 1) return found(page);
  // The last word alone, then the way to it.
  const last = `/${words[words.length - 1]}`;
  const named = [...known].find(([key]) => key.endsWith(last));
  if (named) return found(named[1]);
  for (let at = words.length - 1; at > 0; at -= 1) {
    const page = known.get(words.slice(0, at).join("/"));
    if (page !== undefined) return found(page);
  }
  return null;
};
