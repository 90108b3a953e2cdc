//! A reason as a sentence: what is stated, how strongly, in what state, from where.

use leptos::prelude::*;

use crate::atlas::Atlas;
use crate::atlas::evidence::Evidence;
use crate::atlas::place::Status;
use crate::geo::hundredths;
use crate::scout::evidence::{Basis, Reason, Scope, Site, label};
use crate::view::parts::evidence::Source;
use crate::view::parts::glyph::StatusGlyph;

/// How a reason reads, and the glyph's state.
pub(in crate::view::pages) struct Said {
    /// Strength, state or kind, in a word or two.
    pub standing: String,
    pub status: Option<Status>,
    pub sentence: String,
    pub evidence: Option<Evidence>,
}

/// One line of a site's card; `code` names the criterion as the form does.
pub(super) fn line(atlas: &'static Atlas, site: &Site<'static>, reason: &Reason<'static>, code: String) -> AnyView {
    let Said { standing, status, sentence, evidence } = said(atlas, reason);
    let side = match reason.grade {
        against if against < 0 => "against",
        0 => "neutral",
        _ => "for",
    };
    let around = (reason.scope == Scope::Around).then(|| {
        let zone = site.around.map(|zone| zone.short_name.as_str()).unwrap_or_default();
        view! { <span class="tag">{format!("在所属的{zone}，按一半计")}</span> }
    });
    // What stands in a park of the zone is not the zone's own.
    let inside = inner(atlas, site, reason).map(|park| view! { <span class="tag">{format!("在{park}")}</span> });
    let note = (!reason.note.is_empty()).then(|| view! { <span class="reason__note">{reason.note}</span> });
    let source = evidence.map(|evidence| view! { <Source atlas=atlas evidence=evidence/> });
    view! {
        <li class=format!("reason reason--{side}") data-for=code>
            <p class="reason__head">
                <span class="reason__what">{label(atlas, reason.criterion).to_owned()}</span>
                {status.map(|status| view! { <StatusGlyph status=status/> })}
                <span class="reason__standing">{standing}</span>
                {around}
                {inside}
            </p>
            <p class="reason__sentence">{sentence} " " {note}</p>
            {source}
        </li>
    }
    .into_any()
}

/// The park inside that a statement is about, where it is not the site itself.
pub(in crate::view::pages) fn inner(
    atlas: &'static Atlas,
    site: &Site<'static>,
    reason: &Reason<'static>,
) -> Option<&'static str> {
    let place = match reason.basis {
        Basis::Platform(platform) => platform.place.as_ref()?,
        Basis::Organisation(organisation) => organisation.place.as_ref()?,
        Basis::Tie(_) | Basis::Figure(_) | Basis::Distance { .. } => return None,
    };
    let is_inside = reason.scope == Scope::Here && *place != site.place.id;
    atlas.place(place).filter(|_| is_inside).map(|place| place.short_name.as_str())
}

pub(in crate::view::pages) fn said(atlas: &'static Atlas, reason: &Reason<'static>) -> Said {
    match reason.basis {
        Basis::Tie(tie) => Said {
            standing: if tie.other_source {
                format!("{}（只见于报道）", tie.strength.label())
            } else {
                tie.strength.label().to_owned()
            },
            status: None,
            sentence: format!("原词“{}”。", tie.words),
            evidence: Some(tie.evidence.clone()),
        },
        Basis::Platform(platform) => Said {
            standing: platform.status.label().to_owned(),
            status: Some(platform.status),
            sentence: format!("{}，原词“{}”。", platform.name, platform.words),
            evidence: Some(platform.evidence.clone()),
        },
        Basis::Figure(figure) => Said {
            standing: figure.kind.label().to_owned(),
            status: None,
            sentence: format!("{}：{}（{}）。", figure.measure, atlas.written(figure).line(), figure.as_of.chinese()),
            evidence: Some(figure.evidence.clone()),
        },
        Basis::Organisation(organisation) => Said {
            standing: organisation.tie.label().to_owned(),
            status: None,
            sentence: if organisation.field.is_empty() {
                format!("{}。", organisation.name)
            } else {
                format!("{}（{}）。", organisation.name, organisation.field)
            },
            evidence: Some(organisation.evidence.clone()),
        },
        Basis::Distance { to, distance } => Said {
            standing: "推算".to_owned(),
            status: None,
            sentence: format!(
                "距{}直线约{}公里，由近似位置推算，位置误差约{}公里；不是道路里程，文件没有写。",
                to.name,
                hundredths(distance.kilometres.round()),
                hundredths(distance.precision)
            ),
            evidence: None,
        },
    }
}
