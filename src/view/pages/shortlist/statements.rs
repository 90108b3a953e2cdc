//! Per place: what speaks for it and against it, and what is left to ask.

use leptos::prelude::*;

use super::sources::cite;
use crate::atlas::Atlas;
use crate::atlas::place::{Place, RemarkKind};
use crate::brief::ask;
use crate::scout::evidence::{Reason, Scope, Site, label};
use crate::scout::{Criterion, ScoutIndex, need};
use crate::view::pages::scout::reason::{Said, inner, said};

/// How many statements of one criterion a brief holds, the strongest first; of a question
/// about many things, only the first of them.
const PER_CRITERION: usize = 2;

/// The reasons of a place, criterion after criterion; scripts show what was asked for.
pub(super) fn reasons(
    atlas: &'static Atlas,
    index: &ScoutIndex,
    place: &'static Place,
    site: Option<&Site<'static>>,
) -> AnyView {
    let Some(site) = site else {
        return view! {
            <section class="brief__place" data-place=place.slug.clone()>
                <h4>{place.name.clone()}</h4>
                <p class="brief__silent">"五份文件没有把这里和任何细分领域联系在一起，所以不在排序里；不等于这里没有。"</p>
            </section>
        }
        .into_any();
    };
    let lines =
        index.criteria().into_iter().map(|criterion| criterion_lines(atlas, index, site, criterion)).collect_view();
    let readiness = (site.readiness < 0).then(|| {
        view! {
            <li class="ground ground--against">
                <b>"园区状态"</b>
                {format!("{}，领域一项减{}。", place.status.label(), -site.readiness)}
                {cite(atlas, &place.evidence)}
            </li>
        }
    });
    view! {
        <section class="brief__place" data-place=place.slug.clone()>
            <h4>
                <span class="brief__rank" data-rank></span>
                {place.name.clone()}
                <span class="brief__points" data-points></span>
            </h4>
            <p class="brief__stability" data-stability></p>
            <ul class="brief__grounds">
                {lines}
                {readiness}
            </ul>
            <p class="brief__silent" data-unknown></p>
            <p class="brief__silent brief__silent--must" data-unconfirmed></p>
        </section>
    }
    .into_any()
}

fn criterion_lines(atlas: &'static Atlas, index: &ScoutIndex, site: &Site<'static>, criterion: Criterion) -> AnyView {
    let all: Vec<&Reason<'static>> = site.reasons.iter().filter(|reason| reason.criterion == criterion).collect();
    let code = need::name(criterion, index);
    let total = all.len();
    all.into_iter()
        .take(PER_CRITERION)
        .enumerate()
        .map(|(at, reason)| line(atlas, site, reason, &code, at, total))
        .collect_view()
        .into_any()
}

/// One statement, the one at `at` of `total` about its criterion.
fn line(
    atlas: &'static Atlas,
    site: &Site<'static>,
    reason: &Reason<'static>,
    code: &str,
    at: usize,
    total: usize,
) -> AnyView {
    let Said { standing, sentence, evidence, .. } = said(atlas, reason);
    let side = if reason.grade < 0 { "against" } else { "for" };
    let zone = site.around.map(|zone| zone.short_name.as_str()).unwrap_or_default();
    let place = match reason.scope {
        Scope::Around => format!("（在所属的{zone}，按一半计）"),
        Scope::Here => inner(atlas, site, reason).map(|park| format!("（在{park}）")).unwrap_or_default(),
    };
    let against = (reason.grade < 0).then_some("（不利）");
    let note = (!reason.note.is_empty()).then(|| view! { <span class="ground__note">{reason.note}</span> });
    // Where this is the last that shows, it says how many do not: of a long question the first
    // is, of a short one the second.
    let more = |when: &'static str| {
        view! {
            <span class="ground__more" data-for=code.to_owned() data-when=when>
                {format!("（另有{}条，见选址页）", total - at - 1)}
            </span>
        }
    };
    let more = match at {
        _ if total == at + 1 => None,
        0 => Some(more("long")),
        _ => Some(more("short")),
    };
    view! {
        <li class=format!("ground ground--{side}") data-for=code.to_owned() data-when=(at > 0).then_some("short")>
            <b>{label(atlas, reason.criterion).to_owned()}{against}</b>
            {format!("{standing}{place}：{sentence}")}
            {note}
            {evidence.map(|evidence| cite(atlas, &evidence))}
            {more}
        </li>
    }
    .into_any()
}

/// What to ask of a place: what was asked for and no document confirms, then what its profile lists.
pub(super) fn questions(
    atlas: &'static Atlas,
    index: &ScoutIndex,
    place: &'static Place,
    site: Option<&Site<'static>>,
) -> AnyView {
    let asked = site.map(|site| {
        let lines = ask::questions(site, &index.criteria())
            .into_iter()
            .map(|question| {
                let about = question
                    .about
                    .iter()
                    .map(|criterion| {
                        view! { <span class="asked" data-for=need::name(*criterion, index)>{label(atlas, *criterion).to_owned()}</span> }
                    })
                    .collect_view();
                view! { <li data-any>{about} {format!("：{}", question.text)}</li> }
            })
            .collect_view();
        let readiness = ask::readiness(place.status).map(|text| view! { <li>{text}</li> });
        view! {
            {lines}
            {readiness}
        }
    });
    let open: Vec<&str> = atlas
        .remarks_of(&place.id)
        .filter(|remark| remark.kind == RemarkKind::Unknown)
        .map(|remark| remark.text.as_str())
        .collect();
    let open = (!open.is_empty()).then(|| view! { <li>{format!("文件都没有写：{}。", open.join("；"))}</li> });
    view! {
        <section class="brief__place" data-place=place.slug.clone()>
            <h4>{place.name.clone()}</h4>
            <ul class="brief__questions">
                {asked}
                {open}
            </ul>
        </section>
    }
    .into_any()
}
