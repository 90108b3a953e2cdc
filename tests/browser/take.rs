//! What stands before the visitor as a file: drawings, tables, rankings, each with where it comes from.

use crate::harness::{Outcome, Visit, visit};
use crate::page::{Name, Page};

/// Which bar of the page of industries is that of the matrix: before it stands that of the small maps.
const FIELDS: usize = 1;

/// A saved file's text, once it is whole.
async fn saved(page: &Page, name: &str) -> Outcome<String> {
    let file = page.saved(name).await?;
    Ok(std::fs::read_to_string(file)?)
}

/// Presses what a part of a bar holds, which opens first: of the first bar of the page, the second…
async fn pressed_in(page: &Page, bar: usize, part: &str, button: &str) -> Outcome {
    if !page.has("button", button).await? {
        let parts = page.seen("DisclosureTriangle").await?;
        let opens = parts.iter().filter(|seen| seen.name == part).nth(bar).ok_or_else(|| format!("no {part}"))?;
        page.element(opens).await?.click().await?;
    }
    page.click("button", button).await
}

async fn pressed(page: &Page, part: &str, button: &str) -> Outcome {
    pressed_in(page, 0, part, button).await
}

/// Every file says what it is of, of which day, under which licence.
fn says_where_from(text: &str, title: &str) {
    for wanted in [title, "资料截至", "事实只取自五份公开文件", "MIT 许可", "http://127.0.0.1"] {
        assert!(text.contains(wanted), "{wanted} in {}", text.chars().take(3000).collect::<String>());
    }
}

#[test]
fn the_map_is_taken_as_it_is_seen() {
    visit(Visit::default(), async |page| {
        page.open_ready("?layer=industry&place=jingkai&view=schematic").await?;
        pressed(&page, "保存图片", "当前视图 SVG").await?;
        let schematic = saved(&page, "一核多基地布局地图.svg").await?;
        says_where_from(&schematic, "一核多基地布局地图");
        assert!(
            schematic.contains("不含地理信息，不是地图") && !schematic.contains("未审图"),
            "the words of the diagram"
        );
        assert!(schematic.contains("点名重点") && schematic.contains("另有提及"), "the key of the diagram");
        assert!(!schematic.contains("年底"), "no year was chosen");
        page.open_ready("").await?;
        pressed(&page, "保存图片", "当前视图 PNG").await?;
        let picture = std::fs::read(page.saved("一核多基地布局地图.png").await?)?;
        let decoder = png::Decoder::new(std::io::Cursor::new(&picture));
        let mut reader = decoder.read_info()?;
        let mut pixels = vec![0; reader.output_buffer_size().ok_or("a size")?];
        let frame = reader.next_frame(&mut pixels)?;
        assert!(frame.width > 1000 && frame.height > 800, "{}×{}", frame.width, frame.height);
        // It shows something: paper, ground, the core's red.
        let colours: std::collections::BTreeSet<&[u8]> =
            pixels.chunks(frame.line_size / frame.width as usize).collect();
        assert!(colours.len() > 50, "{} colours", colours.len());
        Ok(())
    });
}

#[test]
fn a_picture_of_the_map_says_of_which_year_it_is() {
    visit(Visit::default(), async |page| {
        page.open_ready("?year=2021").await?;
        pressed(&page, "保存图片", "当前视图 SVG").await?;
        let svg = saved(&page, "一核多基地布局地图.svg").await?;
        assert!(svg.contains("2021年底") && svg.contains("许下的还没到期"), "the year, and how its rings are read");
        assert!(!svg.contains("2022年底"), "no other year");
        Ok(())
    });
}

#[test]
fn an_svg_of_the_map_stands_alone() {
    visit(Visit::default(), async |page| {
        page.open_ready("").await?;
        pressed(&page, "保存图片", "当前视图 SVG").await?;
        let svg = saved(&page, "一核多基地布局地图.svg").await?;
        says_where_from(&svg, "一核多基地布局地图");
        assert!(svg.contains("未审图"), "without a number, the map says so wherever it goes");
        let tree = resvg::usvg::Tree::from_str(&svg, &resvg::usvg::Options::default())?;
        assert!(tree.size().width() > 500.0);
        for outside in ["class=", "url(http", "href=\"http", "<script", "var("] {
            assert!(!svg.contains(outside), "{outside}");
        }
        Ok(())
    });
}

