//! Charts over figures: bars, parts of a whole, ranks. Lengths in percent, no pixels.

use crate::atlas::Atlas;
use crate::atlas::figure::{Bound, Chart, ChartKind, Figure, FigureKind};
use crate::atlas::target::{Change, Comparable, Target};

/// How a stretch is filled: what is claimed, what is only aimed at, what is uncertain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fill {
    Solid,
    /// A later part, or the upper end of a range.
    Light,
    /// A target or a plan.
    Hatched,
    /// The upper end of what a target or plan ranges over.
    Open,
}

impl Fill {
    /// A word for class names.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Solid => "solid",
            Self::Light => "light",
            Self::Hatched => "hatched",
            Self::Open => "open",
        }
    }
}

/// A stretch of a bar, in percent of the axis.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stretch {
    pub from: f64,
    pub to: f64,
    pub fill: Fill,
}

/// A bar of one figure.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar<'a> {
    pub figure: &'a Figure,
    pub stretches: Vec<Stretch>,
}

/// A rank at a position: percent from the left, percent from the top.
#[derive(Debug, Clone, PartialEq)]
pub struct RankPoint<'a> {
    pub figure: &'a Figure,
    pub x: f64,
    pub y: f64,
}

/// Cells in rows, the parts one behind the other, and what they leave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cells {
    pub whole: usize,
    /// From which cell to which each part reaches.
    pub parts: Vec<(usize, usize)>,
}

impl Cells {
    /// Cells in a row.
    pub const WIDE: usize = 20;
    /// Of more, cells would not be counted by anybody.
    const MOST: usize = 200;

    /// Of counts, the whole first; none where the parts do not fit into it.
    #[must_use]
    pub fn of(counts: &[usize]) -> Option<Self> {
        let (whole, parts) = counts.split_first()?;
        let mut end = 0;
        let mut reach = |count: &usize| {
            let start = end;
            end += count;
            (start, end)
        };
        let parts: Vec<(usize, usize)> = parts.iter().map(&mut reach).collect();
        (end <= *whole && *whole <= Self::MOST).then_some(Self { whole: *whole, parts })
    }

    #[must_use]
    pub const fn rows(&self) -> usize {
        self.whole.div_ceil(Self::WIDE)
    }

    /// The outline of the cells from one to another, row by row, a cell being 1 by 1.
    #[must_use]
    pub fn outline((from, to): (usize, usize)) -> String {
        let rows = from / Self::WIDE..to.div_ceil(Self::WIDE);
        rows.map(|row| {
            let start = from.max(row * Self::WIDE) - row * Self::WIDE;
            let wide = to.min((row + 1) * Self::WIDE) - row * Self::WIDE - start;
            format!("M{start} {row}h{wide}v1h-{wide}z")
        })
        .collect()
    }
}

