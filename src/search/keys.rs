//! What a key does in the search box.

/// Whether a key is text, or takes text back: it goes on in the box where a result has the focus. A space turns the
/// page there. `key` as the browser names it, `held` whether Control, ⌘ or Alt is down.
#[must_use]
pub fn is_text(key: &str, held: bool) -> bool {
    let is_character = key.chars().count() == 1 && key != " ";
    !held && (is_character || key == "Backspace")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_letters_go_on_in_the_box() {
        for (held, key, goes_on) in [
            (false, "a", true),
            (false, "A", true),
            (false, "绿", true),
            (false, "4", true),
            (false, "/", true),
            (false, "Backspace", true),
            (false, " ", false),
            (false, "Enter", false),
            (false, "Tab", false),
            (false, "Escape", false),
            (false, "ArrowDown", false),
            (false, "Home", false),
            (false, "F5", false),
            (false, "Process", false),
            (false, "Dead", false),
            (true, "c", false),
            (false, "Shift", false),
        ] {
            assert_eq!(is_text(key, held), goes_on, "{key}");
        }
    }
}
