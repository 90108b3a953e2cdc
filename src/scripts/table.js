// @ts-check
// Tables as files, and texts as lines.
import { FORMULA, LETTER } from "./shared.js";

/** @typedef {{ title: string, site: string, source: string, licence: string, address: string }} About What a file says of itself. */

/**
 * Cells that may span rows and columns as a table of texts of one length; a cell over several rows stands in each of them.
 * @param {{ text: string, down: number, right: number }[][]} rows
 * @returns {string[][]}
 */
export const spread = (rows) => {
  /** @type {string[][]} */
  const grid = [];
  rows.forEach((row, at) => {
    const cells = (grid[at] ??= []);
    let column = 0;
    for (const cell of row) {
      while (cells[column] !== undefined) column += 1;
      for (let down = 0; down < cell.down; down += 1)
        for (let right = 0; right < cell.right; right += 1)
          (grid[at + down] ??= [])[column + right] = right ? "" : cell.text;
      column += cell.right;
    }
  });
  const length = Math.max(0, ...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length }, (_, at) => row[at] ?? ""));
};

/**
 * A cell that a spreadsheet would take for a formula gets an apostrophe before it, as in the tables of the site
 * (src/publish/formula.rs). Numbers with a sign stay numbers. tests/expected/formulas.json holds both.
 * @param {string} text
 */
export const guarded = (text) => {
  const isNumber = /^[+-][\d.]+(e[+-]?\d+)?$/i.test(text) && Number.isFinite(Number(text));
  return text && FORMULA.includes(text[0]) && !isNumber ? `'${text}` : text;
};

const quoted = (/** @type {string} */ text) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * @param {string[][]} rows
 * @param {About} said
 */
export const csv = (rows, said) => {
  const notes = [
    [],
    ["__TEXT_scripts_table_title__", said.title],
    ["__TEXT_scripts_table_source__", said.source],
    ["__TEXT_scripts_table_licence__", said.licence],
    ["__TEXT_scripts_table_address__", said.address],
  ];
  return `\ufeff${[...rows, ...notes].map((row) => row.map((text) => quoted(guarded(text))).join(",")).join("\r\n")}\r\n`;
};

/**
 * @param {string[][]} rows the columns first
 * @param {About} said
 */
export const json = ([columns, ...rows], said) => JSON.stringify({ ...said, columns, rows }, null, 1);

/**
 * How wide a text is, in its own size: a Chinese character is as wide as it is high, a letter a little over half.
 * The rule of src/geo/label.rs; tests/expected/widths.json holds both.
 * @param {string} text
 */
export const widthOf = (text) => [...text].reduce((sum, character) => sum + (character < "\x80" ? LETTER : 1), 0);

/**
 * Lines of a text that fit a width.
 * @param {string} text
 * @param {number} width in pixels
 * @param {number} size of the type in pixels
 */
export const wrapped = (text, width, size) => {
  const lines = [""];
  let room = width / size;
  for (const character of text) {
    const takes = widthOf(character);
    if (room < takes) {
      lines.push("");
      room = width / size;
    }
    lines[lines.length - 1] += character;
    room -= takes;
  }
  return lines;
};
