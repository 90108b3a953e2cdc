//! What the search box offers to try.

use super::readings::Readings;
use crate::atlas::Atlas;
use crate::atlas::figure::{Figure, FigureKind};
use crate::atlas::industry::Stage;
use crate::atlas::place::{Place, Role};
use crate::atlas::question::QuestionKind;

/// What a newcomer may try: the initials of a place, a mix of characters and sound, a product, a stage, a
/// number, a word of people's own. All of it is found, because all of it is of the tables.
#[must_use]
pub fn examples(atlas: &Atlas, readings: &Readings) -> Vec<String> {
    let sound = |name: &str| readings.sound_of(name);
    let initials =
        |place: &Place| sound(&place.short_name).split(' ').take(3).filter_map(|word| word.chars().next()).collect();
    let mixed = |place: &Place| {
        let known: String = place.short_name.chars().take(2).collect();
        let heard: String = sound(&place.short_name).split(' ').skip(2).take(2).collect();
        format!("{known}{heard}")
    };
    let is_short = |name: &&String| name.chars().count() <= 4;
    let park = atlas.places.iter().find(|place| place.role == Role::CorePark && place.short_name.chars().count() >= 4);
    let product = atlas.industries.iter().flat_map(|industry| &industry.examples).find(is_short);
    let platforms =
        |stage: &&Stage| atlas.platforms.iter().filter(|platform| platform.stages.contains(&stage.id)).count();
    let stage = atlas.stages.iter().max_by_key(platforms).map(|stage| &stage.short_name);
    let is_count = |figure: &&Figure| figure.kind == FigureKind::Fact && figure.value.is_some();
    let counts = atlas.city().into_iter().flat_map(|city| atlas.figures_of(city.id.as_str()));
    let number = counts.filter(is_count).map(|figure| &figure.words).find(is_short);
    let silent = atlas.questions.iter().find(|question| question.kind == QuestionKind::Silent);
    let all = [
        atlas.core().map(initials),
        park.map(mixed),
        product.cloned(),
        stage.cloned(),
        number.cloned(),
        silent.map(|question| question.words.first().unwrap_or(&question.title).clone()),
    ];
    all.into_iter().flatten().filter(|example: &String| !example.is_empty()).collect()
}
