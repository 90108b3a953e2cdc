//! Cells and rows that must agree: numbers with words and units, dates with each other, targets with their figures.

use crate::common::accept;
use crate::{only, problems, sound, with};

/// Label, table, rows, line and column, the offending text, what was expected.
type Rule = (&'static str, &'static str, String, (u64, u64), &'static str, &'static str);

fn refused(cases: &[Rule]) {
    let mut complaints = Vec::new();
    for (label, file, rows, (line, column), text, expected) in cases {
        let found = problems(&with(file, rows));
        complaints.extend(only(label, &found, (file, *line, *column), text, expected));
    }
    accept(&complaints);
}

fn figure(from: &str, to: &str) -> String {
    changed("figures.csv", from, to)
}

/// The sound row of a table with one text in the place of another.
fn changed(file: &str, from: &str, to: &str) -> String {
    assert!(sound(file).contains(from), "{file} holds {from}");
    sound(file).replacen(from, to, 1)
}

#[test]
fn numbers_units_and_words_of_a_figure() {
    let agree = "应含有 low 或 high 列的数，数后的“万”“亿”与 unit 列相同";
    let two = |unit: &str| format!("{}\n{}", sound("figures.csv"), figure("F900", "F901").replace(",家,", unit));
    refused(&[
        ("other words", "figures.csv", figure("1到2家", "30家"), (2, 20), "30家", agree),
        ("a unit too small", "figures.csv", figure(",1,2,1到2家,", ",2,2,2万家,"), (2, 20), "2万家", agree),
        ("a unit too large", "figures.csv", figure(",1,2,1到2家,家,", ",2,2,2亿元,万元,"), (2, 20), "2亿元", agree),
        ("no unit", "figures.csv", figure(",1到2家,家,", ",1到2家,,"), (2, 25), "", "应有单位，因为 low 列有数值"),
        (
            "a share without its sign",
            "figures.csv",
            figure(",1,2,1到2家,家,", ",0.3,0.3,0.3,%,"),
            (2, 24),
            "0.3",
            "应写有百分号",
        ),
        (
            "a measure of two units",
            "figures.csv",
            two(",个,"),
            (3, 25),
            "个",
            "应为“家”，同一对象的同一指标（F900）用的是它",
        ),
        (
            "the greater first",
            "figures.csv",
            figure(",1,2,1到2家,", ",-2,-3,下降2到3家,"),
            (2, 19),
            "-3",
            "应不小于 low 列的-2",
        ),
    ]);
    let sound = [
        figure(",1,2,1到2家,家,", ",3,3,3万余人,万人,"),
        figure(",1,2,1到2家,家,", ",3,3,3余万人,万人,"),
        figure(",1,2,1到2家,家,", ",1000,2000,1000-2000万元,万元,"),
        figure(",1,2,1到2家,家,", ",1200,1200,\"1,200家\",家,"),
        figure(",1,2,1到2家,家,", ",2,2,两翼,个,"),
        // A decline, in words and with a sign.
        figure(",1,2,1到2家,家,", ",-2.1,-2.1,下降2.1%,%,"),
        figure(",1,2,1到2家,家,", ",-3,-2,-3到-2家,家,"),
        two(",家,"),
    ];
    let complaints: Vec<String> = sound
        .iter()
        .flat_map(|row| problems(&with("figures.csv", row)).into_iter().map(move |found| format!("{row}: {found}")))
        .collect();
    accept(&complaints);
}

