//! Time under the map: years to be played, of which the marks above show one; without scripts three small maps.
//! `crate::browser::map` makes it answer.

use leptos::prelude::*;

use super::still::BROKEN;
use crate::atlas::Atlas;
use crate::chart::findings::sheet::{Sheet, at};
use crate::chart::map::moments::{Moment, Standing, Tally, moments, three};
use crate::chart::map::places;
use crate::chart::strip::{length, percent};
use crate::state::route::Route;
use crate::state::timeline::TimelineState;
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::glyph::key_entry;
use crate::view::parts::later::later;
use crate::view::sources::Sources;

/// So many events of a year are named.
const NAMED: usize = 2;
/// So many dots stand above each other.
const MOST_DOTS: usize = 5;
/// Height of the axis, of its bars and of the years' numbers below, in pixels.
const HEIGHT: f64 = 66.0;
const BASE: f64 = 50.0;
const BARS: f64 = 34.0;

/// Nothing where the facts hold no dates.
#[component]
pub fn Moments(sources: Sources, route: Route) -> impl IntoView {
    let found = moments(sources.atlas);
    let (first, last) = (found.first()?.year, found.last()?.year);
    let player = player(sources.atlas, &route, &found);
    let small = three(&found).into_iter().filter_map(|moment| small(sources, moment)).collect_view();
    let whole = view! {
        <section class="moments" aria-labelledby="moments">
            <h2 id="moments">{texts::moments::heading()}</h2>
            <p class="finding__lede">{texts::moments::how(first, last)}</p>
            {later("moments", player)}
            <ol class="moments__small unscripted">{small}</ol>
            <p class="finding__lede unscripted">{texts::moments::how_small()}</p>
        </section>
    };
    Some(whole.draw())
}

