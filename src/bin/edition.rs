//! Writes the facts in `seeds/`, or in the folder that `ATLAS_SEEDS` names, as an edition: a file that takes the place of the facts of a site that
//! stands already, without building it anew. The path to write to is the only argument.

use std::path::{Path, PathBuf};

use bio_atlas::build::facts;
use bio_atlas::edition::write::{NotWritten, edition};
use bio_atlas::edition::{FILE, LIMIT};
use bio_atlas::publish::index;
use bio_atlas::texts;

fn main() -> std::process::ExitCode {
    let Some(to) = std::env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("{}", texts::commands::edition_where(FILE));
        return std::process::ExitCode::FAILURE;
    };
    match write(&to) {
        Ok(said) => {
            println!("{said}");
            std::process::ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("{why}");
            std::process::ExitCode::FAILURE
        }
    }
}

fn write(to: &Path) -> Result<String, String> {
    let folder = facts::folder();
    let (site, text) = edition(&folder.as_path(), index::all_readings).map_err(|error| match error {
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
