//! The site's own terms: a “？” beside the first use opens one sentence, and the page of sources lists them all.

use leptos::prelude::*;

use crate::state::route::Route;
pub use crate::state::term::Term;
use crate::texts;
use crate::view::markup::{Draw, Markup};

/// The “？” beside a term. What it opens lies over the page, as wide as the nearest `.explained` around it.
#[component]
pub fn Ask(term: Term, route: Route) -> impl IntoView {
    let all = format!("{}#{}", route.link(&Route::Sources), term.anchor);
    view! {
        <details class="term">
            <summary class="term__ask" aria-label=texts::glossary::ask((term.name)())>{texts::glossary::mark()}</summary>
            <p class="term__meaning">
                {(term.meaning)()} " " <a href=all>{texts::glossary::all()}</a>
            </p>
        </details>
    }
}

/// A heading with the “？” of its term beside it.
pub fn explained(heading: impl IntoView, term: Option<Term>, route: &Route) -> Markup {
    match term {
        None => heading.draw(),
        Some(term) => view! {
            <div class="explained explained--beside">
                {heading.draw()}
                <Ask term=term route=route.clone()/>
            </div>
        }
        .draw(),
    }
}

/// All terms with their meanings.
#[must_use]
pub fn glossary() -> Markup {
    let terms = Term::ALL
        .iter()
        .map(|term| {
            view! {
                <div class="glossary__term" id=term.anchor>
                    <dt>{(term.name)()}</dt>
                    <dd>{(term.meaning)()}</dd>
                </div>
            }
        })
        .collect_view();
    view! {
        <section class="chapter" aria-labelledby="terms">
            <h2 id="terms">{texts::glossary::heading()}</h2>
            <p class="chapter__lede">{texts::glossary::lede()}</p>
            <dl class="glossary">{terms}</dl>
        </section>
    }
    .draw()
}
