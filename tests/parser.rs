//! Mistakes in the tables stop the build with the exact place, the text and what was expected.
//!
//! Every case starts from the real files. A sound row is put on line 2 of one
//! table, then one of its cells is spoilt, so that lines and columns are known.

mod common;

use bio_atlas::seeds::problem::{Problem, report};
use bio_atlas::seeds::{self, Source};
use common::{Copy, accept, atlas};

/// A sound row for each table that cases spoil.
const SOUND: &[(&str, &str)] = &[
    ("articles.csv", "A900,001,题名,短题名,Z,,,no,,no"),
    ("cases.csv", "K90,C05,题名,做法,用处,F221,004,导语"),
    ("charts.csv", "H90,P08,bars,试验图,F005;F006,"),
    ("conflicts.csv", "X90,试验,doubt,甲,001,封面,,,,并列,P08"),
    ("events.csv", "T90,,试验事项,P08,past,2024,,year,no,no,bio,001,封面,"),
    ("figures.csv", "F900,,P08,某项度量,1,2,1到2家,家,,fact,bio,2024,,no,001,封面,,,yes"),
    ("industries.csv", "shiyan,试验,试验,drug,,"),
    ("organisations.csv", "E900,试验企业,,enterprise,bio,,P08,located,,,,001,封面"),
    ("place_industries.csv", "P08,ivd,carrier,no,依托,,001,封面"),
    ("places.csv", "P90,shi-yan,试验园,试验园,,park,zhengzhou,P08,no,base_park,planned,yes,bio,一句话。,001,封面"),
    ("platforms.csv", "B90,试验平台,pilot,P08,planned,谋划,,,001,封面"),
    ("policies.csv", "D90,某政策,国家,001,封面"),
    ("positions.csv", "P09,113.7,34.7,5,一般常识"),
    ("programmes.csv", "J90,project,某工程,,要点,001,封面"),
    ("qualifiers.csv", "大约,before,about,大致的数。,"),
    ("reference_points.csv", "REF-X,试验站,113.7,34.7,1,一般常识"),
    ("remarks.csv", "P08,unknown,没有写的事,,"),
    ("sections.csv", "001,试验一节,A001"),
    ("stages.csv", "shiyan,试验,试验,一句话。"),
    ("targets.csv", "G90,试验指标,P08,,,F038,力争,total,2025,no,口径不同,001,封面"),
    ("tasks.csv", "9,,试验任务,task,,,yes,,001,封面"),
];

/// The real files with rows put after the header of one table.
fn with(file: &str, rows: &str) -> Copy {
    let mut copy = Copy::new();
    let text = copy.text(file);
    let (header, rest) = text.split_once('\n').expect("a header");
    copy.write(file, format!("{header}\n{rows}\n{rest}"));
    copy
}

fn sound(file: &str) -> &'static str {
    SOUND.iter().find(|(name, _)| *name == file).unwrap_or_else(|| panic!("no sound row for {file}")).1
}

/// The sound row of a table with another text in one column.
fn spoilt(file: &str, column: &str, cell: &str) -> String {
    let schema = seeds::rows::ALL.iter().find(|schema| format!("{}.csv", schema.name) == file).expect("a table");
    let header = Copy::new().text(file).lines().next().unwrap_or_default().to_owned();
    assert_eq!(header.split(',').count(), schema.columns.len(), "{file}");
    let at = header.split(',').position(|name| name == column).unwrap_or_else(|| panic!("{file} has {column}"));
    let mut cells: Vec<&str> = sound(file).split(',').collect();
    cells[at] = cell;
    cells.join(",")
}

fn problems(source: &dyn Source) -> Vec<Problem> {
    seeds::read(source).err().unwrap_or_default()
}

/// What is wrong with the problems found, if they are not exactly one as expected.
fn only(label: &str, found: &[Problem], at: (&str, u64, u64), text: &str, expected: &str) -> Option<String> {
    let (file, line, column) = at;
    match found {
        [problem]
            if (problem.file.as_str(), problem.line, problem.column) == at
                && problem.text == text
                && problem.expected.contains(expected) =>
        {
            None
        }
        _ => Some(format!(
            "{label}: expected {file}:{line}:{column} {text:?} … {expected:?}, found {}",
            report(found).replace('\n', "\n    ")
        )),
    }
}

