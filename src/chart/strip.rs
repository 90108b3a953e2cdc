//! Strips: where dates lie and how long counts are along a line, in percent of its length.

use crate::atlas::Atlas;
use crate::atlas::date::PartialDate;
use crate::atlas::evidence::Document;
use crate::geo::{hundredths, within};

/// A percentage for an SVG attribute.
#[must_use]
pub fn percent(value: f64) -> String {
    format!("{}%", hundredths(value))
}

/// The length of a part against a whole, in percent.
#[must_use]
pub fn length(part: usize, whole: usize) -> f64 {
    part as f64 / whole.max(1) as f64 * 100.0
}

/// The years in which the documents and the data date lie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Axis {
    pub first: u16,
    /// The last year that is shown.
    pub last: u16,
}

impl Axis {
    /// From the earliest dated document to the data date.
    #[must_use]
    pub fn of(atlas: &Atlas) -> Self {
        let last = atlas.site.data_date.year;
        let first = atlas.documents.iter().filter_map(date).map(|date| date.year).min().unwrap_or(last);
        Self { first: first.min(last), last }
    }

    /// Where an instant lies, in percent.
    #[must_use]
    pub fn at(self, year: f64) -> f64 {
        let years = f64::from(self.last - self.first) + 1.0;
        within((year - f64::from(self.first)) / years * 100.0, 0.0, 100.0)
    }

    /// Each year with its left edge and its middle, in percent.
    #[must_use]
    pub fn years(self) -> Vec<(u16, f64, f64)> {
        (self.first..=self.last).map(|year| (year, self.at(f64::from(year)), self.at(f64::from(year) + 0.5))).collect()
    }

    /// The middle of a date: of its day, its month or its year.
    #[must_use]
    pub fn middle(self, date: PartialDate) -> f64 {
        f64::midpoint(self.at(date.start_year()), self.at(date.end_year()))
    }
}

/// The date of a document, where it has one.
#[must_use]
pub fn date(document: &Document) -> Option<PartialDate> {
    document.date
}

/// Counts end to end: start and length of each, in percent of the whole.
#[must_use]
pub fn stack(counts: &[usize], whole: usize) -> Vec<(f64, f64)> {
    let mut before = 0;
    counts
        .iter()
        .map(|count| {
            let stretch = (length(before, whole), length(*count, whole));
            before += count;
            stretch
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_lie_on_the_axis() {
        let axis = Axis { first: 2021, last: 2024 };
        assert!((axis.at(2022.0) - 25.0).abs() < 1e-9);
        assert_eq!(axis.years().len(), 4);
        assert!((axis.middle(PartialDate { year: 2021, month: None, day: None }) - 12.5).abs() < 1e-9);
        assert!((axis.at(2030.0) - 100.0).abs() < 1e-9);
    }

    #[test]
    fn counts_stand_end_to_end() {
        assert_eq!(stack(&[1, 3], 4), [(0.0, 25.0), (25.0, 75.0)]);
        assert_eq!(stack(&[], 0), []);
    }
}
