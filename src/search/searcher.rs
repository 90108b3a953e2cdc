//! The index made ready to be asked, and its answers.

use super::found::is_claim;
use super::index::{Index, Key, Kind};
use super::matching::{GAPS, Match, Matcher, Unit, normalised};
use super::spelling::{Spelling, spellings};
use crate::texts;

/// How many hits of one kind an answer holds, and how many where it is broad: a letter or two
/// finds something of every kind, and a phone has one frame to draw it.
const PER_GROUP: usize = 6;
const PER_GROUP_OF_MANY: usize = 3;
/// From how many kinds on an answer is broad.
const BROAD: usize = 6;
/// Longest query that is looked at, in characters.
const LONGEST: usize = 40;
/// How long a query may be in which a slip is looked for, how long it must be, in letters and else, and how many
/// guesses are made.
const LONGEST_SLIP: usize = 16;
const SHORTEST_SLIP: usize = 3;
const SHORTEST_SLIP_OF_LETTERS: usize = 5;
const MOST_NEAR: usize = 4;
/// Digits as words.
const NUMERALS: &str = "零一二三四五六七八九十百千万亿";
/// How long a name must be to be looked for inside a query.
const SHORTEST_NAMED: usize = 2;
/// What a match of a lesser key costs, by its weight.
const WEIGHT: u32 = 5;

/// What is said to a query.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answer {
    /// Best first.
    pub groups: Vec<Group>,
    /// The first Chinese character of the query that stands in no name, in none of its forms.
    pub unknown: Option<char>,
    /// Where nothing fits: what would, were one character of the query another or left out.
    pub near: Vec<Hit>,
}

/// Hits of one kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    pub kind: Kind,
    /// Best first: a few, not all.
    pub hits: Vec<Hit>,
    /// How many there are in all.
    pub total: usize,
}

/// One entry that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// Index into [`Index::entries`].
    pub entry: usize,
    /// Smaller is better.
    pub cost: u32,
    /// Index into [`Index::keys`]: by which of its names it was found.
    pub key: usize,
    /// Positions of the matched characters in that name, ascending.
    pub characters: Vec<u16>,
}

impl Answer {
    /// How many entries were found.
    #[must_use]
    pub fn total(&self) -> usize {
        self.groups.iter().map(|group| group.total).sum()
    }
}

/// The index with its names cut into units.
pub struct Searcher {
    index: Index,
    /// Spellings of each sound of the index.
    spelled: Vec<Vec<Spelling>>,
    units: Vec<Unit>,
    names: Vec<Name>,
}

/// Where a key's units lie, and what it may begin with and hold.
struct Name {
    start: usize,
    end: usize,
    /// A bit per letter and digit with which one of its units begins.
    initials: u64,
    /// A bit per remainder of its characters.
    characters: u64,
}

impl Searcher {
    /// Makes an index ready.
    #[must_use]
    pub fn new(index: Index) -> Self {
        let spelled: Vec<Vec<Spelling>> = index.sounds.iter().map(|sound| spellings(sound)).collect();
        let (mut units, mut names) = (Vec::new(), Vec::with_capacity(index.keys.len()));
        for key in &index.keys {
            let start = units.len();
            let (mut initials, mut characters) = (0, 0);
            for (at, character) in normalised(&key.text) {
                let sounds = index.characters.binary_search_by_key(&character, |known| known.character).ok();
                initials |= initial(character);
                characters |= remainder(character);
                let known = sounds.and_then(|at| index.characters.get(at));
                for sound in known.into_iter().flat_map(|known| &known.sounds) {
                    for spelling in spelled.get(usize::from(*sound)).into_iter().flatten() {
                        initials |= spelling.letters.first().map_or(0, |letter| initial(char::from(*letter)));
                    }
                }
                units.push(Unit {
                    character,
                    at: u16::try_from(at).unwrap_or(u16::MAX),
                    sounds: sounds.and_then(|at| u16::try_from(at).ok()),
                });
            }
            names.push(Name { start, end: units.len(), initials, characters });
        }
        Self { index, spelled, units, names }
    }

    /// The index that it answers from.
    #[must_use]
    pub fn index(&self) -> &Index {
        &self.index
    }

    /// Everything that fits the query, best first within its kind; empty for an empty query. A question is asked
    /// again without the words that ask, and a slip leads to what is near.
    #[must_use]
    pub fn ask(&self, query: &str) -> Answer {
        let answer = self.written(query);
        if !answer.groups.is_empty() {
            return answer;
        }
        let mut plain = query.to_owned();
        for word in texts::search::filler().split(' ') {
            plain = plain.replace(word, " ");
        }
        let asked = self.written(&plain);
        if !asked.groups.is_empty() {
            return asked;
        }
        let near = self.near(query);
        if !near.is_empty() {
            return Answer { near, ..answer };
        }
        Answer { groups: self.grouped(self.named_in(query).into_iter()), ..answer }
    }

