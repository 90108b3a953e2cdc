//! Checks of what documents claim: figures, charts, events, targets, conflicts, cases.

use super::{Findings, ids};
use crate::atlas::Atlas;
use crate::atlas::date::{AsOf, Due};
use crate::atlas::figure::{ChartKind, FigureKind};

/// The document that states no date at all; its figures may not carry one.
const UNDATED_DOCUMENT: &str = "000";

pub(super) fn check_figures(atlas: &Atlas, findings: &mut Findings) {
    let places = ids(&atlas.places, |row| row.id.as_str());
    let organisations = ids(&atlas.organisations, |row| row.id.as_str());
    let qualifiers = ids(&atlas.qualifiers, |row| row.word.as_str());
    let conflicts = ids(&atlas.conflicts, |row| row.id.as_str());
    for (row, figure) in atlas.figures.iter().enumerate() {
        let subject = figure.subject.0.as_str();
        findings.require(
            places.contains(subject) || organisations.contains(subject),
            "figures",
            row,
            "subject",
            "the id of a place or an organisation",
        );
        for word in &figure.qualifiers {
            findings.require(
                qualifiers.contains(word.as_str()),
                "figures",
                row,
                "qualifier",
                "qualifiers listed in qualifiers.csv",
            );
        }
        for conflict in &figure.conflicts {
            findings.known(&conflicts, conflict.as_str(), "figures", row, "conflict");
        }
        if let Some((low, high)) = figure.value {
            findings.require(low >= 0.0, "figures", row, "low", "a value of at least 0");
            if figure.unit == "名次" {
                findings.require(low >= 1.0 && high <= 1000.0, "figures", row, "low", "a rank from 1");
            }
        }
        findings.require(
            figure.evidence.document.as_str() != UNDATED_DOCUMENT || matches!(figure.as_of, AsOf::Unstated),
            "figures",
            row,
            "as_of",
            "未标注: document 000 states no date",
        );
        if figure.kind == FigureKind::Fact {
            findings.require(figure.due.is_none(), "figures", row, "due", "nothing: a fact does not fall due");
        }
        findings.require(
            (!figure.inferred.as_of() || matches!(figure.as_of, AsOf::At(_) | AsOf::Span(..)))
                && (!figure.inferred.due() || matches!(figure.due, Some(Due::By(_) | Due::Within(..)))),
            "figures",
            row,
            "inferred",
            "the name of a date that the figure has",
        );
        findings.evidence(&figure.evidence, "figures", row, "section");
    }

    for (row, chart) in atlas.charts.iter().enumerate() {
        findings.known(&places, chart.place.as_str(), "charts", row, "place");
        let drawn: Vec<_> = chart.figures.iter().filter_map(|key| atlas.figure(key)).collect();
        findings.require(
            drawn.len() == chart.figures.len() && !drawn.is_empty(),
            "charts",
            row,
            "figures",
            "keys of figures, such as F197a",
        );
        if chart.kind != ChartKind::Headline {
            findings.require(
                drawn.iter().all(|figure| figure.value.is_some()),
                "charts",
                row,
                "figures",
                "figures with a number",
            );
        }
        if matches!(chart.kind, ChartKind::Bars | ChartKind::Ranks) {
            findings.require(
                drawn.windows(2).all(|pair| pair[0].unit == pair[1].unit),
                "charts",
                row,
                "figures",
                "figures of one unit",
            );
        }
    }
}

fn figure_keys(atlas: &Atlas, keys: &[String]) -> bool {
    keys.iter().all(|key| !atlas.figures_by(key).is_empty())
}

pub(super) fn check_events_and_targets(atlas: &Atlas, findings: &mut Findings) {
    let places = ids(&atlas.places, |row| row.id.as_str());
    for (row, event) in atlas.events.iter().enumerate() {
        findings.known(&places, event.place.as_str(), "events", row, "place");
        findings.evidence(&event.evidence, "events", row, "section");
        findings.require(
            (!event.inferred.start() || event.when.is_some())
                && (!event.inferred.end() || event.when.is_some_and(|when| when.end.is_some())),
            "events",
            row,
            "inferred",
            "the name of a date that the event has",
        );
        if let Some(when) = event.when {
            findings.require(
                when.end.is_none_or(|end| end.end_year() >= when.start.end_year()),
                "events",
                row,
                "end",
                "an end that is not before the start",
            );
        }
    }
    for (row, target) in atlas.targets.iter().enumerate() {
        findings.known(&places, target.place.as_str(), "targets", row, "place");
        findings.evidence(&target.evidence, "targets", row, "section");
        let keys = "keys of figures, such as F197a";
        findings.require(figure_keys(atlas, &target.baseline_figures), "targets", row, "baseline_figures", keys);
        findings.require(figure_keys(atlas, &target.target_figures), "targets", row, "target_figures", keys);
    }
}

pub(super) fn check_conflicts_and_cases(atlas: &Atlas, findings: &mut Findings) {
    let places = ids(&atlas.places, |row| row.id.as_str());
    for (row, conflict) in atlas.conflicts.iter().enumerate() {
        findings.evidence(&conflict.a_evidence, "conflicts", row, "a_section");
        if let Some(evidence) = &conflict.b_evidence {
            findings.evidence(evidence, "conflicts", row, "b_section");
        }
        for place in &conflict.places {
            findings.known(&places, place.as_str(), "conflicts", row, "places");
        }
    }
    for (row, policy) in atlas.policies.iter().enumerate() {
        findings.evidence(&policy.evidence, "policies", row, "section");
    }
    for (row, case) in atlas.cases.iter().enumerate() {
        findings.known(&places, case.place.as_str(), "cases", row, "place");
        findings.evidence(&case.evidence, "cases", row, "section");
        findings.require(figure_keys(atlas, &case.figures), "cases", row, "figures", "keys of figures, such as F197a");
    }
}
