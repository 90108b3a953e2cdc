//! How characters and names are read: the one source for the search, and for the order of names.

use std::collections::BTreeMap;

use super::matching::normalised;

/// What is known of the characters that stand in names. Sounds are pinyin without tones, `ü` as `v`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Readings {
    /// Every way to read a character, the usual one first.
    pub characters: BTreeMap<char, Vec<String>>,
    /// How a whole name sounds, where a word in it is not read as its characters usually are
    /// (重庆 is chóng qìng): the syllables with spaces between.
    pub names: BTreeMap<String, String>,
    /// Characters that stand in no name, but are another form of one that does: 鄭 of 郑.
    pub forms: BTreeMap<char, char>,
}

impl Readings {
    /// How a name sounds, for putting names in order: syllables with spaces between, letters as they are.
    #[must_use]
    pub fn sound_of(&self, name: &str) -> String {
        self.names.get(name).cloned().unwrap_or_else(|| self.usual(name))
    }

    /// The same, as each character by itself is read.
    #[must_use]
    pub fn usual(&self, name: &str) -> String {
        spoken(normalised(name).map(|(_, character)| {
            let usual = self.characters.get(&character).and_then(|sounds| sounds.first());
            (character, usual.map(String::as_str))
        }))
    }
}

/// The sound of a name, character by character; without a sound of its own one stands for itself.
pub fn spoken<'a>(name: impl Iterator<Item = (char, Option<&'a str>)>) -> String {
    let (mut sound, mut is_syllable) = (String::new(), false);
    for (character, syllable) in name {
        // A letter follows a letter; a syllable stands alone.
        if !sound.is_empty() && (is_syllable || syllable.is_some()) {
            sound.push(' ');
        }
        is_syllable = syllable.is_some();
        match syllable {
            Some(syllable) => sound.push_str(syllable),
            None => sound.push(character),
        }
    }
    sound
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_outweighs_the_usual_readings_of_its_characters() {
        let sounds = |sounds: &[&str]| sounds.iter().map(|sound| (*sound).to_owned()).collect::<Vec<_>>();
        let readings = Readings {
            characters: [('重', sounds(&["zhong", "chong"])), ('庆', sounds(&["qing"])), ('点', sounds(&["dian"]))]
                .into(),
            names: [("重庆".to_owned(), "chong qing".to_owned())].into(),
            forms: BTreeMap::new(),
        };
        assert_eq!(readings.sound_of("重庆"), "chong qing");
        assert_eq!(readings.sound_of("重点"), "zhong dian");
        assert_eq!(readings.sound_of("“A2重”点 b"), "a2 zhong dian b");
        assert_eq!(readings.sound_of(""), "");
    }
}
