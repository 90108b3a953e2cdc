// Where a card stands beside what it explains.
import assert from "node:assert/strict";
import { test } from "node:test";
import { beside } from "../../src/scripts/beside.js";

const window = { width: 390, height: 800 };
const card = { width: 300, height: 200 };

test("a card stands below, above where there is no room, and inside the window", () => {
  const cases = [
    [{ left: 40, top: 100, bottom: 120 }, { left: 32, top: 128 }],
    [{ left: 380, top: 100, bottom: 120 }, { left: 82, top: 128 }],
    [{ left: 0, top: 100, bottom: 120 }, { left: 8, top: 128 }],
    [{ left: 40, top: 700, bottom: 720 }, { left: 32, top: 492 }],
  ];
  for (const [mark, at] of cases) assert.deepEqual(beside(mark, card, window), at, JSON.stringify(mark));
  // Where it fits neither above nor below, it begins below: there it can be scrolled to.
  assert.deepEqual(beside({ left: 40, top: 90, bottom: 110 }, { width: 300, height: 790 }, window), { left: 32, top: 118 });
});
