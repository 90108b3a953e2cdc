//! Dictionaries that only the build carries: other forms of characters, traditional, of Taiwan and Hong Kong, of Japan,
//! and those of old encodings. The desk gets the list of them with the facts.

use std::sync::OnceLock;

use icu_normalizer::ComposingNormalizerBorrowed;

use super::readings::{self, Forms};
use crate::atlas::Atlas;
use crate::search::index::Named;
use crate::search::readings::Readings;

/// Parts of characters that files made for printing hand out in place of simplified characters, and for which
/// Unicode names no equivalent.
const PARTS: &[(char, char)] = &[
    ('⺠', '民'),
    ('⻄', '西'),
    ('⻅', '见'),
    ('⻉', '贝'),
    ('⻋', '车'),
    ('⻓', '长'),
    ('⻔', '门'),
    ('⻘', '青'),
    ('⻚', '页'),
    ('⻛', '风'),
    ('⻝', '食'),
    ('⻢', '马'),
    ('⻥', '鱼'),
    ('⻦', '鸟'),
    ('⻨', '麦'),
    ('⻩', '黄'),
    ('⻬', '齐'),
    ('⻮', '齿'),
    ('⻰', '龙'),
];

/// Every form that stands for another character.
#[must_use]
pub fn forms() -> &'static Forms {
    static ALL: OnceLock<Forms> = OnceLock::new();
    ALL.get_or_init(|| {
        let blocks =
            ['\u{2e80}'..='\u{2fdf}', '\u{3400}'..='\u{9fff}', '\u{f900}'..='\u{faff}', '\u{20000}'..='\u{2fa1f}'];
        let forms = blocks.into_iter().flatten().map(|form| (form, characters(form)));
        forms.filter(|(_, characters)| !characters.is_empty()).collect()
    })
}

/// How all names of an atlas are read.
#[must_use]
pub fn all_readings(atlas: &Atlas) -> Readings {
    readings::all_readings(atlas, forms())
}

/// How these names are read.
#[must_use]
pub fn readings_of(named: &[Named]) -> Readings {
    readings::readings_of(named, forms())
}

/// What a form stands for, the likeliest first.
fn characters(form: char) -> String {
    let text = ComposingNormalizerBorrowed::new_nfkc().normalize(&form.to_string()).into_owned();
    let part = PARTS.iter().find(|(part, _)| *part == form).map(|(_, character)| character.to_string());
    let ways = [
        part.unwrap_or_else(|| text.clone()),
        hanconv::t2s(&text),
        hanconv::tw2s(&text),
        hanconv::hk2s(&text),
        hanconv::t2s(hanconv::jp2t(&text)),
    ];
    let mut characters = String::new();
    for character in ways.iter().filter_map(|way| way.chars().next()) {
        if character != form && !characters.contains(character) {
            characters.push(character);
        }
    }
    characters
}
