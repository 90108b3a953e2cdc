//! Where a statement stands: a numbered mark beside it, and on the page one list of all that the marks lead to.
//!
//! A mark's number is its place in the order in which the page comes to its sources, which only the whole page
//! tells: parts are drawn with the source's own number, and [`numbered`] has the last word.

use leptos::prelude::*;

use crate::atlas::Atlas;
use crate::atlas::evidence::{Article, Evidence, Section};
use crate::state::route::{Route, document_anchor};
use crate::texts;
use crate::view::markup::{Draw, Markup};

/// Around the row of a section in its table, until the page is whole. No text of a page holds these characters:
/// Unicode leaves them to programs.
const MARK: (char, char) = ('\u{E000}', '\u{E001}');
/// Where the list comes to stand, around how it is shown.
const LIST: (char, char) = ('\u{E002}', '\u{E003}');

/// A numbered mark that leads to the source in the page's list; scripts show the source where the mark stands.
#[component]
pub fn Source(atlas: &'static Atlas, evidence: Evidence) -> impl IntoView {
    let row = atlas.sections.iter().position(|section| section.is_of(&evidence));
    row.map(|row| format!("{}{row}{}", MARK.0, MARK.1))
}

/// How the list of a page's sources is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Listed {
    Open,
    /// Among other folded parts of a page.
    Folded,
}

/// Where a page lists the sources of its marks: nowhere if it has none.
#[component]
pub fn SourceList(#[prop(default = Listed::Open)] listed: Listed) -> impl IntoView {
    let how = if listed == Listed::Folded { "folded" } else { "" };
    format!("{}{how}{}", LIST.0, LIST.1)
}

/// A whole page with its marks numbered and its sources listed.
#[must_use]
pub fn numbered(atlas: &'static Atlas, route: &Route, body: &str) -> String {
    let mut rows: Vec<usize> = Vec::new();
    let mut made = String::with_capacity(body.len());
    let mut pieces = body.split(MARK.0);
    made.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        let Some((row, rest)) = piece.split_once(MARK.1) else { continue };
        if let Ok(row) = row.parse() {
            let number = rows.iter().position(|known| *known == row).unwrap_or_else(|| {
                rows.push(row);
                rows.len() - 1
            }) + 1;
            let label = texts::parts::source_mark(number);
            made.push_str(&format!(
                "<a class=\"source-mark\" href=\"#cite-{number}\" aria-label=\"{label}\">{number}</a>"
            ));
        }
        made.push_str(rest);
    }
    let Some((before, (how, after))) =
        made.split_once(LIST.0).and_then(|(a, rest)| Some((a, rest.split_once(LIST.1)?)))
    else {
        return made;
    };
    let sections: Vec<&'static Section> = rows.iter().filter_map(|row| atlas.sections.get(*row)).collect();
    let list = if sections.is_empty() { String::new() } else { list(atlas, route, &sections, how == "folded").html() };
    format!("{before}{list}{after}")
}

/// Whether a page has any numbered mark.
#[must_use]
pub fn has_marks(body: &str) -> bool {
    body.contains("<a class=\"source-mark\"")
}

/// The sources in the order of their numbers, and below them every document's citation in full.
fn list(atlas: &'static Atlas, route: &Route, sections: &[&'static Section], folded: bool) -> Markup {
    let mut articles: Vec<&'static Article> = Vec::new();
    let items = sections
        .iter()
        .enumerate()
        .filter_map(|(at, section)| {
            let article = atlas.articles.iter().find(|article| article.id == section.article)?;
            if !articles.contains(&article) {
                articles.push(article);
            }
            let evidence = Evidence { document: section.document.clone(), section: section.section.clone() };
            let number = at + 1;
            Some(view! {
                <li id=format!("cite-{number}") data-cites=article.id.to_string() data-within=section.section.clone()>
                    <span class="cites__number" aria-hidden="true">{number}</span>
                    <span>{atlas.short_source(&evidence)}</span>
                </li>
            })
        })
        .collect_view();
    let sources = route.link(&Route::Sources);
    let documents = articles
        .into_iter()
        .map(|article| {
            let citation = atlas.citation_of(article);
            view! {
                <li data-cited=article.id.to_string()>
                    <span translate="no">{citation.clone()}</span>
                    " "
                    <a href=format!("{sources}#{}", document_anchor(&article.document))>{texts::parts::source_document()}</a>
                    " "
                    <button type="button" class="source__copy needs-script" data-copy=citation>{texts::parts::source_copy()}</button>
                </li>
            }
        })
        .collect_view();
    let heading = view! { <h2 id="cites">{texts::parts::source_list()} " " <small class="folded__count">{texts::parts::source_count(sections.len())}</small></h2> };
    let body = view! {
        <ol class="cites__list">{items}</ol>
        <h3>{texts::parts::source_full()}</h3>
        <ul class="cites__full">{documents}</ul>
    };
    if folded {
        view! {
            <details class="cites folded">
                <summary>{heading}</summary>
                <div class="folded__body">{body}</div>
            </details>
        }
        .draw()
    } else {
        view! { <section class="cites" aria-labelledby="cites">{heading} {body}</section> }.draw()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn atlas() -> &'static Atlas {
        let text = |text: &str| text.to_owned();
        let section =
            |section: &str| Section { document: "001".into(), section: text(section), article: "A001".into() };
        Box::leak(Box::new(Atlas { sections: vec![section("甲"), section("乙")], ..Atlas::default() }))
    }

    #[test]
    fn marks_are_numbered_as_the_page_comes_to_them_and_listed_once() {
        let mark = |row: usize| format!("{}{row}{}", MARK.0, MARK.1);
        let list = format!("{}{}", LIST.0, LIST.1);
        let body = format!("<p>一{}</p><p>二{}三{}</p>{list}<p>完</p>", mark(1), mark(0), mark(1));
        let drawn = numbered(atlas(), &Route::Targets, &body);
        let numbers: Vec<&str> =
            drawn.split("href=\"#cite-").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert_eq!(numbers, ["1", "2", "1"]);
        assert!(!drawn.contains([MARK.0, MARK.1, LIST.0, LIST.1]), "{drawn}");
        assert!(has_marks(&drawn));
    }

    #[test]
    fn a_page_without_marks_has_no_list() {
        let body = format!("<p>一</p>{}{}", LIST.0, LIST.1);
        assert_eq!(numbered(atlas(), &Route::Targets, &body), "<p>一</p>");
        assert_eq!(numbered(atlas(), &Route::Targets, "<p>一</p>"), "<p>一</p>");
    }
}
