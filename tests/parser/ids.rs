//! Ids: their shapes, and that no two rows have the same.

use crate::common::accept;
use crate::{only, problems, sound, spoilt, with};

#[test]
fn ids_of_another_shape() {
    let mut complaints = Vec::new();
    // Table, column, ids that are none, what was expected.
    for (file, column, ids, expected) in [
        ("documents.csv", "id", &["", "9", "90a", "D900", "90000"][..], "应为文件编号，三位数字，如 001"),
        ("articles.csv", "id", &["A9", "900", "A900-", "A900-123"], "应为篇目编号，A 加文件编号"),
        ("places.csv", "id", &["p90", "P-90", "PPP1", "P1234"], "应为地点编号，一两个大写字母加数字，如 P01"),
        ("reference_points.csv", "id", &["REF", "REF-x", "X"], "应为参照点编号，REF- 加大写字母"),
        ("industries.csv", "id", &["Shi", "shi-yan", "7"], "应为领域编号，小写英文字母，如 ivd"),
        ("stages.csv", "id", &["Shi", "7"], "应为环节编号，小写英文字母，如 pilot"),
        ("platforms.csv", "id", &["B9", "P90"], "应为平台编号，B 加两位数字，如 B01"),
        ("tasks.csv", "id", &["9.", "a", "9.1.1"], "应为任务编号，如 2 或 2.3"),
        ("programmes.csv", "id", &["J", "X1"], "应为工程或措施编号，J 或 S 加数字，如 J1"),
        ("organisations.csv", "id", &["E90", "F900"], "应为机构编号，E 加三位数字，如 E001"),
        ("figures.csv", "id", &["", "F 900", "F90", "f900", "F900a"], "应为数字编号，F 加三位数字，如 F003"),
        ("figures.csv", "part", &["A", "ab", "1"], "应为一个小写英文字母，不拆的留空"),
        ("charts.csv", "id", &["H9", "90"], "应为图的编号，H 加两位数字，如 H01"),
        ("events.csv", "id", &["T9", "T90a"], "应为事项编号，T 加两位数字，如 T01"),
        ("targets.csv", "id", &["G9", "90"], "应为目标编号，G 加两位数字，如 G01"),
        ("conflicts.csv", "id", &["X9", "90"], "应为口径说明编号，X 加两位数字，如 X01"),
        ("policies.csv", "id", &["D9"], "应为政策编号，D 加两位数字，如 D01"),
        ("questions.csv", "id", &["Q9", "K01"], "应为问法编号，Q 加两位数字，如 Q01"),
        ("cases.csv", "id", &["K9"], "应为做法编号，K 加两位数字，如 K01"),
        // A reference of another shape is told by its shape.
        ("figures.csv", "document", &["1", "A001"], "应为文件编号，三位数字，如 001"),
        ("events.csv", "target", &["G1"], "应为目标编号，G 加两位数字，如 G01"),
    ] {
        for id in ids {
            let found = problems(&with(file, &spoilt(file, column, id)));
            let column = found.first().map_or(0, |problem| problem.column);
            complaints.extend(only(&format!("{file} {id:?}"), &found, (file, 2, column), id, expected));
        }
    }
    accept(&complaints);
}

#[test]
fn ids_that_are_taken() {
    let mut complaints = Vec::new();
    // Table, the column of the id, the id.
    for (file, column, id) in [
        ("documents.csv", 1, "900"),
        ("articles.csv", 1, "A900"),
        ("sections.csv", 5, "001 试验一节"),
        ("reference_points.csv", 1, "REF-X"),
        ("industries.csv", 1, "shiyan"),
        ("platforms.csv", 1, "B90"),
        ("tasks.csv", 1, "9"),
        ("programmes.csv", 1, "J90"),
        ("charts.csv", 1, "H90"),
        ("conflicts.csv", 1, "X90"),
        ("policies.csv", 1, "D90"),
        ("questions.csv", 1, "Q90"),
        ("cases.csv", 1, "K90"),
    ] {
        let row = sound(file);
        let found = problems(&with(file, &format!("{row}\n{row}")));
        let text = id.rsplit(' ').next().unwrap_or(id);
        let first: Vec<_> = found.into_iter().filter(|problem| problem.column == column).collect();
        complaints.extend(only(file, &first, (file, 3, column), text, &format!("不能重复，第2行已有“{id}”")));
    }
    // Parts of one id are different rows, the same part is not.
    for (file, row) in [("figures.csv", "F900,,"), ("events.csv", "T90,,")] {
        let part = |part: &str| sound(file).replacen(row, &row.replacen(",,", &format!(",{part},"), 1), 1);
        let parts = problems(&with(file, &format!("{}\n{}", part("a"), part("b"))));
        assert!(parts.is_empty(), "{parts:?}");
        let id = row.trim_end_matches(',');
        let twice = problems(&with(file, &format!("{0}\n{0}", part("a"))));
        complaints.extend(only(file, &twice, (file, 3, 1), id, &format!("不能重复，第2行已有“{id}a”")));
    }
    accept(&complaints);
}
