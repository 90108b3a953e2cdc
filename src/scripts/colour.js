// @ts-check
// Accents that can be read on a paper, and are not taken for the core's red.
import { CORE_HUES, GREY } from "./shared.js";

/** @typedef {number[]} Colour Red, green and blue from 0 to 255. */

/**
 * Six hexadecimal digits as a colour; null where they are none.
 * @param {string} digits
 * @returns {Colour | null}
 */
export const colourOf = (digits) =>
  /^[0-9a-f]{6}$/i.test(digits) ? [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16)) : null;

/**
 * Relative luminance after WCAG 2.
 * @param {Colour} colour
 */
const luminance = (colour) =>
  colour
    .map((value) => (value > 10 ? ((value / 255 + 0.055) / 1.055) ** 2.4 : value / 3294.6))
    .reduce((sum, value, at) => sum + value * [0.2126, 0.7152, 0.0722][at], 0);

/**
 * Contrast after WCAG 2, from 1 to 21.
 * @param {Colour} a
 * @param {Colour} b
 */
export const contrast = (a, b) => {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
};

/**
 * A share of another colour in a colour.
 * @param {Colour} colour
 * @param {Colour} other
 * @param {number} share
 */
export const mix = (colour, other, share) => colour.map((value, at) => Math.round(value + (other[at] - value) * share));

/**
 * The colour itself, or mixed with another one as little as it takes to be read on a paper.
 * @param {Colour} colour
 * @param {Colour} paper
 * @param {Colour} towards
 * @param {number} least
 */
export const readable = (colour, paper, towards, least) => {
  for (let share = 0; share < 1; share += 0.04) {
    const mixed = mix(colour, towards, share);
    if (contrast(mixed, paper) >= least) return mixed;
  }
  return towards;
};

/**
 * Whether a colour would be taken for the core's red, as src/state/embed.rs says; tests/expected/accents.json holds both.
 * @param {Colour} colour
 */
export const isCoreLike = ([red, green, blue]) => {
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  // Greys have no hue to speak of.
  if (spread < GREY) return false;
  const sector =
    most === red ? (green - blue) / spread : most === green ? 2 + (blue - red) / spread : 4 + (red - green) / spread;
  const hue = (sector * 60 + 360) % 360;
  return hue >= CORE_HUES[0] || hue <= CORE_HUES[1];
};
