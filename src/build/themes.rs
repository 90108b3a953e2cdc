//! The themes that a frame may ask for, made of the tokens that the site wears by itself.
//!
//! `style/tokens.css` holds each theme once: light, and behind a media query dark and high contrast.
//! A frame can ask for one of them whatever its visitor's system says, so the same values are
//! written again behind an attribute. Nothing is typed twice. None of them is for paper, which is always light.

use super::Failure;
use super::tokens::Block;
use crate::state::embed::Theme;

/// The themes as rules, and the paper of light and dark, on which an accent has to be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Themes {
    pub rules: String,
    pub papers: [String; 2],
}

/// Reads the themes out of the tokens.
///
/// # Errors
/// A theme or a colour that is not where it has to be.
pub fn themes(tokens: &str) -> Result<Themes, Failure> {
    let light = Block::behind(tokens, "")?;
    let dark = Block::behind(tokens, "@media screen and (prefers-color-scheme: dark)")?;
    let contrast = Block::behind(tokens, "@media (prefers-contrast: more)")?;
    // Whatever dark changes, light changes back.
    let back = dark.0.iter().map(|(name, _)| Ok((name.clone(), light.value(name)?.to_owned())));
    let back = back.collect::<Result<Vec<_>, Failure>>()?;
    // High contrast begins from light as well.
    let mut high = back.clone();
    high.retain(|(name, _)| contrast.0.iter().all(|(known, _)| known != name));
    high.extend(contrast.0);
    let papers = [light.value("--paper")?.to_owned(), dark.value("--paper")?.to_owned()];
    let rules = [(Theme::Light, "light", back), (Theme::Dark, "dark", dark.0), (Theme::Contrast, "light", high)]
        .into_iter()
        .map(|(theme, scheme, block)| {
            let declarations: String = block.iter().map(|(name, value)| format!("{name}:{value};")).collect();
            let theme = theme.code();
            format!("@media screen{{:root[data-theme=\"{theme}\"]{{color-scheme:{scheme};{declarations}}}}}\n")
        })
        .collect();
    Ok(Themes { rules, papers })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TINY: &str = ":root {\n  /* a: b; */\n  --paper: #fff;\n  --ink: #111;\n  --gap: 1rem;\n}\n\
        @media screen and (prefers-color-scheme: dark) {\n :root {\n --paper: #000;\n --ink: #eee;\n }\n}\n\
        @media (prefers-contrast: more) and (prefers-color-scheme: light) {\n :root {\n --ink: #000;\n }\n}\n";

    #[test]
    fn each_theme_is_there_whatever_the_system_says() {
        let themes = themes(TINY).expect("sound tokens");
        assert_eq!(themes.papers, ["#fff", "#000"]);
        assert_eq!(
            themes.rules,
            "@media screen{:root[data-theme=\"light\"]{color-scheme:light;--paper:#fff;--ink:#111;}}\n\
             @media screen{:root[data-theme=\"dark\"]{color-scheme:dark;--paper:#000;--ink:#eee;}}\n\
             @media screen{:root[data-theme=\"contrast\"]{color-scheme:light;--paper:#fff;--ink:#000;}}\n"
        );
    }

    #[test]
    fn a_missing_theme_or_colour_is_named() {
        let failure = themes(&TINY.replace("prefers-contrast", "no")).expect_err("no contrast");
        assert!(failure.why.contains("prefers-contrast"), "{failure:?}");
        let failure = themes(&TINY.replace("  --paper: #fff;\n", "")).expect_err("no paper");
        assert!(failure.why.contains("--paper"), "{failure:?}");
    }
}
