//! Which module names which: paths of the sources, followed through `use`, aliases and re-exports.

use std::collections::{BTreeMap, BTreeSet};

/// A module by the names on the way to it; empty for the root of the crate.
pub type Module = Vec<String>;

/// A path that stands in a source, with the names that it begins with.
struct Written {
    segments: Vec<String>,
    line: usize,
    in_test: bool,
}

/// One source as far as it matters here.
#[derive(Default)]
struct Source {
    file: String,
    written: Vec<Written>,
    /// Names that `use` brings in, and what they stand for.
    aliases: BTreeMap<String, Vec<String>>,
}

/// What a path leads to.
#[derive(Debug, PartialEq, Eq)]
pub enum Target {
    Module(Module),
    /// Another crate, or a name of the module itself.
    Outside(Vec<String>),
}

/// One module names another, or another crate.
pub struct Edge {
    pub from: Module,
    pub to: Target,
    /// File and line.
    pub place: String,
    pub in_test: bool,
}

/// All modules of the crate.
pub struct Modules {
    sources: BTreeMap<Module, Source>,
    /// Macros stand at the root of the crate, wherever they are written.
    macros: BTreeMap<String, Module>,
}

impl Modules {
    /// Reads sources: each with its path from the repository, such as `src/state/map.rs`, and its text.
    pub fn read<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut all = Self { sources: BTreeMap::new(), macros: BTreeMap::new() };
        for (file, text) in files {
            let Some(module) = module_of(file) else { continue };
            let (source, macros) = read_source(file, text);
            all.macros.extend(macros.into_iter().map(|name| (name, module.clone())));
            all.sources.insert(module, source);
        }
        all
    }

    /// The modules at the root of the crate.
    pub fn top(&self) -> BTreeSet<&str> {
        self.sources.keys().filter_map(|module| module.first()).map(String::as_str).collect()
    }

    /// Everything that a module names.
    pub fn edges(&self) -> Vec<Edge> {
        let mut edges = Vec::new();
        for (module, source) in &self.sources {
            for Written { segments, line, in_test } in &source.written {
                let place = format!("{}:{line}", source.file);
                let mut through = Vec::new();
                let target = self.resolve(module, segments, &mut through);
                // A parent that only hands on what its parts define adds nothing to what a part knows.
                let through = through.into_iter().filter(|passed| !module.starts_with(passed)).map(Target::Module);
                for to in through.chain([target]) {
                    edges.push(Edge { from: module.clone(), to, place: place.clone(), in_test: *in_test });
                }
            }
        }
        edges
    }

    /// Follows a path to the module that holds what it names; `through` gets the modules that hand it on.
    fn resolve(&self, from: &[String], path: &[String], through: &mut Vec<Module>) -> Target {
        let outside = || Target::Outside(path.to_vec());
        // A circle of aliases is refused by the compiler.
        if through.len() > 20 {
            return outside();
        }
        let mut at = from.to_vec();
        let mut rest = path.iter().peekable();
        match path.first().map(String::as_str) {
            Some("crate") => {
                at.clear();
                rest.next();
            }
            Some("self" | "super") => {
                while let Some(word) = rest.next_if(|word| *word == "self" || *word == "super") {
                    if word == "super" {
                        at.pop();
                    }
                }
            }
            Some(name) => {
                let child = self.sources.contains_key(&child(from, name));
                let alias = self.sources.get(from).and_then(|source| source.aliases.get(name));
                if !child {
                    return match alias.filter(|to| to.first() != path.first() || to.len() > 1) {
                        Some(to) => {
                            through.push(from.to_vec());
                            self.resolve(from, &[to, path.get(1..).unwrap_or_default()].concat(), through)
                        }
                        None => outside(),
                    };
                }
            }
            None => return outside(),
        }
        while let Some(name) = rest.next() {
            let inner = child(&at, name);
            if self.sources.contains_key(&inner) {
                at = inner;
                continue;
            }
            if let Some(to) = self.sources.get(&at).and_then(|source| source.aliases.get(name)) {
                let rest: Vec<String> = rest.cloned().collect();
                through.push(at.clone());
                return self.resolve(&at, &[to.as_slice(), rest.as_slice()].concat(), through);
            }
            if at.is_empty()
                && let Some(module) = self.macros.get(name)
            {
                at.clone_from(module);
            }
            break;
        }
        Target::Module(at)
    }
}

