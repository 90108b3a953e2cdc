//! How far positions can be trusted: none stands in a document.

use leptos::prelude::*;

use crate::atlas::place::{PlaceId, Region, Role};
use crate::geo::hundredths;
use crate::state::route::Route;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::places::PlaceLinks;
use crate::view::sources::Sources;

/// Pixels a kilometre in the circles of the tables.
const SCALE: f64 = 3.0;

pub fn positions(sources: Sources, route: &Route) -> Markup {
    let atlas = sources.atlas;
    let places = atlas
        .positions
        .iter()
        .filter_map(|position| Some((atlas.place(&position.place)?, position)))
        .map(|(place, position)| {
            let name = place.short_name.clone();
            let name = if place.profile {
                view! { <a href=route.link(&Route::Place(place.slug.clone()))>{name}</a> }.draw()
            } else {
                name.draw()
            };
            let core = place.role == Role::Core;
            row(name, position.lon, position.lat, position.precision_km, &position.basis, core)
        })
        .collect_view();
    let points = atlas
        .reference_points
        .iter()
        .map(|point| row(point.name.clone().draw(), point.lon, point.lat, point.precision_km, &point.basis, false))
        .collect_view();
    let without: Vec<PlaceId> = atlas
        .places
        .iter()
        .filter(|place| {
            place.region == Region::Home && place.role != Role::Background && atlas.position(&place.id).is_none()
        })
        .map(|place| place.id.clone())
        .collect();
    let count = without.len();
    view! {
        <section class="chapter" aria-labelledby="positions">
            <h2 id="positions">"位置有多准"</h2>
            <div class="prose">
                <p>
                    "五份文件没有给出任何坐标。地图上的点位另有依据，都是近似的：真实位置应当落在以该点为心、以所列公里数为半径的圆里。圆越大，越不能当真。"
                </p>
                <p>"经纬度按 WGS-84。点位只用来看大致方位，不能用来量地界、算面积或者导航。"</p>
            </div>
            {table("地点的近似位置", places)}
            {table("量距离用的参照点", points)}
            <h3 id="unplaced">"位置未载"</h3>
            <p class="chapter__lede">
                {format!("另有{count}处郑州的地点，没有可靠依据定位，只在列表里出现，不在地图上编一个点。外地对照地点一律不上图。")}
            </p>
            <PlaceLinks sources=sources route=route.clone() places=without label="没有点位"/>
            <h3 id="ground">"底图"</h3>
            <p class="chapter__lede">
                "区县轮廓是简化的示意，绘制于2018年以前，不是测绘成果。航空港区、高新区、经开区、中原科技城没有边界数据，只画成虚线圆，不代表辖区范围。"
                <a href=format!("{}#map", route.link(&Route::About))>"地图说明与审图情况"</a>
            </p>
        </section>
    }
    .draw()
}

fn table(caption: &'static str, rows: impl IntoView + 'static) -> Markup {
    view! {
        <table class="positions">
            <caption>{caption}</caption>
            <thead>
                <tr>
                    <th scope="col">"名称"</th>
                    <th scope="col">"半径（圆按比例画）"</th>
                    <th scope="col">"东经，北纬"</th>
                    <th scope="col">"依据"</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .draw()
}

fn row(name: Markup, lon: f64, lat: f64, km: f64, basis: &str, core: bool) -> Markup {
    let class = if core { "halo halo--core" } else { "halo" };
    view! {
        <tr>
            <th scope="row">{name}</th>
            <td class="positions__radius">
                <svg width="40" height="40" viewBox="-20 -20 40 40" aria-hidden="true">
                    <circle class=class r=hundredths(km * SCALE)></circle>
                    <circle class=if core { "positions__dot positions__dot--core" } else { "positions__dot" } r="2"></circle>
                </svg>
                <span>{format!("{km}公里")}</span>
            </td>
            <td class="positions__degrees" data-label="东经，北纬">{format!("{lon:.3}°，{lat:.3}°")}</td>
            <td class="positions__basis" data-label="依据">{basis.to_owned()}</td>
        </tr>
    }
    .draw()
}
