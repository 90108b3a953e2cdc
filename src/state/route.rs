//! Every page and its address. The only place where an address is put together.

use std::fmt;

use super::embed::Embed;
use crate::atlas::Atlas;
use crate::atlas::evidence::DocumentId;
use crate::atlas::industry::Task;
use crate::texts;

/// Where everything lies that is made for other sites.
pub const EMBED: &str = "embed/";

/// The helper script for pages that hold frames.
pub const HELPER: &str = "embed/embed.js";

/// A page of the site.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Route {
    Map,
    Places,
    /// A profile, by the slug that never changes.
    Place(String),
    /// What is said of a district that is no place of the layout, by its slug.
    District(String),
    /// A need becomes a ranking.
    Scout,
    Timeline,
    Targets,
    Industries,
    Benchmarks,
    /// Two to four places side by side.
    Compare,
    /// What a visitor keeps, and the brief for a meeting made of it.
    Shortlist,
    Sources,
    Data,
    About,
    /// Every name by its pinyin initial: where search leads without scripts.
    Names,
    /// The map in a few steps.
    Tour,
    /// Where the facts are kept up.
    Desk,
    /// Where a webmaster chooses a view and takes its code.
    Embedding,
    /// What a frame and the page around it say to each other.
    EmbedProtocol,
    /// Tells from inside a frame what works there.
    EmbedCheck,
    /// A view made for frames on other sites.
    Embed(Embed),
    NotFound,
}

impl Route {
    /// The pages of the main navigation, in order.
    pub const NAVIGATION: &'static [Self] = &[
        Self::Map,
        Self::Scout,
        Self::Places,
        Self::Industries,
        Self::Targets,
        Self::Timeline,
        Self::Benchmarks,
        Self::Sources,
        Self::Data,
    ];

    /// Every page there is.
    #[must_use]
    pub fn all(atlas: &Atlas) -> Vec<Self> {
        let mut routes = Self::NAVIGATION.to_vec();
        routes.push(Self::Compare);
        routes.push(Self::Shortlist);
        routes.push(Self::About);
        routes.push(Self::Names);
        routes.push(Self::Tour);
        routes.extend([Self::Desk, Self::Embedding, Self::EmbedProtocol, Self::EmbedCheck]);
        routes.push(Self::NotFound);
        let profiles = || atlas.places.iter().filter(|place| place.profile).map(|place| place.slug.clone());
        routes.extend(profiles().map(Self::Place));
        let districts = atlas.districts.iter().map(|district| district.slug.clone());
        routes.extend(districts.filter(|slug| !slug.is_empty()).map(Self::District));
        routes.extend([Embed::Map, Embed::Timeline, Embed::Compare].map(Self::Embed));
        routes.extend(profiles().map(Embed::Place).map(Self::Embed));
        let mut figures: Vec<String> = atlas.listed().map(|figure| figure.id.as_str().to_owned()).collect();
        figures.dedup();
        routes.extend(figures.into_iter().map(Embed::Figure).map(Self::Embed));
        routes
    }

    /// A few words for navigation.
    #[must_use]
    pub fn label(&self) -> &'static str {
        match self {
            Self::Map => texts::pages::map(),
            Self::Places | Self::Place(_) | Self::District(_) => texts::pages::places(),
            Self::Scout => texts::pages::scout(),
            Self::Timeline => texts::pages::timeline(),
            Self::Targets => texts::pages::targets(),
            Self::Industries => texts::pages::industries(),
            Self::Benchmarks => texts::pages::benchmarks(),
            Self::Compare => texts::pages::compare(),
            Self::Shortlist => texts::pages::shortlist(),
            Self::Sources => texts::pages::sources(),
            Self::Data => texts::pages::data(),
            Self::About => texts::pages::about(),
            Self::Names => texts::pages::names(),
            Self::Tour => texts::pages::tour(),
            Self::Desk => texts::editing::title(),
            Self::Embedding => texts::pages::embedding(),
            Self::EmbedProtocol => texts::pages::embed_protocol(),
            Self::EmbedCheck => texts::pages::embed_check(),
            Self::Embed(Embed::Map) => texts::pages::frame_map(),
            Self::Embed(Embed::Timeline) => texts::pages::frame_timeline(),
            Self::Embed(Embed::Compare) => texts::pages::frame_compare(),
            Self::Embed(Embed::Place(_)) => texts::pages::frame_place(),
            Self::Embed(Embed::Figure(_)) => texts::pages::frame_figure(),
            Self::NotFound => texts::pages::not_found(),
        }
    }

    /// Whether the page is made to stand in a frame of another site.
    #[must_use]
    pub const fn is_frame(&self) -> bool {
        matches!(self, Self::Embed(_) | Self::EmbedCheck)
    }

    /// The way from this page to the map of its language: empty, `../`, `../../`.
    fn start(&self) -> String {
        "../".repeat(self.to_string().matches('/').count())
    }

    /// The way from this page to the root of the site, where the files lie that all languages share.
    #[must_use]
    pub fn root(&self) -> String {
        let mut root = self.start();
        if !texts::language().folder().is_empty() {
            root.push_str("../");
        }
        root
    }

    /// A link from this page to another of the same language, right under any sub-path. Languages lie side by
    /// side, so that it is the same in each.
    #[must_use]
    pub fn link(&self, to: &Self) -> String {
        let link = format!("{}{to}", self.start());
        if link.is_empty() { "./".to_owned() } else { link }
    }

    /// A link from this page to a file that stands for download, which all languages share.
    #[must_use]
    pub fn download(&self, file: &str) -> String {
        format!("{}{}{file}", self.root(), Self::Data)
    }

    /// The address below the root of the site, without a leading slash, in the language of now.
    #[must_use]
    pub fn address(&self) -> String {
        match texts::language().folder() {
            "" => self.to_string(),
            folder => format!("{folder}/{self}"),
        }
    }

    /// The file that holds the page.
    #[must_use]
    pub fn file(&self) -> String {
        match self {
            Self::NotFound => format!("{}404.html", self.address()),
            _ => format!("{}index.html", self.address()),
        }
    }
}

