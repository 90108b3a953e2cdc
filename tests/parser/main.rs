//! Mistakes in the tables stop the build with the exact place, the text and what was expected.
//!
//! Every case starts from invented tables. A sound row is put on line 2 of one
//! table, then one of its cells is spoilt, so that lines and columns are known.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::string_slice)]

#[path = "../common/mod.rs"]
mod common;

mod agree;
mod base;
mod cells;
mod ids;
mod kept;
mod report;
mod spreadsheet;
mod tables;

use bio_atlas::atlas::definitions;
use bio_atlas::seeds::problem::Problem;
use bio_atlas::seeds::report::report;
use bio_atlas::seeds::{self, Source};
use common::{Copy, accept};

/// A sound row for each table that cases spoil.
const SOUND: &[(&str, &str)] = &[
    ("articles.csv", "A900,001,题名,短题名,,,no,,no"),
    ("cases.csv", "K90,C05,题名,做法,用处,F221,004,导语"),
    ("charts.csv", "H90,P08,bars,试验图,F005;F006,"),
    ("conflicts.csv", "X90,试验,doubt,甲,001,封面,,,,并列,P08"),
    ("districts.csv", "试验区,试验,,shi-yan-qu,"),
    ("documents.csv", "900,试验文件,试验文件,news,,,,2024-05,no,,,,,甲市,,no,,zh,,"),
    ("events.csv", "T90,,试验事项,P08,past,2024,,year,no,no,bio,001,封面,,"),
    ("figures.csv", "F900,,P08,某项度量,1,2,1到2家,家,,fact,bio,2024,,no,001,封面,,,yes"),
    ("industries.csv", "shiyan,试验,试验,,drug,,,"),
    ("organisations.csv", "E900,试验企业,,enterprise,bio,,P08,located,,,,001,封面"),
    ("place_industries.csv", "P08,ivd,carrier,designated,依托,,001,封面"),
    ("places.csv", "P90,shi-yan,试验园,试验园,,park,home,P08,no,base_park,planned,yes,bio,一句话。,001,封面"),
    ("platforms.csv", "B90,试验平台,pilot,unstated,P08,planned,谋划,,,001,封面"),
    ("policies.csv", "D90,某政策,国家,001,封面"),
    ("positions.csv", "P09,113.7,34.7,5,一般常识"),
    ("questions.csv", "Q90,here,别的问题,,一句回答,map,"),
    ("programmes.csv", "J90,project,某工程,,要点,001,封面"),
    ("qualifiers.csv", "大约,before,about,大致的数。,"),
    ("reference_points.csv", "REF-X,试验站,试验站,rail,shi-yan,113.7,34.7,1,一般常识"),
    ("remarks.csv", "P08,unknown,没有写的事,,"),
    ("sections.csv", "001,试验一节,A001"),
    ("stages.csv", "shiyan,试验,试验,一句话。"),
    ("surroundings.csv", "talent,F005,"),
    ("targets.csv", "G90,试验指标,P08,,,F038,力争,total,2025,no,口径不同,,,001,封面"),
    ("tasks.csv", "9,,试验任务,task,,,yes,,001,封面"),
];

/// The invented files.
fn base() -> Copy {
    Copy::of(base::FILES)
}

/// The invented files with rows put after the header of one table.
fn with(file: &str, rows: &str) -> Copy {
    let mut copy = base();
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
    let header = base().text(file).lines().next().unwrap_or_default().to_owned();
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
    assert_eq!(report(&problems(&base())), report(&[]), "the invented tables");
    let told: Vec<String> = definitions().iter().map(|definition| definition.file()).collect();
    let mut sound: Vec<&str> = SOUND.iter().map(|(file, _)| *file).collect();
    sound.sort_unstable();
    assert!(told.iter().all(|file| sound.binary_search(&file.as_str()).is_ok()), "a sound row for every table");
    let mut complaints = Vec::new();
    for (file, row) in SOUND {
        let found = problems(&with(file, row));
        if !found.is_empty() {
            complaints.push(format!("{file}: {}", report(&found)));
        }
    }
    accept(&complaints);
}
