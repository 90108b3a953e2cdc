//! What a table is. Each is told once, by [`table!`](crate::table): columns with their types, Chinese titles
//! and descriptions, the key, what refers to what. From it come the struct, the reader, the checks of form
//! and of references, the page of data and the data package.

pub use super::column::{Column, Limits, column};
use super::grammar::Grammar;
use super::quote::quoted;
use crate::texts;

/// What the cells of a column hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Text,
    Number,
    /// `yes` or `no`.
    Boolean,
    /// Texts parted by `;`.
    List,
}

/// What the type of a field says of its column.
#[derive(Debug, Clone, Copy)]
pub struct Form {
    pub kind: Kind,
    pub required: bool,
    pub grammar: Option<&'static Grammar>,
    /// Codes and labels of a vocabulary.
    pub terms: &'static [(&'static str, &'static str)],
    /// The table whose ids stand in the cells.
    pub table: Option<&'static str>,
    /// This cell and the one before it name a row together, as document and section do.
    pub with_previous: bool,
}

impl Form {
    /// A text that must be filled, of any shape.
    pub const TEXT: Self =
        Self { kind: Kind::Text, required: true, grammar: None, terms: &[], table: None, with_previous: false };

    /// The same, but the cell may be empty.
    #[must_use]
    pub const fn optional(self) -> Self {
        Self { required: false, ..self }
    }
}

/// A column with what its type says of it.
#[derive(Debug, Clone, Copy)]
pub struct Described {
    pub column: Column,
    pub form: Form,
}

impl Described {
    /// The shape of its cells.
    #[must_use]
    pub fn grammar(&self) -> Option<&'static Grammar> {
        self.column.grammar.or(self.form.grammar)
    }

    /// The tables that its cells name rows of.
    #[must_use]
    pub fn refers(&self) -> Vec<&'static str> {
        if self.column.refers.is_empty() { self.form.table.into_iter().collect() } else { self.column.refers.to_vec() }
    }

    /// Whether the cell may not be empty.
    #[must_use]
    pub const fn required(&self) -> bool {
        self.form.required && !self.column.may_be_empty
    }
}

/// Everything that is told of a table.
#[derive(Debug)]
pub struct Definition {
    /// File name without `.csv`; also its name in findings and in the data package.
    pub name: &'static str,
    pub title: &'static str,
    pub description: &'static str,
    /// What one row is.
    pub row: &'static str,
    /// The columns that tell rows apart; empty where rows need not differ.
    pub key: &'static [&'static str],
    pub columns: Vec<Described>,
    /// The names of the columns, in order.
    pub names: Vec<&'static str>,
}

impl Definition {
    /// File name.
    #[must_use]
    pub fn file(&self) -> String {
        format!("{}.csv", self.name)
    }
}

/// A row of a table as the reader hands it over: cells by column, and a place for mistakes.
pub trait Row {
    /// The cell as it stands; empty for a column that the table does not have.
    fn raw(&self, column: &str) -> &str;
    /// Notes a mistake in a cell: what should stand there, as a clause that follows the text.
    fn note(&self, column: &str, expected: String);
    /// Whether no mistake has been noted in this row so far.
    fn is_sound(&self) -> bool;
}

/// A type that stands in one cell.
pub trait Value: Sized {
    /// What it says of its column.
    const FORM: Form;
    /// Reads the cell's text.
    ///
    /// # Errors
    /// What should stand there, as a clause that follows the offending text: 应为…, 不能….
    fn read(text: &str) -> Result<Self, String>;
    /// Stands in while the rest of the row is checked; never leaves the reader,
    /// because a table with any problem is thrown away.
    fn placeholder() -> Self;
}

impl dyn Row + '_ {
    /// The cell read as `T`; an empty cell is a mistake.
    pub fn get<T: Value>(&self, column: &str) -> T {
        match T::read(self.raw(column)) {
            Ok(value) => value,
            Err(expected) => {
                self.note(column, expected);
                T::placeholder()
            }
        }
    }

    /// The cell read as `T`, or none where it is empty.
    pub fn optional<T: Value>(&self, column: &str) -> Option<T> {
        if self.raw(column).is_empty() { None } else { Some(self.get(column)) }
    }

    /// The cell as a `;`-separated list; empty items are mistakes.
    pub fn list<T: Value>(&self, column: &str) -> Vec<T> {
        let raw = self.raw(column);
        if raw.is_empty() {
            return Vec::new();
        }
        let read = |item: &str| match T::read(item) {
            Ok(value) => Some(value),
            Err(expected) => {
                self.note(column, texts::mistakes::item(&quoted(item), &expected));
                None
            }
        };
        raw.split(';').filter_map(read).collect()
    }
}

/// A field of a row: it fills itself from one column, or from several.
pub trait Field: Sized {
    /// What each of its columns holds.
    fn forms() -> Vec<Form>;
    /// Reads it from its columns, of which there are as many as forms.
    fn read(row: &dyn Row, columns: &[Column]) -> Self;
}

