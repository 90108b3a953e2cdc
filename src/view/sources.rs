//! What pages are drawn from, and what drawing one gives. Knows no page.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::atlas::Atlas;
use crate::atlas::site::Site;
use crate::chart::lines::Lines;
use crate::chart::map::MapIndex;
use crate::geo::ground::{District, Ground, River};
use crate::publish::downloads::Downloads;
use crate::publish::index::SearchFile;
use crate::state::embed::Embed;
use crate::view::markup::Markup;

/// What pages are drawn from.
#[derive(Clone, Copy)]
pub struct Sources {
    pub atlas: &'static Atlas,
    pub index: &'static MapIndex,
    pub ground: &'static [District],
    pub rivers: &'static [River],
    /// The diagram of the facts, once a drawing asks for it.
    pub diagram: &'static OnceLock<Lines>,
    pub downloads: &'static Downloads,
    pub search: &'static SearchFile,
    pub pictures: &'static PictureSizes,
    /// The settings that the site was built with, where the facts came later.
    pub built: Option<&'static Site>,
}

impl Sources {
    /// Puts together what pages are drawn from, without pictures. It lives as long as the program: a build
    /// draws all pages from one, a browser's page is drawn from one and then left.
    #[must_use]
    pub fn of(atlas: Atlas, ground: Ground, downloads: Downloads, search: SearchFile) -> Self {
        let index = MapIndex::of(&atlas, &ground.districts, &ground.rivers);
        Self {
            atlas: Box::leak(Box::new(atlas)),
            index: Box::leak(Box::new(index)),
            ground: Box::leak(ground.districts.into_boxed_slice()),
            rivers: Box::leak(ground.rivers.into_boxed_slice()),
            diagram: Box::leak(Box::default()),
            downloads: Box::leak(Box::new(downloads)),
            search: Box::leak(Box::new(search)),
            pictures: Box::leak(Box::default()),
            built: None,
        }
    }

    /// The diagram of the facts: arranging it takes a while, so it is done once.
    #[must_use]
    pub fn lines(&self) -> &'static Lines {
        self.diagram.get_or_init(|| Lines::of(self.atlas))
    }
}

/// The views that there is a picture of, with its width and height in pixels. Facts that came after
/// the site was built have none.
#[derive(Debug, Clone, Default)]
pub struct PictureSizes(pub BTreeMap<Embed, (u32, u32)>);

impl PictureSizes {
    /// Width and height at which the picture of a view is to be shown; none where there is none.
    #[must_use]
    pub fn of(&self, view: &Embed) -> Option<(u32, u32)> {
        self.0.get(view).copied()
    }
}

/// A drawn page.
pub struct Page {
    /// Without the site's name, which the head adds.
    pub title: String,
    pub description: String,
    pub body: Markup,
}