fn child(module: &[String], name: &str) -> Module {
    module.iter().cloned().chain([name.to_owned()]).collect()
}

/// The module of a file; none for programs.
fn module_of(file: &str) -> Option<Module> {
    let path = file.strip_prefix("src/")?.strip_suffix(".rs")?;
    if path == "main" || path.starts_with("bin/") {
        return None;
    }
    let mut names: Module = path.split('/').map(str::to_owned).collect();
    if names.last().is_some_and(|name| name == "mod" || name == "lib") {
        names.pop();
    }
    Some(names)
}

/// Words and signs with their lines, without comments and texts.
fn tokens(text: &str) -> Vec<(String, usize)> {
    let chars: Vec<char> = text.chars().collect();
    let (mut at, mut line) = (0, 1);
    let mut found = Vec::new();
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    while at < chars.len() {
        let (c, next) = (chars[at], chars.get(at + 1).copied().unwrap_or(' '));
        let begun = at;
        match (c, next) {
            ('/', '/') => at += chars[at..].iter().take_while(|c| **c != '\n').count(),
            ('/', '*') => {
                let mut depth = 0;
                loop {
                    match (chars.get(at), chars.get(at + 1)) {
                        (Some('/'), Some('*')) => (depth, at) = (depth + 1, at + 2),
                        (Some('*'), Some('/')) => (depth, at) = (depth - 1, at + 2),
                        (Some(_), _) => at += 1,
                        (None, _) => depth = 0,
                    }
                    if depth == 0 {
                        break;
                    }
                }
            }
            ('"', _) => at = end_of_text(&chars, at),
            ('r', '"' | '#') if raw_text(&chars, at).is_some() => at = raw_text(&chars, at).unwrap_or(at + 1),
            ('\'', _) if next == '\\' || chars.get(at + 2) == Some(&'\'') => {
                // A letter in quotes; a lifetime has no second quote.
                at += if next == '\\' { 3 } else { 2 };
                at += chars[at..].iter().take_while(|c| **c != '\'').count() + 1;
            }
            (':', ':') => {
                found.push(("::".to_owned(), line));
                at += 2;
            }
            _ if is_word(c) => {
                let word: String = chars[at..].iter().copied().take_while(|c| is_word(*c)).collect();
                at += word.chars().count();
                found.push((word, line));
            }
            _ => {
                if !c.is_whitespace() {
                    found.push((c.to_string(), line));
                }
                at += 1;
            }
        }
        line += chars[begun..at.min(chars.len())].iter().filter(|c| **c == '\n').count();
    }
    found
}

fn end_of_text(chars: &[char], quote: usize) -> usize {
    let mut at = quote + 1;
    while let Some(c) = chars.get(at) {
        match c {
            '"' => return at + 1,
            '\\' => at += 2,
            _ => at += 1,
        }
    }
    at
}

/// Where a text such as `r#"…"#` ends; none where no such text begins.
fn raw_text(chars: &[char], at: usize) -> Option<usize> {
    let signs = chars[at + 1..].iter().take_while(|c| **c == '#').count();
    if chars.get(at + 1 + signs) != Some(&'"') {
        return None;
    }
    let closing: Vec<char> = std::iter::once('"').chain(std::iter::repeat_n('#', signs)).collect();
    let body = at + 2 + signs;
    let length = chars[body..].windows(closing.len()).position(|window| window == closing)?;
    Some(body + length + closing.len())
}

