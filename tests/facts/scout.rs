//! The scouting model on the real facts: who is led where, and the traps on the way.

use crate::common::accept;
use crate::common::known::atlas;
use bio_atlas::atlas::organisation::Tie;
use bio_atlas::atlas::place::{PlaceId, Role, Status};
use bio_atlas::scout::evidence::{self, Basis, Scope};
use bio_atlas::scout::stability::{stability, weightings};
use bio_atlas::scout::{Counts, Group, Need, Outcome, ScoutIndex, Weights, rank};

fn index() -> ScoutIndex {
    evidence::index(atlas())
}

fn ask(query: &str) -> (ScoutIndex, Need, Outcome) {
    let index = index();
    let (need, ignored) = Need::read(query, &index);
    assert!(ignored.is_empty(), "{query}: {ignored:?}");
    let outcome = rank(&index, &need);
    (index, need, outcome)
}

/// Slugs of the answer, best first.
fn led_to(query: &str) -> Vec<String> {
    let (index, _, outcome) = ask(query);
    outcome.ranked.iter().map(|ranked| index.candidates[ranked.candidate].slug.clone()).collect()
}

fn place_of(slug: &str) -> &'static bio_atlas::atlas::place::Place {
    atlas().place_by_slug(slug).unwrap_or_else(|| panic!("a place {slug}"))
}

#[test]
fn each_user_is_led_to_the_places_that_the_fact_sheet_names() {
    let mut complaints = Vec::new();
    for (who, query, first, also) in [
        ("IVD reagents", "make=ivd", &["jingkai"][..], &["linkong", "xingang", "medpark"][..]),
        ("IVD reagents with pilot production", "make=ivd&need=pilot", &["jingkai"], &["linkong", "xingang", "medpark"]),
        ("IVD reagents with pilot production and testing", "make=ivd&need=pilot,testing", &["jingkai"], &[]),
        ("cell and gene therapy", "make=cell&need=pilot,clinical", &["kejicheng"], &["linkong"]),
        ("generic injections", "make=formulation", &["xinzheng"], &[]),
        ("Chinese medicine", "make=tcm", &["zhongmu"], &["xinmi", "dengfeng"]),
        (
            "synthetic biology",
            "make=synbio,biomanufacturing",
            &["kejicheng"],
            &["hangkonggang", "zhongmu", "jingkai", "guandu"],
        ),
        ("seeds", "make=seed&need=breeding", &["yumi-zhongye"], &[]),
        ("high-end devices", "make=device", &["hangkonggang"], &["medpark", "kejicheng"]),
        ("imaging devices", "make=device,imaging", &["kejicheng", "medpark", "hangkonggang"], &[]),
    ] {
        let places = led_to(query);
        if !places.first().is_some_and(|place| first.contains(&place.as_str())) {
            complaints.push(format!("{who}: none of {first:?} comes first in {places:?}"));
        }
        for wanted in first.iter().chain(also) {
            if !places.iter().any(|place| place == wanted) {
                complaints.push(format!("{who}: {wanted} is missing in {places:?}"));
            }
        }
    }
    accept(&complaints);
    // The parks that a profile of the winner leads on to.
    let xinzheng: Vec<&str> = atlas().children(&place_of("xinzheng").id).map(|park| park.slug.as_str()).collect();
    assert!(xinzheng.contains(&"huaxue-zhiyaoyuan"), "{xinzheng:?}");
}

/// The best finding of a place for a question, in grades; none where no document says anything to who asks so.
fn grade(query: &str, slug: &str, stage: &str) -> Option<i16> {
    let (index, need, _) = ask(query);
    let candidate = index.candidates.iter().find(|candidate| candidate.slug == slug).expect("a candidate");
    let stage = index.criterion(Group::Stages, stage).expect("a stage");
    candidate.finding(stage, need.counts(&index)).map(|finding| finding.grade)
}

