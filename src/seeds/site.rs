//! Reads `seeds/site.toml`.

use serde::Deserialize;

use super::problem::Problem;
use crate::atlas::date::PartialDate;
use crate::atlas::site::{MapView, Site};

pub const FILE: &str = "site.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Settings {
    name: String,
    approval_number: String,
    map_notice: String,
    default_view: toml::Spanned<String>,
    data_date: toml::Spanned<String>,
    base_path: toml::Spanned<String>,
}

/// Reads the settings.
///
/// # Errors
/// Syntax, unknown or missing keys, and values outside their range.
pub fn read(text: &str) -> Result<Site, Vec<Problem>> {
    let problem = |offset: usize, found: &str, expected: String| {
        let before = &text[..offset.min(text.len())];
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        Problem {
            file: FILE.to_owned(),
            line: 1 + before.matches('\n').count() as u64,
            column: 1 + before[line_start..].chars().count() as u64,
            text: found.to_owned(),
            expected,
        }
    };
    let settings: Settings = toml::from_str(text).map_err(|error| {
        let span = error.span().unwrap_or(0..0);
        vec![problem(span.start, text.get(span.clone()).unwrap_or_default(), error.message().to_owned())]
    })?;
    let mut problems = Vec::new();
    let default_view = settings.default_view.get_ref().parse::<MapView>();
    if let Err(expected) = &default_view {
        problems.push(problem(settings.default_view.span().start, settings.default_view.get_ref(), expected.clone()));
    }
    let data_date = settings.data_date.get_ref().parse::<PartialDate>();
    if let Err(expected) = &data_date {
        problems.push(problem(settings.data_date.span().start, settings.data_date.get_ref(), expected.clone()));
    }
    let base_path = settings.base_path.get_ref();
    if !(base_path.starts_with('/') && base_path.ends_with('/')) {
        problems.push(problem(
            settings.base_path.span().start,
            base_path,
            "a path that begins and ends with “/”".to_owned(),
        ));
    }
    match (default_view, data_date) {
        (Ok(default_view), Ok(data_date)) if problems.is_empty() => Ok(Site {
            name: settings.name,
            approval_number: settings.approval_number,
            map_notice: settings.map_notice,
            default_view,
            data_date,
            base_path: settings.base_path.into_inner(),
        }),
        _ => Err(problems),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "name = \"图\"\napproval_number = \"\"\nmap_notice = \"\"\ndefault_view = \"schematic\"\ndata_date = \"2026-11-21\"\nbase_path = \"/a/b/\"\n";

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
        assert_eq!(places, [(4, 16, "globe".to_owned()), (5, 13, "soon".to_owned()), (6, 13, "a".to_owned())]);
        let unknown = read(&format!("{GOOD}colour = \"red\"\n")).expect_err("unknown key");
        assert_eq!((unknown[0].line, unknown[0].text.as_str()), (7, "colour"));
    }
}
