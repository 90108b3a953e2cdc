//! The state of the embed builder: which view, of what, looking how.

use super::compare::{self, CompareState};
use super::embed::{Embed, Look, View, joined};
use super::map::Layer;
use super::query::{self, Ignored};
use super::route::Route;
use crate::atlas::event::EventKind;
use crate::atlas::site::MapView;

/// What the builder can offer: slugs and ids that links may name.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BuildIndex {
    pub default_view: Option<MapView>,
    /// Places with a card.
    pub places: Vec<String>,
    /// Places that the map and the timeline can be about.
    pub listed: Vec<String>,
    /// Places that can stand side by side in a frame.
    pub comparable: Vec<String>,
    pub figures: Vec<String>,
}

/// Everything that is chosen in the builder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Build {
    pub view: View,
    pub map_view: Option<MapView>,
    pub layer: Layer,
    pub kind: Option<EventKind>,
    /// Slug: the place of a card, the place chosen on the map, the place that the timeline is about.
    pub place: Option<String>,
    /// Slugs of the comparison.
    pub places: Vec<String>,
    pub figure: Option<String>,
    pub look: Look,
}

impl Default for Build {
    fn default() -> Self {
        Self {
            view: View::Map,
            map_view: None,
            layer: Layer::Role,
            kind: None,
            place: None,
            places: Vec::new(),
            figure: None,
            look: Look::default(),
        }
    }
}

/// A view with all that its address says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    pub embed: Embed,
    /// The page that the view shows a part of, and its query; a fragment for a figure.
    pub whole: (Route, String),
    /// The query of the frame, without `?`.
    pub query: String,
}

