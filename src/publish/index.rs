//! The search index as a file: made once from the facts, fetched when the box first opens.

use super::hashed_name;
use crate::atlas::Atlas;
use crate::failure::Failure;
use crate::search::{Index, entries};

/// The finished index and the file that carries it.
#[derive(Debug)]
pub struct SearchFile {
    pub index: Index,
    /// Its name, with its hash, relative to the root of the site.
    pub name: String,
    pub bytes: Vec<u8>,
}

/// Makes the index of all names; `read` says how a character may be read.
///
/// # Errors
/// It cannot be written as bytes.
pub fn prepare(atlas: &Atlas, read: impl Fn(char) -> Vec<String>) -> Result<SearchFile, Failure> {
    let index = Index::of(entries::entries(atlas), read);
    let bytes = postcard::to_allocvec(&index).map_err(|error| Failure::of("the search index", error))?;
    Ok(SearchFile { name: hashed_name("search", "bin", &bytes), index, bytes })
}

/// How a character may be read, the usual way first; none for what is not Chinese.
#[cfg(feature = "ssr")]
#[must_use]
pub fn readings(character: char) -> Vec<String> {
    use pinyin::{ToPinyin, ToPinyinMulti};
    let plain = |sound: pinyin::Pinyin| sound.plain().replace('ü', "v");
    let mut all: Vec<String> = character.to_pinyin().map(plain).into_iter().collect();
    for sound in character.to_pinyin_multi().into_iter().flatten().map(plain) {
        if !all.contains(&sound) {
            all.push(sound);
        }
    }
    all
}

/// The readings of every character that stands in a name.
#[cfg(feature = "ssr")]
#[must_use]
pub fn all_readings(atlas: &Atlas) -> std::collections::BTreeMap<char, String> {
    let index = Index::of(entries::entries(atlas), readings);
    index.characters.iter().map(|known| (known.character, readings(known.character).join(" "))).collect()
}

#[cfg(all(test, feature = "ssr"))]
mod tests {
    use super::readings;

    #[test]
    fn characters_are_read_in_every_usual_way_without_tones() {
        assert_eq!(readings('区').first().map(String::as_str), Some("qu"));
        assert_eq!(readings('绿').first().map(String::as_str), Some("lv"));
        for (character, sound) in [('长', "chang"), ('长', "zhang"), ('重', "zhong"), ('重', "chong")] {
            assert!(readings(character).iter().any(|known| known == sound), "{character} {sound}");
        }
        assert!(readings('A').is_empty() && readings('，').is_empty());
    }
}
