//! Query strings: pairs in, pairs out, and a note for each that was ignored.

use std::fmt::Write;

use crate::texts::{self, write};

/// Decoded pairs in the order they stand.
pub type Pairs = Vec<(String, String)>;

/// A parameter that could not be used, said to the visitor in plain words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ignored {
    pub name: String,
    pub value: String,
}

/// Bytes of names and values that are looked at; no link of ours says more.
const LONGEST: usize = 2000;

/// How many times a link may have been escaped once too often on its way through chats, mails and systems.
const DEPTH: u8 = 3;

/// The pairs of a query that a page knows by these names, in the order they stand, as they were meant.
///
/// Foreign names are left out in silence: others add them, and the visitor has nothing to do with it. What the
/// way does to a link is undone: case, one escaping too many, `&amp;` for `&`, and what a sentence puts behind it.
#[must_use]
pub fn own(query: &str, names: &[&str]) -> Pairs {
    let mut found = Vec::new();
    collect(query.strip_prefix('?').unwrap_or(query), names, DEPTH, &mut found);
    let mut room = LONGEST;
    found.retain(|(name, value)| {
        let fits = name.len() + value.len() <= room;
        room -= if fits { name.len() + value.len() } else { 0 };
        fits
    });
    found
}

fn collect(text: &str, names: &[&str], depth: u8, found: &mut Pairs) {
    for pair in text.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let (name, value) = (decode(name), decode(value));
        let name = without_entity(name.trim());
        match names.iter().find(|known| known.eq_ignore_ascii_case(name)) {
            Some(known) => {
                // The next pair may hang on this value: its `&` was escaped, or somebody wrote another sign.
                let end = value.bytes().position(|byte| matches!(byte, b'&' | b'?' | b';' | b'#'));
                let end = end.unwrap_or(value.len());
                let rest = value.get(end + 1..).unwrap_or_default();
                found.push(((*known).to_owned(), cleaned(value.get(..end).unwrap_or_default())));
                if depth > 0 && !rest.is_empty() {
                    collect(rest, names, depth - 1, found);
                }
            }
            // Whole pairs in a name: the query was escaped as if it were one.
            None if depth > 0 && name.bytes().any(|byte| matches!(byte, b'=' | b'%' | b'&')) => {
                let whole = if value.is_empty() { name.to_owned() } else { format!("{name}={value}") };
                collect(&whole, names, depth - 1, found);
            }
            None => {}
        }
    }
}

/// A name without the rests of an `&` that was written as an entity, however often.
fn without_entity(mut name: &str) -> &str {
    while let Some(rest) = name.get(..4).filter(|start| start.eq_ignore_ascii_case("amp;")).and(name.get(4..)) {
        name = rest;
    }
    name
}

/// A value without what the way put around it; what nothing is left of stays as it was, to be named. Values are
/// codes with commas between them: letters, digits and a few signs, with nothing before them but opening marks.
///
/// Byte by byte and without slices: the tables of Unicode would weigh more than all of this.
fn cleaned(value: &str) -> String {
    let mut text = value.to_owned();
    for _ in 0..DEPTH {
        if text.bytes().any(|byte| byte == b'%') {
            text = decode(&text);
        }
    }
    let mut codes = String::new();
    let mut is_over = false;
    let mut is_begun = false;
    for sign in text.chars() {
        match sign {
            ',' | '，' | '、' => {
                without_tail(&mut codes);
                codes.push(',');
                (is_over, is_begun) = (false, false);
            }
            '.' | '-' | '_' | '~' | '0'..='9' | 'a'..='z' | 'A'..='Z' if !is_over => {
                is_begun = true;
                codes.push(sign.to_ascii_lowercase());
            }
            _ => is_over |= is_begun || !is_opening(sign),
        }
    }
    without_tail(&mut codes);
    while codes.ends_with(',') {
        codes.pop();
        without_tail(&mut codes);
    }
    if codes.is_empty() { value.to_owned() } else { codes }
}

/// Takes off what ends a sentence rather than a code.
fn without_tail(codes: &mut String) {
    while codes.ends_with('.') || codes.ends_with('-') || codes.ends_with('_') || codes.ends_with('~') {
        codes.pop();
    }
}

/// A sign that may stand before a code.
const fn is_opening(sign: char) -> bool {
    matches!(
        sign,
        '\0'..=' ' | '"' | '\'' | '(' | '[' | '<' | '#' | '\u{a0}' | '“' | '‘' | '《' | '【' | '（' | '\u{3000}'
    )
}

