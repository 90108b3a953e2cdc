//! The timeline: every event on one axis, with the precision and certainty of
//! its date. The rows are a list first; on wide screens each has a track.

use leptos::prelude::*;

use crate::atlas::date::Precision;
use crate::atlas::event::{Event, EventKind};
use crate::atlas::outcome::Outcome;
use crate::atlas::place::Region;
use crate::chart::timeline::{Bar, Part, TimelineIndex, bar, percent, ticks};
use crate::geo::hundredths;
use crate::state::embed::Embed;
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::choice::Choice;
use crate::view::parts::event::{EventTags, ordered, when_words};
use crate::view::parts::take::{Here, Take};
use crate::view::parts::term::{Term, explained};
use crate::view::shell::subject;
use crate::view::sources::{Page, Sources};

/// As many tick labels as any range of years needs.
const TICKS: usize = 14;

/// The rows of the timeline, in their three parts.
struct Rows {
    here: Vec<Markup>,
    elsewhere: Vec<Markup>,
    undated: Vec<Markup>,
}

impl Rows {
    fn of(sources: Sources, route: &Route, index: &TimelineIndex) -> Self {
        let years = index.span.usual;
        let mut rows = Self { here: Vec::new(), elsewhere: Vec::new(), undated: Vec::new() };
        for (event, entry) in ordered(sources.atlas).into_iter().zip(&index.entries) {
            let row = row(sources, route, event, bar(entry, years));
            match Part::of(sources.atlas, event) {
                Part::Home => rows.here.push(row),
                Part::Elsewhere => rows.elsewhere.push(row),
                Part::Undated => rows.undated.push(row),
            }
        }
        rows
    }
}

/// The drawing: axis, dated rows, rows without a date.
pub(in crate::view) fn drawing(sources: Sources, route: &Route, index: &TimelineIndex) -> Markup {
    let years = index.span.usual;
    let Rows { here, elsewhere, undated } = Rows::of(sources, route, index);
    let elsewhere = (!elsewhere.is_empty()).then(|| {
        view! {
            <section class="timeline__elsewhere" data-section aria-labelledby="elsewhere">
                <h2 id="elsewhere" class="timeline__heading">{texts::timeline::elsewhere()}</h2>
                <p class="timeline__hint">{texts::timeline::elsewhere_hint(&sources.atlas.site.city)}</p>
                <ol class="timeline__rows">{elsewhere}</ol>
            </section>
        }
    });
    let undated = (!undated.is_empty()).then(|| {
        view! {
            <section class="timeline__undated" data-section aria-labelledby="undated">
                <h2 id="undated" class="timeline__heading">{texts::timeline::undated()}</h2>
                <p class="timeline__hint">{texts::timeline::undated_hint()}</p>
                <ol class="timeline__rows">{undated}</ol>
            </section>
        }
    });
    view! {
        <div
            class="timeline"
            data-keys
            tabindex="0"
            role="region"
            aria-label=texts::timeline::axis_label()
        >
            {grid(years)}
            {axis(years)}
            <section data-section aria-labelledby="here">
                <h2 id="here" class="timeline__heading">{sources.atlas.site.city.clone()}</h2>
                <ol class="timeline__rows">{here}</ol>
            </section>
            {elsewhere}
        </div>
        {undated}
    }
    .draw()
}

pub fn page(sources: Sources, route: &Route) -> Page {
    let atlas = sources.atlas;
    let index = TimelineIndex::of(atlas);
    let unreported = |event: &&Event| {
        atlas.is_home(&event.place)
            && atlas.event_instead(event).is_none()
            && atlas.event_outcome(event) == Some(Outcome::Unreported)
    };
    let passed = atlas.events.iter().filter(unreported).count();
    let body = view! {
        <div class="page page--timeline">
            <header class="lede">
                <h1>{texts::timeline::title()}</h1>
                <p>{texts::timeline::lede()}</p>
                {explained(view! { <p>{texts::timeline::judged(atlas.site.data_date, passed)}</p> }, Some(Term::JUDGED), route)}
            </header>
            <div data-island="timeline">
                <p class="notice" role="status" data-notice></p>
                {controls(sources, &index)}
                {explained(legend(), Some(Term::PRECISION), route)}
                <p class="places__count" role="status" data-count>{texts::timeline::count(index.entries.len())}</p>
                {drawing(sources, route, &index)}
            </div>
            <Take
                sources=sources
                route=route.clone()
                data=vec![("events.csv", texts::timeline::take_events()), ("atlas.json", texts::timeline::take_all())]
                embed=Embed::Timeline
                here=vec![Here::drawing(".timeline", texts::timeline::take_here())]
            />
        </div>
    }
    .draw();
    Page { title: texts::timeline::title().to_owned(), description: texts::timeline::description(subject(atlas)), body }
}

