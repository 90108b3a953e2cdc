//! Chengdu: the high-tech zone, the bio-town in it, the projects, the practices,
//! and the numbers that look alike but are not.

use leptos::prelude::*;

use super::{CHENGDU, region};
use crate::atlas::Atlas;
use crate::atlas::conflict::Conflict;
use crate::atlas::figure::{Figure, FigureKind};
use crate::atlas::place::{Place, PlaceId};
use crate::state::route::Route;
use crate::view::markup::{Draw, Markup};
use crate::view::pages::places::told;
use crate::view::parts::chart::ChartView;
use crate::view::parts::evidence::Source;
use crate::view::parts::figure::{FigureTable, Headline};
use crate::view::parts::glyph::StatusGlyph;
use crate::view::sources::Sources;

/// The district that shares the bio-town; it is not inside the zone.
const PARTNER: &str = "shuangliu";

/// Everything about Chengdu.
pub(super) fn view(sources: Sources, route: &Route) -> Markup {
    let atlas = sources.atlas;
    let id = PlaceId::from(CHENGDU);
    let family = atlas.family(&id);
    // A part with figures of its own under the zone's is a town; the others are projects in one of them.
    let (towns, projects): (Vec<&Place>, Vec<&Place>) =
        family.iter().copied().partition(|place| !atlas.headline(&place.id).is_empty());
    let nest = towns.first().map(|outer| nest(atlas, route, outer, &towns, &projects));
    let tables = towns.iter().map(|place| table(atlas, route, place)).collect_view();
    let towns = towns.iter().map(|place| town(atlas, route, place)).collect_view();
    let partner = atlas.places.iter().find(|place| place.slug == PARTNER).map(|place| {
        view! { <p class="nest__partner"><strong>{place.name.clone()}</strong> "：" {told(place)} " " {region::profile(route, place)}</p> }
    });
    let warnings: Vec<&Conflict> = atlas
        .conflicts
        .iter()
        .filter(|conflict| conflict.places.iter().any(|place| family.iter().any(|member| member.id == *place)))
        .collect();
    let warnings = warnings.into_iter().map(|row| region::conflict(atlas, row)).collect_view();
    let practices = atlas
        .cases
        .iter()
        .filter(|case| family.iter().any(|member| member.id == case.place))
        .map(|case| region::case(atlas, case, &[]))
        .collect_view();
    view! {
        <section class="elsewhere__part" id="chengdu" aria-labelledby="chengdu-heading">
            <h2 id="chengdu-heading">"成都"</h2>
            <div class="towns">{towns}</div>
            {tables}
            <h3>"不能混为一谈的数字和名称"</h3>
            <ul class="warnings">{warnings}</ul>
            <h3>"谁在谁里面"</h3>
            <p class="elsewhere__intro">"框套框，表示本站怎样归置：天府国际生物城由成都高新区与双流区共建，这里放在成都高新区之下。名称里的“最大”都是建设目标或预计，不是现状。"</p>
            {nest}
            {partner}
            <h3>"成都高新区的七种做法"</h3>
            <ul class="practices">{practices}</ul>
        </section>
    }
    .draw()
}

fn town(atlas: &'static Atlas, route: &Route, place: &'static Place) -> Markup {
    let charts = atlas.charts_of(&place.id).map(|chart| view! { <ChartView atlas=atlas chart=chart/> }).collect_view();
    view! {
        <article class="town" id=place.slug.clone()>
            <h3>{place.name.clone()}</h3>
            <p class="town__summary">{told(place)}</p>
            <Headline atlas=atlas figures=atlas.headline(&place.id) owner=place.id.0.clone()/>
            {charts}
            <p class="links">{region::profile(route, place)}</p>
        </article>
    }
    .draw()
}

/// All figures of a town over the full width, what is aimed at apart from what is there.
fn table(atlas: &'static Atlas, route: &Route, place: &'static Place) -> Markup {
    let (aims, facts): (Vec<&Figure>, Vec<&Figure>) = atlas
        .figures_of(place.id.as_str())
        .partition(|figure| matches!(figure.kind, FigureKind::Target | FigureKind::Plan));
    let name = &place.short_name;
    let aims = (!aims.is_empty()).then(|| {
        view! { <FigureTable atlas=atlas figures=aims caption=format!("{name}的目标与计划") route=route.clone()/> }
    });
    view! {
        <details class="fold">
            <summary>{format!("{name}：全部数字和出处")}</summary>
            <FigureTable atlas=atlas figures=facts caption=format!("{name}的现状与位次") route=route.clone()/>
            {aims}
        </details>
    }
    .draw()
}

/// A place with its projects, and the towns inside it with theirs: boxes in boxes.
fn nest(
    atlas: &'static Atlas,
    route: &Route,
    place: &'static Place,
    towns: &[&'static Place],
    projects: &[&'static Place],
) -> Markup {
    let within = |other: &&&'static Place| other.parent.as_ref() == Some(&place.id);
    let own = projects.iter().filter(within).map(|other| project(atlas, route, other)).collect_view();
    let inner: Vec<Markup> =
        towns.iter().filter(within).map(|other| nest(atlas, route, other, towns, projects)).collect();
    view! {
        <div class="nest">
            <p class="nest__name">{place.name.clone()}</p>
            <ul class="projects">{own}</ul>
            {inner}
        </div>
    }
    .draw()
}

fn project(atlas: &'static Atlas, route: &Route, place: &'static Place) -> Markup {
    view! {
        <li class="project">
            <h4><a href=route.link(&Route::Place(place.slug.clone()))>{place.name.clone()}</a></h4>
            <p class="project__state">
                <StatusGlyph status=place.status/>
                " "
                {place.status.label()}
            </p>
            <p>{told(place)}</p>
            <Source atlas=atlas evidence=place.evidence.clone()/>
        </li>
    }
    .draw()
}
