// @ts-check
// Shows a page with the draft of the desk, where the desk has opened it as a preview.
import { shownDraft } from "./drafts.js";

const at = (/** @type {string} */ name) => new URL(name, import.meta.url).href;

/** @typedef {{ map: Uint8Array, timeline: Uint8Array, scout: Uint8Array }} Used what islands know of the facts */

/**
 * Draws the page with the draft and says so above it. Where there is no draft the page stays as it is, and says that.
 * @param {(part: string, bytes: Uint8Array) => void} know
 * @param {() => Promise<{ redraw: (bytes: Uint8Array, site: string) => Used | undefined }>} judge
 */
export const settle = async (know, judge) => {
  const sheet = { rel: "stylesheet", href: at("__DRAFT_STYLE__") };
  document.head.append(Object.assign(document.createElement("link"), sheet));
  const draft = await shownDraft();
  if (draft !== null) {
    const used = (await judge()).redraw(new TextEncoder().encode(draft), at("./"));
    if (used) for (const part of /** @type {const} */ (["map", "timeline", "scout"])) know(part, used[part]);
  }
  const banner = document.createElement("p");
  banner.className = "draft-banner";
  banner.setAttribute("role", "status");
  document.body.prepend(banner);
  banner.textContent = draft === null ? "__TEXT_editing_banner_none__" : "__TEXT_editing_banner__";
};
