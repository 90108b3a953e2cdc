//! What must hold for whatever is read from outside: the same for what a fuzzer makes up, for the files that were
//! kept of that, and for what property tests make up.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::OnceLock;

use bio_atlas::atlas::figure::Qualifier;
use bio_atlas::atlas::letters::is_unseen;
use bio_atlas::atlas::place::Role;
use bio_atlas::atlas::site::{Bounds, MapView, Site};
use bio_atlas::atlas::table::Record;
use bio_atlas::atlas::{Atlas, definitions};
use bio_atlas::brief::state::BriefState;
use bio_atlas::chart::map::{Entry, MapIndex};
use bio_atlas::chart::timeline::TimelineIndex;
use bio_atlas::edition::file::EditionFile;
use bio_atlas::edition::judge::{Verdict, judge};
use bio_atlas::edition::{FORMAT, VERSION};
use bio_atlas::scout::evidence;
use bio_atlas::scout::{Need, ScoutIndex};
use bio_atlas::seeds::Facts;
use bio_atlas::seeds::sheet::{Cell, decoded, split};
use bio_atlas::seeds::table::Table;
use bio_atlas::state::compare::{CompareIndex, CompareState};
use bio_atlas::state::embed::{Embed, Look};
use bio_atlas::state::embedding::{Build, BuildIndex};
use bio_atlas::state::map::MapState;
use bio_atlas::state::query::{self, Ignored};
use bio_atlas::state::shortlist::Shortlist;
use bio_atlas::state::timeline::TimelineState;

/// A table has the cells that the csv crate reads, and each begins where it says; a quote that encloses no cell
/// is found where it stands.
pub fn table(bytes: &[u8]) {
    a_table(bytes);
    // And under a header that is told.
    a_table(&[Qualifier::definition().names.join(",").as_bytes(), b"\n", bytes].concat());
}

fn a_table(bytes: &[u8]) {
    let definition = Qualifier::definition();
    let read = Table::read(bytes, definition);
    for problem in read.as_ref().err().into_iter().flatten() {
        assert!(!problem.expected.is_empty() && problem.to_string().chars().count() < 1000, "{problem}");
    }
    let Ok(text) = decoded("t.csv", bytes) else {
        assert!(read.is_err(), "what is no UTF-8 is refused");
        return;
    };
    let source = Source::new(text);
    match split(text) {
        Ok(rows) => {
            let texts: Vec<Vec<&str>> =
                rows.iter().map(|row| row.iter().map(|cell| cell.text.as_str()).collect()).collect();
            assert_eq!(texts, theirs(text), "{text:?}");
            let (mut last, mut number) = ((0, 0), 0);
            for row in &rows {
                let first = row.first().map_or(0, |cell| cell.row);
                assert!(first > number && first <= row[0].line, "{text:?}: row {first} after {number}");
                number = first;
            }
            for cell in rows.iter().flatten() {
                assert!((cell.line, cell.column) > last, "{text:?}: {cell:?} begins after {last:?}");
                last = (cell.line, cell.column);
                assert!(is_there(source.at(cell), &cell.text), "{text:?}: {cell:?}");
            }
            if let Ok(table) = &read {
                // No row is lost in silence: each is read or told, but for the header and those that hold nothing.
                let filled = rows.iter().filter(|row| row.iter().any(|cell| !cell.text.trim().is_empty())).count();
                assert!(table.rows.len() + table.torn.len() < filled, "{text:?}");
                let hollow = rows.iter().filter(|row| row.iter().all(|cell| is_hollow(&cell.text))).count();
                assert_eq!(table.rows.len() + table.torn.len() + 1 + hollow, rows.len(), "{text:?}");
            }
        }
        Err(cell) => {
            let rest = source.at(&cell);
            assert!(rest.starts_with(&cell.text) && cell.text.starts_with('"'), "{text:?}: {cell:?}");
            // Whatever cell the other reader makes of it: written again, it is not what stands there.
            let all = theirs(text);
            assert!(
                !all.iter().flatten().any(|other| *other != cell.text && is_there(rest, other) && rest == whole(other))
            );
            assert!(read.is_err(), "{text:?}");
        }
    }
}

/// Whether a cell shows nothing.
fn is_hollow(text: &str) -> bool {
    text.chars().all(|character| character.is_whitespace() || is_unseen(character))
}

/// The cells that the csv crate reads.
fn theirs(text: &str) -> Vec<Vec<String>> {
    // It passes over a byte order mark, as the file's reader has done already.
    let text = format!("\u{feff}{text}");
    let reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
    // Line breaks within a cell are one character, whichever way the file writes them.
    let read = |cell: &str| cell.replace("\r\n", "\n").replace('\r', "\n");
    reader.into_records().map(|row| row.expect("UTF-8").iter().map(read).collect()).collect()
}

