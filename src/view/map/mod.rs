//! The map island: canvas, list, panel and controls over one state.

mod canvas;
mod controls;
mod list;
mod panel;

use leptos::prelude::*;

use crate::atlas::bundle::Bundle;
use crate::atlas::place::Place;
use crate::browser::address::{self, Step};
use crate::chart::map::{self, Frame};
use crate::geo::Degrees;
use crate::geo::viewport::Viewport;
use crate::state::map::MapState;
use crate::state::query::{Ignored, notice};
use crate::state::route::Route;

use canvas::Canvas;
use controls::Controls;
use list::PlaceList;
use panel::Panel;

/// What every part of the island shares.
#[derive(Clone, Copy)]
pub(super) struct Shared {
    pub bundle: &'static Bundle,
    /// Places of the map, in the order of marks and list.
    pub places: StoredValue<Vec<&'static Place>>,
    pub state: RwSignal<MapState>,
}

impl Shared {
    /// Changes the state and the address with it.
    pub fn update(self, step: Step, change: impl FnOnce(&mut MapState)) {
        self.state.update(change);
        let query = self.state.with_untracked(|state| state.query(self.bundle.atlas.site.default_view));
        address::write(&query, step);
    }

    /// Selects a place, or none.
    pub fn select(self, slug: Option<String>) {
        self.update(Step::Push, |state| state.place = slug);
    }

    /// The selected place.
    pub fn selected(self) -> Option<&'static Place> {
        let slug = self.state.with(|state| state.place.clone())?;
        self.bundle.atlas.place_by_slug(&slug)
    }

    /// Where a place stands in the geographic view.
    pub fn world(self, place: &Place) -> Option<crate::geo::World> {
        let position = self.bundle.atlas.position(&place.id)?;
        Some(Degrees { lon: position.lon, lat: position.lat }.to_world())
    }

    /// The link to a profile from the map page.
    pub fn profile(place: &Place) -> String {
        Route::Map.link(&Route::Place(place.slug.clone()))
    }
}

/// The whole map page below its headline. `ground` is drawn by the page itself.
#[component]
pub fn MapIsland(bundle: &'static Bundle) -> impl IntoView {
    let atlas = &bundle.atlas;
    let shared = Shared {
        bundle,
        places: StoredValue::new(map::places(atlas)),
        state: RwSignal::new(MapState::new(atlas.site.default_view)),
    };
    let ignored = RwSignal::new(Vec::<Ignored>::new());

    // After the first frame, which equals the drawn page, the address may say more.
    let read = move |query: String| {
        let (state, unknown) = MapState::read(&query, atlas);
        if shared.state.with_untracked(|current| *current != state) {
            shared.state.set(state);
        }
        ignored.set(unknown);
    };
    Effect::new(move |first: Option<()>| {
        if first.is_none() {
            read(address::query());
            address::on_return(read);
        }
    });

    view! {
        <div class="atlas" data-view=move || shared.state.with(|state| state.view.code())>
            <p class="notice" role="status">{move || ignored.with(|ignored| notice(ignored))}</p>
            <Controls shared=shared/>
            <div class="atlas__stage">
                <Canvas shared=shared frame=Frame::Wide/>
                <Canvas shared=shared frame=Frame::Narrow/>
            </div>
            <Panel shared=shared/>
            <PlaceList shared=shared/>
        </div>
    }
    .into_any()
}

/// The viewport of a frame for a state.
pub(super) fn viewport(state: &MapState, frame: Frame) -> Viewport {
    let extent = frame.extent(state.view);
    match state.camera {
        Some(camera) => Viewport::new(extent, camera),
        None => Viewport::fit(extent),
    }
}
