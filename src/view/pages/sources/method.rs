//! How facts were taken over, and the words that every page uses in the same sense.

use leptos::prelude::*;

use crate::atlas::Atlas;
use crate::atlas::figure::FigureKind;
use crate::atlas::industry::Strength;
use crate::atlas::outcome::Outcome;
use crate::atlas::place::RemarkKind;
use crate::chart::strip::{length, percent};
use crate::state::route::Route;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::figure::{Standing, Value};
use crate::view::sources::Sources;

const RULES: &[(&str, &str)] = &[
    ("逐条取，逐条注", "每条事实都记下文件、章节、性质、时点和限定词。名称和题名照原文，说明用本站自己的话。"),
    ("没写的不补", "地址、电话、面积、地价这些，五份文件都没有。页面上写“文件未载”，不留白，也不猜。"),
    ("时点不借用", "文件没有标时点的数字写“时点未标注”，不拿报道日期顶替。年份是推断的，就写“推断”。"),
    (
        "机构归属从严",
        "签约不等于落地，招引不等于已来，储备项目不是园内企业。文件没有写地点的机构，不放进任何一个园区。",
    ),
    (
        "口径不混",
        "按主营业务收入的基线和按产值的目标不画成增长；科技城全区的数不当作生命科学的数；外地的数不计入郑州。",
    ),
    ("疑误照录", "原文里疑似写错、脱漏的地方照原样列出，另加说明，不代为改正。"),
];

/// A figure of each kind as a sample of its look.
const fn sample(kind: FigureKind) -> &'static str {
    match kind {
        FigureKind::Fact => "F009",
        FigureKind::Target => "F038",
        FigureKind::Plan => "F026",
        FigureKind::Rank => "F004",
    }
}

const fn kind_meaning(kind: FigureKind) -> &'static str {
    match kind {
        FigureKind::Fact => "文件写作已有的状况。时点未必写明。",
        FigureKind::Target => "文件要求或希望达到的数，不是已经达到。",
        FigureKind::Plan => "打算做、正在谋划的内容，不是已经建成。",
        FigureKind::Rank => "名次，或“领跑”“前列”一类没有名次的说法。",
    }
}

const fn strength_meaning(strength: Strength) -> &'static str {
    match strength {
        Strength::Leading => {
            "文件用“主导”“重点发展”“聚焦”等词，点名某地做某个领域。只有航空港区、新郑、经开、中牟四地用过“主导”。"
        }
        Strength::Carrier => "文件把某地列为某个领域的依托或载体，或写明园内有这个领域。",
        Strength::Inferred => "几个地点和几个领域写在一句里，没有一一对应，联系是推断的。",
        Strength::Mentioned => "文件顺带提到：签约细分、引入的项目、获得的认定、鼓励种植一类，没有把它列为重点或载体。",
    }
}

pub fn method(sources: Sources, route: &Route) -> Markup {
    let rules = RULES
        .iter()
        .map(|(title, text)| {
            view! {
                <li>
                    <h4>{*title}</h4>
                    <p>{*text}</p>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="chapter" aria-labelledby="method">
            <h2 id="method">"方法"</h2>
            <h3 id="rules">"怎样从文件到页面"</h3>
            <ol class="rules">{rules}</ol>
            {kinds(sources.atlas)}
            {qualifiers(sources.atlas, route)}
            {strengths(sources.atlas)}
            {passed(sources.atlas)}
        </section>
    }
    .draw()
}

fn kinds(atlas: &'static Atlas) -> Markup {
    let cards = FigureKind::ALL
        .iter()
        .map(|kind| {
            let count = atlas.listed().filter(|figure| figure.kind == *kind).count();
            let example = atlas.figure(sample(*kind)).map(|figure| {
                view! {
                    <div class="kinds__sample">
                        <Value atlas=atlas figure=figure/>
                        <p class="kinds__measure">{figure.measure.clone()}</p>
                        <p><Standing atlas=atlas figure=figure/></p>
                    </div>
                }
            });
            view! {
                <li class=format!("kinds__card kinds__card--{}", kind.code())>
                    <h4>{kind.label()} <span class="kinds__count">{format!("{count}条")}</span></h4>
                    <p>{kind_meaning(*kind)}</p>
                    {example}
                </li>
            }
        })
        .collect_view();
    view! {
        <h3 id="kinds">"四种性质"</h3>
        <p class="chapter__lede">"实心是已有的，虚线和金色是还没有实现的。任何图表里都不混用。"</p>
        <ul class="kinds">{cards}</ul>
    }
    .draw()
}

fn qualifiers(atlas: &'static Atlas, route: &Route) -> Markup {
    let link = format!("{}#reading", route.link(&Route::Data));
    view! {
        <h3 id="qualifiers">"限定词"</h3>
        <p class="chapter__lede">
            {format!(
                "“超”“近”“力争”“累计”是数值的一部分，去掉就成了另一个数。本站收了{}个限定词，",
                atlas.qualifiers.len(),
            )}
            <a href=link>"逐个解释见数据页"</a>
            "。"
        </p>
    }
    .draw()
}

fn strengths(atlas: &'static Atlas) -> Markup {
    let count = |strength: Strength| atlas.place_industries.iter().filter(|tie| tie.strength == strength).count();
    let most = Strength::ALL.iter().map(|strength| count(*strength)).max().unwrap_or_default();
    let rows = Strength::ALL
        .iter()
        .map(|strength| {
            let count = count(*strength);
            view! {
                <li>
                    <span class="strengths__name">{strength.label()}</span>
                    <span class="strengths__meaning">{strength_meaning(*strength)}</span>
                    <svg class="strengths__bar" height="12" aria-hidden="true">
                        <rect class="fill fill--solid" width=percent(length(count, most)) height="12"></rect>
                    </svg>
                    <span class="strengths__count">{format!("{count}处")}</span>
                </li>
            }
        })
        .collect_view();
    view! {
        <h3 id="strength">"证据强弱"</h3>
        <p class="chapter__lede">"某地做不做某个领域，文件说得有重有轻。本站分四等，由强到弱："</p>
        <ol class="strengths">{rows}</ol>
    }
    .draw()
}

fn passed(atlas: &'static Atlas) -> Markup {
    let targets = atlas.targets.iter().filter(|target| atlas.outcome(target) == Outcome::Unreported).count();
    let figures = atlas.listed().filter(|figure| atlas.figure_outcome(figure) == Some(Outcome::Unreported)).count();
    let unknown = atlas.remarks.iter().filter(|remark| remark.kind == RemarkKind::Unknown).count();
    view! {
        <h3 id="passed">"期限和资料日期"</h3>
        <div class="prose">
            <p>
                {format!(
                    "本站的资料日期是{}。目标和规划是否到期，按这一天判断，不看访问者的时钟，所以同一版本的页面任何时候打开都一样。",
                    atlas.site.data_date.chinese(),
                )}
            </p>
            <p>
                "年限已过、文件又没有写结果的，一律标"
                <span class="passed">{Outcome::Unreported.label()}</span>
                {format!("。现在有{targets}项目标、{figures}个数字属于这种情况。这句话只表示五份文件里没有结果，不表示没有完成。")}
            </p>
            <p>{format!("各地页面上还列出{unknown}条“文件未载”：来办事的人多半会问、而五份文件都答不了的问题。")}</p>
        </div>
    }
    .draw()
}
