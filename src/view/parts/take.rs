//! What a view can be taken away as, in people's words: its address, a picture, its data, a frame, a citation.

use leptos::prelude::*;

use crate::state::embed::Embed;
use crate::state::embedding;
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::sources::Sources;

/// Where copied words hold the address that the visitor sees: src/scripts/copy.js.
const ADDRESS: &str = "{address}";

/// What scripts make a file of: of which element (a selector), as what, and what that is called.
#[derive(Debug, Clone)]
pub struct Here {
    of: String,
    name: &'static str,
    is_table: bool,
}

impl Here {
    /// A table or a ranking as it stands.
    #[must_use]
    pub fn table(of: &str, name: &'static str) -> Self {
        Self { of: of.to_owned(), name, is_table: true }
    }

    /// A drawing as it stands.
    #[must_use]
    pub fn drawing(of: &str, name: &'static str) -> Self {
        Self { of: of.to_owned(), name, is_table: false }
    }
}

/// A bar under a view. Its tables by file and title; the picture that was drawn of it when the site was built, which
/// facts that came later do not have; and what scripts make of what is seen.
#[component]
pub fn Take(
    sources: Sources,
    route: Route,
    data: Vec<(&'static str, &'static str)>,
    #[prop(optional)] embed: Option<Embed>,
    #[prop(optional)] here: Vec<Here>,
) -> impl IntoView {
    let copy = view! {
        <button type="button" class="plain needs-script" data-copy=ADDRESS>{texts::parts::take_address()}</button>
    };
    // What became of a file that scripts make is said here.
    let said = (!here.is_empty()).then(|| view! { <span class="take__said" role="status"></span> });
    let built = embed.filter(|embed| sources.pictures.of(embed).is_some());
    let builder = embedding::shown_on(&route).map(|choice| {
        view! { <a href=format!("{}?{choice}", route.link(&Route::Embedding))>{texts::parts::take_embed()}</a> }
    });
    view! {
        <div class="take">
            {copy}
            {pictures(&route, built.as_ref(), &here)}
            {tables(&route, data, &here)}
            {builder}
            {citation(sources, &route)}
            {said}
        </div>
    }
}

/// One of the bar's parts that opens.
fn part(name: &'static str, class: &'static str, files: Vec<Markup>) -> Option<Markup> {
    (!files.is_empty()).then(|| {
        view! {
            <details class=class data-closes>
                <summary>{name}</summary>
                <p>{files}</p>
            </details>
        }
        .draw()
    })
}

fn pictures(route: &Route, built: Option<&Embed>, here: &[Here]) -> Option<Markup> {
    let mut files: Vec<Markup> = Vec::new();
    for one in here {
        for kind in ["png", "svg"] {
            files.push(made(one, kind, texts::parts::take_here(one.name, &kind.to_uppercase())));
        }
        if !one.is_table {
            files.push(made(one, "poster", texts::parts::take_poster(one.name)));
        }
    }
    if let Some(embed) = built {
        let address = |ending: &str| format!("{}picture.{ending}", route.link(&Route::Embed(embed.clone())));
        for (ending, title) in [("png", texts::parts::take_picture()), ("svg", texts::parts::take_picture_svg())] {
            files.push(view! { <a href=address(ending) download="">{title}</a> }.draw());
        }
    }
    // Without scripts there are only the pictures that were built.
    let class = if built.is_some() { "take__part" } else { "take__part take__here needs-script" };
    part(texts::parts::take_save(), class, files)
}

fn tables(route: &Route, data: Vec<(&'static str, &'static str)>, here: &[Here]) -> Option<Markup> {
    let file =
        |(file, title): (&str, &'static str)| view! { <a href=route.download(file) download="">{title}</a> }.draw();
    let mut files: Vec<Markup> = data.into_iter().map(file).collect();
    for one in here.iter().filter(|one| one.is_table) {
        for kind in ["csv", "json"] {
            files.push(made(one, kind, texts::parts::take_here(one.name, &kind.to_uppercase())));
        }
    }
    part(texts::parts::take_data(), "take__part", files)
}

/// A file that is made in the browser of what stands there.
fn made(here: &Here, kind: &'static str, words: String) -> Markup {
    view! {
        <button type="button" class="plain take__here needs-script" data-take=kind data-of=here.of.clone()>
            {words}
        </button>
    }
    .draw()
}

/// How the page is cited; its address is written where it is copied.
fn citation(sources: Sources, route: &Route) -> Markup {
    let site = &sources.atlas.site;
    let words = texts::parts::take_cited(&site.name, route.label(), site.data_date, "");
    let copied = texts::parts::take_cited(&site.name, route.label(), site.data_date, ADDRESS);
    view! {
        <details class="take__part" data-closes>
            <summary>{texts::parts::take_cite()}</summary>
            <p>
                <span translate="no">{words}</span>
                <button type="button" class="plain needs-script" data-copy=copied>{texts::parts::source_copy()}</button>
            </p>
        </details>
    }
    .draw()
}
