//! The head around a drawn body: title, policy, style sheet, loader.

use super::assets::{Assets, view_of};
use super::frame;
use super::module::Module;
use super::offline;
use super::social;
use crate::atlas::Atlas;
use crate::atlas::site::Site;
use crate::state::embed::Embed;
use crate::state::route::Route;
use crate::texts;
use crate::view::Drawn;
use crate::view::parts::evidence::has_marks;

/// The policy of every page. No inline script or style; WebAssembly needs its own word.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
                      font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'self'; form-action 'none'";

/// Browsers with two engines in one, as offices here have them, would take Internet Explorer's for some hosts.
const ENGINE: &str = "<meta name=\"renderer\" content=\"webkit\">\n\
                      <meta http-equiv=\"X-UA-Compatible\" content=\"IE=edge\">\n";

/// The policy of a page: the builder and the desk show frames of this site, no other page holds any. Safari takes
/// 'self' for nothing at all where a frame's sandbox has taken its origin, so what may be framed also names the
/// site's origin, where that is known.
fn policy(site: &Site, route: &Route) -> String {
    match (route, site.origin()) {
        (Route::Embedding | Route::Desk, _) => format!("{POLICY}; frame-src 'self'"),
        (route, Some(origin)) if route.is_frame() => POLICY.replace("'self'", &format!("'self' {origin}")),
        _ => POLICY.to_owned(),
    }
}

/// Puts a drawn page into a document.
#[must_use]
pub fn document(atlas: &Atlas, route: &Route, assets: &Assets, drawn: &Drawn) -> String {
    let root = route.root();
    let Drawn { title, description, body } = drawn;
    let Assets { no_script_style, icon, .. } = assets;
    let base = match route {
        // A page that stands for any missing address cannot know its depth.
        Route::NotFound => format!("<base href=\"{}\">", escape(&atlas.site.base_path)),
        // Nothing else of the site may stand in the frame: links open a window of their own.
        route if route.is_frame() => "<base target=\"_blank\">".to_owned(),
        _ => String::new(),
    };
    let styles = styles(route, assets);
    let mut scripts = scripts(atlas, route, assets);
    if has_marks(body) {
        scripts.push_str(&format!("<script defer src=\"{root}{}\"></script>\n", assets.cites_script));
    }
    // A frame is no application of its own.
    let manifest = if route.is_frame() {
        String::new()
    } else {
        format!("<link rel=\"manifest\" href=\"{root}{}\">\n", offline::MANIFEST)
    };
    let social = social::tags(atlas, route, title, description);
    let whole = whole(route).map(|whole| format!("<link rel=\"canonical\" href=\"{}\">\n", route.link(&whole)));
    format!(
        "<!DOCTYPE html>\n<html lang=\"{}\"{}>\n<head>\n<meta charset=\"utf-8\">\n{ENGINE}\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\n{base}\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{}</title>\n<meta name=\"description\" content=\"{}\">\n{}{social}\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <meta name=\"theme-color\" content=\"#f7f5ef\" media=\"(prefers-color-scheme: light)\">\n\
         <meta name=\"theme-color\" content=\"#12181a\" media=\"(prefers-color-scheme: dark)\">\n\
         <link rel=\"icon\" href=\"{root}{icon}\" type=\"image/svg+xml\">\n{manifest}\
         {styles}\
         <noscript><link rel=\"stylesheet\" href=\"{root}{no_script_style}\"></noscript>\n{scripts}\
         </head>\n<body>{body}</body>\n</html>\n",
        texts::language().code(),
        format_args!("{}{}", dated(&atlas.site), frame::attributes(atlas, route, assets)),
        policy(&atlas.site, route),
        escape(title),
        escape(description),
        whole.unwrap_or_default(),
    )
}

