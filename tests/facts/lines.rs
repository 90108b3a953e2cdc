//! The diagram without geography shows all that documents tie to places, once, and nothing lies on anything else.

use std::collections::BTreeSet;

use bio_atlas::atlas::Atlas;
use bio_atlas::chart::lines::network::{Network, Site};
use bio_atlas::chart::lines::{Column, Diagram, Frame, Lines};
use bio_atlas::chart::map::places;
use bio_atlas::geo::label::Rect;

use crate::common::{accept, atlas};

/// The facts, and the same with names and numbers that nobody has seen yet.
fn cities() -> Vec<(&'static str, Atlas)> {
    let mut long = atlas().clone();
    for place in &mut long.places {
        place.short_name = format!("{}二期Park{}", place.short_name, place.id);
    }
    let mut many = atlas().clone();
    for at in 0..9 {
        let mut field = many.industries[at].clone();
        field.id = format!("more{}", ["a", "b", "c", "d", "e", "f", "g", "h", "i"][at]).as_str().into();
        field.short_name = format!("第{at}种新领域");
        for tie in atlas().place_industries.iter().filter(|tie| tie.industry == many.industries[at + 1].id) {
            let mut tie = tie.clone();
            tie.industry = field.id.clone();
            many.place_industries.push(tie);
        }
        many.industries.push(field);
    }
    let mut few = atlas().clone();
    few.industries.truncate(2);
    few.places.truncate(4);
    let mut silent = atlas().clone();
    silent.place_industries.clear();
    silent.platforms.clear();
    vec![
        ("the facts", atlas().clone()),
        ("long names", long),
        ("many fields", many),
        ("few places", few),
        ("silence", silent),
    ]
}

const FRAMES: [Frame; 3] = [Frame::Wide, Frame::Tall, Frame::Card];

#[test]
fn every_tie_platform_and_place_is_drawn_once() {
    let mut complaints = Vec::new();
    for (city, atlas) in cities() {
        let lines = Lines::of(&atlas);
        let places = places(&atlas);
        let at_home = |id: &_| atlas.is_home(id);
        let ties: BTreeSet<(String, String)> = atlas
            .place_industries
            .iter()
            .filter(|tie| places.iter().any(|place| place.id == tie.place))
            .filter(|tie| atlas.industry(&tie.industry).is_some())
            .map(|tie| (tie.place.0.clone(), tie.industry.0.clone()))
            .collect();
        let platforms = atlas.platforms.iter().filter(|platform| platform.place.as_ref().is_none_or(at_home)).count();
        for frame in FRAMES {
            let diagram = lines.diagram(frame);
            let drawn =
                drawn(&lines.network, &diagram, &places.iter().map(|place| place.id.0.as_str()).collect::<Vec<_>>());
            let unique: BTreeSet<(String, String)> = drawn.iter().cloned().collect();
            if drawn.len() != unique.len() || unique != ties {
                complaints.push(format!(
                    "{city} {}: {} ties are drawn, {} are stated",
                    frame.code(),
                    drawn.len(),
                    ties.len()
                ));
            }
            let squares: usize = diagram.columns.iter().map(|column| column.squares.len()).sum();
            if squares != platforms {
                complaints.push(format!("{city} {}: {squares} of {platforms} platforms", frame.code()));
            }
            let stops: Vec<Site> =
                diagram.columns.iter().filter_map(|column| Some(lines.network.stops.get(column.stop)?.site)).collect();
            for (at, place) in places.iter().enumerate() {
                if stops.iter().filter(|site| **site == Site::Entry(at)).count() != 1 {
                    complaints.push(format!("{city} {}: {} stands there not once", frame.code(), place.name));
                }
            }
            // What has no field says so, and only that.
            let is_place = |at: usize| matches!(lines.network.stops[at].site, Site::Entry(_));
            let is_wrong =
                |column: &&Column| column.empty.is_some() == column.platform.is_some() && is_place(column.stop);
            let empty = diagram.columns.iter().filter(is_wrong).count();
            if empty > 0 {
                complaints.push(format!("{city} {}: {empty} stops both have fields and none", frame.code()));
            }
            if diagram.lines.len() != atlas.industries.len() {
                complaints.push(format!("{city} {}: {} lines", frame.code(), diagram.lines.len()));
            }
        }
    }
    accept(&complaints);
}

/// Place and field of each mark; those of places of the layout.
fn drawn(network: &Network, diagram: &Diagram, ids: &[&str]) -> Vec<(String, String)> {
    let mut drawn = Vec::new();
    for line in &diagram.lines {
        for mark in &line.marks {
            if let Site::Entry(at) = network.stops[mark.stop].site {
                drawn.push((ids[at].to_owned(), network.fields[line.field].id.clone()));
            }
        }
    }
    drawn
}

