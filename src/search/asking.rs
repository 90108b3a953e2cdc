//! What is asked and answered. Names are looked at piece by piece, so that who types on waits for no answer.

use std::ops::Range;

use super::matching::Matcher;
use super::numerals::in_digits;
use super::searcher::{Answer, Found, Hit, Name, Searcher, characters, initial};
use crate::texts;

/// Longest query that is looked at, in characters.
const LONGEST: usize = 40;
/// How long a query may be in which a slip is looked for, how long it must be, in letters and else, and how many
/// guesses are made.
const LONGEST_SLIP: usize = 16;
const SHORTEST_SLIP: usize = 3;
const SHORTEST_SLIP_OF_LETTERS: usize = 5;
const MOST_NEAR: usize = 4;

/// A query and how far its answer has come.
#[derive(Debug, Default)]
pub struct Asking {
    /// The query as names write it.
    query: Vec<char>,
    /// What it may mean, in turn: the first that fits something is the answer.
    readings: Vec<Vec<char>>,
    /// The reading that is looked for now; behind the last one, what the query is near to.
    reading: usize,
    /// The first name that was not looked at yet.
    next: usize,
    found: Found,
    /// Best first.
    near: Vec<Hit>,
}

impl Searcher {
    /// Everything that fits the query, best first within its kind; empty for an empty query. Where nothing does: what fits
    /// without the words that only ask, or with its spoken numbers in digits, else what is near if the query holds a slip, else what a whole sentence names.
    #[must_use]
    pub fn ask(&self, query: &str) -> Answer {
        let mut asking = self.asking(query);
        while !self.go_on(&mut asking, usize::MAX) {}
        self.end(asking)
    }

    /// Begins to answer as [`Searcher::ask`] does: [`Searcher::go_on`] until it is done, then [`Searcher::end`].
    #[must_use]
    pub fn asking(&self, query: &str) -> Asking {
        let mut plain = query.to_owned();
        for word in texts::search::filler().split(' ') {
            plain = plain.replace(word, " ");
        }
        let mut readings: Vec<Vec<char>> = Vec::new();
        let number = in_digits(query).unwrap_or_default();
        for text in [&ended(query), query, &ended(&plain), &plain, &number] {
            let letters = self.letters(text, LONGEST);
            if !letters.is_empty() && !readings.contains(&letters) {
                readings.push(letters);
            }
        }
        Asking { query: self.letters(query, LONGEST), readings, ..Asking::default() }
    }

    /// Looks at so many names more, those of one entry together; whether that were all.
    #[must_use]
    pub fn go_on(&self, asking: &mut Asking, names: usize) -> bool {
        let Asking { query, readings, reading, next, found, near } = asking;
        let end = self.end_of_entry(next.saturating_add(names));
        let names = *next..end;
        *next = end;
        let is_near = *reading >= readings.len();
        if let Some(letters) = readings.get(*reading) {
            self.look(letters, names, found);
        } else if is_slip(query) {
            self.look_near(query, names, near);
        }
        if !self.is_end(end) {
            return is_near && !is_slip(query);
        }
        *next = 0;
        *reading += 1;
        is_near || !found.is_empty()
    }

    /// The answer when all names were looked at.
    #[must_use]
    pub fn end(&self, asking: Asking) -> Answer {
        let Asking { query, readings, reading, found, near, .. } = asking;
        // What was found was found by the reading before.
        let read = if found.is_empty() { None } else { readings.get(reading.wrapping_sub(1)) };
        let unknown = read.unwrap_or(&query).iter().copied().find(|c| *c >= '\u{2e80}' && !self.index().knows(*c));
        let is_named = found.is_empty() && near.is_empty();
        Answer { groups: if is_named { self.named_in(&query) } else { found.groups() }, unknown, near }
    }

    fn look(&self, query: &[char], names: Range<usize>, found: &mut Found) {
        let Some(first) = query.first() else { return };
        let (wanted, begins) = (characters(query), initial(*first));
        let may_fit =
            |name: &Name| name.characters & wanted == wanted && (!first.is_ascii() || name.initials & begins != 0);
        self.scan(self.matcher(query), *first, names, &may_fit, |kind, hit| found.add(kind, hit));
    }

    /// Looks for names that a query fits without one of its letters.
    fn look_near(&self, query: &[char], names: Range<usize>, near: &mut Vec<Hit>) {
        let [first, second, ..] = query else { return };
        let (wanted, begins) = (characters(query), initial(*first) | initial(*second));
        let is_typed = first.is_ascii() && second.is_ascii();
        let may_fit =
            |name: &Name| (wanted & !name.characters).count_ones() <= 1 && (!is_typed || name.initials & begins != 0);
        self.scan(self.matcher(query).with_spare(), *first, names, &may_fit, |_, hit| keep(near, hit));
    }

    fn matcher<'a>(&'a self, query: &'a [char]) -> Matcher<'a> {
        Matcher::new(query, &self.index.characters, &self.spelled)
    }
}

/// Between syllables input methods write an apostrophe, which ends one as the number of a tone does: xi'an is not xian.
/// Between mere initials it says nothing.
fn ended(query: &str) -> String {
    let mut last = ' ';
    let ending = |written: char| {
        // After a letter, with or without its mark.
        let ends = ('A'..'\u{2000}').contains(&last) && "'’ʼ＇`".chars().any(|mark| mark == written);
        last = written;
        if ends { '0' } else { written }
    };
    query.chars().map(ending).collect()
}

/// Whether a query that fits nothing may hold a slip.
fn is_slip(query: &[char]) -> bool {
    let shortest = if query.iter().all(char::is_ascii) { SHORTEST_SLIP_OF_LETTERS } else { SHORTEST_SLIP };
    (shortest..=LONGEST_SLIP).contains(&query.len())
}

/// Puts a hit where it belongs among a few.
fn keep(near: &mut Vec<Hit>, hit: &Hit) {
    // What stands scattered in a name is no slip of it.
    if hit.characters.windows(2).any(|pair| matches!(pair, [one, next] if next - one > 2)) {
        return;
    }
    let better = near.iter().take_while(|known| known.cost <= hit.cost).count();
    if better < MOST_NEAR {
        near.truncate(MOST_NEAR - 1);
        near.insert(better, hit.clone());
    }
}
