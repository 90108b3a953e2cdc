//! A mistake in the seed tables, as exact as an editor needs it.
//!
//! Told in Chinese: those who edit the tables read it in the build's output and on the page of data.

use std::fmt;

pub use crate::atlas::quote::quoted;
use crate::texts;

/// One mistake: where it is, what stands there, what should.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// File name inside `seeds/`.
    pub file: String,
    /// 1-based line; a cell that spans lines counts from its first. 0 where the file as a whole is meant.
    pub line: u64,
    /// 1-based column, in characters.
    pub column: u64,
    /// The offending text.
    pub text: String,
    /// What should stand there, as a clause that follows the offending text: 应为…, 应留空…, 不能….
    pub expected: String,
}

impl Problem {
    /// A file of which nothing could be read; `why` is Chinese.
    #[must_use]
    pub fn unreadable(file: &str, why: &str) -> Self {
        let expected = texts::mistakes::unreadable(why);
        Self { file: file.to_owned(), line: 0, column: 0, text: String::new(), expected }
    }

    /// What stands there and what should, without the place: “13.83”：应为东经112.6至114.4度.
    #[must_use]
    pub fn sentence(&self) -> String {
        match self.line {
            0 => self.expected.clone(),
            _ => texts::mistakes::sentence(&quoted(&self.text), &self.expected),
        }
    }
}

impl fmt::Display for Problem {
    /// The place is written as compilers write it, because editors and terminals make a link of that.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, line, column, .. } = self;
        match line {
            0 => write!(f, "seeds/{file}: {}", self.sentence()),
            _ => write!(f, "seeds/{file}:{line}:{column}: {}", self.sentence()),
        }
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
    text.push_str(&texts::mistakes::report(sorted.len()));
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_as_a_whole_has_no_line() {
        let problem = Problem::unreadable("figures.csv", "没有这个文件");
        assert_eq!(problem.to_string(), "seeds/figures.csv: 读不到，没有这个文件");
    }
}
