//! A mistake in the seed tables, as exact as an editor needs it.

use std::fmt;

/// One mistake: where it is, what stands there, what was expected.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// File name inside `seeds/`.
    pub file: String,
    /// 1-based line; a cell that spans lines counts from its first.
    pub line: u64,
    /// 1-based column, in characters.
    pub column: u64,
    /// The offending text.
    pub text: String,
    pub expected: String,
}

/// Longest offending text that a message repeats, in characters.
const LONGEST: usize = 80;

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, column, text, expected } = self;
        // A quote left open makes one cell of all that follows.
        let shown = match text.char_indices().nth(LONGEST) {
            Some((end, _)) => format!("{}…", &text[..end]),
            None => text.clone(),
        };
        write!(f, "seeds/{file}:{line}:{column}: {shown:?}: expected {expected}")
    }
}

/// All problems as one message, sorted by place, with their number.
#[must_use]
pub fn report(problems: &[Problem]) -> String {
    let mut sorted: Vec<&Problem> = problems.iter().collect();
    sorted.sort();
    let mut text = String::new();
    for problem in &sorted {
        text.push_str(&problem.to_string());
        text.push('\n');
    }
    text.push_str(&format!("{} problem(s) in the seed tables; nothing was built", sorted.len()));
    text
}
