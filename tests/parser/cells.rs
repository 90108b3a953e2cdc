//! Cells of the wrong form or the wrong meaning.

use crate::common::accept;
use crate::{only, problems, spoilt, with};
use bio_atlas::seeds::problem::Problem;

/// Table, column, the spoilt cell, the column at which it begins, a part of what was expected.
type Cell = (&'static str, &'static str, &'static str, u64, &'static str);

#[test]
fn cells_of_the_wrong_form() {
    let cases: &[Cell] = &[
        // Numbers, dates, yes and no.
        ("figures.csv", "low", "一", 16, "应为数值，只写阿拉伯数字、小数点和负号"),
        ("figures.csv", "low", "1,000", 16, "应有19格，现有20格"),
        ("figures.csv", "low", "NaN", 16, "应为数值，只写阿拉伯数字、小数点和负号"),
        ("figures.csv", "high", "inf", 18, "应为数值，只写阿拉伯数字、小数点和负号"),
        ("figures.csv", "high", "0", 18, "应不小于 low 列的1"),
        ("figures.csv", "high", "", 18, "应为数值，因为 low 列有"),
        ("figures.csv", "low", "", 16, "应为数值，因为 high 列有"),
        ("figures.csv", "as_of", "2024-13", 37, "月份应为01至12"),
        ("figures.csv", "as_of", "2023-02-29", 37, "这个月的日应为01至28"),
        ("figures.csv", "as_of", "", 37, "也可写“未标注”“现有”，或起止"),
        ("figures.csv", "as_of", "去年", 37, "也可写“未标注”“现有”，或起止"),
        ("figures.csv", "as_of", "2024/2020", 37, "终点不能早于起点"),
        ("figures.csv", "due", "尽快", 42, "文件没有写的填“无年限”"),
        ("figures.csv", "inferred", "maybe", 43, "as_of（时点）、due（期限）、both（时点和期限）之一"),
        ("figures.csv", "inferred", "yes", 43, "应为 no（都不是）、as_of（时点）、due（期限）、both（时点和期限）之一"),
        ("places.csv", "profile", "YES", 57, "应为 yes（是）或 no（否）"),
        ("positions.csv", "lon", "113°42′", 5, "应为数值，只写阿拉伯数字、小数点和负号"),
        // Words outside a vocabulary.
        ("figures.csv", "kind", "guess", 28, "应为 fact（现状）、target（目标）、plan（规划）、rank（位次）之一"),
        ("figures.csv", "listing", "maybe", 55, "yes（列出）、repeat（重复，只计一次）、detail（"),
        ("figures.csv", "domain", "其他", 33, "应为 bio（生物产业）、context（背景）、aside（旁文）之一"),
        ("places.csv", "role", "hub", 39, "应为 core（一核）、core_park（一核内园区）、base（基地）"),
        (
            "places.csv",
            "status",
            "done",
            49,
            "existing（已有）、introduced（已引入，投用没写）、building（建设推进中）",
        ),
        (
            "organisations.csv",
            "tie",
            "settled",
            32,
            "located（已在此地）、named（据名称）、introduced（引进、集聚）、signed",
        ),
        ("organisations.csv", "category", "公司", 12, "应为 enterprise（企业）"),
        ("place_industries.csv", "strength", "strong", 9, "应为 leading（点名重点）、carrier（列为载体）"),
        ("events.csv", "inferred", "yes", 31, "应为 no（都不是）、start（开始）、end（结束）、both（开始和结束）之一"),
        ("events.csv", "precision", "hour", 26, "应为 day（精确到日）、month（精确到月）、year（只有年份）"),
        ("targets.csv", "comparable", "maybe", 35, "应为 yes（可比）、approx（近似可比）、no（不可比）之一"),
        ("conflicts.csv", "kind", "fight", 8, "应为 conflict（说法不一）、definition（口径不同）"),
        ("qualifiers.csv", "bound", "roughly", 11, "应为 at_least（不少于）"),
        ("charts.csv", "kind", "pie", 9, "应为 headline（要点）、parts（构成）"),
        // Sources.
        ("figures.csv", "document", "", 46, "应为文件编号"),
        ("figures.csv", "section", "", 50, "应填文字，不能留空"),
        ("organisations.csv", "document", "", 43, "应为文件编号"),
        ("conflicts.csv", "b", "乙", 25, "应为乙说的文件编号"),
        // What must not be empty, and stray spaces.
        ("figures.csv", "words", "", 20, "应填文字，不能留空"),
        ("places.csv", "name", "", 13, "应填文字，不能留空"),
        ("places.csv", "name", "试验园 ", 13, "首尾不能有空格"),
        ("places.csv", "summary", " 一句话。", 65, "首尾不能有空格"),
        ("figures.csv", "unit", "家 ", 25, "首尾不能有空格"),
        ("figures.csv", "note", "\u{3000}说明", 53, "首尾不能有空格"),
        ("figures.csv", "qualifier", "近; 多", 27, "各项的首尾不能有空格"),
        ("figures.csv", "qualifier", "近;;多", 27, "两个分号之间、首尾的分号旁边都不能空着"),
        ("charts.csv", "figures", "F005;F006;", 18, "两个分号之间、首尾的分号旁边都不能空着"),
        // Events and their dates.
        ("events.csv", "start", "", 20, "应为日期；没有日期的，precision 填 undated"),
        ("events.csv", "start", "2024年", 20, "应为日期，如 2025、2025-04 或 2025-04-25"),
        ("events.csv", "precision", "undated", 20, "应留空，因为 precision 是 undated"),
        ("events.csv", "precision", "period", 25, "应为结束的日期，因为 precision 是 period"),
        ("events.csv", "precision", "day", 20, "应写到日，因为 precision 是 day"),
        ("events.csv", "precision", "month", 20, "应写到月，因为 precision 是 month"),
        ("events.csv", "start", "2024-05", 20, "应只写年份，因为 precision 是 year"),
        ("targets.csv", "due", "", 30, "文件没有写的填“无年限”"),
    ];
    let mut complaints = Vec::new();
    for (file, column, cell, at, expected) in cases {
        let row = spoilt(file, column, cell);
        let found = problems(&with(file, &row));
        // A comma inside a cell makes the row longer: the whole row is the offending text then.
        let (at, text) = match (*cell, *column, *expected) {
            ("1,000", ..) => (1, row.as_str()),
            ("乙", ..) => (*at, ""),
            (_, "precision", expected) if !expected.contains("（精确到日）") => {
                (*at, if *cell == "period" { "" } else { "2024" })
            }
            _ => (*at, *cell),
        };
        complaints.extend(only(&format!("{file} {column} {cell:?}"), &found, (file, 2, at), text, expected));
    }
    accept(&complaints);
}