    /// What a longer query names: 租金 in 园区租金贵不贵. The longer the name, the better; one hit for an entry, in the
    /// order of entries.
    fn named_in(&self, query: &str) -> Vec<Hit> {
        let letters: Vec<char> =
            normalised(query).map(|(_, character)| self.index.in_names(character)).take(LONGEST).collect();
        let mut best: Vec<Option<Hit>> = vec![None; self.index.entries.len()];
        for (at, (key, name)) in self.index.keys.iter().zip(&self.names).enumerate() {
            let units = self.units.get(name.start..name.end).unwrap_or_default();
            let kind = self.kind(key);
            let is_named = units.len() >= SHORTEST_NAMED
                && key.weight == 0
                && kind.is_some_and(is_thing)
                && letters.windows(units.len()).any(|part| part.iter().zip(units).all(|(a, b)| *a == b.character));
            let entry = usize::try_from(key.entry).unwrap_or(usize::MAX);
            let Some(known) = best.get_mut(entry).filter(|_| is_named) else { continue };
            let cost = u32::try_from(letters.len() - units.len()).unwrap_or_default() * 2 + kind.map_or(0, likelihood);
            if known.as_ref().is_none_or(|known| cost < known.cost) {
                *known = Some(Hit { entry, cost, key: at, characters: units.iter().map(|unit| unit.at).collect() });
            }
        }
        best.into_iter().flatten().collect()
    }

    /// What is found without one of the characters of a query, best first.
    fn near(&self, query: &str) -> Vec<Hit> {
        let letters: Vec<char> = normalised(query).map(|(_, character)| character).take(LONGEST_SLIP + 1).collect();
        let shortest = if letters.iter().all(char::is_ascii) { SHORTEST_SLIP_OF_LETTERS } else { SHORTEST_SLIP };
        let mut near: Vec<Hit> = Vec::new();
        if letters.len() < shortest || letters.len() > LONGEST_SLIP {
            return near;
        }
        for without in 0..letters.len() {
            // Without one of its digits a number is another.
            if letters.get(without).is_some_and(|letter| letter.is_numeric() || NUMERALS.contains(*letter)) {
                continue;
            }
            let rest: String =
                letters.iter().enumerate().filter(|(at, _)| *at != without).map(|(_, letter)| *letter).collect();
            let Some(hit) =
                self.written(&rest).groups.into_iter().next().and_then(|group| group.hits.into_iter().next())
            else {
                continue;
            };
            // What stands scattered in a name is no slip of it.
            if hit.characters.windows(2).any(|pair| matches!(pair, [one, next] if next - one > 2)) {
                continue;
            }
            let known = near.iter().position(|known| known.entry == hit.entry);
            if known.is_some_and(|at| near.get(at).is_some_and(|known| known.cost <= hit.cost)) {
                continue;
            }
            if let Some(at) = known {
                near.remove(at);
            }
            let better = near.iter().take_while(|known| known.cost <= hit.cost).count();
            near.insert(better, hit);
        }
        near.truncate(MOST_NEAR);
        near
    }

    /// What fits a query as it is written.
    fn written(&self, query: &str) -> Answer {
        // Between syllables input methods write an apostrophe, which ends one as the number of a tone does: xi'an is
        // not xian. Between mere initials it says nothing.
        let mut last = ' ';
        let ending = |written: char| {
            // After a letter, with or without its mark.
            let ends = ('A'..'\u{2000}').contains(&last) && "'’ʼ＇`".chars().any(|mark| mark == written);
            last = written;
            if ends { '0' } else { written }
        };
        let ended: String = query.chars().map(ending).collect();
        let answer = self.fitting(&ended);
        if answer.groups.is_empty() && ended != query { self.fitting(query) } else { answer }
    }

    #[inline(never)]
    fn fitting(&self, query: &str) -> Answer {
        let mut query: Vec<char> = normalised(query).map(|(_, character)| character).collect();
        query.truncate(LONGEST);
        for character in &mut query {
            *character = self.index.in_names(*character);
        }
        let Some(first) = query.first() else { return Answer::default() };
        let spelled: Vec<Vec<&[Spelling]>> = self
            .index
            .characters
            .iter()
            .map(|known| {
                known.sounds.iter().filter_map(|at| Some(self.spelled.get(usize::from(*at))?.as_slice())).collect()
            })
            .collect();
        let matcher = Matcher { query: &query, spellings: &spelled };
        let wanted = query.iter().filter(|c| !c.is_ascii()).fold(0, |bits, c| bits | remainder(*c));
        let begins = initial(*first);
        let mut best: Vec<Option<Hit>> = vec![None; self.index.entries.len()];
        for (at, (key, name)) in self.index.keys.iter().zip(&self.names).enumerate() {
            if name.characters & wanted != wanted || (first.is_ascii() && name.initials & begins == 0) {
                continue;
            }
            let units = self.units.get(name.start..name.end);
            let entry = usize::try_from(key.entry).unwrap_or(usize::MAX);
            // In a whole sentence some letters stand in the same order by chance.
            let is_sentence = self.index.entries.get(entry).is_some_and(|entry| is_claim(entry.kind));
            let gaps = if first.is_ascii_alphabetic() && is_sentence { 0 } else { GAPS };
            let Some(found) = units.and_then(|units| matcher.find(units, gaps)) else { continue };
            let Some(known) = best.get_mut(entry) else { continue };
            let cost = self.cost(key, name, &found);
            if known.as_ref().is_none_or(|known| cost < known.cost) {
                *known = Some(Hit { entry, cost, key: at, characters: found.characters });
            }
        }
        let unknown = query.iter().copied().find(|c| *c >= '\u{2e80}' && !self.index.knows(*c));
        Answer { unknown, near: Vec::new(), groups: self.grouped(best.into_iter().flatten()) }
    }

