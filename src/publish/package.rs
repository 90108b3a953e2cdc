//! The data package (v2) that explains the tables, made of what is told of them.

use serde::Serialize;
use serde_json::{Value, json};

use crate::atlas::Atlas;
use crate::atlas::site::Site;
use crate::atlas::table::{Definition, Described, Kind};
use crate::texts;

const PROFILE: &str = "https://datapackage.org/profiles/2.0/datapackage.json";
const SCHEMA: &str = "https://datapackage.org/profiles/2.0/tableschema.json";

/// The resource with the outlines of the districts, beside the table of their names.
pub const OUTLINES: &str = "outlines";

/// The package: who, what, under which licence, which files.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Descriptor {
    #[serde(rename = "$schema")]
    profile: &'static str,
    pub name: String,
    pub title: String,
    pub description: String,
    /// The day of the newest source, and the day by which terms are judged; only in what is published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sources_date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_date: Option<String>,
    pub keywords: Vec<String>,
    pub licenses: Vec<Value>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Value>,
    pub contributors: Vec<Value>,
    pub resources: Vec<Resource>,
}

/// One file of the package.
#[derive(Debug, Clone, Serialize)]
pub struct Resource {
    pub name: String,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    kind: Option<&'static str>,
    pub title: String,
    pub description: String,
    /// What one row is; only tables have rows.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub row: String,
    pub path: String,
    scheme: &'static str,
    format: &'static str,
    mediatype: &'static str,
    encoding: &'static str,
    /// Size and digest of the file as published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bytes: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hash: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub licenses: Vec<Value>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schema: Option<Schema>,
}

/// The columns of a table and how they hang together.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Schema {
    #[serde(rename = "$schema")]
    profile: &'static str,
    pub fields: Vec<Field>,
    missing_values: Vec<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub primary_key: Vec<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    foreign_keys: Vec<Value>,
}

/// One column.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Field {
    pub name: String,
    #[serde(rename = "type")]
    kind: &'static str,
    pub title: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub description: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<Category>,
    #[serde(skip_serializing_if = "Option::is_none")]
    delimiter: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    item_type: Option<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    true_values: Vec<&'static str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    false_values: Vec<&'static str>,
    /// Present and empty where an empty cell is a value of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    missing_values: Option<Vec<&'static str>>,
    #[serde(skip_serializing_if = "Constraints::is_none")]
    pub constraints: Constraints,
    #[serde(skip)]
    holds: Kind,
}

/// A code and its Chinese words.
#[derive(Debug, Clone, Serialize)]
pub struct Category {
    pub value: &'static str,
    pub label: &'static str,
}

/// What a cell must satisfy.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct Constraints {
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub required: bool,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    unique: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pattern: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    minimum: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    maximum: Option<f64>,
    #[serde(rename = "enum", skip_serializing_if = "Vec::is_empty")]
    pub terms: Vec<&'static str>,
}

impl Constraints {
    fn is_none(&self) -> bool {
        *self == Self::default()
    }
}

impl Descriptor {
    /// The package of all tables; with the facts also its sources and its days.
    #[must_use]
    pub fn of(site: &Site, definitions: &[&'static Definition], districts: &Value, atlas: Option<&Atlas>) -> Self {
        let mut resources: Vec<Resource> = definitions.iter().map(|told| Resource::table(told, site)).collect();
        resources.push(Resource::districts(districts));
        let documents = atlas.map_or(0, |atlas| atlas.documents.len());
        let sources = atlas.map_or_else(Vec::new, |atlas| {
            let source = |document: &crate::atlas::evidence::Document| {
                json!({ "title": document.title, "version": document.brief() })
            };
            atlas.documents.iter().map(source).collect()
        });
        let licence = texts::published::package_licence();
        Self {
            profile: PROFILE,
            name: site.package.clone(),
            title: texts::published::package(&site.name),
            description: texts::published::package_description(&site.name, documents),
            sources_date: atlas.and_then(Atlas::sources_date).map(|date| date.to_string()),
            data_date: atlas.map(|atlas| atlas.site.data_date.to_string()),
            keywords: site.keywords.clone(),
            licenses: vec![json!({ "name": "MIT", "path": "https://opensource.org/license/mit", "title": licence })],
            sources,
            contributors: vec![
                json!({ "roles": ["creator"], "title": texts::published::package_contributors(&site.name) }),
            ],
            resources,
        }
    }
}

impl Resource {
    fn table(told: &'static Definition, site: &Site) -> Self {
        Self {
            name: told.name.to_owned(),
            kind: Some("table"),
            title: told.title.to_owned(),
            description: told.description.to_owned(),
            row: told.row.to_owned(),
            path: told.file(),
            scheme: "file",
            format: "csv",
            mediatype: "text/csv",
            encoding: "utf-8",
            bytes: None,
            hash: None,
            licenses: Vec::new(),
            sources: Vec::new(),
            schema: Some(Schema::of(told, site)),
        }
    }

