//! What travels to the browser: entries, their names, the sounds and the other forms of characters.

use serde::{Deserialize, Serialize};

use super::readings::Readings;
use super::spelling::Character;
use crate::vocabulary;

vocabulary!(
    /// What sort of thing an entry is; results are grouped by it, in this order where nothing else decides.
    Kind: index_kind {
        Place = "place",
        Elsewhere = "elsewhere",
        Industry = "industry",
        Product = "product",
        Organisation = "organisation",
        Platform = "platform",
        Stage = "stage",
        Programme = "programme",
        Group = "group",
        Target = "target",
        Event = "event",
        Figure = "figure",
        Policy = "policy",
        Case = "case",
        Document = "document",
        Conflict = "conflict",
        Term = "term",
        Page = "page",
        Question = "question",
        Silent = "silent",
    }
);

impl Kind {
    /// Whether its entries say something of a thing, and are none that has a name.
    #[must_use]
    pub const fn is_claim(self) -> bool {
        matches!(self, Self::Target | Self::Event | Self::Figure | Self::Conflict)
    }
}

vocabulary!(
    /// What must not be taken for something that stands, or that there is.
    Mark: index_mark {
        Target = "target",
        Plan = "plan",
        Building = "building",
        Silent = "silent",
    }
);

/// One thing that can be found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    pub kind: Kind,
    pub title: String,
    /// A value with its unit and its qualifiers, or a date; empty where the title says all.
    pub answer: String,
    pub mark: Option<Mark>,
    /// A few words that tell it from others of the same name.
    pub detail: String,
    /// Address below the root of the site, with its fragment.
    pub address: String,
    /// The slug of a place that can be put beside others.
    pub comparable: Option<String>,
}

/// An entry with its keys: weight and text.
pub type Named = (Entry, Vec<(u8, String)>);

/// A text by which an entry is found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Key {
    /// Index into [`Index::entries`].
    pub entry: u32,
    /// 0 for the title; the higher, the less a match says.
    pub weight: u8,
    pub text: String,
}

/// The finished index.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Index {
    pub entries: Vec<Entry>,
    pub keys: Vec<Key>,
    /// Syllables in pinyin without tones, `ü` as `v`.
    pub sounds: Vec<String>,
    /// In ascending order.
    pub characters: Vec<Character>,
    /// Characters of names, each with its other forms behind it, which stand in no name: 郑鄭.
    pub forms: String,
    /// What a newcomer may try.
    pub examples: Vec<String>,
}

impl Index {
    /// Puts entries with their keys together.
    #[must_use]
    pub fn of(named: Vec<Named>, readings: &Readings) -> Self {
        let mut index = Self::default();
        for (at, (entry, keys)) in (0_u32..).zip(named) {
            index.entries.push(entry);
            index.keys.extend(keys.into_iter().map(|(weight, text)| Key { entry: at, weight, text }));
        }
        let mut characters: Vec<char> = index.keys.iter().flat_map(|key| key.text.chars()).collect();
        characters.sort_unstable();
        characters.dedup();
        for character in characters.into_iter().filter(|character| !character.is_ascii()) {
            let Some(sounds) = readings.characters.get(&character) else { continue };
            let sounds = sounds.iter().filter_map(|sound| index.sound(sound)).collect();
            index.characters.push(Character { character, sounds });
        }
        let mut forms: Vec<(char, char)> = readings.forms.iter().map(|(form, of)| (*of, *form)).collect();
        forms.retain(|(of, form)| index.knows(*of) && !index.knows(*form));
        forms.sort_unstable();
        for group in forms.chunk_by(|(of, _), (next, _)| of == next) {
            index.forms.extend(group.first().map(|(of, _)| *of));
            index.forms.extend(group.iter().map(|(_, form)| *form));
        }
        index
    }

    /// Whether a character stands in a name and can be read.
    #[must_use]
    pub fn knows(&self, character: char) -> bool {
        self.characters.binary_search_by_key(&character, |known| known.character).is_ok()
    }

    /// The form of a character that names are written with.
    #[must_use]
    pub fn in_names(&self, character: char) -> char {
        if self.knows(character) {
            return character;
        }
        let mut of = character;
        for form in self.forms.chars() {
            if self.knows(form) {
                of = form;
            } else if form == character {
                return of;
            }
        }
        character
    }

    /// The number of a sound, which is added where it is new.
    fn sound(&mut self, sound: &str) -> Option<u16> {
        let at = self.sounds.iter().position(|known| known == sound).unwrap_or_else(|| {
            self.sounds.push(sound.to_owned());
            self.sounds.len() - 1
        });
        u16::try_from(at).ok()
    }
}
