//! Pictures of the real facts: a card for every page, and drawings for systems that forbid frames.
//!
//! A picture is drawn as SVG with the words of the pages and the colours of the style sheet; its
//! PNG is rendered from that SVG. Nothing here interprets: what a target is, when it falls due and
//! what a document leaves open is asked of the same functions that the pages ask.

pub mod column;
pub mod palette;
pub mod png;
pub mod scene;
pub mod share;
pub mod svg;
pub mod text;
pub mod words;

use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::{Failure, assets};
use crate::state::route::Route;
use crate::view::pages::Sources;
use palette::Palette;
use png::Fonts;
use svg::Drawing;

/// A picture of the site, drawn but not rendered yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Path of its files below the root of the site, without an ending.
    pub stem: String,
    pub drawing: Drawing,
    /// Pixels of the PNG for one of the drawing.
    pub scale: u8,
    /// Whether the SVG is a file of its own.
    pub vector: bool,
}

/// All pictures of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pictures(pub Vec<Picture>);

impl Pictures {
    /// The picture with a stem, for its width and height.
    #[must_use]
    pub fn find(&self, stem: &str) -> Option<&Picture> {
        self.0.iter().find(|picture| picture.stem == stem)
    }
}

/// The card of a page, as a path below the root of the site; its size is [`share::SIZE`].
#[must_use]
pub fn share(route: &Route) -> String {
    format!("{}.png", share_stem(route))
}

fn share_stem(route: &Route) -> String {
    let address = route.to_string();
    let name = match route {
        // Both stand for the root.
        Route::NotFound => "404".to_owned(),
        _ if address.is_empty() => "map".to_owned(),
        _ => address.trim_end_matches('/').replace('/', "-"),
    };
    format!("share/{name}")
}

/// Draws every picture; nothing is rendered or written yet.
///
/// # Errors
/// A token of the style sheet that is missing, or words that do not fit their picture.
pub fn prepare(sources: Sources) -> Result<Pictures, Failure> {
    let palette = Palette::of_site()?;
    let mut pictures = Vec::new();
    for route in Route::all(sources.atlas) {
        let drawing = share::card(sources, &palette, &route)?;
        pictures.push(Picture { stem: share_stem(&route), drawing, scale: 1, vector: false });
    }
    Ok(Pictures(pictures))
}

/// Writes every picture below `folder`, rendering on all processors.
///
/// # Errors
/// A font that is missing, or a file that cannot be written.
pub fn write(folder: &Path, pictures: &Pictures) -> Result<(), Failure> {
    let fonts = Fonts::load()?;
    let next = AtomicUsize::new(0);
    let failed: Mutex<Option<Failure>> = Mutex::new(None);
    let work = || {
        while let Some(picture) = pictures.0.get(next.fetch_add(1, Ordering::Relaxed)) {
            if let Err(failure) = write_one(folder, picture, &fonts) {
                // The others stop at their next picture.
                next.store(pictures.0.len(), Ordering::Relaxed);
                if let Ok(mut failed) = failed.lock() {
                    failed.get_or_insert(failure);
                }
            }
        }
    };
    let workers = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    std::thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(work);
        }
    });
    match failed.into_inner() {
        Ok(None) => Ok(()),
        Ok(Some(failure)) => Err(failure),
        Err(error) => Err(Failure::of("rendering the pictures", error)),
    }
}

fn write_one(folder: &Path, picture: &Picture, fonts: &Fonts) -> Result<(), Failure> {
    let Picture { stem, drawing, scale, vector } = picture;
    let png = fonts.png(drawing, *scale).map_err(|failure| Failure::of(stem, failure.why))?;
    assets::write(&folder.join(format!("{stem}.png")), &png)?;
    if *vector {
        assets::write(&folder.join(format!("{stem}.svg")), drawing.svg.as_bytes())?;
    }
    Ok(())
}
