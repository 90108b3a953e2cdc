//! The downloads below `data/`: every table as CSV, all of them as one JSON
//! file, the data package that explains both, boundaries, sources, licence.

pub mod downloads;
pub mod formula;
mod geojson;
pub mod index;
pub mod json;
pub mod package;
pub mod stamp;

use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::atlas::figure::{Figure, FigureKind};
use crate::atlas::{Atlas, definitions};
use crate::failure::Failure;
use crate::seeds::{self, Facts, Parsed, Source, ground};
use crate::texts::{self, write};
use downloads::{Column, Download, Downloads, Table as TableInfo};
use json::{Whole, sample};
use package::{Descriptor, Field, Resource};
use stamp::Stamp;

/// Describes every table; lies beside them.
pub const PACKAGE: &str = "datapackage.json";
const JSON: &str = "atlas.json";
/// Places with a position, for maps of others.
pub const PLACES: &str = "places.geojson";
/// Where boundaries and facts come from, under a name that opens everywhere.
const SOURCES: &str = "SOURCES.txt";
const LICENCE: (&[u8], &str) = (include_bytes!("../../LICENSE"), "LICENSE.txt");

/// Published tables and texts open with a byte order mark: without it the usual
/// spreadsheets on Chinese systems take UTF-8 for GBK and show rubbish. The
/// seeds stay without one, and their reader accepts both.
const MARK: &[u8] = "\u{feff}".as_bytes();

/// Makes all files in memory, because the page that offers them states their sizes; `beside` holds what
/// lies beside the tables.
///
/// # Errors
/// A file that cannot be read, or written as JSON or CSV.
pub fn prepare(facts: &Facts, beside: &dyn Source) -> Result<Downloads, Failure> {
    let atlas = &facts.atlas;
    let ground = bytes(ground::FILE, beside)?;
    let outlines = divisions(&ground)?;
    let mut descriptor = Descriptor::of(&atlas.site, &definitions(), &outlines, Some(atlas));
    let stamp = Stamp::of(atlas, &descriptor.title);
    let mut files = Files(Vec::new());
    let mut tables = Vec::new();
    let mut records = Vec::new();
    for Parsed { definition, table } in &facts.tables {
        let resource = resource(&mut descriptor, definition.name)?;
        let fields = resource.schema.as_ref().map(|schema| schema.fields.clone()).unwrap_or_default();
        let stamped = stamp.put(table).map_err(|error| Failure::of(definition.file(), error))?;
        if let Some(schema) = &mut resource.schema {
            schema.fields.extend(stamp.fields());
        }
        let csv = files.add(&resource.path.clone(), marked(stamped));
        describe(resource, &files);
        tables.push(info(resource, &fields, table.rows.len(), csv));
        records.push((definition.name, fields, table));
    }
    let districts = files.add(ground::FILE, ground);
    describe(resource(&mut descriptor, package::OUTLINES)?, &files);
    let places = files.add(PLACES, geojson::places(atlas, &descriptor)?);
    let what = |error| Failure::of(JSON, error);
    let json = serde_json::to_vec(&Whole { descriptor: &descriptor, records: &records }).map_err(what)?;
    let shown = sampled(atlas).map_or("", |figure| figure.id.as_str());
    let sample = sample(&records, "figures", shown).map_err(what)?.unwrap_or_default();
    Ok(Downloads {
        title: descriptor.title.clone(),
        tables,
        json: files.add(JSON, json),
        package: files.add(PACKAGE, serde_json::to_vec_pretty(&descriptor).map_err(what)?),
        districts,
        outlines: whence(&outlines),
        places,
        sources: files.add(SOURCES, marked(bytes(seeds::SOURCES, beside)?)),
        licence: files.add(LICENCE.1, marked(LICENCE.0.to_vec())),
        sample,
        files: files.0,
    })
}

