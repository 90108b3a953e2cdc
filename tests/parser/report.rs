//! Settings, and how all mistakes are reported at once.

use crate::base::SITE;
use crate::common::accept;
use crate::{base, only, problems, spoilt, with};
use bio_atlas::seeds::report::report;

#[test]
fn settings_of_the_wrong_form() {
    let sound = SITE;
    // Label, a change of the sound settings, line and column, the offending text, what was expected.
    type Setting = (&'static str, &'static str, &'static str, (u64, u64), &'static str, &'static str);
    let cases: &[Setting] = &[
        ("a view", "\"geographic\"", "\"globe\"", (8, 16), "globe", "geographic（地理位置）、schematic（"),
        ("a date", "2026-11-21", "2026-11-31", (9, 13), "2026-11-31", "这个月的日应为01至30"),
        ("a date of another form", "2026-11-21", "2026.11", (9, 13), "2026.11", "应为写到日的日期，如 2026-11-21"),
        ("a path", "\"/\"", "\"atlas\"", (12, 13), "atlas", "应为以“/”开头、以“/”结尾的路径"),
        ("a package", "\"jia\"", "\"Jia Shi\"", (4, 11), "Jia Shi", "应为小写英文字母或数字"),
        ("bounds", "112.6", "115", (5, 10), "115, 34.1, 114.4, 35.1", "应为西、南、东、北四个度数"),
        ("an unknown key", "map_notice", "colour", (7, 1), "colour", "程序说：unknown field `colour`"),
        ("a number", "\"/\"", "7", (12, 13), "7", "文字两头应有英文双引号"),
        ("no syntax", "name = ", "name ", (1, 6), "\"图\"", "读不下去，程序说：key with no value, expected `=`"),
    ];
    let mut complaints = Vec::new();
    for (label, from, to, (line, column), text, expected) in cases {
        let mut copy = base();
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
    assert!(report(&found).ends_with("seeds/ 里有4处错误，没有生成任何文件；请改好后重新运行"));

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
fn a_message_begins_like_a_compilers_and_goes_on_in_chinese() {
    let found = problems(&with("figures.csv", &spoilt("figures.csv", "kind", "guess")));
    assert_eq!(
        report(&found),
        "seeds/figures.csv:2:28: 第2行（F900），J列 kind：“guess”：应为 fact（现状）、target（目标）、plan（规划）、rank（位次）之一\n\
         seeds/ 里有1处错误，没有生成任何文件；请改好后重新运行"
    );
}

#[test]
fn mistakes_of_form_and_of_meaning_come_in_one_run() {
    let mut copy = base();
    copy.write("stages.csv", copy.text("stages.csv").replacen("pilot,中试,", "pilot,,", 1));
    copy.write("positions.csv", copy.text("positions.csv").replacen("P08,113", "P08,13", 1));
    let found = problems(&copy);
    let files: Vec<&str> = found.iter().map(|problem| problem.file.as_str()).collect();
    assert!(files.contains(&"stages.csv") && files.contains(&"positions.csv"), "{}", report(&found));
}
