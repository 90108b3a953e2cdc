//! The themes that a frame may ask for, made of the tokens that the site wears by itself.
//!
//! `style/tokens.css` holds each theme once: light, and behind a media query dark and high contrast.
//! A frame can ask for one of them whatever its visitor's system says, so the same values are
//! written again behind an attribute. Nothing is typed twice.

use super::Failure;
use crate::state::embed::Theme;

/// Where every colour stands.
pub const TOKENS: &str = "style/tokens.css";

/// The themes as rules, and the paper of light and dark, on which an accent has to be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Themes {
    pub rules: String,
    pub papers: [String; 2],
}

/// Name and value of each declaration of a block.
type Declarations<'a> = Vec<(&'a str, &'a str)>;

/// What the first `:root` block behind a beginning declares.
fn block<'a>(css: &'a str, beginning: &str) -> Result<Declarations<'a>, Failure> {
    let missing = |what: &str| Failure::of(TOKENS, format!("expected {what}"));
    let behind = css.find(beginning).and_then(|at| css.get(at..)).ok_or_else(|| missing(beginning))?;
    let (_, rest) = behind.split_once(":root {").ok_or_else(|| missing("“:root {”"))?;
    let (inside, _) = rest.split_once('}').ok_or_else(|| missing("“}” at the end of :root"))?;
    let declarations = inside.split(';').filter_map(|line| {
        // A comment may stand before a declaration.
        let line = line.rsplit_once("*/").map_or(line, |(_, after)| after);
        let (name, value) = line.split_once(':')?;
        Some((name.trim(), value.trim()))
    });
    Ok(declarations.filter(|(name, _)| name.starts_with("--")).collect())
}

/// Reads the themes out of the tokens.
///
/// # Errors
/// A theme or a colour that is not where it has to be.
pub fn themes(tokens: &str) -> Result<Themes, Failure> {
    let light = block(tokens, "")?;
    let dark = block(tokens, "@media (prefers-color-scheme: dark)")?;
    let contrast = block(tokens, "@media (prefers-contrast: more)")?;
    let value = |block: &Declarations<'_>, name: &str| {
        let found = block.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned());
        found.ok_or_else(|| Failure::of(TOKENS, format!("expected a value of {name} in each theme")))
    };
    // Whatever dark changes, light changes back.
    let back = dark.iter().map(|(name, _)| Ok((*name, value(&light, name)?))).collect::<Result<Vec<_>, Failure>>()?;
    let back: Declarations<'_> = back.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let rule = |theme: Theme, scheme: &str, block: &Declarations<'_>| {
        let declarations: String = block.iter().map(|(name, value)| format!("{name}:{value};")).collect();
        format!(":root[data-theme=\"{}\"]{{color-scheme:{scheme};{declarations}}}\n", theme.code())
    };
    // High contrast begins from light as well.
    let mut high = back.clone();
    high.retain(|(name, _)| contrast.iter().all(|(known, _)| known != name));
    high.extend(&contrast);
    let rules = [(Theme::Light, "light", &back), (Theme::Dark, "dark", &dark), (Theme::Contrast, "light", &high)]
        .into_iter()
        .map(|(theme, scheme, block)| rule(theme, scheme, block))
        .collect();
    Ok(Themes { rules, papers: [value(&light, "--paper")?, value(&dark, "--paper")?] })
}

#[cfg(test)]
mod tests {
    use super::*;

    const TINY: &str = ":root {\n  /* a: b; */\n  --paper: #fff;\n  --ink: #111;\n  --gap: 1rem;\n}\n\
        @media (prefers-color-scheme: dark) {\n :root {\n --paper: #000;\n --ink: #eee;\n }\n}\n\
        @media (prefers-contrast: more) and (prefers-color-scheme: light) {\n :root {\n --ink: #000;\n }\n}\n";

    #[test]
    fn each_theme_is_there_whatever_the_system_says() {
        let themes = themes(TINY).expect("sound tokens");
        assert_eq!(themes.papers, ["#fff", "#000"]);
        assert_eq!(
            themes.rules,
            ":root[data-theme=\"light\"]{color-scheme:light;--paper:#fff;--ink:#111;}\n\
             :root[data-theme=\"dark\"]{color-scheme:dark;--paper:#000;--ink:#eee;}\n\
             :root[data-theme=\"contrast\"]{color-scheme:light;--paper:#fff;--ink:#000;}\n"
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
