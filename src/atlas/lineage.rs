//! What follows from what a document is, and from which document took the place of which.

use std::iter::successors;

use super::Atlas;
use super::date::PartialDate;
use super::event::Event;
use super::evidence::{Document, DocumentId, DocumentKind, Evidence};
use super::figure::Figure;
use super::industry::PlaceIndustry;
use super::target::Target;

impl Atlas {
    /// A document by its id.
    #[must_use]
    pub fn document_by(&self, id: &DocumentId) -> Option<&Document> {
        self.documents.iter().find(|document| document.id == *id)
    }

    /// The document of a piece of evidence.
    #[must_use]
    pub fn document(&self, evidence: &Evidence) -> Option<&Document> {
        self.document_by(&evidence.document)
    }

    /// Whether a piece of evidence stands in a draft that was put out for comment.
    #[must_use]
    pub fn is_draft(&self, evidence: &Evidence) -> bool {
        self.document(evidence).is_some_and(Document::is_draft)
    }

    /// Whether a statement is only reported: its document passes on what others say.
    #[must_use]
    pub fn is_reported(&self, evidence: &Evidence) -> bool {
        self.document(evidence).is_some_and(|document| !document.primary)
    }

    /// The document that took the place of another, and of that one in turn: the last of the line.
    #[must_use]
    pub fn replacement(&self, id: &DocumentId) -> Option<&Document> {
        let next = |id: &DocumentId| self.documents.iter().find(|document| document.replaces.as_ref() == Some(id));
        // The check refuses a circle; the number of documents bounds the walk all the same.
        successors(next(id), |document| next(&document.id)).take(self.documents.len()).last()
    }

    /// Whether one document took the place of another, at once or in several steps.
    #[must_use]
    pub fn replaces(&self, newer: &DocumentId, older: &DocumentId) -> bool {
        let before = |id: &DocumentId| self.document_by(id).and_then(|document| document.replaces.as_ref());
        successors(before(newer), |id| before(id)).take(self.documents.len()).any(|id| id == older)
    }

    /// The statement of a newer document that stands in the place of this figure: it measures the same of the same.
    #[must_use]
    pub fn figure_instead(&self, figure: &Figure) -> Option<&Figure> {
        self.figures.iter().find(|newer| {
            newer.subject == figure.subject
                && newer.measure == figure.measure
                && newer.part == figure.part
                && self.replaces(&newer.evidence.document, &figure.evidence.document)
        })
    }

    /// The statement of a newer document that ties the same sub-industry to the same place.
    #[must_use]
    pub fn tie_instead(&self, tie: &PlaceIndustry) -> Option<&PlaceIndustry> {
        self.place_industries.iter().find(|newer| {
            newer.place == tie.place
                && newer.industry == tie.industry
                && self.replaces(&newer.evidence.document, &tie.evidence.document)
        })
    }

    /// The target of a newer document that stands in the place of this one.
    #[must_use]
    pub fn target_instead(&self, target: &Target) -> Option<&Target> {
        self.targets.iter().find(|newer| {
            newer.place == target.place
                && newer.measure == target.measure
                && self.replaces(&newer.evidence.document, &target.evidence.document)
        })
    }

    /// The target of a newer document that stands in the place of the one an event names.
    #[must_use]
    pub fn event_instead(&self, event: &Event) -> Option<&Target> {
        let named = event.target.as_ref()?;
        self.target_instead(self.targets.iter().find(|target| target.id == *named)?)
    }

    /// What holds now: the figure itself, or what the newest document says in its place.
    #[must_use]
    pub fn current_figure<'a>(&'a self, figure: &'a Figure) -> &'a Figure {
        let line = successors(Some(figure), |older| self.figure_instead(older));
        line.take(self.documents.len()).last().unwrap_or(figure)
    }

    /// The ties that no newer document states otherwise: those that places are judged by.
    pub fn current_ties(&self) -> impl Iterator<Item = &PlaceIndustry> {
        self.place_industries.iter().filter(|tie| self.tie_instead(tie).is_none())
    }

