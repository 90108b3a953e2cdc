//! The shape of ids and dates: one description that the reader matches, and that the data package shows as a
//! regular expression. A regular expression engine would weigh more than all that the browser has of the tables.

use crate::texts;

/// One piece of a shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Piece {
    /// These very characters.
    Word(&'static str),
    /// So many digits, at least and at most.
    Digits(u8, u8),
    /// So many capital letters A–Z, at least and at most.
    Capitals(u8, u8),
    /// So many small letters a–z, at least and at most.
    Letters(u8, u8),
    /// So many small letters or digits, at least and at most.
    Alphanumerics(u8, u8),
    /// One of these characters.
    OneOf(&'static str),
    /// All of it, or nothing.
    Optional(&'static [Self]),
    /// All of it, any number of times.
    Repeated(&'static [Self]),
    /// One of several.
    Either(&'static [&'static [Self]]),
}

/// The shape of a whole cell.
#[derive(Debug, Clone, Copy)]
pub struct Grammar {
    pub pieces: &'static [Piece],
    /// What should stand there, as a clause: 应为….
    pub expected: fn() -> &'static str,
}

impl Grammar {
    /// Whether a text has this shape, from its first character to its last.
    #[must_use]
    pub fn matches(&self, text: &str) -> bool {
        rest(self.pieces, text.as_bytes(), &|left| left.is_empty())
    }

    /// The shape as a regular expression that means the whole text.
    #[must_use]
    pub fn pattern(&self) -> String {
        let mut pattern = String::new();
        write(self.pieces, &mut pattern);
        pattern
    }
}

/// Whether the pieces match at the beginning, such that what follows suits the continuation.
fn rest(pieces: &[Piece], text: &[u8], then: &dyn Fn(&[u8]) -> bool) -> bool {
    let Some((first, others)) = pieces.split_first() else { return then(text) };
    let go_on = |left: &[u8]| rest(others, left, then);
    match first {
        Piece::Word(word) => text.strip_prefix(word.as_bytes()).is_some_and(go_on),
        Piece::Digits(least, most) => run(text, (*least, *most), u8::is_ascii_digit, &go_on),
        Piece::Capitals(least, most) => run(text, (*least, *most), u8::is_ascii_uppercase, &go_on),
        Piece::Letters(least, most) => run(text, (*least, *most), u8::is_ascii_lowercase, &go_on),
        Piece::Alphanumerics(least, most) => {
            run(text, (*least, *most), |byte| byte.is_ascii_lowercase() || byte.is_ascii_digit(), &go_on)
        }
        Piece::OneOf(letters) => {
            text.split_first().is_some_and(|(byte, left)| letters.as_bytes().contains(byte) && go_on(left))
        }
        Piece::Optional(inner) => rest(inner, text, &go_on) || go_on(text),
        Piece::Repeated(inner) => {
            let again = |left: &[u8]| left.len() < text.len() && rest(pieces, left, then);
            rest(inner, text, &again) || go_on(text)
        }
        Piece::Either(choices) => choices.iter().any(|choice| rest(choice, text, &go_on)),
    }
}

/// A run of one class of characters, as long as what follows suits.
fn run(text: &[u8], (least, most): (u8, u8), is: impl Fn(&u8) -> bool, then: &dyn Fn(&[u8]) -> bool) -> bool {
    let longest = text.iter().take(usize::from(most)).take_while(|byte| is(byte)).count();
    (usize::from(least)..=longest).rev().any(|length| text.get(length..).is_some_and(then))
}

fn write(pieces: &[Piece], pattern: &mut String) {
    let counted = |pattern: &mut String, class: &str, (least, most): (u8, u8)| {
        pattern.push_str(class);
        match (least, most) {
            (1, 1) => {}
            (0, 1) => pattern.push('?'),
            (1, u8::MAX) => pattern.push('+'),
            (least, most) if least == most => pattern.push_str(&format!("{{{least}}}")),
            (least, most) => pattern.push_str(&format!("{{{least},{most}}}")),
        }
    };
    for piece in pieces {
        match piece {
            Piece::Word(word) => {
                for letter in word.chars() {
                    if matches!(letter, '.' | '(' | ')' | '+' | '*' | '?' | '|' | '[' | ']' | '\\') {
                        pattern.push('\\');
                    }
                    pattern.push(letter);
                }
            }
            Piece::Digits(least, most) => counted(pattern, "\\d", (*least, *most)),
            Piece::Capitals(least, most) => counted(pattern, "[A-Z]", (*least, *most)),
            Piece::Letters(least, most) => counted(pattern, "[a-z]", (*least, *most)),
            Piece::Alphanumerics(least, most) => counted(pattern, "[a-z0-9]", (*least, *most)),
            Piece::OneOf(letters) => pattern.push_str(&format!("[{letters}]")),
            Piece::Optional(inner) => {
                pattern.push('(');
                write(inner, pattern);
                pattern.push_str(")?");
            }
            Piece::Repeated(inner) => {
                pattern.push('(');
                write(inner, pattern);
                pattern.push_str(")*");
            }
            Piece::Either(choices) => {
                pattern.push('(');
                for (index, choice) in choices.iter().enumerate() {
                    if index > 0 {
                        pattern.push('|');
                    }
                    write(choice, pattern);
                }
                pattern.push(')');
            }
        }
    }
}

/// 2025, 2025-04, 2025-04-25.
pub const DATE_PIECES: &[Piece] = &[
    Piece::Digits(4, 4),
    Piece::Optional(&[
        Piece::Word("-"),
        Piece::Digits(2, 2),
        Piece::Optional(&[Piece::Word("-"), Piece::Digits(2, 2)]),
    ]),
];

/// A date as precise as the document makes it.
pub const DATE: Grammar = Grammar { pieces: DATE_PIECES, expected: texts::mistakes::date };

/// When a figure holds: a date, a span, “since”, or that the document does not say.
pub const AS_OF: Grammar = Grammar {
    pieces: &[Piece::Either(&[
        &[Piece::Word("未标注")],
        &[Piece::Word("现有")],
        &[
            Piece::Digits(4, 4),
            Piece::Optional(&[
                Piece::Word("-"),
                Piece::Digits(2, 2),
                Piece::Optional(&[Piece::Word("-"), Piece::Digits(2, 2)]),
            ]),
            Piece::Optional(&[Piece::Word("/"), Piece::Optional(DATE_PIECES)]),
        ],
    ])],
    expected: texts::mistakes::as_of,
};

/// By when something falls due: a date, a span, or that the document sets no term.
pub const DUE: Grammar = Grammar {
    pieces: &[Piece::Either(&[
        &[Piece::Word("无年限")],
        &[
            Piece::Digits(4, 4),
            Piece::Optional(&[
                Piece::Word("-"),
                Piece::Digits(2, 2),
                Piece::Optional(&[Piece::Word("-"), Piece::Digits(2, 2)]),
            ]),
            Piece::Optional(&[
                Piece::Word("/"),
                Piece::Digits(4, 4),
                Piece::Optional(&[
                    Piece::Word("-"),
                    Piece::Digits(2, 2),
                    Piece::Optional(&[Piece::Word("-"), Piece::Digits(2, 2)]),
                ]),
            ]),
        ],
    ])],
    expected: texts::mistakes::due,
};

/// The part of an address: small letters and digits, words joined by hyphens.
pub const SLUG: Grammar = Grammar {
    pieces: &[Piece::Alphanumerics(1, u8::MAX), Piece::Repeated(&[Piece::Word("-"), Piece::Alphanumerics(1, u8::MAX)])],
    expected: texts::mistakes::slug,
};

/// The letter of one part of a compound row.
pub const PART: Grammar = Grammar { pieces: &[Piece::Letters(1, 1)], expected: texts::mistakes::part };

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes_match_whole_texts_and_show_as_expressions() {
        const PLACE: Grammar = Grammar { pieces: &[Piece::Capitals(1, 2), Piece::Digits(0, 3)], expected: || "" };
        const TASK: Grammar = Grammar {
            pieces: &[Piece::Digits(1, 2), Piece::Optional(&[Piece::Word("."), Piece::Digits(1, 2)])],
            expected: || "",
        };
        let cases: &[(Grammar, &str, &[&str], &[&str])] = &[
            (PLACE, "[A-Z]{1,2}\\d{0,3}", &["P01", "ZZ", "C5", "CN", "P123"], &["", "p01", "P01a", "ABC1", "P1234"]),
            (TASK, "\\d{1,2}(\\.\\d{1,2})?", &["1", "1.2", "10.11"], &["", "1.", ".1", "1.2.3", "a"]),
            (SLUG, "[a-z0-9]+(-[a-z0-9]+)*", &["a", "ab-1", "a-b-c"], &["", "-", "a-", "-a", "a--b", "A"]),
            (
                DATE,
                "\\d{4}(-\\d{2}(-\\d{2})?)?",
                &["2025", "2025-04", "2025-04-25"],
                &["25", "2025-4", "2025-04-25-1", ""],
            ),
            (PART, "[a-z]", &["a"], &["", "ab", "1"]),
        ];
        for (grammar, pattern, sound, unsound) in cases {
            assert_eq!(grammar.pattern(), *pattern);
            for text in *sound {
                assert!(grammar.matches(text), "{pattern} should take {text:?}");
            }
            for text in *unsound {
                assert!(!grammar.matches(text), "{pattern} should not take {text:?}");
            }
        }
        for text in ["未标注", "现有", "2024/", "2021/2025", "2025-04-25"] {
            assert!(AS_OF.matches(text), "{text}");
        }
        assert!(!AS_OF.matches("2021/2025/") && DUE.matches("无年限") && !DUE.matches("2024/"));
    }
}