/// Joins pairs to a query without `?`; empty for none.
#[must_use]
pub fn format(pairs: &[(&str, String)]) -> String {
    let mut query = String::new();
    for (name, value) in pairs {
        if !query.is_empty() {
            query.push('&');
        }
        query.push_str(name);
        query.push('=');
        encode(value, &mut query);
    }
    query
}

fn encode(value: &str, into: &mut String) {
    for byte in value.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b',' => into.push(char::from(byte)),
            // Writing to a String cannot fail.
            _ => drop(write!(into, "%{byte:02X}")),
        }
    }
}

fn decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let escaped = (*byte == b'%')
            .then(|| text.get(at + 1..at + 3).and_then(|hex| u8::from_str_radix(hex, 16).ok()))
            .flatten();
        match (escaped, byte) {
            (Some(value), _) => {
                decoded.push(value);
                at += 2;
            }
            (None, b'+') => decoded.push(b' '),
            (None, byte) => decoded.push(*byte),
        }
        at += 1;
    }
    String::from_utf8_lossy(&decoded).into_owned()
}

/// The query of a page in the one file that holds all pages: `/timeline/?kind=plan`, without the first `?`.
#[must_use]
pub fn of_page(page: &str, query: &str) -> String {
    if query.is_empty() { format!("/{page}") } else { format!("/{page}?{query}") }
}

/// The page's own part of such a query; a file that is opened without naming a page shows the first.
#[must_use]
pub fn within<'a>(search: &'a str, page: &str) -> &'a str {
    let search = search.strip_prefix('?').unwrap_or(search);
    match search.strip_prefix('/') {
        Some(named) => named.strip_prefix(page).unwrap_or(named).strip_prefix('?').unwrap_or_default(),
        None => search,
    }
}

