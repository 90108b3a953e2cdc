//! Why a place passes the filters: how documents tie it to what was chosen.

use crate::atlas::industry::{Family, Strength};
use crate::atlas::place::Status;
use crate::state::map::MapState;
use crate::texts::{self, write};

use super::index::{Entry, IndustryTie, MapIndex, StageTie};

/// Whether the filters ask for something that places are tied to.
#[must_use]
pub const fn asked(state: &MapState) -> bool {
    state.industry.is_some() || state.stage.is_some()
}

/// Whether a place passes the filters.
#[must_use]
pub fn passes(index: &MapIndex, entry: &Entry, state: &MapState) -> bool {
    let MapState { view: _, layer: _, place: _, camera: _, industry, role, stage, family, platforms, status, year: _ } =
        state;
    let of_family = |family: &Family| {
        entry.industries.iter().any(|tie| index.families.get(tie.industry).is_some_and(|of_it| of_it == family))
    };
    role.is_none_or(|role| entry.role == role)
        && family.as_ref().is_none_or(of_family)
        && platforms.is_none_or(|status| entry.platforms.contains(&status))
        && status.is_none_or(|status| entry.status == Some(status))
        && (industry.is_none() || industry_tie(index, entry, state).is_some())
        && (stage.is_none() || stage_ties(index, entry, state).next().is_some())
}

/// The reason in full, for the list; empty where the filters ask for no tie, or the place has none.
#[must_use]
pub fn reason(index: &MapIndex, entry: &Entry, state: &MapState) -> String {
    let industry = industry_tie(index, entry, state).map(|IndustryTie { strength, via, .. }| {
        if via.is_empty() {
            strength.label().to_owned()
        } else {
            texts::map_marks::reason_inside(strength.label(), via)
        }
    });
    joined(industry, platforms(index, entry, state))
}

/// The reason in a few characters, for under a name on the map.
#[must_use]
pub fn short_reason(index: &MapIndex, entry: &Entry, state: &MapState) -> String {
    match industry_tie(index, entry, state) {
        Some(tie) => tie.strength.label().to_owned(),
        None => match stage_ties(index, entry, state).map(|tie| tie.count).sum() {
            0 => String::new(),
            count => texts::map_marks::reason_count(count),
        },
    }
}

/// What sorts places that pass: the strongest tie first, then what stands before what is planned.
#[must_use]
pub fn weight(index: &MapIndex, entry: &Entry, state: &MapState) -> (Option<Strength>, Option<Status>) {
    (
        industry_tie(index, entry, state).map(|tie| tie.strength),
        stage_ties(index, entry, state).map(|tie| tie.status).min(),
    )
}

fn joined(industry: Option<String>, platforms: Option<String>) -> String {
    write::clauses(&industry.into_iter().chain(platforms).collect::<Vec<_>>())
}

fn platforms(index: &MapIndex, entry: &Entry, state: &MapState) -> Option<String> {
    let counts: Vec<String> = stage_ties(index, entry, state)
        .map(|tie| texts::map_marks::reason_platforms(tie.status.label(), tie.count))
        .collect();
    (!counts.is_empty()).then(|| write::phrases(&counts))
}

fn industry_tie<'a>(index: &MapIndex, entry: &'a Entry, state: &MapState) -> Option<&'a IndustryTie> {
    let chosen = state.industry.as_ref()?;
    entry.industries.iter().find(|tie| index.industries.get(tie.industry) == Some(chosen))
}

fn stage_ties<'a>(index: &MapIndex, entry: &'a Entry, state: &MapState) -> impl Iterator<Item = &'a StageTie> {
    let chosen = state.stage.as_ref().and_then(|id| index.stages.iter().position(|stage| stage == id));
    entry.stages.iter().filter(move |tie| Some(tie.stage) == chosen)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atlas::place::Role;
    use crate::atlas::site::MapView;

    fn entry(ties: &[(usize, Strength, &str)], platforms: &[(usize, Status, usize)]) -> Entry {
        Entry {
            slug: "a".to_owned(),
            name: "甲".to_owned(),
            role: Role::Base,
            position: None,
            parent: None,
            industries: ties
                .iter()
                .map(|(industry, strength, via)| IndustryTie {
                    industry: *industry,
                    strength: *strength,
                    via: (*via).to_owned(),
                })
                .collect(),
            stages: platforms
                .iter()
                .map(|(stage, status, count)| StageTie { stage: *stage, status: *status, count: *count })
                .collect(),
            platforms: platforms.iter().map(|(_, status, _)| *status).collect(),
            status: None,
            stood: String::new(),
        }
    }

    #[test]
    fn a_reason_says_the_tie_and_counts_only_what_was_asked_for() {
        let index = MapIndex {
            default_view: MapView::Geographic,
            published_view: MapView::Geographic,
            industries: vec!["ivd".to_owned(), "cell".to_owned()],
            stages: vec!["pilot".to_owned(), "testing".to_owned()],
            ..MapIndex::default()
        };
        let place = entry(
            &[(0, Strength::Carrier, "园"), (1, Strength::Leading, "")],
            &[(0, Status::Existing, 1), (0, Status::Planned, 2), (1, Status::Building, 5)],
        );
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        for (industry, stage, passing, long, short) in [
            ("", "", true, "", ""),
            ("ivd", "", true, "列为载体（园）", "列为载体"),
            ("cell", "", true, "点名重点", "点名重点"),
            ("", "pilot", true, "已有1，规划、谋划2", "平台3处"),
            ("ivd", "testing", true, "列为载体（园）；建设推进中5", "列为载体"),
        ] {
            let state = MapState { industry: some(industry), stage: some(stage), ..MapState::new(MapView::Geographic) };
            assert_eq!(passes(&index, &place, &state), passing, "{industry} {stage}");
            assert_eq!(reason(&index, &place, &state), long);
            assert_eq!(short_reason(&index, &place, &state), short);
        }
        let bare = entry(&[], &[]);
        let state = MapState { industry: some("ivd"), ..MapState::new(MapView::Geographic) };
        assert!(!passes(&index, &bare, &state) && reason(&index, &bare, &state).is_empty());
        assert!(weight(&index, &place, &state) > (Some(Strength::Leading), None), "what is led comes first");
    }
}
