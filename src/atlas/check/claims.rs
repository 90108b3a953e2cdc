//! Checks of what documents claim: figures, charts, events, targets, conflicts, cases.

use super::{Findings, ids};
use crate::atlas::Atlas;
use crate::atlas::date::{AsOf, Due};
use crate::atlas::figure::{ChartKind, FigureKind};

/// The document that states no date at all; its figures may not carry one.
const UNDATED_DOCUMENT: &str = "000";

pub(super) fn check_figures(atlas: &Atlas, findings: &mut Findings) {
    let places = ids("places", &atlas.places, |row| row.id.as_str());
    let organisations = ids("organisations", &atlas.organisations, |row| row.id.as_str());
    let qualifiers = ids("qualifiers", &atlas.qualifiers, |row| row.word.as_str());
    let conflicts = ids("conflicts", &atlas.conflicts, |row| row.id.as_str());
    for (row, figure) in atlas.figures.iter().enumerate() {
        let subject = figure.subject.0.as_str();
        findings.require(
            places.ids.contains(subject) || organisations.ids.contains(subject),
            "figures",
            row,
            "subject",
            "应为 places.csv 或 organisations.csv 里有的编号",
        );
        for word in &figure.qualifiers {
            // Words with a Chinese semicolon between them are one word here; so it is said which one parts them.
            findings.require(
                qualifiers.ids.contains(word.as_str()),
                "figures",
                row,
                "qualifier",
                &format!("各项应为 qualifiers.csv 里有的限定词，以英文分号“;”隔开，没有“{word}”"),
            );
        }
        for conflict in &figure.conflicts {
            findings.known_item(&conflicts, conflict.as_str(), "figures", row, "conflict");
        }
        if let Some((low, high)) = figure.value {
            findings.require(low >= 0.0, "figures", row, "low", "应不小于0");
            if figure.unit == "名次" {
                findings.require(low >= 1.0 && high <= 1000.0, "figures", row, "low", "名次应为1至1000");
            }
        }
        findings.require(
            figure.evidence.document.as_str() != UNDATED_DOCUMENT || matches!(figure.as_of, AsOf::Unstated),
            "figures",
            row,
            "as_of",
            "应为“未标注”，因为文件 000 没有写日期",
        );
        if figure.kind == FigureKind::Fact {
            findings.require(figure.due.is_none(), "figures", row, "due", "应留空，因为 kind 是 fact，现状没有期限");
        }
        findings.require(
            (!figure.inferred.as_of() || matches!(figure.as_of, AsOf::At(_) | AsOf::Span(..)))
                && (!figure.inferred.due() || matches!(figure.due, Some(Due::By(_) | Due::Within(..)))),
            "figures",
            row,
            "inferred",
            "所指的列（as_of、due）应写有日期；都没有的填 no",
        );
        findings.evidence(&figure.evidence, "figures", row, "section");
    }

    for (row, chart) in atlas.charts.iter().enumerate() {
        findings.known(&places, chart.place.as_str(), "charts", row, "place");
        let drawn: Vec<_> = chart.figures.iter().filter_map(|key| atlas.figure(key)).collect();
        findings.require(!chart.figures.is_empty(), "charts", row, "figures", "应为 figures.csv 里的编号，至少一个");
        known_figures(findings, &chart.figures, |key| atlas.figure(key).is_some(), ("charts", row, "figures"));
        if chart.kind != ChartKind::Headline {
            findings.require(
                drawn.iter().all(|figure| figure.value.is_some()),
                "charts",
                row,
                "figures",
                "各数字都应有数值，因为 kind 不是 headline",
            );
        }
        if matches!(chart.kind, ChartKind::Bars | ChartKind::Ranks) {
            findings.require(
                drawn.windows(2).all(|pair| pair[0].unit == pair[1].unit),
                "charts",
                row,
                "figures",
                "各数字的单位应相同",
            );
        }
    }
}

/// Notes the first key of a list that names no figure.
fn known_figures(
    findings: &mut Findings,
    keys: &[String],
    is_known: impl Fn(&str) -> bool,
    (table, row, column): (&'static str, usize, &'static str),
) {
    if let Some(key) = keys.iter().find(|key| !is_known(key)) {
        let expected = format!("各项应为 figures.csv 里的编号，有分项的连写如 F197a，以英文分号“;”隔开，没有“{key}”");
        findings.add(table, row, column, expected);
    }
}

pub(super) fn check_events_and_targets(atlas: &Atlas, findings: &mut Findings) {
    let places = ids("places", &atlas.places, |row| row.id.as_str());
    for (row, event) in atlas.events.iter().enumerate() {
        findings.known(&places, event.place.as_str(), "events", row, "place");
        findings.evidence(&event.evidence, "events", row, "section");
        findings.require(
            (!event.inferred.start() || event.when.is_some())
                && (!event.inferred.end() || event.when.is_some_and(|when| when.end.is_some())),
            "events",
            row,
            "inferred",
            "所指的列（start、end）应写有日期；都没有的填 no",
        );
        if let Some(when) = event.when {
            findings.require(
                when.end.is_none_or(|end| end.end_year() >= when.start.end_year()),
                "events",
                row,
                "end",
                "结束不能早于开始",
            );
        }
    }
    for (row, target) in atlas.targets.iter().enumerate() {
        findings.known(&places, target.place.as_str(), "targets", row, "place");
        findings.evidence(&target.evidence, "targets", row, "section");
        let is_known = |key: &str| !atlas.figures_by(key).is_empty();
        known_figures(findings, &target.baseline_figures, is_known, ("targets", row, "baseline_figures"));
        known_figures(findings, &target.target_figures, is_known, ("targets", row, "target_figures"));
    }
}

pub(super) fn check_conflicts_and_cases(atlas: &Atlas, findings: &mut Findings) {
    let places = ids("places", &atlas.places, |row| row.id.as_str());
    for (row, conflict) in atlas.conflicts.iter().enumerate() {
        findings.evidence(&conflict.a_evidence, "conflicts", row, "a_section");
        if let Some(evidence) = &conflict.b_evidence {
            findings.evidence(evidence, "conflicts", row, "b_section");
        }
        for place in &conflict.places {
            findings.known_item(&places, place.as_str(), "conflicts", row, "places");
        }
    }
    for (row, policy) in atlas.policies.iter().enumerate() {
        findings.evidence(&policy.evidence, "policies", row, "section");
    }
    for (row, case) in atlas.cases.iter().enumerate() {
        findings.known(&places, case.place.as_str(), "cases", row, "place");
        findings.evidence(&case.evidence, "cases", row, "section");
        let is_known = |key: &str| !atlas.figures_by(key).is_empty();
        known_figures(findings, &case.figures, is_known, ("cases", row, "figures"));
    }
}
