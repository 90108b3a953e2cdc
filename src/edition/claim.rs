//! What a file that lies where an edition would lie says of itself, told at a glance: servers answer with all kinds
//! of things, and the module that judges editions is fetched only for what calls itself a newer one.
//!
//! `src/scripts/claim.js` is the same rule for scripts that have no module; the same cases hold both.

use super::{FORMAT, LIMIT};

/// What a file claims to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Claim {
    /// Nothing, or a page that a server sends for every address.
    Nothing,
    /// Something else than an edition.
    Other,
    /// An edition that is no newer than the site.
    NotNewer,
    /// An edition that is newer, sound or not.
    Newer,
    /// An edition that is cut, or does not clearly say which: nobody but a webmaster has any use for the reason.
    Unclear,
}

/// What a file says, of which at most one byte more than [`LIMIT`] need be given; the site has facts of a day, written
/// as 2026-11-21, and of a revision of that day.
#[must_use]
pub fn claim(bytes: &[u8], own: (&str, u32)) -> Claim {
    let text = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes).trim_ascii();
    match text.first() {
        None | Some(b'<') => return Claim::Nothing,
        Some(b'{') if member(text, b"format").and_then(string) == Some(FORMAT.as_bytes()) => {}
        Some(_) => return Claim::Other,
    }
    let is_whole = bytes.len() > LIMIT || text.ends_with(b"}");
    let day = member(text, b"data_date").and_then(string).filter(|day| is_day(day));
    match (day, member(text, b"revision").and_then(number)) {
        // A day as ISO 8601 writes it is ordered as text.
        (Some(day), Some(revision)) if (day, revision) <= (own.0.as_bytes(), own.1) => Claim::NotNewer,
        (Some(_), Some(_)) if is_whole => Claim::Newer,
        _ => Claim::Unclear,
    }
}

/// What follows a name of the outermost JSON object, up to the end of the text.
fn member<'a>(text: &'a [u8], name: &[u8]) -> Option<&'a [u8]> {
    let (mut depth, mut rest) = (0_usize, text);
    while let Some((byte, after)) = rest.split_first() {
        rest = after;
        match byte {
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.saturating_sub(1),
            b'"' => {
                let (said, after) = quoted(rest)?;
                rest = after;
                if depth == 1
                    && said == name
                    && let Some(value) = after.trim_ascii_start().strip_prefix(b":")
                {
                    return Some(value.trim_ascii_start());
                }
            }
            _ => {}
        }
    }
    None
}

/// What stands up to the closing quote, as it is written, and what comes after it.
fn quoted(text: &[u8]) -> Option<(&[u8], &[u8])> {
    let mut is_escaped = false;
    let end = text.iter().position(|byte| {
        let is_end = *byte == b'"' && !is_escaped;
        is_escaped = *byte == b'\\' && !is_escaped;
        is_end
    })?;
    Some((text.get(..end)?, text.get(end + 1..)?))
}

fn string(value: &[u8]) -> Option<&[u8]> {
    Some(quoted(value.strip_prefix(b"\"")?)?.0)
}

fn number(value: &[u8]) -> Option<u32> {
    let digits = value.iter().take_while(|byte| byte.is_ascii_digit());
    digits
        .fold(None, |sum, digit| Some(sum.unwrap_or(0_u32).saturating_mul(10).saturating_add(u32::from(digit - b'0'))))
}

/// Whether a text has the form of a day.
fn is_day(text: &[u8]) -> bool {
    text.iter().map(|byte| if byte.is_ascii_digit() { b'0' } else { *byte }).eq(*b"0000-00-00")
}
