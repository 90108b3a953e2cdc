//! What pages are drawn from where facts came after the site was built.

use crate::atlas::site::Site;
use crate::edition::file::Tables;
use crate::edition::judge::Edition;
use crate::failure::Failure;
use crate::geo::ground::District;
use crate::publish;

use super::pages::Sources;

/// A sound edition as pages take it; `built` are the settings of the site. There are no pictures of it.
///
/// # Errors
/// Its downloads or its search index could not be made.
pub fn sources(edition: Edition, built: Site, ground: Vec<District>) -> Result<Sources, Failure> {
    let Edition { atlas, readings, tables } = edition;
    let downloads = publish::prepare(&atlas, &Tables(&tables))?;
    let search = publish::index::prepare(&atlas, readings)?;
    let built: &'static Site = Box::leak(Box::new(built));
    Ok(Sources { built: Some(built), ..Sources::of(atlas, ground, downloads, search) })
}
