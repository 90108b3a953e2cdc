// What a visitor knows besides the documents, as data.
import assert from "node:assert/strict";
import { test } from "node:test";

import {
  NOTHING, isEmpty, joined, lacking, mark, note, read, withMark, withNote, withPoint, withoutPoint, write,
} from "../../src/scripts/own.js";
import { OWN_NAME, OWN_NOTE, OWN_POINTS } from "../../src/scripts/shared.js";

const full = () => Array.from({ length: OWN_POINTS }, (_, at) => `条目${at}`).reduce((own, name) => withPoint(own, name, false), NOTHING);
const own = () => {
  const points = withPoint(withPoint(NOTHING, "租金", false), " 危废处置 ", true);
  return withNote(withMark(withMark(points, "a", "租金", 4), "a", "危废处置", 0), "b", "走访：安静");
};

test("it comes back as it was written", () => {
  for (const some of [NOTHING, own(), full()]) assert.deepEqual(read(write(some)), some);
  assert.deepEqual(read(`\uFEFF${write(own())}`), own());
});

test("what is no such file is refused whole, with the reason", () => {
  const text = write(own());
  for (const [wrong, why] of [
    ["", "not-ours"],
    ["{}", "not-ours"],
    ["null", "not-ours"],
    ["[1, 2", "not-ours"],
    [text.slice(0, text.length / 2), "not-ours"],
    [text.replace("bio-atlas.own", "another"), "not-ours"],
    [text.replace('"version":1', '"version":2'), "later"],
    [text.replace('"version":1', '"version":"x"'), "not-ours"],
    [text.replace('"must":true', '"must":1'), "not-ours"],
    [text.replace('"note":"走访：安静"', '"note":7'), "not-ours"],
    [text.replace('"marks":[]', '"marks":null'), "not-ours"],
    [text.replace('"mark":4', '"mark":6'), "too-much"],
    [text.replace('"mark":4', '"mark":0'), "too-much"],
    [text.replace('"mark":4', '"mark":1.5'), "too-much"],
    [text.replace('"mark":4', '"mark":"4"'), "too-much"],
    [text.replace('"mark":0', '"mark":2'), "too-much"],
    [text.replace('"place":"b"', '"place":"a"'), "too-much"],
    [text.replace("安静", "很".repeat(OWN_NOTE)), "too-much"],
    [text.replaceAll("租金", "租".repeat(OWN_NAME + 1)), "too-much"],
    [text.replace("租金", "租价"), "too-much"],
    [text.replaceAll("租金", "危废处置"), "too-much"],
  ])
    assert.equal(read(wrong), why, wrong);
});

test("a point is there once and goes with its marks", () => {
  for (const name of ["租金", "  ", "长".repeat(OWN_NAME + 1)]) assert.equal(withPoint(own(), name, true), null, name);
  assert.equal(withPoint(full(), "更多", false), null);
  assert.deepEqual(lacking(own(), "a"), ["危废处置"]);
  const less = withoutPoint(withoutPoint(own(), "危废处置"), "租金");
  assert.deepEqual(less, withNote(NOTHING, "b", "走访：安静"));
  assert.ok(isEmpty(withNote(less, "b", " ")), "nothing is left behind");
  assert.ok(isEmpty(withoutPoint(withMark(withPoint(NOTHING, "x", true), "a", "x", undefined), "x")));
});

test("joining replaces marks and loses no note", () => {
  const other = withNote(withNote(withMark(withPoint(NOTHING, "租金", false), "a", "租金", 2), "b", "走访：有电"), "c", "没去");
  const all = joined(own(), other);
  assert.deepEqual([mark(all, "a", "租金"), mark(all, "a", "危废处置")], [2, 0]);
  assert.deepEqual([note(all, "b"), note(all, "c")], ["走访：安静\n\n走访：有电", "没去"]);
  assert.deepEqual(joined(all, other), all, "once more changes nothing");
  assert.deepEqual(joined(NOTHING, own()), own());
  assert.deepEqual(joined(own(), withPoint(NOTHING, "租金", true)), { why: "kind", what: "租金" });
  assert.deepEqual(joined(own(), full()), { why: "points", what: "" });
  assert.deepEqual(joined(own(), withNote(NOTHING, "b", "长".repeat(OWN_NOTE))), { why: "note", what: "b" });
});
