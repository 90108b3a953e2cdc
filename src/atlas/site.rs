//! Settings of one deployment, from `seeds/site.toml`.

use serde::{Deserialize, Serialize};

use super::date::PartialDate;
use crate::geo::Degrees;
use crate::texts;

vocabulary!(
    /// Which view the map opens with.
    MapView: map_view {
        Geographic = "geographic",
        Schematic = "schematic",
    }
);

#[expect(clippy::derivable_impls, reason = "the vocabulary is written by a macro")]
impl Default for MapView {
    fn default() -> Self {
        Self::Geographic
    }
}

/// A rectangle in degrees, WGS-84.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
pub struct Bounds {
    pub west: f64,
    pub south: f64,
    pub east: f64,
    pub north: f64,
}

impl Bounds {
    /// The middle, which the map lies around.
    #[must_use]
    pub fn centre(self) -> Degrees {
        Degrees { lon: f64::midpoint(self.west, self.east), lat: f64::midpoint(self.south, self.north) }
    }
}

/// Settings that a deployer changes without touching the facts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Site {
    /// Name in the header and in titles.
    pub name: String,
    /// The city as people say it: 郑州.
    pub city: String,
    /// What the plan calls the layout: 一核多基地; empty where it has no name.
    pub layout: String,
    /// What the atlas is about, in words for search engines and the data package.
    pub keywords: Vec<String>,
    /// The data package's name: small letters and hyphens.
    pub package: String,
    /// Within which positions must lie.
    pub bounds: Bounds,
    /// 审图号; empty where none was granted, and then the map says so.
    pub approval_number: String,
    /// A sentence that stands under the map.
    pub map_notice: String,
    pub default_view: MapView,
    /// The day by which deadlines are judged, and by which versions are told apart.
    pub data_date: PartialDate,
    /// Counts what was published of one day, from 1: a second correction on the same day is 2.
    pub revision: u32,
    /// The day until which the next facts are announced; none where nothing is announced.
    pub next_update: Option<PartialDate>,
    /// Absolute path at which the site stands; used by the 404 page alone, all else is relative.
    pub base_path: String,
    /// Where the public finds the site, `https://…/`; empty where it is not known. Only what others
    /// read needs it: share cards, oEmbed, and Safari in a sandboxed frame.
    pub address: String,
    /// Origins whose pages may tell a framed view what to show; compared letter by letter.
    pub message_origins: Vec<String>,
    /// The e-mail address that takes reports of mistakes; empty where there is none.
    pub contact: String,
    /// Whether browsers keep the whole site for reading without a network.
    pub offline: bool,
}

impl Default for Site {
    fn default() -> Self {
        Self {
            name: String::new(),
            city: String::new(),
            layout: String::new(),
            keywords: Vec::new(),
            package: String::new(),
            bounds: Bounds::default(),
            approval_number: String::new(),
            map_notice: String::new(),
            default_view: MapView::Geographic,
            data_date: PartialDate { year: 0, month: None, day: None },
            revision: 1,
            next_update: None,
            base_path: "/".to_owned(),
            address: String::new(),
            message_origins: Vec::new(),
            contact: String::new(),
            offline: true,
        }
    }
}

impl Site {
    /// Scheme, host and port of the site's address; none where it is not known.
    #[must_use]
    pub fn origin(&self) -> Option<&str> {
        let (scheme, rest) = self.address.split_once("://")?;
        let host = rest.split('/').next()?;
        self.address.get(..scheme.len() + "://".len() + host.len())
    }

    /// The day of the facts in Chinese, with the revision where there was more than one that day.
    #[must_use]
    pub fn data_date_chinese(&self) -> String {
        match self.revision {
            0 | 1 => self.data_date.chinese(),
            revision => texts::facts::day_revised(self.data_date, revision),
        }
    }

    /// The view that is given away: what stands in frames on other sites, and in pictures. Without an approval
    /// number it is the one without geography; the ground is then a choice of who looks, with its notice.
    #[must_use]
    pub const fn published_view(&self) -> MapView {
        if self.approval_number.is_empty() { MapView::Schematic } else { self.default_view }
    }

    /// What stands under the geographic map about its approval.
    #[must_use]
    pub fn approval_line(&self) -> String {
        if self.approval_number.is_empty() {
            texts::facts::unapproved().to_owned()
        } else {
            texts::facts::approved(&self.approval_number)
        }
    }
}
