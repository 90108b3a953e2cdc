//! Whom a platform is for: a pilot line for large molecules is none for reagents.

use serde::{Deserialize, Serialize};

use super::criterion::Group;
use crate::atlas::Atlas;
use crate::atlas::industry::{Industry, Modality};
use crate::atlas::organisation::Organisation;

/// Some modalities, a bit for each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub struct Modalities(pub u16);

/// Some of those who ask, by what they make.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Makers(u16);

impl Makers {
    /// Everybody.
    pub const ALL: Self = Self(u16::MAX);
    /// Who makes nothing that has a modality.
    const PLAIN: u16 = 1 << 15;

    /// Who makes one thing, or several.
    #[must_use]
    pub const fn of(made: Modalities) -> Self {
        Self(if made.0 == 0 { Self::PLAIN } else { made.0 })
    }

    /// What each of them may make: nothing that has a modality, or one.
    pub fn each() -> impl Iterator<Item = Modalities> {
        std::iter::once(Modalities::NONE).chain(Modalities::KINDS.into_iter().map(|kind| Modalities::of(&[kind])))
    }

    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether who makes this is among them.
    #[must_use]
    pub const fn holds(self, made: Modalities) -> bool {
        self.0 & Self::of(made).0 != 0
    }

    /// As a page writes them; none where all are among them.
    #[must_use]
    pub fn written(self) -> Option<String> {
        (!Self::each().all(|made| self.holds(made))).then(|| self.0.to_string())
    }

    /// Reads [`Makers::written`].
    #[must_use]
    pub fn read(written: Option<String>) -> Self {
        written.and_then(|bits| bits.parse().ok()).map_or(Self::ALL, Self)
    }
}

/// How a statement about some modalities answers who makes others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    /// It is about what is made, or about everything alike.
    Whole,
    /// The document does not say what it is about: worth half.
    Unstated,
    /// It is about something else: worth nothing, and shown apart.
    Other,
}

/// What counts for who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// What is made; nothing that has a modality where it is empty.
    pub made: Modalities,
    /// Whether only what is there counts, of stages and of what lies around.
    pub only_present: bool,
}

/// Why a statement about what is asked for does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LeftOut {
    /// It is about another kind of product.
    OtherKind,
    /// Only what is there counts, and no document says that this is.
    NotThere,
}

impl Counts {
    /// Why a statement does not count; none where it does. `fits` whom it is for, `is_there` whether a document says
    /// that it is there.
    #[must_use]
    pub const fn leaves_out(self, group: Group, fits: Modalities, is_there: bool) -> Option<LeftOut> {
        if matches!(fits.fit(self.made), Fit::Other) {
            Some(LeftOut::OtherKind)
        } else if self.only_present && !is_there && matches!(group, Group::Stages | Group::Around) {
            Some(LeftOut::NotThere)
        } else {
            None
        }
    }
}

impl Modalities {
    /// Those that can be asked for by name.
    pub const KINDS: [Modality; 8] = [
        Modality::SmallMolecule,
        Modality::LargeMolecule,
        Modality::Cell,
        Modality::ChineseMedicine,
        Modality::Reagent,
        Modality::Device,
        Modality::Material,
        Modality::Seed,
    ];
    /// A statement that is about whatever is made: talent, a fund, an airport.
    pub const ALL: Self = Self(u16::MAX);
    /// The document does not say; in a question: nothing that has a modality is made.
    pub const NONE: Self = Self(0);

    /// Those of a cell of a table. A word for all drugs stands for every sort of them.
    #[must_use]
    pub fn of(rows: &[Modality]) -> Self {
        const DRUGS: [Modality; 4] =
            [Modality::SmallMolecule, Modality::LargeMolecule, Modality::Cell, Modality::ChineseMedicine];
        let bit = |modality: Modality| match modality {
            Modality::Drug => DRUGS.iter().fold(0, |bits, drug| bits | 1 << *drug as u16),
            Modality::Unstated => 0,
            modality => 1 << modality as u16,
        };
        Self(rows.iter().fold(0, |bits, modality| bits | bit(*modality)))
    }

    /// Those of [`Modalities::KINDS`] that are among these.
    pub fn kinds(self) -> impl Iterator<Item = Modality> {
        Self::KINDS.into_iter().filter(move |kind| self.0 & Self::of(&[*kind]).0 != 0)
    }

