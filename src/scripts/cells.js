// @ts-check
// Which cell of a table an arrow key leads to.

/** @typedef {{ row: number, column: number }} Cell */

/** @type {Record<string, [number, number]>} */
const WAYS = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] };

/**
 * The next cell in the way of a key that holds something; none where there is none, or for another key.
 * @param {boolean[][]} grid which cells hold something
 * @param {Cell} from
 * @param {string} key
 */
export const nextCell = (grid, from, key) => {
  const way = WAYS[key];
  if (!way) return undefined;
  const [down, across] = way;
  for (let row = from.row + down, column = from.column + across; grid[row]?.[column] !== undefined; row += down, column += across) {
    if (grid[row]?.[column]) return { row, column };
  }
  return undefined;
};
