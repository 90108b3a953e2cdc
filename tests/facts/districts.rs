//! Every district gets an answer: which are named by no document, and which of these hold the approximate position of
//! a base.

use std::collections::{BTreeMap, BTreeSet};

use crate::common::known::atlas;
use crate::common::{accept, ground};
use bio_atlas::atlas::district::{Answer, District};
use bio_atlas::edition::dictionary;
use bio_atlas::publish::index;
use bio_atlas::search::Searcher;
use bio_atlas::state::route::Route;

fn answers() -> Vec<Answer<'static>> {
    atlas().districts.iter().map(|district| Answer::of(atlas(), ground(), district)).collect()
}

fn names<'a>(answers: impl Iterator<Item = &'a Answer<'static>>) -> BTreeSet<&'a str> {
    answers.map(|answer| answer.district.name.as_str()).collect()
}

const SILENT: [&str; 7] = ["中原区", "二七区", "管城回族区", "金水区", "惠济区", "上街区", "巩义市"];

#[test]
fn seven_districts_are_named_by_no_document_and_five_are_places_of_the_layout() {
    let answers = answers();
    assert_eq!(answers.len(), ground().len(), "each outline has its district");
    assert_eq!(names(answers.iter().filter(|answer| answer.is_silent())), BTreeSet::from(SILENT));
    let places: BTreeMap<&str, &str> =
        answers.iter().filter_map(|answer| Some((answer.district.name.as_str(), answer.place?.id.as_str()))).collect();
    let expected = [("中牟县", "P11"), ("登封市", "P31"), ("荥阳市", "P27"), ("新密市", "P30"), ("新郑市", "P04")];
    assert_eq!(places, BTreeMap::from(expected));
}

#[test]
fn three_silent_districts_hold_the_approximate_position_of_a_base() {
    let answers = answers();
    let base = |answer: &Answer<'static>| answer.base().filter(|base| base.is_inside());
    let holding: BTreeMap<&str, &str> = answers
        .iter()
        .filter(|answer| answer.is_silent())
        .filter_map(|answer| Some((answer.district.name.as_str(), base(answer)?.place.id.as_str())))
        .collect();
    assert_eq!(holding, BTreeMap::from([("中原区", "P13"), ("管城回族区", "P08"), ("金水区", "P17")]));
    // Within its error a position may lie beyond the border as well.
    let beside = |name: &str| -> Vec<&str> {
        let answer = answers.iter().find(|answer| answer.district.name == name).expect("a district");
        answer.perhaps_inside().map(|near| near.place.id.as_str()).collect()
    };
    assert_eq!(beside("管城回族区"), ["P17"]);
    assert!(beside("惠济区").is_empty() && beside("上街区").is_empty());
}

#[test]
fn whoever_asks_hears_of_the_nearest_base_and_the_core() {
    let answers = answers();
    for (name, base, near, far) in [
        ("二七区", "P08", 11.0, 28.0),
        ("惠济区", "P13", 9.0, 42.0),
        ("上街区", "P13", 22.0, 56.0),
        ("巩义市", "P13", 49.0, 78.0),
    ] {
        let answer = answers.iter().find(|answer| answer.district.name == name).expect("a district");
        let (nearest, core) = (answer.base().expect("a base"), answer.core().expect("the core"));
        assert_eq!(nearest.place.id.as_str(), base, "{name}");
        let rounded = (nearest.distance.kilometres.round(), core.distance.kilometres.round());
        assert_eq!(rounded, (near, far), "{name}");
    }
}

#[test]
fn every_district_is_found_by_all_its_names_and_leads_to_its_answer() {
    let searcher = Searcher::new(index::prepare(atlas(), dictionary::all_readings(atlas())).expect("an index").index);
    let typed: BTreeMap<&str, &[&str]> = BTreeMap::from([
        ("中原区", &["zhongyuanqu", "zyq"][..]),
        ("二七区", &["erqi", "eqq", "二七區"]),
        ("管城回族区", &["管城区", "guancheng", "gcq", "管城回族區"]),
        ("金水区", &["jinshui", "jsq", "jinshuiqu", "金水區"]),
        ("惠济区", &["huiji", "hjq", "惠濟"]),
        ("上街区", &["shangjie", "sjq", "上街區"]),
        ("巩义市", &["gongyi", "gys", "鞏義"]),
        ("中牟县", &["zhongmu", "zmx", "中牟縣"]),
        ("登封市", &["dengfeng", "dfs"]),
        ("荥阳市", &["xingyang", "xys", "滎陽"]),
        ("新密市", &["xinmi", "xms"]),
        ("新郑市", &["xinzheng", "xzs", "新鄭"]),
    ]);
    let mut complaints = Vec::new();
    for district in &atlas().districts {
        let District { name, short_name, aliases, slug, .. } = district;
        let route = match atlas().place_of_district(district) {
            Some(place) => Route::Place(place.slug.clone()),
            None => Route::District(slug.clone()),
        };
        let others = typed.get(name.as_str()).copied().unwrap_or_default();
        let names = [name, short_name].into_iter().chain(aliases).map(String::as_str);
        for query in names.chain(others.iter().copied()) {
            let answer = searcher.ask(query);
            let best = answer.groups.first().and_then(|group| group.hits.first());
            let found = best.map(|hit| searcher.index().entries[hit.entry].address.clone());
            if found != Some(route.address()) {
                complaints.push(format!("{query}: {found:?}, not {}", route.address()));
            }
        }
    }
    accept(&complaints);
}

#[test]
fn the_core_is_found_by_what_people_call_it() {
    let searcher = Searcher::new(index::prepare(atlas(), dictionary::all_readings(atlas())).expect("an index").index);
    let core = atlas().core().map(|core| Route::Place(core.slug.clone()).address()).expect("a core");
    for query in ["核心", "一核", "核", "航空港区", "hexin", "yihe"] {
        let answer = searcher.ask(query);
        let best = answer.groups.first().and_then(|group| group.hits.first()).expect("a hit");
        assert_eq!(searcher.index().entries[best.entry].address, core, "{query}");
    }
}

#[test]
fn addresses_of_districts_never_change() {
    let slugs: Vec<&str> = atlas().districts.iter().map(|district| atlas().slug_of_district(district)).collect();
    let fixed = [
        "zhongyuan",
        "erqi",
        "guancheng",
        "jinshui",
        "huiji",
        "shangjie",
        "zhongmu",
        "dengfeng",
        "gongyi",
        "xingyang",
        "xinmi",
        "xinzheng",
    ];
    assert_eq!(slugs, fixed);
}
