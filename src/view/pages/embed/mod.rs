//! The builder of embeds: choose a view and its look, see it, take the code.

pub mod check;
mod form;
pub mod protocol;
mod take;

use leptos::prelude::*;

use crate::state::route::Route;
use crate::view::markup::{Draw, Markup};
use crate::view::sources::{Page, Sources};

pub fn page(sources: Sources, route: &Route) -> Page {
    let body = view! {
        <div class="page page--embedding">
            <header class="lede">
                <h1>"放进你的网站"</h1>
                <p>
                    "地图、园区卡片、时间线、对比表，或者一个数字：选好样子，抄一段代码。不用申请，不设 Cookie，不统计访问；读者不开脚本也能看。"
                </p>
            </header>
            <div
                data-island="embedding"
                data-default-view=sources.atlas.site.default_view.code()
                data-root=route.root()
                data-address=sources.atlas.site.address.clone()
            >
                <p class="notice" role="status" data-notice></p>
                <div class="builder needs-script">
                    {form::form(sources)}
                    // The preview lies above, but has stops of its own: nobody has to pass them on the way to the code.
                    {take::take(sources)}
                    {preview()}
                </div>
            </div>
            <noscript>
                <p class="banner">"选样子、看预览要用脚本。不开脚本，直接抄下面的代码也行。"</p>
            </noscript>
            {take::plain(sources)}
            {questions(sources, route)}
        </div>
    }
    .draw();
    Page {
        title: "嵌入到别的网站".to_owned(),
        description: "把郑州生物产业的地图、园区卡片、时间线、对比表或一个数字放进别的网页：选样子，看预览，抄代码。"
            .to_owned(),
        body,
    }
}

fn preview() -> Markup {
    let widths: [(&str, &str); 3] = [("320", "手机 320"), ("640", "栏宽 640"), ("full", "通栏")];
    let buttons = widths
        .into_iter()
        .map(|(width, label)| {
            view! {
                <button type="button" class="chip" data-width=width aria-pressed=(width == "640").to_string()>
                    {label}
                </button>
            }
        })
        .collect_view();
    view! {
        <section class="builder__preview" aria-labelledby="preview">
            <h2 id="preview">"预览"</h2>
            <div class="controls__group" role="group" aria-label="预览的宽度">{buttons}</div>
            <div class="builder__room">
                <iframe class="builder__frame" title="预览" data-preview data-size="640"></iframe>
            </div>
            <p class="builder__said" role="status" data-said></p>
        </section>
    }
    .draw()
}

fn questions(sources: Sources, route: &Route) -> Markup {
    let safari = sources.atlas.site.origin().is_none().then_some(
        "本站还没有写明自己的网址（site.toml 的 address），所以 Safari 会在沙箱里拦下样式和脚本：请再加 allow-same-origin。视图来自别的来源，加了它也碰不到你的网页。",
    );
    let check = route.link(&Route::EmbedCheck);
    let protocol = route.link(&Route::EmbedProtocol);
    view! {
        <section class="chapter" aria-labelledby="questions">
            <h2 id="questions">"放上去以前"</h2>
            <dl class="terms">
                <dt>"你的网站有内容安全策略"</dt>
                <dd>"在 frame-src 里加上本站的来源（协议加域名）即可；用助手脚本，再加到 script-src。视图不从别处取任何东西。"</dd>
                <dt>"你想让框的权限最小"</dt>
                <dd>
                    "给 iframe 加 sandbox=\"allow-scripts\" 就够：视图不要存储、不要 Cookie、不要表单。想让框里的链接能打开新窗口，再加 allow-popups 和 allow-popups-to-escape-sandbox。"
                    {safari}
                </dd>
                <dt>"内容管理系统不让放 iframe"</dt>
                <dd>"用图片：建站时画好的 PNG 或 SVG，点开是完整页面。图片不会自己更新，文件名不变，重新发布后刷新即可。"</dd>
                <dt>"审图号和说明"</dt>
                <dd>"标题、来源、地图说明和审图号（或“未审图”提示）总在框里，不能隐藏。红色留给一核，强调色不能选红。"</dd>
                <dt>"框在表格里只有300像素宽"</dt>
                <dd>"单元格没有写宽度时，浏览器给 width=\"100%\" 的框300像素。给表格或单元格写上宽度，或者把代码里的 100% 换成像素数。"</dd>
                <dt>"你的网页发 Cross-Origin-Embedder-Policy"</dt>
                <dd>"视图、助手脚本和图片都带着它要的回答头，不用改。"</dd>
                <dt>"框太高或太矮"</dt>
                <dd>
                    "固定高度时视图填满框；选“由内容定”并放上助手脚本，框跟着内容变。两页之间怎样说话，写在"
                    <a href=protocol>"嵌入的约定"</a>"里。"
                </dd>
                <dt>"放好了却不对劲"</dt>
                <dd>
                    "把代码里的地址换成"<a href=check>"自检页"</a>
                    "，它在真正的框里逐项检查脚本、WebAssembly、高度和策略，告诉你改什么。"
                </dd>
            </dl>
        </section>
    }
    .draw()
}
