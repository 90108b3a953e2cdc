//! Real old browsers: readable and well laid out in Chromium 80, as designed in 92, answering in 103.
//!
//! They come from npm (`tests/browser/old/package.json`), and are spoken to over the pipe of their own protocol.

use std::fs::File;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::harness::{Outcome, Visit, visit};

/// Pages of every build there is.
const PAGES: [&str; 14] = [
    "",
    "?place=jingkai",
    "places/",
    "places/hangkonggang/",
    "scout/",
    "timeline/",
    "industries/",
    "compare/",
    "sources/",
    "data/",
    "tour/",
    "embed/map/",
    "embed/map/?view=geographic",
    "embed/place/hangkonggang/",
];

/// What is wrong with how the page is laid out, if anything is.
const FAULTS: &str = "(() => { \
    const faults = [], root = document.documentElement, box = (element) => element.getBoundingClientRect(); \
    const drawings = '.map, .lines, .squares, .deadlines, .locator, .still, .sheet, .cells, .answer__map, .bars, .parts__whole, .ranks, .score, .strip, .document, .strengths, .table-line, .span, .years, .moments__axis, .tally, .timeline-key, .sheet, .aimed, .aim__mark, .platform-marks, .bound__glyph, .chart, .visually-hidden'; \
    const wide = [...document.querySelectorAll('svg')].filter((svg) => !svg.parentElement.closest('svg') && !svg.closest(drawings) && !svg.matches(drawings) && box(svg).width > 48); \
    faults.push(...wide.map((svg) => `a glyph ${box(svg).width} px wide: ${svg.getAttribute('class')}`)); \
    if (root.scrollWidth > root.clientWidth) faults.push(`${root.scrollWidth} px wide in ${root.clientWidth}`); \
    const header = document.querySelector('.site-header, .embed__head'); \
    if (box(header).height > 200) faults.push(`a header ${box(header).height} px high`); \
    const note = document.querySelector('.offline-note'); \
    if (!note.hidden && box(note).bottom > innerHeight) faults.push(`the note at ${box(note).top}`); \
    const size = parseFloat(getComputedStyle(document.body).fontSize); \
    if (size < 15 || size > 20) faults.push(`text of ${size} px`); \
    const maps = [...document.querySelectorAll('.map__canvas')].filter((map) => box(map).width > 0); \
    for (const map of maps) { const shape = box(map).width / box(map).height; if (shape < 0.55 || shape > 1.75) faults.push(`a map of ${shape}`); } \
    const diagram = document.querySelector('.atlas[data-view=schematic]'); \
    const shown = diagram ? [...document.querySelectorAll('.lines')].filter((lines) => box(lines).width > 0) : maps; \
    if (document.querySelector('.map') && shown.length !== 1) faults.push(`${shown.length} drawings of the ${diagram ? 'diagram' : 'map'}`); \
    if (maps[0] && innerWidth > 1000 && maps[0].parentElement.dataset.frame !== 'wide') faults.push('the narrow map in a wide window'); \
    const main = document.querySelector('main'); \
    if (header && !main.contains(header) && box(main).top < box(header).bottom - 1) faults.push('the page begins under its header'); \
    return faults; })()";

/// Longest wait for one answer, and how often a browser that stood still is replaced on a page.
const STANDSTILL: Duration = Duration::from_secs(12);
const TRIES: usize = 4;

/// A browser without a driver of its own.
struct Old {
    child: Arc<Mutex<Child>>,
    /// When it was last asked something.
    asked: Arc<Mutex<Instant>>,
    to: ChildStdin,
    from: BufReader<ChildStdout>,
    session: Value,
    last: u64,
}

impl Drop for Old {
    fn drop(&mut self) {
        // It may have ended by itself.
        if let Ok(mut child) = self.child.lock() {
            drop(child.kill());
            drop(child.wait());
        }
    }
}