#[test]
fn no_name_lies_on_another_on_a_mark_or_on_a_line() {
    let mut complaints = Vec::new();
    for (city, atlas) in cities() {
        let lines = Lines::of(&atlas);
        let bays = (0..places(&atlas).len()).filter_map(|entry| Some(lines.bay(entry)?.1));
        let diagrams = FRAMES.map(|frame| lines.diagram(frame)).into_iter().chain(bays);
        for (number, diagram) in diagrams.enumerate() {
            complaints.extend(crowding(&diagram).into_iter().map(|what| format!("{city} {number}: {what}")));
        }
    }
    complaints.truncate(40);
    accept(&complaints);
}

/// What lies on something else, or outside.
fn crowding(diagram: &Diagram) -> Vec<String> {
    let mut names: Vec<(String, Rect)> = Vec::new();
    let own = diagram.columns.iter().filter_map(|column| column.name.as_ref());
    let bays = diagram.bays.iter().map(|bay| &bay.name);
    let lines = diagram.lines.iter().map(|line| &line.name);
    names.extend(own.chain(bays).chain(lines).chain(&diagram.titles).map(|name| (name.text.clone(), name.rect())));
    let mut others: Vec<(String, Rect)> = Vec::new();
    let about =
        |x: f64, y: f64, half: f64| Rect { left: x - half, top: y - half, width: 2.0 * half, height: 2.0 * half };
    for column in &diagram.columns {
        others.extend(column.platform.map(|area| ("a platform".to_owned(), area)));
        others.extend(column.empty.map(|at| ("an empty stop".to_owned(), about(at.x, at.y, 4.0))));
        others.extend(column.mark.map(|at| ("a mark".to_owned(), about(at.x, at.y, 8.0))));
        others.extend(column.squares.iter().map(|(_, area)| ("a square".to_owned(), *area)));
    }
    for run in diagram.lines.iter().flat_map(|line| &line.runs) {
        let (left, top) = (run.from.x.min(run.to.x) - 2.0, run.from.y.min(run.to.y) - 2.0);
        let (width, height) = ((run.to.x - run.from.x).abs() + 4.0, (run.to.y - run.from.y).abs() + 4.0);
        others.push(("a line".to_owned(), Rect { left, top, width, height }));
    }
    let mut complaints = Vec::new();
    for (at, (name, rect)) in names.iter().enumerate() {
        let inside = rect.left >= 0.0
            && rect.top >= 0.0
            && rect.left + rect.width <= diagram.width
            && rect.top + rect.height <= diagram.height;
        if !inside {
            complaints.push(format!("{name} leaves the drawing"));
        }
        let names = names.iter().skip(at + 1).filter(|(_, other)| rect.overlaps(other));
        complaints.extend(names.map(|(other, _)| format!("{name} and {other} overlap")));
        let others = others.iter().filter(|(_, other)| rect.overlaps(other));
        complaints.extend(others.map(|(other, _)| format!("{name} lies on {other}")));
    }
    // Squares and marks keep apart too, whatever they are of.
    for (at, (what, rect)) in others.iter().enumerate().filter(|(_, (what, _))| what != "a line") {
        let over = others.iter().skip(at + 1).filter(|(other, area)| other != "a line" && rect.overlaps(area));
        complaints.extend(over.map(|(other, _)| format!("{what} and {other} overlap")));
    }
    complaints
}

#[test]
fn few_lines_run_through_platforms_of_others() {
    let lines = Lines::of(atlas());
    for frame in [Frame::Wide, Frame::Tall] {
        let crossings = lines.crossings(frame);
        let stops: usize = lines.network.stops.iter().map(|stop| stop.ties.len()).sum();
        assert!(crossings * 10 <= stops, "{} crossings among {stops} stops in {frame:?}", crossings);
    }
}

#[test]
fn all_text_can_be_read_on_the_narrowest_screens() {
    let lines = Lines::of(atlas());
    // Narrowest screens less their margins, and the width from which the style sheet shows the wide drawing.
    for (frame, width) in [(Frame::Tall, 304.0), (Frame::Wide, 900.0)] {
        let diagram = lines.diagram(frame);
        let names = diagram.columns.iter().filter_map(|column| column.name.as_ref());
        let names = names.chain(diagram.lines.iter().map(|line| &line.name)).chain(&diagram.titles);
        let smallest = names.map(|name| name.size).fold(f64::INFINITY, f64::min);
        assert!(smallest * width / diagram.width >= 11.0, "{smallest} in {frame:?}");
    }
}
