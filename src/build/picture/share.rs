//! The card of a page: what messengers show beside a link to it.

use std::sync::Arc;

use hydration_context::SsrSharedContext;
use leptos::prelude::*;

use super::column::{Column, Face, rule};
use super::lines::LinesBox;
use super::palette::Palette;
use super::scene::{MapBox, Named};
use super::svg::{Alternative, Drawing, Element};
use super::text::fitted;
use super::words;
use crate::atlas::Atlas;
use crate::atlas::place::{Place, Region, Role};
use crate::atlas::site::MapView;
use crate::build::Failure;
use crate::chart::lines::Frame;
use crate::chart::map::places;
use crate::state::route::Route;
use crate::texts;
use crate::view::sources::{Page, Sources};
use crate::view::{finding, page};

/// Width and height of every card, in pixels: what messengers ask for.
pub const SIZE: (u32, u32) = (1200, 630);

const WIDTH: f64 = 1200.0;
const MARGIN: f64 = 64.0;
/// Width of the column of words beside a map, and its top and bottom, in pixels.
const WORDS: f64 = 472.0;
const TOP: f64 = 114.0;
const BOTTOM: f64 = 544.0;
const MAP: MapBox<'static> =
    MapBox { x: 526.0, y: 100.0, width: 640.0, scale: 1.14, place: None, named: Named::Places };
/// Left upper corner of the diagram, and the room that it has.
const DIAGRAM: (f64, f64, f64, f64) = (556.0, 104.0, 580.0, 420.0);
/// Left edge and size of what is said under the map, in pixels.
const NOTES: (f64, f64) = (562.0, 19.0);

/// What a card says.
struct Said {
    kicker: String,
    headline: String,
    /// Stands out below the headline.
    focus: String,
    /// Left out where there is no room for it.
    deck: String,
    place: Option<&'static Place>,
}

impl Said {
    /// Places elsewhere lie on no map of Zhengzhou.
    fn is_elsewhere(&self) -> bool {
        self.place.is_some_and(|place| place.region == Region::Elsewhere)
    }
}

/// The card of one page.
///
/// # Errors
/// Words that do not fit, with the page that they belong to.
pub fn card(sources: Sources, palette: &Palette, route: &Route) -> Result<Drawing, Failure> {
    let atlas = sources.atlas;
    let said = said(sources, route);
    let mut column = Column::new(MARGIN, TOP, if said.is_elsewhere() { WIDTH - 2.0 * MARGIN } else { WORDS });
    let kicker_colour = match said.place.map(|place| place.role) {
        Some(Role::Core) => &palette.core,
        Some(Role::Task | Role::Comparator) => &palette.gold,
        _ => &palette.jade,
    };
    if !said.kicker.is_empty() {
        column.paragraph(&said.kicker, &Face::plain(26.0, kicker_colour).bold());
        column.gap(4.0);
    }
    let does_not_fit = || Failure::of(format!("the card of /{route}"), format!("“{}” does not fit", said.headline));
    words_of(&mut column, &said, palette).ok_or_else(does_not_fit)?;
    let mut content = vec![sheet(SIZE, palette)];
    content.extend(if said.is_elsewhere() {
        banner(sources.atlas, palette)
    } else {
        picture(sources, palette, said.place)
    });
    content.extend(masthead(&atlas.site.name, palette));
    content.extend(column.drawn);
    content.push(rule(MARGIN, 566.0, WIDTH - 2.0 * MARGIN, &palette.line_strong, 1.0));
    let source = words::source_line(atlas);
    content.push(Face::plain(NOTES.1, &palette.ink_soft).line(&source, MARGIN, 601.0));
    let alternative = Alternative {
        title: format!("{} — {}", said.headline, atlas.site.name),
        description: [said.kicker, said.focus, said.deck, source].join(" "),
    };
    Ok(Drawing::new(SIZE, &alternative, &palette.sans, content))
}

