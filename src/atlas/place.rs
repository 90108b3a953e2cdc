//! Places: the core, the bases, their parks, single-task places and comparators elsewhere.

use super::evidence::{DOCUMENT, Evidence, SECTION};
use super::grammar::Piece;
use super::grammar::SLUG;
use super::site::Site;
use super::table::{Row, column};
use crate::texts;

identifier!(
    /// A place, such as `P01`.
    PlaceId in "places", [Piece::Capitals(1, 2), Piece::Digits(0, 3)], texts::mistakes::id_place
);

identifier!(
    /// A point that distances are measured from, such as `REF-CGO`.
    ReferencePointId in "reference_points", [Piece::Word("REF-"), Piece::Capitals(1, 8)], texts::mistakes::id_reference_point
);

vocabulary!(
    /// What a reference point is for.
    Access: access {
        Airport = "airport",
        Rail = "rail",
        Port = "port",
        Road = "road",
    }
);

vocabulary!(
    /// What sort of place it is.
    PlaceKind: place_kind {
        City = "city",
        Zone = "zone",
        County = "county",
        Park = "park",
        Base = "base",
        Platform = "platform",
        Slogan = "slogan",
        Context = "context",
    }
);

vocabulary!(
    /// The city that the atlas is of, or elsewhere: never counted with it.
    Region: region {
        Home = "home",
        Elsewhere = "elsewhere",
    }
);

vocabulary!(
    /// The role in the layout “一核多基地”.
    Role: role {
        Core = "core",
        CorePark = "core_park",
        Base = "base",
        BasePark = "base_park",
        Task = "task",
        PlannedSite = "planned_site",
        Background = "background",
        Comparator = "comparator",
    }
);

vocabulary!(
    /// Whether something stands, is being built, or is only planned.
    Status: status {
        Existing = "existing",
        /// Brought in, as a document says; whether it is at work, none does.
        Introduced = "introduced",
        Building = "building",
        Planned = "planned",
        NotStated = "not_stated",
    }
);

impl Status {
    /// Its words where nothing beside them tells that they are about a state.
    #[must_use]
    pub fn alone(self) -> &'static str {
        match self {
            Self::NotStated => texts::facts::status_unstated(),
            status => status.label(),
        }
    }
}

vocabulary!(
    /// What a row concerns: the bio layout, its background, or a side article.
    Domain: domain {
        Bio = "bio",
        Context = "context",
        Aside = "aside",
    }
);

vocabulary!(
    /// What a remark warns of.
    RemarkKind: remark_kind {
        Unknown = "unknown",
        Caution = "caution",
    }
);

table!(
    /// A place with its standing in the layout.
    Place in "places", "地点", "布局中的区、县、园区，以及外地对照和背景地区。", row "一个地点", key ["id"], check check_place;
    id: PlaceId = [column("id", "编号", "一两个大写字母加数字；本市的园区用 P 开头，外地的用 C 开头。")],
    /// The part of its address that never changes; empty without a profile.
    slug: String = [column("slug", "网址名", "档案页网址的一段，定下后不改；没有档案页的留空。").or_empty().unique().shaped(&SLUG)],
    name: String = [column("name", "名称", "文件里的正式名称。")],
    short_name: String = [column("short_name", "短名", "地图和列表用。")],
    aliases: Vec<String> = [column("aliases", "别名", "文件里的其他叫法。")],
    kind: PlaceKind = [column("kind", "类型", "")],
    region: Region = [column("region", "地域", "外地只作对照，不计入本市。")],
    parent: Option<PlaceId> = [column("parent", "上级地点", "在哪个地点之内。")],
    /// The documents do not say the parent in so many words.
    parent_inferred: bool = [column("parent_inferred", "上级是推断的", "文件没有直接写明。")],
    role: Role = [column("role", "布局角色", "在布局中的角色；全表恰有一个 core。")],
    status: Status = [column("status", "状态", "已有、在建还是规划。")],
    /// Whether it has a page of its own.
    profile: bool = [column("profile", "有档案页", "")],
    domain: Domain = [column("domain", "范围", "生物产业布局本身、背景，还是与布局无直接关系的旁文。")],
    summary: String = [column("summary", "概要", "一两句话。").of_lines().or_empty()],
    evidence: Evidence = [DOCUMENT, SECTION],
);

