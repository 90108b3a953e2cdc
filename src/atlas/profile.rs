//! What the profile of a place tells of: one rule for the page, its counts elsewhere, and what leads to it.

use super::Atlas;
use super::figure::Figure;
use super::organisation::Organisation;
use super::place::{Place, PlaceId, PlaceKind, Role};

/// How long a name must be to tell one thing from another, in characters.
const NAME: usize = 4;

impl Atlas {
    /// The nearest place with a profile: the place itself or one around it.
    #[must_use]
    pub fn profile_of(&self, id: &PlaceId) -> Option<&Place> {
        let mut place = self.place(id)?;
        while !place.profile {
            place = self.place(place.parent.as_ref()?)?;
        }
        Some(place)
    }

    /// What is listed as lying in a place, on its profile, its card, in comparisons and in scouting: every place directly
    /// inside that has a profile.
    #[must_use]
    pub fn inside(&self, place: &Place) -> Vec<&Place> {
        self.places.iter().filter(|inner| inner.profile && inner.parent.as_ref() == Some(&place.id)).collect()
    }

    /// The places that a profile tells of: the place itself and what lies in it; of the city itself alone.
    #[must_use]
    pub fn told_of(&self, place: &Place) -> Vec<&Place> {
        if place.kind == PlaceKind::City { self.place(&place.id).into_iter().collect() } else { self.family(&place.id) }
    }

    /// The place whose profile lists a figure, which every listed figure has: that of its subject, or of where the
    /// organisation stands that it is about. What is of no place (a list, the country, an organisation that no document
    /// places) is read beside what the same passage says: on the profile that holds the most of that passage.
    #[must_use]
    pub fn profile_with(&self, figure: &Figure) -> Option<&Place> {
        if let Some(place) = self.profile_of_subject(figure) {
            return Some(place);
        }
        let beside = self.listed().filter(|other| other.evidence == figure.evidence);
        let mut found: Vec<(&Place, usize)> = Vec::new();
        for place in beside.filter_map(|other| self.profile_of_subject(other)) {
            match found.iter_mut().find(|(known, _)| known.id == place.id) {
                Some((_, count)) => *count += 1,
                None => found.push((place, 1)),
            }
        }
        let most = found.iter().map(|(_, count)| *count).max();
        let nearest = found.iter().find(|(_, count)| Some(*count) == most).map(|(place, _)| *place);
        nearest.or_else(|| self.city())
    }

    fn profile_of_subject(&self, figure: &Figure) -> Option<&Place> {
        let subject = figure.subject.0.as_str();
        match self.organisations.iter().find(|organisation| organisation.id.as_str() == subject) {
            Some(organisation) => self.profile_of(organisation.place.as_ref()?),
            None => self.profile_of(&PlaceId::from(subject)),
        }
    }

    /// Listed figures on the profile of a place that are about none of its places and of no organisation there, but
    /// stand in the same passages.
    #[must_use]
    pub fn figures_beside(&self, place: &Place) -> Vec<&Figure> {
        let is_beside = |figure: &&Figure| {
            self.profile_of_subject(figure).is_none()
                && self.profile_with(figure).is_some_and(|profile| profile.id == place.id)
        };
        self.listed().filter(is_beside).collect()
    }

    /// Whether a text is what a place is called.
    #[must_use]
    pub fn is_name_of_a_place(&self, text: &str) -> bool {
        self.places.iter().any(|place| place.names().any(|name| name == text))
    }

    /// Organisations that a document ties to somewhere else or to no place, and that share their name with a park: it
    /// holds theirs, or theirs holds what it is called. They are told apart, and counted where the document has them.
    #[must_use]
    pub fn namesakes(&self, place: &Place) -> Vec<&Organisation> {
        if !matches!(place.role, Role::CorePark | Role::BasePark) {
            return Vec::new();
        }
        let family = self.family(&place.id);
        let is_here =
            |row: &Organisation| row.place.as_ref().is_some_and(|own| family.iter().any(|inner| inner.id == *own));
        let is_long = |name: &str| name.chars().count() >= NAME;
        let shares = |row: &Organisation| {
            place.names().any(|name| is_long(name) && row.name.contains(name))
                || (is_long(&row.name) && place.name.contains(&row.name))
        };
        self.organisations.iter().filter(|row| !is_here(row) && shares(row)).collect()
    }

    /// How many figures the profile of a place lists.
    #[must_use]
    pub fn count_figures(&self, place: &Place) -> usize {
        let members = self.told_of(place);
        let organisations = members.iter().flat_map(|member| self.organisations_of(&member.id));
        let subjects = members.iter().map(|member| member.id.as_str()).chain(organisations.map(|row| row.id.as_str()));
        subjects.map(|subject| self.figures_of(subject).count()).sum::<usize>() + self.figures_beside(place).len()
    }

    /// How many organisations the profile of a place lists.
    #[must_use]
    pub fn count_organisations(&self, place: &Place) -> usize {
        self.told_of(place).iter().map(|member| self.organisations_of(&member.id).count()).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atlas::invented;

    #[test]
    fn a_figure_of_no_place_is_read_beside_its_passage() {
        let places = [
            "id=ZZ slug=city kind=city role=background profile=yes",
            "id=P01 slug=jia kind=zone role=core parent=ZZ profile=yes",
            "id=P02 slug= kind=park role=core_park parent=P01 profile=no",
            "id=P03 slug=bing kind=zone role=base parent=ZZ profile=yes",
            "id=CN slug= kind=city region=elsewhere role=background profile=no",
        ];
        let figures = [
            "id=F001 subject=P02 section=甲章",
            "id=F002 subject=P03 section=甲章",
            "id=F003 subject=P03 section=甲章",
            "id=F004 subject=CN section=甲章",
            "id=F005 subject=CN section=乙章",
            "id=F006 subject=E900 section=甲章",
        ];
        let atlas = Atlas {
            places: places.map(invented::place).into(),
            figures: figures.map(invented::figure).into(),
            ..Atlas::default()
        };
        let profiles: Vec<&str> = atlas
            .figures
            .iter()
            .map(|figure| atlas.profile_with(figure).map_or("", |place| place.slug.as_str()))
            .collect();
        // A park without a page of its own, two of a base, what stands beside them, what stands alone.
        assert_eq!(profiles, ["jia", "bing", "bing", "bing", "city", "bing"]);
        let counts = |slug: &str| atlas.place_by_slug(slug).map(|place| atlas.count_figures(place));
        assert_eq!([counts("jia"), counts("bing"), counts("city")], [Some(1), Some(4), Some(1)]);
    }
}
