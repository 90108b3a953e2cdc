// When the facts count as older than was announced.
import assert from "node:assert/strict";
import { test } from "node:test";

import { isOverdue, isoDay } from "../../src/scripts/overdue.js";

test("a day is written as ISO 8601 writes it", () => {
  assert.equal(isoDay(new Date(2027, 0, 5)), "2027-01-05");
  assert.equal(isoDay(new Date(2027, 11, 31, 23, 59)), "2027-12-31");
});

test("the announced day itself is still in time", () => {
  const announced = "2027-09-30";
  assert.equal(isOverdue(announced, new Date(2027, 8, 29)), false);
  assert.equal(isOverdue(announced, new Date(2027, 8, 30, 23, 59)), false);
  assert.equal(isOverdue(announced, new Date(2027, 9, 1, 0, 1)), true);
  assert.equal(isOverdue(announced, new Date(2028, 0, 1)), true);
});
