//! Views made for frames on other sites: one thing each, no navigation, no other page's furniture.
//!
//! Title, sources and map notice always show; what may be left out carries `data-part`. `frame.js`
//! dresses the view as its address asks and talks to the page around it; map, timeline and
//! comparison also answer to the visitor, by the modules of their pages.

mod compare;
mod figure;
mod map;
mod place;
mod timeline;

use leptos::prelude::*;

use crate::atlas::Atlas;
use crate::state::embed::Embed;
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::documents::by_kind;
use crate::view::parts::glyph::Hatches;
use crate::view::shell::draft_date;
use crate::view::sources::{Page, Sources};

/// A view before it is framed.
struct View {
    /// In the frame's head; short enough for a phone.
    title: String,
    /// In lists of results and share cards.
    description: String,
    /// The whole of what the frame shows a part of, relative to the view.
    full: String,
    /// What the way there is called.
    full_label: &'static str,
    body: Markup,
    /// What the view as a whole rests on; none where the body says so itself.
    source: Option<String>,
}

/// Draws a view with its frame.
#[must_use]
pub fn page(sources: Sources, route: &Route, embed: &Embed) -> Page {
    let View { title, description, full, full_label, body, source } = match embed {
        Embed::Map => map::view(sources, route),
        Embed::Timeline => timeline::view(sources, route),
        Embed::Compare => compare::view(sources, route),
        Embed::Place(slug) => place::view(sources, route, slug),
        Embed::Figure(id) => figure::view(sources, route, id),
    };
    let foot = source.map(|source| {
        view! { <footer class="embed__foot"><p>{source_line(sources, route, source)}</p></footer> }
    });
    let body = view! {
        <Hatches/>
        <main id="main" class=format!("embed embed--{}", embed.code()) tabindex="-1">
            <header class="embed__head">
                <h1 class="embed__title">{title.clone()}</h1>
                <a class="embed__full" href=full data-full>{full_label}<span aria-hidden="true">" ↗"</span></a>
            </header>
            <p class="notice" role="status" data-frame-notice></p>
            <p class="offline-note" role="status" data-waiting=texts::shell::waiting() data-file=texts::shell::from_a_disk()>{texts::embed_views::failed()}</p>
            <div class="embed__body">{body}</div>
            <p class="notice embed__way" role="status" data-way></p>
            <p class="visually-hidden" role="status" data-copied></p>
            {foot}
        </main>
    }
    .draw();
    let title = match embed {
        // Several figures are about one place.
        Embed::Figure(id) => texts::embed_views::figure(&title, id),
        _ => title,
    };
    Page { title: texts::embed_views::title(&title), description, body }
}

/// What all views rest on, where a view has no narrower source.
fn all_sources(atlas: &Atlas) -> String {
    let documents = by_kind(atlas);
    match draft_date(atlas) {
        Some(date) => texts::embed_views::sources_draft(&documents, date),
        None => texts::embed_views::sources(&documents),
    }
}

/// What a view rests on, which day the sources reach, and by which day terms are judged.
fn source_line(sources: Sources, route: &Route, source: String) -> Markup {
    let site = &sources.atlas.site;
    let judged = site.data_date_chinese();
    let dated = match sources.atlas.sources_date() {
        Some(newest) => texts::embed_views::dated(&site.name, newest, &judged),
        None => texts::embed_views::dated_judged(&site.name, &judged),
    };
    view! {
        {source}
        " "
        <a href=route.link(&Route::Sources)>{dated}</a>
        {site.next_update.map(|next| view! {
            <b data-next-update=next.to_string() hidden>
                {texts::embed_views::overdue(next)}
            </b>
        })}
    }
    .draw()
}