impl Build {
    /// The parameters of the builder, besides those of a frame's look.
    pub const NAMES: &'static [&'static str] = &["of", "view", "layer", "kind", "place", "figure", compare::PLACES];

    /// The view that is chosen; a card needs a place or a figure, and takes the first there is.
    #[must_use]
    pub fn embed(&self, index: &BuildIndex) -> Embed {
        let first = |chosen: &Option<String>, all: &[String]| {
            chosen.clone().filter(|name| all.contains(name)).or_else(|| all.first().cloned()).unwrap_or_default()
        };
        match self.view {
            View::Map => Embed::Map,
            View::Timeline => Embed::Timeline,
            View::Compare => Embed::Compare,
            View::Place => Embed::Place(first(&self.place, &index.places)),
            View::Figure => Embed::Figure(first(&self.figure, &index.figures)),
        }
    }

    /// The parameters of the page that the view is taken from, with a ground for the map where it is to be named.
    fn page(&self, index: &BuildIndex, ground: Option<MapView>) -> String {
        let mut pairs: Vec<(&str, String)> = Vec::new();
        let place = self.place.clone().filter(|slug| index.listed.contains(slug));
        match self.view {
            View::Map => {
                pairs.extend(ground.map(|view| ("view", view.code().to_owned())));
                if self.layer != Layer::Role {
                    pairs.push(("layer", self.layer.code().to_owned()));
                }
                pairs.extend(place.map(|slug| ("place", slug)));
            }
            View::Timeline => {
                pairs.extend(self.kind.map(|kind| ("kind", kind.code().to_owned())));
                pairs.extend(place.map(|slug| ("place", slug)));
            }
            View::Compare => {
                return CompareState { places: self.places.clone(), ..CompareState::default() }.query();
            }
            View::Place | View::Figure => {}
        }
        query::format(&pairs)
    }

    /// Where the chosen view lies, and where its whole page.
    #[must_use]
    pub fn target(&self, index: &BuildIndex) -> Target {
        let embed = self.embed(index);
        // The whole page is left as it opens, picture and all; code that is pasted names its ground in any case.
        let page = self.page(index, self.map_view.filter(|view| Some(*view) != index.default_view));
        let framed = self.page(index, self.map_view.or(index.default_view));
        let mut look = self.look.clone();
        look.hidden.retain(|part| embed.parts().contains(part));
        let whole = match &embed {
            Embed::Map => (Route::Map, page.clone()),
            Embed::Timeline => (Route::Timeline, page.clone()),
            Embed::Compare => (Route::Compare, page.clone()),
            Embed::Place(slug) => (Route::Place(slug.clone()), String::new()),
            // A figure's card leads to its place by itself.
            Embed::Figure(_) => (Route::Embed(embed.clone()), String::new()),
        };
        Target { query: joined(&framed, &look.query()), embed, whole }
    }

    /// The query of a link to the builder, without `?`; defaults are left out.
    #[must_use]
    pub fn query(&self, index: &BuildIndex) -> String {
        let mut pairs: Vec<(&str, String)> = Vec::new();
        if self.view != View::Map {
            pairs.push(("of", self.view.code().to_owned()));
        }
        match self.view {
            View::Place => pairs.extend(self.place.clone().map(|slug| ("place", slug))),
            View::Figure => pairs.extend(self.figure.clone().map(|id| ("figure", id))),
            View::Map | View::Timeline | View::Compare => {}
        }
        let page = self.page(index, self.map_view);
        joined(&joined(&query::format(&pairs), &page), &self.look.query())
    }

    /// Reads a query as far as it can be understood; the rest is named.
    #[must_use]
    pub fn read(text: &str, index: &BuildIndex) -> (Self, Vec<Ignored>) {
        let mut state = Self::default();
        let names: Vec<&str> = Self::NAMES.iter().chain(Look::NAMES).copied().collect();
        let (own, rest) = Look::split(query::own(text, &names));
        let mut ignored = Vec::new();
        for (name, value) in rest {
            let understood = match name.as_str() {
                "of" => value.parse().map(|view| state.view = view).is_ok(),
                "view" => value.parse().map(|view| state.map_view = Some(view)).is_ok(),
                "layer" => value.parse().map(|layer| state.layer = layer).is_ok(),
                "kind" => value.parse().map(|kind| state.kind = Some(kind)).is_ok(),
                "place" => {
                    take(&mut state.place, &value, |slug| index.places.contains(slug) || index.listed.contains(slug))
                }
                "figure" => take(&mut state.figure, &value.to_ascii_uppercase(), |id| index.figures.contains(id)),
                compare::PLACES => {
                    for slug in value.split(',').map(str::to_owned) {
                        let known = index.comparable.contains(&slug) && !state.places.contains(&slug);
                        if known && state.places.len() < compare::MOST {
                            state.places.push(slug);
                        } else {
                            ignored.push(Ignored { name: name.clone(), value: slug });
                        }
                    }
                    true
                }
                _ => false,
            };
            if !understood {
                ignored.push(Ignored { name, value });
            }
        }
        let own: Vec<(&str, String)> = own.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
        let (look, more) = Look::read(&query::format(&own), &state.embed(index));
        state.look = look;
        ignored.extend(more);
        (state, ignored)
    }
}

fn take(field: &mut Option<String>, value: &str, known: impl Fn(&String) -> bool) -> bool {
    let value = value.to_owned();
    let known = known(&value);
    if known {
        *field = Some(value);
    }
    known
}

