//! The catalogue of texts: what is made of an invented one, and how its mistakes are told.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::string_slice)]

mod common;

#[path = "../src/texts/generate/mod.rs"]
mod generate;

use bio_atlas::markup;
use common::{accept, golden};
use generate::{Folder, Source};

const CHINESE: &str = "\
### 一个虚构的页面
-city = 云州

title = 标题
# 随便说明
# $count (number) 多少处
# $kind (text) 哪一种
places = { $kind ->
    [zone] 园区
   *[other] 地方
}{ $count ->
    [0] 还没有
    [1] 只有一处
   *[other] 有{ SPELLED($count) }处，共{ $count }处
}
    .note = { -city }的{ title }：{ $kind }
# $newest (date) 最新的日期
long = 一句长话，
    写在两行里，到{ $newest }；{\"{\"}引号\"里\\外
# $link (view) 链接
# $name (text) 名称
see = 见{ $link }，即<{ $name }>
role =
    .core = 一核
    .base_2 = 基地
# $address (text) 网址
script = 网址：{ $address }
";

const ENGLISH: &str = "\
-city = Yunzhou
title = Title
# $count (number)
# $kind (text)
places = { $count ->
    [0] nothing in the { $kind }
    [one] one place in the { $kind }
   *[other] { $count } places in the { $kind }
}
    .note = { title } of { -city }: { $kind }
# $newest (date)
long = A long sentence
    in two lines, until { $newest }
# $name (text)
# $link (view)
see = See <{ $name }> { $link }
role =
    .core = Core
    .base_2 = Base
# $address (text)
script = Address: { $address }
";

const CODE: &str = "
    // texts::page::nothing_here
    texts::page::title(); texts::page::places(1, \"zone\"); crate::texts::page::places_note(kind)
    texts::page::long(date), texts::page::see(link, name)
    Role: role {
";
const SCRIPT: &str = "say('一', \"__TEXT_page_script__\".replace(\"{address}\", place)); `__NAMES__`";

fn folder(language: &str, text: &str) -> Folder {
    let path = format!("seeds/texts/{language}/page.ftl");
    Folder { language: language.to_owned(), files: vec![Source { path, text: text.to_owned() }] }
}

fn code() -> Vec<Source> {
    [("src/page.rs", CODE), ("src/page.js", SCRIPT)]
        .map(|(path, text)| Source { path: path.to_owned(), text: text.to_owned() })
        .into()
}

fn told(folders: &[Folder], code: &[Source]) -> Vec<String> {
    match generate::catalogue(folders, code) {
        Ok(_) => Vec::new(),
        Err(problems) => problems.iter().map(ToString::to_string).collect(),
    }
}

/// What is made of the two, compiled: the file is kept so that it can be.
#[allow(clippy::all, dead_code, reason = "made by the generator")]
mod made {
    use std::cell::Cell;

    use bio_atlas::texts::{Date, Number, write};

    include!("golden/texts.rs");

    thread_local!(static CURRENT: Cell<Language> = const { Cell::new(Language::MAIN) });

    fn language() -> Language {
        CURRENT.get()
    }

    /// Sets the language for what follows.
    pub fn speak(language: Language) {
        CURRENT.set(language);
    }
}

#[test]
fn the_code_that_is_made_is_the_code_that_is_tested() {
    let folders = [folder("zh-CN", CHINESE), folder("en", ENGLISH)];
    match generate::catalogue(&folders, &code()) {
        Ok(made) => {
            if let Err(difference) = golden("texts.rs", &made) {
                panic!("{difference}");
            }
        }
        Err(problems) => accept(&problems.iter().map(ToString::to_string).collect::<Vec<_>>()),
    }
}

#[test]
fn messages_become_functions() {
    use bio_atlas::texts::Date;
    use leptos::prelude::*;
    use made::{Language, page};
    let newest = Date { year: 2031, month: Some(2), day: None };
    assert_eq!(page::title(), "标题");
    assert_eq!(page::places(0_u8, "zone"), "园区还没有");
    assert_eq!(page::places(1_usize, "zone"), "园区只有一处");
    assert_eq!(page::places(2_u32, "county"), "地方有两处，共2处");
    assert_eq!(page::places_note("园"), "云州的标题：园");
    assert_eq!(page::long(newest), "一句长话，写在两行里，到2031年2月；{引号\"里\\外");
    let see = page::see(view! { <a href="x">"这里"</a> }, "a & b");
    assert_eq!(see.to_html(), "见<a href=\"x\">这里</a>，即&lt;a &amp; b&gt;");
    assert_eq!(page::role::TERMS, [("core", "一核"), ("base_2", "基地")]);
    assert_eq!([page::role::word(1), page::role::word(2)], ["基地", ""]);
    assert_eq!(made::of_script("page_script"), Some("网址：{address}"));
    assert_eq!(made::of_script("page_title"), None);

    made::speak(Language::En);
    assert_eq!(page::places(1_usize, "zone"), "one place in the zone");
    assert_eq!(page::places(12_000_usize, "zone"), "12\u{2009}000 places in the zone");
    assert_eq!(page::places_note("zone"), "Title of Yunzhou: zone");
    assert_eq!(page::see("there", "<b>").to_html(), "See &lt;&lt;b&gt;&gt; there");

    made::speak(Language::Pseudo);
    assert_eq!(page::places(2_usize, "zone"), "〔··············〕".replace("··············", "···两·，·2·"));
    assert_eq!([page::title(), page::role::word(0)], ["〔··〕", "〔··〕"]);
    assert_eq!(page::places_note("园"), "〔·····：园〕");
    assert_eq!([Language::MAIN.code(), Language::En.code()], ["zh-CN", "en"]);
    assert_eq!(Language::ALL, [Language::ZhCn, Language::En]);
}

#[test]
fn mistakes_are_told_with_their_place() {
    let cases = [
        ("title = 标题", "另 = x", "4:1: 此处应为 a-zA-Z"),
        ("title = 标题", "title = { $x", "5:1: 此处应为“}”"),
        ("title = 标题", "title = 标题{ $count }", "4:14: 没有声明 $count"),
        ("# $kind (text) 哪一种", "# $kind (words) 哪一种", "7:3: 参数应写成"),
        ("# $kind (text) 哪一种", "# $kind（text）哪一种", "7:3: 参数应写成"),
        ("# $kind (text) 哪一种", "# $kind (text)\n# $kind (text)", "8:3: $kind 声明了两次"),
        ("title = 标题", "# $kind (text) 多余\ntitle = 标题", "4:3: 声明了 $kind，文字里却没有用到"),
        ("title = 标题", "title = 标题\ntitle = 又一次", "5:1: “title”在第4行已经有了"),
        ("title = 标题", "title = 标题\nother = 没有人用", "5:1: 没有代码用到它（texts::page::other）"),
        ("title = 标题", "title = 标题\n    .more = 没有人用", "5:6: 没有代码用到它（texts::page::title_more）"),
        ("title = 标题", "title = 标题\nnothing-here = 只在注释里", "5:1: 没有代码用到它"),
        ("[0] 还没有", "[one] 还没有", "12:6: zh-CN 没有“one”这一类，应为整数或 *other"),
        ("[0] 还没有", "[0.5] 还没有", "12:6: “0.5”应为整数"),
        ("*[other] 地方", "[other] 地方", "分情况的写法应有一项以“*”开头"),
        ("{ $kind ->\n    [zone]", "{ title ->\n    [zone]", "应为一个参数"),
        ("{ $newest }", "{ $newest ->\n   *[other] x\n}", "$newest 应为 number 或 text"),
        ("SPELLED($count)", "SPELLED($kind)", "$kind 应为 number"),
        ("SPELLED($count)", "SPELL($count)", "可用的函数只有 NUMBER($名称) 和 SPELLED($名称)"),
        ("SPELLED($count)", "SPELLED(1)", "应写成 { SPELLED($名称) }"),
        ("{ -city }", "{ -town }", "没有“town”"),
        ("{ -city }", "{ -city(case: \"x\") }", "用语只能写成 { -city }"),
        ("title = 标题", "title = { places.note }", "“places”绕回了自己"),
        ("title = 标题", "Title = 标题", "“Title”应只有小写字母、数字和“-”"),
        ("title = 标题", "type = 标题", "“type”在程序里另有用处"),
        ("title = 标题", "places-note = 标题", "16:6: 与第4行在程序里会得到同一个名称"),
        (".core = 一核", ".core = { $x }", "没有声明 $x"),
        (
            "script = 网址：{ $address }",
            "script = { $address ->\n   *[other] x\n}",
            "脚本里的文字只能带参数，不能分情况",
        ),
        ("script = 网址：{ $address }", "scripts = 网址：{ $address }", "src/page.js:1:11: 没有这条文字"),
    ];
    let mut complaints = Vec::new();
    for (from, to, expected) in cases {
        assert!(CHINESE.contains(from), "{from}");
        let told = told(&[folder("zh-CN", &CHINESE.replacen(from, to, 1))], &code());
        let place = if expected.starts_with(|c: char| c.is_ascii_digit()) { "seeds/texts/zh-CN/page.ftl:" } else { "" };
        if !told.iter().any(|line| line.contains(&format!("{place}{expected}"))) {
            complaints.push(format!("{to}: {expected} expected, told was {told:?}"));
        }
    }
    accept(&complaints);
}

#[test]
fn languages_must_agree() {
    let cases = [
        ("title = Title\n", "", "en/page.ftl:1:1: 缺“title”"),
        ("title = Title", "title = Title\nmore = x", "en/page.ftl:3:1: seeds/texts/zh-CN/page.ftl 里没有“more”"),
        ("# $name (text)", "# $name (number)", "参数应与 seeds/texts/zh-CN/page.ftl 相同：$link (view)、$name (text)"),
        ("    .core = Core\n", "", "缺“.core”"),
        ("    .core = Core\n", "    .core = Core\n    .more = x\n", "里没有这一项，应删去"),
        ("See <{ $name }> { $link }", "See { $link }", "声明了 $name，文字里却没有用到"),
        ("{ title } of { -city }: { $kind }", "{ title }", "用到的参数应与 seeds/texts/zh-CN/page.ftl 相同"),
        ("[one] one place", "[two] one place", "en 没有“two”这一类，应为整数或 one、*other"),
    ];
    let mut complaints = Vec::new();
    for (from, to, expected) in cases {
        assert!(ENGLISH.contains(from), "{from}");
        let told = told(&[folder("zh-CN", CHINESE), folder("en", &ENGLISH.replacen(from, to, 1))], &code());
        if !told.iter().any(|line| line.contains(expected)) {
            complaints.push(format!("{to}: {expected} expected, told was {told:?}"));
        }
    }
    let mut second = folder("en", ENGLISH);
    second.files[0].path = "seeds/texts/en/other.ftl".to_owned();
    let told = told(&[folder("zh-CN", CHINESE), second, folder("tlh", ENGLISH)], &code());
    for expected in ["en 没有 page.ftl", "zh-CN 没有 other.ftl", "不知道“tlh”的单复数规则"] {
        if !told.iter().any(|line| line.contains(expected)) {
            complaints.push(format!("{expected} expected, told was {told:?}"));
        }
    }
    accept(&complaints);
}
