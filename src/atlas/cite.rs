//! Citations after GB/T 7714—2015.
//!
//! What the document does not state is said so in brackets; what is inferred stands in brackets, as the
//! standard asks.

use super::Atlas;
use super::date::PartialDate;
use super::evidence::{Article, Document, DocumentKind, Evidence};
use crate::texts;

impl Atlas {
    /// The citation of an article without a place in it. A draft says that it is one.
    #[must_use]
    pub fn citation_of(&self, article: &Article) -> String {
        citation(article, self.documents.iter().find(|document| document.id == article.document))
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

/// An article after GB/T 7714—2015, by the kind of its document.
fn citation(article: &Article, document: Option<&Document>) -> String {
    let Article { authors, title, publisher, publisher_inferred, date, date_inferred, .. } = article;
    let kind = document.map_or(DocumentKind::News, |document| document.kind);
    let publisher = match document {
        Some(document) if publisher.is_empty() => &document.publisher,
        _ => publisher,
    };
    let mut text = String::new();
    match authors.as_slice() {
        [] => {}
        [first, second, third, _, ..] => {
            text.push_str(&format!("{}. ", texts::facts::citation_authors(first, second, third)))
        }
        all => text.push_str(&format!("{}. ", all.join(", "))),
    }
    let title = if kind == DocumentKind::DraftPlan { texts::facts::citation_draft(title) } else { title.clone() };
    let number = document.map_or("", |document| document.number.as_str());
    let title = if number.is_empty() { title } else { texts::facts::citation_numbered(&title, number) };
    text.push_str(&format!("{title}[{}]. ", kind.mark()));
    let inferred = |value: &str, inferred: bool| if inferred { format!("[{value}]") } else { value.to_owned() };
    let date = date.map(|date: PartialDate| inferred(&date.to_string(), *date_inferred));
    let url = document.map_or("", |document| document.url.as_str());
    // A page on the web is cited by its date, the day on which it was read, and its address.
    if kind == DocumentKind::Web {
        if !publisher.is_empty() {
            text.push_str(&format!("{}, ", inferred(publisher, *publisher_inferred)));
        }
        let read = document.and_then(|document| document.accessed).map(|day| format!("[{day}]")).unwrap_or_default();
        let date = date.map(|date| format!("({date})")).unwrap_or_default();
        text.push_str(&format!("{date}{read}. {url}"));
        return text;
    }
    if publisher.is_empty() {
        text.push_str(&format!("{}, ", kind.publisher_unknown()));
    } else {
        text.push_str(&format!("{}, ", inferred(publisher, *publisher_inferred)));
    }
    text.push_str(&date.unwrap_or_else(|| texts::facts::citation_undated().to_owned()));
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atlas::evidence::{ArticleId, DocumentId, Language};

    fn article(authors: &[&str], publisher: &str, date: &str, inferred: bool) -> Article {
        Article {
            id: ArticleId::from("A"),
            document: DocumentId::from("004"),
            title: "题名".to_owned(),
            short_title: "某报道".to_owned(),
            authors: authors.iter().map(|author| (*author).to_owned()).collect(),
            publisher: publisher.to_owned(),
            publisher_inferred: inferred && !publisher.is_empty(),
            date: date.parse().ok(),
            date_inferred: inferred,
        }
    }

    fn document(kind: DocumentKind, publisher: &str, number: &str) -> Document {
        Document {
            id: DocumentId::from("004"),
            title: "题名".to_owned(),
            short_title: "某文".to_owned(),
            kind,
            status: String::new(),
            number: number.to_owned(),
            publisher: publisher.to_owned(),
            date: None,
            date_inferred: false,
            date_note: String::new(),
            term: None,
            authors: Vec::new(),
            coverage: String::new(),
            remark: String::new(),
            primary: true,
            replaces: None,
            language: Language::Chinese,
            url: "https://example.org/a".to_owned(),
            accessed: "2027-03-01".parse().ok(),
        }
    }

    #[test]
    fn each_kind_is_cited_as_the_standard_asks() {
        let cases = [
            (
                article(&["甲", "乙"], "", "", false),
                DocumentKind::News,
                "",
                "",
                "甲, 乙. 题名[N]. [报名不详], [日期不详]",
            ),
            (article(&[], "某日报", "2023-03", true), DocumentKind::News, "", "", "题名[N]. [某日报], [2023-03]"),
            (
                article(&["甲", "乙", "丙", "丁"], "某报", "2025-04-25", false),
                DocumentKind::News,
                "",
                "",
                "甲, 乙, 丙, 等. 题名[N]. 某报, 2025-04-25",
            ),
            (
                article(&[], "", "2021-11", false),
                DocumentKind::DraftPlan,
                "",
                "",
                "题名（征求意见稿）[Z]. [出版地不详]: [出版者不详], 2021-11",
            ),
            (
                article(&[], "", "2027-03", false),
                DocumentKind::Plan,
                "某市人民政府",
                "某政〔2027〕1号",
                "题名：某政〔2027〕1号[Z]. 某市人民政府, 2027-03",
            ),
            (article(&[], "", "2027", false), DocumentKind::Bulletin, "某市统计局", "", "题名[R]. 某市统计局, 2027"),
            (
                article(&[], "某网", "2027-02-01", false),
                DocumentKind::Web,
                "",
                "",
                "题名[EB/OL]. 某网, (2027-02-01)[2027-03-01]. https://example.org/a",
            ),
        ];
        for (article, kind, publisher, number, expected) in cases {
            assert_eq!(citation(&article, Some(&document(kind, publisher, number))), expected);
        }
    }

    #[test]
    fn a_short_source_says_when_and_what_is_inferred() {
        let cases = [
            (article(&[], "", "", false), "某报道〔无日期〕"),
            (article(&[], "", "2025-01-10", true), "某报道〔2025-01，推断〕"),
            (article(&[], "", "2023-03", false), "某报道 2023-03"),
        ];
        for (article, expected) in cases {
            assert_eq!(article.brief(), expected);
        }
    }
}
