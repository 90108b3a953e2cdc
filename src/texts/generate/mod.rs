//! Makes typed Rust functions of the catalogue of texts, for the build script. It knows no files: what it
//! reads and what it writes are texts, so that a test can show it mistakes.
//!
//! Mistakes are told in Chinese, all at once, each with its place: those who mend the wording read them.

mod check;
mod plural;
mod read;
mod syntax;
mod write;

use std::collections::BTreeSet;
use std::fmt;

/// A file and where it lies, as messages name it: `seeds/texts/zh-CN/about.ftl`.
pub struct Source {
    pub path: String,
    pub text: String,
}

/// The folder of one language.
pub struct Folder {
    /// As the folder is called and as documents name it: `zh-CN`.
    pub language: String,
    pub files: Vec<Source>,
}

/// A place in a file; line and column (in characters) count from 1.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    pub path: String,
    pub line: usize,
    pub column: usize,
}

/// A mistake in the catalogue, or in code that asks it for something.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    pub place: Place,
    /// What is wrong and what should stand there.
    pub what: String,
}

impl fmt::Display for Problem {
    /// The place is written as compilers write it, because editors and terminals make a link of that.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Place { path, line, column } = &self.place;
        write!(f, "{path}:{line}:{column}: {}", self.what)
    }
}

/// What an argument holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// A whole number, written by the language's rules.
    Number,
    /// A text, which stands as it is.
    Text,
    /// A date, written as precisely as it is known.
    Date,
    /// A drawn part of a page: a link, a mark.
    View,
}

impl Kind {
    const ALL: [(Self, &'static str); 4] =
        [(Self::Number, "number"), (Self::Text, "text"), (Self::Date, "date"), (Self::View, "view")];

    fn word(self) -> &'static str {
        Self::ALL.iter().find(|(kind, _)| *kind == self).map_or("", |(_, word)| word)
    }
}

/// An argument as a message's comment declares it: `# $documents (number) how many`.
#[derive(Debug, Clone)]
struct Argument {
    name: String,
    kind: Kind,
    at: Place,
}

/// What decides which variant is taken.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Key {
    /// Exactly this number or text.
    Exactly(String),
    /// A plural category of the language, as a condition in Rust about `{n}`.
    Plural(&'static str),
}

/// A part of a text.
#[derive(Debug, Clone)]
enum Piece {
    Text(String),
    /// An argument; `spelled` writes a small number in words.
    Argument {
        name: String,
        spelled: bool,
    },
    Select {
        argument: String,
        variants: Vec<(Key, Vec<Piece>)>,
        otherwise: Vec<Piece>,
    },
}

/// One text of a message: its own, or that of an attribute.
#[derive(Debug, Clone)]
struct Text {
    /// The attribute; none for the message's own.
    attribute: Option<String>,
    pieces: Vec<Piece>,
    at: Place,
}

#[derive(Debug, Clone)]
struct Message {
    name: String,
    arguments: Vec<Argument>,
    texts: Vec<Text>,
    at: Place,
}

impl Message {
    /// Whether it has no text of its own, only attributes: the words of a vocabulary by their codes.
    fn is_vocabulary(&self) -> bool {
        self.texts.iter().all(|text| text.attribute.is_some())
    }

    /// The arguments that one of its texts takes, in the order in which they are declared.
    fn taken<'a>(&'a self, text: &'a Text) -> impl Iterator<Item = &'a Argument> {
        self.arguments.iter().filter(|argument| mentions(&text.pieces, &argument.name))
    }

    /// What the function of one of its texts is called.
    fn function(&self, text: &Text) -> String {
        match &text.attribute {
            Some(attribute) => identifier(&format!("{}-{attribute}", self.name)),
            None => identifier(&self.name),
        }
    }
}

/// The messages of one file, which becomes one module.
#[derive(Debug)]
struct Page {
    /// `about` for `about.ftl`.
    name: String,
    path: String,
    messages: Vec<Message>,
    /// Functions whose texts stand inside other texts of the file.
    referred: BTreeSet<String>,
}

#[derive(Debug)]
struct Language {
    code: String,
    pages: Vec<Page>,
}

/// Whether a part names an argument, in any of its variants.
fn mentions(pieces: &[Piece], argument: &str) -> bool {
    pieces.iter().any(|piece| match piece {
        Piece::Text(_) => false,
        Piece::Argument { name, .. } => name == argument,
        Piece::Select { argument: by, variants, otherwise } => {
            by == argument
                || mentions(otherwise, argument)
                || variants.iter().any(|(_, pieces)| mentions(pieces, argument))
        }
    })
}

/// A name of the catalogue as Rust writes it.
fn identifier(name: &str) -> String {
    name.replace('-', "_")
}

/// Makes the code of the catalogue. The first folder's language is the one that code is written against; the
/// others must have the same messages with the same arguments. `code` is every file that may ask for a text.
///
/// # Errors
/// All mistakes, in the order of their places.
pub fn catalogue(folders: &[Folder], code: &[Source]) -> Result<String, Vec<Problem>> {
    let mut problems = Vec::new();
    let languages: Vec<Language> = folders.iter().map(|folder| read::language(folder, &mut problems)).collect();
    check::languages(&languages, &mut problems);
    let mut scripts = BTreeSet::new();
    if let Some(main) = languages.first() {
        scripts = check::code(main, code, &mut problems);
    }
    if problems.is_empty() {
        return Ok(write::catalogue(&languages, &scripts));
    }
    problems.sort();
    problems.dedup();
    Err(problems)
}
