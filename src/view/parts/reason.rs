//! What a reason says: strength or state, the sentence, and where it stands.

use crate::atlas::Atlas;
use crate::atlas::evidence::Evidence;
use crate::atlas::industry::TieState;
use crate::atlas::place::Status;
use crate::geo::hundredths;
use crate::scout::Modalities;
use crate::scout::evidence::{Basis, Reason, Scope, Site};
use crate::texts;

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

/// Whom a reason is for, as scripts compare it with what is made; none where it is for everybody.
#[must_use]
pub fn bits(fits: Modalities) -> Option<String> {
    (fits != Modalities::ALL).then(|| fits.0.to_string())
}

/// The same in words, where the sentence does not say it.
#[must_use]
pub fn kind(reason: &Reason<'_>) -> Option<String> {
    match reason.basis {
        _ if reason.fits == Modalities::NONE => Some(texts::parts::reason_kind_unstated().to_owned()),
        Basis::Platform(platform) if reason.fits != Modalities::ALL => {
            let names: Vec<&str> = platform.modalities.iter().map(|modality| modality.label()).collect();
            Some(texts::parts::reason_kind(&texts::write::names(&names)))
        }
        _ => None,
    }
}

/// How a reason reads.
#[must_use]
pub fn said(atlas: &'static Atlas, reason: &Reason<'static>) -> Said {
    match reason.basis {
        Basis::Tie(tie) => Said {
            standing: {
                let strength = tie.strength.label();
                match (atlas.is_reported(&tie.evidence), tie.state == TieState::Prospective) {
                    (false, false) => strength.to_owned(),
                    (true, false) => texts::parts::reason_tie_reported(strength),
                    (false, true) => texts::parts::reason_tie_ahead(strength),
                    (true, true) => texts::parts::reason_tie_both(strength),
                }
            },
            status: None,
            sentence: texts::parts::reason_words(&tie.words),
            evidence: Some(tie.evidence.clone()),
        },
        Basis::Platform(platform) => Said {
            standing: platform.status.label().to_owned(),
            status: Some(platform.status),
            sentence: texts::parts::reason_platform(&platform.name, &platform.words),
            evidence: Some(platform.evidence.clone()),
        },
        Basis::Figure(figure) => Said {
            standing: figure.kind_label().to_owned(),
            status: None,
            sentence: texts::parts::reason_figure(
                &figure.measure,
                &atlas.written(figure).line(),
                &figure.as_of.chinese(),
            ),
            evidence: Some(figure.evidence.clone()),
        },
        Basis::Organisation(organisation) => Said {
            standing: organisation.tie.label().to_owned(),
            status: None,
            sentence: if organisation.field.is_empty() {
                texts::parts::reason_organisation(&organisation.name)
            } else {
                texts::parts::reason_organisation_field(&organisation.name, &organisation.field)
            },
            evidence: Some(organisation.evidence.clone()),
        },
        Basis::Distance { to, distance } => Said {
            standing: texts::parts::reason_reckoned().to_owned(),
            status: None,
            sentence: texts::parts::reason_distance(
                &to.name,
                &hundredths(distance.kilometres.round()),
                &hundredths(distance.precision),
            ),
            evidence: None,
        },
    }
}