/// The sheets of a page, each outranking those before it. A frame is one of many on a page of another site, and has
/// all that it wears in one; paper comes last.
fn styles(route: &Route, assets: &Assets) -> String {
    let root = route.root();
    let Assets { style, views, print_style, frame_styles, .. } = assets;
    let link = |name: &String| format!("<link rel=\"stylesheet\" href=\"{root}{name}\">\n");
    if route.is_frame() {
        return frame_styles.get(view_of(route)).map(link).unwrap_or_default();
    }
    // Newer facts may have a place that the site has no page for: then this page becomes its profile.
    let more = (*route == Route::NotFound).then_some("place");
    let views = [Some(view_of(route)), more].into_iter().flatten().filter_map(|name| views.get(name));
    let worn: String = std::iter::once(style).chain(views).map(link).collect();
    format!("{worn}<link rel=\"stylesheet\" href=\"{root}{print_style}\" media=\"print\">\n")
}

/// Which facts the page holds, for scripts that look for newer ones.
fn dated(site: &Site) -> String {
    format!(" data-date=\"{}\" data-revision=\"{}\"", site.data_date, site.revision)
}

/// The page that a framed view shows a part of: search engines should lead there.
fn whole(route: &Route) -> Option<Route> {
    match route {
        Route::Embed(Embed::Map) => Some(Route::Map),
        Route::Embed(Embed::Timeline) => Some(Route::Timeline),
        Route::Embed(Embed::Compare) => Some(Route::Compare),
        Route::Embed(Embed::Place(slug)) => Some(Route::Place(slug.clone())),
        _ => None,
    }
}

/// What makes a page answer. A frame is dressed before anything is painted, so that script comes first.
fn scripts(atlas: &Atlas, route: &Route, assets: &Assets) -> String {
    let root = route.root();
    let mut scripts = format!("<script defer src=\"{root}{}\"></script>\n", assets.print_script);
    if route.is_frame() {
        scripts.push_str(&format!("<script src=\"{root}{}\"></script>\n", assets.frame_script));
    }
    if Module::of(route).is_some() {
        scripts.push_str(&format!("<script defer src=\"{root}{}\"></script>\n", assets.boot_script));
    }
    if *route == Route::NotFound {
        scripts.push_str(&format!("<script defer src=\"{root}{}\"></script>\n", assets.missing_script));
    }
    if *route == Route::Tour {
        scripts.push_str(&format!("<script defer src=\"{root}{}\"></script>\n", assets.tour_script));
    }
    if *route == Route::Industries {
        scripts.push_str(&format!("<script defer src=\"{root}{}\"></script>\n", assets.matrix_script));
    }
    if *route == Route::EmbedCheck {
        scripts.push_str(&format!("<script defer src=\"{root}{}\"></script>\n", assets.check_script));
    }
    // Before the module that asks for it.
    if *route == Route::Desk {
        scripts.push_str(&format!("<script type=\"module\" src=\"{root}{}\"></script>\n", assets.modules.desk()));
    }
    if !route.is_frame() && atlas.site.offline {
        scripts.push_str(&format!("<script type=\"module\" src=\"{root}{}\"></script>\n", assets.offline_script));
    }
    let starts = match Module::of(route) {
        Some(module) => Some(assets.modules.loader(module)),
        None if matches!(route, Route::Embed(_)) => Some(assets.modules.card()),
        None => None,
    };
    if let Some(script) = starts {
        scripts.push_str(&format!("<script type=\"module\" src=\"{root}{script}\"></script>\n"));
    }
    scripts
}

/// Text for an attribute or an element.
pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_cannot_break_out() {
        assert_eq!(escape("\"><script>&"), "&quot;&gt;&lt;script&gt;&amp;");
    }

    #[test]
    fn the_policy_allows_nothing_inline() {
        assert!(!POLICY.contains("unsafe-inline") && !POLICY.contains("'unsafe-eval'"));
    }

    #[test]
    fn what_may_be_framed_names_the_sites_origin_where_it_is_known() {
        let site = |address: &str| Site { address: address.to_owned(), ..Site::default() };
        let frame = Route::Embed(Embed::Map);
        let known = policy(&site("https://www.a.example:8443/b/"), &frame);
        assert!(known.contains("script-src 'self' https://www.a.example:8443 'wasm-unsafe-eval'"), "{known}");
        assert!(!known.contains("/b/") && known.contains("default-src 'none'"), "{known}");
        for (address, route) in [("", &frame), ("https://a.example/", &Route::Map)] {
            assert_eq!(policy(&site(address), route), POLICY);
        }
    }
}
