//! A second, invented city goes the whole way, so that no program knows a document, a city or a year by name:
//! its facts are read, drawn, searched, ranked, published and carried as an edition.
//!
//! It has three documents, of which an issued plan replaces its draft; three levels of places, one of them without
//! an industry; nothing elsewhere to compare with; one reference point; a figure below zero; events from 1998 to
//! 2040; targets that were reached, missed, not reported and not yet due. The variant has every table empty that
//! may be.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::string_slice)]

mod calm;
mod facts;
mod fixture;
mod foreign;
mod links;
#[path = "../common/links.rs"]
mod links_of_pages;

/// Complaints about pages: those that are known for now must still come, and no other may. The lists only shrink.
fn accept(complaints: &[(String, String)], known: &[(&str, &str)]) {
    let is_known = |(page, what): &(String, String)| {
        known.iter().any(|(kind, words)| (*kind == "*" || page == kind) && what.contains(words))
    };
    let mut lines: Vec<String> =
        complaints.iter().filter(|found| !is_known(found)).map(|(page, what)| format!("{page}: {what}")).collect();
    for (kind, words) in known {
        let still = complaints.iter().any(|(page, what)| (*kind == "*" || page == kind) && what.contains(words));
        if !still {
            lines.push(format!("{kind}: “{words}” is right now; take it out of the list of what is known"));
        }
    }
    lines.sort();
    lines.dedup();
    assert!(lines.is_empty(), "{} complaint(s):\n{}", lines.len(), lines.join("\n"));
}