/// The address below the folder of its language, without a leading slash.
impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Map | Self::NotFound => Ok(()),
            Self::Places => f.write_str("places/"),
            Self::Place(slug) => write!(f, "places/{slug}/"),
            Self::District(slug) => write!(f, "districts/{slug}/"),
            Self::Scout => f.write_str("scout/"),
            Self::Timeline => f.write_str("timeline/"),
            Self::Targets => f.write_str("targets/"),
            Self::Industries => f.write_str("industries/"),
            Self::Benchmarks => f.write_str("benchmarks/"),
            Self::Compare => f.write_str("compare/"),
            Self::Shortlist => f.write_str("shortlist/"),
            Self::Sources => f.write_str("sources/"),
            Self::Data => f.write_str("data/"),
            Self::About => f.write_str("about/"),
            Self::Names => f.write_str("index-of-names/"),
            Self::Tour => f.write_str("tour/"),
            Self::Desk => f.write_str("desk/"),
            Self::Embedding => f.write_str("embed/"),
            Self::EmbedProtocol => f.write_str("embed/protocol/"),
            Self::EmbedCheck => f.write_str("embed/check/"),
            Self::Embed(view) => write!(f, "embed/{view}"),
        }
    }
}

/// Where a node of the task tree stands on the page of industries.
#[must_use]
pub fn task_anchor(task: &Task) -> String {
    format!("task-{}", task.id.as_str().replace('.', "-"))
}

/// Where a document stands on the page of sources.
#[must_use]
pub fn document_anchor(id: &DocumentId) -> String {
    format!("d{id}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_are_relative_from_every_depth() {
        let place = Route::Place("jingkai".to_owned());
        let cases = [
            (Route::Map, Route::Map, "./"),
            (Route::Map, place.clone(), "places/jingkai/"),
            (Route::Timeline, Route::Map, "../"),
            (place.clone(), Route::Map, "../../"),
            (place.clone(), Route::Timeline, "../../timeline/"),
            (place.clone(), Route::Place("gaoxin".to_owned()), "../../places/gaoxin/"),
        ];
        for (from, to, link) in cases {
            assert_eq!(from.link(&to), link, "from {from:?} to {to:?}");
        }
    }

    #[test]
    fn every_page_has_a_file_of_its_own() {
        assert_eq!(Route::Map.file(), "index.html");
        assert_eq!(Route::Place("gaoxin".to_owned()).file(), "places/gaoxin/index.html");
        assert_eq!(Route::NotFound.file(), "404.html");
    }

    #[test]
    fn other_languages_lie_beside_each_other_and_share_the_files() {
        let place = Route::Place("gaoxin".to_owned());
        let said = || {
            let to = [place.address(), Route::Map.address(), place.file(), Route::NotFound.file()];
            let ways = [place.root(), Route::Map.root(), place.link(&Route::Map), place.download("LICENSE.txt")];
            (to, ways)
        };
        let ([address, map, file, missing], [root, map_root, link, download]) =
            texts::with_language(texts::Language::Pseudo, said);
        assert_eq!([address.as_str(), &map], ["x-pseudo/places/gaoxin/", "x-pseudo/"]);
        assert_eq!([file.as_str(), &missing], ["x-pseudo/places/gaoxin/index.html", "x-pseudo/404.html"]);
        assert_eq!([root.as_str(), &map_root, &link], ["../../../", "../", "../../"]);
        assert_eq!(download, "../../../data/LICENSE.txt");
        let ([address, ..], [root, _, link, download]) = said();
        assert_eq!([address.as_str(), &root, &link], ["places/gaoxin/", "../../", "../../"]);
        assert_eq!(download, "../../data/LICENSE.txt");
    }
}
