//! Places as a spreadsheet numbers them, what misleads, what comes back, and what was published.

use bio_atlas::atlas::definitions;
use bio_atlas::publish::stamp::Stamp;
use bio_atlas::seeds;
use bio_atlas::seeds::report::lines;

use crate::common::accept;
use crate::{base, problems, sound, spoilt, with};

#[test]
fn no_column_holds_what_misleads_or_a_second_line_where_one_is_meant() {
    let mut complaints = Vec::new();
    let mut columns = 0;
    for definition in definitions() {
        let file = definition.file();
        for described in &definition.columns {
            let name = described.column.name;
            let header = base().text(&file).lines().next().unwrap_or_default().to_owned();
            let Some(at) = header.split(',').position(|heading| heading == name) else { continue };
            let text = sound(&file).split(',').nth(at).unwrap_or_default();
            let text = if text.is_empty() { "试验" } else { text };
            let mut middles =
                vec!["\u{200b}", "\u{a0}", "\u{2060}", "\u{ad}", "\u{301}", "\u{e000}", "\u{3000}", "⼀", "  "];
            if !described.column.has_lines {
                middles.push("\n");
            }
            for middle in middles {
                let cut = text.char_indices().nth(1).map_or(text.len(), |(at, _)| at);
                let cell = format!("\"{}{middle}{}\"", &text[..cut], &text[cut..]);
                let found = problems(&with(&file, &spoilt(&file, name, &cell)));
                let is_told = found.iter().any(|problem| problem.place.heading == name && problem.place.row == 2);
                let is_seen = lines(&found)
                    .iter()
                    .all(|line| !line.contains(middle) || matches!(middle, "  " | "\u{3000}" | "⼀"));
                if !is_told || !is_seen {
                    complaints.push(format!("{file} {name} {middle:?}: {:#?}", lines(&found)));
                }
            }
            columns += 1;
        }
    }
    accept(&complaints);
    assert!(columns > 150, "{columns} columns");
}

#[test]
fn places_are_told_as_a_spreadsheet_numbers_them() {
    // A blank line and a cell of two lines above.
    let first = spoilt("figures.csv", "note", "\"甲。\n乙。\"");
    let second = spoilt("figures.csv", "kind", "guess").replacen("F900", "F901", 1);
    let told = lines(&problems(&with("figures.csv", &format!("\n{first}\n{second}"))));
    assert!(
        matches!(told.as_slice(), [one] if one.starts_with("seeds/figures.csv:5:28: 第4行（F901），J列 kind：“guess”")),
        "{told:#?}"
    );
    // The other row of two that have one id.
    let again = format!("\n{first}\n{}", sound("figures.csv"));
    let told = lines(&problems(&with("figures.csv", &again)));
    assert!(
        matches!(told.as_slice(), [one] if one.contains("第4行") && one.ends_with("不能重复，第3行已有“F900”")),
        "{told:#?}"
    );
}

#[test]
fn ids_differ_by_more_than_case() {
    let rows = "shiyan,试验,试验,,drug,,,\nSHIYAN,别的,别的,,drug,,,";
    assert!(!problems(&with("industries.csv", rows)).is_empty());
    let rows = "abc试验,before,about,大致的数。,\nABC试验,before,about,大致的数。,";
    let told = lines(&problems(&with("qualifiers.csv", rows)));
    assert!(matches!(told.as_slice(), [one] if one.ends_with("不能只有大小写不同，第2行已有“abc试验”")), "{told:#?}");
}

#[test]
fn a_downloaded_table_comes_back_as_it_was() {
    let mut copy = with("figures.csv", &spoilt("figures.csv", "note", "=1+1不是公式").replacen("1到2家", "-1到2家", 1));
    let facts = seeds::facts(&copy).expect("sound tables");
    let stamp = Stamp::of(&facts.atlas, "一套数据");
    for parsed in &facts.tables {
        let bytes = stamp.put(&parsed.table).expect("a table");
        copy.write(&parsed.table.file, [&b"\xef\xbb\xbf"[..], &bytes].concat());
    }
    assert!(copy.text("figures.csv").contains("'=1+1不是公式"));
    let back = seeds::facts(&copy).unwrap_or_else(|found| panic!("{}", lines(&found).join("\n")));
    assert_eq!(back.atlas, facts.atlas);
    for (parsed, before) in back.tables.iter().zip(&facts.tables) {
        assert_eq!(parsed.table.text(), before.table.text());
    }
}

#[test]
fn what_was_published_stays() {
    const LEDGER: &str =
        "table,id,slug,since,withdrawn\nplaces,P08,yi-qu,2026-01-01,no\nplaces,P97,gone,2026-01-01,yes\n";
    let sound = |ledger: &str| {
        let mut copy = base();
        copy.write("published.csv", ledger);
        copy
    };
    assert_eq!(lines(&problems(&sound(LEDGER))), Vec::<String>::new());
    let mut renamed = sound(LEDGER);
    renamed.write("places.csv", renamed.text("places.csv").replace("yi-qu", "other"));
    let told = lines(&problems(&renamed));
    assert!(matches!(told.as_slice(), [one] if one.contains("“other”：应为“yi-qu”")), "{told:#?}");
    let mut gone = sound(LEDGER);
    gone.write("places.csv", gone.text("places.csv").replace("P08,yi-qu", "P07,yi-qu"));
    let told = lines(&problems(&gone));
    assert!(told[0].starts_with("places.csv 里“P08”这一行不见了，它发布过，还有"), "{told:#?}");
    let told = lines(&problems(&sound(&LEDGER.replace("P97,gone,2026-01-01,yes", "P97,gone,2026-01-01,no"))));
    assert!(matches!(told.as_slice(), [one] if one.starts_with("seeds/published.csv:3:8: 第3行")), "{told:#?}");
    let told = lines(&problems(&sound(&LEDGER.replace("2026-01-01,no", "2027-01-01,no"))));
    assert!(
        matches!(told.as_slice(), [one] if one.starts_with("seeds/site.toml:9:1") && one.contains("2027-01-01")),
        "{told:#?}"
    );
    let told = lines(&problems(&sound(&LEDGER.replace("places,P08", "palaces,P08"))));
    assert!(matches!(told.as_slice(), [one] if one.ends_with("应为一张表的名称")), "{told:#?}");
}
