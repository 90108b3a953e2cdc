//! A district that is no place of the layout: that documents do not speak of it is an answer too, and what lies near.

use leptos::prelude::*;

use crate::atlas::Atlas;
use crate::atlas::district::{Answer, District, Near};
use crate::atlas::organisation::Tie;
use crate::atlas::place::{Domain, Role};
use crate::chart::map::index::leading;
use crate::chart::map::{Shape, places};
use crate::geo::hundredths;
use crate::state::map::MapState;
use crate::state::route::Route;
use crate::texts;
use crate::view::map::ground::{Detail, Ground};
use crate::view::markup::{Draw, Markup};
use crate::view::outline::Outline;
use crate::view::parts::district::{DistrictAnswer, answer_of, headline, kilometres, list, reckoned};
use crate::view::parts::evidence::{Source, SourceList};
use crate::view::parts::glyph::ShapeGlyph;
use crate::view::sources::{Page, Sources};

/// Where the page of all places lists the districts.
pub const ANCHOR: &str = "districts";

/// The way to the list of all districts.
pub fn list_link(route: &Route) -> String {
    format!("{}#{ANCHOR}", route.link(&Route::Places))
}

/// How many places near the district are told; the core is told in any case.
const NEAREST: usize = 5;

pub fn page(sources: Sources, route: &Route, slug: &str) -> Page {
    let Some(district) = sources.atlas.district_by_slug(slug) else {
        return super::not_found::page(sources, route);
    };
    let answer = answer_of(sources, district);
    let title = headline(sources, &answer);
    let description = texts::district::description(&title, &reckoned(&answer).concat());
    let parts = [
        Some(("around", texts::district::around(), around(sources, route, &answer)))
            .filter(|_| !answer.around.is_empty()),
        mentions(sources, &answer).map(|body| ("mentions", texts::district::mentions(), body)),
        Some(("unknowns", texts::district::unknowns(), unknowns(sources.atlas, district, &answer))),
        Some(("ways", texts::district::ways(), ways(sources, route, district))),
        Some(("all", texts::district::all(), list(sources, route))),
    ];
    let parts = parts
        .into_iter()
        .flatten()
        .map(|(id, heading, body)| {
            let heading_id = format!("{id}-heading");
            let labelled_by = heading_id.clone();
            view! {
                <section class="profile__part" id=id aria-labelledby=labelled_by>
                    <h2 id=heading_id>{heading}</h2>
                    {body}
                </section>
            }
        })
        .collect_view();
    let named = answer.base().into_iter().chain(answer.core()).map(|near| near.place).collect::<Vec<_>>();
    let body = view! {
        <article class="page profile district">
            <Ground sources=sources detail=Detail::Still/>
            <header class="profile__head">
                <nav aria-label=texts::place::crumbs()>
                    <ol class="crumbs">
                        <li><a href=route.link(&Route::Places)>{texts::place::crumbs_places()}</a></li>
                        <li><a href=list_link(route)>{texts::district::crumb()}</a></li>
                    </ol>
                </nav>
                <div class="profile__title">
                    <h1>{title.clone()}</h1>
                </div>
                <div class="profile__lede">
                    <DistrictAnswer sources=sources route=route.clone() district=district/>
                </div>
                <Outline sources=sources route=route.clone() district=district named=named/>
            </header>
            {parts}
            <SourceList/>
        </article>
    }
    .draw();
    Page { title, description, body }
}

/// What lies in the district, then the nearest places of the layout and the core.
fn around(sources: Sources, route: &Route, answer: &Answer<'static>) -> Markup {
    let nearest = answer.around.iter().take(NEAREST);
    let core = answer.around.iter().skip(NEAREST).filter(|near| near.place.role == Role::Core || near.may_be_inside());
    let outside = nearest.chain(core).filter(|near| !near.is_inside()).copied();
    let items = answer.inside().chain(outside).map(|near| line(sources, route, near)).collect_view();
    view! {
        <p class="around__lede">{texts::district::around_lede()}</p>
        <ol class="around">{items}</ol>
    }
    .draw()
}

fn line(sources: Sources, route: &Route, near: Near<'static>) -> Markup {
    let Near { place, distance, .. } = near;
    let fields = leading(sources.atlas, place);
    let separator = if fields.is_empty() { "" } else { " · " };
    let here = match (near.is_inside(), near.may_be_inside()) {
        (true, _) => Some(texts::district::is_inside()),
        (_, true) => Some(texts::district::may_be_inside()),
        _ => None,
    };
    view! {
        <li class="around__place">
            <p class="around__name">
                <ShapeGlyph shape=Shape::of(place.role)/>
                <a href=route.link(&Route::Place(place.slug.clone()))>{place.short_name.clone()}</a>
                {here.map(|here| view! { <span class="tag">{here}</span> })}
            </p>
            <p class="around__what">{place.role.label()} {separator} {fields}</p>
            <p class="around__distance">{texts::district::distance(&kilometres(near), &hundredths(distance.precision))}</p>
        </li>
    }
    .draw()
}

fn mentions(sources: Sources, answer: &Answer<'static>) -> Option<Markup> {
    let items = answer
        .mentions
        .iter()
        .map(|mention| {
            view! { <li><p>{mention.text} " " <Source atlas=sources.atlas evidence=mention.evidence.clone()/></p></li> }
        })
        .collect_view();
    (!answer.mentions.is_empty()).then(|| view! { <ul class="remarks">{items}</ul> }.draw())
}

/// What nobody can read out of the documents.
fn unknowns(atlas: &'static Atlas, district: &District, answer: &Answer<'_>) -> Markup {
    let name = district.name.as_str();
    let unplaced = places(atlas).iter().filter(|place| atlas.position(&place.id).is_none()).count();
    let organisations = atlas.organisations.iter();
    let organisations = organisations.filter(|row| row.tie == Tie::NotStated && row.domain == Domain::Bio).count();
    let unknowns = [
        answer.is_silent().then(|| texts::district::unknown_role(name)),
        answer.is_silent().then(|| texts::district::unknown_parks(name)),
        (unplaced > 0).then(|| texts::district::unknown_places(name, unplaced)),
        (organisations > 0).then(|| texts::district::unknown_organisations(name, organisations)),
    ];
    let items = unknowns.into_iter().flatten().map(|unknown| view! { <li>{unknown}</li> }).collect_view();
    view! {
        <p class="unknowns__lede">{texts::district::unknowns_lede(atlas.documents.len())}</p>
        <ul class="unknowns">{items}</ul>
    }
    .draw()
}

fn ways(sources: Sources, route: &Route, district: &District) -> Markup {
    let site = &sources.atlas.site;
    let state = MapState { place: Some(district.slug.clone()), ..MapState::new(site.default_view) };
    let map = format!("{}?{}", route.link(&Route::Map), state.query(site.default_view));
    let ways = [
        (map, texts::district::map()),
        (format!("{}#positions", route.link(&Route::Sources)), texts::district::ways_positions()),
        (route.link(&Route::Names), texts::district::ways_names()),
        (route.link(&Route::Sources), texts::district::ways_sources()),
    ];
    let items = ways.into_iter().map(|(link, name)| view! { <li><a href=link>{name}</a></li> }).collect_view();
    view! { <ul class="district-ways">{items}</ul> }.draw()
}
