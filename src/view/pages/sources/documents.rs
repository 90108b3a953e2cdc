//! The documents with their dates on one axis, the citations, the policies they name.

use leptos::prelude::*;

use crate::atlas::Atlas;
use crate::atlas::date::When;
use crate::atlas::evidence::{Document, DocumentKind};
use crate::atlas::figure::FigureKind;
use crate::chart::strip::{Axis, date, percent, stack};
use crate::state::route::document_anchor;
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::evidence::Source;

pub fn documents(atlas: &'static Atlas) -> Markup {
    let axis = Axis::of(atlas);
    let counts = |document: &Document| by_kind(atlas, document).into_iter().map(|(_, count)| count).sum();
    let most: usize = atlas.documents.iter().map(counts).max().unwrap_or_default();
    let items = atlas.documents.iter().map(|document| entry(atlas, document, axis, most)).collect_view();
    view! {
        <section class="chapter" aria-labelledby="documents">
            <h2 id="documents">{texts::sources::documents()}</h2>
            <p class="chapter__lede">
                {texts::sources::documents_only(atlas.documents.len())}
                {draft(atlas)}
            </p>
            <p class="strip-legend">
                <Key name="stated" label=texts::sources::key_stated().to_owned()/>
                <Key name="inferred" label=texts::sources::key_inferred().to_owned()/>
                <Key name="term" label=texts::sources::key_term().to_owned()/>
                <Key name="today" label=texts::sources::key_today(atlas.site.data_date)/>
            </p>
            <ol class="documents">{items}</ol>
        </section>
    }
    .draw()
}

/// A sample of a mark on the strip, with its words.
#[component]
fn Key(name: &'static str, label: String) -> impl IntoView {
    let shape = match name {
        "term" => view! { <rect class="strip__term" x="0" y="3" width="18" height="10"></rect> }.draw(),
        "today" => view! { <line class="strip__today" x1="9" x2="9" y1="0" y2="16"></line> }.draw(),
        name => view! { <circle class=format!("strip__date strip__date--{name}") cx="9" cy="8" r="5"></circle> }.draw(),
    };
    view! {
        <span class="strip-legend__item">
            <svg class="strip-legend__key" width="18" height="16" aria-hidden="true">{shape}</svg>
            {label}
        </span>
    }
}

fn entry(atlas: &'static Atlas, document: &'static Document, axis: Axis, most: usize) -> Markup {
    let Document { id, title, kind, number, publisher, date_note, authors, coverage, remark, .. } = document;
    let tag = match kind {
        DocumentKind::DraftPlan => "tag tag--draft",
        _ if document.date.is_none() => "tag tag--undated",
        _ => "tag",
    };
    let authors = if authors.is_empty() { texts::sources::document_silent().to_owned() } else { authors.join("、") };
    let old = atlas.replacement(id).map(|_| view! { " " <span class="tag">{texts::sources::document_old()}</span> });
    view! {
        <li class=format!("document document--{}", kind.code()) id=document_anchor(id)>
            <div class="document__head">
                <span class="document__id">{id.to_string()}</span>
                <h3>{title.clone()}</h3>
                <p class="document__tags"><span class=tag>{document.standing()}</span>{old}</p>
            </div>
            {strip(atlas, document, axis)}
            <dl class="document__facts">
                {fact(texts::sources::document_kind(), kind.label())}
                {fact(texts::sources::document_number(), number)}
                {fact(texts::sources::document_publisher(), publisher)}
                <dt>{texts::sources::document_date()}</dt>
                <dd>{dated(document)} <span class="document__note">{date_note.clone()}</span></dd>
                <dt>{texts::sources::document_coverage()}</dt>
                <dd>{coverage.clone()}</dd>
                <dt>{texts::sources::document_authors()}</dt>
                <dd>{authors}</dd>
                {fact(texts::sources::document_remark(), remark)}
                {address(document)}
                {line(atlas, document)}
                <dt>{texts::sources::document_figures()}</dt>
                <dd>{share(atlas, document, most)}</dd>
            </dl>
        </li>
    }
    .draw()
}

