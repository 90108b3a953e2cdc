//! What the site is, for whom, under which terms; the map notice; how to cite.

use leptos::prelude::*;

use crate::atlas::Atlas;
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::contents::Contents;
use crate::view::parts::documents::{by_kind, draft_date};
use crate::view::shell::subject;
use crate::view::sources::{Page, Sources};

pub fn page(sources: Sources, route: &Route) -> Page {
    let atlas = sources.atlas;
    let entries = vec![
        ("what", texts::about::what(), None),
        ("map", texts::about::map(), None),
        ("cite", texts::about::cite(), None),
        ("licence", texts::about::licence(), None),
        ("accessibility", texts::about::accessibility(), None),
        ("privacy", texts::about::privacy(), None),
        ("browsers", texts::about::browsers(), None),
    ];
    let body = view! {
        <div class="page page--about">
            <header class="lede">
                <h1>{texts::about::title()}</h1>
                <p>{texts::about::lede(subject(atlas))}</p>
            </header>
            <Contents entries=entries/>
            {what(atlas, route)}
            {map(atlas, route)}
            {cite(atlas, route)}
            {licence(atlas, route)}
            {accessibility()}
            {privacy(atlas, route)}
            {browsers()}
        </div>
    }
    .draw();
    Page { title: texts::about::title().to_owned(), description: texts::about::description().to_owned(), body }
}

fn what(atlas: &'static Atlas, route: &Route) -> Markup {
    view! {
        <section class="chapter" aria-labelledby="what">
            <h2 id="what">{texts::about::what()}</h2>
            <div class="prose">
                <p>{texts::about::what_site(&by_kind(atlas), subject(atlas))}</p>
                <p>{texts::about::what_figures()} {draft_date(atlas).map(texts::about::what_draft)}</p>
            </div>
            <ul class="readers">
                <li>
                    <h3>{texts::about::reader_public()}</h3>
                    <p>{texts::about::reader_public_what()}</p>
                    <a href=route.link(&Route::Map)>{texts::about::reader_public_link()}</a>
                </li>
                <li>
                    <h3>{texts::about::reader_business()}</h3>
                    <p>{texts::about::reader_business_what()}</p>
                    <a href=route.link(&Route::Industries)>{texts::about::reader_business_link()}</a>
                </li>
                <li>
                    <h3>{texts::about::reader_editor()}</h3>
                    <p>{texts::about::reader_editor_what()}</p>
                    <a href=route.link(&Route::Data)>{texts::about::reader_editor_link()}</a>
                </li>
            </ul>
        </section>
    }
    .draw()
}

fn map(atlas: &'static Atlas, route: &Route) -> Markup {
    let site = &atlas.site;
    let class = if site.approval_number.is_empty() { "banner" } else { "banner banner--approved" };
    view! {
        <section class="chapter" aria-labelledby="map">
            <h2 id="map">{texts::about::map()}</h2>
            <p class=class>{site.approval_line()}</p>
            <div class="prose">
                <p>{site.map_notice.clone()}</p>
                <p>
                    {texts::about::map_views()}
                </p>
                <p>
                    <a href=format!("{}#positions", route.link(&Route::Sources))>{texts::about::map_positions()}</a>
                </p>
            </div>
        </section>
    }
    .draw()
}

fn cite(atlas: &'static Atlas, route: &Route) -> Markup {
    let whole = texts::about::cite_citation(&atlas.site.name, &atlas.site.data_date.to_string());
    view! {
        <section class="chapter" aria-labelledby="cite">
            <h2 id="cite">{texts::about::cite()}</h2>
            <div class="prose">
                <p>{texts::about::cite_site()}</p>
                <p class="citation">
                    <span translate="no">{whole.clone()}</span> " "
                    <button type="button" class="source__copy needs-script" data-copy=whole>{texts::about::cite_copy()}</button>
                </p>
                <p>{texts::about::cite_figure()}</p>
                <ul>
                    <li>{texts::about::cite_qualifier()}</li>
                    <li>{texts::about::cite_kind()}</li>
                    <li>{texts::about::cite_as_of()}</li>
                </ul>
                <p>
                    {texts::about::cite_more(
                        view! { <a href=format!("{}#articles", route.link(&Route::Sources))>{texts::about::cite_more_all()}</a> },
                        view! { <a href=format!("{}#cite", route.link(&Route::Data))>{texts::about::cite_more_dataset()}</a> },
                    )}
                </p>
            </div>
        </section>
    }
    .draw()
}

fn licence(atlas: &'static Atlas, route: &Route) -> Markup {
    view! {
        <section class="chapter" aria-labelledby="licence">
            <h2 id="licence">{texts::about::licence()}</h2>
            <dl class="terms">
                <dt>{texts::about::licence_code()}</dt>
                <dd>{texts::about::licence_code_terms()}</dd>
                <dt>{texts::about::licence_tables()}</dt>
                <dd>{texts::about::licence_tables_terms()}</dd>
                <dt>{texts::about::licence_outlines()}</dt>
                <dd>
                    {texts::about::licence_outlines_terms()}
                </dd>
                <dt>{texts::about::licence_documents(atlas.documents.len())}</dt>
                <dd>{texts::about::licence_documents_terms()}</dd>
            </dl>
            <p class="chapter__lede">
                {texts::about::licence_files(
                    view! { <a href=route.download("LICENSE.txt")>{texts::about::licence_files_licence()}</a> },
                    view! { <a href=route.download("SOURCES.txt")>{texts::about::licence_files_sources()}</a> },
                )}
            </p>
        </section>
    }
    .draw()
}

fn accessibility() -> Markup {
    view! {
        <section class="chapter" aria-labelledby="accessibility">
            <h2 id="accessibility">{texts::about::accessibility()}</h2>
            <div class="prose">
                <p>{texts::about::accessibility_done()}</p>
                <ul>
                    <li>{texts::about::accessibility_list()}</li>
                    <li>{texts::about::accessibility_keyboard()}</li>
                    <li>{texts::about::accessibility_colour()}</li>
                    <li>{texts::about::accessibility_size()}</li>
                    <li>{texts::about::accessibility_words()}</li>
                </ul>
                <p>{texts::about::accessibility_missing()}</p>
                <ul>
                    <li>{texts::about::accessibility_audit()}</li>
                    <li>{texts::about::accessibility_order()}</li>
                    <li>{texts::about::accessibility_languages()}</li>
                </ul>
                <p>{texts::about::accessibility_contact()}</p>
            </div>
        </section>
    }
    .draw()
}

fn privacy(atlas: &'static Atlas, route: &Route) -> Markup {
    let offline = if atlas.site.offline { texts::about::privacy_offline() } else { "" };
    view! {
        <section class="chapter" aria-labelledby="privacy">
            <h2 id="privacy">{texts::about::privacy()}</h2>
            <div class="prose">
                <p>
                    {texts::about::privacy_text(
                        view! { <a href=route.link(&Route::Shortlist)>{texts::about::privacy_text_page()}</a> },
                        offline,
                    )}
                </p>
            </div>
        </section>
    }
    .draw()
}

fn browsers() -> Markup {
    view! {
        <section class="chapter" aria-labelledby="browsers">
            <h2 id="browsers">{texts::about::browsers()}</h2>
            <div class="prose">
                <p>
                    {texts::about::browsers_text()}
                </p>
            </div>
        </section>
    }
    .draw()
}
