// What frames understand of addresses and messages.
import assert from "node:assert/strict";
import { test } from "node:test";

import { parameters, wish } from "../../src/scripts/asked.js";

const THEMES = ["auto", "light", "dark"];
const asked = (text) => parameters(text).map(([name, value]) => `${name}=${value}`);

test("an address is understood whatever it went through", () => {
  for (const [text, ...wanted] of [
    ["?theme=dark&kind=plan", "theme=dark", "kind=plan"],
    ["?kind=plan&amp;theme=dark", "kind=plan", "theme=dark"],
    ["?kind=plan&amp;amp;theme=dark", "kind=plan", "theme=dark"],
    ["?kind=plan&amp%3Btheme=dark", "kind=plan", "theme=dark"],
    ["?kind=plan&amp%253Btheme=dark", "kind=plan", "theme=dark"],
    ["?theme%3Ddark", "theme=dark"],
    ["?kind=plan%26theme%3Ddark", "kind=plan", "theme=dark"],
    ["?THEME=Dark", "theme=Dark"],
    ["?theme=dark。", "theme=dark"],
    ["?theme=dark%20.", "theme=dark"],
    ["?theme=dark&kind=plan），", "theme=dark", "kind=plan"],
    [""],
  ])
    assert.deepEqual(asked(text), wanted, text);
});

test("a theme that a frame has is worn, another one is refused", () => {
  assert.deepEqual(wish({ type: "theme", theme: "dark" }, THEMES, ["zh"]), { theme: "dark" });
  for (const theme of ["neon", "", undefined, 1, ["dark"], { dark: 1 }])
    assert.equal(wish({ type: "theme", theme }, THEMES, ["zh"]), null);
});

test("a language that it is drawn in needs nothing, another one is refused", () => {
  assert.deepEqual(wish({ type: "language", language: "zh" }, THEMES, ["zh"]), {});
  assert.equal(wish({ type: "language", language: "en" }, THEMES, ["zh"]), null);
});

test("a place is selected by its slug, and none by nothing", () => {
  assert.deepEqual(wish({ type: "select", place: "jingkai" }, THEMES, []), { place: "jingkai" });
  assert.deepEqual(wish({ type: "select", place: null }, THEMES, []), { place: "" });
  assert.deepEqual(wish({ type: "select" }, THEMES, []), { place: "" });
  for (const place of ["JINGKAI", "a b", "x".repeat(65), 7, {}, ["a"]]) assert.equal(wish({ type: "select", place }, THEMES, []), null);
});

test("what is no word of the protocol is refused", () => {
  for (const type of ["zoom", "", undefined, null, {}]) assert.equal(wish({ type }, THEMES, ["zh"]), null);
});
