//! The code to take away: four ways, and the same without scripts.

use leptos::prelude::*;

use crate::state::embed::{Embed, View};
use crate::state::route::Route;
use crate::state::snippet::{self, Addresses};
use crate::view::markup::{Draw, Markup};
use crate::view::pages::Sources;

/// A block of code that scripts fill, with its copy button.
fn block(id: &'static str, title: &'static str, when: &'static str) -> Markup {
    view! {
        <section class="way" aria-labelledby=format!("way-{id}")>
            <h3 id=format!("way-{id}")>{title}</h3>
            <p class="way__when">{when}</p>
            <pre class="way__code" tabindex="0" aria-label=format!("代码：{title}")><code data-code=id></code></pre>
            <button type="button" class="plain" data-copy="" data-copy-of=id>"复制代码"</button>
        </section>
    }
    .draw()
}

/// What scripts fill in for the view that is chosen.
pub(super) fn take() -> Markup {
    view! {
        <section class="builder__take" aria-labelledby="take">
            <h2 id="take">"抄走"</h2>
            <div class="ways-out">
                {block("frame", "一个框", "最省事，不用脚本。高度固定，视图填满它。")}
                {block("helper", "框和助手脚本", "框跟着内容变高。助手不到 1 KB，不依赖别的脚本。")}
                {block("picture", "图片加链接", "系统不让放框时用，点开是完整页面。视图打开时的样子建站时已经画好；把 png 换成 svg，放多大都清楚。")}
                <section class="way" aria-labelledby="way-code">
                    <h3 id="way-code">"二维码"</h3>
                    <p class="way__when">"印在纸上用，扫开是完整页面。"</p>
                    <svg class="way__qr" role="img" aria-label="完整页面的二维码" data-qr><path></path></svg>
                    <p class="way__address"><code data-code="whole"></code></p>
                    <p>
                        <a class="more" href="" download="" data-qr-file>"保存二维码（SVG）"</a>
                    </p>
                </section>
            </div>
        </section>
    }
    .draw()
}

/// The least code for each view, for who takes it without scripts.
pub(super) fn plain(sources: Sources) -> Markup {
    let atlas = sources.atlas;
    let site = &atlas.site;
    let root = if site.address.is_empty() { "https://本站网址/" } else { site.address.as_str() };
    let core = atlas.core().map(|place| place.slug.clone()).unwrap_or_default();
    let figure = atlas.listed().next().map(|figure| figure.id.as_str().to_owned()).unwrap_or_default();
    let rows = [
        (View::Map, Embed::Map),
        (View::Place, Embed::Place(core)),
        (View::Timeline, Embed::Timeline),
        (View::Compare, Embed::Compare),
        (View::Figure, Embed::Figure(figure)),
    ]
    .into_iter()
    .map(|(view, embed)| {
        let at = Addresses {
            frame: format!("{root}{}", Route::Embed(embed)),
            helper: String::new(),
            whole: String::new(),
            picture: String::new(),
        };
        let code = snippet::frame(&at, view.label(), view.height());
        view! {
            <dt>{view.label()}</dt>
            <dd><pre class="way__code" tabindex="0"><code>{code}</code></pre></dd>
        }
    })
    .collect_view();
    view! {
        <section class="chapter" aria-labelledby="plain">
            <h2 id="plain">"最短的代码"</h2>
            <p class="chapter__lede">
                "园区卡片的地址里换成那一处的代号（就是它档案网址的最后一段），数字卡片换成数字的编号（“数据”页 figures 表的 id）。"
            </p>
            <dl class="plain-codes">{rows}</dl>
        </section>
    }
    .draw()
}
