//! The same name as it is typed, pasted or converted: found first, however it is spelled.

use bio_atlas::edition::dictionary;
use bio_atlas::publish::index;
use bio_atlas::search::{Answer, Searcher};

use crate::common::accept;
use crate::common::known::atlas;

fn searcher() -> Searcher {
    Searcher::new(index::prepare(atlas(), dictionary::all_readings(atlas())).expect("an index").index)
}

/// Title of the first hit.
fn first<'a>(searcher: &'a Searcher, answer: &Answer) -> Option<&'a str> {
    let hit = answer.groups.first()?.hits.first()?;
    searcher.index().entries.get(hit.entry).map(|entry| entry.title.as_str())
}

const CORE: &str = "郑州航空港经济综合实验区";
const LINKONG: &str = "郑州航空港区临空生物医药产业园";

/// What is meant, and ways to write it.
const SPELLED: &[(&str, &[&str])] = &[
    (
        "郑州市",
        &[
            "zhengzhou",
            "Zhèngzhōu",
            "zhèng zhōu",
            "ZHÈNGZHŌU",
            "zhe\u{300}ngzho\u{304}u",
            "ZHE\u{300}NGZHO\u{304}U",
            "zheng4zhou1",
            "zheng4 zhou1",
            "ZHENG4ZHOU1",
            "zheng4zhou",
            "zheng'zhou",
            "zheng’zhou",
            "zhengʼzhou",
            "zheng`zhou",
            "zheng-zhou",
            "zheng·zhou",
            "zheng\u{a0}zhou",
            "zheng\u{3000}zhou",
            "zheng\u{200b}zhou",
            "\u{feff}zhengzhou",
            "zheng\u{ad}zhou",
            "ｚｈｅｎｇｚｈｏｕ",
            "ＺＨＥＮＧ４ＺＨＯＵ１",
            "ｚｈｅｎｇ＇ｚｈｏｕ",
            "鄭州",
            "鄭州市",
            "鄭 州",
            "鄭zhou",
            "zheng州",
            "郑\u{200b}州",
            "郑，州",
            "「郑州」",
            "郑\u{fe0f}州",
            "zhènɡzhōu",
            "zhèngzhōu\t",
            "zheˋng zhouˉ",
            "zhěngzhou",
        ],
    ),
    (
        CORE,
        &[
            "hangkonggang",
            "Hángkōng Gǎng",
            "hángkōnggǎng",
            "HÁNGKŌNGGǍNG",
            "ha\u{301}ngko\u{304}ngga\u{30c}ng",
            "hang2kong1gang3",
            "hang2 kong1 gang3",
            "Hang2Kong1Gang3",
            "hang2kong1gang",
            "hang'kong'gang",
            "hang’kong’gang",
            "hang-kong-gang",
            "hángkong港",
            "航kōng港",
            "航 空 港",
            "航空港區",
            "航空港经济綜合實驗區",
            "鄭州航空港經濟綜合實驗區",
            "Hánɡkōnɡ Gǎnɡ",
            "hɑngkonggɑng",
            "ｈａｎｇ２ｋｏｎｇ１ｇａｎｇ３",
            "h k g",
            "h'k'g",
            "Ｈ·Ｋ·Ｇ",
            "航空\u{2060}港",
        ],
    ),
    (
        LINKONG,
        &[
            "linkong",
            "Línkōng",
            "lín kōng",
            "LÍNKŌNG",
            "li\u{301}nko\u{304}ng",
            "lin2kong1",
            "lin2 kong1",
            "LIN2KONG1",
            "lin2kong",
            "linkong1",
            "lin'kong",
            "lin kong",
            "lin'k",
            "lin'kong'yi'yao",
            "臨空",
            "臨 空",
            "臨kong",
            "臨空生物醫藥產業園",
            "臨空生物医薬産業園",
            "臨空yīyào",
            "临空yi1yao4",
            "临空Yīyào",
            "临空ｙｉｙａｏ",
            "临空⽣物",
        ],
    ),
    (
        "郑州经开区",
        &["jingkai", "jīngkāi", "jing1kai1", "jing'kai", "經開", "經開區", "经kāi", "經kai", "JĪNGKĀI", "jkq"],
    ),
    (
        "郑州高新区",
        &["gaoxin", "gāoxīn", "gāo xīn qū", "gao1xin1qu1", "gaoxinqv", "gāoxīnqǖ", "高新區", "gxq", "高新qv"],
    ),
    ("新郑市", &["xinzheng", "xīnzhèng", "xin1zheng4", "新鄭", "xin'zheng", "xin1zheng4shi4"]),
    ("中牟县", &["zhongmu", "zhongmou", "Zhōngmù", "Zhōngmóu", "zhong1mu4", "zhong1mou2", "中牟縣", "中牟県"]),
    (
        "绿叶生命科学集团",
        &[
            "lvye",
            "lüye",
            "luye",
            "lu:ye",
            "lǜyè",
            "LǛYÈ",
            "lu\u{308}\u{300}ye\u{300}",
            "lu\u{300}\u{308}ye",
            "LU\u{308}YE",
            "lv4ye4",
            "lü4ye4",
            "lu4ye4",
            "lu:4ye4",
            "lyuye",
            "lyu4ye4",
            "LYUYE",
            "綠葉",
            "緑葉",
            "綠ye",
            "lv叶",
            "lü叶",
            "lu叶",
            "lyu叶",
            "lǜ叶",
            "lv'ye",
            "lv4 ye4 sheng1ming4",
        ],
    ),
    (
        "体外诊断（试剂与仪器）",
        &[
            "tiwaizhenduan",
            "tǐwài zhěnduàn",
            "ti3wai4zhen3duan4",
            "ti'wai'zhen'duan",
            "體外診斷",
            "體外診斷試劑",
            "体外診断",
            "体外(诊断)",
            "体外-诊断",
        ],
    ),
    (
        "化学发光",
        &[
            "huaxuefaguang",
            "huàxué fāguāng",
            "hua4xue2fa1guang1",
            "huaxvefaguang",
            "化學發光",
            "化学発光",
            "hua'xue'fa'guang",
        ],
    ),
    (
        "重庆国际生物城",
        &["chongqing", "chóngqìng", "chong2qing4", "重慶", "重慶國際生物城", "cqgjswc", "重庆guójì", "chong'qing"],
    ),
];

