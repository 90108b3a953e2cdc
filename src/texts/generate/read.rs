//! Reads the files of one language: Fluent becomes messages whose arguments are known.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{CallArguments, Comment, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::ast::{Resource, Variant, VariantKey};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::{Argument, Folder, Key, Kind, Language, Message, Page, Piece, Place, Problem, Source, Text};
use super::{identifier, mentions, plural, syntax};

/// The file whose terms every file may use.
const TERMS: &str = "terms";

type Ast<'a> = fluent_syntax::ast::Message<&'a str>;

/// What the name of a file says: `about` of `seeds/texts/zh-CN/about.ftl`.
fn stem(path: &str) -> &str {
    let file = path.rsplit('/').next().unwrap_or(path);
    file.strip_suffix(".ftl").unwrap_or(file)
}

/// All files of a language.
pub(super) fn language(folder: &Folder, problems: &mut Vec<Problem>) -> Language {
    let mut trees = Vec::new();
    for source in &folder.files {
        let tree = match parser::parse(source.text.as_str()) {
            Ok(tree) => tree,
            Err((tree, errors)) => {
                for error in errors {
                    let place = at(source, error.pos.start);
                    problems.push(Problem { place, what: syntax::expected(&error.kind) });
                }
                tree
            }
        };
        trees.push((source, tree));
    }
    let mut shared = BTreeMap::new();
    for (_, tree) in trees.iter().filter(|(source, _)| stem(&source.path) == TERMS) {
        shared.extend(terms(tree));
    }
    let mut pages = Vec::new();
    for (source, tree) in &trees {
        let mut terms_here = shared.clone();
        terms_here.extend(terms(tree));
        let mut named: BTreeMap<&str, &Ast> = BTreeMap::new();
        let mut reader = Reader {
            folder,
            named: BTreeMap::new(),
            terms: terms_here,
            referred: BTreeSet::new(),
            problems: &mut *problems,
        };
        for entry in &tree.body {
            if let Entry::Message(message) = entry
                && let Some(first) = named.insert(message.id.name, message)
            {
                let line = reader.place(first.id.name).line;
                reader.complain(message.id.name, format!("“{}”在第{line}行已经有了，名称不能重复", message.id.name));
            }
        }
        reader.named = named;
        let messages = tree
            .body
            .iter()
            .filter_map(|entry| match entry {
                Entry::Message(message) => Some(reader.message(message)),
                _ => None,
            })
            .collect();
        let referred = reader.referred;
        pages.push(Page { name: stem(&source.path).to_owned(), path: source.path.clone(), messages, referred });
    }
    if plural::categories(&folder.language).is_none() {
        let path = folder.files.first().map_or_else(|| folder.language.clone(), |source| source.path.clone());
        let place = Place { path, line: 1, column: 1 };
        let what = format!("不知道“{}”的单复数规则，应先在 src/texts/generate/plural.rs 里写明", folder.language);
        problems.push(Problem { place, what });
    }
    Language { code: folder.language.clone(), pages }
}

fn terms<'a>(tree: &'a Resource<&'a str>) -> impl Iterator<Item = (&'a str, &'a Pattern<&'a str>)> {
    tree.body.iter().filter_map(|entry| match entry {
        Entry::Term(term) => Some((term.id.name, &term.value)),
        _ => None,
    })
}

/// The place of a byte.
fn at(source: &Source, offset: usize) -> Place {
    let before = source.text.get(..offset).unwrap_or(&source.text);
    let line = before.rsplit('\n').next().unwrap_or_default();
    Place { path: source.path.clone(), line: before.matches('\n').count() + 1, column: line.chars().count() + 1 }
}

/// Messages and terms by their names, while one file is read.
struct Reader<'a> {
    folder: &'a Folder,
    named: BTreeMap<&'a str, &'a Ast<'a>>,
    terms: BTreeMap<&'a str, &'a Pattern<&'a str>>,
    referred: BTreeSet<String>,
    problems: &'a mut Vec<Problem>,
}

impl<'a> Reader<'a> {
    /// Where a piece of a file stands: it is a slice of the file's text.
    fn place(&self, piece: &str) -> Place {
        let start = piece.as_ptr() as usize;
        let inside = |source: &&Source| source.text.as_bytes().as_ptr_range().contains(&piece.as_ptr());
        match self.folder.files.iter().find(inside) {
            Some(source) => at(source, start - source.text.as_ptr() as usize),
            None => Place { path: self.folder.language.clone(), line: 1, column: 1 },
        }
    }

    fn complain(&mut self, piece: &str, what: String) {
        let place = self.place(piece);
        self.problems.push(Problem { place, what });
    }

