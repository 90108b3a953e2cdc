// What is chosen before the module answers is kept, and done when it does.
import assert from "node:assert/strict";
import { test } from "node:test";

import { Element, run } from "./plain.js";

const page = ({ protocol = "https:" } = {}) => {
  const root = new Element("HTML");
  const body = root.append(new Element("BODY"));
  const note = body.append(new Element("P", { text: "没有加载成功", "data-waiting": "还没有到", "data-file": "从硬盘打开" }));
  const select = body.append(Object.assign(new Element("SELECT"), { value: "ivd" }));
  const button = body.append(new Element("BUTTON"));
  const document = Object.assign(new Element("#document"), {
    documentElement: root,
    body,
    adoptedStyleSheets: [],
    querySelector: (selector) => (selector === ".offline-note" ? note : null),
    querySelectorAll: () => [],
    createElement: () => ({ noModule: true }),
  });
  const window = new Element("#window");
  class MutationObserver {
    constructor(call) {
      root.changed = call;
    }
    observe() {}
  }
  run("boot.js", {
    document,
    window: { MutationObserver },
    MutationObserver,
    location: { protocol },
    CSSStyleSheet: class { replaceSync() {} },
    Event: class { constructor(type) { this.type = type; } },
    addEventListener: (type, listener) => window.addEventListener(type, listener),
    setTimeout: () => 0,
  }); // prettier-ignore
  const does = (type, target) => document.dispatchEvent({ type, target });
  return { root, body, note, select, button, window, does, settle: (state) => root.setAttribute("data-interaction", state) };
};

test("a choice and a click are done in their order once the page answers", () => {
  const { select, button, note, does, settle } = page();
  const order = [];
  select.addEventListener("change", () => order.push(`change ${select.value}`));
  button.click = () => order.push("click");
  does("change", select);
  select.value = "drug";
  does("change", select);
  does("click", button);
  assert.equal(note.textContent, "还没有到");
  assert.ok(note.classList.contains("is-shown"));
  settle("ready");
  assert.deepEqual(order, ["change drug", "click"]);
  assert.ok(!note.classList.contains("is-shown"));
  // Nothing is done twice.
  settle("ready");
  assert.equal(order.length, 2);
});

test("what is chosen once the page answers is the module's alone", () => {
  const { button, does, settle } = page();
  settle("ready");
  does("click", button);
  settle("ready");
  assert.equal(button.clicks, 0);
});

test("where a page is drawn anew, the like of what was chosen is meant", () => {
  const { body, button, does, settle } = page();
  does("click", button);
  const drawn = new Element("BUTTON");
  drawn.parentElement = body;
  body.children[body.children.indexOf(button)] = drawn;
  settle("ready");
  assert.deepEqual([button.clicks, drawn.clicks], [0, 1]);
});

test("where nothing will answer, it is said why", () => {
  for (const [protocol, words] of [["https:", "没有加载成功"], ["file:", "从硬盘打开"]]) {
    const { note, settle, button, does } = page({ protocol });
    does("click", button);
    settle("unavailable");
    assert.equal(note.textContent, words);
    assert.equal(button.clicks, 0);
  }
});

test("a loader that does not arrive is the end of waiting, another script is not", () => {
  const { root, window } = page();
  window.dispatchEvent({ type: "error", target: { tagName: "SCRIPT", src: "https://a.example/print-0.js" } });
  assert.equal(root.getAttribute("data-interaction"), null);
  window.dispatchEvent({ type: "error", target: { tagName: "SCRIPT", src: "https://a.example/atlas-loader-0.js" } });
  assert.equal(root.getAttribute("data-interaction"), "unavailable");
});

test("what has answered and stopped is not said to have never come", () => {
  const { note, settle } = page();
  settle("ready");
  note.textContent = "停止了";
  settle("unavailable");
  assert.equal(note.textContent, "停止了");
});
