//! Dates as precise as the documents make them, and no more precise.
//!
//! “Passed” is judged against the site's data date, never against a clock.

mod cell;

use std::fmt;
use std::str::FromStr;

use crate::texts;
use serde::{Deserialize, Serialize};

vocabulary!(
    /// How precisely an event is dated.
    Precision: precision {
        Day = "day",
        Month = "month",
        Year = "year",
        Period = "period",
        Open = "open",
        Undated = "undated",
    }
);

vocabulary!(
    /// Which date of a figure no document states: its year was inferred or reckoned.
    InferredDate: inferred_date {
        Neither = "no",
        AsOf = "as_of",
        Due = "due",
        Both = "both",
    }
);

impl InferredDate {
    /// The date that the figure holds for.
    #[must_use]
    pub const fn as_of(self) -> bool {
        matches!(self, Self::AsOf | Self::Both)
    }

    /// The date by which it falls due.
    #[must_use]
    pub const fn due(self) -> bool {
        matches!(self, Self::Due | Self::Both)
    }
}

vocabulary!(
    /// Which end of an event no document states; the only date of an event is its start.
    InferredEnd: inferred_end {
        Neither = "no",
        Start = "start",
        End = "end",
        Both = "both",
    }
);

impl InferredEnd {
    /// Whether any date of the event is an inference.
    #[must_use]
    pub const fn any(self) -> bool {
        !matches!(self, Self::Neither)
    }

    /// The beginning, or the only date.
    #[must_use]
    pub const fn start(self) -> bool {
        matches!(self, Self::Start | Self::Both)
    }

    /// The end of a period.
    #[must_use]
    pub const fn end(self) -> bool {
        matches!(self, Self::End | Self::Both)
    }
}

/// A year, a month or a day. Ordered by its beginning; of two that begin together the less precise comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct PartialDate {
    pub year: u16,
    /// 1 to 12.
    pub month: Option<u8>,
    /// 1 to the month's last day; only with a month.
    pub day: Option<u8>,
}

impl PartialDate {
    /// A date that says its day.
    ///
    /// # Errors
    /// What should stand there, as a clause: 应为….
    pub fn day(text: &str) -> Result<Self, String> {
        match text.parse::<Self>() {
            Ok(date) if date.day.is_some() => Ok(date),
            // What is written to the day is told which part of it is wrong.
            Err(expected) if text.matches('-').count() == 2 => Err(expected),
            _ => Err(texts::mistakes::date_to_the_day().to_owned()),
        }
    }

    /// First instant, in years since year 0 (2025-07-01 is about 2025.5).
    #[must_use]
    pub fn start_year(self) -> f64 {
        let month = f64::from(self.month.unwrap_or(1) - 1);
        let day = f64::from(self.day.unwrap_or(1) - 1);
        f64::from(self.year) + (month + day / 31.0) / 12.0
    }

    /// Last instant, in years since year 0.
    #[must_use]
    pub fn end_year(self) -> f64 {
        match (self.month, self.day) {
            (None, _) => f64::from(self.year) + 1.0,
            (Some(_), None) => self.start_year() + 1.0 / 12.0,
            (Some(_), Some(_)) => self.start_year() + 1.0 / 372.0,
        }
    }

    /// The date in Chinese: 2025年4月25日.
    #[must_use]
    pub fn chinese(self) -> String {
        texts::write::dated(self)
    }

    /// How many days lie between this day and a later one; none where either is known less exactly, or there are none.
    #[must_use]
    pub fn days_until(self, later: Self) -> Option<u32> {
        later.day_number()?.checked_sub(self.day_number()?).filter(|days| *days > 0)
    }

    /// Days since the first of March of the year 0.
    fn day_number(self) -> Option<u32> {
        let (month, day) = (u32::from(self.month?), u32::from(self.day?));
        // A year that begins in March has its odd day at its end.
        let (year, month) = if month > 2 {
            (u32::from(self.year), month - 3)
        } else {
            (u32::from(self.year).checked_sub(1)?, month + 9)
        };
        Some(year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + day)
    }

    fn days_in_month(year: u16, month: u8) -> u8 {
        match month {
            2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        }
    }
}

impl From<PartialDate> for crate::texts::Date {
    fn from(PartialDate { year, month, day }: PartialDate) -> Self {
        Self { year, month, day }
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

impl FromStr for PartialDate {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let expected = || texts::mistakes::date().to_owned();
        let field = |part: &str, width: usize| -> Result<u16, String> {
            if part.len() == width && part.bytes().all(|b| b.is_ascii_digit()) {
                part.parse().map_err(|_| expected())
            } else {
                Err(expected())
            }
        };
        let mut parts = text.split('-');
        let year = field(parts.next().unwrap_or_default(), 4)?;
        let month = parts.next().map(|part| field(part, 2)).transpose()?;
        let day = parts.next().map(|part| field(part, 2)).transpose()?;
        if parts.next().is_some() {
            return Err(expected());
        }
        let month = match month {
            None => None,
            Some(month @ 1..=12) => Some(u8::try_from(month).map_err(|_| expected())?),
            Some(_) => return Err(texts::mistakes::date_month().to_owned()),
        };
        let day = match (month, day) {
            (Some(month), Some(day)) => {
                let last = Self::days_in_month(year, month);
                match u8::try_from(day) {
                    Ok(day) if (1..=last).contains(&day) => Some(day),
                    _ => return Err(texts::mistakes::date_day(last)),
                }
            }
            _ => None,
        };
        Ok(Self { year, month, day })
    }
}

/// A stretch of time; `end` is none for “since”.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct When {
    pub start: PartialDate,
    pub end: Option<PartialDate>,
}

