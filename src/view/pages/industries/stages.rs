//! Stage × place: one mark a platform, as it stands; each mark leads to its entry.

use leptos::prelude::*;

use super::columns::{Column, columns, empty, empty_key, head};
use crate::atlas::Atlas;
use crate::atlas::industry::{Platform, Stage};
use crate::atlas::place::Status;
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::glyph::StatusGlyph;
use crate::view::parts::take::{Here, Take};
use crate::view::sources::Sources;

/// The columns of this matrix.
pub(super) fn places(atlas: &'static Atlas) -> Vec<Column> {
    let used: Vec<Column> = atlas.platforms.iter().map(|platform| Column::of(atlas, platform.place.as_ref())).collect();
    columns(atlas, &used)
}

/// States of platforms in the order in which they are read: what stands comes first.
const ORDER: &[Status] = &[Status::Existing, Status::Introduced, Status::Building, Status::Planned, Status::NotStated];

/// Intro, the count drawn platform by platform, and the matrix.
pub(super) fn view(sources: Sources, route: &Route) -> Markup {
    let atlas = sources.atlas;
    let columns = places(atlas);
    let rows = atlas.stages.iter().map(|stage| row(atlas, Some(stage), &columns)).collect_view();
    let unstated =
        atlas.platforms.iter().any(|platform| platform.stages.is_empty()).then(|| row(atlas, None, &columns));
    view! {
        <div class="prose-lines">
            <p>{texts::industries::stages_lede()}</p>
        </div>
        {tally(atlas)}
        <ul class="key key--stages" aria-label=texts::industries::legend()>
            {empty_key(texts::industries::empty_stage(atlas.documents.len()))}
        </ul>
        <table class="grid grid--stages">
            <caption class="visually-hidden">{texts::industries::stages_caption()}</caption>
            {head(&columns, route, texts::industries::stages_corner())}
            <tbody class="grid__body">{rows}{unstated}</tbody>
        </table>
        <Take
            sources=sources
            route=route.clone()
            data=vec![
                ("platforms.csv", texts::industries::take_platforms()),
                ("stages.csv", texts::industries::take_stages()),
            ]
            here=vec![Here::table(".grid--stages", texts::industries::take_here())]
        />
    }
    .draw()
}

/// Every platform once, grouped by its state: the picture of how few stand.
fn tally(atlas: &'static Atlas) -> Markup {
    let groups = ORDER
        .iter()
        .map(|status| {
            let platforms: Vec<_> = atlas.platforms.iter().filter(|platform| platform.status == *status).collect();
            (*status, platforms)
        })
        .filter(|(_, platforms)| !platforms.is_empty())
        .map(|(status, platforms)| {
            let count = platforms.len();
            let marks = platforms.iter().map(|_| view! { <StatusGlyph status=status/> }).collect_view();
            view! {
                <li>
                    <p class="tally__label">
                        <strong>{count}</strong>
                        {status.label()}
                    </p>
                    <p class="tally__marks" aria-hidden="true">{marks}</p>
                </li>
            }
        })
        .collect_view();
    view! {
        <figure class="tally">
            <figcaption>{texts::industries::tally(atlas.documents.len(), atlas.platforms.len())}</figcaption>
            <ul>{groups}</ul>
        </figure>
    }
    .draw()
}

fn row(atlas: &'static Atlas, stage: Option<&'static Stage>, columns: &[Column]) -> Markup {
    let serves = |platform: &Platform| match stage {
        Some(stage) => platform.stages.contains(&stage.id),
        None => platform.stages.is_empty(),
    };
    let cells = columns
        .iter()
        .map(|column| {
            let mut platforms: Vec<&Platform> = atlas
                .platforms
                .iter()
                .filter(|platform| serves(platform) && Column::of(atlas, platform.place.as_ref()) == *column)
                .collect();
            platforms.sort_by_key(|platform| platform.status);
            cell(*column, &platforms)
        })
        .collect_view();
    let (name, gloss) = match stage {
        Some(stage) => (stage.name.as_str(), stage.gloss.as_str()),
        None => (texts::industries::no_stage(), texts::industries::no_stage_meaning()),
    };
    view! {
        <tr>
            <th scope="row" class="grid__row">
                <span class="grid__field">{name}</span>
                <span class="grid__gloss">{gloss}</span>
            </th>
            {cells}
        </tr>
    }
    .draw()
}

fn cell(column: Column, platforms: &[&'static Platform]) -> Markup {
    if platforms.is_empty() {
        return empty(column);
    }
    let marks = platforms
        .iter()
        .map(|platform| {
            view! {
                <li>
                    <a class="grid__platform" href=format!("#{}", platform.id)>
                        <StatusGlyph status=platform.status/>
                        <span class="grid__name">{platform.name.clone()}</span>
                        <span class="grid__word">{platform.status.label()}</span>
                    </a>
                </li>
            }
        })
        .collect_view();
    view! {
        <td class=format!("grid__cell grid__cell--{}", column.code())>
            <span class="grid__place">{column.name()}</span>
            <ul class="grid__platforms">{marks}</ul>
        </td>
    }
    .draw()
}
