//! The drawing: ground, halos, links, names and marks, moved by pointer, wheel and keys.

use leptos::ev;
use leptos::prelude::*;

use crate::atlas::site::MapView;
use crate::browser::address::Step;
use crate::browser::gesture::{self, Gesture, Pointers};
use crate::chart::map::{Emphasis, Frame, Mark, Scene, Shape, Shown, SubLine, Widths, names, scene};
use crate::geo::Fraction;
use crate::geo::label::Side;
use crate::geo::viewport::{Camera, Viewport};
use crate::view::parts::glyph::{family_class, family_path, shape_path, status_class};

use super::{Shared, viewport};

/// How far an arrow key moves, as a part of the frame.
const KEY_STEP: f64 = 0.12;
/// How much a press of + or − zooms.
const KEY_ZOOM: f64 = 1.5;
const CENTRE: Fraction = Fraction { x: 0.5, y: 0.5 };

/// One of the two drawings of the map; the style sheet shows the one that fits.
#[component]
pub(super) fn Canvas(shared: Shared, frame: Frame) -> impl IntoView {
    let bundle = shared.bundle;
    // The width is needed only once the map has been moved.
    let measured = RwSignal::new(None::<f64>);
    let scene = Memo::new(move |_| {
        shared.state.with(|state| {
            let view = viewport(state, frame);
            let widths = match (view.is_fit(), measured.get()) {
                (false, Some(width)) => Widths::Exact(width),
                _ => Widths::of(frame),
            };
            scene(&bundle.atlas, &bundle.districts, state, frame, &view, &widths)
        })
    });
    let pointers = StoredValue::new(Pointers::default());
    // A wheel that comes while the page scrolls past must not be caught.
    let armed = StoredValue::new(false);

    let look = move |change: &dyn Fn(Viewport) -> Viewport| {
        shared.update(Step::Replace, |state| {
            let moved = change(viewport(state, frame));
            state.camera = if moved.is_fit() { None } else { Some(rounded(moved.camera)) };
        });
    };
    let on_wheel = move |event: ev::WheelEvent| {
        if !armed.get_value() && !event.ctrl_key() {
            return;
        }
        let Some((about, factor)) = gesture::wheel(&event) else { return };
        let fit = shared.state.with_untracked(|state| viewport(state, frame).is_fit());
        if fit && factor < 1.0 && !event.ctrl_key() {
            return;
        }
        event.prevent_default();
        measured.set(gesture::width(&event));
        look(&|viewport| viewport.zoomed(about, factor));
    };
    let on_move = move |event: ev::PointerEvent| {
        armed.set_value(true);
        let moved = pointers.try_update_value(|pointers| pointers.moved(&event)).flatten();
        match moved {
            None => {}
            Some(Gesture::Pan(by)) => {
                measured.set(gesture::width(&event));
                look(&|viewport| viewport.panned(by));
            }
            Some(Gesture::Pinch { about, factor, by }) => {
                measured.set(gesture::width(&event));
                look(&|viewport| viewport.panned(by).zoomed(about, factor));
            }
        }
    };
    let on_key = move |event: ev::KeyboardEvent| {
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        let pan = |x: f64, y: f64| look(&|viewport: Viewport| viewport.panned(Fraction { x, y }));
        measured.set(gesture::width(&event));
        match event.key().as_str() {
            "ArrowLeft" => pan(KEY_STEP, 0.0),
            "ArrowRight" => pan(-KEY_STEP, 0.0),
            "ArrowUp" => pan(0.0, KEY_STEP),
            "ArrowDown" => pan(0.0, -KEY_STEP),
            "+" | "=" => look(&|viewport| viewport.zoomed(CENTRE, KEY_ZOOM)),
            "-" | "_" => look(&|viewport| viewport.zoomed(CENTRE, 1.0 / KEY_ZOOM)),
            "0" => look(&|viewport| Viewport::fit(viewport.extent)),
            "Escape" => shared.select(None),
            _ => return,
        }
        event.prevent_default();
    };
    let zoomed = move || shared.state.with(|state| state.camera.is_some());
    let places = shared.places.get_value();

    view! {
        <div class=format!("map map--{}", frame.code()) class:is-zoomed=zoomed>
            <svg
                class="map__canvas"
                role="group"
                tabindex="0"
                aria-label="郑州生物产业布局图。方向键移动，加号减号缩放，数字0看全图；右侧或下方的列表内容相同"
                on:wheel=on_wheel
                on:pointerdown=move |event| pointers.update_value(|pointers| pointers.press(&event))
                on:pointermove=on_move
                on:pointerup=move |event| pointers.update_value(|pointers| pointers.release(&event))
                on:pointercancel=move |event| pointers.update_value(|pointers| pointers.release(&event))
                on:pointerleave=move |_| armed.set_value(false)
                on:keydown=on_key
            >
                <svg
                    class="map__ground"
                    viewBox=move || scene.with(|scene| scene.view_box.clone())
                    preserveAspectRatio="none"
                >
                    <use_ href="#ground" class="map__districts"></use_>
                    <Halos shared=shared/>
                    <Links scene=scene/>
                </svg>
                <DistrictNames shared=shared scene=scene frame=frame/>
                {places
                    .iter()
                    .enumerate()
                    .map(|(index, place)| {
                        let label = format!(
                            "{}，{}{}",
                            place.name,
                            place.role.label(),
                            match crate::chart::map::marks::leading(&bundle.atlas, place) {
                                text if text.is_empty() => String::new(),
                                text => format!("，{text}"),
                            },
                        );
                        let slug = place.slug.clone();
                        view! {
                            <MarkView
                                index=index
                                scene=scene
                                frame=frame
                                href=Shared::profile(place)
                                label=label
                                on_pick=move || {
                                    let dragged = pointers
                                        .try_update_value(|pointers| {
                                            let dragged = pointers.dragged();
                                            pointers.settle();
                                            dragged
                                        });
                                    if dragged != Some(true) {
                                        shared.select(Some(slug.clone()));
                                    }
                                }
                            />
                        }
                    })
                    .collect_view()}
            </svg>
            <div class="map__zoom needs-script" role="group" aria-label="缩放">
                <button type="button" aria-label="放大" on:click=move |_| look(&|viewport| viewport.zoomed(CENTRE, KEY_ZOOM))>
                    "+"
                </button>
                <button type="button" aria-label="缩小" on:click=move |_| look(&|viewport| viewport.zoomed(CENTRE, 1.0 / KEY_ZOOM))>
                    "−"
                </button>
                <button type="button" aria-label="看全图" on:click=move |_| look(&|viewport| Viewport::fit(viewport.extent))>
                    "⤢"
                </button>
            </div>
        </div>
    }
    .into_any()
}