#[test]
fn the_sound_rows_are_sound() {
    let mut complaints = Vec::new();
    for (file, row) in SOUND {
        let found = problems(&with(file, row));
        if !found.is_empty() {
            complaints.push(format!("{file}: {}", report(&found)));
        }
    }
    accept(&complaints);
}

/// Table, column, the spoilt cell, the column at which it begins, a part of what was expected.
type Cell = (&'static str, &'static str, &'static str, u64, &'static str);

#[test]
fn cells_of_the_wrong_form() {
    let cases: &[Cell] = &[
        // Numbers, dates, yes and no.
        ("figures.csv", "low", "一", 16, "a number"),
        ("figures.csv", "low", "1,000", 16, "19 cells, not 20"),
        ("figures.csv", "low", "NaN", 16, "a number"),
        ("figures.csv", "high", "inf", 18, "a number"),
        ("figures.csv", "high", "0", 18, "a value not below 1"),
        ("figures.csv", "high", "", 18, "a value, because “low” has one"),
        ("figures.csv", "low", "", 16, "a value, because “high” has one"),
        ("figures.csv", "as_of", "2024-13", 37, "a month from 01 to 12"),
        ("figures.csv", "as_of", "2023-02-29", 37, "a day from 01 to 28"),
        ("figures.csv", "as_of", "", 37, "未标注, 现有"),
        ("figures.csv", "as_of", "去年", 37, "未标注, 现有"),
        ("figures.csv", "as_of", "2024/2020", 37, "an end that is not before its start"),
        ("figures.csv", "due", "尽快", 42, "无年限"),
        ("figures.csv", "inferred", "maybe", 43, "one of no, as_of, due, both"),
        ("figures.csv", "inferred", "yes", 43, "one of no, as_of, due, both"),
        ("places.csv", "profile", "YES", 62, "yes or no"),
        ("positions.csv", "lon", "113°42′", 5, "a number"),
        // Words outside a vocabulary.
        ("figures.csv", "kind", "guess", 28, "one of fact, target, plan, rank"),
        ("figures.csv", "listing", "maybe", 55, "one of yes, repeat, detail"),
        ("figures.csv", "domain", "其他", 33, "one of bio, context, aside"),
        ("places.csv", "role", "hub", 44, "one of core, core_park, base"),
        ("places.csv", "status", "done", 54, "one of existing, building, planned, not_stated"),
        ("organisations.csv", "tie", "settled", 32, "one of located, introduced, signed"),
        ("organisations.csv", "category", "公司", 12, "one of enterprise"),
        ("place_industries.csv", "strength", "strong", 9, "one of leading, carrier"),
        ("events.csv", "inferred", "yes", 31, "one of no, start, end, both"),
        ("events.csv", "precision", "hour", 26, "one of day, month, year"),
        ("targets.csv", "comparable", "maybe", 35, "one of yes, approx, no"),
        ("conflicts.csv", "kind", "fight", 8, "one of conflict, definition"),
        ("qualifiers.csv", "bound", "roughly", 11, "one of at_least"),
        ("charts.csv", "kind", "pie", 9, "one of headline, parts"),
        // Sources.
        ("figures.csv", "document", "", 46, "an id"),
        ("figures.csv", "section", "", 50, "a text, not an empty cell"),
        ("organisations.csv", "document", "", 43, "an id"),
        ("conflicts.csv", "b", "乙", 25, "the document of the second statement"),
        // What must not be empty, and stray spaces.
        ("figures.csv", "id", "", 1, "an id of letters"),
        ("figures.csv", "id", "F 900", 1, "an id of letters"),
        ("figures.csv", "words", "", 20, "a text, not an empty cell"),
        ("places.csv", "name", "", 13, "a text, not an empty cell"),
        ("places.csv", "name", "试验园 ", 13, "no space at either end"),
        ("places.csv", "summary", " 一句话。", 70, "no space at either end"),
        ("figures.csv", "unit", "家 ", 25, "no space at either end"),
        ("figures.csv", "note", "\u{3000}说明", 53, "no space at either end"),
        ("figures.csv", "qualifier", "近; 多", 27, "a list separated by “;”"),
        ("figures.csv", "qualifier", "近;;多", 27, "a list separated by “;”"),
        ("charts.csv", "figures", "F005;F006;", 18, "a list separated by “;”"),
        // Events and their dates.
        ("events.csv", "start", "", 20, "a date, or the precision undated"),
        ("events.csv", "start", "2024年", 20, "YYYY"),
        ("events.csv", "precision", "undated", 20, "no date, because the precision is undated"),
        ("events.csv", "precision", "period", 25, "the end of the period"),
        ("targets.csv", "due", "", 30, "无年限"),
    ];
    let mut complaints = Vec::new();
    for (file, column, cell, at, expected) in cases {
        let row = spoilt(file, column, cell);
        let found = problems(&with(file, &row));
        // A comma inside a cell makes the row longer: the whole row is the offending text then.
        let (at, text) = match (*cell, *column, *expected) {
            ("1,000", ..) => (1, row.as_str()),
            ("乙", ..) => (*at, ""),
            (_, "precision", expected) if !expected.starts_with("one of") => {
                (*at, if *cell == "undated" { "2024" } else { "" })
            }
            _ => (*at, *cell),
        };
        complaints.extend(only(&format!("{file} {column} {cell:?}"), &found, (file, 2, at), text, expected));
    }
    accept(&complaints);
}

