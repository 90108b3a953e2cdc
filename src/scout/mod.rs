//! Scouting: a need becomes ranked places with reasons, doubts and unknowns.
//!
//! The model is deterministic and small enough to be checked by hand. For each
//! thing asked for (a [`Criterion`]) a place has at most one [`Finding`], graded
//! from −100 to 100. What documents confirm adds, what they say against a place
//! takes away, and **what no document states does neither**: it is counted and
//! listed, never scored.
//!
//! ```text
//! points = Σ over groups ( weight × sum of the grades in the group ÷ number of things asked in it )
//!          ÷ Σ of the weights of the groups in which anything is asked
//! ```
//!
//! What is made has its kind: a statement about another kind of product says nothing, one that does not say of which it
//! is counts half ([`modality`]).
//!
//! - [`criterion`] what may be asked for.
//! - [`need`] what is asked for, and the link to it.
//! - [`evidence`] the findings of the facts, with the rows that they rest on.
//! - [`index`] the same findings without their texts: what travels.
//! - [`rank`] points, order, must-haves. [`stability`] the order under other weights.
//! - [`words`] what an answer says.

pub mod criterion;
pub mod evidence;
pub mod index;
pub mod modality;
pub mod need;
pub mod rank;
pub mod stability;
pub mod words;

pub use criterion::{Criterion, Group};
pub use index::{Candidate, Finding, ScoutIndex};
pub use modality::{Counts, Modalities};
pub use need::{Need, Weights};
pub use rank::{Outcome, Ranked, rank};