impl When {
    /// The last instant that the words cover, in years; for “since”, of its start.
    #[must_use]
    pub fn end_year(self) -> f64 {
        self.end.unwrap_or(self.start).end_year()
    }
}

/// The date of a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum AsOf {
    /// The document states none; the date of the document is not put in its place.
    Unstated,
    /// “现有”: the document's present, without a date.
    Present,
    At(PartialDate),
    /// From one date to another, or “since” where there is no end.
    Span(PartialDate, Option<PartialDate>),
}

impl AsOf {
    /// The words that stand beside the figure.
    #[must_use]
    pub fn chinese(self) -> String {
        match self {
            Self::Unstated => texts::facts::as_of_unstated().to_owned(),
            Self::Present => texts::facts::as_of_present().to_owned(),
            Self::At(date) => date.chinese(),
            Self::Span(start, Some(end)) => texts::facts::span(start, end),
            Self::Span(start, None) => texts::facts::since(start),
        }
    }
}

impl FromStr for AsOf {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "未标注" => Ok(Self::Unstated),
            "现有" => Ok(Self::Present),
            _ => match text.split_once('/') {
                Some((start, "")) => Ok(Self::Span(start.parse()?, None)),
                Some((start, end)) => {
                    let (start, end): (PartialDate, PartialDate) = (start.parse()?, end.parse()?);
                    if end.end_year() < start.end_year() {
                        return Err(texts::mistakes::span_backwards().to_owned());
                    }
                    Ok(Self::Span(start, Some(end)))
                }
                None => text.parse().map(Self::At).map_err(|expected: String| texts::mistakes::as_of_also(&expected)),
            },
        }
    }
}

/// When a target or plan falls due.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Due {
    /// The document sets no year; said so, never left blank.
    Open,
    By(PartialDate),
    /// A period, such as a plan's term.
    Within(PartialDate, PartialDate),
}

impl Due {
    /// Whether the time has run out by the site's data date.
    #[must_use]
    pub fn passed(self, data_date: PartialDate) -> bool {
        match self {
            Self::Open => false,
            Self::By(end) | Self::Within(_, end) => end.end_year() <= data_date.start_year(),
        }
    }

    /// The last day of the term, as precisely as it is set; none where the document sets none.
    #[must_use]
    pub const fn end(self) -> Option<PartialDate> {
        match self {
            Self::Open => None,
            Self::By(end) | Self::Within(_, end) => Some(end),
        }
    }

    /// The words that stand beside the target.
    #[must_use]
    pub fn chinese(self) -> String {
        match self {
            Self::Open => texts::facts::due_open().to_owned(),
            Self::By(PartialDate { year, month: Some(12), day: None }) => texts::facts::due_year_end(year),
            Self::By(date) => texts::facts::due(date),
            Self::Within(start, end) => texts::facts::span(start, end),
        }
    }
}

impl FromStr for Due {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if text == "无年限" {
            return Ok(Self::Open);
        }
        match text.parse::<AsOf>() {
            Ok(AsOf::At(date)) => Ok(Self::By(date)),
            Ok(AsOf::Span(start, Some(end))) => Ok(Self::Within(start, end)),
            _ => Err(texts::mistakes::due().to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_parse_as_precisely_as_written() {
        for text in ["2025", "2025-04", "2025-04-25", "2024-02-29"] {
            assert_eq!(text.parse::<PartialDate>().map(|date| date.to_string()), Ok(text.to_owned()));
        }
        for text in ["", "25", "2025-13", "2025-4", "2025-02-29", "2025-04-25-1", "２０２５", "2025年"] {
            assert!(text.parse::<PartialDate>().is_err(), "{text:?} should not parse");
        }
    }

    #[test]
    fn days_are_counted_through_leap_years_and_only_between_days() {
        let on = |text: &str| text.parse::<PartialDate>().expect("a date");
        for (from, to, days) in [
            ("2025-04-25", "2026-11-21", Some(575)),
            ("2024-02-28", "2024-03-01", Some(2)),
            ("2023-02-28", "2023-03-01", Some(1)),
            ("1999-12-31", "2000-12-31", Some(366)),
            ("2025-04-25", "2025-04-25", None),
            ("2025-04-26", "2025-04-25", None),
            ("2025-04", "2026-11-21", None),
        ] {
            assert_eq!(on(from).days_until(on(to)), days, "{from} to {to}");
        }
    }

    #[test]
    fn a_due_year_passes_only_when_it_is_over() {
        let on = |text: &str| text.parse::<PartialDate>().expect("test date");
        let cases = [
            ("2025", "2025-12-31", false),
            ("2025", "2026-01-01", true),
            ("2025-12", "2025-12-31", false),
            ("2021/2025", "2026-11-21", true),
            ("2025/2028", "2026-11-21", false),
            ("无年限", "2099-01-01", false),
        ];
        for (due, data_date, passed) in cases {
            let due_value: Due = due.parse().expect("test due");
            assert_eq!(due_value.passed(on(data_date)), passed, "{due} judged on {data_date}");
        }
    }

    #[test]
    fn unstated_dates_stay_unstated() {
        assert_eq!("未标注".parse::<AsOf>().map(AsOf::chinese), Ok("时点未标注".to_owned()));
        assert!("".parse::<AsOf>().is_err());
        assert!("2025/2021".parse::<AsOf>().is_err());
    }
}
