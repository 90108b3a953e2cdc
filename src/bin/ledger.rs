//! Puts the ids of `seeds/` that were published into `seeds/published.csv`, from where on they must not change.

use bio_atlas::build::{self, facts};
use bio_atlas::seeds::{self, ledger};
use bio_atlas::texts;

fn main() -> std::process::ExitCode {
    build::ended(write())
}

fn write() -> Result<String, String> {
    let folder = facts::folder();
    let told = |problems: Vec<_>| facts::report(&folder, &problems);
    let source = folder.as_path();
    let facts = seeds::facts(&source).map_err(told)?;
    let published = ledger::read(&source).map_err(told)?;
    let (text, new) = ledger::with(&published, &facts.tables, facts.atlas.site.data_date);
    std::fs::write(folder.join(seeds::LEDGER), text)
        .map_err(|error| texts::commands::ledger_not_written(&error.to_string()))?;
    Ok(texts::commands::ledger_written(new))
}