#[test]
fn cells_of_the_wrong_meaning() {
    let cases: &[Cell] = &[
        // References to rows that are not there.
        ("figures.csv", "subject", "P99", 7, "the id of a place or an organisation"),
        ("figures.csv", "subject", "E999", 7, "the id of a place or an organisation"),
        ("figures.csv", "qualifier", "大概", 27, "qualifiers listed in qualifiers.csv"),
        ("figures.csv", "conflict", "X99", 54, "an id that its table has"),
        ("figures.csv", "section", "第九章", 50, "a section of document 001 listed in sections.csv"),
        ("places.csv", "parent", "P99", 37, "an id that its table has"),
        ("organisations.csv", "place", "P99", 28, "an id that its table has"),
        ("organisations.csv", "section", "第九章", 47, "a section of document 001"),
        ("positions.csv", "place", "P99", 1, "an id that its table has"),
        ("remarks.csv", "place", "P99", 1, "an id that its table has"),
        ("place_industries.csv", "place", "P99", 1, "an id that its table has"),
        ("place_industries.csv", "industry", "magic", 5, "an id that its table has"),
        ("platforms.csv", "stages", "pilot;magic", 10, "an id that its table has"),
        ("platforms.csv", "place", "P99", 16, "an id that its table has"),
        ("platforms.csv", "organisation", "E999", 31, "an id that its table has"),
        ("industries.csv", "task", "9.9", 19, "an id that its table has"),
        ("tasks.csv", "parent", "8.8", 3, "an id that its table has"),
        ("charts.csv", "place", "P99", 5, "an id that its table has"),
        ("charts.csv", "figures", "F005;F999", 18, "keys of figures"),
        ("events.csv", "place", "P99", 11, "an id that its table has"),
        ("targets.csv", "place", "P99", 10, "an id that its table has"),
        ("targets.csv", "target_figures", "F999", 16, "keys of figures"),
        ("targets.csv", "baseline_figures", "F005;F999", 14, "keys of figures"),
        ("conflicts.csv", "places", "P08;P99", 29, "an id that its table has"),
        ("conflicts.csv", "a_section", "第九章", 20, "a section of document 001"),
        ("cases.csv", "figures", "F999", 18, "keys of figures"),
        ("sections.csv", "article", "A999", 10, "an id that its table has"),
        ("articles.csv", "document", "009", 6, "an id that its table has"),
        ("policies.csv", "section", "第九章", 16, "a section of document 001"),
        ("programmes.csv", "section", "第九章", 25, "a section of document 001"),
        // Values out of range.
        ("figures.csv", "low", "-1", 16, "a value of at least 0"),
        ("positions.csv", "lon", "11.37", 5, "112.6 to 114.4 degrees east"),
        ("positions.csv", "lat", "113.7", 11, "34.1 to 35.1 degrees north"),
        ("positions.csv", "precision_km", "0", 16, "0.1 to 20 kilometres"),
        ("positions.csv", "precision_km", "500", 16, "0.1 to 20 kilometres"),
        ("reference_points.csv", "lat", "3.47", 17, "34.1 to 35.1 degrees"),
        ("events.csv", "end", "2023", 25, "an end that is not before the start"),
        // Addresses.
        ("places.csv", "slug", "Shi_Yan", 5, "lower-case words joined by “-”"),
        ("places.csv", "slug", "", 5, "lower-case words joined by “-”"),
        ("places.csv", "summary", "", 70, "a summary for its profile"),
        // Honesty.
        ("places.csv", "region", "elsewhere", 44, "comparator or background for places elsewhere"),
        ("places.csv", "role", "core", 0, "exactly one core, not 2"),
        ("organisations.csv", "tie", "courted", 28, "a courted firm is not present"),
        ("organisations.csv", "place", "", 28, "the place that the document ties it to"),
        ("figures.csv", "due", "2025", 42, "a fact does not fall due"),
        ("figures.csv", "inferred", "due", 43, "a date that the figure has"),
        ("events.csv", "inferred", "end", 31, "a date that the event has"),
        ("place_industries.csv", "other_source", "yes", 17, "documents other than 001"),
        ("remarks.csv", "kind", "caution", 19, "the source of the caution"),
        ("charts.csv", "figures", "F005;F003", 18, "figures of one unit"),
        ("charts.csv", "figures", "F005;F012", 18, "figures with a number"),
    ];
    let mut complaints = Vec::new();
    for (file, column, cell, at, expected) in cases {
        let found = problems(&with(file, &spoilt(file, column, cell)));
        let (at, text) = match (*file, *column, *cell) {
            ("places.csv", "region", _) => (*at, "base_park"),
            // The count of cores is reported at the first role of the table.
            ("places.csv", "role", "core") => (44, "core"),
            ("organisations.csv", "tie", _) => (*at, "P08"),
            ("remarks.csv", "kind", _) => (*at, ""),
            _ => (*at, *cell),
        };
        let label = format!("{file} {column} {cell:?}");
        // One mistake can break two rules: a chart whose figure has neither number nor unit.
        let found: Vec<Problem> =
            found.into_iter().filter(|problem| problem.expected.contains(expected) || *cell != "F005;F012").collect();
        complaints.extend(only(&label, &found, (file, 2, at), text, expected));
    }
    accept(&complaints);
}