fn whole(cell: &str) -> String {
    format!("\"{}\"", cell.replace('"', "\"\""))
}

/// Whether a text begins with a cell: as it is or in quotes, and then nothing more of it.
fn is_there(text: &str, cell: &str) -> bool {
    let text = &text.replace("\r\n", "\n").replace('\r', "\n");
    let rest = if text.starts_with('"') { text.strip_prefix(&whole(cell)) } else { text.strip_prefix(cell) };
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with([',', '\r', '\n']))
}

/// A text by lines and columns, found in another way than the reader finds them.
struct Source<'a> {
    text: &'a str,
    /// Where lines begin.
    lines: Vec<usize>,
}

impl<'a> Source<'a> {
    fn new(text: &'a str) -> Self {
        let ends = text
            .bytes()
            .enumerate()
            .filter(|(at, byte)| *byte == b'\n' || (*byte == b'\r' && text.as_bytes().get(at + 1) != Some(&b'\n')));
        Self { text, lines: std::iter::once(0).chain(ends.map(|(at, _)| at + 1)).collect() }
    }

    /// What stands from the beginning of a cell on.
    fn at(&self, cell: &Cell) -> &'a str {
        let (line, column) = (cell.line as usize - 1, cell.column as usize - 1);
        let begin = self.lines[line];
        let rest = &self.text[begin..];
        let at = rest.char_indices().map(|(at, _)| at).chain([rest.len()]).nth(column).expect("a column of the text");
        assert!(self.lines.get(line + 1).is_none_or(|next| begin + at < *next), "{cell:?} is in its line");
        &rest[at..]
    }
}

/// Whatever an address holds: each page makes a state of it, and a link to that state brings the same back.
pub fn query(bytes: &[u8]) {
    let text = &String::from_utf8_lossy(bytes);
    let names = [MapState::NAMES, TimelineState::NAMES, Need::NAMES, Build::NAMES, Look::NAMES].concat();
    let pairs = query::own(text, &names);
    let known: Vec<(&str, String)> = pairs.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
    assert_eq!(query::own(&query::format(&known), &names), pairs, "{text:?}");
    assert_eq!(
        query::within(&query::of_page("timeline/", text.trim_start_matches('?')), "timeline/"),
        text.trim_start_matches('?')
    );

    static INDEXES: OnceLock<(MapIndex, TimelineIndex, ScoutIndex, CompareIndex, BuildIndex)> = OnceLock::new();
    let (map, timeline, scout, compare, build) =
        INDEXES.get_or_init(|| (map_index(), timeline_index(), scout_index(), compare_index(), build_index()));
    let is_known = |slug: &str| SLUGS.contains(&slug);
    back(text, |text| MapState::read(text, map), |state| state.query(map.default_view));
    back(text, |text| TimelineState::read(text, timeline), TimelineState::query);
    back(text, |text| CompareState::read(text, compare), CompareState::query);
    back(text, |text| Need::read(text, scout), |need| need.query(scout));
    back(text, |text| BriefState::read(text, scout, is_known), |state| state.query(scout));
    for view in [Embed::Map, Embed::Timeline, Embed::Place(SLUGS[0].to_owned()), Embed::Figure("F001".to_owned())] {
        back(text, |text| Look::read(text, &view), Look::query);
    }
    let (list, _) = Shortlist::read(text, |_| true);
    assert_eq!(Shortlist::read(&list.text(), |_| true), (list, Vec::new()), "{text:?}");

    // The builder keeps what another view would need; a link holds only what the chosen one does.
    let (state, ignored) = Build::read(text, build);
    assert_short(&ignored);
    let link = state.query(build);
    let (again, left) = Build::read(&link, build);
    assert_eq!((again.target(build), left), (state.target(build), Vec::new()), "{text:?} → {link:?}");
    assert_eq!(again.query(build), link, "{text:?}");
}

/// A state that was read is read again from a link to it.
fn back<S: PartialEq + Debug>(text: &str, read: impl Fn(&str) -> (S, Vec<Ignored>), write: impl Fn(&S) -> String) {
    let (state, ignored) = read(text);
    assert_short(&ignored);
    let link = write(&state);
    assert_eq!(read(&link), (state, Vec::new()), "{text:?} → {link:?}");
}

fn assert_short(ignored: &[Ignored]) {
    assert_eq!(query::notice(ignored).is_none(), ignored.is_empty());
    assert!(query::notice(&ignored[..ignored.len().min(1)]).is_none_or(|text| text.chars().count() < 60));
}

/// Places, sub-industries and stages of an invented city.
pub const SLUGS: &[&str] = &["east", "west-park", "north", "south-2", "far-park"];
pub const INDUSTRIES: &[&str] = &["seeds", "brewing"];
pub const STAGES: &[&str] = &["pilot", "trial"];
pub const FIGURES: &[&str] = &["F001", "F002"];

