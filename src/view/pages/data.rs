//! The downloads: what each table is, how to read it, how to cite it.

mod reading;
mod tables;

use leptos::prelude::*;

use crate::edition;
use crate::publish::downloads::{Download, Downloads};
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::contents::Contents;
use crate::view::sources::{Page, Sources};

pub fn page(sources: Sources, route: &Route) -> Page {
    let downloads = sources.downloads;
    let rows: usize = downloads.tables.iter().map(|table| table.rows).sum();
    let count = downloads.tables.len();
    let entries = vec![
        ("files", texts::data::files(), None),
        ("tables", texts::data::tables(), Some(count)),
        ("reading", texts::data::reading(), None),
        ("json", texts::data::json(), None),
        ("cite", texts::data::cite(), None),
        ("update", texts::data::update(), None),
        ("desk", texts::data::desk(), None),
    ];
    let body = view! {
        <div class="page page--data">
            <header class="lede">
                <h1>{texts::data::title()}</h1>
                <p>
                    {texts::data::lede(count, &rows.to_string())}
                    {sources.atlas.sources_date().map(texts::data::lede_newest)}
                    {texts::data::lede_judged(&sources.atlas.site.data_date_chinese())}
                </p>
            </header>
            <Contents entries=entries/>
            {files(sources)}
            {tables::tables(downloads)}
            {reading::reading(sources, route)}
            {json(downloads)}
            {cite(sources, route)}
            {update(sources)}
            {desk(route)}
        </div>
    }
    .draw();
    Page { title: texts::data::title().to_owned(), description: texts::data::description(count), body }
}

/// A link to a file, with its size.
fn download(file: &Download, label: String) -> Markup {
    view! {
        <a class="download" href=file.file.clone() download="">
            <span class="download__name">{label}</span> <span class="download__size">{file.size()}</span>
        </a>
    }
    .draw()
}

fn files(sources: Sources) -> Markup {
    let count = sources.atlas.documents.len();
    let Downloads { json, package, districts, places, sources, licence, .. } = sources.downloads;
    let entries: [(&'static Download, &'static str, String); 6] = [
        (json, texts::data::file_json(), texts::data::file_json_what().to_owned()),
        (package, texts::data::file_package(), texts::data::file_package_what().to_owned()),
        (places, texts::data::file_places(), texts::data::file_places_what().to_owned()),
        (districts, texts::data::file_districts(), texts::data::file_districts_what().to_owned()),
        (sources, texts::data::file_sources(), texts::data::file_sources_what(count)),
        (licence, texts::data::file_licence(), texts::data::file_licence_what().to_owned()),
    ];
    let items = entries
        .into_iter()
        .map(|(file, title, what)| {
            view! {
                <li class="file">
                    <h3>{title}</h3>
                    <p>{what}</p>
                    {download(file, file.file.clone())}
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="chapter" aria-labelledby="files">
            <h2 id="files">{texts::data::files()}</h2>
            <ul class="files">{items}</ul>
        </section>
    }
    .draw()
}

fn json(downloads: &'static Downloads) -> Markup {
    let names: Vec<&str> = downloads.tables.iter().map(|table| table.name.as_str()).take(3).collect();
    let outline = format!(
        "{{\n  \"title\": …,\n  \"description\": …,\n  \"dataDate\": \"YYYY-MM-DD\",\n  \"licenses\": […],\n  \"sources\": […],\n  \"describedBy\": \"{}\",\n  \"tables\": {{\n    {},\n    …\n  }}\n}}",
        downloads.package.file,
        names.iter().map(|name| format!("\"{name}\": [ {{…}}, … ]")).collect::<Vec<_>>().join(",\n    "),
    );
    view! {
        <section class="chapter" aria-labelledby="json">
            <h2 id="json">{texts::data::json()}</h2>
            <p class="chapter__lede">
                {texts::data::json_lede()}
            </p>
            <div class="samples">
                <figure class="sample">
                    <figcaption>{texts::data::json_whole()}</figcaption>
                    <pre tabindex="0"><code>{outline}</code></pre>
                </figure>
                <figure class="sample">
                    <figcaption>{texts::data::json_row()}</figcaption>
                    <pre tabindex="0"><code>{downloads.sample.clone()}</code></pre>
                </figure>
            </div>
        </section>
    }
    .draw()
}

fn cite(sources: Sources, route: &Route) -> Markup {
    let site = &sources.atlas.site;
    let citation = texts::data::cite_citation(&site.name, &sources.downloads.title, &site.data_date.to_string());
    view! {
        <section class="chapter" aria-labelledby="cite">
            <h2 id="cite">{texts::data::cite()}</h2>
            <div class="prose">
                <p>{texts::data::cite_dataset()}</p>
                <p class="citation">
                    <span translate="no">{citation.clone()}</span> " "
                    <button type="button" class="source__copy needs-script" data-copy=citation>{texts::data::cite_copy()}</button>
                </p>
                <p>
                    {texts::data::cite_figure(
                        view! { <a href=format!("{}#articles", route.link(&Route::Sources))>{texts::data::cite_figure_all()}</a> },
                    )}
                </p>
                <p>
                    {texts::data::cite_terms()}
                    <a href=format!("{}#licence", route.link(&Route::About))>{texts::data::cite_terms_link()}</a>
                </p>
            </div>
        </section>
    }
    .draw()
}

/// How facts get newer without building the site anew, and which ones stand here.
fn update(sources: Sources) -> Markup {
    let site = &sources.atlas.site;
    let built = match sources.built {
        None => texts::data::update_built(&site.data_date_chinese()),
        Some(built) => texts::data::update_newer(&built.data_date_chinese(), &site.data_date_chinese()),
    };
    let next = match site.next_update {
        Some(next) => texts::data::update_next(next),
        None => texts::data::update_unannounced().to_owned(),
    };
    view! {
        <section class="chapter" aria-labelledby="update">
            <h2 id="update">{texts::data::update()}</h2>
            <div class="prose">
                <p>{built} {next}</p>
                <div class="status" role="status" data-edition-status>
                    <p>{texts::data::update_status()}</p>
                </div>
                <p>
                    {texts::data::update_file(view! { <code>{edition::FILE}</code> })}
                    {texts::data::update_check(edition::LIMIT / 1_000_000)}
                </p>
                <p>
                    {texts::data::update_not()}
                </p>
            </div>
        </section>
    }
    .draw()
}

/// The way to the desk, for who keeps the facts.
fn desk(route: &Route) -> Markup {
    view! {
        <section class="chapter" aria-labelledby="desk">
            <h2 id="desk">{texts::data::desk()}</h2>
            <div class="prose">
                <p>{texts::data::desk_what()} " " <a href=route.link(&Route::Desk)>{texts::data::desk_go()}</a></p>
            </div>
        </section>
    }
    .draw()
}