/// What scripts make move.
fn player(atlas: &Atlas, route: &Route, found: &[Moment<'_>]) -> Markup {
    let (first, last) = (found.first().map(|moment| moment.year), found.last().map(|moment| moment.year));
    let told = found.iter().map(|moment| told(atlas, route, moment)).collect_view();
    view! {
        <div class="moments__player needs-script" data-moments>
            <button type="button" class="moments__play chip" data-moment-play>
                <span class="moments__start"><span aria-hidden="true">"▶ "</span> {texts::moments::play()}</span>
                <span class="moments__stop"><span aria-hidden="true">"❙❙ "</span> {texts::moments::pause()}</span>
            </button>
            <div class="moments__years">
                {axis(found)}
                <input
                    type="range"
                    min=first
                    max=last
                    value=first
                    aria-label=texts::moments::range()
                    data-moment-range
                />
            </div>
            <button type="button" class="plain" data-moment-all hidden>{texts::moments::all()}</button>
            <ol class="moments__told">
                <li data-moment-year="">
                    <p>{texts::moments::hint()}</p>
                </li>
                {told}
            </ol>
            {axis_key()}
            <div class="moments__marks">{marks_key()} <p class="moments__key">{texts::moments::key_touched()}</p></div>
        </div>
    }
    .draw()
}

/// The years in a row: flags of documents, a dot an event, bars of terms. Marks stand where the range has its thumb.
fn axis(found: &[Moment<'_>]) -> Markup {
    let most = found.iter().map(|moment| moment.falls_due).max().unwrap_or(0).max(1) as f64;
    let steps = found.len().saturating_sub(1);
    let year = |(number, moment): (usize, &Moment)| {
        let bar = (moment.falls_due > 0).then(|| {
            let height = (moment.falls_due as f64 / most * BARS).max(3.0).round();
            view! { <rect class="fill--hatched" x="-6" y=BASE - height width="12" height=height></rect> }
        });
        let dots = (0..moment.happened.len().min(MOST_DOTS)).map(
            |dot| view! { <circle class="moments__event" cx="12" cy=BASE - 5.0 - dot as f64 * 7.0 r="2.5"></circle> },
        );
        let flag =
            (!moment.documents.is_empty()).then(|| view! { <path class="moments__flag" d="M-10 50V6h9v7h-9"></path> });
        view! {
            <svg x=percent(length(number, steps)) overflow="visible">
                {bar}
                {dots.collect_view()}
                {flag}
                <text y=HEIGHT - 2.0>{moment.year}</text>
            </svg>
        }
    };
    let years = found.iter().enumerate().map(year).collect_view();
    view! {
        <svg class="moments__axis" height=HEIGHT aria-hidden="true">
            <line x2="100%" y1=BASE y2=BASE></line>
            {years}
        </svg>
    }
    .draw()
}

/// What a year is about, with the way to every event and term of it, where their sources stand.
fn told(atlas: &Atlas, route: &Route, moment: &Moment<'_>) -> Markup {
    let mut sentences = Vec::new();
    if moment.is_ahead {
        sentences.push(texts::moments::only_terms().to_owned());
    } else if !moment.documents.is_empty() {
        let names: Vec<String> = moment.documents.iter().map(|document| document.brief()).collect();
        sentences.push(texts::moments::documents(&texts::write::list(&names)));
    } else if moment.is_documented {
        sentences.push(texts::moments::silent().to_owned());
    } else {
        sentences.push(texts::moments::none_yet().to_owned());
    }
    let events: Vec<&str> = moment.happened.iter().take(NAMED).map(|event| event.title.as_str()).collect();
    let names = texts::write::clauses(&events);
    match moment.happened.len() {
        0 => {}
        few if few <= NAMED => sentences.push(texts::moments::happened(few, &names)),
        many => sentences.push(texts::moments::happened_more(many, &names)),
    }
    if moment.falls_due > 0 {
        sentences.push(texts::moments::due_in(moment.falls_due));
    }
    let more = (!moment.happened.is_empty() || moment.falls_due > 0).then(|| {
        let state = TimelineState { years: Some((moment.year, moment.year)), ..TimelineState::default() };
        let href = format!("{}?{}", route.link(&Route::Timeline), state.query());
        view! { <a href=href>{texts::moments::more()}</a> }
    });
    view! {
        <li data-moment-year=moment.year hidden>
            <p class="map-notes__line"><b>{when(atlas, moment)}</b> " " {sentences.concat()} " " {more}</p>
            {tally(&moment.tally)}
        </li>
    }
    .draw()
}

fn when(atlas: &Atlas, moment: &Moment<'_>) -> String {
    if moment.is_now {
        texts::moments::now(&atlas.site.data_date.to_string())
    } else if moment.is_ahead {
        texts::moments::ahead(moment.year)
    } else {
        texts::moments::past(moment.year)
    }
}

/// The city's targets as a bar, each part named with its number.
fn tally(tally: &Tally) -> Option<Markup> {
    let Tally { told, due, running, open, to_come } = *tally;
    let total = tally.stated() + to_come;
    let parts = [
        (told, "told", texts::moments::told(told)),
        (due, "due", texts::moments::due(due)),
        (running, "running", texts::moments::running(running)),
        (open, "open", texts::moments::open(open)),
        (to_come, "to-come", texts::moments::to_come(to_come)),
    ];
    let shown = || parts.iter().filter(|(count, ..)| *count > 0);
    let bars = shown().scan(0, |before, (count, name, _)| {
        let x = percent(length(*before, total));
        *before += count;
        Some(view! { <rect class=format!("tally--{name}") x=x width=percent(length(*count, total)) height="100%"></rect> })
    });
    let words = shown().map(|(_, name, words)| {
        view! { <li><svg class="glyph" width="12" height="12" aria-hidden="true"><rect class=format!("tally--{name}") width="12" height="12"></rect></svg> " " {words.clone()}</li> }
    });
    let drawn = view! {
        <svg class="tally" width="100%" height="12" aria-hidden="true">{bars.collect_view()}</svg>
        <ul class="moments__key" aria-label=texts::moments::tally(total)>{words.collect_view()}</ul>
    };
    (total > 0).then(|| drawn.draw())
}

/// How the axis is read.
fn axis_key() -> Markup {
    let entries = [
        key_entry(
            15,
            view! { <path class="moments__flag" d="M-5 14V-12h12v9h-12"></path> }.draw(),
            texts::moments::key_document(),
        ),
        key_entry(15, view! { <circle class="moments__event" r="5"></circle> }.draw(), texts::moments::key_event()),
        key_entry(
            15,
            view! { <rect class="fill--hatched" x="-8" y="-12" width="16" height="24"></rect> }.draw(),
            texts::moments::key_due(),
        ),
    ];
    let entries = entries.into_iter().collect_view();
    view! { <ul class="explained moments__key" aria-label=texts::moments::axis_key()>{entries}</ul> }.draw()
}

/// How marks are read that stand as they did once.
fn marks_key() -> Markup {
    let entries = [
        key_entry(15, view! { <circle class="moments__ring" r="12"></circle> }.draw(), texts::moments::key_promised()),
        key_entry(15, view! { <path class="moments__broken" d=BROKEN></path> }.draw(), texts::moments::key_overdue()),
        key_entry(15, view! { <circle class="moments__unnamed" r="8"></circle> }.draw(), texts::moments::key_unnamed()),
    ];
    let entries = entries.into_iter().collect_view();
    view! { <ul class="explained moments__key" aria-label=texts::moments::marks_key()>{entries}</ul> }.draw()
}

/// One of the small maps.
fn small(sources: Sources, moment: &Moment<'_>) -> Option<Markup> {
    let atlas = sources.atlas;
    let sheet = Sheet::of(atlas, sources.ground)?;
    // All dots are one path; what stands around some of them comes on top.
    let mut dots = String::new();
    let mut around = Vec::new();
    for (place, (standing, _)) in places(atlas).into_iter().zip(&moment.standings) {
        let Some((x, y)) = at(atlas, &place.id) else { continue };
        let class = match standing {
            Standing::Unnamed => "moments__unnamed",
            Standing::Named => "",
            Standing::Promised => "moments__ring",
            Standing::Due => "moments__broken",
        };
        if *standing != Standing::Unnamed {
            dots.push_str(&format!("M{x} {y}h0"));
        }
        if !class.is_empty() {
            around.push(view! { <circle class=class cx=x cy=y r="4"></circle> });
        }
    }
    let Tally { due, running, .. } = moment.tally;
    let drawn = view! {
        <li>
            <svg class="sheet" viewBox=sheet.view_box() aria-hidden="true">
                <use_ href="#ground"></use_>
                <path class="moments__dots" d=dots></path>
                {around.collect_view()}
            </svg>
            <p><b>{when(atlas, moment)}</b> " " {texts::moments::small(moment.tally.stated(), running, due)}</p>
        </li>
    };
    Some(drawn.draw())
}
