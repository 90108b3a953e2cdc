// Tables of cases that the crate's own tests read too.
import { readFileSync } from "node:fs";

export const expected = (name) => JSON.parse(readFileSync(new URL(`../expected/${name}`, import.meta.url), "utf8"));
