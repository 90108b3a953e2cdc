// @ts-check
// Makes a file of what stands before the visitor: a drawing as SVG or PNG, a table or a ranking as CSV or
// JSON. Fetched when somebody asks for one. Every file says what it is of, of which day, under which licence.
import { poster } from "./poster.js";
import { LICENCE } from "./shared.js";
import { csv, json, spread, widthOf, wrapped } from "./table.js";

/** @typedef {Map<string, boolean>} Needed Ids of what lies elsewhere in the page, and whether a copy wears its looks. */

const line = (/** @type {string | null | undefined} */ text) => (text ?? "").replace(/\s+/g, " ").trim();
/** @returns {HTMLElement | SVGElement | null} */
const one = (/** @type {string} */ selector, /** @type {ParentNode} */ root = document) => root.querySelector(selector);
/** @returns {(HTMLElement & SVGElement)[]} */
const all = (/** @type {string} */ selector, /** @type {ParentNode} */ root = document) => [...root.querySelectorAll(selector)].map(either);
// Elements of pages and of drawings are treated alike.
const either = (/** @type {Element} */ element) => /** @type {HTMLElement & SVGElement} */ (element);
const isSeen = (/** @type {Element} */ element) => element.getClientRects().length > 0;

const about = () => ({
  title: document.title.split(" — ")[0],
  site: line(one(".site-header__name")?.textContent),
  source: line(all(".site-footer p")[0]?.innerText),
  licence: LICENCE,
  address: location.href,
});

const save = (/** @type {string} */ name, /** @type {Blob} */ blob) => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

// What are no words of a part: buttons, what is left out, ornaments, and in matrices what column and group say.
const ASIDE = "button, [hidden], [aria-hidden=true], .grid__place, .grid__family";
// The words of a part, those of each element apart.
const wordsOf = (/** @type {Element} */ part) => {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const words = [];
  while (walker.nextNode()) {
    const text = /** @type {Text} */ (walker.currentNode);
    if (!text.parentElement?.closest(ASIDE)) words.push(text.data);
  }
  return line(words.join(" "));
};

// A table as rows of texts of one length, its columns first; a cell over several rows stands in each of them.
// What a narrow page only lays out otherwise belongs to it all the same.
const rowsOf = (/** @type {HTMLTableElement} */ table) => {
  const isChosen = (/** @type {Element} */ part) => !part.closest("[hidden]");
  const rows = [...table.rows].filter(isChosen);
  const cells = rows.map((row) => [...row.cells].filter(isChosen));
  const even = spread(cells.map((row) => row.map((cell) => ({ text: wordsOf(cell), down: cell.rowSpan, right: cell.colSpan }))));
  // Columns may stand in groups; those are no columns.
  return even.slice(Math.max(rows.filter((row) => row.parentElement === table.tHead).length - 1, 0));
};

// A ranking of sites with what it rests on, also where that is folded.
const ranking = (/** @type {Element} */ list) => {
  const text = (/** @type {string} */ selector, /** @type {Element} */ site) => all(selector, site).map(wordsOf).filter(Boolean).join("__TEXT_scripts_take_between__");
  const rows = [...list.children].filter(isSeen).map((site) => [
    text("[data-rank]", site),
    text("h3", site),
    text("[data-points]", site),
    text("[data-share]:not([hidden])", site),
    text("[data-stability]", site),
    text(".site__reasons > li:not([hidden])", site),
    text("[data-unconfirmed]:not([hidden]), [data-unknown]:not([hidden])", site),
  ]);
  const columns = [
    "__TEXT_scripts_take_rank__",
    "__TEXT_scripts_take_place__",
    "__TEXT_scripts_take_points__",
    "__TEXT_scripts_take_shares__",
    "__TEXT_scripts_take_stability__",
    "__TEXT_scripts_take_reasons__",
    "__TEXT_scripts_take_silent__",
  ];
  return [columns, ...rows];
};

