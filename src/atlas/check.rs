//! What must hold between the tables, whatever they were read from.
//!
//! Findings name a table, a row and a column; the reader of the tables knows
//! which line that is. Everything is checked; nothing stops at the first mistake.

mod claims;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

use super::Atlas;
use super::evidence::Evidence;
use super::organisation::Tie;
use super::place::{Region, RemarkKind, Role};

/// A mistake of meaning in one cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Table name without extension.
    pub table: &'static str,
    /// 0-based row, without the header.
    pub row: usize,
    pub column: &'static str,
    /// What should stand there, as a clause that follows the offending text: 应为…, 应留空…, 不能….
    pub expected: String,
}

/// Zhengzhou lies within these degrees east and north.
const ZHENGZHOU_LON: RangeInclusive<f64> = 112.6..=114.4;
const ZHENGZHOU_LAT: RangeInclusive<f64> = 34.1..=35.1;

/// Checks all tables against each other.
#[must_use]
pub fn check(atlas: &Atlas) -> Vec<Finding> {
    let mut findings = Findings { list: Vec::new(), sections: sections_of(atlas) };
    check_keys(atlas, &mut findings);
    check_documents(atlas, &mut findings);
    check_places(atlas, &mut findings);
    check_industries(atlas, &mut findings);
    check_organisations(atlas, &mut findings);
    claims::check_figures(atlas, &mut findings);
    claims::check_events_and_targets(atlas, &mut findings);
    claims::check_conflicts_and_cases(atlas, &mut findings);
    findings.list
}

struct Findings {
    list: Vec<Finding>,
    sections: BTreeSet<(String, String)>,
}

impl Findings {
    fn add(&mut self, table: &'static str, row: usize, column: &'static str, expected: impl Into<String>) {
        self.list.push(Finding { table, row, column, expected: expected.into() });
    }

    fn require(&mut self, holds: bool, table: &'static str, row: usize, column: &'static str, expected: &str) {
        if !holds {
            self.add(table, row, column, expected);
        }
    }

    fn known(&mut self, known: &Ids<'_>, id: &str, table: &'static str, row: usize, column: &'static str) {
        if !known.ids.contains(id) {
            self.add(table, row, column, format!("应为 {}.csv 里有的编号", known.table));
        }
    }

    /// One id of a cell that lists several: the cell alone would not tell which of them is wrong.
    fn known_item(&mut self, known: &Ids<'_>, id: &str, table: &'static str, row: usize, column: &'static str) {
        if !known.ids.contains(id) {
            self.add(table, row, column, format!("各项应为 {}.csv 里有的编号，没有“{id}”", known.table));
        }
    }

    fn evidence(&mut self, evidence: &Evidence, table: &'static str, row: usize, column: &'static str) {
        let key = (evidence.document.0.clone(), evidence.section.clone());
        if self.sections.contains(&key) {
            return;
        }
        // Where the document is the mistake, another section would not mend it.
        let document = &evidence.document;
        let expected = if self.sections.iter().any(|(known, _)| *known == document.0) {
            format!("应为 sections.csv 里文件 {document} 的章节")
        } else {
            format!("所在文件的编号应为 sections.csv 里有的，没有“{document}”")
        };
        self.add(table, row, column, expected);
    }
}

fn sections_of(atlas: &Atlas) -> BTreeSet<(String, String)> {
    atlas.sections.iter().map(|section| (section.document.0.clone(), section.section.clone())).collect()
}

/// The ids of a table, with its name, so that a finding can say where to look.
struct Ids<'a> {
    table: &'static str,
    ids: BTreeSet<&'a str>,
}

fn ids<'a, T>(table: &'static str, rows: &'a [T], id: impl Fn(&'a T) -> &'a str) -> Ids<'a> {
    Ids { table, ids: rows.iter().map(id).collect() }
}

