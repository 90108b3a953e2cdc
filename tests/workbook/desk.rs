//! The desk's other half: it opens the facts of a site, checks a draft of them and makes what is published.

use std::path::Path;

use bio_atlas::build::facts::start;
use bio_atlas::desk::engine::Engine;
use bio_atlas::desk::message::{Asked, Checked, Dates, How, Opened, Rows};
use bio_atlas::edition::dictionary::all_readings;
use bio_atlas::edition::judge::{Edition, Verdict, judge};
use bio_atlas::edition::write;
use bio_atlas::seeds::Source;

use crate::changes::city;
use crate::{facts, folders};

const QUIET: &dyn Fn(usize, usize) = &|_, _| {};

fn opened(source: &dyn Source) -> (Engine, Opened) {
    let facts = facts(source);
    let start = start(&facts, all_readings(&facts.atlas), source).expect("what the desk begins with");
    Engine::open(&start, b"").unwrap_or_else(|failure| panic!("{}: {}", failure.what, failure.why))
}

fn of_city() -> (Engine, Opened) {
    opened(&folders()[1].as_path())
}

fn newer(opened: &Opened) -> Dates {
    Dates { revision: opened.dates.revision + 1, ..opened.dates.clone() }
}

fn table<'a>(opened: &'a mut Opened, name: &str) -> &'a mut Rows {
    opened.tables.iter_mut().find(|rows| rows.table == name).expect("a table")
}

fn column(table: &str, name: &str) -> usize {
    let definition = bio_atlas::atlas::definitions().into_iter().find(|known| known.name == table).expect("a table");
    definition.names.iter().position(|known| *known == name).expect("a column")
}

/// Checks the draft of the invented city after a change of one of its tables.
fn changed(table_name: &str, change: impl FnOnce(&mut Rows)) -> (Engine, Checked) {
    changed_of(of_city(), table_name, change)
}

fn changed_of(
    (mut engine, mut opened): (Engine, Opened),
    table_name: &str,
    change: impl FnOnce(&mut Rows),
) -> (Engine, Checked) {
    let dates = newer(&opened);
    let rows = table(&mut opened, table_name);
    change(rows);
    let asked = Asked { dates, tables: vec![rows.clone()] };
    let found = engine.check(asked, QUIET);
    (engine, found)
}

#[test]
fn a_draft_that_nobody_changed_is_sound_and_new_in_nothing() {
    for folder in folders() {
        let (mut engine, opened) = opened(&folder.as_path());
        let found = engine.check(Asked { dates: newer(&opened), tables: Vec::new() }, QUIET);
        assert_eq!((found.problems, found.changes), (Vec::new(), Vec::new()), "{}", folder.display());
    }
}

#[test]
fn the_facts_of_a_newer_edition_are_those_of_the_site() {
    let mut copy = city();
    let settings = copy.text("site.toml");
    copy.write("site.toml", settings.replace("revision = 1", "revision = 7").into_bytes());
    let (_, text) = write::edition(&copy, all_readings).expect("an edition");
    let folder = &folders()[1];
    let facts = facts(&folder.as_path());
    let start = start(&facts, all_readings(&facts.atlas), &folder.as_path()).expect("what the desk begins with");
    let (_, opened) = Engine::open(&start, text.as_bytes()).expect("both");
    assert_eq!(opened.dates.revision, 7);
    let (_, opened) = Engine::open(&start, b"{\"format\": \"bio-atlas-edition\"}").expect("an edition that is broken");
    assert_eq!(opened.dates.revision, facts.atlas.site.revision, "the facts of the build");
}

#[test]
fn a_mistake_leads_to_its_cell() {
    let mut wanted = 0;
    let (engine, found) = changed("figures", |rows| {
        let (id, cells) = &mut rows.rows[2];
        cells[column("figures", "kind")] = "targett".to_owned();
        wanted = *id;
    });
    let [told] = found.problems.as_slice() else { panic!("{found:?}") };
    assert_eq!((told.table.as_str(), told.row, told.column.as_str()), ("figures", wanted, "kind"));
    assert!(told.expected.contains("target"), "{told:?}");
    assert!(engine.edition().is_err(), "what has mistakes is not published");
    assert!(engine.workbook().is_ok_and(|bytes| bytes.starts_with(b"PK")), "it may be mended in a spreadsheet");
}

#[test]
fn what_a_spreadsheet_spoilt_is_told_once_with_what_was_there() {
    // The documents of the invented city are numbered without zeros.
    let (_, found) = changed_of(opened(&folders()[0].as_path()), "figures", |rows| {
        let at = column("figures", "document");
        for (_, cells) in &mut rows.rows {
            let zeros = cells[at].trim_start_matches('0').len();
            let kept = cells[at].len() - zeros.max(1);
            cells[at] = cells[at].split_off(kept);
        }
    });
    let causes: std::collections::BTreeSet<&str> = found.problems.iter().map(|told| told.cause.as_str()).collect();
    assert!(found.problems.len() > 1 && causes.len() == 1 && !causes.contains(""), "{causes:?}");
    assert!(found.problems.iter().all(|told| told.was.len() == 1), "{found:?}");
}