/// What the plan of the layout is, where it is a draft or took the place of one.
fn draft(atlas: &'static Atlas) -> Option<String> {
    let plan = atlas.plan()?;
    if plan.is_draft() {
        return Some(texts::sources::documents_draft().to_owned());
    }
    let draft =
        atlas.documents.iter().find(|document| document.is_draft() && atlas.replaces(&plan.id, &document.id))?;
    Some(texts::sources::documents_replaced(&draft.brief(), &plan.brief()))
}

/// One thing that the document says of itself; nothing where it does not.
fn fact(name: &'static str, words: &str) -> Option<Markup> {
    (!words.is_empty()).then(|| view! { <dt>{name}</dt> <dd>{words.to_owned()}</dd> }.draw())
}

/// Where it was read on the web, and when.
fn address(document: &'static Document) -> Option<Markup> {
    let url = &document.url;
    let accessed = document.accessed.map(texts::sources::document_accessed);
    // Anything else than an address of the web stays text.
    let is_address = ["https://", "http://"].iter().any(|scheme| url.starts_with(scheme));
    let words = if is_address {
        view! { <a href=url.clone() rel="noreferrer"><span translate="no">{url.clone()}</span></a> }.draw()
    } else {
        url.clone().draw()
    };
    (!url.is_empty()).then(|| {
        view! {
            <dt>{texts::sources::document_address()}</dt>
            <dd>{words} " " <span class="document__note">{accessed}</span></dd>
        }
        .draw()
    })
}

/// The document that it took the place of, and the one that took its place.
fn line(atlas: &'static Atlas, document: &'static Document) -> Markup {
    let older = document.replaces.as_ref().and_then(|id| atlas.document_by(id));
    [
        (texts::sources::document_replaces(), older),
        (texts::sources::document_replaced(), atlas.replacement(&document.id)),
    ]
    .into_iter()
    .filter_map(|(name, other)| Some((name, other?)))
    .map(|(name, other)| {
        view! {
            <dt>{name}</dt>
            <dd><a href=format!("#{}", document_anchor(&other.id))>{other.title.clone()}</a></dd>
        }
    })
    .collect_view()
    .draw()
}

fn dated(document: &Document) -> String {
    match date(document) {
        None => texts::sources::date_unstated().to_owned(),
        Some(date) if document.date_inferred => texts::sources::date_inferred(date),
        Some(date) => texts::sources::date_stated(date),
    }
}

/// The document on the axis of years; one without a date has nothing on it.
fn strip(atlas: &'static Atlas, document: &'static Document, axis: Axis) -> Markup {
    let years = axis
        .years()
        .into_iter()
        .map(|(year, edge, middle)| {
            view! {
                <line class="strip__tick" x1=percent(edge) x2=percent(edge) y1="6" y2="28"></line>
                <text class="strip__year" x=percent(middle) y="44">{year}</text>
            }
        })
        .collect_view();
    let term = document.term.map(|When { start, end }| {
        let (from, to) = (axis.at(start.start_year()), axis.at(end.unwrap_or(start).end_year()));
        view! { <rect class="strip__term" x=percent(from) y="10" width=percent(to - from) height="14"></rect> }
    });
    let mark = date(document).map(|date| {
        let class = if document.date_inferred { "inferred" } else { "stated" };
        view! { <circle class=format!("strip__date strip__date--{class}") cx=percent(axis.middle(date)) cy="17" r="6.5"></circle> }
    });
    let today = percent(axis.at(atlas.site.data_date.start_year()));
    let without = document.date.is_none().then(|| {
        view! { <text class="strip__without" x="50%" y="21">{texts::sources::date_none()}</text> }
    });
    let label = texts::sources::axis(&dated(document));
    view! {
        <svg class=format!("strip{}", if document.date.is_none() { " strip--empty" } else { "" }) height="50" role="img" aria-label=label>
            {years}
            <line class="strip__line" x1="0" x2="100%" y1="17" y2="17"></line>
            {term}
            <line class="strip__today" x1=today.clone() x2=today y1="2" y2="32"></line>
            {mark}
            {without}
        </svg>
    }
    .draw()
}