/// A chart ready to be drawn.
#[derive(Debug, Clone, PartialEq)]
pub enum Drawing<'a> {
    /// The whole, and its parts end to end; what they leave is not named.
    Parts {
        whole: &'a Figure,
        parts: Vec<Bar<'a>>,
        /// One cell for each that is counted, where there are few enough to be told apart.
        cells: Option<Cells>,
    },
    Bars(Vec<Bar<'a>>),
    /// Rank 1 is on top.
    Ranks(Vec<RankPoint<'a>>),
}

/// Of more, cells could not be told apart.
const COUNTABLE: u16 = 2000;

/// How many a figure counts; none for a target, for what is no whole number, and for “about” or “more than” one.
#[must_use]
pub fn count(atlas: &Atlas, figure: &Figure) -> Option<usize> {
    let (low, high) = figure.value?;
    let is_exact = |word: &String| {
        !atlas.qualifiers.iter().any(|row| row.word == *word && !matches!(row.bound, Bound::None | Bound::Cumulative))
    };
    let is_count = figure.kind == FigureKind::Fact && low.fract() == 0.0 && (1.0..=f64::from(COUNTABLE)).contains(&low);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a small whole number")]
    let whole = low as usize;
    ((high - low).abs() < f64::EPSILON && is_count && figure.qualifiers.iter().all(is_exact)).then_some(whole)
}

/// Draws a chart; none where its figures cannot carry it.
#[must_use]
pub fn drawing<'a>(atlas: &'a Atlas, chart: &Chart) -> Option<Drawing<'a>> {
    let figures: Vec<(&Figure, (f64, f64))> = chart
        .figures
        .iter()
        .filter_map(|key| atlas.figure(key))
        .map(|figure| atlas.current_figure(figure))
        .filter_map(|figure| Some((figure, figure.value?)))
        .collect();
    match chart.kind {
        ChartKind::Headline => None,
        ChartKind::Bars => {
            let most = figures.iter().map(|(_, (_, high))| *high).fold(0.0, f64::max);
            (most > 0.0).then(|| {
                Drawing::Bars(
                    figures
                        .into_iter()
                        .map(|(figure, (low, high))| Bar { figure, stretches: range(figure, low, high, most) })
                        .collect(),
                )
            })
        }
        ChartKind::Parts => {
            let (whole, parts) = figures.split_first()?;
            let total = whole.1.1;
            let mut from = 0.0;
            let parts = parts
                .iter()
                .enumerate()
                .map(|(order, (figure, (_, value)))| {
                    let to = (from + value / total * 100.0).min(100.0);
                    let fill = match (figure.kind, order) {
                        (FigureKind::Plan | FigureKind::Target, _) => Fill::Hatched,
                        (_, 0) => Fill::Solid,
                        _ => Fill::Light,
                    };
                    let bar = Bar { figure, stretches: vec![Stretch { from, to, fill }] };
                    from = to;
                    bar
                })
                .collect();
            let counted: Option<Vec<usize>> = figures.iter().map(|(figure, _)| count(atlas, figure)).collect();
            let cells = counted.and_then(|counts| Cells::of(&counts));
            (total > 0.0).then_some(Drawing::Parts { whole: whole.0, parts, cells })
        }
        ChartKind::Ranks => {
            let worst = figures.iter().map(|(_, (_, high))| *high).fold(1.0, f64::max);
            let steps = figures.len().saturating_sub(1).max(1) as f64;
            Some(Drawing::Ranks(
                figures
                    .into_iter()
                    .enumerate()
                    .map(|(order, (figure, (rank, _)))| RankPoint {
                        figure,
                        x: order as f64 / steps * 100.0,
                        y: (rank - 1.0) / (worst - 1.0).max(1.0) * 100.0,
                    })
                    .collect(),
            ))
        }
    }
}

/// A bar from 0: up to the low value as its kind is, on to the high value lighter.
fn range(figure: &Figure, low: f64, high: f64, most: f64) -> Vec<Stretch> {
    let (fill, upper) = match figure.kind {
        FigureKind::Fact | FigureKind::Rank => (Fill::Solid, Fill::Light),
        FigureKind::Target | FigureKind::Plan => (Fill::Hatched, Fill::Open),
    };
    let (low, high) = (low / most * 100.0, high / most * 100.0);
    let mut stretches = vec![Stretch { from: 0.0, to: low, fill }];
    if high > low {
        stretches.push(Stretch { from: low, to: high, fill: upper });
    }
    stretches
}

/// Two bars, baseline and target, each with its own stretches.
pub type Pair = (Option<Vec<Stretch>>, Option<Vec<Stretch>>);

