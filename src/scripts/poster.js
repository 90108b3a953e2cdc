// @ts-check
// A picture as high as a phone: the finding, the drawing, where it comes from, and a code that leads to the page.
import { encode } from "uqr";
import { wrapped } from "./table.js";

const [WIDE, HIGH] = [1080, 1440];
const PAD = 56;
/** Height of the finding's letters, and of those at the foot. */
const [BIG, SMALL] = [60, 24];
/** Width of the code. */
const CODE = 200;

/** The modules of a code as one path, each 1 by 1; and how many stand in a row. @param {string} text */
export const code = (text) => {
  const { data, size } = encode(text, { border: 2, ecc: "M" });
  const path = data.map((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : "")).join("")).join("");
  return { path, size };
};

/** @param {string} text */
const escaped = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/**
 * The poster as SVG. The code is left out where the address is that of a file: nobody else could open it.
 * @param {{ svg: string, width: number, height: number }} picture
 * @param {{ title: string, site: string, address: string, paper: string, ink: string, font: string }} said
 */
export const poster = (picture, said) => {
  const title = wrapped(said.title, WIDE - 2 * PAD, BIG).slice(0, 3);
  const top = PAD + title.length * BIG * 1.3 + PAD / 2;
  const foot = HIGH - PAD - CODE;
  const room = { width: WIDE - 2 * PAD, height: foot - top - PAD / 2 };
  const scale = Math.min(room.width / picture.width, room.height / picture.height);
  const [width, height] = [picture.width * scale, picture.height * scale];
  const inner = picture.svg.replace("<svg ", `<svg x="${(WIDE - width) / 2}" y="${top}" `).replace(/ width="[\d.]+" height="[\d.]+"/, ` width="${width}" height="${height}"`);
  const leads = said.address.startsWith("http");
  const made = leads ? code(said.address) : { path: "", size: 1 };
  const lines = [said.site, ...(leads ? ["__TEXT_scripts_poster_code__", ...wrapped(said.address, WIDE - 3 * PAD - CODE, SMALL).slice(0, 3)] : [])];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDE}" height="${HIGH}" viewBox="0 0 ${WIDE} ${HIGH}" font-family="${escaped(said.font).replace(/"/g, "'")}" fill="${said.ink}">
<rect width="${WIDE}" height="${HIGH}" fill="${said.paper}"/>
${title.map((text, at) => `<text x="${PAD}" y="${PAD + BIG * (1 + at * 1.3)}" font-size="${BIG}" font-weight="700">${escaped(text)}</text>`).join("")}
${inner}
${leads ? `<svg x="${WIDE - PAD - CODE}" y="${foot}" width="${CODE}" height="${CODE}" viewBox="0 0 ${made.size} ${made.size}"><rect width="100%" height="100%" fill="#fff"/><path d="${made.path}" fill="#000"/></svg>` : ""}
${lines.map((text, at) => `<text x="${PAD}" y="${foot + SMALL * 1.7 * (at + 1)}" font-size="${SMALL}"${at ? "" : ' font-weight="700"'}>${escaped(text)}</text>`).join("")}
</svg>`;
  return { svg, width: WIDE, height: HIGH };
};
