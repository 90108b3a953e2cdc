//! Who stands where: roles, fields, organisations and platforms, no closer than documents tie them.

use std::collections::{BTreeMap, BTreeSet};

use crate::common::known::stated;
use crate::common::{accept, atlas, ground, known};
use crate::{ids, set};
use bio_atlas::atlas::industry::Strength;
use bio_atlas::atlas::organisation::Tie;
use bio_atlas::atlas::place::{PlaceId, Region, Role, Status};
use bio_atlas::chart::map::Territory;

#[test]
fn the_layout_is_the_one_of_the_layout_chapter() {
    let of_role = |role: Role| {
        set(known::atlas().places.iter().filter(|place| place.role == role).map(|place| place.id.as_str()))
    };
    assert_eq!(of_role(Role::Core), set(["P01"]));
    assert_eq!(of_role(Role::Base), set(["P04", "P08", "P11", "P13", "P17"]));
    assert_eq!(of_role(Role::CorePark), set(["P02", "P03"]));
    assert_eq!(of_role(Role::Task), set(["P27", "P28", "P29", "P30", "P31"]));
    assert_eq!(of_role(Role::PlannedSite), set(["P32", "P36", "P37"]));
    for place in &known::atlas().places {
        let elsewhere = place.id.0.starts_with('C');
        assert_eq!(place.region == Region::Elsewhere, elsewhere, "{} {}", place.id, place.name);
    }
    // Nobody has stated where these are, so nothing may place them.
    for id in ["P02", "P05", "P07", "P14", "P15", "P18", "P19", "P28", "P29", "P32", "P33", "P34", "P36", "P37"] {
        assert!(known::atlas().position(&PlaceId::from(id)).is_none(), "{id} has no known position");
    }
    // Parents that no document states in so many words.
    for id in ["P03", "P06", "P10", "P15", "P17", "C06"] {
        let place = atlas().place(&PlaceId::from(id)).expect("a place");
        assert!(place.parent_inferred, "the parent of {id} is an inference");
    }
}

#[test]
fn leading_means_what_the_draft_plan_says() {
    // “主导” is written for four places only.
    let leads: BTreeSet<String> = set(known::atlas()
        .place_industries
        .iter()
        .filter(|tie| tie.words.contains("主导"))
        .map(|tie| tie.place.as_str()));
    assert_eq!(leads, set(["P01", "P04", "P08", "P11"]));
    for (place, industry, strength) in [
        ("P08", "ivd", Strength::Leading),
        ("P06", "ivd", Strength::Carrier),
        ("P03", "ivd", Strength::Carrier),
        ("P03", "cell", Strength::Carrier),
        ("P03", "device", Strength::Carrier),
        ("P03", "chemical", Strength::Carrier),
        ("P15", "ivd", Strength::Mentioned),
        ("P11", "tcm", Strength::Leading),
        ("P30", "tcm", Strength::Mentioned),
        ("P31", "tcm", Strength::Mentioned),
        ("P28", "seed", Strength::Leading),
    ] {
        let strongest = known::atlas()
            .place_industries
            .iter()
            .filter(|tie| tie.place.as_str() == place && tie.industry.as_str() == industry)
            .map(|tie| tie.strength)
            .min();
        assert_eq!(strongest, Some(strength), "{industry} at {place}");
    }
    // Sub-industries that a document names at one place must not spread to others.
    for (industry, allowed) in [
        ("biologics", &["P01"][..]),
        ("chemical", &["P01", "P03", "P04"]),
        ("formulation", &["P04"]),
        ("synbio", &["P17"]),
        ("seed", &["P28"]),
        ("tcm", &["P11", "P30", "P31"]),
        ("cell", &["P03", "P17"]),
    ] {
        let found = set(known::atlas()
            .place_industries
            .iter()
            .filter(|tie| tie.industry.as_str() == industry)
            .map(|tie| tie.place.as_str()));
        assert_eq!(found, set(allowed.iter().copied()), "places of {industry}");
    }
}