/// What the settings say of where the city lies, and how precise a position can be.
const LON: fn(&Site) -> (f64, f64) = |site| (site.bounds.west, site.bounds.east);
const LAT: fn(&Site) -> (f64, f64) = |site| (site.bounds.south, site.bounds.north);
const PRECISION: fn(&Site) -> (f64, f64) = |_| (0.1, 20.0);

fn check_place(place: &Place, row: &dyn Row) {
    if place.profile && place.slug.is_empty() {
        row.note("slug", texts::mistakes::profile_slug().to_owned());
    }
    if place.profile && place.summary.is_empty() {
        row.note("summary", texts::mistakes::profile_summary().to_owned());
    }
    match place.region {
        Region::Elsewhere if !matches!(place.role, Role::Comparator | Role::Background) => {
            row.note("role", texts::mistakes::role_elsewhere().to_owned());
        }
        Region::Home if place.role == Role::Comparator => {
            row.note("role", texts::mistakes::role_home().to_owned());
        }
        _ => {}
    }
}

impl Place {
    /// Everything that it is called.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        [&self.name, &self.short_name].into_iter().chain(&self.aliases).map(String::as_str)
    }

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

table!(
    /// An approximate position; no document states any.
    Position in "positions", "近似位置", "文件没有坐标；这里的点位另有依据，只是近似位置。", row "一个地点的近似位置", key ["place"];
    place: PlaceId = [column("place", "地点", "")],
    /// Degrees east, WGS-84.
    lon: f64 = [column("lon", "经度", "东经，WGS-84，度。").within(LON)],
    /// Degrees north, WGS-84.
    lat: f64 = [column("lat", "纬度", "北纬，WGS-84，度。").within(LAT)],
    /// Radius in kilometres within which the place lies.
    precision_km: f64 = [column("precision_km", "精度（公里）", "地点应在这个半径之内。").within(PRECISION)],
    basis: String = [column("basis", "依据", "点位从哪里来。")],
);

table!(
    /// A point that distances are measured from: an airport, a station.
    ReferencePoint in "reference_points", "参照点", "量距离用的机场和车站，也是近似位置。", row "一个参照点", key ["id"];
    id: ReferencePointId = [column("id", "编号", "编号，不再改动。")],
    name: String = [column("name", "名称", "")],
    short_name: String = [column("short_name", "短名", "选址页用。")],
    /// What people go there for.
    access: Access = [column("access", "用途", "去那里做什么：乘飞机、乘火车。")],
    /// How addresses name it; scouting offers every point by it.
    code: String = [column("code", "网址名", "选址页网址里的写法，定下后不改。").unique().shaped(&SLUG)],
    lon: f64 = [column("lon", "经度", "东经，WGS-84，度。").within(LON)],
    lat: f64 = [column("lat", "纬度", "北纬，WGS-84，度。").within(LAT)],
    precision_km: f64 = [column("precision_km", "精度（公里）", "").within(PRECISION)],
    basis: String = [column("basis", "依据", "")],
);

/// How far a place is from a reference point, as the crow flies.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Distance {
    /// From the approximate position of the place.
    pub kilometres: f64,
    /// Radius in kilometres within which the place lies.
    pub precision: f64,
}

table!(
    /// What the documents leave open about a place, or how a statement must be read.
    Remark in "remarks", "未载与须知", "关于某地，文件没有写什么，已写的又该怎么读。", row "一条说明", key [];
    place: PlaceId = [column("place", "地点", "")],
    kind: RemarkKind = [column("kind", "类别", "")],
    text: String = [column("text", "内容", "").of_lines()],
    /// Only a caution has a source; an unknown is the absence of one.
    evidence: Option<Evidence> = [DOCUMENT, SECTION],
);