impl Old {
    /// Starts it with a folder for what it leaves behind.
    fn start(binary: &Path, folder: &Path) -> Outcome<Self> {
        std::fs::create_dir_all(folder)?;
        // The protocol is spoken on the third and fourth channel, which a shell can lay.
        let mut child = Command::new("sh")
            .args(["-c", "exec \"$0\" \"$@\" 3<&0 4>&1 </dev/null >/dev/null 2>&1"])
            .arg(binary)
            .args(["--headless", "--no-sandbox", "--no-zygote", "--single-process", "--disable-gpu"])
            .args(["--disable-dev-shm-usage", "--hide-scrollbars", "--remote-debugging-pipe", "about:blank"])
            .arg(format!("--user-data-dir={}", folder.display()))
            .env("TMPDIR", folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let to = child.stdin.take().ok_or("a channel to the browser")?;
        let from = BufReader::new(child.stdout.take().ok_or("a channel from the browser")?);
        let child = Arc::new(Mutex::new(child));
        let asked = Arc::new(Mutex::new(Instant::now()));
        // All in one process they now and then stand still for good; one that is ended says so, and is replaced.
        let (watched, heard) = (Arc::downgrade(&child), Arc::clone(&asked));
        std::thread::spawn(move || {
            while let Some(child) = watched.upgrade() {
                if heard.lock().is_ok_and(|at| at.elapsed() > STANDSTILL) {
                    drop(child.lock().map(|mut child| child.kill()));
                }
                drop(child);
                std::thread::sleep(Duration::from_secs(1));
            }
        });
        let mut old = Self { child, asked, to, from, session: Value::Null, last: 0 };
        let target = old.tell("Target.createTarget", &json!({ "url": "about:blank" }))?;
        let attached =
            old.tell("Target.attachToTarget", &json!({ "targetId": target["targetId"], "flatten": true }))?;
        old.session = attached["sessionId"].clone();
        Ok(old)
    }

    fn tell(&mut self, method: &str, parameters: &Value) -> Outcome<Value> {
        self.last += 1;
        *self.asked.lock().map_err(|error| error.to_string())? = Instant::now();
        let mut command = json!({ "id": self.last, "method": method, "params": parameters });
        if !self.session.is_null() {
            command["sessionId"] = self.session.clone();
        }
        write!(self.to, "{command}\0")?;
        self.to.flush()?;
        loop {
            let mut bytes = Vec::new();
            if self.from.read_until(0, &mut bytes)? == 0 {
                return Err(format!("the browser ended at {method}").into());
            }
            bytes.pop();
            let said: Value = serde_json::from_slice(&bytes)?;
            if said["id"] == json!(self.last) {
                return if said["error"].is_null() {
                    Ok(said["result"].clone())
                } else {
                    Err(format!("{method}: {}", said["error"]).into())
                };
            }
        }
    }

    fn script(&mut self, expression: &str) -> Outcome<Value> {
        let said = self.tell("Runtime.evaluate", &json!({ "expression": expression, "returnByValue": true }))?;
        Ok(said["result"]["value"].clone())
    }

    /// Opens a page and waits until it answers, or has said that it will not.
    fn open(&mut self, address: &str, width: u32) -> Outcome<bool> {
        let size = json!({ "width": width, "height": 740, "deviceScaleFactor": 1, "mobile": false });
        self.tell("Emulation.setDeviceMetricsOverride", &size)?;
        self.tell("Page.navigate", &json!({ "url": address }))?;
        let settled = format!(
            "location.href === {} && document.readyState === 'complete' && \
             (document.documentElement.dataset.interaction || (document.querySelector('script[src*=\"-loader-\"]') ? '' : 'none'))",
            json!(address)
        );
        let started = Instant::now();
        loop {
            let state = self.script(&settled)?;
            if let Some(state) = state.as_str().filter(|state| !state.is_empty()) {
                return Ok(state != "unavailable");
            }
            if started.elapsed() > Duration::from_secs(20) {
                return Err(format!("{address} neither answers nor says that it will not").into());
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

/// The browser of a version, unpacked beside the build; none where it could not be brought.
fn binary(version: u32) -> Outcome<Option<PathBuf>> {
    let packed = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join(format!("tests/browser/old/node_modules/chromium-{version}/bin/chromium.br"));
    if !packed.exists() {
        println!("not tried: Chromium {version} could not be brought from npm");
        return Ok(None);
    }
    let unpacked = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("chromium-{version}"));
    if !unpacked.exists() {
        let part = unpacked.with_extension("part");
        std::io::copy(&mut brotli::Decompressor::new(File::open(&packed)?, 1 << 16), &mut File::create(&part)?)?;
        std::fs::set_permissions(&part, std::os::unix::fs::PermissionsExt::from_mode(0o755))?;
        std::fs::rename(&part, &unpacked)?;
    }
    Ok(Some(unpacked))
}

/// Whether the page answers, and its faults.
fn looked_at(old: &mut Old, binary: &Path, folder: &Path, address: &str, width: u32) -> Outcome<(bool, Vec<String>)> {
    for _ in 1..TRIES {
        match old.open(address, width).and_then(|answered| Ok((answered, old.script(FAULTS)?))) {
            Ok((answered, faults)) => return Ok((answered, serde_json::from_value(faults)?)),
            Err(_) => *old = Old::start(binary, folder)?,
        }
    }
    let answered = old.open(address, width)?;
    Ok((answered, serde_json::from_value(old.script(FAULTS)?)?))
}

/// Opens pages at both widths; returns what is wrong.
fn look(binary: &Path, folder: &Path, pages: &[(&str, String)], answers: bool) -> Outcome<Vec<String>> {
    let mut old = Old::start(binary, folder)?;
    let mut faults = Vec::new();
    for (path, address) in pages {
        for width in [360, 1280] {
            let (answered, found) = looked_at(&mut old, binary, folder, address, width)?;
            // A card has no module that could fail.
            if answered != answers && !path.starts_with("embed/place/") {
                faults.push(format!("/{path} answers: {answered}"));
            }
            faults.extend(found.into_iter().map(|fault| format!("/{path} at {width}: {fault}")));
        }
    }
    Ok(faults)
}

/// Opens every page at the width of a phone and of a desk.
fn looks_right(version: u32, answers: bool) {
    visit(Visit::default(), async move |page| {
        let Some(binary) = binary(version)? else { return Ok(()) };
        let folder = page.downloads.join("old");
        let addresses = PAGES.map(|path| (path, page.site(path)));
        // Elsewhere than the server, which has to answer meanwhile.
        let looks = move || look(&binary, &folder, &addresses, answers).map_err(|error| error.to_string());
        let faults = tokio::task::spawn_blocking(looks).await??;
        assert!(faults.is_empty(), "Chromium {version}:\n{}", faults.join("\n"));
        Ok(())
    });
}

#[test]
fn chromium_80_is_laid_out() {
    looks_right(80, false);
}

#[test]
fn chromium_92_is_laid_out() {
    looks_right(92, false);
}

#[test]
fn chromium_103_answers() {
    looks_right(103, true);
}
