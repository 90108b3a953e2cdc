//! Questions that views ask of the tables.

use std::collections::BTreeSet;

use super::Atlas;
use super::conflict::{Conflict, ConflictId};
use super::event::Event;
use super::evidence::{Article, Evidence};
use super::figure::{Chart, ChartKind, Figure, FigureKind, Listing};
use super::industry::{Industry, IndustryId, PlaceIndustry, Platform, Strength};
use super::organisation::Organisation;
use super::place::{
    Access, Distance, Place, PlaceId, PlaceKind, Position, ReferencePoint, Region, Remark, Role, Status,
};
use crate::geo::Degrees;

impl Atlas {
    /// A place by its id.
    #[must_use]
    pub fn place(&self, id: &PlaceId) -> Option<&Place> {
        self.places.iter().find(|place| place.id == *id)
    }

    /// A place by the slug in its address.
    #[must_use]
    pub fn place_by_slug(&self, slug: &str) -> Option<&Place> {
        self.places.iter().find(|place| !slug.is_empty() && place.slug == slug)
    }

    /// The single core of the layout.
    #[must_use]
    pub fn core(&self) -> Option<&Place> {
        self.places.iter().find(|place| place.role == Role::Core)
    }

    /// The city that all of it is about; the places that it is compared with lie in others.
    #[must_use]
    pub fn city(&self) -> Option<&Place> {
        self.places.iter().find(|place| place.kind == PlaceKind::City && place.region == Region::Home)
    }

    /// The approximate position of a place, where there is one.
    #[must_use]
    pub fn position(&self, id: &PlaceId) -> Option<&Position> {
        self.positions.iter().find(|position| position.place == *id)
    }

    /// How far a place is from a reference point; none for a place without a position.
    #[must_use]
    pub fn distance(&self, id: &PlaceId, to: &ReferencePoint) -> Option<Distance> {
        let Position { lon, lat, precision_km, .. } = *self.position(id)?;
        let kilometres = Degrees { lon, lat }.distance_km(Degrees { lon: to.lon, lat: to.lat });
        Some(Distance { kilometres, precision: precision_km })
    }

    /// Whether an airport lies no farther from the core than the core's own position is uncertain.
    #[must_use]
    pub fn is_core_at_an_airport(&self) -> bool {
        let Some(core) = self.core() else { return false };
        let airports = self.reference_points.iter().filter(|point| point.access == Access::Airport);
        airports.filter_map(|airport| self.distance(&core.id, airport)).any(|far| far.kilometres <= far.precision)
    }

    /// Places directly inside another.
    pub fn children<'a>(&'a self, id: &'a PlaceId) -> impl Iterator<Item = &'a Place> {
        self.places.iter().filter(move |place| place.parent.as_ref() == Some(id))
    }

    /// The place and everything inside it.
    #[must_use]
    pub fn family(&self, id: &PlaceId) -> Vec<&Place> {
        let mut family: Vec<&Place> = self.place(id).into_iter().collect();
        let mut at = 0;
        while let Some(place) = family.get(at).copied() {
            family.extend(self.children(&place.id));
            at += 1;
        }
        family
    }

    /// Whether a place belongs to the city, not to what it is compared with.
    #[must_use]
    pub fn is_home(&self, id: &PlaceId) -> bool {
        self.place(id).is_some_and(|place| place.region == Region::Home)
    }

    /// The zone, county or single-task place that a park stands for on the map:
    /// itself when it has a role of its own, else its nearest such ancestor.
    #[must_use]
    pub fn anchor<'a>(&'a self, place: &'a Place) -> &'a Place {
        let mut current = place;
        while !matches!(current.role, Role::Core | Role::Base | Role::Task | Role::Comparator) {
            match current.parent.as_ref().and_then(|parent| self.place(parent)) {
                Some(parent) if parent.role != Role::Background => current = parent,
                _ => break,
            }
        }
        current
    }