    /// What is said of an answer: in the box, and to those who do not see it. These hear the first result, because
    /// the same number of others would sound like nothing new.
    #[must_use]
    pub fn words(&self, query: &str, answer: &Answer) -> (String, Option<String>) {
        let first = answer.groups.first().and_then(|group| group.hits.first());
        let Some(first) = first.and_then(|hit| self.index.entries.get(hit.entry)) else {
            let said = match answer.unknown {
                _ if !answer.near.is_empty() => texts::search::none_near(query),
                Some(character) => texts::search::none_character(query, character.encode_utf8(&mut [0; 4])),
                None => texts::search::none(query),
            };
            return (said, None);
        };
        let count = answer.total();
        if first.kind == Kind::Silent {
            let said = texts::search::silent(query);
            return (said.clone(), Some(format!("{said}{}", first.detail)));
        }
        (texts::search::found(count), Some(texts::search::found_heard(query, count, &first.title)))
    }

    /// Of two names that match as well, the one of which less is left over.
    fn cost(&self, key: &Key, name: &Name, found: &Match) -> u32 {
        let left = (name.end - name.start).saturating_sub(found.characters.len());
        let left = u32::try_from(left.div_ceil(3).min(6)).unwrap_or(6);
        found.cost * 2 + left + u32::from(key.weight) * WEIGHT + self.kind(key).map_or(0, remoteness)
    }

    fn kind(&self, key: &Key) -> Option<Kind> {
        let entry = usize::try_from(key.entry).ok().and_then(|entry| self.index.entries.get(entry));
        entry.map(|entry| entry.kind)
    }

    /// The hits, which come in the order of entries, by kind. Each is put where it belongs: few are kept, and the
    /// library's sorting would weigh more than the matching.
    fn grouped(&self, hits: impl Iterator<Item = Hit>) -> Vec<Group> {
        let mut found: Vec<Group> = Vec::new();
        for hit in hits {
            let Some(kind) = self.index.entries.get(hit.entry).map(|entry| entry.kind) else { continue };
            let at = found.iter().position(|group| group.kind == kind).unwrap_or_else(|| {
                found.push(Group { kind, hits: Vec::new(), total: 0 });
                found.len() - 1
            });
            let Some(Group { hits, total, .. }) = found.get_mut(at) else { continue };
            *total += 1;
            let better = hits.iter().take_while(|known| known.cost <= hit.cost).count();
            if better < PER_GROUP {
                hits.truncate(PER_GROUP - 1);
                hits.insert(better, hit);
            }
        }
        let kept = if found.len() >= BROAD { PER_GROUP_OF_MANY } else { PER_GROUP };
        let rank = |group: &Group| (group.hits.first().map(|hit| hit.cost), group.kind);
        let mut groups: Vec<Group> = Vec::with_capacity(found.len());
        for mut group in found {
            group.hits.truncate(kept);
            let before = groups.iter().take_while(|known| rank(known) < rank(&group)).count();
            groups.insert(before, group);
        }
        groups
    }
}

/// Whether a sentence may name entries of a kind in passing.
const fn is_thing(kind: Kind) -> bool {
    !is_claim(kind) && !matches!(kind, Kind::Page | Kind::Group | Kind::Policy | Kind::Document | Kind::Case)
}

/// How much less likely a sentence asks for a kind: who asks 园区电话是多少 wants the telephone.
fn likelihood(kind: Kind) -> u32 {
    if matches!(kind, Kind::Question | Kind::Silent) { 0 } else { 2 + remoteness(kind) }
}

/// How much less likely a kind is meant than a place: who types a name wants
/// the thing itself before what is said of it.
const fn remoteness(kind: Kind) -> u32 {
    match kind {
        Kind::Place | Kind::Industry | Kind::Document => 0,
        Kind::Product | Kind::Organisation | Kind::Platform | Kind::Stage | Kind::Page => 2,
        Kind::Elsewhere | Kind::Programme | Kind::Policy | Kind::Group | Kind::Term => 3,
        Kind::Question | Kind::Silent => 4,
        Kind::Case => 9,
        Kind::Target => 8,
        Kind::Event => 11,
        Kind::Figure | Kind::Conflict => 12,
    }
}

/// A bit for a letter or digit, none for others.
fn initial(character: char) -> u64 {
    match character {
        'a'..='z' => 1 << (u32::from(character) - u32::from('a')),
        '0'..='9' => 1 << (26 + u32::from(character) - u32::from('0')),
        _ => 0,
    }
}

/// A bit for a character that others may share.
fn remainder(character: char) -> u64 {
    1 << (u32::from(character) % 61)
}
