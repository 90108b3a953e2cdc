//! Writes the workbook.

use rust_xlsxwriter::{
    Color, DataValidation, DataValidationErrorStyle, Format, FormatAlign, FormatBorder, Formula, Note, Url, Workbook,
    Worksheet, XlsxError,
};

use super::HEADINGS;
use crate::atlas::column::Column;
use crate::atlas::definitions;
use crate::atlas::site::Site;
use crate::atlas::table::{Definition, Described, Kind};
use crate::seeds::Parsed;
use crate::seeds::problem::{Problem, letters, quoted};
use crate::texts::{self, write};

/// The longest list of words that a drop-down holds by itself, with commas; more stand in a sheet of their own.
const WORDS: usize = 255;
/// Longest message of a drop-down.
const MESSAGE: usize = 220;
/// For how many rows more than there are drop-downs are made.
const MORE: u32 = 500;
/// Height of a line of text, in points, and how many are shown at most.
const LINE: f64 = 15.0;
const MOST_LINES: u32 = 12;
/// The number of the paper.
const A4: u8 = 9;
/// Colours of the head: that of the map's bases on paper.
const HEAD: Color = Color::RGB(0x001f_5c4d);
const NAMES: Color = Color::RGB(0x00ef_ece2);
const REQUIRED: Color = Color::RGB(0x00c4_3b2e);

/// The sheets of one workbook.
struct Sheets<'a> {
    tables: &'a [Parsed],
    head: Format,
    required: Format,
    name: Format,
    text: Format,
    number: Format,
}

/// The tables as the bytes of a workbook, with a sheet of mistakes where there are any.
///
/// # Errors
/// A text or a table is larger than a workbook takes.
pub fn workbook(site: &Site, tables: &[Parsed], problems: &[Problem]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let cell = || Format::new().set_align(FormatAlign::Top).set_text_wrap();
    let head = || {
        cell().set_bold().set_background_color(HEAD).set_font_color(Color::White).set_border_bottom(FormatBorder::Thin)
    };
    let sheets = Sheets {
        tables,
        head: head(),
        required: head().set_border_bottom(FormatBorder::Thick).set_border_bottom_color(REQUIRED),
        name: cell().set_background_color(NAMES).set_font_size(9),
        text: cell().set_num_format("@"),
        number: cell(),
    };
    about(book.add_worksheet(), site)?;
    if !problems.is_empty() {
        sheets.mistakes(book.add_worksheet(), problems)?;
    }
    for parsed in tables {
        sheets.table(book.add_worksheet(), parsed)?;
    }
    book.save_to_buffer()
}

/// The first sheet: what this is and how it is used.
fn about(sheet: &mut Worksheet, site: &Site) -> Result<(), XlsxError> {
    let lines = [
        texts::workbook::about_title(&site.name),
        texts::workbook::about_date(&site.data_date_chinese()),
        texts::workbook::about_sheets().to_owned(),
        texts::workbook::about_required().to_owned(),
        texts::workbook::about_lists().to_owned(),
        texts::workbook::about_dates().to_owned(),
        texts::workbook::about_ids().to_owned(),
        texts::workbook::about_sources().to_owned(),
        texts::workbook::about_silence().to_owned(),
        texts::workbook::about_plans().to_owned(),
        texts::workbook::about_words().to_owned(),
        texts::workbook::about_back().to_owned(),
    ];
    sheet.set_name(texts::workbook::about())?.set_column_width(0, 90)?;
    for (row, line) in (0..).zip(&lines) {
        let format = Format::new().set_text_wrap();
        let format = if row == 0 { format.set_bold().set_font_size(16) } else { format };
        sheet.write_string_with_format(row, 0, line, &format)?;
    }
    Ok(())
}