#[test]
fn dates_of_facts_and_documents() {
    let circle = format!(
        "{}\n{}",
        changed("documents.csv", ",no,,zh", ",no,901,zh"),
        changed("documents.csv", "900,", "901,").replace(",no,,zh", ",no,900,zh")
    );
    refused(&[
        (
            "a fact of the future",
            "figures.csv",
            figure(",2024,", ",2027,"),
            (2, 37),
            "2027",
            "应早于判断日期 2026-11-21",
        ),
        (
            "an event of the future",
            "events.csv",
            changed("events.csv", ",2024,", ",2027,"),
            (2, 20),
            "2027",
            "不能晚于判断日期 2026-11-21，因为 kind 是 past",
        ),
        (
            "a year of another age",
            "events.csv",
            changed("events.csv", ",2024,", ",0223,"),
            (2, 20),
            "0223",
            "年份应为1800至2200",
        ),
        ("a term of another age", "figures.csv", figure(",2024,", ",9999/,"), (2, 37), "9999/", "年份应为1800至2200"),
        (
            "a document of the future",
            "documents.csv",
            changed("documents.csv", "2024-05", "2027-01"),
            (2, 23),
            "2027-01",
            "不能晚于判断日期 2026-11-21；请先改 seeds/site.toml 的 data_date",
        ),
        (
            "a document in its own place",
            "documents.csv",
            changed("documents.csv", ",no,,zh", ",no,900,zh"),
            (2, 45),
            "900",
            "不能是它自己",
        ),
        (
            "a document older than what it replaces",
            "documents.csv",
            changed("documents.csv", ",no,,zh", ",no,001,zh").replace("2024-05", "2020-05"),
            (2, 23),
            "2020-05",
            "应晚于所取代的文件 001 的 2021-11",
        ),
        (
            "a date that is inferred and not there",
            "documents.csv",
            changed("documents.csv", "2024-05,no", ",yes"),
            (2, 24),
            "yes",
            "应为 no，因为 date 列没有日期",
        ),
        (
            "a term that only ends",
            "documents.csv",
            changed("documents.csv", ",,,,,甲市", ",,,2025,,甲市"),
            (2, 35),
            "",
            "应为开始的日期，因为 term_end 列有",
        ),
        (
            "an event that only ends",
            "events.csv",
            changed("events.csv", "2024,,year", ",2025,undated"),
            (2, 20),
            "",
            "应为开始的日期，因为 end 列有",
        ),
        (
            "a page of the web without its address",
            "documents.csv",
            changed("documents.csv", "news", "web"),
            (2, 48),
            "",
            "应为网址，因为 kind 是 web",
        ),
    ]);
    let found = problems(&with("documents.csv", &circle));
    let places: Vec<(u64, u64, &str)> =
        found.iter().map(|problem| (problem.line, problem.column, problem.expected.as_str())).collect();
    let circle = "几份文件不能互相取代成一圈";
    assert_eq!(places, [(2, 45, circle), (3, 45, circle)]);
}

#[test]
fn targets_with_their_figures_and_results() {
    let target = |from: &str, to: &str| changed("targets.csv", from, to);
    refused(&[
        ("another term", "targets.csv", target("2025", "2026"), (2, 30), "2026", "应与数字 F038 的期限相同"),
        ("no term", "targets.csv", target("2025", "无年限"), (2, 30), "无年限", "应与数字 F038 的期限相同"),
        (
            "a result that nobody may judge",
            "targets.csv",
            target("不同,,,", "不同,F005,,"),
            (2, 48),
            "",
            "应为 yes、approx 或 no，因为 result_figures 列有",
        ),
        (
            "a judgement of no result",
            "targets.csv",
            target("不同,,,", "不同,,yes,"),
            (2, 44),
            "yes",
            "应留空，因为 result_figures 列是空的",
        ),
        (
            "a target as the result",
            "targets.csv",
            target("不同,,,", "不同,F038,yes,"),
            (2, 43),
            "F038",
            "应为现状或位次，数字 F038 是目标",
        ),
        (
            "an unknown result among known ones",
            "targets.csv",
            target("不同,,,", "不同,F005;F999,yes,"),
            (2, 43),
            "F005;F999",
            "各项应为 figures.csv 里有的编号，有分项的连写如 F197a，以英文分号“;”隔开，没有“F999”",
        ),
    ]);
    let sound = target("不同,,,", "不同,F005,no,");
    assert!(problems(&with("targets.csv", &sound)).is_empty(), "{sound}");
}
