#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| bio_atlas_fuzz::check_brought(bytes));
