//! What the home page finds in the facts: counts and positions, from which both its headlines and its drawings
//! are made, so that the two cannot disagree. What there is nothing to say of is none.

pub mod deadlines;
pub mod fields;
pub mod grid;
pub mod platforms;
pub mod sheet;
pub mod stacks;
pub mod whereabouts;

/// How much of a whole something is, as sentences tell it apart.
#[must_use]
pub const fn share(part: usize, whole: usize) -> &'static str {
    match part {
        0 => "none",
        part if part >= whole => "all",
        part if part * 2 < whole => "few",
        _ => "some",
    }
}

#[cfg(test)]
mod tests {
    use super::share;

    #[test]
    fn a_share_is_told_as_people_tell_it() {
        for (part, whole, told) in [(0, 0, "none"), (0, 3, "none"), (1, 1, "all"), (1, 3, "few"), (2, 4, "some")] {
            assert_eq!(share(part, whole), told, "{part} of {whole}");
        }
    }
}
