//! Sub-industries, the task tree, the stages of development and the platforms that serve them.

use serde::{Deserialize, Serialize};

use super::evidence::Evidence;
use super::organisation::OrganisationId;
use super::place::{PlaceId, Status};

identifier!(
    /// A sub-industry of the matrix, such as `ivd`.
    IndustryId
);
identifier!(
    /// A node of the task tree, such as `2.3`.
    TaskId
);
identifier!(
    /// A stage from discovery to market, such as `pilot`.
    StageId
);
identifier!(
    /// A platform, `B01`….
    PlatformId
);
identifier!(
    /// One of the six projects (`J1`…) or six safeguards (`S1`…).
    ProgrammeId
);

vocabulary!(
    /// Families of sub-industries: they share a colour and a mark.
    Family {
        Drug = "drug" => "生物与化学药",
        Device = "device" => "器械与诊断",
        Cell = "cell" => "细胞与合成生物",
        Manufacturing = "manufacturing" => "生物制造",
        Tcm = "tcm" => "现代中药",
        Seed = "seed" => "种业",
        Service = "service" => "服务与孵化",
    }
);

vocabulary!(
    /// How strongly a document ties a sub-industry to a place.
    Strength {
        Leading = "leading" => "点名重点",
        Carrier = "carrier" => "列为载体",
        Inferred = "inferred" => "并列句推断",
        Mentioned = "mentioned" => "另有提及",
    }
);

vocabulary!(
    /// What a tie says of the day of its document. A division of labour in a draft is no
    /// industry that stands; a target is less.
    TieState {
        Existing = "existing" => "文件写明已有",
        Designated = "designated" => "分工安排",
        Prospective = "prospective" => "打算或目标",
    }
);

vocabulary!(
    /// Level in the task tree.
    TaskKind {
        Task = "task" => "重点任务",
        Branch = "branch" => "方向",
    }
);

vocabulary!(
    /// A project or a safeguard of the draft plan.
    ProgrammeKind {
        Project = "project" => "重点工程",
        Safeguard = "safeguard" => "保障措施",
    }
);

/// A row of the sub-industry matrix.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Industry {
    pub id: IndustryId,
    pub name: String,
    pub short_name: String,
    /// Other names that people search by; not all of them stand in a document.
    pub aliases: Vec<String>,
    pub family: Family,
    pub task: Option<TaskId>,
    /// Products and techniques that the documents name.
    pub examples: Vec<String>,
}

/// One statement that ties a sub-industry to a place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PlaceIndustry {
    pub place: PlaceId,
    pub industry: IndustryId,
    pub strength: Strength,
    /// Stated outside the draft plan (newspaper).
    pub other_source: bool,
    pub state: TieState,
    /// The document's word for the tie: 主导, 依托, 签约细分….
    pub words: String,
    pub note: String,
    pub evidence: Evidence,
}

/// A node of the task tree.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Task {
    pub id: TaskId,
    pub parent: Option<TaskId>,
    pub name: String,
    pub kind: TaskKind,
    pub items: Vec<String>,
    pub positioning: String,
    /// Whether the documents name any place for it.
    pub located: bool,
    pub note: String,
    pub evidence: Evidence,
}

/// A stage from discovery to market.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Stage {
    pub id: StageId,
    pub name: String,
    pub short_name: String,
    pub gloss: String,
}

/// A platform and where it stands or is to stand.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Platform {
    pub id: PlatformId,
    pub name: String,
    pub stages: Vec<StageId>,
    /// None where no document states the place.
    pub place: Option<PlaceId>,
    pub status: Status,
    /// The document's word for its state: 推进建设, 谋划….
    pub words: String,
    pub organisation: Option<OrganisationId>,
    pub note: String,
    pub evidence: Evidence,
}

/// One of the six projects or six safeguards.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Programme {
    pub id: ProgrammeId,
    pub kind: ProgrammeKind,
    pub name: String,
    /// The name in the table of contents where it differs.
    pub listed_name: String,
    pub points: Vec<String>,
    pub evidence: Evidence,
}
