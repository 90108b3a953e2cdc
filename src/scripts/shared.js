// @ts-check
// Written by src/build/shared.rs, not by hand: what scripts and the crate must agree on.

/** What calls itself an edition. */
export const FORMAT = "bio-atlas-edition";
/** Where newer facts would lie, from the root of the site. */
export const EDITION = "edition.json";
/** How files begin that are kept once they were used, as alternatives of a pattern. */
export const ON_USE = "checking|desk|desk-worker|draft|editing|newer";
/** What a frame or a tab is called that shows the draft of the desk. */
export const PREVIEW = "atlas-draft";
/** Parameters of addresses that are ours, as alternatives of a pattern. */
export const QUERY_NAMES = "accent|around|at|drop|family|figure|for|height|hide|industry|kind|lang|layer|make|must|near|need|now|of|only|p|place|platforms|role|stage|status|theme|view|w|within|year|years";
/** Where a figure's mistake is reported, from the root of the site. */
export const FIGURE_CARD = "embed/figure/ID/#correction-KEY";
/** What a cell begins with that a spreadsheet takes for a formula. */
export const FORMULA = "=+-@\t\r\n";
/** How what a visitor noted begins behind an address. */
export const OWN_FRAGMENT = "#own=";
/** On which terms a picture or a table of the site may be used. */
export const LICENCE = "__TEXT_published_licence_value__";
/** The longest edition that is read, in bytes. */
export const LIMIT = 2000000;
/** From which hue to which, in degrees, a colour looks like the core. */
export const CORE_HUES = [340, 20];
/** Colours whose parts lie closer together are greys. */
export const GREY = 26;
/** The best mark that a visitor gives; the worst is 1. */
export const OWN_BEST = 5;
/** How many points of their own a visitor may have. */
export const OWN_POINTS = 12;
/** Longest name of such a point, in characters. */
export const OWN_NAME = 20;
/** Longest note about one place, in characters. */
export const OWN_NOTE = 1000;
/** Width of a letter, by its height. */
export const LETTER = 0.6;
