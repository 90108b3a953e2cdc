//! The built site, file by file and address by address.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

/// One of each kind of page that may be framed.
pub const EMBEDDABLE: &[&str] =
    &["embed/map/", "embed/timeline/", "embed/compare/", "embed/check/", "embed/place/gaoxin/", "embed/figure/F038/"];
/// Pages beside them that may not.
pub const BESIDE: &[&str] = &["embed/", "embed/protocol/"];

/// The folder that holds the built site.
pub fn dist() -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("dist");
    assert!(folder.join("index.html").is_file(), "there is no built site in dist/: run “make dist” or “make test”");
    folder
}

/// Every file that has an address, by its path below the root; twins are other forms of the same file.
pub fn files() -> Vec<String> {
    let root = dist();
    let (mut found, mut folders) = (Vec::new(), vec![root.clone()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder of the site") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.push(path.strip_prefix(&root).expect("below the root").to_string_lossy().into_owned());
            }
        }
    }
    found.retain(|file| !file.ends_with(".br") && !file.ends_with(".gz") && file != "_headers");
    // Made of the site, to be carried and not to be served.
    found.retain(|file| !bio_atlas::build::single::FILES.contains(&file.as_str()));
    found.sort();
    assert!(found.len() > 50, "only {} files", found.len());
    found
}

/// The address of a file: pages are asked for by their folder.
pub fn address(file: &str) -> &str {
    file.strip_suffix("index.html").unwrap_or(file)
}

/// The built site together with stand-ins for files that rules name and that may come.
pub struct Extended {
    pub folder: PathBuf,
}

impl Extended {
    pub fn with(names: &[&str]) -> Self {
        let folder = temporary("site");
        for entry in fs::read_dir(dist()).expect("the site") {
            let entry = entry.expect("an entry");
            std::os::unix::fs::symlink(entry.path(), folder.join(entry.file_name())).expect("a link to the site");
        }
        for name in names.iter().filter(|name| !dist().join(name).exists()) {
            fs::write(folder.join(name), "stand-in").expect("a file");
        }
        Self { folder }
    }
}

impl Drop for Extended {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.folder).ok();
    }
}

/// An empty folder of this process.
pub fn temporary(what: &str) -> PathBuf {
    static NEXT: AtomicUsize = AtomicUsize::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let folder = std::env::temp_dir().join(format!("atlas-served-{}-{number}-{what}", std::process::id()));
    fs::create_dir_all(&folder).expect("a temporary folder");
    folder
}
