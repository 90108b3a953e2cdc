//! Reads `seeds/site.toml`.

use serde::Deserialize;

use super::Source;
use super::problem::Problem;
use crate::atlas::date::PartialDate;
use crate::atlas::grammar::SLUG;
use crate::atlas::letters;
use crate::atlas::site::{Bounds, MapView, Site};
use crate::texts;

pub const FILE: &str = "site.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Settings {
    name: String,
    city: String,
    layout: String,
    keywords: Vec<String>,
    package: toml::Spanned<String>,
    bounds: toml::Spanned<[f64; 4]>,
    approval_number: String,
    map_notice: String,
    default_view: toml::Spanned<String>,
    data_date: toml::Spanned<String>,
    revision: toml::Spanned<u32>,
    next_update: toml::Spanned<String>,
    base_path: toml::Spanned<String>,
    address: toml::Spanned<String>,
    message_origins: Vec<toml::Spanned<String>>,
    contact: toml::Spanned<String>,
    offline: bool,
}

/// The mistake of a date that is older than what was published.
#[must_use]
pub(super) fn too_early(source: &dyn Source, last: PartialDate) -> Problem {
    let text = source.bytes(FILE).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default();
    let line = text.lines().position(|line| line.trim_start().starts_with("data_date")).unwrap_or_default();
    let found = text.lines().nth(line).unwrap_or_default();
    Problem::at(FILE, (line as u64 + 1, 1), found, texts::mistakes::data_date_backwards(&last.to_string()))
}

/// Whether a text can stand behind `mailto:` as it is.
fn is_mailbox(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b".-_+".contains(&byte);
    text.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && host.contains('.') && name.bytes().all(plain) && host.bytes().all(plain)
    })
}

/// Whether a text is an origin as browsers write it: scheme, host, a port that is not the usual one, nothing after.
fn is_origin(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once("://") else { return false };
    let (host, port) = rest.split_once(':').map_or((rest, None), |(host, port)| (host, Some(port)));
    let usual = if scheme == "https" { "443" } else { "80" };
    matches!(scheme, "https" | "http")
        && !host.is_empty()
        && host.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'.' || byte == b'-')
        && port.is_none_or(|port| port != usual && !port.starts_with('0') && port.parse::<u16>().is_ok())
}

/// Whether a text is the address of a folder on the web.
fn is_address(text: &str) -> bool {
    let origin = |at: usize| text.get(..at).is_some_and(is_origin);
    let path = text.find("://").and_then(|scheme| text.get(scheme + 3..)?.find('/').map(|slash| scheme + 3 + slash));
    text.ends_with('/') && !text.contains(['?', '#', '"', '<', ' ']) && path.is_some_and(origin)
}

