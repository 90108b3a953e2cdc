//! The invented city, and the same with every table empty that may be.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use bio_atlas::atlas::definitions;
use bio_atlas::build::picture::{self, Pictures};
use bio_atlas::edition::dictionary;
use bio_atlas::publish::{self, index};
use bio_atlas::seeds::{self, Source, ground, report};
use bio_atlas::state::embed::Embed;
use bio_atlas::state::route::Route;
use bio_atlas::view::sources::Sources;
use bio_atlas::view::{self, Drawn};

/// The tables that an atlas can do without.
pub const OPTIONAL: [&str; 16] = [
    "cases",
    "charts",
    "conflicts",
    "events",
    "organisations",
    "place_industries",
    "platforms",
    "policies",
    "positions",
    "programmes",
    "questions",
    "reference_points",
    "remarks",
    "surroundings",
    "targets",
    "tasks",
];

/// A folder inside the repository.
pub fn folder(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The folder of the invented city.
pub fn city() -> PathBuf {
    folder("tests/fixtures/city")
}

/// Facts in memory.
pub struct Copy(BTreeMap<String, Vec<u8>>);

impl Copy {
    /// Every file of a folder.
    pub fn of(folder: &Path) -> Self {
        let entries = std::fs::read_dir(folder).expect("a folder of facts");
        let read = |entry: std::io::Result<std::fs::DirEntry>| {
            let path = entry.expect("an entry").path();
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            (name, std::fs::read(&path).expect("a file of facts"))
        };
        Self(entries.map(read).collect())
    }

    /// The city with nothing but the heads of the tables that may be empty.
    pub fn emptied() -> Self {
        let mut copy = Self::of(&city());
        for definition in definitions().iter().filter(|definition| OPTIONAL.contains(&definition.name)) {
            copy.0.insert(definition.file(), format!("{}\n", definition.names.join(",")).into_bytes());
        }
        // A sub-industry may name its task, a figure the statement that contradicts it.
        for (table, column) in [("industries", "task"), ("figures", "conflict")] {
            copy.clear(table, column);
        }
        copy
    }

    /// Empties a column.
    fn clear(&mut self, table: &str, column: &str) {
        let file = format!("{table}.csv");
        let text = String::from_utf8(self.0[&file].clone()).expect("UTF-8");
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let head = reader.headers().expect("a head").clone();
        let at = head.iter().position(|name| name == column).expect("the column");
        let mut writer = csv::Writer::from_writer(Vec::new());
        writer.write_record(&head).expect("written");
        for row in reader.records() {
            let row = row.expect("a row");
            writer
                .write_record(row.iter().enumerate().map(|(index, cell)| if index == at { "" } else { cell }))
                .expect("written");
        }
        self.0.insert(file, writer.into_inner().expect("written"));
    }
}

impl Source for Copy {
    fn bytes(&self, file: &str) -> Result<Vec<u8>, String> {
        self.0.get(file).cloned().ok_or_else(|| "没有这个文件".to_owned())
    }
}

/// A city with all its pages.
pub struct City {
    pub sources: Sources,
    pub pictures: Pictures,
    pub pages: Vec<(Route, Drawn)>,
}

impl City {
    fn of(source: &dyn Source) -> Self {
        let facts = seeds::facts(source).unwrap_or_else(|problems| panic!("{}", report::report(&problems)));
        let outlines = source.bytes(ground::FILE).expect("the outlines");
        let outlines = ground::read(&outlines).unwrap_or_else(|problem| panic!("{problem}"));
        let downloads = publish::prepare(&facts, source).unwrap_or_else(|error| panic!("{error:?}"));
        let search = index::prepare(&facts.atlas, dictionary::all_readings(&facts.atlas)).expect("an index of names");
        let bare = Sources::of(facts.atlas, outlines, downloads, search);
        let pictures = picture::prepare(bare).unwrap_or_else(|error| panic!("{error:?}"));
        let sources = Sources { pictures: Box::leak(Box::new(pictures.sizes())), ..bare };
        let pages = Route::all(sources.atlas)
            .into_iter()
            .map(|route| {
                let drawn = view::drawn(sources, &route);
                (route, drawn)
            })
            .collect();
        Self { sources, pictures, pages }
    }

    /// The drawn body of a page.
    pub fn body(&self, wanted: &Route) -> &str {
        &self.pages.iter().find(|(route, _)| route == wanted).unwrap_or_else(|| panic!("no {wanted:?}")).1.body
    }
}

/// The invented city.
pub fn whole() -> &'static City {
    static CITY: OnceLock<City> = OnceLock::new();
    CITY.get_or_init(|| City::of(&Copy::of(&city())))
}

/// The same with every table empty that may be.
pub fn emptied() -> &'static City {
    static CITY: OnceLock<City> = OnceLock::new();
    CITY.get_or_init(|| City::of(&Copy::emptied()))
}

/// Pages of one kind are drawn by one program: their kind is what a list of complaints names.
pub fn kind(route: &Route) -> String {
    match route {
        Route::Map => "map".to_owned(),
        Route::NotFound => "404".to_owned(),
        Route::Place(_) => "place".to_owned(),
        Route::District(_) => "district".to_owned(),
        Route::Embed(Embed::Place(_)) => "embed/place".to_owned(),
        Route::Embed(Embed::Figure(_)) => "embed/figure".to_owned(),
        other => other.to_string().trim_end_matches('/').to_owned(),
    }
}
