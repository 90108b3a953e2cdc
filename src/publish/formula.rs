//! Tables that a spreadsheet opens as text: no cell may begin a formula.

use std::borrow::Cow;

/// What a cell begins with that a spreadsheet takes for a formula; `table.js` guards with the same.
pub const BEGINNINGS: &str = crate::seeds::cells::FORMULAS;

/// A cell that a spreadsheet would take for a formula gets an apostrophe before it, which spreadsheets
/// do not show (OWASP, CSV injection). Numbers with a sign stay numbers.
#[must_use]
pub fn guarded(text: &str) -> Cow<'_, str> {
    let begins = text.chars().next().is_some_and(|first| BEGINNINGS.contains(first));
    // “-inf” is a number to Rust and a name to a spreadsheet.
    if begins && !text.parse::<f64>().is_ok_and(f64::is_finite) {
        Cow::Owned(format!("'{text}"))
    } else {
        Cow::Borrowed(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_become_text_and_the_rest_stays_as_it_was() {
        for sound in ["", "-3.5", "+7", "“=”不在开头", "一行"] {
            assert_eq!(guarded(sound), sound);
        }
        for hostile in ["=HYPERLINK(\"http://x\")", "@SUM(1)", "-cmd|' /C calc'!A0", "\n=1+1", "\t=1"] {
            assert_eq!(guarded(hostile), format!("'{hostile}"));
        }
    }
}
