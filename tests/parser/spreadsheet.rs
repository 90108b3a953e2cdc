//! What spreadsheets and hasty hands do to tables: taken where it does no harm, else told once, the cause first.

use bio_atlas::atlas::definitions;
use bio_atlas::seeds::report::lines;

use crate::common::{Copy, accept};
use crate::{base, problems, sound, spoilt, with};

/// What becomes of the invented tables.
type Edit = fn(&mut Copy);

/// The cells of a line, split as the invented tables allow: they hold no quotes.
fn rewritten(text: &str, row: impl Fn(usize, Vec<&str>) -> String) -> String {
    text.lines().enumerate().map(|(at, line)| row(at, line.split(',').collect()) + "\n").collect()
}

/// A table with another text in every cell of a column.
fn column(copy: &mut Copy, file: &str, name: &str, to: fn(&str) -> String) {
    let text = copy.text(file);
    let at = text.lines().next().unwrap_or_default().split(',').position(|heading| heading == name);
    let at = at.unwrap_or_else(|| panic!("{file} has {name}"));
    let edited = rewritten(&text, |row, cells| {
        let is_meant = row > 0 && !cells[at].is_empty();
        let cells = cells
            .iter()
            .enumerate()
            .map(|(place, cell)| if is_meant && place == at { to(cell) } else { (*cell).to_owned() });
        cells.collect::<Vec<_>>().join(",")
    });
    copy.write(file, edited);
}

fn without_zeros(text: &str) -> String {
    text.parse::<u32>().expect("a number").to_string()
}

/// All columns of all tables that name a document, as a spreadsheet that knows no text has them.
fn documents_everywhere(copy: &mut Copy) {
    for definition in definitions() {
        for described in &definition.columns {
            if described.refers() == ["documents"] || (definition.name, described.column.name) == ("documents", "id") {
                column(copy, &definition.file(), described.column.name, without_zeros);
            }
        }
    }
}

fn every_file(copy: &mut Copy, to: impl Fn(String) -> Vec<u8>) {
    for definition in definitions() {
        let file = definition.file();
        let text = copy.text(&file);
        copy.write(&file, to(text));
    }
}

#[test]
fn what_does_no_harm_is_taken() {
    let cases: [(&str, Edit); 12] = [
        ("rows of commas, blank rows, rows of spaces", |copy| {
            let text = copy.text("places.csv");
            let blank = ",".repeat(15);
            copy.write("places.csv", format!("{text}{blank}\n \n\n{}{blank}\n", format!("{blank}\n").repeat(500)));
        }),
        ("a row of spaces between commas", |copy| {
            let text = copy.text("stages.csv");
            copy.write("stages.csv", format!("{text} ,\u{3000},,\u{a0}\n"));
        }),
        ("a comma behind every line", |copy| {
            every_file(copy, |text| text.replace('\n', ",\n").into_bytes());
        }),
        ("commas behind every row", |copy| {
            every_file(copy, |text| {
                rewritten(&text, |row, cells| cells.join(",") + if row > 0 { ",," } else { "" }).into_bytes()
            });
        }),
        ("commas behind the header", |copy| {
            every_file(copy, |text| text.replacen('\n', ",,\n", 1).into_bytes());
        }),
        ("an empty column in the middle", |copy| {
            let text = copy.text("stages.csv");
            copy.write("stages.csv", text.replacen("id,", "id,,", 1).replace("pilot,", "pilot,,"));
        }),
        ("the columns in another order", |copy| {
            let text = copy.text("stages.csv");
            copy.write(
                "stages.csv",
                rewritten(&text, |_, cells| cells.into_iter().rev().collect::<Vec<_>>().join(",")),
            );
        }),
        ("a byte order mark and CRLF", |copy| {
            every_file(copy, |text| format!("\u{feff}{}", text.replace('\n', "\r\n")).into_bytes());
        }),
        ("CR alone", |copy| every_file(copy, |text| text.replace('\n', "\r").into_bytes())),
        ("blank lines above the header", |copy| every_file(copy, |text| format!("\n\n{text}").into_bytes())),
        ("every cell in quotes", |copy| {
            every_file(copy, |text| {
                rewritten(&text, |_, cells| {
                    cells.iter().map(|cell| format!("\"{cell}\"")).collect::<Vec<_>>().join(",")
                })
                .into_bytes()
            });
        }),
        ("lines within a note", |copy| {
            let row = spoilt("figures.csv", "note", "\"甲。\r\n乙。\"");
            *copy = with("figures.csv", &row);
        }),
    ];
    let complaints = cases.into_iter().filter_map(|(label, edit)| {
        let mut copy = base();
        edit(&mut copy);
        let found = lines(&problems(&copy));
        (!found.is_empty()).then(|| format!("{label}: {found:#?}"))
    });
    accept(&complaints.collect::<Vec<_>>());
}

