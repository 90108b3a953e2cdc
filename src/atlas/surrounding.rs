//! What matters around a site: which figures, organisations and platforms speak of it.

use super::Atlas;
use super::figure::Figure;
use super::industry::Platform;
use super::organisation::Organisation;
use super::place::PlaceId;
use super::table::column;

vocabulary!(
    /// A side of a site's surroundings.
    Theme: surrounding_theme {
        Talent = "talent",
        Capital = "capital",
        Clinical = "clinical",
        Incubation = "incubation",
    }
);

table!(
    /// One statement about a site's surroundings; all of it stands in the row that it refers to.
    Surrounding in "surroundings", "周边条件", "哪些数字、机构和平台说的是一处的人才、资金、临床资源或孵化。地点、性质、时点和出处都以所指的那一行为准。", row "一项条件", key ["ref"];
    theme: Theme = [column("theme", "方面", "")],
    /// Key of a figure, id of an organisation or of a platform.
    reference: String = [column("ref", "所指", "数字、机构或平台的编号。").of(&["figures", "organisations", "platforms"])],
    note: String = [column("note", "说明", "读这一条要注意什么。").of_lines().or_empty()],
);

/// The row that a statement refers to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Referred<'a> {
    Figure(&'a Figure),
    Organisation(&'a Organisation),
    Platform(&'a Platform),
}

impl Atlas {
    /// The row behind a statement; none for an unknown reference, which the check refuses.
    #[must_use]
    pub fn referred<'a>(&'a self, surrounding: &Surrounding) -> Option<Referred<'a>> {
        let id = surrounding.reference.as_str();
        let figure = || self.figure(id).map(Referred::Figure);
        let organisation = || self.organisations.iter().find(|row| row.id.as_str() == id).map(Referred::Organisation);
        let platform = || self.platforms.iter().find(|row| row.id.as_str() == id).map(Referred::Platform);
        figure().or_else(organisation).or_else(platform)
    }
}

impl Referred<'_> {
    /// The place that it is about; none where the documents state none.
    #[must_use]
    pub fn place(&self, atlas: &Atlas) -> Option<PlaceId> {
        match self {
            Self::Figure(figure) => {
                let id = PlaceId::from(figure.subject.0.as_str());
                match atlas.place(&id) {
                    Some(_) => Some(id),
                    None => atlas.organisations.iter().find(|row| row.id.as_str() == figure.subject.0)?.place.clone(),
                }
            }
            Self::Organisation(organisation) => organisation.place.clone(),
            Self::Platform(platform) => platform.place.clone(),
        }
    }
}
