//! The lines of HTML that a webmaster takes away.

use crate::texts;

/// Where things lie, as whole addresses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Addresses {
    /// The view in its frame.
    pub frame: String,
    /// The helper script.
    pub helper: String,
    /// The page that a picture links to.
    pub whole: String,
    pub picture: String,
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// An address with a query, which may be empty.
#[must_use]
pub fn with_query(address: String, query: &str) -> String {
    if query.is_empty() { address } else { format!("{address}?{query}") }
}

/// A frame of a height in pixels, and nothing else: no script, no style that a strict policy would refuse.
#[must_use]
pub fn frame(at: &Addresses, title: &str, height: u16) -> String {
    format!(
        "<iframe src=\"{}\" title=\"{}\" width=\"100%\" height=\"{height}\" frameborder=\"0\" loading=\"lazy\" \
         allow=\"clipboard-write\"></iframe>",
        escaped(&at.frame),
        escaped(title),
    )
}

/// A frame and the helper that makes it as high as its content.
#[must_use]
pub fn with_helper(at: &Addresses, title: &str, height: u16) -> String {
    format!("{}\n<script src=\"{}\" async></script>", frame(at, title, height), escaped(&at.helper))
}

/// A picture that leads to the whole page, for systems that allow no frames. It is as wide as its column: a width in
/// pixels would stick out of a narrow one, and a height would distort what a system makes narrower.
#[must_use]
pub fn picture(at: &Addresses, title: &str) -> String {
    format!(
        "<a href=\"{}\"><img src=\"{}\" width=\"100%\" alt=\"{}\"></a>",
        escaped(&at.whole),
        escaped(&at.picture),
        escaped(title),
    )
}

/// The same where no picture was drawn of what is chosen: who takes the code makes one of the whole page first,
/// where that page makes pictures of itself (`makes`), else of the screen.
#[must_use]
pub fn own_picture(at: &Addresses, title: &str, makes: bool) -> String {
    let how = if makes { texts::embed_code::own_picture() } else { texts::embed_code::own_picture_of_screen() };
    format!(
        "<!-- {how} -->\n<a href=\"{}\"><img src=\"{}\" width=\"100%\" alt=\"{}\"></a>",
        escaped(&at.whole),
        escaped(texts::embed_code::own_picture_file()),
        escaped(title),
    )
}

/// Stands in code for the site's address where the build does not know it.
#[must_use]
pub fn unknown() -> &'static str {
    texts::embed_code::unknown_address()
}

/// Code with the site's address, which a page that stands there knows.
#[must_use]
pub fn filled(code: &str, root: &str) -> String {
    let (root, unknown) = (escaped(root), unknown());
    let (mut filled, mut rest) = (String::new(), code);
    // By bytes: the library's search for a text would weigh more in the module than all of this.
    while let Some(at) = rest.as_bytes().windows(unknown.len()).position(|part| part == unknown.as_bytes()) {
        filled.push_str(rest.get(..at).unwrap_or_default());
        filled.push_str(&root);
        rest = rest.get(at + unknown.len()..).unwrap_or_default();
    }
    filled.push_str(rest);
    filled
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(query: &str) -> Addresses {
        Addresses {
            frame: format!("https://a.example/embed/map/{query}"),
            helper: "https://a.example/embed/embed.js".to_owned(),
            whole: "https://a.example/".to_owned(),
            picture: "https://a.example/embed/map/picture.png".to_owned(),
        }
    }

    #[test]
    fn nothing_breaks_out_of_an_attribute() {
        let at = at("?a=1&b=\"><script>alert(1)</script>");
        for code in [frame(&at, "\"><b>", 300), picture(&at, "\"><b>"), own_picture(&at, "\"><b>", true)] {
            assert!(!code.contains("<script>") && !code.contains("<b>"), "{code}");
        }
        assert!(frame(&at, "图", 300).contains("?a=1&amp;b="));
    }

    #[test]
    fn a_plain_frame_needs_no_script_and_no_style() {
        let code = frame(&at(""), "图", 300);
        assert!(!code.contains("script") && !code.contains("style") && code.contains("height=\"300\""), "{code}");
        let code = with_helper(&at(""), "图", 300);
        assert_eq!(code.matches("<script").count(), 1, "{code}");
    }

    #[test]
    fn a_picture_is_as_wide_as_its_column_and_keeps_its_shape() {
        for code in [picture(&at(""), "图"), own_picture(&at(""), "图", false)] {
            assert!(code.contains("width=\"100%\"") && !code.contains("height") && !code.contains("style"), "{code}");
        }
    }

    #[test]
    fn code_is_filled_with_the_address_of_the_page_it_stands_on() {
        let unknown = Addresses { frame: format!("{}embed/map/", unknown()), ..at("") };
        let code = filled(&frame(&unknown, "图", 300), "https://a.example/b&c/");
        assert!(code.starts_with("<iframe src=\"https://a.example/b&amp;c/embed/map/\""), "{code}");
        assert_eq!(filled(&code, "https://other.example/"), code);
    }
}
