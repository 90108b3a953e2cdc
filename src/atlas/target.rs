//! Targets beside their baselines, and whether the two may be compared.

use super::date::Due;
use super::evidence::{DOCUMENT, Evidence, SECTION};
use super::grammar::Piece;
use super::place::PlaceId;
use super::table::{Row, column};
use crate::texts;

identifier!(
    /// A target, `G01`….
    TargetId in "targets", [Piece::Word("G"), Piece::Digits(2, 3)], texts::mistakes::id_target
);

vocabulary!(
    /// What the target's number counts.
    Change: change {
        Total = "total",
        Increment = "increment",
        Rate = "rate",
        Level = "level",
        Milestone = "milestone",
    }
);

vocabulary!(
    /// Whether baseline and target measure the same thing.
    Comparable: comparable {
        Yes = "yes",
        Approx = "approx",
        No = "no",
    }
);

table!(
    /// A target and what the documents say of its starting point.
    Target in "targets", "目标与基线", "目标和文件里的起点并列，写明能不能比。", row "一项目标", key ["id"], check check_target;
    id: TargetId = [column("id", "编号", "编号，不再改动。")],
    measure: String = [column("measure", "指标", "")],
    place: PlaceId = [column("place", "地点", "")],
    /// Keys of figures.
    baseline_figures: Vec<String> = [column("baseline_figures", "基线数字", "数字编号。").of_figures()],
    /// Empty: no document states a baseline.
    baseline_words: String = [column("baseline_words", "基线", "文件没有写基线的留空。").or_empty()],
    target_figures: Vec<String> = [column("target_figures", "目标数字", "数字编号。").of_figures()],
    target_words: String = [column("target_words", "目标", "带限定词。")],
    change: Change = [column("change", "目标的类型", "总量、增量、增速、水平还是里程碑。")],
    due: Due = [column("due", "期限", "年、月或起/止；“无年限”表示文件没有写。")],
    comparable: Comparable = [column("comparable", "与基线可比", "")],
    reason: String = [column("reason", "理由", "").of_lines()],
    /// Keys of figures that report what came of it; empty where no document says.
    result_figures: Vec<String> = [column("result_figures", "结果数字", "哪个数字写的是结果；文件没有写的留空。").of_figures()],
    /// Whether the result measures what the target measures.
    result_comparable: Option<Comparable> =
        [column("result_comparable", "结果与目标可比", "有结果数字时填；口径不同的填 no，就不判断是否达到。")],
    evidence: Evidence = [DOCUMENT, SECTION],
);

fn check_target(target: &Target, row: &dyn Row) {
    match (target.result_figures.is_empty(), target.result_comparable) {
        (false, None) => row.note("result_comparable", texts::mistakes::result_comparable().to_owned()),
        (true, Some(_)) => row.note("result_comparable", texts::mistakes::result_absent().to_owned()),
        _ => {}
    }
}
