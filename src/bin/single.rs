//! Makes one file of the built site, for a stick or an attachment.

use bio_atlas::build::{self, Failure, single};

fn main() -> std::process::ExitCode {
    match single::make(&build::site()) {
        Ok((file, bytes)) => {
            println!("{} ({} KB) opens by double click, without a network", file.display(), bytes / 1000);
            std::process::ExitCode::SUCCESS
        }
        Err(Failure { what, why }) => {
            eprintln!("single: {what}: {why}");
            std::process::ExitCode::FAILURE
        }
    }
}