#[test]
fn a_row_that_others_need_is_named_first_and_one_that_was_published_stays() {
    let (_, found) = changed("places", |rows| {
        rows.rows.remove(1);
    });
    let first = found.problems.first().expect("a problem");
    assert!(!first.cause.is_empty(), "{first:?}");
    assert!(found.problems.iter().filter(|told| told.cause == first.cause).count() > 1, "{found:?}");
}

#[test]
fn changes_name_their_rows() {
    let mut wanted = 0;
    let (engine, found) = changed("figures", |rows| {
        let (id, cells) = &mut rows.rows[0];
        cells[column("figures", "note")] = "改过的说明".to_owned();
        wanted = *id;
        let mut new = rows.rows[1].1.clone();
        new[column("figures", "id")] = "F999".to_owned();
        new[column("figures", "part")] = String::new();
        rows.rows.push((90_000, new));
    });
    assert_eq!(found.problems, Vec::new());
    let told: Vec<(How, u32)> = found.changes.iter().map(|row| (row.how, row.row)).collect();
    assert_eq!(told, [(How::Changed, wanted), (How::New, 90_000)]);
    assert!(found.changes[0].line.contains("改过的说明"), "{}", found.changes[0].line);
    let csv = engine.csv("figures").expect("a table");
    assert!(csv.contains("F999") && csv.contains("改过的说明"));
}

#[test]
fn what_is_published_is_used_by_the_site_with_new_names_read_aloud() {
    let (engine, found) = changed("places", |rows| {
        let at = column("places", "name");
        rows.rows[1].1[at].push_str("麒麟舱");
    });
    assert_eq!(found.problems, Vec::new());
    let text = engine.edition().expect("an edition");
    let site = facts(&folders()[1].as_path()).atlas.site;
    let Verdict::Newer(edition) = judge(text.as_bytes(), &site) else { panic!("not newer") };
    let Edition { readings, .. } = *edition;
    for (character, sound) in [('麒', "qi"), ('舱', "cang")] {
        assert!(readings.characters[&character].iter().any(|known| known == sound), "{character}");
    }
    assert_eq!(readings.forms.get(&'艙'), Some(&'舱'), "other forms come along");
}

#[test]
fn dates_that_are_wrong_are_told_where_they_are_written() {
    let (mut engine, opened) = of_city();
    for (dates, wanted) in [
        (Dates { data_date: "2027年".to_owned(), ..newer(&opened) }, "data_date"),
        (Dates { next_update: "soon".to_owned(), ..newer(&opened) }, "next_update"),
        (Dates { next_update: opened.dates.data_date.clone(), ..newer(&opened) }, "next_update"),
    ] {
        let found = engine.check(Asked { dates: dates.clone(), tables: Vec::new() }, QUIET);
        let columns: Vec<&str> = found.problems.iter().map(|told| told.column.as_str()).collect();
        assert_eq!(columns, [wanted], "{dates:?}");
        assert!(engine.edition().is_err(), "{dates:?}");
    }
}

#[test]
fn files_are_taken_whole_or_refused_in_words() {
    let (mut engine, opened) = of_city();
    engine.check(Asked { dates: newer(&opened), tables: Vec::new() }, QUIET);
    let workbook = engine.workbook().expect("a workbook");
    let brought = engine.bring(&[("atlas.xlsx".to_owned(), workbook)]);
    assert_eq!(brought.refused, Vec::<String>::new());
    assert_eq!(brought.tables.len(), opened.tables.len(), "every table comes back");
    for (name, rows) in &brought.tables {
        let own = opened.tables.iter().find(|rows| rows.table == *name).expect("a table");
        assert_eq!(rows.len(), own.rows.len(), "{name}: as many rows as there were");
    }
    let edition = engine.edition().expect("an edition");
    let brought = engine.bring(&[("edition.json".to_owned(), edition.into_bytes())]);
    assert_eq!(brought.dates, Some(newer(&opened)));
    let wrong = [
        ("photo.png", b"\x89PNG\r\n".to_vec()),
        ("notes.txt", "随便写的".as_bytes().to_vec()),
        ("figures.csv", b"a,b\n1,2\n".to_vec()),
    ];
    for (name, bytes) in wrong {
        let brought = engine.bring(&[(name.to_owned(), bytes)]);
        assert!(brought.tables.is_empty() && !brought.refused.is_empty(), "{name}");
    }
}

#[test]
fn a_row_of_the_wrong_length_loses_no_row_in_silence() {
    let (engine, _) = of_city();
    let table = std::fs::read_to_string(Path::new(&folders()[1]).join("documents.csv")).expect("a table");
    let brought = engine.bring(&[("documents.csv".to_owned(), format!("{table}1,2,3\n").into_bytes())]);
    assert!(brought.tables.is_empty() && brought.refused.len() == 1, "{brought:?}");
}
