//! Every name by its pinyin initial: where search leads without scripts.

use std::collections::BTreeMap;

use leptos::prelude::*;

use crate::atlas::organisation::Organisation;
use crate::search::entries::is_name;
use crate::search::{Entry, Kind};
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::evidence::{Source, SourceList};
use crate::view::shell::subject;
use crate::view::sources::{Page, Sources};

/// Heading of names that begin with a digit or a mark.
const OTHERS: char = '#';

pub fn page(sources: Sources, route: &Route) -> Page {
    let search = sources.search;
    let mut letters: BTreeMap<char, Vec<(String, &'static Entry)>> = BTreeMap::new();
    for entry in search.index.entries.iter().filter(|entry| is_name(entry.kind)) {
        let sound = search.readings.sound_of(&entry.title);
        let initial = sound.chars().next().map(|first| first.to_ascii_uppercase());
        let letter = initial.filter(char::is_ascii_uppercase).unwrap_or(OTHERS);
        letters.entry(letter).or_default().push((sound, entry));
    }
    for names in letters.values_mut() {
        names.sort_by(|(sound, entry), (other, with)| {
            (sound, entry.kind, &entry.title).cmp(&(other, with.kind, &with.title))
        });
    }
    let documents = sources.atlas.documents.len();
    let total: usize = letters.values().map(Vec::len).sum();
    let links = letters
        .keys()
        .map(|letter| {
            view! {
                <li>
                    <a href=format!("#{}", anchor(*letter))>{heading(*letter)}</a>
                </li>
            }
        })
        .collect_view();
    let sections = letters
        .into_iter()
        .map(|(letter, names)| {
            let count = names.len();
            let items = names.into_iter().map(|(_, entry)| item(sources, route, entry)).collect_view();
            view! {
                <section class="names__letter" id=anchor(letter) aria-label=heading(letter)>
                    <h2>{heading(letter)} <span class="names__count">{count}</span></h2>
                    <ul class="names__list">{items}</ul>
                </section>
            }
        })
        .collect_view();
    let body = view! {
        <div class="page page--names">
            <header class="lede">
                <h1>{texts::names::title()}</h1>
                <p>{texts::names::lede(documents, total)}</p>
            </header>
            <nav class="letters" aria-label=texts::names::letters()>
                <ul>{links}</ul>
            </nav>
            {sections}
            <SourceList/>
        </div>
    }
    .draw();
    Page {
        title: texts::names::title().to_owned(),
        description: texts::names::description(subject(sources.atlas), documents),
        body,
    }
}

fn heading(letter: char) -> String {
    if letter == OTHERS { texts::names::digits().to_owned() } else { letter.to_string() }
}

fn anchor(letter: char) -> String {
    if letter == OTHERS { "digits".to_owned() } else { format!("letter-{}", letter.to_ascii_lowercase()) }
}

fn item(sources: Sources, route: &Route, entry: &'static Entry) -> Markup {
    let here = format!("{}#", Route::Names);
    // An organisation without a stated place has no other page: what is known of it stands here.
    match entry.address.strip_prefix(&here) {
        Some(id) => {
            let organisation = sources.atlas.organisations.iter().find(|row| row.id.as_str() == id);
            view! {
                <li class="names__item names__item--here" id=id.to_owned()>
                    <span class="names__name" translate="no">{entry.title.clone()}</span>
                    <span class="names__kind">{entry.detail.clone()}</span>
                    {organisation.map(|organisation| known(sources, organisation))}
                </li>
            }
            .draw()
        }
        None => view! {
            <li class="names__item">
                <a class="names__name" translate="no" href=format!("{}{}", route.root(), entry.address)>{entry.title.clone()}</a>
                <span class="names__kind">{kind(entry)}</span>
            </li>
        }
        .draw(),
    }
}

fn kind(entry: &Entry) -> String {
    match entry.kind {
        // Its detail begins with what it is.
        Kind::Organisation => entry.detail.clone(),
        kind if entry.detail.is_empty() => kind.label().to_owned(),
        kind => texts::names::named(kind.label(), &entry.detail),
    }
}

fn known(sources: Sources, organisation: &'static Organisation) -> Markup {
    let words = [&organisation.field, &organisation.role].into_iter().filter(|text| !text.is_empty());
    let words = words.cloned().collect::<Vec<_>>().join("；");
    let note =
        (!organisation.note.is_empty()).then(|| view! { <p class="names__note">{organisation.note.clone()}</p> });
    view! {
        <p class="names__known">{words} " " <Source atlas=sources.atlas evidence=organisation.evidence.clone()/></p>
        {note}
    }
    .draw()
}
