//! The timeline island.
