// The helper of pages that hold frames: it gives our frames their height, and nobody else.
import assert from "node:assert/strict";
import { test } from "node:test";

import { Element, run } from "./plain.js";

const HOME = "https://atlas.example/embed/";

const host = (...sources) => {
  const window = new Element("#window");
  const frames = sources.map((src) => {
    const heard = [];
    const said = [];
    const style = {};
    const contentWindow = { postMessage: (message) => said.push(message) };
    return { src, style, heard, said, contentWindow, hasAttribute: () => false, dispatchEvent: (event) => heard.push(event.type) };
  });
  run("embed.js", {
    window,
    document: { currentScript: { src: `${HOME}embed.js` }, getElementsByTagName: () => frames },
    addEventListener: (type, listener) => window.addEventListener(type, listener),
    getComputedStyle: () => ({ boxSizing: "border-box", borderTopWidth: "1px", borderBottomWidth: "1px", paddingTop: "0", paddingBottom: "" }),
    CustomEvent: class { constructor(type) { this.type = type; } },
  }); // prettier-ignore
  const says = (frame, data, origin = "https://atlas.example") =>
    window.dispatchEvent({ type: "message", data, origin, source: frame.contentWindow });
  return { frames, says };
};

test("a frame that was there first is asked to speak again", () => {
  const { frames } = host(`${HOME}map/`, "https://other.example/");
  assert.deepEqual(frames.map(({ said }) => said.length), [1, 0]);
  assert.deepEqual({ ...frames[0].said[0] }, { atlas: 1, type: "hello" });
});

test("a frame becomes as high as it says, with its borders, and no other does", () => {
  const { frames, says } = host(`${HOME}map/`, `${HOME}timeline/`);
  says(frames[1], { atlas: 1, type: "height", height: 640 });
  assert.deepEqual(frames.map(({ style }) => style.height), [undefined, "642px"]);
  assert.deepEqual(frames[1].heard, ["atlas-height"]);
  // A sandbox has no origin, and systems change http into https.
  says(frames[0], { atlas: 1, type: "height", height: 300 }, "null");
  says(frames[1], { atlas: 1, type: "height", height: 301 }, "http://atlas.example");
  assert.deepEqual(frames.map(({ style }) => style.height), ["302px", "303px"]);
});

test("what is no height changes nothing", () => {
  const { frames, says } = host(`${HOME}map/`);
  for (const height of [0, -5, 30000, 12.5, "640", null, NaN, Infinity]) says(frames[0], { atlas: 1, type: "height", height });
  for (const data of [null, "x", { atlas: 2, type: "height", height: 640 }, { type: "height", height: 640 }, { atlas: 1, type: "resize" }])
    says(frames[0], data);
  says(frames[0], { atlas: 1, type: "height", height: 640 }, "https://other.example");
  assert.equal(frames[0].style.height, undefined);
  assert.deepEqual(frames[0].heard, []);
});

test("the page around hears what was selected and where a link leads", () => {
  const { frames, says } = host(`${HOME}map/`);
  for (const type of ["ready", "select", "navigate"]) says(frames[0], { atlas: 1, type });
  assert.deepEqual(frames[0].heard, ["atlas-ready", "atlas-select", "atlas-navigate"]);
});
