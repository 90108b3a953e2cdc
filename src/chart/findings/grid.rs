//! A part inside its whole, one cell each: only where the facts say that the one is part of the other, and count both.

use crate::atlas::Atlas;
use crate::atlas::figure::{Chart, ChartKind, Figure};
use crate::chart::series::count;

/// Cells from top to bottom.
const HIGH: usize = 12;

/// Two of the city's headline figures, of which the second is part of the first.
#[derive(Debug, Clone, PartialEq)]
pub struct Grid<'a> {
    pub chart: &'a Chart,
    pub whole: (&'a Figure, usize),
    pub part: (&'a Figure, usize),
}

impl<'a> Grid<'a> {
    /// None where no chart of the city's headline figures is one of a part and its whole.
    #[must_use]
    pub fn of(atlas: &'a Atlas) -> Option<Self> {
        let city = atlas.city()?;
        let headline = atlas.headline(&city.id);
        let counted = |key: &String| {
            let figure = atlas.current_figure(atlas.figure(key)?);
            Some((figure, count(atlas, figure)?)).filter(|(figure, _)| headline.contains(figure))
        };
        atlas.charts_of(&city.id).filter(|chart| chart.kind == ChartKind::Parts).find_map(|chart| {
            let [whole, part] = chart.figures.as_slice() else { return None };
            let (whole, part) = (counted(whole)?, counted(part)?);
            let fits = whole.0.unit == part.0.unit && part.1 <= whole.1;
            fits.then_some(Self { chart, whole, part })
        })
    }

    /// How many cells stand side by side, and how many below each other.
    #[must_use]
    pub fn size(&self) -> (usize, usize) {
        (self.whole.1.div_ceil(HIGH), HIGH)
    }

    /// The first cells, column by column, as one outline.
    #[must_use]
    pub fn outline(count: usize) -> String {
        let (columns, rest) = (count / HIGH, count % HIGH);
        let partly = if rest > 0 { format!("M{columns} 0h1v{rest}h-1z") } else { String::new() };
        format!("M0 0h{columns}v{HIGH}H0z{partly}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atlas::invented;

    fn atlas(figures: [&str; 2], chart: &str) -> Atlas {
        let charts = ["id=H20 kind=headline figures=F001;F002", chart];
        Atlas {
            places: vec![invented::place("id=ZZ slug=city kind=city role=background")],
            figures: figures.map(invented::figure).into(),
            qualifiers: vec![invented::qualifier("word=超 position=before bound=at_least")],
            charts: charts.map(invented::chart).into(),
            ..Atlas::default()
        }
    }

    const TWO: [&str; 2] = ["id=F001 subject=ZZ low=30 high=30 unit=家", "id=F002 subject=ZZ low=14 high=14 unit=家"];
    const PARTS: &str = "id=H01 kind=parts figures=F001;F002";

    #[test]
    fn a_part_is_drawn_inside_its_whole() {
        let atlas = atlas(TWO, PARTS);
        let grid = Grid::of(&atlas).expect("a part and its whole");
        assert_eq!((grid.whole.1, grid.part.1, grid.size()), (30, 14, (3, 12)));
        assert_eq!(Grid::outline(14), "M0 0h1v12H0zM1 0h1v2h-1z");
        assert_eq!(Grid::outline(24), "M0 0h2v12H0z");
    }

    #[test]
    fn nothing_is_drawn_where_the_facts_do_not_say_so() {
        // Bars stand beside one another; “more than” counts nothing; a target is not there; units differ.
        for (figures, chart) in [
            (TWO, "id=H01 kind=bars figures=F001;F002"),
            ([TWO[0], "id=F002 subject=ZZ low=14 high=14 unit=家 qualifier=超"], PARTS),
            ([TWO[0], "id=F002 subject=ZZ low=14 high=14 unit=家 kind=target due=2030"], PARTS),
            ([TWO[0], "id=F002 subject=ZZ low=14 high=14 unit=人"], PARTS),
            ([TWO[0], "id=F002 subject=ZZ low=14 high=16 unit=家"], PARTS),
            ([TWO[0], "id=F002 subject=ZZ low=31 high=31 unit=家"], PARTS),
        ] {
            assert_eq!(Grid::of(&atlas(figures, chart)), None, "{figures:?} {chart}");
        }
    }
}
