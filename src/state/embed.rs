//! A view in a frame on another site: which view, and how it is asked to look.
//!
//! The address of a frame holds two kinds of parameters. Those of the frame are here; the rest are
//! those of the page that the view is taken from, and are read by that page's own codec.

use std::fmt;

use super::compare::CompareState;
use super::map::MapState;
use super::query::{self, Ignored, Pairs};
use super::timeline::TimelineState;
use crate::atlas::site::MapView;
use crate::vocabulary;

/// A view made for frames.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Embed {
    Map,
    Timeline,
    Compare,
    /// A place's card, by its slug.
    Place(String),
    /// One figure, by its id; a compound figure with all its parts.
    Figure(String),
}

impl Embed {
    /// A word for class names and messages.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Map => "map",
            Self::Timeline => "timeline",
            Self::Compare => "compare",
            Self::Place(_) => "place",
            Self::Figure(_) => "figure",
        }
    }

    /// Where in a figure's card a mistake in one of its parts is reported, by the part's key.
    #[must_use]
    pub fn correction(key: &str) -> String {
        format!("correction-{key}")
    }

    /// What may be left out of the view.
    #[must_use]
    pub const fn parts(&self) -> &'static [Part] {
        match self {
            Self::Map => &[Part::Legend, Part::Zoom],
            Self::Timeline => &[Part::Legend],
            Self::Compare => &[],
            Self::Place(_) => &[Part::Map, Part::Figures],
            Self::Figure(_) => &[Part::Note],
        }
    }

    /// The parameters of the page that the view is taken from, in every form that its codec reads. They are handed
    /// on to that page; whatever else an address holds is foreign.
    #[must_use]
    pub const fn page_names(&self) -> &'static [&'static str] {
        match self {
            Self::Map => MapState::NAMES,
            Self::Timeline => TimelineState::NAMES,
            Self::Compare => CompareState::NAMES,
            Self::Place(_) | Self::Figure(_) => &[],
        }
    }

    /// The query, without `?`, of code that is pasted as it is: it says what a setting of the site would decide
    /// otherwise, so that code that stands somewhere shows the same when the setting changes.
    #[must_use]
    pub fn pinned(&self, published_view: MapView) -> String {
        match self {
            Self::Map => query::format(&[("view", published_view.code().to_owned())]),
            _ => String::new(),
        }
    }
}

/// The address below `embed/`, without a leading slash.
impl fmt::Display for Embed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Map | Self::Timeline | Self::Compare => write!(f, "{}/", self.code()),
            Self::Place(name) | Self::Figure(name) => write!(f, "{}/{name}/", self.code()),
        }
    }
}

vocabulary!(
    /// What a frame wears.
    Theme: embed_theme {
        Auto = "auto",
        Light = "light",
        Dark = "dark",
        Contrast = "contrast",
    }
);

vocabulary!(
    /// Where a frame's height comes from.
    Height: height {
        Fill = "fill",
        Auto = "auto",
    }
);

vocabulary!(
    /// The languages that views are drawn in.
    Language: embed_language {
        Chinese = "zh",
    }
);

vocabulary!(
    /// What a frame may leave out. Title, sources, map notice and approval number always stay.
    Part: part {
        Legend = "legend",
        Zoom = "zoom",
        Map = "map",
        Figures = "figures",
        Note = "note",
    }
);

/// An accent as its deployer gives it. The frame keeps its hue, and makes it dark or light enough
/// to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Accent {
    /// Red, green, blue.
    pub rgb: [u8; 3],
}

impl Accent {
    /// Hues, in degrees, that belong to the core alone: nothing else on the map may look like it.
    pub const CORE_HUES: (f64, f64) = (340.0, 20.0);

    /// Colours whose red, green and blue lie closer together than this are greys: they have no hue to speak of.
    pub const GREY: f64 = 26.0;

    /// Whether it would be taken for the core's vermilion, as `colour.js` tells in a frame.
    #[must_use]
    pub fn is_core_like(self) -> bool {
        let [red, green, blue] = self.rgb.map(f64::from);
        let (most, least) = (red.max(green).max(blue), red.min(green).min(blue));
        let spread = most - least;
        if spread < Self::GREY {
            return false;
        }
        let sector = if most <= red {
            (green - blue) / spread
        } else if most <= green {
            2.0 + (blue - red) / spread
        } else {
            4.0 + (red - green) / spread
        };
        let hue = (sector * 60.0).rem_euclid(360.0);
        let (from, to) = Self::CORE_HUES;
        hue >= from || hue <= to
    }
}

/// Six hexadecimal digits, without the sign that would have to be escaped in an address.
impl fmt::Display for Accent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.rgb;
        write!(f, "{red:02x}{green:02x}{blue:02x}")
    }
}

impl std::str::FromStr for Accent {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        const EXPECTED: &str = "six hexadecimal digits such as 1a5fb4";
        if text.len() != 6 || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Err(EXPECTED);
        }
        let number = u32::from_str_radix(text, 16).map_err(|_| EXPECTED)?;
        let [_, red, green, blue] = number.to_be_bytes();
        let accent = Self { rgb: [red, green, blue] };
        if accent.is_core_like() { Err("a hue other than the core's red") } else { Ok(accent) }
    }
}

/// How a frame is asked to look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Look {
    pub theme: Theme,
    pub accent: Option<Accent>,
    pub height: Height,
    /// Each once, in the order of the vocabulary.
    pub hidden: Vec<Part>,
    pub language: Language,
}

