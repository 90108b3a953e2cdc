/// A language that there is a folder of texts for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
/// `zh-CN`
ZhCn,
/// `en`
En,
/// For tests: the main language with its letters hidden.
#[cfg(not(target_arch = "wasm32"))]
Pseudo,
}
impl Language {
/// Its pages stand at the root of the site; those of others below a folder of their own.
pub const MAIN: Self = Self::ZhCn;
/// Every language that visitors can read.
pub const ALL: &'static [Self] = &[Self::ZhCn, Self::En, ];
/// As documents name it.
#[must_use]
pub const fn code(self) -> &'static str {
match self {
Language::ZhCn => "zh-CN",
Language::En => "en",
#[cfg(not(target_arch = "wasm32"))]
Language::Pseudo => "x-pseudo",
}
}
}
/// seeds/texts/zh-CN/page.ftl
pub mod page {
#[allow(unused_imports, reason = "each file uses a part")]
use super::{Date, Language, Number, language, write};
#[cfg(feature = "draw")]
#[allow(unused_imports, reason = "few files have views")]
use crate::markup::{Draw, Markup};
/// `标题`
#[must_use]
pub fn title() -> &'static str {
match language() {
Language::ZhCn => "标题",
Language::En => "Title",
#[cfg(not(target_arch = "wasm32"))]
Language::Pseudo => "〔··〕",
}
}
/// `places`
#[must_use]
pub fn places(count: impl Number, kind: &str) -> String {
let count = count.whole();
let mut out_ = String::new();
match language() {
Language::ZhCn => {
if kind == "zone" {
out_.push_str("园区");
} else {
out_.push_str("地方");
}
if count == 0 {
out_.push_str("还没有");
} else if count == 1 {
out_.push_str("只有一处");
} else {
out_.push_str("有");
write::spelled(&mut out_, count);
out_.push_str("处，共");
write::number(&mut out_, count);
out_.push_str("处");
}
}
Language::En => {
if count == 0 {
out_.push_str("nothing in the ");
out_.push_str(kind);
} else if count == 1 {
out_.push_str("one place in the ");
out_.push_str(kind);
} else {
write::number(&mut out_, count);
out_.push_str(" places in the ");
out_.push_str(kind);
}
}
#[cfg(not(target_arch = "wasm32"))]
Language::Pseudo => {
out_.push_str("〔");
if kind == "zone" {
out_.push_str("··");
} else {
out_.push_str("··");
}
if count == 0 {
out_.push_str("···");
} else if count == 1 {
out_.push_str("····");
} else {
out_.push_str("·");
write::spelled(&mut out_, count);
out_.push_str("·，·");
write::number(&mut out_, count);
out_.push_str("·");
}
out_.push_str("〕");
}
}
out_
}
/// `云州的标题：{kind}`
#[must_use]
pub fn places_note(kind: &str) -> String {
let mut out_ = String::new();
match language() {
Language::ZhCn => {
out_.push_str("云州的标题：");
out_.push_str(kind);
}
Language::En => {
out_.push_str("Title of Yunzhou: ");
out_.push_str(kind);
}
#[cfg(not(target_arch = "wasm32"))]
Language::Pseudo => {
out_.push_str("〔·····：");
out_.push_str(kind);
out_.push_str("〕");
}
}
out_
}
/// `一句长话，写在两行里，到{newest}；{引号"里\外`
#[must_use]
pub fn long(newest: impl Into<Date>) -> String {
let newest: Date = newest.into();
let mut out_ = String::new();
match language() {
Language::ZhCn => {
out_.push_str("一句长话，写在两行里，到");
write::date(&mut out_, newest);
out_.push_str("；{引号\"里\\外");
}
Language::En => {
out_.push_str("A long sentence in two lines, until ");
write::date(&mut out_, newest);
}
#[cfg(not(target_arch = "wasm32"))]
Language::Pseudo => {
out_.push_str("〔····，·····，·");
write::date(&mut out_, newest);
out_.push_str("；{··\"·\\·〕");
}
}
out_
}
/// `见{link}，即<{name}>`
#[cfg(feature = "draw")]
pub fn see(link: impl Draw, name: &str) -> Markup {
let link = link.html();
let mut out_ = String::new();
match language() {
Language::ZhCn => {
out_.push_str("见");
out_.push_str(&link);
out_.push_str("，即&lt;");
write::escaped(&mut out_, name);
out_.push_str("&gt;");
}
Language::En => {
out_.push_str("See &lt;");
write::escaped(&mut out_, name);
out_.push_str("&gt; ");
out_.push_str(&link);
}
#[cfg(not(target_arch = "wasm32"))]
Language::Pseudo => {
out_.push_str("〔·");
out_.push_str(&link);
out_.push_str("，·&lt;");
write::escaped(&mut out_, name);
out_.push_str("&gt;〕");
}
}
Markup::new(out_)
}
/// The words of `role`.
pub mod role {
use super::{Language, language};
/// Each code with its word in the main language.
pub const TERMS: &[(&str, &str)] = &[("core", "一核"), ("base_2", "基地")];
/// The word for a code, by its place among them.
#[must_use]
pub fn word(at: usize) -> &'static str {
let words: &[&str] = match language() {
Language::ZhCn => &["一核", "基地"],
Language::En => &["Core", "Base"],
#[cfg(not(target_arch = "wasm32"))]
Language::Pseudo => &["〔··〕", "〔··〕"],
};
words.get(at).copied().unwrap_or_default()
}
}
/// `网址：{address}`
#[must_use]
pub fn script(address: &str) -> String {
let mut out_ = String::new();
match language() {
Language::ZhCn => {
out_.push_str("网址：");
out_.push_str(address);
}
Language::En => {
out_.push_str("Address: ");
out_.push_str(address);
}
#[cfg(not(target_arch = "wasm32"))]
Language::Pseudo => {
out_.push_str("〔··：");
out_.push_str(address);
out_.push_str("〕");
}
}
out_
}
}
/// The text that a script names; arguments stand in it as `{name}`.
#[cfg(feature = "ssr")]
#[must_use]
pub fn of_script(name: &str) -> Option<&'static str> {
Some(match name {
"page_script" => match language() {
Language::ZhCn => "网址：{address}",
Language::En => "Address: {address}",
#[cfg(not(target_arch = "wasm32"))]
Language::Pseudo => "〔··：{address}〕",
},
_ => return None,
})
}
