//! Texts as messages repeat them.

use super::letters::{is_unseen, number};
use crate::texts;

/// Longest offending text that a message repeats, in characters: a quote left open makes one cell of all that follows.
const LONGEST: usize = 80;

/// A text as messages repeat it: in quotes, shortened, with a name for what cannot be seen.
#[must_use]
pub fn quoted(text: &str) -> String {
    if text.is_empty() {
        return texts::mistakes::empty().to_owned();
    }
    let shown = shown(text);
    let is_cut = text.chars().nth(LONGEST).is_some();
    if is_cut { texts::mistakes::quoted_cut(&shown) } else { texts::mistakes::quoted(&shown) }
}

/// A text without quotes, with a name for what cannot be seen.
#[must_use]
pub fn shown(text: &str) -> String {
    text.chars().take(LONGEST).map(seen).collect()
}

/// A character so that it can be seen. Between quotes, spaces can.
#[must_use]
pub fn seen(character: char) -> String {
    match character {
        '\n' => "↵".to_owned(),
        '\u{3000}' => character.to_string(),
        _ if is_unseen(character) => texts::mistakes::unseen(&number(character)),
        _ => character.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_there_can_be_seen() {
        let long = "甲".repeat(LONGEST + 1);
        let cases = [
            ("", "（空）"),
            ("13.83", "“13.83”"),
            ("试验园 ", "“试验园 ”"),
            ("\u{3000}说明", "“\u{3000}说明”"),
            ("say \"a\\b\"", "“say \"a\\b\"”"),
            ("甲\n乙", "“甲↵乙”"),
            ("a\u{202e}b\0", "“a〔U+202E〕b〔U+0000〕”"),
            (&long[..long.len() - "甲".len()], &format!("“{}”", "甲".repeat(LONGEST))),
            (&long, &format!("“{}…”", "甲".repeat(LONGEST))),
        ];
        for (text, expected) in cases {
            assert_eq!(quoted(text), expected, "{text:?}");
        }
    }
}
