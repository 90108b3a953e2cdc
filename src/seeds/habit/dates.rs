//! Dates in the manner of spreadsheets and of running text, and what they may have been.

use crate::atlas::grammar::Grammar;

/// Days since the last of 1899 that a spreadsheet may have made of a date: from 1954 to 2119.
const DAYS: std::ops::RangeInclusive<u32> = 20_000..=80_000;

/// What dates in the manner of spreadsheets and of running text may have been.
pub(super) fn dates(text: &str, grammar: &Grammar) -> Option<Vec<String>> {
    // A time of day is never meant.
    let day = text.split_once([' ', 'T']).filter(|(_, time)| time.contains(':')).map_or(text, |(day, _)| day);
    let before: Vec<String> = serial(day).or_else(|| with_month_name(day)).or_else(|| in_numbers(day))?;
    let before: Vec<String> = before.into_iter().filter(|date| grammar.matches(date) && date != text).collect();
    (!before.is_empty()).then_some(before)
}

/// A day, and the month alone where it is the first: spreadsheets add that to a month.
fn day_or_month(year: u32, month: u32, day: Option<u32>) -> Option<Vec<String>> {
    let holds =
        (1900..2200).contains(&year) && (1..=12).contains(&month) && day.is_none_or(|day| (1..=31).contains(&day));
    let month_alone = format!("{year}-{month:02}");
    let dates = match day {
        None => vec![month_alone],
        Some(1) => vec![month_alone, format!("{year}-{month:02}-01")],
        Some(day) => vec![format!("{year}-{month:02}-{day:02}")],
    };
    holds.then_some(dates)
}

/// Days since the last of 1899.
fn serial(text: &str) -> Option<Vec<String>> {
    let days: u32 = text.split_once('.').map_or(text, |(days, _)| days).parse().ok()?;
    let (year, month, day) = day_of(days)?;
    day_or_month(year, month, Some(day))
}

/// Year, month and day of a count of days since the last of 1899, where that may be meant as a date.
#[must_use]
pub fn day_of(days: u32) -> Option<(u32, u32, u32)> {
    if !DAYS.contains(&days) {
        return None;
    }
    // Civil date from a count of days (years begin in March, so that the leap day comes last).
    let since_march_0 = days + 693_899;
    let era = since_march_0 / 146_097;
    let of_era = since_march_0 % 146_097;
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let march_month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * march_month + 2) / 5 + 1;
    let month = if march_month < 10 { march_month + 3 } else { march_month - 9 };
    Some((era * 400 + year_of_era + u32::from(month <= 2), month, day))
}

/// Dec-23, 23-Dec, 1-Dec-23, Dec 2023.
fn with_month_name(text: &str) -> Option<Vec<String>> {
    const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let parts: Vec<&str> = text.split(['-', ' ', '/', ',']).filter(|part| !part.is_empty()).collect();
    let month_of = |part: &str| {
        let name = part.to_lowercase();
        MONTHS.iter().position(|month| name.starts_with(month)).and_then(|at| u32::try_from(at + 1).ok())
    };
    let at = parts.iter().position(|part| month_of(part).is_some())?;
    let month = month_of(parts.get(at)?)?;
    let year_of = |part: &str| part.parse::<u32>().ok().map(|year| if year < 100 { 2000 + year } else { year });
    match parts.as_slice() {
        // What is most likely: 23-Dec may be a 23rd of December too.
        [first, second] => day_or_month(year_of(if at == 0 { second } else { first })?, month, None),
        [first, second, year] => {
            day_or_month(year_of(year)?, month, (if at == 0 { second } else { first }).parse().ok())
        }
        _ => None,
    }
}

/// 2023/12/1, 2023.12, 2023年12月1日, 12/1/2023, 2023-1-5.
fn in_numbers(text: &str) -> Option<Vec<String>> {
    let text = text.trim_end_matches(['日', '号']).trim_end_matches('月').trim_end_matches('年');
    let parts: Vec<&str> = text.split(['/', '.', '-', '年', '月']).collect();
    let number = |part: &str| part.parse::<u32>().ok();
    match parts.as_slice() {
        [year] if year.len() == 4 => Some(vec![(*year).to_owned()]),
        [year, month] if year.len() == 4 => day_or_month(number(year)?, number(month)?, None),
        [year, month, day] if year.len() == 4 => day_or_month(number(year)?, number(month)?, Some(number(day)?)),
        // The order of America.
        [month, day, year] if year.len() == 4 => day_or_month(number(year)?, number(month)?, Some(number(day)?)),
        _ => None,
    }
}
