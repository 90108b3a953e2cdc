//! Pages of the site as they would be with the draft, beside the same pages as they are. The draft is put where the
//! loader of a page looks for it when the page stands in a frame or tab of this name.

use leptos::html::Iframe;
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlIFrameElement;

use super::state::Desk;
use crate::desk::PREVIEW;
use crate::state::route::Route;
use crate::texts;

/// The way from the desk to the root of the site.
const ROOT: &str = "../";

pub fn view(desk: Desk) -> AnyView {
    if desk.host().has_pages() {
        return pages_beside(desk).into_any();
    }
    view! {
        <h2 id="desk-step" tabindex="-1">{texts::editing::step_preview()}</h2>
        <p class="banner">{texts::editing::preview_not_here()}</p>
    }
    .into_any()
}

fn pages_beside(desk: Desk) -> impl IntoView {
    let is_ready = RwSignal::new(None::<Result<(), String>>);
    let page = RwSignal::new(String::new());
    let is_alone = RwSignal::new(false);
    let (drafted, shown) = (NodeRef::<Iframe>::new(), NodeRef::<Iframe>::new());
    let look = move || {
        is_ready.set(None);
        spawn_local(async move { is_ready.set(Some(prepare(desk).await)) });
    };
    // Once the draft as it is now was found sound.
    Effect::new(move |_| {
        if desk.is_fresh.get() && desk.checked.with(|found| found.problems.is_empty()) {
            look();
        }
    });
    let follow = move |_| {
        // The same page in both, wherever a link has led.
        let Some(at) = drafted.get_untracked().and_then(|frame| address(&frame)) else { return };
        if let Some(other) = shown.get_untracked()
            && address(&other).as_deref() != Some(at.as_str())
        {
            other.set_src(&format!("{ROOT}{at}"));
        }
        page.set(at);
    };
    let pages = move || pages(desk);
    let open = move |_| {
        if let Some(window) = web_sys::window() {
            // A browser that opens no tab says so itself.
            drop(window.open_with_url_and_target(&format!("{ROOT}{}", page.get_untracked()), PREVIEW));
        }
    };
    let frames = move || match (is_ready.get(), desk.checked.with(|found| found.problems.len())) {
        (_, wrong) if wrong > 0 => view! { <p class="banner">{texts::editing::preview_wrong(wrong)}</p> }.into_any(),
        (None, _) => view! { <p class="desk__lede" role="status">{texts::editing::preview_waiting()}</p> }.into_any(),
        (Some(Err(why)), _) => {
            view! { <p class="banner" role="alert">{texts::editing::preview_failed(&why)}</p> }.into_any()
        }
        (Some(Ok(())), _) => {
            let src = format!("{ROOT}{}", page.get_untracked());
            let as_is = src.clone();
            view! {
                <div class="desk__frames" class:desk__frames--alone=move || is_alone.get()>
                    <figure>
                        <figcaption>{texts::editing::preview_draft()}</figcaption>
                        <iframe
                            node_ref=drafted
                            name=PREVIEW
                            src=src
                            title=texts::editing::preview_draft()
                            on:load=follow
                        ></iframe>
                    </figure>
                    <figure>
                        <figcaption>{texts::editing::preview_shown()}</figcaption>
                        <iframe node_ref=shown src=as_is title=texts::editing::preview_shown()></iframe>
                    </figure>
                </div>
            }
            .into_any()
        }
    };
    view! {
        <h2 id="desk-step" tabindex="-1">{texts::editing::step_preview()}</h2>
        <p class="desk__hint">{texts::editing::preview_what()}</p>
        <div class="desk__tools">
            <label class="desk__page">
                {texts::editing::preview_page()} " "
                <select
                    class="desk__input"
                    prop:value=move || page.get()
                    on:change=move |event| {
                        page.set(event_target_value(&event));
                        let src = format!("{ROOT}{}", page.get_untracked());
                        for frame in [drafted, shown].into_iter().filter_map(|frame| frame.get_untracked()) {
                            frame.set_src(&src);
                        }
                    }
                >
                    {pages}
                </select>
            </label>
            <label class="desk__tick">
                <input
                    type="checkbox"
                    prop:checked=move || is_alone.get()
                    on:change=move |event| is_alone.set(event_target_checked(&event))
                />
                {texts::editing::preview_alone()}
            </label>
            <button type="button" class="desk__main" on:click=open>{texts::editing::preview_tab()}</button>
        </div>
        {frames}
    }
}

/// Has the edition made of the draft and puts it where pages find it.
async fn prepare(desk: Desk) -> Result<(), String> {
    let edition: JsValue = desk.host().make("edition", None).await?;
    desk.host().preview(&edition).await
}

/// The pages to look at: those of the site, and a profile for each place of the draft.
fn pages(desk: Desk) -> impl IntoView {
    let option = |address: String, label: String| view! { <option value=address>{label}</option> };
    let whole = Route::NAVIGATION.iter().chain([&Route::Names, &Route::Compare, &Route::Tour]);
    let whole = whole.map(|route| option(route.to_string(), route.label().to_owned())).collect_view();
    let places = desk.sheet("places").map(|sheet| {
        sheet.lines.with(|lines| {
            let cell = |line: &crate::desk::draft::Line, name: &str| {
                crate::desk::row::cell(sheet.definition, &line.cells, name).to_owned()
            };
            let profiles = lines.iter().filter(|line| !line.is_gone && cell(line, "profile") == "yes");
            let place = |line| option(Route::Place(cell(line, "slug")).to_string(), cell(line, "short_name"));
            profiles.map(place).collect_view()
        })
    });
    view! {
        {whole}
        <optgroup label=Route::Places.label()>{places}</optgroup>
    }
}

/// Where a frame is, below the root of the site; none where that cannot be read.
fn address(frame: &HtmlIFrameElement) -> Option<String> {
    let href = frame.content_window()?.location().href().ok()?;
    let here = web_sys::window()?.location().href().ok()?;
    let root = web_sys::Url::new_with_base(ROOT, here.split(['?', '#']).next()?).ok()?.href();
    href.strip_prefix(&root).map(str::to_owned)
}
