//! A place on a card: what it is, what it does on what evidence, its headline figures, where it lies.

use super::column::{Column, Face, Tag, rule, tag};
use super::lines::LinesBox;
use super::palette::Palette;
use super::scene::{MapBox, Named};
use super::share::sheet;
use super::svg::{Alternative, Drawing, Element};
use super::text::width_of;
use super::tie;
use super::value::{self, Sizes};
use super::words;
use crate::atlas::Atlas;
use crate::atlas::date::AsOf;
use crate::atlas::figure::Figure;
use crate::atlas::industry::{Industry, Strength};
use crate::atlas::place::{Place, PlaceKind, Region, Role};
use crate::atlas::site::MapView;
use crate::chart::lines::Frame;
use crate::chart::map::places;
use crate::geo::hundredths;
use crate::texts;
use crate::view::parts::figure::subject_name;
use crate::view::sources::Sources;

const WIDTH: f64 = 800.0;
const MARGIN: f64 = 36.0;
/// Left edge and width of the map beside the words, in pixels.
const BESIDE: f64 = 500.0;
const MAP_WIDTH: f64 = 272.0;
/// How many sub-industries stand on the card; the profile has them all.
const MOST_INDUSTRIES: usize = 3;
const MOST_FIGURES: usize = 3;
const SMALL: f64 = 13.0;
const SIZES: Sizes = Sizes { value: 34.0, around: 15.0, small: SMALL };

/// The card of a place.
#[must_use]
pub fn card(sources: Sources, palette: &Palette, place: &Place) -> Drawing {
    let atlas = sources.atlas;
    let soft = Face::plain(SMALL, &palette.ink_soft);
    let colour = match place.role {
        Role::Core => &palette.core,
        Role::Task | Role::Comparator => &palette.gold,
        _ => &palette.jade,
    };
    let mut words = Column::new(MARGIN, 34.0, WIDTH - 2.0 * MARGIN);
    words.paragraph(&place.standing(), &Face::plain(16.0, colour).bold());
    words.paragraph(&place.name, &Face::plain(34.0, &palette.ink).headline(&palette.serif));
    words.gap(8.0);
    let mut map = Column::new(BESIDE, words.y + 4.0, MAP_WIDTH);
    words.width = BESIDE - MARGIN - 28.0;
    words.paragraph(&place.summary, &Face::plain(16.0, &palette.ink));
    words.gap(4.0);
    if let Some(draft) = words::draft(atlas, &place.evidence) {
        words.paragraph(&draft, &soft);
    }
    words.gap(10.0);
    industries(&mut words, atlas, place, palette);
    beside(&mut map, sources, place, palette);
    let mut below = Column::new(MARGIN, words.y.max(map.y) + 16.0, WIDTH - 2.0 * MARGIN);
    figures(&mut below, atlas, place, palette);
    below.rule(&palette.line_strong, 1.0);
    below.gap(8.0);
    below.paragraph(&atlas.site.name, &Face::plain(SMALL, &palette.ink).bold());
    below.paragraph(&words::source_line(atlas), &soft);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a card is a few hundred pixels high")]
    let size = (WIDTH as u32, (below.y + 20.0).ceil() as u32);
    let content = [sheet(size, palette), rule(0.0, 0.0, WIDTH, colour, 6.0)];
    let content = content.into_iter().chain(words.drawn).chain(map.drawn).chain(below.drawn);
    Drawing::new(size, &alternative(atlas, place), &palette.sans, content)
}

/// The strongest ties to sub-industries, each with the document's word for it and its source.
fn industries(column: &mut Column, atlas: &Atlas, place: &Place, palette: &Palette) {
    let all = atlas.strongest_industries(&place.id);
    for (industry, strength) in all.iter().take(MOST_INDUSTRIES) {
        column.put(24.0, |x, y| tie_line(industry, *strength, x, y + 12.0, palette));
        let Some((tie, via)) = atlas.strongest_tie(&place.id, &industry.id) else { continue };
        let words = match via {
            Some(inside) => texts::pictures::place_words_within(&inside.short_name, &tie.words),
            None => tie.words.clone(),
        };
        let text = format!("{words} · {}", atlas.short_source(&tie.evidence));
        column.x += 22.0;
        column.width -= 22.0;
        column.paragraph(&text, &Face { leading: 1.4, ..Face::plain(SMALL, &palette.ink_soft) });
        column.x -= 22.0;
        column.width += 22.0;
        column.gap(5.0);
    }
    let more = all.len().saturating_sub(MOST_INDUSTRIES);
    if more > 0 {
        column.paragraph(&texts::parts::strongest_more(more), &Face::plain(SMALL, &palette.ink_soft));
    }
}

/// A sub-industry with its family's mark, and how strongly a document names it.
fn tie_line(industry: &Industry, strength: Strength, x: f64, middle: f64, palette: &Palette) -> Vec<Element> {
    let leading = strength == Strength::Leading;
    let mark = tie::mark(industry.family, strength, x + 7.0, middle, palette);
    let face = Face::plain(16.0, &palette.ink).bold();
    let name = face.line(&industry.short_name, x + 22.0, middle + 0.38 * 16.0);
    let look = Tag {
        size: 12.0,
        colour: if leading { &palette.jade_deep } else { &palette.ink_soft },
        frame: Some(if leading { &palette.jade } else { &palette.line_strong }),
        dashed: false,
        fill: None,
        bold: false,
    };
    let at = x + 22.0 + width_of(&industry.short_name, 16.0) + 10.0;
    let (_, tag) = tag(strength.label(), at, middle - look.height() / 2.0, &look);
    [mark, name].into_iter().chain(tag).collect()
}

