//! The facts: typed tables, their checks and the questions asked of them.
//!
//! Pure: no browser, no files, no clock. Tables are filled by `crate::seeds`
//! (from CSV, natively) or decoded from the bundle that the build wrote.

#[macro_use]
pub mod vocabulary;

pub mod check;
pub mod cite;
pub mod conflict;
pub mod date;
pub mod event;
pub mod evidence;
pub mod figure;
pub mod industry;
pub mod library;
pub mod organisation;
pub mod place;
pub mod query;
pub mod site;
pub mod surrounding;
pub mod target;
pub mod written;

use serde::{Deserialize, Serialize};

/// Every table of the atlas, in file order.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Atlas {
    pub site: site::Site,
    pub documents: Vec<evidence::Document>,
    pub articles: Vec<evidence::Article>,
    pub sections: Vec<evidence::Section>,
    pub places: Vec<place::Place>,
    pub positions: Vec<place::Position>,
    pub reference_points: Vec<place::ReferencePoint>,
    pub remarks: Vec<place::Remark>,
    pub industries: Vec<industry::Industry>,
    pub place_industries: Vec<industry::PlaceIndustry>,
    pub stages: Vec<industry::Stage>,
    pub platforms: Vec<industry::Platform>,
    pub tasks: Vec<industry::Task>,
    pub programmes: Vec<industry::Programme>,
    pub organisations: Vec<organisation::Organisation>,
    pub qualifiers: Vec<figure::Qualifier>,
    pub figures: Vec<figure::Figure>,
    pub charts: Vec<figure::Chart>,
    pub events: Vec<event::Event>,
    pub targets: Vec<target::Target>,
    pub conflicts: Vec<conflict::Conflict>,
    pub surroundings: Vec<surrounding::Surrounding>,
    pub policies: Vec<library::Policy>,
    pub cases: Vec<library::Case>,
}
