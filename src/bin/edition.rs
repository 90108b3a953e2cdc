//! Writes the facts in `seeds/`, or in the folder that `ATLAS_SEEDS` names, as an edition: a file that takes the place of the facts of a site that
//! stands already, without building it anew. The path to write to is the first argument; files that follow (a workbook,
//! tables) stand in the place of those in `seeds/`.

use std::path::{Path, PathBuf};

use bio_atlas::build::{self, facts};
use bio_atlas::edition::dictionary;
use bio_atlas::edition::write::{NotWritten, edition};
use bio_atlas::edition::{FILE, LIMIT};
use bio_atlas::texts;
use bio_atlas::workbook::intake::Intake;

fn main() -> std::process::ExitCode {
    let Some(to) = std::env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("{}", texts::commands::edition_where(FILE));
        return std::process::ExitCode::FAILURE;
    };
    let files: Vec<String> = std::env::args().skip(2).filter(|file| !file.is_empty()).collect();
    build::ended(write(&to, &files))
}

fn write(to: &Path, files: &[String]) -> Result<String, String> {
    let folder = facts::folder();
    let source = folder.as_path();
    let mut intake = Intake::over(&source);
    intake.bring_files(files)?;
    let (site, text) = edition(&intake, dictionary::all_readings).map_err(|error| match error {
        NotWritten::Problems(problems) => facts::report(&folder, &problems),
        NotWritten::Refused(refusal) => refusal.lines().join("\n"),
        NotWritten::Json(error) => texts::commands::edition_not_made(&error.to_string()),
    })?;
    let file = to.display().to_string();
    let failed = |error: std::io::Error| texts::commands::edition_not_written(&file, &error.to_string());
    if let Some(folder) = to.parent() {
        std::fs::create_dir_all(folder).map_err(failed)?;
    }
    std::fs::write(to, &text).map_err(failed)?;
    let date = site.data_date_chinese();
    Ok(texts::commands::edition_written(&file, &date, text.len() / 1000, LIMIT / 1000))
}
