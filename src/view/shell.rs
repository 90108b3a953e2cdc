//! Header, navigation and footer around every page.

use leptos::prelude::*;

use crate::atlas::site::Site;
use crate::state::embedding;
use crate::state::route::Route;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::glyph::Hatches;
use crate::view::search::{SearchBox, SearchLink};
use crate::view::sources::Sources;

/// Said while the module is under way; what is chosen meanwhile is kept.
pub const WAITING: &str = "程序还没有到，内容可以先读；已经选的，等它到了照办。";
/// Said of a page of the site that was opened without a server.
pub const FROM_A_DISK: &str =
    "这是直接从硬盘打开的网页，可以读，不能操作。要操作，请用单文件版 atlas.html，或者放到网页服务器上看。";

/// Which facts stand here, beside the way to all of them. Facts that came later or should have come change
/// no more than this line, so that nothing on the page moves.
fn data_date(sources: Sources, route: &Route) -> Markup {
    let site = &sources.atlas.site;
    let later = sources.built.map(|_| view! { " " <b>"更新"</b> });
    view! {
        <li>
            <a href=format!("{}#update", route.link(&Route::Data))>
                <span class="visually-hidden">"资料日期"</span>
                {site.data_date.to_string()}
                {later}
                {overdue(site, " 逾期".to_owned())}
            </a>
        </li>
    }
    .draw()
}

/// Words for facts that are older than was announced; scripts look at the calendar.
fn overdue(site: &Site, words: String) -> Option<Markup> {
    let next = site.next_update?.to_string();
    Some(view! { <b data-next-update=next hidden>{words}</b> }.draw())
}

/// What the footer says about the day of the facts.
fn dated(sources: Sources) -> Markup {
    let site = &sources.atlas.site;
    let built =
        sources.built.map(|built| format!("这是站点发布后更新的数据，发布时是{}的。", built.data_date_chinese()));
    let announced = site.next_update.map(|next| {
        let late = "已过了这一天，数据可能已经过时。".to_owned();
        view! {
            {format!("预计{}前更新。", next.chinese())}
            {overdue(site, late)}
        }
    });
    view! {
        {format!("资料日期：{}。", site.data_date_chinese())}
        {built}
        {announced}
    }
    .draw()
}

/// The body of a page with everything that stands around it.
#[component]
pub fn Shell(sources: Sources, route: Route, body: Markup) -> impl IntoView {
    let site = &sources.atlas.site;
    let links = Route::NAVIGATION
        .iter()
        .map(|to| {
            let current = match (&route, to) {
                (Route::Place(_), Route::Places) => Some("true"),
                (route, to) if route == to => Some("page"),
                _ => None,
            };
            view! {
                <li>
                    <a href=route.link(to) aria-current=current>
                        {to.label()}
                    </a>
                </li>
            }
        })
        .collect_view();
    let embedding = match embedding::shown_on(&route) {
        Some(choice) => format!("{}?{choice}", route.link(&Route::Embedding)),
        None => route.link(&Route::Embedding),
    };
    // The 404 page stands under a base address, where “#main” would lead to the home page; its own file is the same
    // page, and where there are scripts they write the address that it stands for.
    let skip = format!("{}#main", if route == Route::NotFound { route.file() } else { String::new() });
    view! {
        <a class="skip" href=skip>"跳到正文"</a>
        <Hatches/>
        <header class="site-header">
            <a class="site-header__name" href=route.link(&Route::Map)>{site.name.clone()}</a>
            <SearchLink route=route.clone()/>
            <a class="kept-link" href=route.link(&Route::Shortlist) aria-current=(route == Route::Shortlist).then_some("page") data-kept-link>
                {Route::Shortlist.label()}
                <span class="kept-link__count" data-kept-count></span>
            </a>
            <nav class="site-nav" aria-label="主导航">
                <ul>{links} {data_date(sources, &route)}</ul>
            </nav>
        </header>
        <p class="offline-note" role="status" data-waiting=WAITING data-file=FROM_A_DISK>
            "交互功能没有加载成功，本页内容仍可完整阅读。"
        </p>
        <main id="main" tabindex="-1">{body}</main>
        <footer class="site-footer">
            <p>
                {dated(sources)}
                "事实只取自五份公开文件；其中规划为征求意见稿（2021年11月），不是印发稿。"
            </p>
            <p class="site-footer__ways">
                <a href=route.link(&Route::Sources)>"来源与方法"</a>
                " · "
                <a href=route.link(&Route::Data)>"下载数据"</a>
                " · "
                <a href=embedding>"放进你的网站"</a>
                " · "
                <a href=route.link(&Route::About)>"关于、地图说明与许可"</a>
            </p>
        </footer>
        // Says what became of a place that was kept or let go.
        <div class="toast" data-toast>
            <p role="status" data-toast-said></p>
            <a href=route.link(&Route::Shortlist) data-kept-link>"看备选"</a>
            <button type="button" aria-label="关闭提示">"关闭"</button>
        </div>
        <SearchBox sources=sources route=route/>
    }
}
