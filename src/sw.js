// Keeps the atlas for reading without a network. One version at a time, whole: a page never gets the
// style or the code of another version. What is not kept goes to the network as if this were not here.
const VERSION = "__VERSION__";
// Address below the root, and the first digits of the SHA-256 of what lies there.
const FILES = new Map(__FILES__);
const PREFIX = "atlas-";
const CACHE = PREFIX + VERSION;
const root = new URL("./", location.href).href;

const digest = async (answer) => {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", await answer.clone().arrayBuffer()));
  return [...bytes.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
};

const keepOne = async (cache, path, wanted) => {
  const address = root + path;
  // What an older version holds and is still the same is not fetched again.
  const held = await caches.match(address, { ignoreVary: true });
  if (held && (await digest(held)) === wanted) return cache.put(address, held);
  const answer = await fetch(address, { cache: "no-cache" });
  if (!answer.ok) throw new Error(`${path}: HTTP ${answer.status}`);
  // Somebody may be publishing at this moment.
  if ((await digest(answer)) !== wanted) throw new Error(`${path} is of another version`);
  return cache.put(address, answer);
};

const keepAll = async () => {
  const cache = await caches.open(CACHE);
  const left = [...FILES];
  const work = async () => {
    for (let next = left.pop(); next; next = left.pop()) await keepOne(cache, ...next);
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
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)));
};

const answer = async (request, address) => {
  try {
    const cache = await caches.open(CACHE);
    const held = await cache.match(address, { ignoreVary: true });
    if (held) return held;
  } catch {
    // A store that cannot be read is no reason to show nothing.
  }
  return fetch(request);
};

addEventListener("install", (event) => event.waitUntil(keepAll()));
addEventListener("activate", (event) => event.waitUntil(tidy()));
addEventListener("message", (event) => {
  if (event.data === "activate") skipWaiting();
});
addEventListener("fetch", (event) => {
  const { request } = event;
  const address = request.url.split(/[?#]/)[0].replace(/index\.html$/, "");
  if (request.method === "GET" && address.startsWith(root) && FILES.has(address.slice(root.length))) {
    event.respondWith(answer(request, address));
  }
});
