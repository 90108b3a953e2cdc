//! Pictures in the built site: there for every page and everything embedded, and not too heavy.

use bio_atlas::build;
use bio_atlas::build::picture::names::{Format, with_card};
use bio_atlas::build::picture::{figure, of_embed, share};
use bio_atlas::state::embed::Embed;

use super::{files, none, read};

/// A kilobyte of the budgets: the stricter of the two.
const KB: usize = 1000;
/// What messengers still fetch without hesitation.
const CARD: usize = 80 * KB;
/// Of a picture that a page of another system shows; the long ones may weigh more.
const PICTURE: usize = 200 * KB;
const LONG: usize = 600 * KB;
/// All of them: a site that is copied by hand must stay small.
const ALL: usize = 20_000 * KB;

#[test]
fn every_page_and_everything_embedded_has_its_picture_within_the_budgets() {
    let atlas = build::sources().expect("the facts of this build").atlas;
    let mut rows: Vec<(String, usize)> = with_card(atlas).iter().map(|route| (share(route), CARD)).collect();
    let places = atlas.places.iter().filter(|place| place.profile).map(|place| Embed::Place(place.slug.clone()));
    let figures = figure::ids(atlas).into_iter().map(|id| Embed::Figure(id.as_str().to_owned()));
    for what in [Embed::Map, Embed::Timeline, Embed::Compare].into_iter().chain(places).chain(figures) {
        let most = if matches!(what, Embed::Timeline | Embed::Compare) { LONG } else { PICTURE };
        rows.extend([Format::Svg, Format::Png].map(|format| (of_embed(&what, format), most)));
    }
    let there = files();
    let mut problems = Vec::new();
    let mut sum = 0;
    for (file, most) in rows {
        if !there.contains(&file) {
            problems.push(format!("{file} is missing"));
            continue;
        }
        let bytes = read(&file);
        sum += bytes.len();
        if bytes.len() > most {
            problems.push(format!("{file} weighs {} bytes of {most}", bytes.len()));
        }
        let signature: &[u8] = if file.ends_with(".png") { b"\x89PNG\r\n\x1a\n" } else { b"<svg " };
        if !bytes.starts_with(signature) {
            problems.push(format!("{file} is something else"));
        }
    }
    println!("{} KB of pictures", sum / KB);
    if sum > ALL {
        problems.push(format!("all pictures weigh {sum} bytes of {ALL}"));
    }
    none(&problems);
}
