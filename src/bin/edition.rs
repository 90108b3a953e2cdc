//! Writes the facts in `seeds/` as an edition: a file that takes the place of the facts of a site that
//! stands already, without building it anew. The path to write to is the only argument.

use std::path::{Path, PathBuf};

use bio_atlas::edition::write::{NotWritten, edition};
use bio_atlas::edition::{FILE, LIMIT};
use bio_atlas::publish::index;
use bio_atlas::seeds::problem;

fn main() -> std::process::ExitCode {
    let Some(to) = std::env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("say where to write {FILE}; “make edition” does");
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
    let (site, text) = edition(&Path::new("seeds"), index::all_readings).map_err(|error| match error {
        NotWritten::Problems(problems) => problem::report(&problems),
        NotWritten::Refused(refusal) => refusal.lines().join("\n"),
        NotWritten::Json(error) => error.to_string(),
    })?;
    let failed = |error: std::io::Error| format!("{}: {error}", to.display());
    if let Some(folder) = to.parent() {
        std::fs::create_dir_all(folder).map_err(failed)?;
    }
    std::fs::write(to, &text).map_err(failed)?;
    Ok(format!(
        "{}: facts of {}, revision {} ({} of at most {} KB). Put it at the root of the site; \
         it is used where the site's own facts are older.",
        to.display(),
        site.data_date,
        site.revision,
        text.len() / 1000,
        LIMIT / 1000,
    ))
}