/// The figures that rest on a document, counted by kind; what it says twice counts once.
fn by_kind(atlas: &Atlas, document: &Document) -> Vec<(FigureKind, usize)> {
    let own: Vec<_> = atlas.listed().filter(|figure| figure.evidence.document == document.id).collect();
    FigureKind::ALL
        .iter()
        .map(|kind| (*kind, own.iter().filter(|figure| figure.kind == *kind).count()))
        .filter(|(_, count)| *count > 0)
        .collect()
}

/// How many figures rest on the document, by kind, on the same scale for all.
fn share(atlas: &'static Atlas, document: &'static Document, most: usize) -> Markup {
    let kinds = by_kind(atlas, document);
    let counts: Vec<usize> = kinds.iter().map(|(_, count)| *count).collect();
    let bars = kinds
        .iter()
        .zip(stack(&counts, most))
        .map(|((kind, _), (from, width))| {
            let fill = match kind {
                FigureKind::Fact => "fill fill--solid",
                FigureKind::Rank => "fill fill--light",
                FigureKind::Target | FigureKind::Plan => "fill fill--hatched",
            };
            view! { <rect class=fill x=percent(from) width=percent(width) y="0" height="12"></rect> }
        })
        .collect_view();
    let words: Vec<String> = kinds.iter().map(|(kind, count)| format!("{}{count}", kind.label())).collect();
    let total: usize = counts.iter().sum();
    let words = match total {
        0 => texts::sources::share_none().to_owned(),
        total => texts::sources::share(total, &words.join("，")),
    };
    view! {
        <svg class="document__share" height="12" aria-hidden="true">{bars}</svg>
        <span class="document__note">{words}</span>
    }
    .draw()
}

pub fn articles(atlas: &'static Atlas) -> Markup {
    let items = atlas
        .articles
        .iter()
        .map(|article| {
            let citation = format!("{}.", atlas.citation_of(article));
            view! {
                <li id=article.id.to_string()>
                    <span translate="no">{citation.clone()}</span>
                    <button type="button" class="source__copy needs-script" data-copy=citation>{texts::sources::copy()}</button>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="chapter" aria-labelledby="articles">
            <h2 id="articles">{texts::sources::articles()}</h2>
            <p class="chapter__lede">
                {texts::sources::articles_lede()}
            </p>
            <ol class="citations">{items}</ol>
        </section>
    }
    .draw()
}

pub fn policies(atlas: &'static Atlas) -> Markup {
    let mut areas: Vec<&str> = Vec::new();
    for policy in &atlas.policies {
        if !areas.contains(&policy.area.as_str()) {
            areas.push(&policy.area);
        }
    }
    let groups = areas
        .into_iter()
        .map(|area| {
            let items = atlas
                .policies
                .iter()
                .filter(|policy| policy.area == area)
                .map(|policy| {
                    view! {
                        <li id=policy.id.to_string()>
                            {policy.name.clone()} <Source atlas=atlas evidence=policy.evidence.clone()/>
                        </li>
                    }
                })
                .collect_view();
            view! {
                <div class="policies__group">
                    <h3>{area.to_owned()}</h3>
                    <ul>{items}</ul>
                </div>
            }
        })
        .collect_view();
    view! {
        <section class="chapter" aria-labelledby="policies">
            <h2 id="policies">{texts::sources::policies()}</h2>
            <p class="chapter__lede">{texts::sources::policies_lede()}</p>
            <div class="policies">{groups}</div>
        </section>
    }
    .draw()
}
