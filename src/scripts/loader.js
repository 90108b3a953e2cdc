// @ts-check
// Starts the module. Where it does not arrive or fails, the page stays as it
// was drawn and says so quietly.
// Code and script are fetched side by side. The page itself names neither:
// a browser without scripts would fetch it for nothing.
import { copyOnClick } from "./copy.js";
import { showOverdue } from "./overdue.js";
import { whenNoted } from "./noted.js";
import { openSearch } from "./searchbox.js";
import { EDITION, PREVIEW } from "./shared.js";
import { sayUnavailable, whenStopped } from "./stopped.js";

const at = (/** @type {string} */ name) => new URL(name, import.meta.url).href;
const bring = async (/** @type {string} */ script, /** @type {string} */ module) => {
  const [glue, code] = await Promise.all([import(at(script)), fetch(at(module))]);
  await glue.default({ module_or_path: code });
  return glue;
};
const fetched = async (/** @type {string} */ address) => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: HTTP ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
};
const read = (/** @type {string} */ name) => fetched(at(name));

// What the islands of this page show comes in files of its own, beside script and code.
/** @type {Record<string, string>} */
// @ts-ignore: the build puts the names in.
const FACTS = __FACTS__;
const facts = [...document.querySelectorAll("[data-island]")]
  .map((island) => FACTS[/** @type {HTMLElement} */ (island).dataset.island ?? ""])
  .filter(Boolean)
  .map(async (name) => /** @type {const} */ ([name.split("-")[0], await read(name)]));

// What shows only once the page answers came not with the page.
const later = async () => {
  const places = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("[data-later]")]);
  const named = places.map((place) => (place.dataset.later ?? "").split("#"));
  const [file] = named[0] ?? [];
  if (!file) return;
  const parts = JSON.parse(new TextDecoder().decode(await read(file)));
  places.forEach((place, number) => (place.outerHTML = parts[named[number]?.[1] ?? ""]));
};

// What the results of the search wear.
const dress = () =>
  new Promise((done, fail) => {
    const sheet = { rel: "stylesheet", href: at("__SEARCH_STYLE__"), onload: done, onerror: fail };
    document.head.append(Object.assign(document.createElement("link"), sheet));
  });
const redrawn = openSearch(bring, ["__SEARCH_SCRIPT__", "__SEARCH_MODULE__"], fetched, dress);

// The module asks for newer facts as soon as it runs; by then their answer is here.
const edition = at(EDITION);
const preload = { rel: "preload", as: "fetch", crossOrigin: "anonymous", href: edition };
// The desk opens pages under this name to show its draft.
const isDraft = window.name === PREVIEW;
if (!isDraft) document.head.append(Object.assign(document.createElement("link"), preload));
// What judges newer facts and draws with them. A page does not wait for it for ever.
const newer = () =>
  Promise.race([
    Promise.all([bring("__NEWER_SCRIPT__", "__NEWER_MODULE__"), read("__BUILT__")]).then(([judge, built]) => ({
      redraw: (/** @type {Uint8Array} */ bytes, /** @type {string} */ site) => {
        const used = judge.redraw(bytes, site, built);
        if (used) redrawn(used.search);
        return used;
      },
    })),
    new Promise((_, fail) => setTimeout(fail, 20_000, new Error("it took longer than 20 s"))),
  ]);

// What makes a file of the page is fetched when somebody asks for one.
document.addEventListener("click", ({ target }) => {
  const button = /** @type {Element} */ (target).closest("[data-take]");
  if (!button) return;
  const say = (/** @type {string} */ words) => {
    const status = /** @type {Element} */ (button.closest(".take")).querySelector("[role=status]");
    if (status) status.textContent = words;
  };
  // A script that did not arrive is not fetched again by this page.
  import(at("__TAKE__")).then(({ take }) => take(button, say), () => say("__TEXT_scripts_take_not_there__"));
});

const stop = (/** @type {unknown} */ reason) => {
  sayUnavailable();
  console.info("atlas: interaction unavailable:", String(reason));
};

const start = async (/** @type {string} */ script, /** @type {string} */ module) => {
  // Also before it answers: where it stops then, nothing else would end the waiting.
  whenStopped([script, module], () => stop("the module has stopped"));
  const [atlas, ...parts] = await Promise.all([bring(script, module), ...facts, later()]);
  for (const part of parts) if (part) atlas.know(...part);
  if (isDraft) await (await import(at("__DRAFT__"))).settle(atlas.know, newer);
  else await atlas.settle(edition, newer);
  // The script of a frame copies already.
  if (document.documentElement.dataset.embed === undefined) copyOnClick();
  atlas.start();
  whenNoted(() => import(at("__OWN__")));
};
start("__SCRIPT__", "__MODULE__").catch(stop).finally(showOverdue);
