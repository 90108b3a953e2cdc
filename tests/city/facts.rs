//! The facts of the invented city are where a visitor looks for them, and follow the rules.

use bio_atlas::atlas::outcome::Outcome;
use bio_atlas::chart::map::Frame;
use bio_atlas::chart::timeline::TimelineIndex;
use bio_atlas::geo::viewport::Extent;
use bio_atlas::scout::{Need, evidence, rank};
use bio_atlas::search::Searcher;
use bio_atlas::state::embed::Embed;
use bio_atlas::state::route::Route;
use bio_atlas::state::timeline::TimelineState;
use bio_atlas::view::parts::documents::{by_kind, counted};
use scraper::{Html, Selector};

use super::accept;
use super::fixture::{self, whole};

/// What stands in the element with an id.
fn text_of(body: &str, id: &str) -> String {
    let html = Html::parse_document(&format!("<body>{body}</body>"));
    let select = Selector::parse(&format!("[id=\"{id}\"]")).expect("a selector");
    html.select(&select).flat_map(|element| element.text().collect::<Vec<_>>()).collect()
}

fn words(body: &str) -> String {
    Html::parse_document(&format!("<body>{body}</body>")).root_element().text().collect()
}

/// What the draft said stays, marked with the plan that says otherwise, behind what that says.
#[test]
fn what_is_replaced_stands_struck_behind_what_replaces_it() {
    for (route, newer, older) in [
        (Route::Targets, "努力达到900亿元", "努力达到800亿元"),
        (Route::Industries, "“主攻”", "“承载”"),
        (Route::Place("jialing".to_owned()), "主攻", "承载"),
        (Route::Place("xugou".to_owned()), "900", "800"),
        (Route::Timeline, "生物产业年产值达到900亿元", "生物产业年产值达到800亿元"),
    ] {
        let html = Html::parse_document(&format!("<body>{}</body>", whole().body(&route)));
        let select = Selector::parse(".history").expect("a selector");
        let struck: Vec<String> = html.select(&select).map(|element| element.text().collect()).collect();
        let found = struck.iter().find(|text| text.contains(older)).unwrap_or_else(|| panic!("/{route}: {struck:?}"));
        assert!(found.contains("历史说法，已由"), "/{route}: {found}");
        let text = words(whole().body(&route));
        assert!(text.find(newer) < text.find(older), "/{route}: the newer one comes first");
    }
}

#[test]
fn documents_are_counted_and_named_by_kind() {
    let atlas = whole().sources.atlas;
    assert_eq!(counted(atlas), "三份文件");
    assert_eq!(by_kind(atlas), "一份规划征求意见稿、一份印发的规划和一份统计公报");
    assert_eq!(atlas.plan().map(|plan| plan.id.as_str()), Some("101"));
    assert_eq!(atlas.sources_date().map(|date| date.to_string()).as_deref(), Some("2036-03-18"));
    let mut complaints = Vec::new();
    for route in [Route::Sources, Route::About, Route::Map] {
        let text = words(whole().body(&route));
        let number = [counted(atlas), "3份".to_owned(), by_kind(atlas), "三份公开文件".to_owned()];
        if !number.iter().any(|words| text.contains(words.as_str())) {
            complaints.push((fixture::kind(&route), "does not count the documents".to_owned()));
        }
    }
    let sources = words(whole().body(&Route::Sources));
    for (kind, _) in atlas.document_counts() {
        if !sources.contains(kind.label()) {
            complaints.push(("sources".to_owned(), format!("does not say {}", kind.label())));
        }
    }
    accept(&complaints, DOCUMENTS);
}

const DOCUMENTS: &[(&str, &str)] = &[];

#[test]
fn targets_say_by_rule_what_came_of_them() {
    let atlas = whole().sources.atlas;
    let page = whole().body(&Route::Targets);
    for (id, outcome) in [
        ("G91", Outcome::Met),
        ("G92", Outcome::Missed),
        ("G93", Outcome::Open),
        ("G94", Outcome::Pending),
        ("G95", Outcome::Unreported),
        ("G96", Outcome::Incomparable),
    ] {
        let target = atlas.targets.iter().find(|target| target.id.as_str() == id).expect("the target");
        assert_eq!(atlas.outcome(target), outcome, "{id}");
        let said = text_of(page, id);
        assert!(said.contains(target.measure.as_str()), "{id}: {said}");
        assert!(!outcome.is_said() || said.contains(outcome.label()), "{id}: {said}");
    }
}

/// A year that is all one knows is no year that something took.
#[test]
fn one_time_is_a_point_and_a_period_is_a_bar() {
    let html = Html::parse_document(&format!("<body>{}</body>", whole().body(&Route::Timeline)));
    for (event, mark, bracket) in [("T94", "use", false), ("T91", "use", true), ("T93", "rect", false)] {
        let marks = |what: &str| {
            let select = Selector::parse(&format!(".span__track a[href=\"#{event}\"] {what}")).expect("a selector");
            html.select(&select).count()
        };
        assert_eq!((marks(&format!("{mark}.dated")), marks("line.span__bracket") > 0), (1, bracket), "{event}");
        assert_eq!(marks("use.dated") + marks("rect.dated"), 1, "{event}");
    }
}

