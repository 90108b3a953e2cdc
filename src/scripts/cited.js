// @ts-check
// What a page with numbered sources runs.
import { showCites } from "./cites.js";

showCites();
