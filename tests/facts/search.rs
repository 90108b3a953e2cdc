//! Search over the real names: what people type, and what they have to find.

use std::collections::BTreeSet;

use bio_atlas::edition::dictionary;
use bio_atlas::publish::index;
use bio_atlas::search::{Answer, Kind, Searcher};

use crate::common::accept;
use crate::common::known::atlas;

fn searcher() -> Searcher {
    Searcher::new(index::prepare(atlas(), dictionary::all_readings(atlas())).expect("an index").index)
}

/// Titles of the hits, best kind first.
fn titles(searcher: &Searcher, answer: &Answer) -> Vec<String> {
    let hits = answer.groups.iter().flat_map(|group| &group.hits);
    hits.map(|hit| searcher.index().entries[hit.entry].title.clone()).collect()
}

#[test]
fn what_people_type_finds_what_they_mean_first() {
    let searcher = searcher();
    let core = "郑州航空港经济综合实验区";
    let linkong = "郑州航空港区临空生物医药产业园";
    let mut complaints = Vec::new();
    for (query, wanted) in [
        ("航空港", core),
        ("hangkonggang", core),
        ("hkg", core),
        ("hkgq", core),
        ("HangKong gang", core),
        ("航kong港", core),
        ("ｈｋｇ", core),
        ("临空yiyao", linkong),
        ("临空 医药", linkong),
        ("linkong", linkong),
        ("jingkai", "郑州经开区"),
        ("jkq", "郑州经开区"),
        ("gaoxin", "郑州高新区"),
        ("zhongmou", "中牟县"),
        ("zhongmu", "中牟县"),
        ("xinzheng", "新郑市"),
        ("medpark", "郑州高新MedPark·医械产业园"),
        ("体外诊断", "体外诊断（试剂与仪器）"),
        ("tiwaizhenduan", "体外诊断（试剂与仪器）"),
        ("twzd", "体外诊断（试剂与仪器）"),
        ("ivd", "体外诊断（试剂与仪器）"),
        ("cgt", "细胞（细胞与基因治疗、细胞技术）"),
        ("化学发光", "化学发光"),
        ("hxfg", "化学发光"),
        ("crdmo", "第三方与合同研发生产服务"),
        ("安图", "安图生物产业园"),
        ("antu", "安图生物产业园"),
        ("丰城", "丰城高新区"),
        // Slips: n for ng, z for zh, a letter left out, two swapped.
        ("hankonggang", core),
        ("zengzhou", "郑州市"),
        ("jinkai", "郑州经开区"),
        ("hangkoggang", core),
        ("hangkogngang", core),
    ] {
        let found = titles(&searcher, &searcher.ask(query));
        if found.first().map(String::as_str) != Some(wanted) {
            complaints
                .push(format!("{query}: {wanted} is not first in {:?}", found.iter().take(4).collect::<Vec<_>>()));
        }
    }
    accept(&complaints);
}

#[test]
fn every_kind_of_thing_can_be_found() {
    let searcher = searcher();
    let mut complaints = Vec::new();
    for (query, kind, wanted) in [
        ("润弘", Kind::Organisation, "润弘制药"),
        ("rhzy", Kind::Organisation, "润弘制药"),
        ("GMP中试", Kind::Platform, "GMP中试生产服务平台"),
        ("zhongshi", Kind::Platform, "GMP中试生产服务平台"),
        ("pilot中试", Kind::Platform, ""),
        ("体外诊断", Kind::Organisation, "安图生物"),
        ("十四五", Kind::Document, "郑州市“十四五”生物产业发展规划（2021-2025年）"),
        ("生产企业数", Kind::Figure, "全市生物产业的生产企业数"),
        ("五位一体", Kind::Case, "五位一体的产业生态"),
        ("时间线", Kind::Page, "时间线"),
        ("sjx", Kind::Page, "时间线"),
    ] {
        let answer = searcher.ask(query);
        let group = answer.groups.iter().find(|group| group.kind == kind);
        let found: Vec<&str> = group
            .into_iter()
            .flat_map(|group| &group.hits)
            .map(|hit| searcher.index().entries[hit.entry].title.as_str())
            .collect();
        let fits = if wanted.is_empty() { found.is_empty() } else { found.contains(&wanted) };
        if !fits {
            complaints.push(format!("{query}: {wanted:?} among {} in {found:?}", kind.label()));
        }
    }
    accept(&complaints);
}

#[test]
fn nothing_is_found_for_nothing_and_for_nonsense() {
    let searcher = searcher();
    for query in ["", "   ", "，。", "qqqxxx", "火星基地", "zzzzzzzzzz"] {
        assert_eq!(searcher.ask(query).total(), 0, "{query}");
    }
    // However long or strange a query is, it is answered.
    for query in ["生".repeat(5000), "a".repeat(5000), "\u{0}\u{ffff}😀".to_owned()] {
        let _answer = searcher.ask(&query);
    }
}

#[test]
fn an_answer_is_the_same_however_small_the_pieces_are() {
    let searcher = searcher();
    for query in ["hkg", "临空yiyao", "hangkongganx", "临空圆", "园区租金贵不贵", "qqqxxx", "xi'an", ""] {
        for names in [1, 7, 500] {
            let mut asking = searcher.asking(query);
            while !searcher.go_on(&mut asking, names) {}
            assert_eq!(searcher.end(asking), searcher.ask(query), "{query}, {names} names at a time");
        }
    }
}

#[test]
fn what_matched_is_marked_where_it_stands() {
    let searcher = searcher();
    for (query, key, marked) in
        [("hkg", "航空港", "航空港"), ("临空yiyao", "临空生物医药", "临空医药"), ("medpark", "MedPark", "MedPark")]
    {
        let answer = searcher.ask(query);
        let hit = &answer.groups[0].hits[0];
        let text = &searcher.index().keys[hit.key].text;
        let letters: Vec<char> = text.chars().collect();
        let found: String = hit.characters.iter().map(|at| letters[usize::from(*at)]).collect();
        assert!(text.contains(key), "{query} was found by {text}");
        assert_eq!(found, marked, "{query} in {text}");
    }
}

#[test]
fn a_tie_stands_beside_the_place_and_no_name_is_lost() {
    let searcher = searcher();
    let entries = &searcher.index().entries;
    // Signed is not settled, in the results as well.
    let signed = atlas().organisations.iter().find(|row| row.tie.code() == "signed").expect("a signed organisation");
    let entry = entries.iter().find(|entry| entry.title == signed.name).expect("its entry");
    assert!(entry.detail.contains("已签约"), "{entry:?}");
    let listed: BTreeSet<&str> = entries.iter().map(|entry| entry.title.as_str()).collect();
    let mut missing = Vec::new();
    for name in atlas().organisations.iter().map(|row| &row.name).chain(atlas().platforms.iter().map(|row| &row.name)) {
        if !listed.contains(name.as_str()) {
            missing.push(name.clone());
        }
    }
    accept(&missing);
    let foreign = entries.iter().filter(|entry| entry.kind == Kind::Elsewhere).count();
    assert!(foreign > 5, "comparators stand apart: {foreign}");
}
