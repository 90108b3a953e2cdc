//! The downloads below `data/`: every table as CSV, all of them as one JSON
//! file, the data package that explains both, boundaries, sources, licence.

pub mod downloads;
mod formula;
mod geojson;
pub mod index;
pub mod json;
pub mod package;
#[cfg(feature = "ssr")]
mod readings;
mod stamp;

use sha2::{Digest, Sha256};

use crate::atlas::Atlas;
use crate::failure::Failure;
use crate::seeds::table::Table;
use crate::seeds::{Schema, Source, ground, rows};
use downloads::{Column, Download, Downloads, Table as TableInfo};
use json::{Whole, sample};
use package::{Descriptor, Field, Resource};
use stamp::Stamp;

const SEEDS: &str = "seeds";
/// Describes every table; lies beside them.
pub const PACKAGE: &str = "datapackage.json";
const JSON: &str = "atlas.json";
/// Places with a position, for maps of others.
pub const PLACES: &str = "places.geojson";
/// What describes the tables changes with the code that reads them, so it is part of the code.
const DESCRIPTOR: &[u8] = include_bytes!("../../seeds/datapackage.json");
/// Where boundaries and facts come from: the name beside the tables, and that which opens everywhere.
const SOURCES: [&str; 2] = ["SOURCES.md", "SOURCES.txt"];
/// What lies beside the tables and is published with them.
pub const BESIDE: [&str; 2] = [ground::FILE, SOURCES[0]];
/// A target with a qualifier and a due year shows most of what a figure carries.
const SAMPLE: &str = "F038";
const LICENCE: (&[u8], &str) = (include_bytes!("../../LICENSE"), "LICENSE.txt");

/// Published tables and texts open with a byte order mark: without it the usual
/// spreadsheets on Chinese systems take UTF-8 for GBK and show rubbish. The
/// seeds stay without one, and their reader accepts both.
const MARK: &[u8] = "\u{feff}".as_bytes();

/// Makes all files in memory, because the page that offers them states their sizes; `source` holds
/// the tables that `atlas` was read from, and what lies beside them.
///
/// # Errors
/// A file that cannot be read, or a data package that does not describe the tables.
pub fn prepare(atlas: &Atlas, source: &dyn Source) -> Result<Downloads, Failure> {
    let mut descriptor: Descriptor =
        serde_json::from_slice(DESCRIPTOR).map_err(|error| Failure::of(format!("{SEEDS}/{PACKAGE}"), error))?;
    descriptor.data_date = Some(atlas.site.data_date.to_string());
    let stamp = Stamp::of(atlas, &descriptor.title);
    let mut files = Files(Vec::new());
    let mut tables = Vec::new();
    let mut records = Vec::new();
    for schema in rows::ALL {
        let (bytes, table) = table(*schema, source)?;
        let resource = resource(&mut descriptor, schema.name)?;
        let fields = resource.schema.as_ref().map(|schema| schema.fields.clone()).unwrap_or_default();
        if !fields.iter().map(|field| field.name.as_str()).eq(schema.columns.iter().copied()) {
            return Err(Failure::of(
                format!("{SEEDS}/{PACKAGE}"),
                format!("table {}: expected the columns {}", schema.name, schema.columns.join(", ")),
            ));
        }
        let stamped = stamp.put(&bytes).map_err(|error| Failure::of(format!("{SEEDS}/{}.csv", schema.name), error))?;
        if let Some(schema) = &mut resource.schema {
            schema.fields.extend(stamp.fields());
        }
        let csv = files.add(&resource.path.clone(), marked(stamped));
        describe(resource, &files);
        tables.push(info(resource, &fields, &table, csv));
        records.push((schema.name, fields, table));
    }
    let districts = bytes(ground::FILE, source)?;
    let districts = files.add(ground::FILE, geojson::districts(&districts, resource(&mut descriptor, "districts")?)?);
    describe(resource(&mut descriptor, "districts")?, &files);
    let places = files.add(PLACES, geojson::places(atlas, &descriptor)?);
    let what = |error| Failure::of(JSON, error);
    let json = serde_json::to_vec(&Whole { descriptor: &descriptor, records: &records }).map_err(what)?;
    let sample = sample(&records, "figures", SAMPLE).map_err(what)?.unwrap_or_default();
    Ok(Downloads {
        title: descriptor.title.clone(),
        tables,
        json: files.add(JSON, json),
        package: files.add(PACKAGE, serde_json::to_vec_pretty(&descriptor).map_err(what)?),
        districts,
        places,
        sources: files.add(SOURCES[1], marked(bytes(SOURCES[0], source)?)),
        licence: files.add(LICENCE.1, marked(LICENCE.0.to_vec())),
        sample,
        files: files.0,
    })
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
    source.bytes(file).map_err(|error| Failure::of(format!("{SEEDS}/{file}"), error))
}

fn table(schema: Schema, source: &dyn Source) -> Result<(Vec<u8>, Table), Failure> {
    let file = format!("{}.csv", schema.name);
    let bytes = bytes(&file, source)?;
    let table = Table::read(&file, &bytes, schema.columns)
        .map_err(|problems| Failure::of(format!("{SEEDS}/{file}"), crate::seeds::problem::report(&problems)))?;
    let bytes = formula::guarded(&bytes).map_err(|error| Failure::of(format!("{SEEDS}/{file}"), error))?;
    Ok((bytes, table))
}

