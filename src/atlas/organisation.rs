//! Organisations and the tie that a document states between one and a place.

use super::evidence::{DOCUMENT, Evidence, SECTION};
use super::grammar::Piece;
use super::place::{Domain, PlaceId};
use super::table::column;
use crate::texts;

identifier!(
    /// An organisation, `E001`….
    OrganisationId in "organisations", [Piece::Word("E"), Piece::Digits(3, 4)], texts::mistakes::id_organisation
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
        /// Only a name says so: its own, or that of a park which is named after it.
        Named = "named",
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
    pub fn meaning(self) -> &'static str {
        match self {
            Self::Located => texts::facts::tie_located(),
            Self::Named => texts::facts::tie_named(),
            Self::Introduced => texts::facts::tie_introduced(),
            Self::Signed => texts::facts::tie_signed(),
            Self::PlatformPlanned => texts::facts::tie_platform_planned(),
            Self::Reserve => texts::facts::tie_reserve(),
            Self::Promoted => texts::facts::tie_promoted(),
            Self::Courted => texts::facts::tie_courted(),
            Self::Partner => texts::facts::tie_partner(),
            Self::NotStated => texts::facts::tie_not_stated(),
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
    note: String = [column("note", "说明", "读这一条要注意什么。").of_lines().or_empty()],
    evidence: Evidence = [DOCUMENT, SECTION],
);
