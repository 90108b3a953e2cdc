//! The card of a page: what messengers show beside a link to it.

use std::sync::Arc;

use hydration_context::SsrSharedContext;
use leptos::prelude::*;

use super::column::{Column, Face, rule};
use super::palette::Palette;
use super::scene::{MapBox, Named};
use super::svg::{Alternative, Drawing, Element};
use super::text::fitted;
use super::words;
use crate::atlas::place::{Place, Region, Role};
use crate::atlas::site::MapView;
use crate::build::Failure;
use crate::chart::map::places;
use crate::state::route::Route;
use crate::view::pages::{Page, Sources, page};

/// Width and height of every card, in pixels: what messengers ask for.
pub const SIZE: (u32, u32) = (1200, 630);

const MARGIN: f64 = 64.0;
/// The column of words, and the map beside it.
const WORDS: f64 = 486.0;
const TOP: f64 = 118.0;
const BOTTOM: f64 = 536.0;
const MAP: MapBox<'static> =
    MapBox { x: 552.0, y: 98.0, width: 656.0, scale: 1.17, view: MapView::Geographic, place: None, named: Named::Places };

/// What a card says.
struct Said<'a> {
    kicker: String,
    headline: String,
    deck: String,
    place: Option<&'a Place>,
}

/// The card of one page.
///
/// # Errors
/// Words that do not fit, with the page that they belong to.
pub fn card(sources: Sources, palette: &Palette, route: &Route) -> Result<Drawing, Failure> {
    let atlas = sources.atlas;
    let said = said(sources, route);
    let mut column = Column::new(MARGIN, TOP, WORDS);
    let kicker_colour = match said.place.map(|place| place.role) {
        Some(Role::Core) => &palette.core,
        Some(Role::Task) => &palette.gold,
        _ => &palette.jade,
    };
    if !said.kicker.is_empty() {
        column.paragraph(&said.kicker, &Face::plain(26.0, kicker_colour).bold());
        column.gap(6.0);
    }
    headline_and_deck(&mut column, &said, palette)
        .ok_or_else(|| Failure::of(format!("the card of /{route}"), format!("“{}” does not fit", said.headline)))?;
    let mut content = vec![sheet(SIZE, palette)];
    content.extend(picture(sources, palette, said.place));
    content.extend(masthead(&atlas.site.name, palette));
    content.extend(column.drawn);
    content.push(rule(MARGIN, 566.0, 1200.0 - 2.0 * MARGIN, &palette.line_strong, 1.0));
    let source = words::source_line(atlas);
    content.push(Face::plain(19.0, &palette.ink_soft).line(&source, MARGIN, 601.0));
    let alternative = Alternative {
        title: format!("{} — {}", said.headline, atlas.site.name),
        description: [said.kicker, said.deck, source].join(" "),
    };
    Ok(Drawing::new(SIZE, &alternative, &palette.sans, content))
}

/// The headline as large as the words below it allow; those become smaller before it does.
fn headline_and_deck(column: &mut Column, said: &Said<'_>, palette: &Palette) -> Option<()> {
    let headline = Face::plain(0.0, &palette.ink).headline(&palette.serif);
    let room = BOTTOM - column.y;
    for deck_size in [25.0, 23.0, 21.0, 19.0] {
        let deck = Face { leading: 1.5, ..Face::plain(deck_size, &palette.ink_soft) };
        let lines = super::text::wrap(&said.deck, column.width, deck_size).len() as f64;
        let below = if lines > 0.0 { lines * deck_size * deck.leading + 22.0 } else { 0.0 };
        if let Some(fitted) = fitted(&said.headline, (column.width, room - below - 24.0), headline.leading, (108.0, 64.0))
        {
            column.fitted(&fitted, &headline);
            column.gap(22.0);
            column.paragraph(&said.deck, &deck);
            return Some(());
        }
    }
    None
}

fn said(sources: Sources, route: &Route) -> Said<'static> {
    let atlas = sources.atlas;
    let place = match route {
        Route::Place(slug) => atlas.place_by_slug(slug),
        _ => None,
    };
    match place {
        Some(place) => {
            let focus = words::focus(atlas, place);
            let deck = match place.region {
                Region::Elsewhere => place.summary.clone(),
                Region::Zhengzhou if focus.is_empty() => place.summary.clone(),
                Region::Zhengzhou => focus,
            };
            Said { kicker: place.standing(), headline: place.name.clone(), deck, place: Some(place) }
        }
        None => {
            let (title, description) = head(sources, route);
            Said { kicker: String::new(), headline: title, deck: description, place: None }
        }
    }
}

/// Title and description of a page, as its head holds them.
fn head(sources: Sources, route: &Route) -> (String, String) {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new())));
    owner.with(|| {
        let Page { title, description, body: _ } = page(sources, route);
        (title, description)
    })
}

/// The sheet of paper below everything.
pub fn sheet((width, height): (u32, u32), palette: &Palette) -> Element {
    Element::new("rect").set("width", f64::from(width)).set("height", f64::from(height)).set("fill", &palette.paper)
}

/// The site's name under a rule, with the core's mark before it.
fn masthead(name: &str, palette: &Palette) -> Vec<Element> {
    let mark = |r: f64| Element::new("circle").set("cx", MARGIN + 13.0).set("cy", 58.0).set("r", r);
    vec![
        mark(12.0).set("fill", "none").set("stroke", &palette.core).set("stroke-width", 2.0),
        mark(7.0).set("fill", &palette.core),
        Face::plain(28.0, &palette.ink).headline(&palette.serif).line(name, MARGIN + 40.0, 68.0),
        rule(MARGIN, 88.0, 1200.0 - 2.0 * MARGIN, &palette.ink, 2.0),
    ]
}

/// The map with its notice; the diagram where the site opens with it; for a place elsewhere
/// what it is, because it lies on neither.
fn picture(sources: Sources, palette: &Palette, place: Option<&Place>) -> Vec<Element> {
    let atlas = sources.atlas;
    let mut notes = Column::new(588.0, 0.0, 1200.0 - MARGIN - 588.0);
    if place.is_some_and(|place| place.region == Region::Elsewhere) {
        notes.y = 250.0;
        let face = Face { leading: 1.6, ..Face::plain(30.0, &palette.gold).bold() };
        notes.drawn.push(rule(556.0, 220.0, 4.0, &palette.gold, 200.0));
        notes.paragraph(words::ELSEWHERE, &face);
        return notes.drawn;
    }
    let view = atlas.site.default_view;
    let on_map = place.filter(|place| places(atlas).iter().any(|other| other.id == place.id));
    let located = on_map.filter(|place| view == MapView::Schematic || atlas.position(&place.id).is_some());
    let map = MapBox { view, place: located.map(|place| place.slug.as_str()), ..MAP };
    let face = Face { leading: 1.35, ..Face::plain(19.0, &palette.ink) };
    let notice = match view {
        MapView::Geographic => atlas.site.approval_line(),
        MapView::Schematic => words::DIAGRAM.to_owned(),
    };
    notes.y = map.y + map.height() + 4.0;
    if place.is_some() && located.is_none() && on_map.is_some() {
        notes.paragraph(words::NOT_LOCATED, &face);
    }
    notes.paragraph(&notice, &face);
    let mut drawn = vec![map.draw(sources, palette)];
    drawn.extend(notes.drawn);
    drawn
}
