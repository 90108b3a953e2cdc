// @ts-check
// Keeps the atlas for reading without a network. One version at a time, whole: a page never gets the
// style or the code of another version. What is not kept goes to the network as if this were not here; where that
// does not answer, the visitor is told so in the site's own words.
import { exactly, joined } from "./lost.js";
import { EDITION, FORMAT, ON_USE } from "./shared.js";

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const VERSION = "__VERSION__";
// Address below the root, and the first digits of the SHA-256 of what lies there.
const FILES = new Map(/** @type {[string, string][]} */ (/** @type {unknown} */ ("__FILES__")));
const PREFIX = "atlas-";
const CACHE = PREFIX + VERSION;
// What is kept once it was used, apart from the versions: newer facts that lie beside the site, what judges them, and
// the desk.
const LATER = PREFIX + "later";
// The page for missing addresses: it names the site's path, which the build could only be told.
const MISSING = "404.html";
const root = new URL("./", location.href).href;
const isMoved = new URL("__BASE__", root).href !== root;

const digest = async (/** @type {Response} */ answer) => {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", await answer.clone().arrayBuffer()));
  return [...bytes.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
};

// Other sites, parts and errors are never kept.
const isOwn = (/** @type {Response} */ answer) => answer.status === 200 && answer.type === "basic";

// A copy without the marks of its way here. A navigation refuses what was redirected, for good and with the server
// up, and a store refuses or hides what is said to vary.
const ON_THE_WAY = ["content-encoding", "content-length", "transfer-encoding", "vary", "clear-site-data", "refresh"];
const clean = async (/** @type {Response} */ answer) => {
  const headers = new Headers(answer.headers);
  for (const name of ON_THE_WAY) headers.delete(name);
  return new Response(await answer.blob(), { status: answer.status, headers });
};

// Older workers kept answers as they came. Theirs are mended too, at once: such a worker may be in charge for long.
const heal = async () => {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX));
  for (const cache of await Promise.all(names.map((name) => caches.open(name)))) {
    for (const request of await cache.keys()) {
      const held = await cache.match(request, { ignoreVary: true });
      if (held?.redirected) await cache.put(request, await clean(held));
    }
  }
};

const keepOne = async (/** @type {Cache} */ cache, /** @type {string} */ path, /** @type {string} */ wanted) => {
  const address = root + path;
  // What an older version holds and is still the same is not fetched again.
  const held = await caches.match(address, { ignoreVary: true });
  if (held && (await digest(held)) === wanted) return cache.put(address, await clean(held));
  const answer = await fetch(address, { cache: "no-cache" });
  if (!isOwn(answer) && path !== MISSING) throw new Error(`${path}: HTTP ${answer.status} from ${new URL(answer.url).origin}`);
  // Somebody may be publishing at this moment.
  if ((await digest(answer)) !== wanted) throw new Error(`${path} is of another version`);
  return cache.put(address, await clean(answer));
};

const keepAll = async () => {
  const cache = await caches.open(CACHE);
  const left = [...FILES];
  const work = async () => {
    for (let next = left.pop(); next; next = left.pop()) {
      const [path] = next;
      await keepOne(cache, ...next).catch((/** @type {unknown} */ reason) => {
        // Hosts send this page in ways of their own, and nothing hangs on it.
        if (path !== MISSING) throw reason;
      });
    }
  };
  try {
    await Promise.all([work(), work(), work(), work()]);
  } catch (reason) {
    // Nothing half: the browser tries again another time.
    left.length = 0;
    await caches.delete(CACHE);
    throw reason;
  }
};

const tidy = async () => {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== CACHE && name !== LATER).map((name) => caches.delete(name)));
};

const kept = async (/** @type {string} */ address) => {
  try {
    const cache = await caches.open(CACHE);
    const held = await cache.match(address, { ignoreVary: true });
    return held?.redirected ? await clean(held) : held;
  } catch {
    // A store that cannot be read is no reason to show nothing.
    return null;
  }
};

// The kept page for missing addresses, at home where the site really lies; in words for who is away from the network.
const missing = async (/** @type {number} */ status, /** @type {string[] | undefined} */ words = undefined) => {
  const held = await kept(root + MISSING);
  if (!held) return null;
  const base = new URL(root).pathname.replace(/&/g, "&amp;");
  let page = (await held.text()).replace(/<base href="[^"]*">/, () => `<base href="${base}">`);
  if (words) {
    const [title, text] = words;
    page = page.replace(/<title>[^—<]*/, `<title>${title} `).replace(/<h1>[^<]*(<\/h1>\s*<p>)[^<]*/, `<h1>${title}$1${text}`);
  }
  const headers = new Headers(held.headers);
  headers.set("cache-control", "no-store");
  return new Response(page, { status, headers });
};

const AWAY = ["__TEXT_scripts_away_page__", "__TEXT_scripts_away_page_text__"];

