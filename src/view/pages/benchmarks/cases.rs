//! The practice cases of other high-tech zones, one place after another.

use leptos::prelude::*;

use super::region;
use crate::atlas::Atlas;
use crate::atlas::figure::Figure;
use crate::atlas::place::Place;
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::chart::ChartView;
use crate::view::parts::figure::{FigureTable, Headline};
use crate::view::sources::Sources;

/// All places with practice cases.
pub(super) fn view(sources: Sources, route: &Route, places: &[&'static Place]) -> Markup {
    let atlas = sources.atlas;
    if places.is_empty() {
        return ().draw();
    }
    let count = places.len();
    let places = places.iter().map(|place| entry(atlas, route, place)).collect_view();
    view! {
        <section class="elsewhere__part" id="cases" aria-labelledby="cases-heading">
            <h2 id="cases-heading">{texts::benchmarks::cases(count)}</h2>
            <p class="elsewhere__intro">{texts::benchmarks::cases_intro()}</p>
            {places}
        </section>
    }
    .draw()
}

fn entry(atlas: &'static Atlas, route: &Route, place: &'static Place) -> Markup {
    let headline = atlas.headline(&place.id);
    let charts: Vec<_> = atlas.charts_of(&place.id).collect();
    let drawn = charts.iter().flat_map(|chart| chart.figures.iter().flat_map(|key| atlas.figures_by(key)));
    let shown: Vec<&Figure> = headline.iter().copied().chain(drawn).collect();
    let charts = (!charts.is_empty()).then(|| {
        let charts = charts.into_iter().map(|chart| view! { <ChartView atlas=atlas chart=chart/> }).collect_view();
        view! { <div class="zone__charts">{charts}</div> }
    });
    let practices = atlas
        .cases
        .iter()
        .filter(|case| case.place == place.id)
        .map(|case| region::case(atlas, case, &shown))
        .collect_view();
    let figures: Vec<&Figure> = atlas.figures_of(place.id.as_str()).collect();
    view! {
        <article class="zone" id=place.slug.clone()>
            <header class="zone__head">
                <h3>{place.name.clone()}</h3>
                <p>{place.summary.clone()}</p>
                <Headline atlas=atlas figures=headline owner=place.id.0.clone()/>
                {charts}
            </header>
            <ul class="practices">{practices}</ul>
            <details class="fold zone__foot">
                <summary>{texts::benchmarks::zone_table()}</summary>
                <FigureTable atlas=atlas figures=figures caption=texts::benchmarks::zone_caption(&place.short_name) route=route.clone()/>
            </details>
            <p class="links zone__foot">{region::profile(route, place)}</p>
        </article>
    }
    .draw()
}
