//! The build's entry: draws every page to a file, in a folder that holds what trunk made of the code. That folder is
//! the only argument; `--check` instead reads and checks the facts and draws nothing, `--doubts` lists what in them is
//! worth a second look.

use std::path::PathBuf;

use bio_atlas::build::{self, Failure, facts};
use bio_atlas::desk::doubts;
use bio_atlas::seeds::report;

/// In the place of the folder: only look at the facts, or list what is worth a second look.
const CHECK: &str = "--check";
const DOUBTS: &str = "--doubts";

fn main() -> std::process::ExitCode {
    let Some(site) = std::env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("prerender: name the folder that holds what trunk made; make dist does so");
        return std::process::ExitCode::FAILURE;
    };
    let folder = facts::folder();
    let facts = match facts::read(&folder) {
        Ok(facts) => facts,
        Err(problems) => {
            eprintln!("{}", facts::report(&folder, &problems));
            return std::process::ExitCode::FAILURE;
        }
    };
    if site.as_os_str() == DOUBTS {
        println!("{}", report::lines(&doubts::doubts(&facts.facts)).join("\n"));
        return std::process::ExitCode::SUCCESS;
    }
    if site.as_os_str() == CHECK {
        return match facts::notes(&facts) {
            Ok(notes) => {
                println!("{}", notes.join("\n"));
                std::process::ExitCode::SUCCESS
            }
            Err(problems) => {
                eprintln!("{}", facts::report(&folder, &problems));
                std::process::ExitCode::FAILURE
            }
        };
    }
    match build::run(&site, facts) {
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