/// Each with the reason: what is written of one sort of product says nothing to who makes another.
#[test]
fn platforms_count_for_whom_they_are() {
    let mut complaints = Vec::new();
    for (who, query, place, stage, wanted) in [
        // The pilot line of the park is for large molecules: nothing for reagents, all for biologics. What is left is a
        // planned one of the zone around, which does not say for what.
        ("reagents", "make=ivd&need=pilot", "linkong", "pilot", Some(7)),
        ("biologics", "make=biologics&need=pilot", "linkong", "pilot", Some(60)),
        // Formulations are small molecules, for which the park has a platform of research and production.
        ("injections, pilot", "make=formulation&need=pilot", "linkong", "pilot", Some(7)),
        ("injections, research", "make=formulation&need=cmc", "linkong", "cmc", Some(60)),
        ("reagents, research", "make=ivd&need=cmc", "linkong", "cmc", None),
        // The zone's pilot service does not say for which drugs: half of a plan.
        ("reagents", "make=ivd&need=pilot", "hangkonggang", "pilot", Some(15)),
        // A branch for testing devices tests them, not cells; which else the zone plans it does not say.
        ("devices", "make=device&need=testing", "hangkonggang", "testing", Some(100)),
        ("reagents and their instruments", "make=ivd&need=testing", "hangkonggang", "testing", Some(100)),
        ("cell therapies", "make=cell&need=testing", "hangkonggang", "testing", Some(15)),
        // The closed loop of the device park is for devices.
        ("devices", "make=device&need=pilot", "medpark", "pilot", Some(30)),
        ("biologics", "make=biologics&need=pilot", "kejicheng", "pilot", Some(15)),
        // Regenerative medicine is of cells.
        ("cells, clinical", "make=cell&need=clinical", "kejicheng", "clinical", Some(60)),
        ("devices, clinical", "make=device&need=clinical", "kejicheng", "clinical", Some(15)),
        // Seeds are bred where seeds are bred.
        ("seeds", "make=seed&need=breeding", "yumi-zhongye", "breeding", Some(30)),
        ("biomaterials", "make=biomanufacturing&need=pilot", "linkong", "pilot", Some(7)),
        // Who makes no product of a sort, a service, is helped by every platform.
        ("a service", "make=contract&need=pilot", "linkong", "pilot", Some(60)),
    ] {
        // Only places that documents tie to the field are ranked; the finding is theirs all the same.
        let found = grade(query, place, stage);
        if found != wanted {
            complaints.push(format!("{who} at {place}, {stage}: {wanted:?}, not {found:?}"));
        }
    }
    accept(&complaints);
}

#[test]
fn a_question_may_name_the_kind_count_only_what_is_there_and_set_a_limit() {
    // The kind is asked for by name, whatever is made.
    assert_eq!(grade("make=ivd&need=pilot&for=large_molecule", "linkong", "pilot"), Some(60));
    assert_eq!(grade("make=biologics&need=pilot&for=cell,reagent", "linkong", "pilot"), Some(7));
    // What is planned or being built counts, or does not; what a plan names as a field's place always does.
    assert_eq!(grade("make=biologics&need=pilot&now=1", "linkong", "pilot"), None);
    assert_eq!(grade("make=device&need=testing&now=1", "hangkonggang", "testing"), Some(100));
    assert_eq!(led_to("make=ivd&need=pilot&now=1").first().map(String::as_str), Some("jingkai"));
    // Who lies farther than may be, or cannot be measured, is listed with why.
    let slugs = |index: &ScoutIndex, places: &[usize]| -> Vec<String> {
        places.iter().map(|at| index.slug(*at).to_owned()).collect()
    };
    let (index, _, outcome) = ask("make=ivd&near=airport&within=20");
    assert_eq!(slugs(&index, &outcome.far), ["jingkai"]);
    assert_eq!(slugs(&index, &outcome.unplaced), ["medpark"]);
    assert_eq!(outcome.ranked.len(), 2, "the park and the cluster near the airport");
    let (_, _, outcome) = ask("make=ivd&near=airport&within=60");
    assert!(outcome.far.is_empty() && outcome.ranked.len() == 3);
    let (_, _, outcome) = ask("make=ivd&within=10");
    assert!(outcome.far.is_empty() && outcome.unplaced.is_empty(), "a limit needs a point to measure from");
}

/// The citizen and the editor are served by the facts themselves, not by a ranking.
#[test]
fn who_makes_nothing_gets_no_ranking() {
    let (_, _, outcome) = ask("");
    assert_eq!(outcome, Outcome::default());
    let (_, _, outcome) = ask("need=pilot&around=talent");
    assert_eq!(outcome, Outcome::default(), "without a sub-industry there is no question yet");
    assert_eq!(atlas().core().map(|place| place.slug.as_str()), Some("hangkonggang"));
}

