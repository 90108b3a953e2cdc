//! Header, navigation and footer around every page.

use leptos::prelude::*;

use crate::atlas::Atlas;
use crate::atlas::site::Site;
use crate::state::embedding;
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::{Draw, Markup};
pub use crate::view::parts::documents::draft_date;
use crate::view::parts::glyph::Hatches;
use crate::view::search::{SearchBox, SearchLink};
use crate::view::sources::Sources;

/// Which facts stand here, beside the way to all of them. Facts that came later or should have come change
/// no more than this line, so that nothing on the page moves.
fn data_date(sources: Sources, route: &Route) -> Markup {
    let site = &sources.atlas.site;
    let newest = sources.atlas.sources_date().map_or_else(|| site.data_date.to_string(), |date| date.to_string());
    let later = sources.built.map(|_| view! { " " <b>{texts::shell::data_newer()}</b> });
    view! {
        <li>
            <a href=format!("{}#update", route.link(&Route::Data))>
                <span class="visually-hidden">{texts::shell::sources_date()}</span>
                {newest}
                {later}
                {overdue(site, texts::shell::data_overdue())}
            </a>
        </li>
    }
    .draw()
}

/// Words for facts that are older than was announced; scripts look at the calendar.
fn overdue(site: &Site, words: &'static str) -> Option<Markup> {
    let next = site.next_update?.to_string();
    Some(view! { <b data-next-update=next hidden>{words}</b> }.draw())
}

/// What the footer says about the day of the facts.
fn dated(sources: Sources) -> Markup {
    let site = &sources.atlas.site;
    let built = sources.built.map(|built| texts::shell::data_newer_line(&built.data_date_chinese()));
    let announced = site.next_update.map(|next| {
        view! {
            {texts::shell::data_next_line(next)}
            {overdue(site, texts::shell::data_overdue_line())}
        }
    });
    view! {
        {days(sources.atlas)}
        {built}
        {announced}
    }
    .draw()
}

/// The day that the sources reach, and the day by which terms are judged.
pub fn days(atlas: &Atlas) -> String {
    let judged = atlas.site.data_date_chinese();
    match atlas.sources_date() {
        Some(newest) => texts::shell::sources_date_line(newest, &judged),
        None => texts::shell::judged_line(&judged),
    }
}

/// The day that the sources reach; empty where no document states one.
pub fn newest(atlas: &Atlas) -> String {
    atlas.sources_date().map(texts::shell::newest_line).unwrap_or_default()
}

/// Of how many documents the facts are; a draft is named as one.
pub fn documents(atlas: &Atlas) -> String {
    let count = atlas.documents.len();
    let draft = atlas.documents.iter().find(|document| document.is_draft());
    let replaced = draft.and_then(|draft| Some((draft, atlas.replacement(&draft.id)?)));
    match (draft_date(atlas), replaced) {
        (Some(date), _) => texts::shell::documents_with_draft(count, date),
        (None, Some((draft, newer))) => texts::shell::documents_with_replaced(count, &draft.brief(), &newer.brief()),
        (None, None) => texts::shell::documents(count),
    }
}

/// What the site is about: its name without the word for what it is.
pub fn subject(atlas: &Atlas) -> &str {
    let name = atlas.site.name.as_str();
    name.strip_suffix(texts::about::name_ending()).unwrap_or(name)
}

/// The body of a page with everything that stands around it.
#[component]
pub fn Shell(sources: Sources, route: Route, body: Markup) -> impl IntoView {
    let site = &sources.atlas.site;
    let links = || {
        let link = |to: &Route| {
            let current = match (&route, to) {
                (Route::Place(_) | Route::District(_), Route::Places) => Some("true"),
                (route, to) if route == to => Some("page"),
                _ => None,
            };
            view! { <li><a href=route.link(to) aria-current=current>{to.label()}</a></li> }
        };
        let links = Route::NAVIGATION.iter().map(link).collect_view();
        view! { <ul>{links} {data_date(sources, &route)}</ul> }.draw()
    };
    let embedding = match embedding::shown_on(&route) {
        Some(choice) => format!("{}?{choice}", route.link(&Route::Embedding)),
        None => route.link(&Route::Embedding),
    };
    // The 404 page stands under a base address, where “#main” would lead to the home page; its own file is the same
    // page, and where there are scripts they write the address that it stands for.
    let skip = format!("{}#main", if route == Route::NotFound { route.file() } else { String::new() });
    view! {
        <a class="skip" href=skip>{texts::shell::skip()}</a>
        <Hatches/>
        <header class="site-header">
            <a class="site-header__name" href=route.link(&Route::Map)>{site.name.clone()}</a>
            <SearchLink route=route.clone()/>
            <a class="kept-link" href=route.link(&Route::Shortlist) aria-current=(route == Route::Shortlist).then_some("page") data-kept-link>
                {Route::Shortlist.label()}
                <span class="kept-link__count" data-kept-count></span>
            </a>
            <nav class="site-nav" aria-label=texts::shell::navigation()>{links()}</nav>
            // On a narrow page the same ways wait behind a button, which works without scripts.
            <details class="site-menu" data-closes>
                <summary>{texts::shell::menu()}</summary>
                <nav aria-label=texts::shell::navigation()>{links()}</nav>
            </details>
        </header>
        <p class="offline-note" role="status" data-waiting=texts::shell::waiting() data-file=texts::shell::from_a_disk()>
            {texts::shell::failed()}
        </p>
        <main id="main" tabindex="-1">{body}</main>
        <footer class="site-footer">
            <p>
                {dated(sources)}
                {documents(sources.atlas)}
            </p>
            <p class="site-footer__ways">
                <a href=route.link(&Route::Sources)>{texts::shell::sources()}</a>
                " · "
                <a href=route.link(&Route::Data)>{texts::shell::download()}</a>
                " · "
                <a href=embedding>{texts::shell::embed()}</a>
                " · "
                <a href=route.link(&Route::About)>{texts::shell::about()}</a>
            </p>
        </footer>
        // Says what became of a place that was kept or let go.
        <div class="toast" data-toast>
            <p role="status" data-toast-said></p>
            <a href=route.link(&Route::Shortlist) data-kept-link>{texts::shell::toast_link()}</a>
            <button type="button" aria-label=texts::shell::toast_close_label()>{texts::shell::toast_close()}</button>
        </div>
        <SearchBox sources=sources route=route/>
    }
}
