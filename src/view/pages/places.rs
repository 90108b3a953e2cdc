//! The directory: every place with a profile, by its role; places elsewhere stand apart at the end.

mod card;

use leptos::prelude::*;

use crate::atlas::place::{Place, PlaceId, Region, Role};
use crate::publish;
use crate::state::route::Route;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::contents::Contents;
use crate::view::parts::evidence::Source;
use crate::view::parts::take::Take;
use crate::view::sources::{Page, Sources};
pub use card::told;
use card::{card, line};

/// A chapter of the directory.
struct Chapter {
    id: &'static str,
    heading: &'static str,
    intro: &'static str,
    roles: &'static [Role],
}

/// Chapters of the layout, most important first. Parks stand under the place they lie in.
const CHAPTERS: &[Chapter] = &[
    Chapter {
        id: "core",
        heading: "一核",
        intro: "规划征求意见稿以航空港区为核心，“一核”具体指推进建设那里的国家生物产业基地。",
        roles: &[Role::Core],
    },
    Chapter {
        id: "bases",
        heading: "多基地",
        intro: "各有分工；点名之后还有“等”字，总数没有写。",
        roles: &[Role::Base],
    },
    Chapter {
        id: "single-tasks",
        heading: "单项任务地",
        intro: "不在基地名单里，只承担一两项任务。",
        roles: &[Role::Task],
    },
    Chapter {
        id: "unsited",
        heading: "选址未载",
        intro: "文件写到了它们，没有写设在哪里。",
        roles: &[Role::PlannedSite],
    },
];

pub fn page(sources: Sources, route: &Route) -> Page {
    let atlas = sources.atlas;
    let here: Vec<&Place> = atlas.places.iter().filter(|place| place.profile && place.region == Region::Home).collect();
    let away: Vec<&Place> =
        atlas.places.iter().filter(|place| place.profile && place.region == Region::Elsewhere).collect();
    let entries = CHAPTERS
        .iter()
        .map(|chapter| (chapter.id, chapter.heading, None))
        .chain([("context", "城市与背景", None), ("elsewhere", "外地对照", Some(away.len()))])
        .collect();
    let bare = atlas
        .places
        .iter()
        .filter(|place| !place.profile && place.region == Region::Home)
        .map(|place| {
            view! {
                <li class="line">
                    <p class="line__name">{place.name.clone()}</p>
                    <p class="line__summary">{place.summary.clone()}</p>
                    <Source atlas=atlas evidence=place.evidence.clone()/>
                </li>
            }
        })
        .collect_view();
    let chapters = CHAPTERS.iter().map(|chapter| chapter_view(sources, route, chapter)).collect_view();
    let background = here.iter().filter(|place| place.role == Role::Background);
    let background = background.map(|place| line(sources, route, place)).collect_view();
    let lede = format!(
        "郑州{}处，外地{}处，每处一页档案：角色、细分领域、平台、数字、出处，还有文件没有写的。",
        here.len(),
        away.len()
    );
    let body = view! {
        <div class="page page--directory">
            <header class="lede">
                <h1>"园区与地点"</h1>
                <p>{lede}</p>
                <p><a href=route.link(&Route::Compare)>"挑两处到四处并排对比"</a></p>
                <p class="directory__key">
                    "领域前的记号：实心是文件点名的重点，空心是列为载体、推断或另有提及。平台前的方块：实心已有，斜线在建，虚线只是规划、谋划。"
                </p>
            </header>
            <Contents entries=entries/>
            {chapters}
            <section class="directory" id="context" aria-labelledby="context-heading">
                <h2 id="context-heading">"城市与背景"</h2>
                <p class="directory__intro">"全市，以及报道顺带写到、与生物产业布局没有直接关系的地点。"</p>
                <ul class="directory__lines">{background}</ul>
                <h3 class="directory__sub">"只是名称，不单列档案"</h3>
                <ul class="directory__lines">{bare}</ul>
            </section>
            {elsewhere(sources, route, &away)}
            <Take sources=sources route=route.clone() data=vec![("places.csv", "地点 CSV"), (publish::PLACES, "GeoJSON"), ("remarks.csv", "未载与提醒 CSV"), ("atlas.json", "全部 JSON")]/>
        </div>
    }
    .draw();
    Page {
        title: "园区与地点".to_owned(),
        description: "郑州生物产业布局里的全部地点：一核、多基地、园区、单项任务地和选址未载的平台，外地对照另列。"
            .to_owned(),
        body,
    }
}

fn chapter_view(sources: Sources, route: &Route, chapter: &Chapter) -> Markup {
    let atlas = sources.atlas;
    let places: Vec<&Place> =
        atlas.places.iter().filter(|place| place.profile && chapter.roles.contains(&place.role)).collect();
    // A place inside another of the same chapter stands under it.
    let inside = |place: &&&'static Place| {
        place.parent.as_ref().is_some_and(|parent| places.iter().any(|other| other.id == *parent))
    };
    let cards = places.iter().filter(|place| !inside(place)).map(|place| card(sources, route, place)).collect_view();
    let heading = format!("{}-heading", chapter.id);
    view! {
        <section class=format!("directory directory--{}", chapter.id) id=chapter.id aria-labelledby=heading>
            <h2 id=format!("{}-heading", chapter.id)>{chapter.heading}</h2>
            <p class="directory__intro">{chapter.intro}</p>
            <ul class="directory__cards">{cards}</ul>
        </section>
    }
    .draw()
}

fn elsewhere(sources: Sources, route: &Route, away: &[&'static Place]) -> Markup {
    let atlas = sources.atlas;
    let is_inside = |place: &Place, top: &PlaceId| atlas.family(top).iter().any(|member| member.id == place.id);
    let tops: Vec<&Place> = away.iter().copied().filter(|place| place.parent.is_none()).collect();
    let lines = tops
        .into_iter()
        .flat_map(|top| away.iter().filter(move |place| is_inside(place, &top.id)))
        .map(|place| line(sources, route, place))
        .collect_view();
    view! {
        <section class="directory directory--elsewhere" id="elsewhere" aria-labelledby="elsewhere-heading">
            <p class="elsewhere__banner"><strong>"外地，不计入郑州"</strong> "只作对照，不出现在地图和统计里。"</p>
            <h2 id="elsewhere-heading">"外地对照"</h2>
            <p class="directory__intro">
                "成都的园区与项目、四个只有名称的园区、四地的做法。" " "
                <a class="more" href=route.link(&Route::Benchmarks)>"看对照与做法"</a>
            </p>
            <ul class="directory__lines">{lines}</ul>
        </section>
    }
    .draw()
}
