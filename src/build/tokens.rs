//! The custom properties of `style/tokens.css`, theme by theme. No other file holds a colour.

use super::Failure;

/// Where every colour, size and typeface stands.
pub const FILE: &str = "style/tokens.css";

/// What one `:root` rule declares, in its order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block(pub Vec<(String, String)>);

impl Block {
    /// The first `:root` rule behind a beginning, such as that of a media query.
    ///
    /// # Errors
    /// The beginning or the rule is not there.
    pub fn behind(css: &str, beginning: &str) -> Result<Self, Failure> {
        let plain = without_comments(css);
        let missing = |what: &str| Failure::of(FILE, format!("expected {what}"));
        let (_, rest) = plain.split_once(beginning).ok_or_else(|| missing(beginning))?;
        let (_, rest) = rest.split_once(":root").ok_or_else(|| missing("“:root”"))?;
        let inside = rest.split_once('{').and_then(|(_, rest)| rest.split_once('}')).map(|(inside, _)| inside);
        let declarations = inside.ok_or_else(|| missing("“{ … }” after :root"))?.split(';');
        let properties = declarations.filter_map(|line| line.split_once(':'));
        let properties = properties.map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()));
        Ok(Self(properties.filter(|(name, _)| name.starts_with("--")).collect()))
    }

    /// The value of a token.
    ///
    /// # Errors
    /// There is none; the failure names it.
    pub fn value(&self, name: &str) -> Result<&str, Failure> {
        let found = self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
        found.ok_or_else(|| Failure::of(FILE, format!("the token {name} is missing")))
    }
}

/// A style sheet without its comments.
pub(super) fn without_comments(css: &str) -> String {
    let mut plain = String::new();
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("/*") {
        plain.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    plain.push_str(rest);
    plain
}
