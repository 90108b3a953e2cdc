//! Organisations and the tie that a document states between one and a place.

use super::evidence::{DOCUMENT, Evidence, SECTION};
use super::grammar::Piece;
use super::place::{Domain, PlaceId};
use super::table::column;

identifier!(
    /// An organisation, `E001`….
    OrganisationId in "organisations", [Piece::Word("E"), Piece::Digits(3, 4)], "应为机构编号，E 加三位数字，如 E001"
);

vocabulary!(
    /// What sort of organisation it is.
    Category: category {
        Enterprise = "enterprise",
        University = "university",
        Institute = "institute",
        Laboratory = "laboratory",
        Platform = "platform",
        Fund = "fund",
        Hospital = "hospital",
        Government = "government",
        Association = "association",
        Facility = "facility",
        ThinkTank = "think_tank",
    }
);

vocabulary!(
    /// How a document ties an organisation to a place. Signed is not settled,
    /// courted is not present, a reserve project is not an enterprise in the park.
    Tie: tie {
        Located = "located",
        Introduced = "introduced",
        Signed = "signed",
        PlatformPlanned = "platform_planned",
        Reserve = "reserve",
        Promoted = "promoted",
        Courted = "courted",
        Partner = "partner",
        NotStated = "not_stated",
    }
);

impl Tie {
    /// What it means, so that signed does not read as settled.
    #[must_use]
    pub const fn meaning(self) -> &'static str {
        match self {
            Self::Located => "文件把它写在这里",
            Self::Introduced => "文件称已引进或集聚，投产情况未载",
            Self::Signed => "签约不等于入驻",
            Self::PlatformPlanned => "规划、筹建或建设推进中，不等于已经运行",
            Self::Reserve => "储备项目不等于已入驻企业",
            Self::Promoted => "推进中的项目",
            Self::Courted => "招引对象，不在本地",
            Self::Partner => "合作、主办或参会，不等于入驻",
            Self::NotStated => "文件没有写地点",
        }
    }
}

table!(
    /// An organisation as the documents name it.
    Organisation in "organisations", "机构", "文件点名的企业、院所、平台、基金等，以及文件写明的它与地点的关系。", row "一个机构", key ["id"];
    id: OrganisationId = [column("id", "编号", "编号，不再改动。")],
    name: String = [column("name", "名称", "")],
    aliases: Vec<String> = [column("aliases", "别名", "")],
    category: Category = [column("category", "类别", "")],
    domain: Domain = [column("domain", "范围", "生物产业布局本身、背景，还是与布局无直接关系的旁文。")],
    field: String = [column("field", "领域", "").or_empty()],
    /// Only where a document states the place.
    place: Option<PlaceId> = [column("place", "地点", "文件写明才有；招引对象没有地点。")],
    tie: Tie = [column("tie", "与地点的关系", "签约不等于落地，招引不等于已来，储备项目不是园内企业。")],
    /// The document's word for the tie.
    tie_words: String = [column("tie_words", "原词", "文件描述关系的词。").or_empty()],
    role: String = [column("role", "角色", "文件讲它做什么。").or_empty()],
    note: String = [column("note", "说明", "读这一条要注意什么。").or_empty()],
    evidence: Evidence = [DOCUMENT, SECTION],
);
