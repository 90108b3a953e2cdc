//! Checks of what documents claim: figures, charts, events, targets.

use std::collections::BTreeMap;

use super::Findings;
use crate::atlas::Atlas;
use crate::atlas::date::{AsOf, Due, PartialDate};
use crate::atlas::event::EventKind;
use crate::atlas::figure::{ChartKind, Figure, FigureKind};
use crate::texts;

pub(super) fn check_figures(atlas: &Atlas, findings: &mut Findings) {
    let mut units: BTreeMap<(&str, &str), &Figure> = BTreeMap::new();
    for (row, figure) in atlas.figures.iter().enumerate() {
        let mut require = |holds, column, expected: &str| findings.require(holds, "figures", row, column, expected);
        if let Some((low, high)) = figure.value
            && figure.unit == "名次"
        {
            require(low >= 1.0 && high <= 1000.0, "low", texts::mistakes::rank_limits());
        }
        let document = atlas.documents.iter().find(|document| document.id == figure.evidence.document);
        if document.is_some_and(|document| document.date.is_none()) {
            let expected = texts::mistakes::as_of_unstated(figure.evidence.document.as_str());
            require(matches!(figure.as_of, AsOf::Unstated), "as_of", &expected);
        }
        if figure.kind == FigureKind::Fact {
            require(figure.due.is_none(), "due", texts::mistakes::fact_due());
        }
        require(
            (!figure.inferred.as_of() || matches!(figure.as_of, AsOf::At(_) | AsOf::Span(..)))
                && (!figure.inferred.due() || matches!(figure.due, Some(Due::By(_) | Due::Within(..)))),
            "inferred",
            texts::mistakes::inferred_figure(),
        );
        if figure.kind == FigureKind::Fact {
            let day = atlas.site.data_date;
            let starts = match figure.as_of {
                AsOf::At(date) | AsOf::Span(date, _) => Some(date),
                _ => None,
            };
            let expected = texts::mistakes::fact_too_late(&day.to_string());
            require(starts.is_none_or(|date| date.start_year() <= day.end_year()), "as_of", &expected);
        }
        require(figure.value.is_none() || !figure.unit.is_empty(), "unit", texts::mistakes::unit_missing());
        let holds_digits = figure.words.contains(|letter: char| letter.is_ascii_digit());
        let says_percent =
            figure.unit != "%" || !holds_digits || ["%", "％", "百分"].iter().any(|sign| figure.words.contains(sign));
        require(says_percent, "words", texts::mistakes::words_percent());
        require(words_agree(figure), "words", texts::mistakes::words_disagree());
        let first = *units.entry((figure.subject.0.as_str(), figure.measure.as_str())).or_insert(figure);
        let expected = texts::mistakes::unit(&first.unit, &first.key());
        require(first.unit == figure.unit, "unit", &expected);
    }
}

/// Whether a figure's own words hold its numbers, where they are written in digits, times as much as its unit says.
fn words_agree(figure: &Figure) -> bool {
    let Some((low, high)) = figure.value else { return true };
    let numbers = numbers_in(&figure.words);
    let power = figure.unit.chars().next().filter(|letter| is_power(*letter));
    // Words such as 两翼 or 百亿级 hold no digits to compare with.
    let holds = |value: f64| numbers.iter().any(|(found, times)| (found - value.abs()).abs() < 1e-9 && *times == power);
    numbers.is_empty() || holds(low) || holds(high)
}

const fn is_power(letter: char) -> bool {
    matches!(letter, '万' | '亿')
}

/// Every number that is written in digits, with the power of ten behind it: 3万余人, 3余万人. 1,200 is one number.
fn numbers_in(words: &str) -> Vec<(f64, Option<char>)> {
    let mut numbers: Vec<(f64, Option<char>)> = Vec::new();
    let mut digits = String::new();
    // Whether nothing but 余 or 多 has come since the last number.
    let mut is_behind = false;
    for letter in words.chars().chain(std::iter::once(' ')) {
        match letter {
            '0'..='9' | '.' => digits.push(letter),
            ',' | '，' | '\u{2009}' if !digits.is_empty() => {}
            _ => {
                if let Ok(number) = digits.trim_matches('.').parse() {
                    numbers.push((number, None));
                    is_behind = true;
                }
                digits.clear();
                if let Some(last) = numbers.last_mut().filter(|_| is_behind && is_power(letter)) {
                    last.1 = Some(letter);
                }
                is_behind &= matches!(letter, '余' | '多' | '几');
            }
        }
    }
    numbers
}

pub(super) fn check_charts(atlas: &Atlas, findings: &mut Findings) {
    for (row, chart) in atlas.charts.iter().enumerate() {
        let drawn: Vec<_> = chart.figures.iter().filter_map(|key| atlas.figure(key)).collect();
        findings.require(!chart.figures.is_empty(), "charts", row, "figures", texts::mistakes::chart_figures());
        if chart.kind != ChartKind::Headline {
            let expected = texts::mistakes::chart_values();
            findings.require(drawn.iter().all(|figure| figure.value.is_some()), "charts", row, "figures", expected);
        }
        if matches!(chart.kind, ChartKind::Bars | ChartKind::Ranks) {
            let same = drawn.windows(2).all(|pair| matches!(pair, [one, two] if one.unit == two.unit));
            findings.require(same, "charts", row, "figures", texts::mistakes::chart_units());
        }
    }
}

pub(super) fn check_events_and_targets(atlas: &Atlas, findings: &mut Findings) {
    for (row, event) in atlas.events.iter().enumerate() {
        findings.require(
            (!event.inferred.start() || event.when.is_some())
                && (!event.inferred.end() || event.when.is_some_and(|when| when.end.is_some())),
            "events",
            row,
            "inferred",
            texts::mistakes::inferred_event(),
        );
        if let Some(when) = event.when {
            let day = atlas.site.data_date;
            let is_over = event.kind != EventKind::Past || when.start.start_year() <= day.end_year();
            let expected = texts::mistakes::event_to_come(&day.to_string());
            findings.require(is_over, "events", row, "start", &expected);
            let ends = when.end.is_none_or(|end| end.end_year() >= when.start.end_year());
            findings.require(ends, "events", row, "end", texts::mistakes::event_backwards());
        }
    }
    for (row, target) in atlas.targets.iter().enumerate() {
        let figures: Vec<&Figure> = target.target_figures.iter().flat_map(|key| atlas.figures_by(key)).collect();
        if let Some(figure) = figures.iter().find(|figure| figure.due.is_some_and(|due| !agree(due, target.due))) {
            let expected = texts::mistakes::target_due_differs(&figure.key());
            findings.add("targets", row, "due", expected);
        }
        let results: Vec<&Figure> = target.result_figures.iter().flat_map(|key| atlas.figures_by(key)).collect();
        if let Some(figure) = results.iter().find(|figure| !matches!(figure.kind, FigureKind::Fact | FigureKind::Rank))
        {
            let expected = texts::mistakes::result_kind(&figure.key(), figure.kind.label());
            findings.add("targets", row, "result_figures", expected);
        }
    }
}

/// Whether two terms end together.
fn agree(one: Due, other: Due) -> bool {
    let end = |due: Due| -> Option<PartialDate> {
        match due {
            Due::Open => None,
            Due::By(end) | Due::Within(_, end) => Some(end),
        }
    };
    match (end(one), end(other)) {
        (Some(one), Some(other)) => (one.end_year() - other.end_year()).abs() < 1e-6,
        (one, other) => one.is_none() == other.is_none(),
    }
}
