//! SVG put together element by element, so that no text can break out of its place.

use std::fmt::{self, Display, Write};

use crate::geo::hundredths;
use crate::texts;

/// An element with its attributes and what it holds.
#[derive(Debug, Clone, PartialEq)]
pub struct Element {
    name: &'static str,
    attributes: Vec<(&'static str, String)>,
    children: Vec<Child>,
}

#[derive(Debug, Clone, PartialEq)]
enum Child {
    Element(Element),
    Text(String),
}

/// What an attribute can be set to.
pub trait Value {
    fn written(self) -> String;
}

impl Value for f64 {
    fn written(self) -> String {
        hundredths(self)
    }
}

impl Value for &str {
    fn written(self) -> String {
        self.to_owned()
    }
}

impl Value for &String {
    fn written(self) -> String {
        self.clone()
    }
}

impl Value for String {
    fn written(self) -> String {
        self
    }
}

impl Element {
    /// An empty element.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self { name, attributes: Vec::new(), children: Vec::new() }
    }

    /// With an attribute; lengths are in pixels of the picture, to a hundredth.
    #[must_use]
    pub fn set(mut self, name: &'static str, value: impl Value) -> Self {
        self.attributes.push((name, value.written()));
        self
    }

    /// With another element inside.
    #[must_use]
    pub fn with(mut self, child: Self) -> Self {
        self.children.push(Child::Element(child));
        self
    }

    /// With more elements inside.
    #[must_use]
    pub fn with_all(mut self, children: impl IntoIterator<Item = Self>) -> Self {
        self.children.extend(children.into_iter().map(Child::Element));
        self
    }

    /// With text inside.
    #[must_use]
    pub fn say(mut self, text: impl Into<String>) -> Self {
        self.children.push(Child::Text(text.into()));
        self
    }
}

impl Display for Element {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{}", self.name)?;
        for (name, value) in &self.attributes {
            write!(f, " {name}=\"")?;
            escape(f, value)?;
            f.write_char('"')?;
        }
        if self.children.is_empty() {
            return f.write_str("/>");
        }
        f.write_char('>')?;
        for child in &self.children {
            match child {
                Child::Element(element) => element.fmt(f)?,
                Child::Text(text) => escape(f, text)?,
            }
        }
        write!(f, "</{}>", self.name)
    }
}

/// Text for an element or an attribute; characters that XML does not know are left out.
fn escape(f: &mut fmt::Formatter<'_>, text: &str) -> fmt::Result {
    for c in text.chars() {
        match c {
            '&' => f.write_str("&amp;")?,
            '<' => f.write_str("&lt;")?,
            '>' => f.write_str("&gt;")?,
            '"' => f.write_str("&quot;")?,
            '\t' | '\n' | '\r' => f.write_char(' ')?,
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
            c => f.write_char(c)?,
        }
    }
    Ok(())
}

/// A finished drawing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawing {
    /// Pixels.
    pub width: u32,
    pub height: u32,
    /// The whole document; refers to nothing outside itself.
    pub svg: String,
}

/// What a drawing says to those who do not see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alternative {
    pub title: String,
    pub description: String,
}

impl Drawing {
    /// Puts elements on a sheet of `width` by `height` pixels. The list of `families` holds for all text.
    #[must_use]
    pub fn new(
        (width, height): (u32, u32),
        alternative: &Alternative,
        families: &str,
        content: impl IntoIterator<Item = Element>,
    ) -> Self {
        let root = Element::new("svg")
            .set("xmlns", "http://www.w3.org/2000/svg")
            .set("xml:lang", texts::language().code())
            .set("role", "img")
            .set("width", width.to_string())
            .set("height", height.to_string())
            .set("viewBox", format!("0 0 {width} {height}"))
            .set("font-family", families)
            .with(Element::new("title").say(&alternative.title))
            .with(Element::new("desc").say(&alternative.description))
            .with(Element::new("metadata").say(texts::published::licence_value()))
            .with_all(content);
        Self { width, height, svg: root.to_string() }
    }
}

#[cfg(test)]
mod tests {
    use resvg::usvg::roxmltree::Document;

    use super::*;

    const HOSTILE: &[&str] = &[
        "\"><script>alert(1)</script>",
        "</text></svg><svg onload=\"x\">",
        "]]> & &amp; &#0; <!-- --> <?xml ?>",
        "'single' \"double\" `back`",
    ];

    #[test]
    fn no_text_breaks_out_of_its_place() {
        for text in HOSTILE {
            let alternative = Alternative { title: (*text).to_owned(), description: (*text).to_owned() };
            let content = Element::new("text").set("font-family", *text).say(*text);
            let drawing = Drawing::new((10, 10), &alternative, text, [content]);
            let document = Document::parse(&drawing.svg).unwrap_or_else(|error| panic!("{text}: {error}"));
            let names: Vec<&str> =
                document.descendants().filter(|node| node.is_element()).map(|node| node.tag_name().name()).collect();
            assert_eq!(names, ["svg", "title", "desc", "metadata", "text"], "{text}");
            let said = document.descendants().find(|node| node.has_tag_name("text")).expect("the text");
            assert_eq!((said.text(), said.attribute("font-family")), (Some(*text), Some(*text)));
        }
    }

    #[test]
    fn what_xml_does_not_know_is_left_out() {
        let text = Element::new("text").set("x", "a\tb\u{0}\u{8}").say("a\u{0}b\u{b}\nc\u{ffff}\u{85}").to_string();
        assert_eq!(text, "<text x=\"a b\">ab c</text>");
    }

    #[test]
    fn numbers_are_short() {
        assert_eq!(Element::new("rect").set("x", 1.0).set("y", 2.345_678).to_string(), "<rect x=\"1\" y=\"2.35\"/>");
    }
}
