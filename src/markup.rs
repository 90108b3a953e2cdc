//! A drawn part of a page.
//!
//! Leptos' own erased view keeps, for every type that it erases, code that builds, rebuilds, hydrates and
//! awaits it. Nothing here is drawn in that way: a part becomes text where it is made. That took the module
//! that draws in the browser from 1.4 MB to a fraction of it, and spares the build gigabytes of the same code.

use leptos::prelude::RenderHtml;
use leptos::tachys::html::InertElement;

/// Text of a page, ready to stand in any view.
pub type Markup = InertElement;

/// What can be drawn.
pub trait Draw {
    /// The part as HTML; every string in it has been escaped by the view that held it.
    fn html(self) -> String;

    /// The part as text that stands in any view.
    fn draw(self) -> Markup;
}

impl<T: RenderHtml> Draw for T {
    fn html(self) -> String {
        self.to_html()
    }

    fn draw(self) -> Markup {
        InertElement::new(self.to_html())
    }
}
