//! Writes the catalogue as Rust: a file becomes a module, a message a function.

use std::collections::BTreeSet;

use super::{Argument, Key, Kind, Language, Message, Page, Piece, Text, identifier};

/// Tests know it; visitors' modules do not.
const NATIVE: &str = "#[cfg(not(target_arch = \"wasm32\"))]\n";

/// A language as code names it: its enum's variant and whether its letters are hidden.
struct Variant<'a> {
    name: String,
    language: &'a Language,
    pseudo: bool,
}

impl Variant<'_> {
    fn all(languages: &[Language]) -> Vec<Variant<'_>> {
        let mut variants: Vec<Variant<'_>> = languages
            .iter()
            .map(|language| Variant { name: variant(&language.code), language, pseudo: false })
            .collect();
        if let Some(language) = languages.first() {
            variants.push(Variant { name: "Pseudo".to_owned(), language, pseudo: true });
        }
        variants
    }

    /// The attribute and the pattern that begin its arm.
    fn arm(&self) -> String {
        let native = if self.pseudo { NATIVE } else { "" };
        format!("{native}Language::{} => ", self.name)
    }

    /// The same text in this language.
    fn text<'a>(&'a self, page: &Page, message: &Message, text: &Text) -> Option<&'a Text> {
        let page = self.language.pages.iter().find(|known| known.name == page.name)?;
        let message = page.messages.iter().find(|known| known.name == message.name)?;
        message.texts.iter().find(|known| known.attribute == text.attribute)
    }

    /// The parts of the same text; letters hidden and within brackets for the pseudo-language.
    fn pieces(&self, page: &Page, message: &Message, text: &Text) -> Vec<Piece> {
        let pieces = self.text(page, message, text).map(|text| text.pieces.clone()).unwrap_or_default();
        if !self.pseudo {
            return merged(pieces);
        }
        let bracket = |bracket: &str| vec![Piece::Text(bracket.to_owned())];
        merged([bracket("〔"), hidden(pieces), bracket("〕")].concat())
    }
}

/// `ZhCn` for `zh-CN`.
fn variant(code: &str) -> String {
    code.split('-')
        .map(|part| {
            let (first, rest) = part.split_at_checked(1).unwrap_or((part, ""));
            format!("{}{}", first.to_ascii_uppercase(), rest.to_ascii_lowercase())
        })
        .collect()
}

/// Chinese letters become dots.
fn hidden(pieces: Vec<Piece>) -> Vec<Piece> {
    let is_letter = |c: char| matches!(c, '\u{3400}'..='\u{9fff}' | '\u{20000}'..='\u{3ffff}' | '〇');
    pieces
        .into_iter()
        .map(|piece| match piece {
            Piece::Text(text) => Piece::Text(text.chars().map(|c| if is_letter(c) { '·' } else { c }).collect()),
            Piece::Select { argument, variants, otherwise } => Piece::Select {
                argument,
                variants: variants.into_iter().map(|(key, pieces)| (key, hidden(pieces))).collect(),
                otherwise: hidden(otherwise),
            },
            argument @ Piece::Argument { .. } => argument,
        })
        .collect()
}

/// Texts that follow one another become one.
fn merged(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut merged: Vec<Piece> = Vec::new();
    for piece in pieces {
        match (merged.last_mut(), piece) {
            (Some(Piece::Text(before)), Piece::Text(text)) => before.push_str(&text),
            (_, Piece::Select { argument, variants, otherwise }) => merged.push(Piece::Select {
                argument,
                variants: variants.into_iter().map(|(key, pieces)| (key, self::merged(pieces))).collect(),
                otherwise: self::merged(otherwise),
            }),
            (_, piece) => merged.push(piece),
        }
    }
    merged
}

/// A text in which arguments stand as `{name}`; none where it has variants.
fn template(pieces: &[Piece]) -> Option<String> {
    pieces
        .iter()
        .map(|piece| match piece {
            Piece::Text(text) => Some(text.clone()),
            Piece::Argument { name, spelled: false } => Some(format!("{{{name}}}")),
            Piece::Argument { .. } | Piece::Select { .. } => None,
        })
        .collect()
}

/// Whether a script can take a text: it has no variants.
pub(super) fn is_template(text: &Text) -> bool {
    template(&text.pieces).is_some()
}