// What a drawing owes to the style sheets, which a file of its own does not have.
const WORN = [
  "display", "visibility", "opacity", "fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-opacity",
  "stroke-dasharray", "stroke-linecap", "stroke-linejoin", "paint-order", "vector-effect", "transform", "font-family",
  "font-size", "font-weight", "letter-spacing", "text-anchor", "dominant-baseline", "overflow",
]; // prettier-ignore
/**
 * A copy of a drawing that looks the same; `needed` takes what it names elsewhere in the page: paints, used shapes.
 * @param {HTMLElement & SVGElement} element
 * @param {Needed} needed
 */
const dressed = (element, needed) => {
  const copy = either(/** @type {Element} */ (element.cloneNode(true)));
  const [from, to] = [[element, ...all("*", element)], [copy, ...all("*", copy)]];
  from.forEach((original, at) => {
    const worn = getComputedStyle(original);
    for (const name of WORN) {
      const value = worn.getPropertyValue(name);
      // Paints and uses may name what lies elsewhere in the page.
      const named = value.match(/url\("?[^"#)]*#([^")]+)"?\)/)?.[1];
      if (named) needed.set(named, true);
      to[at].style.setProperty(name, named ? `url(#${named})` : value);
    }
    const used = original.getAttribute("href");
    // What is used wears what its user wears, so it comes as it is.
    if (original.localName === "use" && used?.startsWith("#")) needed.set(used.slice(1), false);
    for (const { name } of [...to[at].attributes]) if (/^(class|data-|aria-|role|tabindex|on)/.test(name)) to[at].removeAttribute(name);
    if (original.localName === "a") to[at].removeAttribute("href");
  });
  return copy;
};

// A shape that is used elsewhere keeps of its own only what is not inherited.
const bare = (/** @type {Element} */ element) => {
  const copy = /** @type {Element} */ (element.cloneNode(true));
  const parts = all("*", copy);
  all("*", element).forEach((original, at) => {
    parts[at].style.setProperty("vector-effect", getComputedStyle(original).getPropertyValue("vector-effect"));
    parts[at].removeAttribute("class");
  });
  return copy;
};

const SVG = "http://www.w3.org/2000/svg";
/**
 * @param {string} name
 * @param {Record<string, string | number>} attributes
 * @param {string} [text]
 */
const element = (name, attributes, text) => {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (text) made.textContent = text;
  return made;
};

const PAD = 16;
const [BIG, SMALL] = [20, 12];

/**
 * The key that stands by a drawing, in rows; without it nobody would know what the marks mean.
 * @param {Element} drawing
 * @param {number} width
 * @param {Needed} needed
 */
const keyOf = (drawing, width, needed) => {
  const key = element("g", { "font-size": SMALL });
  const row = SMALL * 1.9;
  let [x, y] = [PAD, 0];
  for (const entry of all(".legend li, .moments__marks li", drawing.closest("[data-island]") ?? document.body).filter(isSeen)) {
    const text = line(entry.innerText);
    const [glyph] = all("svg", entry);
    const mark = glyph?.getBoundingClientRect() ?? { width: -6, height: 0 };
    const takes = mark.width + 6 + widthOf(text) * SMALL + PAD;
    if (x > PAD && x + takes > width) [x, y] = [PAD, y + row];
    if (glyph) {
      const copy = dressed(glyph, needed);
      const box = { x, y: y + (row - mark.height) / 2, width: mark.width, height: mark.height };
      for (const [name, value] of Object.entries(box)) copy.setAttribute(name, String(value));
      key.append(copy);
    }
    key.append(element("text", { x: x + mark.width + 6, y: y + row * 0.7 }, text));
    x += takes;
  }
  return { key, tall: key.childNodes.length ? y + row + PAD / 2 : 0 };
};

// The lines of a text as the browser has broken them, each where it stands.
const linesOf = (/** @type {Text} */ node) => {
  const range = document.createRange();
  /** @type {{ text: string, box: DOMRect }[]} */
  const lines = [];
  [...node.data].reduce((at, character) => {
    range.setStart(node, at);
    range.setEnd(node, at + character.length);
    const [box] = range.getClientRects();
    const last = lines[lines.length - 1];
    if (box?.width && last && Math.abs(box.top - last.box.top) < 2) last.text += character;
    else if (box?.width) lines.push({ text: character, box });
    return at + character.length;
  }, 0);
  return lines;
};

// A part of the page as a drawing: its boxes, lines of text and drawings, where the browser has put them.
// What only serves to be pressed stays out.
const drawn = (/** @type {Element} */ root, /** @type {Needed} */ needed) => {
  const origin = root.getBoundingClientRect();
  const whole = element("svg", { fill: "none" });
  const left = (/** @type {DOMRect} */ box) => box.left - origin.left;
  const top = (/** @type {DOMRect} */ box) => box.top - origin.top;
  const boxOf = (/** @type {Element} */ part, /** @type {CSSStyleDeclaration} */ worn) => {
    const box = part.getBoundingClientRect();
    const place = { x: left(box), y: top(box), width: box.width, height: box.height };
    if (!/, 0\)$|transparent/.test(worn.backgroundColor))
      whole.append(element("rect", { ...place, rx: Number.parseFloat(worn.borderTopLeftRadius) || 0, fill: worn.backgroundColor }));
    const { x, y, width, height } = place;
    /** @type {["Top" | "Bottom" | "Left" | "Right", number, number, number, number][]} */
    const sides = [
      ["Top", x, y, x + width, y],
      ["Bottom", x, y + height, x + width, y + height],
      ["Left", x, y, x, y + height],
      ["Right", x + width, y, x + width, y + height],
    ];
    for (const [side, x1, y1, x2, y2] of sides) {
      const wide = worn[`border${side}Style`] === "none" ? 0 : Number.parseFloat(worn[`border${side}Width`]);
      if (wide) whole.append(element("line", { x1, y1, x2, y2, stroke: worn[`border${side}Color`], "stroke-width": wide }));
    }
  };
  const visit = (/** @type {Node} */ node) => {
    if (node instanceof Text) {
      const worn = getComputedStyle(/** @type {Element} */ (node.parentElement));
      for (const { text, box } of linesOf(node)) {
        const middle = { x: left(box), y: top(box) + box.height / 2, "dominant-baseline": "central" };
        const font = { "font-family": worn.fontFamily, "font-size": worn.fontSize, "font-weight": worn.fontWeight, fill: worn.color };
        whole.append(element("text", { ...middle, ...font }, text));
      }
    } else if (node instanceof Element) {
      const worn = getComputedStyle(node);
      if (!isSeen(node) || worn.visibility === "hidden" || worn.clipPath === "inset(50%)") return;
      if (node.matches("button, select, input, .take, .contents, .needs-script")) return;
      if (node.localName === "svg") {
        const box = node.getBoundingClientRect();
        const copy = dressed(either(node), needed);
        const place = { x: left(box), y: top(box), width: box.width, height: box.height };
        for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(value));
        whole.append(copy);
        return;
      }
      boxOf(node, worn);
      // What is folded has its place too, but is not seen.
      const isFolded = node instanceof HTMLDetailsElement && !node.open;
      node.childNodes.forEach((child) => (isFolded && child.nodeName !== "SUMMARY" ? undefined : visit(child)));
    }
  };
  visit(root);
  return whole;
};

