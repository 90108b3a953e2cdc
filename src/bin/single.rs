//! Makes one file of the built site, and one of the desk, for a stick or an attachment.

use bio_atlas::build::{self, Failure, single};

fn main() -> std::process::ExitCode {
    match single::make(&build::site()) {
        Ok(files) => {
            for (file, bytes) in files {
                println!("{} ({} KB) opens by double click, without a network", file.display(), bytes / 1000);
            }
            std::process::ExitCode::SUCCESS
        }
        Err(Failure { what, why }) => {
            eprintln!("single: {what}: {why}");
            std::process::ExitCode::FAILURE
        }
    }
}
