// @ts-check
// Where a card stands beside what it explains.

/** Between a card and what it explains, and between a card and the edge of the window, in pixels. */
const GAP = 8;

/**
 * Below what it explains, or above where there is no room; never over an edge of the window that it fits in.
 * @param {{ left: number, top: number, bottom: number }} mark
 * @param {{ width: number, height: number }} card
 * @param {{ width: number, height: number }} window
 */
export const beside = (mark, card, window) => {
  const left = Math.max(GAP, Math.min(mark.left - GAP, window.width - card.width - GAP));
  const below = mark.bottom + GAP;
  const above = mark.top - GAP - card.height;
  const fits = below + card.height <= window.height - GAP;
  return { left, top: fits || above < GAP ? below : above };
};
