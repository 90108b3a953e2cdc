//! The facts keep what the documents say: ids, kinds, qualifiers, and the red lines of honesty.
//!
//! The lists here were taken from the documents by hand, not from the tables.

mod common;

use std::collections::{BTreeMap, BTreeSet};

use bio_atlas::atlas::Atlas;
use bio_atlas::atlas::date::{AsOf, Due, InferredDate};
use bio_atlas::atlas::event::EventKind;
use bio_atlas::atlas::evidence::DocumentKind;
use bio_atlas::atlas::figure::{Figure, FigureKind};
use bio_atlas::atlas::industry::{ProgrammeKind, Strength, TaskKind};
use bio_atlas::atlas::organisation::Tie;
use bio_atlas::atlas::place::{Domain, PlaceId, Region, RemarkKind, Role, Status};
use bio_atlas::atlas::target::Comparable;
use common::{accept, atlas, tables};

const FIGURES: &str = include_str!("expected/figures.txt");
const SLUGS: &str = include_str!("expected/slugs.txt");

/// Lines of an expected list, without its comments.
fn lines(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.lines().filter(|line| !line.starts_with('#') && !line.is_empty())
}

/// `P1-3,5` becomes P01, P02, P03, P05 with as many digits as the table's ids have.
fn ids(prefix: &str, digits: usize, ranges: &str) -> BTreeSet<String> {
    ranges
        .split(',')
        .flat_map(|range| {
            let (from, to) = range.split_once('-').unwrap_or((range, range));
            let number = |text: &str| text.parse::<usize>().expect("a number");
            (number(from)..=number(to)).map(|number| format!("{prefix}{number:0digits$}")).collect::<Vec<_>>()
        })
        .collect()
}

fn set<'a>(ids: impl IntoIterator<Item = &'a str>) -> BTreeSet<String> {
    ids.into_iter().map(str::to_owned).collect()
}

#[test]
fn every_id_in_scope_is_there_and_no_other() {
    let atlas = atlas();
    let mut places = ids("P", 2, "1-25,27-37");
    places.extend(ids("C", 2, "1-23"));
    places.extend(set(["ZZ", "CN"]));
    let cases: [(&str, BTreeSet<String>, BTreeSet<String>); 7] = [
        ("places", places, set(atlas.places.iter().map(|row| row.id.as_str()))),
        (
            "organisations",
            ids("E", 3, "1-27,31-104,111-123,131-137,141-161"),
            set(atlas.organisations.iter().map(|row| row.id.as_str())),
        ),
        (
            "figures",
            ids("F", 3, "1-67,101-114,130-174,176-181,183-200,202-208,221-254,301-333"),
            set(atlas.figures.iter().map(|row| row.id.as_str())),
        ),
        ("events", ids("T", 2, "1-30"), set(atlas.events.iter().map(|row| row.id.as_str()))),
        ("targets", ids("G", 2, "1-28"), set(atlas.targets.iter().map(|row| row.id.as_str()))),
        ("conflicts", ids("X", 2, "1-46"), set(atlas.conflicts.iter().map(|row| row.id.as_str()))),
        ("documents", set(["000", "001", "002", "003", "004"]), set(atlas.documents.iter().map(|row| row.id.as_str()))),
    ];
    let mut complaints = Vec::new();
    for (table, expected, found) in &cases {
        complaints.extend(expected.difference(found).map(|id| format!("{table}: {id} is missing")));
        complaints.extend(found.difference(expected).map(|id| format!("{table}: {id} is in no document")));
    }
    accept(&complaints);
}

