//! The comparison keeps the red lines: planned is not there, signed is not settled, unlike is not compared.

use std::collections::BTreeSet;

use crate::common::atlas;
use bio_atlas::atlas::Atlas;
use bio_atlas::atlas::place::{Region, Status};
use bio_atlas::chart::compare::{Comparison, Row, Said, Sort};

fn rows<'c, 'a>(comparison: &'c Comparison<'a>) -> impl Iterator<Item = (&'static str, &'c Row<'a>)> {
    comparison.themes.iter().flat_map(|theme| theme.rows.iter().map(move |row| (theme.title, row)))
}

#[test]
fn every_row_has_a_cell_for_every_place() {
    let comparison = Comparison::of(atlas());
    assert!(comparison.columns.len() > 20 && rows(&comparison).count() > 30);
    for (theme, row) in rows(&comparison) {
        assert_eq!(row.cells.len(), comparison.columns.len(), "{theme} {}", row.label);
        for cell in &row.cells {
            assert_eq!(cell.key == 0, cell.said.is_empty(), "{theme} {}: nothing said is no statement", row.label);
        }
    }
    let regions: Vec<Region> = comparison.columns.iter().map(|place| place.region).collect();
    assert!(regions.is_sorted(), "places elsewhere stand apart, after all others");
}

#[test]
fn a_planned_platform_never_reads_as_there() {
    let comparison = Comparison::of(atlas());
    let mut seen = BTreeSet::new();
    for (theme, row) in rows(&comparison).filter(|(theme, _)| *theme == "平台与环节") {
        for said in row.cells.iter().flat_map(|cell| &cell.said) {
            let Said::Platform { platform, .. } = said else { panic!("{theme} {} holds {said:?}", row.label) };
            seen.insert(platform.status);
            let stated = atlas().platforms.iter().find(|other| other.id == platform.id).map(|other| other.status);
            assert_eq!(stated, Some(platform.status), "{}", platform.name);
        }
    }
    assert!(seen.contains(&Status::Planned) && seen.contains(&Status::Existing), "{seen:?}");
}

#[test]
fn organisations_stand_on_the_row_of_their_own_tie() {
    let comparison = Comparison::of(atlas());
    let mut seen = BTreeSet::new();
    for (theme, row) in rows(&comparison).filter(|(theme, _)| *theme == "企业与机构") {
        for said in row.cells.iter().flat_map(|cell| &cell.said) {
            match said {
                Said::Organisation { organisation, .. } => {
                    assert_eq!(organisation.tie.label(), row.label, "{}", organisation.name);
                    assert_eq!(organisation.tie.meaning(), row.gloss, "{}", organisation.name);
                    seen.insert(organisation.tie);
                }
                Said::More(_) => {}
                said => panic!("{theme} {} holds {said:?}", row.label),
            }
        }
    }
    assert!(seen.len() >= 5, "{seen:?}");
}

/// Every row that claims to be of one measure is.
fn mixed(atlas: &Atlas) -> Vec<String> {
    let comparison = Comparison::of(atlas);
    rows(&comparison)
        .filter(|(_, row)| row.sort == Sort::Measure)
        .filter(|(_, row)| {
            let kinds: BTreeSet<_> = row
                .cells
                .iter()
                .flat_map(|cell| &cell.said)
                .map(|said| match said {
                    Said::Figure { figure, .. } => Some((&figure.measure, &figure.unit, figure.kind)),
                    _ => None,
                })
                .collect();
            kinds.len() != 1 || kinds.contains(&None)
        })
        .map(|(_, row)| row.label.clone())
        .collect()
}

#[test]
fn different_measures_never_share_a_row() {
    assert_eq!(mixed(atlas()), Vec::<String>::new());
    // Figures stand in rows of statements, which say that they are not to be measured by each other.
    let comparison = Comparison::of(atlas());
    for (theme, row) in rows(&comparison) {
        let figures = row.cells.iter().flat_map(|cell| &cell.said).any(|said| matches!(said, Said::Figure { .. }));
        assert!(!figures || row.sort != Sort::Thing, "{theme} {}", row.label);
    }
    let unlike = |comparison: &Comparison<'_>| rows(comparison).filter(|(_, row)| row.sort == Sort::Measure).count();
    let before = unlike(&comparison);
    // Were one to be stated of two places, it would have a row, and only while unit and kind agree.
    let mut changed = atlas().clone();
    let own: Vec<usize> = ["P13", "P17"]
        .iter()
        .map(|id| changed.figures.iter().position(|figure| figure.subject.0 == *id).expect("a figure"))
        .collect();
    let (from, to) = (changed.figures[own[0]].clone(), &mut changed.figures[own[1]]);
    (to.unit, to.kind, to.listing) = (from.unit, from.kind, from.listing);
    for at in &own {
        changed.figures[*at].measure = "一项没有别处写过的指标".to_owned();
    }
    assert_eq!((unlike(&Comparison::of(&changed)), mixed(&changed)), (before + 1, Vec::new()));
    changed.figures[own[1]].unit.push('x');
    assert_eq!(unlike(&Comparison::of(&changed)), before);
}

#[test]
fn distances_are_said_to_be_about() {
    let comparison = Comparison::of(atlas());
    let theme = comparison.themes.iter().find(|theme| theme.title == "到机场、车站的距离").expect("the theme");
    for row in &theme.rows {
        for (place, cell) in comparison.columns.iter().zip(&row.cells) {
            let placed = atlas().position(&place.id).is_some();
            match cell.said.as_slice() {
                [Said::Words(words)] => {
                    assert!(placed && words.starts_with('约') && words.contains("误差"), "{}: {words}", place.name);
                }
                [Said::Missing(words)] => assert!(!placed, "{}: {words}", place.name),
                said => panic!("{}: {said:?}", place.name),
            }
        }
    }
}
