//! What each kind of cell accepts.

use super::table::Value;
use crate::atlas::conflict::{ConflictId, ConflictKind};
use crate::atlas::date::{AsOf, Due, InferredDate, InferredEnd, PartialDate, Precision};
use crate::atlas::event::{EventId, EventKind};
use crate::atlas::evidence::{ArticleId, ArticleType, DocumentId, DocumentKind};
use crate::atlas::figure::{Bound, ChartId, ChartKind, FigureId, FigureKind, Listing, QualifierPosition, SubjectId};
use crate::atlas::industry::{
    Family, IndustryId, PlatformId, ProgrammeId, ProgrammeKind, StageId, Strength, TaskId, TaskKind, TieState,
};
use crate::atlas::library::{CaseId, PolicyId};
use crate::atlas::organisation::{Category, OrganisationId, Tie};
use crate::atlas::place::{Domain, PlaceId, PlaceKind, Region, RemarkKind, Role, Status};
use crate::atlas::surrounding::Theme;
use crate::atlas::target::{Change, Comparable, TargetId};

impl Value for String {
    fn read(text: &str) -> Result<Self, String> {
        if text.is_empty() {
            Err("应填文字，不能留空".to_owned())
        } else if text.trim() != text {
            Err("首尾不能有空格".to_owned())
        } else {
            Ok(text.to_owned())
        }
    }

    fn placeholder() -> Self {
        Self::new()
    }
}

impl Value for bool {
    fn read(text: &str) -> Result<Self, String> {
        match text {
            "yes" => Ok(true),
            "no" => Ok(false),
            _ => Err("应为 yes（是）或 no（否）".to_owned()),
        }
    }

    fn placeholder() -> Self {
        false
    }
}

impl Value for f64 {
    fn read(text: &str) -> Result<Self, String> {
        match text.parse::<Self>() {
            Ok(value) if value.is_finite() => Ok(value),
            _ => Err("应为数值，只写阿拉伯数字和小数点，如 113.7".to_owned()),
        }
    }

    /// Compares with nothing, so that one bad number raises no second alarm.
    fn placeholder() -> Self {
        Self::NAN
    }
}

/// A vocabulary: the code must be one of its terms.
macro_rules! terms {
    ($($name:ident),+ $(,)?) => {
        $(impl Value for $name {
            fn read(text: &str) -> Result<Self, String> { text.parse() }
            fn placeholder() -> Self { Self::ALL[0] }
        })+
    };
}

terms!(
    ArticleType,
    Bound,
    Category,
    Change,
    ChartKind,
    Comparable,
    ConflictKind,
    DocumentKind,
    Domain,
    EventKind,
    Family,
    FigureKind,
    InferredDate,
    InferredEnd,
    Listing,
    PlaceKind,
    Precision,
    ProgrammeKind,
    QualifierPosition,
    Region,
    RemarkKind,
    Role,
    Status,
    Strength,
    TieState,
    Theme,
    TaskKind,
    Tie,
);

/// An id: letters, digits, hyphens, full stops, underscores.
macro_rules! ids {
    ($($name:ident),+ $(,)?) => {
        $(impl Value for $name {
            fn read(text: &str) -> Result<Self, String> {
                let sound = !text.is_empty()
                    && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_'));
                if sound {
                    Ok(Self(text.to_owned()))
                } else {
                    Err("应为编号，只用英文字母、数字和“-”“.”“_”".to_owned())
                }
            }
            fn placeholder() -> Self { Self(String::new()) }
        })+
    };
}

ids!(
    ArticleId,
    CaseId,
    ChartId,
    ConflictId,
    DocumentId,
    EventId,
    FigureId,
    IndustryId,
    OrganisationId,
    PlaceId,
    PlatformId,
    PolicyId,
    ProgrammeId,
    StageId,
    SubjectId,
    TargetId,
    TaskId,
);

const NO_DATE: PartialDate = PartialDate { year: 0, month: None, day: None };

impl Value for PartialDate {
    fn read(text: &str) -> Result<Self, String> {
        text.parse()
    }

    fn placeholder() -> Self {
        NO_DATE
    }
}

impl Value for AsOf {
    fn read(text: &str) -> Result<Self, String> {
        text.parse()
    }

    fn placeholder() -> Self {
        Self::Unstated
    }
}

impl Value for Due {
    fn read(text: &str) -> Result<Self, String> {
        text.parse()
    }

    fn placeholder() -> Self {
        Self::Open
    }
}
