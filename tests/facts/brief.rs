//! The brief: codes that phones read, questions that are left to ask.

use crate::common::accept;
use crate::common::known::atlas;
use bio_atlas::atlas::industry::Modality;
use bio_atlas::brief::{ask, code};
use bio_atlas::scout::evidence;
use bio_atlas::scout::modality::Makers;
use bio_atlas::scout::{Counts, Modalities, Need, ScoutIndex};

/// Reads a code as a phone would: from its picture.
fn read(drawn: &code::Code) -> String {
    const SCALE: usize = 4;
    let side = usize::try_from(drawn.side).expect("a size");
    let mut dark = vec![false; side * side];
    for run in drawn.path.split('M').filter(|run| !run.is_empty()) {
        let (at, rest) = run.split_once('h').expect("a run");
        let (x, y) = at.split_once(' ').expect("a point");
        let width: usize = rest.split('v').next().and_then(|width| width.parse().ok()).expect("a width");
        let (x, y): (usize, usize) = (x.parse().expect("x"), y.parse().expect("y"));
        dark[y * side + x..y * side + x + width].fill(true);
    }
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(side * SCALE, side * SCALE, |x, y| {
        if dark[y / SCALE * side + x / SCALE] { 0 } else { 255 }
    });
    let grids = picture.detect_grids();
    grids.first().expect("a code is found").decode().expect("it can be read").1
}

#[test]
fn a_phone_reads_the_link_from_the_code() {
    for link in [
        "https://example.org/shortlist/?make=ivd",
        "https://example.org/a/b/shortlist/?p=jingkai,gaoxin,linkong,medpark&make=ivd,device&need=pilot,gmp,testing\
         &around=talent,capital,clinical,incubation,peers&near=airport,rail&must=need.pilot,make.ivd&w=4,4,4,4&drop=1",
    ] {
        let drawn = code::code(link).expect("short enough");
        assert_eq!(read(&drawn), link);
    }
    assert_eq!(code::code(&"x".repeat(3000)), None, "what no code can hold");
}

#[test]
fn every_thing_asked_for_is_confirmed_or_asked_about() {
    let index = evidence::index(atlas());
    let mut complaints = Vec::new();
    for site in evidence::sites(atlas()) {
        let candidate = index.candidates.iter().find(|known| known.slug == site.place.slug).expect("a candidate");
        for criterion in index.criteria() {
            let asked = ask::questions(atlas(), &site, &[criterion]);
            for made in Makers::each() {
                let counts = Counts { made, ..Counts::default() };
                let confirmed = candidate.finding(criterion, counts).is_some_and(|finding| finding.present);
                let of_maker =
                    asked.iter().filter(|question| question.about.iter().any(|about| about.makers.holds(made)));
                if of_maker.count() != usize::from(!confirmed) {
                    let slug = &site.place.slug;
                    complaints.push(format!("{slug} {criterion:?} for {made:?}: confirmed {confirmed}, {asked:?}"));
                }
            }
        }
    }
    accept(&complaints);
}

#[test]
fn every_place_that_is_ranked_can_be_kept() {
    let mut complaints = Vec::new();
    for site in evidence::sites(atlas()) {
        if !bio_atlas::chart::compare::keepable(atlas(), site.place) {
            complaints.push(site.place.slug.clone());
        }
    }
    accept(&complaints);
}

/// What who makes one thing is told to ask about: of how many things, and how.
fn asked(slug: &str, criteria: &str, made: &[Modality]) -> Vec<(usize, String)> {
    let index: ScoutIndex = evidence::index(atlas());
    let sites = evidence::sites(atlas());
    let site = sites.iter().find(|site| site.place.slug == slug).expect("a site");
    let (need, _) = Need::read(criteria, &index);
    let of_maker = |question: ask::Question| {
        let about = question.about.iter().filter(|about| about.makers.holds(Modalities::of(made))).count();
        (about > 0).then_some((about, question.text))
    };
    ask::questions(atlas(), site, &need.criteria).into_iter().filter_map(of_maker).collect()
}

#[test]
fn a_planned_platform_is_asked_about_as_planned() {
    let pilot = asked("linkong", "need=pilot", &[Modality::LargeMolecule]);
    assert!(pilot.len() == 1 && pilot[0].1.starts_with("文件写的是规划或在建"), "{pilot:?}");
}

#[test]
fn what_is_for_another_product_is_asked_about_and_not_taken_for_granted() {
    let cases = [
        ("yumi-zhongye", "need=breeding", Modality::Device, "文件写的是种业"),
        ("jingkai", "around=peers", Modality::Cell, "文件写到的企业做的是诊断试剂、器械"),
        ("jingkai", "around=peers", Modality::Reagent, "文件写的是规划、目标或拟建"),
    ];
    for (slug, criteria, made, begins) in cases {
        let questions = asked(slug, criteria, &[made]);
        assert!(questions.len() == 1 && questions[0].1.starts_with(begins), "{slug}: {questions:?}");
    }
}

#[test]
fn the_same_question_is_asked_once() {
    let silent = asked("jingkai", "need=pilot,testing", &[]);
    assert!(silent.len() == 1 && silent[0].0 == 2 && silent[0].1.starts_with("文件没有写"), "{silent:?}");
}

#[test]
fn what_stands_in_a_park_inside_is_not_called_silence() {
    let incubation = asked("hangkonggang", "make=incubation", &[]);
    assert!(incubation.len() == 1 && incubation[0].1.starts_with("文件只写到里面的临空产业园"), "{incubation:?}");
}
