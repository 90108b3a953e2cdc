// Pairs of rules of which the order of layers chooses one and the flat order the other, on the page as it stands.
// What a script, a pointer or a window may change is taken as if it could be either way.
const [sheets, layers] = arguments;
const physical = (name) =>
  name
    .replace(/-block-start/, "-top")
    .replace(/-block-end/, "-bottom")
    .replace(/-inline-start/, "-left")
    .replace(/-inline-end/, "-right")
    .replace(/^inset-/, "")
    .replace(/^(max-|min-)?block-size/, "$1height")
    .replace(/^(max-|min-)?inline-size/, "$1width");
const split = (text) => {
  const parts = [""];
  let depth = 0;
  for (const c of text) {
    if ("([".includes(c)) depth += 1;
    if (")]".includes(c)) depth -= 1;
    if (c === "," && depth === 0) parts.push("");
    else parts[parts.length - 1] += c;
  }
  return parts.map((part) => part.trim());
};
// The first call of a function in a selector: where it stands, what is inside, and the rest.
const call = (text, names) => {
  const found = new RegExp(`:(${names})\\(`).exec(text);
  if (!found) return null;
  let end = found.index + found[0].length;
  for (let depth = 1; depth > 0; end += 1) depth += text[end] === "(" ? 1 : text[end] === ")" ? -1 : 0;
  const inside = text.slice(found.index + found[0].length, end - 1);
  return { name: found[1], inside, rest: text.slice(0, found.index) + text.slice(end) };
};
const weigh = (selector) => {
  const weight = [0, 0, 0];
  let text = selector;
  for (let found; (found = call(text, "is|not|has|where")); text = found.rest) {
    if (found.name === "where") continue;
    const heaviest = split(found.inside).map(weigh).sort(compare).pop();
    heaviest.forEach((value, at) => (weight[at] += value));
  }
  const count = (pattern, at) => (text = text.replace(pattern, () => ((weight[at] += 1), " ")));
  count(/:nth-[\w-]+\([^)]*\)/g, 1);
  count(/\[[^\]]*\]/g, 1);
  count(/::[\w-]+/g, 2);
  count(/#[\w-]+/g, 0);
  count(/\.[\w-]+/g, 1);
  count(/:[\w-]+/g, 1);
  count(/[a-zA-Z][\w-]*/g, 2);
  return weight;
};
const compare = (a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
const PART = /::?(before|after|marker|backdrop|placeholder|details-content)/;
const STATE = /\[(aria|hidden|open|data-(view|layer|match|interaction|hide|theme|height|accent|mark|opening|columns|result))[^\]]*\]/g;
const loosen = (selector) => {
  let text = selector;
  for (let found; (found = call(text, "not|has")); ) text = found.rest;
  text = text.replace(/:nth-[\w-]+\([^)]*\)/g, "").replace(STATE, "").replace(/\.is-[\w-]+/g, "").replace(PART, "");
  text = text.replace(/:root/g, "html").replace(/:(?!is|where)[a-z-]+/g, "");
  return text.replace(/(^|[\s>+~(,])(?=[\s>+~),]|$)/g, "$1*");
};
const rules = [];
const walk = (list, layer, conditions) => {
  for (const rule of list) {
    if (rule instanceof CSSLayerBlockRule) walk(rule.cssRules, layers.indexOf(rule.name), conditions);
    else if (rule instanceof CSSStyleRule) {
      const says = [...rule.style].map((name) => [
        physical(name),
        { value: rule.style.getPropertyValue(name), important: rule.style.getPropertyPriority(name) !== "" },
      ]);
      for (const selector of split(rule.selectorText))
        rules.push({ selector, layer, conditions, says: new Map(says), weight: weigh(selector), part: (PART.exec(selector) ?? [""])[1] });
    } else if (rule.cssRules) walk(rule.cssRules, layer, conditions + (rule.conditionText ?? ""));
  }
};
for (const text of sheets) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  walk(sheet.cssRules, -1, "");
}
const on = new Map();
for (const rule of rules)
  for (const element of document.querySelectorAll(loosen(rule.selector))) on.set(element, [...(on.get(element) ?? []), rule]);
const found = new Set();
for (const some of on.values())
  for (const low of some)
    for (const high of some) {
      if (low.layer < 0 || low.layer >= high.layer || low.part !== high.part) continue;
      if (low.conditions.includes("screen") && high.conditions.includes("print")) continue;
      const heavier = compare(low.weight, high.weight) > 0;
      for (const [name, { value, important }] of low.says) {
        const other = high.says.get(name);
        // Among important rules the lower layer wins.
        if (!other || other.important !== important || other.value === value || important === heavier) continue;
        found.add(`${low.selector} against ${high.selector}: ${name}`);
      }
    }
return { rules: rules.length, found: [...found] };
