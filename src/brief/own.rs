//! What a visitor knows of places besides the documents: limits and names that the page and the script `notes.js`,
//! which enters it, agree on. It never changes the points that documents give.

/// How many points of their own a visitor may have, so that the table of them fits a sheet.
pub const POINTS: usize = 12;
/// Longest name of a point, in characters.
pub const NAME: usize = 20;
/// Longest note about one place, in characters.
pub const NOTE: usize = 1000;
/// The best rating; the worst is 1.
pub const BEST: usize = 5;
/// What it begins with in an address: behind the `#`, which no browser sends to a server.
pub const FRAGMENT: &str = "#own=";