#[test]
fn what_a_spreadsheet_spoils_is_told_once_with_its_cause_first() {
    const ZEROS: &str = "编号前面的0丢了";
    const DATES: &str = "日期被表格软件改了样子";
    // Label, what becomes of the tables, how many lines are told, what the first begins with, what is told besides.
    let cases: [(&str, Edit, usize, &str, &str); 33] = [
        ("zeros of a column", |copy| column(copy, "places.csv", "document", without_zeros), 2, ZEROS, "places.csv:2:"),
        (
            "zeros of the ids",
            |copy| column(copy, "documents.csv", "id", without_zeros),
            2,
            ZEROS,
            "“0”原来应是“000”；同一列另有2处",
        ),
        (
            "zeros of the sections",
            |copy| column(copy, "sections.csv", "document", without_zeros),
            2,
            ZEROS,
            "sections.csv",
        ),
        ("zeros everywhere", documents_everywhere, 25, ZEROS, "同一列另有"),
        (
            "all dates of events",
            |copy| column(copy, "events.csv", "start", |_| "23-Dec".to_owned()),
            2,
            DATES,
            "“23-Dec”原来应是“2023-12”",
        ),
        (
            "the days since 1899",
            |copy| column(copy, "figures.csv", "as_of", |_| "45261".to_owned()),
            2,
            DATES,
            "“45261”原来应是“2023-12”或“2023-12-01”；同一列另有5处",
        ),
        (
            "dates of documents",
            |copy| column(copy, "documents.csv", "date", |_| "2023/4/25".to_owned()),
            2,
            DATES,
            "“2023-04-25”",
        ),
        ("terms", |copy| column(copy, "targets.csv", "due", |_| "2025年".to_owned()), 2, DATES, "“2025”"),
        (
            "exponents",
            |copy| column(copy, "positions.csv", "lon", |_| "1.137E+02".to_owned()),
            2,
            "数被表格软件改成了科学计数",
            "",
        ),
        (
            "decimal commas",
            |copy| column(copy, "positions.csv", "lon", |text| format!("\"{}\"", text.replace('.', ","))),
            2,
            "数里有逗号",
            "“113.7”",
        ),
        (
            "truth",
            |copy| column(copy, "places.csv", "profile", |text| text.replace("yes", "TRUE")),
            2,
            "是与否只写 yes、no",
            "",
        ),
        (
            "failed formulas",
            |copy| column(copy, "remarks.csv", "text", |_| "#REF!".to_owned()),
            2,
            "公式出错的结果",
            "",
        ),
        (
            "labels for codes",
            |copy| column(copy, "places.csv", "region", |text| text.replace("home", "本市")),
            2,
            "这里填代码",
            "“home”",
        ),
        (
            "wide digits",
            |copy| column(copy, "positions.csv", "lon", |_| "１１３．７".to_owned()),
            2,
            "编号、代码、日期和数里的",
            "“113.7”",
        ),
        (
            "wide ids",
            |copy| column(copy, "positions.csv", "place", |_| "Ｐ０８".to_owned()),
            2,
            "编号、代码、日期和数里的",
            "“P08”",
        ),
        (
            "wide semicolons",
            |copy| column(copy, "charts.csv", "figures", |text| text.replace(';', "；")),
            2,
            "各项之间应是英文分号",
            "“F005;F006”",
        ),
        (
            "wide semicolons in words",
            |copy| column(copy, "programmes.csv", "points", |_| "甲；乙".to_owned()),
            2,
            "各项之间应是英文分号",
            "“甲;乙”",
        ),
        (
            "commas between names",
            |copy| *copy = with("places.csv", &sound("places.csv").replacen("试验园,,", "试验园,甲、乙,", 1)),
            2,
            "各项之间应是英文分号",
            "“甲;乙”",
        ),
        (
            "a title above",
            |copy| {
                let text = copy.text("places.csv");
                copy.write("places.csv", format!("郑州生物产业园区表,,,,\n{text}"));
            },
            1,
            "seeds/places.csv:1:1: 第1行：“郑州生物产业园区表",
            "第1行应是表头，现在表头在第2行",
        ),
        (
            "a row that names the separator",
            |copy| {
                let text = copy.text("places.csv");
                copy.write("places.csv", format!("sep=,\n{text}"));
            },
            1,
            "seeds/places.csv:1:1",
            "现在表头在第2行",
        ),
        (
            "no header",
            |copy| {
                let text = copy.text("places.csv");
                copy.write("places.csv", text.split_once('\n').expect("a header").1);
            },
            1,
            "seeds/places.csv:1:1",
            "应有表头：id,slug,name",
        ),
        (
            "semicolons",
            |copy| {
                let text = copy.text("places.csv");
                copy.write("places.csv", text.replace(',', ";"));
            },
            1,
            "seeds/places.csv:1:1",
            "现在是分号",
        ),
        (
            "tabs",
            |copy| {
                let text = copy.text("places.csv");
                copy.write("places.csv", text.replace(',', "\t"));
            },
            1,
            "seeds/places.csv:1:1",
            "现在是制表符",
        ),
        (
            "UTF-16",
            |copy| copy.write("places.csv", b"\xff\xfei\0d\0".to_vec()),
            1,
            "seeds/places.csv",
            "是 UTF-16 编码",
        ),
        ("a workbook", |copy| copy.write("places.csv", b"PK\x03\x04".to_vec()), 1, "seeds/places.csv", "是工作簿"),
        (
            "GBK",
            |copy| copy.write("places.csv", b"id,slug,\xc3\xfb".to_vec()),
            1,
            "seeds/places.csv:1:9",
            "现在多半是 GBK",
        ),
        (
            "settings in GBK",
            |copy| copy.write("site.toml", b"name = \"\xd6\xa3\xd6\xdd\"".to_vec()),
            1,
            "seeds/site.toml:1:10",
            "现在多半是 GBK",
        ),
        (
            "curly quotes in settings",
            |copy| {
                let text = copy.text("site.toml");
                copy.write("site.toml", text.replace("\"2026-11-21\"", "“2026-11-21”"));
            },
            1,
            "seeds/site.toml:9:13",
            "英文双引号",
        ),
        (
            "no quotes in settings",
            |copy| {
                let text = copy.text("site.toml");
                copy.write("site.toml", text.replace("\"2026-11-21\"", "2026-11-21"));
            },
            1,
            "seeds/site.toml:9:13",
            "英文双引号",
        ),
        (
            "a heading in another case",
            |copy| {
                let text = copy.text("stages.csv");
                copy.write("stages.csv", text.replacen("id", "ＩＤ", 1));
            },
            1,
            "seeds/stages.csv:1:1",
            "列名应为 id",
        ),
        (
            "text under no heading",
            |copy| {
                let text = copy.text("stages.csv");
                copy.write(
                    "stages.csv",
                    text.replacen("gloss\n", "gloss,\n", 1).replacen("一句话。", "一句话。,甲", 1),
                );
            },
            1,
            "seeds/stages.csv:1:26: 第1行，E列",
            "没有列名",
        ),
        (
            "a place that is gone",
            |copy| {
                let text = copy.text("places.csv");
                copy.write("places.csv", text.replacen("P08,yi-qu", "P07,yi-qu", 1));
            },
            9,
            "places.csv 里没有“P08”，却有",
            "figures.csv:2:",
        ),
        (
            "a note in every row",
            |copy| {
                let rows: Vec<String> = (0..60).map(|at| format!("P08,unknown,甲{at},001,")).collect();
                *copy = with("remarks.csv", &rows.join("\n"));
            },
            4,
            "seeds/remarks.csv:2:",
            "另有57处相同：第5、6、",
        ),
    ];
    let mut complaints = Vec::new();
    for (label, edit, most, first, besides) in cases {
        let mut copy = base();
        edit(&mut copy);
        let told = lines(&problems(&copy));
        let is_right = !told.is_empty()
            && told.len() <= most
            && told[0].starts_with(first)
            && told.iter().any(|line| line.contains(besides));
        if !is_right {
            complaints.push(format!("{label}: at most {most} lines, {first} … {besides}; told {told:#?}"));
        }
    }
    accept(&complaints);
}

#[test]
fn a_row_swallowed_by_a_quote_is_told() {
    for note in ["\"甲\nP09,unknown,没有写的事,,\nP08,unknown,乙\"", "\"甲\r\nP09,unknown\""] {
        let row = spoilt("remarks.csv", "text", note);
        let told = lines(&problems(&with("remarks.csv", &row)));
        assert!(matches!(told.as_slice(), [one] if one.contains("后面的几行被并进了这一格")), "{told:#?}");
    }
}
