// @ts-check
// What the address of a frame asks for, whatever it went through on its way, and what the page around says to a frame.

/** The version of the message protocol; /embed/protocol/ documents it. */
export const VERSION = 1;

/**
 * Chats, mails and content systems do things to an address: they encode it once more, write & as &amp; (once or
 * twice), put a full stop behind it.
 * @param {string} text a query
 * @returns {[string, string][]} its parameters, names in small letters
 */
export const parameters = (text) =>
  [...new URLSearchParams(text)].flatMap(([written, said]) => {
    if (written.includes("=") || said.includes("&")) return parameters(said ? `${written}=${said}` : written);
    const name = written.replace(/^(amp(;|%3B))+/i, "").trim().toLowerCase();
    const value = said.replace(/[\s。．.，,、；;：:！!？?"'“”‘’）)》】」]+$/, "").trimStart();
    return [[name, value]];
  });

/**
 * What a message of the page around wants, once it is one of ours; null where that cannot be had.
 * @param {any} said
 * @param {string[]} themes that a frame can wear
 * @param {string[]} languages that it is drawn in
 * @returns {{ theme?: string, place?: string } | null}
 */
export const wish = ({ type, theme, language, place }, themes, languages) => {
  if (type === "theme" && themes.includes(theme)) return { theme };
  // It is drawn in one of them already.
  if (type === "language" && languages.includes(language)) return {};
  // None takes the selection away.
  const slug = place ?? "";
  return type === "select" && typeof slug === "string" && /^[a-z0-9-]{0,64}$/.test(slug) ? { place: slug } : null;
};
