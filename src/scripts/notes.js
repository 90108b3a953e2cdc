// @ts-check
// The panel in which a visitor notes what they know of places besides the documents, and its part of the brief. It is
// fetched when the panel first opens, or where something is noted already. The module says which places the brief is
// about, and in which order: `data-places` of the sheet.
import { KEY } from "./noted.js";
import { NOTHING, isEmpty, joined, lacking, mark, note, read, withMark, withNote, withPoint, withoutPoint, write } from "./own.js";
import { OWN_BEST, OWN_FRAGMENT, OWN_POINTS } from "./shared.js";

/** @typedef {import("./own.js").Own} Own */
/** @typedef {import("./own.js").Conflict} Conflict */

// The longest link that is offered: messengers and old servers cut longer ones.
const LONGEST = 8_000;
// The largest file that is read, in bytes; what can be entered here is far smaller.
const LARGEST = 1_000_000;

const REFUSED = {
  "not-ours": "__TEXT_own_refused_not_ours__",
  later: "__TEXT_own_refused_later__",
  "too-much": "__TEXT_own_refused_too_much__",
};

/** Puts values into the places of a text that are named so. */
const filled = (/** @type {string} */ text, /** @type {Record<string, string | number>} */ values) =>
  Object.entries(values).reduce((all, [name, value]) => all.replace(`{${name}}`, () => String(value)), text);

/** @template {keyof HTMLElementTagNameMap} T */
const made = (/** @type {T} */ tag, /** @type {string} */ text = "", /** @type {Record<string, string>} */ attributes = {}) => {
  const element = document.createElement(tag);
  element.textContent = text;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
};

/** What is stored; where nothing may be, or where it cannot be read and is left as it is, how the page says so. */
const lies = () => {
  try {
    const text = localStorage.getItem(KEY);
    const own = text === null ? NOTHING : read(text);
    return typeof own === "string" ? "unread" : own;
  } catch {
    return "page";
  }
};
const stored = () => {
  const own = lies();
  return typeof own === "string" ? null : own;
};
const whence = () => {
  const own = lies();
  return typeof own === "string" ? own : "own";
};

/** Stores it, or leaves nothing behind where there is nothing; whether that was possible. */
const store = (/** @type {Own} */ own) => {
  try {
    if (isEmpty(own)) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, write(own));
    return true;
  } catch {
    return false;
  }
};

/** What the address carries; undefined where it carries nothing. */
const linked = () => {
  if (!location.hash.startsWith(OWN_FRAGMENT)) return undefined;
  try {
    return read(decodeURIComponent(location.hash.slice(OWN_FRAGMENT.length)));
  } catch {
    return "not-ours";
  }
};

