//! The question: what is made, what is needed, what must be there, what weighs how much.

use leptos::prelude::*;

use crate::atlas::Atlas;
use crate::atlas::industry::Family;
use crate::scout::criterion::Around;
use crate::scout::evidence::label;
use crate::scout::need::STEPS;
use crate::scout::{Criterion, Group, ScoutIndex, Weights, need};
use crate::view::markup::{Draw, Markup};
use crate::view::parts::glyph::FamilyGlyph;

/// The whole form. Scripts keep it in step with the link.
pub(super) fn form(atlas: &'static Atlas, index: &ScoutIndex) -> Markup {
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
        (Criterion::Around(Around::Talent), "高层次人才、高校和研究院"),
        (Criterion::Around(Around::Capital), "基金、引导基金、金融服务"),
        (Criterion::Around(Around::Clinical), "医院、床位、临床转化中心"),
        (Criterion::Around(Around::Incubation), "孵化器、概念验证、成果转化"),
        (Criterion::Around(Around::Peers), "已经在这里的；是不是同行，看各家的领域"),
    ]
    .into_iter()
    .map(|(criterion, gloss)| ask(index, criterion, label(atlas, criterion).to_owned(), gloss.to_owned()))
    .collect_view();
    let access = (0_u8..)
        .zip(&atlas.reference_points)
        .map(|(at, point)| ask(index, Criterion::Access(at), point.short_name.clone(), format!("离{}近", point.name)))
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
    let weights = Group::ALL
        .iter()
        .enumerate()
        .map(|(at, group)| {
            let default = Weights::default().of(*group);
            // What the question is about always weighs something.
            let least = u8::from(*group == Group::Field);
            let options = (0_u8..)
                .zip(STEPS)
                .skip(usize::from(least))
                .map(|(step, label)| {
                    view! { <option value=step.to_string() selected=step == default>{label}</option> }
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
                <legend>"一、你做什么"</legend>
                <p class="need__hint">"选一项或几项。不确定的话，看小字里的产品，找到自己的那一类。"</p>
                <div class="need__fields">{fields}</div>
                // On a phone the answer lies far below; scripts write its first line.
                <a class="answer__jump" href="#answer-heading" data-jump hidden></a>
            </fieldset>
            <details class="need__part" data-fold="need">
                <summary>"二、需要哪些环节" <span class="need__chosen" data-chosen="need"></span></summary>
                <div class="need__options">{stages}</div>
            </details>
            <details class="need__part" data-fold="around">
                <summary>"三、周边要什么" <span class="need__chosen" data-chosen="around"></span></summary>
                <div class="need__options">{around} {access}</div>
            </details>
            <details class="need__part" data-fold="weights">
                <summary>"四、必须项和轻重"</summary>
                <fieldset class="need__musts">
                    <legend>"缺了就不行的（从上面选过的里面挑）"</legend>
                    <p class="need__hint" data-no-musts>"先在上面选，再在这里标必须。"</p>
                    {musts}
                    <label class="need__drop">
                        <input type="checkbox" autocomplete="off" data-drop/>
                        "没有文件证实必须项的地点，不列出来"
                    </label>
                </fieldset>
                <fieldset class="need__weights">
                    <legend>"哪一方面更重要"</legend>
                    {weights}
                </fieldset>
            </details>
            <p class="need__actions">
                <button type="button" class="plain" data-reset>"清空"</button>
                <button type="button" class="plain" data-copy-address>"复制链接"</button>
                <button type="button" class="plain" data-print>"打印"</button>
            </p>
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
