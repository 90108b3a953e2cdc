//! The browser's entry: makes the drawn page answer.

#![cfg_attr(not(target_arch = "wasm32"), allow(dead_code, reason = "checked natively, run in the browser"))]

use bio_atlas::browser::{copy, ready};
use bio_atlas::islands;
use bio_atlas::view::map::MapIsland;
use leptos::prelude::*;

fn main() {
    copy::install();
    if let Ok(bundle) = islands::bundle() {
        for (name, element) in ready::islands() {
            match name.as_str() {
                "map" => leptos::mount::hydrate_from(element, move || view! { <MapIsland bundle=bundle/> }).forget(),
                _ => {}
            }
        }
    }
    ready::announce();
}