/// A camera as precise as its link: what is sent is what was seen.
fn rounded(camera: Camera) -> Camera {
    let round = |value: f64, to: f64| (value * to).round() / to;
    Camera {
        centre: crate::geo::World { x: round(camera.centre.x, 10.0), y: round(camera.centre.y, 10.0) },
        zoom: round(camera.zoom, 100.0),
    }
}

/// Discs that show how uncertain a position is, at true scale.
#[component]
fn Halos(shared: Shared) -> impl IntoView {
    let atlas = &shared.bundle.atlas;
    let halos = shared
        .places
        .get_value()
        .iter()
        .filter_map(|place| {
            let position = atlas.position(&place.id)?;
            let world = shared.world(place)?;
            Some(view! {
                <circle
                    class=format!("halo halo--{}", Shape::of(place.role).code())
                    cx=format!("{:.2}", world.x)
                    cy=format!("{:.2}", world.y)
                    r=format!("{}", position.precision_km)
                ></circle>
            })
        })
        .collect_view();
    view! { <g class="map__halos">{halos}</g> }
}

/// Links from the core to the bases.
#[component]
fn Links(scene: Memo<Scene>) -> impl IntoView {
    let count = scene.with_untracked(|scene| scene.links.len());
    (0..count)
        .map(|index| {
            view! {
                <path
                    class=move || {
                        scene
                            .with(|scene| {
                                let link = &scene.links[index];
                                format!("link link--{} {}", link.shared.min(4), emphasis_class(link.emphasis))
                            })
                    }
                    d=move || scene.with(|scene| scene.links[index].path.clone())
                ></path>
            }
        })
        .collect_view()
}

