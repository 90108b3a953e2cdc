//! A date as sentences take it.

/// A year, a month or a day, as precisely as it is known; a day only with its month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Date {
    pub year: u16,
    pub month: Option<u8>,
    pub day: Option<u8>,
}
