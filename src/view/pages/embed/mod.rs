//! The builder of embeds: choose a view and its look, see it, take the code.

pub mod check;
mod form;
pub mod protocol;
mod take;

use leptos::prelude::*;

use crate::state::route::Route;
use crate::texts;
use crate::view::markup::{Draw, Markup};
use crate::view::shell::subject;
use crate::view::sources::{Page, Sources};

pub fn page(sources: Sources, route: &Route) -> Page {
    let body = view! {
        <div class="page page--embedding">
            <header class="lede">
                <h1>{texts::embed::title()}</h1>
                <p>
                    {texts::embed::lede()}
                </p>
            </header>
            <div
                data-island="embedding"
                data-default-view=sources.atlas.site.published_view().code()
                data-city=sources.atlas.site.city.clone()
                data-root=route.root()
                data-address=sources.atlas.site.address.clone()
            >
                <p class="notice" role="status" data-notice></p>
                <div class="builder needs-script">
                    {form::form(sources)}
                    // The preview lies above, but has stops of its own: nobody has to pass them on the way to the code.
                    {take::take(sources)}
                    {preview()}
                </div>
            </div>
            <noscript>
                <p class="banner">{texts::embed::unscripted()}</p>
            </noscript>
            {take::plain(sources)}
            {questions(sources, route)}
        </div>
    }
    .draw();
    Page {
        title: texts::embed::title().to_owned(),
        description: texts::embed::description(subject(sources.atlas)),
        body,
    }
}

fn preview() -> Markup {
    let widths = [
        ("320", texts::embed::width_phone()),
        ("640", texts::embed::width_column()),
        ("full", texts::embed::width_full()),
    ];
    let buttons = widths
        .into_iter()
        .map(|(width, label)| {
            view! {
                <button type="button" class="chip" data-width=width aria-pressed=(width == "640").to_string()>
                    {label}
                </button>
            }
        })
        .collect_view();
    view! {
        <section class="builder__preview" aria-labelledby="preview">
            <h2 id="preview">{texts::embed::preview()}</h2>
            <div class="controls__group" role="group" aria-label=texts::embed::preview_widths()>{buttons}</div>
            <div class="builder__room">
                <iframe class="builder__frame" title=texts::embed::preview() data-preview data-size="640"></iframe>
            </div>
            <p class="builder__said" role="status" data-said></p>
        </section>
    }
    .draw()
}

fn questions(sources: Sources, route: &Route) -> Markup {
    let safari = sources.atlas.site.origin().is_none().then(texts::embed::question_sandbox_safari);
    let check = view! { <a href=route.link(&Route::EmbedCheck)>{texts::embed::question_wrong_check()}</a> };
    let protocol = view! { <a href=route.link(&Route::EmbedProtocol)>{texts::embed::question_height_protocol()}</a> };
    view! {
        <section class="chapter" aria-labelledby="questions">
            <h2 id="questions">{texts::embed::questions()}</h2>
            <dl class="terms">
                <dt>{texts::embed::question_policy()}</dt>
                <dd>{texts::embed::question_policy_answer()}</dd>
                <dt>{texts::embed::question_sandbox()}</dt>
                <dd>
                    {texts::embed::question_sandbox_answer()}
                    {safari}
                </dd>
                <dt>{texts::embed::question_frames()}</dt>
                <dd>{texts::embed::question_frames_answer()}</dd>
                <dt>{texts::embed::question_map()}</dt>
                <dd>{texts::embed::question_map_answer()}</dd>
                <dt>{texts::embed::question_table()}</dt>
                <dd>{texts::embed::question_table_answer()}</dd>
                <dt>{texts::embed::question_embedder()}</dt>
                <dd>{texts::embed::question_embedder_answer()}</dd>
                <dt>{texts::embed::question_height()}</dt>
                <dd>{texts::embed::question_height_answer(protocol)}</dd>
                <dt>{texts::embed::question_wrong()}</dt>
                <dd>{texts::embed::question_wrong_answer(check)}</dd>
            </dl>
        </section>
    }
    .draw()
}
