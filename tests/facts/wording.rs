//! Figures as a reader meets them: number, unit and qualifiers in an order that reads.

use crate::common::accept;
use crate::common::known::atlas;
use bio_atlas::atlas::date::{InferredDate, InferredEnd};
use bio_atlas::atlas::figure::Figure;

#[test]
fn figures_read_as_written() {
    let cases = [
        // A part of a whole stands before its number.
        ("F006", "其中72家"),
        ("F325", "其中1.33亿元"),
        ("F168", "21名（含在合计之内）"),
        // So does when, and against what.
        ("F321c", "截至目前9253个"),
        ("F172", "2024年以来26项"),
        ("F153", "两年升16位"),
        ("F152b", "比上年度升4位"),
        ("F042", "年均增长10%以上"),
        ("F167", "均在80%以上"),
        ("F316", "同比增长36.03%"),
        ("F036", "2000年以来"),
        ("F108", "力争3年内"),
        // Between number and unit, or inside the unit.
        ("F028", "近150多家"),
        ("F138", "150余人"),
        ("F178", "3万余人"),
        ("F139", "超3万人"),
        ("F009", "80%以上"),
        ("F249", "可支持10余个"),
        // Lists that may go on.
        ("F146", "8家（列举后有“等”字）"),
        ("F318", "4240万元（列举后有“等”字）"),
        ("F101", "18家（报道称“领军企业”）"),
        // Aims at the figure itself.
        ("F052", "国内最大（打造目标）"),
        ("F250b", "亚洲规模最大（将要建设）"),
        ("F247a", "全国最大（建设目标）"),
        // What the measure beside it says is not said twice.
        ("F007", "3家"),
        ("F198", "93项"),
        ("F195", "16家"),
        // What the kind beside it says is not said twice.
        ("F027", "6.2亿元"),
        // The document's words where they read better than a number.
        ("F001", "2021–2025年"),
        ("F053", "三级以上"),
        ("F173", "2025年底（预期）"),
        ("F206b", "两翼"),
        ("F223", "同一时期第二个"),
        ("F169", "逾百名"),
        // Words with the qualifiers that they do not hold themselves.
        ("F103", "力争首个百亿级"),
        ("F104a", "计划打造中原地区首个百亿级医疗器械产业集聚区"),
        ("F046", "力争全覆盖"),
        ("F020", "河南省在建规模最大"),
        ("F239", "国内医药工业百强"),
        ("F230a", "全球首个"),
        ("F254", "“今年2月”"),
        ("F327a", "8月底之前"),
        ("F037", "自2013年7月"),
        ("F134", "一年内可服务上千家企业"),
        ("F207", "填补…空白"),
        ("F308a", "原为163件"),
        ("F308b", "增至290件"),
        ("F004", "第5位（九大产业中）"),
    ];
    let atlas = atlas();
    let mut complaints = Vec::new();
    for (key, expected) in cases {
        let figure = atlas.figure(key).unwrap_or_else(|| panic!("{key} is a figure"));
        let line = atlas.written(figure).line();
        if line != expected {
            complaints.push(format!("{key} reads {line}, not {expected}"));
        }
    }
    accept(&complaints);
}

#[test]
fn no_page_text_counts_a_repeat_or_lists_a_trifle() {
    let atlas = atlas();
    let listed: Vec<String> = atlas.listed().map(Figure::key).collect();
    for key in ["F105", "F112", "F311", "F313", "F314", "F322", "F329a"] {
        assert!(atlas.figure(key).is_some(), "{key} stays in the tables");
        assert!(!listed.iter().any(|other| other == key), "{key} is listed");
    }
    assert!(listed.iter().any(|key| key == "F310"), "F311 repeats F310, which counts");
    for chart in &atlas.charts {
        for key in &chart.figures {
            assert!(listed.contains(key), "chart {} draws {key}, which pages do not list", chart.id);
        }
    }
}

#[test]
fn a_source_names_the_article_that_says_it() {
    let atlas = atlas();
    let cases = [
        ("F005", "规划征求意见稿 2021-11 · 一（一）总量规模不断壮大"),
        ("F136", "中原科技城生命科学报道〔无日期〕 · 要素完备"),
        ("F101", "高新区医疗健康大会报道〔2025-04，推断〕 · 标题与导语"),
        ("F304", "首台（套）评审报道〔无日期〕"),
        ("F307", "丰城高新区报道〔2023-03，推断〕"),
        ("F315", "南京经开区报道〔2023-03，推断〕"),
        ("F323", "大连高新区报道〔2023-03，推断〕"),
        ("F332a", "济南高新区报道〔2023-03，推断〕"),
        ("F243", "成都高新区报道〔2023-03，推断〕 · 对接优质企业"),
    ];
    for (key, expected) in cases {
        let figure = atlas.figure(key).expect("a figure");
        assert_eq!(atlas.short_source(&figure.evidence), expected, "{key}");
    }
}

#[test]
fn an_inferred_date_is_the_one_that_is_inferred() {
    let atlas = atlas();
    for (key, expected) in [
        ("F104a", InferredDate::Due),
        ("F104b", InferredDate::Due),
        ("F108", InferredDate::Due),
        ("F327a", InferredDate::Both),
        ("F225", InferredDate::AsOf),
        ("F101", InferredDate::Neither),
    ] {
        assert_eq!(atlas.figure(key).expect("a figure").inferred, expected, "{key}");
    }
    for event in atlas.events.iter().filter(|event| event.id.as_str() == "T17") {
        assert_eq!(event.inferred, InferredEnd::End, "{}", event.key());
    }
}
