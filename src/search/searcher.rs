//! The index made ready to be asked, and its answers.

use std::ops::Range;

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
    pub(super) index: Index,
    /// Spellings of each sound of the index.
    pub(super) spelled: Vec<Vec<Spelling>>,
    units: Vec<Unit>,
    names: Vec<Name>,
}

/// Where a key's units lie, and what it may begin with and hold.
pub(super) struct Name {
    start: usize,
    end: usize,
    /// A bit per letter and digit with which one of its units begins.
    pub(super) initials: u64,
    /// A bit per remainder of its characters.
    pub(super) characters: u64,
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

    /// What a longer query names: 租金 in 园区租金贵不贵. The longer the name, the better; one hit for an entry.
    pub(super) fn named_in(&self, letters: &[char]) -> Vec<Group> {
        let mut found = Found::default();
        let mut best: Option<(Kind, Hit)> = None;
        for (at, (key, name)) in self.index.keys.iter().zip(&self.names).enumerate() {
            let units = self.units.get(name.start..name.end).unwrap_or_default();
            let Some(kind) = self.kind(key).filter(|kind| key.weight == 0 && is_thing(*kind)) else { continue };
            let is_named = units.len() >= SHORTEST_NAMED
                && letters.windows(units.len()).any(|part| part.iter().zip(units).all(|(a, b)| *a == b.character));
            if !is_named {
                continue;
            }
            let entry = usize::try_from(key.entry).unwrap_or(usize::MAX);
            let cost = u32::try_from(letters.len() - units.len()).unwrap_or_default() * 2 + likelihood(kind);
            if best.as_ref().is_some_and(|(_, known)| known.entry == entry && known.cost <= cost) {
                continue;
            }
            if let Some((kind, known)) = best.take().filter(|(_, known)| known.entry != entry) {
                found.add(kind, &known);
            }
            best = Some((kind, Hit { entry, cost, key: at, characters: units.iter().map(|unit| unit.at).collect() }));
        }
        if let Some((kind, hit)) = best {
            found.add(kind, &hit);
        }
        found.groups()
    }

    /// The letters of a query as names write them, so many at most.
    pub(super) fn letters(&self, query: &str, most: usize) -> Vec<char> {
        normalised(query).take(most).map(|(_, character)| self.index.in_names(character)).collect()
    }

    /// Calls with what fits of some of the names, the best of each entry, in the order of entries. `first` is the first
    /// letter of the query.
    pub(super) fn scan(
        &self,
        mut matcher: Matcher<'_>,
        first: char,
        names: Range<usize>,
        may_fit: &dyn Fn(&Name) -> bool,
        mut then: impl FnMut(Kind, &Hit),
    ) {
        let mut found = Match::default();
        // The names of an entry follow each other.
        let mut best: Option<(Kind, Hit)> = None;
        for at in names {
            let (Some(key), Some(name)) = (self.index.keys.get(at), self.names.get(at)) else { break };
            if !may_fit(name) {
                continue;
            }
            let (Some(kind), Some(units)) = (self.kind(key), self.units.get(name.start..name.end)) else { continue };
            // In a whole sentence some letters stand in the same order by chance.
            let gaps = if first.is_ascii_alphabetic() && kind.is_claim() { 0 } else { GAPS };
            if !matcher.find(units, gaps, &mut found) {
                continue;
            }
            let entry = usize::try_from(key.entry).unwrap_or(usize::MAX);
            let cost = self.cost(key, name, &found);
            let mut characters = match best.take() {
                Some((kind, hit)) if hit.entry == entry && hit.cost <= cost => {
                    best = Some((kind, hit));
                    continue;
                }
                Some((_, hit)) if hit.entry == entry => hit.characters,
                Some((kind, hit)) => {
                    then(kind, &hit);
                    hit.characters
                }
                None => Vec::new(),
            };
            characters.clone_from(&found.characters);
            best = Some((kind, Hit { entry, cost, key: at, characters }));
        }
        if let Some((kind, hit)) = best {
            then(kind, &hit);
        }
    }

    /// The place behind a name and those after it of the same entry.
    pub(super) fn end_of_entry(&self, name: usize) -> usize {
        let entry = |at: usize| self.index.keys.get(at).map(|key| key.entry);
        let mut end = name.min(self.names.len());
        while end > 0 && end < self.names.len() && entry(end) == entry(end - 1) {
            end += 1;
        }
        end
    }

    /// Whether a place is behind the last name.
    pub(super) fn is_end(&self, place: usize) -> bool {
        place >= self.names.len()
    }

    /// What is said of an answer: in the box, and to those who do not see it. These hear the first result, because
    /// the same number of others would sound like nothing new.
    #[must_use]
    pub fn words(&self, query: &str, answer: &Answer) -> (String, Option<String>) {
        let entry = |hit: &Hit| self.index.entries.get(hit.entry);
        let hit = answer.groups.first().and_then(|group| group.hits.first());
        let Some((hit, first)) = hit.and_then(|hit| Some((hit, entry(hit)?))) else {
            if let Some(near) = answer.near.first().and_then(entry) {
                let said = texts::search::none_near(query);
                return (said.clone(), Some(format!("{said}{}", near.title)));
            }
            let said = match answer.unknown {
                Some(character) => texts::search::none_character(query, character.encode_utf8(&mut [0; 4])),
                None => texts::search::none(query),
            };
            return (said, None);
        };
        let count = answer.total();
        // Only who has written all of its name asked for what no document speaks of.
        let is_whole = self.names.get(hit.key).is_some_and(|name| name.end - name.start == hit.characters.len());
        if first.kind == Kind::Silent && is_whole {
            let said = texts::search::silent(&first.title);
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
}

/// Hits by kind. Each is put where it belongs: few are kept, and the library's sorting would weigh more than the matching.
#[derive(Debug, Default)]
pub(super) struct Found(Vec<Group>);

impl Found {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn add(&mut self, kind: Kind, hit: &Hit) {
        let at = self.0.iter().position(|group| group.kind == kind).unwrap_or_else(|| {
            self.0.push(Group { kind, hits: Vec::new(), total: 0 });
            self.0.len() - 1
        });
        let Some(Group { hits, total, .. }) = self.0.get_mut(at) else { return };
        *total += 1;
        let better = hits.iter().take_while(|known| known.cost <= hit.cost).count();
        if better < PER_GROUP {
            hits.truncate(PER_GROUP - 1);
            hits.insert(better, hit.clone());
        }
    }

    /// The kinds, that with the best hit first.
    pub(super) fn groups(self) -> Vec<Group> {
        let kept = if self.0.len() >= BROAD { PER_GROUP_OF_MANY } else { PER_GROUP };
        let rank = |group: &Group| (group.hits.first().map(|hit| hit.cost), group.kind);
        let mut groups: Vec<Group> = Vec::with_capacity(self.0.len());
        for mut group in self.0 {
            group.hits.truncate(kept);
            let before = groups.iter().take_while(|known| rank(known) < rank(&group)).count();
            groups.insert(before, group);
        }
        groups
    }
}

/// Whether a sentence may name entries of a kind in passing.
const fn is_thing(kind: Kind) -> bool {
    !kind.is_claim() && !matches!(kind, Kind::Page | Kind::Group | Kind::Policy | Kind::Document | Kind::Case)
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

/// The bits that a name has which holds all characters of a query; its letters may stand for others.
pub(super) fn characters(query: &[char]) -> u64 {
    query.iter().filter(|character| !character.is_ascii()).fold(0, |bits, character| bits | remainder(*character))
}

/// A bit for a letter or digit, none for others.
pub(super) fn initial(character: char) -> u64 {
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
