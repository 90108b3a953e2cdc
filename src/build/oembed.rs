//! oEmbed 1.0 as files: what a content system that is given a link puts in its place.
//!
//! A description holds whole addresses, so there are none where the site's own is not set.

use std::path::Path;

use serde::Serialize;

use super::{Failure, assets};
use crate::state::embed::{Embed, View};
use crate::state::route::Route;
use crate::state::snippet::{self, Addresses};
use crate::view::sources::Sources;

/// A description; see oembed.com for the fields.
#[derive(Debug, Serialize)]
struct Described {
    version: &'static str,
    #[serde(rename = "type")]
    kind: &'static str,
    title: String,
    provider_name: String,
    provider_url: String,
    /// Seconds.
    cache_age: u32,
    html: String,
    width: u16,
    height: u16,
    #[serde(skip_serializing_if = "Option::is_none")]
    thumbnail_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    thumbnail_width: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    thumbnail_height: Option<u32>,
}

/// Width that a frame is described with, in pixels: a column of text.
const WIDTH: u16 = 640;
const A_DAY: u32 = 86_400;

/// The file of a view's description, below the root of the site.
#[must_use]
pub fn file(embed: &Embed) -> String {
    format!("{}oembed.json", Route::Embed(embed.clone()))
}

/// The description of a view; none where the site does not know its own address.
///
/// # Errors
/// It cannot be written as JSON.
pub fn described(sources: Sources, address: &str, embed: &Embed, title: &str) -> Result<Vec<u8>, Failure> {
    let site = &sources.atlas.site;
    let height = view_of(embed).height();
    let at = Addresses {
        frame: snippet::with_query(
            format!("{address}{}", Route::Embed(embed.clone())),
            &embed.pinned(site.published_view()),
        ),
        helper: String::new(),
        whole: String::new(),
        picture: String::new(),
    };
    let thumbnail = sources.pictures.of(embed);
    let described = Described {
        version: "1.0",
        kind: "rich",
        title: title.to_owned(),
        provider_name: site.name.clone(),
        provider_url: address.to_owned(),
        cache_age: A_DAY,
        html: snippet::frame(&at, title, height),
        width: WIDTH,
        height,
        // The file has twice as many pixels as the picture is shown with.
        thumbnail_url: thumbnail.map(|_| format!("{address}{}picture.png", Route::Embed(embed.clone()))),
        thumbnail_width: thumbnail.map(|(width, _)| 2 * width),
        thumbnail_height: thumbnail.map(|(_, height)| 2 * height),
    };
    serde_json::to_vec(&described).map_err(|error| Failure::of(file(embed), error))
}

const fn view_of(embed: &Embed) -> View {
    match embed {
        Embed::Map => View::Map,
        Embed::Timeline => View::Timeline,
        Embed::Compare => View::Compare,
        Embed::Place(_) => View::Place,
        Embed::Figure(_) => View::Figure,
    }
}

/// Writes the description of a view, if the site's address is set.
///
/// # Errors
/// A file that cannot be written.
pub fn write(folder: &Path, sources: Sources, embed: &Embed, title: &str) -> Result<(), Failure> {
    match sources.atlas.site.address.as_str() {
        "" => Ok(()),
        address => assets::write(&folder.join(file(embed)), &described(sources, address, embed, title)?),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;

    #[test]
    fn a_description_holds_a_frame_that_works_anywhere() {
        let sources = crate::build::sources().expect("the facts");
        let address = "https://a.example/b/";
        for embed in [Embed::Map, Embed::Place("jingkai".to_owned()), Embed::Compare] {
            let at = Route::Embed(embed.clone());
            let json = described(sources, address, &embed, "图\"><script>").expect("JSON");
            let json: Value = serde_json::from_slice(&json).expect("JSON");
            assert_eq!((&json["version"], &json["type"]), (&"1.0".into(), &"rich".into()));
            let html = json["html"].as_str().unwrap_or_default();
            let pinned =
                snippet::with_query(format!("{address}{at}"), &embed.pinned(sources.atlas.site.published_view()));
            assert_eq!(pinned.contains("?view="), embed == Embed::Map, "{pinned}");
            assert!(html.starts_with(&format!("<iframe src=\"{pinned}\"")) && !html.contains("<script"), "{html}");
            assert!(json["thumbnail_url"].is_string(), "{at}");
        }
    }
}
