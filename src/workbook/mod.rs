//! The tables as a workbook, for those who keep facts in a spreadsheet, and back.
//!
//! A sheet for each table: titles in the first row, machine names in the second, rows from the third on. What is read
//! may have been saved by any spreadsheet: sheets are known by their headings, not by their names or their order.

pub mod intake;
pub mod json;
pub mod read;
pub mod write;

/// Rows above the facts: titles, machine names.
pub const HEADINGS: u32 = 2;