impl Sheets<'_> {
    /// The sheet of one table.
    fn table(&self, sheet: &mut Worksheet, parsed: &Parsed) -> Result<(), XlsxError> {
        let Parsed { definition, table } = parsed;
        let rows = u32::try_from(table.rows.len()).unwrap_or(u32::MAX);
        let last = HEADINGS + rows.max(1) - 1;
        sheet.set_name(definition.title)?.set_freeze_panes(HEADINGS, 1)?;
        for (at, described) in (0..).zip(&definition.columns) {
            let Described { column, .. } = described;
            let is_number = described.form.kind == Kind::Number;
            let format = if is_number { &self.number } else { &self.text };
            sheet.set_column_width(at, width(described))?.set_column_format(at, format)?;
            let head = if described.required() { &self.required } else { &self.head };
            sheet.write_string_with_format(0, at, column.title, head)?;
            sheet.write_string_with_format(1, at, column.name, &self.name)?;
            sheet.insert_note(0, at, &note(described))?;
            if let Some(validation) = self.choices(described)? {
                sheet.add_data_validation(HEADINGS, at, last + MORE, at, &validation)?;
            }
            for (row, cells) in (HEADINGS..).zip(&table.rows) {
                let text = cells.get(usize::from(at)).map_or("", |cell| cell.text.as_str());
                // Digits as the table has them: 34.70 stays so in a text, and is a number all the same.
                match text.parse::<f64>() {
                    Ok(number) if is_number && format!("{number}") == text => {
                        sheet.write_number_with_format(row, at, number, format)?;
                    }
                    _ if text.is_empty() => {}
                    _ => {
                        sheet.write_string_with_format(row, at, text, format)?;
                    }
                }
            }
        }
        for (row, cells) in (HEADINGS..).zip(&table.rows) {
            let lines =
                definition.columns.iter().zip(cells).map(|(described, cell)| lines(&cell.text, width(described)));
            // Spreadsheets do not all make room for text that they wrap.
            sheet.set_row_height(row, LINE * f64::from(lines.max().unwrap_or(1).min(MOST_LINES)))?;
        }
        let width = u16::try_from(definition.columns.len()).unwrap_or(u16::MAX);
        sheet.autofilter(HEADINGS - 1, 0, last, width.saturating_sub(1))?;
        sheet.set_landscape().set_paper_size(A4).set_print_fit_to_pages(1, 0).set_repeat_rows(0, HEADINGS - 1)?;
        Ok(())
    }

    /// The drop-down of a column, where what may stand there is known.
    fn choices(&self, described: &Described) -> Result<Option<DataValidation>, XlsxError> {
        let words: Vec<&str> = match described.form.kind {
            Kind::Boolean => vec!["yes", "no"],
            Kind::Text => described.form.terms.iter().map(|(code, _)| *code).collect(),
            Kind::Number | Kind::List => Vec::new(),
        };
        if !words.is_empty() && words.join(",").len() <= WORDS {
            let meaning: Vec<String> =
                described.form.terms.iter().map(|(code, label)| texts::mistakes::code(code, label)).collect();
            let message =
                if meaning.is_empty() { texts::mistakes::boolean().to_owned() } else { write::names(&meaning) };
            let message: String = message.chars().take(MESSAGE).collect();
            let validation = DataValidation::new().allow_list_strings(&words)?;
            return validation.set_error_title(described.column.title)?.set_error_message(message).map(Some);
        }
        let is_of_one = described.form.kind == Kind::Text && !described.form.with_previous;
        let [table] = described.refers()[..] else { return Ok(None) };
        let Some(parsed) = self.tables.iter().find(|parsed| is_of_one && parsed.definition.name == table) else {
            return Ok(None);
        };
        let Some(key) =
            parsed.definition.key.first().and_then(|key| parsed.definition.names.iter().position(|name| name == key))
        else {
            return Ok(None);
        };
        let column = letters(key as u64 + 1);
        let end = HEADINGS as usize + parsed.table.rows.len() + MORE as usize;
        let list = format!("='{}'!${column}${}:${column}${end}", parsed.definition.title, HEADINGS + 1);
        // A row that is still to come may be named.
        let validation = DataValidation::new().allow_list_formula(Formula::new(list));
        let validation = validation.set_error_style(DataValidationErrorStyle::Warning);
        validation.set_error_message(texts::workbook::choice_new(parsed.definition.title)).map(Some)
    }

    /// Every mistake, with a link to its cell.
    fn mistakes(&self, sheet: &mut Worksheet, problems: &[Problem]) -> Result<(), XlsxError> {
        sheet.set_name(texts::workbook::mistakes())?.set_freeze_panes(1, 0)?;
        let headings =
            [texts::workbook::mistake_place(), texts::workbook::mistake_found(), texts::workbook::mistake_expected()];
        for ((at, heading), width) in (0..).zip(headings).zip([34, 30, 70]) {
            sheet.set_column_width(at, width)?;
            sheet.write_string_with_format(0, at, heading, &self.head)?;
        }
        for (row, problem) in (1..).zip(problems) {
            let place = problem.place.shown();
            let parsed = self.tables.iter().find(|parsed| parsed.table.file == problem.file);
            let index = parsed.and_then(|parsed| {
                let is_here = |cells: &Vec<_>| is_in_row(cells, problem.place.row);
                parsed.table.rows.iter().position(is_here)
            });
            match (parsed, index) {
                (Some(Parsed { definition, .. }), Some(index)) => {
                    let at = definition.names.iter().position(|name| *name == problem.place.heading).unwrap_or(0);
                    let cell = format!("{}{}", letters(at as u64 + 1), index + HEADINGS as usize + 1);
                    let shown = texts::workbook::place(definition.title, &place);
                    let link = Url::new(format!("internal:'{}'!{cell}", definition.title)).set_text(shown);
                    sheet.write_url(row, 0, link)?;
                }
                _ => {
                    sheet.write_string_with_format(row, 0, problem.place(), &self.text)?;
                }
            }
            sheet.write_string_with_format(row, 1, quoted(&problem.text), &self.text)?;
            sheet.write_string_with_format(row, 2, &problem.expected, &self.text)?;
        }
        Ok(())
    }
}

