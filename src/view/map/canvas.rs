//! The drawing: ground, links, names and marks.

use leptos::prelude::*;

use crate::atlas::place::{Access, Place, PlaceKind, Role};
use crate::chart::map::index::{count, leading, pip, sub_line};
use crate::chart::map::labels::{self, Label, Spot};
use crate::chart::map::layout::Frame;
use crate::chart::map::territory::RINGS;
use crate::chart::map::{Bar, Link, Mark, Pin, Shape, Shown, SubLine, attributes, places, scene};
use crate::geo::viewport::Extent;
use crate::geo::{Degrees, World, hundredths};
use crate::state::map::{Layer, MapState};
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::glyph::{STATE_SHAPE, access_path, family_class, family_path, shape_path, status_class};
use crate::view::shell::subject;
use crate::view::sources::Sources;

/// One of the two drawings of the map; the style sheet shows the one that fits.
#[component]
pub fn Canvas(sources: Sources, route: Route, frame: Frame, state: MapState) -> impl IntoView {
    let Sources { atlas, index, .. } = sources;
    let drawn = index.drawn(frame);
    let scene = scene(index, &state, frame, None, &drawn.pins);
    let marks = scene
        .marks
        .iter()
        .zip(places(atlas))
        .zip(&drawn.labels.places)
        .map(|((mark, place), label)| mark_view(sources, &route, mark, place, label.as_ref(), frame))
        .collect_view();
    let Extent { width, height, .. } = frame.extent();
    view! {
        <div class=format!("map map--{}", frame.code()) data-frame=frame.code()>
            <svg
                class="map__canvas"
                width=width * 4.0
                height=height * 4.0
                role="group"
                tabindex="0"
                aria-label=texts::map::canvas(subject(atlas))
            >
                <svg class="map__ground" viewBox=scene.view_box preserveAspectRatio="none">
                    <use_ href="#ground"></use_>
                    <use_ href="#rings"></use_>
                    <use_ href="#halos"></use_>
                    {links(sources, &scene.links, frame)}
                </svg>
                {pins(sources, &scene.pins, frame)}
                {marks}
                {bar(scene.bar)}
            </svg>
            <p class="map__keys" aria-hidden="true">{texts::map::canvas_keys()}</p>
            <div class="map__zoom needs-script" role="group" aria-label=texts::map::zoom()>
                <button type="button" aria-label=texts::map::zoom_closer() data-zoom="in">"+"</button>
                <button type="button" aria-label=texts::map::zoom_further() data-zoom="out">"−"</button>
                <button type="button" aria-label=texts::map::zoom_whole() data-zoom="fit">"⤢"</button>
            </div>
        </div>
    }
    .draw()
}

/// The links, a strand for each field that is shared.
pub fn links(sources: Sources, links: &[Link], frame: Frame) -> Markup {
    let family = |at: &usize| {
        // Its colour alone: a strand is a line.
        sources.atlas.industries.get(*at).map(|industry| format!("family--{}", industry.family.code()))
    };
    sources
        .index
        .drawn(frame)
        .bundles
        .iter()
        .zip(links)
        .zip(sources.index.entries.iter().filter(|entry| entry.role == Role::Base))
        .map(|((bundle, link), base)| {
            let strands = bundle
                .strands
                .iter()
                .zip(&bundle.shared)
                .map(|(path, field)| view! { <path class=family(field).unwrap_or_default() d=path.clone()></path> })
                .collect_view();
            view! { <g class=attributes::link_class(*link) data-link=base.slug.clone()>{strands}</g> }
        })
        .collect_view()
        .draw()
}

/// Names of districts and rivers, reference points, distances of rings: in the order of the index's pins.
pub fn pins(sources: Sources, pins: &[Pin], frame: Frame) -> Markup {
    let Sources { atlas, index, ground, rivers, .. } = sources;
    let labels = &index.drawn(frame).labels;
    let text = |kind: &str, words: String, pin: &Pin| {
        let (x, y, class) = attributes::pin(pin, kind, frame);
        view! { <text class=class x=x y=y aria-hidden="true" data-pin=kind.to_owned()>{words}</text> }.draw()
    };
    let mut pins = pins.iter();
    let mut drawn = Vec::new();
    // A district whose name a place bears keeps its pin, so that all stand in one order.
    for ((district, spot), pin) in ground.iter().zip(&labels.districts).zip(pins.by_ref().take(ground.len())) {
        let name = labels::district_name(atlas, district, frame).to_owned();
        drawn.push(match spot {
            Some(spot) if !spot.leader.is_empty() => led(spot, "district", name, pin, frame),
            Some(_) => text("district", name, pin),
            None => text("district", String::new(), pin),
        });
    }
    for ((point, label), pin) in
        atlas.reference_points.iter().zip(&labels.points).zip(pins.by_ref().take(labels.points.len()))
    {
        drawn.push(point_view(point.access, &point.short_name, label.as_ref(), pin, frame));
    }
    for (ring, pin) in RINGS.iter().zip(pins.by_ref().take(labels.rings.len())) {
        drawn.push(text("ring-name", labels::ring_name(*ring), pin));
    }
    for ((river, spot), pin) in rivers.iter().zip(&labels.rivers).zip(pins) {
        let (x, y, class) = attributes::pin(pin, "river-name", frame);
        let up = spot.as_ref().map_or(0.0, |spot| spot.dy);
        let words = river.name.clone();
        drawn.push(view! { <text class=class x=x y=y dy=hundredths(up) aria-hidden="true" data-pin="river-name">{words}</text> }.draw());
    }
    drawn.collect_view().draw()
}

