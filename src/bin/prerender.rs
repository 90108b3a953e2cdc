//! The build's entry: draws every page to a file. Run by trunk as a post-build
//! hook, in the staging folder that holds trunk's `index.html`, script and module.

use bio_atlas::build::{self, Failure};

fn main() -> std::process::ExitCode {
    let staging = std::env::var_os("TRUNK_STAGING_DIR").map_or_else(|| "dist".into(), std::path::PathBuf::from);
    match build::run(&staging) {
        Ok(report) => {
            println!("{report}");
            std::process::ExitCode::SUCCESS
        }
        Err(Failure { what, why }) => {
            eprintln!("prerender: {what}: {why}");
            std::process::ExitCode::FAILURE
        }
    }
}
