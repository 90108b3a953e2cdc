//! The lines of HTML that a webmaster takes away.

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

/// A picture that leads to the whole page, for systems that allow no frames.
#[must_use]
pub fn picture(at: &Addresses, title: &str, (width, height): (u32, u32)) -> String {
    format!(
        "<a href=\"{}\"><img src=\"{}\" width=\"{width}\" height=\"{height}\" alt=\"{}\"></a>",
        escaped(&at.whole),
        escaped(&at.picture),
        escaped(title),
    )
}

/// The same where no picture was drawn of what is chosen: who takes the code makes one of the whole page first,
/// where that page makes pictures of itself (`makes`), else of the screen.
#[must_use]
pub fn own_picture(at: &Addresses, title: &str, makes: bool) -> String {
    let how = if makes { "在“带走”一行按 PNG 存一张" } else { "截一张图" };
    format!(
        "<!-- 这样选的视图没有现成的图：打开下面 href 里的网页，{how}，\
         传到你的系统，再把 src 换成它的地址。 -->\n\
         <a href=\"{}\"><img src=\"你的图片.png\" alt=\"{}\"></a>",
        escaped(&at.whole),
        escaped(title),
    )
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
        for code in [frame(&at, "\"><b>", 300), picture(&at, "\"><b>", (1, 1)), own_picture(&at, "\"><b>", true)] {
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
}
