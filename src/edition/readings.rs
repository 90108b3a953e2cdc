//! How names are read, from dictionaries that only the build and the desk carry.

use std::collections::BTreeMap;
use std::sync::Once;

use pinyin_pro::options::{AllInfo, PinyinOptions, PinyinOutput, SurnameMode, TypeMode};

use crate::atlas::Atlas;
use crate::search::entries;
use crate::search::index::Named;
use crate::search::matching::normalised;
use crate::search::readings::{Readings, spoken};

/// Words that the dictionary lacks, and that would begin with another letter without it, or sound wrong in a
/// name of this trade.
const WORDS: &[(&str, &str)] = &[
    ("重组", "chóng zǔ"),
    ("重塑", "chóng sù"),
    ("重构", "chóng gòu"),
    ("重排", "chóng pái"),
    ("率先", "shuài xiān"),
    ("央行", "yāng háng"),
    ("投行", "tóu háng"),
    ("分行", "fēn háng"),
    ("支行", "zhī háng"),
    ("藏药", "zàng yào"),
    ("藏医", "zàng yī"),
    ("参芪", "shēn qí"),
    ("阿胶", "ē jiāo"),
    ("黄柏", "huáng bò"),
    ("莪术", "é zhú"),
    ("荨麻疹", "xún má zhěn"),
    ("薄膜", "bó mó"),
    ("差旅", "chāi lǚ"),
    ("盛放", "chéng fàng"),
    ("单县", "shàn xiàn"),
    ("浚县", "xùn xiàn"),
    ("泌阳", "bì yáng"),
    ("涡阳", "guō yáng"),
    ("歙县", "shè xiàn"),
    ("乐清", "yuè qīng"),
    ("乐亭", "lào tíng"),
    ("乐陵", "lào líng"),
    ("洪洞", "hóng tóng"),
    ("繁峙", "fán shì"),
    ("莘庄", "xīn zhuāng"),
];
static LEARNT: Once = Once::new();

/// Characters that stand for others, and for which: the likeliest first.
pub type Forms = BTreeMap<char, String>;

/// How all names of an atlas are read.
#[must_use]
pub fn all_readings(atlas: &Atlas, forms: &Forms) -> Readings {
    readings_of(&entries::entries(atlas), forms)
}

/// How these names are read.
#[must_use]
pub fn readings_of(named: &[Named], forms: &Forms) -> Readings {
    let texts = named.iter().flat_map(|(_, keys)| keys).map(|(_, text)| text.as_str());
    let titles = named.iter().map(|(entry, _)| entry).filter(|entry| entries::is_name(entry.kind));
    readings(texts, titles.map(|entry| entry.title.as_str()), forms)
}

/// How these texts and the characters in them are read; `titles` are those that are put in order.
#[must_use]
pub fn readings<'a>(
    texts: impl IntoIterator<Item = &'a str>,
    titles: impl IntoIterator<Item = &'a str>,
    forms: &Forms,
) -> Readings {
    LEARNT.call_once(|| {
        let words: Vec<_> = WORDS.iter().map(|(word, sound)| ((*word).to_owned(), (*sound).into())).collect();
        pinyin_pro::add_dict(&words, pinyin_pro::dict_api::AddDictOptions::default());
    });
    let mut readings = Readings::default();
    for text in texts {
        for (character, sound) in word_by_word(text) {
            let Some(sound) = sound else { continue };
            let known = readings.characters.entry(character).or_insert_with(|| of_character(character));
            // What is read so in a word can be searched for so.
            if !known.contains(&sound) {
                known.push(sound);
            }
        }
    }
    for title in titles {
        let read = word_by_word(title);
        let sound = spoken(read.iter().map(|(character, sound)| (*character, sound.as_deref())));
        if sound != readings.usual(title) {
            readings.names.insert(title.to_owned(), sound);
        }
    }
    readings.forms = forms_of(&readings.characters, forms);
    readings
}

/// Every way to read a character by itself, the usual one first.
fn of_character(character: char) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for sound in pinyin_pro::get_all_pinyin(&character.to_string(), SurnameMode::Off) {
        let sound = plain(&sound);
        if !all.contains(&sound) {
            all.push(sound);
        }
    }
    all
}

/// The characters of a text that count, each with its sound in the word that it stands in.
fn word_by_word(text: &str) -> Vec<(char, Option<String>)> {
    let options = PinyinOptions { type_mode: TypeMode::All, tone_sandhi: false, ..PinyinOptions::default() };
    let PinyinOutput::All(read) = pinyin_pro::pinyin(text, options) else { return Vec::new() };
    let mut sounds: Vec<Option<String>> = Vec::new();
    for AllInfo { origin, pinyin, is_zh, .. } in read {
        let sound = is_zh.then(|| plain(&pinyin)).filter(|sound| !sound.is_empty());
        sounds.extend(origin.chars().map(|_| sound.clone()));
    }
    normalised(text).map(|(at, character)| (character, sounds.get(at).cloned().flatten())).collect()
}

/// A syllable without its tone.
fn plain(sound: &str) -> String {
    normalised(sound).map(|(_, letter)| letter).collect()
}

/// Other forms of these characters.
fn forms_of(characters: &BTreeMap<char, Vec<String>>, forms: &Forms) -> BTreeMap<char, char> {
    let is_known = |character: &char| characters.contains_key(character);
    let others = forms.iter().filter(|(form, _)| !is_known(form));
    others.filter_map(|(form, of)| Some((*form, of.chars().find(is_known)?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(names: &[&'static str]) -> Readings {
        readings(names.iter().copied(), names.iter().copied(), crate::edition::dictionary::forms())
    }

    #[test]
    fn characters_are_read_in_every_usual_way_without_tones() {
        let readings = names(&["区绿长重，A中牟率女"]);
        let sounds = |character: char| readings.characters.get(&character).cloned().unwrap_or_default();
        assert_eq!(sounds('区').first().map(String::as_str), Some("qu"));
        assert_eq!(sounds('绿').first().map(String::as_str), Some("lv"));
        for (character, sound) in [
            ('长', "chang"),
            ('长', "zhang"),
            ('重', "zhong"),
            ('重', "chong"),
            ('牟', "mu"),
            ('牟', "mou"),
            ('率', "lv"),
            ('率', "shuai"),
            ('女', "nv"),
        ] {
            assert!(sounds(character).iter().any(|known| known == sound), "{character} {sound}");
        }
        assert!(sounds('A').is_empty() && sounds('，').is_empty());
    }

    #[test]
    fn other_forms_lead_to_the_character_of_the_names() {
        let readings = names(&["郑州绿叶生物医药产业发展卫民长西金面干后"]);
        for (form, character) in [
            ('鄭', '郑'),
            ('綠', '绿'),
            ('緑', '绿'),
            ('醫', '医'),
            ('藥', '药'),
            ('薬', '药'),
            ('產', '产'),
            ('産', '产'),
            ('發', '发'),
            ('髮', '发'),
            ('発', '发'),
            ('衛', '卫'),
            ('衞', '卫'),
            ('麵', '面'),
            ('⽣', '生'),
            ('⾦', '金'),
            ('⻓', '长'),
            ('⻄', '西'),
            ('⺠', '民'),
            ('乾', '干'),
            ('幹', '干'),
            ('後', '后'),
        ] {
            assert_eq!(readings.forms.get(&form), Some(&character), "{form}");
        }
        assert!(!readings.forms.contains_key(&'郑') && !readings.forms.contains_key(&'體'), "only of what is there");
    }
}
