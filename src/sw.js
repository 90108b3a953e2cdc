// Keeps the atlas for reading without a network. One version at a time, whole: a page never gets the
// style or the code of another version. What is not kept goes to the network as if this were not here.
const VERSION = "__VERSION__";
// Address below the root, and the first digits of the SHA-256 of what lies there.
const FILES = new Map(__FILES__);
// What lies beside the site and is newer, and what judges it, as they were last: apart from the versions.
const EDITION = "edition.json";
const JUDGE = "newer-";
const PREFIX = "atlas-";
const CACHE = PREFIX + VERSION;
const LATER = PREFIX + "later";
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
  await Promise.all(names.filter((name) => name.startsWith(PREFIX) && name !== CACHE && name !== LATER).map((name) => caches.delete(name)));
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

// Of script and code of the judge, only the ones of this version.
const forgetJudges = async (cache, address) => {
  const ending = address.split(".").pop();
  for (const { url } of (await cache?.keys()) ?? []) {
    if (url !== address && url.slice(root.length).startsWith(JUDGE) && url.endsWith(`.${ending}`)) await cache.delete(url);
  }
};

// Pages wait three seconds for newer facts; those that are held are there in time.
const PATIENCE = 2000;

// The newest facts that can be had: from the network, else as they were last, also where the network hangs or
// the server fails. Their judge changes its name with its content, so the one that is held is right.
const later = async (event, address, isJudge) => {
  const { request } = event;
  const cache = await caches.open(LATER).catch(() => null);
  const held = await cache?.match(address, { ignoreVary: true });
  if (isJudge && held) return held;
  const fetched = fetch(request).then((answer) => ({ answer, copy: answer.clone() }));
  const keep = async ({ answer, copy }) => {
    if (answer.ok && isJudge) await forgetJudges(cache, address);
    if (answer.ok) await cache?.put(address, copy);
    else if (answer.status === 404) await cache?.delete(address);
  };
  // What cannot be kept is shown all the same; what comes too late is there the next time.
  event.waitUntil(fetched.then(keep).catch(() => {}));
  if (!held) return (await fetched).answer;
  const shown = fetched.then(({ answer }) => (answer.ok || answer.status === 404 ? answer : held));
  return Promise.race([shown.catch(() => held), new Promise((done) => setTimeout(done, PATIENCE, held))]);
};

addEventListener("install", (event) => event.waitUntil(keepAll()));
addEventListener("activate", (event) => event.waitUntil(tidy()));
addEventListener("message", (event) => {
  if (event.data === "activate") skipWaiting();
});
addEventListener("fetch", (event) => {
  const { request } = event;
  const address = request.url.split(/[?#]/)[0].replace(/index\.html$/, "");
  if (request.method !== "GET" || !address.startsWith(root)) return;
  const path = address.slice(root.length);
  if (FILES.has(path)) event.respondWith(answer(request, address));
  else if (path === EDITION || path.startsWith(JUDGE)) event.respondWith(later(event, address, path !== EDITION));
});
