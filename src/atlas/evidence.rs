//! Where a statement comes from: the five documents, their articles and sections.

use serde::{Deserialize, Serialize};

identifier!(
    /// One of the five documents, `000` to `004`.
    DocumentId
);
identifier!(
    /// One article inside a document (a newspaper file can hold several).
    ArticleId
);

vocabulary!(
    /// What kind of paper a document is; a draft is never shown as a plan in force.
    DocumentKind {
        DraftPlan = "draft_plan" => "规划征求意见稿",
        News = "news" => "报纸报道",
    }
);

vocabulary!(
    /// The document-type mark of GB/T 7714.
    ArticleType {
        Newspaper = "N" => "报纸",
        Other = "Z" => "其他",
    }
);

/// One of the five documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Document {
    pub id: DocumentId,
    pub title: String,
    /// A few words for it: “规划征求意见稿 2021-11”.
    pub short_title: String,
    pub kind: DocumentKind,
    /// Standing of the document in words.
    pub status: String,
    /// Its date as far as it states one; empty where it states none.
    pub date: String,
    pub date_inferred: bool,
    pub date_note: String,
    pub authors: String,
    pub coverage: String,
    pub remark: String,
}

/// One article: what a citation names.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Article {
    pub id: ArticleId,
    pub document: DocumentId,
    pub title: String,
    /// A few words that stand beside every figure, without the date: “规划征求意见稿”.
    pub short_title: String,
    pub kind: ArticleType,
    pub authors: Vec<String>,
    /// Empty where the document does not name its newspaper.
    pub publisher: String,
    pub publisher_inferred: bool,
    pub date: String,
    pub date_inferred: bool,
}

impl Article {
    /// Its short title with the month: 规划征求意见稿 2021-11, 丰城高新区报道〔2023-03，推断〕.
    #[must_use]
    pub fn brief(&self) -> String {
        let title = &self.short_title;
        let month = self.date.get(.."2021-11".len()).unwrap_or(&self.date);
        match (month, self.date_inferred) {
            ("", _) => format!("{title}〔无日期〕"),
            (month, true) => format!("{title}〔{month}，推断〕"),
            (month, false) => format!("{title} {month}"),
        }
    }
}

/// A heading of a document; evidence points to one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Section {
    pub document: DocumentId,
    pub section: String,
    pub article: ArticleId,
}

/// A document and the heading in it under which a statement stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Evidence {
    pub document: DocumentId,
    pub section: String,
}