/// The name of one of a field's columns.
#[must_use]
pub fn name(columns: &[Column], index: usize) -> &'static str {
    columns.get(index).map_or("", |column| column.name)
}

impl<T: Value> Field for Option<T> {
    fn forms() -> Vec<Form> {
        vec![T::FORM.optional()]
    }

    fn read(row: &dyn Row, columns: &[Column]) -> Self {
        row.optional(name(columns, 0))
    }
}

impl<T: Value> Field for Vec<T> {
    fn forms() -> Vec<Form> {
        vec![Form { kind: Kind::List, ..T::FORM }.optional()]
    }

    fn read(row: &dyn Row, columns: &[Column]) -> Self {
        row.list(name(columns, 0))
    }
}

impl Value for String {
    const FORM: Form = Form::TEXT;

    fn read(text: &str) -> Result<Self, String> {
        if text.is_empty() {
            Err(texts::mistakes::text_empty().to_owned())
        } else if text.trim() != text {
            Err(texts::mistakes::text_spaces().to_owned())
        } else {
            Ok(text.to_owned())
        }
    }

    fn placeholder() -> Self {
        Self::new()
    }
}

impl Field for String {
    fn forms() -> Vec<Form> {
        vec![Form::TEXT]
    }

    fn read(row: &dyn Row, columns: &[Column]) -> Self {
        let may_be_empty = columns.first().is_some_and(|column| column.may_be_empty);
        let column = name(columns, 0);
        if may_be_empty { row.optional(column).unwrap_or_default() } else { row.get(column) }
    }
}

impl Value for bool {
    const FORM: Form = Form { kind: Kind::Boolean, ..Form::TEXT };

    fn read(text: &str) -> Result<Self, String> {
        match text {
            "yes" => Ok(true),
            "no" => Ok(false),
            _ => Err(texts::mistakes::boolean().to_owned()),
        }
    }

    fn placeholder() -> Self {
        false
    }
}

impl Value for f64 {
    const FORM: Form = Form { kind: Kind::Number, ..Form::TEXT };

    fn read(text: &str) -> Result<Self, String> {
        match text.parse::<Self>() {
            // 1.13E+05 is what a spreadsheet shows of a number whose digits it has dropped.
            Ok(value) if value.is_finite() && !text.contains(['e', 'E']) => Ok(value),
            _ => Err(texts::mistakes::number().to_owned()),
        }
    }

    /// Compares with nothing, so that one bad number raises no second alarm.
    fn placeholder() -> Self {
        Self::NAN
    }
}

/// Has types that stand in one cell be fields.
#[macro_export]
macro_rules! fields {
    ($($name:ty),+ $(,)?) => {
        $(impl $crate::atlas::table::Field for $name {
            fn forms() -> Vec<$crate::atlas::table::Form> {
                vec![<Self as $crate::atlas::table::Value>::FORM]
            }

            fn read(row: &dyn $crate::atlas::table::Row, columns: &[$crate::atlas::table::Column]) -> Self {
                row.get($crate::atlas::table::name(columns, 0))
            }
        })+
    };
}

fields!(bool, f64);

/// A row of a table.
pub trait Record: Sized {
    /// What is told of the table.
    fn definition() -> &'static Definition;
    /// Fills a row, noting every mistake.
    fn read(row: &dyn Row) -> Self;
}

/// Tells a table once: the struct of its rows, and for each field the column, or columns, that fill it.
#[macro_export]
macro_rules! table {
    (
        $(#[$doc:meta])*
        $name:ident in $table:literal, $title:literal, $description:literal, row $row:literal, key [$($key:literal),*]
        $(, check $check:path)? ;
        $($(#[$fdoc:meta])* $field:ident: $type:ty = [$($column:expr),+ $(,)?],)+
    ) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
        pub struct $name { $($(#[$fdoc])* pub $field: $type,)+ }

        impl $crate::atlas::table::Record for $name {
            fn definition() -> &'static $crate::atlas::table::Definition {
                use $crate::atlas::table::{Definition, Described, Field};
                static DEFINITION: std::sync::OnceLock<Definition> = std::sync::OnceLock::new();
                DEFINITION.get_or_init(|| {
                    let mut columns: Vec<Described> = Vec::new();
                    $(columns.extend(
                        [$($column),+].into_iter().zip(<$type as Field>::forms())
                            .map(|(column, form)| Described { column, form }),
                    );)+
                    Definition {
                        name: $table,
                        title: $title,
                        description: $description,
                        row: $row,
                        key: &[$($key),*],
                        names: columns.iter().map(|described| described.column.name).collect(),
                        columns,
                    }
                })
            }

            fn read(row: &dyn $crate::atlas::table::Row) -> Self {
                let read = Self { $($field: $crate::atlas::table::Field::read(row, &[$($column),+]),)+ };
                $(if row.is_sound() { $check(&read, row); })?
                read
            }
        }
    };
}
