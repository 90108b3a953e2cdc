//! What a picture says: the map's notice, and everything that the tables say beside a value.

use bio_atlas::atlas::figure::FigureKind;
use bio_atlas::atlas::outcome::Outcome;
use bio_atlas::atlas::place::Region;
use bio_atlas::build::picture::names::with_card;
use bio_atlas::build::picture::{self, Picture, Use, figure, words};
use bio_atlas::state::embed::Embed;
use bio_atlas::state::route::Route;
use bio_atlas::texts;
use bio_atlas::view::finding;
use bio_atlas::view::parts::figure::{dates, subject_name};

use super::{approved, approved_pictures, dense, none, palette, pictures, read, shown, shows_ground, sources};

fn embedded(what: &Embed) -> &'static Picture {
    let file = picture::of_embed(what, picture::names::Format::Svg);
    pictures().find(file.trim_end_matches(".svg")).unwrap_or_else(|| panic!("{file} is drawn"))
}

#[test]
fn the_ground_never_stands_without_its_notice() {
    let notice = dense(&approved().atlas.site.approval_line());
    let mut problems = Vec::new();
    let mut with_ground = 0;
    for picture in &approved_pictures().0 {
        let document = read(picture);
        if shows_ground(&document) {
            with_ground += 1;
            if !shown(&document).contains(&notice) {
                problems.push(picture.stem.clone());
            }
        }
    }
    assert!(with_ground > 40, "only {with_ground} pictures show the ground");
    none(&problems);
}

#[test]
fn without_an_approval_number_no_picture_shows_the_ground() {
    let mut problems = Vec::new();
    let mut diagrams = 0;
    for picture in &pictures().0 {
        let document = read(picture);
        if shows_ground(&document) {
            problems.push(picture.stem.clone());
        }
        diagrams += usize::from(shown(&document).contains(&dense(words::diagram())));
    }
    assert!(diagrams > 40, "only {diagrams} pictures hold the diagram");
    none(&problems);
}

#[test]
fn no_title_is_cut_off() {
    let atlas = sources().atlas;
    let mut problems = Vec::new();
    for route in with_card(atlas) {
        let stem = picture::share(&route);
        let picture = pictures().find(stem.trim_end_matches(".png")).expect("a card");
        let (document, site) = (read(picture), &atlas.site.name);
        let title = document.descendants().find(|node| node.has_tag_name("title")).and_then(|node| node.text());
        let title = title.and_then(|title| title.strip_suffix(&format!(" — {site}"))).unwrap_or_default();
        let text = shown(&document);
        let place = match &route {
            Route::Place(slug) => atlas.place_by_slug(slug),
            _ => None,
        };
        let mut needed = vec![title.to_owned(), site.clone(), words::source_line(atlas)];
        needed.extend(finding(sources(), &route));
        needed.extend(place.map(|place| place.name.clone()));
        needed.extend(place.map(|place| place.role.label().to_owned()));
        needed.extend(place.map(|place| words::focus(atlas, place)));
        needed.extend(
            place.filter(|place| place.region == Region::Elsewhere).map(|_| texts::place::elsewhere(&atlas.site.city)),
        );
        for words in needed.iter().filter(|words| !text.contains(&dense(words))) {
            problems.push(format!("{stem} lacks {words}"));
        }
        if title.is_empty() {
            problems.push(format!("{stem} has no title"));
        }
    }
    none(&problems);
}

#[test]
fn a_figure_keeps_everything_that_the_tables_say_beside_it() {
    let atlas = sources().atlas;
    let mut problems = Vec::new();
    for id in figure::ids(atlas) {
        let picture = embedded(&Embed::Figure(id.as_str().to_owned()));
        let text = shown(&read(picture));
        for figure in atlas.figures_by(id.as_str()) {
            let written = atlas.written(figure);
            let mut needed = vec![
                format!("{}{}{}", written.before, written.value, written.after),
                figure.measure.clone(),
                subject_name(atlas, figure),
                figure.kind_label().to_owned(),
                dates(figure),
                atlas.short_source(&figure.evidence),
                figure.note.clone(),
            ];
            needed.extend(written.scope);
            needed.extend(told(atlas.figure_outcome(figure)));
            needed.extend(words::draft(atlas, &figure.evidence));
            needed.extend(figure.conflicts.iter().filter_map(|id| atlas.conflict(id)).map(|row| row.topic.clone()));
            needed.extend(words::is_elsewhere(atlas, figure).then(|| texts::place::elsewhere(&atlas.site.city)));
            for words in needed.iter().filter(|words| !text.contains(&dense(words))) {
                problems.push(format!("{} lacks {words}", figure.key()));
            }
        }
    }
    none(&problems);
}

#[test]
fn what_is_to_come_never_looks_like_what_is_there() {
    let (atlas, palette) = (sources().atlas, palette());
    let mut seen = [0, 0];
    for id in figure::ids(atlas) {
        let parts = atlas.figures_by(id.as_str());
        let aims = parts.iter().filter(|figure| matches!(figure.kind, FigureKind::Target | FigureKind::Plan)).count();
        let document = read(embedded(&Embed::Figure(id.as_str().to_owned())));
        let golden = |node: &resvg::usvg::roxmltree::Node<'_, '_>| {
            node.attribute("font-family").is_some() && node.attribute("fill") == Some(palette.gold.as_str())
        };
        let values = document.descendants().filter(golden).count();
        let dashed = document.descendants().filter(|node| node.has_attribute("stroke-dasharray")).count();
        if aims == 0 {
            assert_eq!((values, dashed), (0, 0), "{id} is there and looks as if it were not");
        } else {
            // The value, the dashes below it, the frame of its kind and the band at its side.
            assert!(values >= aims && dashed >= 3 * aims, "{id} is to come: {values} values, {dashed} dashed");
        }
        seen[usize::from(aims > 0)] += 1;
    }
    assert!(seen.iter().all(|count| *count > 30), "{seen:?}");
}