/// A name away from its point, with the line that leads to it.
fn led(spot: &Spot, kind: &str, name: String, pin: &Pin, frame: Frame) -> Markup {
    let (x, y, _) = attributes::pin(pin, "", frame);
    view! {
        <svg class="point" x=x y=y aria-hidden="true" data-pin="point">
            <g class=attributes::shown_class(pin.shown, frame) data-label>
                <path class="leader" d=spot.leader.clone()></path>
                <text class=kind.to_owned() x=hundredths(spot.dx) y=hundredths(spot.dy)>{name}</text>
            </g>
        </svg>
    }
    .draw()
}

/// An airport or a station.
fn point_view(access: Access, name: &str, label: Option<&Label>, pin: &Pin, frame: Frame) -> Markup {
    let (x, y, _) = attributes::pin(pin, "", frame);
    let size = hundredths(frame.mark_size());
    let written = label.map(|label| {
        view! {
            <g class=attributes::shown_class(pin.shown, frame) data-label>
                {leader(label)}
                <text class=attributes::align_class(label.align) x=hundredths(label.x) y=hundredths(label.y)>{name.to_owned()}</text>
            </g>
        }
    });
    view! {
        <svg class="point" x=x y=y aria-hidden="true" data-pin="point">
            <path class="point__shape" transform=format!("scale({size})") d=access_path(access)></path>
            {written}
        </svg>
    }
    .draw()
}

fn leader(label: &Label) -> Option<Markup> {
    let path = label.leader.clone();
    (!path.is_empty()).then(|| view! { <path class="leader" d=path></path> }.draw())
}

/// The scale bar: its right end stays, its length is that of a round distance.
pub fn bar(bar: Bar) -> Markup {
    let Bar { kilometres, percent } = bar;
    view! {
        <g class="bar" aria-hidden="true">
            <svg class="bar__line" x=attributes::percent(98.0 - percent) y="97%" width=attributes::percent(percent) height="7" data-bar>
                <path d="M0 0H9999" pathLength="1"></path>
            </svg>
            <text x="98%" y="97%" dy="-6" data-bar-text>{texts::map::scale(&hundredths(kilometres))}</text>
        </g>
    }
    .draw()
}

fn world(sources: Sources, place: &Place) -> Option<(World, f64)> {
    let position = sources.atlas.position(&place.id)?;
    let at = Degrees { lon: position.lon, lat: position.lat };
    Some((at.to_world(sources.atlas.site.bounds.centre()), position.precision_km))
}

/// Rings around the core, for a sense of distance, on ground that fades towards it.
pub fn rings(sources: Sources) -> impl IntoView {
    sources.atlas.core().and_then(|core| world(sources, core)).map(|(world, _)| {
        let circle = |class: &'static str, km: f64| {
            view! { <circle class=class cx=hundredths(world.x) cy=hundredths(world.y) r=hundredths(km)></circle> }
        };
        let rings = RINGS.iter().map(|km| circle("ring", *km)).collect_view();
        view! { {circle("cleared", 15.0)} {rings} }
    })
}

/// Discs that show how uncertain a position is, at true scale. A county is no disc: its area is on the map.
pub fn halos(sources: Sources, is_shown: impl Fn(&Place) -> bool) -> Markup {
    places(sources.atlas)
        .into_iter()
        .filter(|place| place.kind != PlaceKind::County && is_shown(place))
        .filter_map(|place| {
            let (world, precision) = world(sources, place)?;
            Some(view! {
                <circle
                    class=format!("halo halo--{}", Shape::of(place.role).code())
                    cx=hundredths(world.x)
                    cy=hundredths(world.y)
                    r=hundredths(precision)
                ></circle>
            })
        })
        .collect_view()
        .draw()
}

