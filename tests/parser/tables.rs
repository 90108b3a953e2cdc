//! Rules over several cells, tables of the wrong shape, files that are not there.

use crate::common::accept;
use crate::{base, only, problems, sound, with};
use bio_atlas::atlas::definitions;
use bio_atlas::seeds;
use bio_atlas::seeds::problem::Problem;
use bio_atlas::seeds::report::report;

#[test]
fn rules_that_need_more_than_one_cell() {
    let twice = |file: &str| format!("{0}\n{0}", sound(file));
    // Label, table, rows, line and column, the offending text, what was expected.
    type Rule = (&'static str, &'static str, String, (u64, u64), &'static str, &'static str);
    let cases: &[Rule] = &[
        ("a figure twice", "figures.csv", twice("figures.csv"), (3, 1), "F900", "不能重复，第2行已有“F900”"),
        ("an organisation twice", "organisations.csv", twice("organisations.csv"), (3, 1), "E900", "第2行已有“E900”"),
        ("an event twice", "events.csv", twice("events.csv"), (3, 1), "T90", "不能重复，第2行已有“T90”"),
        ("a target twice", "targets.csv", twice("targets.csv"), (3, 1), "G90", "不能重复，第2行已有“G90”"),
        ("a position twice", "positions.csv", twice("positions.csv"), (3, 1), "P09", "不能重复，第2行已有“P09”"),
        ("a qualifier twice", "qualifiers.csv", twice("qualifiers.csv"), (3, 1), "大约", "不能重复，第2行已有“大约”"),
        (
            "an address twice",
            "places.csv",
            format!("{0}\n{1}", sound("places.csv"), sound("places.csv").replace("P90", "P91")),
            (3, 5),
            "shi-yan",
            "不能重复，第2行已有“shi-yan”",
        ),
        (
            "a target without a year",
            "figures.csv",
            sound("figures.csv").replace(",fact,", ",target,"),
            (2, 44),
            "",
            "应为目标的期限，如 2025；文件没有写的填“无年限”",
        ),
        (
            "a date for the undated document",
            "figures.csv",
            sound("figures.csv").replace("001,封面", "000,导语"),
            (2, 37),
            "2024",
            "应为“未标注”，因为文件 000 没有日期",
        ),
        (
            "a rank of nothing",
            "figures.csv",
            sound("figures.csv").replace(",1,2,", ",0,2,").replace(",家,", ",名次,"),
            (2, 16),
            "0",
            "名次应为1至1000",
        ),
        (
            "a source for what is not stated",
            "remarks.csv",
            sound("remarks.csv").replace(",,", ",001,封面"),
            (2, 19),
            "001",
            "应留空，因为 kind 是 unknown",
        ),
        (
            "an open period with an end",
            "events.csv",
            sound("events.csv").replace("2024,,year", "2024,2025,open"),
            (2, 25),
            "2025",
            "应留空，因为 precision 是 open",
        ),
    ];
    let mut complaints = Vec::new();
    for (label, file, rows, (line, column), text, expected) in cases {
        let found = problems(&with(file, rows));
        complaints.extend(only(label, &found, (file, *line, *column), text, expected));
    }
    accept(&complaints);
}

#[test]
fn a_place_inside_itself_is_refused() {
    let rows = "P90,a,甲园,甲园,,park,home,P91,no,base_park,planned,yes,bio,甲。,001,封面\n\
                P91,b,乙园,乙园,,park,home,P90,no,base_park,planned,yes,bio,乙。,001,封面";
    let found = problems(&with("places.csv", rows));
    let places: Vec<(u64, u64, &str)> =
        found.iter().map(|problem| (problem.line, problem.column, problem.text.as_str())).collect();
    assert_eq!(places, [(2, 24, "P91"), (3, 24, "P90")], "{}", report(&found));
}

