//! Writes `seeds/datapackage.json`: what is told of the tables, for those who open the folder with other tools.

use bio_atlas::failure::Failure;
use bio_atlas::publish::{PACKAGE, package};
use bio_atlas::texts;

fn main() -> std::process::ExitCode {
    let folder = std::env::var_os("ATLAS_SEEDS").map_or_else(|| "seeds".into(), std::path::PathBuf::from);
    let written = package(&folder.as_path()).and_then(|bytes| {
        let to = folder.join(PACKAGE);
        std::fs::write(&to, bytes).map_err(|error| Failure::of(to.display().to_string(), error))
    });
    match written {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(Failure { what, why }) => {
            eprintln!("{}", texts::commands::failed(&what, &why));
            std::process::ExitCode::FAILURE
        }
    }
}
