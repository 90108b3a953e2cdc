//! What an editor does with facts before they are published.

pub mod changes;
pub mod doubts;
