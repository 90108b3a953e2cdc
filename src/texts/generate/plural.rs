//! Plural categories of whole numbers, by language: only of those that a folder may be added for next.

/// The categories of a language besides `other`, each as a condition in Rust about `{n}`; none for a language
/// that stands in no line here.
pub(super) fn categories(language: &str) -> Option<&'static [(&'static str, &'static str)]> {
    Some(match language.split('-').next()? {
        "zh" | "ja" | "ko" | "vi" | "th" => &[],
        "en" | "de" | "nl" | "sv" | "it" | "es" => &[("one", "{n} == 1")],
        "fr" | "pt" => &[("one", "{n} < 2")],
        "ru" | "uk" => &[
            ("one", "{n} % 10 == 1 && {n} % 100 != 11"),
            ("few", "matches!({n} % 10, 2..=4) && !matches!({n} % 100, 12..=14)"),
            ("many", "{n} % 10 == 0 || {n} % 10 >= 5 || matches!({n} % 100, 11..=14)"),
        ],
        "ar" => &[
            ("zero", "{n} == 0"),
            ("one", "{n} == 1"),
            ("two", "{n} == 2"),
            ("few", "matches!({n} % 100, 3..=10)"),
            ("many", "{n} % 100 >= 11"),
        ],
        _ => return None,
    })
}
