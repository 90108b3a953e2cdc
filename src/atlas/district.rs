//! The county-level districts: each gets an answer, also where no document speaks of it.

use super::Atlas;
use super::evidence::Evidence;
use super::grammar::SLUG;
use super::place::{Distance, Domain, Place, PlaceId, Region, Role};
use super::table::column;
use crate::geo::Degrees;
use crate::geo::ground::District as Outline;

table!(
    /// A county-level district of the city.
    District in "districts", "区县", "本市的县级区划，与轮廓图里的一一对应；文件没有写到的也列在这里，好让每一个都查得到。", row "一个区县", key ["name"];
    name: String = [column("name", "名称", "与 districts.geojson 里的名称相同。")],
    short_name: String = [column("short_name", "短名", "两个字，窄的地方和搜索用。")],
    /// The county of the layout that it is. A zone inside a district is another place.
    place: Option<PlaceId> = [column("place", "地点", "它就是布局里的哪个县（市）；不是的留空。").unique()],
    /// The part of its page's address; empty where it is a place of the layout, which has a page already.
    slug: String = [column("slug", "网址名", "区县页网址的一段，定下后不改。写有地点的留空，它用地点的网址。").or_empty().unique().shaped(&SLUG)],
    /// Whole names: a short name may be the beginning of another place's.
    aliases: Vec<String> = [column("aliases", "别名", "同一个区县的其他全称。资料里出现名称或别名，就算写到了它；短名可能混进别处的名称，不写在这里。")],
);

/// What can be said of a district, as far as tables and outlines tell.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer<'a> {
    pub district: &'a District,
    /// The place of the layout that it is.
    pub place: Option<&'a Place>,
    /// Where the documents name it.
    pub mentions: Vec<Mention<'a>>,
    /// Every other place of the layout with a position, the nearest first.
    pub around: Vec<Near<'a>>,
}

/// A statement that names a district.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Mention<'a> {
    pub text: &'a str,
    pub evidence: &'a Evidence,
}

/// A place of the layout as it lies to a district. Reckoned from approximate positions; no document says so.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Near<'a> {
    pub place: &'a Place,
    /// From where the district's name stands on the map.
    pub distance: Distance,
    /// How far its position lies outside the outline, in kilometres; 0 within.
    pub outside: f64,
}

impl Near<'_> {
    /// Whether its position lies within the outline.
    #[must_use]
    pub fn is_inside(&self) -> bool {
        self.outside <= 0.0
    }

    /// Whether its position lies outside, but no further than it may be wrong.
    #[must_use]
    pub fn may_be_inside(&self) -> bool {
        !self.is_inside() && self.outside <= self.distance.precision
    }
}

impl<'a> Answer<'a> {
    /// Gathers what there is; without an outline nothing lies around.
    #[must_use]
    pub fn of(atlas: &'a Atlas, outlines: &[Outline], district: &'a District) -> Self {
        let place = atlas.place_of_district(district);
        let outline = outlines.iter().find(|outline| outline.name == district.name);
        let mut around: Vec<Near<'a>> = outline.map_or_else(Vec::new, |outline| {
            let others = atlas.places.iter().filter(|other| place.is_none_or(|place| place.id != other.id));
            others.filter(|other| is_of_the_layout(other)).filter_map(|other| near(atlas, outline, other)).collect()
        });
        around.sort_by(|one, other| one.distance.kilometres.total_cmp(&other.distance.kilometres));
        Self { district, place, mentions: mentions(atlas, district), around }
    }

    /// Whether no document names it.
    #[must_use]
    pub fn is_silent(&self) -> bool {
        self.place.is_none() && self.mentions.is_empty()
    }

    /// The core, as it lies to the district; none for the core itself.
    #[must_use]
    pub fn core(&self) -> Option<Near<'a>> {
        self.around.iter().find(|near| near.place.role == Role::Core).copied()
    }

    /// The base that a visitor would be sent to: the one whose position lies within, else the nearest.
    #[must_use]
    pub fn base(&self) -> Option<Near<'a>> {
        let mut bases = self.around.iter().filter(|near| near.place.role == Role::Base);
        let nearest = bases.clone().next();
        bases.find(|near| near.is_inside()).or(nearest).copied()
    }

    /// Zones and parks whose position lies within.
    pub fn inside(&self) -> impl Iterator<Item = Near<'a>> {
        self.around.iter().filter(|near| near.is_inside()).copied()
    }

    /// Zones and parks whose position lies outside, but no further than it may be wrong.
    pub fn perhaps_inside(&self) -> impl Iterator<Item = Near<'a>> {
        self.around.iter().filter(|near| near.may_be_inside()).copied()
    }
}

impl Atlas {
    /// A district by its name.
    #[must_use]
    pub fn district(&self, name: &str) -> Option<&District> {
        self.districts.iter().find(|district| district.name == name)
    }

    /// A district with a page of its own, by the slug in its address.
    #[must_use]
    pub fn district_by_slug(&self, slug: &str) -> Option<&District> {
        self.districts.iter().find(|district| !slug.is_empty() && district.slug == slug)
    }

