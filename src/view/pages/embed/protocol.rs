//! What a frame and the page around it say to each other, for who builds the page around it.

use leptos::prelude::*;

use crate::atlas::site::MapView;
use crate::state::embed::{Embed, Height, Language, Part, Theme};
use crate::state::map::Layer;
use crate::state::route::Route;
use crate::view::markup::{Draw, Markup};
use crate::view::sources::{Page, Sources};

pub fn page(sources: Sources, route: &Route) -> Page {
    let origins = &sources.atlas.site.message_origins;
    let origins = if origins.is_empty() {
        "这个站点眼下没有列出任何来源，谁的指令都不听。".to_owned()
    } else {
        format!("这个站点列出的来源：{}。", origins.join("、"))
    };
    let body = view! {
        <div class="page page--embedding">
            <nav aria-label="所在位置">
                <ol class="crumbs"><li><a href=route.link(&Route::Embedding)>"嵌入"</a></li></ol>
            </nav>
            <header class="lede">
                <h1>"嵌入的约定"</h1>
                <p>"第1版。框里的视图和外面的网页怎样说话；不写一行脚本也能嵌入，这一页给想再进一步的人。"</p>
            </header>
            {addresses()}
            {outgoing()}
            {incoming(origins)}
            {example()}
            {promises(route)}
        </div>
    }
    .draw();
    Page {
        title: "嵌入的约定（第1版）".to_owned(),
        description: "嵌入视图的网址参数，以及框与网页之间用 postMessage 交换的消息：高度、就绪、选择、换主题。"
            .to_owned(),
        body,
    }
}