/// The query of a link to the builder that chooses what a page shows; none where the builder opens with it or knows nothing of it.
#[must_use]
pub fn shown_on(route: &Route) -> Option<String> {
    let of = |view: View| ("of", view.code().to_owned());
    match route {
        Route::Place(slug) => Some(query::format(&[of(View::Place), ("place", slug.clone())])),
        Route::Timeline => Some(query::format(&[of(View::Timeline)])),
        Route::Compare => Some(query::format(&[of(View::Compare)])),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::embed::{Height, Part, Theme};

    fn index() -> BuildIndex {
        let all = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        BuildIndex {
            default_view: Some(MapView::Geographic),
            places: all(&["jingkai", "gaoxin", "chengdu-gaoxin"]),
            listed: all(&["jingkai", "gaoxin"]),
            comparable: all(&["jingkai", "gaoxin"]),
            figures: all(&["F001", "F038"]),
        }
    }

    #[test]
    fn a_link_to_the_builder_brings_back_what_was_chosen() {
        let look = Look { theme: Theme::Dark, height: Height::Auto, ..Look::default() };
        let jingkai = Some("jingkai".to_owned());
        let cases = [
            (Build::default(), ""),
            // What a link says is kept, also where it says what the builder opens with.
            (Build { map_view: Some(MapView::Geographic), ..Build::default() }, "view=geographic"),
            (Build { map_view: Some(MapView::Schematic), ..Build::default() }, "view=schematic"),
            (
                Build { layer: Layer::Stage, place: jingkai.clone(), look: look.clone(), ..Build::default() },
                "layer=stage&place=jingkai&theme=dark&height=auto",
            ),
            (Build { view: View::Place, place: jingkai.clone(), ..Build::default() }, "of=place&place=jingkai"),
            (
                Build { view: View::Figure, figure: Some("F038".to_owned()), ..Build::default() },
                "of=figure&figure=F038",
            ),
            (
                Build { view: View::Timeline, kind: Some(EventKind::Plan), place: jingkai, ..Build::default() },
                "of=timeline&kind=plan&place=jingkai",
            ),
            (
                Build { view: View::Compare, places: vec!["gaoxin".into(), "jingkai".into()], ..Build::default() },
                "of=compare&p=gaoxin,jingkai",
            ),
        ];
        for (state, query) in cases {
            assert_eq!(state.query(&index()), query);
            assert_eq!(Build::read(query, &index()), (state, Vec::new()), "{query}");
        }
    }

    #[test]
    fn a_frame_is_told_only_what_its_view_understands() {
        let (state, ignored) = Build::read("of=figure&layer=stage&place=jingkai&hide=note", &index());
        assert!(ignored.is_empty());
        let target = state.target(&index());
        assert_eq!((target.embed, target.query.as_str()), (Embed::Figure("F001".to_owned()), "hide=note"));
        let build = Build { look: Look { hidden: vec![Part::Zoom], ..Look::default() }, view: View::Timeline, ..state };
        assert_eq!(build.target(&index()).query, "place=jingkai");
    }

    #[test]
    fn code_of_a_map_names_its_ground_whatever_the_site_opens_with() {
        let asked = |view, default_view| {
            let index = BuildIndex { default_view, ..index() };
            let target = Build { map_view: view, ..Build::default() }.target(&index);
            (target.query, target.whole.1)
        };
        let (geographic, schematic) = (Some(MapView::Geographic), Some(MapView::Schematic));
        for (view, default, frame, whole) in [
            (None, geographic, "view=geographic", ""),
            (None, schematic, "view=schematic", ""),
            (geographic, geographic, "view=geographic", ""),
            (geographic, schematic, "view=geographic", "view=geographic"),
            (schematic, geographic, "view=schematic", "view=schematic"),
            (None, None, "", ""),
        ] {
            let (found, page) = asked(view, default);
            assert_eq!(
                (found.as_str(), page.as_str()),
                (frame, whole),
                "{view:?} on a site that opens with {default:?}"
            );
        }
        assert_eq!(Embed::Map.pinned(MapView::Schematic), "view=schematic");
        assert_eq!(Embed::Timeline.pinned(MapView::Schematic), "");
    }

    #[test]
    fn junk_is_named_and_harmless() {
        let (state, ignored) = Build::read("of=globe&place=nowhere&p=jingkai,jingkai,x&figure=F9&theme=neon", &index());
        assert_eq!(state, Build { places: vec!["jingkai".to_owned()], ..Build::default() });
        assert_eq!(ignored.len(), 6, "{ignored:?}");
    }
}
