//! The self-test: put into a real frame, it tells what works there and what to change.
//!
//! All its words are drawn; `check.js` only says which of them are true. Who reads it without scripts
//! reads that scripts do not run.

use leptos::prelude::*;

use crate::state::route::Route;
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::sources::{Page, Sources};

/// One thing that is tried: its name, and what to say of each way in which it may come out.
struct Check {
    id: &'static str,
    name: &'static str,
    /// Result, then words.
    outcomes: Vec<(Outcome, Markup)>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Waiting,
    Good,
    /// Something to know; nothing to do.
    Note,
    Bad,
}

impl Outcome {
    const fn code(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Good => "good",
            Self::Note => "note",
            Self::Bad => "bad",
        }
    }
}

use Outcome::{Bad, Good, Note, Waiting};

/// Where the script puts in what it measured.
fn measured() -> Markup {
    view! { <span data-measured></span> }.draw()
}

fn checks() -> Vec<Check> {
    vec![
        Check {
            id: "scripts",
            name: texts::embed_check::scripts(),
            outcomes: vec![
                (Waiting, texts::embed_check::scripts_waiting().draw()),
                (Good, texts::embed_check::scripts_good().draw()),
            ],
        },
        Check {
            id: "frame",
            name: texts::embed_check::frame(),
            outcomes: vec![
                (Waiting, texts::embed_check::testing().draw()),
                (Good, texts::embed_check::frame_good(measured())),
                (Note, texts::embed_check::frame_note().draw()),
                (Bad, texts::embed_check::frame_bad(measured())),
            ],
        },
        Check {
            id: "policy",
            name: texts::embed_check::policy(),
            outcomes: vec![
                (Waiting, texts::embed_check::testing().draw()),
                (Good, texts::embed_check::policy_good().draw()),
                (Bad, texts::embed_check::policy_bad(measured())),
            ],
        },
        Check {
            id: "module",
            name: texts::embed_check::module(),
            outcomes: vec![
                (Waiting, texts::embed_check::testing().draw()),
                (Good, texts::embed_check::module_good().draw()),
                (Bad, texts::embed_check::module_bad(measured())),
            ],
        },
        Check {
            id: "origin",
            name: texts::embed_check::origin(),
            outcomes: vec![
                (Waiting, texts::embed_check::testing().draw()),
                (Good, texts::embed_check::origin_good(measured())),
                (Note, texts::embed_check::origin_note().draw()),
            ],
        },
        Check {
            id: "storage",
            name: texts::embed_check::storage(),
            outcomes: vec![
                (Waiting, texts::embed_check::testing().draw()),
                (Good, texts::embed_check::storage_good().draw()),
                (Note, texts::embed_check::storage_note().draw()),
            ],
        },
        Check {
            id: "height",
            name: texts::embed_check::height(),
            outcomes: vec![
                (Waiting, texts::embed_check::testing().draw()),
                (Good, texts::embed_check::height_good().draw()),
                (Note, texts::embed_check::height_note().draw()),
            ],
        },
        Check {
            id: "host",
            name: texts::embed_check::host(),
            outcomes: vec![
                (Waiting, texts::embed_check::testing().draw()),
                (Good, texts::embed_check::host_good(measured())),
                (Note, texts::embed_check::host_note(measured())),
            ],
        },
    ]
}

pub fn page(sources: Sources, route: &Route) -> Page {
    let checks = checks()
        .into_iter()
        .map(|check| {
            let more = (check.id == "scripts" && sources.atlas.site.origin().is_none())
                .then(|| view! { <p class="check__words" data-when=Waiting.code()>{texts::embed_check::scripts_safari()}</p> });
            let outcomes = check
                .outcomes
                .into_iter()
                .map(|(outcome, words)| {
                    view! { <p class="check__words" data-when=outcome.code() hidden=outcome != Waiting>{words}</p> }
                })
                .collect_view();
            view! {
                <li class="check" class:needs-script=check.id != "scripts" data-check=check.id data-result=Waiting.code()>
                    <h2 class="check__name">{check.name}</h2>
                    {outcomes}
                    {more}
                </li>
            }
        })
        .collect_view();
    let tries = [
        (
            "window",
            None,
            texts::embed_check::window(),
            texts::embed_check::window_good(),
            texts::embed_check::window_note(),
        ),
        (
            "copy",
            Some(texts::embed_check::copy_copied()),
            texts::embed_check::copy(),
            texts::embed_check::copy_good(),
            texts::embed_check::copy_note(),
        ),
    ]
    .into_iter()
    .map(|(id, copied, label, good, bad)| {
        view! {
            <li class="check" data-check=id data-result=Waiting.code()>
                <button type="button" class="chip" data-try=id data-copy=copied>{label}</button>
                <p class="check__words" data-when=Good.code() role="status" hidden>{good}</p>
                <p class="check__words" data-when=Note.code() role="status" hidden>{bad}</p>
            </li>
        }
    })
    .collect_view();
    let body = view! {
        <main id="main" class="embed embed--check" tabindex="-1">
            <header class="embed__head">
                <h1 class="embed__title">{texts::embed_check::title()}</h1>
                <a class="embed__full" href=route.link(&Route::Embedding)>{texts::embed_check::guide()}<span aria-hidden="true">" ↗"</span></a>
            </header>
            <div class="embed__body">
                <ul class="checks">{checks}</ul>
                <ul class="checks needs-script">{tries}</ul>
            </div>
            <p class="notice embed__way" role="status" data-way></p>
            <footer class="embed__foot">
                <p>{texts::embed_check::foot()}</p>
            </footer>
        </main>
    }
    .draw();
    Page {
        title: texts::embed_check::title().to_owned(),
        description: texts::embed_check::description().to_owned(),
        body,
    }
}
