//! Figures: a value never travels without its unit, qualifier, kind, date and source.

use serde::{Deserialize, Serialize};

use super::conflict::ConflictId;
use super::date::{AsOf, Due, InferredDate};
use super::evidence::{DOCUMENT, Evidence, SECTION};
use super::grammar::PART;
use super::grammar::Piece;
use super::place::Domain;
use super::table::{Column, Field, Form, Row, Value, column, name};
use crate::texts;

identifier!(
    /// A figure, `F003`; a compound figure has parts (`F197` + `a`).
    FigureId in "figures", [Piece::Word("F"), Piece::Digits(3, 4)], texts::mistakes::id_figure
);
identifier!(
    /// A chart over figures, `H01`….
    ChartId in "charts", [Piece::Word("H"), Piece::Digits(2, 3)], texts::mistakes::id_chart
);

vocabulary!(
    /// What a figure claims. A target or plan is never drawn like a fact.
    FigureKind: figure_kind {
        Fact = "fact",
        Target = "target",
        Plan = "plan",
        Rank = "rank",
    }
);

vocabulary!(
    /// Where a qualifier stands in the written figure.
    QualifierPosition: qualifier_position {
        Before = "before",
        Inner = "inner",
        After = "after",
        Scope = "scope",
    }
);

vocabulary!(
    /// What a qualifier does to the value.
    Bound: bound {
        AtLeast = "at_least",
        AtMost = "at_most",
        About = "about",
        Cumulative = "cumulative",
        Aim = "aim",
        None = "none",
    }
);

vocabulary!(
    /// Whether pages list and count a figure; the tables hold them all.
    Listing: listing {
        Listed = "yes",
        /// The same document says the same again.
        Repeat = "repeat",
        /// The day of an interview, a figure of speech.
        Detail = "detail",
    }
);

vocabulary!(
    /// How a set of figures is drawn.
    ChartKind: chart_kind {
        Headline = "headline",
        Parts = "parts",
        Ranks = "ranks",
        Bars = "bars",
    }
);

/// What a figure or an event is about: a place or an organisation, by its id.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct SubjectId(pub String);

impl Value for SubjectId {
    const FORM: Form = Form::TEXT;

    fn read(text: &str) -> Result<Self, String> {
        <String as Value>::read(text).map(Self)
    }

    fn placeholder() -> Self {
        Self(String::new())
    }
}

crate::fields!(SubjectId);

/// A number or a range of numbers, from two columns: both filled, or both empty.
impl Field for Option<(f64, f64)> {
    fn forms() -> Vec<Form> {
        vec![f64::FORM.optional(); 2]
    }

    fn read(row: &dyn Row, columns: &[Column]) -> Self {
        let (first, second) = (name(columns, 0), name(columns, 1));
        match (row.optional::<f64>(first), row.optional::<f64>(second)) {
            (None, None) => None,
            (Some(low), Some(high)) => {
                if low > high {
                    row.note(second, texts::mistakes::range_backwards(first, &low.to_string()));
                }
                Some((low, high))
            }
            (Some(_), None) => {
                row.note(second, texts::mistakes::range_half(first));
                None
            }
            (None, Some(_)) => {
                row.note(first, texts::mistakes::range_half(second));
                None
            }
        }
    }
}

table!(
    /// A qualifier word and what it means.
    Qualifier in "qualifiers", "限定词", "数字前后的“超”“近”“力争”等词各是什么意思。", row "一个限定词", key ["word"];
    word: String = [column("word", "词", "").of_a_word()],
    position: QualifierPosition = [column("position", "位置", "写在数前、数与单位之间、单位之后，还是在括号里限定范围。")],
    bound: Bound = [column("bound", "作用", "对数值起什么作用。")],
    gloss: String = [column("gloss", "解释", "").of_lines()],
    /// What stands beside the number where the bare word would not read; else empty.
    written: String = [column("written", "页面写法", "限定词单独放在数旁读不通时，页面改用的写法；留空的照写。").or_empty()],
);

impl Qualifier {
    /// The words that stand beside the number.
    #[must_use]
    pub fn written(&self) -> &str {
        if self.written.is_empty() { &self.word } else { &self.written }
    }
}

