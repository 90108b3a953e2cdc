//! One query against one name.
//!
//! A name is a row of units: a character with its sounds, or a letter or digit.
//! A query is consumed unit by unit; each way of doing so costs something, and
//! the cheapest way counts.

use std::str::Chars;

use super::spelling::{Slip, Spelling};

/// One unit of a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unit {
    /// Lower case.
    pub character: char,
    /// Position among the characters of the name.
    pub at: u16,
    /// Index of its sounds; none for letters and digits.
    pub sounds: Option<u16>,
}

/// How a name matched.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Match {
    pub cost: u32,
    /// Positions of the characters that matched, ascending.
    pub characters: Vec<u16>,
}

const FULL: u32 = 1;
const INITIAL: u32 = 2;
const SLIP_SOUND: u32 = 6;
const SLIP_LETTER: u32 = 9;
/// The number of a tone after a syllable: less than any other reading of a digit.
const TONE: u32 = 3;
const GAP: u32 = 4;
/// Gaps that a match may have, and how many units one may be wide.
pub const GAPS: u8 = 2;
const WIDEST_GAP: usize = 10;
/// From how many letters on a slip of the pen is thought of.
const LETTERS_FOR_SLIPS: usize = 4;

/// The query and the sounds that units refer to.
pub struct Matcher<'a> {
    /// Normalised, see [`normalised`].
    pub query: &'a [char],
    /// Spellings of each character's sounds, by [`Unit::sounds`].
    pub spellings: &'a [Vec<&'a [Spelling]>],
}

/// How far a walk has come.
#[derive(Clone, Copy)]
struct Walk {
    query: usize,
    unit: usize,
    cost: u32,
    gaps: u8,
    /// The last unit was matched whole, so that a gap may follow.
    whole: bool,
    /// It was matched by a whole syllable, so that the number of its tone may follow.
    is_syllable: bool,
}

impl Matcher<'_> {
    /// The cheapest way to find the query in a name, with so many gaps at most; none where it is not in it.
    #[must_use]
    pub fn find(&self, units: &[Unit], gaps: u8) -> Option<Match> {
        let mut best: Option<Match> = None;
        let mut path = Vec::with_capacity(self.query.len());
        for start in 0..units.len() {
            // The later a name begins to match, the less likely it is meant.
            let cost = u32::try_from(start.min(8)).unwrap_or(8);
            let walk = Walk { query: 0, unit: start, cost, gaps, whole: false, is_syllable: false };
            self.walk(units, walk, &mut path, &mut best);
        }
        best
    }

    fn walk(&self, units: &[Unit], walk: Walk, path: &mut Vec<u16>, best: &mut Option<Match>) {
        if best.as_ref().is_some_and(|best| best.cost <= walk.cost) {
            return;
        }
        if walk.query == self.query.len() {
            *best = Some(Match { cost: walk.cost, characters: path.clone() });
            return;
        }
        if walk.is_syllable && matches!(self.query.get(walk.query), Some('0'..='5')) {
            let after = Walk { query: walk.query + 1, cost: walk.cost + TONE, is_syllable: false, ..walk };
            self.walk(units, after, path, best);
        }
        let Some(unit) = units.get(walk.unit) else { return };
        self.consume(unit, walk, |next| {
            path.push(unit.at);
            self.walk(units, next, path, best);
            path.pop();
        });
        if walk.whole && walk.gaps > 0 {
            for (skipped, unit) in units.iter().enumerate().skip(walk.unit + 1).take(WIDEST_GAP) {
                let gap = GAP + u32::try_from(skipped - walk.unit).unwrap_or_default() / 2;
                let after = Walk { unit: skipped, cost: walk.cost + gap, gaps: walk.gaps - 1, ..walk };
                self.consume(unit, after, |next| {
                    // After a gap only what is whole is more than chance.
                    if next.whole {
                        path.push(unit.at);
                        self.walk(units, next, path, best);
                        path.pop();
                    }
                });
            }
        }
    }

    /// Every way in which a unit takes the next part of the query.
    fn consume(&self, unit: &Unit, walk: Walk, mut then: impl FnMut(Walk)) {
        let rest = self.query.get(walk.query..).unwrap_or_default();
        let Some(first) = rest.first() else { return };
        let after = |letters: usize, cost: u32, whole: bool| Walk {
            query: walk.query + letters,
            unit: walk.unit + 1,
            cost: walk.cost + cost,
            whole,
            is_syllable: false,
            ..walk
        };
        if *first == unit.character {
            then(after(1, 0, true));
            return;
        }
        let Some(sounds) = unit.sounds.and_then(|sounds| self.spellings.get(usize::from(sounds))) else { return };
        if !first.is_ascii_alphabetic() {
            return;
        }
        for spelled in sounds {
            for Spelling { letters, slip } in *spelled {
                let same = letters.iter().zip(rest).take_while(|(a, b)| char::from(**a) == **b).count();
                let cost = match slip {
                    Slip::None | Slip::Writing => FULL,
                    Slip::Sound => SLIP_SOUND,
                    Slip::Letter => SLIP_LETTER,
                };
                if *slip == Slip::Letter && self.query.len() < LETTERS_FOR_SLIPS {
                    continue;
                }
                // Still being typed; too short, another writing is only what initials are already.
                let begun =
                    *slip == Slip::None || (*slip == Slip::Writing && letters.get(1) != Some(&b'y') && same > 1);
                if same == letters.len() {
                    then(Walk { is_syllable: true, ..after(same, cost, true) });
                } else if same == rest.len() && begun {
                    then(after(same, FULL, false));
                }
                if *slip == Slip::None {
                    // zh, ch and sh may be typed as one letter or as two.
                    let initial = if letters.get(1) == Some(&b'h') { 2 } else { 1 };
                    for length in (1..letters.len()).take(initial.min(same)) {
                        then(after(length, INITIAL, false));
                    }
                }
            }
        }
    }
}

