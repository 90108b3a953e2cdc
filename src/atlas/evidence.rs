//! Where a statement comes from: documents, their articles and sections; and what follows from what a document is.

use serde::{Deserialize, Serialize};

use super::date::{PartialDate, When};
use super::grammar::Piece;
use super::table::{Column, Field, Form, Row, column, name};
use crate::texts;

identifier!(
    /// A document, `000`….
    DocumentId in "documents", [Piece::Digits(3, 4)], texts::mistakes::id_document
);
identifier!(
    /// One article inside a document (a newspaper file can hold several).
    ArticleId in "articles",
    [Piece::Word("A"), Piece::Digits(3, 4), Piece::Optional(&[Piece::Word("-"), Piece::Digits(1, 2)])],
    texts::mistakes::id_article
);

vocabulary!(
    /// What kind of paper a document is. A draft is never shown as a plan in force.
    DocumentKind: document_kind {
        DraftPlan = "draft_plan",
        Plan = "plan",
        Policy = "policy",
        Bulletin = "bulletin",
        Report = "report",
        News = "news",
        Web = "web",
    }
);

impl DocumentKind {
    /// The document-type mark of GB/T 7714.
    #[must_use]
    pub const fn mark(self) -> &'static str {
        match self {
            Self::DraftPlan | Self::Plan | Self::Policy => "Z",
            Self::Bulletin | Self::Report => "R",
            Self::News => "N",
            Self::Web => "EB/OL",
        }
    }

    /// What stands in a citation where the document does not say who published it.
    #[must_use]
    pub fn publisher_unknown(self) -> &'static str {
        match self {
            Self::News => texts::facts::citation_no_newspaper(),
            Self::Web => texts::facts::citation_no_website(),
            _ => texts::facts::citation_no_publisher(),
        }
    }
}

vocabulary!(
    /// The language that a document is written in.
    Language: evidence_language {
        Chinese = "zh",
        English = "en",
        Other = "other",
    }
);

table!(
    /// A document that facts come from.
    Document in "documents", "文件", "全部事实的来源，一份文件一行：是什么、谁发布、哪一天、取代了哪一份。", row "一份文件",
    key ["id"], check check_document;
    id: DocumentId = [column("id", "编号", "编号，不再改动。")],
    title: String = [column("title", "题名", "照原文。")],
    /// A few words for it, without its date: 规划征求意见稿.
    short_title: String = [column("short_title", "短题名", "几个字的称呼，不含日期。")],
    kind: DocumentKind = [column("kind", "性质", "是哪一类文件；征求意见的提示、引文的写法、“只见于报道”都由它得出。")],
    /// Standing of the document in words, where its kind does not say it all.
    status: String = [column("status", "地位", "性质以外要说明的，例如“版面分栏错排”；没有的留空。").or_empty()],
    /// 文号; empty where it has none.
    number: String = [column("number", "文号", "没有的留空。").or_empty()],
    /// Who published it; empty where it does not say so.
    publisher: String = [column("publisher", "发布者", "发文机关、报社、网站；文件没有写明的留空。").or_empty()],
    /// As far as it states or implies one.
    date: Option<PartialDate> = [column("date", "日期", "写到年、月或日，照文件写明或可以推断的精度；没有日期的留空。")],
    date_inferred: bool = [column("date_inferred", "日期是推断的", "")],
    date_note: String = [column("date_note", "日期说明", "日期从哪里来。").or_empty()],
    /// The years that a plan is for.
    term: Option<When> = [column("term_start", "规划期起", "规划才写。"), column("term_end", "规划期止", "规划才写。")],
    authors: Vec<String> = [column("authors", "作者", "")],
    coverage: String = [column("coverage", "覆盖范围", "文件讲的是哪里。")],
    remark: String = [column("remark", "须知", "引用这份文件要注意什么。").of_lines().or_empty()],
    /// Whether it speaks for itself, or reports what others say.
    primary: bool = [column("primary", "第一手", "发文机关自己的文件写 yes；转述别人的报道写 no，只见于它的说法会标出来。")],
    /// The older document whose place it takes.
    replaces: Option<DocumentId> = [column("replaces", "取代", "取代了哪一份文件，写其编号；印发的规划取代它的征求意见稿。")],
    language: Language = [column("language", "语言", "")],
    /// Where it was read on the web; empty for what is not on the web.
    url: String = [column("url", "网址", "网页才写。").or_empty()],
    /// The day on which the web page was read.
    accessed: Option<PartialDate> = [column("accessed", "访问日期", "网页才写，写到日。")],
);