/** Makes the panel answer. */
export const open = (/** @type {HTMLElement} */ panel) => {
  const part = (/** @type {string} */ selector, /** @type {ParentNode} */ root = panel) =>
    /** @type {HTMLElement} */ (root.querySelector(selector));
  const [name, kind] = [/** @type {HTMLInputElement} */ (part("[data-own-name]")), /** @type {HTMLSelectElement} */ (part("[data-own-kind]"))];
  const sheet = /** @type {HTMLElement} */ (document.querySelector("[data-sheet]"));
  const cards = new Map(
    /** @type {HTMLElement[]} */ ([...panel.querySelectorAll("[data-own-place]")]).map((card) => [card.dataset.ownPlace ?? "", card]),
  );
  const called = (/** @type {string} */ place) => cards.get(place)?.querySelector("h3")?.textContent ?? place;
  const places = () => (sheet.dataset.places ?? "").split(",").filter((place) => cards.has(place));
  const say = (/** @type {string} */ words) => (part("[data-own-said]").textContent = words);

  /** @type {Own} */
  let own = stored() ?? NOTHING;
  /** @type {"own" | "page" | "unread" | "link" | "link-bad"} Where it is from: stored, only in this page, or come with the link. */
  let source = whence();
  /** @type {Own | null} What was there before a change that takes much away at once, until the next change. */
  let before = null;
  const carried = linked();
  if (typeof carried === "string" && source === "own") source = "link-bad";
  else if (typeof carried === "object" && write(carried) !== write(own)) [own, source] = [carried, "link"];

  // What came with the link, or could not, is not to be overlooked.
  if (source.startsWith("link")) panel.setAttribute("open", "");
  const isKept = () => source === "own" || source === "link-bad";
  // Another window may have changed it meanwhile.
  const now = () => (isKept() && stored()) || own;
  const keep = (/** @type {Own} */ next) => {
    if (isKept() && !store(next)) source = "page";
    own = next;
    show();
  };
  const change = (/** @type {Own} */ next) => {
    before = null;
    keep(next);
  };
  const changeMuch = (/** @type {Own} */ next) => {
    const last = now();
    keep(next);
    before = last;
    show();
  };
  const unlink = () => history.replaceState(history.state, "", location.href.split("#")[0]);
  const conflict = (/** @type {Conflict} */ { why, what }) =>
    ({
      kind: filled("__TEXT_own_conflict_kind__", { point: what }),
      points: filled("__TEXT_own_conflict_points__", { most: OWN_POINTS }),
      note: filled("__TEXT_own_conflict_note__", { place: called(what) }),
    })[why];

  const takeIn = (/** @type {string} */ text) => {
    const other = read(text);
    if (typeof other === "string") return say(REFUSED[other]);
    const all = joined(now(), other);
    if ("why" in all) return say(conflict(all));
    changeMuch(all);
    const unknown = other.places.filter(({ place }) => !cards.has(place)).length;
    return say(unknown ? filled("__TEXT_own_imported_unknown__", { count: unknown }) : "__TEXT_own_imported__");
  };

  // What is entered.
  panel.addEventListener("input", ({ target }) => {
    const field = /** @type {HTMLTextAreaElement} */ (target);
    const card = /** @type {HTMLElement | null} */ (field.closest("[data-own-place]"));
    if (card && field.matches("textarea")) change(withNote(now(), card.dataset.ownPlace ?? "", field.value));
  });
  panel.addEventListener("change", async ({ target }) => {
    const field = /** @type {HTMLSelectElement & HTMLInputElement} */ (target);
    const card = /** @type {HTMLElement | null} */ (field.closest("[data-own-place]"));
    if (card && field.dataset.ownMark) {
      const value = field.value === "" ? undefined : Number(field.value);
      change(withMark(now(), card.dataset.ownPlace ?? "", field.dataset.ownMark, value));
    }
    const file = field.files?.[0];
    if (file) {
      takeIn(file.size > LARGEST ? "" : await file.text().catch(() => ""));
      // The same file may be chosen once more.
      field.value = "";
    }
  });
  part("[data-own-new]").addEventListener("submit", (event) => {
    event.preventDefault();
    const more = withPoint(now(), name.value, kind.value === "must");
    if (more) {
      change(more);
      name.value = "";
      say("");
    } else if (name.value.trim()) {
      const isFull = now().points.length >= OWN_POINTS;
      say(isFull ? filled("__TEXT_own_refused_full__", { most: OWN_POINTS }) : filled("__TEXT_own_refused_name__", { point: name.value.trim() }));
    }
    name.focus();
  });
  panel.addEventListener("click", ({ target }) => {
    const button = /** @type {Element} */ (target).closest("button");
    if (!button) return;
    const point = button.dataset.ownDrop;
    if (point !== undefined) {
      changeMuch(withoutPoint(now(), point));
      say(filled("__TEXT_own_dropped__", { point }));
      // The button goes with its point.
      name.focus();
    } else if (button === part("[data-own-clear]")) {
      // Also what is stored and cannot be read.
      if (source !== "own" && store(NOTHING)) source = "own";
      changeMuch(NOTHING);
      say("__TEXT_own_cleared__");
      name.focus();
    } else if (button === part("[data-own-undo]") && before) {
      change(before);
      say("__TEXT_own_undone__");
      name.focus();
    } else if (button === part("[data-own-export]")) {
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([write(own)], { type: "application/json" }));
      link.download = "__TEXT_own_file__.json";
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
      say("__TEXT_own_exported__");
    } else if (button === part("[data-own-adopt]")) {
      const all = joined(stored() ?? NOTHING, own);
      if ("why" in all) return void say(conflict(all));
      unlink();
      source = whence();
      keep(all);
      say("__TEXT_own_imported__");
      name.focus();
    } else if (button === part("[data-own-leave]")) {
      unlink();
      source = whence();
      own = stored() ?? NOTHING;
      show();
      say("");
      name.focus();
    }
  });

  // A point in the list of them, with what removes it.
  const line = (/** @type {import("./own.js").Point} */ point) => {
    const item = made("li", "", { class: "own__point" });
    const drop = { type: "button", class: "plain", "data-own-drop": point.name, "aria-label": filled("__TEXT_own_drop__", { point: point.name }) };
    item.append(
      made("span", point.name),
      made("span", point.must ? "__TEXT_own_must__" : "__TEXT_own_new_rated__", { class: "tag" }),
      made("button", "__TEXT_own_drop_label__", drop),
    );
    return item;
  };
  // The choice of a mark for a point.
  const choice = (/** @type {import("./own.js").Point} */ point) => {
    const label = made("label", "", { class: "own__mark" });
    const select = made("select", "", { "data-own-mark": point.name });
    const rated = (/** @type {number} */ value) => {
      const end = value === OWN_BEST ? "__TEXT_own_rated_best__" : value === 1 ? "__TEXT_own_rated_worst__" : "__TEXT_own_rated__";
      return [String(value), filled(end, { mark: value })];
    };
    const options = point.must
      ? [["", "__TEXT_own_unmarked_must__"], ["1", "__TEXT_own_met__"], ["0", "__TEXT_own_unmet__"]]
      : [["", "__TEXT_own_unmarked_rated__"], ...Array.from({ length: OWN_BEST }, (_, at) => rated(OWN_BEST - at))];
    for (const [value, words] of options) select.append(made("option", words, { value }));
    label.append(made("span", point.name), select);
    return label;
  };
  const marked = (/** @type {import("./own.js").Point} */ point, /** @type {number | undefined} */ value) => {
    if (point.must) return value === undefined ? "__TEXT_own_unmarked_must__" : value ? "__TEXT_own_met__" : "__TEXT_own_unmet__";
    return value === undefined ? "__TEXT_own_unmarked_rated__" : filled("__TEXT_own_mark__", { mark: value, best: OWN_BEST });
  };

  // Fields are made anew only where points or places change, so that none goes from under a finger.
  let fields = "";
  const showFields = (/** @type {string[]} */ shown) => {
    const wanted = JSON.stringify([own.points, shown]);
    if (wanted !== fields) {
      fields = wanted;
      part("[data-own-points]").replaceChildren(...own.points.map(line));
      for (const [place, card] of cards) {
        card.hidden = !shown.includes(place);
        part("[data-own-marks]", card).replaceChildren(...(card.hidden ? [] : own.points.map(choice)));
      }
      part("[data-own-places]").append(...shown.map((place) => /** @type {HTMLElement} */ (cards.get(place))));
    }
    for (const place of shown) {
      const card = /** @type {HTMLElement} */ (cards.get(place));
      for (const select of card.querySelectorAll("select")) {
        select.value = String(mark(own, place, select.dataset.ownMark ?? "") ?? "");
      }
      const field = /** @type {HTMLTextAreaElement} */ (part("[data-own-note]", card));
      if (field.value !== note(own, place)) field.value = note(own, place);
    }
  };

  // The visitor's own part of the brief: a row a point, a column a place, notes below. Points that nobody marked have none.
  const showPart = (/** @type {string[]} */ shown) => {
    const written = own.points
      .filter((point) => shown.some((place) => mark(own, place, point.name) !== undefined))
      .map((point) => [
        point.must ? filled("__TEXT_own_row_must__", { point: point.name }) : point.name,
        ...shown.map((place) => marked(point, mark(own, place, point.name))),
      ]);
    if (shown.some((place) => note(own, place))) written.push(["__TEXT_own_part_notes__", ...shown.map((place) => note(own, place))]);
    part("[data-own-part]", document).hidden = written.length === 0;
    const head = (/** @type {string} */ text, /** @type {string} */ scope) => made("th", text, { scope });
    part("[data-own-heads]", document).replaceChildren(...["__TEXT_own_part_what__", ...shown.map(called)].map((text) => head(text, "col")));
    part("[data-own-rows]", document).replaceChildren(
      ...written.map(([what, ...cells]) => {
        const row = made("tr");
        row.append(head(what, "row"), ...cells.map((cell) => made("td", cell)));
        return row;
      }),
    );
    const lacks = shown
      .map((place) => ({ place: called(place), what: lacking(own, place).join("、") }))
      .filter(({ what }) => what)
      .map((one) => filled("__TEXT_own_lacking__", one));
    const cover = part("[data-own-cover]", document);
    cover.hidden = lacks.length === 0;
    cover.textContent = filled("__TEXT_own_cover__", { places: lacks.join("；") });
  };

  const showState = () => {
    const words = {
      own: "__TEXT_own_kept__",
      page: "__TEXT_own_kept_page__",
      unread: "__TEXT_own_kept_unread__",
      link: "__TEXT_own_kept_link__",
      "link-bad": "__TEXT_own_kept_link_bad__",
    };
    part("[data-own-kept]").textContent = words[source];
    const isLinked = source === "link";
    part("[data-own-adopt]").hidden = part("[data-own-leave]").hidden = !isLinked;
    /** @type {HTMLFieldSetElement} */ (part("[data-own-editor]")).disabled = isLinked;
    part("[data-own-export]").hidden = part("[data-own-link]").hidden = isEmpty(own);
    part("[data-own-clear]").hidden = isLinked || (isEmpty(own) && source !== "unread");
    const taken = /** @type {HTMLElement} */ (part("[data-own-import]").parentElement);
    taken.hidden = isLinked;
    part("[data-own-undo]").hidden = !before;
    part("[data-own-count]").textContent = own.places.length ? filled("__TEXT_own_count__", { count: own.places.length }) : "__TEXT_own_count_none__";
    const bare = /** @type {HTMLElement} */ (document.querySelector("[data-link]")).dataset.copy ?? "";
    const link = bare + OWN_FRAGMENT + encodeURIComponent(write(own));
    const isLong = link.length > LONGEST;
    /** @type {HTMLButtonElement} */ (part("[data-own-link]")).disabled = isLong;
    part("[data-own-link]").dataset.copy = link;
    part("[data-own-long]").hidden = !isLong;
  };

  const show = () => {
    const shown = places();
    showFields(shown);
    showPart(shown);
    showState();
  };
  const watch = new MutationObserver(show);
  watch.observe(sheet, { attributes: true, attributeFilter: ["data-places"] });
  watch.observe(/** @type {HTMLElement} */ (document.querySelector("[data-link]")), { attributes: true, attributeFilter: ["data-copy"] });
  // What is noted in another window, or was while this page lay in the browser's memory.
  for (const moment of ["storage", "pageshow"]) {
    addEventListener(moment, () => {
      own = now();
      show();
    });
  }
  show();
};
