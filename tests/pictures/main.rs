//! Pictures of the real facts: what every one of them must say, and that nothing of it is cut off.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::string_slice)]

mod fit;
mod said;

use std::collections::BTreeSet;
use std::sync::OnceLock;

use bio_atlas::atlas::site::MapView;
use bio_atlas::build::picture::names::{Format, with_card};
use bio_atlas::build::picture::palette::Palette;
use bio_atlas::build::picture::{self, Picture, Pictures, Use, figure, share};
use bio_atlas::build::{self, assets};
use bio_atlas::chart::map::MapIndex;
use bio_atlas::state::embed::Embed;
use bio_atlas::view::sources::Sources;
use resvg::usvg::roxmltree::{Document, Node};

fn sources() -> Sources {
    static SOURCES: OnceLock<Sources> = OnceLock::new();
    *SOURCES.get_or_init(|| build::sources().expect("the facts of this build"))
}

/// The same site with an approval number, which opens with the ground.
fn approved() -> Sources {
    let mut atlas = sources().atlas.clone();
    atlas.site.default_view = MapView::Geographic;
    atlas.site.approval_number = "GS(2026)1号".to_owned();
    let index = MapIndex::of(&atlas, sources().ground, sources().rivers);
    Sources { atlas: Box::leak(Box::new(atlas)), index: Box::leak(Box::new(index)), ..sources() }
}

fn pictures() -> &'static Pictures {
    static PICTURES: OnceLock<Pictures> = OnceLock::new();
    PICTURES.get_or_init(|| picture::prepare(sources()).expect("every picture is drawn"))
}

/// The pictures of a site with an approval number.
fn approved_pictures() -> &'static Pictures {
    static PICTURES: OnceLock<Pictures> = OnceLock::new();
    PICTURES.get_or_init(|| picture::prepare(approved()).expect("every picture is drawn"))
}

fn palette() -> Palette {
    Palette::of_site().expect("every token")
}

/// The words that stand on a picture, without any space: lines break where they must.
fn shown(document: &Document<'_>) -> String {
    let is_text = |node: &Node<'_, '_>| node.is_text() && node.ancestors().any(|above| above.has_tag_name("text"));
    document.descendants().filter(is_text).filter_map(|node| node.text()).map(dense).collect()
}

fn dense(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

fn read(picture: &Picture) -> Document<'_> {
    Document::parse(&picture.drawing.svg).unwrap_or_else(|error| panic!("{}: {error}", picture.stem))
}

/// Whether the county-level divisions are drawn.
fn shows_ground(document: &Document<'_>) -> bool {
    document.descendants().any(|node| node.attribute("fill") == Some(palette().ground.as_str()))
}

/// Everything that is wrong at once, not only the first.
fn none(problems: &[String]) {
    assert!(problems.is_empty(), "{} problems:\n{}", problems.len(), problems.join("\n"));
}

#[test]
fn drawings_stand_alone_and_speak_to_those_who_do_not_see_them() {
    let mut problems = Vec::new();
    for picture in &pictures().0 {
        let document = read(picture);
        let root = document.root_element();
        let first = |name: &str| root.children().find(|node| node.has_tag_name(name)).and_then(|node| node.text());
        let speaks =
            first("title").is_some_and(|text| !text.is_empty()) && first("desc").is_some_and(|text| !text.is_empty());
        if root.attribute("role") != Some("img") || !speaks {
            problems.push(format!("{}: no role, title or description", picture.stem));
        }
        for node in document.descendants().filter(Node::is_element) {
            let name = node.tag_name().name();
            if ["script", "style", "image", "foreignObject", "use", "a"].contains(&name) {
                problems.push(format!("{}: <{name}>", picture.stem));
            }
            for attribute in node.attributes() {
                let (name, value) = (attribute.name(), attribute.value());
                let outside = value.contains("//") || value.contains("url(") && !value.starts_with("url(#");
                if name.starts_with("on") || name.ends_with("href") || outside {
                    problems.push(format!("{}: {name}=\"{value}\"", picture.stem));
                }
            }
        }
    }
    none(&problems);
}

#[test]
fn everything_that_links_name_has_its_picture() {
    let atlas = sources().atlas;
    let drawn: BTreeSet<&str> = pictures().0.iter().map(|picture| picture.stem.as_str()).collect();
    assert_eq!(drawn.len(), pictures().0.len(), "no two pictures share a file");
    let mut wanted: Vec<String> = with_card(atlas).iter().map(picture::share).collect();
    let places = atlas.places.iter().filter(|place| place.profile).map(|place| Embed::Place(place.slug.clone()));
    let figures = figure::ids(atlas).into_iter().map(|id| Embed::Figure(id.as_str().to_owned()));
    let embedded = [Embed::Map, Embed::Timeline, Embed::Compare].into_iter().chain(places).chain(figures);
    wanted.extend(embedded.map(|what| picture::of_embed(&what, Format::Png)));
    assert_eq!(wanted.len(), drawn.len());
    for file in wanted {
        let stem = file.trim_end_matches(".png");
        assert!(pictures().find(stem).is_some(), "{file} is not drawn");
    }
    let (width, height) = pictures().sizes().of(&Embed::Map).expect("the map");
    assert!(width == 1200 && (750..=1000).contains(&height), "{width}×{height}");
    assert_eq!(pictures().sizes().of(&Embed::Place("nowhere".to_owned())), None);
}

#[test]
fn every_card_is_a_png_of_the_size_that_messengers_ask_for() {
    const MOST_BYTES: usize = 80_000;
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("pictures");
    let cards = pictures().0.iter().filter(|picture| picture.used == Use::Share).cloned().collect();
    picture::write(&folder, &Pictures(cards)).unwrap_or_else(|failure| panic!("{}: {}", failure.what, failure.why));
    let mut problems = Vec::new();
    for route in with_card(sources().atlas) {
        let file = picture::share(&route);
        let bytes = std::fs::read(folder.join(&file)).unwrap_or_else(|error| panic!("{file}: {error}"));
        let mut reader = png::Decoder::new(std::io::Cursor::new(&bytes)).read_info().expect("a PNG");
        let mut pixels = vec![0; reader.output_buffer_size().expect("a size")];
        let frame = reader.next_frame(&mut pixels).expect("all of its rows");
        if (frame.width, frame.height) != share::SIZE || bytes.len() > MOST_BYTES {
            problems.push(format!("{file}: {}×{}, {} bytes", frame.width, frame.height, bytes.len()));
        }
        let colours: BTreeSet<u8> = pixels.into_iter().collect();
        if colours.len() < 16 {
            problems.push(format!("{file}: {} colours, so nothing is drawn", colours.len()));
        }
    }
    assert!(assets::files(&folder).expect("the folder").len() >= 60);
    none(&problems);
}