#[test]
fn tables_of_the_wrong_shape() {
    // What becomes of the table's text, then the line, the column, the text and what was expected.
    type Shape = (&'static str, fn(&str) -> Vec<u8>, u64, u64, &'static str, &'static str);
    let cases: &[Shape] = &[
        (
            "an unknown column",
            |text| text.replacen("id,name,", "id,name,colour,", 1).into_bytes(),
            1,
            9,
            "colour",
            "应为下列列名之一：id、name、short_name、gloss",
        ),
        ("a column twice", |text| text.replacen("short_name", "name", 1).into_bytes(), 1, 9, "name", "列名不能重复"),
        (
            "a missing column",
            |text| drop_last_column(text).into_bytes(),
            1,
            1,
            "id,name,short_name",
            "表头缺少 gloss 列",
        ),
        (
            "a row too short",
            |text| text.replacen('\n', "\nshiyan,试验,试验\n", 1).into_bytes(),
            2,
            1,
            "shiyan,试验,试验",
            "应有4格，现有3格",
        ),
        (
            "a row too long",
            |text| text.replacen('\n', "\na,b,c,d,e\n", 1).into_bytes(),
            2,
            1,
            "a,b,c,d,e",
            "应有4格，现有5格",
        ),
        (
            "bytes that are no UTF-8",
            |text| {
                let mut bytes = text.as_bytes().to_vec();
                let second_row = text.match_indices('\n').nth(1).map_or(0, |(at, _)| at + 1);
                bytes.splice(second_row..second_row, [0xd6, 0xd0]);
                bytes
            },
            3,
            1,
            "\u{fffd}",
            "应为 UTF-8 编码的文字",
        ),
        ("nothing at all", |_| Vec::new(), 0, 0, "", "应有表头：id,name,short_name,gloss"),
    ];
    let mut complaints = Vec::new();
    for (label, edit, line, column, text, expected) in cases {
        let mut copy = base();
        let broken = edit(&copy.text("stages.csv"));
        copy.write("stages.csv", broken);
        let found = problems(&copy);
        let first: Vec<Problem> = found.into_iter().take(1).collect();
        complaints.extend(only(label, &first, ("stages.csv", *line, *column), text, expected));
    }
    accept(&complaints);
}

fn drop_last_column(text: &str) -> String {
    text.lines().map(|line| line.rsplit_once(',').map_or("", |(rest, _)| rest)).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_quote_left_open_is_found_where_it_was_opened() {
    let found = problems(&with("stages.csv", "shiyan,\"试验,试验,一句话。"));
    assert_eq!(found.len(), 1, "{}", report(&found));
    assert_eq!((found[0].file.as_str(), found[0].line), ("stages.csv", 2));
    assert!(found[0].to_string().chars().count() < 300, "the message stays short: {}", found[0]);
}

#[test]
fn files_that_are_not_there() {
    for file in ["figures.csv", "site.toml"] {
        let mut copy = base();
        copy.remove(file);
        let found = problems(&copy);
        assert_eq!(only(file, &found, (file, 0, 0), "", "读不到，没有这个文件"), None);
    }
}

#[test]
fn what_a_spreadsheet_writes_is_read() {
    let mut copy = base();
    for definition in definitions() {
        let file = definition.file();
        let text = format!("\u{feff}{}", copy.text(&file).replace('\n', "\r\n"));
        copy.write(&file, text);
    }
    let read = seeds::read(&copy).unwrap_or_else(|found| panic!("{}", report(&found)));
    assert_eq!(read, seeds::read(&base()).expect("sound tables"), "a byte order mark and CRLF change nothing");
    // And mistakes in it are still found where they are.
    copy.write("stages.csv", "\u{feff}id,name,short_name,gloss\r\nx,甲,乙,丙\r\ny,甲,,丙\r\n");
    let found = problems(&copy);
    let exact = found.iter().any(|problem| {
        (problem.file.as_str(), problem.line, problem.column) == ("stages.csv", 3, 5)
            && problem.expected == "应填文字，不能留空"
    });
    assert!(exact, "{}", report(&found));
}
