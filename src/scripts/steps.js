// @ts-check
// Which of several steps a reader is at.

/**
 * The number of the box whose middle is nearest to a point.
 * @param {readonly {left: number, top: number, width: number, height: number}[]} boxes
 * @param {{x: number, y: number}} point
 */
export const nearest = (boxes, point) => {
  const away = boxes.map((box) => Math.hypot(box.left + box.width / 2 - point.x, box.top + box.height / 2 - point.y));
  return away.indexOf(Math.min(...away));
};

/**
 * The number of the step that a key leads to; none where it leads nowhere.
 * @param {string} key
 * @param {number} now
 * @param {number} count
 */
export const keyed = (key, now, count) => {
  const to = key === "ArrowRight" ? now + 1 : key === "ArrowLeft" ? now - 1 : now;
  return to !== now && to >= 0 && to < count ? to : undefined;
};
