//! The method in words that a director understands, with the formula and a worked example.

use leptos::prelude::*;

use crate::atlas::industry::{Strength, TieState};
use crate::atlas::organisation::Tie;
use crate::atlas::place::Status;
use crate::scout::evidence::{FAR, NEAR, label, presence, readiness, status_grade, tie_grade};
use crate::scout::rank::tenths;
use crate::scout::{Group, Need, ScoutIndex, rank};
use crate::view::markup::{Draw, Markup};
use crate::view::sources::Sources;

/// The question of the example: reagents for diagnostics, with pilot production.
const EXAMPLE: &str = "make=ivd&need=pilot";

/// What statements are worth, group by group, as the model grades them.
fn grades() -> Vec<Markup> {
    let tie = |strength: Strength| format!("{} {}", strength.label(), tie_grade(strength, false, TieState::Designated));
    let platform = |status: Status| format!("{} {}", status.label(), status_grade(status).unwrap_or_default());
    let organisation = |tie: Tie| presence(tie).map_or(0, |(grade, _)| grade);
    let near: Vec<String> = NEAR.iter().map(|(within, grade)| format!("{within}公里以内 {grade}")).collect();
    let (beyond, far) = FAR;
    let groups = [
        (
            "领域",
            vec![
                format!(
                    "{}；只见于报道的 {}，原词是打算或目标的 {}",
                    tie(Strength::Leading),
                    tie_grade(Strength::Leading, true, TieState::Designated),
                    tie_grade(Strength::Leading, false, TieState::Prospective)
                ),
                tie(Strength::Carrier),
                tie(Strength::Inferred),
                tie(Strength::Mentioned),
                format!("园区还在建设减{}，还在规划减{}", -readiness(Status::Building), -readiness(Status::Planned)),
            ],
        ),
        (
            "环节",
            vec![
                format!("平台{}", platform(Status::Existing)),
                platform(Status::Building),
                platform(Status::Planned),
                "不在园内而在所属的区、县：减半".to_owned(),
            ],
        ),
        (
            "周边",
            vec![
                format!("有现状数字，或机构已在此地 {}", organisation(Tie::Located)),
                format!(
                    "引进、集聚的 {}；拟建、规划的 {}",
                    organisation(Tie::Introduced),
                    organisation(Tie::PlatformPlanned)
                ),
                "口径更宽、须小心读的：减半".to_owned(),
                "签约、储备、招引、参会的不算".to_owned(),
            ],
        ),
        ("交通（推算）", vec![near.join("，"), format!("{beyond}公里以上减{}", -far), "位置未载的不算".to_owned()]),
    ];
    groups
        .into_iter()
        .map(|(heading, lines)| {
            let lines = lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
            view! {
                <div>
                    <h3>{heading}</h3>
                    <ul>{lines}</ul>
                </div>
            }
            .draw()
        })
        .collect()
}

pub(super) fn method(sources: Sources, index: &ScoutIndex) -> Markup {
    let atlas = sources.atlas;
    let (need, _) = Need::read(EXAMPLE, index);
    let outcome = rank(index, &need);
    let rows = outcome
        .ranked
        .iter()
        .filter_map(|ranked| Some((ranked, index.candidates.get(ranked.candidate)?)))
        .map(|(ranked, candidate)| {
            let name = atlas.place_by_slug(&candidate.slug).map(|place| place.short_name.clone());
            let grades = need
                .criteria
                .iter()
                .map(|criterion| {
                    let grade = candidate
                        .finding(*criterion)
                        .map_or_else(|| "文件未载".to_owned(), |finding| finding.grade.to_string());
                    view! { <td>{grade}</td> }
                })
                .collect_view();
            let readiness =
                if candidate.readiness == 0 { "–".to_owned() } else { format!("−{}", -candidate.readiness) };
            view! {
                <tr>
                    <td>{ranked.rank}</td>
                    <th scope="row">{name}</th>
                    {grades}
                    <td>{readiness}</td>
                    <td><strong>{tenths(ranked.points)}</strong></td>
                </tr>
            }
        })
        .collect_view();
    let heads = need
        .criteria
        .iter()
        .map(|criterion| view! { <th scope="col">{label(atlas, *criterion).to_owned()}</th> })
        .collect_view();
    let weights: Vec<String> = Group::ALL
        .iter()
        .filter(|group| need.of(**group).next().is_some())
        .map(|group| format!("{}{}", group.label(), need.weights.of(*group)))
        .collect();
    view! {
        <section class="method" id="method" aria-labelledby="method-heading">
            <h2 id="method-heading">"名次是怎么来的"</h2>
            <div class="method__text">
                <p>
                    "只看五份文件写了什么。你问的每一项，一个地点最多得100分：有记载的按记载的分量加分，写明不利的减分，"
                    <strong>"没有记载的既不加也不减"</strong>
                    "，另外数出来、列出来。文件没写，不等于没有。征求意见稿里的“主导”是打算形成的分工，不是现状。"
                </p>
                <p>"各方面先分别算：把问到的各项得分相加，除以问了几项。再按你给的轻重合起来："</p>
                <p class="method__formula">"总分 ＝ Σ（该方面的轻重 × 该方面各项得分之和 ÷ 该方面问了几项）÷ Σ 轻重"</p>
            </div>
            <div class="method__grades">{grades()}</div>
            <h3>"一个算例：做体外诊断试剂，需要中试"</h3>
            <p class="method__weights">{format!("轻重：{}。领域得分加园区状态，乘轻重，再与中试合起来。", weights.join("，"))}</p>
            <div class="method__scroll" tabindex="0" role="region" aria-label="算例">
                <table class="method__example">
                    <thead>
                        <tr>
                            <th scope="col">"名次"</th>
                            <th scope="col">"地点"</th>
                            {heads}
                            <th scope="col">"园区状态"</th>
                            <th scope="col">"总分"</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
            <div class="method__text">
                <h3>"名次稳不稳"</h3>
                <p>
                    "轻重是你定的，差一档名次可能就变。所以把每一方面的轻重各上调、下调一档，所有组合都算一遍（不是抽样），数出每个地点有多少次保持原来的名次，最好和最差到第几。同分的并列。交通一项由近似位置推算，位置的误差没有算进去；分差很小的，名次可能互换。"
                </p>
                <h3>"不要拿它做什么"</h3>
                <p>
                    "它比的是五份公开文件怎么写，不是园区实际好坏。租金、补贴、厂房、环评、联系人，文件都没有写；2021年的征求意见稿里说要建的，今天有没有建成，也没有写。它适合用来决定先去问谁、问什么。"
                </p>
            </div>
        </section>
    }
    .draw()
}
