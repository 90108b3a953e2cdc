// @ts-check
// What a framed view does before it is painted: it wears what its address asks for. And what it says
// to the page around it, and takes from it: /embed/protocol/ documents both for webmasters.
// The lists of what may be asked come from the page (data-… on <html>), which the build draws.
import { VERSION, parameters, wish } from "./asked.js";
import { colourOf, isCoreLike, mix, readable } from "./colour.js";
import { copyOnClick } from "./copy.js";
import { opened } from "./opened.js";
import { showOverdue } from "./overdue.js";

(() => {
  const root = document.documentElement;
  const page = root.dataset;
  const list = (/** @type {string | undefined} */ text) => (text ? text.split(" ") : []);
  /** @type {string[]} */
  const ignored = [];

  const wear = (/** @type {string} */ theme) => {
    if (theme === "auto") delete page.theme;
    else page.theme = theme;
  };

  // An accent keeps its hue and is mixed with black or white until it can be read on the paper.
  const css = (/** @type {number[]} */ colour) => `rgb(${colour.join(" ")})`;
  const accent = (/** @type {string} */ text) => {
    const colour = colourOf(text);
    // The core's red is the core's alone.
    if (!colour || isCoreLike(colour)) return false;
    const ends = [[0, 0, 0], [255, 255, 255]]; // prettier-ignore
    list(page.papers).forEach((hex, at) => {
      const paper = colourOf(hex.slice(1)) ?? ends[1 - at];
      const name = ["light", "dark"][at];
      root.style.setProperty(`--accent-${name}`, css(readable(colour, paper, ends[at], 5)));
      root.style.setProperty(`--accent-${name}-deep`, css(readable(colour, paper, ends[at], 7)));
      root.style.setProperty(`--accent-${name}-wash`, css(mix(paper, colour, 0.14)));
    });
    page.accent = "";
    return true;
  };

  /**
   * @param {string | undefined} known the words that are understood
   * @param {(word: string) => void} use
   * @returns {(value: string) => boolean}
   */
  const one = (known, use) => (value) => {
    const wanted = value.toLowerCase();
    if (!list(known).includes(wanted)) return false;
    use(wanted);
    return true;
  };
  /** @type {Record<string, (value: string) => boolean>} */
  const own = {
    theme: one(page.themes, wear),
    accent,
    height: one(page.heights, (height) => (page.height = height)),
    lang: one(page.languages, () => {}),
    hide: (value) => {
      const parts = value.toLowerCase().split(",");
      const known = parts.filter((part) => list(page.parts).includes(part));
      ignored.push(...parts.filter((part) => !known.includes(part)).map((part) => `hide=${part}`));
      page.hide = known.join(" ");
      return true;
    },
  };
  // What is foreign is left out without a word, and not handed on.
  const rest = new URLSearchParams();
  for (const [name, value] of parameters(location.search)) {
    if (Object.keys(own).includes(name)) {
      if (!own[name](value)) ignored.push(`${name}=${value}`);
    } else if (list(page.names).includes(name)) rest.append(name, value);
  }

  const framed = parent !== window;
  const say = (/** @type {string} */ type, /** @type {object} */ more = {}) =>
    framed && parent.postMessage({ atlas: VERSION, type, view: page.embed, ...more }, "*");

  let told = 0;
  const tellHeight = () => {
    const box = document.body;
    // A page around may say hello before there is anything.
    if (!box) return;
    const height = page.height === "auto" ? Math.ceil(box.getBoundingClientRect().height) : box.scrollHeight;
    // A frame that is not shown has no height; it will have one when it is.
    if (height === 0 || height === told) return;
    told = height;
    say("height", { height });
  };

  let isReady = false;
  const tellReady = () => {
    isReady = true;
    say("ready", { interactive: page.interaction === "ready", ignored });
  };

  const showAddress = (/** @type {string} */ address) => {
    const way = document.querySelector("[data-way]");
    if (!way) return;
    // Of a letter that cannot be begun, whom it is for is enough: what it says stands in the page.
    const [, mail] = /^mailto:([^?]*)/.exec(address) ?? [];
    const link = document.createElement("code");
    link.textContent = mail ? decodeURIComponent(mail) : address;
    link.translate = false;
    const button = document.createElement("button");
    Object.assign(button, { type: "button", className: "plain", textContent: mail ? "__TEXT_scripts_frame_copy_mail__" : "__TEXT_scripts_frame_copy_address__" });
    button.dataset.copy = link.textContent;
    const why = mail ? "__TEXT_scripts_frame_no_mail__" : "__TEXT_scripts_frame_no_window__";
    way.textContent = why;
    way.append(link, " ", button);
  };

  copyOnClick();

  document.addEventListener("click", (event) => {
    const link = /** @type {Element} */ (event.target).closest("a[href]");
    if (!link || event.defaultPrevented || event.button !== 0) return;
    const address = new URL(link.getAttribute("href") ?? "", location.href).href;
    say("navigate", { address });
    if (!framed || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (!opened(address)) showAddress(address);
  });

  root.addEventListener("atlas-selected", () => say("select", { place: page.selected || null }));

  addEventListener("message", (event) => {
    const said = event.data;
    if (!framed || event.source !== parent || said?.atlas !== VERSION) return;
    if (said.type === "hello") {
      told = 0;
      tellHeight();
      if (isReady) tellReady();
      return;
    }
    if (!list(page.origins).includes(event.origin)) {
      console.info(`atlas: “${said.type}” from ${event.origin} is not taken: message_origins does not name it`);
      return;
    }
    const wanted = wish(said, list(page.themes), list(page.languages));
    if (!wanted) say("refused", { what: String(said.type).slice(0, 40) });
    else if (wanted.theme) wear(wanted.theme);
    else if (wanted.place !== undefined) {
      page.wanted = wanted.place;
      root.dispatchEvent(new Event("atlas-wanted"));
    }
  });

  // What the page around or the address asks of the elements that are drawn; again where they are drawn anew.
  const dress = () => {
    const notice = document.querySelector("[data-frame-notice]");
    if (notice && ignored.length) {
      const some = ignored.join("__TEXT_scripts_frame_ignored_between__").slice(0, 80);
      notice.textContent = "__TEXT_scripts_frame_ignored__".replace("{parameters}", () => some);
    }
    const full = /** @type {HTMLAnchorElement | null} */ (document.querySelector("[data-full]"));
    if (full && String(rest)) {
      const address = new URL(full.href);
      address.search = String(rest);
      full.href = address.href;
    }
    showOverdue();
  };
  root.addEventListener("atlas-redrawn", () => {
    dress();
    tellHeight();
  });

  document.addEventListener("DOMContentLoaded", () => {
    dress();
    // A frame far from sight is not rendered, and its observer sleeps; so what is there is measured at once.
    tellHeight();
    new ResizeObserver(tellHeight).observe(document.body);
    if (page.answers === undefined) return tellReady();
    new MutationObserver((_, observer) => {
      if (page.interaction) {
        observer.disconnect();
        tellReady();
      }
    }).observe(root, { attributeFilter: ["data-interaction"] });
  });
})();
