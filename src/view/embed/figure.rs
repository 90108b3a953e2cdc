//! One figure as a card: value, qualifier, kind, dates, source. A compound figure shows all its parts.

use leptos::prelude::*;

use super::View;
use crate::atlas::figure::{Figure, Listing};
use crate::brief::correction::Reported;
use crate::state::embed::{Embed, Part};
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::figure::{Standing, Value, dates, subject_name};
use crate::view::parts::history::Replaced;
use crate::view::sources::Sources;

pub(super) fn view(sources: Sources, route: &Route, id: &str) -> View {
    let atlas = sources.atlas;
    let mut figures = atlas.figures_by(id);
    figures.retain(|figure| figure.listing == Listing::Listed);
    let first = figures.first().copied();
    let subject = first.map(|figure| subject_name(atlas, figure)).unwrap_or_default();
    let (full, full_label) = first.and_then(|figure| Some((atlas.profile_with(figure)?, figure))).map_or_else(
        || (route.link(&Route::Places), texts::embed_views::figure_places()),
        |(place, figure)| {
            let profile = format!("{}#{}", route.link(&Route::Place(place.slug.clone())), figure.key());
            (profile, texts::embed_views::map_profile())
        },
    );
    let measures: Vec<&str> = figures.iter().map(|figure| figure.measure.as_str()).collect();
    let description = texts::embed_views::figure_description(id, &subject, &measures.join("、"));
    let cards = figures.iter().map(|figure| card(sources, route, figure)).collect_view();
    let draft = first.filter(|figure| atlas.is_draft(&figure.evidence));
    let source = draft.map(|figure| match atlas.replacement(&figure.evidence.document) {
        None => texts::embed_views::figure_draft().to_owned(),
        Some(newer) => texts::embed_views::figure_replaced(&newer.brief()),
    });
    View {
        title: subject,
        description,
        full,
        full_label,
        body: view! { <div class="cards">{cards}</div> }.draw(),
        source: Some(source.unwrap_or_default()),
    }
}

fn card(sources: Sources, route: &Route, figure: &'static Figure) -> Markup {
    let atlas = sources.atlas;
    let newer = atlas.figure_instead(figure);
    let history = newer.map(|newer| view! { <Replaced atlas=atlas newer=&newer.evidence/> });
    let note = (!figure.note.is_empty()).then(|| {
        view! { <p class="number__note" data-part=Part::Note.code()>{figure.note.clone()}</p> }
    });
    let conflicts = figure
        .conflicts
        .iter()
        .filter_map(|id| atlas.conflict(id))
        .map(|conflict| {
            let href = format!("{}#{}", route.link(&Route::Sources), conflict.id);
            view! { <a href=href>{texts::embed_views::figure_conflict(&conflict.topic)}</a> " " }
        })
        .collect_view();
    let citation = atlas.citation(&figure.evidence);
    let correction = correction(sources, figure, &citation);
    view! {
        <article class=format!("number number--{}", figure.kind.code()) class:history=newer.is_some()>
            <h2 class="number__measure">{figure.measure.clone()}</h2>
            <p class="number__value"><Value atlas=atlas figure=figure/></p>
            <p class="number__standing"><Standing atlas=atlas figure=figure/> {history}</p>
            {note}
            <p class="number__conflicts">{conflicts}</p>
            <p class="number__source">
                {texts::embed_views::figure_source(view! { <span translate="no">{citation.clone()}</span> })} " "
                <button type="button" class="source__copy needs-script" data-copy=citation>{texts::embed_views::figure_copy()}</button>
            </p>
            {correction}
        </article>
    }
    .draw()
}

/// A prefilled report, to be copied or, where the site has an address for it, sent.
fn correction(sources: Sources, figure: &Figure, citation: &str) -> Markup {
    let atlas = sources.atlas;
    let site = &atlas.site;
    let what = texts::embed_views::correction_what(&subject_name(atlas, figure), &figure.measure);
    let said = texts::embed_views::correction_said(&atlas.written(figure).line(), figure.kind_label(), &dates(figure));
    let page = atlas.profile_with(figure).map(|place| Route::Place(place.slug.clone()).to_string()).unwrap_or_default();
    let reported = Reported {
        site: &site.name,
        id: &figure.key(),
        what: &what,
        said: &said,
        source: citation,
        page: &format!("{}{page}#{}", site.address, figure.key()),
        date: &site.data_date.to_string(),
    };
    let text = reported.text();
    let mail = (!site.contact.is_empty())
        .then(|| view! { <a href=reported.letter(&site.contact)>{texts::embed_views::correction_mail()}</a> });
    view! {
        <details class="number__correction">
            <summary>{texts::embed_views::correction()}</summary>
            <pre
                class="number__report"
                id=Embed::correction(&figure.key())
                role="region"
                aria-label=texts::embed_views::correction_label(&figure.key())
                tabindex="0"
            >
                {text.clone()}
            </pre>
            <p>
                <button type="button" class="source__copy needs-script" data-copy=text>{texts::embed_views::correction_copy()}</button>
                " "
                {mail}
            </p>
        </details>
    }
    .draw()
}