    /// The targets that no newer document sets otherwise: those that are counted.
    pub fn current_targets(&self) -> impl Iterator<Item = &Target> {
        self.targets.iter().filter(|target| self.target_instead(target).is_none())
    }

    /// Those of [`Self::current_targets`] that the city is meant to reach: what others aim at is never counted with them.
    pub fn home_targets(&self) -> impl Iterator<Item = &Target> {
        self.current_targets().filter(|target| self.is_home(&target.place))
    }

    /// The day that the sources reach: the date of the newest of them; none where no document states one.
    #[must_use]
    pub fn sources_date(&self) -> Option<PartialDate> {
        let dated = self.documents.iter().filter_map(|document| document.date);
        dated.max_by(|one, other| one.end_year().total_cmp(&other.end_year()))
    }

    /// How many documents there are of each kind, in the order of the kinds; kinds without any are left out.
    #[must_use]
    pub fn document_counts(&self) -> Vec<(DocumentKind, usize)> {
        let count = |kind: DocumentKind| self.documents.iter().filter(|document| document.kind == kind).count();
        DocumentKind::ALL.iter().map(|kind| (*kind, count(*kind))).filter(|(_, count)| *count > 0).collect()
    }

    /// The plan that the layout is of: the newest that is one, issued before drafted.
    #[must_use]
    pub fn plan(&self) -> Option<&Document> {
        let plans = self.documents.iter().filter(|document| {
            matches!(document.kind, DocumentKind::Plan | DocumentKind::DraftPlan)
                && self.replacement(&document.id).is_none()
        });
        plans.max_by_key(|document| (document.kind == DocumentKind::Plan, document.date))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atlas::invented;

    /// A draft, the plan that took its place, the plan that took the place of that, and a report that nothing replaces.
    fn line() -> Atlas {
        let documents = [
            "id=001 kind=draft_plan date=2021-11",
            "id=002 kind=plan date=2023-05 replaces=001 primary=yes",
            "id=003 kind=plan date=2027-03 replaces=002 primary=yes",
            "id=004 kind=news date=2024",
            "id=005 kind=news",
        ];
        Atlas { documents: documents.map(invented::document).into(), ..Atlas::default() }
    }

    fn id(text: &str) -> DocumentId {
        DocumentId::from(text)
    }

    #[test]
    fn a_document_is_replaced_by_the_last_of_its_line() {
        let atlas = line();
        let last = |of: &str| atlas.replacement(&id(of)).map(|document| document.id.0.clone());
        assert_eq!(["001", "002", "003", "004"].map(last), [Some("003".into()), Some("003".into()), None, None]);
        for (newer, older, replaces) in [
            ("003", "001", true),
            ("003", "002", true),
            ("001", "003", false),
            ("003", "003", false),
            ("004", "001", false),
        ] {
            assert_eq!(atlas.replaces(&id(newer), &id(older)), replaces, "{newer} and {older}");
        }
    }

    #[test]
    fn documents_in_a_circle_are_no_endless_walk() {
        let circle = ["id=001 replaces=002", "id=002 replaces=001"];
        let atlas = Atlas { documents: circle.map(invented::document).into(), ..Atlas::default() };
        assert!(atlas.replacement(&id("001")).is_some());
        assert!(!atlas.replaces(&id("001"), &id("003")));
    }

    #[test]
    fn a_newer_statement_stands_in_the_place_of_the_same_of_an_older_document() {
        let figures = [
            "id=F001 document=001 measure=企业数",
            "id=F002 document=003 measure=企业数",
            "id=F003 document=004 measure=企业数",
            "id=F004 document=003 measure=企业数 part=a",
            "id=F005 document=003 measure=企业数 subject=P02",
            "id=F006 document=001 measure=产值",
        ];
        let ties = ["industry=ivd", "industry=ivd document=002", "industry=ivd document=004", "industry=tcm"];
        let targets = ["id=G01 measure=企业数", "id=G02 measure=企业数 document=003", "id=G03 measure=产值"];
        let events = ["id=T01 target=G01", "id=T02 target=G02", "id=T03"];
        let atlas = Atlas {
            figures: figures.map(invented::figure).into(),
            place_industries: ties.map(invented::tie).into(),
            targets: targets.map(invented::target).into(),
            events: events.map(invented::event).into(),
            ..line()
        };
        let instead: Vec<Option<&str>> =
            atlas.figures.iter().map(|figure| atlas.figure_instead(figure).map(|newer| newer.id.as_str())).collect();
        assert_eq!(instead, [Some("F002"), None, None, None, None, None]);
        let current = |id: &str| atlas.figure(id).map(|figure| atlas.current_figure(figure).id.as_str());
        assert_eq!(["F001", "F002", "F006"].map(current), [Some("F002"), Some("F002"), Some("F006")]);
        let instead: Vec<Option<&str>> = atlas
            .place_industries
            .iter()
            .map(|tie| atlas.tie_instead(tie).map(|newer| newer.evidence.document.as_str()))
            .collect();
        assert_eq!(instead, [Some("002"), None, None, None]);
        let instead: Vec<Option<&str>> =
            atlas.targets.iter().map(|target| atlas.target_instead(target).map(|newer| newer.id.as_str())).collect();
        assert_eq!(instead, [Some("G02"), None, None]);
        let instead: Vec<Option<&str>> =
            atlas.events.iter().map(|event| atlas.event_instead(event).map(|newer| newer.id.as_str())).collect();
        assert_eq!(instead, [Some("G02"), None, None]);
        let current: Vec<&str> = atlas.current_targets().map(|target| target.id.as_str()).collect();
        assert_eq!((current, atlas.current_ties().count()), (vec!["G02", "G03"], 3));
    }

    #[test]
    fn the_sources_reach_to_the_newest_of_them() {
        let mut atlas = line();
        let day = |atlas: &Atlas| atlas.sources_date().map(|date| date.to_string());
        assert_eq!(day(&atlas).as_deref(), Some("2027-03"));
        atlas.documents.truncate(2);
        assert_eq!(day(&atlas).as_deref(), Some("2023-05"));
        // A day lies before the end of its month.
        atlas.documents.push(invented::document("id=006 kind=news date=2023-05-07"));
        assert_eq!(day(&atlas).as_deref(), Some("2023-05"));
        for document in &mut atlas.documents {
            document.date = None;
        }
        assert_eq!(day(&atlas), None, "no document states a date");
    }

    #[test]
    fn documents_are_counted_by_what_they_are() {
        let atlas = line();
        assert_eq!(
            atlas.document_counts(),
            [(DocumentKind::DraftPlan, 1), (DocumentKind::Plan, 2), (DocumentKind::News, 2)]
        );
        assert_eq!(Atlas::default().document_counts(), []);
    }

    #[test]
    fn the_layout_is_of_the_newest_plan_that_stands() {
        let mut atlas = line();
        assert_eq!(atlas.plan().map(|plan| plan.id.as_str()), Some("003"));
        atlas.documents.truncate(1);
        assert_eq!(atlas.plan().map(|plan| plan.id.as_str()), Some("001"), "a draft, while there is no other");
        atlas.documents.push(invented::document("id=007 kind=draft_plan date=2030"));
        assert_eq!(atlas.plan().map(|plan| plan.id.as_str()), Some("007"));
        atlas.documents.push(invented::document("id=008 kind=plan date=2022"));
        assert_eq!(atlas.plan().map(|plan| plan.id.as_str()), Some("008"), "an issued plan before a draft");
        assert_eq!(Atlas::default().plan(), None);
    }

    #[test]
    fn what_stands_in_a_draft_or_is_only_reported_is_told_by_the_document() {
        let atlas = line();
        let told = |document: &str| {
            let evidence = invented::figure(&format!("document={document}")).evidence;
            (atlas.is_draft(&evidence), atlas.is_reported(&evidence))
        };
        assert_eq!([told("001"), told("003"), told("004")], [(true, true), (false, false), (false, true)]);
    }
}
