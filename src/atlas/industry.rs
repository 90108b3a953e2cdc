//! Sub-industries, the task tree, the stages of development and the platforms that serve them.

use super::evidence::{DOCUMENT, Evidence, SECTION};
use super::grammar::Piece;
use super::organisation::OrganisationId;
use super::place::{PlaceId, Status};
use super::table::{Row, column};
use crate::texts;

identifier!(
    /// A sub-industry of the matrix, such as `ivd`.
    IndustryId in "industries", [Piece::Letters(1, u8::MAX)], texts::mistakes::id_industry
);
identifier!(
    /// A node of the task tree, such as `2.3`.
    TaskId in "tasks", [Piece::Digits(1, 2), Piece::Optional(&[Piece::Word("."), Piece::Digits(1, 2)])], texts::mistakes::id_task
);
identifier!(
    /// A stage from discovery to market, such as `pilot`.
    StageId in "stages", [Piece::Letters(1, u8::MAX)], texts::mistakes::id_stage
);
identifier!(
    /// A platform, `B01`….
    PlatformId in "platforms", [Piece::Word("B"), Piece::Digits(2, 3)], texts::mistakes::id_platform
);
identifier!(
    /// A project (`J1`…) or a safeguard (`S1`…).
    ProgrammeId in "programmes", [Piece::OneOf("JS"), Piece::Digits(1, 2)], texts::mistakes::id_programme
);

vocabulary!(
    /// Families of sub-industries: they share a colour and a mark.
    Family: family {
        Drug = "drug",
        Device = "device",
        Cell = "cell",
        Manufacturing = "manufacturing",
        Tcm = "tcm",
        Seed = "seed",
        Service = "service",
    }
);

vocabulary!(
    /// How strongly a document ties a sub-industry to a place.
    Strength: strength {
        Leading = "leading",
        Carrier = "carrier",
        Inferred = "inferred",
        Mentioned = "mentioned",
    }
);

vocabulary!(
    /// What a tie says of the day of its document. A division of labour in a draft is no
    /// industry that stands; a target is less.
    TieState: tie_state {
        Existing = "existing",
        /// As the platform or organisation that it is about.
        Introduced = "introduced",
        Designated = "designated",
        Prospective = "prospective",
    }
);

vocabulary!(
    /// What is made, or what a platform is for.
    Modality: modality {
        SmallMolecule = "small_molecule",
        LargeMolecule = "large_molecule",
        Cell = "cell",
        ChineseMedicine = "chinese_medicine",
        /// Drugs, without saying of which sort.
        Drug = "drug",
        Reagent = "reagent",
        Device = "device",
        Material = "material",
        Seed = "seed",
        /// The document does not say.
        Unstated = "unstated",
    }
);

vocabulary!(
    /// Level in the task tree.
    TaskKind: task_kind {
        Task = "task",
        Branch = "branch",
    }
);

vocabulary!(
    /// A project or a safeguard of a plan.
    ProgrammeKind: programme_kind {
        Project = "project",
        Safeguard = "safeguard",
    }
);

table!(
    /// A row of the sub-industry matrix.
    Industry in "industries", "领域", "产业矩阵的行。", row "一个领域", key ["id"];
    id: IndustryId = [column("id", "编号", "编号，不再改动。")],
    name: String = [column("name", "名称", "")],
    short_name: String = [column("short_name", "短名", "")],
    /// Other names that people search by; not all of them stand in a document.
    aliases: Vec<String> = [column("aliases", "别名", "搜索用的别的叫法，不一定出自文件。")],
    family: Family = [column("family", "大类", "同一大类用同一种颜色和形状。")],
    task: Option<TaskId> = [column("task", "所属任务", "任务树中的节点。")],
    /// Empty for services.
    modalities: Vec<Modality> = [column("modalities", "做的是哪一类", "用来判断一处平台对不对口；服务类留空。")],
    /// Products and techniques that the documents name.
    examples: Vec<String> = [column("examples", "举例", "文件点名的产品和技术。").of_phrases()],
);

