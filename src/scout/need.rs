//! What an enterprise asks for, and the query that says it.

use super::criterion::{Criterion, Group};
use super::index::ScoutIndex;
use super::modality::{Counts, Modalities};
use crate::atlas::industry::Modality;
use crate::state::query::{self, Ignored};
use crate::texts;

/// Heaviest weight; 0 leaves a group out.
pub const HEAVIEST: u8 = 4;

/// What a step of a weight is called.
#[must_use]
pub fn step(weight: u8) -> &'static str {
    texts::ranking::weight_step::word(usize::from(weight))
}

/// A weight per group, in the order of [`Group::ALL`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Weights(pub [u8; 4]);

impl Default for Weights {
    fn default() -> Self {
        Self([4, 3, 2, 1])
    }
}

impl Weights {
    /// The weight of a group.
    #[must_use]
    pub const fn of(self, group: Group) -> u8 {
        let Self([field, stages, around, access]) = self;
        match group {
            Group::Field => field,
            Group::Stages => stages,
            Group::Around => around,
            Group::Access => access,
        }
    }

    /// The same with another weight of a group.
    #[must_use]
    pub const fn with(self, group: Group, weight: u8) -> Self {
        let Self([field, stages, around, access]) = self;
        Self(match group {
            Group::Field => [weight, stages, around, access],
            Group::Stages => [field, weight, around, access],
            Group::Around => [field, stages, weight, access],
            Group::Access => [field, stages, around, weight],
        })
    }
}

/// The whole question.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Need {
    /// Ascending, each once.
    pub criteria: Vec<Criterion>,
    /// Some of the criteria: without them a site is no site.
    pub musts: Vec<Criterion>,
    pub weights: Weights,
    /// Whether places go whose must-haves no document confirms.
    pub drop_unconfirmed: bool,
    /// The kinds of product that platforms must be for; without any, what the fields make.
    pub kinds: Modalities,
    /// Whether only what is there counts, of stages and of what lies around.
    pub only_present: bool,
    /// How far a place may lie from each point that it should be near to, in kilometres; 0 for any distance.
    pub within: u8,
}

/// The distances that can be chosen, in kilometres.
pub const WITHIN: [u8; 5] = [10, 20, 30, 40, 60];

impl Need {
    /// Whether anything is made: without a sub-industry there is no question yet.
    #[must_use]
    pub fn is_asked(&self) -> bool {
        self.criteria.iter().any(|criterion| criterion.group() == Group::Field)
    }

    /// What counts for who asks this.
    #[must_use]
    pub fn counts(&self, index: &ScoutIndex) -> Counts {
        let made = if self.kinds == Modalities::NONE { self.made(index) } else { self.kinds };
        Counts { made, only_present: self.only_present }
    }

    /// What is made by who asks this.
    fn made(&self, index: &ScoutIndex) -> Modalities {
        let fields = self.of(Group::Field).filter_map(|criterion| match criterion {
            Criterion::Industry(at) => index.makes.get(usize::from(at)).copied(),
            _ => None,
        });
        fields.fold(Modalities::NONE, Modalities::and)
    }

