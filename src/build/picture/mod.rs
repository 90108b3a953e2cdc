//! Pictures of the real facts: a card for every page, and drawings for systems that forbid frames.
//!
//! A picture is drawn as SVG with the words of the pages and the colours of the style sheet; its
//! PNG is rendered from that SVG. Nothing here interprets: what a target is, when it falls due and
//! what a document leaves open is asked of the same functions that the pages ask.

pub mod column;
pub mod compare;
pub mod figure;
pub mod lines;
pub mod map;
pub mod names;
pub mod palette;
pub mod place;
pub mod png;
pub mod scene;
pub mod share;
pub mod svg;
pub mod text;
pub mod tie;
pub mod timeline;
pub mod value;
pub mod words;

use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::{Failure, assets};
use crate::state::embed::Embed;
use crate::view::sources::{PictureSizes, Sources};
use names::{embedded_stem, share_stem, with_card};
use palette::Palette;
use png::Fonts;
use svg::Drawing;

pub use names::{of_embed, share};

/// A picture of the site, drawn but not rendered yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Path of its files below the root of the site, without an ending.
    pub stem: String,
    pub drawing: Drawing,
    pub used: Use,
}

/// What a picture is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Use {
    /// Beside a link: a PNG of exactly the drawing's size.
    Share,
    /// In a page of another system, for a view: the drawing itself, and a PNG twice as fine.
    Embed(Embed),
}

/// All pictures of the site.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Pictures(pub Vec<Picture>);

impl Pictures {
    /// The picture with a stem, for its width and height.
    #[must_use]
    pub fn find(&self, stem: &str) -> Option<&Picture> {
        self.0.iter().find(|picture| picture.stem == stem)
    }

    /// Which views have a picture, and at which size it is to be shown.
    #[must_use]
    pub fn sizes(&self) -> PictureSizes {
        let size = |picture: &Picture| match &picture.used {
            Use::Embed(view) => Some((view.clone(), (picture.drawing.width, picture.drawing.height))),
            Use::Share => None,
        };
        PictureSizes(self.0.iter().filter_map(size).collect())
    }
}

/// Draws every picture; nothing is rendered or written yet.
///
/// # Errors
/// A token of the style sheet that is missing, or words that do not fit their picture.
pub fn prepare(sources: Sources) -> Result<Pictures, Failure> {
    let atlas = sources.atlas;
    let palette = Palette::of_site()?;
    let mut pictures = Vec::new();
    for route in with_card(atlas) {
        let drawing = share::card(sources, &palette, &route)?;
        pictures.push(Picture { stem: share_stem(&route), drawing, used: Use::Share });
    }
    let mut embed =
        |what: Embed, drawing| pictures.push(Picture { stem: embedded_stem(&what), drawing, used: Use::Embed(what) });
    embed(Embed::Map, map::sheet_of(sources, &palette));
    embed(Embed::Timeline, timeline::sheet_of(sources, &palette));
    embed(Embed::Compare, compare::sheet_of(sources, &palette));
    for place in atlas.places.iter().filter(|place| place.profile) {
        embed(Embed::Place(place.slug.clone()), place::card(sources, &palette, place));
    }
    for id in figure::ids(atlas) {
        embed(Embed::Figure(id.as_str().to_owned()), figure::card(sources, &palette, id));
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
    let Picture { stem, drawing, used } = picture;
    let scale = match used {
        Use::Share => 1,
        Use::Embed(_) => 2,
    };
    let png = fonts.png(drawing, scale).map_err(|failure| Failure::of(stem, failure.why))?;
    assets::write(&folder.join(format!("{stem}.png")), &png)?;
    if matches!(used, Use::Embed(_)) {
        assets::write(&folder.join(format!("{stem}.svg")), drawing.svg.as_bytes())?;
    }
    Ok(())
}
