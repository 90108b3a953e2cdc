// Where a damaged address leads; tests/lost.rs goes through all pages of the site.
import assert from "node:assert/strict";
import { test } from "node:test";

import { exactly, joined, nearest } from "../../src/scripts/lost.js";

const PAGES = ["", "places/", "places/jingkai/", "timeline/", "embed/figure/F038/", "data/figures.csv"];

test("damage to its writing leaves an address the same", () => {
  for (const [path, page, rest = ""] of [
    ["places/jingkai", "places/jingkai/"],
    ["Places/JingKai/。", "places/jingkai/"],
    ["places%252Fjingkai", "places/jingkai/"],
    ["embed/figure/f038/", "embed/figure/F038/"],
    ["timeline/%3Fkind=plan", "timeline/", "?kind=plan"],
    ["", ""],
  ])
    assert.deepEqual(exactly(path, PAGES), { page, rest }, path);
});

test("an address that has lost or won more is only guessed at", () => {
  for (const [path, page] of [["places/jinkai/", "places/jingkai/"], ["zh/timeline/", "timeline/"], ["places/nowhere/", "places/"]]) {
    assert.equal(exactly(path, PAGES), null, path);
    assert.deepEqual(nearest(path, PAGES), { page, rest: "" }, path);
  }
  for (const path of ["404.html", "wp-login.php"]) assert.equal(nearest(path, PAGES), null, path);
});

test("what an address says besides goes along", () => {
  const to = (rest, search, hash) => joined("https://a.example/b/", { page: "timeline/", rest }, search, hash).href;
  assert.equal(to("", "", ""), "https://a.example/b/timeline/");
  assert.equal(to("", "?kind=plan", "#T1"), "https://a.example/b/timeline/?kind=plan#T1");
  assert.equal(to("?kind=plan", "?place=jingkai", ""), "https://a.example/b/timeline/?kind=plan&place=jingkai");
  assert.equal(to("#T2", "", ""), "https://a.example/b/timeline/#T2");
});
