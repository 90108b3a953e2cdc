// @ts-check
// What a visitor knows of places besides the documents: points of their own, a mark for each place, notes. All of it
// is plain data that is never changed, only replaced.
import { OWN_BEST, OWN_NAME, OWN_NOTE, OWN_POINTS } from "./shared.js";

/**
 * @typedef {{ name: string, must: boolean }} Point What places are judged by: a place must have it, or it is rated.
 * @typedef {{ point: string, mark: number }} Marked 1 to 5 of what is rated; of a must, 1 where it is met and 0 where not.
 * @typedef {{ place: string, note: string, marks: Marked[] }} Noted By the slug of a place, also of one that is none any more.
 * @typedef {{ points: Point[], places: Noted[] }} Own
 * @typedef {{ why: "kind" | "points" | "note", what: string }} Conflict Why two do not fit together.
 * @typedef {"not-ours" | "later" | "too-much"} Refusal Why a file is not taken, wholly.
 */

// What a file says that it is, so that no other is taken for one; one of a later version is not guessed at.
const KIND = "bio-atlas.own";
const VERSION = 1;

/** @type {Own} */
export const NOTHING = { points: [], places: [] };

const length = (/** @type {string} */ text) => [...text].length;

export const isEmpty = (/** @type {Own} */ own) => own.points.length === 0 && own.places.length === 0;

/** @returns {Noted} */
const about = (/** @type {Own} */ own, /** @type {string} */ place) =>
  own.places.find((noted) => noted.place === place) ?? { place, note: "", marks: [] };

/** The note about a place; empty without one. */
export const note = (/** @type {Own} */ own, /** @type {string} */ place) => about(own, place).note;

/** The mark of a place for a point; undefined without one. */
export const mark = (/** @type {Own} */ own, /** @type {string} */ place, /** @type {string} */ point) =>
  about(own, place).marks.find((marked) => marked.point === point)?.mark;

/** What a place must have and has not. */
export const lacking = (/** @type {Own} */ own, /** @type {string} */ place) =>
  own.points.filter((point) => point.must && mark(own, place, point.name) === 0).map((point) => point.name);

// Of a place of which nothing is said nothing is kept.
const tidy = (/** @type {Own} */ { points, places }) => ({
  points,
  places: places.filter((noted) => noted.note.trim() || noted.marks.length > 0),
});

const withNoted = (/** @type {Own} */ own, /** @type {Noted} */ noted) => {
  const isKnown = own.places.some((known) => known.place === noted.place);
  const places = own.places.map((known) => (known.place === noted.place ? noted : known));
  return tidy({ ...own, places: isKnown ? places : [...places, noted] });
};

/** With a point more; null where it has no name, is there already, or is one too many. */
export const withPoint = (/** @type {Own} */ own, /** @type {string} */ text, /** @type {boolean} */ must) => {
  const name = text.trim();
  const isTaken = own.points.some((point) => point.name === name);
  if (!name || length(name) > OWN_NAME || isTaken || own.points.length >= OWN_POINTS) return null;
  return { ...own, points: [...own.points, { name, must }] };
};

/** Without a point and its marks. */
export const withoutPoint = (/** @type {Own} */ own, /** @type {string} */ name) =>
  tidy({
    points: own.points.filter((point) => point.name !== name),
    places: own.places.map((noted) => ({ ...noted, marks: noted.marks.filter((marked) => marked.point !== name) })),
  });

/**
 * With a mark of a place for a point; without one where it is undefined.
 * @param {Own} own
 * @param {string} place
 * @param {string} point
 * @param {number | undefined} value
 */
export const withMark = (own, place, point, value) => {
  const noted = about(own, place);
  const marks = noted.marks.filter((marked) => marked.point !== point);
  return withNoted(own, { ...noted, marks: value === undefined ? marks : [...marks, { point, mark: value }] });
};

/** With a note about a place. */
export const withNote = (/** @type {Own} */ own, /** @type {string} */ place, /** @type {string} */ text) =>
  withNoted(own, { ...about(own, place), note: [...text].slice(0, OWN_NOTE).join("") });

/**
 * With everything of another: its marks replace those that are there, its notes are put below them.
 * @param {Own} own
 * @param {Own} other
 * @returns {Own | Conflict}
 */
export const joined = (own, other) => {
  let all = own;
  for (const { name, must } of other.points) {
    const known = all.points.find((point) => point.name === name);
    // What one rates and another demands cannot be one row.
    if (known && known.must !== must) return { why: "kind", what: name };
    const more = known ? all : withPoint(all, name, must);
    if (!more) return { why: "points", what: "" };
    all = more;
  }
  for (const { place, note: text, marks } of other.places) {
    for (const { point, mark: value } of marks) all = withMark(all, place, point, value);
    const [here, more] = [note(all, place).trim(), text.trim()];
    const both = here.includes(more) ? here : [here, more].filter(Boolean).join("\n\n");
    if (length(both) > OWN_NOTE) return { why: "note", what: place };
    all = withNote(all, place, both);
  }
  return all;
};

/** As it is kept, handed on as a file and put behind a link. */
export const write = (/** @type {Own} */ { points, places }) => JSON.stringify({ kind: KIND, version: VERSION, points, places });

const once = (/** @type {string[]} */ names) => new Set(names).size === names.length;

// Only what could have been entered here.
const isSound = (/** @type {Own} */ { points, places }) => {
  const fits = (/** @type {Marked} */ { point, mark: value }) => {
    const known = points.find(({ name }) => name === point);
    return known && Number.isInteger(value) && (known.must ? value >= 0 && value <= 1 : value >= 1 && value <= OWN_BEST);
  };
  return (
    points.length <= OWN_POINTS &&
    points.every(({ name }) => name && name.trim() === name && length(name) <= OWN_NAME) &&
    once(points.map(({ name }) => name)) &&
    once(places.map(({ place }) => place)) &&
    places.every((noted) => length(noted.note) <= OWN_NOTE && noted.marks.every(fits) && once(noted.marks.map(({ point }) => point)))
  );
};

const isText = (/** @type {unknown} */ value) => typeof value === "string";

/**
 * Reads what was written, all of it or nothing.
 * @param {string} text
 * @returns {Own | Refusal}
 */
export const read = (text) => {
  try {
    // Programs of Windows put a mark of the encoding first.
    const { kind, version, points, places } = JSON.parse(text.replace(/^\uFEFF/, ""));
    if (kind !== KIND) return "not-ours";
    if (version !== VERSION) return version > VERSION ? "later" : "not-ours";
    // Of each the properties that are known, and no other.
    const own = {
      points: points.map((/** @type {Point} */ { name, must }) => ({ name, must })),
      places: places.map((/** @type {Noted} */ { place, note: words, marks }) => ({
        place,
        note: words,
        marks: marks.map((/** @type {Marked} */ { point, mark: value }) => ({ point, mark: value })),
      })),
    };
    const isWhole =
      own.points.every((/** @type {Point} */ point) => isText(point.name) && typeof point.must === "boolean") &&
      own.places.every((/** @type {Noted} */ noted) => isText(noted.place) && isText(noted.note));
    if (!isWhole) return "not-ours";
    return isSound(own) ? tidy(own) : "too-much";
  } catch {
    return "not-ours";
  }
};
