//! The documents with their dates on one axis, the citations, the policies they name.

use leptos::prelude::*;

use crate::atlas::Atlas;
use crate::atlas::date::When;
use crate::atlas::evidence::{Document, DocumentKind};
use crate::atlas::figure::FigureKind;
use crate::chart::strip::{Axis, date, percent, stack};
use crate::state::route::document_anchor;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::evidence::Source;

pub fn documents(atlas: &'static Atlas) -> Markup {
    let axis = Axis::of(atlas);
    let counts = |document: &Document| by_kind(atlas, document).into_iter().map(|(_, count)| count).sum();
    let most: usize = atlas.documents.iter().map(counts).max().unwrap_or_default();
    let items = atlas.documents.iter().map(|document| entry(atlas, document, axis, most)).collect_view();
    view! {
        <section class="chapter" aria-labelledby="documents">
            <h2 id="documents">{atlas.documents_counted()}</h2>
            <p class="chapter__lede">
                "除这五份文件外没有用别的资料来写事实。规划只有征求意见稿，本站引用它的每个数字旁边都写着“征求意见稿”。"
            </p>
            <p class="strip-legend">
                <Key name="stated" label="日期写明".to_owned()/>
                <Key name="inferred" label="年份为推断".to_owned()/>
                <Key name="term" label="规划期".to_owned()/>
                <Key name="today" label=format!("资料日期（{}）", atlas.site.data_date.chinese())/>
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
    let Document { id, title, kind, date_note, authors, coverage, remark, .. } = document;
    let tag = match kind {
        DocumentKind::DraftPlan => "tag tag--draft",
        _ if document.date.is_none() => "tag tag--undated",
        _ => "tag",
    };
    let authors = if authors.is_empty() { "文件未载".to_owned() } else { authors.join("、") };
    view! {
        <li class=format!("document document--{}", kind.code()) id=document_anchor(id)>
            <div class="document__head">
                <span class="document__id">{id.to_string()}</span>
                <h3>{title.clone()}</h3>
                <p class="document__tags"><span class=tag>{document.standing()}</span></p>
            </div>
            {strip(atlas, document, axis)}
            <dl class="document__facts">
                <dt>"日期"</dt>
                <dd>{dated(document)} <span class="document__note">{date_note.clone()}</span></dd>
                <dt>"覆盖"</dt>
                <dd>{coverage.clone()}</dd>
                <dt>"署名"</dt>
                <dd>{authors}</dd>
                <dt>"须知"</dt>
                <dd>{remark.clone()}</dd>
                <dt>"数字"</dt>
                <dd>{share(atlas, document, most)}</dd>
            </dl>
        </li>
    }
    .draw()
}

fn dated(document: &Document) -> String {
    match date(document) {
        None => "未标注。".to_owned(),
        Some(date) if document.date_inferred => format!("{}（推断）。", date.chinese()),
        Some(date) => format!("{}。", date.chinese()),
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
        view! { <text class="strip__without" x="50%" y="21">"没有日期，不排在时间上"</text> }
    });
    let label = format!("时间轴：{}", dated(document));
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

/// How many figures rest on the document, by kind, on the same scale for all five.
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
    view! {
        <svg class="document__share" height="12" aria-hidden="true">{bars}</svg>
        <span class="document__note">{format!("本站取用{total}条：{}。", words.join("，"))}</span>
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
                    <button type="button" class="source__copy needs-script" data-copy=citation>"复制引文"</button>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="chapter" aria-labelledby="articles">
            <h2 id="articles">"引文格式"</h2>
            <p class="chapter__lede">
                "按 GB/T 7714—2015 写。一份报纸文件可以含几篇文章，引文以篇为单位。方括号里的内容是推断的，或是文件没有写的；文献标识 [N] 是报纸，[Z] 是其他。"
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
            <h2 id="policies">"提到的政策、规划和榜单"</h2>
            <p class="chapter__lede">"五份文件里点到了这些名称。本站只记名称和出处，没有查阅原件；是否仍然有效，以发布机关为准。"</p>
            <div class="policies">{groups}</div>
        </section>
    }
    .draw()
}
