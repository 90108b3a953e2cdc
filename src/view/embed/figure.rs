//! One figure as a card: value, qualifier, kind, dates, source. A compound figure shows all its parts.

use leptos::prelude::*;

use super::View;
use crate::atlas::figure::{Figure, Listing};
use crate::brief::correction::Reported;
use crate::state::embed::{Embed, Part};
use crate::state::route::Route;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::figure::{Standing, Value, dates, subject_name};
use crate::view::sources::Sources;

pub(super) fn view(sources: Sources, route: &Route, id: &str) -> View {
    let atlas = sources.atlas;
    let mut figures = atlas.figures_by(id);
    figures.retain(|figure| figure.listing == Listing::Listed);
    let first = figures.first().copied();
    let subject = first.map(|figure| subject_name(atlas, figure)).unwrap_or_default();
    let full = first.and_then(|figure| Some((atlas.profile_with(figure)?, figure))).map_or_else(
        || route.link(&Route::Places),
        |(place, figure)| format!("{}#{}", route.link(&Route::Place(place.slug.clone())), figure.key()),
    );
    let measures: Vec<&str> = figures.iter().map(|figure| figure.measure.as_str()).collect();
    let description =
        format!("放进别的网页的数字卡片（{id}）：{subject}的{}，连同限定词、性质、时点和出处。", measures.join("、"));
    let cards = figures.iter().map(|figure| card(sources, route, figure)).collect_view();
    let draft = first.is_some_and(|figure| atlas.is_draft(&figure.evidence));
    let source = if draft { "征求意见稿不是印发的规划。".to_owned() } else { String::new() };
    View {
        title: subject,
        description,
        full,
        full_label: "看上下文",
        body: view! { <div class="cards">{cards}</div> }.draw(),
        source: Some(source),
    }
}

fn card(sources: Sources, route: &Route, figure: &'static Figure) -> Markup {
    let atlas = sources.atlas;
    let note = (!figure.note.is_empty()).then(|| {
        view! { <p class="number__note" data-part=Part::Note.code()>{figure.note.clone()}</p> }
    });
    let conflicts = figure
        .conflicts
        .iter()
        .filter_map(|id| atlas.conflict(id))
        .map(|conflict| {
            let href = format!("{}#{}", route.link(&Route::Sources), conflict.id);
            view! { <a href=href>{format!("口径说明：{}", conflict.topic)}</a> " " }
        })
        .collect_view();
    let citation = atlas.citation(&figure.evidence);
    let correction = correction(sources, figure, &citation);
    view! {
        <article class=format!("number number--{}", figure.kind.code()) data-figure=figure.key()>
            <h2 class="number__measure">{figure.measure.clone()}</h2>
            <p class="number__value"><Value atlas=atlas figure=figure/></p>
            <p class="number__standing"><Standing atlas=atlas figure=figure/></p>
            {note}
            <p class="number__conflicts">{conflicts}</p>
            <p class="number__source">
                "来源：" <span translate="no">{citation.clone()}</span> " "
                <button type="button" class="source__copy needs-script" data-copy=citation>"复制引文"</button>
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
    let what = format!("{}：{}", subject_name(atlas, figure), figure.measure);
    let said = format!("{}（{}，{}）", atlas.written(figure).line(), figure.kind.label(), dates(figure));
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
    let mail = (!site.contact.is_empty()).then(|| view! { <a href=reported.letter(&site.contact)>"写邮件"</a> });
    view! {
        <details class="number__correction">
            <summary>"数字有误？"</summary>
            <pre
                class="number__report"
                id=Embed::correction(&figure.key())
                role="region"
                aria-label=format!("更正的文字：{}", figure.key())
                tabindex="0"
            >
                {text.clone()}
            </pre>
            <p>
                <button type="button" class="source__copy needs-script" data-copy=text>"复制这段文字"</button>
                " "
                {mail}
            </p>
        </details>
    }
    .draw()
}
