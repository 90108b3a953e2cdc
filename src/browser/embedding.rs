//! Makes the builder of embeds answer: fields, preview, code.

mod fields;

use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlAnchorElement, HtmlIFrameElement, MessageEvent, MouseEvent, Url};

use super::address::{self, Step};
use super::announce::Announcer;
use super::{dom, island};
use crate::brief::code;
use crate::geo::hundredths;
use crate::state::embed::{Embed, Height, View};
use crate::state::embedding::{Build, BuildIndex, Target};
use crate::state::reach;
use crate::state::route::{HELPER, Route};
use crate::state::snippet::{self, Addresses};
use crate::texts;

#[derive(Clone)]
struct Island {
    root: Element,
    index: Rc<BuildIndex>,
    state: RwSignal<Build>,
    announcer: Option<Announcer>,
}

/// Makes the builder in `root` answer.
pub fn start(root: Element) {
    let index = Rc::new(fields::index(&root));
    let island = Island {
        root: root.clone(),
        index: Rc::clone(&index),
        state: RwSignal::new(Build::default()),
        announcer: Announcer::of(&root),
    };
    island.fields();
    island.widths();
    island.show();
    island.hear();
    island.name_the_site();
    island::follow_address(&island.root, island.state, move |text| Build::read(text, &index));
}

impl Island {
    /// Changes what is chosen, and says what changed.
    fn update(&self, said: String, change: impl FnOnce(&mut Build)) {
        self.state.update(change);
        if let Some(announcer) = &self.announcer {
            announcer.say(said);
        }
        let query = self.state.with_untracked(|state| state.query(&self.index));
        address::write(&query, Step::Replace);
    }

    /// Where the site stands for this visitor.
    fn here(&self) -> String {
        let root = self.root.get_attribute("data-root").unwrap_or_default();
        let here = web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default();
        // What is put together here can only fail where the page itself has no address.
        Url::new_with_base(&root, &here).map(|url| url.href()).unwrap_or_default()
    }

    /// Where the public finds the site: what its deployer wrote, else where it stands.
    fn public(&self) -> String {
        self.root.get_attribute("data-address").filter(|address| !address.is_empty()).unwrap_or_else(|| self.here())
    }

    /// Code for others names the public address, and this page says who cannot open that.
    fn name_the_site(&self) {
        let public = self.public();
        let Some(page) = self.root.owner_document().and_then(|document| document.document_element()) else { return };
        for said in dom::all(&page, "[data-reach]") {
            dom::text(&said, &reach::warning(&public));
        }
        for code in dom::all(&page, "[data-unfilled]") {
            dom::text(&code, &snippet::filled(&code.get_attribute("data-unfilled").unwrap_or_default(), &public));
        }
        if let Some(replace) = dom::one(&page, "[data-replace]") {
            dom::flag(&replace, "hidden", true);
        }
    }

    fn addresses(&self, target: &Target) -> Addresses {
        let site = self.public();
        let Target { embed, whole: (route, query), query: asked } = target;
        let view = Route::Embed(embed.clone()).to_string();
        let whole = match embed {
            Embed::Figure(id) => format!("{site}{}", fields::figure_page(&self.root, id).unwrap_or_default()),
            _ => snippet::with_query(format!("{site}{route}"), query),
        };
        Addresses {
            frame: snippet::with_query(format!("{site}{view}"), asked),
            helper: format!("{site}{HELPER}"),
            whole,
            picture: format!("{site}{view}picture.png"),
        }
    }

