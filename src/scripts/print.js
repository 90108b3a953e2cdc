// @ts-check
// Gets a page ready for paper, where no style sheet can: it opens what is folded in browsers whose sheets cannot
// reach into it, and writes below the page where it comes from. A view in a frame names the page it is a part of.
import { QUERY_NAMES } from "./shared.js";

(() => {
  // What our own links say; what a chat or a mailing added to the address is nothing to a reader of paper.
  const OWN = new RegExp(`^(?:${QUERY_NAMES})$`);
  const address = () => {
    const full = /** @type {HTMLAnchorElement | null} */ (document.querySelector("a[data-full]"));
    const page = new URL(full ? full.href : location.href);
    const asked = [...page.searchParams].filter(([name]) => OWN.test(name));
    const query = asked.map(([name, value]) => `${name}=${encodeURIComponent(value).replace(/%2C/g, ",")}`).join("&");
    return page.origin + page.pathname.replace(/index\.html$/, "") + (query && `?${query}`);
  };
  /** @type {HTMLDetailsElement[]} */
  const opened = [];
  addEventListener("beforeprint", () => {
    const foot = document.querySelector("footer");
    // A file on a disk has no address that another reader could use.
    if (foot && location.protocol.startsWith("http")) {
      const line = foot.querySelector(".paper-address") || document.createElement("p");
      line.className = "paper-address";
      line.textContent = "__TEXT_scripts_print_address__".replace("{address}", address);
      foot.append(line);
    }
    if (CSS.supports("selector(::details-content)")) return;
    const folds = document.querySelectorAll(".fold:not([open]), .site__fold:not([open])");
    for (const fold of /** @type {NodeListOf<HTMLDetailsElement>} */ (folds)) {
      fold.open = true;
      opened.push(fold);
    }
  });
  addEventListener("afterprint", () => {
    for (const fold of opened.splice(0)) fold.open = false;
  });
})();