/// Where the place lies, or that no document says so, or that it lies elsewhere.
fn beside(column: &mut Column, sources: Sources, place: &Place, palette: &Palette) {
    let atlas = sources.atlas;
    let soft = Face::plain(SMALL, &palette.ink_soft);
    if place.region == Region::Elsewhere {
        note(column, &texts::place::elsewhere(&atlas.site.city), &palette.gold, palette);
        return;
    }
    let entry = places(atlas).iter().position(|other| other.id == place.id);
    let is_city = place.kind == PlaceKind::City;
    if atlas.site.published_view() == MapView::Schematic {
        if diagram(column, sources, entry, is_city, palette) {
            column.gap(6.0);
            column.paragraph(words::diagram(), &soft);
        } else {
            note(column, &words::not_located(atlas), &palette.line_strong, palette);
        }
        return;
    }
    let map = |column: &Column| MapBox {
        x: column.x,
        y: column.y,
        width: column.width,
        scale: 0.62,
        place: entry.map(|_| place.slug.as_str()),
        named: Named::None,
    };
    let position = atlas.position(&place.id).filter(|_| entry.is_some());
    // The city is the whole map.
    if position.is_none() && !is_city {
        note(column, &words::not_located(atlas), &palette.line_strong, palette);
        return;
    }
    let map = map(column);
    column.put(map.height() + 6.0, |_, _| vec![map.draw(sources, palette)]);
    if let Some(position) = position {
        let precision = hundredths(position.precision_km);
        column.paragraph(&texts::map::locator_precision(&precision, &position.basis), &soft);
    }
    column.paragraph(&atlas.site.approval_line(), &soft);
}

/// The bay that the place stands in, or the whole diagram for the city; returns whether there is either.
fn diagram(column: &mut Column, sources: Sources, entry: Option<usize>, is_city: bool, palette: &Palette) -> bool {
    let lines = sources.lines();
    let whole = || (lines.network.clone(), lines.diagram(Frame::Card));
    let Some((network, diagram)) = entry.and_then(|entry| lines.bay(entry)).or_else(|| is_city.then(whole)) else {
        return false;
    };
    let (x, y, width) = (column.x, column.y, column.width.min(diagram.width));
    let shown = LinesBox { network: &network, diagram: &diagram, x, y, width, most: f64::INFINITY, place: None };
    column.put(shown.height(), |_, _| vec![shown.draw(palette)]);
    true
}

/// A few words with a band at their side.
fn note(column: &mut Column, text: &str, colour: &str, palette: &Palette) {
    let mut inner = Column::new(column.x + 18.0, column.y, column.width - 18.0);
    inner.paragraph(text, &Face::plain(15.0, &palette.ink_soft));
    let band = Element::new("rect")
        .set("x", column.x)
        .set("y", column.y)
        .set("width", 4.0)
        .set("height", inner.y - column.y)
        .set("fill", colour);
    column.put(inner.y - column.y, |_, _| [band].into_iter().chain(inner.drawn).collect());
}

/// The figures at the head of the profile, side by side.
fn figures(column: &mut Column, atlas: &Atlas, place: &Place, palette: &Palette) {
    let figures = atlas.headline(&place.id);
    if figures.is_empty() {
        return;
    }
    let apart = 28.0;
    let width = (column.width - (MOST_FIGURES as f64 - 1.0) * apart) / MOST_FIGURES as f64;
    column.rule(&palette.line_strong, 1.0);
    column.gap(12.0);
    let mut lowest = column.y;
    for (at, figure) in figures.into_iter().take(MOST_FIGURES).enumerate() {
        let mut own = Column::new(column.x + at as f64 * (width + apart), column.y, width);
        one(&mut own, atlas, figure, place, palette);
        lowest = lowest.max(own.y);
        column.drawn.extend(own.drawn);
    }
    column.y = lowest + 14.0;
}

fn one(column: &mut Column, atlas: &Atlas, figure: &Figure, place: &Place, palette: &Palette) {
    let mut written = atlas.written(figure);
    // “（现有）” is left to the date, which says it in full.
    written.scope.retain(|word| figure.as_of != AsOf::Present || word != "现有");
    value::value(column, &written, figure.kind, SIZES, palette);
    let subject =
        if figure.subject.0 == place.id.0 { String::new() } else { texts::figure::of(&subject_name(atlas, figure)) };
    let scope: String = written.scope.iter().map(|word| texts::figure::scope(word)).collect();
    column.gap(4.0);
    column.paragraph(
        &format!("{subject}{}{scope}", figure.measure),
        &Face { leading: 1.4, ..Face::plain(15.0, &palette.ink) },
    );
    column.gap(4.0);
    value::standing(column, atlas, figure, SMALL, palette);
    column.paragraph(&atlas.short_source(&figure.evidence), &Face::plain(SMALL, &palette.ink_soft));
}

fn alternative(atlas: &Atlas, place: &Place) -> Alternative {
    let figures = atlas.headline(&place.id);
    let figures = figures.into_iter().take(MOST_FIGURES).map(|figure| {
        texts::pictures::place_figure(&figure.measure, &atlas.written(figure).line(), figure.kind_label())
    });
    let focus = words::focus(atlas, place);
    let parts = [place.summary.clone(), focus].into_iter().chain(figures).filter(|part| !part.is_empty());
    Alternative {
        title: texts::pictures::place_title(&place.name, &place.standing(), &atlas.site.name),
        description: parts.collect::<Vec<_>>().join(" "),
    }
}
