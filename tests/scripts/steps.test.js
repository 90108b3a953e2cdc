// Which step of the guided reading a reader is at.
import assert from "node:assert/strict";
import { test } from "node:test";
import { keyed, nearest } from "../../src/scripts/steps.js";

const box = (left, top, width = 100, height = 100) => ({ left, top, width, height });

test("the step whose middle is nearest is the one that is read", () => {
  const down = [box(0, -150), box(0, -50), box(0, 50)];
  assert.equal(nearest(down, { x: 50, y: 0 }), 1);
  assert.equal(nearest(down, { x: 50, y: 90 }), 2);
  const across = [box(-100, 0), box(0, 0), box(100, 0)];
  assert.equal(nearest(across, { x: 20, y: 50 }), 1);
  assert.equal(nearest([], { x: 0, y: 0 }), -1);
});

test("keys lead on and back and never out", () => {
  for (const [key, now, to] of [["ArrowRight", 0, 1], ["ArrowLeft", 2, 1], ["ArrowRight", 2, undefined], ["ArrowLeft", 0, undefined], ["a", 1, undefined]]) {
    assert.equal(keyed(key, now, 3), to, `${key} at ${now}`);
  }
});
