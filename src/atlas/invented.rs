//! Rows of tables for tests, told by a few cells; the rest is filled with what no test looks at.

use super::district::District;
use super::event::Event;
use super::evidence::Document;
use super::figure::{Chart, Figure, Qualifier};
use super::industry::{Industry, PlaceIndustry, Platform};
use super::place::{Place, Position};
use super::question::Question;
use super::table::{Record, Row};
use super::target::Target;

/// Cells as `column=text`, parted by spaces; the last of a column counts.
struct Cells<'a>(Vec<(&'a str, &'a str)>);

impl Row for Cells<'_> {
    fn raw(&self, column: &str) -> &str {
        self.0.iter().rfind(|(name, _)| *name == column).map_or("", |(_, text)| text)
    }

    fn note(&self, column: &str, expected: String) {
        panic!("{column} “{}”：{expected}", self.raw(column));
    }

    fn is_sound(&self) -> bool {
        true
    }
}

fn row<T: Record>(usual: &str, cells: &str) -> T {
    let told = || usual.split(' ').chain(cells.split(' ')).filter_map(|cell| cell.split_once('='));
    for (column, _) in told() {
        assert!(T::definition().names.contains(&column), "{} has no column {column}", T::definition().name);
    }
    T::read(&Cells(told().collect()))
}

pub fn document(cells: &str) -> Document {
    let usual = "id=001 title=题名 short_title=短题名 kind=news date_inferred=no coverage=甲市 primary=no language=zh";
    row(usual, cells)
}

pub fn figure(cells: &str) -> Figure {
    let usual = "id=F001 subject=P01 measure=某项 words=若干 kind=fact domain=bio as_of=未标注 inferred=no document=001 \
                 section=封面 listing=yes";
    row(usual, cells)
}

pub fn chart(cells: &str) -> Chart {
    row("id=H01 place=ZZ kind=parts title=某图 figures=F001", cells)
}

pub fn qualifier(cells: &str) -> Qualifier {
    row("gloss=解释", cells)
}

pub fn tie(cells: &str) -> PlaceIndustry {
    let usual = "place=P01 industry=ivd strength=leading state=designated words=主导 document=001 section=封面";
    row(usual, cells)
}

pub fn target(cells: &str) -> Target {
    let usual = "id=G01 measure=某项 place=P01 target_words=若干 change=total due=2025 comparable=no reason=理由 \
                 document=001 section=封面";
    row(usual, cells)
}

pub fn place(cells: &str) -> Place {
    let usual = "id=P01 slug=jia name=甲园 short_name=甲园 kind=park region=home parent_inferred=no role=task \
                 status=existing profile=yes domain=bio summary=摘要 document=001 section=封面";
    row(usual, cells)
}

pub fn event(cells: &str) -> Event {
    let usual = "id=T01 title=某事 place=P01 kind=plan precision=undated inferred=no due=no domain=bio document=001 \
                 section=封面";
    row(usual, cells)
}

pub fn position(cells: &str) -> Position {
    row("place=P01 lon=0 lat=0 precision_km=3 basis=依据", cells)
}

pub fn industry(cells: &str) -> Industry {
    row("id=ivd name=某领域 short_name=领域 family=device", cells)
}

pub fn platform(cells: &str) -> Platform {
    row("id=B01 name=某平台 modalities=unstated status=planned words=拟建 document=001 section=封面", cells)
}

pub fn district(cells: &str) -> District {
    row("name=甲区 short_name=甲", cells)
}

pub fn question(cells: &str) -> Question {
    row("id=Q01 kind=silent title=问题 answer=回答 page=map", cells)
}
