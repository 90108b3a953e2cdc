//! Names of the files of pictures, so that page heads and other systems can link to them.

use crate::atlas::Atlas;
use crate::state::route::Route;

/// What stands in a page of another system.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Embedded<'a> {
    Map,
    Timeline,
    /// By its slug; every place with a profile has one.
    Place(&'a str),
    /// By its bare id, `F197`: all parts stand on one card. See [`super::figure::ids`].
    Figure(&'a str),
}

/// How a picture is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Sharp at every size, its text selectable.
    Svg,
    /// Twice as many pixels as the drawing has.
    Png,
}

/// The folder of everything that is made for other systems.
const EMBED: &str = "embed";

/// The pages that have a card: all that someone may send a link to.
#[must_use]
pub fn with_card(atlas: &Atlas) -> Vec<Route> {
    Route::all(atlas)
}

/// The card of a page, as a path below the root of the site; its size is [`super::share::SIZE`].
#[must_use]
pub fn share(route: &Route) -> String {
    format!("{}.png", share_stem(route))
}

/// The picture of something embedded, as a path below the root of the site.
#[must_use]
pub fn of_embed(what: Embedded<'_>, format: Format) -> String {
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

/// The picture of something embedded without its ending.
pub(super) fn embedded_stem(what: Embedded<'_>) -> String {
    match what {
        Embedded::Map => format!("{EMBED}/map/picture"),
        Embedded::Timeline => format!("{EMBED}/timeline/picture"),
        Embedded::Place(slug) => format!("{EMBED}/place/{slug}/picture"),
        Embedded::Figure(id) => format!("{EMBED}/figure/{id}/picture"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
            (Embedded::Map, "map"),
            (Embedded::Timeline, "timeline"),
            (Embedded::Place("jingkai"), "place/jingkai"),
            (Embedded::Figure("F003"), "figure/F003"),
        ] {
            assert_eq!(of_embed(what, Format::Svg), format!("{EMBED}/{folder}/picture.svg"));
            assert_eq!(of_embed(what, Format::Png), format!("{EMBED}/{folder}/picture.png"));
        }
    }
}
