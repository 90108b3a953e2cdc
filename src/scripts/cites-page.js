// @ts-check
// The script of pages with numbered sources.
import { showCites } from "./cites.js";

showCites();
