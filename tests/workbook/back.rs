//! Every way out is a way in.

use std::process::Command;

use bio_atlas::edition::dictionary;
use bio_atlas::edition::write::edition;
use bio_atlas::publish;
use bio_atlas::seeds::{self, Source};
use bio_atlas::workbook::intake::Intake;
use bio_atlas::workbook::write;

use crate::common::Copy;
use crate::{brought, facts, folders, same};

/// Facts of nothing but settings and outlines: whatever comes out of a file comes from it alone.
fn bare(folder: &dyn Source) -> Copy {
    let mut bare = Copy::of(&[]);
    for file in ["site.toml", "districts.geojson", "SOURCES.md"] {
        bare.write(file, folder.bytes(file).expect("a file beside the tables"));
    }
    bare
}

#[test]
fn the_workbook_comes_back() {
    for folder in folders() {
        let known = facts(&folder.as_path());
        let bytes = write::workbook(&known.atlas.site, &known.tables, &[]).expect("a workbook");
        same("workbook", &brought(&bare(&folder.as_path()), "atlas.xlsx", &bytes), &known);
    }
}

#[test]
fn an_edition_comes_back() {
    for folder in folders() {
        let known = facts(&folder.as_path());
        let (_, text) = edition(&folder.as_path(), dictionary::all_readings).expect("an edition");
        same("edition", &brought(&bare(&folder.as_path()), "edition.json", text.as_bytes()), &known);
    }
}

#[test]
fn downloads_come_back() {
    for folder in folders() {
        let known = facts(&folder.as_path());
        let downloads = publish::prepare(&known, &folder.as_path()).expect("downloads");
        let beneath = bare(&folder.as_path());
        let mut tables = Intake::over(&beneath);
        let mut count = 0;
        for (name, bytes) in &downloads.files {
            if name.ends_with("atlas.json") {
                same("JSON", &brought(&beneath, name, bytes), &known);
                count += 1;
            }
            let file = name.rsplit('/').next().unwrap_or(name);
            if known.tables.iter().any(|parsed| parsed.table.file == file) {
                tables.bring(file, bytes).expect("a table");
                count += 1;
            }
        }
        assert_eq!(count, known.tables.len() + 1);
        same("tables", &facts(&tables), &known);
    }
}

#[test]
fn one_table_is_enough_and_is_known_by_name_or_header() {
    let [folder, _] = folders();
    let known = facts(&folder.as_path());
    let text = known.tables.iter().find(|parsed| parsed.definition.name == "stages").expect("stages").table.text();
    for name in ["stages.csv", "stages (1).csv", "环节.csv", "未命名.csv", "a/b/stages.csv"] {
        same(name, &brought(&folder.as_path(), name, text.as_bytes()), &known);
    }
    let source = folder.as_path();
    let mut intake = Intake::over(&source);
    assert!(intake.bring("其他.csv", "甲,乙\n一,二\n".as_bytes()).is_err_and(|why| why.contains("认不出是哪一张表")));
    intake.bring("stages.csv", text.as_bytes()).expect("a table");
    assert!(intake.bring("stages(1).csv", text.as_bytes()).is_err_and(|why| why.contains("已经有了")));
    assert!(intake.bring("atlas.xlsx", b"PK\x03\x04 cut").is_err_and(|why| why.contains("打不开")));
}

#[test]
fn what_is_certain_is_put_back_and_the_rest_is_told() {
    let [_, folder] = folders();
    let known = facts(&folder.as_path());
    let source = folder.as_path();
    let table =
        |name: &str| known.tables.iter().find(|parsed| parsed.definition.name == name).expect("a table").table.text();
    // As a spreadsheet on a Chinese system saves it: numbers for ids, no UTF-8.
    let spoilt: String = table("articles").lines().map(|line| format!("{line},,\n")).collect();
    let (encoded, _, _) = encoding_rs::GB18030.encode(&spoilt);
    let mut intake = Intake::over(&source);
    intake.bring("articles.csv", &encoded).expect("a table");
    let sections = table("sections");
    let label = table("places").replacen(",home,", ",本市,", 1);
    intake.bring("sections.csv", sections.as_bytes()).expect("a table");
    intake.bring("places.csv", label.as_bytes()).expect("a table");
    assert_eq!(intake.mend(&known.atlas.site).len(), 1);
    same("mended", &facts(&intake), &known);
    // A day that may have been a month, an order of day and month, a year of two digits: none is put back.
    for date in ["2030/6/1", "6/5/2030", "30-Jun"] {
        let month = table("figures").replacen(",2030-06,", &format!(",{date},"), 1);
        let mut intake = Intake::over(&source);
        intake.bring("figures.csv", month.as_bytes()).expect("a table");
        assert_eq!(intake.mend(&known.atlas.site), [], "{date}");
        assert!(seeds::facts(&intake).is_err(), "{date}");
    }
}

#[test]
fn zeros_come_back_in_every_table_that_lost_them() {
    let [folder, _] = folders();
    let known = facts(&folder.as_path());
    let source = folder.as_path();
    let mut intake = Intake::over(&source);
    for parsed in &known.tables {
        let text: String = parsed
            .table
            .text()
            .split_inclusive([',', '\n'])
            .map(|cell| {
                let number = cell.trim_end_matches([',', '\n']);
                let is_id =
                    number.len() == 3 && number.starts_with('0') && number.bytes().all(|byte| byte.is_ascii_digit());
                if is_id {
                    cell.replacen(number, &number.parse::<u32>().expect("a number").to_string(), 1)
                } else {
                    cell.to_owned()
                }
            })
            .collect();
        intake.bring(&parsed.table.file, text.as_bytes()).expect("a table");
    }
    assert!(intake.mend(&known.atlas.site).len() > 500);
    same("mended", &facts(&intake), &known);
}

/// With LibreOffice, where it is installed: opened, saved, read again, in three formats.
#[test]
fn what_libreoffice_saves_comes_back() {
    let [folder, _] = folders();
    let known = facts(&folder.as_path());
    let place = std::env::temp_dir().join(format!("atlas-workbook-{}", std::process::id()));
    std::fs::create_dir_all(&place).expect("a folder of its own");
    let bytes = write::workbook(&known.atlas.site, &known.tables, &[]).expect("a workbook");
    std::fs::write(place.join("atlas.xlsx"), bytes).expect("the workbook");
    for format in ["xlsx", "ods", "xls"] {
        let to = place.join(format);
        let mut command = Command::new("soffice");
        command.arg(format!("-env:UserInstallation=file://{}", place.join("profile").display()));
        command.args(["--headless", "--convert-to", format, "--outdir"]).arg(&to).arg(place.join("atlas.xlsx"));
        match command.output() {
            Ok(output) if output.status.success() => {}
            Ok(output) => panic!("soffice: {}", String::from_utf8_lossy(&output.stderr)),
            Err(_) => {
                println!("LibreOffice is not installed: what it saves was not tried");
                break;
            }
        }
        let saved = std::fs::read(to.join(format!("atlas.{format}"))).expect("what it saved");
        same(format, &brought(&bare(&folder.as_path()), "atlas", &saved), &known);
    }
    std::fs::remove_dir_all(&place).expect("the folder goes");
    assert!(seeds::facts(&folder.as_path()).is_ok());
}