/// Whatever the width: what a narrow page lays out otherwise belongs to the table all the same.
fn tables_are_taken_whole(width: u32) {
    visit(Visit { width, ..Visit::default() }, async |page| {
        page.open_ready("compare/?p=jingkai,gaoxin").await?;
        pressed(&page, "数据", "当前对比 CSV").await?;
        let text = saved(&page, "并排对比.csv").await?;
        says_where_from(&text, "并排对比");
        let mut reader =
            csv::ReaderBuilder::new().flexible(true).from_reader(text.trim_start_matches('\u{feff}').as_bytes());
        assert_eq!(reader.headers()?.iter().collect::<Vec<_>>(), ["主题", "经开区", "高新区"]);
        let rows: Vec<csv::StringRecord> =
            reader.records().filter_map(Result::ok).filter(|row| row.len() == 3).collect();
        let role = rows.iter().find(|row| &row[0] == "角色").ok_or("a row")?;
        assert!(role[1] == *"基地 · 功能区" && role[2] == *"基地 · 功能区", "{role:?}");
        let sentence = rows.iter().find(|row| &row[0] == "简介").ok_or("a row")?;
        assert!(sentence[1].contains("体外诊断") && sentence[2].contains("孵化服务"), "{sentence:?}");
        page.open_ready("industries/").await?;
        pressed_in(&page, FIELDS, "数据", "这张表 JSON").await?;
        let json: serde_json::Value = serde_json::from_str(&saved(&page, "产业、平台与任务.json").await?)?;
        let columns: Vec<String> = serde_json::from_value(json["columns"].clone())?;
        assert!(columns.len() > 10 && columns[..3] == ["领域", "航空港区", "新郑市"], "{columns:?}");
        let rows: Vec<Vec<String>> = serde_json::from_value(json["rows"].clone())?;
        assert!(rows.len() > 8 && rows.iter().all(|row| row.len() == columns.len()), "{rows:?}");
        let diagnostics = rows.iter().find(|row| row[0] == "体外诊断").ok_or("a row")?;
        let of = |name: &str| columns.iter().position(|column| column == name).map(|at| diagnostics[at].as_str());
        assert_eq!((of("经开区"), of("登封")), (Some("点名重点"), Some("文件未载")));
        assert_eq!(of("高新区"), Some("只见于报道 MedPark 另有提及"));
        Ok(())
    });
}

#[test]
fn tables_are_taken_whole_on_a_desk() {
    tables_are_taken_whole(1440);
}

#[test]
fn tables_are_taken_whole_on_a_phone() {
    tables_are_taken_whole(360);
}

/// As a drawing: every word and mark where the browser has put it.
#[test]
fn a_table_becomes_a_drawing() {
    visit(Visit::default(), async |page| {
        page.open_ready("industries/").await?;
        pressed_in(&page, FIELDS, "保存图片", "这张表 SVG").await?;
        let svg = saved(&page, "产业、平台与任务.svg").await?;
        says_where_from(&svg, "产业、平台与任务");
        let tree = resvg::usvg::Tree::from_str(&svg, &resvg::usvg::Options::default())?;
        assert!(tree.size().width() > 800.0 && svg.contains(">航空港区<") && svg.contains(">体外诊断<"));
        Ok(())
    });
}

#[test]
fn a_file_that_cannot_be_made_is_said() {
    visit(Visit::default(), async |page| {
        page.open_ready("").await?;
        // A browser without memory for pictures.
        page.script("HTMLCanvasElement.prototype.getContext = () => null").await?;
        pressed(&page, "保存图片", "当前视图 PNG").await?;
        page.reads("这个文件没有做成，请换一种格式再试。").await?;
        pressed(&page, "保存图片", "当前视图 SVG").await?;
        saved(&page, "一核多基地布局地图.svg").await?;
        page.until("what went wrong is past", async || {
            Ok((!page.has("StaticText", Name::Holds("没有做成")).await?).then_some(()))
        })
        .await
    });
}

#[test]
fn a_ranking_is_taken_with_its_reasons() {
    visit(Visit::default(), async |page| {
        page.open_ready("scout/?make=ivd&need=pilot").await?;
        page.reads("需要：中试").await?;
        pressed(&page, "数据", "排出的先后 JSON").await?;
        let title = page.driver.title().await?;
        let name = format!("{}.json", title.split(" — ").next().unwrap_or_default());
        let json: serde_json::Value = serde_json::from_str(&saved(&page, &name).await?)?;
        says_where_from(&json.to_string(), "选址");
        let rows = json["rows"].as_array().ok_or("rows")?;
        assert!(rows.len() > 3, "{json}");
        let first = rows[0].as_array().ok_or("a row")?;
        assert!(first[0].as_str().is_some_and(|rank| rank.contains('1')), "{first:?}");
        assert!(first[5].as_str().is_some_and(|reasons| reasons.contains("体外诊断")), "{first:?}");
        Ok(())
    });
}

