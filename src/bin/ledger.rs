//! Puts the ids of `seeds/` that were published into `seeds/published.csv`, from where on they must not change.

use bio_atlas::build::facts;
use bio_atlas::seeds::{self, ledger};
use bio_atlas::texts;

fn main() -> std::process::ExitCode {
    match write() {
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

fn write() -> Result<String, String> {
    let folder = facts::folder();
    let told = |problems: Vec<_>| facts::report(&folder, &problems);
    let source = folder.as_path();
    let facts = seeds::facts(&source).map_err(told)?;
    let published = ledger::read(&source).map_err(told)?;
    let (text, new) = ledger::with(&published, &facts.tables, facts.atlas.site.data_date);
    std::fs::write(folder.join(ledger::FILE), text)
        .map_err(|error| texts::commands::ledger_not_written(&error.to_string()))?;
    Ok(texts::commands::ledger_written(new))
}
