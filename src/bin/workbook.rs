//! Writes the tables of `seeds/` as a workbook. The path to write to is the only argument. Tables with mistakes are
//! written too, with a sheet of them.

use std::path::PathBuf;
use std::process::ExitCode;

use bio_atlas::build::{self, facts};
use bio_atlas::seeds;
use bio_atlas::texts;
use bio_atlas::workbook::write;

fn main() -> ExitCode {
    let Some(to) = std::env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("{}", texts::commands::workbook_where());
        return ExitCode::FAILURE;
    };
    build::ended(written(&to))
}

fn written(to: &PathBuf) -> Result<String, String> {
    let folder = facts::folder();
    let told = |problems: Vec<_>| facts::report(&folder, &problems);
    let site = seeds::settings(&folder.as_path()).map_err(told)?;
    let (facts, problems) = seeds::examine(site, &folder.as_path());
    let file = to.display().to_string();
    let failed = |error: &dyn std::fmt::Display| texts::commands::not_written(&file, &error.to_string());
    let bytes = write::workbook(&facts.atlas.site, &facts.tables, &problems).map_err(|error| failed(&error))?;
    if let Some(folder) = to.parent() {
        std::fs::create_dir_all(folder).map_err(|error| failed(&error))?;
    }
    std::fs::write(to, bytes).map_err(|error| failed(&error))?;
    Ok(texts::commands::workbook_written(&file, facts.tables.len(), problems.len()))
}
