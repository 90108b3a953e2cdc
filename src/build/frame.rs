//! What a framed view is told by its page: which lists of words its address may use, who may speak to it.

use super::assets::Assets;
use super::document::escape;
use super::module::Module;
use crate::atlas::Atlas;
use crate::state::embed::{Height, Language, Theme};
use crate::state::route::Route;

/// Attributes of the root element, with a space before each; empty for a page that is no frame.
#[must_use]
pub fn attributes(atlas: &Atlas, route: &Route, assets: &Assets) -> String {
    let (view, parts, names) = match route {
        Route::Embed(embed) => {
            let parts: Vec<&str> = embed.parts().iter().map(|part| part.code()).collect();
            (embed.code(), parts.join(" "), embed.page_names().join(" "))
        }
        Route::EmbedCheck => ("check", String::new(), String::new()),
        _ => return String::new(),
    };
    let mut attributes = vec![
        ("data-embed", view.to_owned()),
        ("data-themes", Theme::codes().join(" ")),
        ("data-parts", parts),
        ("data-names", names),
        ("data-heights", Height::codes().join(" ")),
        ("data-languages", Language::codes().join(" ")),
        ("data-papers", assets.papers.join(" ")),
        ("data-origins", atlas.site.message_origins.join(" ")),
    ];
    if Module::of(route).is_some() {
        attributes.push(("data-answers", String::new()));
    }
    if *route == Route::EmbedCheck {
        attributes.push(("data-module", format!("{}{}", route.root(), assets.modules.wasm(Module::Looking))));
    }
    attributes.into_iter().map(|(name, value)| format!(" {name}=\"{}\"", escape(&value))).collect()
}