fn check_document(document: &Document, row: &dyn Row) {
    if document.kind == DocumentKind::Web && document.url.is_empty() {
        row.note("url", texts::mistakes::web_address().to_owned());
    }
    if document.date_inferred && document.date.is_none() {
        row.note("date_inferred", texts::mistakes::no_date_inferred().to_owned());
    }
    if document.replaces.as_ref() == Some(&document.id) {
        row.note("replaces", texts::mistakes::replaces_itself().to_owned());
    }
}

impl Document {
    /// What it is, in words: its kind, and what the kind does not say.
    #[must_use]
    pub fn standing(&self) -> String {
        if self.status.is_empty() { self.kind.label().to_owned() } else { self.status.clone() }
    }

    /// Whether it is a draft that was put out for comment.
    #[must_use]
    pub fn is_draft(&self) -> bool {
        self.kind == DocumentKind::DraftPlan
    }

    /// Its short title with its month: 规划征求意见稿 2021-11.
    #[must_use]
    pub fn brief(&self) -> String {
        brief(&self.short_title, self.date, self.date_inferred)
    }
}

table!(
    /// One article: what a citation names.
    Article in "articles", "篇目", "引文以篇为单位；一份报纸文件可以含几篇文章。", row "一篇文章", key ["id"];
    id: ArticleId = [column("id", "编号", "编号，不再改动。")],
    document: DocumentId = [column("document", "文件", "在哪一份文件里，取 documents.csv 的编号。")],
    title: String = [column("title", "题名", "照原文。")],
    /// A few words that stand beside every figure, without the date: “规划征求意见稿”.
    short_title: String = [column("short_title", "短题名", "写在每个数字旁边的几个字，不含日期。")],
    authors: Vec<String> = [column("authors", "作者", "")],
    /// Empty where it is that of the document, or the document does not name one.
    publisher: String = [column("publisher", "报名", "与文件的发布者不同才写；文件没有写明的留空。").or_empty()],
    publisher_inferred: bool = [column("publisher_inferred", "报名是推断的", "")],
    date: Option<PartialDate> = [column("date", "日期", "没有日期的留空。")],
    date_inferred: bool = [column("date_inferred", "日期是推断的", "")],
);

impl Article {
    /// Its short title with the month: 规划征求意见稿 2021-11, 丰城高新区报道〔2023-03，推断〕.
    #[must_use]
    pub fn brief(&self) -> String {
        brief(&self.short_title, self.date, self.date_inferred)
    }
}

fn brief(title: &str, date: Option<PartialDate>, inferred: bool) -> String {
    match date.map(|date| PartialDate { day: None, ..date }) {
        None => texts::facts::source_undated(title),
        Some(month) if inferred => texts::facts::source_inferred(title, &month.to_string()),
        Some(month) => format!("{title} {month}"),
    }
}

table!(
    /// A heading of a document; evidence points to one.
    Section in "sections", "章节", "各份文件的章节，每条事实都指到其中一节。", row "一个章节", key ["document", "section"];
    document: DocumentId = [column("document", "文件", "在哪一份文件里，取 documents.csv 的编号。")],
    section: String = [column("section", "章节", "章节名；报纸报道取小标题。")],
    article: ArticleId = [column("article", "篇目", "属于哪一篇。")],
);

impl Section {
    /// Whether a statement stands in this section.
    #[must_use]
    pub fn is_of(&self, evidence: &Evidence) -> bool {
        self.document == evidence.document && self.section == evidence.section
    }
}

/// A document and the heading in it under which a statement stands.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Evidence {
    pub document: DocumentId,
    pub section: String,
}

/// The two columns of every row that states a fact.
pub const DOCUMENT: Column = column("document", "文件", "出自哪一份文件，取 documents.csv 的编号。");
pub const SECTION: Column = column("section", "章节", "所在章节，须是 sections.csv 列出的章节。");

impl Field for Evidence {
    fn forms() -> Vec<Form> {
        let document = Form { table: Some("documents"), ..<DocumentId as super::table::Value>::FORM };
        vec![document, Form { with_previous: true, table: Some("sections"), ..Form::TEXT }]
    }

    fn read(row: &dyn Row, columns: &[Column]) -> Self {
        Self { document: row.get(name(columns, 0)), section: row.get(name(columns, 1)) }
    }
}

impl Field for Option<Evidence> {
    fn forms() -> Vec<Form> {
        Evidence::forms().into_iter().map(Form::optional).collect()
    }

    fn read(row: &dyn Row, columns: &[Column]) -> Self {
        let is_empty = columns.iter().all(|column| row.raw(column.name).is_empty());
        if is_empty { None } else { Some(Evidence::read(row, columns)) }
    }
}
