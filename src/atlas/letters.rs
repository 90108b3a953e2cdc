//! Characters that cannot be seen, or that look like others: known by their Unicode class, told by their name.

use crate::texts;

/// Blank letters and symbols, which Unicode does not count among the spaces.
const BLANKS: [char; 5] = ['\u{115f}', '\u{1160}', '\u{2800}', '\u{3164}', '\u{ffa0}'];

/// Characters of the compatibility block that are no doubles of others.
const UNIFIED: [char; 12] = [
    '\u{fa0e}', '\u{fa0f}', '\u{fa11}', '\u{fa13}', '\u{fa14}', '\u{fa1f}', '\u{fa21}', '\u{fa23}', '\u{fa24}',
    '\u{fa27}', '\u{fa28}', '\u{fa29}',
];

/// Greek letters that are drawn like Latin ones.
const GREEK: &str = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονϲϳ";

/// Whether a character cannot be seen: a control, a format character, a space other than the ordinary one, a mark that
/// joins the character before it, or one that no font has. Line feeds are no such character.
#[must_use]
pub fn is_unseen(character: char) -> bool {
    match character {
        '\n' | '"' | '\'' | '\\' => false,
        // What debug output escapes is what has no picture: Unicode's classes C and Z, and marks that join.
        _ => character.escape_debug().len() > 1 || BLANKS.contains(&character),
    }
}

/// Whether a character is drawn like another one that is meant, and is not found by who types that.
#[must_use]
pub fn is_double(character: char) -> bool {
    matches!(character,
        '\u{2e80}'..='\u{2fdf}' | '\u{f900}'..='\u{faff}' | '\u{2f800}'..='\u{2fa1f}'
        | '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' | '\u{400}'..='\u{52f}' | '\u{1d400}'..='\u{1d7ff}')
        && !UNIFIED.contains(&character)
        || GREEK.contains(character)
}

/// The first character of a text that misleads.
#[must_use]
pub fn misleading(text: &str) -> Option<char> {
    text.chars().find(|character| is_unseen(*character) || is_double(*character))
}

/// A character by its name and number: 零宽空格 U+200B.
#[must_use]
pub fn named(character: char) -> String {
    texts::letters::named(name(character), &number(character))
}

/// The number of a character: U+200B.
#[must_use]
pub fn number(character: char) -> String {
    format!("U+{:04X}", u32::from(character))
}

fn name(character: char) -> &'static str {
    match character {
        '\t' => texts::letters::tab(),
        '\r' => texts::letters::carriage_return(),
        '\u{200b}' => texts::letters::zero_width_space(),
        '\u{200c}' | '\u{200d}' | '\u{2060}' => texts::letters::joiner(),
        '\u{feff}' => texts::letters::byte_order_mark(),
        '\u{ad}' => texts::letters::soft_hyphen(),
        '\u{a0}' | '\u{202f}' => texts::letters::no_break_space(),
        '\u{3000}' => texts::letters::wide_space(),
        '\u{2028}' | '\u{2029}' => texts::letters::line_separator(),
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            texts::letters::direction()
        }
        '\u{fffd}' => texts::letters::replacement(),
        '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}' => {
            texts::letters::accent()
        }
        '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}' | '\u{180b}'..='\u{180d}' => texts::letters::variant(),
        '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}' => texts::letters::private(),
        '\u{2e80}'..='\u{2fdf}' => texts::letters::radical(),
        '\u{f900}'..='\u{faff}' | '\u{2f800}'..='\u{2fa1f}' => texts::letters::compatibility(),
        '０'..='９' => texts::letters::wide_digit(),
        'Ａ'..='Ｚ' | 'ａ'..='ｚ' => texts::letters::wide_letter(),
        '\u{400}'..='\u{52f}' => texts::letters::cyrillic(),
        '\u{370}'..='\u{3ff}' => texts::letters::greek(),
        '\u{1d400}'..='\u{1d7ff}' => texts::letters::mathematical(),
        _ if character.is_control() => texts::letters::control(),
        _ if character.is_whitespace() || BLANKS.contains(&character) => texts::letters::other_space(),
        _ => texts::letters::unseen(),
    }
}

/// A text with wide letters, digits and signs as ordinary ones, and without what cannot be seen.
#[must_use]
pub fn plain(text: &str) -> String {
    let plain = |character: char| match character {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(character) - 0xfee0).unwrap_or(character),
        '\u{3000}' => ' ',
        _ => character,
    };
    text.chars()
        .map(plain)
        .filter(|character| *character == ' ' || !is_unseen(*character))
        .collect::<String>()
        .trim()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_misleads_is_found_by_its_class() {
        for character in [
            '\0',
            '\t',
            '\r',
            '\u{7f}',
            '\u{85}',
            '\u{a0}',
            '\u{ad}',
            '\u{301}',
            '\u{34f}',
            '\u{61c}',
            '\u{115f}',
            '\u{1680}',
            '\u{180e}',
            '\u{2003}',
            '\u{200b}',
            '\u{200d}',
            '\u{2028}',
            '\u{202e}',
            '\u{2060}',
            '\u{2061}',
            '\u{206f}',
            '\u{2800}',
            '\u{3000}',
            '\u{3164}',
            '\u{e000}',
            '\u{fe0f}',
            '\u{feff}',
            '\u{fff9}',
            '\u{ffa0}',
            '\u{1bca0}',
            '\u{1d173}',
            '\u{e0001}',
            '\u{e0020}',
            '\u{e0100}',
            '\u{10fffd}',
            '\u{378}',
        ] {
            assert!(is_unseen(character), "{}", named(character));
        }
        for character in ['⼀', '⺠', '\u{f900}', '１', 'Ａ', 'ｚ', 'А', 'о', 'Ο', '𝐀', '\u{2f800}'] {
            assert!(is_double(character) && !is_unseen(character), "{}", named(character));
        }
        for ordinary in ["郑州 A-1（甲）“乙”、α、β、μ、Ⅱ、①、％、＋、〇、﨑、\n\"'\\", "𠮷𰻝", "é"]
        {
            assert_eq!(misleading(ordinary), None, "{ordinary}");
        }
    }

    #[test]
    fn wide_letters_are_made_ordinary() {
        assert_eq!(plain("　１１３．８\u{200b}％ "), "113.8%");
    }
}
