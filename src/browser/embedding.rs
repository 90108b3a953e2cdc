//! Makes the builder of embeds answer: fields, preview, code.

mod fields;

use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlAnchorElement, HtmlIFrameElement, MessageEvent, MouseEvent, Url};

use super::address::{self, Step};
use super::{dom, island};
use crate::brief::code;
use crate::state::embed::{Embed, Height, View};
use crate::state::embedding::{Build, BuildIndex, Target};
use crate::state::route::{HELPER, Route};
use crate::state::snippet::{self, Addresses};

#[derive(Clone)]
struct Island {
    root: Element,
    index: Rc<BuildIndex>,
    state: RwSignal<Build>,
}

/// Makes the builder in `root` answer.
pub fn start(root: Element) {
    let index = Rc::new(fields::index(&root));
    let island = Island { root, index: Rc::clone(&index), state: RwSignal::new(Build::default()) };
    island.fields();
    island.widths();
    island.show();
    island.hear();
    island::follow_address(&island.root, island.state, move |text| Build::read(text, &index));
}

impl Island {
    fn update(&self, change: impl FnOnce(&mut Build)) {
        self.state.update(change);
        let query = self.state.with_untracked(|state| state.query(&self.index));
        address::write(&query, Step::Replace);
    }

    /// An address of the site in full.
    fn whole(&self, relative: &str) -> String {
        let root = self.root.get_attribute("data-root").unwrap_or_default();
        let here = web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default();
        // What is put together here can only fail where the page itself has no address.
        Url::new_with_base(&format!("{root}{relative}"), &here).map(|url| url.href()).unwrap_or_default()
    }

    fn addresses(&self, target: &Target) -> Addresses {
        let with = |address: String, query: &str| if query.is_empty() { address } else { format!("{address}?{query}") };
        let Target { embed, whole: (route, query), query: asked } = target;
        let view = Route::Embed(embed.clone()).to_string();
        let whole = match embed {
            Embed::Figure(id) => self.whole(&fields::figure_page(&self.root, id).unwrap_or_default()),
            _ => with(self.whole(&route.to_string()), query),
        };
        Addresses {
            frame: with(self.whole(&view), asked),
            helper: self.whole(HELPER),
            whole,
            picture: self.whole(&format!("{view}picture.png")),
        }
    }

    /// Preview and code follow what is chosen.
    fn show(&self) {
        let preview =
            dom::one(&self.root, "[data-preview]").and_then(|frame| frame.dyn_into::<HtmlIFrameElement>().ok());
        let codes = dom::all(&self.root, "[data-code]");
        let copies = dom::all(&self.root, "[data-copy-of]");
        let qr = dom::one(&self.root, "[data-qr]");
        let file = dom::one(&self.root, "[data-qr-file]").and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok());
        let island = self.clone();
        let state = self.state;
        Effect::new(move |_| {
            let (target, view, height) =
                state.with(|state| (state.target(&island.index), state.view, state.look.height));
            let at = island.addresses(&target);
            if let Some(preview) = &preview {
                if preview.src() != at.frame {
                    preview.set_src(&at.frame);
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
                .map_or_else(|| snippet::own_picture(&at, &title, makes), |size| snippet::picture(&at, &title, size));
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
                    dom::text(button, "复制代码");
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
        });
    }

    /// What the frame is called for who cannot see it.
    fn title(&self, embed: &Embed, view: View) -> String {
        let of = match embed {
            Embed::Place(_) => fields::chosen_text(&self.root, "card"),
            Embed::Figure(_) => fields::chosen_text(&self.root, "figure"),
            Embed::Map | Embed::Timeline | Embed::Compare => None,
        };
        match of {
            Some(name) => format!("郑州生物产业：{name}"),
            None => format!("郑州生物产业：{}", view.label()),
        }
    }

    fn widths(&self) {
        let Some(preview) = dom::one(&self.root, "[data-preview]") else { return };
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
        let Some(preview) = dom::one(&self.root, "[data-preview]") else { return };
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
            if let Some(height) = text("height").and_then(|height| height.as_f64()).filter(|_| kind == "height" && auto)
            {
                dom::set(&preview, "height", &height.to_string());
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

/// What the preview could not do, in the builder's own words.
fn words(ignored: &[String]) -> String {
    if ignored.is_empty() {
        return String::new();
    }
    format!("视图没有采用：{}。", ignored.join("、"))
}
