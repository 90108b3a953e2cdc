// @ts-check
// The script of pages with numbered sources.
import { showCites } from "./cites.js";
import { FIGURE_CARD } from "./shared.js";

// Its own address, which is known only while it is read first: it lies at the root of the site, the page may not.
const { src } = /** @type {HTMLScriptElement} */ (document.currentScript);

showCites((id, key) => new URL(FIGURE_CARD.replace("ID", id).replace("KEY", key), src).href);
