//! Why an edition is not used, in words that a webmaster can act on.

use crate::seeds::problem::Problem;

use super::{FORMAT, LIMIT, VERSION};

/// What is wrong with an edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// Longer than [`LIMIT`]; the rest was not read.
    TooLong,
    /// Not UTF-8 from a byte on, counted from 1.
    NotText { byte: usize },
    /// The file ends before it is complete.
    Cut { line: usize, column: usize },
    /// No JSON, or JSON of another layout.
    NotRead { line: usize, column: usize, why: String },
    /// JSON of something else.
    OtherFormat { found: String },
    /// An edition laid out for another version of the site.
    OtherVersion { found: u64 },
    /// A date that cannot be read, or is out of order.
    WrongDate { field: &'static str, found: String },
    /// A table that the site does not know.
    UnknownTable { name: String },
    /// A reading that is not written in small letters.
    WrongReading { character: char },
    /// The sound of a name that is empty or no text.
    WrongSound { name: String },
    /// Mistakes in the tables, of form or of meaning.
    Tables(Vec<Problem>),
    /// The tables are sound, but something could not be made of them.
    NotMade { what: String, why: String },
}

/// The most mistakes that are told one by one.
const SHOWN: usize = 20;

impl Refusal {
    /// What is wrong and what to do, a line each.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let again = "请用站点这一版的程序重新运行 make edition，再上传它写出的文件。";
        match self {
            Self::TooLong => vec![format!("文件超过{}字节（2 MB）的上限，没有读完。", LIMIT), again.to_owned()],
            Self::NotText { byte } => {
                vec![format!("从第{byte}个字节起不是 UTF-8。文件可能被转过码，请原样上传 make edition 写出的文件。")]
            }
            Self::Cut { line, column } => {
                vec![format!("文件在第{line}行第{column}列中断，不完整。上传可能没有完成，请重新上传。")]
            }
            Self::NotRead { line, column, why } => {
                vec![format!("第{line}行第{column}列读不下去，程序说：{why}。"), again.to_owned()]
            }
            Self::OtherFormat { found } => {
                vec![format!("format 写的是“{}”，应为“{FORMAT}”：这不是数据更新文件。", short(found)), again.to_owned()]
            }
            Self::OtherVersion { found } => {
                vec![format!("文件的版本是{found}，这个站点只认版本{VERSION}。"), again.to_owned()]
            }
            Self::WrongDate { field, found } => vec![
                format!(
                    "{field} 写的是“{}”，应为像 2026-11-21 这样的一天；next_update 要晚于 data_date。",
                    short(found)
                ),
                again.to_owned(),
            ],
            Self::UnknownTable { name } => {
                vec![format!("这个站点没有名为“{}”的表。", short(name)), again.to_owned()]
            }
            Self::WrongReading { character } => {
                vec![format!("“{character}”的读音应当只用小写字母。"), again.to_owned()]
            }
            Self::WrongSound { name } => {
                vec![format!("“{}”的读音是空的，或含有控制字符。", short(name)), again.to_owned()]
            }
            Self::Tables(problems) => tables(problems),
            Self::NotMade { what, why } => {
                vec![format!("这份数据用不起来，程序说：{what}: {why}。"), again.to_owned()]
            }
        }
    }
}

fn tables(problems: &[Problem]) -> Vec<String> {
    let mut sorted: Vec<&Problem> = problems.iter().collect();
    sorted.sort();
    let mut lines = vec![format!("表里有{}处不对，改好 seeds/ 里的表，再运行 make edition：", sorted.len())];
    lines.extend(sorted.iter().take(SHOWN).map(|problem| {
        let Problem { file, line, column, .. } = problem;
        match line {
            0 => format!("seeds/{file}：{}", problem.sentence()),
            _ => format!("seeds/{file} 第{line}行第{column}列，{}", problem.sentence()),
        }
    }));
    if let Some(more) = sorted.len().checked_sub(SHOWN).filter(|more| *more > 0) {
        lines.push(format!("还有{more}处。"));
    }
    lines
}

/// Strange text, shortened: it may be anything.
fn short(text: &str) -> String {
    let mut short: String = text.chars().filter(|c| !c.is_control()).take(40).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}
