// Accents of frames: readable on their paper, and never the core's red.
import assert from "node:assert/strict";
import { test } from "node:test";

import { colourOf, contrast, isCoreLike, mix, readable } from "../../src/scripts/colour.js";
import { expected } from "./expected.js";

const [BLACK, WHITE] = [[0, 0, 0], [255, 255, 255]];

test("six digits are a colour and nothing else is", () => {
  assert.deepEqual(colourOf("1a5fB4"), [26, 95, 180]);
  for (const junk of ["", "fff", "#1a5fb", "1a5fb4a", "１２３４５６", "+1a5fb", "ggg000"]) assert.equal(colourOf(junk), null, junk);
});

test("contrast is that of WCAG", () => {
  assert.equal(contrast(BLACK, WHITE).toFixed(2), "21.00");
  assert.equal(contrast(WHITE, BLACK).toFixed(2), "21.00");
  assert.equal(contrast([119, 119, 119], WHITE).toFixed(2), "4.48");
  assert.equal(contrast([255, 0, 0], WHITE).toFixed(2), "4.00");
});

test("an accent is mixed until it can be read, and no further", () => {
  for (const paper of [[247, 245, 239], [18, 24, 26]]) {
    const towards = contrast(paper, BLACK) > contrast(paper, WHITE) ? BLACK : WHITE;
    for (const digits of ["ffff00", "1a5fb4", "000000", "ffffff", "00ff80", "6f42c1"]) {
      const colour = colourOf(digits);
      for (const least of [5, 7]) {
        const worn = readable(colour, paper, towards, least);
        assert.ok(contrast(worn, paper) >= least, `${digits} on ${paper}`);
        if (contrast(colour, paper) >= least) assert.deepEqual(worn, colour);
      }
    }
  }
});

test("a share of a colour lies between the two", () => {
  assert.deepEqual(mix(BLACK, WHITE, 0), BLACK);
  assert.deepEqual(mix(BLACK, WHITE, 1), WHITE);
  assert.deepEqual(mix([0, 100, 200], [100, 100, 100], 0.5), [50, 100, 150]);
});

for (const [digits, wanted] of expected("accents.json").cases)
  test(`${digits} ${wanted ? "looks" : "does not look"} like the core`, () => assert.equal(isCoreLike(colourOf(digits)), wanted));
