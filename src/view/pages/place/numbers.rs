//! Numbers of a place: charts and tables of figures.

use leptos::prelude::*;

use super::open::first_of;
use super::{Part, family, glance};
use crate::atlas::evidence::Article;
use crate::atlas::figure::Figure;
use crate::atlas::place::{Domain, Place, Region};
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::chart::ChartView;
use crate::view::parts::figure::FigureTable;
use crate::view::parts::term::Term;
use crate::view::sources::Sources;

/// The other charts of the place and of what lies in it.
fn charts(sources: Sources, place: &'static Place) -> Option<Markup> {
    let charts = family(sources, place).into_iter().flat_map(|inner| sources.atlas.charts_of(&inner.id));
    // One stands at the head of the page already.
    let shown = glance::drawn(sources, place).map(|chart| &chart.id);
    let charts: Vec<_> = charts.filter(|chart| Some(&chart.id) != shown).collect();
    (!charts.is_empty()).then(|| {
        let charts = charts.into_iter().map(|chart| view! { <ChartView atlas=sources.atlas chart=chart/> });
        view! { <div class="charts">{charts.collect_view()}</div> }.draw()
    })
}

/// Whether a figure of a place in the city is about another industry, or none. The cases
/// elsewhere are about nothing else, and their pages say so at the head.
fn apart(place: &Place, figure: &Figure) -> bool {
    figure.domain != Domain::Bio && (place.region == Region::Home || figure.domain == Domain::Context)
}

pub(super) fn figures(sources: Sources, route: &Route, place: &'static Place) -> Option<Part> {
    let atlas = sources.atlas;
    let mut tables = Vec::new();
    let mut background = Vec::new();
    let mut push = |caption: String, subject: &'static str| {
        let (context, bio): (Vec<&'static Figure>, Vec<&'static Figure>) =
            atlas.figures_of(subject).partition(|figure| apart(place, figure));
        background.extend(context);
        if !bio.is_empty() {
            tables.push((caption, bio));
        }
    };
    for inner in family(sources, place) {
        push(inner.name.clone(), inner.id.as_str());
    }
    for inner in family(sources, place) {
        for organisation in atlas.organisations_of(&inner.id) {
            push(texts::place::figures_of_organisation(&organisation.name), organisation.id.as_str());
        }
    }
    let beside = atlas.figures_beside(place);
    if tables.is_empty() && background.is_empty() && beside.is_empty() {
        return None;
    }
    let own: usize = tables.iter().map(|(_, figures)| figures.len()).sum();
    let count = texts::place::count_figures(atlas.count_figures(place));
    let measures: Vec<&str> =
        tables.iter().flat_map(|(_, figures)| figures).map(|figure| figure.measure.as_str()).collect();
    let gist =
        if background.is_empty() { first_of(&measures) } else { texts::place::figures_gist(own, background.len()) };
    let tables = tables
        .into_iter()
        .flat_map(|(caption, figures)| by_article(sources, caption, figures))
        .map(|(caption, figures)| {
            let words = texts::place::figures_table(&caption, figures.len());
            let table = view! { <FigureTable atlas=atlas figures=figures caption=caption route=route.clone()/> };
            view! { <details class="background fold"><summary>{words}</summary>{table}</details> }
        })
        .collect_view();
    let apart = [
        (
            background,
            texts::place::figures_background as fn(usize) -> String,
            texts::place::figures_background_caption(),
        ),
        (beside, texts::place::figures_beside, texts::place::figures_beside_caption()),
    ];
    let apart = apart
        .into_iter()
        .filter(|(figures, ..)| !figures.is_empty())
        .map(|(figures, words, caption)| {
            let words = words(figures.len());
            let caption = caption.to_owned();
            view! {
                <details class="background fold">
                    <summary>{words}</summary>
                    <FigureTable atlas=atlas figures=figures caption=caption route=route.clone() subjects=true/>
                </details>
            }
        })
        .collect_view();
    let body = view! {
        {charts(sources, place)}
        {tables}
        {apart}
    }
    .draw();
    Some(Part { id: "figures", term: Some(Term::STANDING), heading: texts::place::figures(), count, gist, body })
}

/// One table an article where several speak of the same subject, so that their
/// numbers are not read as one series.
fn by_article(sources: Sources, caption: String, figures: Vec<&'static Figure>) -> Vec<(String, Vec<&'static Figure>)> {
    let mut groups: Vec<(Option<&'static Article>, Vec<&'static Figure>)> = Vec::new();
    for figure in figures {
        let article = sources.atlas.article(&figure.evidence);
        match groups.iter_mut().find(|(other, _)| *other == article) {
            Some((_, group)) => group.push(figure),
            None => {
                // What a newer document says stands before what it replaces.
                let is_older = |(_, group): &(_, Vec<&'static Figure>)| {
                    group.first().is_some_and(|older: &&Figure| {
                        sources.atlas.replaces(&figure.evidence.document, &older.evidence.document)
                    })
                };
                let at = groups.iter().position(is_older).unwrap_or(groups.len());
                groups.insert(at, (article, vec![figure]));
            }
        }
    }
    let several = groups.len() > 1;
    groups
        .into_iter()
        .map(|(article, group)| match article {
            Some(article) if several => (texts::place::figures_by_article(&caption, &article.brief()), group),
            _ => (caption.clone(), group),
        })
        .collect()
}
