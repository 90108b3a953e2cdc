//! Citations after GB/T 7714—2015.
//!
//! What the document does not state is said so in brackets ([报名不详],
//! [日期不详]); what is inferred stands in brackets, as the standard asks.

use super::Atlas;
use super::evidence::{Article, ArticleType, DocumentKind, Evidence};

impl Atlas {
    /// The citation of an article without a place in it. A draft says that it is one.
    #[must_use]
    pub fn citation_of(&self, article: &Article) -> String {
        let document = self.documents.iter().find(|document| document.id == article.document);
        citation(article, document.is_some_and(|document| document.kind == DocumentKind::DraftPlan))
    }

    /// Article and section in a few words: 规划征求意见稿 2021-11 · 一（一）总量规模不断壮大.
    /// An article that is not divided needs no section.
    #[must_use]
    pub fn short_source(&self, evidence: &Evidence) -> String {
        match self.article(evidence) {
            Some(article) if !self.is_divided(article) => article.brief(),
            Some(article) => format!("{} · {}", article.brief(), evidence.section),
            None => evidence.section.clone(),
        }
    }

    /// Whether an article is divided into sections that a citation must name.
    fn is_divided(&self, article: &Article) -> bool {
        self.sections.iter().filter(|section| section.article == article.id).count() > 1
    }

    /// Where in its article a statement stands, as it follows the number of a source;
    /// empty where the article is not divided.
    #[must_use]
    pub fn locator<'a>(&self, evidence: &'a Evidence) -> &'a str {
        let divided = self.article(evidence).is_some_and(|article| self.is_divided(article));
        if divided { evidence.section.as_str() } else { "" }
    }

    /// The citation of one statement: article and section.
    #[must_use]
    pub fn citation(&self, evidence: &Evidence) -> String {
        match self.article(evidence) {
            Some(article) => format!("{}: {}.", self.citation_of(article), evidence.section),
            None => format!("{}: {}.", evidence.document, evidence.section),
        }
    }
}

/// An article after GB/T 7714—2015.
fn citation(article: &Article, is_draft: bool) -> String {
    let Article { authors, title, kind, publisher, publisher_inferred, date, date_inferred, .. } = article;
    let mut text = String::new();
    match authors.len() {
        0 => {}
        1..=3 => text.push_str(&format!("{}. ", authors.join(", "))),
        _ => text.push_str(&format!("{}, 等. ", authors[..3].join(", "))),
    }
    let draft = if is_draft { "（征求意见稿）" } else { "" };
    text.push_str(&format!("{title}{draft}[{}]. ", kind.code()));
    let inferred = |value: &str, inferred: bool| if inferred { format!("[{value}]") } else { value.to_owned() };
    match (kind, publisher.as_str()) {
        (ArticleType::Newspaper, "") => text.push_str("[报名不详], "),
        (ArticleType::Other, "") => text.push_str("[出版地不详]: [出版者不详], "),
        (_, publisher) => text.push_str(&format!("{}, ", inferred(publisher, *publisher_inferred))),
    }
    match date.as_str() {
        "" => text.push_str("[日期不详]"),
        date => text.push_str(&inferred(date, *date_inferred)),
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atlas::evidence::{ArticleId, DocumentId};

    fn article(
        authors: &[&str],
        publisher: &str,
        publisher_inferred: bool,
        date: &str,
        date_inferred: bool,
    ) -> Article {
        Article {
            id: ArticleId::from("A"),
            document: DocumentId::from("004"),
            title: "题名".to_owned(),
            short_title: "某报道".to_owned(),
            kind: ArticleType::Newspaper,
            authors: authors.iter().map(|author| (*author).to_owned()).collect(),
            publisher: publisher.to_owned(),
            publisher_inferred,
            date: date.to_owned(),
            date_inferred,
        }
    }

    #[test]
    fn unknown_and_inferred_parts_are_bracketed() {
        let cases = [
            (article(&["甲", "乙"], "", false, "", false), "甲, 乙. 题名[N]. [报名不详], [日期不详]"),
            (article(&[], "科技日报", true, "2023-03", true), "题名[N]. [科技日报], [2023-03]"),
            (
                article(&["甲", "乙", "丙", "丁"], "某报", false, "2025-04-25", false),
                "甲, 乙, 丙, 等. 题名[N]. 某报, 2025-04-25",
            ),
        ];
        for (article, expected) in cases {
            assert_eq!(citation(&article, false), expected);
        }
    }

    #[test]
    fn a_draft_is_cited_as_one() {
        let plan = Article { kind: ArticleType::Other, ..article(&[], "", false, "2021-11", false) };
        assert_eq!(citation(&plan, true), "题名（征求意见稿）[Z]. [出版地不详]: [出版者不详], 2021-11");
    }

    #[test]
    fn a_short_source_says_when_and_what_is_inferred() {
        let cases = [
            (article(&[], "", false, "", false), "某报道〔无日期〕"),
            (article(&[], "", false, "2025-01-10", true), "某报道〔2025-01，推断〕"),
            (article(&[], "", false, "2023-03", false), "某报道 2023-03"),
        ];
        for (article, expected) in cases {
            assert_eq!(article.brief(), expected);
        }
    }
}
