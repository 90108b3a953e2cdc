//! Every way out is a way in.

use std::process::Command;

use bio_atlas::edition::write::edition;
use bio_atlas::publish::{self, index};
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
        let (_, text) = edition(&folder.as_path(), index::all_readings).expect("an edition");
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