#[test]
fn the_task_tree_and_the_programmes_are_whole() {
    let atlas = atlas();
    let tasks = atlas.tasks.iter().filter(|task| task.kind == TaskKind::Task).count();
    let of_kind = |kind| atlas.programmes.iter().filter(|programme| programme.kind == kind).count();
    assert_eq!(
        (tasks, of_kind(ProgrammeKind::Project), of_kind(ProgrammeKind::Safeguard), atlas.industries.len()),
        (5, 6, 6, 13),
        "five tasks, six projects, six safeguards, thirteen sub-industries"
    );
    // Branches that the draft plan ties to no place at all.
    let unlocated: BTreeSet<&str> =
        atlas.tasks.iter().filter(|task| !task.located).map(|task| task.name.as_str()).collect();
    for word in ["兽用药品", "医用耗材", "基因检测", "精准医疗", "智慧医疗"] {
        assert!(unlocated.iter().any(|name| name.contains(word)), "{word} names no place; found {unlocated:?}");
    }
}

/// One line of the expected figures.
struct Expected {
    subject: &'static str,
    kind: FigureKind,
    value: Option<(f64, f64)>,
    unit: &'static str,
    qualifiers: Vec<&'static str>,
    as_of: AsOf,
    due: Option<Due>,
    document: &'static str,
}

fn expected_figures() -> BTreeMap<&'static str, Expected> {
    let given = |text: &'static str| if text == "-" { "" } else { text };
    lines(FIGURES)
        .map(|line| {
            let cells: Vec<&str> = line.split(' ').collect();
            let [key, subject, kind, value, unit, qualifiers, as_of, due, document] = cells[..] else {
                panic!("nine cells, not: {line}")
            };
            let number = |text: &str| text.parse::<f64>().unwrap_or_else(|_| panic!("a number in: {line}"));
            let value = (value != "-").then(|| {
                let (low, high) = value.split_once("..").unwrap_or((value, value));
                (number(low), number(high))
            });
            let expected = Expected {
                subject,
                kind: kind.parse().unwrap_or_else(|error| panic!("{error} in: {line}")),
                value,
                unit: given(unit),
                qualifiers: given(qualifiers).split(';').filter(|word| !word.is_empty()).collect(),
                as_of: as_of.parse().unwrap_or_else(|error| panic!("{error} in: {line}")),
                due: (due != "-").then(|| due.parse().unwrap_or_else(|error| panic!("{error} in: {line}"))),
                document,
            };
            (key, expected)
        })
        .collect()
}

#[test]
fn figures_keep_value_kind_and_qualifiers() {
    let expected = expected_figures();
    let found: BTreeMap<String, &Figure> = atlas().figures.iter().map(|figure| (figure.key(), figure)).collect();
    let mut complaints: Vec<String> = Vec::new();
    complaints.extend(expected.keys().filter(|key| !found.contains_key(**key)).map(|key| format!("{key} is missing")));
    for (key, figure) in found {
        let Some(expected) = expected.get(key.as_str()) else {
            complaints.push(format!("{key} is not expected"));
            continue;
        };
        let Expected { subject, kind, value, unit, qualifiers, as_of, due, document } = expected;
        let mut differs = |what: &str, differs: bool, found: String| {
            if differs {
                complaints.push(format!("{key} {what} is {found}"));
            }
        };
        differs("subject", figure.subject.0 != *subject, figure.subject.0.clone());
        differs("kind", figure.kind != *kind, figure.kind.code().to_owned());
        differs("value", figure.value != *value, format!("{:?}", figure.value));
        differs("unit", figure.unit != *unit, figure.unit.clone());
        differs("qualifier", figure.qualifiers != *qualifiers, figure.qualifiers.join(";"));
        differs("as_of", figure.as_of != *as_of, figure.as_of.chinese());
        differs("due", figure.due != *due, figure.due.map_or_else(|| "nothing".to_owned(), Due::chinese));
        differs("document", figure.evidence.document.as_str() != *document, figure.evidence.document.0.clone());
    }
    accept(&complaints);
}

