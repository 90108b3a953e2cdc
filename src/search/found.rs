//! What of a result is marked: where its name, or its answer, holds what was found.

use super::index::Key;

/// Positions of the matched characters of a key in a text that a result shows, ascending; none where the two have nothing
/// in common. A key may be the text, a part of it, or begin with what the text is
/// said of: 临空园 before 储备项目数.
#[must_use]
pub fn within(text: &str, key: &Key, matched: &[u16]) -> Option<Vec<u16>> {
    let length = |text: &str| u16::try_from(text.chars().count()).unwrap_or(u16::MAX);
    if let Some(before) = text.find(&key.text).and_then(|at| text.get(..at)) {
        let before = length(before);
        return Some(matched.iter().map(|at| at + before).collect());
    }
    let before = length(key.text.strip_suffix(text)?);
    Some(matched.iter().filter_map(|at| at.checked_sub(before)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_found_is_marked_where_it_is_shown() {
        for (text, key, found, marked) in [
            ("化学发光", "化学发光", [2, 3], Some(vec![2, 3])),
            ("郑州高新·医械园", "医械园", [0, 1], Some(vec![5, 6])),
            ("储备项目数", "临空园储备项目数", [0, 4], Some(vec![1])),
            ("储备项目数", "80个", [0, 1], None),
            ("累计80个", "80个", [0, 1], Some(vec![2, 3])),
            ("润弘制药", "仿制药", [1, 2], None),
        ] {
            let key = Key { entry: 0, weight: 0, text: key.to_owned() };
            assert_eq!(within(text, &key, &found), marked, "{text} by {}", key.text);
        }
    }
}
