//! Header, navigation and footer around every page.

use leptos::prelude::*;

use crate::state::embed;
use crate::state::route::Route;
use crate::view::pages::Sources;
use crate::view::parts::glyph::Hatches;
use crate::view::search::{SearchBox, SearchLink};

/// The body of a page with everything that stands around it.
#[component]
pub fn Shell(sources: Sources, route: Route, children: Children) -> impl IntoView {
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
    let embedding = match embed::shown_on(&route) {
        Some(choice) => format!("{}?{choice}", route.link(&Route::Embedding)),
        None => route.link(&Route::Embedding),
    };
    // The 404 page stands under a base address, where “#main” would lead to the home page.
    let skip = (route != Route::NotFound).then(|| view! { <a class="skip" href="#main">"跳到正文"</a> });
    view! {
        {skip}
        <Hatches/>
        <header class="site-header">
            <a class="site-header__name" href=route.link(&Route::Map)>{site.name.clone()}</a>
            <SearchLink route=route.clone()/>
            <a class="kept-link" href=route.link(&Route::Shortlist) aria-current=(route == Route::Shortlist).then_some("page") data-kept-link>
                {Route::Shortlist.label()}
                <span class="kept-link__count" data-kept-count></span>
            </a>
            <nav class="site-nav" aria-label="主导航">
                <ul>{links}</ul>
            </nav>
        </header>
        <p class="offline-note" role="status" hidden>
            "交互功能没有加载成功，本页内容仍可完整阅读。"
        </p>
        <main id="main" tabindex="-1">{children()}</main>
        <footer class="site-footer">
            <p>
                {format!("资料日期：{}。", site.data_date.chinese())}
                "事实只取自五份公开文件；其中规划为征求意见稿（2021年11月），不是印发稿。"
            </p>
            <p>
                <a href=route.link(&Route::Sources)>"来源与方法"</a>
                " · "
                <a href=route.link(&Route::Data)>"下载数据"</a>
                " · "
                <a href=embedding>"放进你的网站"</a>
                " · "
                <a href=route.link(&Route::About)>"关于、地图说明与许可"</a>
            </p>
        </footer>
        // Offers a newer version of the site; scripts show it when there is one.
        <div class="toast is-shown" role="status" data-update hidden>
            <p>"这个站点有了新版本。"</p>
            <button type="button">"换上新版本"</button>
        </div>
        // Says what became of a place that was kept or let go.
        <div class="toast" data-toast>
            <p role="status" data-toast-said></p>
            <a href=route.link(&Route::Shortlist) data-kept-link>"看备选"</a>
            <button type="button" aria-label="关闭提示">"关闭"</button>
        </div>
        <SearchBox sources=sources route=route/>
    }
}
