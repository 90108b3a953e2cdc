// @ts-check
// The script of the page of industries.
import { showEvidence } from "./matrix.js";

showEvidence();
