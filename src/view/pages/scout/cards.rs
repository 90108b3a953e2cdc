//! The answer: a card a place with every reason that documents give.

use leptos::prelude::*;

use super::ranking::anchor;
use super::reason::line;
use crate::atlas::place::Status;
use crate::chart::compare::keepable;
use crate::chart::map::Shape;
use crate::scout::evidence::Site;
use crate::scout::{Group, ScoutIndex, need};
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::glyph::ShapeGlyph;
use crate::view::parts::keep::Keep;
use crate::view::parts::score::ScoreBar;
use crate::view::sources::Sources;

/// One place. Scripts show the reasons that were asked for and write rank, points and unknowns.
pub(super) fn card(sources: Sources, route: &Route, index: &ScoutIndex, site: Site<'static>) -> Markup {
    let atlas = sources.atlas;
    let place = site.place;
    let reasons = site
        .reasons
        .iter()
        .map(|reason| line(atlas, &site, reason, need::name(reason.criterion, index)))
        .collect_view();
    let count = site.reasons.len();
    let zone = site.around.map(|zone| view! { <span class="tag">{texts::scout::card_in(&zone.short_name)}</span> });
    let less = (-site.readiness).to_string();
    let readiness = match place.status {
        Status::Planned => Some(texts::scout::card_planned(&less)),
        Status::Building => Some(texts::scout::card_building(&less)),
        Status::Existing | Status::Introduced | Status::NotStated => None,
    };
    let readiness = readiness.map(|words| {
        view! {
            <li class="reason reason--against">
                <p class="reason__head">
                    <span class="reason__what">{texts::scout::card_status()}</span>
                    <span class="reason__standing">{place.status.label()}</span>
                </p>
                <p class="reason__sentence">{words}</p>
            </li>
        }
    });
    let parks = atlas.inside(place);
    let parks = (!parks.is_empty()).then(|| {
        let links = parks
            .into_iter()
            .map(|park| {
                let note = texts::scout::card_park_status(park.status.label());
                view! { <li><a href=route.link(&Route::Place(park.slug.clone()))>{park.short_name.clone()}</a> {note}</li> }
            })
            .collect_view();
        view! {
            <div class="site__parks">
                <p>{texts::scout::card_parks()}</p>
                <ul>{links}</ul>
            </div>
        }
    });
    let keep = keepable(atlas, place).then(|| view! { <Keep place=place/> });
    let shares = Group::ALL
        .iter()
        .enumerate()
        .map(|(at, group)| {
            view! {
                <span class="score__share" data-part=at.to_string() data-share hidden>
                    {group.label()} " " <span data-share-points></span>
                </span>
            }
        })
        .collect_view();
    view! {
        <li class="site" id=anchor(place) data-site=place.slug.clone()>
            <header class="site__head">
                <p class="site__rank" data-rank></p>
                <h3>
                    <ShapeGlyph shape=Shape::of(place.role)/>
                    <a href=route.link(&Route::Place(place.slug.clone()))>{place.name.clone()}</a>
                </h3>
                <p class="site__tags"><span class="tag">{place.role.label()}</span> {zone} {keep}</p>
            </header>
            <div class="score" data-score hidden>
                <p class="score__points" data-points></p>
                <ScoreBar/>
                <p class="score__parts">{shares}</p>
                <p class="score__stability" data-stability></p>
            </div>
            <p class="site__unconfirmed" data-unconfirmed hidden></p>
            <details class="site__fold" data-fold-reasons>
                <summary>{texts::scout::card_reasons(count)}</summary>
                <ul class="site__reasons">
                    {reasons}
                    {readiness}
                </ul>
            </details>
            <p class="site__unknown" data-unknown hidden></p>
            {parks}
        </li>
    }
    .draw()
}