#[test]
fn addresses_of_profiles_never_change() {
    let expected: BTreeMap<&str, &str> = lines(SLUGS).filter_map(|line| line.split_once(' ')).collect();
    let found: BTreeMap<&str, &str> = atlas()
        .places
        .iter()
        .filter(|place| place.profile)
        .map(|place| (place.id.as_str(), place.slug.as_str()))
        .collect();
    assert_eq!(found, expected);
    let unique: BTreeSet<&str> = found.values().copied().collect();
    assert_eq!(unique.len(), found.len(), "each profile has an address of its own");
    // Fixed since the first day.
    for (id, slug) in [
        ("P01", "hangkonggang"),
        ("P03", "linkong"),
        ("P04", "xinzheng"),
        ("P08", "jingkai"),
        ("P11", "zhongmu"),
        ("P13", "gaoxin"),
        ("P15", "medpark"),
        ("P17", "kejicheng"),
        ("C05", "chengdu-gaoxin"),
    ] {
        assert_eq!(found.get(id), Some(&slug), "the address of {id}");
    }
}

#[test]
fn words_without_a_place_of_their_own_have_no_profile() {
    let without: BTreeSet<String> =
        set(atlas().places.iter().filter(|place| !place.profile).map(|place| place.id.as_str()));
    assert_eq!(without, set(["P25", "P33", "P34", "P35", "C15", "C20", "C21", "C22", "C23", "CN"]));
}

