//! Organisations and the tie that a document states between one and a place.

use serde::{Deserialize, Serialize};

use super::evidence::Evidence;
use super::place::{Domain, PlaceId};

identifier!(
    /// An organisation, `E001`….
    OrganisationId
);

vocabulary!(
    /// What sort of organisation it is.
    Category {
        Enterprise = "enterprise" => "企业",
        University = "university" => "高校",
        Institute = "institute" => "院所",
        Laboratory = "laboratory" => "实验室",
        Platform = "platform" => "平台",
        Fund = "fund" => "基金与投资",
        Hospital = "hospital" => "医院",
        Government = "government" => "政府与机制",
        Association = "association" => "协会、联盟",
        Facility = "facility" => "设施",
        ThinkTank = "think_tank" => "智库",
    }
);

vocabulary!(
    /// How a document ties an organisation to a place. Signed is not settled,
    /// courted is not present, a reserve project is not an enterprise in the park.
    Tie {
        Located = "located" => "已在此地",
        Introduced = "introduced" => "引进、集聚",
        Signed = "signed" => "已签约",
        PlatformPlanned = "platform_planned" => "拟建或在建的平台机构",
        Reserve = "reserve" => "储备项目",
        Promoted = "promoted" => "推进项目",
        Courted = "courted" => "招引对象",
        Partner = "partner" => "合作或参会",
        NotStated = "not_stated" => "地点未载",
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

/// An organisation as the documents name it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Organisation {
    pub id: OrganisationId,
    pub name: String,
    pub aliases: Vec<String>,
    pub category: Category,
    pub domain: Domain,
    pub field: String,
    /// Only where a document states the place.
    pub place: Option<PlaceId>,
    pub tie: Tie,
    /// The document's word for the tie.
    pub tie_words: String,
    pub role: String,
    pub note: String,
    pub evidence: Evidence,
}
