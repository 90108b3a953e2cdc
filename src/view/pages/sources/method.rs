//! How facts were taken over, and the words that every page uses in the same sense.

use leptos::prelude::*;

use crate::atlas::Atlas;
use crate::atlas::figure::{Bound, Figure, FigureKind};
use crate::atlas::industry::Strength;
use crate::atlas::outcome::Outcome;
use crate::atlas::place::{Place, Region, RemarkKind};
use crate::chart::strip::{length, percent};
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::figure::{Standing, Value};
use crate::view::sources::Sources;

/// The rules by which facts were taken over, each with its explanation.
fn rules(city: &str) -> [(&'static str, String); 6] {
    [
        (texts::sources::rule_one(), texts::sources::rule_one_text().to_owned()),
        (texts::sources::rule_silent(), texts::sources::rule_silent_text().to_owned()),
        (texts::sources::rule_dates(), texts::sources::rule_dates_text().to_owned()),
        (texts::sources::rule_organisations(), texts::sources::rule_organisations_text().to_owned()),
        (texts::sources::rule_scope(), texts::sources::rule_scope_text(city)),
        (texts::sources::rule_doubts(), texts::sources::rule_doubts_text().to_owned()),
    ]
}

/// A figure of a kind as a sample of its look: the first with a number and with a word that limits it, else the
/// first of the kind.
fn sample(atlas: &'static Atlas, kind: FigureKind) -> Option<&'static Figure> {
    let of_kind = || atlas.listed().filter(move |figure| figure.kind == kind);
    let limits = |word: &String| atlas.qualifiers.iter().any(|row| row.word == *word && row.bound != Bound::None);
    let telling = |figure: &&Figure| figure.value.is_some() && figure.qualifiers.iter().any(limits);
    of_kind().find(telling).or_else(|| of_kind().next())
}

fn kind_meaning(kind: FigureKind) -> &'static str {
    match kind {
        FigureKind::Fact => texts::sources::kind_fact(),
        FigureKind::Target => texts::sources::kind_target(),
        FigureKind::Plan => texts::sources::kind_plan(),
        FigureKind::Rank => texts::sources::kind_rank(),
    }
}

fn strength_meaning(strength: Strength) -> &'static str {
    match strength {
        Strength::Leading => texts::sources::strength_leading(),
        Strength::Carrier => texts::sources::strength_carrier(),
        Strength::Inferred => texts::sources::strength_inferred(),
        Strength::Mentioned => texts::sources::strength_mentioned(),
    }
}

/// Where documents use the strongest word of all; nothing where none does.
fn led(atlas: &'static Atlas) -> Option<String> {
    let word = texts::sources::strength_leading_word();
    let is_led =
        |place: &&Place| atlas.place_industries.iter().any(|tie| tie.place == place.id && tie.words.contains(word));
    let names: Vec<&str> = atlas.places.iter().filter(is_led).map(|place| place.short_name.as_str()).collect();
    (!names.is_empty()).then(|| texts::sources::strength_leading_places(&texts::write::list(&names), names.len()))
}

