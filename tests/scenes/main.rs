//! Pictures: golden scenes to look at, and what must hold for every one of them.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::string_slice)]

#[path = "../common/mod.rs"]
mod common;
mod timeline;

use std::collections::BTreeSet;

use bio_atlas::atlas::industry::Family;
use bio_atlas::atlas::place::{PlaceId, Role, Status};
use bio_atlas::atlas::site::MapView;
use bio_atlas::chart::map::index::sub_line;
use bio_atlas::chart::map::labels::Sizes;
use bio_atlas::chart::map::legend::{Swatch, legend};
use bio_atlas::chart::map::{Emphasis, Frame, MapIndex, Shape, Shown, SubLine, places, viewport};
use bio_atlas::geo::World;
use bio_atlas::geo::label::Rect;
use bio_atlas::geo::viewport::Camera;
use bio_atlas::state::map::{FILTER_ROLES, Layer, MapState};
use common::known::atlas;
use common::picture::{boxes, draw, is_shown, scene_at};
use common::{accept, golden, map_index, repository};

const FRAMES: [Frame; 2] = [Frame::Wide, Frame::Narrow];

fn state(layer: Layer) -> MapState {
    MapState { layer, ..MapState::new(MapView::Geographic) }
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

/// The width at which a frame's golden files are drawn.
const fn usual(frame: Frame) -> f64 {
    match frame {
        Frame::Wide => 1050.0,
        Frame::Narrow => 390.0,
    }
}

#[test]
fn golden_maps() {
    let index = map_index();
    let mut pictures: Vec<(String, MapState, Frame)> = Vec::new();
    for frame in FRAMES {
        for layer in Layer::ALL {
            let name = format!("map-{}-geographic-{}", frame.code(), layer.code());
            pictures.push((name, state(*layer), frame));
        }
        let plain = || state(Layer::Role);
        let filtered = MapState { industry: some("ivd"), ..plain() };
        let selected = MapState { place: some("jingkai"), ..plain() };
        let zoomed = MapState { camera: Some(Camera { centre: World { x: 24.0, y: -4.0 }, zoom: 2.6 }), ..plain() };
        for (name, state) in [("filtered", filtered), ("selected", selected), ("zoomed", zoomed)] {
            pictures.push((format!("map-{}-{name}", frame.code()), state, frame));
        }
    }
    let mut complaints = Vec::new();
    for (name, state, frame) in pictures {
        let svg = draw(&index, &state, frame, usual(frame));
        complaints.extend(golden(&format!("{name}.svg"), &svg).err());
    }
    accept(&complaints);
}

/// What is wrong with a scene at one width.
fn crowding(index: &MapIndex, state: &MapState, frame: Frame, width: f64) -> Vec<String> {
    let scene = scene_at(index, state, frame, width);
    let (names, markers) = boxes(index, state, &scene, frame, width);
    let height = width * frame.aspect();
    let is_whole = state.camera.is_none();
    let at = format!("{} {} at {width}", frame.code(), state.layer.code());
    let mut complaints = Vec::new();
    let links: Vec<Rect> = if is_whole { links(index, state, frame, width) } else { Vec::new() };
    for (place, name) in names.iter().enumerate() {
        let inside = name.rect.left >= -0.01
            && name.rect.top >= -0.01
            && name.rect.left + name.rect.width <= width + 0.01
            && name.rect.top + name.rect.height <= height + 0.01;
        if is_whole && !inside {
            complaints.push(format!("{at}: {} leaves the frame", name.whose));
        }
        for other in &names[place + 1..] {
            if name.rect.overlaps(&other.rect) {
                complaints.push(format!("{at}: {} and {} overlap", name.whose, other.whose));
            }
        }
        for marker in markers.iter().filter(|_| is_whole) {
            if name.rect.overlaps(&marker.rect) {
                complaints.push(format!("{at}: {} covers the marker of {}", name.whose, marker.whose));
            }
        }
        if links.iter().any(|link| name.rect.overlaps(link)) {
            complaints.push(format!("{at}: a link runs through {}", name.whose));
        }
    }
    complaints
}

/// Points of the links on the drawing, close together.
fn links(index: &MapIndex, state: &MapState, frame: Frame, width: f64) -> Vec<Rect> {
    let viewport = viewport(index, state, frame);
    let patches = index.drawn(frame).bundles.iter().flat_map(|bundle| bundle.patches());
    let point = |patch: bio_atlas::geo::placing::Patch| {
        let at = viewport.fraction_from_world(patch.at);
        let (x, y) = (at.x * width, at.y * width * frame.aspect());
        Rect { left: x - 1.0, top: y - 1.0, width: 2.0, height: 2.0 }
    };
    patches.map(point).collect()
}

/// Every tenth pixel of the widths that a frame is drawn for.
fn widths(frame: Frame) -> Vec<f64> {
    let (steps, widest) = (frame.steps(), frame.widest());
    let mut widths: Vec<f64> =
        std::iter::successors(Some(steps[0]), |width| Some(width + 10.0)).take_while(|width| *width < widest).collect();
    // The edges are where it goes wrong first.
    widths.extend(steps.iter().flat_map(|step| [step - 1.0, *step, step + 1.0]).filter(|width| *width >= steps[0]));
    widths.push(widest);
    widths
}

/// The states that a visitor meets first.
fn usual_states() -> Vec<MapState> {
    let mut states = Vec::new();
    for layer in Layer::ALL {
        states.push(state(*layer));
    }
    for industry in ["ivd", "seed", "cell"] {
        states.push(MapState { industry: some(industry), ..state(Layer::Role) });
    }
    for role in FILTER_ROLES {
        states.push(MapState { role: Some(*role), ..state(Layer::Status) });
    }
    states.push(MapState { stage: some("pilot"), place: some("linkong"), ..state(Layer::Stage) });
    states
}

#[test]
fn names_never_crowd_at_any_width() {
    let index = map_index();
    let mut complaints = Vec::new();
    for frame in FRAMES {
        for state in usual_states() {
            for width in widths(frame) {
                complaints.extend(crowding(&index, &state, frame, width));
            }
        }
    }
    complaints.truncate(40);
    accept(&complaints);
}

#[test]
fn names_never_crowd_when_the_map_is_moved() {
    let index = map_index();
    let cameras: Vec<Camera> = (0..24)
        .map(|at| {
            let at = f64::from(at);
            // Spread over the sheet without a pattern, from afar to near.
            let (x, y) = ((at * 0.618).fract() * 120.0 - 60.0, (at * 0.377).fract() * 80.0 - 40.0);
            Camera { centre: World { x, y }, zoom: 1.0 + (at * 0.731).fract() * 5.0 }
        })
        .collect();
    let mut complaints = Vec::new();
    let mut shown = 0;
    for (frame, widths) in
        [(Frame::Wide, &[820.0, 913.0, 1050.0, 1450.0][..]), (Frame::Narrow, &[320.0, 344.0, 390.0, 800.0])]
    {
        for layer in Layer::ALL {
            for camera in &cameras {
                let state = MapState { camera: Some(*camera), ..state(*layer) };
                for width in widths {
                    complaints.extend(crowding(&index, &state, frame, *width));
                    let drawn = scene_at(&index, &state, frame, *width);
                    shown += drawn.marks.iter().filter(|mark| mark.shown != Shown::Hidden).count();
                }
            }
        }
    }
    assert!(shown > 1000, "moved maps still show names: {shown}");
    complaints.truncate(40);
    accept(&complaints);
}

#[test]
fn names_stand_at_every_width_and_never_move() {
    let index = map_index();
    let mut complaints = Vec::new();
    for frame in FRAMES {
        let labels = &index.drawn(frame).labels;
        let named = |name: &str, is_there: bool| (!is_there).then(|| format!("{} has no {name}", frame.code()));
        // All twelve districts: seven by their own name, the others by that of the place that they are.
        for (spot, district) in labels.districts.iter().zip(common::ground()) {
            let place = bio_atlas::chart::map::territory::county(atlas(), &district.name);
            let at = place.and_then(|place| index.entries.iter().position(|entry| entry.slug == place.slug));
            let is_there = spot.is_some() || at.is_some_and(|at| labels.places[at].is_some());
            complaints.extend(named(&district.name, is_there));
        }
        for layer in Layer::ALL {
            let scene = scene_at(&index, &state(*layer), frame, frame.steps()[0]);
            for (mark, entry) in scene.marks.iter().zip(&index.entries).filter(|(mark, _)| mark.visible) {
                let important = matches!(entry.role, Role::Core | Role::Base | Role::Task);
                complaints.extend(named(&entry.name, !important || is_shown(mark.shown, frame, frame.steps()[0])));
            }
        }
        let airport = atlas().reference_points.iter().position(|point| point.code == "airport").expect("an airport");
        complaints.extend(named("airport", labels.points[airport].is_some()));
    }
    accept(&complaints);
}

#[test]
fn the_map_holds_every_position() {
    let index = map_index();
    for frame in FRAMES {
        let map = scene_at(&index, &state(Layer::Role), frame, usual(frame));
        for (entry, placed) in index.entries.iter().zip(&map.marks) {
            assert_eq!(placed.visible, entry.position.is_some(), "{} {}", frame.code(), entry.name);
        }
    }
    let core: Vec<&str> =
        index.entries.iter().filter(|entry| entry.role == Role::Core).map(|entry| entry.slug.as_str()).collect();
    assert_eq!(core, ["hangkonggang"]);
}

#[test]
fn filters_quieten_and_selection_stands_out() {
    let index = map_index();
    let chosen = MapState { industry: some("ivd"), place: some("gaoxin"), ..state(Layer::Role) };
    let scene = scene_at(&index, &chosen, Frame::Wide, usual(Frame::Wide));
    let of = |slug: &str| {
        let at = index.entries.iter().position(|entry| entry.slug == slug).expect("a place");
        scene.marks[at].emphasis
    };
    for (slug, emphasis) in [
        ("gaoxin", Emphasis::Selected),
        ("jingkai", Emphasis::Normal),
        ("xingang", Emphasis::Normal),
        ("zhongmu", Emphasis::Quiet),
        ("xinmi", Emphasis::Quiet),
    ] {
        assert_eq!(of(slug), emphasis, "{slug}");
    }
    assert_eq!(scene.marks.iter().filter(|mark| mark.emphasis == Emphasis::Selected).count(), 1);
}

#[test]
fn links_mean_what_the_legend_says() {
    let (index, atlas) = (map_index(), atlas());
    // Worked out again from the facts, not from the index.
    let industries = |id: &str| -> BTreeSet<&str> {
        atlas.industries_of(&PlaceId::from(id)).iter().map(|tie| tie.industry.as_str()).collect()
    };
    let core = industries("P01");
    let bases: Vec<_> = places(atlas).into_iter().filter(|place| place.role == Role::Base).collect();
    for frame in FRAMES {
        let bundles = &index.drawn(frame).bundles;
        assert_eq!(bundles.len(), bases.len(), "one link a base");
        for (bundle, base) in bundles.iter().zip(&bases) {
            let shared = industries(base.id.as_str()).intersection(&core).count();
            assert_eq!(bundle.strands.len(), shared, "{}: one strand a field", base.name);
            assert!(shared > 0, "{} shares nothing with the core: its link says something untrue", base.name);
            let is_path = |path: &String| path.starts_with('M') && !path.contains("NaN");
            assert!(bundle.strands.iter().all(is_path), "{}: {:?}", base.name, bundle.strands);
        }
    }
}

#[test]
fn the_legend_holds_what_is_drawn_and_nothing_else() {
    let (index, atlas) = (map_index(), atlas());
    let swatches =
        |layer: Layer| -> Vec<Swatch> { legend(atlas, &index, layer).into_iter().map(|item| item.swatch).collect() };
    let mut drawn: Vec<Shape> = Vec::new();
    // The diagram has a mark for every place, also where the map has none.
    for mark in &scene_at(&index, &state(Layer::Role), Frame::Wide, usual(Frame::Wide)).marks {
        if !drawn.contains(&mark.shape) {
            drawn.push(mark.shape);
        }
    }
    let explained: Vec<Shape> = swatches(Layer::Role)
        .into_iter()
        .filter_map(|swatch| if let Swatch::Mark(shape) = swatch { Some(shape) } else { None })
        .fold(Vec::new(), |mut shapes, shape| {
            if !shapes.contains(&shape) {
                shapes.push(shape);
            }
            shapes
        });
    assert!(drawn.iter().all(|shape| explained.contains(shape)), "drawn {drawn:?}, explained {explained:?}");
    assert_eq!(drawn.len(), explained.len(), "drawn {drawn:?}, explained {explained:?}");

    let lines = |layer: Layer| places(atlas).into_iter().map(move |place| (place, sub_line(atlas, place, layer)));
    let mut families: BTreeSet<Family> = BTreeSet::new();
    let mut outlined = false;
    for (_, line) in lines(Layer::Industry) {
        if let SubLine::Families(shown) = line {
            outlined |= shown.iter().any(|(_, leading)| !leading);
            families.extend(shown.into_iter().map(|(family, _)| family));
        }
    }
    let explained: BTreeSet<Family> = swatches(Layer::Industry)
        .into_iter()
        .filter_map(|swatch| if let Swatch::Family(family) = swatch { Some(family) } else { None })
        .collect();
    assert_eq!(families, explained);
    assert_eq!(outlined, swatches(Layer::Industry).contains(&Swatch::Outline));

    for layer in [Layer::Stage, Layer::Status] {
        let mut states: BTreeSet<Status> = BTreeSet::new();
        for (place, line) in lines(layer) {
            match line {
                SubLine::Platforms(shown) => states.extend(shown.into_iter().map(|(state, _)| state)),
                SubLine::Text(text) => {
                    assert_eq!(text, place.status.label(), "{}", place.name);
                    states.insert(place.status);
                }
                SubLine::Families(_) | SubLine::None => {}
            }
        }
        let explained: BTreeSet<Status> = swatches(layer)
            .into_iter()
            .filter_map(|swatch| if let Swatch::Status(status) = swatch { Some(status) } else { None })
            .collect();
        assert_eq!(states, explained, "{}", layer.label());
    }
    for layer in Layer::ALL {
        let swatches = swatches(*layer);
        assert!(swatches.contains(&Swatch::Link) && swatches.contains(&Swatch::Precision), "{}", layer.label());
    }
}

#[test]
fn the_style_sheet_uses_the_numbers_of_the_placement() {
    let read = |sheet: &str| std::fs::read_to_string(repository(&format!("style/{sheet}.css"))).expect("a style sheet");
    let (map, ground, tokens) = (read("map"), read("ground"), read("tokens"));
    let mut expected: Vec<(&str, String)> = Vec::new();
    for frame in FRAMES {
        for (step, width) in frame.steps().iter().enumerate().skip(1) {
            let below = width - 0.02;
            expected.push((&map, format!("(max-width: {below}px) {{ .map .from-{}-{step} ", frame.code())));
        }
        let extent = frame.extent();
        expected.push((&map, format!("aspect-ratio: {} / {};", extent.width, extent.height)));
        let sizes = Sizes::of(frame);
        let of = if frame == Frame::Wide { "" } else { "narrow-" };
        for (name, size) in [
            ("core", sizes.core),
            ("base", sizes.base),
            ("task", sizes.task),
            ("park", sizes.park),
            ("sub", sizes.sub),
            ("district", sizes.district),
            ("point", sizes.point),
            ("ring", sizes.ring),
            ("river", sizes.river),
        ] {
            expected.push((&tokens, format!("--map-{of}{name}: {size}px;")));
        }
    }
    let [widest, ..] = Frame::Wide.steps();
    expected.push((&map, format!("@container stage (min-width: {widest}px) {{\n  .map--wide {{ display: block; }}")));
    for spacing in [bio_atlas::chart::map::labels::SPACING, bio_atlas::chart::map::labels::RIVER_SPACING] {
        expected.push((&ground, format!("letter-spacing: {spacing}em;")));
    }
    let complaints: Vec<String> = expected
        .into_iter()
        .filter(|(sheet, text)| !sheet.contains(text))
        .map(|(_, text)| format!("the style sheets have no {text:?}"))
        .collect();
    accept(&complaints);
}

#[test]
fn every_position_is_inside_the_frame_at_first_sight() {
    let index = map_index();
    for frame in FRAMES {
        let state = state(Layer::Role);
        let viewport = viewport(&index, &state, frame);
        for entry in &index.entries {
            let Some(position) = entry.position else { continue };
            let at = viewport.fraction_from_world(position);
            let inside = |value: f64| (0.02..=0.98).contains(&value);
            assert!(inside(at.x) && inside(at.y), "{} {} stands at {at:?}", frame.code(), entry.name);
        }
    }
}