#[test]
fn who_finds_a_mistake_is_led_to_the_report() {
    visit(Visit { prefix: "/a/b/", ..Visit::default() }, async |page| {
        page.open_ready("places/gaoxin/#figures").await?;
        page.unfold().await?;
        page.script("document.querySelector('tr[id^=F] .source-mark').focus()").await?;
        let link = page.get("link", "数字有误？报告更正").await?;
        let target = link.attr("href").await?.ok_or("an address")?;
        let path = target.split_once("/a/b/").map_or(target.as_str(), |(_, path)| path).to_owned();
        page.open(&path).await?;
        page.reads("里的一个数字可能有误").await
    });
}

/// What is folded has a place on the page as well, and must not lie over what is seen.
#[test]
fn a_picture_of_a_page_leaves_out_what_is_folded() {
    visit(Visit { width: 360, height: 640, ..Visit::default() }, async |page| {
        page.open_ready("targets/").await?;
        pressed(&page, "保存图片", "这一页的图 SVG").await?;
        let svg = saved(&page, "目标与基线.svg").await?;
        says_where_from(&svg, "目标与基线");
        assert!(svg.contains("期限已过，文件未载结果") && !svg.contains("复制引文"));
        pressed(&page, "保存图片", "这一页的图 PNG").await?;
        let picture = std::fs::read(page.saved("目标与基线.png").await?)?;
        let reader = png::Decoder::new(std::io::Cursor::new(&picture)).read_info()?;
        let (width, height) = (reader.info().width, reader.info().height);
        assert!(width > 300 && height <= 16_000, "{width}×{height}");
        page.open_ready("benchmarks/").await?;
        let folded = "const table = document.querySelector('details:not([open]) table'); return table.caption.textContent.trim()";
        let folded = page.script(folded).await?.as_str().unwrap_or_default().to_owned();
        // Before the bar of the page stands that of its timeline.
        pressed_in(&page, 1, "保存图片", "这一页的图 SVG").await?;
        let svg = saved(&page, "对标：别处怎么做.svg").await?;
        assert!(!folded.is_empty() && !svg.contains(&folded), "{folded}");
        // A profile with its map and its charts.
        page.open_ready("places/gaoxin/").await?;
        pressed(&page, "保存图片", "这一页的图 SVG").await?;
        let svg = saved(&page, "郑州高新区：档案.svg").await?;
        says_where_from(&svg, "郑州高新区：档案");
        assert!(svg.contains("孵化") && !svg.contains("[出版地不详]"));
        assert_eq!(svg.matches("id=\"ground\"").count(), 1, "the ground of its map");
        resvg::usvg::Tree::from_str(&svg, &resvg::usvg::Options::default())?;
        Ok(())
    });
}

#[test]
fn a_poster_leads_back_to_the_page_that_it_is_of() {
    visit(Visit::default(), async |page| {
        page.open_ready("timeline/?kind=target").await?;
        pressed(&page, "保存图片", "当前时间线 竖版，带二维码").await?;
        let picture = std::fs::read(page.saved("时间线.png").await?)?;
        let decoder = png::Decoder::new(std::io::Cursor::new(&picture));
        let mut reader = decoder.read_info()?;
        let mut pixels = vec![0; reader.output_buffer_size().ok_or("a size")?];
        let frame = reader.next_frame(&mut pixels)?;
        assert_eq!((frame.width, frame.height), (1080, 1440));
        let wide = frame.line_size / frame.width as usize;
        let green = |x: usize, y: usize| pixels.get(y * frame.line_size + x * wide + 1).copied().unwrap_or_default();
        let mut search =
            rqrr::PreparedImage::prepare_from_greyscale(frame.width as usize, frame.height as usize, green);
        let grids = search.detect_grids();
        let (_, address) = grids.first().ok_or("no code on the poster")?.decode()?;
        assert!(address.ends_with("/timeline/?kind=target"), "{address}");
        Ok(())
    });
}

#[test]
fn the_address_and_the_citation_are_copied() {
    visit(Visit::default(), async |page| {
        page.open_ready("timeline/?kind=plan").await?;
        let origin = page.driver.current_url().await?.origin().ascii_serialization();
        let permissions =
            serde_json::json!({ "origin": origin, "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
        page.tell("Browser.grantPermissions", permissions).await?;
        let read =
            "const done = arguments[0]; navigator.clipboard.readText().then(done, (reason) => done(String(reason)))";
        page.click("button", "复制链接").await?;
        page.get("button", "已复制").await?;
        let copied: String = page.driver.execute_async(read, Vec::new()).await?.convert()?;
        assert!(copied.ends_with("/timeline/?kind=plan"), "{copied}");
        pressed(&page, "引用", "复制引文").await?;
        let copied: String = page.driver.execute_async(read, Vec::new()).await?.convert()?;
        assert!(copied.starts_with("郑州生物产业一张图：时间线[DB/OL].") && copied.ends_with("?kind=plan"), "{copied}");
        Ok(())
    });
}
