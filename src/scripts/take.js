// Makes a file of what stands before the visitor: a drawing as SVG or PNG, a table or a ranking as CSV or
// JSON. Fetched when somebody asks for one. Every file says what it is of, of which day, under which licence.
const line = (text) => (text ?? "").replace(/\s+/g, " ").trim();
const one = (selector, root = document) => root.querySelector(selector);
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const isSeen = (element) => element.getClientRects().length > 0;

const about = () => ({
  title: document.title.split(" — ")[0],
  site: line(one(".site-header__name")?.textContent),
  source: line(one(".site-footer p")?.innerText),
  licence: "MIT 许可（编排和图）；事实取自公开文件，引用请注明原文件",
  address: location.href,
});

const save = (name, blob) => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

// What are no words of a part: buttons, what is left out, ornaments, and in matrices what column and group say.
const ASIDE = "button, [hidden], [aria-hidden=true], .grid__place, .grid__family";
// The words of a part, those of each element apart.
const wordsOf = (part) => {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const words = [];
  while (walker.nextNode()) if (!walker.currentNode.parentElement.closest(ASIDE)) words.push(walker.currentNode.data);
  return line(words.join(" "));
};

// A table as rows of texts of one length, its columns first; a cell over several rows stands in each of them.
// What a narrow page only lays out otherwise belongs to it all the same.
const rowsOf = (table) => {
  const isChosen = (part) => !part.closest("[hidden]");
  const grid = [];
  const rows = all("tr", table).filter(isChosen);
  rows.forEach((row, at) => {
    const cells = (grid[at] ??= []);
    let column = 0;
    for (const cell of [...row.cells].filter(isChosen)) {
      while (cells[column] !== undefined) column += 1;
      for (let down = 0; down < cell.rowSpan; down += 1)
        for (let right = 0; right < cell.colSpan; right += 1)
          (grid[at + down] ??= [])[column + right] = right ? "" : wordsOf(cell);
      column += cell.colSpan;
    }
  });
  const length = Math.max(...grid.map((row) => row.length));
  const even = grid.map((row) => Array.from({ length }, (_, at) => row[at] ?? ""));
  // Columns may stand in groups; those are no columns.
  return even.slice(Math.max(rows.filter((row) => row.parentElement === table.tHead).length - 1, 0));
};

// A ranking of sites with what it rests on, also where that is folded.
const ranking = (list) => {
  const text = (selector, site) => all(selector, site).map(wordsOf).filter(Boolean).join("；");
  const rows = [...list.children].filter(isSeen).map((site) => [
    text("[data-rank]", site),
    text("h3", site),
    text("[data-points]", site),
    text("[data-share]:not([hidden])", site),
    text("[data-stability]", site),
    text(".site__reasons > li:not([hidden])", site),
    text("[data-unconfirmed]:not([hidden]), [data-unknown]:not([hidden])", site),
  ]);
  return [["名次", "地点", "得分", "构成", "换一种轻重", "文件怎么说", "没有记载的"], ...rows];
};

// As in the tables of the site: nothing that a spreadsheet would take for a formula.
const guarded = (text) => (/^[=+\-@\t\r]/.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text);
const quoted = (text) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const csv = (rows, said) => {
  const notes = [[], ["表", said.title], ["来源", said.source], ["许可", said.licence], ["网址", said.address]];
  return `\ufeff${[...rows, ...notes].map((row) => row.map((text) => quoted(guarded(text))).join(",")).join("\r\n")}\r\n`;
};
const json = ([columns, ...rows], said) => JSON.stringify({ ...said, columns, rows }, null, 1);

