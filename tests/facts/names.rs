//! The order of names: by how they are read, not by how their characters usually are.

use std::collections::BTreeMap;

use bio_atlas::atlas::Atlas;
use bio_atlas::build;
use bio_atlas::edition::dictionary;
use bio_atlas::search::index::Named;
use bio_atlas::search::{Entry, Kind};
use bio_atlas::state::route::Route;
use bio_atlas::view;
use scraper::{Html, Selector};

use crate::common::accept;
use crate::common::known::atlas;

/// Every name of the drawn page with the letter that it stands under.
fn drawn() -> BTreeMap<String, String> {
    let page = view::drawn(build::sources().expect("the facts"), &Route::Names);
    let (body, select) = (Html::parse_fragment(&page.body), |what: &str| Selector::parse(what).expect("a selector"));
    let mut letters = BTreeMap::new();
    for section in body.select(&select("section.names__letter")) {
        let letter = section.attr("aria-label").expect("a letter");
        for name in section.select(&select(".names__name")) {
            letters.insert(name.text().collect::<String>(), letter.to_owned());
        }
    }
    letters
}

fn sound(atlas: &Atlas, name: &str) -> String {
    dictionary::all_readings(atlas).sound_of(name)
}

#[test]
fn every_name_stands_under_the_letter_that_it_is_read_with() {
    let letters = drawn();
    assert!(letters.len() > 300, "{}", letters.len());
    let mut complaints = Vec::new();
    for (name, wanted) in [
        ("重庆国际生物城", "C"),
        ("成都高新区", "C"),
        ("重大传染性疾病", "Z"),
        ("种业（玉米）", "Z"),
        ("种质与育种", "Z"),
        ("中牟县", "Z"),
        ("荥阳", "X"),
        ("畜牧科技支撑", "X"),
        ("绿叶生命科学集团", "L"),
        ("数字PCR", "S"),
        ("量子材料与物理研究所", "L"),
        ("强化人才支撑", "Q"),
        ("GMP中试生产服务平台", "G"),
        ("“全国最大自有品种抗体药物生产基地”", "Q"),
        ("2.0版中原科技城人才新政", "数字"),
    ] {
        let letter = letters.get(name).map(String::as_str);
        if letter != Some(wanted) {
            complaints.push(format!("{name} stands under {letter:?}, not under {wanted}"));
        }
    }
    // One source: where a name stands is what its sound begins with.
    let readings = dictionary::all_readings(atlas());
    for (name, letter) in &letters {
        let first = readings.sound_of(name).chars().next().map(|first| first.to_ascii_uppercase());
        let wanted = first.filter(char::is_ascii_uppercase).map_or("数字".to_owned(), String::from);
        if *letter != wanted {
            complaints.push(format!("{name} stands under {letter}, and is read {}", readings.sound_of(name)));
        }
    }
    accept(&complaints);
}

#[test]
fn a_character_of_several_readings_is_read_as_its_word_says() {
    let cases = [
        ("长春生物制品", "chang chun sheng wu zhi pin"),
        ("长垣医疗器械", "chang yuan yi liao qi xie"),
        ("生长激素", "sheng zhang ji su"),
        ("重庆智飞", "chong qing zhi fei"),
        ("重组蛋白", "chong zu dan bai"),
        ("重组人胰岛素", "chong zu ren yi dao su"),
        ("重点实验室", "zhong dian shi yan shi"),
        ("重大专项", "zhong da zhuan xiang"),
        ("厦门大学", "xia men da xue"),
        ("行业协会", "hang ye xie hui"),
        ("行动计划", "xing dong ji hua"),
        ("银行", "yin hang"),
        ("中国银行郑州分行", "zhong guo yin hang zheng zhou fen hang"),
        ("都市圈", "du shi quan"),
        ("成都", "cheng du"),
        ("会计师事务所", "kuai ji shi shi wu suo"),
        ("委员会", "wei yuan hui"),
        ("参与单位", "can yu dan wei"),
        ("人参", "ren shen"),
        ("音乐厅", "yin yue ting"),
        ("乐普医疗", "le pu yi liao"),
        ("中牟", "zhong mu"),
        ("荥阳", "xing yang"),
        ("调查", "diao cha"),
        ("调理", "tiao li"),
        ("传染病", "chuan ran bing"),
        ("种植", "zhong zhi"),
        ("品种", "pin zhong"),
        ("率先", "shuai xian"),
        ("效率", "xiao lv"),
        ("畜禽", "chu qin"),
        ("朝阳", "chao yang"),
        ("给药系统", "gei yao xi tong"),
        ("女贞子", "nv zhen zi"),
        ("单县", "shan xian"),
        ("阿胶", "e jiao"),
        ("乐清", "yue qing"),
        ("参芪扶正", "shen qi fu zheng"),
        ("大厦", "da sha"),
        ("差异化", "cha yi hua"),
    ];
    let named = |name: &str| -> Named {
        let entry = Entry {
            kind: Kind::Organisation,
            title: name.to_owned(),
            answer: String::new(),
            mark: None,
            detail: String::new(),
            address: String::new(),
            comparable: None,
        };
        (entry, vec![(0, name.to_owned())])
    };
    let all: Vec<Named> = cases.iter().map(|(name, _)| named(name)).collect();
    let readings = dictionary::readings_of(&all);
    let mut complaints = Vec::new();
    for (name, wanted) in cases {
        let sound = readings.sound_of(name);
        if sound != wanted {
            complaints.push(format!("{name} is read {sound}, not {wanted}"));
        }
    }
    accept(&complaints);
    assert_eq!(sound(atlas(), "郑州市"), "zheng zhou shi");
}