fn check_keys(atlas: &Atlas, findings: &mut Findings) {
    let mut unique = |table: &'static str, column: &'static str, keys: Vec<String>| {
        let mut seen: BTreeMap<String, usize> = BTreeMap::new();
        for (row, key) in keys.into_iter().enumerate() {
            if let Some(first) = seen.get(&key) {
                findings.add(table, row, column, format!("不能重复，第{}行已有“{key}”", first + 2));
            } else {
                seen.insert(key, row);
            }
        }
    };
    let Atlas {
        site: _,
        documents,
        articles,
        sections,
        places,
        positions,
        reference_points,
        remarks: _,
        industries,
        place_industries: _,
        stages,
        platforms,
        tasks,
        programmes,
        organisations,
        qualifiers,
        figures,
        charts,
        events,
        targets,
        conflicts,
        surroundings,
        policies,
        cases,
    } = atlas;
    unique("documents", "id", documents.iter().map(|row| row.id.0.clone()).collect());
    unique("articles", "id", articles.iter().map(|row| row.id.0.clone()).collect());
    unique("sections", "section", sections.iter().map(|row| format!("{} {}", row.document, row.section)).collect());
    unique("places", "id", places.iter().map(|row| row.id.0.clone()).collect());
    unique("positions", "place", positions.iter().map(|row| row.place.0.clone()).collect());
    unique("reference_points", "id", reference_points.iter().map(|row| row.id.clone()).collect());
    unique("industries", "id", industries.iter().map(|row| row.id.0.clone()).collect());
    unique("stages", "id", stages.iter().map(|row| row.id.0.clone()).collect());
    unique("platforms", "id", platforms.iter().map(|row| row.id.0.clone()).collect());
    unique("tasks", "id", tasks.iter().map(|row| row.id.0.clone()).collect());
    unique("programmes", "id", programmes.iter().map(|row| row.id.0.clone()).collect());
    unique("organisations", "id", organisations.iter().map(|row| row.id.0.clone()).collect());
    unique("qualifiers", "word", qualifiers.iter().map(|row| row.word.clone()).collect());
    unique("figures", "id", figures.iter().map(super::figure::Figure::key).collect());
    unique("charts", "id", charts.iter().map(|row| row.id.0.clone()).collect());
    unique("events", "id", events.iter().map(super::event::Event::key).collect());
    unique("targets", "id", targets.iter().map(|row| row.id.0.clone()).collect());
    unique("conflicts", "id", conflicts.iter().map(|row| row.id.0.clone()).collect());
    unique("surroundings", "ref", surroundings.iter().map(|row| row.reference.clone()).collect());
    unique("policies", "id", policies.iter().map(|row| row.id.0.clone()).collect());
    unique("cases", "id", cases.iter().map(|row| row.id.0.clone()).collect());
}

fn check_documents(atlas: &Atlas, findings: &mut Findings) {
    let documents = ids("documents", &atlas.documents, |row| row.id.as_str());
    let articles = ids("articles", &atlas.articles, |row| row.id.as_str());
    for (row, article) in atlas.articles.iter().enumerate() {
        findings.known(&documents, article.document.as_str(), "articles", row, "document");
    }
    for (row, section) in atlas.sections.iter().enumerate() {
        findings.known(&documents, section.document.as_str(), "sections", row, "document");
        findings.known(&articles, section.article.as_str(), "sections", row, "article");
    }
}

fn check_places(atlas: &Atlas, findings: &mut Findings) {
    let places = ids("places", &atlas.places, |row| row.id.as_str());
    let mut slugs = BTreeSet::new();
    for (row, place) in atlas.places.iter().enumerate() {
        findings.evidence(&place.evidence, "places", row, "section");
        if let Some(parent) = &place.parent {
            findings.known(&places, parent.as_str(), "places", row, "parent");
            findings.require(
                !has_cycle(atlas, &place.id.0),
                "places",
                row,
                "parent",
                "上级地点不能是它自己，也不能在它之内",
            );
        }
        let sound = place.slug.split('-').all(|word| {
            !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        });
        if place.profile {
            findings.require(sound, "places", row, "slug", "应为小写英文字母或数字，几个词用“-”连接（有档案页的必填）");
            findings.require(!place.summary.is_empty(), "places", row, "summary", "应有概要，因为它有档案页");
        }
        findings.require(
            place.slug.is_empty() || slugs.insert(place.slug.as_str()),
            "places",
            row,
            "slug",
            "不能与别处的 slug 重复",
        );
        let (fits, expected) = match place.region {
            Region::Elsewhere => (
                matches!(place.role, Role::Comparator | Role::Background),
                "应为 comparator 或 background，因为 region 是 elsewhere",
            ),
            Region::Zhengzhou => (place.role != Role::Comparator, "不能是 comparator，因为 region 是 zhengzhou"),
        };
        findings.require(fits, "places", row, "role", expected);
    }
    let cores = atlas.places.iter().filter(|place| place.role == Role::Core).count();
    if cores != 1 {
        findings.add("places", 0, "role", format!("全表应恰有一个 core，现有{cores}个"));
    }
    for (row, position) in atlas.positions.iter().enumerate() {
        findings.known(&places, position.place.as_str(), "positions", row, "place");
        check_degrees(findings, "positions", row, (position.lon, position.lat));
        findings.require(
            (0.1..=20.0).contains(&position.precision_km),
            "positions",
            row,
            "precision_km",
            "应为0.1至20公里",
        );
    }
    for (row, point) in atlas.reference_points.iter().enumerate() {
        check_degrees(findings, "reference_points", row, (point.lon, point.lat));
    }
    for (row, remark) in atlas.remarks.iter().enumerate() {
        findings.known(&places, remark.place.as_str(), "remarks", row, "place");
        match (&remark.evidence, remark.kind) {
            (Some(evidence), RemarkKind::Caution) => findings.evidence(evidence, "remarks", row, "section"),
            (None, RemarkKind::Caution) => {
                findings.add("remarks", row, "document", "应为出处的文件编号，因为 kind 是 caution");
            }
            (Some(_), RemarkKind::Unknown) => {
                findings.add("remarks", row, "document", "应留空，因为 kind 是 unknown，没有出处");
            }
            (None, RemarkKind::Unknown) => {}
        }
    }
}

