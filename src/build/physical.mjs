// Writes sheets for browsers that know no layout without sides (Chromium below 87): “inline-start” is left,
// “block-end” is below, as everywhere on this site. Reads and writes an object of names and sheets as JSON.
import { readFileSync } from "node:fs";
import postcss from "postcss";
import logical from "postcss-logical";

const sheets = JSON.parse(readFileSync(0, "utf8"));
const physical = postcss([logical()]);
for (const [name, css] of Object.entries(sheets)) sheets[name] = physical.process(css, { from: undefined }).css;
process.stdout.write(JSON.stringify(sheets));