/// Baseline and target on one scale where they may be compared, else each on
/// its own: then neither length says anything of the other. None without numbers.
#[must_use]
pub fn compared(target: &Target, baseline: Option<&Figure>, aim: Option<&Figure>) -> Option<Pair> {
    let start = baseline.and_then(|figure| figure.value);
    let (low, high) = aim.and_then(|figure| figure.value)?;
    let start = start?;
    let hatched = |from: f64, low: f64, high: f64| {
        let mut stretches = vec![Stretch { from, to: low, fill: Fill::Hatched }];
        if high > low {
            stretches.push(Stretch { from: low, to: high, fill: Fill::Open });
        }
        stretches
    };
    match (target.comparable, target.change) {
        // Drawn as one bar: what is there, and what is to come on top.
        (Comparable::Yes | Comparable::Approx, Change::Increment) => {
            let most = start.1 + high;
            let scaled = |value: f64| value / most * 100.0;
            let mut stretches = vec![Stretch { from: 0.0, to: scaled(start.1), fill: Fill::Solid }];
            stretches.extend(hatched(scaled(start.1), scaled(start.1 + low), scaled(start.1 + high)));
            Some((Some(stretches), None))
        }
        (Comparable::Yes | Comparable::Approx, _) => {
            let most = start.1.max(high);
            let scaled = |value: f64| value / most * 100.0;
            Some((
                Some(vec![Stretch { from: 0.0, to: scaled(start.1), fill: Fill::Solid }]),
                Some(hatched(0.0, scaled(low), scaled(high))),
            ))
        }
        (Comparable::No, _) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atlas::date::{AsOf, Due, InferredDate};
    use crate::atlas::evidence::{DocumentId, Evidence};
    use crate::atlas::figure::{FigureId, Listing, SubjectId};
    use crate::atlas::place::{Domain, PlaceId};
    use crate::atlas::target::TargetId;

    fn evidence() -> Evidence {
        Evidence { document: DocumentId::from("001"), section: String::new() }
    }

    fn figure(id: &str, kind: FigureKind, low: f64, high: f64) -> Figure {
        Figure {
            id: FigureId::from(id),
            part: String::new(),
            subject: SubjectId("ZZ".to_owned()),
            measure: String::new(),
            value: Some((low, high)),
            words: String::new(),
            unit: "家".to_owned(),
            qualifiers: Vec::new(),
            kind,
            domain: Domain::Bio,
            as_of: AsOf::Unstated,
            due: None,
            inferred: InferredDate::Neither,
            evidence: evidence(),
            note: String::new(),
            conflicts: Vec::new(),
            listing: Listing::Listed,
        }
    }

    fn target(comparable: Comparable, change: Change) -> Target {
        Target {
            id: TargetId::from("G"),
            measure: String::new(),
            place: PlaceId::from("ZZ"),
            baseline_figures: Vec::new(),
            baseline_words: String::new(),
            target_figures: Vec::new(),
            target_words: String::new(),
            change,
            due: Due::Open,
            comparable,
            result_figures: Vec::new(),
            result_comparable: None,
            reason: String::new(),
            evidence: evidence(),
        }
    }

    #[test]
    fn measures_that_differ_are_never_drawn_on_one_scale() {
        let (base, aim) = (figure("F1", FigureKind::Fact, 3.0, 3.0), figure("F2", FigureKind::Target, 10.0, 10.0));
        assert_eq!(compared(&target(Comparable::No, Change::Total), Some(&base), Some(&aim)), None);
    }

    #[test]
    fn an_increment_stands_on_top_of_its_baseline() {
        let (base, aim) = (figure("F1", FigureKind::Fact, 2.0, 2.0), figure("F2", FigureKind::Target, 2.0, 3.0));
        let drawn = compared(&target(Comparable::Yes, Change::Increment), Some(&base), Some(&aim));
        let (Some(bar), None) = drawn.expect("both have numbers") else { panic!("one bar expected") };
        let fills: Vec<(f64, f64, Fill)> = bar.iter().map(|part| (part.from, part.to, part.fill)).collect();
        assert_eq!(fills, [(0.0, 40.0, Fill::Solid), (40.0, 80.0, Fill::Hatched), (80.0, 100.0, Fill::Open)]);
    }

    #[test]
    fn targets_are_hatched_wherever_they_are_drawn() {
        let aim = figure("F1", FigureKind::Target, 6.0, 8.0);
        assert_eq!(range(&aim, 6.0, 8.0, 8.0).first().map(|stretch| stretch.fill), Some(Fill::Hatched));
        let fact = figure("F2", FigureKind::Fact, 6.0, 6.0);
        assert_eq!(range(&fact, 6.0, 6.0, 8.0).first().map(|stretch| stretch.fill), Some(Fill::Solid));
    }
}
