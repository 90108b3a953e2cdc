//! Query strings: pairs in, pairs out, and a note for each that was ignored.

use std::fmt::Write;

/// Decoded pairs in the order they stand.
pub type Pairs = Vec<(String, String)>;

/// A parameter that could not be used, said to the visitor in plain words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ignored {
    pub name: String,
    pub value: String,
}

/// Longest query that is looked at; longer ones come from no link of ours.
const LONGEST: usize = 2000;

/// Splits `?a=b&c=d`; broken escapes stay as they are.
#[must_use]
pub fn parse(query: &str) -> Pairs {
    let query = query.strip_prefix('?').unwrap_or(query);
    if query.len() > LONGEST {
        return vec![("…".to_owned(), String::new())];
    }
    query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decode(name), decode(value))
        })
        .collect()
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
    Some(format!("链接里有用不上的参数，已忽略：{}", names.join("、")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::route::Route;

    #[test]
    fn pairs_survive_there_and_back() {
        for value in ["jingkai", "体外诊断", "a&b=c", "100%", "1,2.5,-3", ""] {
            let query = format(&[("name", value.to_owned())]);
            assert_eq!(parse(&query), [("name".to_owned(), value.to_owned())], "{query}");
        }
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
        for junk in ["?%", "?%zz=%4", "&&&", "?=", "?a", "?%E4%B8", "?%80%80"] {
            let _pairs = parse(junk);
        }
        assert_eq!(parse(&"x".repeat(LONGEST + 1)).len(), 1);
        assert_eq!(parse("?%e4%bd%93=%+"), [("体".to_owned(), "% ".to_owned())]);
    }

    #[test]
    fn notices_name_what_was_ignored_and_stay_short() {
        assert_eq!(notice(&[]), None);
        let long = Ignored { name: "q".to_owned(), value: "长".repeat(200) };
        let text = notice(&[long]).unwrap_or_default();
        assert!(text.chars().count() < 60 && text.contains("q="), "{text}");
    }
}