    /// The criteria of a group.
    pub fn of(&self, group: Group) -> impl Iterator<Item = Criterion> + '_ {
        self.criteria.iter().copied().filter(move |criterion| criterion.group() == group)
    }

    /// Asks for something, or no longer.
    pub fn toggle(&mut self, criterion: Criterion, wanted: bool) {
        self.criteria.retain(|known| *known != criterion);
        if wanted {
            self.criteria.push(criterion);
            self.criteria.sort_unstable();
        } else {
            self.musts.retain(|known| *known != criterion);
        }
    }

    /// Makes something that is asked for a must-have, or no longer.
    pub fn require(&mut self, criterion: Criterion, required: bool) {
        self.musts.retain(|known| *known != criterion);
        if required && self.criteria.contains(&criterion) {
            self.musts.push(criterion);
            self.musts.sort_unstable();
        }
    }

    /// The query of a link to this question, without `?`; defaults are left out.
    #[must_use]
    pub fn query(&self, index: &ScoutIndex) -> String {
        query::format(&self.pairs(index))
    }

    /// The parts of [`Need::query`], for a link that holds more than the question.
    #[must_use]
    pub fn pairs(&self, index: &ScoutIndex) -> Vec<(&'static str, String)> {
        let Self { criteria, musts, weights, drop_unconfirmed, kinds, only_present, within } = self;
        let mut pairs: Vec<(&'static str, String)> = Vec::new();
        for (name, group) in NAMES {
            let asked = criteria.iter().filter(|criterion| criterion.group() == group);
            let codes: Vec<&str> = asked.filter_map(|criterion| index.code(*criterion)).collect();
            if !codes.is_empty() {
                pairs.push((name, codes.join(",")));
            }
        }
        // A code is its own only within its group, so a must-have says which.
        let required: Vec<String> = musts.iter().map(|criterion| name(*criterion, index)).collect();
        if !required.is_empty() {
            pairs.push(("must", required.join(",")));
        }
        if *weights != Weights::default() {
            let steps: Vec<String> = weights.0.iter().map(u8::to_string).collect();
            pairs.push(("w", steps.join(",")));
        }
        if *drop_unconfirmed {
            pairs.push(("drop", "1".to_owned()));
        }
        let codes: Vec<&str> = kinds.kinds().map(Modality::code).collect();
        if !codes.is_empty() {
            pairs.push(("for", codes.join(",")));
        }
        if *only_present {
            pairs.push(("now", "1".to_owned()));
        }
        if *within > 0 {
            pairs.push(("within", within.to_string()));
        }
        pairs
    }

    /// The parameters of a question.
    pub const NAMES: &'static [&'static str] =
        &["make", "need", "around", "near", "must", "w", "drop", "for", "now", "within"];

    /// Reads a query as far as it can be understood; the rest is named.
    #[must_use]
    pub fn read(text: &str, index: &ScoutIndex) -> (Self, Vec<Ignored>) {
        Self::of_pairs(query::own(text, Self::NAMES), index)
    }

    /// As [`Need::read`], of a query that is taken apart already.
    #[must_use]
    pub fn of_pairs(pairs: query::Pairs, index: &ScoutIndex) -> (Self, Vec<Ignored>) {
        let mut need = Self::default();
        let mut ignored = Vec::new();
        let mut musts = Vec::new();
        for (name, value) in pairs {
            let mut unknown = Vec::new();
            match name.as_str() {
                "w" => match weights(&value) {
                    Some(weights) => need.weights = weights,
                    None => unknown.push(value.clone()),
                },
                "drop" if value == "1" => need.drop_unconfirmed = true,
                "now" if value == "1" => need.only_present = true,
                "within" => match value.parse().ok().filter(|within| WITHIN.contains(within)) {
                    Some(within) => need.within = within,
                    None => unknown.push(value.clone()),
                },
                "for" => {
                    for code in value.split(',') {
                        match Modalities::KINDS.into_iter().find(|kind| kind.code() == code) {
                            Some(kind) => need.kinds = need.kinds.with(kind, true),
                            None => unknown.push(code.to_owned()),
                        }
                    }
                }
                "must" => musts.extend(value.split(',').map(str::to_owned)),
                other => match NAMES.iter().find(|(known, _)| *known == other) {
                    Some((_, group)) => {
                        for code in value.split(',') {
                            match index.criterion(*group, code) {
                                Some(criterion) => need.toggle(criterion, true),
                                None => unknown.push(code.to_owned()),
                            }
                        }
                    }
                    None => unknown.push(value.clone()),
                },
            }
            ignored.extend(unknown.into_iter().map(|value| Ignored { name: name.clone(), value }));
        }
        // Only what is asked for can be a must.
        for code in musts {
            match named(&code, index).filter(|criterion| need.criteria.contains(criterion)) {
                Some(criterion) => need.require(criterion, true),
                None => ignored.push(Ignored { name: "must".to_owned(), value: code }),
            }
        }
        (need, ignored)
    }
}

/// Parameters of a link, by group.
const NAMES: [(&str, Group); 4] =
    [("make", Group::Field), ("need", Group::Stages), ("around", Group::Around), ("near", Group::Access)];

/// A criterion as links and forms name it, with its group: `need.pilot`.
#[must_use]
pub fn name(criterion: Criterion, index: &ScoutIndex) -> String {
    let group = NAMES.iter().find(|(_, group)| *group == criterion.group()).map_or("", |(name, _)| name);
    format!("{group}.{}", index.code(criterion).unwrap_or_default())
}

/// The criterion that [`name`] calls so.
#[must_use]
pub fn named(name: &str, index: &ScoutIndex) -> Option<Criterion> {
    let (group, code) = name.split_once('.')?;
    let (_, group) = NAMES.iter().find(|(known, _)| *known == group)?;
    index.criterion(*group, code)
}

fn weights(text: &str) -> Option<Weights> {
    let mut steps = text.split(',').map(|step| step.parse::<u8>().ok().filter(|step| *step <= HEAVIEST));
    let mut next = || steps.next().flatten();
    let weights = Weights([next()?, next()?, next()?, next()?]);
    // A question in which nothing weighs anything has no answer.
    (steps.next().is_none() && weights.0[0] > 0).then_some(weights)
}
