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
