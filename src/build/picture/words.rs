//! Words that several pictures say, as the pages say them.

use crate::atlas::Atlas;
use crate::atlas::evidence::Evidence;
use crate::atlas::figure::Figure;
use crate::atlas::place::{Place, PlaceId, Region};
use crate::chart::map::index::leading;
use crate::chart::map::places;
use crate::texts;
use crate::view::shell;

/// What a map without geography says of itself.
#[must_use]
pub fn diagram() -> &'static str {
    texts::map::notice_schematic()
}

/// What stands where a map would point to a place that no document locates.
#[must_use]
pub fn not_located(atlas: &Atlas) -> String {
    texts::pictures::not_located(atlas.documents.len())
}

/// What stands by a statement of a draft plan; none by any other.
#[must_use]
pub fn draft(atlas: &Atlas, evidence: &Evidence) -> Option<String> {
    let document = atlas.document(evidence).filter(|document| document.is_draft())?;
    Some(match document.date {
        Some(date) => texts::pictures::draft_dated(&document.short_title, date),
        None => texts::pictures::draft(&document.short_title),
    })
}

/// Whether a figure is about a place in another city, or an organisation there.
#[must_use]
pub fn is_elsewhere(atlas: &Atlas, figure: &Figure) -> bool {
    let id = figure.subject.0.as_str();
    let of_organisation =
        atlas.organisations.iter().find(|row| row.id.as_str() == id).and_then(|row| row.place.clone());
    let place = atlas.place(&of_organisation.unwrap_or_else(|| PlaceId::from(id)));
    place.is_some_and(|place| place.region == Region::Elsewhere)
}

/// Where everything comes from and how old it is.
#[must_use]
pub fn source_line(atlas: &Atlas) -> String {
    format!("{}{}", shell::newest(atlas), shell::documents(atlas))
}

/// What a place of the layout does in a few words, and how strongly a document says so:
/// 点名重点：体外诊断; empty where no document ties it to a sub-industry.
#[must_use]
pub fn focus(atlas: &Atlas, place: &Place) -> String {
    // Of the city, and of what is only its background, two fields would be picked at random.
    let in_layout = places(atlas).iter().any(|other| other.id == place.id);
    let words = if in_layout { leading(atlas, place) } else { String::new() };
    let strongest = atlas.strongest_industries(&place.id).first().map(|(_, strength)| *strength);
    match strongest {
        Some(strength) if !words.is_empty() => texts::pictures::focus(strength.label(), &words),
        _ => String::new(),
    }
}