// What a drawing owes to the style sheets, which a file of its own does not have.
const WORN = [
  "display", "visibility", "opacity", "fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-opacity",
  "stroke-dasharray", "stroke-linecap", "stroke-linejoin", "paint-order", "vector-effect", "transform", "font-family",
  "font-size", "font-weight", "letter-spacing", "text-anchor", "dominant-baseline", "overflow",
]; // prettier-ignore
// `needed` takes the ids of what lies elsewhere in the page: paints by their name, used shapes too.
const dressed = (element, needed) => {
  const copy = element.cloneNode(true);
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
const bare = (element) => {
  const copy = element.cloneNode(true);
  const parts = all("*", copy);
  all("*", element).forEach((original, at) => {
    parts[at].style.setProperty("vector-effect", getComputedStyle(original).getPropertyValue("vector-effect"));
    parts[at].removeAttribute("class");
  });
  return copy;
};

const SVG = "http://www.w3.org/2000/svg";
const element = (name, attributes, text) => {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (text) made.textContent = text;
  return made;
};

// Lines of a text that fit a width; a Chinese character is as wide as it is high, others about half.
const wrapped = (text, width, size) => {
  const lines = [""];
  let room = width / size;
  for (const character of text) {
    const takes = character.charCodeAt(0) < 0x2000 ? 0.56 : 1;
    if (room < takes) {
      lines.push("");
      room = width / size;
    }
    lines[lines.length - 1] += character;
    room -= takes;
  }
  return lines;
};

const PAD = 16;
const [BIG, SMALL] = [20, 12];

// The key that stands by a drawing, in rows; without it nobody would know what the marks mean.
const keyOf = (drawing, width, needed) => {
  const key = element("g", { "font-size": SMALL });
  const row = SMALL * 1.9;
  let [x, y] = [PAD, 0];
  for (const entry of all(".legend li", drawing.closest("[data-island]") ?? document.body).filter(isSeen)) {
    const text = line(entry.innerText);
    const glyph = one("svg", entry);
    const mark = glyph?.getBoundingClientRect() ?? { width: -6, height: 0 };
    const takes = mark.width + 6 + text.length * SMALL + PAD;
    if (x > PAD && x + takes > width) [x, y] = [PAD, y + row];
    if (glyph) {
      const copy = dressed(glyph, needed);
      const box = { x, y: y + (row - mark.height) / 2, width: mark.width, height: mark.height };
      for (const [name, value] of Object.entries(box)) copy.setAttribute(name, value);
      key.append(copy);
    }
    key.append(element("text", { x: x + mark.width + 6, y: y + row * 0.7 }, text));
    x += takes;
  }
  return { key, tall: key.childNodes.length ? y + row + PAD / 2 : 0 };
};

// The lines of a text as the browser has broken them, each where it stands.
const linesOf = (node) => {
  const range = document.createRange();
  const lines = [];
  [...node.data].reduce((at, character) => {
    range.setStart(node, at);
    range.setEnd(node, at + character.length);
    const [box] = range.getClientRects();
    const last = lines.at(-1);
    if (box?.width && last && Math.abs(box.top - last.box.top) < 2) last.text += character;
    else if (box?.width) lines.push({ text: character, box });
    return at + character.length;
  }, 0);
  return lines;
};

// A part of the page as a drawing: its boxes, lines of text and drawings, where the browser has put them.
// What only serves to be pressed stays out.
const drawn = (root, needed) => {
  const origin = root.getBoundingClientRect();
  const whole = element("svg", { fill: "none" });
  const [left, top] = [(box) => box.left - origin.left, (box) => box.top - origin.top];
  const boxOf = (part, worn) => {
    const box = part.getBoundingClientRect();
    const place = { x: left(box), y: top(box), width: box.width, height: box.height };
    if (!/, 0\)$|transparent/.test(worn.backgroundColor))
      whole.append(element("rect", { ...place, rx: Number.parseFloat(worn.borderTopLeftRadius) || 0, fill: worn.backgroundColor }));
    const { x, y, width, height } = place;
    for (const [side, ...at] of [
      ["Top", x, y, x + width, y],
      ["Bottom", x, y + height, x + width, y + height],
      ["Left", x, y, x, y + height],
      ["Right", x + width, y, x + width, y + height],
    ]) {
      const wide = worn[`border${side}Style`] === "none" ? 0 : Number.parseFloat(worn[`border${side}Width`]);
      const [x1, y1, x2, y2] = at;
      if (wide) whole.append(element("line", { x1, y1, x2, y2, stroke: worn[`border${side}Color`], "stroke-width": wide }));
    }
  };
  const visit = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const worn = getComputedStyle(node.parentElement);
      for (const { text, box } of linesOf(node)) {
        const middle = { x: left(box), y: top(box) + box.height / 2, "dominant-baseline": "central" };
        const font = { "font-family": worn.fontFamily, "font-size": worn.fontSize, "font-weight": worn.fontWeight, fill: worn.color };
        whole.append(element("text", { ...middle, ...font }, text));
      }
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      const worn = getComputedStyle(node);
      if (!isSeen(node) || worn.visibility === "hidden" || worn.clipPath === "inset(50%)") return;
      if (node.matches("button, select, input, .take, .contents")) return;
      if (node.localName === "svg") {
        const box = node.getBoundingClientRect();
        const copy = dressed(node, needed);
        const place = { x: left(box), y: top(box), width: box.width, height: box.height };
        for (const [name, value] of Object.entries(place)) copy.setAttribute(name, value);
        whole.append(copy);
        return;
      }
      boxOf(node, worn);
      // What is folded has its place too, but is not seen.
      const isFolded = node.localName === "details" && !node.open;
      node.childNodes.forEach((child) => (isFolded && child.localName !== "summary" ? undefined : visit(child)));
    }
  };
  visit(root);
  return whole;
};