    /// With one more, or one less.
    #[must_use]
    pub fn with(self, kind: Modality, wanted: bool) -> Self {
        let bit = Self::of(&[kind]).0;
        Self(if wanted { self.0 | bit } else { self.0 & !bit })
    }

    /// As a page writes them; without anything, all.
    #[must_use]
    pub fn read(written: Option<String>) -> Self {
        written.and_then(|bits| bits.parse().ok()).map_or(Self::ALL, Self)
    }

    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// How a statement about these answers who makes others.
    #[must_use]
    pub const fn fit(self, made: Self) -> Fit {
        if made.0 == 0 || self.0 & made.0 != 0 {
            Fit::Whole
        } else if self.0 == 0 {
            Fit::Unstated
        } else {
            Fit::Other
        }
    }

    /// What a grade is worth to who makes others; none where it is about something else.
    #[must_use]
    pub const fn worth(self, grade: i16, made: Self) -> Option<i16> {
        match self.fit(made) {
            Fit::Whole => Some(grade),
            Fit::Unstated => Some(grade / 2),
            Fit::Other => None,
        }
    }
}

/// What an enterprise makes, by the sub-industries whose names its field holds; none where it holds none.
#[must_use]
pub fn of_enterprise(atlas: &Atlas, row: &Organisation) -> Modalities {
    let names = |industry: &Industry| {
        let all = [&industry.short_name, &industry.name].into_iter().chain(&industry.aliases).chain(&industry.examples);
        all.filter(|name| name.chars().count() > 1).any(|name| row.field.contains(name.as_str()))
    };
    let named = atlas.industries.iter().filter(|industry| names(industry));
    named.fold(Modalities::NONE, |all, industry| all.and(Modalities::of(&industry.modalities)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_statement_is_worth_what_it_is_to_who_makes_a_thing() {
        use Modality::{Cell, Device, Drug, LargeMolecule, Reagent, Unstated};
        for (stated, made, worth) in [
            (&[LargeMolecule][..], &[LargeMolecule][..], Some(60)),
            (&[LargeMolecule], &[Reagent, Device], None),
            (&[LargeMolecule, Cell], &[Cell], Some(60)),
            (&[Drug], &[Cell], Some(60)),
            (&[Drug], &[Device], None),
            (&[Unstated], &[Reagent], Some(30)),
            // Who makes nothing of the kind, a service, is helped by all of them.
            (&[LargeMolecule], &[], Some(60)),
            (&[Unstated], &[], Some(60)),
        ] {
            let found = Modalities::of(stated).worth(60, Modalities::of(made));
            assert_eq!(found, worth, "{stated:?} for {made:?}");
        }
        let counts = |made, only_present| Counts { made: Modalities::of(made), only_present };
        let (large, reagent) = (Modalities::of(&[LargeMolecule]), &[Reagent][..]);
        for (group, fits, is_there, counts, why) in [
            (Group::Stages, large, true, counts(reagent, false), Some(LeftOut::OtherKind)),
            (Group::Stages, Modalities::NONE, false, counts(reagent, false), None),
            (Group::Stages, Modalities::NONE, false, counts(reagent, true), Some(LeftOut::NotThere)),
            (Group::Around, Modalities::ALL, false, counts(reagent, true), Some(LeftOut::NotThere)),
            // A division of labour is no state of things, and counts all the same.
            (Group::Field, Modalities::ALL, false, counts(reagent, true), None),
        ] {
            assert_eq!(counts.leaves_out(group, fits, is_there), why, "{group:?} {fits:?} {is_there} {counts:?}");
        }
        assert_eq!(Modalities::ALL.worth(60, Modalities::of(&[Reagent])), Some(60), "talent is for everybody");
    }

    #[test]
    fn who_asks_is_told_by_what_they_make() {
        let reagent = Modalities::of(&[Modality::Reagent]);
        let both = Makers::of(Modalities::NONE).and(Makers::of(reagent));
        for (makers, plain, of_reagents, of_cells) in
            [(Makers::ALL, true, true, true), (both, true, true, false), (Makers::of(reagent), false, true, false)]
        {
            let cell = Modalities::of(&[Modality::Cell]);
            assert_eq!(
                [Modalities::NONE, reagent, cell].map(|made| makers.holds(made)),
                [plain, of_reagents, of_cells]
            );
            assert_eq!(Makers::read(makers.written()), makers);
        }
        let each = Makers::each().fold(Makers::default(), |all, made| all.and(Makers::of(made)));
        assert_eq!(each.written(), None, "that is everybody");
    }
}
