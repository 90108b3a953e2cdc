//! Settings, and how all mistakes are reported at once.

use crate::common::{Copy, accept};
use crate::{only, problems, spoilt, with};
use bio_atlas::seeds::problem::report;

#[test]
fn settings_of_the_wrong_form() {
    let sound = "name = \"图\"\napproval_number = \"\"\nmap_notice = \"\"\ndefault_view = \"geographic\"\n\
                 data_date = \"2026-11-21\"\nrevision = 1\nnext_update = \"\"\nbase_path = \"/\"\naddress = \"\"\nmessage_origins = []\noffline = true\ncontact = \"\"\n";
    // Label, a change of the sound settings, line and column, the offending text, what was expected.
    type Setting = (&'static str, &'static str, &'static str, (u64, u64), &'static str, &'static str);
    let cases: &[Setting] = &[
        ("a view", "\"geographic\"", "\"globe\"", (4, 16), "globe", "one of geographic, schematic"),
        ("a date", "2026-11-21", "2026-11-31", (5, 13), "2026-11-31", "a day from 01 to 30"),
        ("a path", "\"/\"", "\"atlas\"", (8, 13), "atlas", "begins and ends with “/”"),
        ("an unknown key", "map_notice", "colour", (3, 1), "colour", "unknown field `colour`"),
        ("a number", "\"/\"", "7", (8, 13), "7", "string"),
        ("no syntax", "name = ", "name ", (1, 6), "", "expected `=`"),
    ];
    let mut copy = Copy::new();
    copy.write("site.toml", sound);
    assert!(problems(&copy).is_empty(), "{}", report(&problems(&copy)));
    let mut complaints = Vec::new();
    for (label, from, to, (line, column), text, expected) in cases {
        let mut copy = Copy::new();
        copy.write("site.toml", sound.replacen(from, to, 1));
        let found = problems(&copy);
        complaints.extend(only(label, &found, ("site.toml", *line, *column), text, expected));
    }
    accept(&complaints);
}

#[test]
fn all_mistakes_are_shown_at_once() {
    // Of form, in four files.
    let mut copy = with("figures.csv", &spoilt("figures.csv", "kind", "guess"));
    for (file, column, cell) in [("places.csv", "status", "done"), ("events.csv", "start", "soon")] {
        let broken = with(file, &spoilt(file, column, cell)).text(file);
        copy.write(file, broken);
    }
    let site = copy.text("site.toml").replace("\"geographic\"", "\"globe\"");
    copy.write("site.toml", site);
    let found = problems(&copy);
    let mut files: Vec<&str> = found.iter().map(|problem| problem.file.as_str()).collect();
    files.sort_unstable();
    assert_eq!(files, ["events.csv", "figures.csv", "places.csv", "site.toml"], "{}", report(&found));
    assert!(report(&found).ends_with("4 problem(s) in the seed tables; nothing was built"));

    // Of meaning, in three files, two of them in one row.
    let mut copy = with("figures.csv", &spoilt("figures.csv", "subject", "P99").replace(",,fact", ",大概,fact"));
    for (file, column, cell) in [("positions.csv", "lat", "3"), ("charts.csv", "figures", "F999")] {
        let broken = with(file, &spoilt(file, column, cell)).text(file);
        copy.write(file, broken);
    }
    let found = problems(&copy);
    let mut places: Vec<(&str, u64, u64)> =
        found.iter().map(|problem| (problem.file.as_str(), problem.line, problem.column)).collect();
    places.sort_unstable();
    assert_eq!(
        places,
        [("charts.csv", 2, 18), ("figures.csv", 2, 7), ("figures.csv", 2, 27), ("positions.csv", 2, 11)],
        "{}",
        report(&found)
    );
}

#[test]
fn a_message_reads_like_a_compilers() {
    let found = problems(&with("figures.csv", &spoilt("figures.csv", "kind", "guess")));
    assert_eq!(
        report(&found),
        "seeds/figures.csv:2:28: \"guess\": expected one of fact, target, plan, rank\n\
         1 problem(s) in the seed tables; nothing was built"
    );
}

#[test]
fn mistakes_of_form_and_of_meaning_come_in_one_run() {
    let mut copy = Copy::new();
    copy.write("stages.csv", copy.text("stages.csv").replacen("药物筛选", "", 1));
    copy.write("positions.csv", copy.text("positions.csv").replacen("P01,113", "P01,13", 1));
    let found = problems(&copy);
    let files: Vec<&str> = found.iter().map(|problem| problem.file.as_str()).collect();
    assert!(files.contains(&"stages.csv") && files.contains(&"positions.csv"), "{}", report(&found));
}
