//! A mistake in the seed tables, as exact as an editor needs it.
//!
//! Told in Chinese: those who edit the tables read it in the build's output and on the page of data.

use std::fmt;

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
        let expected = format!("读不到，{why}");
        Self { file: file.to_owned(), line: 0, column: 0, text: String::new(), expected }
    }

    /// What stands there and what should, without the place: “13.83”：应为东经112.6至114.4度.
    #[must_use]
    pub fn sentence(&self) -> String {
        match self.line {
            0 => self.expected.clone(),
            _ => format!("{}：{}", quoted(&self.text), self.expected),
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

/// Longest offending text that a message repeats, in characters: a quote left open makes one cell of all that follows.
const LONGEST: usize = 80;

/// A text as messages repeat it: in quotes, shortened, with a name for what cannot be seen.
#[must_use]
pub fn quoted(text: &str) -> String {
    if text.is_empty() {
        return "（空）".to_owned();
    }
    let shown: String = text.chars().take(LONGEST).map(seen).collect();
    let more = if text.chars().nth(LONGEST).is_some() { "…" } else { "" };
    format!("“{shown}{more}”")
}

/// A character so that it can be seen. Between quotes, spaces can.
fn seen(character: char) -> String {
    match character {
        '\n' => "↵".to_owned(),
        ' ' | '\u{3000}' | '"' | '\'' | '\\' => character.to_string(),
        _ if character.escape_debug().count() > 1 => format!("〔U+{:04X}〕", u32::from(character)),
        _ => character.to_string(),
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
    text.push_str(&format!("seeds/ 里有{}处错误，没有生成任何文件；请改好后重新运行", sorted.len()));
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_there_can_be_seen() {
        let long = "甲".repeat(LONGEST + 1);
        let cases = [
            ("", "（空）"),
            ("13.83", "“13.83”"),
            ("试验园 ", "“试验园 ”"),
            ("\u{3000}说明", "“\u{3000}说明”"),
            ("say \"a\\b\"", "“say \"a\\b\"”"),
            ("甲\n乙", "“甲↵乙”"),
            ("a\u{202e}b\0", "“a〔U+202E〕b〔U+0000〕”"),
            (&long[..long.len() - "甲".len()], &format!("“{}”", "甲".repeat(LONGEST))),
            (&long, &format!("“{}…”", "甲".repeat(LONGEST))),
        ];
        for (text, expected) in cases {
            assert_eq!(quoted(text), expected, "{text:?}");
        }
    }

    #[test]
    fn a_file_as_a_whole_has_no_line() {
        let problem = Problem::unreadable("figures.csv", "没有这个文件");
        assert_eq!(problem.to_string(), "seeds/figures.csv: 读不到，没有这个文件");
    }
}
