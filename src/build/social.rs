//! What messengers and search engines read of a page: title, sentence, picture, and where its oEmbed lies.

use super::document::escape;
use super::oembed;
use super::picture;
use crate::atlas::Atlas;
use crate::state::embed::Embed;
use crate::state::route::Route;

/// Tags for the head, one a line. Open Graph is what most read; WeChat and QQ read `itemprop` too.
#[must_use]
pub fn tags(atlas: &Atlas, route: &Route, title: &str, description: &str) -> String {
    // A frame is not sent to anyone, but a program that finds one may ask what it is.
    let mut tags = oembed_link(atlas, route);
    if route.is_frame() || *route == Route::NotFound {
        return tags;
    }
    let site = &atlas.site;
    // Programs want whole addresses; without a setting the next best is one that browsers understand.
    let root = if site.address.is_empty() { route.root() } else { site.address.clone() };
    let picture = format!("{root}{}", picture::share(route));
    let (width, height) = picture::share::SIZE;
    let properties = [
        ("og:type", "website".to_owned()),
        ("og:site_name", site.name.clone()),
        ("og:title", title.to_owned()),
        ("og:description", description.to_owned()),
        ("og:image", picture.clone()),
        ("og:image:width", width.to_string()),
        ("og:image:height", height.to_string()),
        ("og:image:alt", title.to_owned()),
    ];
    for (name, value) in &properties {
        tags.push_str(&format!("<meta property=\"{name}\" content=\"{}\">\n", escape(value)));
    }
    if !site.address.is_empty() {
        let address = escape(&format!("{root}{}", route.address()));
        tags.push_str(&format!("<meta property=\"og:url\" content=\"{address}\">\n"));
    }
    for (name, value) in [("name", title), ("description", description), ("image", &picture)] {
        tags.push_str(&format!("<meta itemprop=\"{name}\" content=\"{}\">\n", escape(value)));
    }
    tags.push_str("<meta name=\"twitter:card\" content=\"summary_large_image\">\n");
    tags
}

/// Where a page's view for other sites is described, for programs that turn a pasted link into a view.
fn oembed_link(atlas: &Atlas, route: &Route) -> String {
    let embed = match route {
        Route::Map => Embed::Map,
        Route::Timeline => Embed::Timeline,
        Route::Compare => Embed::Compare,
        Route::Place(slug) => Embed::Place(slug.clone()),
        Route::Embed(embed) => embed.clone(),
        _ => return String::new(),
    };
    if atlas.site.address.is_empty() {
        return String::new();
    }
    let address = format!("{}{}", atlas.site.address, oembed::file(&embed));
    format!(
        "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{}\" title=\"oEmbed\">\n",
        escape(&address)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_whole_where_the_site_knows_its_own() {
        let mut atlas = Atlas::default();
        let place = Route::Place("jingkai".to_owned());
        let unset = tags(&atlas, &place, "题\"名", "说明");
        assert!(unset.contains("content=\"../../share/places-jingkai.png\"") && !unset.contains("og:url"), "{unset}");
        assert!(!unset.contains("oembed") && unset.contains("题&quot;名"), "{unset}");
        atlas.site.address = "https://a.example/b/".to_owned();
        let set = tags(&atlas, &place, "题名", "说明");
        for wanted in [
            "<meta property=\"og:image\" content=\"https://a.example/b/share/places-jingkai.png\">",
            "<meta property=\"og:url\" content=\"https://a.example/b/places/jingkai/\">",
            "<meta itemprop=\"image\" content=\"https://a.example/b/share/places-jingkai.png\">",
            "href=\"https://a.example/b/embed/place/jingkai/oembed.json\"",
        ] {
            assert!(set.contains(wanted), "{wanted} is not in {set}");
        }
    }
}