    /// Preview and code follow what is chosen.
    fn show(&self) {
        let preview =
            dom::needed(&self.root, "[data-preview]").and_then(|frame| frame.dyn_into::<HtmlIFrameElement>().ok());
        let codes = dom::all(&self.root, "[data-code]");
        let copies = dom::all(&self.root, "[data-copy-of]");
        let qr = dom::needed(&self.root, "[data-qr]");
        let file = dom::needed(&self.root, "[data-qr-file]").and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok());
        let island = self.clone();
        let state = self.state;
        let here = self.here();
        Effect::new(move |shown: Option<String>| {
            let (target, view, height) =
                state.with(|state| (state.target(&island.index), state.view, state.look.height));
            let at = island.addresses(&target);
            // The preview is of the site as it stands here, whatever its public address.
            let show = snippet::with_query(format!("{here}{}", Route::Embed(target.embed.clone())), &target.query);
            if let Some(preview) = &preview {
                if shown.as_ref() != Some(&show) {
                    go(preview, &show);
                }
                dom::set(preview, "height", &view.height().to_string());
            }
            let title = island.title(&target.embed, view);
            let plain = at.clone();
            let frame = snippet::frame(&plain, &title, view.height());
            let growing = {
                let mut look = target.clone();
                if height != Height::Auto {
                    let mut build = state.get();
                    build.look.height = Height::Auto;
                    look = build.target(&island.index);
                }
                snippet::with_helper(&island.addresses(&look), &title, view.height())
            };
            // What was drawn when the site was built is the view as it opens.
            let opens = target.whole.1.is_empty();
            let makes = !matches!(target.embed, Embed::Figure(_));
            let picture = fields::picture_size(&island.root, &target.embed)
                .filter(|_| opens)
                .map_or_else(|| snippet::own_picture(&at, &title, makes), |_| snippet::picture(&at, &title));
            let texts = [("frame", frame), ("helper", growing), ("picture", picture), ("whole", at.whole.clone())];
            for (name, text) in &texts {
                let is_for = |attribute: &'static str| {
                    move |element: &&Element| element.get_attribute(attribute).as_deref() == Some(*name)
                };
                for code in codes.iter().filter(is_for("data-code")) {
                    dom::text(code, text);
                }
                for button in copies.iter().filter(is_for("data-copy-of")) {
                    dom::set(button, "data-copy", text);
                    dom::text(button, texts::embed::copy());
                }
            }
            if let (Some(qr), Some(drawn)) = (&qr, code::code(&at.whole)) {
                dom::set(qr, "viewBox", &format!("0 0 {0} {0}", drawn.side));
                if let Some(path) = dom::one(qr, "path") {
                    dom::set(&path, "d", &drawn.path);
                }
                if let Some(file) = &file {
                    file.set_href(&drawn.data_address());
                    file.set_download("atlas-qr.svg");
                }
            }
            show
        });
    }

    /// What the frame is called for who cannot see it.
    fn title(&self, embed: &Embed, view: View) -> String {
        let of = match embed {
            Embed::Place(_) => fields::card_title(&self.root),
            Embed::Figure(id) => Some(texts::answers::embed_figure(id)),
            Embed::Map | Embed::Timeline | Embed::Compare => None,
        };
        let city = self.root.get_attribute("data-city").unwrap_or_default();
        texts::answers::embed_title(&city, of.as_deref().unwrap_or(view.label()))
    }

    fn widths(&self) {
        let Some(preview) = dom::needed(&self.root, "[data-preview]") else { return };
        let buttons = dom::all(&self.root, "[data-width]");
        for button in &buttons {
            let width = button.get_attribute("data-width").unwrap_or_default();
            let (preview, all, own) = (preview.clone(), buttons.clone(), button.clone());
            dom::on(button, "click", move |_: MouseEvent| {
                dom::set(&preview, "data-size", &width);
                for other in &all {
                    dom::set(other, "aria-pressed", dom::truth(*other == own));
                }
            });
        }
    }

    /// The preview speaks as it will on the webmaster's page: its height, and what it could not do.
    fn hear(&self) {
        let Some(preview) = dom::needed(&self.root, "[data-preview]") else { return };
        let Ok(preview) = preview.dyn_into::<HtmlIFrameElement>() else { return };
        let said = dom::one(&self.root, "[data-said]");
        let state = self.state;
        let Some(window) = web_sys::window() else { return };
        let listen = move |event: MessageEvent| {
            let own = preview.content_window().map(JsValue::from);
            if own.is_none() || event.source().map(JsValue::from) != own {
                return;
            }
            let data = event.data();
            let text = |name: &str| js_sys::Reflect::get(&data, &name.into()).ok();
            let Some(kind) = text("type").and_then(|value| value.as_string()) else { return };
            let auto = state.with_untracked(|state| state.look.height == Height::Auto);
            let height = text("height").and_then(|height| height.as_f64());
            if let Some(height) = height.filter(|height| kind == "height" && auto && HEIGHTS.contains(height)) {
                dom::set(&preview, "height", &hundredths(height));
            }
            if let Some(said) = said.as_ref().filter(|_| kind == "ready") {
                let ignored = text("ignored").map(|list| js_sys::Array::from(&list)).unwrap_or_default();
                let ignored: Vec<String> = ignored.iter().filter_map(|one| one.as_string()).collect();
                dom::text(said, &words(&ignored));
            }
        };
        dom::on(&window, "message", listen);
    }
}

/// Heights that a frame may ask for, in pixels.
const HEIGHTS: std::ops::Range<f64> = 1.0..30_000.0;

/// Shows an address in the preview without a step of the browser's history: “back” leaves the builder.
fn go(preview: &HtmlIFrameElement, address: &str) {
    // A frame without a window of its own shows what its attribute says.
    match preview.content_window().map(|window| window.location().replace(address)) {
        Some(Ok(())) => {}
        _ => preview.set_src(address),
    }
}

/// What the preview could not do, in the builder's own words.
fn words(ignored: &[String]) -> String {
    if ignored.is_empty() {
        return String::new();
    }
    texts::answers::embed_ignored(&texts::write::names(ignored))
}