// What is shown where the network does not answer and nothing is kept: the page that was meant, else our own words.
const away = async (/** @type {Request} */ request, /** @type {string} */ path) => {
  const { search, hash } = new URL(request.url);
  const meant = exactly(path, [...FILES.keys()]);
  if (meant && meant.page !== path) return Response.redirect(joined(root, meant, search, hash), 302);
  const isFile = /\.\w+$/.test(path) && !path.endsWith(".html");
  const page = request.destination === "document" && !isFile && (await missing(503, AWAY));
  if (page) return page;
  const headers = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" };
  return new Response(isFile ? "__TEXT_scripts_away_file__" : "__TEXT_scripts_away_part__", { status: 503, headers });
};

const visit = async (/** @type {Request} */ request, /** @type {string} */ path) => {
  // Some hosts take the slash away, and links of a page without it lead astray; the page with it is kept.
  if (FILES.has(`${path}/`) && (await kept(`${root}${path}/`))) return away(request, path);
  try {
    const answer = await fetch(request);
    const isAtHome = answer.status !== 404 || !isMoved || request.destination !== "document";
    return isAtHome ? answer : (await missing(404)) || answer;
  } catch {
    return away(request, path);
  }
};

// Files that carry their digest in their name: `newer-0123456789abcdef.wasm`.
const HASHED = new RegExp(`^((?:${ON_USE})-)[0-9a-f]{16}(\\.\\w+)$`);
const kindOf = (/** @type {string} */ address) => HASHED.exec(address.slice(root.length))?.slice(1).join() ?? "";

// Of each of these files, only the one of this version.
const forgetOlder = async (/** @type {Cache} */ cache, /** @type {string} */ address) => {
  for (const { url } of await cache.keys()) {
    if (url !== address && kindOf(url) === kindOf(address)) await cache.delete(url);
  }
};

// Pages wait three seconds for newer facts; those that are held are there in time.
const PATIENCE = 2000;

// Whether an answer is what its name says: a server may send a page for every address. Some names hold their digest.
const isWhatItSays = async (/** @type {Response} */ answer, /** @type {string} */ address, /** @type {boolean} */ isHashed) =>
  isHashed ? address.includes(await digest(answer)) : new RegExp(`"format"\\s*:\\s*"${FORMAT}"`).test(await answer.clone().text());

// The newest facts that can be had: from the network, else as they were last, also where the network hangs or
// the server fails. What changes its name with its content is right as it is held.
const later = async (/** @type {FetchEvent} */ event, /** @type {string} */ address, /** @type {boolean} */ isHashed) => {
  const { request } = event;
  const cache = await caches.open(LATER).catch(() => null);
  const held = await cache?.match(address, { ignoreVary: true });
  if (isHashed && held && (await isWhatItSays(held, address, isHashed))) return held;
  const fetched = fetch(request).then((answer) => ({ answer, copy: answer.clone() }));
  const keep = async (/** @type {{ answer: Response, copy: Response }} */ { answer, copy }) => {
    if (answer.status === 404) await cache?.delete(address);
    if (!isOwn(copy) || !(await isWhatItSays(copy, address, isHashed))) return;
    if (!cache) return;
    if (isHashed) await forgetOlder(cache, address);
    await cache.put(address, await clean(copy));
  };
  // What cannot be kept is shown all the same; what comes too late is there the next time.
  event.waitUntil(fetched.then(keep).catch(() => {}));
  if (!held || isHashed) return (await fetched).answer;
  const isShown = async (/** @type {Response} */ answer) => answer.status === 404 || (isOwn(answer) && (await isWhatItSays(answer, address, isHashed)));
  const shown = fetched.then(async ({ answer }) => ((await isShown(answer)) ? answer : held));
  return Promise.race([shown.catch(() => held), new Promise((/** @type {(answer: Response) => void} */ done) => setTimeout(done, PATIENCE, held))]);
};

worker.addEventListener("install", (event) => event.waitUntil(heal().catch(() => {}).then(keepAll)));
worker.addEventListener("activate", (event) => event.waitUntil(tidy()));
worker.addEventListener("message", (event) => {
  if (event.data === "activate") worker.skipWaiting();
});
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const written = request.url.split(/[?#]/)[0];
  const address = written.replace(/index\.html$/, "");
  // A part of a file is not what is kept.
  if (request.method !== "GET" || request.headers.has("range") || !address.startsWith(root)) return;
  const path = address.slice(root.length);
  if (path === EDITION || HASHED.test(path)) event.respondWith(later(event, address, path !== EDITION));
  else if (FILES.has(path) && path !== MISSING) event.respondWith(kept(address).then((held) => held || visit(request, path)));
  else if (request.mode === "navigate" || path.startsWith("data/")) event.respondWith(visit(request, written.slice(root.length)));
});
