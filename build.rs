//! Reads the facts before anything is compiled, so that a bad row stops the build.

#[macro_use]
#[allow(dead_code, unused_imports, reason = "the build script uses a part of what it shares with the crate")]
#[path = "src/atlas/mod.rs"]
mod atlas;
#[allow(dead_code, unused_imports, reason = "the build script uses a part of what it shares with the crate")]
#[path = "src/chart/mod.rs"]
mod chart;
#[allow(dead_code, unused_imports, reason = "the build script uses a part of what it shares with the crate")]
#[path = "src/geo/mod.rs"]
mod geo;
#[allow(dead_code, unused_imports, reason = "the build script uses a part of what it shares with the crate")]
#[path = "src/scout/mod.rs"]
mod scout;
#[allow(dead_code, unused_imports, reason = "the build script uses a part of what it shares with the crate")]
#[path = "src/seeds/mod.rs"]
mod seeds;
#[allow(dead_code, unused_imports, reason = "the build script uses a part of what it shares with the crate")]
#[path = "src/state/mod.rs"]
mod state;

use std::path::{Path, PathBuf};

fn main() -> std::process::ExitCode {
    for input in ["seeds", "src/atlas", "src/chart", "src/geo", "src/scout", "src/seeds", "src/state"] {
        println!("cargo::rerun-if-changed={input}");
    }
    let folder = Path::new("seeds");
    let ground = seeds::ground::read(&std::fs::read(folder.join(seeds::ground::FILE)).unwrap_or_default());
    let problems = match (seeds::read(&folder), ground) {
        (Ok(atlas), Ok(ground)) => match write(&atlas, &ground) {
            Ok(()) => return std::process::ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("the facts could not be written: {error}");
                return std::process::ExitCode::FAILURE;
            }
        },
        (Err(problems), Ok(_)) => problems,
        (Ok(_), Err(problem)) => vec![problem],
        (Err(mut problems), Err(problem)) => {
            problems.push(problem);
            problems
        }
    };
    eprintln!("{}", seeds::problem::report(&problems));
    std::process::ExitCode::FAILURE
}

/// Writes the whole atlas for the prerenderer, and what the islands need for the browser.
fn write(atlas: &atlas::Atlas, ground: &[geo::ground::District]) -> Result<(), Box<dyn std::error::Error>> {
    let folder = PathBuf::from(std::env::var("OUT_DIR")?);
    std::fs::write(folder.join("atlas.bin"), postcard::to_stdvec(atlas)?)?;
    std::fs::write(folder.join("site.bin"), postcard::to_stdvec(&atlas.site)?)?;
    std::fs::write(folder.join("ground.bin"), postcard::to_stdvec(ground)?)?;
    std::fs::write(folder.join("map.bin"), postcard::to_stdvec(&chart::map::MapIndex::of(atlas, ground))?)?;
    std::fs::write(folder.join("timeline.bin"), postcard::to_stdvec(&chart::timeline::TimelineIndex::of(atlas))?)?;
    std::fs::write(folder.join("scout.bin"), postcard::to_stdvec(&scout::evidence::index(atlas))?)?;
    Ok(())
}