#[test]
fn a_planned_platform_is_no_present_one() {
    let sites = evidence::sites(atlas());
    for reason in sites.iter().flat_map(|site| &site.reasons) {
        if let Basis::Platform(platform) = reason.basis {
            let most = match platform.status {
                Status::Existing => 100,
                Status::Building | Status::Introduced => 60,
                Status::Planned => 30,
                Status::NotStated => 0,
            };
            assert!(reason.grade <= most, "{}: {}", platform.id, reason.grade);
            assert!(!reason.present || platform.status == Status::Existing, "{} is not there yet", platform.id);
        }
    }
    // As a must-have it stays unconfirmed, and the switch decides whether the place goes.
    let (index, _, outcome) = ask("make=ivd&need=pilot&must=need.pilot");
    assert!(outcome.ranked.len() >= 4 && outcome.ranked.iter().all(|ranked| ranked.unconfirmed.len() == 1));
    let dropped = rank(&index, &Need::read("make=ivd&need=pilot&must=need.pilot&drop=1", &index).0);
    assert!(dropped.ranked.is_empty() && dropped.dropped.len() == outcome.ranked.len());
}

#[test]
fn who_is_courted_signed_or_held_in_reserve_is_no_neighbour() {
    for site in evidence::sites(atlas()) {
        for reason in &site.reasons {
            if let Basis::Organisation(organisation) = reason.basis {
                let there = matches!(organisation.tie, Tie::Located | Tie::Introduced);
                assert!(
                    there || matches!(organisation.tie, Tie::PlatformPlanned | Tie::Named),
                    "{} {:?}",
                    organisation.id,
                    organisation.tie
                );
                assert!(!reason.present || there, "{} is not there", organisation.id);
            }
        }
    }
}

#[test]
fn no_role_is_invented_for_a_place() {
    let (index, _, _) = ask("");
    for candidate in &index.candidates {
        let place = place_of(&candidate.slug);
        let named: Vec<&str> = atlas()
            .place_industries
            .iter()
            .filter(|tie| tie.place == place.id)
            .map(|tie| tie.industry.as_str())
            .collect();
        for (industry, criterion) in index.industries.iter().zip(index.criteria()) {
            let found = candidate.finding(criterion, Counts::default()).is_some();
            assert_eq!(found, named.contains(&industry.as_str()), "{} and {industry}", candidate.slug);
        }
        assert!(!matches!(place.role, Role::Background | Role::Comparator), "{}", candidate.slug);
    }
    // The incubator town has no field of its own in the plan but incubation.
    assert!(!led_to("make=ivd").contains(&"gaoxin".to_owned()));
}

#[test]
fn what_is_not_stated_neither_adds_nor_takes_away() {
    for (query, more) in
        [("make=ivd", "around=capital"), ("make=tcm", "need=pilot"), ("make=device", "around=clinical")]
    {
        let (index, _, plain) = ask(query);
        let (_, need, asked) = ask(&format!("{query}&{more}"));
        let criterion = *need.criteria.last().expect("a criterion");
        for before in &plain.ranked {
            let candidate = &index.candidates[before.candidate];
            let after = asked.ranked.iter().find(|after| after.candidate == before.candidate).expect("still there");
            if candidate.finding(criterion, Counts::default()).is_none() {
                assert!(after.unknown.contains(&criterion), "{}: counted", candidate.slug);
                let group = Group::ALL.iter().position(|group| *group == criterion.group()).expect("a group");
                assert_eq!(after.parts[group], 0, "{}: neither a plus nor a minus", candidate.slug);
            }
        }
        // Among places of which nothing is stated the order stays as it was.
        let silent = |outcome: &Outcome| -> Vec<usize> {
            let of = outcome.ranked.iter().map(|ranked| ranked.candidate);
            of.filter(|at| index.candidates[*at].finding(criterion, Counts::default()).is_none()).collect()
        };
        assert_eq!(silent(&plain), silent(&asked), "{query} with {more}");
    }
}

#[test]
fn what_lies_in_the_zone_around_counts_half_and_says_so() {
    let sites = evidence::sites(atlas());
    let linkong = sites.iter().find(|site| site.place.slug == "linkong").expect("the park");
    let around: Vec<_> = linkong.reasons.iter().filter(|reason| reason.scope == Scope::Around).collect();
    assert!(!around.is_empty(), "platforms of the zone around the park");
    for reason in around {
        assert!(reason.grade <= 50 && !reason.present, "{:?}", reason.basis);
    }
}

