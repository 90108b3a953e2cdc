// @ts-check
// Says that the facts are older than was announced. The only place that asks a clock.

/**
 * A day of the visitor's own calendar, as ISO 8601 writes it.
 * @param {Date} day
 */
export const isoDay = (day) =>
  [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, "0")).join("-");

/**
 * Whether the day that was announced for the next facts is over.
 * @param {string} announced as ISO 8601 writes it; such days are ordered as text
 * @param {Date} now
 */
export const isOverdue = (announced, now) => announced < isoDay(now);

/** Shows the badges of the page whose day is over, and no others. */
export const showOverdue = () => {
  const badges = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-next-update]"));
  for (const badge of badges) badge.hidden = !isOverdue(badge.dataset.nextUpdate ?? "", new Date());
};