fn resource<'a>(descriptor: &'a mut Descriptor, name: &str) -> Result<&'a mut Resource, Failure> {
    descriptor
        .resources
        .iter_mut()
        .find(|resource| resource.name == name)
        .ok_or_else(|| Failure::of(format!("{SEEDS}/{PACKAGE}"), format!("no resource named {name}")))
}

/// Size and digest of the file just made.
fn describe(resource: &mut Resource, files: &Files) {
    if let Some((_, bytes)) = files.0.last() {
        let digest: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        resource.bytes = Some(bytes.len());
        resource.hash = Some(format!("sha256:{digest}"));
    }
}

fn info(resource: &Resource, fields: &[Field], table: &Table, csv: Download) -> TableInfo {
    let columns = fields
        .iter()
        .map(|field| Column {
            name: field.name.clone(),
            title: field.title.clone(),
            description: field.description.clone(),
            accepts: field.accepts(),
            required: field.constraints.as_ref().is_some_and(|constraints| constraints.required),
            terms: field.categories.iter().map(|term| (term.value.clone(), term.label.clone())).collect(),
        })
        .collect();
    TableInfo {
        name: resource.name.clone(),
        title: resource.title.clone(),
        description: resource.description.clone(),
        row: resource.row.clone(),
        rows: table.rows.len(),
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
        let seeds = std::path::Path::new(SEEDS);
        let atlas = crate::seeds::read(&seeds).expect("the facts");
        let downloads = prepare(&atlas, &seeds).expect("the downloads");
        (atlas, downloads)
    }

    use crate::atlas::{conflict, date, event, evidence, figure, industry, organisation, place, target};

    fn descriptor() -> Descriptor {
        serde_json::from_slice(DESCRIPTOR).expect("a sound data package")
    }

    #[test]
    fn coded_columns_list_the_terms_of_the_vocabulary() {
        let descriptor = descriptor();
        let cases: &[(&str, &str, &[&str])] = &[
            ("documents", "kind", evidence::DocumentKind::CODES),
            ("articles", "type", evidence::ArticleType::CODES),
            ("places", "kind", place::PlaceKind::CODES),
            ("places", "region", place::Region::CODES),
            ("places", "role", place::Role::CODES),
            ("places", "status", place::Status::CODES),
            ("places", "domain", place::Domain::CODES),
            ("remarks", "kind", place::RemarkKind::CODES),
            ("industries", "family", industry::Family::CODES),
            ("place_industries", "strength", industry::Strength::CODES),
            ("place_industries", "state", industry::TieState::CODES),
            ("platforms", "status", place::Status::CODES),
            ("tasks", "kind", industry::TaskKind::CODES),
            ("programmes", "kind", industry::ProgrammeKind::CODES),
            ("organisations", "category", organisation::Category::CODES),
            ("organisations", "tie", organisation::Tie::CODES),
            ("qualifiers", "position", figure::QualifierPosition::CODES),
            ("qualifiers", "bound", figure::Bound::CODES),
            ("figures", "kind", figure::FigureKind::CODES),
            ("figures", "inferred", date::InferredDate::CODES),
            ("figures", "listing", figure::Listing::CODES),
            ("charts", "kind", figure::ChartKind::CODES),
            ("events", "kind", event::EventKind::CODES),
            ("events", "precision", date::Precision::CODES),
            ("events", "inferred", date::InferredEnd::CODES),
            ("targets", "change", target::Change::CODES),
            ("targets", "comparable", target::Comparable::CODES),
            ("conflicts", "kind", conflict::ConflictKind::CODES),
        ];
        for (table, column, codes) in cases {
            let field = descriptor
                .resources
                .iter()
                .find(|resource| resource.name == *table)
                .and_then(|resource| resource.schema.as_ref())
                .and_then(|schema| schema.fields.iter().find(|field| field.name == *column))
                .expect("the column");
            let listed: Vec<&str> = field.categories.iter().map(|term| term.value.as_str()).collect();
            assert_eq!(listed, *codes, "{table}.{column}");
            let allowed = field.constraints.as_ref().map(|constraints| constraints.terms.clone()).unwrap_or_default();
            assert_eq!(allowed, *codes, "{table}.{column}");
        }
    }

    #[test]
    fn every_table_is_published_whole() {
        let (atlas, downloads) = published();
        assert_eq!(downloads.tables.len(), rows::ALL.len());
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
                let stamp: Vec<&str> = row.iter().skip(row.len() - 3).collect();
                assert!(
                    stamp[0].contains("一张图") && stamp[1] == date && stamp[2].starts_with("MIT"),
                    "{name}: {stamp:?}"
                );
            }
        }
        let first = &json["tables"]["positions"][0];
        assert!(first["lon"].is_number() && json["tables"]["places"][0]["profile"].is_boolean());
        assert!(json["tables"]["places"][0]["aliases"].is_array() && json["tables"]["places"][0]["parent"].is_null());
    }
}
