//! The built site in a real browser: what a person does, found by role and name.
//!
//! `make test` builds the site first and then runs these. Every test has a
//! browser, a driver and a server of its own, and fails on any console warning
//! and on any request to another origin, whatever else it looks at.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::string_slice)]

#[path = "../common/mod.rs"]
mod common;

/// Debian's nginx with the configuration of `deploy/`, as the tests of serving start it.
#[allow(dead_code, reason = "of what those tests need, a part")]
#[path = "../served/nginx.rs"]
mod nginx;
#[allow(dead_code, reason = "of what those tests need, a part")]
#[path = "../served/site.rs"]
mod site;

mod address;
mod carry;
mod cascade;
mod cites;
mod city;
mod compare;
mod deployed;
mod desk;
mod driver;
mod early;
mod edition;
mod embedding;
mod engine;
mod engines;
mod every_page;
mod frames;
mod framing;
mod gestures;
mod golden;
mod hands;
mod harness;
mod helper;
mod keyboard;
mod large;
mod legend;
mod lengths;
mod map;
mod messages;
mod missing;
mod moments;
mod offline;
mod old;
mod own;
mod page;
mod paper;
mod places;
mod printed;
mod scout;
mod search;
mod selftest;
mod serving;
mod shortlist;
mod take;
mod timeline;
mod tour;
mod traffic;
mod typing;
mod unscripted;