table!(
    /// One figure as a document states it.
    Figure in "figures", "数字", "文件里的数字。每个数字都带限定词、单位、性质、时点和出处。", row "一个数字（或一句没有数字的程度说法）", key ["id", "part"], check check_figure;
    id: FigureId = [column("id", "编号", "编号，不再改动。")],
    /// Letter of the part for compound figures, else empty.
    part: String = [column("part", "分项", "一条原文含几个数时拆开，依次为a、b、c；不拆的留空。编号与分项连写就是引用时的编号，如F197a。").or_empty().shaped(&PART)],
    subject: SubjectId = [column("subject", "对象", "地点或机构的编号。").of(&["places", "organisations"])],
    measure: String = [column("measure", "指标", "量的是什么，可以单独读懂。")],
    /// Inclusive range in `unit`; none where the document gives words only.
    value: Option<(f64, f64)> = [column("low", "下限", "单值时与上限相同；没有数值的留空，看“原文数词”。限定词另列，不折算进来。"), column("high", "上限", "")],
    /// The document's number phrase.
    words: String = [column("words", "原文数词", "文件里的说法。")],
    unit: String = [column("unit", "单位", "").of_a_word().or_empty()],
    qualifiers: Vec<String> = [column("qualifier", "限定词", "取自 qualifiers.csv。引用时不能去掉。").of(&["qualifiers"])],
    kind: FigureKind = [column("kind", "性质", "现状、目标、规划、位次不能混用。")],
    domain: Domain = [column("domain", "范围", "生物产业布局本身、背景，还是与布局无直接关系的旁文。")],
    as_of: AsOf = [column("as_of", "时点", "YYYY、YYYY-MM、YYYY-MM-DD、起/止、起/（以来），或“未标注”“现有”。")],
    due: Option<Due> = [column("due", "期限", "目标、规划何时到期；“无年限”表示文件没有写。")],
    /// Which of the two dates is an inference.
    inferred: InferredDate = [column("inferred", "哪个日期是推断的", "时点、期限里年份不是原文所写、由上下文推断或推算的那一个。")],
    evidence: Evidence = [DOCUMENT, SECTION],
    note: String = [column("note", "说明", "读这一条要注意什么。").of_lines().or_empty()],
    conflicts: Vec<ConflictId> = [column("conflict", "相关口径说明", "取 conflicts.csv 的编号。")],
    listing: Listing = [column("listing", "是否列在页面上", "同一份文件重复的说法只列、只计一次；采访日期一类的行文细节不列。")],
);

fn check_figure(figure: &Figure, row: &dyn Row) {
    if figure.kind == FigureKind::Target && row.raw("due").is_empty() {
        row.note("due", texts::mistakes::target_due().to_owned());
    }
}

impl Figure {
    /// The word for its kind beside it. What a whole project is to cost is no state of things.
    #[must_use]
    pub fn kind_label(&self) -> &'static str {
        const TOTAL: &str = "总投资";
        let is_total = self.measure.contains(TOTAL) || self.qualifiers.iter().any(|word| word == TOTAL);
        match self.kind {
            FigureKind::Fact if is_total => texts::facts::kind_total(),
            kind => kind.label(),
        }
    }

    /// Id with its part: `F197a`.
    #[must_use]
    pub fn key(&self) -> String {
        format!("{}{}", self.id, self.part)
    }
}

table!(
    /// A set of figures drawn together.
    Chart in "charts", "图", "哪些数字画在一起；只画能比的。", row "一张图", key ["id"];
    id: ChartId = [column("id", "编号", "编号，不再改动。")],
    place: super::place::PlaceId = [column("place", "地点", "放在哪个地点的页上。")],
    kind: ChartKind = [column("kind", "画法", "")],
    title: String = [column("title", "标题", "")],
    /// Keys of figures (`F197a`), the whole first for `parts`.
    figures: Vec<String> = [column("figures", "数字", "编号与分项连写；“构成”图的第一个是总数。").of(&["figures"])],
    note: String = [column("note", "说明", "读这一条要注意什么。").of_lines().or_empty()],
);
