// @ts-check
// Shows a source where its mark stands: on hover, on focus, on tap. Without it a mark leads to the list of the page.
import { beside } from "./beside.js";

/** How long a card stays when the pointer has left it, in milliseconds: long enough to cross over to it. */
const LEAVE = 250;

/** The card on show, its mark, and whether it was asked for and stays. @type {{ card: HTMLElement, mark: HTMLAnchorElement, pinned: boolean } | null} */
let shown = null;
/** Where a figure's mistake is reported, by its id and key. @type {((id: string, key: string) => string) | undefined} */
let report;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let leaving;

const close = () => {
  clearTimeout(leaving);
  shown?.mark.removeAttribute("aria-describedby");
  shown?.card.remove();
  shown = null;
};

/**
 * The card of a mark: the section, its document's citation in full, and what can be done with it.
 * @param {HTMLAnchorElement} mark
 */
const carded = (mark) => {
  const entry = document.getElementById(mark.hash.slice(1));
  const full = entry && document.querySelector(`[data-cited="${entry.dataset.cites}"]`);
  if (!entry || !full) return null;
  const card = document.createElement("span");
  card.className = "cite-card";
  card.id = "cite-card";
  card.tabIndex = -1;
  const title = document.createElement("strong");
  title.textContent = entry.lastElementChild?.textContent ?? "";
  const citation = /** @type {HTMLElement} */ (full.cloneNode(true));
  const ways = document.createElement("span");
  ways.className = "cite-card__ways";
  ways.append(...citation.querySelectorAll("a, button"));
  const list = document.createElement("a");
  list.href = `#${entry.id}`;
  list.textContent = "__TEXT_parts_source_to_list__";
  list.dataset.list = "";
  ways.append(list);
  // Who looks at where a figure comes from may find it wrong.
  const [key = "", id = ""] = mark.closest("tr[id^=F]")?.id.match(/^(F\d+)\w*$/) ?? [];
  if (id && report) {
    const link = { className: "correct", href: report(id, key), textContent: "__TEXT_scripts_figure_correction__" };
    ways.append(Object.assign(document.createElement("a"), link));
  }
  const said = document.createElement("span");
  said.className = "cite-card__full";
  said.append(`${(citation.textContent ?? "").trim()}: ${entry.dataset.within}.`);
  for (const button of ways.querySelectorAll("button")) button.dataset.copy = said.textContent ?? "";
  card.append(title, said, ways);
  return card;
};

/**
 * @param {HTMLAnchorElement} mark
 * @param {boolean} pinned
 */
const show = (mark, pinned) => {
  clearTimeout(leaving);
  if (shown?.mark === mark) {
    shown.pinned ||= pinned;
    return;
  }
  close();
  const card = carded(mark);
  if (!card) return;
  // Behind its mark, so that keys come to it next.
  mark.after(card);
  mark.setAttribute("aria-describedby", card.id);
  shown = { card, mark, pinned };
  place();
};

const place = () => {
  if (!shown) return;
  const { card, mark } = shown;
  const { left, top } = beside(mark.getBoundingClientRect(), card.getBoundingClientRect(), { width: document.documentElement.clientWidth, height: innerHeight });
  card.style.left = `${left}px`;
  card.style.top = `${top}px`;
};

/** @param {EventTarget | null} target */
const marked = (target) => /** @type {HTMLAnchorElement | null} */ (target instanceof Element ? target.closest("a.source-mark") : null);
/** @param {EventTarget | null} target */
const isCard = (target) => target instanceof Element && Boolean(target.closest(".cite-card"));

/**
 * Listens on the whole document, as long as the page lives.
 * @param {typeof report} [reported] where mistakes are reported; left out where they cannot be
 */
export const showCites = (reported) => {
  report = reported;
  document.addEventListener("pointerover", ({ target, pointerType }) => {
    if (pointerType !== "mouse") return;
    const mark = marked(target);
    if (mark) show(mark, false);
    else if (isCard(target)) clearTimeout(leaving);
    else if (shown && !shown.pinned) {
      clearTimeout(leaving);
      leaving = setTimeout(close, LEAVE);
    }
  });
  document.addEventListener("focusin", ({ target }) => {
    const mark = marked(target);
    if (mark) show(mark, false);
    else if (shown && !isCard(target)) close();
  });
  document.addEventListener("click", (event) => {
    const mark = marked(event.target);
    if (mark && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      const again = shown?.mark === mark && shown.pinned;
      if (again) close();
      else show(mark, true);
      // Where there is nothing to show, the mark leads to the list as it does without scripts.
      if (again || shown) event.preventDefault();
    } else if (shown && (!isCard(event.target) || (event.target instanceof Element && event.target.closest("[data-list]")))) close();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !shown) return;
    const { mark, card } = shown;
    const within = card.contains(document.activeElement);
    // Before the card goes: its mark would show it anew.
    if (within) mark.focus();
    close();
    event.stopPropagation();
  });
  // A page also scrolls because its next mark got the focus: that card stays.
  const stays = () => shown && (shown.pinned || shown.mark === document.activeElement);
  addEventListener("scroll", () => (stays() ? place() : close()), { passive: true });
  addEventListener("resize", place);
};