    fn message(&mut self, message: &'a Ast<'a>) -> Message {
        let name = message.id.name;
        let arguments = self.arguments(message.comment.as_ref());
        let mut texts = Vec::new();
        let own = message.value.iter().map(|value| (None, name, value));
        let attributes = message.attributes.iter().map(|attribute| {
            let name = attribute.id.name;
            (Some(name.to_owned()), name, &attribute.value)
        });
        for (attribute, at, pattern) in own.chain(attributes) {
            let pieces = self.pattern(pattern, &arguments, &mut vec![name]);
            texts.push(Text { attribute, pieces, at: self.place(at) });
        }
        for argument in &arguments {
            if !texts.iter().any(|text| mentions(&text.pieces, &argument.name)) {
                let what = format!("声明了 ${}，文字里却没有用到：应用上，或者删去这一行", argument.name);
                self.problems.push(Problem { place: argument.at.clone(), what });
            }
        }
        let message = Message { name: name.to_owned(), arguments, texts, at: self.place(name) };
        if message.is_vocabulary() && !message.arguments.is_empty() {
            self.complain(name, "只有附加项的一组词不能带参数".to_owned());
        }
        message
    }

    /// What the lines of a comment declare.
    fn arguments(&mut self, comment: Option<&Comment<&'a str>>) -> Vec<Argument> {
        let mut arguments: Vec<Argument> = Vec::new();
        for line in comment.iter().flat_map(|comment| &comment.content).map(|line| line.trim()) {
            let Some(rest) = line.strip_prefix('$') else { continue };
            let declared = rest.split_once(" (").and_then(|(name, rest)| {
                let (word, _) = rest.split_once(')')?;
                let kind = Kind::ALL.iter().find(|(_, known)| *known == word)?.0;
                Some((name, kind))
            });
            match declared {
                Some((name, _)) if arguments.iter().any(|known| known.name == name) => {
                    self.complain(line, format!("${name} 声明了两次"));
                }
                Some((name, kind)) => {
                    arguments.push(Argument { name: name.to_owned(), kind, at: self.place(line) });
                }
                None => {
                    let kinds: Vec<&str> = Kind::ALL.iter().map(|(_, word)| *word).collect();
                    let what = format!("参数应写成“# $名称 (种类) 说明”，种类为 {} 之一", kinds.join("、"));
                    self.complain(line, what);
                }
            }
        }
        arguments
    }

