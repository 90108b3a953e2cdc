//! The descriptor `seeds/datapackage.json` (Data Package v2): read strictly, written in the same order.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The package: who, what, under which licence, which files.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Descriptor {
    #[serde(rename = "$schema")]
    profile: String,
    pub name: String,
    pub title: String,
    pub description: String,
    /// The day on which the facts were gathered; put in by the build, from the site's settings.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data_date: Option<String>,
    pub keywords: Vec<String>,
    pub licenses: Vec<Value>,
    pub sources: Vec<Value>,
    pub contributors: Vec<Value>,
    pub resources: Vec<Resource>,
}

/// One file of the package.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Resource {
    pub name: String,
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    kind: Option<String>,
    pub title: String,
    pub description: String,
    /// What one row is; only tables have rows.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub row: String,
    pub path: String,
    scheme: String,
    format: String,
    mediatype: String,
    encoding: String,
    /// Size and digest of the file as published; put in by the build.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bytes: Option<usize>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hash: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub licenses: Vec<Value>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<Schema>,
}

/// The columns of a table and how they hang together.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Schema {
    #[serde(rename = "$schema")]
    profile: String,
    pub fields: Vec<Field>,
    missing_values: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub primary_key: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    foreign_keys: Vec<Value>,
}

/// What cells of a column hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    String,
    Number,
    Boolean,
    List,
}

/// One column.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Field {
    pub name: String,
    #[serde(rename = "type")]
    pub kind: Kind,
    pub title: String,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub description: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub categories: Vec<Category>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub delimiter: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    item_type: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    true_values: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    false_values: Vec<String>,
    /// Present and empty where an empty cell is a value of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing_values: Option<Vec<String>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub constraints: Option<Constraints>,
}

/// A code and its Chinese words.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Category {
    pub value: String,
    pub label: String,
}

/// What a cell must satisfy.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Constraints {
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub required: bool,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    unique: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pattern: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    minimum: Option<serde_json::Number>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    maximum: Option<serde_json::Number>,
    #[serde(rename = "enum", default, skip_serializing_if = "Vec::is_empty")]
    pub terms: Vec<String>,
}

impl Field {
    /// A column of words that every row has.
    #[must_use]
    pub fn text(name: &str, title: &str, description: &str) -> Self {
        Self {
            name: name.to_owned(),
            kind: Kind::String,
            title: title.to_owned(),
            description: description.to_owned(),
            categories: Vec::new(),
            delimiter: None,
            item_type: None,
            true_values: Vec::new(),
            false_values: Vec::new(),
            missing_values: None,
            constraints: Some(Constraints { required: true, ..Constraints::default() }),
        }
    }

    /// What a cell accepts, in words.
    #[must_use]
    pub fn accepts(&self) -> &'static str {
        match self.kind {
            Kind::String if !self.categories.is_empty() => "代码",
            Kind::String => "文字",
            Kind::Number => "数值",
            Kind::Boolean => "yes 或 no",
            Kind::List => "列表，以“;”分隔",
        }
    }

    /// A cell as JSON: typed, and null where nothing is stated.
    #[must_use]
    pub fn json(&self, text: &str) -> Value {
        if text.is_empty() && self.missing_values.is_none() {
            return if self.kind == Kind::List { Value::Array(Vec::new()) } else { Value::Null };
        }
        match self.kind {
            Kind::String => Value::from(text),
            Kind::Boolean => Value::from(text == "yes"),
            Kind::List => text.split(self.delimiter.as_deref().unwrap_or(";")).map(Value::from).collect(),
            // “3” stays 3, “34.70” becomes 34.7; the strict reader has refused what is not a number.
            Kind::Number => serde_json::from_str::<serde_json::Number>(text).map_or(Value::Null, Value::Number),
        }
    }
}
