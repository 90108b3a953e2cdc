//! A part inside its whole, drawn cell by cell beside the two figures.

use leptos::prelude::*;

use super::Told;
use crate::atlas::query::number;
use crate::chart::findings::grid::Grid;
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::figure::Headline;
use crate::view::sources::Sources;

pub(super) fn view(sources: Sources, route: &Route) -> Option<Markup> {
    let atlas = sources.atlas;
    let grid = Grid::of(atlas)?;
    let ((whole, all), (part, some)) = (grid.whole, grid.part);
    let words = |count: usize| format!("{}{}", number(count as f64), whole.unit);
    let city = atlas.place(&grid.chart.place)?;
    let told = Told {
        id: "grid",
        headline: texts::findings::grid(&words(all), &words(some), &grid.chart.title),
        sentence: grid.chart.note.clone(),
        link: route.link(&Route::Place(city.slug.clone())),
        more: texts::findings::grid_more(),
        data: vec![("figures.csv", texts::targets::take_figures())],
    };
    let (wide, high) = grid.size();
    let drawing = view! {
        <div class="cells">
            <svg viewBox=format!("0 0 {wide} {high}") aria-hidden="true">
                <path class="cells__whole" d=Grid::outline(all)></path>
                <path class="fill--solid" d=Grid::outline(some)></path>
                <path class="cells__gaps" d=Grid::outline(all)></path>
            </svg>
            <Headline atlas=atlas figures=vec![whole, part] owner=city.id.0.clone()/>
        </div>
    };
    Some(told.around(sources, route, drawing.draw()))
}
