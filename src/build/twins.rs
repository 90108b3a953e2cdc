//! Compressed twins that are not of the file beside them: servers send the twin, and an edit is never seen.

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

use super::Failure;
use super::assets::files;

/// The twins in a folder that hold something else than their file, or whose file is gone, by their path below it.
///
/// # Errors
/// A folder or a file that cannot be read.
pub fn stale(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut found = Vec::new();
    for twin in files(folder)? {
        let is_twin = twin.extension().is_some_and(|extension| extension == "br" || extension == "gz");
        if is_twin && !is_same(&twin)? {
            found.push(twin.strip_prefix(folder).unwrap_or(&twin).to_owned());
        }
    }
    Ok(found)
}

/// Whether a twin unpacks to the file beside it.
fn is_same(twin: &Path) -> Result<bool, Failure> {
    let fail = |error: std::io::Error| Failure::of(twin.display().to_string(), error);
    let file = twin.with_extension("");
    if !file.is_file() {
        return Ok(false);
    }
    let packed = fs::read(twin).map_err(fail)?;
    let whole = fs::read(&file).map_err(|error| Failure::of(file.display().to_string(), error))?;
    let mut unpacked = Vec::new();
    // What does not unpack is of no file.
    let read = if twin.extension().is_some_and(|extension| extension == "br") {
        brotli::Decompressor::new(&packed[..], 4096).read_to_end(&mut unpacked)
    } else {
        flate2::read::MultiGzDecoder::new(&packed[..]).read_to_end(&mut unpacked)
    };
    Ok(read.is_ok() && unpacked == whole)
}

#[cfg(test)]
mod tests {
    use super::super::assets::compress;
    use super::*;

    #[test]
    fn an_edited_file_is_found_by_its_twins() {
        let folder = std::env::temp_dir().join(format!("atlas-twins-{}", std::process::id()));
        let write = |name: &str, text: &str| {
            fs::create_dir_all(folder.join("data")).and_then(|()| fs::write(folder.join(name), text)).expect("a file");
        };
        for name in ["index.html", "robots.txt", "data/places.csv", "picture.png", "edition.json"] {
            write(name, "as it was built");
        }
        compress(&folder).expect("twins");
        let found = || -> Vec<String> {
            stale(&folder).expect("a folder").iter().map(|path| path.to_string_lossy().into_owned()).collect()
        };
        assert_eq!(found(), [""; 0]);
        write("data/places.csv", "edited");
        write("edition.json", "newer");
        write("robots.txt.gz", "no twin at all");
        fs::remove_file(folder.join("index.html")).expect("a file to be gone");
        assert_eq!(
            found(),
            ["data/places.csv.br", "data/places.csv.gz", "index.html.br", "index.html.gz", "robots.txt.gz"]
        );
        for name in found() {
            fs::remove_file(folder.join(name)).expect("a twin");
        }
        assert_eq!(found(), [""; 0]);
        fs::remove_dir_all(folder).ok();
    }
}
