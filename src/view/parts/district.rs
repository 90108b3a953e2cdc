//! What is said of a district: in a sentence, in a few, in a line of the list of all.

use leptos::prelude::*;

use crate::atlas::district::{Answer, District, Near};
use crate::chart::map::index::leading;
use crate::geo::hundredths;
use crate::state::route::Route;
use crate::texts;
use crate::texts::write;
use crate::view::markup::{Draw, Markup};
use crate::view::sources::Sources;

/// A district with the way to what is said of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Listed {
    pub district: &'static District,
    /// By what links to the map name it.
    pub slug: &'static str,
    /// The profile of the place that it is, or its own page.
    pub route: Route,
}

/// All districts, in the order of their table.
#[must_use]
pub fn districts(sources: Sources) -> Vec<Listed> {
    let listed = |district: &'static District| {
        let slug = sources.atlas.slug_of_district(district);
        Listed { district, slug, route: route_of(sources, district) }
    };
    sources.atlas.districts.iter().map(listed).collect()
}

/// The page that answers for a district.
#[must_use]
pub fn route_of(sources: Sources, district: &District) -> Route {
    match sources.atlas.place_of_district(district) {
        Some(place) => Route::Place(place.slug.clone()),
        None => Route::District(district.slug.clone()),
    }
}

/// Whatever can be said of a district.
#[must_use]
pub fn answer_of(sources: Sources, district: &'static District) -> Answer<'static> {
    Answer::of(sources.atlas, sources.ground, district)
}

/// The answer in one sentence.
#[must_use]
pub fn headline(sources: Sources, answer: &Answer<'_>) -> String {
    let (name, documents) = (&answer.district.name, sources.atlas.documents.len());
    match answer.base().filter(|base| base.is_inside()) {
        _ if !answer.mentions.is_empty() => texts::district::named(name, answer.mentions.len()),
        Some(base) => texts::district::silent_base(name, &base.place.short_name),
        None => texts::district::silent(name, documents),
    }
}

/// What the headline leaves of the answer, in up to three sentences: what lies here by its approximate position, how
/// far it is to a base and to the core.
#[must_use]
pub fn reckoned(answer: &Answer<'_>) -> Vec<String> {
    let mut said = Vec::new();
    let some = |near: Vec<Near<'_>>, say: fn(&str, &str) -> String| {
        let names: Vec<&str> = near.iter().map(|near| near.place.short_name.as_str()).collect();
        (!near.is_empty()).then(|| say(&write::list(&names), &error(&near)))
    };
    said.extend(some(answer.inside().collect(), texts::district::inside));
    said.extend(some(answer.perhaps_inside().collect(), texts::district::perhaps));
    let far = |near: Near<'_>, say: fn(&str, &str) -> String| say(&near.place.short_name, &kilometres(near));
    let [base, core] = measured(answer);
    let base = base.filter(|base| !base.is_inside()).map(|base| far(base, texts::district::base));
    let ways: String = base.into_iter().chain(core.map(|core| far(core, texts::district::core))).collect();
    said.extend((!ways.is_empty()).then_some(ways));
    said
}

/// What a visitor may want to know the way to: a base, unless the district has a role of its own, and the core.
fn measured<'a>(answer: &Answer<'a>) -> [Option<Near<'a>>; 2] {
    [answer.base().filter(|_| answer.place.is_none()), answer.core()]
}

/// What the documents say of it.
fn written(sources: Sources, answer: &Answer<'_>) -> String {
    let (district, atlas) = (answer.district, sources.atlas);
    match answer.place {
        Some(place) => match leading(atlas, place) {
            fields if fields.is_empty() => texts::district::is_place(place.role.label()),
            fields => texts::district::is_place_for(place.role.label(), &fields),
        },
        None if answer.mentions.is_empty() => texts::district::says_nothing(&district.name, atlas.documents.len()),
        None => texts::district::says(&district.name, answer.mentions.len()),
    }
}

/// How far a place is, in whole kilometres.
#[must_use]
pub fn kilometres(near: Near<'_>) -> String {
    hundredths(near.distance.kilometres.round())
}

/// By how much the least certain of some positions may be wrong.
fn error(near: &[Near<'_>]) -> String {
    hundredths(near.iter().map(|near| near.distance.precision).fold(0.0, f64::max))
}

/// The short answer for a page or a card, with the ways on from it. On the district's own page the headline has said
/// already what documents say.
#[component]
pub fn DistrictAnswer(sources: Sources, route: Route, district: &'static District) -> impl IntoView {
    let answer = answer_of(sources, district);
    let own = route_of(sources, district);
    let is_card = own != route;
    let written = is_card.then(|| written(sources, &answer));
    let lines = written.into_iter().chain(reckoned(&answer));
    let lines = lines.map(|line| view! { <p class="district-answer__line">{line}</p> }).collect_view();
    let measured: Vec<Near<'_>> = measured(&answer).into_iter().flatten().collect();
    let note = (!measured.is_empty())
        .then(|| view! { <p class="district-answer__note">{texts::district::reckoned(&error(&measured))}</p> });
    let page = (is_card && answer.place.is_none()).then(|| (own, texts::district::page(&district.name)));
    let profiles = answer.place.into_iter().chain(measured.iter().map(|near| near.place));
    let profiles =
        profiles.map(|place| (Route::Place(place.slug.clone()), texts::district::profile(&place.short_name)));
    let ways = page.into_iter().chain(profiles);
    let ways = ways
        .into_iter()
        .filter(|(to, _)| *to != route)
        .map(|(to, name)| view! { <li><a href=route.link(&to)>{name}</a></li> })
        .collect_view();
    view! {
        <div class="district-answer">
            {lines}
            {note}
            <ul class="district-ways">{ways}</ul>
        </div>
    }
    .draw()
}

/// All districts but the one of the page, each with the shortest answer.
#[must_use]
pub fn list(sources: Sources, route: &Route) -> Markup {
    let items = districts(sources)
        .into_iter()
        .filter(|listed| listed.route != *route)
        .map(|Listed { district, route: to, .. }| {
            let (class, said) = in_short(sources, &answer_of(sources, district));
            view! {
                <li class=class>
                    <a href=route.link(&to)>{district.name.clone()}</a>
                    <span>{said}</span>
                </li>
            }
        })
        .collect_view();
    view! { <ul class="districts">{items}</ul> }.draw()
}

/// Its look in the list, and a few words.
fn in_short(sources: Sources, answer: &Answer<'_>) -> (String, String) {
    let of = |code: &str| format!("districts__item districts__item--{code}");
    if let Some(place) = answer.place {
        let fields = Some(leading(sources.atlas, place)).filter(|fields| !fields.is_empty());
        let said: Vec<String> = std::iter::once(place.role.label().to_owned()).chain(fields).collect();
        return (of(place.role.code()), said.join(" · "));
    }
    let first = match answer.mentions.len() {
        0 => texts::district::list_silent().to_owned(),
        count => texts::district::list_named(count),
    };
    let second = answer.base().map(|base| match base.is_inside() {
        true => texts::district::list_base(&base.place.short_name),
        false => texts::district::list_nearest(&base.place.short_name, &kilometres(base)),
    });
    let said: Vec<String> = std::iter::once(first).chain(second).collect();
    (of("silent"), write::phrases(&said))
}