table!(
    /// One statement that ties a sub-industry to a place.
    PlaceIndustry in "place_industries", "领域与地点", "文件怎样把领域和地点联系起来。同一联系有几处出处就有几行。", row "一处说法", key [];
    place: PlaceId = [column("place", "地点", "")],
    industry: IndustryId = [column("industry", "领域", "")],
    strength: Strength = [column("strength", "证据强弱", "")],
    state: TieState = [column("state", "说的是不是现状", "分工安排不是现状，打算和目标更不是。")],
    /// The document's word for the tie: 主导, 依托, 签约细分….
    words: String = [column("words", "原词", "文件用的词，如“主导”“依托”。")],
    note: String = [column("note", "说明", "读这一条要注意什么。").of_lines().or_empty()],
    evidence: Evidence = [DOCUMENT, SECTION],
);

table!(
    /// A node of the task tree.
    Task in "tasks", "任务树", "规划的重点任务及其方向。", row "一个任务或方向", key ["id"];
    id: TaskId = [column("id", "编号", "编号，不再改动。")],
    parent: Option<TaskId> = [column("parent", "上级", "所属的任务。")],
    name: String = [column("name", "名称", "")],
    kind: TaskKind = [column("kind", "层级", "")],
    items: Vec<String> = [column("items", "内容", "点名的产品、技术或病种。").of_phrases()],
    positioning: String = [column("positioning", "定位", "各项任务的目标定位，不是已有地位。").or_empty()],
    /// Whether the documents name any place for it.
    located: bool = [column("located", "写有地点", "文件是否为它点名地点。")],
    note: String = [column("note", "说明", "读这一条要注意什么。").of_lines().or_empty()],
    evidence: Evidence = [DOCUMENT, SECTION],
);

table!(
    /// A stage from discovery to market.
    Stage in "stages", "环节", "从研发到上市的环节。", row "一个环节", key ["id"];
    id: StageId = [column("id", "编号", "编号，不再改动。")],
    name: String = [column("name", "名称", "")],
    short_name: String = [column("short_name", "短名", "")],
    gloss: String = [column("gloss", "解释", "给初次接触的人。").of_lines()],
);

table!(
    /// A platform and where it stands or is to stand.
    Platform in "platforms", "平台", "服务各环节的平台，分已有、在建、规划。", row "一个平台", key ["id"], check check_platform;
    id: PlatformId = [column("id", "编号", "编号，不再改动。")],
    name: String = [column("name", "名称", "")],
    stages: Vec<StageId> = [column("stages", "环节", "为哪些环节服务，取 stages.csv 的编号。")],
    modalities: Vec<Modality> = [column("modalities", "适用于哪一类", "照文件写的；没有写的填 unstated，不要猜。")],
    /// None where no document states the place.
    place: Option<PlaceId> = [column("place", "地点", "文件没有写地点的留空。")],
    status: Status = [column("status", "状态", "")],
    /// The document's word for its state: 推进建设, 谋划….
    words: String = [column("words", "原词", "文件描述状态的词，如“推进建设”“谋划”。")],
    organisation: Option<OrganisationId> = [column("organisation", "对应机构", "同时列在机构表里的，写其编号。")],
    note: String = [column("note", "说明", "读这一条要注意什么。").of_lines().or_empty()],
    evidence: Evidence = [DOCUMENT, SECTION],
);

fn check_platform(platform: &Platform, row: &dyn Row) {
    let unstated = platform.modalities.contains(&Modality::Unstated);
    if platform.modalities.is_empty() || (unstated && platform.modalities.len() > 1) {
        row.note("modalities", texts::mistakes::platform_modalities().to_owned());
    }
}

table!(
    /// One of the six projects or six safeguards.
    Programme in "programmes", "工程与保障", "规划的重点工程和保障措施。", row "一项工程或措施", key ["id"];
    id: ProgrammeId = [column("id", "编号", "编号，不再改动。")],
    kind: ProgrammeKind = [column("kind", "类别", "")],
    name: String = [column("name", "名称", "")],
    /// The name in the table of contents where it differs.
    listed_name: String = [column("listed_name", "目录名称", "目录写法不同时才有。").or_empty()],
    points: Vec<String> = [column("points", "要点", "").of_phrases()],
    evidence: Evidence = [DOCUMENT, SECTION],
);