/// The data package as it lies beside the tables in `seeds/`: what is told of them, without what they hold.
///
/// # Errors
/// It cannot be written as JSON, or the divisions are no GeoJSON.
#[cfg(not(target_arch = "wasm32"))]
pub fn package(source: &dyn Source) -> Result<Vec<u8>, Failure> {
    use crate::seeds::{problem::Problem, report, sheet, site};
    let settings = bytes(site::FILE, source)?;
    let failed = |problems: &[Problem]| Failure::of(site::FILE, report::report(problems));
    let text = sheet::decoded(site::FILE, &settings).map_err(|problem| failed(&[problem]))?;
    let site = site::read(text).map_err(|problems| failed(&problems))?;
    let descriptor = Descriptor::of(&site, &definitions(), &divisions(&bytes(ground::FILE, source)?)?, None);
    let mut bytes = serde_json::to_vec_pretty(&descriptor).map_err(|error| Failure::of(PACKAGE, error))?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// What the boundaries say of themselves: where they come from, under which licence, how true they are.
fn whence(divisions: &Value) -> String {
    let titles = |member: &str| -> Vec<&str> {
        let all = divisions[member].as_array().into_iter().flatten();
        all.filter_map(|one| one["title"].as_str()).collect()
    };
    let note = divisions["note"].as_str().unwrap_or_default();
    texts::published::outlines(&write::names(&titles("sources")), &write::names(&titles("licenses")), note)
}

fn divisions(bytes: &[u8]) -> Result<Value, Failure> {
    serde_json::from_slice(bytes).map_err(|error| Failure::of(ground::FILE, error))
}

/// A target with a qualifier and a term shows most of what a figure carries.
fn sampled(atlas: &Atlas) -> Option<&Figure> {
    let is_full = |figure: &&Figure| {
        figure.kind == FigureKind::Target
            && figure.value.is_some()
            && !figure.qualifiers.is_empty()
            && figure.due.is_some()
    };
    atlas.listed().find(is_full).or_else(|| atlas.listed().next())
}

struct Files(Vec<(String, Vec<u8>)>);

impl Files {
    fn add(&mut self, name: &str, bytes: Vec<u8>) -> Download {
        let download = Download { file: name.to_owned(), bytes: bytes.len() };
        self.0.push((name.to_owned(), bytes));
        download
    }
}

/// A name that changes with the content, so that what was kept of it for good is never the wrong one.
#[must_use]
pub fn hashed_name(stem: &str, extension: &str, bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    let short: String = digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
    format!("{stem}-{short}.{extension}")
}

fn marked(bytes: Vec<u8>) -> Vec<u8> {
    if bytes.starts_with(MARK) { bytes } else { [MARK, &bytes].concat() }
}

fn bytes(file: &str, source: &dyn Source) -> Result<Vec<u8>, Failure> {
    source.bytes(file).map_err(|error| Failure::of(file, error))
}

fn resource<'a>(descriptor: &'a mut Descriptor, name: &str) -> Result<&'a mut Resource, Failure> {
    descriptor
        .resources
        .iter_mut()
        .find(|resource| resource.name == name)
        .ok_or_else(|| Failure::of(PACKAGE, format!("no resource named {name}")))
}

/// Size and digest of the file just made.
fn describe(resource: &mut Resource, files: &Files) {
    if let Some((_, bytes)) = files.0.last() {
        let digest: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        resource.bytes = Some(bytes.len());
        resource.hash = Some(format!("sha256:{digest}"));
    }
}

fn info(resource: &Resource, fields: &[Field], rows: usize, csv: Download) -> TableInfo {
    let columns = fields
        .iter()
        .map(|field| Column {
            name: field.name.clone(),
            title: field.title.clone(),
            description: field.description.clone(),
            accepts: field.accepts(),
            required: field.constraints.required,
            terms: field.categories.iter().map(|term| (term.value.to_owned(), term.label.to_owned())).collect(),
        })
        .collect();
    TableInfo {
        name: resource.name.clone(),
        title: resource.title.clone(),
        description: resource.description.clone(),
        row: resource.row.clone(),
        rows,
        csv,
        columns,
    }
}

#[cfg(test)]
pub mod tests {
    use super::*;
    use serde_json::Value;

    /// The facts and what is made of them.
    pub fn published() -> (Atlas, Downloads) {
        let facts = crate::seeds::facts(&std::path::Path::new("seeds")).expect("the facts");
        let downloads = prepare(&facts, &std::path::Path::new("seeds")).expect("the downloads");
        (facts.atlas, downloads)
    }

    #[test]
    fn the_package_in_the_seeds_is_what_is_told_of_the_tables() {
        let seeds = std::path::Path::new("seeds");
        let written = std::fs::read_to_string(seeds.join(PACKAGE)).expect("seeds/datapackage.json");
        let made = String::from_utf8(package(&seeds).expect("the package")).expect("UTF-8");
        assert!(written == made, "make package writes it anew");
    }

    #[test]
    fn every_table_is_published_whole() {
        let (atlas, downloads) = published();
        assert_eq!(downloads.tables.len(), definitions().len());
        let (_, json) = downloads.files.iter().find(|(name, _)| name == JSON).expect("the JSON file");
        let json: Value = serde_json::from_slice(json).expect("JSON");
        assert_eq!(json["dataDate"], atlas.site.data_date.to_string());
        for TableInfo { name, rows, csv, .. } in &downloads.tables {
            assert_eq!(json["tables"][name].as_array().map(Vec::len), Some(*rows), "{name}");
            let (_, bytes) = downloads.files.iter().find(|(file, _)| *file == csv.file).expect("the CSV file");
            assert!(bytes.starts_with(MARK), "{name}");
            // A table that is sent on alone still says what it is.
            let mut reader = csv::Reader::from_reader(&bytes[MARK.len()..]);
            let date = atlas.site.data_date.to_string();
            for row in reader.records() {
                let row = row.expect("a row");
                let stamp: Vec<&str> = row.iter().skip(row.len() - 4).collect();
                assert!(
                    stamp[0].contains("一张图") && stamp[2] == date && stamp[3].starts_with("MIT"),
                    "{name}: {stamp:?}"
                );
            }
        }
        let first = &json["tables"]["positions"][0];
        assert!(first["lon"].is_number() && json["tables"]["places"][0]["profile"].is_boolean());
        assert!(json["tables"]["places"][0]["aliases"].is_array() && json["tables"]["places"][0]["parent"].is_null());
    }
}
