//! Places elsewhere: Chengdu and the practice cases, on a ground of their own
//! and never counted with Zhengzhou.

mod cases;
mod chengdu;
mod region;

use leptos::prelude::*;

use crate::atlas::Atlas;
use crate::atlas::place::{Place, PlaceId, PlaceKind, Region, Role};
use crate::state::route::Route;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::contents::Contents;
use crate::view::parts::evidence::Source;
use crate::view::parts::take::{Here, Take};
use crate::view::sources::{Page, Sources};

/// The comparator that reports describe in most depth; its parts stand with it.
const CHENGDU: &str = "C05";

/// Comparators of the page by what the documents say of them.
pub(super) struct Groups {
    /// Described by a report on another subject than biology: practice cases.
    pub cases: Vec<&'static Place>,
    /// Only a name in the documents.
    pub names: Vec<&'static Place>,
    /// Regions that the draft plan mentions in passing.
    pub regions: Vec<&'static Place>,
}

pub fn page(sources: Sources, route: &Route) -> Page {
    let atlas = sources.atlas;
    let groups = groups(atlas);
    let entries = vec![
        ("chengdu", "成都", None),
        ("cases", "四地的做法", None),
        ("names", "只提到名称的园区和地区", None),
        ("home", "郑州本地的两条做法", None),
    ];
    let body = view! {
        <div class="page page--benchmarks">
            <header class="lede">
                <h1>"别处怎么做"</h1>
                <p>
                    "报道写到成都高新区怎样发展生物医药，也写到丰城、南京、大连、济南的几种做法。它们只供参照：主体、年份和口径都和郑州不同，本站不把它们和郑州的数字放在一张图里，也不排名次。"
                </p>
            </header>
            <Contents entries=entries/>
            <div class="elsewhere">
                <p class="elsewhere__banner"><strong>"外地，不计入郑州"</strong> "以下数字都属于外地。"</p>
                {chengdu::view(sources, route)}
                {cases::view(sources, route, &groups.cases)}
                {names(atlas, route, &groups)}
            </div>
            {region::home(sources, route)}
            <Take sources=sources route=route.clone() data=vec![("cases.csv", "做法 CSV"), ("figures.csv", "数字 CSV"), ("conflicts.csv", "口径说明 CSV")] here=vec![Here::drawing(".page--benchmarks", "这一页的图")]/>
        </div>
    }
    .draw();
    Page {
        title: "外地对照与做法".to_owned(),
        description: "成都高新区、成都天府国际生物城和丰城、南京、大连、济南四地的做法，单独列出，不计入郑州。"
            .to_owned(),
        body,
    }
}

fn groups(atlas: &'static Atlas) -> Groups {
    let chengdu = atlas.family(&PlaceId::from(CHENGDU));
    let mut groups = Groups { cases: Vec::new(), names: Vec::new(), regions: Vec::new() };
    for place in atlas
        .places
        .iter()
        .filter(|place| place.region == Region::Elsewhere && place.role == Role::Comparator && !chengdu.contains(place))
    {
        let has_case = atlas.cases.iter().any(|case| case.place == place.id);
        match (has_case, place.profile, place.kind) {
            (true, ..) => groups.cases.push(place),
            (false, true, PlaceKind::Park) => groups.names.push(place),
            (false, false, _) => groups.regions.push(place),
            // The county that shares a park with Chengdu stands beside that park.
            (false, true, _) => {}
        }
    }
    groups
}

/// Parks and regions of which the draft plan gives the name alone.
fn names(atlas: &'static Atlas, route: &Route, groups: &Groups) -> Markup {
    let parks = groups
        .names
        .iter()
        .map(|place| {
            view! {
                <li>
                    <a href=route.link(&Route::Place(place.slug.clone()))>{place.name.clone()}</a>
                    <Source atlas=atlas evidence=place.evidence.clone()/>
                </li>
            }
        })
        .collect_view();
    let regions = groups
        .regions
        .iter()
        .filter(|place| place.evidence.document.as_str() == "001")
        .map(|place| {
            view! {
                <li>
                    <span>{place.name.clone()}</span>
                    <p>{place.summary.clone()}</p>
                    <Source atlas=atlas evidence=place.evidence.clone()/>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="elsewhere__part" id="names" aria-labelledby="names-heading">
            <h2 id="names-heading">"只提到名称的园区和地区"</h2>
            <p class="elsewhere__intro">
                "规划征求意见稿讲发展机遇时点了四个中西部园区的名，没有给任何数字，所以无从比较；别处还提到几个地区。"
            </p>
            <ul class="named named--parks">{parks}</ul>
            <ul class="named">{regions}</ul>
        </section>
    }
    .draw()
}