impl Default for Look {
    fn default() -> Self {
        Self { theme: Theme::Auto, accent: None, height: Height::Fill, hidden: Vec::new(), language: Language::Chinese }
    }
}

impl Look {
    /// The parameters of a frame; all others are the page's.
    pub const NAMES: &'static [&'static str] = &["theme", "accent", "height", "hide", "lang"];

    /// The frame's pairs of a query and the rest.
    #[must_use]
    pub fn split(pairs: Pairs) -> (Pairs, Pairs) {
        pairs.into_iter().partition(|(name, _)| Self::NAMES.contains(&name.as_str()))
    }

    /// The query of a frame, without `?`; defaults are left out.
    #[must_use]
    pub fn query(&self) -> String {
        let Self { theme, accent, height, hidden, language } = self;
        let mut pairs: Vec<(&str, String)> = Vec::new();
        if *theme != Theme::Auto {
            pairs.push(("theme", theme.code().to_owned()));
        }
        if let Some(accent) = accent {
            pairs.push(("accent", accent.to_string()));
        }
        if *height != Height::Fill {
            pairs.push(("height", height.code().to_owned()));
        }
        if !hidden.is_empty() {
            pairs.push(("hide", hidden.iter().map(|part| part.code()).collect::<Vec<_>>().join(",")));
        }
        if *language != Language::Chinese {
            pairs.push(("lang", language.code().to_owned()));
        }
        query::format(&pairs)
    }

    /// Reads the frame's parameters of a query as far as they can be understood; the rest is named.
    #[must_use]
    pub fn read(text: &str, view: &Embed) -> (Self, Vec<Ignored>) {
        let mut look = Self::default();
        let mut ignored = Vec::new();
        for (name, value) in query::own(text, Self::NAMES) {
            let understood = match name.as_str() {
                "theme" => value.parse().map(|theme| look.theme = theme).is_ok(),
                "accent" => value.parse().map(|accent| look.accent = Some(accent)).is_ok(),
                "height" => value.parse().map(|height| look.height = height).is_ok(),
                "lang" => value.parse().map(|language| look.language = language).is_ok(),
                "hide" => {
                    for code in value.split(',') {
                        match code.parse::<Part>() {
                            Ok(part) if view.parts().contains(&part) => look.hidden.push(part),
                            _ => ignored.push(Ignored { name: name.clone(), value: code.to_owned() }),
                        }
                    }
                    look.hidden.sort();
                    look.hidden.dedup();
                    true
                }
                _ => false,
            };
            if !understood {
                ignored.push(Ignored { name, value });
            }
        }
        (look, ignored)
    }
}

/// Joins two queries without `?`, either of which may be empty.
#[must_use]
pub fn joined(first: &str, second: &str) -> String {
    [first, second].into_iter().filter(|query| !query.is_empty()).collect::<Vec<_>>().join("&")
}

vocabulary!(
    /// What a webmaster can choose to embed.
    View: view {
        Map = "map",
        Place = "place",
        Timeline = "timeline",
        Compare = "compare",
        Figure = "figure",
    }
);

impl View {
    /// Height in pixels that suits a frame in a column of text.
    #[must_use]
    pub const fn height(self) -> u16 {
        match self {
            Self::Map => 520,
            Self::Place => 560,
            Self::Timeline | Self::Compare => 640,
            Self::Figure => 320,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_says_how_a_frame_looks_and_back() {
        let looks = [
            (Look::default(), ""),
            (Look { theme: Theme::Dark, ..Look::default() }, "theme=dark"),
            (Look { accent: Some(Accent { rgb: [26, 95, 180] }), ..Look::default() }, "accent=1a5fb4"),
            (
                Look { height: Height::Auto, hidden: vec![Part::Legend, Part::Zoom], ..Look::default() },
                "height=auto&hide=legend,zoom",
            ),
        ];
        for (look, query) in looks {
            assert_eq!(look.query(), query);
            assert_eq!(Look::read(query, &Embed::Map), (look, Vec::new()));
        }
    }

    #[test]
    fn what_a_frame_cannot_do_is_named_and_the_rest_is_done() {
        let (look, ignored) =
            Look::read("theme=neon&accent=zz&hide=zoom,source,figures&lang=fr&layer=stage&height=auto", &Embed::Map);
        assert_eq!((look.height, look.hidden), (Height::Auto, vec![Part::Zoom]));
        let named: Vec<String> = ignored.into_iter().map(|pair| format!("{}={}", pair.name, pair.value)).collect();
        assert_eq!(named, ["theme=neon", "accent=zz", "hide=source", "hide=figures", "lang=fr"]);
    }

    #[test]
    fn the_core_keeps_its_red() {
        for red in ["bf2f26", "ff0000", "c8102e", "d81e56"] {
            assert!(red.parse::<Accent>().is_err(), "{red}");
        }
        for other in ["1a5fb4", "0f5443", "7f6123", "6f42c1", "333333", "ffffff"] {
            assert!(other.parse::<Accent>().is_ok(), "{other}");
        }
        for junk in ["", "fff", "#1a5fb", "1a5fb4a", "１２３４５６", "+1a5fb", "ggg000"] {
            assert!(junk.parse::<Accent>().is_err(), "{junk}");
        }
    }
}
