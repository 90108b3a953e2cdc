//! Takes files back into `seeds/`: a workbook, tables, an edition, the JSON of a site. Nothing is written unless all of
//! it is sound. The files are the arguments.

use std::path::Path;
use std::process::ExitCode;

use bio_atlas::atlas::definitions;
use bio_atlas::build::{self, facts};
use bio_atlas::desk::changes;
use bio_atlas::seeds::problem::Problem;
use bio_atlas::seeds::{self, Source, report};
use bio_atlas::texts;
use bio_atlas::workbook::intake::Intake;

fn main() -> ExitCode {
    let files: Vec<String> = std::env::args().skip(1).filter(|file| !file.is_empty()).collect();
    if files.is_empty() {
        eprintln!("{}", texts::commands::import_what());
        return ExitCode::FAILURE;
    }
    build::ended(taken(&files))
}

fn taken(files: &[String]) -> Result<String, String> {
    let folder = facts::folder();
    let source = folder.as_path();
    let told = |problems: Vec<Problem>| facts::report(&folder, &problems);
    let mut intake = Intake::over(&source);
    intake.bring_files(files)?;
    let site = seeds::settings(&source).map_err(told)?;
    let known = seeds::examine(site.clone(), &source).0;
    let mended = intake.mend(&site);
    let facts = seeds::facts(&intake).map_err(told)?;
    let mut changed = Vec::new();
    for definition in intake.brought() {
        let file = definition.file();
        let Some(parsed) = facts.tables.iter().find(|parsed| parsed.definition.name == definition.name) else {
            continue;
        };
        let text = parsed.table.text();
        if source.bytes(&file).is_ok_and(|known| known == text.as_bytes()) {
            continue;
        }
        replace(&folder.join(&file), &text)
            .map_err(|error| texts::commands::not_written(&format!("seeds/{file}"), &error.to_string()))?;
        changed.push(file);
    }
    let mut lines = Vec::new();
    if !mended.is_empty() {
        lines.push(texts::commands::import_mended(mended.len()));
        lines.extend(report::lines(&mended));
    }
    let brought: Vec<&str> = intake.brought().map(|definition| definition.name).collect();
    let kept: Vec<&str> = definitions()
        .into_iter()
        .filter(|definition| !brought.contains(&definition.name))
        .map(|definition| definition.title)
        .collect();
    if !kept.is_empty() {
        lines.push(texts::commands::import_kept(&texts::write::names(&kept)));
    }
    if changed.is_empty() {
        lines.push(texts::commands::import_nothing().to_owned());
    } else {
        lines.extend(changes::sheet(&changes::changes(&known.tables, &facts.tables)));
        lines.push(texts::commands::import_done(&texts::write::names(&changed)));
    }
    Ok(lines.join("\n"))
}

/// Puts a text in the place of a file, whole or not at all.
fn replace(path: &Path, text: &str) -> std::io::Result<()> {
    let beside = path.with_extension("csv.new");
    std::fs::write(&beside, text)?;
    std::fs::rename(&beside, path)
}
