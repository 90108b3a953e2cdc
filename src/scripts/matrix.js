// @ts-check
// Shows the evidence of a cell beside the matrix: while the pointer or the focus is on it, and for as long as it is
// chosen. Without it a cell leads to its evidence further down.
import { nextCell } from "./cells.js";

/** Has the matrix of the page answer, if it has one. */
export const showEvidence = () => {
  const matrix = document.querySelector("[data-matrix]");
  const panel = matrix?.querySelector("[data-shown]");
  const hint = panel?.querySelector("[data-hint]");
  if (!matrix || !panel || !hint) return;
  const rows = /** @type {HTMLTableRowElement[]} */ ([...matrix.querySelectorAll("tbody tr")]);
  /** @type {HTMLAnchorElement | null} */
  let chosen = null;
  /** @type {HTMLAnchorElement | null} */
  let shown = null;

  /** @param {EventTarget | null} target */
  const cellOf = (target) =>
    /** @type {HTMLAnchorElement | null} */ (target instanceof Element ? target.closest("[data-matrix] td a") : null);

  const card = (/** @type {HTMLAnchorElement} */ link) => {
    const entry = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    const place = entry?.querySelector("p");
    const lines = entry?.querySelector("ul");
    const field = link.closest("tr")?.querySelector("th a");
    if (!entry || !place || !lines || !field) return null;
    const made = document.createElement("div");
    made.className = "shown__card";
    const title = document.createElement("h3");
    title.textContent = `${field.textContent} × ${place.textContent}`;
    const said = /** @type {HTMLElement} */ (lines.cloneNode(true));
    for (const one of said.querySelectorAll("[id]")) one.removeAttribute("id");
    const ways = document.createElement("p");
    ways.className = "shown__ways";
    const all = document.createElement("a");
    all.href = link.hash;
    all.textContent = "__TEXT_industries_shown_all__";
    ways.append(all);
    const profile = place.querySelector("a");
    if (profile) {
      const to = /** @type {HTMLAnchorElement} */ (profile.cloneNode(true));
      ways.append(to);
    }
    if (chosen === link) {
      const close = document.createElement("button");
      close.type = "button";
      close.className = "plain";
      close.textContent = "__TEXT_industries_shown_close__";
      close.addEventListener("click", () => {
        choose(null);
        link.focus();
      });
      ways.append(close);
    }
    made.append(title, said, ways);
    return made;
  };

  /** @param {HTMLAnchorElement | null} link */
  const show = (link) => {
    const anew = link ?? chosen;
    if (anew === shown && panel.children.length > 1) return;
    shown = anew;
    while (panel.lastElementChild && panel.lastElementChild !== hint) panel.lastElementChild.remove();
    for (const lit of matrix.querySelectorAll(".is-lit")) lit.classList.remove("is-lit");
    const made = anew && card(anew);
    /** @type {HTMLElement} */ (hint).hidden = Boolean(made);
    if (!anew || !made) return;
    panel.append(made);
    const cell = /** @type {HTMLTableCellElement} */ (anew.closest("td"));
    for (const row of rows) (row.contains(cell) ? row.cells[0] : row.cells[cell.cellIndex])?.classList.add("is-lit");
  };

  /** @param {HTMLAnchorElement | null} link */
  const choose = (link) => {
    chosen?.removeAttribute("aria-current");
    chosen = link;
    chosen?.setAttribute("aria-current", "true");
    shown = null;
    show(link);
  };

  matrix.addEventListener("pointerover", (event) => {
    const { target, pointerType } = /** @type {PointerEvent} */ (event);
    if (pointerType === "mouse" && !panel.contains(/** @type {Node} */ (target))) show(cellOf(target));
  });
  matrix.addEventListener("focusin", ({ target }) => {
    const link = cellOf(target);
    if (link) show(link);
  });
  matrix.addEventListener("click", (event) => {
    const link = cellOf(event.target);
    const { ctrlKey, metaKey, shiftKey } = /** @type {MouseEvent} */ (event);
    if (!link || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    choose(chosen === link ? null : link);
  });
  matrix.addEventListener("keydown", (event) => {
    const { key, target } = /** @type {KeyboardEvent} */ (event);
    const link = cellOf(target);
    if (key === "Escape" && chosen) {
      const back = chosen;
      choose(null);
      back.focus();
      return;
    }
    const cell = link?.closest("td");
    if (!cell) return;
    const grid = rows.map((row) => [...row.cells].map((one) => Boolean(one.matches("td") && one.querySelector("a"))));
    const row = rows.findIndex((one) => one.contains(cell));
    const to = nextCell(grid, { row, column: cell.cellIndex }, key);
    if (!to) return;
    event.preventDefault();
    rows[to.row]?.cells[to.column]?.querySelector("a")?.focus();
  });
};
