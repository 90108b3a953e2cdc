//! The brief as one file: no script, no other file, nothing fetched.

use crate::texts;

/// The file's name when it is saved.
#[must_use]
pub fn name() -> String {
    texts::brief::file().to_owned() + ".html"
}

/// What the file may do: be read.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/// Puts a brief into a document of its own. `style` is all of its style sheets, `body` its markup
/// as the browser writes it out.
#[must_use]
pub fn document(title: &str, style: &str, body: &str) -> String {
    let title = title.replace('&', "&amp;").replace('<', "&lt;");
    let body = raised(body);
    // Nothing in a style sheet may end the element that holds it.
    let style = tags(style, |rest| rest.strip_prefix('/').map(|rest| format!("\\/{rest}")));
    let language = texts::language().code();
    format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>{title}</title>\n<style>{style}</style>\n</head>\n\
         <body class=\"is-file\"><main class=\"page\">{body}</main></body>\n</html>\n"
    )
}

/// Headings one level up: in the page the brief is a part, here it is the whole.
fn raised(body: &str) -> String {
    const LEVELS: [(&str, &str); 6] =
        [("h2", "h1"), ("h3", "h2"), ("h4", "h3"), ("/h2>", "/h1>"), ("/h3>", "/h2>"), ("/h4>", "/h3>")];
    tags(body, |tag| LEVELS.iter().find_map(|(from, to)| Some(format!("{to}{}", tag.strip_prefix(from)?))))
}

/// Changes what follows each `<`, where there is something to change. A search for more than one character would
/// weigh more in the module than all of this.
fn tags(text: &str, change: impl Fn(&str) -> Option<String>) -> String {
    let mut parts = text.split('<');
    let mut changed = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        changed.push('<');
        changed.push_str(&change(part).unwrap_or_else(|| part.to_owned()));
    }
    changed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_it_can_break_out() {
        let file = document("</title><script>", "a::after { content: \"</style><script>\" }", "<p>简报</p>");
        assert!(!file.contains("</title><script>"), "{file}");
        assert_eq!(file.matches("</style>").count(), 1, "{file}");
    }

    #[test]
    fn its_headings_begin_at_the_top() {
        let file = document("题", "", "<h2 class=\"x\">简报</h2><h3>名次</h3><h4>甲</h4>");
        assert!(file.contains("<h1 class=\"x\">简报</h1><h2>名次</h2><h3>甲</h3>"), "{file}");
    }

    #[test]
    fn it_fetches_nothing_and_runs_nothing() {
        let file = document("题", "", "");
        assert!(file.contains("default-src 'none'") && !file.contains("script-src") && !file.contains("<link"));
    }
}
