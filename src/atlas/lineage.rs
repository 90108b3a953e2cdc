//! What follows from what a document is, and from which document took the place of which.

use super::Atlas;
use super::date::PartialDate;
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
        let mut last = next(id)?;
        // The check refuses a circle; the number of documents bounds the walk all the same.
        for _ in &self.documents {
            match next(&last.id) {
                Some(newer) => last = newer,
                None => break,
            }
        }
        Some(last)
    }

    /// Whether one document took the place of another, at once or in several steps.
    #[must_use]
    pub fn replaces(&self, newer: &DocumentId, older: &DocumentId) -> bool {
        let mut current = self.document_by(newer).and_then(|document| document.replaces.as_ref());
        for _ in &self.documents {
            match current {
                None => return false,
                Some(id) if id == older => return true,
                Some(id) => current = self.document_by(id).and_then(|document| document.replaces.as_ref()),
            }
        }
        false
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

    /// How many documents there are: 五份文件.
    #[must_use]
    pub fn documents_counted(&self) -> String {
        format!("{}份文件", counted(self.documents.len()))
    }

    /// The documents by kind: 一份规划征求意见稿和四份报纸报道.
    #[must_use]
    pub fn documents_by_kind(&self) -> String {
        let kinds = self.document_counts();
        let kinds =
            kinds.into_iter().map(|(kind, count)| format!("{}{}{}", counted(count), kind.counted_by(), kind.label()));
        listed(&kinds.collect::<Vec<_>>())
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

/// A small number as it stands in running text: 一, 两, 三 … 十; above that in digits.
#[must_use]
pub fn counted(number: usize) -> String {
    const WORDS: [&str; 11] = ["零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"];
    WORDS.get(number).map_or_else(|| number.to_string(), |word| (*word).to_owned())
}

/// Several things in a sentence: 甲、乙和丙.
#[must_use]
pub fn listed(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{}和{last}", first.join("、")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_lists_stand_in_sentences() {
        assert_eq!([1, 2, 5, 10, 11].map(counted), ["一", "两", "五", "十", "11"]);
        let all = ["甲", "乙", "丙"].map(str::to_owned);
        assert_eq!(
            (listed(&all[..1]), listed(&all[..2]), listed(&all)),
            ("甲".into(), "甲和乙".into(), "甲、乙和丙".into())
        );
    }
}
