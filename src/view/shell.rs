//! Header, navigation and footer around every page.

use leptos::prelude::*;

use crate::atlas::site::Site;
use crate::state::embed;
use crate::state::route::Route;
use crate::view::markup::{Draw, Markup};
use crate::view::pages::Sources;
use crate::view::parts::glyph::Hatches;
use crate::view::search::{SearchBox, SearchLink};

/// Stands over the content where the facts are older than was announced; scripts look at the calendar.
fn overdue(site: &Site) -> Option<Markup> {
    let next = site.next_update?;
    let said = format!("数据可能已经过时：原定{}前更新，这里仍是{}的数据。", next.chinese(), site.data_date_chinese());
    Some(view! { <p class="data-note data-note--overdue" role="status" data-next-update=next.to_string() hidden>{said}</p> }.draw())
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
    let embedding = match embed::shown_on(&route) {
        Some(choice) => format!("{}?{choice}", route.link(&Route::Embedding)),
        None => route.link(&Route::Embedding),
    };
    // The 404 page stands under a base address, where “#main” would lead to the home page.
    let skip = (route != Route::NotFound).then(|| view! { <a class="skip" href="#main">"跳到正文"</a> });
    let built = sources.built.map(|built| {
        view! {
            <p class="data-note" data-data-note>
                {format!("这里是{}更新的数据；站点发布时的数据是{}的。", site.data_date_chinese(), built.data_date_chinese())}
                <a href=format!("{}#update", route.link(&Route::Data))>"怎样更新的"</a>
            </p>
        }
    });
    // Filled where the facts that came later do not have this page.
    let note = sources.built.is_none().then(|| view! { <p class="data-note" role="status" data-data-note hidden></p> });
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
        {built}
        {note}
        {overdue(site)}
        <main id="main" tabindex="-1">{body}</main>
        <footer class="site-footer">
            <p>
                {format!("资料日期：{}。", site.data_date_chinese())}
                {site.next_update.map(|next| format!("预计{}前更新。", next.chinese()))}
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
