//! What a frame and the page around it say to each other, for who builds the page around it.

use leptos::prelude::*;

use crate::atlas::site::MapView;
use crate::state::embed::{Embed, Height, Language, Part, Theme};
use crate::state::map::Layer;
use crate::state::route::Route;
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::sources::{Page, Sources};

pub fn page(sources: Sources, route: &Route) -> Page {
    let origins = &sources.atlas.site.message_origins;
    let origins = if origins.is_empty() {
        texts::embed_protocol::incoming_none().to_owned()
    } else {
        texts::embed_protocol::incoming_origins(&origins.join("、"))
    };
    let body = view! {
        <div class="page page--embedding">
            <nav aria-label=texts::embed_protocol::crumbs()>
                <ol class="crumbs"><li><a href=route.link(&Route::Embedding)>{texts::embed_protocol::crumbs_embedding()}</a></li></ol>
            </nav>
            <header class="lede">
                <h1>{texts::embed_protocol::title()}</h1>
                <p>{texts::embed_protocol::lede()}</p>
            </header>
            {addresses()}
            {outgoing()}
            {incoming(origins)}
            {example()}
            {promises(route)}
        </div>
    }
    .draw();
    Page {
        title: texts::embed_protocol::title_version().to_owned(),
        description: texts::embed_protocol::description().to_owned(),
        body,
    }
}

