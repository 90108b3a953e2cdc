// @ts-check
// The whole atlas in one file: shows the page that the address names, and starts what makes it answer.
// A page stands in the address as “?/places/jingkai/”, its own query behind a second question mark,
// because a file that is opened from a disk has no other way to say more than one thing.
import { showCites } from "./cites.js";
import { copyOnClick } from "./copy.js";
import { showEvidence } from "./matrix.js";
import { whenNoted } from "./noted.js";
import { open } from "./notes.js";
import { openSearch } from "./searchbox.js";
import { OWN_FRAGMENT } from "./shared.js";
import { sayUnavailable, whenStopped } from "./stopped.js";

/**
 * @typedef {{ title: string, body: string, styles: string[], module?: string }} Page
 * @typedef {{ pages: Record<string, Page>, styles: Record<string, string>, data: Record<string, string> }} Atlas
 */

(async () => {
  const root = document.documentElement;
  const sorry = /** @type {HTMLElement | null} */ (document.querySelector("[data-sorry]"));
  const fail = (/** @type {unknown} */ reason) => {
    root.hidden = false;
    sayUnavailable();
    console.info("atlas: the file could not be opened in full:", String(reason));
  };
  try {
    // Taken now: the page that is shown takes the place of the elements that hold them.
    const held = Object.fromEntries(
      [...document.querySelectorAll('script[type="text/plain"]')].map((one) => [one.id, one.textContent]),
    );
    const unpack = async (/** @type {string} */ id) => {
      const packed = Uint8Array.from(atob(held[id] ?? ""), (letter) => letter.charCodeAt(0));
      return new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip")));
    };
    /** @type {Atlas} */
    const atlas = await (await unpack("atlas")).json();
    const [, path, query] = /^\?\/([^?]*)(\?.*)?$/.exec(location.search) ?? [null, "", location.search];
    const known = Object.hasOwn(atlas.pages, path) ? path : null;
    const page = atlas.pages[known ?? "404.html"];
    const here = known ?? "";
    root.dataset.page = here;
    // Something answers here: waiting.css waits for no other script.
    root.dataset.boot = "";
    document.title = page.title;
    for (const old of document.querySelectorAll("style")) old.remove();
    const wear = (/** @type {string} */ name) =>
      document.head.append(Object.assign(document.createElement("style"), { textContent: atlas.styles[name] }));
    page.styles.forEach(wear);
    const found = Object.keys(atlas.styles).find((name) => name.startsWith("found-")) ?? "";
    if (known !== "" || query) document.body.innerHTML = page.body;
    const lede = known === null && document.querySelector(".lede p");
    if (lede) lede.textContent = "__TEXT_scripts_single_missing__";
    root.hidden = false;

    // Where a link of this page leads, as an address of this file; null for one that leads elsewhere.
    const within = (/** @type {Element} */ link) => {
      const href = link.getAttribute("href") ?? "";
      if (href.startsWith("#") || href.startsWith("?/") || /^[a-z]+:/i.test(href)) return null;
      const to = new URL(href, `http://atlas.invalid/${here}`);
      return { path: to.pathname.slice(1), rest: to.search + to.hash };
    };
    const download = (/** @type {string} */ name) => {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([atlas.data[name]], { type: "text/plain;charset=utf-8" }));
      link.download = name.split("/").pop() ?? name;
      link.click();
    };
    const lead = (/** @type {Event} */ event) => {
      const link = /** @type {Element} */ (event.target).closest?.("a[href]");
      const to = link && within(link);
      if (!to) return;
      if (Object.hasOwn(atlas.data, to.path)) {
        if (event.type === "click") {
          event.preventDefault();
          download(to.path);
        }
        return;
      }
      link.setAttribute("href", to.path === here && to.rest.startsWith("#") ? to.rest : `?/${to.path}${to.rest}`);
    };
    // A link is led right when someone is about to use it: code may write its address anew at any time.
    for (const moment of ["pointerdown", "focusin", "contextmenu", "click"]) addEventListener(moment, lead, true);

    // The file holds its tables, but not what makes files of a view.
    for (const here of document.querySelectorAll(".take__here")) here.remove();
    showCites();
    showEvidence();
    const bytes = async (/** @type {string} */ id) => new Uint8Array(await (await unpack(id)).arrayBuffer());
    const bring = async (/** @type {string} */ module) => {
      const glue = /** @type {any} */ (window)[`atlas_${module}`];
      await glue.default({ module_or_path: await bytes(`module-${module}`) });
      return glue;
    };
    // A module that comes out of a file has no name, so that nobody can tell which has stopped.
    openSearch(bring, ["searching", "searching"], () => bytes("index"), async () => wear(found));
    if (location.hash && !location.hash.startsWith(OWN_FRAGMENT)) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
    if (page.module) {
      const glue = await bring(page.module);
      for (const id of Object.keys(held).filter((id) => id.startsWith("facts-")))
        glue.know(id.slice("facts-".length), await bytes(id));
      copyOnClick();
      // A module that comes out of a file has no address; no other lies beside it.
      whenStopped(["wasm://", "wasm-function"], () => fail("the module has stopped"));
      glue.start();
      whenNoted(async () => ({ open }));
    }
  } catch (reason) {
    fail(reason);
    if (sorry) sorry.hidden = false;
  }
})();
