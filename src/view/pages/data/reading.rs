//! How to read a row: kinds, qualifiers, dates, and what spreadsheets do to them.

use leptos::prelude::*;

use crate::atlas::Atlas;
use crate::atlas::figure::{Bound, Qualifier};
use crate::state::route::Route;
use crate::view::markup::{Draw, Markup};
use crate::view::sources::Sources;

/// What a word of this sort says about the true value.
const fn meaning(bound: Bound) -> &'static str {
    match bound {
        Bound::AtLeast => "真实的数在所写的数之上，高多少没有写。",
        Bound::AtMost => "真实的数不到或不超过所写的数。",
        Bound::About => "只是约数、量级，或统计没有覆盖全部。",
        Bound::Cumulative => "一段时间加起来的数，不是一年的数。",
        Bound::Aim => "希望达到或正在努力的方向，不是已有的数。",
        Bound::None => "不改变数值，只限定范围、时间或说法。",
    }
}

/// Where the true value lies against the written one, which stands in the middle of 96.
const fn reach(bound: Bound) -> &'static str {
    match bound {
        Bound::AtLeast => "M48 12H90M84 7l6 5l-6 5",
        Bound::AtMost => "M48 12H6M12 7l-6 5l6 5",
        Bound::About => "M30 12H66M30 7v10M66 7v10",
        Bound::Cumulative => "M6 12h12M20 12h12M34 12h12",
        Bound::Aim => "M6 12H48",
        Bound::None => "",
    }
}

pub fn reading(sources: Sources, route: &Route) -> Markup {
    let groups = Bound::ALL.iter().map(|bound| group(sources.atlas, *bound)).collect_view();
    view! {
        <section class="chapter" aria-labelledby="reading">
            <h2 id="reading">"怎样读"</h2>
            <div class="prose">
                <p>
                    "先看 kind：fact 是已有的，target 是目标，plan 是打算，rank 是位次。目标和规划不能当作现状相加或画成增长，"
                    <a href=format!("{}#kinds", route.link(&Route::Sources))>"四种性质的样子见来源页"</a>
                    "。"
                </p>
                <p>
                    "再看 qualifier。low、high 两列只有裸数：“超1700亿元”存成1700，“超”单独放在 qualifier 里。只取数、不取限定词，意思就变了。没有数值的说法，low、high 留空，看 words。"
                </p>
                <p>"最后看 as_of 和 document。as_of 为“未标注”的没有时点；document 为001的出自征求意见稿。"</p>
            </div>
            <h3 id="words">"限定词"</h3>
            <p class="chapter__lede">"竖线是文件写出的数，横线是真实的数可能在的一边。"</p>
            <div class="bounds">{groups}</div>
            <h3 id="spreadsheet">"用表格软件打开"</h3>
            <div class="prose">
                <p>
                    "CSV 是 UTF-8 编码，开头带字节序标记，中文版 Excel 和 WPS 双击就能打开，不会乱码。有两处要当心：编号“001”会被显示成1，日期“2021-11”会被改成别的格式。要保留原样，请用“数据—从文本导入”，把各列都设为文本。"
                </p>
                <p>"列表放在一格里，用半角分号“;”隔开。yes、no 是是非列。空格子表示文件没有写。每张 CSV 的最后三列写着数据集、资料日期和许可，单独转发一张表也带着它们。"</p>
            </div>
        </section>
    }
    .draw()
}

fn group(atlas: &'static Atlas, bound: Bound) -> Markup {
    let words: Vec<&'static Qualifier> = atlas.qualifiers.iter().filter(|row| row.bound == bound).collect();
    let first: Vec<String> = words.iter().take(5).map(|row| format!("“{}”", row.word)).collect();
    let count = words.len();
    let more = if count > first.len() { "等" } else { "，共" };
    let items = words
        .into_iter()
        .map(|row| {
            view! {
                <div class="bound__word">
                    <dt>{row.word.clone()}</dt>
                    <dd>{row.gloss.clone()}</dd>
                </div>
            }
        })
        .collect_view();
    view! {
        <section class=format!("bound bound--{}", bound.code()) aria-labelledby=format!("bound-{}", bound.code())>
            <svg class="bound__glyph" width="96" height="24" viewBox="0 0 96 24" aria-hidden="true">
                <path class="bound__reach" d=reach(bound)></path>
                <path class="bound__value" d="M48 2V22"></path>
            </svg>
            <h4 id=format!("bound-{}", bound.code())>{bound.label()}</h4>
            <p>{meaning(bound)}</p>
            <details>
                <summary>{format!("{}{more}{count}个", first.concat())}</summary>
                <dl>{items}</dl>
            </details>
        </section>
    }
    .draw()
}