/// The paths of a source, and the macros that it defines.
fn read_source(file: &str, text: &str) -> (Source, Vec<String>) {
    let tokens = tokens(text);
    let word = |at: usize| tokens.get(at).map_or("", |(word, _)| word.as_str());
    let mut source = Source { file: file.to_owned(), ..Source::default() };
    let mut macros = Vec::new();
    let (mut at, mut depth) = (0, 0_usize);
    // How deep the braces are inside which a module of tests stands.
    let mut tests: Option<usize> = None;
    let mut test_next = false;
    while at < tokens.len() {
        let line = tokens[at].1;
        match word(at) {
            "{" => depth += 1,
            "}" => {
                depth = depth.saturating_sub(1);
                if tests == Some(depth) {
                    tests = None;
                }
            }
            "cfg" if word(at + 1) == "(" && word(at + 2) == "test" => test_next = true,
            "mod" if test_next => (tests, test_next) = (tests.or(Some(depth)), false),
            "fn" | "use" | "struct" | "impl" | "const" if test_next => test_next = false,
            "macro_rules" => macros.push(word(at + 2).to_owned()),
            _ => {}
        }
        // A module of tests stands one deeper than its file.
        let written = |mut segments: Vec<String>| {
            if tests.is_some() && segments.first().is_some_and(|first| first == "super") {
                segments[0] = "self".to_owned();
            }
            Written { segments, line, in_test: tests.is_some() }
        };
        if word(at) == "use" {
            let mut named = Vec::new();
            at = used(&tokens, at + 1, &[], &mut named);
            for (path, name) in named {
                let written = written(path);
                if let Some(name) = name.filter(|_| tests.is_none()) {
                    source.aliases.insert(name, written.segments.clone());
                }
                source.written.push(written);
            }
            continue;
        }
        let begins = word(at + 1) == "::"
            && (at == 0 || !matches!(word(at - 1), "::" | "in"))
            && word(at).chars().all(|c| c.is_alphanumeric() || c == '_');
        if begins {
            let mut segments = vec![word(at).to_owned()];
            while word(at + 1) == "::" && word(at + 2).chars().next().is_some_and(|c| c.is_alphabetic() || c == '_') {
                segments.push(word(at + 2).to_owned());
                at += 2;
            }
            source.written.push(written(segments));
        }
        at += 1;
    }
    (source, macros)
}

/// Takes a tree of `use` apart into paths with the names that they get; a glob gets none. Returns where it ends.
fn used(
    tokens: &[(String, usize)],
    mut at: usize,
    before: &[String],
    found: &mut Vec<(Vec<String>, Option<String>)>,
) -> usize {
    let word = |at: usize| tokens.get(at).map_or(";", |(word, _)| word.as_str());
    let mut path = before.to_vec();
    loop {
        match word(at) {
            "::" => at += 1,
            "{" => {
                at += 1;
                while word(at) != "}" && word(at) != ";" {
                    at = used(tokens, at, &path, found);
                    at += usize::from(word(at) == ",");
                }
                return at + 1;
            }
            "*" => {
                found.push((path, None));
                return at + 1;
            }
            name => {
                // `a::{self}` names `a`.
                if name != "self" || path.is_empty() {
                    path.push(name.to_owned());
                }
                at += 1;
                if word(at) == "::" {
                    continue;
                }
                let mut given = path.last().cloned();
                if word(at) == "as" {
                    given = Some(word(at + 1).to_owned());
                    at += 2;
                }
                found.push((path, given));
                return at;
            }
        }
    }
}

/// Which node names which, and where it does first.
pub type Graph = BTreeMap<String, BTreeMap<String, String>>;

/// The modules with the names of `node`, and what joins them.
pub fn graph<'a>(edges: impl IntoIterator<Item = &'a Edge>, node: impl Fn(&[String]) -> String) -> Graph {
    let mut graph = Graph::new();
    for Edge { from, to, place, .. } in edges {
        let Target::Module(to) = to else { continue };
        let (from, to) = (node(from), node(to));
        if from != to {
            graph.entry(from).or_default().entry(to).or_insert_with(|| place.clone());
        }
    }
    graph
}

/// A way through the graph that comes back to where it began, with the places that make it; none where there is none.
pub fn circle(graph: &Graph) -> Option<String> {
    fn walk<'a>(graph: &'a Graph, node: &'a str, way: &mut Vec<&'a str>, done: &mut BTreeSet<&'a str>) -> bool {
        if let Some(begun) = way.iter().position(|known| *known == node) {
            way.drain(..begun);
            way.push(node);
            return true;
        }
        if done.contains(node) {
            return false;
        }
        way.push(node);
        let next = graph.get(node).into_iter().flat_map(BTreeMap::keys);
        for to in next {
            if walk(graph, to, way, done) {
                return true;
            }
        }
        way.pop();
        done.insert(node);
        false
    }
    let mut done = BTreeSet::new();
    for node in graph.keys() {
        let mut way = Vec::new();
        if walk(graph, node, &mut way, &mut done) {
            let step = |pair: &[&str]| {
                let place = graph.get(pair[0]).and_then(|next| next.get(pair[1])).cloned().unwrap_or_default();
                format!("{} → {} ({place})", pair[0], pair[1])
            };
            return Some(way.windows(2).map(step).collect::<Vec<_>>().join(", "));
        }
    }
    None
}
