//! A small static server for looking at the site and for its tests. It says what [`headers`] says, as a real
//! server does.

use std::path::Path;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::http::header::LOCATION;
use axum::http::{HeaderName, HeaderValue, Response, StatusCode, Uri};
use axum::middleware::{self, Next};
use tower_http::services::{ServeDir, ServeFile};

use super::headers;

/// The site in `folder` under a path such as `/` or `/a/b/`.
pub fn site(folder: &Path, prefix: &str) -> Router {
    let missing = ServeFile::new(folder.join(headers::MISSING)).precompressed_br().precompressed_gzip();
    let files = ServeDir::new(folder).precompressed_br().precompressed_gzip().not_found_service(missing);
    let prefix: Arc<str> = prefix.trim_end_matches('/').into();
    let below = Arc::clone(&prefix);
    // Inside the prefix, so that the rules see paths as they are below the site's root.
    let site = Router::new().fallback_service(files).layer(middleware::from_fn(move |request, next| {
        let below = Arc::clone(&below);
        async move { answer(&below, request, next).await }
    }));
    let whole = if prefix.is_empty() { site } else { Router::new().nest_service(&prefix, site) };
    // Around the prefix: what is inside it does not see whether a slash too many stood behind it.
    whole.layer(middleware::from_fn(async |request: Request, next: Next| {
        if request.uri().path().contains("//") { single(request.uri()) } else { next.run(request).await }
    }))
}

/// Gives an answer the headers of a file; its type only where it is one.
fn dress(response: &mut Response<Body>, path: &str, is_typed: bool) {
    for (name, value) in headers::of(path) {
        if is_typed || name != "content-type" {
            response.headers_mut().insert(HeaderName::from_static(name), HeaderValue::from_static(value));
        }
    }
}

/// A path that no file has.
const NOWHERE: &str = "/-";

/// Sends to the address without its doubled slashes: a page there would take them for folders.
fn single(address: &Uri) -> Response<Body> {
    let path: Vec<&str> = address.path().split('/').filter(|part| !part.is_empty()).collect();
    let last = if address.path().ends_with('/') && !path.is_empty() { "/" } else { "" };
    let query = address.query().map(|query| format!("?{query}")).unwrap_or_default();
    let mut response = Response::new(Body::empty());
    *response.status_mut() = StatusCode::PERMANENT_REDIRECT;
    if let Ok(to) = HeaderValue::try_from(format!("/{}{last}{query}", path.join("/"))) {
        response.headers_mut().insert(LOCATION, to);
    }
    dress(&mut response, headers::MISSING, false);
    response
}

/// The answer with its headers.
async fn answer(prefix: &str, mut request: Request, next: Next) -> Response<Body> {
    let path = request.uri().path().to_owned();
    // A slash that is written as a code is none for the browser, and links of a page there would lead astray.
    if path.contains("%2F") || path.contains("%2f") {
        *request.uri_mut() = Uri::from_static(NOWHERE);
    }
    let mut response = next.run(request).await;
    let status = response.status();
    let found = status.is_success() || status == StatusCode::NOT_MODIFIED;
    // What is not the file must not be kept or shared as if it were.
    let is_typed = found || status == StatusCode::NOT_FOUND;
    dress(&mut response, if found { &path } else { headers::MISSING }, is_typed);
    // The folder's own address: the service that sends there does not know under which path it lies.
    let location = response.headers().get(LOCATION).and_then(|to| to.to_str().ok());
    if let Some(Ok(to)) = location.map(|to| HeaderValue::try_from(format!("{prefix}{to}"))) {
        response.headers_mut().insert(LOCATION, to);
    }
    response
}