/// Reads the settings.
///
/// # Errors
/// Syntax, unknown or missing keys, and values outside their range.
pub fn read(text: &str) -> Result<Site, Vec<Problem>> {
    let problem = |offset: usize, found: &str, expected: String| {
        let before = &text[..offset.min(text.len())];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let place = (1 + before.matches('\n').count() as u64, 1 + before[line_start..].chars().count() as u64);
        Problem::at(FILE, place, found, expected)
    };
    let is_strange = |character: char| letters::misleading(character.encode_utf8(&mut [0; 4])).is_some();
    let strange =
        text.char_indices().find(|(_, character)| !matches!(character, '\t' | '\r') && is_strange(*character));
    if let Some((at, character)) = strange {
        let line = text.get(at..).and_then(|rest| rest.lines().next()).unwrap_or_default();
        return Err(vec![problem(at, line, texts::mistakes::text_unseen(&letters::named(character)))]);
    }
    let settings: Settings = toml::from_str(text).map_err(|error| {
        let span = error.span().unwrap_or(0..0);
        // The commonest slips of those who do not know the notation.
        let begin = text.get(..span.start).and_then(|before| before.rfind('\n')).map_or(0, |at| at + 1);
        let line = text.get(begin..).and_then(|rest| rest.lines().next()).unwrap_or_default();
        let value = line.split_once('=').map_or("", |(_, value)| value.trim_start());
        let expected = if value.starts_with(['“', '”', '‘', '’', '「']) {
            texts::mistakes::settings_quotes().to_owned()
        } else if value.starts_with(|first: char| first.is_ascii_digit() || !first.is_ascii()) {
            texts::mistakes::settings_no_quotes().to_owned()
        } else {
            texts::mistakes::not_understood(error.message())
        };
        // Where something is missing the span is empty; what stands there instead is more to go by.
        let found = if span.is_empty() { text.get(span.start..) } else { text.get(span.clone()) };
        let found = found.and_then(|found| found.lines().next()).unwrap_or_default();
        vec![problem(span.start, found, expected)]
    })?;
    let mut problems = Vec::new();
    let default_view = settings.default_view.get_ref().parse::<MapView>();
    if let Err(expected) = &default_view {
        problems.push(problem(settings.default_view.span().start, settings.default_view.get_ref(), expected.clone()));
    }
    let data_date = PartialDate::day(settings.data_date.get_ref());
    if let Err(expected) = &data_date {
        problems.push(problem(settings.data_date.span().start, settings.data_date.get_ref(), expected.clone()));
    }
    if *settings.revision.get_ref() == 0 {
        problems.push(problem(settings.revision.span().start, "0", texts::mistakes::revision().to_owned()));
    }
    let announced = settings.next_update.get_ref();
    let next_update = if announced.is_empty() { Ok(None) } else { PartialDate::day(announced).map(Some) };
    match (&next_update, &data_date) {
        (Err(expected), _) => {
            problems.push(problem(settings.next_update.span().start, announced, texts::mistakes::or_empty(expected)));
        }
        (Ok(Some(next)), Ok(date)) if next <= date => {
            problems.push(problem(
                settings.next_update.span().start,
                announced,
                texts::mistakes::next_update(&date.to_string()),
            ));
        }
        _ => {}
    }
    let base_path = settings.base_path.get_ref();
    if !(base_path.starts_with('/') && base_path.ends_with('/')) {
        problems.push(problem(settings.base_path.span().start, base_path, texts::mistakes::base_path().to_owned()));
    }
    let address = settings.address.get_ref();
    if !address.is_empty() && !is_address(address) {
        problems.push(problem(settings.address.span().start, address, texts::mistakes::address().to_owned()));
    }
    for origin in &settings.message_origins {
        if !is_origin(origin.get_ref()) {
            problems.push(problem(origin.span().start, origin.get_ref(), texts::mistakes::origin().to_owned()));
        }
    }
    let contact = settings.contact.get_ref();
    if !contact.is_empty() && !is_mailbox(contact) {
        problems.push(problem(settings.contact.span().start, contact, texts::mistakes::mailbox().to_owned()));
    }
    let package = settings.package.get_ref();
    if !SLUG.matches(package) {
        problems.push(problem(settings.package.span().start, package, (SLUG.expected)().to_owned()));
    }
    let [west, south, east, north] = *settings.bounds.get_ref();
    if !(west < east && south < north && west >= -180.0 && east <= 180.0 && south >= -90.0 && north <= 90.0) {
        let expected = texts::mistakes::bounds().to_owned();
        problems.push(problem(settings.bounds.span().start, &format!("{west}, {south}, {east}, {north}"), expected));
    }
    match (default_view, data_date, next_update) {
        (Ok(default_view), Ok(data_date), Ok(next_update)) if problems.is_empty() => Ok(Site {
            name: settings.name,
            city: settings.city,
            layout: settings.layout,
            keywords: settings.keywords,
            package: settings.package.into_inner(),
            bounds: Bounds { west, south, east, north },
            approval_number: settings.approval_number,
            map_notice: settings.map_notice,
            default_view,
            data_date,
            revision: settings.revision.into_inner(),
            next_update,
            base_path: settings.base_path.into_inner(),
            address: settings.address.into_inner(),
            message_origins: settings.message_origins.into_iter().map(toml::Spanned::into_inner).collect(),
            contact: settings.contact.into_inner(),
            offline: settings.offline,
        }),
        _ => Err(problems),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "name = \"图\"\napproval_number = \"\"\nmap_notice = \"\"\ndefault_view = \"schematic\"\ndata_date = \"2026-11-21\"\nrevision = 1\nnext_update = \"2027-05-31\"\nbase_path = \"/a/b/\"\naddress = \"https://a.example/b/\"\nmessage_origins = [\"https://c.example:8443\"]\noffline = true\ncontact = \"a@b.example\"\ncity = \"城\"\nlayout = \"\"\nkeywords = []\npackage = \"a-b\"\nbounds = [1.0, 2.0, 3.0, 4.0]\n";

    #[test]
    fn sound_settings_are_read() {
        let site = read(GOOD).expect("sound settings");
        assert_eq!((site.base_path.as_str(), site.data_date.year), ("/a/b/", 2026));
    }

    #[test]
    fn mistakes_are_located_and_shown_together() {
        let text = GOOD.replace("schematic", "globe").replace("2026-11-21", "soon").replace("/a/b/", "a");
        let places: Vec<(u64, u64, String)> =
            read(&text).expect_err("broken").into_iter().map(|found| (found.line, found.column, found.text)).collect();
        assert_eq!(places, [(4, 16, "globe".to_owned()), (5, 13, "soon".to_owned()), (8, 13, "a".to_owned())]);
        let unknown = read(&format!("{GOOD}colour = \"red\"\n")).expect_err("unknown key");
        assert_eq!((unknown[0].line, unknown[0].text.as_str()), (18, "colour"));
    }

    #[test]
    fn an_update_is_announced_for_a_day_after_the_facts() {
        let site = read(GOOD).expect("sound settings");
        assert_eq!(site.next_update.map(|date| date.to_string()).as_deref(), Some("2027-05-31"));
        assert_eq!(read(&GOOD.replace("2027-05-31", "")).expect("nothing announced").next_update, None);
        for wrong in ["2026-11-21", "2025-01-01", "2027-05", "soon"] {
            let found = read(&GOOD.replace("2027-05-31", wrong)).expect_err(wrong);
            assert_eq!((found.len(), found[0].line, found[0].text.as_str()), (1, 7, wrong));
        }
        assert_eq!(read(&GOOD.replace("revision = 1", "revision = 0")).expect_err("no first version")[0].line, 6);
        assert_eq!(read(&GOOD.replace("2026-11-21", "2026-11")).expect_err("a month")[0].line, 5);
    }

    #[test]
    fn an_origin_is_only_what_a_browser_would_say() {
        for origin in ["https://a.example", "http://127.0.0.1:8080", "https://a-b.gov.cn:8443"] {
            assert!(is_origin(origin), "{origin}");
        }
        for other in [
            "",
            "*",
            "null",
            "a.example",
            "https://",
            "https://a.example/",
            "https://A.example",
            "https://a.example:443",
            "ftp://a.example",
            "https://a.example:0x1",
            "https://*.example",
            "https://a.example\"><script>",
        ] {
            assert!(!is_origin(other), "{other}");
            let text = GOOD.replace("https://c.example:8443", &other.replace('"', "\\\""));
            let found = read(&text).expect_err(other);
            assert_eq!((found[0].line, found[0].column), (10, 20), "{other}");
        }
    }

    #[test]
    fn a_mailbox_cannot_break_out_of_a_link() {
        assert!(is_mailbox("atlas+report@example.gov.cn"));
        for other in ["atlas", "a@b", "a@b.c?subject=x", "a b@c.d", "\"<a>@b.c", "a@b.c,d@e.f"] {
            assert!(!is_mailbox(other), "{other}");
        }
    }

    #[test]
    fn an_address_is_a_folder_on_the_web() {
        for address in ["https://a.example/", "https://a.example/b/c/", "http://127.0.0.1:8080/"] {
            assert!(is_address(address), "{address}");
        }
        for other in [
            "a.example/",
            "https://a.example",
            "https://a.example/b",
            "https://a.example/?b/",
            "/b/",
            "javascript://a/",
        ] {
            assert!(!is_address(other), "{other}");
        }
    }
}