/// One place: a link to its profile, which scripts turn into a selection. The
/// last second line is for what a filter asks, and empty until it does.
fn mark_view(
    sources: Sources,
    route: &Route,
    mark: &Mark,
    place: &'static Place,
    label: Option<&Label>,
    frame: Frame,
) -> impl IntoView + use<> {
    let atlas = sources.atlas;
    let written = attributes::mark(mark, frame);
    let name = labels::name(atlas, sources.ground, place);
    let beside = match sub_line(atlas, place, Layer::Role) {
        SubLine::Text(text) if labels::has_sub(Layer::Role, frame) && mark.shown != Shown::Hidden => text,
        _ => String::new(),
    };
    let called = attributes::label(name, &beside, place.role.label(), &leading(atlas, place));
    // A page that may not stand in a frame must not be opened in one.
    let target = route.is_frame().then_some("_blank");
    let ring = (mark.shape == Shape::Core).then(|| view! { <circle class="mark__ring" r="14"></circle> });
    let size = (frame != Frame::Wide).then(|| format!("scale({})", hundredths(frame.mark_size())));
    view! {
        <a
            href=route.link(&Route::Place(place.slug.clone()))
            class=written.class
            data-mark=place.slug.clone()
            data-status=if place.is_area() { "area" } else { place.status.code() }
            target=target
            aria-label=called
            draggable="false"
        >
            <svg class="mark__at" x=written.x y=written.y>
                <circle class="mark__touch" r="20"></circle>
                <g transform=size>
                    {ring}
                    <circle class="mark__focus" r=hundredths(mark.shape.radius() + 6.0)></circle>
                    <path class="mark__shape" d=shape_path(mark.shape)></path>
                </g>
                {label.map(|label| label_view(sources, place, name, label, &written.label_class, frame))}
            </svg>
        </a>
    }
    .draw()
}

/// The name of a place, what leads to it, and the second lines of the layers.
fn label_view(
    sources: Sources,
    place: &Place,
    name: &str,
    label: &Label,
    class: &str,
    frame: Frame,
) -> impl IntoView + use<> {
    let align = attributes::align_class(label.align);
    let subs = Layer::ALL
        .iter()
        .filter(|layer| labels::has_sub(**layer, frame))
        .filter_map(|layer| {
            let line = sub_line(sources.atlas, place, *layer);
            let drawn = sub_view(&line, frame)?;
            let transform = attributes::sub_transform(label, line.width(frame));
            Some(view! {
                <g class="mark__sub" data-sub=layer.code() transform=transform>
                    {drawn}
                </g>
            })
        })
        .collect_view();
    view! {
        <g class=class.to_owned() data-label>
            {leader(label)}
            <text class=format!("mark__name {align}") x=hundredths(label.x) y=hundredths(label.y)>{name.to_owned()}</text>
            {subs}
            <text class=format!("mark__sub mark__subtext {align}") x=hundredths(label.x) y=hundredths(label.sub_y) data-sub="match"></text>
        </g>
    }
    .draw()
}

/// A second line that begins at 0 and runs to the right.
pub fn sub_view(line: &SubLine, frame: Frame) -> Option<Markup> {
    let size = frame.mark_size();
    let scaled = if size < 1.0 { format!(" scale({})", hundredths(size)) } else { String::new() };
    let at = |x: f64| format!("translate({} -4){scaled}", hundredths(x));
    let place = |number: usize| at((number as f64 + 0.5) * pip(frame));
    match line {
        SubLine::None => None,
        SubLine::Text(text) => Some(view! { <text class="mark__subtext">{text.clone()}</text> }.draw()),
        SubLine::Families(families) => Some(
            families
                .iter()
                .enumerate()
                .map(|(number, (family, leading))| {
                    let outline = if *leading { "" } else { " is-outline" };
                    view! {
                        <path
                            class=format!("{}{outline}", family_class(*family))
                            transform=place(number)
                            d=family_path(*family)
                        ></path>
                    }
                })
                .collect_view()
                .draw(),
        ),
        SubLine::Platforms(counts) => Some(
            counts
                .iter()
                .enumerate()
                .map(|(place, (status, number))| {
                    let start = place as f64 * count(frame);
                    view! {
                        <g class=status_class(*status) transform=at(start + 6.0 * size)>
                            <path class="state__shape" d=STATE_SHAPE></path>
                        </g>
                        // Apart from what stands before it also where only the words are read; a drawing begins after the space.
                        <text class="mark__subtext" x=hundredths(start + 14.0 * size)>{format!(" {number}")}</text>
                    }
                })
                .collect_view()
                .draw(),
        ),
    }
}
