// @ts-check
// Helps on from an address that does not exist: leads to the page that was meant where only its writing is
// damaged, and else offers the nearest. The page knows all others; it works without the module.
import { exactly, joined, nearest } from "./lost.js";

const here = location.pathname;
const root = new URL("./", document.baseURI);
const list = /** @type {HTMLElement | null} */ (document.querySelector("[data-pages]"));
const heading = document.querySelector("h1");

// Every page by its address below the root, with what it is called.
const pages = (/** @type {HTMLElement} */ list) => {
  const links = [...list.querySelectorAll("a")];
  const all = new Map(links.map((link) => [(link.getAttribute("href") ?? "").replace(/^\.\//, ""), link.textContent ?? ""]));
  for (const [page, title] of [...all]) {
    if (/^places\/./.test(page)) all.set(`embed/${page.replace("places", "place")}`, "__TEXT_scripts_missing_card__".replace("{title}", () => title));
  }
  for (const id of (list.dataset.figures ?? "").split(" ")) all.set(`embed/figure/${id}/`, "__TEXT_scripts_missing_figure__".replace("{figure}", () => id));
  return all;
};

const offer = (/** @type {Element} */ heading, /** @type {string} */ title, /** @type {string} */ to) => {
  const said = Object.assign(document.createElement("p"), { className: "meant", textContent: "__TEXT_scripts_missing_meant__" });
  said.append(Object.assign(document.createElement("a"), { href: to, textContent: title }));
  heading.after(said);
};

const help = (/** @type {HTMLElement} */ list, /** @type {Element} */ heading) => {
  const below = here.startsWith(root.pathname) ? here.slice(root.pathname.length) : here.slice(1);
  const all = pages(list);
  const known = [...all.keys()];
  const sure = exactly(below, known);
  const meant = sure || nearest(below, known);
  if (!meant) return;
  const to = joined(root, meant, location.search, location.hash);
  if (to.pathname === here) return;
  offer(heading, all.get(meant.page) ?? "", to.href);
  if (!sure || /[^/]$/.test(meant.page)) return;
  // Some servers take the slash away again: then leading there would never end.
  fetch(to, { method: "HEAD" })
    .then((answer) => answer.ok && new URL(answer.url).pathname === to.pathname && location.replace(to))
    .catch(() => {});
};

// Under a base address a bare fragment would lead to the first page.
const skip = /** @type {HTMLAnchorElement | null} */ (document.querySelector(".skip"));
if (skip) skip.href = `${here}${location.search}#main`;
if (list && heading) help(list, heading);
