//! The method in words that a director understands, with the formula and a worked example.

use leptos::prelude::*;

use crate::atlas::Atlas;
use crate::atlas::industry::{Strength, TieState};
use crate::atlas::organisation::Tie;
use crate::atlas::place::Status;
use crate::atlas::query::number;
use crate::scout::evidence::{FAR, NEAR, label, presence, readiness, status_grade, tie_grade};
use crate::scout::index::Candidate;
use crate::scout::rank::tenths;
use crate::scout::{Counts, Criterion, Group, Need, ScoutIndex, rank};
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::sources::Sources;

/// The question of the example: the sub-industry and the stage that documents tell most places of together.
fn example(index: &ScoutIndex) -> Option<(Criterion, Option<Criterion>)> {
    let criteria = index.criteria();
    let of = |group: Group| criteria.iter().copied().filter(move |criterion| criterion.group() == group);
    let told = |all: &[Criterion]| {
        let has_all =
            |candidate: &&Candidate| all.iter().all(|one| candidate.finding(*one, Counts::default()).is_some());
        index.candidates.iter().filter(has_all).count()
    };
    let pairs = of(Group::Field).flat_map(|field| of(Group::Stages).map(move |stage| (field, stage)));
    // The last of several that are equal is taken, so they are asked for from the end.
    let pairs: Vec<_> = pairs.filter(|(field, stage)| told(&[*field, *stage]) > 0).collect();
    match pairs.into_iter().rev().max_by_key(|(field, stage)| told(&[*field, *stage])) {
        Some((field, stage)) => Some((field, Some(stage))),
        None => of(Group::Field).next().map(|field| (field, None)),
    }
}

/// What statements are worth, group by group, as the model grades them.
fn grades(atlas: &Atlas) -> Vec<Markup> {
    let grade = |strength: Strength, reported: bool, state: TieState| tie_grade(strength, reported, state).to_string();
    let tie = |strength: Strength| texts::scout::grade(strength.label(), &grade(strength, false, TieState::Designated));
    let status = |status: Status| status_grade(status).unwrap_or_default().to_string();
    let platform = |of: Status| texts::scout::grade(of.label(), &status(of));
    let organisation = |tie: Tie| presence(tie).map_or(0, |(grade, _)| grade).to_string();
    let near = |(within, grade): &(f64, i16)| texts::scout::grade_near(&number(*within), &grade.to_string());
    let near: Vec<String> = NEAR.iter().map(near).collect();
    let less = |points: i16| (-points).to_string();
    let (beyond, far) = FAR;
    let groups = [
        (
            texts::scout::grades_field(),
            vec![
                texts::scout::grade_leading(
                    Strength::Leading.label(),
                    &grade(Strength::Leading, false, TieState::Designated),
                    atlas.documents.iter().filter(|document| !document.primary).count(),
                    &grade(Strength::Leading, true, TieState::Designated),
                    &grade(Strength::Leading, false, TieState::Prospective),
                ),
                tie(Strength::Carrier),
                tie(Strength::Inferred),
                tie(Strength::Mentioned),
                texts::scout::grade_readiness(&less(readiness(Status::Building)), &less(readiness(Status::Planned))),
            ],
        ),
        (
            texts::scout::grades_stages(),
            vec![
                texts::scout::grade_platform(Status::Existing.label(), &status(Status::Existing)),
                platform(Status::Building),
                platform(Status::Introduced),
                platform(Status::Planned),
                texts::scout::grade_around_half().to_owned(),
                texts::scout::grade_kind().to_owned(),
            ],
        ),
        (
            texts::scout::grades_around(),
            vec![
                texts::scout::grade_located(&organisation(Tie::Located)),
                texts::scout::grade_introduced(&organisation(Tie::Introduced), &organisation(Tie::PlatformPlanned)),
                texts::scout::grade_wider_half().to_owned(),
                texts::scout::grade_nothing().to_owned(),
            ],
        ),
        (
            texts::scout::grades_access(),
            vec![
                near.join("，"),
                texts::scout::grade_far(&number(beyond), &less(far)),
                texts::scout::grade_unplaced().to_owned(),
            ],
        ),
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

/// The example: its question, and the reckoning place by place. Nothing where no place is tied to anything.
fn reckoned(sources: Sources, index: &ScoutIndex) -> Option<Markup> {
    let atlas = sources.atlas;
    let (field, stage) = example(index)?;
    let need = Need { criteria: [Some(field), stage].into_iter().flatten().collect(), ..Need::default() };
    let heading = match stage {
        Some(stage) => texts::scout::example(label(atlas, field), label(atlas, stage)),
        None => texts::scout::example_field(label(atlas, field)),
    };
    let counts = need.counts(index);
    let rows = rank(index, &need)
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
                        .finding(*criterion, counts)
                        .map_or_else(|| texts::scout::silent().to_owned(), |finding| finding.grade.to_string());
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
        .map(|group| texts::scout::example_weight(group.label(), need.weights.of(*group)))
        .collect();
    Some(
        view! {
            <h3>{heading}</h3>
            <p class="method__weights">{texts::scout::example_weights(&weights.join("，"))}</p>
            <div class="method__scroll" tabindex="0" role="region" aria-label=texts::scout::example_label()>
                <table class="method__example">
                    <thead>
                        <tr>
                            <th scope="col">{texts::scout::column_rank()}</th>
                            <th scope="col">{texts::scout::column_place()}</th>
                            {heads}
                            <th scope="col">{texts::scout::card_status()}</th>
                            <th scope="col">{texts::scout::column_total()}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </div>
        }
        .draw(),
    )
}

pub(super) fn method(sources: Sources, index: &ScoutIndex) -> Markup {
    let plan = sources.atlas.plan();
    let draft = plan.filter(|plan| plan.is_draft()).map(|_| texts::scout::method_draft());
    let planned = plan.map(|plan| match plan.date {
        Some(date) => texts::scout::limits_plan(&plan.short_title, date),
        None => texts::scout::limits_plan_undated(&plan.short_title),
    });
    view! {
        <section class="method" id="method" aria-labelledby="method-heading">
            <h2 id="method-heading">{texts::scout::method()}</h2>
            <div class="method__text">
                <p>
                    {texts::scout::method_stated(
                        sources.atlas.documents.len(),
                        view! { <strong>{texts::scout::method_stated_silent()}</strong> },
                    )}
                    {draft}
                </p>
                <p>{texts::scout::method_groups()}</p>
                <p class="method__formula">{texts::scout::method_formula()}</p>
            </div>
            <div class="method__grades">{grades(sources.atlas)}</div>
            {reckoned(sources, index)}
            <div class="method__text">
                <h3>{texts::scout::stability()}</h3>
                <p>{texts::scout::stability_text()}</p>
                <h3>{texts::scout::limits()}</h3>
                <p>
                    {texts::scout::limits_text()}
                    {planned}
                    {texts::scout::limits_fit()}
                </p>
            </div>
        </section>
    }
    .draw()
}
