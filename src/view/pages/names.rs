//! Every name by its pinyin initial: where search leads without scripts.

use std::collections::BTreeMap;

use leptos::prelude::*;

use crate::atlas::organisation::Organisation;
use crate::search::entries::is_name;
use crate::search::{Entry, Kind};
use crate::state::route::Route;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::evidence::Source;
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
                <h1>"名称索引"</h1>
                <p>
                    {format!("五份文件里出现的{total}个名称，按拼音排列：地点、企业与机构、平台、细分领域、产品与技术、政策和文件。文件没有写地点的机构，说明就在这里。")}
                </p>
            </header>
            <nav class="letters" aria-label="按拼音首字母">
                <ul>{links}</ul>
            </nav>
            {sections}
        </div>
    }
    .draw();
    Page {
        title: "名称索引".to_owned(),
        description: "郑州生物产业五份文件里出现的地点、机构、平台、领域、产品、政策和文件的名称，按拼音首字母排列。"
            .to_owned(),
        body,
    }
}

fn heading(letter: char) -> String {
    if letter == OTHERS { "数字".to_owned() } else { letter.to_string() }
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
        kind => format!("{} · {}", kind.label(), entry.detail),
    }
}

fn known(sources: Sources, organisation: &'static Organisation) -> Markup {
    let words = [&organisation.field, &organisation.role].into_iter().filter(|text| !text.is_empty());
    let words = words.cloned().collect::<Vec<_>>().join("；");
    let note =
        (!organisation.note.is_empty()).then(|| view! { <p class="names__note">{organisation.note.clone()}</p> });
    view! {
        <p class="names__known">{words}</p>
        {note}
        <Source atlas=sources.atlas evidence=organisation.evidence.clone()/>
    }
    .draw()
}