#[test]
fn the_timeline_reaches_from_the_first_event_to_the_last() {
    let index = TimelineIndex::of(whole().sources.atlas);
    let mut complaints = Vec::new();
    for query in ["years=1998-2040", "years=1998-2035", "years=2031-2036"] {
        let (state, ignored) = TimelineState::read(query, &index);
        if !ignored.is_empty() || state.query() != query {
            complaints.push(("timeline".to_owned(), format!("{query} is refused")));
        }
    }
    accept(&complaints, &[]);
    let text = words(whole().body(&Route::Timeline));
    for event in &whole().sources.atlas.events {
        assert!(text.contains(event.title.as_str()), "{} is not on the timeline", event.title);
    }
}

#[test]
fn places_industries_and_figures_are_on_their_pages() {
    let (city, atlas) = (whole(), whole().sources.atlas);
    let (map, list, industries) =
        (words(city.body(&Route::Map)), words(city.body(&Route::Places)), words(city.body(&Route::Industries)));
    for place in &atlas.places {
        let profile = words(city.body(&Route::Place(place.slug.clone())));
        assert!(map.contains(place.short_name.as_str()) || place.slug == "xugou", "{} is not on the map", place.name);
        assert!(
            list.contains(place.name.as_str()) || list.contains(place.short_name.as_str()),
            "{} is not listed",
            place.name
        );
        for event in atlas.events_of(&place.id) {
            assert!(profile.contains(event.title.as_str()), "{} is not told by {}", event.title, place.name);
        }
        for figure in atlas.figures_of(place.id.as_str()) {
            assert!(profile.contains(figure.measure.as_str()), "{} is not told by {}", figure.measure, place.name);
            let card = words(city.body(&Route::Embed(Embed::Figure(figure.id.as_str().to_owned()))));
            assert!(card.contains(figure.measure.as_str()), "{} has no card", figure.measure);
        }
    }
    for industry in &atlas.industries {
        assert!(industries.contains(industry.short_name.as_str()), "{} is on no page", industry.name);
    }
    let decline = atlas.figure("F906").expect("the decline");
    assert!(words(city.body(&Route::Place("xugou".to_owned()))).contains(&atlas.written(decline).line()));
}

/// Wherever the city lies, its places are in sight when the map opens.
#[test]
fn every_position_is_in_sight_on_the_map() {
    let index = whole().sources.index;
    assert!(index.entries.iter().filter(|entry| entry.position.is_some()).count() > 3);
    for frame in [Frame::Wide, Frame::Narrow] {
        let Extent { centre, width, height } = frame.extent();
        for entry in &index.entries {
            let Some(at) = entry.position else { continue };
            let inside = (at.x - centre.x).abs() < width / 2.0 && (at.y - centre.y).abs() < height / 2.0;
            assert!(inside, "{} is out of sight in {frame:?}: {at:?}", entry.name);
        }
    }
}

#[test]
fn what_is_told_of_the_tables_lies_beside_them() {
    let made = bio_atlas::publish::package(&fixture::city().as_path()).expect("a package");
    let kept = std::fs::read(fixture::city().join(bio_atlas::publish::PACKAGE)).expect("the file");
    assert!(made == kept, "run “ATLAS_SEEDS=tests/fixtures/city make package”");
}

#[test]
fn names_are_found_by_what_people_type() {
    let searcher = Searcher::new(
        bio_atlas::publish::index::prepare(
            whole().sources.atlas,
            bio_atlas::edition::dictionary::all_readings(whole().sources.atlas),
        )
        .expect("an index")
        .index,
    );
    for (query, wanted) in [
        ("乙湾", "乙湾药谷"),
        ("yiwan", "乙湾药谷"),
        ("dingping", "丁坪县"),
        ("海洋药物", "海洋生物药"),
        ("虚药", "虚药一厂"),
        ("十年规划", "虚构市生物产业十年规划"),
    ] {
        let answer = searcher.ask(query);
        let titles: Vec<&str> = answer
            .groups
            .iter()
            .flat_map(|group| &group.hits)
            .map(|hit| searcher.index().entries[hit.entry].title.as_str())
            .collect();
        assert!(titles.contains(&wanted), "{query}: {titles:?}");
    }
}

#[test]
fn scouting_ranks_the_places_that_the_documents_name() {
    let index = evidence::index(whole().sources.atlas);
    for (query, first) in [
        ("make=marine", &["jialing", "yiwan"][..]),
        ("make=ferment&need=scaleup", &["yiwan"]),
        ("make=ferment&near=harbour", &["yiwan"]),
    ] {
        let (need, ignored) = Need::read(query, &index);
        assert!(ignored.is_empty(), "{query}: {ignored:?}");
        let ranked = rank(&index, &need).ranked;
        let leader = ranked.first().map(|one| index.candidates[one.candidate].slug.as_str());
        assert!(leader.is_some_and(|slug| first.contains(&slug)), "{query}: {leader:?}");
    }
    let page = words(whole().body(&Route::Scout));
    assert!(page.contains("戊角港"), "scouting does not offer the harbour");
}

#[test]
fn downloads_hold_every_row() {
    let downloads = whole().sources.downloads;
    let text = |name: &str| {
        let (_, bytes) = downloads.files.iter().find(|(file, _)| file == name).unwrap_or_else(|| panic!("no {name}"));
        String::from_utf8_lossy(bytes).into_owned()
    };
    for (file, ids) in [
        ("figures.csv", &["F901", "F903", "F906"][..]),
        ("targets.csv", &["G91", "G96"]),
        ("events.csv", &["T91", "T96"]),
        ("atlas.json", &["F916", "T92", "V03", "E901"]),
        ("places.geojson", &["V02", "V04"]),
        ("datapackage.json", &["xugou-bio-atlas"]),
    ] {
        for id in ids {
            assert!(text(file).contains(id), "{file} does not hold {id}");
        }
    }
}