#[test]
fn the_layout_is_the_one_of_the_layout_chapter() {
    let of_role =
        |role: Role| set(atlas().places.iter().filter(|place| place.role == role).map(|place| place.id.as_str()));
    assert_eq!(of_role(Role::Core), set(["P01"]));
    assert_eq!(of_role(Role::Base), set(["P04", "P08", "P11", "P13", "P17"]));
    assert_eq!(of_role(Role::CorePark), set(["P02", "P03"]));
    assert_eq!(of_role(Role::Task), set(["P27", "P28", "P29", "P30", "P31"]));
    assert_eq!(of_role(Role::PlannedSite), set(["P32", "P36", "P37"]));
    for place in &atlas().places {
        let elsewhere = place.id.0.starts_with('C');
        assert_eq!(place.region == Region::Elsewhere, elsewhere, "{} {}", place.id, place.name);
    }
    // Nobody has stated where these are, so nothing may place them.
    for id in ["P02", "P05", "P07", "P14", "P15", "P18", "P19", "P28", "P29", "P32", "P33", "P34", "P36", "P37"] {
        assert!(atlas().position(&PlaceId::from(id)).is_none(), "{id} has no known position");
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
    let leads: BTreeSet<String> =
        set(atlas().place_industries.iter().filter(|tie| tie.words.contains("主导")).map(|tie| tie.place.as_str()));
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
        let strongest = atlas()
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
        let found = set(atlas()
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
    expected.insert("E001".to_owned(), (Tie::Located, Some("P08")));
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
    let existing: BTreeSet<&str> = atlas()
        .platforms
        .iter()
        .filter(|platform| platform.status == Status::Existing)
        .map(|platform| platform.name.as_str())
        .collect();
    let allowed = BTreeSet::from([
        "河南省医疗器械检验临空生物产业园分所",
        "河南省（郑州）口岸食品药品医疗器械检验检测中心",
        "郑州药品进口口岸",
        "熠品CRDMO项目",
    ]);
    assert_eq!(existing, allowed);
    for platform in &atlas().platforms {
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
fn the_undated_document_stays_undated() {
    let atlas = atlas();
    for figure in atlas.figures.iter().filter(|figure| figure.evidence.document.as_str() == "000") {
        assert_eq!(figure.as_of, AsOf::Unstated, "{}", figure.key());
        assert!(figure.inferred == InferredDate::Neither, "{} has no year to infer", figure.key());
    }
    for event in atlas.events.iter().filter(|event| event.evidence.document.as_str() == "000") {
        assert!(event.when.is_none(), "{} {}", event.key(), event.title);
    }
    let document = atlas.documents.iter().find(|document| document.id.as_str() == "000").expect("document 000");
    assert_eq!(document.date, "", "document 000 states no date");
    assert!(
        atlas.events.iter().any(|event| event.id.as_str() == "T18" && event.when.is_none()),
        "undated events are listed"
    );
}

#[test]
fn the_draft_plan_is_never_a_plan_in_force() {
    let atlas = atlas();
    for document in &atlas.documents {
        let draft = document.id.as_str() == "001";
        assert_eq!(document.kind == DocumentKind::DraftPlan, draft, "{}", document.title);
        assert_eq!(document.short_title.contains("征求意见稿"), draft, "{}", document.short_title);
    }
    let ahead = |figure: &&Figure| matches!(figure.kind, FigureKind::Target | FigureKind::Plan);
    let mut seen = 0;
    for figure in atlas.figures.iter().filter(ahead).filter(|figure| figure.evidence.document.as_str() == "001") {
        assert!(atlas.is_draft(&figure.evidence), "{}", figure.key());
        seen += 1;
    }
    assert!(seen >= 30, "the draft plan's targets and plans are in the tables, not only {seen}");
    for figure in atlas.figures.iter().filter(|figure| figure.kind == FigureKind::Target) {
        assert!(figure.due.is_some(), "{}: a target has a year, or says that it has none", figure.key());
        assert!(!Atlas::is_present(figure), "{}: a target is not a claim about the present", figure.key());
    }
    for event in atlas.events.iter().filter(|event| event.kind == EventKind::Past) {
        assert!(event.due.is_none(), "{}: what has happened does not fall due", event.key());
    }
}

#[test]
fn places_elsewhere_never_enter_zhengzhous_numbers() {
    let atlas = atlas();
    let region = |id: &str| atlas.places.iter().find(|place| place.id.as_str() == id).map(|place| place.region);
    for figure in atlas.figures.iter().filter(|figure| figure.evidence.document.as_str() == "004") {
        let subject = figure.subject.0.as_str();
        let home = region(subject).or_else(|| {
            let organisation = atlas.organisations.iter().find(|organisation| organisation.id.as_str() == subject)?;
            region(organisation.place.as_ref()?.as_str())
        });
        assert_eq!(home, Some(Region::Elsewhere), "{} is about {subject}", figure.key());
    }
    for event in atlas.events.iter().filter(|event| event.evidence.document.as_str() == "004") {
        assert_eq!(region(event.place.as_str()), Some(Region::Elsewhere), "{}", event.key());
    }
    for chart in &atlas.charts {
        let elsewhere = region(chart.place.as_str()) == Some(Region::Elsewhere);
        for key in &chart.figures {
            let figure = atlas.figure(key).expect("a figure of a chart");
            let foreign = figure.evidence.document.as_str() == "004";
            assert_eq!(foreign, elsewhere, "chart {} of {} draws {key}", chart.id, chart.place);
        }
    }
    for tie in &atlas.place_industries {
        assert_eq!(region(tie.place.as_str()), Some(Region::Zhengzhou), "the matrix holds {}", tie.place);
    }
}

#[test]
fn numbers_of_a_torn_sentence_belong_to_no_industry() {
    let atlas = atlas();
    for key in ["F202", "F203"] {
        let figure = atlas.figure(key).expect("a figure");
        assert_eq!(figure.domain, Domain::Context, "{key}");
        assert!(figure.measure.contains("不明"), "{key} says that it is unclear: {}", figure.measure);
        assert!(!figure.measure.contains("生命科学") && !figure.measure.contains("算力"), "{key}: {}", figure.measure);
        assert!(!atlas.charts.iter().any(|chart| chart.figures.iter().any(|other| other == key)), "{key} is drawn");
        assert!(!atlas.cases.iter().any(|case| case.figures.iter().any(|other| other == key)), "{key} is a case");
    }
}

#[test]
fn what_no_document_states_is_filled_in_nowhere() {
    let atlas = atlas();
    // No total of output, income, jobs or money for the city: 001 states none.
    for figure in atlas.figures.iter().filter(|figure| figure.subject.0 == "ZZ") {
        let threshold = figure.key() == "F064";
        assert!(
            threshold || !matches!(figure.unit.as_str(), "亿元" | "万元" | "元" | "人" | "万人"),
            "{}: {} {}",
            figure.key(),
            figure.measure,
            figure.unit
        );
    }
    // “百亿” is a position that is aimed at, never a value.
    for figure in atlas.figures.iter().filter(|figure| figure.words.contains("百亿") && figure.subject.0 != "C05") {
        assert_eq!(figure.value, None, "{} {}", figure.key(), figure.words);
        assert!(!Atlas::is_present(figure), "{} {}", figure.key(), figure.words);
    }
    // Counties and zones have no numbers of their own scale in the draft plan.
    for figure in atlas.figures.iter().filter(|figure| figure.evidence.document.as_str() == "001") {
        assert!(
            !matches!(figure.subject.0.as_str(), "P01" | "P04" | "P08" | "P11" | "P13" | "P17" | "P27" | "P30" | "P31"),
            "{} gives {} a number",
            figure.key(),
            figure.subject.0
        );
    }
    // How many life-science firms there are, no document says: only how many leading ones were brought in.
    let counts: Vec<String> = atlas
        .figures
        .iter()
        .filter(|figure| figure.measure.contains("生命科学") && figure.measure.contains("企业"))
        .map(Figure::key)
        .collect();
    assert_eq!(counts, ["F204"]);
    // Seven counties without names, hospitals without names, fifteen signatories without names.
    let signed =
        atlas.organisations.iter().filter(|row| row.tie == Tie::Signed && row.evidence.document.as_str() == "002");
    assert_eq!(signed.count(), 3, "three of the eighteen signatories are named");
}

#[test]
fn baselines_stand_only_where_there_is_one() {
    let with: BTreeMap<&str, Vec<&str>> = atlas()
        .targets
        .iter()
        .filter(|target| !target.baseline_figures.is_empty())
        .map(|target| (target.id.as_str(), target.baseline_figures.iter().map(String::as_str).collect()))
        .collect();
    let expected = BTreeMap::from([
        ("G01", vec!["F007"]),
        ("G02", vec!["F008"]),
        ("G03", vec!["F006"]),
        ("G06", vec!["F029"]),
        ("G07", vec!["F032"]),
        ("G27", vec!["F243"]),
    ]);
    assert_eq!(with, expected);
    for target in &atlas().targets {
        let stated = target.baseline_words.is_empty() != with.contains_key(target.id.as_str());
        assert!(
            stated || target.id.as_str() == "G26",
            "{}: words without a figure: {}",
            target.id,
            target.baseline_words
        );
        let comparable = match target.id.as_str() {
            "G06" => Comparable::Yes,
            "G03" => Comparable::Approx,
            _ => Comparable::No,
        };
        assert_eq!(target.comparable, comparable, "{} {}", target.id, target.measure);
    }
    let due = |id: &str| atlas().targets.iter().find(|target| target.id.as_str() == id).map(|target| target.due);
    for id in ["G20", "G21", "G23"] {
        assert_eq!(due(id), Some(Due::Open), "{id} sets no year");
    }
}

#[test]
fn both_sides_of_a_conflict_are_kept() {
    let atlas = atlas();
    let cases: &[(&str, &[&str])] = &[
        ("X01", &["F136", "F183"]),
        ("X02", &["F163", "F191"]),
        ("X03", &["F138", "F164", "F177"]),
        ("X04", &["F139", "F170", "F178"]),
        ("X05", &["F168", "F176"]),
        ("X07", &["F131", "F180"]),
        ("X11", &["F103", "F104a"]),
        ("X12", &["F066", "F067"]),
        ("X17", &["F007", "F008", "F038", "F039"]),
        ("X20", &["F021", "F022", "F023"]),
        ("X28", &["F235", "F243"]),
        ("X29", &["F225", "F243"]),
        ("X30", &["F237", "F245"]),
        ("X33", &["F136", "F192"]),
        ("X34", &["F196", "F197a", "F197b", "F197c"]),
        ("X46", &["F019", "F104a"]),
    ];
    let mut complaints = Vec::new();
    for (id, keys) in cases {
        for key in *keys {
            let figure = atlas.figure(key).unwrap_or_else(|| panic!("{key} of {id} is a figure"));
            if !figure.conflicts.iter().any(|conflict| conflict.as_str() == *id) {
                complaints.push(format!("{key} does not say that it is in {id}"));
            }
        }
    }
    for conflict in &atlas.conflicts {
        if conflict.b.is_empty() != conflict.b_evidence.is_none() {
            complaints.push(format!("{}: a second side without its source", conflict.id));
        }
    }
    let twelve = atlas.conflicts.iter().find(|conflict| conflict.id.as_str() == "X01").expect("X01");
    assert!(twelve.a.contains("11") && twelve.b.contains("12"), "{} / {}", twelve.a, twelve.b);
    accept(&complaints);
}

#[test]
fn every_profile_says_what_is_not_known() {
    let atlas = atlas();
    for place in atlas.places.iter().filter(|place| place.profile) {
        let unknown = atlas.remarks_of(&place.id).filter(|remark| remark.kind == RemarkKind::Unknown).count();
        let least = if matches!(place.role, Role::Core | Role::Base) { 4 } else { 1 };
        assert!(unknown >= least, "{} {} names {unknown} unknowns", place.id, place.name);
    }
}

#[test]
fn cells_hold_text_for_readers() {
    let mut complaints = Vec::new();
    for (file, text) in tables() {
        let mut reader = csv::ReaderBuilder::new().from_reader(text.as_bytes());
        let header = reader.headers().expect("a header").clone();
        for (row, record) in reader.records().enumerate() {
            let record = record.expect("a row");
            for (column, cell) in header.iter().zip(&record) {
                for fault in faults(&file, cell) {
                    complaints.push(format!("{file} row {} {column}: {fault}: {cell}", row + 2));
                }
            }
        }
    }
    accept(&complaints);
}

/// What a reader should not meet in a cell.
fn faults(file: &str, cell: &str) -> Vec<&'static str> {
    let mut faults = Vec::new();
    if ["⚠", "☒", "≠", "录入", "待核", "TODO", "001:L", "00?"].iter().any(|mark| cell.contains(mark)) {
        faults.push("a working mark");
    }
    let prose = !cell.is_ascii();
    if prose && names_an_id(cell) {
        faults.push("an id in running text");
    }
    let says_unknown = ["未载", "没有写", "没写", "没有"].iter().any(|words| cell.contains(words));
    let bodily = ["亩", "平方米", "公顷", "电话", "地址", "邮编", "联系人"].iter().any(|word| cell.contains(word));
    if bodily && !says_unknown && file != "remarks.csv" {
        faults.push("an area, an address or a contact, which no document states");
    }
    faults
}

/// `P03`, `F021`, `L63`: a capital letter and two digits or more, on their own.
fn names_an_id(text: &str) -> bool {
    let letters: Vec<char> = text.chars().collect();
    letters.windows(3).enumerate().any(|(at, window)| {
        let alone = at == 0 || !letters[at - 1].is_ascii_alphanumeric();
        alone && "PCEFTGXL".contains(window[0]) && window[1..].iter().all(char::is_ascii_digit)
    })
}

#[test]
fn the_checks_of_cells_can_fail() {
    for (file, cell) in [
        ("figures.csv", "不是GDP ⚠"),
        ("figures.csv", "见F021"),
        ("places.csv", "占地300亩"),
        ("organisations.csv", "地址：某路1号"),
        ("remarks.csv", "L63一行"),
    ] {
        assert!(!faults(file, cell).is_empty(), "{cell} in {file} should be refused");
    }
    for (file, cell) in [
        ("figures.csv", "MedPark的GMP平台"),
        ("organisations.csv", "地址与科室信息未载。"),
        ("remarks.csv", "地址、招商联系人和电话"),
        ("figures.csv", "F021"),
    ] {
        assert!(faults(file, cell).is_empty(), "{cell} in {file} should pass: {:?}", faults(file, cell));
    }
}
