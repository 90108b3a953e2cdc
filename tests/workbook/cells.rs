//! Cells as spreadsheets type them, and what people do to sheets.

use bio_atlas::atlas::evidence::Document;
use bio_atlas::atlas::table::Record;
use bio_atlas::seeds;
use bio_atlas::seeds::report;
use bio_atlas::workbook::intake::Intake;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook, Worksheet};

use crate::{brought, facts, folders};

/// What somebody does to a sheet whose header stands in a row.
type Edit = Box<dyn Fn(&mut Worksheet, u32)>;

/// The table of documents of the invented city as a sheet, as somebody changed it; below the header from `top` on.
fn documents(top: u32, edit: impl Fn(&mut Worksheet, u32)) -> Vec<u8> {
    let [_, folder] = folders();
    let known = facts(&folder.as_path());
    let table = &known.tables.iter().find(|parsed| parsed.definition.name == "documents").expect("documents").table;
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (column, name) in (0..).zip(table.columns()) {
        sheet.write_string(top, column, *name).expect("a heading");
    }
    for (row, cells) in (top + 1..).zip(&table.rows) {
        for (column, cell) in (0..).zip(cells) {
            if !cell.text.is_empty() {
                sheet.write_string(row, column, &cell.text).expect("a cell");
            }
        }
    }
    edit(sheet, top);
    book.save_to_buffer().expect("a workbook")
}

fn column(name: &str) -> u16 {
    let at = Document::definition().names.iter().position(|known| *known == name).expect("a column");
    u16::try_from(at).expect("a small number")
}

/// What is told of a sheet.
fn told(bytes: &[u8]) -> Vec<String> {
    let [_, folder] = folders();
    let source = folder.as_path();
    let mut intake = Intake::over(&source);
    if let Err(why) = intake.bring("a.xlsx", bytes) {
        return vec![why];
    }
    report::lines(&seeds::facts(&intake).err().unwrap_or_default())
}

#[test]
fn what_does_no_harm_is_taken() {
    let [_, folder] = folders();
    let known = facts(&folder.as_path());
    let (date, title, primary) = (column("date"), column("title"), column("primary"));
    let day = Format::new().set_num_format("yyyy-mm-dd");
    let cases: [(&str, u32, Edit); 6] = [
        (
            "titles above",
            4,
            Box::new(|sheet, _| {
                sheet.merge_range(0, 0, 1, 6, "全部文件", &Format::new()).expect("a title");
            }),
        ),
        (
            "empty rows and columns",
            0,
            Box::new(|sheet, top| {
                sheet.write_string(top + 40, 0, " ").expect("a blank");
                sheet.write_blank(top, 60, &Format::new().set_bold()).expect("a blank");
            }),
        ),
        (
            "hidden rows and filters",
            0,
            Box::new(|sheet, top| {
                sheet.set_row_hidden(top + 1).expect("hidden");
                sheet.autofilter(top, 0, top + 3, 5).expect("a filter");
            }),
        ),
        (
            "truth as a spreadsheet types it",
            0,
            Box::new(move |sheet, top| {
                let text = |row: &seeds::table::Table, index| row.cell(index, "primary").map(|cell| cell.text == "yes");
                let [_, folder] = folders();
                let known = facts(&folder.as_path());
                let table =
                    &known.tables.iter().find(|parsed| parsed.definition.name == "documents").expect("documents").table;
                for index in 0..table.rows.len() {
                    let row = top + 1 + u32::try_from(index).expect("a small number");
                    sheet.write_boolean(row, primary, text(table, index).expect("a cell")).expect("a cell");
                }
            }),
        ),
        (
            "a formula",
            0,
            Box::new(move |sheet, top| {
                let [_, folder] = folders();
                let name = facts(&folder.as_path()).atlas.documents[0].title.clone();
                sheet.write_formula(top + 1, title, Formula::new("=A1").set_result(name)).expect("a formula");
            }),
        ),
        (
            "the sheet of another name",
            0,
            Box::new(|sheet, _| {
                sheet.set_name("复件").expect("a name");
            }),
        ),
    ];
    for (label, top, edit) in cases {
        let back = brought(&folder.as_path(), "a.xlsx", &documents(top, edit));
        assert_eq!(back.atlas, known.atlas, "{label}");
    }
    // A day is a day.
    let later = documents(0, |sheet, top| {
        let date_cell = ExcelDateTime::from_ymd(2024, 5, 17).expect("a day");
        sheet.write_datetime_with_format(top + 1, date, &date_cell, &day).expect("a day");
    });
    let back = brought(&folder.as_path(), "a.xlsx", &later);
    assert_eq!(back.atlas.documents[0].date.map(|date| date.to_string()).as_deref(), Some("2024-05-17"));
}