#[test]
fn rules_that_need_more_than_one_cell() {
    let twice = |file: &str| format!("{0}\n{0}", sound(file));
    // Label, table, rows, line and column, the offending text, what was expected.
    type Rule = (&'static str, &'static str, String, (u64, u64), &'static str, &'static str);
    let cases: &[Rule] = &[
        ("a figure twice", "figures.csv", twice("figures.csv"), (3, 1), "F900", "each key once; row 2 has it already"),
        ("an organisation twice", "organisations.csv", twice("organisations.csv"), (3, 1), "E900", "each key once"),
        ("an event twice", "events.csv", twice("events.csv"), (3, 1), "T90", "each key once"),
        ("a target twice", "targets.csv", twice("targets.csv"), (3, 1), "G90", "each key once"),
        ("a position twice", "positions.csv", twice("positions.csv"), (3, 1), "P09", "each key once"),
        ("a qualifier twice", "qualifiers.csv", twice("qualifiers.csv"), (3, 1), "大约", "each key once"),
        (
            "an address twice",
            "places.csv",
            format!("{0}\n{1}", sound("places.csv"), sound("places.csv").replace("P90", "P91")),
            (3, 5),
            "shi-yan",
            "a slug that no other place has",
        ),
        (
            "a target without a year",
            "figures.csv",
            sound("figures.csv").replace(",fact,", ",target,"),
            (2, 44),
            "",
            "the year of the target, or 无年限",
        ),
        (
            "a date for the undated document",
            "figures.csv",
            sound("figures.csv").replace("001,封面", "000,导语"),
            (2, 37),
            "2024",
            "未标注: document 000 states no date",
        ),
        (
            "a rank of nothing",
            "figures.csv",
            sound("figures.csv").replace(",1,2,", ",0,2,").replace(",家,", ",名次,"),
            (2, 16),
            "0",
            "a rank from 1",
        ),
        (
            "a source for what is not stated",
            "remarks.csv",
            sound("remarks.csv").replace(",,", ",001,封面"),
            (2, 19),
            "001",
            "no source, because nothing is stated",
        ),
        (
            "an open period with an end",
            "events.csv",
            sound("events.csv").replace("2024,,year", "2024,2025,open"),
            (2, 25),
            "2025",
            "no end, because the precision is open",
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
    let rows = "P90,a,甲园,甲园,,park,zhengzhou,P91,no,base_park,planned,yes,bio,甲。,001,封面\n\
                P91,b,乙园,乙园,,park,zhengzhou,P90,no,base_park,planned,yes,bio,乙。,001,封面";
    let found = problems(&with("places.csv", rows));
    let places: Vec<(u64, u64, &str)> =
        found.iter().map(|problem| (problem.line, problem.column, problem.text.as_str())).collect();
    assert_eq!(places, [(2, 29, "P91"), (3, 29, "P90")], "{}", report(&found));
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
            "a known column: id, name, short_name, gloss",
        ),
        (
            "a column twice",
            |text| text.replacen("short_name", "name", 1).into_bytes(),
            1,
            9,
            "name",
            "each column once",
        ),
        ("a missing column", |text| drop_last_column(text).into_bytes(), 1, 1, "", "a column named gloss"),
        (
            "a row too short",
            |text| text.replacen('\n', "\nshiyan,试验,试验\n", 1).into_bytes(),
            2,
            1,
            "shiyan,试验,试验",
            "4 cells, not 3",
        ),
        (
            "a row too long",
            |text| text.replacen('\n', "\na,b,c,d,e\n", 1).into_bytes(),
            2,
            1,
            "a,b,c,d,e",
            "4 cells, not 5",
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
            "",
            "text in UTF-8",
        ),
        ("nothing at all", |_| Vec::new(), 1, 1, "", "a header row: id,name,short_name,gloss"),
    ];
    let mut complaints = Vec::new();
    for (label, edit, line, column, text, expected) in cases {
        let mut copy = Copy::new();
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
        let mut copy = Copy::new();
        copy.remove(file);
        let found = problems(&copy);
        assert_eq!(only(file, &found, (file, 0, 0), "no such file", "a readable file"), None);
    }
}

