//! Tables that a spreadsheet opens as text: no cell may begin a formula.

use std::borrow::Cow;

/// A cell that a spreadsheet would take for a formula gets an apostrophe before it, which spreadsheets
/// do not show (OWASP, CSV injection). Numbers with a sign stay numbers.
fn cell(text: &str) -> Cow<'_, str> {
    let begins = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
    if begins && text.parse::<f64>().is_err() { Cow::Owned(format!("'{text}")) } else { Cow::Borrowed(text) }
}

/// A table without formulas; the same bytes where there was none.
///
/// # Errors
/// No CSV.
pub fn guarded(bytes: &[u8]) -> Result<Vec<u8>, csv::Error> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(bytes);
    let rows = reader.records().collect::<Result<Vec<_>, _>>()?;
    if rows.iter().all(|row| row.iter().all(|text| matches!(cell(text), Cow::Borrowed(_)))) {
        return Ok(bytes.to_vec());
    }
    let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
    for row in &rows {
        writer.write_record(row.iter().map(|text| cell(text).into_owned()))?;
    }
    writer.into_inner().map_err(|error| csv::Error::from(error.into_error()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formulas_become_text_and_the_rest_stays_as_it_was() {
        let sound = "id,说明\nF1,-3.5\nF2,+7\nF3,“=”不在开头\n";
        assert_eq!(guarded(sound.as_bytes()).expect("a table"), sound.as_bytes());
        let hostile =
            "id,说明\nF1,\"=HYPERLINK(\"\"http://x\"\")\"\nF2,@SUM(1)\nF3,-cmd|' /C calc'!A0\nF4,\"\n=1+1\"\nF5,一行\n";
        let text = String::from_utf8(guarded(hostile.as_bytes()).expect("a table")).expect("UTF-8");
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let cells: Vec<String> = reader.records().filter_map(|row| Some(row.ok()?.get(1)?.to_owned())).collect();
        assert_eq!(cells, ["'=HYPERLINK(\"http://x\")", "'@SUM(1)", "'-cmd|' /C calc'!A0", "'\n=1+1", "一行"]);
    }
}
