//! One query against one name.
//!
//! A name is a row of units: a character with its sounds, or a letter or digit.
//! A query is consumed unit by unit; each way of doing so costs something, and
//! the cheapest way counts.

use std::str::Chars;

use super::spelling::{Character, Slip, Spelling};

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

/// How a name matched; used anew for each name, because most names do not.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Match {
    pub cost: u32,
    /// Positions of the characters that matched, ascending.
    pub characters: Vec<u16>,
    path: Vec<u16>,
    is_found: bool,
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
/// Digits as words.
const NUMERALS: &str = "零一二三四五六七八九十百千万亿";
/// From how many letters on a slip of the pen is thought of.
const LETTERS_FOR_SLIPS: usize = 4;

/// The query and the sounds that units refer to.
pub struct Matcher<'a> {
    /// Normalised, see [`normalised`].
    query: &'a [char],
    /// The characters of names, by [`Unit::sounds`].
    characters: &'a [Character],
    /// Spellings of each sound.
    spellings: &'a [Vec<Spelling>],
    /// Names have few characters: what each takes of the query is worked out once, when it is first asked for. From
    /// where to where its steps lie, by character and place in the query; [`UNKNOWN`] before.
    taken: Vec<(u32, u32)>,
    steps: Vec<Step>,
    /// Whether a letter of the query may be one too many.
    has_spare: bool,
}

/// Not worked out yet.
const UNKNOWN: (u32, u32) = (u32::MAX, 0);

/// One way in which the sound of a character takes the next part of a query.
#[derive(Clone, Copy)]
struct Step {
    letters: usize,
    cost: u32,
    whole: bool,
    is_syllable: bool,
    /// It leaves a letter out.
    is_sparing: bool,
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
    /// A letter may still be left out.
    has_spare: bool,
}

impl<'a> Matcher<'a> {
    /// `query` is normalised; `characters` are those that [`Unit::sounds`] counts, `spellings` those of each sound.
    #[must_use]
    pub fn new(query: &'a [char], characters: &'a [Character], spellings: &'a [Vec<Spelling>]) -> Self {
        let taken = vec![UNKNOWN; characters.len() * query.len()];
        Self { query, characters, spellings, taken, steps: Vec::new(), has_spare: false }
    }

    /// The same for a query of which one letter may be too many; no digit, without which a number is another.
    #[must_use]
    pub fn with_spare(self) -> Self {
        Self { has_spare: true, ..self }
    }

    /// Looks for the cheapest way to find the query in a name, with so many gaps at most, and puts it into `best`; whether
    /// there is one.
    pub fn find(&mut self, units: &[Unit], gaps: u8, best: &mut Match) -> bool {
        best.is_found = false;
        let has_spare = self.has_spare;
        for (start, unit) in units.iter().enumerate() {
            if !self.begins(unit) {
                continue;
            }
            // The later a name begins to match, the less likely it is meant.
            let cost = u32::try_from(start.min(8)).unwrap_or(8);
            let walk = Walk { query: 0, unit: start, cost, gaps, whole: false, is_syllable: false, has_spare };
            self.walk(units, walk, best);
        }
        best.is_found
    }

    /// Whether a unit takes the first letters of the query, or those behind the first where that may be left out.
    fn begins(&mut self, unit: &Unit) -> bool {
        (0..=usize::from(self.has_spare)).any(|at| {
            let Some(first) = self.query.get(at) else { return false };
            *first == unit.character || self.sounds(unit, *first, at).is_some_and(|(from, to)| from < to)
        })
    }

    fn walk(&mut self, units: &[Unit], walk: Walk, best: &mut Match) {
        if best.is_found && best.cost <= walk.cost {
            return;
        }
        let Some(letter) = self.query.get(walk.query) else {
            best.is_found = true;
            best.cost = walk.cost;
            best.characters.clone_from(&best.path);
            return;
        };
        if walk.has_spare && !letter.is_numeric() && !NUMERALS.contains(*letter) {
            self.walk(units, Walk { query: walk.query + 1, has_spare: false, ..walk }, best);
        }
        if walk.is_syllable && matches!(letter, '0'..='5') {
            let after = Walk { query: walk.query + 1, cost: walk.cost + TONE, is_syllable: false, ..walk };
            self.walk(units, after, best);
        }
        self.take(units, walk, false, best);
        if walk.whole && walk.gaps > 0 {
            for skipped in (walk.unit + 1..units.len()).take(WIDEST_GAP) {
                let gap = GAP + u32::try_from(skipped - walk.unit).unwrap_or_default() / 2;
                let after = Walk { unit: skipped, cost: walk.cost + gap, gaps: walk.gaps - 1, ..walk };
                // After a gap only what is whole is more than chance.
                self.take(units, after, true, best);
            }
        }
    }

