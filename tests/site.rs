//! Checks on the built site.
