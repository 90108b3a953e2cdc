//! The site's own terms, and where each is explained.

use crate::texts;

/// A term of the site with its meaning.
#[derive(Debug, Clone, Copy)]
pub struct Term {
    /// Where the glossary on the page of sources explains it.
    pub anchor: &'static str,
    pub name: fn() -> &'static str,
    pub meaning: fn() -> &'static str,
}

/// Terms by the names of their messages.
macro_rules! terms {
    ($($constant:ident $anchor:literal $name:path, $meaning:path;)+) => {
        impl Term {
            $(pub const $constant: Self = Self { anchor: $anchor, name: $name, meaning: $meaning };)+
            /// All, in the order of the glossary.
            pub const ALL: &[Self] = &[$(Self::$constant),+];
        }
    };
}

terms! {
    ROLE "term-role" texts::glossary::role, texts::glossary::role_meaning;
    FIELD "term-field" texts::glossary::field, texts::glossary::field_meaning;
    STAGE "term-stage" texts::glossary::stage, texts::glossary::stage_meaning;
    STRENGTH "term-strength" texts::glossary::strength, texts::glossary::strength_meaning;
    STATUS "term-status" texts::glossary::status, texts::glossary::status_meaning;
    SILENT "term-silent" texts::glossary::silent, texts::glossary::silent_meaning;
    UNPLACED "term-unplaced" texts::glossary::unplaced, texts::glossary::unplaced_meaning;
    DEFINITION "term-definition" texts::glossary::definition, texts::glossary::definition_meaning;
    STANDING "term-standing" texts::glossary::standing, texts::glossary::standing_meaning;
    BASELINE "term-baseline" texts::glossary::baseline, texts::glossary::baseline_meaning;
    POINTS "term-points" texts::glossary::points, texts::glossary::points_meaning;
    WEIGHT "term-weight" texts::glossary::weight, texts::glossary::weight_meaning;
    PRECISION "term-precision" texts::glossary::precision, texts::glossary::precision_meaning;
    JUDGED "term-judged" texts::glossary::judged, texts::glossary::judged_meaning;
    INFERRED "term-inferred" texts::glossary::inferred, texts::glossary::inferred_meaning;
}
