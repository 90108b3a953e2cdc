//! Files beside the pages: compressed twins, hashes, nothing that is used nowhere.

use std::fs;
use std::io::Read;

use super::{dist, files, none, read};

#[test]
fn every_text_file_has_compressed_twins_of_the_same_bytes() {
    const TEXT: &[&str] = &["html", "css", "js", "wasm", "svg", "csv", "json", "txt", "xml", "geojson"];
    let mut problems = Vec::new();
    let mut twins = 0;
    for file in files() {
        if !file.rsplit_once('.').is_some_and(|(_, extension)| TEXT.contains(&extension)) {
            continue;
        }
        // Somebody will put another file in its place, and no server must send the old one's twin.
        if file == "edition.json" {
            assert!(!dist().join("edition.json.br").exists() && !dist().join("edition.json.gz").exists());
            continue;
        }
        let whole = read(&file);
        for extension in ["br", "gz"] {
            let Ok(twin) = fs::read(dist().join(format!("{file}.{extension}"))) else {
                problems.push(format!("{file}.{extension} is missing"));
                continue;
            };
            let mut decoded = Vec::new();
            let read = match extension {
                "br" => brotli::Decompressor::new(&twin[..], 4096).read_to_end(&mut decoded),
                _ => flate2::read::GzDecoder::new(&twin[..]).read_to_end(&mut decoded),
            };
            twins += 1;
            if read.is_err() || decoded != whole {
                problems.push(format!("{file}.{extension} holds something else"));
            }
        }
    }
    assert!(twins > 100, "only {twins} twins");
    none(&problems);
}

#[test]
fn assets_carry_their_hash_and_each_is_used() {
    let files = files();
    let pages: Vec<String> = files
        .iter()
        .filter(|file| file.ends_with(".html") || file.ends_with(".js"))
        .map(|file| String::from_utf8(read(file)).expect("UTF-8"))
        .collect();
    let mut problems = Vec::new();
    // What pages of other sites name must keep its name.
    const KEPT: &[&str] = &["embed/embed.js", "sw.js"];
    for file in files
        .iter()
        .filter(|file| !KEPT.contains(&file.as_str()))
        .filter(|file| [".css", ".js", ".wasm", ".bin"].iter().any(|kind| file.ends_with(kind)))
    {
        let hashed =
            file.split(['-', '.']).any(|part| part.len() == 16 && part.bytes().all(|byte| byte.is_ascii_hexdigit()));
        if !hashed {
            problems.push(format!("{file} has no hash in its name"));
        }
        if !pages.iter().any(|page| page.contains(file.as_str())) {
            problems.push(format!("{file} is used nowhere"));
        }
    }
    none(&problems);
}
