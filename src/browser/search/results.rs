//! The drawn results: kind by kind, each a link, with what matched marked.

use web_sys::Element;

use super::Finder;
use crate::browser::dom;
use crate::search::index::Key;
use crate::search::{Answer, Group, Hit, Index, Searcher};
use crate::state::compare::CompareState;
use crate::state::route::Route;
use crate::texts;

impl Finder {
    /// Puts an answer in the place of the last one.
    pub(super) fn show(&self, searcher: &Searcher, answer: &Answer) {
        for group in &answer.groups {
            if let Some(section) = self.section(searcher, group) {
                dom::append(&self.results, &section);
            }
        }
    }

    fn section(&self, searcher: &Searcher, group: &Group) -> Option<Element> {
        let section = dom::create("section", "search__group", "")?;
        dom::set(&section, "aria-label", group.kind.label());
        let more = match group.total - group.hits.len() {
            0 => group.kind.label().to_owned(),
            more => texts::answers::search_more(group.kind.label(), more),
        };
        dom::append(&section, &dom::create("h3", "search__kind", &more)?);
        let list = dom::create("ul", "", "")?;
        for hit in &group.hits {
            if let Some(line) = self.line(searcher.index(), hit) {
                dom::append(&list, &line);
            }
        }
        dom::append(&section, &list);
        Some(section)
    }

    /// The way to the comparison of a place that was found with those that are kept.
    fn compare(&self, name: &str, slug: &str) -> Option<Element> {
        let link = dom::create("a", "search__compare", texts::parts::compare_with())?;
        let state = CompareState { places: self.kept.now().beside(slug), only_differences: false };
        dom::set(&link, "href", &format!("{}{}?{}", self.root, Route::Compare, state.query()));
        dom::set(&link, "aria-label", &texts::answers::search_compare(name));
        Some(link)
    }

    fn line(&self, index: &Index, hit: &Hit) -> Option<Element> {
        let (entry, key) = (index.entries.get(hit.entry)?, index.keys.get(hit.key)?);
        let line = dom::create("li", "", "")?;
        let link = dom::create("a", "search__hit", "")?;
        dom::set(&link, "href", &format!("{}{}", self.root, entry.address));
        let title = dom::create("span", "search__title", "")?;
        // A name is what a thing is called on its page and in the box; in pieces it would be translated word by word.
        dom::set(&title, "translate", "no");
        if key.text == entry.title {
            marked(&title, key, hit)?;
        } else {
            dom::append(&title, &dom::create("span", "", &entry.title)?);
            let how = if key.weight == 0 { texts::answers::search_called() } else { texts::answers::search_about() };
            let other = dom::create("span", "search__other", how)?;
            marked(&other, key, hit)?;
            dom::append(&title, &other);
        }
        dom::append(&link, &title);
        dom::append(&link, &dom::create("span", "search__detail", &entry.detail)?);
        dom::append(&line, &link);
        if let Some(slug) = &entry.comparable {
            dom::append(&line, &self.compare(&entry.title, slug)?);
        }
        Some(line)
    }
}

/// A name with what matched in it marked.
fn marked(into: &Element, key: &Key, hit: &Hit) -> Option<()> {
    let is_hit = |at: usize| u16::try_from(at).is_ok_and(|at| hit.characters.binary_search(&at).is_ok());
    let characters: Vec<(bool, char)> = key.text.chars().enumerate().map(|(at, c)| (is_hit(at), c)).collect();
    for part in characters.chunk_by(|(a, _), (b, _)| a == b) {
        let tag = if part.first().is_some_and(|(is_hit, _)| *is_hit) { "mark" } else { "span" };
        let text: String = part.iter().map(|(_, c)| *c).collect();
        dom::append(into, &dom::create(tag, "", &text)?);
    }
    Some(())
}
