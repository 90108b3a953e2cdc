//! What several notes share, said once.

/// Where a sentence ends.
const END: char = '。';

/// Sentences that every one of several notes holds, and what remains of each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Once {
    pub shared: String,
    pub own: Vec<String>,
}

impl Once {
    /// Of fewer than two notes nothing is shared.
    #[must_use]
    pub fn of(notes: &[&str]) -> Self {
        let first = notes.first().filter(|_| notes.len() > 1);
        let is_shared = |sentence: &&str| notes.iter().all(|note| sentences(note).any(|other| other == *sentence));
        let shared: Vec<&str> = first.map(|first| sentences(first).filter(is_shared).collect()).unwrap_or_default();
        let own = |note: &&str| sentences(note).filter(|sentence| !shared.contains(sentence)).collect();
        Self { shared: shared.concat(), own: notes.iter().map(own).collect() }
    }
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(END)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_every_note_says_is_said_once() {
        let cases: [(&[&str], &str, &[&str]); 5] = [
            (&["甲。乙。", "甲。", "甲。丙。"], "甲。", &["乙。", "", "丙。"]),
            (&["甲。", "甲。", ""], "", &["甲。", "甲。", ""]),
            (&["甲。乙。"], "", &["甲。乙。"]),
            (&["没有句号", "没有句号"], "没有句号", &["", ""]),
            (&[], "", &[]),
        ];
        for (notes, shared, own) in cases {
            let once = Once::of(notes);
            assert_eq!(
                (once.shared.as_str(), once.own.as_slice()),
                (shared, own.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>().as_slice()),
                "{notes:?}"
            );
        }
    }
}
