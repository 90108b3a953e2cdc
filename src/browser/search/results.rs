//! The drawn results: kind by kind, each a link, with what matched marked.

use web_sys::Element;

use super::Finder;
use crate::browser::dom;
use crate::browser::kept::store;
use crate::search::found::within;
use crate::search::index::Mark;
use crate::search::{Answer, Group, Hit, Index};
use crate::state::compare::CompareState;
use crate::state::route::Route;
use crate::texts;

impl Finder {
    /// Puts an answer in the place of the last one.
    pub(super) fn show(&self, answer: &Answer) {
        let near = (!answer.near.is_empty())
            .then(|| ((texts::search::near().to_owned(), texts::search::near().to_owned()), answer.near.as_slice()));
        let found = answer.groups.iter().map(|group| (heading(group), group.hits.as_slice()));
        for (heading, hits) in found.chain(near) {
            if let Some(section) = self.section(&heading, hits) {
                dom::append(&self.results, &section);
            }
        }
    }

    /// Draws what a newcomer is told and may try.
    pub(super) fn offer(&self) {
        let line = |class: &str, words: &str| {
            let line = dom::create("p", class, words)?;
            dom::append(&self.hint, &line);
            Some(line)
        };
        line("", texts::search::hint());
        let examples = line("search__examples", "");
        for (example, line) in self.searcher.index().examples.iter().filter_map(|text| Some((text, examples.as_ref()?)))
        {
            let Some(button) = dom::create("button", "chip search__example", example) else { continue };
            for (name, value) in [("type", "button"), ("translate", "no"), ("data-search-example", example)] {
                dom::set(&button, name, value);
            }
            dom::append(line, &button);
        }
        line("search__keys", texts::search::keys());
    }

    fn section(&self, (label, heading): &(String, String), hits: &[Hit]) -> Option<Element> {
        let section = dom::create("section", "search__group", "")?;
        dom::set(&section, "aria-label", label);
        dom::append(&section, &dom::create("h3", "search__kind", heading)?);
        let list = dom::create("ul", "", "")?;
        for hit in hits {
            if let Some(line) = self.line(self.searcher.index(), hit) {
                dom::append(&list, &line);
            }
        }
        dom::append(&section, &list);
        Some(section)
    }

    /// The way to the comparison of a place that was found with those that are kept.
    fn compare(&self, name: &str, slug: &str) -> Option<Element> {
        let link = dom::create("a", "search__compare", texts::parts::compare_with())?;
        let state = CompareState { places: store::now().beside(slug), only_differences: false };
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
        let shown = within(&entry.title, key, &hit.characters);
        marked(&title, &entry.title, shown.as_deref().unwrap_or_default())?;
        // What a claim was found by stands in its answer, or in the line below.
        if shown.is_none() && !entry.kind.is_claim() {
            let how = if key.weight == 0 { texts::answers::search_called() } else { texts::answers::search_about() };
            let other = dom::create("span", "search__other", how)?;
            marked(&other, &key.text, &hit.characters)?;
            dom::append(&title, &other);
        }
        dom::append(&link, &title);
        if !entry.answer.is_empty() || entry.mark.is_some() {
            let answer = dom::create("span", "search__answer", "")?;
            if let Some(mark) = entry.mark {
                let class = if mark == Mark::Silent { "search__mark search__mark--silent" } else { "search__mark" };
                dom::append(&answer, &dom::create("span", class, mark.label())?);
            }
            if !entry.answer.is_empty() {
                let words = dom::create("b", "", "")?;
                marked(&words, &entry.answer, &within(&entry.answer, key, &hit.characters).unwrap_or_default())?;
                dom::append(&answer, &words);
            }
            dom::append(&link, &answer);
        }
        dom::append(&link, &dom::create("span", "search__detail", &entry.detail)?);
        dom::append(&line, &link);
        if let Some(slug) = &entry.comparable {
            dom::append(&line, &self.compare(&entry.title, slug)?);
        }
        Some(line)
    }
}

/// What a group is called, and that with how many more there are.
fn heading(group: &Group) -> (String, String) {
    let label = group.kind.label();
    let heading = match group.total - group.hits.len() {
        0 => label.to_owned(),
        more => texts::answers::search_more(label, more),
    };
    (label.to_owned(), heading)
}

/// A text with some of its characters marked.
fn marked(into: &Element, text: &str, marks: &[u16]) -> Option<()> {
    let is_hit = |at: usize| u16::try_from(at).is_ok_and(|at| marks.binary_search(&at).is_ok());
    let characters: Vec<(bool, char)> = text.chars().enumerate().map(|(at, c)| (is_hit(at), c)).collect();
    for part in characters.chunk_by(|(a, _), (b, _)| a == b) {
        let tag = if part.first().is_some_and(|(is_hit, _)| *is_hit) { "mark" } else { "span" };
        let text: String = part.iter().map(|(_, c)| *c).collect();
        dom::append(into, &dom::create(tag, "", &text)?);
    }
    Some(())
}
