//! A link says the state that it was made of, and whatever a link says, some state is made of it.

use bio_atlas::atlas::industry::Family;
use bio_atlas::atlas::place::Status;
use bio_atlas::atlas::site::MapView;
use bio_atlas::brief::state::BriefState;
use bio_atlas::geo::World;
use bio_atlas::geo::viewport::Camera;
use bio_atlas::scout::need::WITHIN;
use bio_atlas::scout::need::Weights;
use bio_atlas::scout::{Modalities, Need};
use bio_atlas::state::compare::CompareState;
use bio_atlas::state::embed::{Accent, Embed, Height, Look, Theme};
use bio_atlas::state::map::{FILTER_ROLES, Layer, MapState};
use bio_atlas::state::query;
use bio_atlas::state::shortlist::Shortlist;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use crate::{checks, text};

const PIECES: &[&str] = &[
    "?",
    "&",
    "=",
    ",",
    ";",
    "%",
    "%25",
    "%26",
    "%3D",
    "%2C",
    "+",
    "，",
    "、",
    "。",
    "“",
    "amp;",
    "-",
    ".",
    "place",
    "layer",
    "view",
    "industry",
    "stage",
    "role",
    "at",
    "p",
    "kind",
    "years",
    "make",
    "need",
    "around",
    "near",
    "must",
    "w",
    "drop",
    "only",
    "of",
    "figure",
    "theme",
    "accent",
    "height",
    "hide",
    "lang",
    "east",
    "West-Park",
    "far-park",
    "brewing",
    "pilot",
    "schematic",
    "core",
    "plan",
    "2021",
    "2026",
    "12,-40,250",
    "4,3,2,1",
    "1",
    "need.pilot",
    "talent",
    "rail",
    "F001",
    "dark",
    "1a5fb4",
    "auto",
    "legend",
];

/// Parameters as links hold them, each with a value that it may have, or another's.
fn pairs() -> impl Strategy<Value = String> {
    const VALUES: &[&str] = &[
        "schematic",
        "stage",
        "status",
        "brewing",
        "pilot",
        "core",
        "east",
        "far-park",
        "12,-40,250",
        "0,0,100",
        "east,north,far-park",
        "plan",
        "2021-2026",
        "2026-2021",
        "seeds,brewing",
        "talent,peers",
        "rail",
        "2,0,0,4",
        "make.seeds,need.pilot",
        "1",
        "compare",
        "figure",
        "F002",
        "light",
        "00aa55",
        "auto",
        "zoom,legend",
        "zh",
    ];
    let pair = (select(query_names()), select(VALUES)).prop_map(|(name, value)| format!("{name}={value}"));
    proptest::collection::vec(pair, 0..12).prop_map(|pairs| pairs.join("&"))
}

fn query_names() -> Vec<&'static str> {
    use bio_atlas::state::embedding::Build;
    use bio_atlas::state::timeline::TimelineState;
    [MapState::NAMES, TimelineState::NAMES, Need::NAMES, CompareState::NAMES, Build::NAMES, Look::NAMES].concat()
}

fn owned(names: &'static [&'static str]) -> impl Strategy<Value = Option<String>> {
    option::of(select(names).prop_map(str::to_owned))
}

prop_compose! {
    fn camera()(x in -9000..9000_i32, y in -9000..9000_i32, zoom in 101..1200_i32) -> Camera {
        let centre = World { x: f64::from(x) / 10.0, y: f64::from(y) / 10.0 };
        Camera { centre, zoom: f64::from(zoom) / 100.0 }
    }
}

prop_compose! {
    fn map_state()(
        view in select(MapView::ALL),
        layer in select(Layer::ALL),
        industry in owned(checks::INDUSTRIES),
        stage in owned(checks::STAGES),
        role in option::of(select(FILTER_ROLES)),
        family in option::of(select(Family::ALL)),
        states in (option::of(select(Status::ALL)), option::of(select(Status::ALL))),
        (year, place) in (option::of(2020..=2028_u16), owned(checks::SLUGS)),
        camera in option::of(camera()),
    ) -> MapState {
        let (platforms, status) = states;
        MapState { view, layer, industry, stage, role, family, platforms, status, year, place, camera }
    }
}

