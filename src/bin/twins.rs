//! Looks for compressed twins that are not of the file beside them; the folder of the site is the only argument.

use std::path::{Path, PathBuf};

use bio_atlas::build::{self, Failure, twins};
use bio_atlas::texts;

fn main() -> std::process::ExitCode {
    let folder = std::env::args_os().nth(1).map_or_else(build::site, PathBuf::from);
    match twins::stale(&folder) {
        Ok(stale) if stale.is_empty() => {
            println!("{}", texts::commands::twins_sound(&folder.display().to_string()));
            std::process::ExitCode::SUCCESS
        }
        Ok(stale) => {
            for twin in &stale {
                eprintln!("{}", told(&folder, twin));
            }
            std::process::ExitCode::FAILURE
        }
        Err(Failure { what, why }) => {
            eprintln!("{}", texts::commands::twins_unreadable(&what, &why));
            std::process::ExitCode::FAILURE
        }
    }
}

fn told(folder: &Path, twin: &Path) -> String {
    let (twin, file) = (folder.join(twin), folder.join(twin.with_extension("")));
    let (twin, is_there, file) = (twin.display().to_string(), file.is_file(), file.display().to_string());
    if is_there { texts::commands::twins_stale(&twin, &file) } else { texts::commands::twins_orphan(&twin, &file) }
}
