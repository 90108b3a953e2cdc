//! How a syllable may be typed: as it is, or with the slips that many make.

use serde::{Deserialize, Serialize};

/// A character and how it may be read: indexes into the sounds of the index.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Character {
    pub character: char,
    pub sounds: Vec<u16>,
}

/// How far a spelling is from the right one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Slip {
    None,
    /// No slip: another way to write it. ü is v in the index, and u, yu or v where people type.
    Writing,
    /// Sounds that many dialects do not tell apart: z and zh, n and ng, l and n.
    Sound,
    /// A letter left out, or two swapped.
    Letter,
}

/// One way to type a syllable.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spelling {
    pub letters: Vec<u8>,
    pub slip: Slip,
}

/// Every way to type a syllable, the right one first.
#[must_use]
pub fn spellings(syllable: &str) -> Vec<Spelling> {
    let letters = syllable.as_bytes();
    let mut spelled = vec![Spelling { letters: letters.to_vec(), slip: Slip::None }];
    let mut add = |letters: Vec<u8>, slip: Slip| {
        if spelled.iter().all(|known| known.letters != letters) {
            spelled.push(Spelling { letters, slip });
        }
    };
    for written in written(letters) {
        add(written, Slip::Writing);
    }
    for start in starts(letters) {
        if let Some(end) = end(&start) {
            add(end, Slip::Sound);
        }
        add(start, Slip::Sound);
    }
    // Of a short syllable too little would be left to know it by.
    if letters.len() >= 4 {
        for gone in 1..letters.len() {
            let mut left = letters.to_vec();
            left.remove(gone);
            add(left, Slip::Letter);
        }
    }
    for first in 1..letters.len().saturating_sub(1) {
        let mut swapped = letters.to_vec();
        swapped.swap(first, first + 1);
        add(swapped, Slip::Letter);
    }
    spelled
}

/// The syllable as others write its ü: lv as lu and lyu; and ju, whose u is one, as jv.
fn written(letters: &[u8]) -> Vec<Vec<u8>> {
    match letters {
        [first, b'v', rest @ ..] => vec![[&[*first, b'u'], rest].concat(), [&[*first, b'y', b'u'], rest].concat()],
        [first @ (b'j' | b'q' | b'x' | b'y'), b'u', rest @ ..] => vec![[&[*first, b'v'], rest].concat()],
        _ => Vec::new(),
    }
}

/// The syllable, and with a beginning that sounds alike.
fn starts(letters: &[u8]) -> Vec<Vec<u8>> {
    let mut found = vec![letters.to_vec()];
    match letters {
        [first @ (b'z' | b'c' | b's'), b'h', rest @ ..] => found.push([&[*first], rest].concat()),
        [first @ (b'z' | b'c' | b's'), rest @ ..] => found.push([&[*first, b'h'], rest].concat()),
        [b'l', rest @ ..] => found.push([b"n", rest].concat()),
        [b'n', rest @ ..] => found.push([b"l", rest].concat()),
        _ => {}
    }
    found
}

/// The syllable with an ending that sounds alike.
fn end(letters: &[u8]) -> Option<Vec<u8>> {
    match letters {
        [rest @ .., b'n', b'g'] => Some([rest, b"n"].concat()),
        [.., b'n'] => Some([letters, b"g"].concat()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_right_spelling_comes_first_and_slips_say_what_they_are() {
        let of = |syllable: &str, typed: &str| {
            spellings(syllable).into_iter().find(|known| known.letters == typed.as_bytes()).map(|known| known.slip)
        };
        for (syllable, typed, slip) in [
            ("gang", "gang", Some(Slip::None)),
            ("gang", "gan", Some(Slip::Sound)),
            ("zheng", "zeng", Some(Slip::Sound)),
            ("zheng", "zen", Some(Slip::Sound)),
            ("xin", "xing", Some(Slip::Sound)),
            ("lin", "nin", Some(Slip::Sound)),
            ("kong", "kog", Some(Slip::Letter)),
            ("kong", "kogn", Some(Slip::Letter)),
            ("lv", "lu", Some(Slip::Writing)),
            ("lv", "lyu", Some(Slip::Writing)),
            ("nv", "nu", Some(Slip::Writing)),
            ("lve", "lue", Some(Slip::Writing)),
            ("ju", "jv", Some(Slip::Writing)),
            ("quan", "qvan", Some(Slip::Writing)),
            ("xun", "xvn", Some(Slip::Writing)),
            ("yu", "yv", Some(Slip::Writing)),
            ("lu", "lv", None),
            ("zhu", "zhv", None),
            ("yao", "yo", None),
            ("kong", "ong", None),
        ] {
            assert_eq!(of(syllable, typed), slip, "{typed} for {syllable}");
        }
        assert_eq!(spellings("a").len(), 1);
    }
}
