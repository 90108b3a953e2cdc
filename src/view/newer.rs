//! What pages are drawn from where facts came after the site was built.

use crate::edition::built::Built;
use crate::edition::judge::Edition;
use crate::failure::Failure;
use crate::publish;
use crate::seeds::ground::disagreements;

use super::sources::Sources;

/// A sound edition as pages take it; `built` is what the edition does not bring. There are no pictures of it.
///
/// # Errors
/// The ground, its downloads or its search index could not be made.
pub fn sources(edition: Edition, built: Built) -> Result<Sources, Failure> {
    let Edition { facts, readings } = edition;
    let ground = built.ground()?;
    if let Some(problem) = disagreements(&facts, &ground.districts).first() {
        return Err(Failure::of(problem.file.clone(), problem.sentence()));
    }
    let downloads = publish::prepare(&facts, &built)?;
    let atlas = facts.atlas;
    let search = publish::index::prepare(&atlas, readings)?;
    let built = Box::leak(Box::new(built.site));
    Ok(Sources { built: Some(built), ..Sources::of(atlas, ground, downloads, search) })
}
