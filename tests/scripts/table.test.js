// Tables that visitors take along, and texts below pictures.
import assert from "node:assert/strict";
import { test } from "node:test";

import { csv, guarded, json, spread, widthOf, wrapped } from "../../src/scripts/table.js";
import { expected } from "./expected.js";

const SAID = { title: "表", site: "站", source: "来源", licence: "许可", address: "https://a.example/" };
const cell = (text, down = 1, right = 1) => ({ text, down, right });

for (const [text, isFormula] of expected("formulas.json").cases)
  test(`${JSON.stringify(text)} ${isFormula ? "becomes text" : "stays"}`, () =>
    assert.equal(guarded(text), isFormula ? `'${text}` : text));

for (const [text, width] of expected("widths.json").cases)
  test(`${JSON.stringify(text)} is ${width} wide`, () => assert.ok(Math.abs(widthOf(text) - width) < 1e-9));

test("a cell over rows and columns stands in each row, once", () => {
  const rows = [
    [cell("领域", 2), cell("园区", 1, 2)],
    [cell("经开"), cell("高新")],
    [cell("诊断"), cell("有"), cell("无")],
  ];
  assert.deepEqual(spread(rows), [
    ["领域", "园区", ""],
    ["领域", "经开", "高新"],
    ["诊断", "有", "无"],
  ]);
});

test("rows are made even, and no rows are none", () => {
  assert.deepEqual(spread([[cell("甲")], [cell("乙"), cell("丙")]]), [["甲", ""], ["乙", "丙"]]);
  assert.deepEqual(spread([]), []);
});

test("a cell that would reach below the last row is not lost", () => {
  assert.deepEqual(spread([[cell("甲", 2), cell("乙")], [cell("丙")]]), [["甲", "乙"], ["甲", "丙"]]);
});

test("a CSV opens in spreadsheets as it was, and says what it is of", () => {
  const text = csv([["名", "注"], ["甲,乙", '他说"好"\n'], ["=1+1", "-3"]], SAID);
  assert.equal(
    text,
    '\ufeff名,注\r\n"甲,乙","他说""好""\n"\r\n\'=1+1,-3\r\n\r\n__TEXT_scripts_table_title__,表\r\n' +
      "__TEXT_scripts_table_source__,来源\r\n__TEXT_scripts_table_licence__,许可\r\n" +
      "__TEXT_scripts_table_address__,https://a.example/\r\n",
  );
});

test("a JSON has columns apart from rows", () => {
  const file = JSON.parse(json([["名"], ["甲"], ["=1"]], SAID));
  assert.deepEqual(file, { ...SAID, columns: ["名"], rows: [["甲"], ["=1"]] });
});

test("no line is wider than it may be, and no character is lost", () => {
  const text = "郑州市2025年生物产业规模F006，其中72家𠮷野";
  for (const width of [24, 60, 121]) {
    const lines = wrapped(text, width, 12);
    assert.equal(lines.join(""), text);
    for (const line of lines) assert.ok(widthOf(line) * 12 <= width + 1e-9, `${line} at ${width}`);
  }
  assert.deepEqual(wrapped("", 100, 12), [""]);
});
