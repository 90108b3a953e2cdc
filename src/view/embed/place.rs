//! A place's card: what it is, what it does on what evidence, up to three figures, where it lies.

use leptos::prelude::*;

use super::View;
use crate::atlas::place::{Place, Region};
use crate::atlas::site::MapView;
use crate::state::embed::Part;
use crate::state::route::Route;
use crate::texts;
use crate::view::map::ground::{Detail, Ground};
use crate::view::markup::{Draw, Markup};
use crate::view::outline::Whereabouts;
use crate::view::parts::figure::Headline;
use crate::view::parts::strongest::StrongestIndustries;
use crate::view::shell::subject;
use crate::view::sources::Sources;

/// As many figures as a card holds.
const FIGURES: usize = 3;

pub(super) fn view(sources: Sources, route: &Route, slug: &str) -> View {
    let atlas = sources.atlas;
    let found = atlas.place_by_slug(slug);
    let body = found.map_or_else(|| ().draw(), |place| card(sources, route, place));
    let source =
        found.map_or_else(String::new, |place| texts::embed_views::source_only(&atlas.short_source(&place.evidence)));
    let name = found.map_or(slug, |place| place.name.as_str());
    View {
        title: name.to_owned(),
        description: texts::embed_views::place_description(name, subject(atlas)),
        full: route.link(&Route::Place(slug.to_owned())),
        full_label: texts::embed_views::map_profile(),
        body,
        source: Some(source),
    }
}

/// Where it lies. A map without an approval number opens at a press, with its notice.
fn locator(sources: Sources, route: &Route, place: &'static Place) -> Markup {
    let map = view! {
        <Ground sources=sources detail=Detail::Still/>
        <Whereabouts sources=sources route=route.clone() place=place/>
    };
    match sources.atlas.site.published_view() {
        MapView::Geographic => map.draw(),
        MapView::Schematic => view! {
            <details class="card__map">
                <summary>{texts::embed_views::place_map()}</summary>
                {map}
            </details>
        }
        .draw(),
    }
}

fn card(sources: Sources, route: &Route, place: &'static Place) -> Markup {
    let atlas = sources.atlas;
    let figures: Vec<_> = atlas.headline(&place.id).into_iter().take(FIGURES).collect();
    let here = place.region == Region::Home;
    let apart = (!here).then(|| {
        view! { <p class="banner banner--elsewhere">{texts::embed_views::place_elsewhere(&atlas.site.city)}</p> }
    });
    let locator = here.then(|| {
        view! {
            <div class="card__place" data-part=Part::Map.code()>
                {locator(sources, route, place)}
            </div>
        }
    });
    view! {
        <div class="card">
            <div class="card__text">
                <p class="panel__tags">
                    <span class=format!("tag tag--{}", place.role.code())>{place.role.label()}</span>
                    <span class="tag">{place.kind.label()}</span>
                </p>
                {apart}
                <p class="card__summary">{place.summary.clone()}</p>
                <StrongestIndustries atlas=atlas place=place/>
            </div>
            {locator}
            <div class="card__figures" data-part=Part::Figures.code()>
                <Headline atlas=atlas figures=figures owner=place.id.0.clone()/>
            </div>
        </div>
    }
    .draw()
}
