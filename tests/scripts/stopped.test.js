// Which errors say that a module has stopped.
import assert from "node:assert/strict";
import { test } from "node:test";

import { isTrap } from "../../src/scripts/stopped.js";

const FILES = ["atlas-0123.js", "atlas-4567.wasm"];
const trap = (stack) => Object.assign(new WebAssembly.RuntimeError("unreachable"), { stack });
const at = (name) => `RuntimeError: unreachable\n    at https://a.example/${name}:wasm-function[12]:0x3f2`;

test("a trap in the module is one, wherever it comes up", () => {
  assert.equal(isTrap({ filename: "https://a.example/atlas-4567.wasm", error: trap(at("atlas-4567.wasm")) }, FILES), true);
  // Chrome and Firefox name the code, Safari only the script around it.
  assert.equal(isTrap({ filename: "", error: trap(at("atlas-4567.wasm")) }, FILES), true);
  assert.equal(isTrap({ filename: "", error: trap("<?>.wasm-function[12]@[wasm code]\nx@https://a.example/atlas-0123.js:1:2") }, FILES), true);
  assert.equal(isTrap({ reason: trap(at("atlas-4567.wasm")) }, FILES), true);
});

test("so is an error of the module's script", () => {
  assert.equal(isTrap({ filename: "https://a.example/atlas-0123.js", error: new TypeError("x") }, FILES), true);
  assert.equal(isTrap({ filename: "https://a.example/atlas-4567.wasm", error: new RangeError("too deep") }, FILES), true);
});

test("errors of others are none", () => {
  for (const event of [
    { filename: "", error: null },
    { filename: "https://a.example/", error: null },
    { filename: "chrome-extension://abc/content.js", error: new TypeError("x") },
    { filename: "chrome-extension://abc/code.wasm", error: trap(at("other.wasm")) },
    { filename: "https://a.example/take-89ab.js", error: new Error("x") },
    { reason: new TypeError("Failed to fetch") },
    { reason: "atlas" },
    { reason: undefined },
    // A promise of the module's that nobody waits for is no end of it.
    { reason: Object.assign(new Error("denied"), { stack: "x@https://a.example/atlas-0123.js:1:2" }) },
  ])
    assert.equal(isTrap(event, FILES), false, JSON.stringify(event));
});
