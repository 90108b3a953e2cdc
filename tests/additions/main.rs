//! What an editor will add one day: an issued plan in the place of the draft, a bulletin, a place, figures, events,
//! a target. Nothing but tables changes for it.
//!
//! The changed tables are left in a folder of their own, so that the other tests can be asked about them too:
//! `ATLAS_SEEDS=target/tmp/additions cargo test --features ssr`.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::string_slice)]

#[path = "../common/mod.rs"]
mod common;
mod rows;

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use bio_atlas::atlas::Atlas;
use bio_atlas::atlas::figure::Figure;
use bio_atlas::atlas::outcome::Outcome;
use bio_atlas::atlas::place::PlaceId;
use bio_atlas::build;
use bio_atlas::edition::dictionary;
use bio_atlas::publish;
use bio_atlas::state::route::Route;
use bio_atlas::view;
use bio_atlas::view::parts::documents::{by_kind, counted};
use bio_atlas::view::sources::Sources;
use common::{accept, repository};
use rows::{Cells, ROWS, USUAL};

/// The day by which the additions are judged.
const DAY: &str = "2028-06-30";

/// The folder of the changed tables, written anew by each run.
fn folder() -> &'static Path {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(|| {
        let (from, to) = (repository("seeds"), Path::new(env!("CARGO_TARGET_TMPDIR")).join("additions"));
        copied(&from, &to).expect("a copy of the tables");
        let older = before().plan().map(|plan| plan.id.0.clone()).expect("a plan");
        for (table, rows) in ROWS {
            let file = to.join(format!("{table}.csv"));
            let text = std::fs::read_to_string(&file).expect("a table");
            std::fs::write(&file, with_rows(&text, rows, &older)).expect("a table");
        }
        with_result(&to.join("targets.csv"));
        let settings = to.join("site.toml");
        let text = std::fs::read_to_string(&settings).expect("the settings");
        let day = format!("data_date = \"{}\"", before().site.data_date);
        assert!(text.contains(&day));
        std::fs::write(&settings, text.replace(&day, &format!("data_date = \"{DAY}\""))).expect("the settings");
        to
    })
}

fn copied(from: &Path, to: &Path) -> std::io::Result<()> {
    std::fs::remove_dir_all(to).ok();
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copied(&entry.path(), &to)?;
        } else {
            std::fs::copy(entry.path(), &to)?;
        }
    }
    Ok(())
}

/// The cell of a column.
fn cell<'a>(column: &str, cells: Cells<'a>) -> Option<&'a str> {
    cells.iter().find(|(name, _)| *name == column).map(|(_, text)| *text)
}

/// A table with rows at its end.
fn with_rows(text: &str, rows: &[Cells<'_>], older: &str) -> String {
    let header: Vec<&str> = text.lines().next().expect("a header").trim_start_matches('\u{feff}').split(',').collect();
    let mut writer = csv::WriterBuilder::new().from_writer(Vec::new());
    for row in rows {
        let named: Vec<&str> = row.iter().map(|(name, _)| *name).filter(|name| !header.contains(name)).collect();
        assert!(named.is_empty(), "no column {named:?} in {header:?}");
        let cells = header.iter().map(|column| cell(column, row).or_else(|| cell(column, USUAL)).unwrap_or_default());
        writer.write_record(cells.map(|text| if text == "OLDER" { older } else { text })).expect("a row");
    }
    let added = String::from_utf8(writer.into_inner().expect("rows")).expect("UTF-8");
    format!("{}\n{added}", text.trim_end())
}

/// Writes what came of G01 into its row.
fn with_result(file: &Path) {
    let text = std::fs::read_to_string(file).expect("the targets");
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let header = reader.headers().expect("a header").clone();
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(&header).expect("a header");
    for record in reader.records() {
        let record = record.expect("a row");
        let is_first = record.get(0) == Some("G01");
        let cells = header.iter().zip(&record).map(|(column, text)| match column {
            "result_figures" if is_first => "F990",
            "result_comparable" if is_first => "yes",
            _ => text,
        });
        writer.write_record(cells).expect("a row");
    }
    std::fs::write(file, writer.into_inner().expect("rows")).expect("the targets");
}

/// The facts without the additions.
fn before() -> &'static Atlas {
    static BEFORE: OnceLock<Atlas> = OnceLock::new();
    BEFORE.get_or_init(|| {
        let folder = repository("seeds");
        let facts = build::facts::read(&folder);
        facts.unwrap_or_else(|found| panic!("{}", build::facts::report(&folder, &found))).facts.atlas
    })
}

