//! What can be chosen in the builder. Scripts show the fields that the chosen view has.

use leptos::prelude::*;

use crate::atlas::event::EventKind;
use crate::atlas::place::{Place, Region};
use crate::atlas::site::MapView;
use crate::chart::compare::{columns, groups};
use crate::chart::map::places;
use crate::state::compare::MOST;
use crate::state::embed::{Embed, Height, Part, Theme, View};
use crate::state::map::Layer;
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::figure::subject_name;
use crate::view::sources::Sources;

/// A choice of one code, with the label before it.
fn choice(name: &'static str, label: &'static str, views: &str, options: Vec<(String, String)>) -> Markup {
    let options = options.into_iter().map(|(code, text)| view! { <option value=code>{text}</option> }).collect_view();
    view! {
        <label class="field" data-for=views.to_owned()>
            <span class="field__label">{label}</span>
            <select class="field__input" data-choice=name autocomplete="off">{options}</select>
        </label>
    }
    .draw()
}

fn coded<T: Copy>(terms: &[T], code: fn(T) -> &'static str, label: fn(T) -> &'static str) -> Vec<(String, String)> {
    terms.iter().map(|term| (code(*term).to_owned(), label(*term).to_owned())).collect()
}

/// Width and height of the picture of a view, as scripts read them; empty where there is none.
fn picture(sources: Sources, embed: &Embed) -> String {
    sources.pictures.of(embed).map(|(width, height)| format!("{width}x{height}")).unwrap_or_default()
}

fn none(label: &str) -> Vec<(String, String)> {
    vec![(String::new(), label.to_owned())]
}

fn name(place: &Place) -> String {
    match place.region {
        Region::Home => place.short_name.clone(),
        Region::Elsewhere => texts::embed::place_elsewhere(&place.short_name),
    }
}

fn named(places: impl IntoIterator<Item = &'static Place>) -> Vec<(String, String)> {
    places.into_iter().map(|place| (place.slug.clone(), name(place))).collect()
}

pub(super) fn form(sources: Sources) -> Markup {
    let atlas = sources.atlas;
    let views = View::ALL
        .iter()
        .map(|view| {
            view! {
                <button
                    type="button"
                    class="chip"
                    data-view=view.code()
                    data-height=view.height().to_string()
                    data-picture=match view {
                        View::Map => picture(sources, &Embed::Map),
                        View::Timeline => picture(sources, &Embed::Timeline),
                        View::Compare => picture(sources, &Embed::Compare),
                        View::Place | View::Figure => String::new(),
                    }
                    aria-pressed=(*view == View::Map).to_string()
                >
                    {view.label()}
                </button>
            }
        })
        .collect_view();
    let listed = [none(texts::embed::selected_none()), named(places(atlas))].concat();
    let kinds = [none(texts::embed::kind_all()), coded(EventKind::ALL, EventKind::code, EventKind::label)].concat();
    view! {
        <section class="builder__form" aria-labelledby="choose">
            <h2 id="choose">{texts::embed::choose()}</h2>
            <div class="controls__group" role="group" aria-label=texts::embed::view()>{views}</div>
            <div class="builder__fields">
                {cards(sources)}
                {figures(sources)}
                {choice("map-view", texts::embed::ground(), "map", coded(MapView::ALL, MapView::code, MapView::label))}
                {choice("layer", texts::embed::layer(), "map", coded(Layer::ALL, Layer::code, Layer::label))}
                {choice("place", texts::embed::selected(), "map timeline", listed)}
                {choice("kind", texts::embed::kind(), "timeline", kinds)}
                {compared(sources)}
                {choice("theme", texts::embed::theme(), "", coded(Theme::ALL, Theme::code, Theme::label))}
                {choice("height", texts::embed::height(), "", coded(Height::ALL, Height::code, Height::label))}
                {accent()}
                {parts()}
            </div>
        </section>
    }
    .draw()
}

