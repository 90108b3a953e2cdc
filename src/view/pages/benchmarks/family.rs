//! A comparator with what lies in it: the parks, the projects, the practices, and the numbers that look alike but
//! are not.

use leptos::prelude::*;

use super::{Family, region};
use crate::atlas::Atlas;
use crate::atlas::conflict::Conflict;
use crate::atlas::figure::{Figure, FigureKind};
use crate::atlas::place::{Place, RemarkKind};
use crate::chart::timeline::drawing::Drawing;
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::pages::timeline;
use crate::view::parts::chart::ChartView;
use crate::view::parts::evidence::Source;
use crate::view::parts::figure::{FigureTable, Headline};
use crate::view::parts::glyph::StatusGlyph;
use crate::view::parts::take::{Here, Take};
use crate::view::sources::Sources;

/// Everything about one comparator and what lies in it.
pub(super) fn view(sources: Sources, route: &Route, told_of: &Family, is_first: bool) -> Markup {
    let atlas = sources.atlas;
    let root = told_of.root;
    let family = atlas.family(&root.id);
    // A part with figures of its own under the root's is a town; the others are projects in one of them.
    let (towns, projects): (Vec<&Place>, Vec<&Place>) = family
        .iter()
        .copied()
        .filter(|place| place.profile)
        .partition(|place| place.id == root.id || !atlas.headline(&place.id).is_empty());
    let nest = towns.first().map(|outer| nest(atlas, route, outer, &towns, &projects));
    let tables = towns.iter().map(|place| table(atlas, route, place)).collect_view();
    // How a town inside the root is to be read stands with the boxes.
    let cautions: Vec<&str> = towns
        .iter()
        .skip(1)
        .flat_map(|place| atlas.remarks_of(&place.id))
        .filter(|remark| remark.kind == RemarkKind::Caution)
        .map(|remark| remark.text.as_str())
        .collect();
    let cautions = cautions.concat();
    let towns = towns.iter().map(|place| town(atlas, route, place)).collect_view();
    let partners = told_of
        .partners
        .iter()
        .map(|place| {
            view! {
                <p class="nest__partner">
                    {texts::benchmarks::partner(
                        view! { <strong>{place.name.clone()}</strong> },
                        &place.summary,
                    )} " " {region::profile(route, place)}
                </p>
            }
        })
        .collect_view();
    let warnings: Vec<&Conflict> = atlas
        .conflicts
        .iter()
        .filter(|conflict| conflict.places.iter().any(|place| family.iter().any(|member| member.id == *place)))
        .collect();
    let warnings = (!warnings.is_empty()).then(|| {
        let warnings = warnings.into_iter().map(|row| region::conflict(atlas, row)).collect_view();
        view! {
            <h3>{texts::benchmarks::warnings()}</h3>
            <ul class="warnings">{warnings}</ul>
        }
    });
    let practices: Vec<_> =
        atlas.cases.iter().filter(|case| family.iter().any(|member| member.id == case.place)).collect();
    let practices = (!practices.is_empty()).then(|| {
        let title = texts::benchmarks::practices(&root.short_name, practices.len());
        let practices = practices.into_iter().map(|case| region::case(atlas, case, &[])).collect_view();
        view! {
            <h3>{title}</h3>
            <ul class="practices">{practices}</ul>
        }
    });
    let anchor = told_of.anchor();
    let (heading, labelled) = (format!("{anchor}-heading"), format!("{anchor}-heading"));
    view! {
        <section class="elsewhere__part" id=anchor aria-labelledby=labelled>
            <h2 id=heading>{root.short_name.clone()}</h2>
            {drawn(sources, route, told_of, is_first)}
            <div class="towns">{towns}</div>
            {tables}
            {warnings}
            <h3>{texts::benchmarks::nest()}</h3>
            <p class="elsewhere__intro">{texts::benchmarks::nest_intro()} {cautions}</p>
            {nest}
            {partners}
            {practices}
        </section>
    }
    .draw()
}

/// What the documents put in time there, as one drawing of its own: never beside the city's.
fn drawn(sources: Sources, route: &Route, told_of: &Family, is_first: bool) -> Option<Markup> {
    let root = told_of.root;
    let drawing = Drawing::within(sources.atlas, &root.id)?;
    let rows = || {
        drawing.lanes.iter().flat_map(|lane| lane.rows.iter().chain(lane.stacks.iter().flat_map(|stack| &stack.rows)))
    };
    let untold = rows().filter(|row| row.mark.result == Some(false)).count();
    let newest = drawing.flags.last().map(|flag| flag.date);
    let sentence = texts::benchmarks::drawn_lede(rows().count(), drawing.flags.len(), &sources.atlas.site.city);
    let untold = (untold > 0).then(|| texts::benchmarks::drawn_untold(untold));
    let drawn = view! {
        {newest.map(|newest| view! { <h3>{texts::benchmarks::drawn(&root.short_name, newest)}</h3> })}
        <p class="elsewhere__intro">{sentence} {untold}</p>
        {timeline::within(sources, route, &drawing, is_first)}
        <Take
            sources=sources
            route=route.clone()
            data=vec![("events.csv", texts::timeline::take_events())]
            here=vec![Here::drawing(&format!("#{} .timeline", told_of.anchor()), texts::findings::take_here())]
        />
    };
    Some(drawn.draw())
}

fn town(atlas: &'static Atlas, route: &Route, place: &'static Place) -> Markup {
    let charts = atlas.charts_of(&place.id).map(|chart| view! { <ChartView atlas=atlas chart=chart/> }).collect_view();
    view! {
        <article class="town" id=place.slug.clone()>
            <h3>{place.name.clone()}</h3>
            <p class="town__summary">{place.summary.clone()}</p>
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
        view! { <FigureTable atlas=atlas figures=aims caption=texts::benchmarks::table_aims(name) route=route.clone()/> }
    });
    view! {
        <details class="fold">
            <summary>{texts::benchmarks::table(name)}</summary>
            <FigureTable atlas=atlas figures=facts caption=texts::benchmarks::table_facts(name) route=route.clone()/>
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
            <p>{place.summary.clone()} " " <Source atlas=atlas evidence=place.evidence.clone()/></p>
        </li>
    }
    .draw()
}