fn check_degrees(findings: &mut Findings, table: &'static str, row: usize, (lon, lat): (f64, f64)) {
    let words = |direction, range: &RangeInclusive<f64>| format!("应为{direction}{}至{}度", range.start(), range.end());
    findings.require(ZHENGZHOU_LON.contains(&lon), table, row, "lon", &words("东经", &ZHENGZHOU_LON));
    findings.require(ZHENGZHOU_LAT.contains(&lat), table, row, "lat", &words("北纬", &ZHENGZHOU_LAT));
}

fn has_cycle(atlas: &Atlas, id: &str) -> bool {
    let mut seen = BTreeSet::from([id.to_owned()]);
    let mut current = id.to_owned();
    while let Some(parent) =
        atlas.places.iter().find(|place| place.id.as_str() == current).and_then(|place| place.parent.as_ref())
    {
        if !seen.insert(parent.0.clone()) {
            return true;
        }
        current.clone_from(&parent.0);
    }
    false
}

fn check_industries(atlas: &Atlas, findings: &mut Findings) {
    let places = ids("places", &atlas.places, |row| row.id.as_str());
    let industries = ids("industries", &atlas.industries, |row| row.id.as_str());
    let tasks = ids("tasks", &atlas.tasks, |row| row.id.as_str());
    let stages = ids("stages", &atlas.stages, |row| row.id.as_str());
    let organisations = ids("organisations", &atlas.organisations, |row| row.id.as_str());
    for (row, industry) in atlas.industries.iter().enumerate() {
        if let Some(task) = &industry.task {
            findings.known(&tasks, task.as_str(), "industries", row, "task");
        }
    }
    for (row, tie) in atlas.place_industries.iter().enumerate() {
        findings.known(&places, tie.place.as_str(), "place_industries", row, "place");
        findings.known(&industries, tie.industry.as_str(), "place_industries", row, "industry");
        findings.evidence(&tie.evidence, "place_industries", row, "section");
        let is_other = tie.evidence.document.as_str() != "001";
        let expected = if is_other {
            "应为 yes，因为出处不是文件 001"
        } else {
            "应为 no，因为出处是文件 001"
        };
        findings.require(tie.other_source == is_other, "place_industries", row, "other_source", expected);
    }
    for (row, task) in atlas.tasks.iter().enumerate() {
        if let Some(parent) = &task.parent {
            findings.known(&tasks, parent.as_str(), "tasks", row, "parent");
        }
        findings.evidence(&task.evidence, "tasks", row, "section");
    }
    for (row, surrounding) in atlas.surroundings.iter().enumerate() {
        match atlas.referred(surrounding) {
            None => {
                let expected = "应为 figures.csv、organisations.csv 或 platforms.csv 里有的编号";
                findings.add("surroundings", row, "ref", expected);
            }
            Some(referred) => {
                let expected = "应为文件写明地点的数字、机构或平台";
                findings.require(referred.place(atlas).is_some(), "surroundings", row, "ref", expected);
            }
        }
    }
    for (row, platform) in atlas.platforms.iter().enumerate() {
        for stage in &platform.stages {
            findings.known_item(&stages, stage.as_str(), "platforms", row, "stages");
        }
        if let Some(place) = &platform.place {
            findings.known(&places, place.as_str(), "platforms", row, "place");
        }
        if let Some(organisation) = &platform.organisation {
            findings.known(&organisations, organisation.as_str(), "platforms", row, "organisation");
        }
        findings.evidence(&platform.evidence, "platforms", row, "section");
    }
    for (row, programme) in atlas.programmes.iter().enumerate() {
        findings.evidence(&programme.evidence, "programmes", row, "section");
    }
}

fn check_organisations(atlas: &Atlas, findings: &mut Findings) {
    let places = ids("places", &atlas.places, |row| row.id.as_str());
    for (row, organisation) in atlas.organisations.iter().enumerate() {
        findings.evidence(&organisation.evidence, "organisations", row, "section");
        if let Some(place) = &organisation.place {
            findings.known(&places, place.as_str(), "organisations", row, "place");
        }
        match organisation.tie {
            tie @ (Tie::Courted | Tie::NotStated) => findings.require(
                organisation.place.is_none(),
                "organisations",
                row,
                "place",
                &format!("应留空，因为 tie 是 {}：{}", tie.code(), tie.meaning()),
            ),
            tie @ (Tie::Located | Tie::Introduced | Tie::Signed | Tie::Reserve) => findings.require(
                organisation.place.is_some(),
                "organisations",
                row,
                "place",
                &format!("应为文件写明的地点的编号，因为 tie 是 {}", tie.code()),
            ),
            Tie::PlatformPlanned | Tie::Promoted | Tie::Partner => {}
        }
    }
}
