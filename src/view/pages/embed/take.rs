//! The code to take away: four ways, and the same without scripts.

use leptos::prelude::*;

use crate::state::embed::{Embed, View};
use crate::state::reach;
use crate::state::route::Route;
use crate::state::snippet::{self, Addresses};
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::sources::Sources;

/// A box of code. Whoever cannot see it finds it by its name; nobody translates it.
fn boxed(name: &str, code: Markup) -> Markup {
    view! {
        <pre class="way__code" role="region" aria-label=texts::embed::code(name) translate="no" tabindex="0">{code}</pre>
    }
    .draw()
}

/// What keeps others from opening the site's address, where that is set; where not, scripts know where the page stands.
fn reach(sources: Sources) -> Markup {
    let address = &sources.atlas.site.address;
    let said = if address.is_empty() { String::new() } else { reach::warning(address) };
    view! { <p class="notice" data-reach>{said}</p> }.draw()
}

/// A block of code that scripts fill, with its copy button.
fn block(id: &'static str, title: &'static str, when: &'static str) -> Markup {
    view! {
        <section class="way" aria-labelledby=format!("way-{id}")>
            <h3 id=format!("way-{id}")>{title}</h3>
            <p class="way__when">{when}</p>
            {boxed(title, view! { <code data-code=id></code> }.draw())}
            <button
                type="button"
                class="plain"
                id=format!("copy-{id}")
                aria-labelledby=format!("copy-{id} way-{id}")
                data-copy=""
                data-copy-of=id
            >
                {texts::embed::copy()}
            </button>
        </section>
    }
    .draw()
}

/// What scripts fill in for the view that is chosen.
pub(super) fn take(sources: Sources) -> Markup {
    view! {
        <section class="builder__take" aria-labelledby="take">
            <h2 id="take">{texts::embed::take()}</h2>
            {reach(sources)}
            <p class="visually-hidden" role="status" data-changed></p>
            <p class="visually-hidden" role="status" data-copied></p>
            <div class="ways-out">
                {block("frame", texts::embed::way_frame(), texts::embed::way_frame_when())}
                {block("helper", texts::embed::way_helper(), texts::embed::way_helper_when())}
                {block("picture", texts::embed::way_picture(), texts::embed::way_picture_when())}
                <section class="way" aria-labelledby="way-code">
                    <h3 id="way-code">{texts::embed::way_code()}</h3>
                    <p class="way__when">{texts::embed::way_code_when()}</p>
                    <svg class="way__qr" width="136" height="136" role="img" aria-label=texts::embed::way_code_label() data-qr><path></path></svg>
                    <p class="way__address"><code translate="no" data-code="whole"></code></p>
                    <p>
                        <a class="more" href="" download="" data-qr-file>{texts::embed::way_code_save()}</a>
                    </p>
                </section>
            </div>
        </section>
    }
    .draw()
}

/// The least code for each view, for who takes it without scripts.
pub(super) fn plain(sources: Sources) -> Markup {
    let atlas = sources.atlas;
    let site = &atlas.site;
    let is_unknown = site.address.is_empty();
    let root = if is_unknown { snippet::unknown() } else { site.address.as_str() };
    let core = atlas.core().map(|place| place.slug.clone()).unwrap_or_default();
    let figure = atlas.listed().next().map(|figure| figure.id.as_str().to_owned()).unwrap_or_default();
    let rows = [
        (View::Map, Embed::Map),
        (View::Place, Embed::Place(core)),
        (View::Timeline, Embed::Timeline),
        (View::Compare, Embed::Compare),
        (View::Figure, Embed::Figure(figure)),
    ]
    .into_iter()
    .map(|(view, embed)| {
        let at = Addresses {
            frame: snippet::with_query(
                format!("{root}{}", Route::Embed(embed.clone())),
                &embed.pinned(site.published_view()),
            ),
            helper: String::new(),
            whole: String::new(),
            picture: String::new(),
        };
        let code = snippet::frame(&at, view.label(), view.height());
        let unfilled = is_unknown.then(|| code.clone());
        view! {
            <dt>{view.label()}</dt>
            <dd>{boxed(view.label(), view! { <code data-unfilled=unfilled>{code}</code> }.draw())}</dd>
        }
    })
    .collect_view();
    let replace = is_unknown.then(|| {
        view! {
            <p class="banner" data-replace>
                {texts::embed::plain_replace(snippet::unknown())}
            </p>
        }
    });
    view! {
        <section class="chapter" aria-labelledby="plain">
            <h2 id="plain">{texts::embed::plain()}</h2>
            {replace}
            {reach(sources)}
            <p class="chapter__lede">
                {texts::embed::plain_lede()}
            </p>
            <dl class="plain-codes">{rows}</dl>
        </section>
    }
    .draw()
}