    fn pattern(
        &mut self,
        pattern: &'a Pattern<&'a str>,
        arguments: &[Argument],
        inside: &mut Vec<&'a str>,
    ) -> Vec<Piece> {
        let mut pieces = Vec::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => pieces.push(Piece::Text(self.joined(value))),
                PatternElement::Placeable { expression } => {
                    pieces.extend(self.expression(expression, arguments, inside));
                }
            }
        }
        pieces
    }

    /// A line of a text without its end: Chinese and Japanese are written on without a space.
    fn joined(&self, line: &str) -> String {
        let spaced = !["zh", "ja"].contains(&self.folder.language.split('-').next().unwrap_or_default());
        line.replace('\r', "").replace('\n', if spaced { " " } else { "" })
    }

    fn expression(
        &mut self,
        expression: &'a Expression<&'a str>,
        arguments: &[Argument],
        inside: &mut Vec<&'a str>,
    ) -> Vec<Piece> {
        match expression {
            Expression::Inline(inline) => self.inline(inline, arguments, inside),
            Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
                match self.declared(id.name, arguments) {
                    Some(kind @ (Kind::Number | Kind::Text)) => {
                        vec![self.select(id.name, kind, variants, arguments, inside)]
                    }
                    Some(_) => {
                        self.complain(id.name, format!("${} 应为 number 或 text，才能分情况", id.name));
                        Vec::new()
                    }
                    None => Vec::new(),
                }
            }
            Expression::Select { variants, .. } => {
                if let Some(Variant { key, .. }) = variants.first() {
                    let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) = key;
                    self.complain(name, "“->”前面应为一个参数，例如 { $count -> …".to_owned());
                }
                Vec::new()
            }
        }
    }

    fn select(
        &mut self,
        by: &str,
        kind: Kind,
        variants: &'a [Variant<&'a str>],
        arguments: &[Argument],
        inside: &mut Vec<&'a str>,
    ) -> Piece {
        let mut taken = Vec::new();
        let mut otherwise = Vec::new();
        for variant in variants {
            let pieces = self.pattern(&variant.value, arguments, inside);
            if variant.default {
                otherwise = pieces;
            } else if let Some(key) = self.key(&variant.key, kind) {
                taken.push((key, pieces));
            }
        }
        Piece::Select { argument: by.to_owned(), variants: taken, otherwise }
    }

    fn key(&mut self, key: &VariantKey<&'a str>, kind: Kind) -> Option<Key> {
        match (key, kind) {
            (VariantKey::NumberLiteral { value }, Kind::Number) if value.parse::<usize>().is_err() => {
                self.complain(value, format!("“{value}”应为整数"));
                None
            }
            (VariantKey::Identifier { name }, Kind::Number) => {
                let known = plural::categories(&self.folder.language).unwrap_or_default();
                let found = known.iter().find(|(category, _)| category == name);
                if found.is_none() {
                    let language = &self.folder.language;
                    let mut words: Vec<&str> = known.iter().map(|(category, _)| *category).collect();
                    words.push("*other");
                    let what = format!("{language} 没有“{name}”这一类，应为整数或 {}", words.join("、"));
                    self.complain(name, what);
                }
                found.map(|(_, condition)| Key::Plural(condition))
            }
            (VariantKey::NumberLiteral { value: text } | VariantKey::Identifier { name: text }, _) => {
                Some(Key::Exactly((*text).to_owned()))
            }
        }
    }

    fn inline(
        &mut self,
        inline: &'a InlineExpression<&'a str>,
        arguments: &[Argument],
        inside: &mut Vec<&'a str>,
    ) -> Vec<Piece> {
        match inline {
            InlineExpression::StringLiteral { value } => {
                vec![Piece::Text(unescape_unicode_to_string(value).into_owned())]
            }
            InlineExpression::NumberLiteral { value } => vec![Piece::Text((*value).to_owned())],
            InlineExpression::VariableReference { id } => {
                self.declared(id.name, arguments);
                vec![Piece::Argument { name: id.name.to_owned(), spelled: false }]
            }
            InlineExpression::FunctionReference { id, arguments: call } => {
                self.call(id.name, call, arguments).into_iter().collect()
            }
            InlineExpression::MessageReference { id, attribute } => {
                let message = self.named.get(id.name).copied();
                let pattern = match attribute {
                    None => message.and_then(|message| message.value.as_ref()),
                    Some(wanted) => message.and_then(|message| {
                        message.attributes.iter().find(|known| known.id == *wanted).map(|known| &known.value)
                    }),
                };
                let attribute = attribute.iter().map(|attribute| format!("-{}", attribute.name)).collect::<String>();
                self.referred.insert(identifier(&format!("{}{attribute}", id.name)));
                self.reference(id.name, pattern, arguments, inside)
            }
            InlineExpression::TermReference { id, attribute: None, arguments: None } => {
                let pattern = self.terms.get(id.name).copied();
                self.reference(id.name, pattern, arguments, inside)
            }
            InlineExpression::TermReference { id, .. } => {
                self.complain(id.name, format!("用语只能写成 {{ -{} }}，不带参数", id.name));
                Vec::new()
            }
            InlineExpression::Placeable { expression } => self.expression(expression, arguments, inside),
        }
    }

    /// Another text in the midst of one.
    fn reference(
        &mut self,
        name: &'a str,
        pattern: Option<&'a Pattern<&'a str>>,
        arguments: &[Argument],
        inside: &mut Vec<&'a str>,
    ) -> Vec<Piece> {
        let Some(pattern) = pattern else {
            self.complain(name, format!("没有“{name}”：应为本文件里有的名称，或者 {TERMS}.ftl 里的用语"));
            return Vec::new();
        };
        if inside.contains(&name) {
            self.complain(name, format!("“{name}”绕回了自己"));
            return Vec::new();
        }
        inside.push(name);
        let pieces = self.pattern(pattern, arguments, inside);
        inside.pop();
        pieces
    }

    fn declared(&mut self, name: &str, arguments: &[Argument]) -> Option<Kind> {
        let kind = arguments.iter().find(|argument| argument.name == name).map(|argument| argument.kind);
        if kind.is_none() {
            let what = format!("没有声明 ${name}：应在这条文字上面紧挨着写一行“# ${name} (种类) 说明”");
            self.complain(name, what);
        }
        kind
    }

    /// `NUMBER($count)` writes digits, `SPELLED($count)` a small number in words.
    fn call(&mut self, function: &str, call: &CallArguments<&'a str>, arguments: &[Argument]) -> Option<Piece> {
        let [InlineExpression::VariableReference { id }] = call.positional.as_slice() else {
            self.complain(function, format!("应写成 {{ {function}($名称) }}"));
            return None;
        };
        if !["NUMBER", "SPELLED"].contains(&function) || !call.named.is_empty() {
            self.complain(function, "可用的函数只有 NUMBER($名称) 和 SPELLED($名称)".to_owned());
        } else if self.declared(id.name, arguments).is_some_and(|kind| kind != Kind::Number) {
            self.complain(id.name, format!("${} 应为 number", id.name));
        }
        Some(Piece::Argument { name: id.name.to_owned(), spelled: function == "SPELLED" })
    }
}