    /// Every way in which the next unit takes the next part of the query, or only those that take all of a syllable.
    fn take(&mut self, units: &[Unit], walk: Walk, only_whole: bool, best: &mut Match) {
        let (Some(unit), Some(first)) = (units.get(walk.unit), self.query.get(walk.query)) else { return };
        if *first == unit.character {
            let step = Step { letters: 1, cost: 0, whole: true, is_syllable: false, is_sparing: false };
            return self.step(units, walk, step, best);
        }
        let Some((from, to)) = self.sounds(unit, *first, walk.query) else { return };
        for at in from..to {
            let Some(step) = self.steps.get(at).copied() else { return };
            if (step.whole || !only_whole) && (walk.has_spare || !step.is_sparing) {
                self.step(units, walk, step, best);
            }
        }
    }

    fn step(&mut self, units: &[Unit], walk: Walk, step: Step, best: &mut Match) {
        let next = Walk {
            query: walk.query + step.letters,
            unit: walk.unit + 1,
            cost: walk.cost + step.cost,
            gaps: walk.gaps,
            whole: step.whole,
            is_syllable: step.is_syllable,
            has_spare: walk.has_spare && !step.is_sparing,
        };
        best.path.push(units.get(walk.unit).map_or(0, |unit| unit.at));
        self.walk(units, next, best);
        best.path.pop();
    }

    /// Where the steps lie that the sounds of a unit take from a place in the query on, which begins with `first`.
    fn sounds(&mut self, unit: &Unit, first: char, at: usize) -> Option<(usize, usize)> {
        let character = usize::from(unit.sounds.filter(|_| first.is_ascii_alphabetic())?);
        let cell = character * self.query.len() + at;
        let known = self.taken.get(cell).copied()?;
        let (from, to) = if known == UNKNOWN { self.work_out(character, at, cell) } else { known };
        Some((usize::try_from(from).ok()?, usize::try_from(to).ok()?))
    }

    fn work_out(&mut self, character: usize, at: usize, cell: usize) -> (u32, u32) {
        let (has_spare, steps) = (self.has_spare, &mut self.steps);
        let from = steps.len();
        let sounds = self.characters.get(character).map(|character| character.sounds.as_slice()).unwrap_or_default();
        let spelled = sounds.iter().filter_map(|sound| self.spellings.get(usize::from(*sound))).flatten();
        let rest = self.query.get(at..).unwrap_or_default();
        let step = |letters, cost, whole, is_syllable| Step { letters, cost, whole, is_syllable, is_sparing: false };
        for Spelling { letters, slip } in spelled {
            let is_same = |(a, b): &(&u8, &char)| char::from(**a) == **b;
            let same = letters.iter().zip(rest).take_while(is_same).count();
            let cost = match slip {
                Slip::None | Slip::Writing => FULL,
                Slip::Sound => SLIP_SOUND,
                Slip::Letter => SLIP_LETTER,
            };
            if *slip == Slip::Letter && self.query.len() < LETTERS_FOR_SLIPS {
                continue;
            }
            // Still being typed; too short, another writing is only what initials are already.
            let begun = *slip == Slip::None || (*slip == Slip::Writing && letters.get(1) != Some(&b'y') && same > 1);
            if same == letters.len() {
                steps.push(step(same, cost, true, true));
            } else if same == rest.len() && begun {
                steps.push(step(same, FULL, false, false));
            }
            // The letter that is too many stands within the syllable.
            let behind = letters.iter().skip(same).zip(rest.iter().skip(same + 1)).take_while(is_same).count();
            if has_spare
                && *slip != Slip::Letter
                && (1..letters.len()).contains(&same)
                && same + behind == letters.len()
            {
                steps.push(Step { is_sparing: true, ..step(letters.len() + 1, cost, true, true) });
            }
            if *slip == Slip::None {
                // zh, ch and sh may be typed as one letter or as two.
                let initial = if letters.get(1) == Some(&b'h') { 2 } else { 1 };
                steps.extend(
                    (1..letters.len()).take(initial.min(same)).map(|letters| step(letters, INITIAL, false, false)),
                );
            }
        }
        let place = |at: usize| u32::try_from(at).unwrap_or_default();
        let found = (place(from), place(steps.len()));
        if let Some(cell) = self.taken.get_mut(cell) {
            *cell = found;
        }
        found
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