#[test]
fn cells_of_the_wrong_meaning() {
    let cases: &[Cell] = &[
        // References to rows that are not there.
        ("figures.csv", "subject", "P99", 7, "应为 places.csv 或 organisations.csv 里有的编号"),
        ("figures.csv", "subject", "E999", 7, "应为 places.csv 或 organisations.csv 里有的编号"),
        ("figures.csv", "qualifier", "大概", 27, "各项应为 qualifiers.csv 里有的限定词，以英文分号“;”隔开，没有“大概”"),
        ("figures.csv", "conflict", "X99", 54, "各项应为 conflicts.csv 里有的编号，以英文分号“;”隔开，没有“X99”"),
        ("figures.csv", "section", "第九章", 50, "应为 sections.csv 里文件 001 的章节"),
        ("figures.csv", "document", "009", 46, "应为 documents.csv 里有的编号"),
        ("places.csv", "parent", "P99", 32, "应为 places.csv 里有的编号"),
        ("organisations.csv", "place", "P99", 28, "应为 places.csv 里有的编号"),
        ("organisations.csv", "section", "第九章", 47, "应为 sections.csv 里文件 001 的章节"),
        ("positions.csv", "place", "P99", 1, "应为 places.csv 里有的编号"),
        ("remarks.csv", "place", "P99", 1, "应为 places.csv 里有的编号"),
        ("place_industries.csv", "place", "P99", 1, "应为 places.csv 里有的编号"),
        ("place_industries.csv", "industry", "magic", 5, "应为 industries.csv 里有的编号"),
        (
            "platforms.csv",
            "stages",
            "pilot;magic",
            10,
            "各项应为 stages.csv 里有的编号，以英文分号“;”隔开，没有“magic”",
        ),
        ("platforms.csv", "modalities", "reagent;unstated", 16, "应写适用于哪一类；文件没有写的只填 unstated"),
        ("platforms.csv", "place", "P99", 25, "应为 places.csv 里有的编号"),
        ("platforms.csv", "organisation", "E999", 40, "应为 organisations.csv 里有的编号"),
        ("surroundings.csv", "ref", "F999", 8, "应为 figures.csv 或 organisations.csv 或 platforms.csv 里有的编号"),
        // Known, but no document says where it is.
        ("surroundings.csv", "ref", "E002", 8, "应为文件写明地点的数字、机构或平台"),
        ("industries.csv", "task", "9.9", 20, "应为 tasks.csv 里有的编号"),
        ("tasks.csv", "parent", "8.8", 3, "应为 tasks.csv 里有的编号"),
        ("charts.csv", "place", "P99", 5, "应为 places.csv 里有的编号"),
        ("charts.csv", "figures", "F005;F999", 18, "以英文分号“;”隔开，没有“F999”"),
        ("events.csv", "place", "P99", 11, "应为 places.csv 里有的编号"),
        ("events.csv", "target", "G99", 49, "应为 targets.csv 里有的编号"),
        ("targets.csv", "place", "P99", 10, "应为 places.csv 里有的编号"),
        (
            "targets.csv",
            "target_figures",
            "F999",
            16,
            "各项应为 figures.csv 里有的编号，有分项的连写如 F197a，以英文分号“;”隔开，没有“F999”",
        ),
        ("targets.csv", "baseline_figures", "F005;F999", 14, "以英文分号“;”隔开，没有“F999”"),
        ("conflicts.csv", "places", "P08;P99", 29, "各项应为 places.csv 里有的编号，以英文分号“;”隔开，没有“P99”"),
        ("conflicts.csv", "a_section", "第九章", 20, "应为 sections.csv 里文件 001 的章节"),
        ("cases.csv", "figures", "F999", 18, "各项应为 figures.csv 里有的编号，有分项的连写如 F197a"),
        ("sections.csv", "article", "A999", 10, "应为 articles.csv 里有的编号"),
        ("articles.csv", "document", "009", 6, "应为 documents.csv 里有的编号"),
        ("documents.csv", "replaces", "999", 45, "应为 documents.csv 里有的编号"),
        // A section of another document.
        ("figures.csv", "section", "导语", 50, "应为 sections.csv 里文件 001 的章节"),
        ("remarks.csv", "place", "C99", 1, "应为 places.csv 里有的编号"),
        ("policies.csv", "section", "第九章", 16, "应为 sections.csv 里文件 001 的章节"),
        ("programmes.csv", "section", "第九章", 25, "应为 sections.csv 里文件 001 的章节"),
        // Values out of range.
        ("positions.csv", "lon", "11.37", 5, "经度应为112.6至114.4"),
        ("positions.csv", "lat", "113.7", 11, "纬度应为34.1至35.1"),
        ("positions.csv", "precision_km", "0", 16, "精度（公里）应为0.1至20"),
        ("positions.csv", "precision_km", "500", 16, "精度（公里）应为0.1至20"),
        ("reference_points.csv", "lat", "3.47", 34, "纬度应为34.1至35.1"),
        ("reference_points.csv", "precision_km", "0", 39, "精度（公里）应为0.1至20"),
        ("events.csv", "end", "2023", 25, "结束不能早于开始"),
        // Addresses.
        ("places.csv", "slug", "Shi_Yan", 5, "应为小写英文字母或数字，几个词用“-”连接"),
        ("places.csv", "slug", "", 5, "应为小写英文字母或数字，几个词用“-”连接"),
        ("places.csv", "summary", "", 65, "应有概要，因为它有档案页"),
        ("districts.csv", "place", "P99", 8, "应为 places.csv 里有的编号"),
        ("districts.csv", "slug", "", 9, "应有网址名，因为 place 列是空的，它要有自己的一页"),
        ("districts.csv", "slug", "yi-yuan", 9, "不能与地点 P09 的网址名相同"),
        ("places.csv", "kind", "county", 22, "县（市）应写在 districts.csv 里一个区县的 place 列，那里没有 P90"),
        // Honesty.
        ("places.csv", "region", "elsewhere", 44, "应为 comparator 或 background，因为 region 是 elsewhere"),
        ("places.csv", "role", "core", 0, "全表应恰有一个 core，现有2个"),
        ("organisations.csv", "tie", "courted", 28, "应留空，因为 tie 是 courted"),
        ("organisations.csv", "place", "", 28, "应为文件写明的地点的编号，因为 tie 是 located"),
        ("figures.csv", "due", "2025", 42, "应留空，因为 kind 是 fact"),
        ("figures.csv", "inferred", "due", 43, "所指的列（as_of、due）应写有日期"),
        ("events.csv", "inferred", "end", 31, "所指的列（start、end）应写有日期"),
        ("remarks.csv", "kind", "caution", 19, "应为出处的文件编号，因为 kind 是 caution"),
        ("charts.csv", "figures", "F005;F003", 18, "各数字的单位应相同"),
        ("charts.csv", "figures", "F005;F012", 18, "各数字都应有数值"),
    ];
    let mut complaints = Vec::new();
    for (file, column, cell, at, expected) in cases {
        let found = problems(&with(file, &spoilt(file, column, cell)));
        let (at, text) = match (*file, *column, *cell) {
            ("places.csv", "region", _) => (*at, "base_park"),
            // The count of cores is reported at the first role of the table.
            ("places.csv", "role", "core") => (39, "core"),
            ("organisations.csv", "tie", _) => (*at, "P08"),
            ("remarks.csv", "kind", _) => (*at, ""),
            _ => (*at, *cell),
        };
        let label = format!("{file} {column} {cell:?}");
        // One mistake can break two rules: a chart whose figure has neither number nor unit.
        let found: Vec<Problem> =
            found.into_iter().filter(|problem| problem.expected.contains(expected) || *cell != "F005;F012").collect();
        complaints.extend(only(&label, &found, (file, 2, at), text, expected));
    }
    accept(&complaints);
}
