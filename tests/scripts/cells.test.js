// Which cell of a table an arrow key leads to.
import assert from "node:assert/strict";
import { test } from "node:test";
import { nextCell } from "../../src/scripts/cells.js";

test("arrows lead over empty cells to the next that holds something, and never out", () => {
  const grid = [
    [false, true, false, true],
    [false, false, false, true],
    [false, true, true, false],
  ];
  const cases = [
    [0, 1, "ArrowRight", { row: 0, column: 3 }],
    [0, 1, "ArrowDown", { row: 2, column: 1 }],
    [2, 2, "ArrowUp", undefined],
    [0, 3, "ArrowRight", undefined],
    [0, 3, "ArrowLeft", { row: 0, column: 1 }],
    [0, 3, "Enter", undefined],
  ];
  for (const [row, column, key, to] of cases) {
    assert.deepEqual(nextCell(grid, { row, column }, key), to, `${key} at ${row}, ${column}`);
  }
});
