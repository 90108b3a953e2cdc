//! A reason as a sentence: what is stated, how strongly, in what state, from where.

use leptos::prelude::*;

use crate::atlas::Atlas;
use crate::brief::verdict::verdict;
use crate::scout::Group;
use crate::scout::evidence::{Reason, Scope, Site, label};
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::evidence::Source;
use crate::view::parts::glyph::StatusGlyph;
use crate::view::parts::reason::{Said, bits, inner, kind, said};

/// One line of a site's card; `code` names the criterion as the form does.
pub(super) fn line(atlas: &'static Atlas, site: &Site<'static>, reason: &Reason<'static>, code: String) -> Markup {
    let Said { standing, status, sentence, evidence } = said(atlas, reason);
    let around = (reason.scope == Scope::Around).then(|| {
        let zone = site.around.map(|zone| zone.short_name.as_str()).unwrap_or_default();
        view! { <span class="tag">{texts::scout::reason_around(zone)}</span> }
    });
    // What stands in a park of the zone is not the zone's own.
    let inside =
        inner(atlas, site, reason).map(|park| view! { <span class="tag">{texts::scout::card_in(park)}</span> });
    let kind = kind(reason).map(|words| view! { <span class="tag">{words}</span> });
    // Scripts say here why it does not count.
    let may_be_left_out = matches!(reason.criterion.group(), Group::Stages | Group::Around);
    let left_out = may_be_left_out.then(|| view! { <span class="reason__left-out" data-left-out hidden></span> });
    let note = (!reason.note.is_empty()).then(|| view! { <span class="reason__note">{reason.note}</span> });
    let source = evidence.map(|evidence| view! { <Source atlas=atlas evidence=evidence/> });
    view! {
        <li class=format!("reason reason--{}", verdict(reason).code()) data-for=code data-fits=bits(reason.fits) data-there=reason.present.to_string()>
            <p class="reason__head">
                <span class="reason__what">{label(atlas, reason.criterion).to_owned()}</span>
                {status.map(|status| view! { <StatusGlyph status=status/> })}
                <span class="reason__standing">{standing}</span>
                {around}
                {inside}
                {kind}
                {left_out}
            </p>
            <p class="reason__sentence">{sentence} " " {note} " " {source}</p>
        </li>
    }
    .draw()
}