/// What pages are drawn from, with the additions. Pictures are of no matter here.
fn sources() -> Sources {
    static SOURCES: OnceLock<Sources> = OnceLock::new();
    *SOURCES.get_or_init(|| {
        let folder = folder();
        let facts = build::facts::read(folder);
        let facts = facts.unwrap_or_else(|found| panic!("{}", build::facts::report(folder, &found)));
        let downloads = publish::prepare(&facts.facts, &folder).expect("downloads");
        let atlas = facts.facts.atlas;
        let search = publish::index::prepare(&atlas, dictionary::all_readings(&atlas)).expect("an index");
        Sources::of(atlas, facts.ground, downloads, search)
    })
}

/// What a reader sees of a page: its text without marks, spaces and line breaks.
fn text(route: &Route) -> String {
    let body = view::drawn(sources(), route).body;
    let page = scraper::Html::parse_fragment(&body);
    page.root_element().text().flat_map(str::chars).filter(|letter| !letter.is_whitespace()).collect()
}

#[test]
fn what_is_added_is_read_without_a_mistake_and_stands_on_its_pages() {
    let atlas = sources().atlas;
    let result = atlas.figure("F990").map(Figure::key);
    assert_eq!(result.as_deref(), Some("F990"));
    let first = atlas.targets.iter().find(|target| target.id.as_str() == "G01").expect("G01");
    assert_eq!(atlas.outcome(first), Outcome::Met);
    let aim = atlas.figure(&first.target_figures[0]).expect("its figure");
    assert_eq!(atlas.figure_outcome(aim), Some(Outcome::Met), "the figure says what its target says");
    assert_eq!(atlas.sources_date().map(|date| date.to_string()).as_deref(), Some("2027-04-02"));
    assert!(atlas.core().is_some() && atlas.position(&PlaceId::from("P990")).is_some());

    let place = Route::Place("shangjie-shengwu".to_owned());
    assert!(Route::all(atlas).contains(&place));
    let mut complaints = Vec::new();
    for (route, wanted) in [
        (place, &["上街生物材料产业园", "15家", "“十五五”规划2027-03"][..]),
        (Route::Map, &["上街产业园"]),
        (Route::Places, &["上街生物材料产业园"]),
        (Route::Timeline, &["1998年", "2031年", "某生物制品企业在上街设厂", "上街生物材料产业园二期建成"]),
        (Route::Targets, &["达到20家", Outcome::Met.label()]),
        (Route::Industries, &["上街产业园"]),
        (
            Route::Sources,
            &["郑州市“十五五”生物产业发展规划", "郑政〔2027〕9号", "2026年郑州市国民经济和社会发展统计公报"],
        ),
        (Route::Place("zhengzhou".to_owned()), &["−2.1%", "2026年统计公报2027-04"]),
        (Route::Names, &["上街生物材料产业园"]),
        (Route::Scout, &["上街生物材料产业园"]),
    ] {
        let text = text(&route);
        complaints
            .extend(wanted.iter().filter(|words| !text.contains(**words)).map(|words| format!("/{route}: {words}")));
    }
    accept(&complaints);
}

#[test]
fn what_was_there_before_still_is() {
    let (before, atlas) = (before(), sources().atlas);
    let all = Route::all(atlas);
    let lost: Vec<String> = Route::all(before)
        .iter()
        .filter(|route| !all.contains(route))
        .map(|route| format!("/{route} is lost"))
        .collect();
    accept(&lost);
    for figure in &before.figures {
        assert_eq!(atlas.figure(&figure.key()), Some(figure), "{}", figure.key());
    }
}

#[test]
fn every_page_says_how_many_documents_there_are() {
    let (before, atlas) = (before(), sources().atlas);
    let old = [counted(before), counted(before).replace("文件", "材料"), by_kind(before)];
    let mut complaints = Vec::new();
    for route in Route::all(atlas) {
        let drawn = view::drawn(sources(), &route);
        let mut text = text(&route);
        text.push_str(&drawn.description);
        for words in &old {
            if let Some(at) = text.find(words.as_str()) {
                let around: String = text[at..].chars().take(30).collect();
                let ahead: String = text[..at].chars().rev().take(16).collect::<Vec<_>>().into_iter().rev().collect();
                complaints.push(format!("/{route}: {ahead}{around}"));
            }
        }
    }
    let about = text(&Route::About);
    assert!(about.contains(&counted(atlas)) || about.contains(&by_kind(atlas)), "{about}");
    accept(&complaints);
}
