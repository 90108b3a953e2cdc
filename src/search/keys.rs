//! What a key does for the search box: opens it, or goes on with what is typed in it.

/// A key that went down, as the browser tells of it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Press<'a> {
    /// What it means: a character, or a name.
    pub key: &'a str,
    /// Which it is on the keyboard.
    pub code: &'a str,
    /// With Control, or ⌘.
    pub control: bool,
    pub alt: bool,
    pub shift: bool,
}

impl Press<'_> {
    /// Whether it opens the box from anywhere: Ctrl-K, on keyboards of other scripts too.
    #[must_use]
    pub fn opens_anywhere(&self) -> bool {
        let is_k = matches!(self.key, "k" | "K") || (self.code == "KeyK" && !self.key.is_ascii());
        self.control && !self.alt && !self.shift && is_k
    }

    /// Whether it opens the box where nothing is being written: `/`, wherever a keyboard has it, and what an
    /// input method makes of that key, or keeps to itself.
    #[must_use]
    pub fn opens_outside_text(&self) -> bool {
        let is_slash = matches!(self.key, "/" | "／")
            || (self.code == "Slash" && !self.shift && matches!(self.key, "、" | "Process" | "Unidentified"));
        !self.control && !self.alt && is_slash
    }

    /// Whether it is text, or takes text back: it goes on in the box where a result has the focus. A space
    /// turns the page there.
    #[must_use]
    pub fn is_text(&self) -> bool {
        let is_character = self.key.chars().count() == 1 && self.key != " ";
        !self.control && !self.alt && (is_character || self.key == "Backspace")
    }
}

/// Whether text is written into an element, of which the tag and the type are given: a box that is ticked, a
/// slider and a list take none.
#[must_use]
pub fn takes_text(tag: &str, kind: &str) -> bool {
    match tag {
        "TEXTAREA" => true,
        "INPUT" => {
            let mut others = "button checkbox color file image radio range reset submit".split(' ');
            !others.any(|other| other == kind)
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn press<'a>(with: &str, key: &'a str, code: &'a str) -> Press<'a> {
        Press { key, code, control: with.contains('c'), alt: with.contains('a'), shift: with.contains('s') }
    }

    #[test]
    fn the_slash_of_every_keyboard_opens_the_box_and_no_other_key() {
        for (with, key, code, opens) in [
            ("", "/", "Slash", true),
            ("", "/", "NumpadDivide", true),
            ("s", "/", "Digit7", true),
            ("s", "/", "Period", true),
            ("", "／", "Slash", true),
            ("", "、", "Slash", true),
            ("", "Process", "Slash", true),
            ("", "Unidentified", "Slash", true),
            ("s", "?", "Slash", false),
            ("s", "？", "Slash", false),
            ("s", "Process", "Slash", false),
            ("", "、", "Backslash", false),
            ("", "Process", "KeyA", false),
            ("", "-", "Slash", false),
            ("", "z", "Slash", false),
            ("", ".", "Slash", false),
            ("c", "/", "Slash", false),
            ("a", "/", "Slash", false),
            ("", "k", "KeyK", false),
        ] {
            assert_eq!(press(with, key, code).opens_outside_text(), opens, "{with} {key} {code}");
        }
        for (with, key, code, opens) in [
            ("c", "k", "KeyK", true),
            ("c", "K", "KeyK", true),
            ("c", "k", "KeyV", true),
            ("c", "л", "KeyK", true),
            ("cs", "K", "KeyK", false),
            ("ca", "k", "KeyK", false),
            ("", "k", "KeyK", false),
            ("c", "t", "KeyK", false),
            ("c", "Process", "KeyK", false),
        ] {
            assert_eq!(press(with, key, code).opens_anywhere(), opens, "{with} {key} {code}");
        }
    }

    #[test]
    fn only_letters_go_on_in_the_box() {
        for (with, key, goes_on) in [
            ("", "a", true),
            ("s", "A", true),
            ("", "绿", true),
            ("", "4", true),
            ("", "/", true),
            ("", "Backspace", true),
            ("", " ", false),
            ("", "Enter", false),
            ("", "Tab", false),
            ("s", "Tab", false),
            ("", "Escape", false),
            ("", "ArrowDown", false),
            ("", "Home", false),
            ("", "F5", false),
            ("", "Process", false),
            ("", "Dead", false),
            ("c", "c", false),
            ("a", "a", false),
            ("s", "Shift", false),
        ] {
            assert_eq!(press(with, key, "").is_text(), goes_on, "{with} {key}");
        }
    }

    #[test]
    fn what_is_ticked_or_chosen_takes_no_text() {
        for (tag, kind, takes) in [
            ("INPUT", "", true),
            ("INPUT", "text", true),
            ("INPUT", "search", true),
            ("INPUT", "url", true),
            ("INPUT", "number", true),
            ("INPUT", "date", true),
            ("INPUT", "nonsense", true),
            ("TEXTAREA", "", true),
            ("INPUT", "checkbox", false),
            ("INPUT", "radio", false),
            ("INPUT", "range", false),
            ("INPUT", "color", false),
            ("INPUT", "submit", false),
            ("SELECT", "", false),
            ("BUTTON", "", false),
            ("A", "", false),
            ("BODY", "", false),
        ] {
            assert_eq!(takes_text(tag, kind), takes, "{tag} {kind}");
        }
    }
}
