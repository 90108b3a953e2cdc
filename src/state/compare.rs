//! The state of the comparison: which places stand side by side, and whether only differences show.

use super::query::{self, Ignored};

/// As many places as fit side by side and can be held in mind.
pub const MOST: usize = 4;

/// The parameter that names places.
pub const PLACES: &str = "p";

/// Slugs of the places that can be compared.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CompareIndex {
    pub here: Vec<String>,
    /// Comparators: they stand apart, after all others.
    pub elsewhere: Vec<String>,
}

impl CompareIndex {
    fn is_elsewhere(&self, slug: &String) -> bool {
        self.elsewhere.contains(slug)
    }
}

/// Everything about the comparison that is worth sending to a colleague.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CompareState {
    /// Slugs, each once; those elsewhere last.
    pub places: Vec<String>,
    /// Rows on which all places say the same are left out.
    pub only_differences: bool,
}

impl CompareState {
    /// The parameters of the page.
    pub const NAMES: &'static [&'static str] = &[PLACES, "only"];

    /// The query of a link to this state, without `?`; defaults are left out.
    #[must_use]
    pub fn query(&self) -> String {
        let Self { places, only_differences } = self;
        let mut pairs: Vec<(&str, String)> = Vec::new();
        if !places.is_empty() {
            pairs.push((PLACES, places.join(",")));
        }
        if *only_differences {
            pairs.push(("only", "1".to_owned()));
        }
        query::format(&pairs)
    }

    /// Reads a query as far as it can be understood; the rest is named.
    #[must_use]
    pub fn read(text: &str, index: &CompareIndex) -> (Self, Vec<Ignored>) {
        let mut state = Self::default();
        let mut ignored = Vec::new();
        for (name, value) in query::own(text, Self::NAMES) {
            match (name.as_str(), value.as_str()) {
                (PLACES, slugs) => {
                    for slug in slugs.split(',') {
                        match state.with(slug, index) {
                            Some(more) => state = more,
                            None => ignored.push(Ignored { name: name.clone(), value: slug.to_owned() }),
                        }
                    }
                }
                ("only", "1") => state.only_differences = true,
                _ => ignored.push(Ignored { name, value }),
            }
        }
        (state, ignored)
    }

    /// With one place more; none where it is unknown, there already, or one too many.
    #[must_use]
    pub fn with(&self, slug: &str, index: &CompareIndex) -> Option<Self> {
        let slug = slug.to_owned();
        let known = index.here.contains(&slug) || index.is_elsewhere(&slug);
        if !known || self.places.contains(&slug) || self.places.len() >= MOST {
            return None;
        }
        let mut state = self.clone();
        let here = state.places.iter().filter(|place| !index.is_elsewhere(place)).count();
        let at = if index.is_elsewhere(&slug) { state.places.len() } else { here };
        state.places.insert(at, slug);
        Some(state)
    }

    /// With a place one step further to the left; none where it is the first of its part.
    #[must_use]
    pub fn further_left(&self, slug: &str, index: &CompareIndex) -> Option<Self> {
        let at = self.places.iter().position(|place| place == slug)?;
        let (before, own) = (self.places.get(at.checked_sub(1)?)?, self.places.get(at)?);
        if index.is_elsewhere(before) != index.is_elsewhere(own) {
            return None;
        }
        let mut state = self.clone();
        state.places.swap(at - 1, at);
        Some(state)
    }

    /// Without a place.
    #[must_use]
    pub fn without(&self, slug: &str) -> Self {
        let mut state = self.clone();
        state.places.retain(|place| place != slug);
        state
    }
}
