//! A still map: the whole city, some of its places, and what a page has to say on it.

use leptos::prelude::*;

use super::canvas::{bar, halos, links, pins, sub_view};
use crate::atlas::place::Place;
use crate::atlas::site::MapView;
use crate::chart::map::attributes::{align_class, percent, sub_transform};
use crate::chart::map::index::SubLine;
use crate::chart::map::labels::{self, Align, Label};
use crate::chart::map::territory::county;
use crate::chart::map::{Frame, Mark, Shape, places, scene};
use crate::geo::ground::District;
use crate::geo::hundredths;
use crate::state::map::MapState;
use crate::view::markup::{Draw, Markup};
use crate::view::parts::glyph::{Squares, shape_path, squares_width};
use crate::view::sources::Sources;

/// What is drawn around a mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Around {
    #[default]
    Nothing,
    Ring,
    /// A ring with a gap: something that fell due and was not closed.
    Broken,
}

/// What a still map shows of a place.
#[derive(Debug, Clone, Default)]
pub struct Look {
    pub named: bool,
    pub around: Around,
    /// Under the name.
    pub below: Option<SubLine>,
}

/// Needs the ground's outlines on the same page (`view::map::ground::Ground`).
pub struct Still<'a> {
    pub frame: Frame,
    /// In kilometres on the ground, under rings and discs.
    pub under: Option<Markup>,
    /// In kilometres, over rings and discs.
    pub over: Option<Markup>,
    /// Whether what bases share with the core is drawn.
    pub linked: bool,
    /// None for a place that is not shown.
    pub look: &'a dyn Fn(&Place) -> Option<Look>,
}

impl Still<'_> {
    #[must_use]
    pub fn drawn(self, sources: Sources) -> Markup {
        let Self { frame, under, over, linked, look } = self;
        let drawn = sources.index.drawn(frame);
        let scene = scene(sources.index, &MapState::new(MapView::Geographic), frame, None, &drawn.pins);
        let marks = scene.marks.iter().zip(places(sources.atlas)).zip(&drawn.labels.places);
        let marks = marks
            .filter(|((mark, _), _)| mark.visible)
            .filter_map(|((mark, place), label)| match look(place) {
                Some(look) => Some(mark_view(sources, frame, mark, place, label.as_ref(), &look)),
                None => district_name(sources, frame, mark, place, label.as_ref()?),
            })
            .collect_view();
        let links = linked.then(|| links(sources, &scene.links, frame));
        let extent = frame.extent();
        view! {
            <svg
                class=format!("still map--{}", frame.code())
                width=extent.width * 4.0
                height=extent.height * 4.0
                aria-hidden="true"
            >
                <svg viewBox=scene.view_box preserveAspectRatio="none">
                    <use_ href="#ground"></use_>
                    {under}
                    <use_ href="#rings"></use_>
                    {halos(sources, |place| look(place).is_some())}
                    {links}
                    {over}
                </svg>
                {pins(sources, &scene.pins, frame)}
                {marks}
                {bar(scene.bar)}
            </svg>
        }
        .draw()
    }
}

/// Of a county that is not shown its name stands all the same, as those of other districts do.
pub fn district_name(sources: Sources, frame: Frame, mark: &Mark, place: &Place, label: &Label) -> Option<Markup> {
    let atlas = sources.atlas;
    let is_county = |district: &&District| county(atlas, &district.name).is_some_and(|county| county.id == place.id);
    let district = sources.ground.iter().find(is_county)?;
    let name = labels::district_name(atlas, district, frame).to_owned();
    let class = format!("district {}", align_class(label.align));
    let leader = (!label.leader.is_empty()).then(|| view! { <path class="leader" d=label.leader.clone()></path> });
    let at = view! {
        <svg class="point" x=percent(mark.x) y=percent(mark.y)>
            {leader}
            <text class=class x=hundredths(label.x) y=hundredths(label.y - 4.0)>{name}</text>
        </svg>
    };
    Some(at.draw())
}

/// A place on a still map. A park, which the map that moves names from near only, has its name below the mark.
fn mark_view(sources: Sources, frame: Frame, mark: &Mark, place: &Place, label: Option<&Label>, look: &Look) -> Markup {
    let shape = mark.shape;
    let placed = label.filter(|_| !matches!(shape, Shape::CorePark | Shape::Park));
    let name = look.named.then(|| {
        let (x, y, align) = placed.map_or((0.0, 26.0, Align::Middle), |label| (label.x, label.y, label.align));
        let leader = placed.filter(|label| !label.leader.is_empty());
        let leader = leader.map(|label| view! { <path class="leader" d=label.leader.clone()></path> });
        let name = labels::name(sources.atlas, sources.ground, place).to_owned();
        let below = look.below.as_ref().zip(placed).and_then(|(line, label)| {
            let (drawn, width) = below(line, frame, label.patch.rect.width)?;
            Some(view! { <g transform=sub_transform(label, width)>{drawn}</g> })
        });
        view! {
            {leader}
            <text class=format!("mark__name {}", align_class(align)) x=hundredths(x) y=hundredths(y)>{name}</text>
            {below}
        }
    });
    let size = frame.mark_size();
    let around = match look.around {
        Around::Nothing => None,
        Around::Ring => Some(view! { <circle class="still__ring" r=hundredths(size * 18.0)></circle> }.draw()),
        Around::Broken => {
            let at = format!("scale({})", hundredths(size));
            Some(view! { <path class="still__broken" transform=at d=BROKEN></path> }.draw())
        }
    };
    let ring = (shape == Shape::Core).then(|| view! { <circle class="mark__ring" r=hundredths(size * 14.0)></circle> });
    view! {
        <svg class=format!("mark mark--{}", shape.code()) x=percent(mark.x) y=percent(mark.y) overflow="visible">
            {around}
            {ring}
            <path class="mark__shape" transform=format!("scale({})", hundredths(size)) d=shape_path(shape)></path>
            {name}
        </svg>
    }
    .draw()
}

/// What stands under a name, with its width, in the room that was kept free there: on a wide map one square a platform,
/// else their numbers. None for what is wider: the words beside the map say it.
fn below(line: &SubLine, frame: Frame, room: f64) -> Option<(Markup, f64)> {
    if let (SubLine::Platforms(counts), Frame::Wide) = (line, frame) {
        let width = squares_width(counts);
        if width <= room {
            let squares = view! { <g transform="translate(0 -9)"><Squares counts=counts.clone()/></g> };
            return Some((squares.draw(), width));
        }
    }
    let width = line.width(frame);
    (width <= room).then(|| Some((sub_view(line, frame)?, width))).flatten()
}

/// Path of a ring with a gap about 0, in pixels.
pub const BROKEN: &str = "M3 -12.6A13 13 0 1 1 -6.5 -11.3";