/// The words that stand above a page whose link held something unusable.
#[must_use]
pub fn notice(ignored: &[Ignored]) -> Option<String> {
    if ignored.is_empty() {
        return None;
    }
    let names: Vec<String> = ignored
        .iter()
        .map(|Ignored { name, value }| {
            let text = if value.is_empty() { name.clone() } else { format!("{name}={value}") };
            let short: String = text.chars().take(24).collect();
            if short == text { text } else { format!("{short}…") }
        })
        .collect();
    Some(texts::links::unused(&write::names(&names)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::route::Route;

    #[test]
    fn pairs_survive_there_and_back() {
        for value in ["jingkai", "new-place", "1,2.5,-3", "need.pilot,make.ivd", "2024-2026"] {
            let query = format(&[("name", value.to_owned())]);
            assert_eq!(own(&query, &["name"]), [("name".to_owned(), value.to_owned())], "{query}");
        }
        assert_eq!(format(&[("body", "a&b=c 体".to_owned())]), "body=a%26b%3Dc%20%E4%BD%93");
    }

    /// What is left of a query, written again, for a page that knows `layer`, `place`, `p` and `at`.
    fn meant(query: &str) -> String {
        let pairs = own(query, &["layer", "place", "p", "at"]);
        let pairs: Vec<String> = pairs.iter().map(|(name, value)| format!("{name}={value}")).collect();
        pairs.join("&")
    }

    #[test]
    fn a_link_is_understood_whatever_came_over_it() {
        for (query, wanted) in [
            ("", ""),
            ("?place=jingkai", "place=jingkai"),
            // What chats, mails and advertisers add.
            ("place=jingkai&from=singlemessage&isappinstalled=0", "place=jingkai"),
            ("utm_source=wechat&utm_medium=a%26b&place=jingkai&gclid=x&fbclid=y&spm=1.2", "place=jingkai"),
            ("nsukey=%2Fplace%3Dgaoxin&place=jingkai", "place=jingkai"),
            ("redirect=https%3A%2F%2Fa.example%2F%3Fplace%3Dgaoxin%26layer%3Dstage", ""),
            // Escaped once too often.
            ("place%3Djingkai", "place=jingkai"),
            ("place%253Djingkai", "place=jingkai"),
            ("place=jing%256Bai", "place=jingkai"),
            ("at=12%2C30%2C200", "at=12,30,200"),
            ("at=12%252C30%252C200", "at=12,30,200"),
            ("layer=stage%26place%3Djingkai", "layer=stage&place=jingkai"),
            ("layer=stage%26amp%3Bplace%3Djingkai", "layer=stage&place=jingkai"),
            ("layer%3Dstage%26place%3Djingkai", "layer=stage&place=jingkai"),
            ("p=jingkai%2Cgaoxin", "p=jingkai,gaoxin"),
            ("p=jingkai%252Cgaoxin", "p=jingkai,gaoxin"),
            // An ampersand as an entity, once and twice, escaped or not, in any case.
            ("layer=stage&amp;place=jingkai", "layer=stage&place=jingkai"),
            ("layer=stage&amp;amp;place=jingkai", "layer=stage&place=jingkai"),
            ("layer=stage&amp%3Bplace=jingkai", "layer=stage&place=jingkai"),
            ("layer=stage&AMP;place=jingkai", "layer=stage&place=jingkai"),
            // Other signs in its place.
            ("layer=stage;place=jingkai", "layer=stage&place=jingkai"),
            ("layer=stage?place=jingkai", "layer=stage&place=jingkai"),
            ("layer=stage?from=singlemessage", "layer=stage"),
            // Case.
            ("PLACE=JINGKAI", "place=jingkai"),
            ("Layer=Stage", "layer=stage"),
            // What a sentence puts around and behind.
            ("place=jingkai。", "place=jingkai"),
            ("place=jingkai%E3%80%82", "place=jingkai"),
            ("place=jingkai）", "place=jingkai"),
            ("place=jingkai)", "place=jingkai"),
            ("place=jingkai.", "place=jingkai"),
            ("place=jingkai,", "place=jingkai"),
            ("place=jingkai%20", "place=jingkai"),
            ("place=%20jingkai", "place=jingkai"),
            ("place=jingkai%C2%A0%E2%80%8B", "place=jingkai"),
            ("place=jingkai，请看", "place=jingkai"),
            ("place=“jingkai”", "place=jingkai"),
            ("place=jingkai\"", "place=jingkai"),
            ("place=jingkai!", "place=jingkai"),
            ("place=jingkai+", "place=jingkai"),
            ("p=jingkai,gaoxin。", "p=jingkai,gaoxin"),
            ("p=jingkai，gaoxin", "p=jingkai,gaoxin"),
            ("p=jingkai、gaoxin、", "p=jingkai,gaoxin"),
            // What stays to be named.
            ("place=北京", "place=北京"),
            ("place=", "place="),
            ("place", "place="),
            ("place=%E4%", "place=\u{fffd}%"),
        ] {
            assert_eq!(meant(query), wanted, "{query}");
        }
    }

    #[test]
    fn what_is_foreign_goes_first_from_a_long_query() {
        let long = "x".repeat(LONGEST + 100);
        assert_eq!(meant(&format!("nsukey={long}&place=jingkai")), "place=jingkai");
        assert_eq!(meant(&format!("place=jingkai&nsukey={long}&layer=stage")), "place=jingkai&layer=stage");
        assert_eq!(meant(&format!("place={long}&layer=stage")), "layer=stage");
    }

    #[test]
    fn a_page_of_the_one_file_keeps_its_own_query() {
        let profile = Route::Place("jingkai".to_owned());
        for (route, query) in
            [(Route::Map, ""), (Route::Map, "place=jingkai"), (Route::Timeline, "kind=plan"), (profile, "")]
        {
            let page = route.to_string();
            let search = format!("?{}", of_page(&page, query));
            assert_eq!(within(&search, &page), query, "{search}");
        }
        assert_eq!(within("?layer=stage", ""), "layer=stage");
        assert_eq!(within("", ""), "");
    }

    #[test]
    fn junk_is_kept_harmless() {
        for junk in ["?%", "?%zz=%4", "&&&", "?=", "?a", "?%E4%B8", "?%80%80", "%3D%3D%26%26=%25", "amp;amp;amp;"] {
            let _pairs = own(junk, &["a", "amp"]);
        }
        let deep = (0..50).fold("place=jingkai".to_owned(), |text, _| text.replace('%', "%25").replace('=', "%3D"));
        assert_eq!(meant(&deep), "");
    }

    #[test]
    fn notices_name_what_was_ignored_and_stay_short() {
        assert_eq!(notice(&[]), None);
        let long = Ignored { name: "q".to_owned(), value: "长".repeat(200) };
        let text = notice(&[long]).unwrap_or_default();
        assert!(text.chars().count() < 60 && text.contains("q="), "{text}");
    }
}
