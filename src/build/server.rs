//! A small static server for looking at the site and for its tests.

use std::path::Path;

use axum::Router;
use axum::extract::Request;
use axum::http::header::{CACHE_CONTROL, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS};
use axum::http::{HeaderValue, Response};
use axum::middleware::{self, Next};
use axum::response::IntoResponse;
use tower_http::services::{ServeDir, ServeFile};

/// The site in `folder` under a path such as `/` or `/a/b/`.
pub fn site(folder: &Path, prefix: &str) -> Router {
    let files = ServeDir::new(folder)
        .precompressed_br()
        .precompressed_gzip()
        .not_found_service(ServeFile::new(folder.join("404.html")));
    let router = match prefix.trim_end_matches('/') {
        "" => Router::new().fallback_service(files),
        prefix => Router::new().nest_service(prefix, files),
    };
    router.layer(middleware::from_fn(headers))
}

/// Headers that every answer carries; hashed files may be kept for good.
async fn headers(request: Request, next: Next) -> Response<axum::body::Body> {
    let hashed = request.uri().path().rsplit('/').next().is_some_and(is_hashed);
    let mut response = next.run(request).await.into_response();
    let headers = response.headers_mut();
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(REFERRER_POLICY, HeaderValue::from_static("same-origin"));
    let cache = if hashed { "public, max-age=31536000, immutable" } else { "no-cache" };
    headers.insert(CACHE_CONTROL, HeaderValue::from_static(cache));
    response
}

/// Whether a file name carries a hash of its content.
fn is_hashed(name: &str) -> bool {
    name.split(['-', '.', '_']).any(|part| part.len() == 16 && part.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::is_hashed;

    #[test]
    fn only_hashed_names_are_kept_for_good() {
        assert!(is_hashed("site-0123456789abcdef.css") && is_hashed("bio-atlas-0123456789abcdef_bg.wasm"));
        assert!(!is_hashed("index.html") && !is_hashed("") && !is_hashed("figures.csv"));
    }
}
