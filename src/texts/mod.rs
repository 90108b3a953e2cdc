//! Every sentence and label that a person reads, by name: `texts::about::title()`.
//!
//! The words stand in `seeds/texts/<language>/*.ftl` ([Fluent](https://projectfluent.org)). The build script
//! (`generate`) makes a module of each file and a function of each message, so that a message that is missing, a
//! wrong argument or a wrong type does not compile, and a message that no code asks for, an argument that is not
//! declared or not used, and a mistake in the syntax stop the build with file, line and column.
//!
//! # A message
//!
//! ```text
//! # $documents (number) 文件的份数
//! # $newest (date) 最新一份的日期
//! coverage = 内容截至{ SPELLED($documents) }份文件，最新的一份是{ $newest }。
//!     .link = 看来源
//! ```
//!
//! becomes `texts::about::coverage(documents, newest) -> String` and `texts::about::coverage_link() -> &'static str`.
//! Code asks by the full path `texts::file::message`, because the check for messages without use looks for that.
//!
//! | declared | parameter | written |
//! |---|---|---|
//! | `(number)` | any unsigned integer | by [`write::number`]; `SPELLED($n)` by [`write::spelled`] |
//! | `(text)` | `&str` | as it is |
//! | `(date)` | [`Date`], and what becomes one | by [`write::date`] |
//! | `(view)` | what can be drawn | as HTML; the function then returns `Markup`, and texts in it are escaped |
//!
//! `{ $n -> [0] … *[other] … }` chooses by a number (exactly, or by the language's plural categories) or by a text.
//! `{ other-message }` and `{ -term }` put in another text of the file; terms of `terms.ftl` serve all files.
//! A line that goes on below is joined without a space in Chinese. An attribute takes of the declared arguments
//! those that it uses. A message that has only attributes is a vocabulary: the words for codes of the tables, which
//! `vocabulary!` puts to the variants of an enum.
//!
//! A script in plain JavaScript holds `"__TEXT_file_message__"`, which `placeholders::filled` replaces when it is bundled;
//! an argument stands in the text as `{name}`, for the script to replace.
//!
//! # A language
//!
//! A folder beside `zh-CN` with the same files, messages and arguments becomes a variant of [`Language`]. What the
//! compiler then asks for is how it writes numbers, dates and lists ([`write`]); its plural categories stand in
//! `generate/plural.rs`. Its pages have addresses below a folder of its own ([`crate::state::route`]); the build draws
//! those of the main language alone, as long as facts are told in no other.
//!
//! # What it weighs
//!
//! In the browser [`language`] is a constant: a function is its text, and a text that a module does not ask for is
//! not in it. Natively the current language belongs to the thread, so that a test can draw every page in the
//! pseudo-language, where each message is `〔…〕` without a Chinese letter and what is left in Chinese must be a fact.

mod date;
#[cfg(feature = "ssr")]
pub mod placeholders;
pub mod write;

pub use date::Date;

#[allow(clippy::all, reason = "made by the build script; its source is what people read")]
mod catalogue {
    use super::{Date, Number, language, write};

    include!(concat!(env!("OUT_DIR"), "/texts.rs"));
}
pub use catalogue::*;

/// Whether these are the terms of these codes, in this order.
#[must_use]
pub const fn are_terms_of(terms: &[(&str, &str)], codes: &[&str]) -> bool {
    const fn same(one: &[u8], other: &[u8]) -> bool {
        match (one, other) {
            ([], []) => true,
            ([first, one @ ..], [second, other @ ..]) => *first == *second && same(one, other),
            _ => false,
        }
    }
    match (terms, codes) {
        ([], []) => true,
        ([(term, _), terms @ ..], [code, codes @ ..]) => {
            same(term.as_bytes(), code.as_bytes()) && are_terms_of(terms, codes)
        }
        _ => false,
    }
}

/// A whole number that a sentence can say.
pub trait Number {
    fn whole(self) -> usize;
}

impl Number for usize {
    fn whole(self) -> usize {
        self
    }
}

impl Number for u8 {
    fn whole(self) -> usize {
        usize::from(self)
    }
}

impl Number for u16 {
    fn whole(self) -> usize {
        usize::from(self)
    }
}

impl Number for u32 {
    fn whole(self) -> usize {
        usize::try_from(self).unwrap_or(usize::MAX)
    }
}

impl Number for u64 {
    fn whole(self) -> usize {
        usize::try_from(self).unwrap_or(usize::MAX)
    }
}

impl Language {
    /// The folder that its pages lie in, below the root of the site.
    #[must_use]
    pub const fn folder(self) -> &'static str {
        match self {
            Self::MAIN => "",
            #[allow(unreachable_patterns, reason = "there is one language in the browser so far")]
            other => other.code(),
        }
    }
}

#[cfg(not(target_arch = "wasm32"))]
thread_local! {
    static CURRENT: std::cell::Cell<Language> = const { std::cell::Cell::new(Language::MAIN) };
}

/// The language in which texts are written now.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub fn language() -> Language {
    CURRENT.get()
}

/// The language in which texts are written: that of the module.
#[cfg(target_arch = "wasm32")]
#[must_use]
pub const fn language() -> Language {
    Language::MAIN
}

/// Does something in another language; what follows is in the one before.
#[cfg(not(target_arch = "wasm32"))]
pub fn with_language<T>(language: Language, work: impl FnOnce() -> T) -> T {
    struct Before(Language);
    impl Drop for Before {
        fn drop(&mut self) {
            CURRENT.set(self.0);
        }
    }
    let _before = Before(CURRENT.replace(language));
    work()
}
