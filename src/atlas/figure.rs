//! Figures: a value never travels without its unit, qualifier, kind, date and source.

use serde::{Deserialize, Serialize};

use super::conflict::ConflictId;
use super::date::{AsOf, Due, InferredDate};
use super::evidence::Evidence;
use super::place::Domain;

identifier!(
    /// A figure, `F003`; a compound figure has parts (`F197` + `a`).
    FigureId
);
identifier!(
    /// A chart over figures, `H01`….
    ChartId
);

vocabulary!(
    /// What a figure claims. A target or plan is never drawn like a fact.
    FigureKind {
        Fact = "fact" => "现状",
        Target = "target" => "目标",
        Plan = "plan" => "规划",
        Rank = "rank" => "位次",
    }
);

vocabulary!(
    /// Where a qualifier stands in the written figure.
    QualifierPosition {
        Before = "before" => "数前",
        Inner = "inner" => "数与单位之间",
        After = "after" => "单位之后",
        Scope = "scope" => "范围",
    }
);

vocabulary!(
    /// What a qualifier does to the value.
    Bound {
        AtLeast = "at_least" => "不少于",
        AtMost = "at_most" => "不多于",
        About = "about" => "约数",
        Cumulative = "cumulative" => "累计",
        Aim = "aim" => "努力方向",
        None = "none" => "不改数值",
    }
);

vocabulary!(
    /// Whether pages list and count a figure; the tables hold them all.
    Listing {
        Listed = "yes" => "列出",
        /// The same document says the same again.
        Repeat = "repeat" => "重复，只计一次",
        /// The day of an interview, a figure of speech.
        Detail = "detail" => "行文细节，不列",
    }
);

vocabulary!(
    /// How a set of figures is drawn.
    ChartKind {
        Headline = "headline" => "要点",
        Parts = "parts" => "构成",
        Ranks = "ranks" => "位次",
        Bars = "bars" => "对比",
    }
);

/// What a figure or an event is about: a place or an organisation, by its id.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct SubjectId(pub String);

/// A qualifier word and what it means.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Qualifier {
    pub word: String,
    pub position: QualifierPosition,
    pub bound: Bound,
    pub gloss: String,
    /// What stands beside the number where the bare word would not read; else empty.
    pub written: String,
}

impl Qualifier {
    /// The words that stand beside the number.
    #[must_use]
    pub fn written(&self) -> &str {
        if self.written.is_empty() { &self.word } else { &self.written }
    }
}

/// One figure as a document states it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Figure {
    pub id: FigureId,
    /// Letter of the part for compound figures, else empty.
    pub part: String,
    pub subject: SubjectId,
    pub measure: String,
    /// Inclusive range in `unit`; none where the document gives words only.
    pub value: Option<(f64, f64)>,
    /// The document's number phrase.
    pub words: String,
    pub unit: String,
    pub qualifiers: Vec<String>,
    pub kind: FigureKind,
    pub domain: Domain,
    pub as_of: AsOf,
    pub due: Option<Due>,
    /// Which of the two dates is an inference.
    pub inferred: InferredDate,
    pub evidence: Evidence,
    pub note: String,
    pub conflicts: Vec<ConflictId>,
    pub listing: Listing,
}

impl Figure {
    /// Id with its part: `F197a`.
    #[must_use]
    pub fn key(&self) -> String {
        format!("{}{}", self.id, self.part)
    }
}

/// A set of figures drawn together.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Chart {
    pub id: ChartId,
    pub place: super::place::PlaceId,
    pub kind: ChartKind,
    pub title: String,
    /// Keys of figures (`F197a`), the whole first for `parts`.
    pub figures: Vec<String>,
    pub note: String,
}