#[test]
fn a_place_says_what_it_is_on_what_evidence() {
    let atlas = sources().atlas;
    let mut problems = Vec::new();
    for place in atlas.places.iter().filter(|place| place.profile) {
        let text = shown(&read(embedded(&Embed::Place(place.slug.clone()))));
        let mut needed = vec![place.name.clone(), place.standing(), place.summary.clone(), words::source_line(atlas)];
        for (industry, strength) in atlas.strongest_industries(&place.id).into_iter().take(3) {
            let (tie, _) = atlas.strongest_tie(&place.id, &industry.id).expect("a tie");
            needed.extend([
                industry.short_name.clone(),
                strength.label().to_owned(),
                atlas.short_source(&tie.evidence),
            ]);
        }
        for figure in atlas.headline(&place.id).into_iter().take(3) {
            let written = atlas.written(figure);
            needed.push(format!("{}{}{}", written.before, written.value, written.after));
            needed.extend([figure.kind_label().to_owned(), dates(figure), atlas.short_source(&figure.evidence)]);
            needed.extend(told(atlas.figure_outcome(figure)));
        }
        if place.region == Region::Elsewhere {
            needed.push(texts::place::elsewhere(&atlas.site.city));
        }
        for words in needed.iter().filter(|words| !text.contains(&dense(words))) {
            problems.push(format!("{} lacks {words}", place.slug));
        }
    }
    none(&problems);
}

#[test]
fn the_comparison_says_on_what_each_thing_rests_and_what_is_not_said() {
    use bio_atlas::chart::compare::{Comparison, Said, opens};
    let atlas = sources().atlas;
    let text = shown(&read(embedded(&Embed::Compare)));
    let comparison = Comparison::brief(atlas);
    let mut problems = Vec::new();
    let mut silent = 0;
    for row in comparison.themes.iter().flat_map(|theme| &theme.rows) {
        let shown = || comparison.columns.iter().zip(&row.cells).filter(|(place, _)| opens(place));
        if shown().all(|(_, cell)| cell.said.is_empty()) {
            continue;
        }
        for (place, cell) in shown() {
            silent += usize::from(cell.said.is_empty());
            let mut needed = vec![row.label.clone(), place.short_name.clone()];
            for said in &cell.said {
                match said {
                    Said::Words(words) => needed.push(words.clone()),
                    Said::Source(evidence) => needed.push(atlas.short_source(evidence)),
                    Said::Industry { tie, via } => {
                        needed.extend([
                            tie.strength.label().to_owned(),
                            via.clone(),
                            atlas.short_source(&tie.evidence),
                        ]);
                    }
                    Said::Platform { platform, via } => needed.extend([
                        platform.status.alone().to_owned(),
                        platform.name.clone(),
                        via.clone(),
                        atlas.short_source(&platform.evidence),
                    ]),
                    other => problems.push(format!("{}: {other:?} has no words on the picture", place.slug)),
                }
            }
            let lacking = needed.iter().filter(|words| !text.contains(&dense(words)));
            problems.extend(lacking.map(|words| format!("{} lacks {words}", place.slug)));
        }
    }
    none(&problems);
    // The words above the table say what they mean.
    assert_eq!(text.matches("文件未载").count(), silent + 1, "silence is said, once for each cell");
    assert!(silent > 10, "{silent}");
}

#[test]
fn the_timeline_says_of_every_event_whether_it_happened() {
    use bio_atlas::atlas::event::EventKind;
    use bio_atlas::chart::timeline::{Part, ordered};
    let atlas = sources().atlas;
    let text = shown(&read(embedded(&Embed::Timeline)));
    let mut rest = text.as_str();
    let here = ordered(atlas).into_iter().filter(|event| Part::of(atlas, event) == Part::Home);
    for event in here {
        let mut needed = vec![event.when_words(), event.title.clone()];
        if event.kind != EventKind::Past {
            needed.push(event.kind.label().to_owned());
            needed.extend(told(atlas.event_outcome(event)));
        }
        needed.extend(event.inferred_words().map(str::to_owned));
        needed.push(atlas.short_source(&event.evidence));
        // A row may put its tags before its title's end; all of it stands before the next source ends.
        let end =
            rest.find(&dense(needed.last().expect("a source"))).map(|at| at + dense(&needed[needed.len() - 1]).len());
        let row = &rest[..end.unwrap_or_else(|| panic!("{} has no source", event.key()))];
        for words in &needed {
            assert!(row.contains(&dense(words)), "{} lacks {words}", event.key());
        }
        rest = &rest[row.len()..];
    }
    let shares = pictures().0.iter().filter(|picture| picture.used == Use::Share).count();
    assert_eq!(shares, with_card(atlas).len());
}

/// What is said of how a target ended.
fn told(outcome: Option<Outcome>) -> Option<String> {
    outcome.filter(|outcome| outcome.is_said()).map(|outcome| outcome.label().to_owned())
}
