//! The head around a drawn body: title, policy, style sheet, loader.

use super::assets::{Assets, view_of};
use super::module::Module;
use crate::atlas::Atlas;
use crate::state::route::Route;

/// The policy of every page. No inline script or style; WebAssembly needs its own word.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
                      font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'self'; form-action 'none'";

/// What Leptos leaves between pieces of text for a page that is drawn a second
/// time in the browser; ours are not.
const MARKER: &str = "<!>";

/// Puts a body into a document.
#[must_use]
pub fn document(atlas: &Atlas, route: &Route, assets: &Assets, title: &str, description: &str, body: &str) -> String {
    let root = route.root();
    let body = body.replace(MARKER, "");
    // A page that stands for any missing address cannot know its depth.
    let base = match route {
        Route::NotFound => format!("<base href=\"{}\">", escape(&atlas.site.base_path)),
        _ => String::new(),
    };
    let Assets { style, views, no_script_style, modules, icon } = assets;
    let view = views
        .get(view_of(route))
        .map(|file| format!("<link rel=\"stylesheet\" href=\"{root}{file}\">\n"))
        .unwrap_or_default();
    let loader = modules.loader(Module::of(route));
    format!(
        "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\n{base}\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{}</title>\n<meta name=\"description\" content=\"{}\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <meta name=\"theme-color\" content=\"#f7f5ef\" media=\"(prefers-color-scheme: light)\">\n\
         <meta name=\"theme-color\" content=\"#12181a\" media=\"(prefers-color-scheme: dark)\">\n\
         <link rel=\"icon\" href=\"{root}{icon}\" type=\"image/svg+xml\">\n\
         <link rel=\"stylesheet\" href=\"{root}{style}\">\n{view}\
         <noscript><link rel=\"stylesheet\" href=\"{root}{no_script_style}\"></noscript>\n\
         <script type=\"module\" src=\"{root}{loader}\"></script>\n\
         </head>\n<body>{body}</body>\n</html>\n",
        escape(&format!("{title} — {}", atlas.site.name)),
        escape(description),
    )
}

/// Text for an attribute or an element.
fn escape(text: &str) -> String {
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
}