prop_compose! {
    fn need()(
        criteria in { let all = checks::scout_index().criteria(); let most = all.len(); subsequence(all, 0..=most) },
        must in any::<u16>(),
        weights in (1..=4_u8, 0..=4_u8, 0..=4_u8, 0..=4_u8),
        (drop_unconfirmed, only_present) in any::<(bool, bool)>(),
        kinds in subsequence(Modalities::KINDS.to_vec(), 0..=Modalities::KINDS.len()),
        within in option::of(select(&WITHIN[..])),
    ) -> Need {
        let kinds = Modalities::of(&kinds);
        let within = within.unwrap_or_default();
        let weights = Weights(weights.into());
        let mut need = Need { weights, drop_unconfirmed, kinds, only_present, within, ..Need::default() };
        for criterion in &criteria {
            need.toggle(*criterion, true);
        }
        let is_must = |at: usize| must & (1 << (at % 16)) != 0;
        for (_, criterion) in criteria.iter().enumerate().filter(|(at, _)| is_must(*at)) {
            need.require(*criterion, true);
        }
        need
    }
}

fn shortlist() -> impl Strategy<Value = Shortlist> {
    subsequence(checks::SLUGS, 0..=4).prop_shuffle().prop_map(|slugs| Shortlist::read(&slugs.join(","), |_| true).0)
}

fn look(embed: &Embed) -> impl Strategy<Value = Look> + use<> {
    let parts = embed.parts();
    let accent =
        any::<[u8; 3]>().prop_map(|rgb| Accent { rgb }).prop_filter("its own", |accent| !accent.is_core_like());
    let hidden = subsequence(parts, 0..=parts.len()).prop_map(|mut hidden| {
        hidden.sort();
        hidden
    });
    (select(Theme::ALL), option::of(accent), select(Height::ALL), hidden)
        .prop_map(|(theme, accent, height, hidden)| Look { theme, accent, height, hidden, ..Look::default() })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn any_query_makes_states_that_links_can_say(text in text(PIECES), pairs in pairs()) {
        checks::query(text.as_bytes());
        checks::query(pairs.as_bytes());
        checks::query([pairs, text].concat().as_bytes());
    }

    #[test]
    fn values_survive_there_and_back(values in proptest::collection::vec("[a-z0-9](([a-z0-9.,_~-]{0,12})[a-z0-9])?", 0..8)) {
        prop_assume!(!values.iter().any(|value| is_ragged(value)));
        let pairs: Vec<(&str, String)> = values.iter().map(|value| ("name", value.clone())).collect();
        let wanted: Vec<(String, String)> = values.into_iter().map(|value| ("name".to_owned(), value)).collect();
        prop_assert_eq!(query::own(&query::format(&pairs), &["name"]), wanted);
    }

    #[test]
    fn a_link_to_the_map_says_its_state(state in map_state(), default_view in select(MapView::ALL)) {
        let index = bio_atlas::chart::map::MapIndex { default_view, ..checks::map_index() };
        let link = state.query(default_view);
        prop_assert_eq!(MapState::read(&link, &index), (state, Vec::new()), "{}", link);
    }

    #[test]
    fn a_link_to_the_comparison_says_its_state(
        slugs in subsequence(checks::SLUGS, 0..=4).prop_shuffle(),
        only_differences in any::<bool>(),
    ) {
        let index = checks::compare_index();
        let empty = CompareState { only_differences, ..CompareState::default() };
        let state = slugs.iter().fold(empty, |state, slug| state.with(slug, &index).unwrap_or(state));
        prop_assert_eq!(state.places.len(), slugs.len());
        let link = state.query();
        prop_assert_eq!(CompareState::read(&link, &index), (state, Vec::new()), "{}", link);
    }

    #[test]
    fn a_link_to_a_question_says_it(need in need(), shortlist in shortlist()) {
        let index = checks::scout_index();
        let link = need.query(&index);
        prop_assert_eq!(Need::read(&link, &index), (need.clone(), Vec::new()), "{}", link);
        let brief = BriefState { shortlist, need };
        let link = brief.query(&index);
        prop_assert_eq!(BriefState::read(&link, &index, |_| true), (brief, Vec::new()), "{}", link);
    }

    #[test]
    fn what_is_kept_comes_back(list in shortlist()) {
        prop_assert_eq!(Shortlist::read(&list.text(), |_| true), (list, Vec::new()));
    }

    #[test]
    fn an_embed_is_told_how_to_look(map in look(&Embed::Map), place in look(&Embed::Place(String::new()))) {
        for (embed, look) in [(Embed::Map, map), (Embed::Place("east".to_owned()), place)] {
            let link = look.query();
            prop_assert_eq!(Look::read(&link, &embed), (look, Vec::new()), "{}", link);
        }
    }
}

/// Whether a part of a list ends as sentences do, which is taken off.
fn is_ragged(value: &str) -> bool {
    value.split(',').any(|code| code.is_empty() || code.ends_with(['.', '-', '_', '~']))
}
