//! Mistakes told so that one reads what happened: of one cause once, causes before effects, the number last.

use std::collections::BTreeMap;

use super::LEDGER;
use super::problem::{Cause, Problem, quoted};
use crate::texts;

/// How many mistakes of one cause are told in full, and of how many more the rows are named.
const IN_FULL: usize = 3;
const ROWS: usize = 12;

/// What belongs together.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Group<'a> {
    Structure {
        file: &'a str,
        expected: &'a str,
    },
    /// What a spreadsheet did, in all tables.
    Spreadsheet(super::habit::Habit),
    Missing {
        table: &'static str,
        key: &'a str,
    },
    Own {
        file: &'a str,
        first: (u64, u64, u64),
        heading: &'a str,
        expected: &'a str,
    },
}

/// All mistakes, a line each or a few; those of one cause together.
#[must_use]
pub fn lines(problems: &[Problem]) -> Vec<String> {
    let mut sorted: Vec<&Problem> = problems.iter().collect();
    sorted.sort_by(|one, other| by_place(one).cmp(&by_place(other)));
    // An ordinary mistake stands where the first of its kind does.
    let mut firsts: BTreeMap<(&str, &str, &str), (u64, u64, u64)> = BTreeMap::new();
    let mut named: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for problem in &sorted {
        let at = (problem.file.as_str(), problem.place.heading.as_str(), problem.expected.as_str());
        firsts.entry(at).or_insert((problem.line, problem.place.row, problem.column));
        if let Cause::Missing { table, key } = &*problem.cause {
            *named.entry((table, key)).or_default() += 1;
        }
    }
    let mut groups: BTreeMap<Group<'_>, Vec<&Problem>> = BTreeMap::new();
    for problem in sorted {
        let at = (problem.file.as_str(), problem.place.heading.as_str(), problem.expected.as_str());
        let own = || Group::Own {
            file: at.0,
            first: firsts.get(&at).copied().unwrap_or_default(),
            heading: at.1,
            expected: at.2,
        };
        let group = match &*problem.cause {
            Cause::Structure => Group::Structure { file: at.0, expected: at.2 },
            Cause::Spreadsheet(habit, _) => Group::Spreadsheet(*habit),
            // Named once it is a slip of that cell; named often, the row is gone.
            Cause::Missing { table, key } if named.get(&(*table, key.as_str())).is_some_and(|count| *count > 1) => {
                Group::Missing { table, key }
            }
            Cause::Missing { .. } | Cause::Own => own(),
        };
        groups.entry(group).or_default().push(problem);
    }
    groups.into_iter().flat_map(|(group, problems)| told(&group, &problems)).collect()
}

/// All mistakes as one message, with their number last.
#[must_use]
pub fn report(problems: &[Problem]) -> String {
    let mut lines = lines(problems);
    lines.push(texts::mistakes::report(problems.len()));
    lines.join("\n")
}

fn by_place(problem: &Problem) -> (&str, u64, u64, u64, &str) {
    (&problem.file, problem.line, problem.place.row, problem.column.max(problem.place.cell), &problem.expected)
}

fn told(group: &Group<'_>, problems: &[&Problem]) -> Vec<String> {
    let line = |problem: &&Problem| problem.to_string();
    let (headline, told): (Option<String>, fn(&Problem) -> String) = match group {
        Group::Structure { .. } | Group::Own { .. } => {
            let mut lines: Vec<String> = problems.iter().take(IN_FULL).map(line).collect();
            lines.extend(the_rest(problems.get(IN_FULL..).unwrap_or_default()));
            return lines;
        }
        Group::Spreadsheet(habit) => (Some(habit.told().to_owned()), before),
        Group::Missing { table, key } => {
            let (file, key) = (format!("{table}.csv"), quoted(key));
            let published = problems.iter().filter(|problem| problem.file == LEDGER).count();
            let headline = match problems.len() - published {
                count if published > 0 => texts::mistakes::missing_published(&file, &key, count),
                count => texts::mistakes::missing(&file, &key, count),
            };
            (Some(headline), Problem::place)
        }
    };
    let mut lines: Vec<String> = headline.into_iter().collect();
    // By table and column: one line each.
    let mut columns: BTreeMap<(&str, &str), Vec<&Problem>> = BTreeMap::new();
    for problem in problems {
        columns.entry((&problem.file, &problem.place.heading)).or_default().push(problem);
    }
    for problems in columns.values() {
        let Some((first, others)) = problems.split_first() else { continue };
        let more = others.len();
        let first = told(first);
        lines.push(format!("  {}", if more == 0 { first } else { texts::mistakes::in_column(&first, more) }));
    }
    lines
}

