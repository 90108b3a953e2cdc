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
use bio_atlas::chart::map::legend::{Swatch, legend};
use bio_atlas::chart::map::{Emphasis, Frame, MapIndex, Shape, SubLine, Widths, places, scene, viewport};
use bio_atlas::geo::World;
use bio_atlas::geo::viewport::Camera;
use bio_atlas::state::map::{FILTER_ROLES, Layer, MapState};
use common::known::atlas;
use common::picture::{boxes, draw};
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
        Frame::Wide => 900.0,
        Frame::Narrow => 360.0,
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
    let moved = state.camera.is_some().then_some(width);
    let scene = scene(index, state, frame, moved);
    let (names, markers) = boxes(index, state, &scene, frame, width);
    let height = width * frame.aspect();
    let at = format!("{} {} at {width}", frame.code(), state.layer.code());
    let mut complaints = Vec::new();
    for (place, name) in names.iter().enumerate() {
        let inside = name.rect.left >= -0.01
            && name.rect.top >= -0.01
            && name.rect.left + name.rect.width <= width + 0.01
            && name.rect.top + name.rect.height <= height + 0.01;
        if !inside {
            complaints.push(format!("{at}: {} leaves the frame", name.whose));
        }
        for other in &names[place + 1..] {
            if name.rect.overlaps(&other.rect) {
                complaints.push(format!("{at}: {} and {} overlap", name.whose, other.whose));
            }
        }
        for marker in &markers {
            if name.rect.overlaps(&marker.rect) {
                complaints.push(format!("{at}: {} covers the marker of {}", name.whose, marker.whose));
            }
        }
    }
    complaints
}

/// Every tenth pixel of the widths that a frame is drawn for.
fn widths(frame: Frame) -> Vec<f64> {
    let Widths::Range { steps, widest } = Widths::of(frame) else { panic!("a frame is drawn for a range") };
    let mut widths: Vec<f64> =
        std::iter::successors(Some(steps[0]), |width| Some(width + 10.0)).take_while(|width| width < &widest).collect();
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
            Camera { centre: World { x, y }, zoom: 1.0 + (at * 0.731).fract() * 11.0 }
        })
        .collect();
    let mut complaints = Vec::new();
    let mut shown = 0;
    for (frame, widths) in
        [(Frame::Wide, &[560.0, 700.0, 913.0, 1240.0][..]), (Frame::Narrow, &[300.0, 344.0, 390.0, 556.0])]
    {
        for layer in Layer::ALL {
            for camera in &cameras {
                let state = MapState { camera: Some(*camera), ..state(*layer) };
                for width in widths {
                    complaints.extend(crowding(&index, &state, frame, *width));
                    let drawn = scene(&index, &state, frame, Some(*width));
                    shown += drawn.marks.iter().filter(|mark| mark.shown.is_some()).count();
                }
            }
        }
    }
    assert!(shown > 1000, "moved maps still show names: {shown}");
    complaints.truncate(40);
    accept(&complaints);
}

#[test]
fn the_core_and_the_bases_are_named_at_every_width() {
    let index = map_index();
    let mut complaints = Vec::new();
    for frame in FRAMES {
        for layer in Layer::ALL {
            let scene = scene(&index, &state(*layer), frame, None);
            for (mark, entry) in scene.marks.iter().zip(&index.entries) {
                let important = matches!(entry.role, Role::Core | Role::Base);
                if important && mark.shown.is_none_or(|shown| shown.step > 0) {
                    complaints.push(format!(
                        "{} {}: {} has no name at the smallest width ({:?})",
                        frame.code(),
                        layer.code(),
                        entry.name,
                        mark.shown
                    ));
                }
            }
        }
    }
    accept(&complaints);
}

#[test]
fn the_map_holds_every_position() {
    let index = map_index();
    for frame in FRAMES {
        let map = scene(&index, &state(Layer::Role), frame, None);
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
    let scene = scene(&index, &chosen, Frame::Wide, None);
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
        let links = scene(&index, &state(Layer::Role), frame, None).links;
        assert_eq!(links.len(), bases.len(), "one link a base");
        for (link, base) in links.iter().zip(&bases) {
            let shared = industries(base.id.as_str()).intersection(&core).count();
            assert_eq!(link.shared, shared, "{}", base.name);
            assert!(shared > 0, "{} shares nothing with the core: its link says something untrue", base.name);
            assert!(link.path.starts_with('M') && !link.path.contains("NaN"), "{}: {}", base.name, link.path);
        }
    }
}

#[test]
fn the_legend_holds_what_is_drawn_and_nothing_else() {
    let (index, atlas) = (map_index(), atlas());
    let swatches =
        |layer: Layer| -> Vec<Swatch> { legend(atlas, layer).into_iter().map(|(swatch, _)| swatch).collect() };
    let mut drawn: Vec<Shape> = Vec::new();
    // The diagram has a mark for every place, also where the map has none.
    for mark in &scene(&index, &state(Layer::Role), Frame::Wide, None).marks {
        if !drawn.contains(&mark.shape) {
            drawn.push(mark.shape);
        }
    }
    let explained: Vec<Shape> = swatches(Layer::Role)
        .into_iter()
        .filter_map(|swatch| if let Swatch::Mark(shape) = swatch { Some(shape) } else { None })
        .collect();
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
    let map = std::fs::read_to_string(repository("style/map.css")).expect("the map's style sheet");
    let tokens = std::fs::read_to_string(repository("style/tokens.css")).expect("the tokens");
    let mut expected: Vec<(&str, String)> = Vec::new();
    for frame in FRAMES {
        let Widths::Range { steps, .. } = Widths::of(frame) else { panic!("a frame is drawn for a range") };
        for (step, width) in steps.iter().enumerate().skip(1) {
            let below = width - 0.02;
            expected.push((&map, format!("(max-width: {below}px) {{ .map .from-{}-{step} ", frame.code())));
        }
    }
    let Widths::Range { steps, .. } = Widths::of(Frame::Wide) else { panic!("a frame is drawn for a range") };
    expected
        .push((&map, format!("@container stage (min-width: {}px) {{\n  .map--wide {{ display: block; }}", steps[0])));
    for frame in FRAMES {
        let extent = frame.extent();
        expected.push((&map, format!("aspect-ratio: {} / {};", extent.width, extent.height)));
    }
    for (shape, name) in [(Shape::Core, "core"), (Shape::Base, "base"), (Shape::Task, "task"), (Shape::Park, "park")] {
        expected.push((&tokens, format!("--text-map-{name}: {}px;", shape.font_size())));
    }
    expected.push((&tokens, format!("--text-map-sub: {}px;", bio_atlas::chart::map::names::SUB_SIZE)));
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
        let viewport = viewport(&state, frame);
        for entry in &index.entries {
            let Some(position) = entry.position else { continue };
            let at = viewport.fraction_from_world(position);
            let inside = |value: f64| (0.02..=0.98).contains(&value);
            assert!(inside(at.x) && inside(at.y), "{} {} stands at {at:?}", frame.code(), entry.name);
        }
    }
}
