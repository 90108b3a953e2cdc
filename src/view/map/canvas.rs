//! The drawing: ground, halos, links, names and marks.

use leptos::prelude::*;

use crate::atlas::place::Place;
use crate::atlas::site::MapView;
use crate::chart::map::index::{leading, sub_line};
use crate::chart::map::territory::RINGS;
use crate::chart::map::{Frame, Mark, Shape, SubLine, Territory, attributes, names, places, scene};
use crate::geo::viewport::Extent;
use crate::geo::{Degrees, hundredths};
use crate::state::map::{Layer, MapState};
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::glyph::{STATE_SHAPE, family_class, family_path, shape_path, status_class};
use crate::view::shell::subject;
use crate::view::sources::Sources;

/// The ground's outlines, drawn once a page and used by every map on it.
#[component]
pub fn Ground(sources: Sources) -> impl IntoView {
    let origin = sources.atlas.site.bounds.centre();
    let districts = sources
        .ground
        .iter()
        .map(|district| {
            let class = format!("land land--{}", Territory::of(sources.atlas, &district.name).code());
            view! { <path class=class d=district.path(origin)></path> }
        })
        .collect_view();
    view! {
        <svg class="visually-hidden" width="0" height="0" aria-hidden="true" focusable="false">
            <defs>
                <g id="ground">{districts}</g>
            </defs>
        </svg>
    }
}

/// One of the two drawings of the map; the style sheet shows the one that fits.
#[component]
pub fn Canvas(sources: Sources, route: Route, frame: Frame, state: MapState) -> impl IntoView {
    let Sources { atlas, index, ground, .. } = sources;
    let scene = scene(index, &state, frame, None);
    let links = scene
        .links
        .iter()
        .map(|link| view! { <path class=attributes::link_class(link) d=link.path.clone()></path> })
        .collect_view();
    let branches =
        scene.branches.iter().map(|path| view! { <path class="branch" d=path.clone()></path> }).collect_view();
    let districts = scene
        .districts
        .iter()
        .zip(ground)
        .map(|(name, district)| {
            let (x, y, class) = attributes::district(name, frame);
            view! {
                <text class=class x=x y=y aria-hidden="true">
                    {district.name.clone()}
                </text>
            }
        })
        .collect_view();
    let marks = scene
        .marks
        .iter()
        .zip(places(atlas))
        .map(|(mark, place)| mark_view(sources, &route, mark, place, frame))
        .collect_view();
    let Extent { width, height, .. } = frame.extent(MapView::Geographic);
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
                    <use_ href="#ground" class="map__districts"></use_>
                    <g class="map__halos">{rings(sources)} {halos(sources)}</g>
                    {branches}
                    {links}
                </svg>
                {districts}
                {marks}
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

/// Rings around the core, for a sense of distance.
fn rings(sources: Sources) -> impl IntoView {
    let position = sources.atlas.core().and_then(|core| sources.atlas.position(&core.id));
    position.map(|position| {
        let world = Degrees { lon: position.lon, lat: position.lat }.to_world(sources.atlas.site.bounds.centre());
        let ring = |km: &f64| {
            view! { <circle class="ring" cx=hundredths(world.x) cy=hundredths(world.y) r=hundredths(*km)></circle> }
        };
        RINGS.iter().map(ring).collect_view()
    })
}

/// Discs that show how uncertain a position is, at true scale.
pub fn halos(sources: Sources) -> impl IntoView {
    places(sources.atlas)
        .into_iter()
        .filter_map(|place| {
            let position = sources.atlas.position(&place.id)?;
            let world = Degrees { lon: position.lon, lat: position.lat }.to_world(sources.atlas.site.bounds.centre());
            Some(view! {
                <circle
                    class=format!("halo halo--{}", Shape::of(place.role).code())
                    cx=hundredths(world.x)
                    cy=hundredths(world.y)
                    r=hundredths(position.precision_km)
                ></circle>
            })
        })
        .collect_view()
}

/// One place: a link to its profile, which scripts turn into a selection. The
/// last second line is for what a filter asks, and empty until it does.
fn mark_view(
    sources: Sources,
    route: &Route,
    mark: &Mark,
    place: &'static Place,
    frame: Frame,
) -> impl IntoView + use<> {
    let written = attributes::mark(mark, frame);
    let beside = match sub_line(sources.atlas, place, Layer::Role) {
        SubLine::Text(text) if !written.sub_class.contains("is-hidden") => text,
        _ => String::new(),
    };
    let label = attributes::label(&place.short_name, &beside, place.role.label(), &leading(sources.atlas, place));
    let subs = Layer::ALL
        .iter()
        .enumerate()
        .filter_map(|(at, layer)| {
            let line = sub_view(&sub_line(sources.atlas, place, *layer))?;
            // Only the layer that the page opens with has its place yet.
            let (class, transform) = match at {
                0 => (written.sub_class.clone(), written.sub_transform.clone()),
                _ => ("mark__sub is-hidden".to_owned(), String::new()),
            };
            Some(view! {
                <g class=class data-sub=layer.code() transform=transform>
                    {line}
                </g>
            })
        })
        .collect_view();
    // A page that may not stand in a frame must not be opened in one.
    let target = route.is_frame().then_some("_blank");
    let ring = (mark.shape == Shape::Core).then(|| view! { <circle class="mark__ring" r="14"></circle> });
    view! {
        <a
            href=route.link(&Route::Place(place.slug.clone()))
            class=written.class
            data-mark=place.slug.clone()
            data-status=if place.is_area() { "area" } else { place.status.code() }
            target=target
            aria-label=label
            draggable="false"
        >
            <svg class="mark__at" x=written.x y=written.y>
                <circle class="mark__touch" r="20"></circle>
                {ring}
                <circle class="mark__focus" r=hundredths(mark.shape.radius() + 6.0)></circle>
                <path class="mark__shape" d=shape_path(mark.shape)></path>
                <text class=written.name_class x=written.name_x y=written.name_y>
                    {place.short_name.clone()}
                </text>
                {subs}
                <g class="mark__sub is-hidden" data-sub="match">
                    <text class="mark__subtext"></text>
                </g>
            </svg>
        </a>
    }
    .draw()
}

/// A second line that begins at 0 and runs to the right.
fn sub_view(line: &SubLine) -> Option<Markup> {
    let place = |at: usize| format!("translate({} -4)", hundredths((at as f64 + 0.5) * names::PIP));
    match line {
        SubLine::None => None,
        SubLine::Text(text) => Some(view! { <text class="mark__subtext">{text.clone()}</text> }.draw()),
        SubLine::Families(families) => Some(
            families
                .iter()
                .enumerate()
                .map(|(at, (family, leading))| {
                    let outline = if *leading { "" } else { " is-outline" };
                    view! {
                        <path
                            class=format!("{}{outline}", family_class(*family))
                            transform=place(at)
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
                .map(|(at, (status, count))| {
                    let start = at as f64 * names::COUNT;
                    view! {
                        <g class=status_class(*status) transform=format!("translate({} -4)", hundredths(start + 6.0))>
                            <path class="state__shape" d=STATE_SHAPE></path>
                        </g>
                        // Apart from what stands before it also where only the words are read; a drawing begins after the space.
                        <text class="mark__subtext" x=hundredths(start + 14.0)>{format!(" {count}")}</text>
                    }
                })
                .collect_view()
                .draw(),
        ),
    }
}
