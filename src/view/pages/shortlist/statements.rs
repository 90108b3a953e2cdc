//! Per place: what speaks for it and against it, and what is left to ask.

use leptos::prelude::*;

use super::sources::cite;
use crate::atlas::Atlas;
use crate::atlas::place::RemarkKind;
use crate::brief::ask::{self, About};
use crate::brief::content::Length;
use crate::brief::verdict::{Verdict, verdict};
use crate::scout::evidence::{Reason, Scope, Site, label};
use crate::scout::{Criterion, Modalities, ScoutIndex, need};
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::reason::{Said, bits, inner, said};

/// The reasons of a place, criterion after criterion; scripts show what was asked for.
pub(super) fn reasons(atlas: &'static Atlas, route: &Route, index: &ScoutIndex, site: &Site<'static>) -> Markup {
    let place = site.place;
    let lines = index
        .criteria()
        .into_iter()
        .map(|criterion| criterion_lines(atlas, route, index, site, criterion))
        .collect_view();
    let readiness = (site.readiness < 0).then(|| {
        view! {
            <li class="ground ground--against">
                {texts::shortlist::readiness(
                    view! { <b>{texts::shortlist::readiness_heading()}</b> },
                    place.status.label(),
                    view! { <span data-deduction>{texts::shortlist::readiness_less(&(-site.readiness).to_string())}</span> },
                )}
                {cite(atlas, &place.evidence)}
            </li>
        }
    });
    view! {
        <section class="brief__place" data-place=place.slug.clone()>
            <h4 class="brief__name">
                <span class="brief__rank" data-rank></span>
                {place.name.clone()}
                <span class="brief__points" data-points></span>
            </h4>
            <p class="brief__firmness" data-unranked></p>
            <ul class="brief__grounds">
                {lines}
                {readiness}
            </ul>
            <p class="brief__silent brief__silent--must" data-unconfirmed></p>
        </section>
    }
    .draw()
}

fn criterion_lines(
    atlas: &'static Atlas,
    route: &Route,
    index: &ScoutIndex,
    site: &Site<'static>,
    criterion: Criterion,
) -> Markup {
    let all: Vec<&Reason<'static>> = site.reasons.iter().filter(|reason| reason.criterion == criterion).collect();
    let code = need::name(criterion, index);
    let total = all.len();
    all.into_iter()
        .take(Length::Short.most())
        .enumerate()
        .map(|(at, reason)| line(atlas, route, site, reason, &code, (at, total)))
        .collect_view()
        .draw()
}

/// One statement, the one at `at` of `total` about its criterion.
fn line(
    atlas: &'static Atlas,
    route: &Route,
    site: &Site<'static>,
    reason: &Reason<'static>,
    code: &str,
    (at, total): (usize, usize),
) -> Markup {
    let Said { standing, sentence, evidence, .. } = said(atlas, reason);
    let verdict = verdict(reason);
    let zone = site.around.map(|zone| zone.short_name.as_str()).unwrap_or_default();
    let place = match reason.scope {
        Scope::Around => texts::shortlist::reason_around(zone),
        Scope::Here => inner(atlas, site, reason).map(texts::shortlist::reason_inside).unwrap_or_default(),
    };
    let against = (verdict == Verdict::Against).then(texts::shortlist::reason_against);
    // What is for others does not stand here; of what may be for others, half counts.
    let unstated = (reason.fits == Modalities::NONE).then(texts::shortlist::reason_kind_unstated);
    let note = (!reason.note.is_empty()).then(|| view! { <span class="ground__note">{reason.note}</span> });
    // Where this is the last that shows, it says how many do not. Scripts complete the link.
    let more = |length: Length| {
        view! {
            <span class="ground__more" data-for=code.to_owned() data-when=length.code()>
                {texts::shortlist::more(
                    total - at - 1,
                    view! { <a href=route.link(&Route::Scout) data-answer-link>{texts::shortlist::more_page()}</a> },
                )}
            </span>
        }
    };
    let more = [Length::Long, Length::Short]
        .into_iter()
        .filter(|length| at + 1 == length.most() && total > length.most())
        .map(more)
        .collect_view();
    let when = (at >= Length::Long.most()).then_some(Length::Short.code());
    view! {
        <li class=format!("ground ground--{}", verdict.code()) data-for=code.to_owned() data-when=when data-fits=bits(reason.fits) data-there=reason.present.to_string()>
            <b>{label(atlas, reason.criterion).to_owned()}{against}</b>
            {texts::shortlist::reason(&standing, &place, &sentence)}
            {unstated}
            {note}
            {evidence.map(|evidence| cite(atlas, &evidence))}
            {more}
        </li>
    }
    .draw()
}

/// What to ask of a place: what was asked for and no document confirms, then what its profile lists.
pub(super) fn questions(atlas: &'static Atlas, index: &ScoutIndex, site: &Site<'static>) -> Markup {
    let place = site.place;
    let asked = ask::questions(atlas, site, &index.criteria())
        .into_iter()
        .map(|question| {
            let about = question
                .about
                .iter()
                .map(|About { criterion, makers }| {
                    let makers = makers.written();
                    view! { <span class="asked" data-for=need::name(*criterion, index) data-makers=makers>{label(atlas, *criterion).to_owned()}</span> }
                })
                .collect_view();
            view! { <li data-any>{texts::shortlist::question(about, &question.text)}</li> }
        })
        .collect_view();
    let readiness = ask::readiness(place.status).map(|text| view! { <li>{text}</li> });
    let open = atlas
        .remarks_of(&place.id)
        .filter(|remark| remark.kind == RemarkKind::Unknown)
        .map(|remark| view! { <li>{remark.text.clone()}</li> })
        .collect_view();
    view! {
        <section class="brief__place" data-place=place.slug.clone()>
            <h4 class="brief__name">{place.name.clone()}</h4>
            <ul class="brief__questions">
                {asked}
                {readiness}
                {open}
            </ul>
        </section>
    }
    .draw()
}
