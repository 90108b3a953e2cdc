//! The colours and typefaces of `style/tokens.css`, for pictures that no style sheet reaches.

use crate::atlas::industry::Family;
use crate::build::Failure;
use crate::build::tokens::{Block, FILE};
use crate::view::map::lines::TONES;

/// The one file that holds colours and typefaces.
const TOKENS: &str = include_str!("../../../style/tokens.css");

/// What pictures are drawn with: colours as `#rrggbb`, typefaces as lists of families.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Palette {
    pub paper: String,
    pub card: String,
    pub ink: String,
    pub ink_soft: String,
    pub line: String,
    pub line_strong: String,
    pub ground: String,
    pub ground_base: String,
    pub ground_task: String,
    pub ground_line: String,
    pub water: String,
    pub jade: String,
    pub jade_deep: String,
    pub jade_wash: String,
    pub core: String,
    pub core_faint: String,
    pub gold: String,
    pub gold_wash: String,
    pub sans: String,
    pub serif: String,
    /// The tones of each family, in the order of [`Family::ALL`]; the first is the family's own colour.
    families: Vec<Vec<String>>,
}

impl Palette {
    /// The colour of a family of sub-industries.
    #[must_use]
    pub fn family(&self, family: Family) -> &str {
        let colours = Family::ALL.iter().zip(&self.families);
        colours
            .into_iter()
            .find(|(other, _)| **other == family)
            .and_then(|(_, tones)| tones.first())
            .unwrap_or(&self.ink)
    }

    /// The colour of the `tone`-th field of a family, where the family has so many tones; else its own.
    #[must_use]
    pub fn tone(&self, family: Family, tone: usize) -> &str {
        let mut colours = Family::ALL.iter().zip(&self.families);
        let tones = colours.find(|(other, _)| **other == family).map(|(_, tones)| tones);
        tones.and_then(|tones| tones.get(tone % TONES)).map_or_else(|| self.family(family), String::as_str)
    }

    /// The site's palette, in its light theme: a picture lies on paper wherever it is shown.
    ///
    /// # Errors
    /// A token that is missing, or no plain colour.
    pub fn of_site() -> Result<Self, Failure> {
        Self::read(TOKENS)
    }

    /// Reads the custom properties of the first `:root` rule.
    ///
    /// # Errors
    /// A token that is missing, or no plain colour.
    pub fn read(css: &str) -> Result<Self, Failure> {
        let root = Root(Block::behind(css, "")?);
        Ok(Self {
            paper: root.colour("--paper")?,
            card: root.colour("--card")?,
            ink: root.colour("--ink")?,
            ink_soft: root.colour("--ink-soft")?,
            line: root.colour("--line")?,
            line_strong: root.colour("--line-strong")?,
            ground: root.colour("--ground")?,
            ground_base: root.colour("--ground-base")?,
            ground_task: root.colour("--ground-task")?,
            ground_line: root.colour("--ground-line")?,
            water: root.colour("--water")?,
            jade: root.colour("--jade")?,
            jade_deep: root.colour("--jade-deep")?,
            jade_wash: root.colour("--jade-wash")?,
            core: root.colour("--core")?,
            core_faint: root.colour("--core-faint")?,
            gold: root.colour("--gold")?,
            gold_wash: root.colour("--gold-wash")?,
            sans: root.families("--sans")?,
            serif: root.families("--serif")?,
            families: Family::ALL
                .iter()
                .map(|family| {
                    let own = format!("--family-{}", family.code());
                    let others = (2..=TONES).map_while(|tone| root.colour(&format!("{own}-{tone}")).ok());
                    Ok([root.colour(&own)?].into_iter().chain(others).collect())
                })
                .collect::<Result<_, _>>()?,
        })
    }
}

/// The light theme as drawings need it.
struct Root(Block);

impl Root {
    fn colour(&self, name: &str) -> Result<String, Failure> {
        let value = self.0.value(name)?;
        let plain = value.strip_prefix('#').is_some_and(|hex| hex.len() == 6 && hex.bytes().all(is_hex));
        if plain { Ok(value.to_owned()) } else { Err(Failure::of(FILE, format!("{name} is {value}, not #rrggbb"))) }
    }

    /// A list of families as an attribute holds it. A generic family that only style sheets
    /// know goes: programs that draw SVG refuse the whole list for it.
    fn families(&self, name: &str) -> Result<String, Failure> {
        let known = |family: &&str| !family.starts_with('-') && *family != "system-ui";
        let families: Vec<&str> = self.0.value(name)?.split(',').map(str::trim).filter(known).collect();
        Ok(families.join(", ").replace('"', "'"))
    }
}

const fn is_hex(byte: u8) -> bool {
    byte.is_ascii_hexdigit()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_site_has_every_token_that_pictures_need() {
        let palette = Palette::of_site().expect("all tokens");
        assert!(palette.serif.contains("'Noto Serif CJK SC'") && palette.sans.contains("'Noto Sans CJK SC'"));
        assert!(!palette.sans.contains("system-ui") && !palette.sans.contains('"'));
    }

    #[test]
    fn a_missing_or_unusable_token_is_named() {
        for (from, to) in [("--gold:", "--bronze:"), ("--gold: #7f6123", "--gold: rgb(1 2 3 / 4%)")] {
            let css = TOKENS.replacen(from, to, 1);
            assert_ne!(css, TOKENS);
            let failure = Palette::read(&css).expect_err("no gold");
            assert!(failure.why.contains("--gold"), "{failure:?}");
        }
    }

    #[test]
    fn the_dark_theme_and_comments_are_not_read() {
        let palette = Palette::of_site().expect("all tokens");
        let twice = format!("/* :root {{ --paper: #000000; }} */ {TOKENS}");
        assert_eq!(Palette::read(&twice).expect("all tokens"), palette);
    }
}
