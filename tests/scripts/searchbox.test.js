// Which keys open the search box, and where.
import assert from "node:assert/strict";
import { test } from "node:test";
import { opensAnywhere, opensOutsideText, takesText } from "../../src/scripts/searchbox.js";

/** @param {string} held letters of the keys that are held: control, meta, alt, shift */
const press = (held, key, code) => ({
  key,
  code,
  ctrlKey: held.includes("c"),
  metaKey: held.includes("m"),
  altKey: held.includes("a"),
  shiftKey: held.includes("s"),
});

test("the slash of every keyboard opens the box, and no other key", () => {
  for (const [held, key, code, opens] of [
    ["", "/", "Slash", true],
    ["", "/", "NumpadDivide", true],
    ["s", "/", "Digit7", true],
    ["s", "/", "Period", true],
    ["", "／", "Slash", true],
    ["", "、", "Slash", true],
    ["", "Process", "Slash", true],
    ["", "Unidentified", "Slash", true],
    ["s", "?", "Slash", false],
    ["s", "？", "Slash", false],
    ["s", "Process", "Slash", false],
    ["", "、", "Backslash", false],
    ["", "Process", "KeyA", false],
    ["", "-", "Slash", false],
    ["", "z", "Slash", false],
    ["", ".", "Slash", false],
    ["c", "/", "Slash", false],
    ["m", "/", "Slash", false],
    ["a", "/", "Slash", false],
    ["", "k", "KeyK", false],
  ])
    assert.equal(opensOutsideText(press(held, key, code)), opens, `${held} ${key} ${code}`);
});

test("Ctrl-K and ⌘K open it, whatever script the keyboard writes", () => {
  for (const [held, key, code, opens] of [
    ["c", "k", "KeyK", true],
    ["m", "k", "KeyK", true],
    ["c", "K", "KeyK", true],
    ["c", "k", "KeyV", true],
    ["c", "л", "KeyK", true],
    ["cs", "K", "KeyK", false],
    ["ca", "k", "KeyK", false],
    ["", "k", "KeyK", false],
    ["c", "t", "KeyK", false],
    ["c", "t", "KeyT", false],
  ])
    assert.equal(opensAnywhere(press(held, key, code)), opens, `${held} ${key} ${code}`);
});

test("what is ticked or chosen takes no text", () => {
  for (const [tagName, type, takes] of [
    ["INPUT", "", true],
    ["INPUT", "text", true],
    ["INPUT", "search", true],
    ["INPUT", "url", true],
    ["INPUT", "number", true],
    ["INPUT", "date", true],
    ["INPUT", "nonsense", true],
    ["TEXTAREA", "textarea", true],
    ["INPUT", "checkbox", false],
    ["INPUT", "radio", false],
    ["INPUT", "range", false],
    ["INPUT", "color", false],
    ["INPUT", "submit", false],
    ["SELECT", "select-one", false],
    ["BUTTON", "button", false],
    ["A", undefined, false],
    ["BODY", undefined, false],
  ])
    assert.equal(takesText({ tagName, type, isContentEditable: false }), takes, `${tagName} ${type}`);
  assert.equal(takesText({ tagName: "DIV", isContentEditable: true }), true);
});
