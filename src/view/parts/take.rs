//! What a view can be taken away as: its data, its picture, what of it stands before the visitor.

use leptos::prelude::*;

use crate::state::embed::Embed;
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::sources::Sources;

/// What scripts make a file of: of which element (a selector), as what, and what that is called.
#[derive(Debug, Clone, Copy)]
pub struct Here {
    of: &'static str,
    name: &'static str,
    /// Endings of the files: `svg`, `png`, `csv`, `json`.
    kinds: &'static [&'static str],
}

impl Here {
    /// A table or a ranking as it stands.
    #[must_use]
    pub const fn table(of: &'static str, name: &'static str) -> Self {
        Self { of, name, kinds: &["csv", "json", "png", "svg"] }
    }

    /// A drawing as it stands.
    #[must_use]
    pub const fn drawing(of: &'static str, name: &'static str) -> Self {
        Self { of, name, kinds: &["png", "svg"] }
    }
}

/// A line under a view: its tables by file and title; the picture that was drawn of it when the site was
/// built, which facts that came later do not have; and what scripts make of what is seen.
#[component]
pub fn Take(
    sources: Sources,
    route: Route,
    data: Vec<(&'static str, &'static str)>,
    #[prop(optional)] embed: Option<Embed>,
    #[prop(optional)] here: Vec<Here>,
) -> impl IntoView {
    let file =
        |(file, title): (&str, &'static str)| view! { <a href=route.download(file) download="">{title}</a> }.draw();
    let mut parts: Vec<Markup> = data.into_iter().map(file).collect();
    if let Some(embed) = embed.filter(|embed| sources.pictures.of(embed).is_some()) {
        let address = |ending: &str| format!("{}picture.{ending}", route.link(&Route::Embed(embed.clone())));
        for (ending, title) in [("png", texts::parts::take_picture()), ("svg", texts::parts::take_picture_svg())] {
            parts.push(view! { <a href=address(ending) download="">{title}</a> }.draw());
        }
    }
    let parts = separated(parts);
    // What became of a file that scripts make is said here.
    let said = (!here.is_empty()).then(|| view! { " " <span class="take__said" role="status"></span> });
    let here = here.iter().map(made).collect_view();
    view! { <p class="take">{texts::parts::take(parts)} {here} {said}</p> }
}

fn separated(parts: Vec<Markup>) -> Markup {
    let dotted = |(at, part): (usize, Markup)| view! { {(at > 0).then_some(" · ")} {part} };
    parts.into_iter().enumerate().map(dotted).collect_view().draw()
}

/// Files that are made in the browser of what stands there.
fn made(here: &Here) -> Markup {
    let buttons = here
        .kinds
        .iter()
        .map(|kind| {
            let ending = kind.to_uppercase();
            let label = texts::parts::take_here(here.name, &ending);
            view! {
                " "
                <button type="button" class="plain" data-take=*kind data-of=here.of aria-label=label>
                    {ending}
                </button>
            }
        })
        .collect_view();
    view! { <span class="take__here needs-script">{here.name} {buttons}</span> }.draw()
}
