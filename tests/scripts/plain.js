// A page as far as plain scripts look at one: enough to run them without a browser.
import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";

export class Element {
  constructor(tagName, attributes = {}) {
    Object.assign(this, { tagName, attributes: { ...attributes }, listeners: {}, children: [], parentElement: null, clicks: 0 });
    this.textContent = attributes.text ?? "";
    const names = new Set();
    this.classList = { add: (name) => names.add(name), remove: (name) => names.delete(name), contains: (name) => names.has(name) };
  }
  append(child) {
    child.parentElement = this;
    this.children.push(child);
    return child;
  }
  contains(other) {
    return this === other || this.children.some((child) => child.contains(other));
  }
  closest(selector) {
    const isMeant = selector.split(", ").some((one) => one.split("[")[0] === this.tagName.toLowerCase());
    return isMeant ? this : (this.parentElement?.closest(selector) ?? null);
  }
  hasAttribute(name) {
    return name in this.attributes;
  }
  getAttribute(name) {
    return this.attributes[name] ?? null;
  }
  setAttribute(name, value) {
    this.attributes[name] = value;
    this.changed?.();
  }
  removeAttribute(name) {
    delete this.attributes[name];
  }
  addEventListener(type, listener) {
    (this.listeners[type] ??= []).push(listener);
  }
  dispatchEvent(event) {
    for (const listener of this.listeners[event.type] ?? []) listener(event);
  }
  click() {
    this.clicks += 1;
  }
}

/** Runs a script of src/scripts/ among the names that it looks for. */
export const run = (script, names) => {
  const text = readFileSync(new URL(`../../src/scripts/${script}`, import.meta.url), "utf8");
  runInContext(text, createContext(names));
};