/// The whole catalogue; `scripts` are the placeholders that scripts hold.
pub(super) fn catalogue(languages: &[Language], scripts: &BTreeSet<String>) -> String {
    let variants = Variant::all(languages);
    let mut out = enumeration(&variants);
    let Some(main) = languages.first() else { return out };
    for page in &main.pages {
        out.push_str(&format!(
            "/// {}\npub mod {} {{\n#[allow(unused_imports, reason = \"each file uses a part\")]\n\
             use super::{{Date, Language, Number, language, write}};\n\
             #[cfg(feature = \"draw\")]\n#[allow(unused_imports, reason = \"few files have views\")]\n\
             use crate::markup::{{Draw, Markup}};\n",
            page.path,
            identifier(&page.name)
        ));
        for message in &page.messages {
            if message.is_vocabulary() {
                out.push_str(&vocabulary(&variants, page, message));
                continue;
            }
            for text in &message.texts {
                out.push_str(&function(&variants, page, message, text));
            }
        }
        out.push_str("}\n");
    }
    out.push_str(&placeholders(&variants, main, scripts));
    out
}

fn enumeration(variants: &[Variant<'_>]) -> String {
    let mut names = String::new();
    let mut all = String::new();
    let mut codes = String::new();
    for variant in variants {
        let Variant { name, language, pseudo } = variant;
        if *pseudo {
            names.push_str(&format!("/// For tests: the main language with its letters hidden.\n{NATIVE}{name},\n"));
            codes.push_str(&format!("{}\"x-pseudo\",\n", variant.arm()));
        } else {
            names.push_str(&format!("/// `{}`\n{name},\n", language.code));
            all.push_str(&format!("Self::{name}, "));
            codes.push_str(&format!("{}{:?},\n", variant.arm(), language.code));
        }
    }
    let main = variants.first().map_or("", |variant| variant.name.as_str());
    format!(
        "/// A language that there is a folder of texts for.\n\
         #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]\npub enum Language {{\n{names}}}\n\
         impl Language {{\n\
         /// Its pages stand at the root of the site; those of others below a folder of their own.\n\
         pub const MAIN: Self = Self::{main};\n\
         /// Every language that visitors can read.\n\
         pub const ALL: &'static [Self] = &[{all}];\n\
         /// As documents name it.\n#[must_use]\npub const fn code(self) -> &'static str {{\nmatch self {{\n{codes}}}\n}}\n}}\n"
    )
}

/// The words of a vocabulary by their codes, in the order of the file: a module with the same names for each.
fn vocabulary(variants: &[Variant<'_>], page: &Page, message: &Message) -> String {
    let mut terms = Vec::new();
    for text in &message.texts {
        let word = template(&merged(text.pieces.clone())).unwrap_or_default();
        terms.push(format!("({:?}, {word:?})", text.attribute.as_deref().unwrap_or_default()));
    }
    let mut arms = String::new();
    for variant in variants {
        let words: Vec<String> = message
            .texts
            .iter()
            .map(|text| format!("{:?}", template(&variant.pieces(page, message, text)).unwrap_or_default()))
            .collect();
        arms.push_str(&format!("{}&[{}],\n", variant.arm(), words.join(", ")));
    }
    format!(
        "/// The words of `{}`.\npub mod {} {{\nuse super::{{Language, language}};\n\
         /// Each code with its word in the main language.\npub const TERMS: &[(&str, &str)] = &[{}];\n\
         /// The word for a code, by its place among them.\n#[must_use]\n\
         pub fn word(at: usize) -> &'static str {{\nlet words: &[&str] = match language() {{\n{arms}}};\n\
         words.get(at).copied().unwrap_or_default()\n}}\n}}\n",
        message.name,
        identifier(&message.name),
        terms.join(", "),
    )
}

fn function(variants: &[Variant<'_>], page: &Page, message: &Message, text: &Text) -> String {
    let name = message.function(text);
    let taken: Vec<&Argument> = message.taken(text).collect();
    let is_view = taken.iter().any(|argument| argument.kind == Kind::View);
    let shown = template(&text.pieces).unwrap_or_else(|| message.name.clone());
    let doc = format!("/// `{}`\n", shown.replace(['\n', '`'], " "));
    if taken.is_empty() {
        let mut arms = String::new();
        for variant in variants {
            let words = template(&variant.pieces(page, message, text)).unwrap_or_default();
            arms.push_str(&format!("{}{words:?},\n", variant.arm()));
        }
        return format!("{doc}#[must_use]\npub fn {name}() -> &'static str {{\nmatch language() {{\n{arms}}}\n}}\n");
    }
    let mut parameters = Vec::new();
    let mut opened = String::new();
    for argument in &taken {
        let name = identifier(&argument.name);
        let (kind, opening) = match argument.kind {
            Kind::Text => ("&str", String::new()),
            Kind::Number => ("impl Number", format!("let {name} = {name}.whole();\n")),
            Kind::Date => ("impl Into<Date>", format!("let {name}: Date = {name}.into();\n")),
            Kind::View => ("impl Draw", format!("let {name} = {name}.html();\n")),
        };
        parameters.push(format!("{name}: {kind}"));
        opened.push_str(&opening);
    }
    let mut arms = String::new();
    for variant in variants {
        let mut body = String::new();
        pieces(&variant.pieces(page, message, text), &taken, is_view, &mut body);
        arms.push_str(&format!("{}{{\n{body}}}\n", variant.arm()));
    }
    let (before, result, end) = if is_view {
        ("#[cfg(feature = \"draw\")]\n", "Markup", "Markup::new(out_)")
    } else {
        ("#[must_use]\n", "String", "out_")
    };
    format!(
        "{doc}{before}pub fn {name}({}) -> {result} {{\n{opened}let mut out_ = String::new();\n\
         match language() {{\n{arms}}}\n{end}\n}}\n",
        parameters.join(", ")
    )
}

/// Statements that write the parts of a text to `out_`.
fn pieces(pieces: &[Piece], taken: &[&Argument], is_view: bool, out: &mut String) {
    for piece in pieces {
        match piece {
            Piece::Text(text) if is_view => {
                let text = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
                out.push_str(&format!("out_.push_str({text:?});\n"));
            }
            Piece::Text(text) => out.push_str(&format!("out_.push_str({text:?});\n")),
            Piece::Argument { name, spelled } => {
                let kind = taken.iter().find(|argument| argument.name == *name).map(|argument| argument.kind);
                let name = identifier(name);
                out.push_str(&match kind {
                    Some(Kind::Number) if *spelled => format!("write::spelled(&mut out_, {name});\n"),
                    Some(Kind::Number) => format!("write::number(&mut out_, {name});\n"),
                    Some(Kind::Date) => format!("write::date(&mut out_, {name});\n"),
                    Some(Kind::Text) if is_view => format!("write::escaped(&mut out_, {name});\n"),
                    Some(Kind::Text) => format!("out_.push_str({name});\n"),
                    Some(Kind::View) | None => format!("out_.push_str(&{name});\n"),
                });
            }
            Piece::Select { argument, variants, otherwise } => {
                let by_number = taken.iter().any(|known| known.name == *argument && known.kind == Kind::Number);
                let name = identifier(argument);
                for (key, pieces) in variants {
                    let condition = match key {
                        Key::Exactly(number) if by_number => format!("{name} == {number}"),
                        Key::Exactly(text) => format!("{name} == {text:?}"),
                        Key::Plural(condition) => condition.replace("{n}", &name),
                    };
                    out.push_str(&format!("if {condition} {{\n"));
                    self::pieces(pieces, taken, is_view, out);
                    out.push_str("} else ");
                }
                out.push_str("{\n");
                self::pieces(otherwise, taken, is_view, out);
                out.push_str("}\n");
            }
        }
    }
}

/// What stands in scripts where these hold a placeholder: `about_title` for `__TEXT_about_title__`.
fn placeholders(variants: &[Variant<'_>], main: &Language, scripts: &BTreeSet<String>) -> String {
    let mut arms = String::new();
    for page in &main.pages {
        for message in page.messages.iter().filter(|message| !message.is_vocabulary()) {
            for text in &message.texts {
                let name = format!("{}_{}", identifier(&page.name), message.function(text));
                if !scripts.contains(&name) {
                    continue;
                }
                arms.push_str(&format!("{name:?} => match language() {{\n"));
                for variant in variants {
                    let words = template(&variant.pieces(page, message, text)).unwrap_or_default();
                    arms.push_str(&format!("{}{words:?},\n", variant.arm()));
                }
                arms.push_str("},\n");
            }
        }
    }
    format!(
        "/// The text that a script names; arguments stand in it as `{{name}}`.\n#[cfg(feature = \"ssr\")]\n#[must_use]\n\
         pub fn of_script(name: &str) -> Option<&'static str> {{\nSome(match name {{\n{arms}_ => return None,\n}})\n}}\n"
    )
}