#[test]
fn what_a_spreadsheet_writes_is_read() {
    let mut copy = Copy::new();
    for schema in seeds::rows::ALL {
        let file = format!("{}.csv", schema.name);
        let text = format!("\u{feff}{}", copy.text(&file).replace('\n', "\r\n"));
        copy.write(&file, text);
    }
    let read = seeds::read(&copy).unwrap_or_else(|found| panic!("{}", report(&found)));
    assert_eq!(&read, atlas(), "a byte order mark and CRLF change nothing");
    // And mistakes in it are still found where they are.
    copy.write("stages.csv", "\u{feff}id,name,short_name,gloss\r\nx,甲,乙,丙\r\ny,甲,,丙\r\n");
    let found = problems(&copy);
    let exact = found.iter().any(|problem| {
        (problem.file.as_str(), problem.line, problem.column) == ("stages.csv", 3, 5)
            && problem.expected == "a text, not an empty cell"
    });
    assert!(exact, "{}", report(&found));
}

#[test]
fn settings_of_the_wrong_form() {
    let sound = "name = \"图\"\napproval_number = \"\"\nmap_notice = \"\"\ndefault_view = \"geographic\"\n\
                 data_date = \"2026-11-21\"\nbase_path = \"/\"\n";
    // Label, a change of the sound settings, line and column, the offending text, what was expected.
    type Setting = (&'static str, &'static str, &'static str, (u64, u64), &'static str, &'static str);
    let cases: &[Setting] = &[
        ("a view", "\"geographic\"", "\"globe\"", (4, 16), "globe", "one of geographic, schematic"),
        ("a date", "2026-11-21", "2026-11-31", (5, 13), "2026-11-31", "a day from 01 to 30"),
        ("a path", "\"/\"", "\"atlas\"", (6, 13), "atlas", "begins and ends with “/”"),
        ("an unknown key", "map_notice", "colour", (3, 1), "colour", "unknown field `colour`"),
        ("a number", "\"/\"", "7", (6, 13), "7", "string"),
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