#[test]
fn what_a_cell_lost_is_told() {
    let (id, date) = (column("id"), column("date"));
    let cases: [(&str, Edit, &[&str]); 5] = [
        (
            "numbers for ids",
            Box::new(move |sheet, top| {
                for row in 0..9 {
                    sheet.write_number(top + 1 + row, id, f64::from(row) + 1.0).expect("a number");
                }
            }),
            &["编号前面的0丢了", "“文件”表第2行", "A列 id"],
        ),
        (
            "the first of a month",
            Box::new(move |sheet, top| {
                let date_cell = ExcelDateTime::from_ymd(2024, 5, 1).expect("a day");
                let month = Format::new().set_num_format("mmm-yy");
                sheet.write_datetime_with_format(top + 1, date, &date_cell, &month).expect("a day");
            }),
            &["日期被表格软件改了样子", "“2024/05/01”原来应是“2024-05”或“2024-05-01”"],
        ),
        (
            "a formula that failed",
            Box::new(move |sheet, top| {
                sheet.write_formula(top + 1, date, Formula::new("=1/0").set_result("#DIV/0!")).expect("a formula");
            }),
            &["公式出错的结果"],
        ),
        (
            "merged cells",
            Box::new(move |sheet, top| {
                sheet.merge_range(top + 1, date, top + 2, date, "2024", &Format::new()).expect("merged");
            }),
            &["起的几格合并了"],
        ),
        (
            "another heading",
            Box::new(move |sheet, top| {
                sheet.write_string(top, id, "no").expect("a heading");
            }),
            &["应为下列列名之一", "表头缺少 id 列"],
        ),
    ];
    for (label, edit, wanted) in cases {
        let told = told(&documents(0, edit)).join("\n");
        for wanted in wanted {
            assert!(told.contains(wanted), "{label}: {wanted} in {told}");
        }
    }
    // A sheet under titles alone, without the machine's names.
    let [_, folder] = folders();
    let titles: Vec<&str> = Document::definition().columns.iter().map(|described| described.column.title).collect();
    let renamed = documents(0, |sheet, top| {
        for (column, title) in (0..).zip(&titles) {
            sheet.write_string(top, column, *title).expect("a heading");
        }
    });
    assert_eq!(brought(&folder.as_path(), "a.xlsx", &renamed).atlas, facts(&folder.as_path()).atlas);
}

#[test]
fn a_report_leads_to_its_cells() {
    let [_, folder] = folders();
    let mut copy = crate::common::Copy::of(&[]);
    for entry in std::fs::read_dir(&folder).expect("the city") {
        let path = entry.expect("a file").path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()).filter(|_| path.is_file()) else { continue };
        copy.write(name, std::fs::read(&path).expect("its bytes"));
    }
    let text = copy.text("stages.csv");
    copy.write("stages.csv", text.replacen('\n', "\n,甲,乙,丙\n", 1));
    let site = seeds::settings(&copy).expect("settings");
    let (known, problems) = seeds::examine(site, &copy);
    let bytes = bio_atlas::workbook::write::workbook(&known.atlas.site, &known.tables, &problems).expect("a workbook");
    let sheets = bio_atlas::workbook::read::sheets(&bytes).expect("sheets");
    let report = sheets.iter().find(|sheet| sheet.name == "错误").expect("the report");
    assert!(report.rows[1][0].text.contains("第2行") && report.rows[1][2].text.contains("应为"), "{:?}", report.rows);
}