#[test]
fn points_are_what_the_formula_says() {
    // Worked by hand: field 100 × 4, stage pilot unknown; (400 + 0) ÷ (4 + 3) = 57.1.
    let (index, _, outcome) = ask("make=ivd&need=pilot");
    let of = |slug: &str| {
        outcome.ranked.iter().find(|ranked| index.candidates[ranked.candidate].slug == slug).expect("ranked").clone()
    };
    let jingkai = of("jingkai");
    assert_eq!((jingkai.parts, jingkai.points), ([571, 0, 0, 0], 571));
    // A carrier in a park that is being built, (60 − 10) × 4. Its own pilot plant is for large molecules: nothing; the
    // zone's planned one does not say for what, a quarter of 30: 7 × 3. (200 + 21) ÷ 7 = 31.6.
    let linkong = of("linkong");
    assert_eq!((linkong.parts, linkong.points), ([286, 30, 0, 0], 316));
    // Only mentioned, in a planned park: (20 − 20) × 4; a planned pilot chain 30 × 3.
    let medpark = of("medpark");
    assert_eq!((medpark.parts, medpark.points), ([0, 129, 0, 0], 129));
}

#[test]
fn equal_points_share_a_rank() {
    let (index, _, outcome) = ask("make=biomanufacturing");
    let equal: Vec<_> = outcome.ranked.windows(2).filter(|pair| pair[0].points == pair[1].points).collect();
    assert!(!equal.is_empty(), "several carriers are named alike");
    for pair in equal {
        assert_eq!(pair[0].rank, pair[1].rank);
    }
    assert!(outcome.ranked.iter().enumerate().all(|(at, ranked)| ranked.rank <= at + 1), "{}", index.candidates.len());
}

#[test]
fn stability_tries_every_weighting_within_one_step() {
    let (index, need, outcome) = ask("make=ivd&need=pilot&around=talent&near=airport");
    assert_eq!(need.weights, Weights([4, 3, 2, 1]));
    // The field is at its heaviest, so it has two steps, and the others three each.
    assert_eq!(weightings(&need).len(), 2 * 3 * 3 * 3);
    let stable = stability(&index, &need, &outcome);
    assert_eq!(stable.weightings, 54);
    for ((ranked, held), (best, worst)) in outcome.ranked.iter().zip(&stable.held).zip(&stable.reach) {
        assert!((1..=54).contains(held), "the chosen weighting itself holds the rank");
        assert!(best <= &ranked.rank && &ranked.rank <= worst);
        assert_eq!(*held == 54, best == worst, "who always holds a rank has no other");
    }
    // With one group there is nothing to weigh against.
    let (index, need, outcome) = ask("make=ivd");
    let stable = stability(&index, &need, &outcome);
    assert!(stable.held.iter().all(|held| *held == stable.weightings));
}

#[test]
fn links_say_the_question_and_junk_is_named() {
    let index = index();
    for query in [
        "",
        "make=ivd",
        "make=ivd,cell&need=pilot,testing&around=talent,peers&near=airport&must=make.ivd,need.pilot&w=3,2,1,0&drop=1",
        "make=seed&w=1,0,0,0",
    ] {
        let (need, ignored) = Need::read(query, &index);
        assert!(ignored.is_empty(), "{query}: {ignored:?}");
        assert_eq!(Need::read(&need.query(&index), &index).0, need, "{query}");
        assert_eq!(need.query(&index), query, "it comes back as it was");
    }
    for (query, clean, names) in [
        ("make=magic", "", &["make"][..]),
        ("make=ivd,ivd", "make=ivd", &[]),
        ("make=pilot", "", &["make"]),
        ("make=ivd&must=need.pilot", "make=ivd", &["must"]),
        ("make=ivd&must=ivd", "make=ivd", &["must"]),
        ("make=ivd&w=9,9,9,9", "make=ivd", &["w"]),
        ("make=ivd&w=0,1,1,1", "make=ivd", &["w"]),
        ("make=ivd&w=1,2", "make=ivd", &["w"]),
        ("make=ivd&drop=yes&x=1", "make=ivd", &["drop"]),
    ] {
        let (need, ignored) = Need::read(query, &index);
        assert_eq!(need.query(&index), clean, "{query}");
        let named: Vec<&str> = ignored.iter().map(|ignored| ignored.name.as_str()).collect();
        assert_eq!(named, names, "{query}");
    }
}

#[test]
fn a_candidate_is_named_by_a_document_and_comparators_stay_out() {
    for site in evidence::sites(atlas()) {
        assert!(atlas().place_industries.iter().any(|tie| tie.place == site.place.id), "{}", site.place.slug);
        assert!(site.place.id != PlaceId::from("ZZ"), "the city is no site");
    }
}
