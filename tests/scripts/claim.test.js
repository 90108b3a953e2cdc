// What a card takes for newer facts.
import assert from "node:assert/strict";
import { test } from "node:test";

import { claim, isNewer } from "../../src/scripts/claim.js";
import { FORMAT } from "../../src/scripts/shared.js";
import { expected } from "./expected.js";

const { own, cases } = expected("newer.json");

for (const [{ date, revision }, wanted] of cases)
  test(`${date}, revision ${revision}: ${wanted ? "newer" : "not newer"}`, () => {
    const said = claim(JSON.stringify({ format: FORMAT, data_date: date, revision }));
    assert.deepEqual(said, { date, revision });
    assert.equal(isNewer(said, own), wanted);
  });

test("what is no edition is not newer", () => {
  for (const text of ["", "<!DOCTYPE html>", "null", "{}", '{"format":"other","data_date":"2999-01-01","revision":1}', "[1]"]) {
    assert.equal(claim(text), null, text);
    assert.equal(isNewer(claim(text), own), false, text);
  }
});