/// A cell and what was there before a spreadsheet came.
fn before(problem: &Problem) -> String {
    let (place, found) = (problem.place(), quoted(&problem.text));
    match &*problem.cause {
        Cause::Spreadsheet(_, before) if !before.is_empty() => {
            let before: Vec<String> = before.iter().map(|text| quoted(text)).collect();
            texts::mistakes::was(&place, &found, &before.join(texts::mistakes::or()))
        }
        _ => texts::mistakes::sentence(&place, &found),
    }
}

/// Those that are not told in full: their rows, a few of them.
fn the_rest(problems: &[&Problem]) -> Option<String> {
    let mut rows: Vec<u64> = problems.iter().map(|problem| problem.place.row.max(problem.line)).collect();
    rows.dedup();
    if rows.is_empty() {
        return None;
    }
    let listed: Vec<String> = rows.iter().take(ROWS).map(u64::to_string).collect();
    let listed = listed.join(texts::mistakes::rows_joint());
    let told = if rows.len() > ROWS { texts::mistakes::rows_and_more(&listed) } else { texts::mistakes::rows(&listed) };
    Some(format!("  {}", texts::mistakes::alike(problems.len(), &told)))
}

#[cfg(test)]
mod tests {
    use super::super::habit::Habit;
    use super::super::problem::Place;
    use super::*;

    fn problem(file: &str, row: u64, heading: &str, text: &str, cause: Cause) -> Problem {
        Problem {
            place: Box::new(Place { row, cell: 2, heading: heading.to_owned(), key: String::new() }),
            ..Problem::at(file, (row, 5), text, "应为别的".to_owned())
        }
        .because(cause)
    }

    #[test]
    fn a_mistake_of_many_rows_fits_a_screen() {
        let rows: Vec<Problem> = (2..302).map(|row| problem("b.csv", row, "c", "甲", Cause::Own)).collect();
        assert_eq!(
            lines(&rows),
            [
                "seeds/b.csv:2:5: 第2行，B列 c：“甲”：应为别的",
                "seeds/b.csv:3:5: 第3行，B列 c：“甲”：应为别的",
                "seeds/b.csv:4:5: 第4行，B列 c：“甲”：应为别的",
                "  另有297处相同：第5、6、7、8、9、10、11、12、13、14、15、16行等",
            ]
        );
        assert!(report(&rows).ends_with("seeds/ 里有300处错误，没有生成任何文件；请改好后重新运行"));
    }

    #[test]
    fn causes_stand_before_effects_and_are_told_once() {
        let zeros = || Cause::Spreadsheet(Habit::Zeros, vec!["001".to_owned()]);
        let gone = || Cause::Missing { table: "places", key: "P17".to_owned() };
        let found = lines(&[
            problem("a.csv", 2, "c", "甲", Cause::Own),
            problem("a.csv", 3, "place", "P17", gone()),
            problem("b.csv", 2, "document", "1", zeros()),
            problem("b.csv", 3, "document", "1", zeros()),
            problem("c.csv", 2, "id", "1", zeros()),
            problem("c.csv", 9, "place", "P17", gone()),
            problem("c.csv", 9, "place", "P18", Cause::Missing { table: "places", key: "P18".to_owned() }),
            Problem::whole("d.csv", "读不到".to_owned()),
        ]);
        let zeros = Habit::Zeros.told();
        assert_eq!(
            found,
            [
                "seeds/d.csv: 读不到",
                zeros,
                "  seeds/b.csv:2:5: 第2行，B列 document：“1”原来应是“001”；同一列另有1处",
                "  seeds/c.csv:2:5: 第2行，B列 id：“1”原来应是“001”",
                "places.csv 里没有“P17”，却有2处提到它：若是误删，恢复那一行；若要撤下，把提到它的这些格改掉",
                "  seeds/a.csv:3:5: 第3行，B列 place",
                "  seeds/c.csv:9:5: 第9行，B列 place",
                "seeds/a.csv:2:5: 第2行，B列 c：“甲”：应为别的",
                "seeds/c.csv:9:5: 第9行，B列 place：“P18”：应为别的",
            ]
        );
    }
}
