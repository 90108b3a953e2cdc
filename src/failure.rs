//! A step that could not be done, as the one who started it is told.

use std::fmt;

/// What could not be done, and why.
#[derive(Debug)]
pub struct Failure {
    pub what: String,
    pub why: String,
}

impl Failure {
    /// A failure of one step.
    pub fn of(what: impl Into<String>, why: impl fmt::Display) -> Self {
        Self { what: what.into(), why: why.to_string() }
    }
}
