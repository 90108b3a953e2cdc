//! The sheet of changes: what is new, changed and gone, in words.

use bio_atlas::desk::changes::{changes, sheet};
use bio_atlas::seeds::{self, Facts};

use crate::common::Copy;
use crate::{facts, folders};

/// The files of the invented city, to be changed.
pub fn city() -> Copy {
    let [_, folder] = folders();
    let mut copy = Copy::of(&[]);
    for entry in std::fs::read_dir(&folder).expect("the city") {
        let path = entry.expect("a file").path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()).filter(|_| path.is_file()) else { continue };
        copy.write(name, std::fs::read(&path).expect("its bytes"));
    }
    copy
}

/// The tables of the invented city, and as somebody changed them.
fn changed(edit: impl Fn(&mut Copy)) -> (Facts, Facts) {
    let [_, folder] = folders();
    let mut copy = city();
    edit(&mut copy);
    let site = seeds::settings(&copy).expect("settings");
    (facts(&folder.as_path()), seeds::examine(site, &copy).0)
}

fn told(edit: impl Fn(&mut Copy)) -> Vec<String> {
    let (before, after) = changed(edit);
    sheet(&changes(&before.tables, &after.tables))
}

/// A cell of a row that begins so, in a table without quotes in that row.
pub fn cell(copy: &mut Copy, file: &str, row: &str, column: &str, text: &str) -> String {
    let table = copy.text(file);
    let mut lines: Vec<String> = table.lines().map(str::to_owned).collect();
    let at = lines[0].split(',').position(|name| name == column).expect("a column");
    let line = lines.iter_mut().find(|line| line.starts_with(row)).expect("a row");
    let mut cells: Vec<String> = line.split(',').map(str::to_owned).collect();
    let before = std::mem::replace(&mut cells[at], text.to_owned());
    *line = cells.join(",");
    copy.write(file, lines.join("\n") + "\n");
    before
}

#[test]
fn a_row_is_told_field_by_field() {
    assert_eq!(told(|_| {}), ["和站点现有的事实一样，没有变动"]);
    let told = told(|copy| {
        cell(copy, "places.csv", "V02", "status", "planned");
        cell(copy, "places.csv", "V02", "short_name", "新名");
    });
    assert!(told[0].starts_with("【地点】") && told[1].contains("短名 ") && told[1].contains(" → 新名"), "{told:#?}");
    assert!(told[1].contains("状态 ") && told[1].contains("→ 规划、谋划") && told[1].contains("（来源 "), "{told:#?}");
    assert_eq!(told[2], "共新增0行，改动1行，删去0行");
}

#[test]
fn the_words_of_a_figure_say_its_number_and_zeros_are_no_change() {
    let told = told(|copy| {
        let text = copy.text("figures.csv");
        let row = text.lines().nth(1).expect("a figure").split(',').next().expect("its id").to_owned();
        cell(copy, "figures.csv", &row, "low", "7777");
        cell(copy, "figures.csv", &row, "high", "7777");
        cell(copy, "figures.csv", &row, "words", "7777家");
        let position = copy.text("positions.csv").lines().nth(1).expect("a position").to_owned();
        let key = position.split(',').next().expect("its place").to_owned();
        let lon = cell(copy, "positions.csv", &key, "lon", "0");
        let lon = if lon.contains('.') { format!("{lon}0") } else { format!("{lon}.0") };
        cell(copy, "positions.csv", &key, "lon", &lon);
    });
    assert!(matches!(told.as_slice(), [_, row, _] if row.contains("→ 7777家") && !row.contains("下限")), "{told:#?}");
}

#[test]
fn rows_come_and_go_also_where_nothing_tells_them_apart() {
    let told = told(|copy| {
        for file in ["stages.csv", "remarks.csv"] {
            let text = copy.text(file);
            let (rows, last) = text.trim_end().rsplit_once('\n').expect("rows");
            let new = if file == "stages.csv" {
                "shiyan,试验,试验,一句话。".to_owned()
            } else {
                last.replacen(',', ",unknown,另一件没有写的事,,#", 1)
            };
            let new = new.split('#').next().expect("a row").to_owned();
            copy.write(file, format!("{rows}\n{new}\n"));
        }
    });
    let count = |what: &str| told.iter().filter(|line| line.contains(what)).count();
    assert_eq!((count("：新增"), count("：删去")), (2, 2), "{told:#?}");
    assert_eq!(told.last().map(String::as_str), Some("共新增2行，改动0行，删去2行"));
}
