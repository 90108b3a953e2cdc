//! Events with the precision and certainty of their dates.

use super::date::{Due, InferredEnd, Precision, When};
use super::evidence::{DOCUMENT, Evidence, SECTION};
use super::grammar::PART;
use super::grammar::Piece;
use super::place::{Domain, PlaceId};
use super::table::{Row, column};
use super::target::TargetId;
use crate::texts;

identifier!(
    /// An event, `T01`…; composite ones have parts.
    EventId in "events", [Piece::Word("T"), Piece::Digits(2, 3)], texts::mistakes::id_event
);

vocabulary!(
    /// Whether it happened, is aimed at, or is planned.
    EventKind: event_kind {
        Past = "past",
        Target = "target",
        Plan = "plan",
    }
);

table!(
    /// Something that a document places in time, or names without a date.
    Event in "events", "事项", "文件写明时间的事；没有日期的也列出，但不排入时间。", row "一件事", key ["id", "part"], check check_event;
    id: EventId = [column("id", "编号", "编号，不再改动。")],
    part: String = [column("part", "分项", "一条原文含几个数时拆开，依次为a、b、c；不拆的留空。编号与分项连写就是引用时的编号，如F197a。").or_empty().shaped(&PART)],
    title: String = [column("title", "事项", "")],
    place: PlaceId = [column("place", "地点", "")],
    kind: EventKind = [column("kind", "性质", "")],
    /// None for an event without a date; it is listed, never placed.
    when: Option<When> = [column("start", "开始", ""), column("end", "结束", "一段时期才有。")],
    precision: Precision = [column("precision", "日期精度", "")],
    /// Which of its dates is an inference.
    inferred: InferredEnd = [column("inferred", "哪个日期是推断的", "开始、结束里不是原文所写、由上下文推断或推算的那一个；只有一个日期的记在开始。")],
    /// Whether its end is a term by which it can be judged.
    falls_due: bool = [column("due", "会到期", "目标、规划有年限，可以判断是否已过。")],
    domain: Domain = [column("domain", "范围", "生物产业布局本身、背景，还是与布局无直接关系的旁文。")],
    evidence: Evidence = [DOCUMENT, SECTION],
    note: String = [column("note", "说明", "读这一条要注意什么。").of_lines().or_empty()],
    /// The target whose term this is; its result is the event's.
    target: Option<TargetId> = [column("target", "目标", "这件事就是哪一项目标的期限，写 targets.csv 的编号；没有的留空。")],
);

fn check_event(event: &Event, row: &dyn Row) {
    match (event.precision, event.when) {
        (Precision::Undated, Some(_)) => row.note("start", texts::mistakes::event_undated().to_owned()),
        (Precision::Undated, None) => {}
        (_, None) => row.note("start", texts::mistakes::event_start().to_owned()),
        (Precision::Period, Some(When { end: None, .. })) => {
            row.note("end", texts::mistakes::event_end().to_owned());
        }
        (Precision::Open, Some(When { end: Some(_), .. })) => {
            row.note("end", texts::mistakes::event_open().to_owned());
        }
        (Precision::Day, Some(When { start, .. })) if start.day.is_none() => {
            row.note("start", texts::mistakes::event_day().to_owned());
        }
        (Precision::Month, Some(When { start, .. })) if start.month.is_none() || start.day.is_some() => {
            row.note("start", texts::mistakes::event_month().to_owned());
        }
        (Precision::Year, Some(When { start, .. })) if start.month.is_some() => {
            row.note("start", texts::mistakes::event_year().to_owned());
        }
        _ => {}
    }
}

impl Event {
    /// The term by which it can be judged: its end, or its only date.
    #[must_use]
    pub fn due(&self) -> Option<Due> {
        let When { start, end } = self.when.filter(|_| self.falls_due)?;
        Some(Due::By(end.unwrap_or(start)))
    }

    /// Id with its part: `T27b`.
    #[must_use]
    pub fn key(&self) -> String {
        format!("{}{}", self.id, self.part)
    }

    /// The date as precise as it is: 2025年4月25日, 2021年—2025年, 2024年以来, 无日期.
    #[must_use]
    pub fn when_words(&self) -> String {
        match (self.when, self.precision) {
            (None, _) => texts::parts::event_undated().to_owned(),
            (Some(when), Precision::Open) => texts::parts::event_since(when.start),
            (Some(when), _) => match when.end {
                Some(end) if end != when.start => texts::parts::event_span(when.start, end),
                _ => texts::write::dated(when.start),
            },
        }
    }

    /// Which of its dates no document states in full.
    #[must_use]
    pub fn inferred_words(&self) -> Option<&'static str> {
        let period = self.when.is_some_and(|when| when.end.is_some());
        match self.inferred {
            InferredEnd::Neither => None,
            InferredEnd::Start if period => Some(texts::parts::event_inferred_start()),
            InferredEnd::Start => Some(texts::parts::event_inferred()),
            InferredEnd::End => Some(texts::parts::event_inferred_end()),
            InferredEnd::Both => Some(texts::parts::event_inferred_both()),
        }
    }

    /// The date, and which part of it no document states in full.
    #[must_use]
    pub fn dated_words(&self) -> String {
        let when = self.when_words();
        self.inferred_words().map_or_else(|| when.clone(), |inferred| texts::parts::event_dated(&when, inferred))
    }
}