/// A text as it is compared: lower case, half width, without spaces, marks and tones, `ü` as `v`. A point within a
/// number and the sign of per cent after it count: 2.1% is not 21.
/// Returns each character with its position in the text.
pub fn normalised(text: &str) -> impl Iterator<Item = (usize, char)> + '_ {
    let mut rest = text.chars();
    let (mut at, mut last) = (0, ' ');
    std::iter::from_fn(move || {
        let (position, character) = next_folded(&mut rest, &mut at, last)?;
        last = character;
        Some((position, character))
    })
}

/// The next character that counts after another, and its position. One piece of code, wherever it is asked for.
#[inline(never)]
fn next_folded(rest: &mut Chars<'_>, at: &mut usize, last: char) -> Option<(usize, char)> {
    loop {
        let written = rest.next()?;
        let character = folded(written);
        *at += 1;
        if last.is_ascii_digit() {
            let goes_on = rest.clone().next().is_some_and(|next| folded(next).is_ascii_digit());
            match written {
                '.' | '．' if goes_on => return Some((*at - 1, '.')),
                '%' | '％' => return Some((*at - 1, '%')),
                _ => {}
            }
        }
        // In decomposed text the two dots follow, before or after the mark of the tone.
        let mut marks = rest.clone().take_while(|next| is_mark(*next));
        let character = if character == 'u' && marks.any(|next| next == '\u{308}') { 'v' } else { character };
        if character != NOTHING {
            return Some((*at - 1, character));
        }
    }
}

/// A mark that is written over the letter before it.
const fn is_mark(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36f}')
}

/// Stands for what does not count.
const NOTHING: char = '\0';

/// Letters of pinyin with their tones; the tables of Unicode would weigh more than all of the matching.
const TONED: [(&str, char); 8] = [
    ("āáǎàăĀÁǍÀĂɑ", 'a'),
    ("ēéěèêĕĒÉĚÈÊĔếềẾỀ", 'e'),
    ("īíǐìĭĪÍǏÌĬ", 'i'),
    ("ōóǒòŏŌÓǑÒŎ", 'o'),
    ("ūúǔùŭŪÚǓÙŬ", 'u'),
    ("üǖǘǚǜÜǕǗǙǛ", 'v'),
    ("ńňǹŃŇǸ", 'n'),
    ("ḿḾ", 'm'),
];

/// A character as it is compared.
fn folded(character: char) -> char {
    let half = match character {
        // Full-width forms stand in the same order as ASCII.
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(character) - 0xfee0).unwrap_or(character),
        'ɡ' => 'g',
        // Ideographs are most of what there is.
        '\u{a0}'..='\u{1fff}' => {
            let toned = TONED.iter().find(|(toned, _)| toned.chars().any(|known| known == character));
            toned.map_or(character, |(_, letter)| *letter)
        }
        other => other,
    };
    match half {
        _ if half.is_ascii_alphanumeric() => half.to_ascii_lowercase(),
        // Marks, spaces, what is not seen at all, and signs of tones.
        '\0'..='\u{bf}' | '\u{2b0}'..='\u{36f}' | '\u{2000}'..='\u{209f}' | '\u{3000}'..='\u{303f}' => NOTHING,
        '\u{fe00}'..='\u{ffff}' | '\u{e0100}'..='\u{e01ef}' => NOTHING,
        other => other,
    }
}
