//! Named policies and practice cases: what can be looked up, and what others do.

use super::evidence::{DOCUMENT, Evidence, SECTION};
use super::grammar::Piece;
use super::place::PlaceId;
use super::table::column;
use crate::texts;

identifier!(
    /// A policy, plan or list that a document names, `D01`….
    PolicyId in "policies", [Piece::Word("D"), Piece::Digits(2, 3)], texts::mistakes::id_policy
);
identifier!(
    /// A practice case, `K01`….
    CaseId in "cases", [Piece::Word("K"), Piece::Digits(2, 3)], texts::mistakes::id_case
);

table!(
    /// A policy, plan or list that a document names.
    Policy in "policies", "提到的政策", "文件点名的政策、规划和榜单；只记名称，没有查阅原件。", row "一项政策、规划或榜单", key ["id"];
    id: PolicyId = [column("id", "编号", "编号，不再改动。")],
    name: String = [column("name", "名称", "")],
    area: String = [column("area", "范围", "由哪一级或哪个地方制定。")],
    evidence: Evidence = [DOCUMENT, SECTION],
);

table!(
    /// What another place does, kept apart from Zhengzhou's facts.
    Case in "cases", "外地做法", "外地的做法和与布局无直接关系的旁文，与本市的事实分开。", row "一项做法", key ["id"];
    id: CaseId = [column("id", "编号", "编号，不再改动。")],
    place: PlaceId = [column("place", "地点", "")],
    title: String = [column("title", "题目", "")],
    practice: String = [column("practice", "做法", "").of_lines()],
    /// What a park could look at.
    use_for: String = [column("use", "可以看什么", "给本市园区的提示，不是文件的建议。").of_lines()],
    figures: Vec<String> = [column("figures", "数字", "数字编号。").of_figures()],
    evidence: Evidence = [DOCUMENT, SECTION],
);
