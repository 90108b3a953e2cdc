//! The question: what is made, what is needed, what must be there, what weighs how much.

use leptos::prelude::*;

use crate::atlas::Atlas;
use crate::atlas::industry::Family;
use crate::scout::criterion::Around;
use crate::scout::evidence::label;
use crate::scout::need::{HEAVIEST, WITHIN, step};
use crate::scout::{Criterion, Group, Modalities, ScoutIndex, Weights, need};
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::glyph::FamilyGlyph;
use crate::view::parts::term::{Ask, Term, explained};

/// The whole form. Scripts keep it in step with the link.
pub(super) fn form(atlas: &'static Atlas, route: &Route, index: &ScoutIndex) -> Markup {
    let fields = Family::ALL
        .iter()
        .filter_map(|family| {
            let members: Vec<_> = (0_u8..)
                .zip(&atlas.industries)
                .filter(|(_, industry)| industry.family == *family)
                .map(|(at, industry)| {
                    let examples: Vec<&str> = industry.examples.iter().take(4).map(String::as_str).collect();
                    ask(index, Criterion::Industry(at), industry.short_name.clone(), examples.join("、"))
                })
                .collect();
            (!members.is_empty()).then(|| {
                view! {
                    <div class="need__family">
                        <p class="need__group"><FamilyGlyph family=*family/> {family.label()}</p>
                        {members.collect_view()}
                    </div>
                }
            })
        })
        .collect_view();
    let stages = (0_u8..)
        .zip(&atlas.stages)
        .map(|(at, stage)| ask(index, Criterion::Stage(at), stage.short_name.clone(), stage.gloss.clone()))
        .collect_view();
    let around = [
        (Criterion::Around(Around::Talent), texts::scout::around_talent()),
        (Criterion::Around(Around::Capital), texts::scout::around_capital()),
        (Criterion::Around(Around::Clinical), texts::scout::around_clinical()),
        (Criterion::Around(Around::Incubation), texts::scout::around_incubation()),
        (Criterion::Around(Around::Peers), texts::scout::around_peers()),
    ]
    .into_iter()
    .map(|(criterion, gloss)| ask(index, criterion, label(atlas, criterion).to_owned(), gloss.to_owned()))
    .collect_view();
    let access = (0_u8..)
        .zip(&atlas.reference_points)
        .map(|(at, point)| {
            ask(index, Criterion::Access(at), point.short_name.clone(), texts::scout::around_access(&point.name))
        })
        .collect_view();
    let musts = index
        .criteria()
        .into_iter()
        .map(|criterion| {
            let code = need::name(criterion, index);
            let name = label(atlas, criterion).to_owned();
            view! {
                <label class="need__must" hidden>
                    <input type="checkbox" autocomplete="off" data-must=code/>
                    {name}
                </label>
            }
        })
        .collect_view();
    let kinds = Modalities::KINDS
        .into_iter()
        .map(|kind| {
            view! {
                <label class="need__must">
                    <input type="checkbox" autocomplete="off" data-kind=kind.code()/>
                    {kind.label()}
                </label>
            }
        })
        .collect_view();
    let within = WITHIN
        .into_iter()
        .map(|km| view! { <option value=km.to_string()>{texts::scout::within_km(usize::from(km))}</option> })
        .collect_view();
    let weights = Group::ALL
        .iter()
        .enumerate()
        .map(|(at, group)| {
            let default = Weights::default().of(*group);
            // What the question is about always weighs something.
            let least = u8::from(*group == Group::Field);
            let options = (least..=HEAVIEST)
                .map(|weight| {
                    view! { <option value=weight.to_string() selected=weight == default>{step(weight)}</option> }
                })
                .collect_view();
            view! {
                <label class="need__weight">
                    <span class="need__swatch" data-part=at.to_string()></span>
                    {group.label()}
                    <select autocomplete="off" data-weight=at.to_string()>{options}</select>
                </label>
            }
        })
        .collect_view();
    view! {
        <form class="need needs-script" data-need>
            <fieldset class="need__part">
                <legend>{texts::scout::field()}</legend>
                {explained(view! { <p class="need__hint">{texts::scout::field_hint()}</p> }, Some(Term::FIELD), route)}
                <div class="need__fields">{fields}</div>
            </fieldset>
            <details class="need__part" data-fold="need">
                <summary>{texts::scout::stages()} <span class="need__chosen" data-chosen="need"></span></summary>
                <div class="need__options">{stages}</div>
                <fieldset class="need__kinds">
                    <legend>{texts::scout::kinds()}</legend>
                    <p class="need__hint">{texts::scout::kinds_hint()}</p>
                    {kinds}
                </fieldset>
            </details>
            <details class="need__part" data-fold="around">
                <summary>{texts::scout::around()} <span class="need__chosen" data-chosen="around"></span></summary>
                <div class="need__options">{around} {access}</div>
                <label class="need__weight">
                    {texts::scout::within()}
                    <select autocomplete="off" data-within>
                        <option value="0" selected>{texts::scout::within_any()}</option>
                        {within}
                    </select>
                </label>
            </details>
            <details class="need__part" data-fold="weights">
                <summary>{texts::scout::weights()}</summary>
                <fieldset class="need__musts">
                    <legend>{texts::scout::musts()}</legend>
                    <p class="need__hint" data-no-musts>{texts::scout::musts_hint()}</p>
                    {musts}
                    <label class="need__drop">
                        <input type="checkbox" autocomplete="off" data-drop/>
                        {texts::scout::musts_drop()}
                    </label>
                    <label class="need__drop">
                        <input type="checkbox" autocomplete="off" data-present/>
                        {texts::scout::only_present()}
                    </label>
                </fieldset>
                <fieldset class="need__weights explained">
                    <legend>{texts::scout::weights_groups()}</legend>
                    <Ask term=Term::WEIGHT route=route.clone()/>
                    {weights}
                </fieldset>
            </details>
            <p class="need__actions">
                <button type="button" class="plain" data-reset>{texts::scout::reset()}</button>
                <button type="button" class="plain" data-copy-address>{texts::scout::copy()}</button>
                <button type="button" class="plain" data-print>{texts::scout::print()}</button>
            </p>
            // On a phone the answer lies far below; scripts write its first line, and it stays in sight.
            <a class="answer__jump" href="#answer-heading" data-jump hidden></a>
        </form>
    }
    .draw()
}

/// One thing that can be asked for.
fn ask(index: &ScoutIndex, criterion: Criterion, name: String, gloss: String) -> Markup {
    let code = need::name(criterion, index);
    view! {
        <label class="ask">
            <input type="checkbox" autocomplete="off" data-criterion=code/>
            <span class="ask__name" data-name>{name}</span>
            <span class="ask__gloss">{gloss}</span>
        </label>
    }
    .draw()
}
