//! The shortlist: a few places that a visitor keeps.

use super::compare;

/// As many places as can be compared and fit a brief.
pub const MOST: usize = compare::MOST;

/// Longest slug that is looked at; longer ones are none of ours.
const LONGEST: usize = 40;

/// Slugs of places, each once, in the order in which they were kept.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shortlist {
    places: Vec<String>,
}

impl Shortlist {
    /// The slugs, in order.
    #[must_use]
    pub fn places(&self) -> &[String] {
        &self.places
    }

    /// Whether nothing is kept.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// Whether a place is kept.
    #[must_use]
    pub fn holds(&self, slug: &str) -> bool {
        self.places.iter().any(|place| place == slug)
    }

    /// With one place more; none where it is kept already, is no slug, or would be one too many.
    #[must_use]
    pub fn with(&self, slug: &str) -> Option<Self> {
        let is_slug = !slug.is_empty()
            && slug.len() <= LONGEST
            && slug.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        (is_slug && !self.holds(slug) && self.places.len() < MOST).then(|| {
            let mut more = self.clone();
            more.places.push(slug.to_owned());
            more
        })
    }

    /// Without a place.
    #[must_use]
    pub fn without(&self, slug: &str) -> Self {
        Self { places: self.places.iter().filter(|place| *place != slug).cloned().collect() }
    }

    /// With as many of another list as there is room for; returns also what found none.
    #[must_use]
    pub fn joined(&self, other: &Self) -> (Self, Vec<String>) {
        let mut all = self.clone();
        let mut left = Vec::new();
        for place in other.places.iter().filter(|place| !self.holds(place)) {
            match all.with(place) {
                Some(more) => all = more,
                None => left.push(place.clone()),
            }
        }
        (all, left)
    }

    /// The places to compare where one is looked at: those kept, and this one last.
    #[must_use]
    pub fn beside(&self, slug: &str) -> Vec<String> {
        let others = self.places.iter().filter(|place| *place != slug).take(MOST - 1);
        others.cloned().chain(std::iter::once(slug.to_owned())).collect()
    }

    /// How it is kept and sent: slugs with commas between them.
    #[must_use]
    pub fn text(&self) -> String {
        self.places.join(",")
    }

    /// Reads [`Shortlist::text`] as far as it can be understood; returns what could not be used.
    #[must_use]
    pub fn read(text: &str, is_known: impl Fn(&str) -> bool) -> (Self, Vec<String>) {
        let mut list = Self::default();
        let mut unused = Vec::new();
        for slug in text.split(',').filter(|slug| !slug.is_empty()) {
            match list.with(slug).filter(|_| is_known(slug)) {
                Some(more) => list = more,
                None if list.holds(slug) => {}
                None => unused.push(slug.to_owned()),
            }
        }
        (list, unused)
    }
}

/// Whose places a page shows: a link must not change what its reader has kept.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Whose {
    /// The visitor's own: a change of the page is a change of what is kept, and the other way round.
    #[default]
    Own,
    /// Those of a link.
    Link,
}

impl Whose {
    /// Whose the places of an address are, seen by a visitor who keeps `own`.
    #[must_use]
    pub fn of(linked: &Shortlist, own: &Shortlist) -> Self {
        let same = linked.places.len() == own.places.len() && linked.places.iter().all(|place| own.holds(place));
        if linked.is_empty() || same { Self::Own } else { Self::Link }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(text: &str) -> Shortlist {
        Shortlist::read(text, |_| true).0
    }

    #[test]
    fn it_holds_a_few_places_each_once_in_order() {
        let full = list("jingkai,gaoxin,jingkai,linkong,xinzheng");
        assert_eq!(full.places(), ["jingkai", "gaoxin", "linkong", "xinzheng"]);
        assert_eq!(full.with("zhongmu"), None);
        assert_eq!(full.without("gaoxin").text(), "jingkai,linkong,xinzheng");
    }

    #[test]
    fn what_is_no_place_is_said_and_left_out() {
        let (kept, unused) =
            Shortlist::read("jingkai,,<b>,../../x,gaoxin,nowhere,a,b,c", |slug| slug.len() > 1 && slug != "nowhere");
        assert_eq!(kept.text(), "jingkai,gaoxin");
        assert_eq!(unused, ["<b>", "../../x", "nowhere", "a", "b", "c"]);
    }

    #[test]
    fn what_is_looked_at_is_compared_with_what_is_kept() {
        assert_eq!(list("").beside("gaoxin"), ["gaoxin"]);
        assert_eq!(list("jingkai,gaoxin").beside("gaoxin"), ["jingkai", "gaoxin"]);
        assert_eq!(list("a,b,c,d").beside("e"), ["a", "b", "c", "e"]);
    }

    #[test]
    fn a_link_is_not_ones_own_list_unless_it_names_the_same() {
        for (linked, own, whose) in [
            ("", "", Whose::Own),
            ("", "jingkai", Whose::Own),
            ("jingkai,gaoxin", "gaoxin,jingkai", Whose::Own),
            ("jingkai", "", Whose::Link),
            ("jingkai", "jingkai,gaoxin", Whose::Link),
            ("jingkai,gaoxin", "jingkai", Whose::Link),
        ] {
            assert_eq!(Whose::of(&list(linked), &list(own)), whose, "{linked} before {own}");
        }
    }

    #[test]
    fn joining_lists_loses_nothing_unsaid() {
        let (all, left) = list("a,b").joined(&list("b,c,d,e"));
        assert_eq!((all.text().as_str(), left), ("a,b,c,d", vec!["e".to_owned()]));
    }
}
