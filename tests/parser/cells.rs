//! Cells of the wrong form or the wrong meaning.

use crate::common::accept;
use crate::{only, problems, spoilt, with};
use bio_atlas::seeds::problem::Problem;

/// Table, column, the spoilt cell, the column at which it begins, a part of what was expected.
type Cell = (&'static str, &'static str, &'static str, u64, &'static str);

#[test]
fn cells_of_the_wrong_form() {
    let cases: &[Cell] = &[
        // Numbers, dates, yes and no.
        ("figures.csv", "low", "一", 16, "a number"),
        ("figures.csv", "low", "1,000", 16, "19 cells, not 20"),
        ("figures.csv", "low", "NaN", 16, "a number"),
        ("figures.csv", "high", "inf", 18, "a number"),
        ("figures.csv", "high", "0", 18, "a value not below 1"),
        ("figures.csv", "high", "", 18, "a value, because “low” has one"),
        ("figures.csv", "low", "", 16, "a value, because “high” has one"),
        ("figures.csv", "as_of", "2024-13", 37, "a month from 01 to 12"),
        ("figures.csv", "as_of", "2023-02-29", 37, "a day from 01 to 28"),
        ("figures.csv", "as_of", "", 37, "未标注, 现有"),
        ("figures.csv", "as_of", "去年", 37, "未标注, 现有"),
        ("figures.csv", "as_of", "2024/2020", 37, "an end that is not before its start"),
        ("figures.csv", "due", "尽快", 42, "无年限"),
        ("figures.csv", "inferred", "maybe", 43, "one of no, as_of, due, both"),
        ("figures.csv", "inferred", "yes", 43, "one of no, as_of, due, both"),
        ("places.csv", "profile", "YES", 62, "yes or no"),
        ("positions.csv", "lon", "113°42′", 5, "a number"),
        // Words outside a vocabulary.
        ("figures.csv", "kind", "guess", 28, "one of fact, target, plan, rank"),
        ("figures.csv", "listing", "maybe", 55, "one of yes, repeat, detail"),
        ("figures.csv", "domain", "其他", 33, "one of bio, context, aside"),
        ("places.csv", "role", "hub", 44, "one of core, core_park, base"),
        ("places.csv", "status", "done", 54, "one of existing, building, planned, not_stated"),
        ("organisations.csv", "tie", "settled", 32, "one of located, introduced, signed"),
        ("organisations.csv", "category", "公司", 12, "one of enterprise"),
        ("place_industries.csv", "strength", "strong", 9, "one of leading, carrier"),
        ("events.csv", "inferred", "yes", 31, "one of no, start, end, both"),
        ("events.csv", "precision", "hour", 26, "one of day, month, year"),
        ("targets.csv", "comparable", "maybe", 35, "one of yes, approx, no"),
        ("conflicts.csv", "kind", "fight", 8, "one of conflict, definition"),
        ("qualifiers.csv", "bound", "roughly", 11, "one of at_least"),
        ("charts.csv", "kind", "pie", 9, "one of headline, parts"),
        // Sources.
        ("figures.csv", "document", "", 46, "an id"),
        ("figures.csv", "section", "", 50, "a text, not an empty cell"),
        ("organisations.csv", "document", "", 43, "an id"),
        ("conflicts.csv", "b", "乙", 25, "the document of the second statement"),
        // What must not be empty, and stray spaces.
        ("figures.csv", "id", "", 1, "an id of letters"),
        ("figures.csv", "id", "F 900", 1, "an id of letters"),
        ("figures.csv", "words", "", 20, "a text, not an empty cell"),
        ("places.csv", "name", "", 13, "a text, not an empty cell"),
        ("places.csv", "name", "试验园 ", 13, "no space at either end"),
        ("places.csv", "summary", " 一句话。", 70, "no space at either end"),
        ("figures.csv", "unit", "家 ", 25, "no space at either end"),
        ("figures.csv", "note", "\u{3000}说明", 53, "no space at either end"),
        ("figures.csv", "qualifier", "近; 多", 27, "a list separated by “;”"),
        ("figures.csv", "qualifier", "近;;多", 27, "a list separated by “;”"),
        ("charts.csv", "figures", "F005;F006;", 18, "a list separated by “;”"),
        // Events and their dates.
        ("events.csv", "start", "", 20, "a date, or the precision undated"),
        ("events.csv", "start", "2024年", 20, "YYYY"),
        ("events.csv", "precision", "undated", 20, "no date, because the precision is undated"),
        ("events.csv", "precision", "period", 25, "the end of the period"),
        ("targets.csv", "due", "", 30, "无年限"),
    ];
    let mut complaints = Vec::new();
    for (file, column, cell, at, expected) in cases {
        let row = spoilt(file, column, cell);
        let found = problems(&with(file, &row));
        // A comma inside a cell makes the row longer: the whole row is the offending text then.
        let (at, text) = match (*cell, *column, *expected) {
            ("1,000", ..) => (1, row.as_str()),
            ("乙", ..) => (*at, ""),
            (_, "precision", expected) if !expected.starts_with("one of") => {
                (*at, if *cell == "undated" { "2024" } else { "" })
            }
            _ => (*at, *cell),
        };
        complaints.extend(only(&format!("{file} {column} {cell:?}"), &found, (file, 2, at), text, expected));
    }
    accept(&complaints);
}