/// Headline, focus and deck. What stands below the headline becomes smaller before it does; the
/// deck goes before the headline becomes too small to be read on a thumbnail.
fn words_of(column: &mut Column, said: &Said, palette: &Palette) -> Option<()> {
    let headline = Face::plain(0.0, &palette.ink).headline(&palette.serif);
    let (largest, bottom) = if said.is_elsewhere() { (132.0, 460.0) } else { (108.0, BOTTOM) };
    let room = bottom - column.y;
    let gap = 20.0;
    let decks = [25.0, 23.0, 21.0, 19.0].map(|size| (said.deck.as_str(), size)).into_iter().chain([("", 25.0)]);
    // A headline that is longer than all others becomes small rather than lose a character or tear a word.
    let tries = [64.0, 32.0, 20.0].into_iter().flat_map(|smallest| decks.clone().map(move |deck| (deck, smallest)));
    for ((deck, size), smallest) in tries {
        let focus_face = Face { leading: 1.45, ..Face::plain(size + 2.0, &palette.jade_deep).bold() };
        let deck_face = Face { leading: 1.5, ..Face::plain(size, &palette.ink_soft) };
        let mut below = Column::new(column.x, 0.0, column.width.min(920.0));
        below.paragraph(&said.focus, &focus_face);
        if !said.focus.is_empty() && !deck.is_empty() {
            below.gap(6.0);
        }
        below.paragraph(deck, &deck_face);
        let (width, height) = (column.width, room - below.y - gap);
        // A line is a little higher than its characters.
        let fitted = fitted(&said.headline, (width, height / 1.1), headline.leading, (largest, smallest));
        let Some(fitted) = fitted else { continue };
        column.fitted(&fitted, &headline);
        column.gap(gap);
        column.paragraph(&said.focus, &focus_face);
        column.gap(if said.focus.is_empty() { 0.0 } else { 6.0 });
        column.paragraph(deck, &deck_face);
        return Some(());
    }
    None
}

fn said(sources: Sources, route: &Route) -> Said {
    let atlas = sources.atlas;
    let place = match route {
        Route::Place(slug) => atlas.place_by_slug(slug),
        _ => None,
    };
    match place {
        Some(place) => Said {
            kicker: place.standing(),
            headline: place.name.clone(),
            focus: words::focus(atlas, place),
            deck: place.summary.clone(),
            place: Some(place),
        },
        None => {
            let (title, deck) = head(sources, route);
            // A page that finds something says it; its name stands above.
            let (kicker, headline) = match finding(sources, route) {
                Some(finding) => (title, finding),
                None => (String::new(), title),
            };
            Said { kicker, headline, focus: String::new(), deck, place: None }
        }
    }
}

/// Title and description of a page, as its head holds them.
pub fn head(sources: Sources, route: &Route) -> (String, String) {
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
        rule(MARGIN, 88.0, WIDTH - 2.0 * MARGIN, &palette.ink, 2.0),
    ]
}

/// What a place elsewhere is, where the others have their map.
fn banner(atlas: &Atlas, palette: &Palette) -> Vec<Element> {
    let (x, y, width, height) = (MARGIN, 476.0, WIDTH - 2.0 * MARGIN, 64.0);
    let ground =
        |x: f64, width: f64| Element::new("rect").set("x", x).set("y", y).set("width", width).set("height", height);
    vec![
        ground(x, width).set("fill", &palette.gold_wash),
        ground(x, 6.0).set("fill", &palette.gold),
        Face::plain(26.0, &palette.gold).bold().line(
            &texts::place::elsewhere(&atlas.site.city),
            x + 28.0,
            y + height / 2.0 + 0.38 * 26.0,
        ),
    ]
}

/// The map with its notice, or the diagram where that is what the site gives away.
fn picture(sources: Sources, palette: &Palette, place: Option<&Place>) -> Vec<Element> {
    let atlas = sources.atlas;
    let entry = place.and_then(|place| places(atlas).iter().position(|other| other.id == place.id));
    let on_map = place.filter(|_| entry.is_some());
    let face = Face { leading: 1.35, ..Face::plain(NOTES.1, &palette.ink) };
    let notes = |bottom: f64| Column::new(NOTES.0, bottom + 6.0, WIDTH - MARGIN - NOTES.0);
    if atlas.site.published_view() == MapView::Schematic {
        let lines = sources.lines();
        let diagram = lines.diagram(Frame::Card);
        let (x, y, width, most) = DIAGRAM;
        let shown = LinesBox { network: &lines.network, diagram: &diagram, x, y, width, most, place: entry };
        let mut notes = notes(shown.y + shown.height());
        notes.paragraph(words::diagram(), &face);
        return [shown.draw(palette)].into_iter().chain(notes.drawn).collect();
    }
    let located = on_map.filter(|place| atlas.position(&place.id).is_some());
    let map = MapBox { place: located.map(|place| place.slug.as_str()), ..MAP };
    let mut notes = notes(map.y + map.height());
    if on_map.is_some() && located.is_none() {
        notes.paragraph(&words::not_located(atlas), &face);
    }
    notes.paragraph(&atlas.site.approval_line(), &face);
    [map.draw(sources, palette)].into_iter().chain(notes.drawn).collect()
}
