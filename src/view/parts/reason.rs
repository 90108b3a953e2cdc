//! What a reason says: strength or state, the sentence, and where it stands.

use crate::atlas::Atlas;
use crate::atlas::evidence::Evidence;
use crate::atlas::industry::TieState;
use crate::atlas::place::Status;
use crate::geo::hundredths;
use crate::scout::evidence::{Basis, Reason, Scope, Site};

/// How a reason reads, and the glyph's state.
pub struct Said {
    /// Strength, state or kind, in a word or two.
    pub standing: String,
    pub status: Option<Status>,
    pub sentence: String,
    pub evidence: Option<Evidence>,
}

/// The park inside that a statement is about, where it is not the site itself.
#[must_use]
pub fn inner(atlas: &'static Atlas, site: &Site<'static>, reason: &Reason<'static>) -> Option<&'static str> {
    let place = match reason.basis {
        Basis::Platform(platform) => platform.place.as_ref()?,
        Basis::Organisation(organisation) => organisation.place.as_ref()?,
        Basis::Tie(_) | Basis::Figure(_) | Basis::Distance { .. } => return None,
    };
    let is_inside = reason.scope == Scope::Here && *place != site.place.id;
    atlas.place(place).filter(|_| is_inside).map(|place| place.short_name.as_str())
}

/// How a reason reads.
#[must_use]
pub fn said(atlas: &'static Atlas, reason: &Reason<'static>) -> Said {
    match reason.basis {
        Basis::Tie(tie) => Said {
            standing: {
                let paper = atlas.is_reported(&tie.evidence).then_some("只见于报道");
                let ahead = (tie.state == TieState::Prospective).then_some("打算或目标");
                let notes: Vec<&str> = paper.into_iter().chain(ahead).collect();
                let notes = if notes.is_empty() { String::new() } else { format!("（{}）", notes.join("，")) };
                format!("{}{notes}", tie.strength.label())
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
