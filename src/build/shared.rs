//! What scripts know of the crate: constants that both sides must agree on, as a module that scripts import.
//!
//! The module lies beside the scripts, so that they can be read, checked and tested as they are. It is written here:
//! a test compares the two, and writes the file anew with `UPDATE_GOLDEN=1`.

use std::collections::BTreeSet;

use super::{Failure, module};
use crate::brief::own;
use crate::desk;
use crate::edition;
use crate::geo::label;
use crate::publish::formula;
use crate::scout::need::Need;
use crate::state::compare::CompareState;
use crate::state::embed::{Accent, Embed, Look};
use crate::state::embedding::Build;
use crate::state::map::MapState;
use crate::state::route::Route;
use crate::state::timeline::TimelineState;

/// Where the module lies.
pub const FILE: &str = "src/scripts/shared.js";

/// The module's text.
#[must_use]
pub fn module() -> String {
    let names: BTreeSet<&str> =
        [MapState::NAMES, TimelineState::NAMES, CompareState::NAMES, Need::NAMES, Build::NAMES, Look::NAMES]
            .into_iter()
            .flatten()
            .copied()
            .collect();
    let names: Vec<&str> = names.into_iter().collect();
    let card = format!("{}#{}", Route::Embed(Embed::Figure("ID".to_owned())), Embed::correction("KEY"));
    let (from, to) = Accent::CORE_HUES;
    let texts = [
        ("What calls itself an edition.", "FORMAT", edition::FORMAT),
        ("Where newer facts would lie, from the root of the site.", "EDITION", edition::FILE),
        (
            "How files begin that are kept once they were used, as alternatives of a pattern.",
            "ON_USE",
            &module::ON_USE.join("|"),
        ),
        ("What a frame or a tab is called that shows the draft of the desk.", "PREVIEW", desk::PREVIEW),
        ("Parameters of addresses that are ours, as alternatives of a pattern.", "QUERY_NAMES", &names.join("|")),
        ("Where a figure's mistake is reported, from the root of the site.", "FIGURE_CARD", &card),
        ("What a cell begins with that a spreadsheet takes for a formula.", "FORMULA", formula::BEGINNINGS),
        ("How what a visitor noted begins behind an address.", "OWN_FRAGMENT", own::FRAGMENT),
        ("On which terms a picture or a table of the site may be used.", "LICENCE", "__TEXT_published_licence_value__"),
    ]
    .map(|(what, name, value)| (what, name, serde_json::Value::from(value).to_string()));
    let numbers = [
        ("The longest edition that is read, in bytes.", "LIMIT", edition::LIMIT.to_string()),
        ("From which hue to which, in degrees, a colour looks like the core.", "CORE_HUES", format!("[{from}, {to}]")),
        ("Colours whose parts lie closer together are greys.", "GREY", Accent::GREY.to_string()),
        ("The best mark that a visitor gives; the worst is 1.", "OWN_BEST", own::BEST.to_string()),
        ("How many points of their own a visitor may have.", "OWN_POINTS", own::POINTS.to_string()),
        ("Longest name of such a point, in characters.", "OWN_NAME", own::NAME.to_string()),
        ("Longest note about one place, in characters.", "OWN_NOTE", own::NOTE.to_string()),
        ("Width of a letter, by its height.", "LETTER", label::LETTER.to_string()),
    ];
    let lines: String = texts
        .into_iter()
        .chain(numbers)
        .map(|(what, name, value)| format!("/** {what} */\nexport const {name} = {value};\n"))
        .collect();
    format!(
        "// @ts-check\n// Written by src/build/shared.rs, not by hand: what scripts and the crate must agree on.\n\n{lines}"
    )
}

/// Whether the module that lies beside the scripts is the one that is written here.
///
/// # Errors
/// It is another one, or cannot be read.
pub fn check() -> Result<(), Failure> {
    let lies = std::fs::read_to_string(FILE).map_err(|error| Failure::of(FILE, error))?;
    if lies == module() {
        return Ok(());
    }
    Err(Failure::of(
        FILE,
        "not as src/build/shared.rs writes it; run UPDATE_GOLDEN=1 cargo test --features ssr --test scripts",
    ))
}
