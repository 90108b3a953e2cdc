// @ts-check
// What a file says of itself that lies where newer facts would lie: which day and how often; null where it is none.
// The same rule as src/edition/claim.rs, for scripts that have no module; tests/expected/newer.json holds both.
import { FORMAT } from "./shared.js";

/** @typedef {{ date: string, revision: number }} Claim A day as ISO 8601 writes it, and how often facts came out on it. */

/**
 * @param {string} text
 * @returns {Claim | null}
 */
export const claim = (text) => {
  try {
    const { format, data_date: date, revision } = JSON.parse(text.replace(/^\ufeff/, ""));
    const isClear = typeof date === "string" && /^\d{4}-\d\d-\d\d$/.test(date) && Number.isInteger(revision) && revision >= 0;
    return format === FORMAT && isClear ? { date, revision } : null;
  } catch {
    return null;
  }
};

/**
 * Whether a file claims to be newer than the facts of the page. Such days are ordered as text.
 * @param {Claim | null} said
 * @param {Claim} own
 */
export const isNewer = (said, own) =>
  said !== null && (said.date > own.date || (said.date === own.date && said.revision > own.revision));
