//! Makes one file of the built site, for a stick or an attachment.

use std::path::Path;

use bio_atlas::build::{Failure, single};

fn main() -> std::process::ExitCode {
    match single::make(Path::new("dist")) {
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