    /// The core, base or single-task place that statements about a place are counted with; none where the
    /// documents do not say where in the city it is.
    #[must_use]
    pub fn seat<'a>(&'a self, place: &'a Place) -> Option<&'a Place> {
        let anchor = self.anchor(place);
        // A single-task site inside a single-task county reads as that county.
        let seat = match anchor.parent.as_ref().and_then(|parent| self.place(parent)) {
            Some(parent) if anchor.role == Role::Task && parent.role == Role::Task => parent,
            _ => anchor,
        };
        matches!(seat.role, Role::Core | Role::Base | Role::Task).then_some(seat)
    }

    /// A figure by its key (`F197a`, `F003`).
    #[must_use]
    pub fn figure(&self, key: &str) -> Option<&Figure> {
        self.figures.iter().find(|figure| key.strip_prefix(figure.id.as_str()).is_some_and(|part| part == figure.part))
    }

    /// The figures that a key names: one part, or all parts of a bare id.
    #[must_use]
    pub fn figures_by(&self, key: &str) -> Vec<&Figure> {
        match self.figure(key) {
            Some(figure) => vec![figure],
            None => self.figures.iter().filter(|figure| figure.id.as_str() == key).collect(),
        }
    }

    /// The figures that pages list and count: what a document says twice, once, and no
    /// trifles such as the day of an interview.
    pub fn listed(&self) -> impl Iterator<Item = &Figure> {
        self.figures.iter().filter(|figure| figure.listing == Listing::Listed)
    }

    /// Figures about one place or organisation, as pages list them.
    pub fn figures_of<'a>(&'a self, subject: &'a str) -> impl Iterator<Item = &'a Figure> {
        self.listed().filter(move |figure| figure.subject.0 == subject)
    }

    /// A sub-industry by its id.
    #[must_use]
    pub fn industry(&self, id: &IndustryId) -> Option<&Industry> {
        self.industries.iter().find(|industry| industry.id == *id)
    }

    /// Statements that tie sub-industries to a place or to anything inside it.
    #[must_use]
    pub fn industries_of(&self, id: &PlaceId) -> Vec<&PlaceIndustry> {
        let family: BTreeSet<&PlaceId> = self.family(id).into_iter().map(|place| &place.id).collect();
        self.place_industries.iter().filter(|tie| family.contains(&tie.place)).collect()
    }

    /// The strongest statement that ties a sub-industry to a place or to anything inside it,
    /// and the place inside that it names; of equally strong ones, the place's own.
    #[must_use]
    pub fn strongest_tie(&self, id: &PlaceId, industry: &IndustryId) -> Option<(&PlaceIndustry, Option<&Place>)> {
        let ties = self.industries_of(id).into_iter();
        let ties = ties.filter(|tie| tie.industry == *industry && self.tie_instead(tie).is_none());
        let tie = ties.min_by_key(|tie| (tie.strength, tie.place != *id))?;
        Some((tie, self.place(&tie.place).filter(|inside| inside.id != *id)))
    }

    /// Each sub-industry of a place once, with its strongest tie, strongest first.
    #[must_use]
    pub fn strongest_industries(&self, id: &PlaceId) -> Vec<(&Industry, Strength)> {
        let strength = |industry: &Industry| self.strongest_tie(id, &industry.id).map(|(tie, _)| tie.strength);
        let mut strongest: Vec<(&Industry, Strength)> =
            self.industries.iter().filter_map(|industry| Some((industry, strength(industry)?))).collect();
        strongest.sort_by_key(|(_, strength)| *strength);
        strongest
    }

    /// Platforms at a place or inside it. Those that no document places are the whole city's.
    #[must_use]
    pub fn platforms_of(&self, id: &PlaceId) -> Vec<&Platform> {
        let family: BTreeSet<&PlaceId> = self.family(id).into_iter().map(|place| &place.id).collect();
        let is_city = self.city().is_some_and(|city| city.id == *id);
        let is_here = |platform: &&Platform| platform.place.as_ref().map_or(is_city, |place| family.contains(place));
        self.platforms.iter().filter(is_here).collect()
    }

