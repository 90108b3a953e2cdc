//! Dates as they stand in the cells of tables.

use super::{AsOf, Due, PartialDate, When};
use crate::atlas::grammar::{AS_OF, DATE, DUE};
use crate::atlas::table::{Column, Field, Form, Row, Value, name};
use crate::texts;

/// The years that a document may speak of: others are slips.
const YEARS: std::ops::RangeInclusive<u16> = 1800..=2200;

fn of_our_time<T>(value: T, dates: &[PartialDate]) -> Result<T, String> {
    if dates.iter().all(|date| YEARS.contains(&date.year)) {
        return Ok(value);
    }
    Err(texts::mistakes::date_year(&YEARS.start().to_string(), &YEARS.end().to_string()))
}

impl Value for PartialDate {
    const FORM: Form = Form { grammar: Some(&DATE), ..Form::TEXT };

    fn read(text: &str) -> Result<Self, String> {
        text.parse().and_then(|date: Self| of_our_time(date, &[date]))
    }

    fn placeholder() -> Self {
        Self { year: 0, month: None, day: None }
    }
}

impl Value for AsOf {
    const FORM: Form = Form { grammar: Some(&AS_OF), ..Form::TEXT };

    fn read(text: &str) -> Result<Self, String> {
        text.parse().and_then(|as_of: Self| match as_of {
            Self::At(date) => of_our_time(as_of, &[date]),
            Self::Span(start, end) => of_our_time(as_of, &[start, end.unwrap_or(start)]),
            Self::Unstated | Self::Present => Ok(as_of),
        })
    }

    fn placeholder() -> Self {
        Self::Unstated
    }
}

impl Value for Due {
    const FORM: Form = Form { grammar: Some(&DUE), ..Form::TEXT };

    fn read(text: &str) -> Result<Self, String> {
        text.parse().and_then(|due: Self| match due {
            Self::By(date) => of_our_time(due, &[date]),
            Self::Within(start, end) => of_our_time(due, &[start, end]),
            Self::Open => Ok(due),
        })
    }

    fn placeholder() -> Self {
        Self::Open
    }
}

crate::fields!(PartialDate, AsOf, Due);

/// A beginning and an end, from two columns; the second may be empty.
impl Field for Option<When> {
    fn forms() -> Vec<Form> {
        vec![PartialDate::FORM.optional(); 2]
    }

    fn read(row: &dyn Row, columns: &[Column]) -> Self {
        let (first, second) = (name(columns, 0), name(columns, 1));
        let (start, end) = (row.optional(first), row.optional(second));
        if start.is_none() && end.is_some() {
            row.note(first, texts::mistakes::start_missing(second));
        }
        Some(When { start: start?, end })
    }
}
