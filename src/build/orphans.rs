//! An orphan, a profile that no page leads to, is refused: nobody would ever read it.

use crate::atlas::Atlas;
use crate::failure::Failure;
use crate::state::route::Route;
use crate::texts;

/// Checks that another page than the index of names, which lists everything, leads to each profile.
///
/// # Errors
/// The first profile that is led to by none.
pub fn check(atlas: &Atlas, pages: &[(Route, &str)]) -> Result<(), Failure> {
    let leads = |page: &Route, body: &str, profile: &Route| {
        let link = page.link(profile);
        let links = ["\"", "#", "?"].map(|end| format!("href=\"{link}{end}"));
        *page != *profile && *page != Route::Names && !page.is_frame() && links.iter().any(|link| body.contains(link))
    };
    for place in atlas.places.iter().filter(|place| place.profile) {
        let profile = Route::Place(place.slug.clone());
        if !pages.iter().any(|(page, body)| leads(page, body, &profile)) {
            let why = texts::places::orphan(place.id.as_str(), &place.name);
            return Err(Failure::of("places.csv", why));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atlas::invented;

    #[test]
    fn a_profile_is_reached_from_a_page_that_is_neither_itself_nor_the_index_of_names() {
        let place = invented::place("id=P01 slug=a profile=yes");
        let atlas = Atlas { places: vec![place], ..Atlas::default() };
        let profile = Route::Place("a".to_owned());
        let link = |page: &Route, end: &str| format!("<a class=\"x\" href=\"{}{end}\">", page.link(&profile));
        for (page, end, reached) in [
            (Route::Places, "", true),
            (Route::Map, "", true),
            (Route::Place("b".to_owned()), "#figures", true),
            (Route::Places, "b/", false),
            (Route::Names, "", false),
            (profile.clone(), "#figures", false),
        ] {
            let body = link(&page, end);
            assert_eq!(check(&atlas, &[(page, body.as_str())]).is_ok(), reached, "{body}");
        }
    }
}