/// Places with a card, each with the size of its picture.
fn cards(sources: Sources) -> Markup {
    let options = sources
        .atlas
        .places
        .iter()
        .filter(|place| place.profile)
        .map(|place| {
            let size = picture(sources, &Embed::Place(place.slug.clone()));
            view! { <option value=place.slug.clone() data-picture=size data-title=name(place)>{name(place)}</option> }
        })
        .collect_view();
    view! {
        <label class="field" data-for="place">
            <span class="field__label">{texts::embed::card()}</span>
            <select class="field__input" data-choice="card" data-framed autocomplete="off">{options}</select>
        </label>
    }
    .draw()
}

/// Figures by what they are about, each with the page that it stands on.
fn figures(sources: Sources) -> Markup {
    let atlas = sources.atlas;
    let mut groups: Vec<(String, Vec<Markup>)> = Vec::new();
    let mut last = "";
    for figure in atlas.listed() {
        // A compound figure is one card.
        if figure.id.as_str() == last {
            continue;
        }
        last = figure.id.as_str();
        let whole = atlas
            .profile_with(figure)
            .map(|place| format!("{}#{}", Route::Place(place.slug.clone()), figure.key()))
            .unwrap_or_default();
        let text = texts::embed::figure_option(&figure.measure, &atlas.written(figure).line());
        let size = picture(sources, &Embed::Figure(last.to_owned()));
        let option = view! { <option value=last data-whole=whole data-picture=size>{text}</option> }.draw();
        let subject = subject_name(atlas, figure);
        match groups.iter_mut().find(|(name, _)| *name == subject) {
            Some((_, options)) => options.push(option),
            None => groups.push((subject, vec![option])),
        }
    }
    let groups =
        groups.into_iter().map(|(name, options)| view! { <optgroup label=name>{options}</optgroup> }).collect_view();
    view! {
        <label class="field" data-for="figure">
            <span class="field__label">{texts::embed::figure()}</span>
            <select class="field__input" data-choice="figure" data-framed autocomplete="off">{groups}</select>
        </label>
    }
    .draw()
}

fn compared(sources: Sources) -> Markup {
    let mut columns = columns(sources.atlas);
    columns.retain(|place| place.region == Region::Home);
    let groups = groups(&columns)
        .into_iter()
        .flat_map(|(_, places)| places)
        .map(|place| {
            view! {
                <label class="tick">
                    <input type="checkbox" value=place.slug.clone() data-compared autocomplete="off"/>
                    {place.short_name.clone()}
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset class="field" data-for="compare">
            <legend class="field__label">{texts::embed::compared(MOST)}</legend>
            <div class="ticks">{groups}</div>
        </fieldset>
    }
    .draw()
}

fn accent() -> Markup {
    view! {
        <fieldset class="field" data-for="">
            <legend class="field__label">{texts::embed::accent()}</legend>
            <div class="ticks">
                <label class="tick">
                    <input type="checkbox" data-accented autocomplete="off"/>
                    {texts::embed::accent_swap()}
                </label>
                <input class="builder__colour" type="color" value="#1a5fb4" aria-label=texts::embed::accent() data-accent autocomplete="off"/>
                <span class="field__hint">{texts::embed::accent_hint()}</span>
                <span class="field__said" role="status" data-accent-said></span>
            </div>
        </fieldset>
    }
    .draw()
}

fn parts() -> Markup {
    let views =
        [Embed::Map, Embed::Timeline, Embed::Compare, Embed::Place(String::new()), Embed::Figure(String::new())];
    let ticks = Part::ALL
        .iter()
        .map(|part| {
            let of: Vec<&str> = views.iter().filter(|view| view.parts().contains(part)).map(Embed::code).collect();
            view! {
                <label class="tick" data-for=of.join(" ")>
                    <input type="checkbox" value=part.code() data-hidden autocomplete="off"/>
                    {part.label()}
                </label>
            }
        })
        .collect_view();
    view! {
        <fieldset class="field" data-for="map timeline place figure">
            <legend class="field__label">{texts::embed::hidden()}</legend>
            <div class="ticks">{ticks}</div>
        </fieldset>
    }
    .draw()
}
