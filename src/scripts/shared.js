// @ts-check
// Written by src/build/shared.rs, not by hand: what scripts and the crate must agree on.

/** What calls itself an edition. */
export const FORMAT = "bio-atlas-edition";
/** Where newer facts would lie, from the root of the site. */
export const EDITION = "edition.json";
/** How the files begin that judge newer facts. */
export const JUDGE = "newer-";
/** Parameters of addresses that are ours, as alternatives of a pattern. */
export const QUERY_NAMES = "accent|around|at|drop|family|figure|for|height|hide|industry|kind|lang|layer|make|must|near|need|now|of|only|p|place|platforms|role|stage|status|theme|view|w|within|year|years";
/** Where a figure's mistake is reported, from the root of the site. */
export const FIGURE_CARD = "embed/figure/ID/#correction-KEY";
/** What a cell begins with that a spreadsheet takes for a formula. */
export const FORMULA = "=+-@\t\r\n";
/** On which terms a picture or a table of the site may be used. */
export const LICENCE = "__TEXT_published_licence_value__";
/** The longest edition that is read, in bytes. */
export const LIMIT = 2000000;
/** From which hue to which, in degrees, a colour looks like the core. */
export const CORE_HUES = [340, 20];
/** Colours whose parts lie closer together are greys. */
export const GREY = 26;
/** Width of a letter, by its height. */
export const LETTER = 0.6;
