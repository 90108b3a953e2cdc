//! What pages are drawn from where facts came after the site was built.

use crate::atlas::site::Site;
use crate::chart::map::MapIndex;
use crate::edition::file::Tables;
use crate::edition::judge::Edition;
use crate::failure::Failure;
use crate::geo::ground::District;
use crate::publish;

use super::pages::Sources;

/// A sound edition as pages take it; `built` are the settings of the site. There are no pictures of it.
/// It lives as long as the program: a browser's page takes one, and then is left.
///
/// # Errors
/// Its downloads or its search index could not be made.
pub fn sources(edition: Edition, built: Site, ground: Vec<District>) -> Result<Sources, Failure> {
    let Edition { atlas, readings, tables } = edition;
    let downloads = publish::prepare(&atlas, &Tables(&tables))?;
    let read = |character| {
        let sounds = readings.get(&character).map(|sounds| sounds.split(' ').map(str::to_owned).collect());
        sounds.unwrap_or_default()
    };
    let search = publish::index::prepare(&atlas, read)?;
    let index = MapIndex::of(&atlas, &ground);
    Ok(Sources {
        downloads: Box::leak(Box::new(downloads)),
        search: Box::leak(Box::new(search)),
        atlas: Box::leak(Box::new(atlas)),
        index: Box::leak(Box::new(index)),
        ground: Box::leak(ground.into_boxed_slice()),
        pictures: Box::leak(Box::default()),
        built: Some(Box::leak(Box::new(built))),
    })
}