const picture = (/** @type {HTMLElement & SVGElement} */ drawing) => {
  const said = about();
  const page = getComputedStyle(document.body);
  const { width: inner, height } = drawing.getBoundingClientRect();
  /** @type {Needed} */
  const needed = new Map();
  // A map goes to the edge and has its key beside it; a part of the page holds its own.
  const isMap = drawing.localName === "svg";
  const margin = isMap ? 0 : PAD;
  const width = inner + 2 * margin;
  const copy = isMap ? dressed(drawing, needed) : drawn(drawing, needed);
  const { key, tall } = isMap ? keyOf(drawing, width, needed) : { key: element("g", {}), tall: 0 };
  const definitions = element("defs", {});
  for (const [id, isDressed] of needed) {
    const named = document.getElementById(id);
    // A map holds what lies in it; a part of the page may hold it where nothing is seen, and so not drawn.
    if (named && !(isMap && drawing.contains(named))) definitions.append(isDressed ? dressed(either(named), needed) : bare(named));
  }
  const written = (/** @type {string} */ text) => text.replace(/\{(\w+)\}/g, (_, name) => said[/** @type {keyof typeof said} */ (name)]);
  const notes = [...all(".map-notes__line").filter(isSeen).map((note) => line(note.innerText)).filter(Boolean), said.source, written("__TEXT_scripts_take_licence__")];
  const lines = notes.flatMap((note) => wrapped(note, width - 2 * PAD, SMALL));
  const top = BIG * 1.5 + PAD;
  key.setAttribute("transform", `translate(0 ${top + height + PAD})`);
  const below = top + height + PAD + tall;
  const whole = below + lines.length * SMALL * 1.6 + PAD;
  const svg = element("svg", { xmlns: SVG, width, height: whole, viewBox: `0 0 ${width} ${whole}`, "font-family": page.fontFamily, fill: page.color, lang: "zh-CN" });
  Object.entries({ x: margin, y: top, width: inner, height }).forEach(([name, value]) => copy.setAttribute(name, String(value)));
  copy.style.setProperty("overflow", "hidden");
  svg.append(
    element("title", {}, written("__TEXT_scripts_take_title__")),
    element("metadata", {}, written("__TEXT_scripts_take_metadata__")),
    definitions,
    element("rect", { width, height: whole, fill: page.backgroundColor }),
    element("text", { x: PAD, y: BIG + PAD / 2, "font-size": BIG, "font-weight": 700 }, said.title),
    copy,
    key,
    ...lines.map((text, at) => element("text", { x: PAD, y: below + (at + 1) * SMALL * 1.6, "font-size": SMALL }, text)),
  );
  return { svg: new XMLSerializer().serializeToString(svg), width, height: whole };
};