#[test]
fn a_name_is_found_first_however_it_is_spelled() {
    let searcher = searcher();
    let mut complaints = Vec::new();
    for (wanted, spellings) in SPELLED {
        for typed in *spellings {
            let found = first(&searcher, &searcher.ask(typed)).map(str::to_owned);
            if found.as_deref() != Some(wanted) {
                complaints.push(format!("{typed:?}: {wanted} is not first, but {found:?}"));
            }
        }
    }
    accept(&complaints);
    assert!(SPELLED.iter().map(|(_, spellings)| spellings.len()).sum::<usize>() > 140);
}

#[test]
fn another_spelling_has_the_same_first_result_as_the_plain_one() {
    let searcher = searcher();
    let mut complaints = Vec::new();
    for (plain, spellings) in [
        ("xu", ["xv", "xü", "xù"].as_slice()),
        ("ju", &["jv", "jü", "jù"]),
        ("qu", &["qv", "qü", "qū"]),
        ("yu", &["yv", "yü", "yù"]),
        ("xuan", &["xvan", "xüan"]),
        ("jun", &["jvn", "jün"]),
        ("quan", &["qvan", "qüan"]),
        ("xue", &["xve", "xüe", "xué", "xue2"]),
        ("yuan", &["yvan", "yuán", "yuan2"]),
        ("zhanlve", &["zhanlue", "zhànlüè", "zhan4lve4", "zhan4lu:e4", "zhanlyue", "戰略"]),
        ("lvse", &["luse", "lüse", "lǜsè", "lv4se4", "綠色"]),
        ("生物医药", &["生物醫藥", "生物医薬", "生 物 醫 藥", "⽣物医药", "生物醫药"]),
        ("医疗器械", &["醫療器械", "医療器械", "醫療 器械"]),
        ("规划", &["規劃", "規划"]),
        ("产业", &["產業", "産業", "産业"]),
        ("干细胞", &["幹細胞", "gànxìbāo", "gan4xi4bao1"]),
        ("疫苗", &["yìmiáo", "yi4miao2"]),
        ("中试", &["中試", "zhōngshì", "zhong1shi4"]),
        ("试剂", &["試劑", "試剤"]),
        ("shiji", &["shìjì", "shi ji", "ｓｈｉｊｉ"]),
        ("安图", &["安圖", "安図", "Āntú", "an1tu2", "An'tu"]),
        ("xi'an", &["xi’an", "Xi'an", "xi1'an1", "xi`an", "xī’ān"]),
        ("fangan", &["fan'gan", "fang'an"]),
        ("十四五", &["'十四五'", "‘十四五’", "十四五'", "“十四五”"]),
        ("西安", &["xī'ān", "xi1an1", "xi'an"]),
        ("检测", &["檢測", "検測", "jiǎncè"]),
        ("数字PCR", &["數字ＰＣＲ", "数字 pcr", "shuzipcr", "shùzì PCR"]),
        ("GMP", &["ＧＭＰ", "ｇｍｐ", "g.m.p."]),
    ] {
        let wanted = searcher.ask(plain);
        for typed in spellings {
            let (wanted, found) = (first(&searcher, &wanted), searcher.ask(typed));
            if first(&searcher, &found) != wanted {
                complaints.push(format!("{typed:?} for {plain}: not {wanted:?}, but {:?}", first(&searcher, &found)));
            }
        }
    }
    accept(&complaints);
}