#[test]
fn organisations_are_tied_no_closer_than_the_documents_tie_them() {
    let mut expected: BTreeMap<String, (Tie, Option<&str>)> = BTreeMap::new();
    expected.extend(ids("E", 3, "23-27").into_iter().map(|id| (id, (Tie::Courted, None))));
    expected.extend(ids("E", 3, "16-18").into_iter().map(|id| (id, (Tie::Reserve, Some("P03")))));
    expected.extend(ids("E", 3, "19-22").into_iter().map(|id| (id, (Tie::Promoted, None))));
    expected.extend(ids("E", 3, "2-14").into_iter().map(|id| (id, (Tie::NotStated, None))));
    expected.extend(ids("E", 3, "116-118").into_iter().map(|id| (id, (Tie::Signed, Some("P15")))));
    expected.extend(ids("E", 3, "119-121").into_iter().map(|id| (id, (Tie::Partner, Some("P15")))));
    expected.extend(ids("E", 3, "84-85").into_iter().map(|id| (id, (Tie::Introduced, Some("P17")))));
    expected.extend(ids("E", 3, "82-83").into_iter().map(|id| (id, (Tie::PlatformPlanned, Some("P17")))));
    // Only the name of a park there says so.
    expected.insert("E001".to_owned(), (Tie::Named, Some("P08")));
    expected.insert("E015".to_owned(), (Tie::Located, Some("P01")));
    expected.insert("E031".to_owned(), (Tie::Located, Some("P01")));
    expected.insert("E145".to_owned(), (Tie::Signed, Some("C06")));
    // “未写”: no document says where these are.
    let unplaced = ids("E", 3, "2-14,19-22,32-45,47,51-52,58,122-123");
    let mut complaints = Vec::new();
    for organisation in &atlas().organisations {
        let place = organisation.place.as_ref().map(PlaceId::as_str);
        if unplaced.contains(organisation.id.as_str()) && place.is_some() {
            complaints.push(format!("{} {} stands at {place:?}", organisation.id, organisation.name));
        }
        if let Some((tie, at)) = expected.get(organisation.id.as_str())
            && (organisation.tie, place) != (*tie, *at)
        {
            complaints.push(format!(
                "{} {}: {:?} at {place:?}, not {tie:?} at {at:?}",
                organisation.id, organisation.name, organisation.tie
            ));
        }
        let elsewhere = organisation.evidence.document.as_str() == "004";
        if elsewhere && place.is_some_and(|place| !place.starts_with('C')) {
            complaints.push(format!("{} of document 004 stands in Zhengzhou", organisation.id));
        }
    }
    accept(&complaints);
}

#[test]
fn platforms_stand_only_where_a_document_treats_them_as_there() {
    let platforms = || atlas().platforms.iter().filter(|platform| stated(&platform.evidence));
    let existing: BTreeSet<&str> = platforms()
        .filter(|platform| platform.status == Status::Existing)
        .map(|platform| platform.name.as_str())
        .collect();
    let allowed = BTreeSet::from([
        "河南省医疗器械检验临空生物产业园分所",
        "河南省（郑州）口岸食品药品医疗器械检验检测中心",
        "郑州药品进口口岸",
    ]);
    assert_eq!(existing, allowed);
    for platform in platforms() {
        let only_planned =
            ["谋划", "布局", "规划", "支持", "探索", "鼓励"].iter().any(|word| platform.words.contains(word));
        assert!(
            !only_planned || platform.status == Status::Planned,
            "{} is only “{}”, not {:?}",
            platform.name,
            platform.words,
            platform.status
        );
    }
}

#[test]
fn counties_wear_the_role_that_documents_give_them() {
    let of = |territory: Territory| -> Vec<&str> {
        let names = ground().iter().map(|district| district.name.as_str());
        names.filter(|name| Territory::of(known::atlas(), name) == territory).collect()
    };
    for (territory, counties) in [
        (Territory::Base, &["中牟县", "新郑市"][..]),
        (Territory::Task, &["登封市", "荥阳市", "新密市"]),
        (Territory::Silent, &["巩义市"]),
    ] {
        let worn = of(territory);
        assert!(counties.iter().all(|county| worn.contains(county)), "{territory:?}: {worn:?}");
    }
}