const picture = (drawing) => {
  const said = about();
  const page = getComputedStyle(document.body);
  const { width: inner, height } = drawing.getBoundingClientRect();
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
    if (named && !(isMap && drawing.contains(named))) definitions.append(isDressed ? dressed(named, needed) : bare(named));
  }
  const notes = [...all(".map-notes__line").filter(isSeen).map((note) => line(note.innerText)), said.source, `${said.licence}。${said.address}`];
  const lines = notes.flatMap((note) => wrapped(note, width - 2 * PAD, SMALL));
  const top = BIG * 1.5 + PAD;
  key.setAttribute("transform", `translate(0 ${top + height + PAD})`);
  const below = top + height + PAD + tall;
  const whole = below + lines.length * SMALL * 1.6 + PAD;
  const svg = element("svg", { xmlns: SVG, width, height: whole, viewBox: `0 0 ${width} ${whole}`, "font-family": page.fontFamily, fill: page.color, lang: "zh-CN" });
  Object.entries({ x: margin, y: top, width: inner, height }).forEach(([name, value]) => copy.setAttribute(name, value));
  copy.style.setProperty("overflow", "hidden");
  svg.append(
    element("title", {}, `${said.title}：${said.site}`),
    element("metadata", {}, `${said.source} ${said.licence}。${said.address}`),
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
const png = ({ svg, width, height }) =>
  new Promise((done, fail) => {
    const image = new Image();
    image.onload = () => {
      try {
        paint();
      } catch (reason) {
        fail(reason);
      }
    };
    const paint = () => {
      const scale = Math.min(2, 16_000 / Math.max(width, height), Math.sqrt(16_000_000 / (width * height)));
      const [wide, high] = [Math.round(width * scale), Math.round(height * scale)];
      const canvas = Object.assign(document.createElement("canvas"), { width: wide, height: high });
      canvas.getContext("2d").drawImage(image, 0, 0, wide, high);
      canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error("no picture"))), "image/png");
    };
    image.onerror = () => fail(new Error("the drawing could not be read"));
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  });

// `data-take` says as what, `data-of` which element; `say` tells the visitor what became of it.
export const take = async (button, say) => {
  const { take: kind, of } = button.dataset;
  const found = all(of).find(isSeen);
  const name = `${about().title.replace(/[\\/:*?"<>|]/g, "_")}.${kind}`;
  try {
    if (kind === "svg" || kind === "png") {
      const drawn = picture(found);
      save(name, kind === "svg" ? new Blob([drawn.svg], { type: "image/svg+xml" }) : await png(drawn));
    } else {
      const rows = found.localName === "table" ? rowsOf(found) : ranking(found);
      const text = kind === "csv" ? csv(rows, about()) : json(rows, about());
      save(name, new Blob([text], { type: kind === "csv" ? "text/csv;charset=utf-8" : "application/json" }));
    }
    say("");
  } catch (reason) {
    say("这个文件没有做成，请换一种格式再试。");
    console.info("atlas: the file could not be made:", String(reason));
  }
};