    /// How many platforms there are at a place or inside it, by state; states without any are left out.
    #[must_use]
    pub fn platform_counts(&self, id: &PlaceId) -> Vec<(Status, usize)> {
        let platforms = self.platforms_of(id);
        Status::ALL
            .iter()
            .map(|status| (*status, platforms.iter().filter(|platform| platform.status == *status).count()))
            .filter(|(_, count)| *count > 0)
            .collect()
    }

    /// Organisations that a document ties to this very place.
    pub fn organisations_of<'a>(&'a self, id: &'a PlaceId) -> impl Iterator<Item = &'a Organisation> {
        self.organisations.iter().filter(move |organisation| organisation.place.as_ref() == Some(id))
    }

    /// Events of this very place.
    pub fn events_of<'a>(&'a self, id: &'a PlaceId) -> impl Iterator<Item = &'a Event> {
        self.events.iter().filter(move |event| event.place == *id)
    }

    /// A conflict by its id.
    #[must_use]
    pub fn conflict(&self, id: &ConflictId) -> Option<&Conflict> {
        self.conflicts.iter().find(|conflict| conflict.id == *id)
    }

    /// Conflicts to show with a place.
    pub fn conflicts_of<'a>(&'a self, id: &'a PlaceId) -> impl Iterator<Item = &'a Conflict> {
        self.conflicts.iter().filter(move |conflict| conflict.places.contains(id))
    }

    /// Remarks of a place.
    pub fn remarks_of<'a>(&'a self, id: &'a PlaceId) -> impl Iterator<Item = &'a Remark> {
        self.remarks.iter().filter(move |remark| remark.place == *id)
    }

    /// Charts of a place, without its headline figures.
    pub fn charts_of<'a>(&'a self, id: &'a PlaceId) -> impl Iterator<Item = &'a Chart> {
        self.charts.iter().filter(move |chart| chart.place == *id && chart.kind != ChartKind::Headline)
    }

    /// The few figures that stand at the head of a place: of each what holds now.
    #[must_use]
    pub fn headline(&self, id: &PlaceId) -> Vec<&Figure> {
        self.charts
            .iter()
            .filter(|chart| chart.place == *id && chart.kind == ChartKind::Headline)
            .flat_map(|chart| chart.figures.iter().filter_map(|key| self.figure(key)))
            .map(|figure| self.current_figure(figure))
            .collect()
    }

    /// The article of a piece of evidence.
    #[must_use]
    pub fn article(&self, evidence: &Evidence) -> Option<&Article> {
        let section = self.sections.iter().find(|section| section.is_of(evidence))?;
        self.articles.iter().find(|article| article.id == section.article)
    }

    /// Whether a figure is a claim about the present.
    #[must_use]
    pub fn is_present(figure: &Figure) -> bool {
        matches!(figure.kind, FigureKind::Fact | FigureKind::Rank)
    }
}

/// A number without needless decimals and with a true minus sign; 10,000 and more are grouped by a thin space.
#[must_use]
pub fn number(value: f64) -> String {
    let text = format!("{value}");
    let (whole, fraction) = text.split_once('.').map_or((text.as_str(), None), |(whole, rest)| (whole, Some(rest)));
    let (sign, whole) = whole.strip_prefix('-').map_or(("", whole), |digits| ("−", digits));
    let mut grouped = sign.to_owned();
    for (index, digit) in whole.chars().enumerate() {
        if whole.len() > 4 && index > 0 && (whole.len() - index).is_multiple_of(3) {
            grouped.push('\u{2009}');
        }
        grouped.push(digit);
    }
    match fraction {
        Some(fraction) => format!("{grouped}.{fraction}"),
        None => grouped,
    }
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn numbers_are_written_as_people_read_them() {
        for (value, text) in [
            (2.1, "2.1"),
            (480.0, "480"),
            (1700.0, "1700"),
            (26200.0, "26\u{2009}200"),
            (0.0, "0"),
            (1_234_567.0, "1\u{2009}234\u{2009}567"),
            (-3.2, "−3.2"),
            (-1700.0, "−1700"),
            (-26200.0, "−26\u{2009}200"),
        ] {
            assert_eq!(number(value), text);
        }
    }
}
