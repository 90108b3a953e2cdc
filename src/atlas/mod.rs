//! The facts: typed tables, their checks and the questions asked of them.
//!
//! Pure: no browser, no files, no clock. Tables are filled by `crate::seeds`
//! (from CSV, natively) or decoded from the bundle that the build wrote.

#[macro_use]
pub mod vocabulary;
#[macro_use]
pub mod table;

pub mod check;
pub mod cite;
pub mod column;
pub mod conflict;
pub mod date;
pub mod district;
pub mod event;
pub mod evidence;
pub mod figure;
pub mod grammar;
pub mod industry;
#[cfg(test)]
pub(crate) mod invented;
pub mod letters;
pub mod library;
pub mod lineage;
pub mod organisation;
pub mod outcome;
pub mod place;
pub mod profile;
pub mod query;
pub mod question;
pub mod quote;
pub mod site;
pub mod surrounding;
pub mod target;
pub mod written;

use serde::{Deserialize, Serialize};

use table::{Definition, Record};

/// Names the tables: the fields of [`Atlas`], and how they are filled.
macro_rules! tables {
    ($($field:ident: $record:ty,)+) => {
        /// Every table of the atlas, in file order.
        #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
        pub struct Atlas {
            pub site: site::Site,
            $(pub $field: Vec<$record>,)+
        }

        /// What is told of every table, in file order.
        #[must_use]
        pub fn definitions() -> Vec<&'static Definition> {
            vec![$(<$record as Record>::definition()),+]
        }

        impl Atlas {
            /// Fills every table from a reader, under settings that are known already.
            pub fn read(site: site::Site, reader: &mut impl Reader) -> Self {
                Self { site, $($field: reader.rows(),)+ }
            }
        }
    };
}

/// Hands over the rows of one table after the other.
pub trait Reader {
    /// The rows of a table; none where it cannot be read, which the reader notes.
    fn rows<T: Record>(&mut self) -> Vec<T>;
}

tables!(
    documents: evidence::Document,
    articles: evidence::Article,
    sections: evidence::Section,
    places: place::Place,
    districts: district::District,
    positions: place::Position,
    reference_points: place::ReferencePoint,
    remarks: place::Remark,
    industries: industry::Industry,
    place_industries: industry::PlaceIndustry,
    stages: industry::Stage,
    platforms: industry::Platform,
    tasks: industry::Task,
    programmes: industry::Programme,
    organisations: organisation::Organisation,
    qualifiers: figure::Qualifier,
    figures: figure::Figure,
    charts: figure::Chart,
    events: event::Event,
    targets: target::Target,
    conflicts: conflict::Conflict,
    surroundings: surrounding::Surrounding,
    policies: library::Policy,
    cases: library::Case,
    questions: question::Question,
);
