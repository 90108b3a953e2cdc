//! Names of the files of pictures, so that page heads and other systems can link to them.

use crate::atlas::Atlas;
use crate::state::embed::Embed;
use crate::state::route::Route;

/// How a picture is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Sharp at every size, its text selectable.
    Svg,
    /// Twice as many pixels as the drawing has.
    Png,
}

/// The pages that have a card: all that someone may send a link to.
#[must_use]
pub fn with_card(atlas: &Atlas) -> Vec<Route> {
    Route::all(atlas).into_iter().filter(|route| !route.is_frame()).collect()
}

/// The card of a page, as a path below the root of the site; its size is [`super::share::SIZE`].
#[must_use]
pub fn share(route: &Route) -> String {
    format!("{}.png", share_stem(route))
}

/// The picture of something embedded, as a path below the root of the site.
#[must_use]
pub fn of_embed(what: &Embed, format: Format) -> String {
    let ending = match format {
        Format::Svg => "svg",
        Format::Png => "png",
    };
    format!("{}.{ending}", embedded_stem(what))
}

/// The card of a page without its ending.
pub(super) fn share_stem(route: &Route) -> String {
    let address = route.to_string();
    let name = match route {
        // Its address is empty too, like that of the map.
        Route::NotFound => "404".to_owned(),
        _ if address.is_empty() => "map".to_owned(),
        _ => address.trim_end_matches('/').replace('/', "-"),
    };
    format!("share/{name}")
}

/// The picture of something embedded without its ending: beside the view for frames.
pub(super) fn embedded_stem(what: &Embed) -> String {
    format!("{}picture", Route::Embed(what.clone()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::route::EMBED;

    #[test]
    fn names_are_those_that_links_are_made_of() {
        let place = Route::Place("jingkai".to_owned());
        for (route, file) in [
            (Route::Map, "share/map.png"),
            (Route::NotFound, "share/404.png"),
            (Route::Timeline, "share/timeline.png"),
            (place, "share/places-jingkai.png"),
        ] {
            assert_eq!(share(&route), file);
        }
        for (what, folder) in [
            (Embed::Map, "map"),
            (Embed::Timeline, "timeline"),
            (Embed::Compare, "compare"),
            (Embed::Place("jingkai".to_owned()), "place/jingkai"),
            (Embed::Figure("F003".to_owned()), "figure/F003"),
        ] {
            assert_eq!(of_embed(&what, Format::Svg), format!("{EMBED}{folder}/picture.svg"));
            assert_eq!(of_embed(&what, Format::Png), format!("{EMBED}{folder}/picture.png"));
        }
    }
}
