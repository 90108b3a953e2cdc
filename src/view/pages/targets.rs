//! Targets beside their baselines: drawn together only where both measure the same.

use leptos::prelude::*;

use crate::atlas::figure::Figure;
use crate::atlas::target::{Change, Comparable, Target};
use crate::chart::series::compared;
use crate::state::route::Route;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::chart::track;
use crate::view::parts::evidence::Source;
use crate::view::parts::figure::target_due;
use crate::view::parts::outcome::Judged;
use crate::view::parts::take::{Here, Take};
use crate::view::sources::{Page, Sources};

pub fn page(sources: Sources, route: &Route) -> Page {
    let atlas = sources.atlas;
    let group = |comparable: &[Comparable], with_baseline: Option<bool>| {
        atlas
            .targets
            .iter()
            .filter(|target| {
                comparable.contains(&target.comparable)
                    && with_baseline.is_none_or(|with| with != target.baseline_words.is_empty())
                    && atlas.place(&target.place).is_some_and(|place| place.region == crate::atlas::place::Region::Home)
            })
            .map(|target| card(sources, route, target))
            .collect::<Vec<_>>()
    };
    let elsewhere = atlas
        .targets
        .iter()
        .filter(|target| {
            atlas.place(&target.place).is_some_and(|place| place.region == crate::atlas::place::Region::Elsewhere)
        })
        .map(|target| card(sources, route, target))
        .collect::<Vec<_>>();
    let outcomes: Vec<String> =
        atlas.outcome_counts().into_iter().map(|(outcome, count)| format!("{}{count}条", outcome.label())).collect();
    let total = atlas.targets.len();
    let body = view! {
        <div class="page page--targets">
            <header class="lede">
                <h1>"目标与基线"</h1>
                <p class="profile__draft">
                    "多数目标出自规划征求意见稿（2021年11月），不是印发的规划，不能当作已批准的目标引用。"
                </p>
                <p>
                    {format!(
                        "共{total}条目标，按{}判断：{}。起点与目标口径一致的才放在一起比较；口径换了的，两边都列出，并写明为什么不能相减。",
                        atlas.site.data_date.chinese(),
                        outcomes.join("，"),
                    )}
                </p>
                <p class="targets__legend">
                    <svg class="parts__key" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true"><rect class="fill fill--solid" width="12" height="12"></rect></svg>
                    " 起点（现状） "
                    <svg class="parts__key" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true"><rect class="fill fill--hatched" width="12" height="12"></rect></svg>
                    " 目标（斜纹，不是已实现） "
                    <svg class="parts__key" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true"><rect class="fill fill--open" width="12" height="12"></rect></svg>
                    " 目标区间的上限"
                </p>
            </header>
            <section class="targets__group" aria-labelledby="comparable">
                <h2 id="comparable">"口径一致或近似，可以对照"</h2>
                <ul class="targets">{group(&[Comparable::Yes, Comparable::Approx], None)}</ul>
            </section>
            <section class="targets__group" aria-labelledby="not-comparable">
                <h2 id="not-comparable">"口径换了，只能并列"</h2>
                <ul class="targets">{group(&[Comparable::No], Some(true))}</ul>
            </section>
            <section class="targets__group" aria-labelledby="no-baseline">
                <h2 id="no-baseline">"起点文件未载"</h2>
                <ul class="targets targets--compact">{group(&[Comparable::No], Some(false))}</ul>
            </section>
            <section class="targets__group targets__group--elsewhere" aria-labelledby="elsewhere">
                <h2 id="elsewhere">"外地（不计入郑州）"</h2>
                <ul class="targets targets--compact">{elsewhere}</ul>
            </section>
            <Take sources=sources route=route.clone() data=vec![("targets.csv", "目标 CSV"), ("figures.csv", "数字 CSV"), ("atlas.json", "全部 JSON")] here=vec![Here::drawing(".page--targets", "这一页的图")]/>
        </div>
    }
    .draw();
    Page {
        title: "目标与基线".to_owned(),
        description: "郑州生物产业的目标与起点：可比的对照，不可比的并列并写明原因；期限已过的逐条注明。".to_owned(),
        body,
    }
}

fn card(sources: Sources, route: &Route, target: &'static Target) -> Markup {
    let atlas = sources.atlas;
    let figures = |keys: &'static [String]| -> Vec<&'static Figure> {
        keys.iter().flat_map(|key| atlas.figures_by(key)).collect()
    };
    let (baseline, aims) = (figures(&target.baseline_figures), figures(&target.target_figures));
    let drawn = compared(target, baseline.first().copied(), aims.first().copied());
    let bars = drawn.map(|(first, second)| {
        view! {
            <div class="targets__bars" aria-hidden="true">
                {first.map(|stretches| track(&stretches))}
                {second.map(|stretches| track(&stretches))}
            </div>
        }
    });
    let place = atlas.place(&target.place).filter(|place| place.profile).map(|place| {
        view! { <a href=route.link(&Route::Place(place.slug.clone()))>{place.short_name.clone()}</a> }
    });
    let passed = view! { <Judged outcome=Some(atlas.outcome(target))/> };
    let baseline_words =
        if target.baseline_words.is_empty() { "文件未载".to_owned() } else { target.baseline_words.clone() };
    let class = match target.comparable {
        Comparable::No => "target target--apart",
        Comparable::Yes | Comparable::Approx => "target",
    };
    // Said once: most reasons say it in their own words.
    let change = match target.change {
        Change::Increment if !target.reason.contains("增量") => Some("目标是增量，不是总量"),
        Change::Rate if !target.reason.contains("增速") => Some("目标是增速"),
        _ => None,
    };
    view! {
        <li class=class id=target.id.0.clone()>
            <h3>{target.measure.clone()}</h3>
            <p class="target__meta">
                {place}
                <span class="tag">{target.comparable.label()}</span>
                <span class="tag">{target_due(atlas, target)}</span>
                {passed}
            </p>
            <dl class="target__sides">
                <div>
                    <dt>"起点"</dt>
                    <dd class:is-unknown=target.baseline_words.is_empty()>{baseline_words}</dd>
                </div>
                <div class="target__aim">
                    <dt>"目标"</dt>
                    <dd>{target.target_words.clone()}</dd>
                </div>
            </dl>
            {bars}
            <p class="target__reason">{change.map(|words| format!("{words}。"))} {target.reason.clone()}</p>
            <Source atlas=atlas evidence=target.evidence.clone()/>
        </li>
    }
    .draw()
}
