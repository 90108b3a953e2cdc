//! The self-test: put into a real frame, it tells what works there and what to change.
//!
//! All its words are drawn; `check.js` only says which of them are true. Who reads it without scripts
//! reads that scripts do not run.

use leptos::prelude::*;

use crate::state::route::Route;
use crate::view::markup::Draw;
use crate::view::sources::{Page, Sources};

/// One thing that is tried: its name, and what to say of each way in which it may come out.
struct Check {
    id: &'static str,
    name: &'static str,
    /// Result, then words. `…` stands where the script puts in what it measured.
    outcomes: &'static [(Outcome, &'static str)],
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Waiting,
    Good,
    /// Something to know; nothing to do.
    Note,
    Bad,
}

impl Outcome {
    const fn code(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Good => "good",
            Self::Note => "note",
            Self::Bad => "bad",
        }
    }
}

use Outcome::{Bad, Good, Note, Waiting};

const TESTING: &str = "正在检查。";

const CHECKS: &[Check] = &[
    Check {
        id: "scripts",
        name: "脚本",
        outcomes: &[
            (
                Waiting,
                "脚本没有运行。视图仍可以读，但不能缩放和选择。要操作：iframe 的 sandbox 里加 allow-scripts；浏览器不要禁用脚本。",
            ),
            (Good, "脚本能运行。"),
        ],
    },
    Check {
        id: "frame",
        name: "框",
        outcomes: &[
            (Waiting, TESTING),
            (Good, "在框里，大小是…像素。"),
            (Note, "这一页没有放在框里。请把它的网址放进你网页的 iframe，再看一遍：下面的结果只说明直接打开时的情况。"),
            (Bad, "框只有…像素，太小。宽至少280，高至少240；图注和来源会占去一部分。"),
        ],
    },
    Check {
        id: "policy",
        name: "样式与策略",
        outcomes: &[
            (Waiting, TESTING),
            (Good, "样式已加载，没有被策略拦下的文件。"),
            (Bad, "被拦下：…。检查 iframe 的 csp 属性和中间的代理、网关，它们不该改动本站的响应头。"),
        ],
    },
    Check {
        id: "module",
        name: "WebAssembly",
        outcomes: &[
            (Waiting, TESTING),
            (Good, "程序取得到，也能编译。"),
            (
                Bad,
                "程序用不了（…）。视图仍可以读。常见原因：浏览器太旧；服务器没有把 .wasm 按 application/wasm 发送；沙箱里的框缺少 Access-Control-Allow-Origin 响应头（见部署说明）。",
            ),
        ],
    },
    Check {
        id: "origin",
        name: "沙箱",
        outcomes: &[
            (Waiting, TESTING),
            (Good, "框有自己的来源…。"),
            (
                Note,
                "框在沙箱里，来源不透明。视图照常工作；部署者的服务器要发 Access-Control-Allow-Origin: *，随附的配置已经写好。",
            ),
        ],
    },
    Check {
        id: "storage",
        name: "存储",
        outcomes: &[
            (Waiting, TESTING),
            (Good, "可以存，但嵌入的视图什么也不存。"),
            (Note, "不让存，没有关系：嵌入的视图什么也不存。"),
        ],
    },
    Check {
        id: "height",
        name: "消息与高度",
        outcomes: &[
            (Waiting, TESTING),
            (Good, "外面的网页听得到视图，框的高度会跟着内容变。"),
            (
                Note,
                "外面的网页没有按消息调整高度。用固定高度就不用管；要跟着内容变，请放上助手脚本 embed.js，并把它的来源加到 script-src。",
            ),
        ],
    },
    Check {
        id: "host",
        name: "指令",
        outcomes: &[
            (Waiting, TESTING),
            (Good, "外面的网页来自…，在 message_origins 里，它的指令会被接受。"),
            (Note, "外面的网页（…）不在 message_origins 里，它的选中、换主题等指令不会被接受。不发指令就不用管。"),
        ],
    },
];

/// Said where scripts do not run and the policy cannot name the site's origin.
const ADDRESS_UNKNOWN: &str = "在 Safari（苹果手机和电脑）里，沙箱中的视图还要本站的部署者在 site.toml 里写上 address；没有写时，在 sandbox 里再加 allow-same-origin。";

pub fn page(sources: Sources, route: &Route) -> Page {
    let checks = CHECKS
        .iter()
        .map(|check| {
            let more = (check.id == "scripts" && sources.atlas.site.origin().is_none())
                .then(|| view! { <p class="check__words" data-when=Waiting.code()>{ADDRESS_UNKNOWN}</p> });
            let outcomes = check
                .outcomes
                .iter()
                .map(|(outcome, words)| {
                    let (before, after) = words.split_once('…').unwrap_or((words, ""));
                    let measured = words.contains('…').then(|| view! { <span data-measured></span> });
                    view! {
                        <p class="check__words" data-when=outcome.code() hidden=*outcome != Waiting>
                            {before} {measured} {after}
                        </p>
                    }
                })
                .collect_view();
            view! {
                <li class="check" class:needs-script=check.id != "scripts" data-check=check.id data-result=Waiting.code()>
                    <h2 class="check__name">{check.name}</h2>
                    {outcomes}
                    {more}
                </li>
            }
        })
        .collect_view();
    let tries = [
        ("window", None, "试开新窗口", "打开了。", "沙箱不让开新窗口。要让框里的链接能打开，给 sandbox 加 allow-popups 和 allow-popups-to-escape-sandbox；不加也行，视图会把网址写出来。"),
        ("copy", Some("嵌入自检：框里能复制。"), "试复制", "已复制到剪贴板。", "框里不让复制。给 iframe 加 allow=\"clipboard-write\"；不加也行，视图会请读者手动复制。"),
    ]
    .into_iter()
    .map(|(id, copied, label, good, bad)| {
        view! {
            <li class="check" data-check=id data-result=Waiting.code()>
                <button type="button" class="chip" data-try=id data-copy=copied>{label}</button>
                <p class="check__words" data-when=Good.code() role="status" hidden>{good}</p>
                <p class="check__words" data-when=Note.code() role="status" hidden>{bad}</p>
            </li>
        }
    })
    .collect_view();
    let body = view! {
        <main id="main" class="embed embed--check" tabindex="-1">
            <header class="embed__head">
                <h1 class="embed__title">"嵌入自检"</h1>
                <a class="embed__full" href=route.link(&Route::Embedding)>"嵌入说明"<span aria-hidden="true">" ↗"</span></a>
            </header>
            <div class="embed__body">
                <ul class="checks">{checks}</ul>
                <ul class="checks needs-script">{tries}</ul>
            </div>
            <p class="notice embed__way" role="status" data-way></p>
            <footer class="embed__foot">
                <p>"结果只写在这一页上，不发给任何人。"</p>
            </footer>
        </main>
    }
    .draw();
    Page {
        title: "嵌入自检".to_owned(),
        description: "放进你网页的框里，逐项检查脚本、WebAssembly、高度、策略和沙箱，说明要改什么。".to_owned(),
        body,
    }
}
