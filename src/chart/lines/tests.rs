//! What a reader of the diagram would miss, with invented places.

use super::network::{Look, Network, Site};
use super::order::Order;
use super::*;
use crate::atlas::Atlas;
use crate::atlas::industry::{Family, Industry, Platform};
use crate::atlas::invented;
use crate::texts;

fn industry(id: &str, family: Family) -> Industry {
    Industry {
        id: id.into(),
        name: id.to_owned(),
        short_name: id.to_owned(),
        aliases: Vec::new(),
        family,
        task: None,
        modalities: Vec::new(),
        examples: Vec::new(),
    }
}

fn platform(id: &str, place: Option<&str>, status: Status) -> Platform {
    Platform {
        id: id.into(),
        name: id.to_owned(),
        stages: Vec::new(),
        modalities: Vec::new(),
        place: place.map(Into::into),
        status,
        words: String::new(),
        organisation: None,
        note: String::new(),
        evidence: invented::tie("").evidence,
    }
}

/// A core with a park, two bases, a park that lies in no zone, and something at the city as a whole.
fn city() -> Atlas {
    let places = [
        "id=Z slug=city kind=city role=background",
        "id=P01 slug=core short_name=核 kind=zone role=core parent=Z",
        "id=P02 slug=park short_name=园 kind=park role=core_park parent=P01",
        "id=P03 slug=east short_name=东 kind=county role=base parent=Z",
        "id=P04 slug=west short_name=西 kind=zone role=base parent=Z",
        "id=P05 slug=lab short_name=馆 kind=park role=background parent=P04",
        "id=P06 slug=loose short_name=散 kind=park role=planned_site parent=Z",
        "id=C01 slug=far kind=park role=comparator region=elsewhere",
    ];
    let ties = [
        "place=P02 industry=a strength=mentioned",
        "place=P02 industry=a strength=carrier section=二",
        "place=P03 industry=a",
        "place=P01 industry=b",
        "place=P04 industry=b",
        "place=P05 industry=c strength=inferred",
        "place=Z industry=c",
        "place=P06 industry=b",
        "place=C01 industry=c",
    ];
    Atlas {
        places: places.map(invented::place).into(),
        industries: vec![industry("a", Family::Drug), industry("b", Family::Drug), industry("c", Family::Seed)],
        place_industries: ties.map(invented::tie).into(),
        platforms: vec![
            platform("B01", Some("P03"), Status::Planned),
            platform("B02", Some("P03"), Status::Existing),
            platform("B03", Some("P05"), Status::Building),
            platform("B04", None, Status::Planned),
            platform("B05", Some("C01"), Status::Existing),
        ],
        ..Atlas::default()
    }
}

#[test]
fn everything_stands_where_documents_put_it() {
    let network = Network::of(&city());
    let bays: Vec<(&str, Look, usize)> =
        network.bays.iter().map(|bay| (bay.name.as_str(), bay.look, bay.stops.len())).collect();
    let loose = texts::lines::loose();
    let expected = [("核", Look::Core, 2), ("东", Look::Base, 1), ("西", Look::Base, 1), (loose, Look::Loose, 3)];
    assert_eq!(bays, expected);
    let at = |site: Site| network.stops.iter().find(|stop| stop.site == site).expect("a stop");
    let entry = |slug: &str| {
        let atlas = city();
        let places = crate::chart::map::places(&atlas);
        at(Site::Entry(places.iter().position(|place| place.slug == slug).expect("a place"))).clone()
    };
    assert_eq!(entry("park").ties, [(0, Strength::Carrier)], "the strongest word counts");
    assert_eq!(entry("east").platforms, [Status::Existing, Status::Planned], "what stands comes first");
    // What lies in a park that is no part of the layout belongs to the zone around it.
    assert_eq!(entry("west").ties, [(1, Strength::Leading), (2, Strength::Inferred)]);
    assert_eq!(entry("west").platforms, [Status::Building]);
    assert_eq!(at(Site::City).ties, [(2, Strength::Leading)]);
    assert_eq!(at(Site::Unstated).platforms, [Status::Planned]);
    assert_eq!(network.counts(), (3, 2), "lines, and lines through the core");
    assert_eq!(network.platforms(), [(Status::Existing, 1), (Status::Building, 1), (Status::Planned, 2)]);
}

#[test]
fn lines_run_round_the_platforms_of_others_where_they_can() {
    let network = Network::of(&city());
    for core_first in [false, true] {
        let order = Order::of(&network, core_first);
        assert_eq!(order.crossings(&network), 0, "{order:?}");
        assert_eq!(order.stops().count(), network.stops.len());
        let looks: Vec<Look> = order.bays.iter().map(|(bay, _)| network.bays[*bay].look).collect();
        assert_eq!(looks.last(), Some(&Look::Loose), "what has no zone comes last");
        assert!(!core_first || looks.first() == Some(&Look::Core));
        assert_eq!(order, Order::of(&network, core_first), "the same facts give the same drawing");
    }
}

#[test]
fn lines_are_straight_and_uncertain_only_where_a_stop_has_no_zone() {
    let lines = Lines::of(&city());
    for frame in [Frame::Wide, Frame::Tall, Frame::Card] {
        let diagram = lines.diagram(frame);
        for line in &diagram.lines {
            let rows = |at: Point| if frame == Frame::Tall { at.x } else { at.y };
            let row = line.marks.first().map(|mark| rows(mark.at)).expect("a stop");
            assert!(line.marks.iter().all(|mark| (rows(mark.at) - row).abs() < 1e-9), "{frame:?}");
            assert!(
                line.runs.iter().all(|run| (rows(run.from) - row).abs() < 1e-9 && (rows(run.to) - row).abs() < 1e-9)
            );
            let id = lines.network.fields[line.field].id.as_str();
            assert_eq!(line.runs.iter().any(|run| !run.is_placed), id != "a", "{id} {frame:?}");
        }
    }
}

#[test]
fn a_bay_by_itself_says_which_lines_go_on() {
    let atlas = city();
    let entry = crate::chart::map::places(&atlas).iter().position(|place| place.slug == "west").expect("a place");
    let (network, diagram) = Lines::of(&atlas).bay(entry).expect("a bay");
    let fields: Vec<(&str, bool)> = network.fields.iter().map(|field| (field.id.as_str(), field.goes_on)).collect();
    assert_eq!(fields, [("b", true), ("c", true)]);
    assert_eq!((diagram.bays.len(), diagram.columns.len()), (1, 1));
    let bay = diagram.bays[0].area;
    assert!(diagram.lines.iter().flat_map(|line| &line.runs).all(|run| run.from.x < bay.left));
}

#[test]
fn names_that_run_down_turn_letters_on_their_side() {
    let label = Label::down("MedPark医械园（一）", 10.0, 0.0, 10.0);
    let pieces: Vec<(&str, bool)> = label.pieces().iter().map(|piece| (piece.text, piece.is_turned)).collect();
    assert_eq!(pieces, [("MedPark", true), ("医械园", false), ("（", true), ("一", false), ("）", true)]);
    assert!(label.rect().height > 90.0 && label.rect().width <= 10.0);
}
