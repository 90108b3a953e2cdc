//! A column of a table: how it is called, and what its cells must satisfy besides their type.

use super::grammar::Grammar;
use super::site::Site;

/// Least and greatest number, by the settings of the site.
pub type Limits = fn(&Site) -> (f64, f64);

/// One column: how it is called, and what its cells must satisfy besides their type.
#[derive(Debug, Clone, Copy)]
pub struct Column {
    pub name: &'static str,
    /// In Chinese, for those who read the table.
    pub title: &'static str,
    /// A sentence for those who fill it; may be empty.
    pub description: &'static str,
    /// Whether a text may be left empty.
    pub may_be_empty: bool,
    /// No two rows have the same; empty cells do not count.
    pub unique: bool,
    /// The tables that hold what its cells name; none where the type says it, or nothing is named.
    pub refers: &'static [&'static str],
    /// Whether a bare id stands for all parts of it (`F197` for `F197a`, `F197b`).
    pub bare: bool,
    /// Least and greatest number.
    pub limits: Option<Limits>,
    /// The shape, where the type does not say it.
    pub grammar: Option<&'static Grammar>,
    /// Whether a text may have several lines.
    pub has_lines: bool,
    /// Whether a text is one word, without spaces.
    pub is_word: bool,
    /// Whether the items of a list are phrases, which may hold commas of their own.
    pub has_phrases: bool,
}

/// A column that must be filled.
#[must_use]
pub const fn column(name: &'static str, title: &'static str, description: &'static str) -> Column {
    Column {
        name,
        title,
        description,
        may_be_empty: false,
        unique: false,
        refers: &[],
        bare: false,
        limits: None,
        grammar: None,
        has_lines: false,
        is_word: false,
        has_phrases: false,
    }
}

impl Column {
    /// A text that may be left empty.
    #[must_use]
    pub const fn or_empty(self) -> Self {
        Self { may_be_empty: true, ..self }
    }

    /// A text that no other row has.
    #[must_use]
    pub const fn unique(self) -> Self {
        Self { unique: true, ..self }
    }

    /// What its cells name stands in one of these tables.
    #[must_use]
    pub const fn of(self, tables: &'static [&'static str]) -> Self {
        Self { refers: tables, ..self }
    }

    /// Keys of figures; a bare id stands for all its parts.
    #[must_use]
    pub const fn of_figures(self) -> Self {
        Self { refers: &["figures"], bare: true, ..self }
    }

    /// Numbers between two limits, which the settings may hold.
    #[must_use]
    pub const fn within(self, limits: Limits) -> Self {
        Self { limits: Some(limits), ..self }
    }

    /// A text that may have several lines.
    #[must_use]
    pub const fn of_lines(self) -> Self {
        Self { has_lines: true, ..self }
    }

    /// A text of one word.
    #[must_use]
    pub const fn of_a_word(self) -> Self {
        Self { is_word: true, ..self }
    }

    /// A list of phrases.
    #[must_use]
    pub const fn of_phrases(self) -> Self {
        Self { has_phrases: true, ..self }
    }

    /// Texts of this shape.
    #[must_use]
    pub const fn shaped(self, grammar: &'static Grammar) -> Self {
        Self { grammar: Some(grammar), ..self }
    }
}
