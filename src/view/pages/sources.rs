//! The documents, where they disagree, how facts were taken over, and how far positions can be trusted.

mod conflicts;
mod documents;
mod method;
mod positions;

use leptos::prelude::*;

use crate::state::route::Route;
use crate::texts;
use crate::view::markup::Draw;
use crate::view::parts::contents::Contents;
use crate::view::parts::documents::by_kind;
use crate::view::parts::evidence::SourceList;
use crate::view::parts::take::{Here, Take};
use crate::view::parts::term::{Term, glossary};
use crate::view::sources::{Page, Sources};

pub fn page(sources: Sources, route: &Route) -> Page {
    let atlas = sources.atlas;
    let entries = vec![
        ("documents", texts::sources::documents(), Some(atlas.documents.len())),
        ("articles", texts::sources::articles(), Some(atlas.articles.len())),
        ("conflicts", texts::sources::conflicts(), Some(atlas.conflicts.len())),
        ("method", texts::sources::method(), None),
        ("terms", texts::glossary::heading(), Some(Term::ALL.len())),
        ("positions", texts::sources::positions(), Some(atlas.positions.len())),
        ("policies", texts::sources::policies_short(), Some(atlas.policies.len())),
    ];
    let lede = texts::sources::lede(atlas.documents.len(), &by_kind(atlas));
    let body = view! {
        <div class="page page--sources">
            <header class="lede">
                <h1>{texts::sources::title()}</h1>
                <p>{lede}</p>
            </header>
            <Contents entries=entries/>
            {documents::documents(atlas)}
            {documents::articles(atlas)}
            {conflicts::conflicts(sources, route)}
            {method::method(sources, route)}
            {glossary()}
            {positions::positions(sources, route)}
            {documents::policies(atlas)}
            <SourceList/>
            <Take
                sources=sources
                route=route.clone()
                data=vec![
                    ("documents.csv", texts::sources::take_documents()),
                    ("articles.csv", texts::sources::take_articles()),
                    ("conflicts.csv", texts::sources::take_conflicts()),
                    ("positions.csv", texts::sources::take_positions()),
                    ("reference_points.csv", texts::sources::take_reference_points()),
                    ("policies.csv", texts::sources::take_policies()),
                    ("atlas.json", texts::sources::take_all()),
                ]
                here=vec![Here::table("table.positions", texts::sources::take_table())]
            />
        </div>
    }
    .draw();
    Page {
        title: texts::sources::title().to_owned(),
        description: texts::sources::description(atlas.documents.len(), atlas.conflicts.len()),
        body,
    }
}
