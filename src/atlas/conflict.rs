//! Where sources disagree or words must not be merged: both sides, side by side.

use super::evidence::Evidence;
use super::grammar::Piece;
use super::place::PlaceId;
use super::table::{Row, column};
use crate::texts;

identifier!(
    /// A conflict, `X01`….
    ConflictId in "conflicts", [Piece::Word("X"), Piece::Digits(2, 3)], texts::mistakes::id_conflict
);

vocabulary!(
    /// What sort of disagreement it is.
    ConflictKind: conflict_kind {
        Conflict = "conflict",
        Definition = "definition",
        Doubt = "doubt",
        Identity = "identity",
    }
);

table!(
    /// Two statements that must not be merged silently.
    Conflict in "conflicts", "口径说明", "说法不一、口径不同、存疑或不知是否同一的地方，两边并列。", row "一处口径说明", key ["id"], check check_conflict;
    id: ConflictId = [column("id", "编号", "编号，不再改动。")],
    topic: String = [column("topic", "题目", "")],
    kind: ConflictKind = [column("kind", "类别", "")],
    a: String = [column("a", "甲说", "").of_lines()],
    a_evidence: Evidence = [column("a_document", "甲说文件", ""), column("a_section", "甲说章节", "")],
    /// Empty where only one statement is in doubt.
    b: String = [column("b", "乙说", "只有一个说法存疑的，留空。").of_lines().or_empty()],
    b_evidence: Option<Evidence> = [column("b_document", "乙说文件", ""), column("b_section", "乙说章节", "")],
    judgement: String = [column("judgement", "处理", "本站怎样处理。").of_lines()],
    places: Vec<PlaceId> = [column("places", "涉及地点", "地点编号。")],
);

fn check_conflict(conflict: &Conflict, row: &dyn Row) {
    if conflict.b_evidence.is_none() && !conflict.b.is_empty() {
        row.note("b_document", texts::mistakes::second_document().to_owned());
    }
}