#[test]
fn a_digit_is_a_digit_before_it_is_a_tone() {
    let searcher = searcher();
    let mut complaints = Vec::new();
    for (typed, wanted) in [
        ("十四五2021-2025", "郑州市“十四五”生物产业发展规划（2021-2025年）"),
        ("十四五２０２１", "郑州市“十四五”生物产业发展规划（2021-2025年）"),
        ("shisiwu2021", "郑州市“十四五”生物产业发展规划（2021-2025年）"),
        ("百强榜2024", "《科技城百强榜(2024)》"),
        ("baiqiangbang2024", "《科技城百强榜(2024)》"),
        ("bai3qiang2bang3 2024", "《科技城百强榜(2024)》"),
        ("2号", "《郑州市推进制造业高质量发展三年行动计划（2020-2022年）》（郑办〔2020〕2号）"),
        ("2hao", "《郑州市推进制造业高质量发展三年行动计划（2020-2022年）》（郑办〔2020〕2号）"),
        ("2hao4", "《郑州市推进制造业高质量发展三年行动计划（2020-2022年）》（郑办〔2020〕2号）"),
        ("gaoxin20", "“高新20条”"),
        ("高新20", "“高新20条”"),
        ("3D", "增材制造（3D打印）材料"),
        ("2.0版", "2.0版中原科技城人才新政"),
    ] {
        let answer = searcher.ask(typed);
        if first(&searcher, &answer) != Some(wanted) {
            complaints.push(format!("{typed}: {wanted} is not first, but {:?}", first(&searcher, &answer)));
        }
    }
    // A tone stands after a whole syllable, once, and there are five.
    for typed in ["'", "’’ '", "“”", "hkg3", "zheng44zhou11", "zheng7zhou9", "4zhengzhou", "F038"] {
        if let Some(found) = first(&searcher, &searcher.ask(typed)) {
            complaints.push(format!("{typed}: {found}"));
        }
    }
    accept(&complaints);
}

#[test]
fn a_character_that_no_name_holds_is_told_from_one_of_another_form() {
    let searcher = searcher();
    for (typed, unknown) in [
        ("鑫源", Some('鑫')),
        ("郑龘", Some('龘')),
        ("鄭州", None),
        ("郑州", None),
        ("zhengzhou", None),
        ("，。", None),
        ("⽣物", None),
        ("", None),
    ] {
        assert_eq!(searcher.ask(typed).unknown, unknown, "{typed}");
    }
}