/// Names of the county-level divisions, where there is room.
#[component]
fn DistrictNames(shared: Shared, scene: Memo<Scene>, frame: Frame) -> impl IntoView {
    shared
        .bundle
        .districts
        .iter()
        .enumerate()
        .map(|(index, (name, _))| {
            let shown = move || scene.with(|scene| scene.districts.get(index).and_then(|name| name.shown));
            view! {
                <text
                    class=move || format!("district {}", step_class(shown(), frame))
                    x=move || scene.with(|scene| percent(scene.districts.get(index).map_or(0.0, |name| name.x)))
                    y=move || scene.with(|scene| percent(scene.districts.get(index).map_or(0.0, |name| name.y)))
                    aria-hidden="true"
                >
                    {name.clone()}
                </text>
            }
        })
        .collect_view()
}

/// One place: a link that selects it, or leads to its profile where scripts are off.
#[component]
fn MarkView(
    index: usize,
    scene: Memo<Scene>,
    frame: Frame,
    href: String,
    label: String,
    on_pick: impl Fn() + 'static,
) -> impl IntoView {
    let with = move |read: fn(&Mark) -> String| scene.with(|scene| read(&scene.marks[index]));
    let shape = scene.with_untracked(|scene| scene.marks[index].shape);
    let shown = move || scene.with(|scene| scene.marks[index].shown);
    let sub_shown = move || {
        scene.with(|scene| {
            let mark = &scene.marks[index];
            mark.sub_shown.and_then(|step| mark.shown.map(|shown| Shown { step, ..shown }))
        })
    };
    let visible = move || scene.with(|scene| scene.marks[index].visible);
    view! {
        <a
            href=href
            class=move || {
                format!(
                    "mark mark--{} {} {}",
                    shape.code(),
                    with(|mark| status_class(mark.status).to_owned()),
                    with(|mark| emphasis_class(mark.emphasis).to_owned()),
                )
            }
            class:is-absent=move || !visible()
            aria-label=label
            aria-current=move || with(|mark| (mark.emphasis == Emphasis::Selected).to_string())
            draggable="false"
            on:click=move |event| {
                if event.button() == 0 && !event.ctrl_key() && !event.meta_key() && !event.shift_key() {
                    event.prevent_default();
                    on_pick();
                }
            }
        >
            <svg
                class="mark__at"
                x=move || scene.with(|scene| percent(scene.marks[index].x))
                y=move || scene.with(|scene| percent(scene.marks[index].y))
            >
                <circle class="mark__touch" r="20"></circle>
                {(shape == Shape::Core).then(|| view! { <circle class="mark__ring" r="14"></circle> })}
                <circle class="mark__focus" r=format!("{}", shape.radius() + 6.0)></circle>
                <path class="mark__shape state__shape" d=shape_path(shape)></path>
                <path class="state__hatch" d="M-3.5 1L1 -3.5M-2.5 3L3 -2.5M-1 3.8L3.8 -1"></path>
                <text
                    class=move || format!("mark__name {} {}", side_class(shown()), step_class(shown(), frame))
                    x=move || format!("{:.1}", name_x(shown(), shape))
                    y=move || format!("{:.1}", name_y(shown(), shape))
                >
                    {with(|mark| mark.name.clone())}
                </text>
                <g
                    class=move || format!("mark__sub {} {}", side_class(sub_shown()), step_class(sub_shown(), frame))
                    transform=move || {
                        let (x, y) = (name_x(sub_shown(), shape), name_y(sub_shown(), shape));
                        format!("translate({x:.1} {:.1})", y + sub_drop(shape))
                    }
                >
                    {move || scene.with(|scene| sub_line(&scene.marks[index].sub, scene.marks[index].shown))}
                </g>
            </svg>
        </a>
    }
    .into_any()
}