#[test]
fn cells_of_the_wrong_meaning() {
    let cases: &[Cell] = &[
        // References to rows that are not there.
        ("figures.csv", "subject", "P99", 7, "the id of a place or an organisation"),
        ("figures.csv", "subject", "E999", 7, "the id of a place or an organisation"),
        ("figures.csv", "qualifier", "大概", 27, "qualifiers listed in qualifiers.csv"),
        ("figures.csv", "conflict", "X99", 54, "an id that its table has"),
        ("figures.csv", "section", "第九章", 50, "a section of document 001 listed in sections.csv"),
        ("places.csv", "parent", "P99", 37, "an id that its table has"),
        ("organisations.csv", "place", "P99", 28, "an id that its table has"),
        ("organisations.csv", "section", "第九章", 47, "a section of document 001"),
        ("positions.csv", "place", "P99", 1, "an id that its table has"),
        ("remarks.csv", "place", "P99", 1, "an id that its table has"),
        ("place_industries.csv", "place", "P99", 1, "an id that its table has"),
        ("place_industries.csv", "industry", "magic", 5, "an id that its table has"),
        ("platforms.csv", "stages", "pilot;magic", 10, "an id that its table has"),
        ("platforms.csv", "place", "P99", 16, "an id that its table has"),
        ("platforms.csv", "organisation", "E999", 31, "an id that its table has"),
        ("surroundings.csv", "ref", "F999", 8, "a figure, organisation or platform"),
        // Known, but no document says where it is.
        ("surroundings.csv", "ref", "E002", 8, "that a document ties to a place"),
        ("industries.csv", "task", "9.9", 20, "an id that its table has"),
        ("tasks.csv", "parent", "8.8", 3, "an id that its table has"),
        ("charts.csv", "place", "P99", 5, "an id that its table has"),
        ("charts.csv", "figures", "F005;F999", 18, "keys of figures"),
        ("events.csv", "place", "P99", 11, "an id that its table has"),
        ("targets.csv", "place", "P99", 10, "an id that its table has"),
        ("targets.csv", "target_figures", "F999", 16, "keys of figures"),
        ("targets.csv", "baseline_figures", "F005;F999", 14, "keys of figures"),
        ("conflicts.csv", "places", "P08;P99", 29, "an id that its table has"),
        ("conflicts.csv", "a_section", "第九章", 20, "a section of document 001"),
        ("cases.csv", "figures", "F999", 18, "keys of figures"),
        ("sections.csv", "article", "A999", 10, "an id that its table has"),
        ("articles.csv", "document", "009", 6, "an id that its table has"),
        ("policies.csv", "section", "第九章", 16, "a section of document 001"),
        ("programmes.csv", "section", "第九章", 25, "a section of document 001"),
        // Values out of range.
        ("figures.csv", "low", "-1", 16, "a value of at least 0"),
        ("positions.csv", "lon", "11.37", 5, "112.6 to 114.4 degrees east"),
        ("positions.csv", "lat", "113.7", 11, "34.1 to 35.1 degrees north"),
        ("positions.csv", "precision_km", "0", 16, "0.1 to 20 kilometres"),
        ("positions.csv", "precision_km", "500", 16, "0.1 to 20 kilometres"),
        ("reference_points.csv", "lat", "3.47", 17, "34.1 to 35.1 degrees"),
        ("events.csv", "end", "2023", 25, "an end that is not before the start"),
        // Addresses.
        ("places.csv", "slug", "Shi_Yan", 5, "lower-case words joined by “-”"),
        ("places.csv", "slug", "", 5, "lower-case words joined by “-”"),
        ("places.csv", "summary", "", 70, "a summary for its profile"),
        // Honesty.
        ("places.csv", "region", "elsewhere", 44, "comparator or background for places elsewhere"),
        ("places.csv", "role", "core", 0, "exactly one core, not 2"),
        ("organisations.csv", "tie", "courted", 28, "a courted firm is not present"),
        ("organisations.csv", "place", "", 28, "the place that the document ties it to"),
        ("figures.csv", "due", "2025", 42, "a fact does not fall due"),
        ("figures.csv", "inferred", "due", 43, "a date that the figure has"),
        ("events.csv", "inferred", "end", 31, "a date that the event has"),
        ("place_industries.csv", "other_source", "yes", 17, "documents other than 001"),
        ("remarks.csv", "kind", "caution", 19, "the source of the caution"),
        ("charts.csv", "figures", "F005;F003", 18, "figures of one unit"),
        ("charts.csv", "figures", "F005;F012", 18, "figures with a number"),
    ];
    let mut complaints = Vec::new();
    for (file, column, cell, at, expected) in cases {
        let found = problems(&with(file, &spoilt(file, column, cell)));
        let (at, text) = match (*file, *column, *cell) {
            ("places.csv", "region", _) => (*at, "base_park"),
            // The count of cores is reported at the first role of the table.
            ("places.csv", "role", "core") => (44, "core"),
            ("organisations.csv", "tie", _) => (*at, "P08"),
            ("remarks.csv", "kind", _) => (*at, ""),
            _ => (*at, *cell),
        };
        let label = format!("{file} {column} {cell:?}");
        // One mistake can break two rules: a chart whose figure has neither number nor unit.
        let found: Vec<Problem> =
            found.into_iter().filter(|problem| problem.expected.contains(expected) || *cell != "F005;F012").collect();
        complaints.extend(only(&label, &found, (file, 2, at), text, expected));
    }
    accept(&complaints);
}