fn table(caption: &'static str, heads: [&'static str; 3], rows: Vec<(String, String, String)>) -> Markup {
    let heads = heads.into_iter().map(|head| view! { <th scope="col">{head}</th> }).collect_view();
    let rows = rows
        .into_iter()
        .map(|(name, value, what)| {
            view! {
                <tr>
                    <th scope="row"><code translate="no">{name}</code></th>
                    <td>{value}</td>
                    <td>{what}</td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <div class="protocol__frame" role="region" aria-label=texts::embed_protocol::table(caption) tabindex="0">
            <table class="protocol">
                <caption>{caption}</caption>
                <thead><tr>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
    .draw()
}

fn row(name: &str, value: impl Into<String>, what: impl Into<String>) -> (String, String, String) {
    (name.to_owned(), value.into(), what.into())
}

/// Codes with their labels: auto（跟随系统）.
fn terms<T: Copy>(terms: &[T], code: fn(T) -> &'static str, label: fn(T) -> &'static str) -> String {
    terms.iter().map(|term| texts::embed_protocol::term(code(*term), label(*term))).collect::<Vec<_>>().join("、")
}

fn addresses() -> Markup {
    let parts = |embed: &Embed| terms(embed.parts(), Part::code, Part::label);
    let rows = vec![
        row("theme", terms(Theme::ALL, Theme::code, Theme::label), texts::embed_protocol::theme()),
        row("accent", texts::embed_protocol::accent_value(), texts::embed_protocol::accent()),
        row("height", terms(Height::ALL, Height::code, Height::label), texts::embed_protocol::height()),
        row("lang", terms(Language::ALL, Language::code, Language::label), texts::embed_protocol::lang()),
        row(
            "hide",
            texts::embed_protocol::hide_value(
                &parts(&Embed::Map),
                &parts(&Embed::Timeline),
                &parts(&Embed::Place(String::new())),
                &parts(&Embed::Figure(String::new())),
            ),
            texts::embed_protocol::hide(),
        ),
        row("layer", terms(Layer::ALL, Layer::code, Layer::label), texts::embed_protocol::layer()),
        row("view", terms(MapView::ALL, MapView::code, MapView::label), texts::embed_protocol::view()),
        row(
            texts::embed_protocol::timeline_name(),
            texts::embed_protocol::timeline_value(),
            texts::embed_protocol::timeline(),
        ),
        row("p", texts::embed_protocol::places_value(), texts::embed_protocol::places()),
    ];
    view! {
        <section class="chapter" aria-labelledby="addresses">
            <h2 id="addresses">{texts::embed_protocol::addresses()}</h2>
            <p class="chapter__lede">{texts::embed_protocol::addresses_lede()}</p>
            {table(
                texts::embed_protocol::addresses(),
                [
                    texts::embed_protocol::column_parameter(),
                    texts::embed_protocol::column_value(),
                    texts::embed_protocol::column_effect(),
                ],
                rows,
            )}
        </section>
    }
    .draw()
}

fn outgoing() -> Markup {
    let rows = vec![
        row("ready", texts::embed_protocol::ready_with(), texts::embed_protocol::ready()),
        row("height", texts::embed_protocol::told_height_with(), texts::embed_protocol::told_height()),
        row("select", texts::embed_protocol::told_select_with(), texts::embed_protocol::told_select()),
        row("navigate", texts::embed_protocol::navigate_with(), texts::embed_protocol::navigate()),
        row("refused", texts::embed_protocol::refused_with(), texts::embed_protocol::refused()),
    ];
    view! {
        <section class="chapter" aria-labelledby="outgoing">
            <h2 id="outgoing">{texts::embed_protocol::outgoing()}</h2>
            <p class="chapter__lede">
                {texts::embed_protocol::outgoing_lede()}
            </p>
            {table(
                texts::embed_protocol::outgoing(),
                ["type", texts::embed_protocol::column_with(), texts::embed_protocol::column_when()],
                rows,
            )}
        </section>
    }
    .draw()
}

fn incoming(origins: String) -> Markup {
    let rows = vec![
        row("hello", "", texts::embed_protocol::hello()),
        row("select", texts::embed_protocol::select_with(), texts::embed_protocol::select()),
        row("theme", texts::embed_protocol::set_theme_with(), texts::embed_protocol::set_theme()),
        row("language", texts::embed_protocol::set_language_with(), texts::embed_protocol::set_language()),
    ];
    view! {
        <section class="chapter" aria-labelledby="incoming">
            <h2 id="incoming">{texts::embed_protocol::incoming()}</h2>
            <p class="chapter__lede">
                {texts::embed_protocol::incoming_lede()}
                {origins}
            </p>
            {table(
                texts::embed_protocol::incoming(),
                ["type", texts::embed_protocol::column_with(), texts::embed_protocol::column_effect()],
                rows,
            )}
        </section>
    }
    .draw()
}

fn example() -> Markup {
    let code = [
        "const frame = document.querySelector(\"#shengwu\");\n\naddEventListener(\"message\", (event) => {\n  if (event.source !== frame.contentWindow || event.data?.atlas !== 1) return;\n  if (event.data.type === \"height\") frame.style.height = `${event.data.height}px`;\n  if (event.data.type === \"select\") console.log(\"",
        texts::embed_protocol::example_selected(),
        "\", event.data.place);\n});\n\n// ",
        texts::embed_protocol::example_again(),
        "\nframe.contentWindow.postMessage({ atlas: 1, type: \"hello\" }, \"*\");",
    ]
    .concat();
    view! {
        <section class="chapter" aria-labelledby="example">
            <h2 id="example">{texts::embed_protocol::example()}</h2>
            <p class="chapter__lede">
                {texts::embed_protocol::example_lede()}
            </p>
            <pre class="way__code" role="region" aria-label=texts::embed_protocol::example_label() translate="no" tabindex="0">
                <code>{code}</code>
            </pre>
        </section>
    }
    .draw()
}

fn promises(route: &Route) -> Markup {
    view! {
        <section class="chapter" aria-labelledby="promises">
            <h2 id="promises">{texts::embed_protocol::promises()}</h2>
            <ul class="promises">
                <li>{texts::embed_protocol::promise_version()}</li>
                <li>{texts::embed_protocol::promise_ground()}</li>
                <li>{texts::embed_protocol::promise_addresses()}</li>
                <li>{texts::embed_protocol::promise_privacy()}</li>
            </ul>
            <p class="chapter__lede">
                <a href=route.link(&Route::EmbedCheck)>{texts::embed_protocol::check()}</a>
            </p>
        </section>
    }
    .draw()
}
