//! The desk: an editor brings facts, changes, checks, compares, looks at and publishes them, all in this browser.
//!
//! What stands here exists only where scripts run, so it is drawn with Leptos in the browser. Rows are held by
//! [`state`]; reading, checking and writing tables is done beside the page ([`crate::desk::engine`]), so that typing
//! never waits for it.

mod bring;
mod check;
mod compare;
mod edit;
mod fields;
mod form;
mod host;
mod keeping;
mod links;
mod preview;
mod publish;
mod state;

use leptos::mount::mount_to;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, Event, HtmlElement, KeyboardEvent};

use super::dom;
use crate::desk::message::Opened;
use crate::desk::place::Place;
use crate::texts;
use host::Host;
use keeping::Keeping;
use links::Link;
use state::Desk;

/// Opens the desk in `root`.
pub fn start(root: Element) {
    spawn_local(async move {
        let host = Host::of_page();
        let opened = match &host {
            Some(host) => host.open::<Opened>().await,
            None => Err("desk.js did not arrive".to_owned()),
        };
        let status = dom::one(&root, "[data-desk-status]");
        match (host, opened) {
            (Some(host), Ok(opened)) => {
                let desk = Desk::of(host, opened);
                desk.resume().await;
                if let Some(status) = status {
                    status.remove();
                }
                let Ok(root) = root.dyn_into::<HtmlElement>() else { return };
                links::follow(desk);
                listen(desk);
                desk.check();
                mount_to(root, move || frame(desk)).forget();
            }
            (_, opened) => {
                let why = opened.err().unwrap_or_default();
                web_sys::console::info_1(&format!("atlas: the desk could not be opened: {why}").into());
                if let Some(status) = status {
                    dom::text(&status, texts::editing::not_opened());
                }
            }
        }
    });
}

/// Keys that undo, and what another tab does.
fn listen(desk: Desk) {
    let Some(window) = web_sys::window() else { return };
    dom::on(&window, "keydown", move |event: KeyboardEvent| {
        let is_command = (event.ctrl_key() || event.meta_key()) && !event.alt_key();
        let is_inside = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let is_inside = is_inside.is_some_and(|target| target.closest(".desk").ok().flatten().is_some());
        match event.key().as_str() {
            "z" | "Z" if is_command && is_inside && event.shift_key() => desk.redo(),
            "z" | "Z" if is_command && is_inside => desk.undo(),
            "y" | "Y" if is_command && is_inside => desk.redo(),
            _ => return,
        }
        event.prevent_default();
    });
    dom::on(&window, "focus", move |_: Event| desk.look_for_others());
}

/// Steps, the state of the draft, and the step that is open.
fn frame(desk: Desk) -> impl IntoView {
    let step = Memo::new(move |_| {
        let place = desk.place.get();
        Place::STEPS.into_iter().position(|step| step().is_step_of(&place)).unwrap_or_default()
    });
    // A new step is heard of, and the next key goes on from its heading.
    Effect::new(move |before: Option<usize>| {
        let now = step.get();
        if before.is_some_and(|before| before != now) {
            links::focus("desk-step");
        }
        now
    });
    view! {
        <div class="desk">
            {steps(desk, step)}
            {status(desk)}
            <section class="desk__step" aria-labelledby="desk-step">
                {move || match step.get() {
                    0 => bring::view(desk).into_any(),
                    1 => edit::view(desk).into_any(),
                    2 => check::view(desk).into_any(),
                    3 => compare::view(desk).into_any(),
                    4 => preview::view(desk).into_any(),
                    _ => publish::view(desk).into_any(),
                }}
            </section>
        </div>
    }
}

fn steps(desk: Desk, step: Memo<usize>) -> impl IntoView {
    let names = [
        texts::editing::step_bring(),
        texts::editing::step_edit(),
        texts::editing::step_check(),
        texts::editing::step_compare(),
        texts::editing::step_preview(),
        texts::editing::step_publish(),
    ];
    let wrong = Memo::new(move |_| desk.checked.with(|found| found.problems.len()));
    let changed = Memo::new(move |_| desk.counts().iter().sum::<usize>());
    let items = names.into_iter().zip(Place::STEPS).enumerate().map(|(index, (name, place))| {
        let count = move || match index {
            2 if wrong.get() > 0 => Some(view! { <b class="desk__count desk__count--wrong">{wrong.get()}</b> }),
            3 if changed.get() > 0 => Some(view! { <b class="desk__count">{changed.get()}</b> }),
            _ => None,
        };
        view! {
            <li>
                <a href=place().href() aria-current=move || (step.get() == index).then_some("step")>
                    <span class="desk__number">{index + 1}</span>
                    {name}
                    {count}
                </a>
            </li>
        }
    });
    view! { <nav class="desk__steps" aria-label=texts::editing::steps()><ol>{items.collect_view()}</ol></nav> }
}

/// What became of the draft, how far its check is, and the way back.
fn status(desk: Desk) -> impl IntoView {
    let kept = move || match desk.keeping.get() {
        Keeping::Nothing => texts::editing::kept_nothing(),
        Keeping::Waiting => texts::editing::kept_waiting(),
        Keeping::Kept => texts::editing::kept_here(),
        Keeping::Refused => texts::editing::kept_refused(),
        Keeping::Elsewhere => texts::editing::kept_elsewhere(),
    };
    let found = move || match (desk.stopped.get(), desk.is_fresh.get()) {
        (Some(_), _) => texts::editing::check_stopped().to_owned(),
        (None, false) => texts::editing::checking().to_owned(),
        (None, true) => desk.checked.with(|found| {
            match (found.problems.len(), found.doubts.iter().filter(|told| !told.is_known).count()) {
                (0, 0) => texts::editing::sound().to_owned(),
                (0, doubts) => texts::editing::sound_with_doubts(doubts),
                (problems, _) => texts::editing::wrong(problems),
            }
        }),
    };
    let bar = move || {
        let (at, of) = desk.progress.get()?;
        Some(view! { <progress max=of value=at aria-label=texts::editing::checking()></progress> })
    };
    let elsewhere = move || {
        (desk.keeping.get() == Keeping::Elsewhere).then(|| {
            view! {
                <button type="button" class="plain" on:click=move |_| links::reload()>
                    {texts::editing::take_theirs()}
                </button>
                <button type="button" class="plain" on:click=move |_| desk.keep_mine()>
                    {texts::editing::keep_mine()}
                </button>
            }
        })
    };
    view! {
        <div class="desk__state">
            <p role="status" class:desk__alarm=move || {
                matches!(desk.keeping.get(), Keeping::Refused | Keeping::Elsewhere)
            }>{kept}</p>
            {elsewhere}
            <p role="status">{move || desk.said.get()}</p>
            <p role="status" class="desk__found">{found} {bar}</p>
            <span class="desk__undo">
                <button
                    type="button"
                    class="plain"
                    disabled=move || desk.undone.get().0 == 0
                    on:click=move |_| desk.undo()
                >
                    {texts::editing::undo()}
                </button>
                <button
                    type="button"
                    class="plain"
                    disabled=move || desk.undone.get().1 == 0
                    on:click=move |_| desk.redo()
                >
                    {texts::editing::redo()}
                </button>
            </span>
        </div>
    }
}
