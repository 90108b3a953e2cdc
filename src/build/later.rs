//! What only scripts show comes after its page, in a file of its own.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::Failure;
use super::assets::hashed;
use crate::state::route::Route;
use crate::view::parts::later::MARK;

/// What the files are called.
const STEM: &str = "later";
/// Those of views in frames, which nobody reads without a network.
const FRAME_STEM: &str = "frame-later";

/// The parts of a page by name, and the page without them: a template stands for each.
type Split = (String, BTreeMap<String, String>);

fn begin(part: &str) -> String {
    format!("<template {MARK}=\"{part}\"></template>")
}

fn end(part: &str) -> String {
    begin(&format!("/{part}"))
}

/// Takes the parts out of a drawn page. None where there are none.
fn split(body: &str) -> Result<Option<Split>, String> {
    let opening = format!("<template {MARK}=\"");
    let (mut left, mut parts, mut rest) = (String::new(), BTreeMap::new(), body);
    while let Some((before, after)) = rest.split_once(opening.as_str()) {
        let (part, after) = after.split_once("\"></template>").ok_or("a part without a name")?;
        let (content, after) =
            after.split_once(end(part).as_str()).ok_or_else(|| format!("the part {part} has no end"))?;
        if content.contains(opening.as_str()) || parts.insert(part.to_owned(), content.to_owned()).is_some() {
            return Err(format!("the part {part} holds another, or stands twice"));
        }
        left.push_str(before);
        left.push_str(&begin(part));
        rest = after;
    }
    left.push_str(rest);
    Ok((!parts.is_empty()).then_some((left, parts)))
}

/// Writes the parts of a page to their file, and returns the page that names it.
///
/// # Errors
/// A part without an end, or a file that cannot be written.
pub fn taken_out(folder: &Path, route: &Route, body: String) -> Result<String, Failure> {
    let fail = |why: String| Failure::of(route.file(), why);
    let Some((mut left, parts)) = split(&body).map_err(fail)? else { return Ok(body) };
    let json = serde_json::to_vec(&parts).map_err(|error| fail(error.to_string()))?;
    let file = hashed(folder, if route.is_frame() { FRAME_STEM } else { STEM }, "bin", &json)?;
    for part in parts.keys() {
        left = left.replace(&begin(part), &begin(&format!("{file}#{part}")));
    }
    Ok(left)
}

/// A page of the site in `folder` with its parts in their places again.
///
/// # Errors
/// A file that the page names and that cannot be read, or that lacks a part.
pub fn put_back(folder: &Path, page: &str) -> Result<String, Failure> {
    let opening = format!("<template {MARK}=\"");
    let mut whole = String::new();
    let mut rest = page;
    while let Some((before, after)) = rest.split_once(opening.as_str()) {
        let (address, after) = after.split_once("\"></template>").unwrap_or(("", after));
        let (file, part) = address.split_once('#').unwrap_or((address, ""));
        let fail = |why: String| Failure::of(file, why);
        let bytes = fs::read(folder.join(file)).map_err(|error| fail(error.to_string()))?;
        let parts: BTreeMap<String, String> =
            serde_json::from_slice(&bytes).map_err(|error| fail(error.to_string()))?;
        let content = parts.get(part).ok_or_else(|| fail(format!("the part {part} is missing")))?;
        whole.push_str(before);
        whole.push_str(content);
        rest = after;
    }
    whole.push_str(rest);
    Ok(whole)
}

/// Whether a file holds what pages show later; those of frames are named as all of theirs.
#[must_use]
pub fn is_part(name: &str) -> bool {
    name.strip_prefix(STEM).is_some_and(|rest| rest.starts_with('-'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(name: &str, content: &str) -> String {
        format!("{}{content}{}", begin(name), end(name))
    }

    #[test]
    fn parts_are_taken_out_and_their_places_stay() {
        let body = format!("<p>a</p>{}<p>b</p>{}", part("cards", "<i>1</i>"), part("diagram", "<svg></svg>"));
        let (left, parts) = split(&body).expect("whole parts").expect("some");
        assert_eq!(left, format!("<p>a</p>{}<p>b</p>{}", begin("cards"), begin("diagram")));
        assert_eq!(parts.into_values().collect::<Vec<_>>(), ["<i>1</i>", "<svg></svg>"]);
        assert_eq!(split("<p>a</p>"), Ok(None));
    }

    #[test]
    fn parts_that_are_not_whole_stop_the_build() {
        for (body, why) in [
            (begin("a"), "the part a has no end"),
            (part("a", &part("b", "")), "the part a holds another, or stands twice"),
            (part("a", "") + &part("a", ""), "the part a holds another, or stands twice"),
        ] {
            assert_eq!(split(&body), Err(why.to_owned()), "{body}");
        }
    }
}