// Twice as fine as the screen, but no larger than every browser can draw.
const png = (/** @type {{ svg: string, width: number, height: number }} */ { svg, width, height }, fine = 2) =>
  new Promise((/** @type {(file: Blob) => void} */ done, fail) => {
    const image = new Image();
    image.onload = () => {
      try {
        paint();
      } catch (reason) {
        fail(reason);
      }
    };
    const paint = () => {
      const scale = Math.min(fine, 16_000 / Math.max(width, height), Math.sqrt(16_000_000 / (width * height)));
      const [wide, high] = [Math.round(width * scale), Math.round(height * scale)];
      const canvas = Object.assign(document.createElement("canvas"), { width: wide, height: high });
      const context = canvas.getContext("2d");
      if (!context) throw new Error("the browser has no room for the picture");
      context.drawImage(image, 0, 0, wide, high);
      canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error("no picture"))), "image/png");
    };
    image.onerror = () => fail(new Error("the drawing could not be read"));
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  });

/**
 * `data-take` says as what, `data-of` which element; `say` tells the visitor what became of it.
 * @param {HTMLElement} button
 * @param {(words: string) => void} say
 */
export const take = async (button, say) => {
  const { take: kind, of = "" } = button.dataset;
  // What is not seen cannot be drawn, and is told as any other failure.
  const found = /** @type {HTMLElement & SVGElement} */ (all(of).find(isSeen));
  const name = `${about().title.replace(/[\\/:*?"<>|]/g, "_")}.${kind === "poster" ? "png" : kind}`;
  try {
    if (kind === "poster") {
      const { site, title, address } = about();
      const page = getComputedStyle(document.body);
      const heading = line(one("h1")?.textContent) || title;
      const looks = { paper: page.backgroundColor, ink: page.color, font: page.fontFamily };
      save(name, await png(poster(picture(found), { title: heading, site, address, ...looks }), 1));
    } else if (kind === "svg" || kind === "png") {
      const drawn = picture(found);
      save(name, kind === "svg" ? new Blob([drawn.svg], { type: "image/svg+xml" }) : await png(drawn));
    } else {
      const rows = found instanceof HTMLTableElement ? rowsOf(found) : ranking(found);
      const text = kind === "csv" ? csv(rows, about()) : json(rows, about());
      save(name, new Blob([text], { type: kind === "csv" ? "text/csv;charset=utf-8" : "application/json" }));
    }
    say("");
  } catch (reason) {
    say("__TEXT_scripts_take_failed__");
    console.info("atlas: the file could not be made:", String(reason));
  }
};