pub fn method(sources: Sources, route: &Route) -> Markup {
    let rules = rules(&sources.atlas.site.city)
        .into_iter()
        .map(|(title, text)| {
            view! {
                <li>
                    <h4>{title}</h4>
                    <p>{text}</p>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="chapter" aria-labelledby="method">
            <h2 id="method">{texts::sources::method()}</h2>
            <h3 id="rules">{texts::sources::rules()}</h3>
            <ol class="rules">{rules}</ol>
            {kinds(sources.atlas)}
            {qualifiers(sources.atlas, route)}
            {strengths(sources.atlas)}
            {passed(sources.atlas)}
        </section>
    }
    .draw()
}

fn kinds(atlas: &'static Atlas) -> Markup {
    let cards = FigureKind::ALL
        .iter()
        .map(|kind| {
            let count = atlas.listed().filter(|figure| figure.kind == *kind).count();
            let example = sample(atlas, *kind).map(|figure| {
                view! {
                    <div class="kinds__sample">
                        <Value atlas=atlas figure=figure/>
                        <p class="kinds__measure">{figure.measure.clone()}</p>
                        <p><Standing atlas=atlas figure=figure/></p>
                    </div>
                }
            });
            view! {
                <li class=format!("kinds__card kinds__card--{}", kind.code())>
                    <h4>{kind.label()} <span class="kinds__count">{texts::sources::kind_count(count)}</span></h4>
                    <p>{kind_meaning(*kind)}</p>
                    {example}
                </li>
            }
        })
        .collect_view();
    view! {
        <h3 id="kinds">{texts::sources::kinds()}</h3>
        <p class="chapter__lede">{texts::sources::kinds_lede()}</p>
        <ul class="kinds">{cards}</ul>
    }
    .draw()
}

fn qualifiers(atlas: &'static Atlas, route: &Route) -> Markup {
    let link = format!("{}#reading", route.link(&Route::Data));
    view! {
        <h3 id="qualifiers">{texts::sources::qualifiers()}</h3>
        <p class="chapter__lede">
            {texts::sources::qualifiers_lede(
                atlas.qualifiers.len(),
                view! { <a href=link>{texts::sources::qualifiers_lede_link()}</a> },
            )}
        </p>
    }
    .draw()
}

fn strengths(atlas: &'static Atlas) -> Markup {
    let count = |strength: Strength| atlas.place_industries.iter().filter(|tie| tie.strength == strength).count();
    let most = Strength::ALL.iter().map(|strength| count(*strength)).max().unwrap_or_default();
    let rows = Strength::ALL
        .iter()
        .map(|strength| {
            let count = count(*strength);
            let led = (*strength == Strength::Leading).then(|| led(atlas)).flatten();
            view! {
                <li>
                    <span class="strengths__name">{strength.label()}</span>
                    <span class="strengths__meaning">{strength_meaning(*strength)} {led}</span>
                    <svg class="strengths__bar" height="12" aria-hidden="true">
                        <rect class="fill fill--solid" width=percent(length(count, most)) height="12"></rect>
                    </svg>
                    <span class="strengths__count">{texts::sources::strength_count(count)}</span>
                </li>
            }
        })
        .collect_view();
    view! {
        <h3 id="strength">{texts::sources::strength()}</h3>
        <p class="chapter__lede">{texts::sources::strength_lede()}</p>
        <ol class="strengths">{rows}</ol>
    }
    .draw()
}

fn passed(atlas: &'static Atlas) -> Markup {
    let targets = atlas.home_targets().filter(|target| atlas.outcome(target) == Outcome::Unreported).count();
    let is_home = |figure: &&Figure| atlas.profile_with(figure).is_some_and(|place| place.region == Region::Home);
    let unreported = |figure: &&Figure| atlas.figure_outcome(figure) == Some(Outcome::Unreported);
    let figures = atlas.listed().filter(is_home).filter(unreported).count();
    let unknown = atlas.remarks.iter().filter(|remark| remark.kind == RemarkKind::Unknown).count();
    view! {
        <h3 id="passed">{texts::sources::passed()}</h3>
        <div class="prose">
            <p>
                {texts::sources::passed_day(atlas.site.data_date)}
                {atlas.sources_date().map(texts::sources::passed_newest)}
            </p>
            <p>
                {texts::sources::passed_unreported(
                    view! { <span class="passed">{Outcome::Unreported.label()}</span> },
                    targets,
                    figures,
                )}
                {texts::sources::passed_reported(
                    Outcome::Met.label(),
                    Outcome::Missed.label(),
                    Outcome::Incomparable.label(),
                )}
            </p>
            <p>{texts::sources::passed_unknown(unknown)}</p>
        </div>
    }
    .draw()
}