fn sub_line(sub: &SubLine, shown: Option<Shown>) -> AnyView {
    let pip_x = move |at: usize, of: usize| {
        let width = of as f64 * names::PIP;
        let start = match shown.map(|shown| shown.side) {
            Some(Side::Left) => -width,
            Some(Side::Right) => 0.0,
            _ => -width / 2.0,
        };
        start + (at as f64 + 0.5) * names::PIP
    };
    match sub {
        SubLine::None => ().into_any(),
        SubLine::Text(text) => view! { <text class="mark__subtext">{text.clone()}</text> }.into_any(),
        SubLine::Families(families) => {
            let of = families.len();
            families
                .iter()
                .enumerate()
                .map(|(at, (family, leading))| {
                    view! {
                        <path
                            class=format!("{}{}", family_class(*family), if *leading { "" } else { " is-outline" })
                            transform=format!("translate({:.1} -4)", pip_x(at, of))
                            d=family_path(*family)
                        ></path>
                    }
                })
                .collect_view()
                .into_any()
        }
        SubLine::Platforms(counts) => {
            use crate::atlas::place::Status;
            let of = counts.iter().sum();
            let mut at = 0;
            let mut pips = Vec::new();
            for (status, count) in [Status::Existing, Status::Building, Status::Planned].into_iter().zip(counts) {
                for _ in 0..*count {
                    pips.push(view! {
                        <g class=status_class(status) transform=format!("translate({:.1} -4)", pip_x(at, of))>
                            <path class="state__shape" d="M-5 -5h10v10h-10z"></path>
                            <path class="state__hatch" d="M-5 0L0 -5M-5 5L5 -5M0 5L5 0"></path>
                        </g>
                    });
                    at += 1;
                }
            }
            pips.collect_view().into_any()
        }
    }
}

fn percent(value: f64) -> String {
    format!("{value:.2}%")
}

fn emphasis_class(emphasis: Emphasis) -> &'static str {
    match emphasis {
        Emphasis::Selected => "is-selected",
        Emphasis::Normal => "",
        Emphasis::Quiet => "is-quiet",
    }
}

fn step_class(shown: Option<Shown>, frame: Frame) -> String {
    match shown {
        None => "is-hidden".to_owned(),
        Some(Shown { step: 0, .. }) => String::new(),
        Some(Shown { step, .. }) => format!("from-{}-{step}", frame.code()),
    }
}

fn side_class(shown: Option<Shown>) -> &'static str {
    match shown.map(|shown| shown.side) {
        Some(Side::Right) => "at-right",
        Some(Side::Left) => "at-left",
        _ => "at-middle",
    }
}

fn name_x(shown: Option<Shown>, shape: Shape) -> f64 {
    let away = shape.radius() + 4.0;
    match shown.map(|shown| shown.side) {
        Some(Side::Right) => away,
        Some(Side::Left) => -away,
        _ => 0.0,
    }
}

/// Baseline of the name: Chinese characters reach 0.88 above and 0.12 below it.
fn name_y(shown: Option<Shown>, shape: Shape) -> f64 {
    let (away, size) = (shape.radius() + 4.0, shape.font_size());
    match shown.map(|shown| shown.side) {
        Some(Side::Above) => -away - 0.25 * size,
        Some(Side::Below) => away + 1.05 * size,
        _ => 0.38 * size,
    }
}

/// From the baseline of the name to that of its second line.
fn sub_drop(shape: Shape) -> f64 {
    0.27 * shape.font_size() + 1.05 * names::SUB_SIZE
}

/// Whether a view shows geography, and with it the ground.
pub(super) fn is_geographic(view: MapView) -> bool {
    view == MapView::Geographic
}