fn controls(sources: Sources, index: &TimelineIndex) -> impl IntoView + use<> {
    let kinds = EventKind::ALL
        .iter()
        .map(|kind| {
            view! {
                <button type="button" class="chip" data-kind-button=kind.code() aria-pressed="false">
                    {kind.label()}
                </button>
            }
        })
        .collect_view();
    let places = index
        .places
        .iter()
        .filter_map(|slug| {
            let place = sources.atlas.place_by_slug(slug)?;
            let name = match place.region {
                Region::Home => place.short_name.clone(),
                Region::Elsewhere => texts::timeline::place_elsewhere(&place.short_name),
            };
            Some((slug.clone(), name))
        })
        .collect();
    view! {
        <div class="controls needs-script">
            <div class="controls__row">
            <div class="controls__group" role="group" aria-label=texts::timeline::kind()>
                <button type="button" class="chip" data-kind-button="" aria-pressed="true">{texts::timeline::kind_all()}</button>
                {kinds}
            </div>
            <div class="controls__group">
                <Choice name="place" label=texts::timeline::place() options=places/>
            </div>
            </div>
            <div class="controls__group timeline__zoom" role="group" aria-label=texts::timeline::axis()>
                <button type="button" class="chip" data-axis="earlier" aria-label=texts::timeline::earlier()>"←"</button>
                <button type="button" class="chip" data-axis="later" aria-label=texts::timeline::later()>"→"</button>
                <button type="button" class="chip" data-axis="in" aria-label=texts::timeline::zoom_in()>"+"</button>
                <button type="button" class="chip" data-axis="out" aria-label=texts::timeline::zoom_out()>"−"</button>
                <button type="button" class="chip" data-axis="reset">{texts::timeline::reset()}</button>
            </div>
        </div>
    }
    .draw()
}

/// Year labels above the tracks.
fn axis(years: (u16, u16)) -> impl IntoView {
    let ticks = ticks(years);
    let labels = (0..TICKS)
        .map(|at| {
            let (x, text, class) = match ticks.get(at) {
                Some(year) => (hundredths(percent(f64::from(*year), years)) + "%", year.to_string(), "axis__year"),
                None => ("0".to_owned(), String::new(), "axis__year is-hidden"),
            };
            view! {
                <text class=class x=x y="16" data-tick>
                    {text}
                </text>
            }
        })
        .collect_view();
    view! {
        <div class="axis" aria-hidden="true">
            <svg class="axis__scale" height="28">{labels}</svg>
        </div>
    }
    .draw()
}

/// Grid lines behind all tracks: as many as any range needs.
fn grid(years: (u16, u16)) -> impl IntoView {
    let ticks = ticks(years);
    let lines = (0..TICKS)
        .map(|at| {
            let x = ticks.get(at).map(|year| hundredths(percent(f64::from(*year), years)) + "%");
            let class = if x.is_some() { "" } else { "is-hidden" };
            let x = x.unwrap_or_else(|| "0".to_owned());
            view! { <line class=class x1=x.clone() x2=x y1="0" y2="100%"></line> }
        })
        .collect_view();
    view! { <svg class="timeline__grid" width="0" height="0" aria-hidden="true" data-grid>{lines}</svg> }
}

/// An event's bar, its mark of the day, or the dots of what has no end; at both
/// ends the arrow for what the axis cuts off.
fn track(event: &'static Event, bar: Bar) -> Markup {
    let inferred = if event.inferred.any() { " track__bar--inferred" } else { "" };
    let class = format!("track__bar track__bar--{}{inferred}", event.kind.code());
    view! {
        <svg class="track" height="20" aria-hidden="true">
            <svg class=class x=bar.x width=bar.width y="50%" data-bar>
                {shape(event.precision)}
                <path class="track__on track__on--before" d="M1 -5.5H0L-8 0L0 5.5H1"></path>
                <svg class="track__end" x="100%">
                    <path class="track__on track__on--after" d=ARROW></path>
                </svg>
            </svg>
            <text class="track__edge track__edge--before" x="0" y="50%" dy="5">{texts::timeline::before()}</text>
            <text class="track__edge track__edge--after" x="100%" y="50%" dy="5">{texts::timeline::after()}</text>
        </svg>
    }
    .draw()
}

/// Where a bar goes on to the right; it covers the edge at which the axis cuts the bar.
const ARROW: &str = "M-1 -5.5H0L8 0L0 5.5H-1";

