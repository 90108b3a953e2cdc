//! The module for facts that came after the site was built: it judges an edition and draws with it.
//! Fetched only where an edition lies beside the site that may be newer.

use std::cell::RefCell;

use bio_atlas::chart::timeline::TimelineIndex;
use bio_atlas::dom::redraw;
use bio_atlas::edition::built::Built;
use bio_atlas::edition::judge::{Verdict, judge};
use bio_atlas::edition::refusal::Refusal;
use bio_atlas::failure::Failure;
use bio_atlas::scout::evidence;
use bio_atlas::state::route::Route;
use bio_atlas::view::sources::Sources;
use bio_atlas::view::{self, newer};
use wasm_bindgen::prelude::wasm_bindgen;

fn main() {}

thread_local! {
    /// What the page was drawn from, for the files that a visitor may take.
    static USED: RefCell<Option<Sources>> = const { RefCell::new(None) };
}

/// What islands and search know of the facts that are shown now, as the build's files hold it.
#[wasm_bindgen(getter_with_clone)]
#[derive(Debug, Clone)]
pub struct Used {
    pub map: Vec<u8>,
    pub timeline: Vec<u8>,
    pub scout: Vec<u8>,
    pub search: Vec<u8>,
}

/// Judges an edition and, where it is sound and newer, shows the page with its facts; `site` is the address
/// of the site's root, `built` what the site was built with. Nothing where the page stays as it was; then the page says why.
#[wasm_bindgen]
#[must_use]
pub fn redraw(bytes: &[u8], site: &str, built: &[u8]) -> Option<Used> {
    match read(bytes, built) {
        Ok(Some(sources)) => show(sources, site),
        Ok(None) => {
            redraw::as_built();
            None
        }
        Err(refusal) => {
            redraw::refused(site, &refusal.lines());
            None
        }
    }
}

/// What the page is drawn from; none where the edition is not newer.
fn read(bytes: &[u8], built: &[u8]) -> Result<Option<Sources>, Refusal> {
    let broken = |error: postcard::Error| not_made(Failure::of("the facts of the site", error));
    let built: Built = postcard::from_bytes(built).map_err(broken)?;
    match judge(bytes, &built.site) {
        Verdict::Refused(refusal) => Err(refusal),
        Verdict::NotNewer => Ok(None),
        Verdict::Newer(edition) => newer::sources(*edition, built).map(Some).map_err(not_made),
    }
}

fn show(sources: Sources, site: &str) -> Option<Used> {
    let date = sources.atlas.site.data_date_chinese();
    let page = redraw::address_below(site)?;
    // A view for frames cannot be drawn on the page for missing addresses, which may stand in no frame.
    let is_missing = redraw::is_missing();
    let is_page =
        |route: &Route| *route != Route::NotFound && route.to_string() == page && !(is_missing && route.is_frame());
    let Some(route) = Route::all(sources.atlas).into_iter().find(is_page) else {
        redraw::page_is_gone(&date);
        return None;
    };
    // What islands know is made before the page changes, so that a failure changes nothing.
    let used = Used {
        map: postcard::to_allocvec(sources.index).ok()?,
        timeline: postcard::to_allocvec(&TimelineIndex::of(sources.atlas)).ok()?,
        scout: postcard::to_allocvec(&evidence::index(sources.atlas)).ok()?,
        search: sources.search.bytes.clone(),
    };
    if !redraw::show(&date, &view::drawn(sources, &route)) {
        return None;
    }
    USED.set(Some(sources));
    redraw::lead_downloads(site, file);
    Some(used)
}

/// A file below `data/` as the edition holds it; none where there is none of that name.
fn file(name: &str) -> Option<Vec<u8>> {
    let used = USED.with_borrow(|used| *used)?;
    used.downloads.files.iter().find(|(known, _)| known == name).map(|(_, bytes)| bytes.clone())
}

fn not_made(Failure { what, why }: Failure) -> Refusal {
    Refusal::NotMade { what, why }
}
