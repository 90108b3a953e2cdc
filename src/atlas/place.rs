//! Places: the core, the bases, their parks, single-task places and comparators elsewhere.

use serde::{Deserialize, Serialize};

use super::evidence::Evidence;

identifier!(
    /// A place, `P01`… in Zhengzhou, `C01`… elsewhere, `ZZ` the city, `CN` the country.
    PlaceId
);

vocabulary!(
    /// What sort of place it is.
    PlaceKind {
        City = "city" => "城市",
        Zone = "zone" => "功能区",
        County = "county" => "县（市）",
        Park = "park" => "园区",
        Base = "base" => "产业基地",
        Platform = "platform" => "平台",
        Slogan = "slogan" => "建设口号",
        Context = "context" => "背景地区",
    }
);

vocabulary!(
    /// Zhengzhou, or a comparator that is never counted with it.
    Region {
        Zhengzhou = "zhengzhou" => "郑州",
        Elsewhere = "elsewhere" => "外地",
    }
);

vocabulary!(
    /// The role in the layout “一核多基地”.
    Role {
        Core = "core" => "一核",
        CorePark = "core_park" => "一核内园区",
        Base = "base" => "基地",
        BasePark = "base_park" => "基地内园区",
        Task = "task" => "单项任务地",
        PlannedSite = "planned_site" => "选址未载",
        Background = "background" => "背景",
        Comparator = "comparator" => "外地对照",
    }
);

vocabulary!(
    /// Whether something stands, is being built, or is only planned.
    Status {
        Existing = "existing" => "已有",
        Building = "building" => "建设推进中",
        Planned = "planned" => "规划、谋划",
        NotStated = "not_stated" => "文件未载",
    }
);

impl Status {
    /// Its words where nothing beside them tells that they are about a state.
    #[must_use]
    pub const fn alone(self) -> &'static str {
        match self {
            Self::NotStated => "状态未载",
            status => status.label(),
        }
    }
}

vocabulary!(
    /// What a row concerns: the bio layout, its background, or a side article.
    Domain {
        Bio = "bio" => "生物产业",
        Context = "context" => "背景",
        Aside = "aside" => "旁文",
    }
);

vocabulary!(
    /// What a remark warns of.
    RemarkKind {
        Unknown = "unknown" => "文件未载",
        Caution = "caution" => "读数须知",
    }
);

/// A place with its standing in the layout.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Place {
    pub id: PlaceId,
    /// The part of its address that never changes; empty without a profile.
    pub slug: String,
    pub name: String,
    pub short_name: String,
    pub aliases: Vec<String>,
    pub kind: PlaceKind,
    pub region: Region,
    pub parent: Option<PlaceId>,
    /// The documents do not say the parent in so many words.
    pub parent_inferred: bool,
    pub role: Role,
    pub status: Status,
    /// Whether it has a page of its own.
    pub profile: bool,
    pub domain: Domain,
    pub summary: String,
    pub evidence: Evidence,
}

impl Place {
    /// Whether it is a division or zone rather than a park: such a place stands
    /// already, whatever is planned in it.
    #[must_use]
    pub const fn is_area(&self) -> bool {
        matches!(self.kind, PlaceKind::City | PlaceKind::Zone | PlaceKind::County)
    }

    /// Role and kind in a line, and for a park its state: that of an area would mislead.
    #[must_use]
    pub fn standing(&self) -> String {
        let mut text = format!("{} · {}", self.role.label(), self.kind.label());
        if !self.is_area() {
            text.push_str(&format!(" · {}", self.status.alone()));
        }
        text
    }
}

/// An approximate position; no document states any.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Position {
    pub place: PlaceId,
    /// Degrees east, WGS-84.
    pub lon: f64,
    /// Degrees north, WGS-84.
    pub lat: f64,
    /// Radius in kilometres within which the place lies.
    pub precision_km: f64,
    pub basis: String,
}

/// A point that distances are measured from (airport, station).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReferencePoint {
    pub id: String,
    pub name: String,
    pub lon: f64,
    pub lat: f64,
    pub precision_km: f64,
    pub basis: String,
}

/// How far a place is from a reference point, as the crow flies.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Distance {
    /// From the approximate position of the place.
    pub kilometres: f64,
    /// Radius in kilometres within which the place lies.
    pub precision: f64,
}

/// What the documents leave open about a place, or how a statement must be read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Remark {
    pub place: PlaceId,
    pub kind: RemarkKind,
    pub text: String,
    /// Only a caution has a source; an unknown is the absence of one.
    pub evidence: Option<Evidence>,
}
