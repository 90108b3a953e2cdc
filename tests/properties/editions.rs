//! An edition is used whole or refused with reasons, whatever became of it on its way.

use std::sync::OnceLock;

use bio_atlas::edition::write::edition;
use bio_atlas::search::readings::Readings;
use proptest::prelude::*;

use crate::checks;
use crate::common::Copy;

/// What `make edition` writes of the seeds, without readings.
fn sound() -> &'static str {
    static SOUND: OnceLock<String> = OnceLock::new();
    SOUND.get_or_init(|| edition(&Copy::new(), |_| Readings::default()).unwrap_or_else(|why| panic!("{why:?}")).1)
}

/// A change of a file: where, how many bytes go, and what comes.
fn change() -> impl Strategy<Value = (prop::sample::Index, usize, Vec<u8>)> {
    let pieces = prop::sample::select(
        &[
            "",
            "\"",
            "\\\"\\\"",
            ",",
            "\\n",
            "\\u0000",
            "\\u202e",
            "P01",
            "2099",
            "-1",
            "99999999999999999999",
            "万",
            ";",
            "}",
            "]",
            "null",
        ][..],
    );
    let put = prop_oneof![
        4 => pieces.prop_map(|piece| piece.as_bytes().to_vec()),
        1 => prop::collection::vec(any::<u8>(), 0..4),
    ];
    (any::<prop::sample::Index>(), prop_oneof![4 => 0..4_usize, 1 => 0..400_usize], put)
}

/// The file with changes, which keep characters whole.
fn changed(changes: &[(prop::sample::Index, usize, Vec<u8>)]) -> Vec<u8> {
    let mut bytes = sound().as_bytes().to_vec();
    for (at, gone, put) in changes {
        let is_begin = |bytes: &[u8], at: usize| bytes.get(at).is_none_or(|byte| byte & 0xc0 != 0x80);
        let mut from = at.index(bytes.len());
        while !is_begin(&bytes, from) {
            from += 1;
        }
        let mut to = (from + gone).min(bytes.len());
        while !is_begin(&bytes, to) {
            to += 1;
        }
        bytes.splice(from..to, put.iter().copied());
    }
    bytes
}

#[test]
fn a_sound_edition_is_used() {
    assert!(checks::judged(sound().as_bytes()));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, max_shrink_iters: 200, ..ProptestConfig::default() })]

    #[test]
    fn a_changed_edition_is_used_whole_or_refused(changes in prop::collection::vec(change(), 1..4)) {
        checks::judged(&changed(&changes));
    }

    #[test]
    fn a_cut_edition_is_refused(at in any::<prop::sample::Index>()) {
        let end = at.index(sound().len());
        prop_assert!(!checks::judged(&sound().as_bytes()[..end]));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_bytes_are_refused(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        checks::edition(&bytes);
    }

    #[test]
    fn any_rows_are_used_or_refused(rows in crate::text(&[
        "#", "\n#places\n", "\n#figures\n", "\n#events\n", "\n#documents\n", "\n#targets\n", "\n", ",", ",,", "P01", "P02", "F001",
        "A001", "001", "2021", "2021-13", "yes", "no", "fact", "bio", "\"", "1", "-1", "1e999", "万家", "甲",
    ])) {
        checks::edition(format!("#places\n{rows}").as_bytes());
    }
}
