// @ts-check
// When what a visitor knows besides the documents is needed: its panel opens, or something is noted already, here or in
// the link. Only then is the script fetched in which it is entered.
import { OWN_FRAGMENT } from "./shared.js";

/** Where it is kept; the page about the site names it. */
export const KEY = "bio-atlas.own";

const isNoted = () => {
  try {
    return location.hash.startsWith(OWN_FRAGMENT) || localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
};

/** Has the panel of this page, if there is one, answer through what `bring` fetches. */
export const whenNoted = (/** @type {() => Promise<{ open: (panel: HTMLElement) => void }>} */ bring) => {
  const panel = /** @type {HTMLElement | null} */ (document.querySelector("[data-own]"));
  if (!panel) return;
  const fail = (/** @type {unknown} */ reason) => {
    console.info("atlas: notes cannot be entered:", String(reason));
    const said = panel.querySelector("[data-own-said]");
    if (said) said.textContent = "__TEXT_scripts_take_not_there__";
  };
  const enter = () => bring().then(({ open }) => open(panel)).catch(fail);
  if (isNoted()) enter();
  else panel.addEventListener("toggle", enter, { once: true });
  // A link of this very page, pasted over its address, opens nothing by itself.
  addEventListener("hashchange", () => location.hash.startsWith(OWN_FRAGMENT) && location.reload());
};
