//! The site's own terms: a “？” beside the first use opens one sentence, and the page of sources lists them all.

use leptos::prelude::*;

use crate::state::route::Route;
use crate::texts;
use crate::view::markup::{Draw, Markup};

/// A term of the site with its meaning.
#[derive(Clone, Copy)]
pub struct Term {
    /// Where the glossary explains it.
    anchor: &'static str,
    name: fn() -> &'static str,
    meaning: fn() -> &'static str,
}

/// Terms by the names of their messages.
macro_rules! terms {
    ($($constant:ident $anchor:literal $name:path, $meaning:path;)+) => {
        impl Term {
            $(pub const $constant: Self = Self { anchor: $anchor, name: $name, meaning: $meaning };)+
            /// All, in the order of the glossary.
            pub const ALL: &[Self] = &[$(Self::$constant),+];
        }
    };
}

terms! {
    ROLE "term-role" texts::glossary::role, texts::glossary::role_meaning;
    FIELD "term-field" texts::glossary::field, texts::glossary::field_meaning;
    STAGE "term-stage" texts::glossary::stage, texts::glossary::stage_meaning;
    STRENGTH "term-strength" texts::glossary::strength, texts::glossary::strength_meaning;
    STATUS "term-status" texts::glossary::status, texts::glossary::status_meaning;
    SILENT "term-silent" texts::glossary::silent, texts::glossary::silent_meaning;
    UNPLACED "term-unplaced" texts::glossary::unplaced, texts::glossary::unplaced_meaning;
    DEFINITION "term-definition" texts::glossary::definition, texts::glossary::definition_meaning;
    STANDING "term-standing" texts::glossary::standing, texts::glossary::standing_meaning;
    BASELINE "term-baseline" texts::glossary::baseline, texts::glossary::baseline_meaning;
    POINTS "term-points" texts::glossary::points, texts::glossary::points_meaning;
    WEIGHT "term-weight" texts::glossary::weight, texts::glossary::weight_meaning;
    PRECISION "term-precision" texts::glossary::precision, texts::glossary::precision_meaning;
    JUDGED "term-judged" texts::glossary::judged, texts::glossary::judged_meaning;
    INFERRED "term-inferred" texts::glossary::inferred, texts::glossary::inferred_meaning;
}

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
