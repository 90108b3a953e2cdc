//! Facts that came after the site was built: used whole and checked as the build checks, or not at all.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::string_slice)]

#[path = "../common/mod.rs"]
mod common;

mod claim;
mod hostile;
mod names;
mod refused;

use bio_atlas::atlas::date::PartialDate;
use bio_atlas::atlas::site::Site;
use bio_atlas::build;
use bio_atlas::edition::built::Built;
use bio_atlas::edition::dictionary::all_readings;
use bio_atlas::edition::judge::{Edition, Verdict, judge};
use bio_atlas::edition::refusal::Refusal;
use bio_atlas::edition::write::{edition, none_yet};
use bio_atlas::state::route::Route;
use bio_atlas::view;
use bio_atlas::view::sources::Sources;
use common::{Copy, seeded};

/// A day after that of the site's own facts.
pub const LATER: &str = "2099-03-01";

/// The settings that the site was built with.
pub fn site() -> Site {
    bio_atlas::seeds::read(&Copy::new()).expect("the facts").site
}

/// The seeds with a later date.
pub fn later() -> Copy {
    let mut copy = Copy::new();
    let date = format!("data_date = \"{}\"", site().data_date);
    copy.replace("site.toml", &date, &format!("data_date = \"{LATER}\""));
    copy
}

/// What `make edition` writes from the seeds.
pub fn written(seeds: &Copy) -> String {
    edition(seeds, all_readings).unwrap_or_else(|why| panic!("{why:?}")).1
}

pub fn refusal(file: &[u8]) -> Refusal {
    match judge(file, &site()) {
        Verdict::Refused(refusal) => refusal,
        other => panic!("not refused: {other:?}"),
    }
}

pub fn used(file: &str) -> Edition {
    match judge(file.as_bytes(), &site()) {
        Verdict::Newer(edition) => *edition,
        Verdict::Refused(refusal) => panic!("{}", refusal.lines().join("\n")),
        Verdict::NotNewer => panic!("not newer"),
    }
}

/// A day before another, and close to it.
fn day_before(day: PartialDate) -> PartialDate {
    match (day.month, day.day) {
        (_, Some(of_month)) if of_month > 1 => PartialDate { day: Some(of_month - 1), ..day },
        // Of a month before, a day that every month has.
        (Some(month), _) if month > 1 => PartialDate { month: Some(month - 1), day: Some(28), ..day },
        _ => PartialDate { year: day.year - 1, month: Some(12), day: Some(31) },
    }
}

/// What a browser would draw pages from.
pub fn sources(edition: Edition) -> Sources {
    let built = Built::of(site(), &seeded("").as_path()).expect("what lies beside the tables");
    view::newer::sources(edition, built).expect("sources")
}

#[test]
fn a_newer_edition_takes_the_place_of_the_facts() {
    let mut seeds = later();
    seeds.replace("places.csv", "P31,dengfeng,登封,登封,", "P31,dengfeng,登封中药区,登封中药区,");
    let sources = sources(used(&written(&seeds)));
    assert_eq!(sources.atlas.site.data_date.to_string(), LATER);
    let drawn = view::drawn(sources, &Route::Places);
    for wanted in ["登封中药区", "目标是否到期按2099年3月1日判断。这是站点发布后更新的数据，发布时按"]
    {
        assert!(drawn.body.contains(wanted), "{wanted}");
    }
    // What was said of an earlier day is judged by the later one.
    let passed = |atlas: &bio_atlas::atlas::Atlas| {
        atlas.targets.iter().filter(|target| target.due.passed(atlas.site.data_date)).count()
    };
    let mut far = later();
    far.replace("site.toml", LATER, "2100-01-01");
    let (own, far) = (build::sources().expect("the facts").atlas, used(&written(&far)).facts.atlas);
    assert!(passed(&far) > passed(own), "a century later more terms have run out");
    // Downloads and search are of the same facts.
    let (_, places) = sources.downloads.files.iter().find(|(name, _)| name == "places.csv").expect("the table");
    assert!(String::from_utf8_lossy(places).contains("登封中药区"));
    assert!(sources.search.index.entries.iter().any(|entry| entry.title.contains("登封中药区")));
    let dengfeng = sources.search.readings.sound_of("登封");
    assert_eq!(dengfeng.trim(), "deng feng", "names are found by pinyin");
    // There are no pictures of these facts, so none is offered.
    assert!(!drawn.body.contains("picture.png") && !view::drawn(sources, &Route::Map).body.contains("picture.png"));
}

#[test]
fn only_what_is_newer_is_used() {
    let own = site();
    let with = |date: &str, revision: u32| {
        let seeds = {
            let mut copy = Copy::new();
            copy.replace(
                "site.toml",
                &format!("data_date = \"{}\"", own.data_date),
                &format!("data_date = \"{date}\""),
            );
            copy.replace("site.toml", "revision = 1", &format!("revision = {revision}"));
            copy
        };
        judge(written(&seeds).as_bytes(), &own)
    };
    let same = own.data_date.to_string();
    assert!(matches!(with(&same, 1), Verdict::NotNewer), "the same facts");
    assert!(matches!(with(&day_before(own.data_date).to_string(), 9), Verdict::NotNewer), "older facts");
    assert!(matches!(with(&same, 2), Verdict::Newer(_)), "a second version of the same day");
    assert!(matches!(with(LATER, 1), Verdict::Newer(_)), "a later day");
    // What lies beside every site as it is built, also for pages of an older build that is still kept somewhere.
    let older = Site { data_date: PartialDate { year: 2021, month: Some(1), day: Some(1) }, ..site() };
    for site in [own, older] {
        assert!(matches!(judge(none_yet().expect("JSON").as_bytes(), &site), Verdict::NotNewer));
    }
}

#[test]
fn settings_stay_those_of_the_site() {
    let mut seeds = later();
    seeds.replace("site.toml", "message_origins = []", "message_origins = [\"https://evil.example\"]");
    seeds.replace("site.toml", "next_update = \"\"", "next_update = \"2099-09-30\"");
    let Edition { facts, .. } = used(&written(&seeds));
    assert!(facts.atlas.site.message_origins.is_empty(), "who may give orders is not a fact");
    assert_eq!(facts.atlas.site.next_update.map(|date| date.to_string()).as_deref(), Some("2099-09-30"));
}

#[test]
fn a_marked_file_is_read_too() {
    used(&format!("\u{feff}{}", written(&later())));
}