fn is_in_row(cells: &[crate::seeds::sheet::Cell], row: u64) -> bool {
    cells.first().is_some_and(|cell| cell.row == row)
}

/// How wide a column is, in characters.
fn width(described: &Described) -> f64 {
    match described.form.kind {
        Kind::Boolean => 8.0,
        Kind::Number => 11.0,
        Kind::List => 24.0,
        Kind::Text if described.column.has_lines => 52.0,
        Kind::Text if described.form.with_previous => 26.0,
        Kind::Text if described.form.table.is_some() || described.column.is_word => 11.0,
        Kind::Text if !described.form.terms.is_empty() || described.grammar().is_some() => 15.0,
        Kind::Text => 26.0,
    }
}

/// How many lines a text takes in a column of so many characters, a Chinese one counting twice.
fn lines(text: &str, width: f64) -> u32 {
    let long = |line: &str| line.chars().map(|character| if character.is_ascii() { 1.0 } else { 2.0 }).sum::<f64>();
    let mut lines = 0;
    for line in text.split('\n') {
        let mut room = long(line);
        lines += 1;
        while room > width {
            room -= width;
            lines += 1;
        }
    }
    lines
}

/// What belongs into a column, in the words of its definition.
fn note(described: &Described) -> Note {
    let Column { title, description, .. } = described.column;
    let mut lines = vec![title.to_owned()];
    lines.extend((!description.is_empty()).then(|| description.to_owned()));
    let must = if described.required() { texts::workbook::note_required() } else { texts::workbook::note_optional() };
    lines.push(must.to_owned());
    if described.form.kind == Kind::List {
        lines.push(texts::workbook::note_list().to_owned());
    }
    let terms = described.form.terms.iter().map(|(code, label)| texts::mistakes::code(code, label));
    lines.extend(terms);
    let refers = described.refers();
    let titles: Vec<&str> = definitions()
        .into_iter()
        .filter(|definition: &&'static Definition| refers.contains(&definition.name))
        .map(|definition| definition.title)
        .collect();
    if !titles.is_empty() {
        lines.push(texts::workbook::note_refers(&write::names(&titles)));
    }
    if let Some(grammar) = described.grammar() {
        lines.push((grammar.expected)().to_owned());
    }
    let height = 22 * u32::try_from(lines.len()).unwrap_or(20) + 40;
    Note::new(lines.join("\n")).set_width(320).set_height(height).set_author(texts::workbook::author())
}