    /// The outlines of the divisions, which say themselves what they are and whose.
    fn districts(said: &Value) -> Self {
        let text = |name: &str| said[name].as_str().unwrap_or_default().to_owned();
        let list = |name: &str| said[name].as_array().cloned().unwrap_or_default();
        Self {
            name: OUTLINES.to_owned(),
            kind: None,
            title: text("title"),
            description: text("note"),
            row: String::new(),
            path: crate::seeds::ground::FILE.to_owned(),
            scheme: "file",
            format: "geojson",
            mediatype: "application/geo+json",
            encoding: "utf-8",
            bytes: None,
            hash: None,
            licenses: list("licenses"),
            sources: list("sources"),
            schema: None,
        }
    }
}

impl Schema {
    fn of(told: &'static Definition, site: &Site) -> Self {
        Self {
            profile: SCHEMA,
            fields: told.columns.iter().map(|described| Field::of(told, described, site)).collect(),
            missing_values: vec![""],
            primary_key: told.key.to_vec(),
            foreign_keys: foreign_keys(told),
        }
    }
}

/// What refers to one row of one table by one cell, or by document and section.
fn foreign_keys(told: &Definition) -> Vec<Value> {
    let mut keys = Vec::new();
    for (at, described) in told.columns.iter().enumerate() {
        let name = described.column.name;
        let tables = described.refers();
        let [table] = tables.as_slice() else { continue };
        if described.form.kind == Kind::List || told.key == [name] {
            continue;
        }
        if described.form.with_previous {
            let before = at.checked_sub(1).and_then(|at| told.names.get(at)).copied().unwrap_or_default();
            keys.push(json!({
                "fields": [before, name],
                "reference": { "fields": ["document", "section"], "resource": table },
            }));
            continue;
        }
        // A pair is told with its second column, and a table's own key refers to nothing.
        let is_first_of_pair = told.columns.get(at + 1).is_some_and(|next| next.form.with_previous);
        let is_own_key = told.key.contains(&name) && *table == told.name;
        if !is_first_of_pair && !is_own_key {
            let resource = if *table == told.name { "" } else { table };
            keys.push(json!({ "fields": [name], "reference": { "fields": ["id"], "resource": resource } }));
        }
    }
    keys
}

impl Field {
    fn of(told: &Definition, described: &Described, site: &Site) -> Self {
        let Described { column, form } = described;
        let limits = column.limits.map(|limits| limits(site));
        let is_list = form.kind == Kind::List;
        // One part of a key may be empty, which tells a row from its parts.
        let is_part = told.key.contains(&column.name) && !described.required();
        Self {
            name: column.name.to_owned(),
            kind: match form.kind {
                Kind::Text => "string",
                Kind::Number => "number",
                Kind::Boolean => "boolean",
                Kind::List => "list",
            },
            title: column.title.to_owned(),
            description: column.description.to_owned(),
            categories: form.terms.iter().map(|(value, label)| Category { value, label }).collect(),
            delimiter: is_list.then_some(";"),
            item_type: is_list.then_some("string"),
            true_values: if form.kind == Kind::Boolean { vec!["yes"] } else { Vec::new() },
            false_values: if form.kind == Kind::Boolean { vec!["no"] } else { Vec::new() },
            missing_values: is_part.then(Vec::new),
            constraints: Constraints {
                required: described.required(),
                unique: column.unique,
                pattern: described
                    .grammar()
                    .filter(|_| !is_list)
                    .map(|grammar| if is_part { format!("({})?", grammar.pattern()) } else { grammar.pattern() }),
                minimum: limits.map(|(least, _)| least),
                maximum: limits.map(|(_, most)| most),
                // What a list may hold has no constraint in the package; its categories say it.
                terms: form.terms.iter().filter(|_| !is_list).map(|(code, _)| *code).collect(),
            },
            holds: form.kind,
        }
    }

    /// A column of words that every row has.
    #[must_use]
    pub fn text(name: &str, title: &str, description: &str) -> Self {
        Self {
            name: name.to_owned(),
            kind: "string",
            title: title.to_owned(),
            description: description.to_owned(),
            categories: Vec::new(),
            delimiter: None,
            item_type: None,
            true_values: Vec::new(),
            false_values: Vec::new(),
            missing_values: None,
            constraints: Constraints { required: true, ..Constraints::default() },
            holds: Kind::Text,
        }
    }

    /// What a cell accepts, in words.
    #[must_use]
    pub fn accepts(&self) -> &'static str {
        match self.holds {
            Kind::Text if !self.categories.is_empty() => texts::published::accepts_code(),
            Kind::Text => texts::published::accepts_text(),
            Kind::Number => texts::published::accepts_number(),
            Kind::Boolean => texts::published::accepts_boolean(),
            Kind::List => texts::published::accepts_list(),
        }
    }

    /// A cell as JSON: typed, and null where nothing is stated.
    #[must_use]
    pub fn json(&self, text: &str) -> Value {
        if text.is_empty() && self.missing_values.is_none() {
            return if self.holds == Kind::List { Value::Array(Vec::new()) } else { Value::Null };
        }
        match self.holds {
            Kind::Text => Value::from(text),
            Kind::Boolean => Value::from(text == "yes"),
            Kind::List => text.split(';').map(Value::from).collect(),
            // “3” stays 3, “34.70” becomes 34.7; the strict reader has refused what is not a number.
            Kind::Number => serde_json::from_str::<serde_json::Number>(text).map_or(Value::Null, Value::Number),
        }
    }
}