    /// The place of the layout that a district is.
    #[must_use]
    pub fn place_of_district(&self, district: &District) -> Option<&Place> {
        self.place(district.place.as_ref()?)
    }

    /// By what links name a district: the slug of the place that it is, or its own.
    #[must_use]
    pub fn slug_of_district<'a>(&'a self, district: &'a District) -> &'a str {
        self.place_of_district(district).map_or(&district.slug, |place| &place.slug)
    }
}

/// The places that the map holds.
fn is_of_the_layout(place: &Place) -> bool {
    let has_role = !matches!(place.role, Role::Background | Role::Comparator);
    has_role && place.region == Region::Home && place.profile && place.domain == Domain::Bio
}

fn near<'a>(atlas: &'a Atlas, outline: &Outline, place: &'a Place) -> Option<Near<'a>> {
    let position = atlas.position(&place.id)?;
    let at = Degrees { lon: position.lon, lat: position.lat };
    let distance = Distance { kilometres: at.distance_km(outline.label), precision: position.precision_km };
    Some(Near { place, distance, outside: outline.outside_km(at) })
}

/// Statements of documents in which a whole name of the district stands. What this site says itself is none.
fn mentions<'a>(atlas: &'a Atlas, district: &District) -> Vec<Mention<'a>> {
    let names = || std::iter::once(&district.name).chain(&district.aliases);
    let mut found: Vec<Mention<'a>> = Vec::new();
    let mut look = |evidence: &'a Evidence, texts: &[&'a str]| {
        let text = texts.iter().find(|text| names().any(|name| text.contains(name.as_str())));
        found.extend(text.map(|text| Mention { text, evidence }));
    };
    for row in atlas.places.iter().filter(|row| row.region == Region::Home) {
        look(&row.evidence, &[&row.name, &row.summary]);
        row.aliases.iter().for_each(|alias| look(&row.evidence, &[alias]));
    }
    atlas.place_industries.iter().for_each(|row| look(&row.evidence, &[&row.words]));
    atlas.platforms.iter().for_each(|row| look(&row.evidence, &[&row.name, &row.words]));
    for row in &atlas.tasks {
        look(&row.evidence, &[&row.name, &row.positioning]);
        row.items.iter().for_each(|item| look(&row.evidence, &[item]));
    }
    for row in &atlas.programmes {
        look(&row.evidence, &[&row.name]);
        row.points.iter().for_each(|point| look(&row.evidence, &[point]));
    }
    for row in &atlas.organisations {
        look(&row.evidence, &[&row.name, &row.role, &row.tie_words]);
        row.aliases.iter().for_each(|alias| look(&row.evidence, &[alias]));
    }
    atlas.figures.iter().for_each(|row| look(&row.evidence, &[&row.measure, &row.words]));
    atlas.events.iter().for_each(|row| look(&row.evidence, &[&row.title]));
    atlas.targets.iter().for_each(|row| look(&row.evidence, &[&row.measure, &row.target_words]));
    atlas.policies.iter().for_each(|row| look(&row.evidence, &[&row.name]));
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atlas::check::check;
    use crate::atlas::invented;

    /// A square of 20 by 20 kilometres around the place of its name, on the equator, where degrees are alike.
    fn outline(name: &str, lon: f64) -> Outline {
        let corner = |x: f64, y: f64| Degrees { lon: lon + x * 0.09, lat: y * 0.09 };
        let ring = vec![corner(-1.0, -1.0), corner(1.0, -1.0), corner(1.0, 1.0), corner(-1.0, 1.0)];
        Outline { name: name.to_owned(), label: Degrees { lon, lat: 0.0 }, rings: vec![ring] }
    }

    /// 甲区 holds a base, which may as well lie in 乙区 beside it; 丙县 is a base; 丁区 lies far from all.
    fn atlas() -> Atlas {
        let places = [
            "id=P01 slug=he name=核心区 kind=zone role=core",
            "id=P02 slug=dong name=东园区 kind=zone role=base",
            "id=P03 slug=bing name=丙县 kind=county role=base",
            "id=P04 slug=wu name=无处园 kind=park role=base_park",
            "id=P05 slug=bei name=背景区 kind=zone role=background",
        ];
        let positions = [
            "place=P01 lon=0.5 lat=0 precision_km=2",
            "place=P02 lon=0.06 lat=0 precision_km=5",
            "place=P03 lon=0.36 lat=0 precision_km=3",
            "place=P05 lon=0 lat=0 precision_km=1",
        ];
        let districts = [
            "name=甲区 short_name=甲 slug=jia aliases=甲全区",
            "name=乙区 short_name=乙 slug=yi",
            "name=丙县 short_name=丙 place=P03",
            "name=丁区 short_name=丁 slug=ding",
        ];
        Atlas {
            places: places.map(invented::place).into(),
            positions: positions.map(invented::position).into(),
            districts: districts.map(invented::district).into(),
            ..Atlas::default()
        }
    }

    fn outlines() -> Vec<Outline> {
        [("甲区", 0.0), ("乙区", 0.18), ("丙县", 0.36), ("丁区", -0.54)].map(|(name, lon)| outline(name, lon)).into()
    }

    fn ids(near: impl Iterator<Item = Near<'static>>) -> Vec<&'static str> {
        near.map(|near| near.place.id.as_str()).collect()
    }

    fn answer(name: &str) -> Answer<'static> {
        let atlas: &'static Atlas = Box::leak(Box::new(atlas()));
        Answer::of(atlas, &outlines(), atlas.district(name).expect("the district"))
    }

    #[test]
    fn a_position_lies_within_or_as_near_as_it_may_be_wrong() {
        let home = answer("甲区");
        assert_eq!((ids(home.inside()), ids(home.perhaps_inside())), (vec!["P02"], vec![]));
        let beside = answer("乙区");
        assert_eq!((ids(beside.inside()), ids(beside.perhaps_inside())), (vec![], vec!["P02"]));
        let far = answer("丁区");
        assert_eq!((ids(far.inside()), ids(far.perhaps_inside())), (vec![], vec![]));
    }

    #[test]
    fn the_base_within_comes_before_one_that_is_nearer_to_the_name() {
        let mut atlas = atlas();
        atlas.places.push(invented::place("id=P06 slug=xi name=西园区 kind=zone role=base"));
        atlas.positions.push(invented::position("place=P06 lon=-0.1 lat=0"));
        let outlines = [Outline { label: Degrees { lon: -0.08, lat: 0.0 }, ..outline("甲区", 0.0) }];
        let home = Answer::of(&atlas, &outlines, atlas.district("甲区").expect("the district"));
        assert_eq!(home.around.first().map(|near| near.place.id.as_str()), Some("P06"), "nearer, but outside");
        assert_eq!(home.base().map(|near| near.place.id.as_str()), Some("P02"));
        // Without one within, the nearest, and how far it may be off.
        let far = answer("丁区");
        let base = far.base().expect("a base");
        assert_eq!((base.place.id.as_str(), base.distance.precision), ("P02", 5.0));
        assert!((base.distance.kilometres - 66.7).abs() < 0.5, "{}", base.distance.kilometres);
        assert_eq!(far.core().map(|near| near.place.id.as_str()), Some("P01"));
    }

    #[test]
    fn a_district_that_is_a_place_is_no_neighbour_of_itself() {
        let county = answer("丙县");
        assert_eq!(county.place.map(|place| place.id.as_str()), Some("P03"));
        assert!(!county.is_silent() && county.around.iter().all(|near| near.place.id.as_str() != "P03"));
        let atlas = atlas();
        let slugs: Vec<&str> = atlas.districts.iter().map(|district| atlas.slug_of_district(district)).collect();
        assert_eq!(slugs, ["jia", "yi", "bing", "ding"]);
        assert!(atlas.district_by_slug("").is_none() && atlas.district_by_slug("bing").is_none());
    }

    #[test]
    fn a_district_has_one_address() {
        let wrong = |change: fn(&mut Vec<District>)| {
            let mut atlas = atlas();
            change(&mut atlas.districts);
            let findings = check(&atlas, &|_| true).into_iter().filter(|finding| finding.table == "districts");
            findings.map(|finding| (finding.row, finding.column)).collect::<Vec<_>>()
        };
        assert_eq!(wrong(|_| {}), []);
        assert_eq!(wrong(|districts| districts[2].slug = "bing-xian".to_owned()), [(2, "slug")], "a place has one");
        assert_eq!(wrong(|districts| districts[2].place = Some("P02".into())), [(2, "place")], "a zone is no district");
        assert_eq!(wrong(|districts| districts[0].slug.clear()), [(0, "slug")], "no place, and none of its own");
        assert_eq!(wrong(|districts| districts[0].slug = "dong".to_owned()), [(0, "slug")], "that of another place");
    }

    #[test]
    fn a_place_without_position_or_role_lies_nowhere() {
        assert_eq!(ids(answer("甲区").around.into_iter()), ["P02", "P03", "P01"]);
        let atlas = atlas();
        let unknown = Answer::of(&atlas, &[], atlas.district("甲区").expect("the district"));
        assert!(unknown.around.is_empty() && unknown.base().is_none() && unknown.core().is_none());
    }

    #[test]
    fn only_a_whole_name_in_a_documents_words_breaks_the_silence() {
        for (title, named) in [("甲区某事", true), ("某事在甲全区", true), ("甲某事", false), ("乙某事", false)]
        {
            let mut atlas = atlas();
            atlas.events.push(invented::event(&format!("title={title}")));
            let answer = Answer::of(&atlas, &[], atlas.district("甲区").expect("the district"));
            assert_eq!(answer.is_silent(), !named, "{title}");
            assert_eq!(answer.mentions.first().map(|mention| mention.text), named.then_some(title));
        }
    }
}