fn table(caption: &'static str, heads: [&'static str; 3], rows: Vec<(String, String, String)>) -> Markup {
    let heads = heads.into_iter().map(|head| view! { <th scope="col">{head}</th> }).collect_view();
    let rows = rows
        .into_iter()
        .map(|(name, value, what)| {
            view! {
                <tr>
                    <th scope="row"><code translate="no">{name}</code></th>
                    <td>{value}</td>
                    <td>{what}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <div class="protocol__frame" role="region" aria-label=format!("表：{caption}") tabindex="0">
            <table class="protocol">
                <caption>{caption}</caption>
                <thead><tr>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .draw()
}

fn row(name: &str, value: impl Into<String>, what: impl Into<String>) -> (String, String, String) {
    (name.to_owned(), value.into(), what.into())
}

/// Codes with their labels: auto（跟随系统）.
fn terms<T: Copy>(terms: &[T], code: fn(T) -> &'static str, label: fn(T) -> &'static str) -> String {
    terms.iter().map(|term| format!("{}（{}）", code(*term), label(*term))).collect::<Vec<_>>().join("、")
}

fn addresses() -> Markup {
    let parts = |embed: &Embed| terms(embed.parts(), Part::code, Part::label);
    let rows = vec![
        row("theme", terms(Theme::ALL, Theme::code, Theme::label), "视图的主题。不写就跟随读者的系统。"),
        row(
            "accent",
            "六位十六进制颜色，如 1a5fb4",
            "强调色。保留色相，自动调深或调浅到看得清（与底色对比不低于5:1）；接近一核的红色不接受。",
        ),
        row("height", terms(Height::ALL, Height::code, Height::label), "固定高度，还是跟着内容。"),
        row("lang", terms(Language::ALL, Language::code, Language::label), "语言。现在只有中文。"),
        row(
            "hide",
            format!(
                "用英文逗号隔开。地图：{}；时间线：{}；园区卡片：{}；数字卡片：{}",
                parts(&Embed::Map),
                parts(&Embed::Timeline),
                parts(&Embed::Place(String::new())),
                parts(&Embed::Figure(String::new())),
            ),
            "不显示的部分。标题、来源、地图说明和审图号不能隐藏。",
        ),
        row(
            "layer",
            terms(Layer::ALL, Layer::code, Layer::label),
            "地图的图层，不写就是布局角色。地图的参数与地图页相同：还有 view、place、industry、role、stage、at。",
        ),
        row(
            "view",
            terms(MapView::ALL, MapView::code, MapView::label),
            "地图的底图。抄走的代码总写明它；不写就跟着站点的设置，站点改了，框里也跟着变。",
        ),
        row("kind、place、years", "与时间线页相同", "时间线的筛选和时间范围。不写就是全部事项，年份跟着站点。"),
        row("p", "二至四处的代号，用英文逗号隔开", "对比表里的地点。不写就是一核与基地，跟着资料走。"),
    ];
    view! {
        <section class="chapter" aria-labelledby="addresses">
            <h2 id="addresses">"网址里的参数"</h2>
            <p class="chapter__lede">"这里列出的参数，写错的会被忽略，框里说一声，其余照办。别的参数（如统计用的 utm_source）不理会，也不带到“看全图”的网页去。大小写、末尾的标点、多转义一次的 & 都没有关系。"</p>
            {table("网址里的参数", ["参数", "可以写", "作用"], rows)}
        </section>
    }
    .draw()
}

fn outgoing() -> Markup {
    let rows = vec![
        row(
            "ready",
            "interactive：是否可以操作；ignored：网址里被忽略的参数",
            "视图就绪。没有脚本模块的卡片，interactive 为 false。",
        ),
        row("height", "height：内容的高度，像素", "内容的高度，变了就再说。框不显示时不说，显示以后说。"),
        row("select", "place：选中的地点代号，没有选中为 null", "读者在地图上选了一处，或者取消了选择。"),
        row(
            "navigate",
            "address：完整网址",
            "读者点了一个链接。视图自己会开新窗口；沙箱不许时，它把网址写出来让人复制。",
        ),
        row("refused", "what：那条消息的 type", "收到了认得来源、却看不懂的指令。"),
    ];
    view! {
        <section class="chapter" aria-labelledby="outgoing">
            <h2 id="outgoing">"视图说的话"</h2>
            <p class="chapter__lede">
                "都发给直接包着它的网页（parent），形如 {\"atlas\": 1, \"type\": \"height\", \"view\": \"map\", \"height\": 640}。atlas 是约定的版本；view 是 map、place、timeline、compare、figure 或 check。请用 event.source 与你的 iframe 的 contentWindow 比对，确认是谁说的。"
            </p>
            {table("视图说的话", ["type", "另外带着", "什么时候"], rows)}
        </section>
    }
    .draw()
}

fn incoming(origins: String) -> Markup {
    let rows = vec![
        row("hello", "", "请视图把 ready 和 height 再说一遍。谁问都答，因为不改变任何东西。"),
        row("select", "place：地点代号；空字符串为取消", "在地图上选中一处，或者让时间线只看它。别的视图不理会。"),
        row("theme", "theme：同上面的参数", "换主题。"),
        row("language", "language：zh", "换语言。现在只有中文。"),
    ];
    view! {
        <section class="chapter" aria-labelledby="incoming">
            <h2 id="incoming">"视图听的话"</h2>
            <p class="chapter__lede">
                "除了 hello，只听部署者在 seeds/site.toml 的 message_origins 里逐个列出的来源，逐字比对，没有通配符；也只听直接包着它的网页。别人的话不理会，控制台里记一行，说明缺的是哪个来源。"
                {origins}
            </p>
            {table("视图听的话", ["type", "另外带着", "作用"], rows)}
        </section>
    }
    .draw()
}

fn example() -> Markup {
    let code = "const frame = document.querySelector(\"#shengwu\");\n\naddEventListener(\"message\", (event) => {\n  if (event.source !== frame.contentWindow || event.data?.atlas !== 1) return;\n  if (event.data.type === \"height\") frame.style.height = `${event.data.height}px`;\n  if (event.data.type === \"select\") console.log(\"选中：\", event.data.place);\n});\n\n// 视图可能在有人听之前就说过话了，请它再说一遍。\nframe.contentWindow.postMessage({ atlas: 1, type: \"hello\" }, \"*\");";
    view! {
        <section class="chapter" aria-labelledby="example">
            <h2 id="example">"不用助手脚本"</h2>
            <p class="chapter__lede">
                "助手脚本 embed.js 做的就是下面这些：替页面上本站的每一个视图调整高度（算上 iframe 自己的边框和内边距），并在 iframe 元素上发出 atlas-ready、atlas-height、atlas-select、atlas-navigate 事件（detail 是那条消息）。它只听来自本站的框，所以要直接引用本站的网址，不要拷到别处。你也可以自己写："
            </p>
            <pre class="way__code" role="region" aria-label="代码：不用助手脚本" translate="no" tabindex="0">
                <code>{code}</code>
            </pre>
        </section>
    }
    .draw()
}

fn promises(route: &Route) -> Markup {
    view! {
        <section class="chapter" aria-labelledby="promises">
            <h2 id="promises">"不会变的"</h2>
            <ul class="promises">
                <li>"第1版的消息和参数只增不改；不得不改时，atlas 变成2，旧的继续听得懂。"</li>
                <li>"抄走的代码写明底图（view），站点以后换了默认的底图，它不变。其余没写的参数，默认永远是这一页写的。"</li>
                <li>"视图的网址、地点代号和数字编号不变。旧链接照样打开。"</li>
                <li>"视图不存东西，不设 Cookie，不向别的来源发请求；sandbox=\"allow-scripts\" 就能操作。"</li>
            </ul>
            <p class="chapter__lede">
                <a href=route.link(&Route::EmbedCheck)>"嵌入自检"</a>
            </p>
        </section>
    }
    .draw()
}