/// What an event looks like on its track. What happens at one time is a point, and a whisker says how exactly that
/// time is known; what takes a time is a bar as long as that.
fn shape(precision: Precision) -> Markup {
    match precision {
        Precision::Day => view! { <circle cx="50%" r="5.5"></circle> }.draw(),
        Precision::Month | Precision::Year => view! {
            <path class="track__whisker" d="M0 -4V4"></path>
            <line class="track__whisker" x2="100%"></line>
            <svg class="track__end" x="100%"><path class="track__whisker" d="M0 -4V4"></path></svg>
            <circle cx="50%" r="5.5"></circle>
        }
        .draw(),
        Precision::Open => view! { <line class="track__open" x2="100%"></line> }.draw(),
        Precision::Period | Precision::Undated => view! { <rect y="-5.5" width="100%" height="11"></rect> }.draw(),
    }
}

/// What the marks mean. Where there are no tracks, only the kinds are drawn, as dots.
pub(in crate::view) fn legend() -> Markup {
    let kinds = EventKind::ALL
        .iter()
        .map(|kind| {
            view! {
                <li class="timeline-key__item">
                    <span class=format!("timeline-key__dot timeline-dot timeline-dot--{}", kind.code())></span>
                    {sample(kind.code(), Precision::Period, false)}
                    {kind.label()}
                </li>
            }
        })
        .collect_view();
    let marks = [
        (sample("past", Precision::Day, false), texts::timeline::legend_day()),
        (sample("past", Precision::Year, false), texts::timeline::legend_about()),
        (sample("past", Precision::Period, false), texts::timeline::legend_period()),
        (sample("past", Precision::Open, false), texts::timeline::legend_open()),
        (sample("past track__bar--inferred", Precision::Period, false), texts::timeline::legend_inferred()),
        (sample("past", Precision::Period, true), texts::timeline::legend_beyond()),
    ]
    .into_iter()
    .map(|(sample, words)| view! { <li class="timeline-key__item timeline-key__item--tracks">{sample} {words}</li> })
    .collect_view();
    view! { <ul class="timeline-key" aria-label=texts::timeline::legend()>{kinds} {marks}</ul> }.draw()
}

/// A mark as it lies on a track.
fn sample(kind: &str, precision: Precision, goes_on: bool) -> Markup {
    let class = format!("track__bar track__bar--{kind}");
    let arrow = goes_on.then(|| view! { <svg class="track__end" x="100%"><path d=ARROW></path></svg> });
    view! {
        <svg class="timeline-key__sample" width="44" height="20" aria-hidden="true">
            <svg class=class width="80%" y="50%">{shape(precision)} {arrow}</svg>
        </svg>
    }
    .draw()
}

fn row(sources: Sources, route: &Route, event: &'static Event, bar: Bar) -> Markup {
    let atlas = sources.atlas;
    let place = atlas.place(&event.place).map(|place| {
        if place.profile {
            // Dozens of links would be called by the same place.
            let name = texts::timeline::place_of(&place.short_name, &event.title);
            view! { <a href=route.link(&Route::Place(place.slug.clone())) aria-label=name>{place.short_name.clone()}</a> }
                .draw()
        } else {
            view! { <span>{place.short_name.clone()}</span> }.draw()
        }
    });
    let kind = event.kind.code();
    let edges = bar.classes.iter().filter(|(_, on)| *on).map(|(name, _)| format!(" {name}")).collect::<String>();
    let track = event.when.is_some().then(|| track(event, bar));
    view! {
        <li
            class=format!("timeline__row timeline__row--{kind}{edges}")
            class:history=atlas.event_instead(event).is_some()
            id=event.key()
            data-event
        >
            <p class="timeline__when">{when_words(event)}</p>
            <div class="timeline__text">{text(sources, route, event)}</div>
            <p class="timeline__place">{place}</p>
            {track}
        </li>
    }
    .draw()
}

/// What happened. On the page note and citation open below it; in a frame the short source stands beside it.
fn text(sources: Sources, route: &Route, event: &'static Event) -> Markup {
    let atlas = sources.atlas;
    let title = view! {
        <span class="timeline__title history__claim">{event.title.clone()}</span>
        " "
        <EventTags atlas=atlas event=event/>
    };
    if route.is_frame() {
        return view! {
            <p>{title}</p>
            <p class="moments__note">{texts::timeline::precision_source(event.precision.label(), &atlas.short_source(&event.evidence))}</p>
        }
        .draw();
    }
    let note = (!event.note.is_empty()).then(|| view! { <p class="moments__note">{event.note.clone()}</p> });
    view! {
        <details class="timeline__more">
            <summary>{title}</summary>
            {note}
            <p class="moments__note">
                {texts::timeline::precision(event.precision.label())}
                <span translate="no">{atlas.citation(&event.evidence)}</span>
                " "
                <button type="button" class="source__copy needs-script" data-copy=atlas.citation(&event.evidence)>
                    {texts::timeline::copy()}
                </button>
            </p>
        </details>
    }
    .draw()
}