fn owned(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

pub fn slugs() -> Vec<String> {
    owned(SLUGS)
}

pub fn map_index() -> MapIndex {
    let entry = |slug: &&str| Entry {
        slug: (*slug).to_owned(),
        name: (*slug).to_owned(),
        role: Role::Base,
        position: None,
        parent: None,
        industries: Vec::new(),
        stages: Vec::new(),
        platforms: Vec::new(),
        status: None,
        stood: String::new(),
    };
    MapIndex {
        default_view: MapView::Geographic,
        industries: owned(INDUSTRIES),
        stages: owned(STAGES),
        years: Some((2020, 2028)),
        entries: SLUGS.iter().map(entry).collect(),
        ..MapIndex::of(&Atlas::default(), &[], &[])
    }
}

pub fn timeline_index() -> TimelineIndex {
    TimelineIndex { places: slugs(), ..TimelineIndex::of(&Atlas::default()) }
}

pub fn scout_index() -> ScoutIndex {
    ScoutIndex { industries: owned(INDUSTRIES), stages: owned(STAGES), ..ScoutIndex::default() }
}

pub fn compare_index() -> CompareIndex {
    CompareIndex { here: owned(&SLUGS[..4]), elsewhere: owned(&SLUGS[4..]) }
}

pub fn build_index() -> BuildIndex {
    BuildIndex {
        default_view: Some(MapView::Geographic),
        places: slugs(),
        listed: owned(&SLUGS[..3]),
        comparable: owned(&SLUGS[..4]),
        figures: owned(FIGURES),
    }
}

/// An edition of bytes, and one of the tables that they hold as a text: `#name` and rows, for each table.
pub fn edition(bytes: &[u8]) {
    judged(bytes);
    let text = String::from_utf8_lossy(bytes);
    if text.starts_with('#') {
        judged(file(&tables(&text)).as_bytes());
    }
}

/// All tables, with the rows of a text.
pub fn tables(text: &str) -> BTreeMap<String, String> {
    let header = |columns: &[&str]| columns.join(",") + "\n";
    let mut all: BTreeMap<String, String> =
        definitions().iter().map(|told| (told.name.to_owned(), header(&told.names))).collect();
    for part in text.split('#') {
        let (name, rows) = part.split_once('\n').unwrap_or((part, ""));
        if let Some(table) = all.get_mut(name) {
            table.push_str(rows);
        }
    }
    all
}

/// An edition of tables, of a day after those of all sites.
pub fn file(tables: &BTreeMap<String, String>) -> String {
    let file = EditionFile {
        format: FORMAT.to_owned(),
        version: VERSION,
        data_date: "9000-01-01".to_owned(),
        revision: 1,
        next_update: String::new(),
        readings: BTreeMap::new(),
        names: BTreeMap::new(),
        forms: BTreeMap::new(),
        tables: tables.clone(),
    };
    serde_json::to_string(&file).expect("JSON")
}

/// An edition is used whole or refused with reasons; says whether it is used.
pub fn judged(bytes: &[u8]) -> bool {
    let bounds = Bounds { west: -180.0, south: -90.0, east: 180.0, north: 90.0 };
    let site = Site { revision: 1, bounds, ..Site::default() };
    match judge(bytes, &site) {
        Verdict::NotNewer => false,
        Verdict::Refused(refusal) => {
            let lines = refusal.lines();
            let is_a_line = |line: &String| !line.is_empty() && !line.contains(['\n', '\r', '\0']);
            assert!(!lines.is_empty() && lines.iter().all(is_a_line), "{lines:?}");
            false
        }
        Verdict::Newer(edition) => {
            let Facts { atlas, tables } = &edition.facts;
            assert!((atlas.site.data_date, atlas.site.revision) > (site.data_date, site.revision));
            assert_eq!(tables.len(), definitions().len(), "no table is missing");
            // What pages are drawn from can be made of it.
            let _ = (MapIndex::of(atlas, &[], &[]), TimelineIndex::of(atlas), evidence::index(atlas));
            // Written down again, it is the same.
            let text = std::str::from_utf8(bytes).expect("UTF-8").trim_start_matches('\u{feff}');
            let mut again: EditionFile = serde_json::from_str(text).expect("an edition");
            let written = tables.iter().map(|parsed| (parsed.definition.name.to_owned(), parsed.table.text()));
            again.tables = written.collect();
            match judge(serde_json::to_string(&again).expect("JSON").as_bytes(), &site) {
                Verdict::Newer(same) => assert_eq!(same.facts.atlas, *atlas),
                other => panic!("not used again: {other:?}"),
            }
            true
        }
    }
}
