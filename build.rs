//! Makes functions of the texts in `seeds/texts/` before anything is compiled, so that a missing, unknown or
//! unused text stops the build.

#[path = "src/texts/generate/mod.rs"]
mod generate;

use std::path::{Path, PathBuf};

fn main() -> std::process::ExitCode {
    match enter_project().and_then(|()| catalogue()) {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            std::process::ExitCode::FAILURE
        }
    }
}

/// Goes to the folder of the project, which is that of the package or, for the fuzz targets, above it.
fn enter_project() -> Result<(), String> {
    let package = PathBuf::from(std::env::var("CARGO_MANIFEST_DIR").map_err(|error| error.to_string())?);
    let root = package.ancestors().find(|folder| folder.join("seeds/texts").is_dir());
    let root = root.ok_or_else(|| format!("no seeds/texts at or above {}", package.display()))?;
    for input in ["seeds/texts", "src"] {
        println!("cargo::rerun-if-changed={}", root.join(input).display());
    }
    std::env::set_current_dir(root).map_err(|error| format!("{}: {error}", root.display()))
}

/// Makes the functions of the catalogue of texts.
fn catalogue() -> Result<(), String> {
    let folder = Path::new("seeds/texts");
    let mut folders = Vec::new();
    for path in entries(folder)? {
        let language = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut files = Vec::new();
        sources(&path, &["ftl"], &mut files)?;
        folders.push(generate::Folder { language, files });
    }
    // The language that code is written against comes first.
    folders.sort_by_key(|folder| folder.language != "zh-CN");
    let mut code = Vec::new();
    sources(Path::new("src"), &["rs", "js"], &mut code)?;
    let made = generate::catalogue(&folders, &code)
        .map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<String>>().join("\n"))?;
    let path = PathBuf::from(std::env::var("OUT_DIR").map_err(|error| error.to_string())?).join("texts.rs");
    std::fs::write(&path, made).map_err(|error| format!("{}: {error}", path.display()))
}

/// What lies in a folder, in order.
fn entries(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let fail = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut entries: Vec<PathBuf> = std::fs::read_dir(folder)
        .map_err(fail)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()
        .map_err(fail)?;
    entries.sort();
    Ok(entries)
}

/// The files below a folder whose names end in one of these ways.
fn sources(folder: &Path, endings: &[&str], found: &mut Vec<generate::Source>) -> Result<(), String> {
    for path in entries(folder)? {
        if path.is_dir() {
            sources(&path, endings, found)?;
        } else if path.extension().is_some_and(|ending| endings.iter().any(|wanted| ending == *wanted)) {
            let text = std::fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            found.push(generate::Source { path: path.display().to_string(), text });
        }
    }
    Ok(())
}
