//! What holds across files: names that Rust can take, languages that agree, no message without use.

use std::collections::{BTreeMap, BTreeSet};

use super::{Language, Message, Page, Place, Problem, Source, Text, identifier, write};

/// Words that cannot name a function, a module or an argument in Rust.
const RESERVED: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod",
    "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super", "trait", "true",
    "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Modules that stand beside those of the files.
const OWN: &[&str] = &["catalogue", "date", "placeholders", "write"];

/// Whether a name can stand in code: `coverage`, `by-kind`.
fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && !name.ends_with('-')
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

fn name(name: &str, place: &Place, problems: &mut Vec<Problem>) {
    let what = if !is_name(name) {
        format!("“{name}”应只有小写字母、数字和“-”，以字母开头，不以“-”结尾")
    } else if RESERVED.contains(&name) {
        format!("“{name}”在程序里另有用处，应换一个名称")
    } else {
        return;
    };
    problems.push(Problem { place: place.clone(), what });
}

/// Names within each language, then every language against the first.
pub(super) fn languages(languages: &[Language], problems: &mut Vec<Problem>) {
    for page in languages.iter().flat_map(|language| &language.pages) {
        names(page, problems);
    }
    if let [main, others @ ..] = languages {
        for other in others {
            same(main, other, problems);
        }
    }
}

fn names(page: &Page, problems: &mut Vec<Problem>) {
    let top = Place { path: page.path.clone(), line: 1, column: 1 };
    name(&page.name, &top, problems);
    if OWN.contains(&page.name.as_str()) {
        let what = format!("文件不能叫 {}.ftl，这个名称在程序里另有用处", page.name);
        problems.push(Problem { place: top.clone(), what });
    }
    let mut taken: BTreeMap<String, &Place> = BTreeMap::new();
    for message in &page.messages {
        name(&message.name, &message.at, problems);
        for argument in &message.arguments {
            name(&argument.name, &argument.at, problems);
        }
        if message.is_vocabulary() {
            taken.insert(identifier(&message.name), &message.at);
            continue;
        }
        for text in &message.texts {
            if let Some(attribute) = &text.attribute {
                name(attribute, &text.at, problems);
            }
            let function = message.function(text);
            if let Some(first) = taken.insert(function, &text.at)
                && *first != text.at
            {
                let what = format!("与第{}行在程序里会得到同一个名称，应换一个", first.line);
                problems.push(Problem { place: text.at.clone(), what });
            }
        }
    }
}

fn same(main: &Language, other: &Language, problems: &mut Vec<Problem>) {
    let whole = |path: &str| Place { path: path.to_owned(), line: 1, column: 1 };
    for page in &main.pages {
        match other.pages.iter().find(|known| known.name == page.name) {
            Some(translated) => same_page(page, translated, problems),
            None => problems.push(Problem {
                place: whole(&page.path),
                what: format!("{} 没有 {}.ftl，应有同样的文件", other.code, page.name),
            }),
        }
    }
    for page in other.pages.iter().filter(|page| !main.pages.iter().any(|known| known.name == page.name)) {
        let what = format!("{} 没有 {}.ftl，应删去", main.code, page.name);
        problems.push(Problem { place: whole(&page.path), what });
    }
}

fn same_page(page: &Page, translated: &Page, problems: &mut Vec<Problem>) {
    for message in &page.messages {
        let Some(other) = translated.messages.iter().find(|known| known.name == message.name) else {
            let place = Place { path: translated.path.clone(), line: 1, column: 1 };
            problems.push(Problem { place, what: format!("缺“{}”，{} 里有", message.name, page.path) });
            continue;
        };
        let declared = |message: &Message| -> Vec<String> {
            let mut words: Vec<String> = message
                .arguments
                .iter()
                .map(|argument| format!("${} ({})", argument.name, argument.kind.word()))
                .collect();
            words.sort();
            words
        };
        let expected = declared(message);
        if declared(other) != expected {
            let expected = if expected.is_empty() { "没有参数".to_owned() } else { expected.join("、") };
            problems
                .push(Problem {
                    place: other.at.clone(), what: format!("参数应与 {} 相同：{expected}", page.path)
                });
        }
        for text in &message.texts {
            let found = other.texts.iter().find(|known| known.attribute == text.attribute);
            let taken = |message: &Message, text: &Text| -> BTreeSet<String> {
                message.taken(text).map(|argument| argument.name.clone()).collect()
            };
            let what = match found {
                None => match &text.attribute {
                    Some(attribute) => format!("缺“.{attribute}”，{} 里有", page.path),
                    None => format!("缺正文，{} 里有", page.path),
                },
                Some(found) if taken(other, found) != taken(message, text) => {
                    format!("用到的参数应与 {} 相同", page.path)
                }
                Some(_) => continue,
            };
            let place = found.map_or(&other.at, |found| &found.at);
            problems.push(Problem { place: place.clone(), what });
        }
        for text in &other.texts {
            if !message.texts.iter().any(|known| known.attribute == text.attribute) {
                let what = format!("{} 里没有这一项，应删去", page.path);
                problems.push(Problem { place: text.at.clone(), what });
            }
        }
    }
    for message in &translated.messages {
        if !page.messages.iter().any(|known| known.name == message.name) {
            let what = format!("{} 里没有“{}”，应删去", page.path, message.name);
            problems.push(Problem { place: message.at.clone(), what });
        }
    }
}

/// How code asks for a text: `texts::about::title` in Rust, `__TEXT_loader_failed__` in a script, and the
/// words of a vocabulary where it is declared (`Role: role {`).
const RUST: &str = "texts::";
const SCRIPT: &str = "__TEXT_";
const SCRIPT_END: &str = "__";

/// Every message is asked for, and every placeholder of a script has its message. Returns the placeholders.
pub(super) fn code(main: &Language, code: &[Source], problems: &mut Vec<Problem>) -> BTreeSet<String> {
    let mut asked: BTreeSet<String> = BTreeSet::new();
    let mut scripts: Vec<(String, Place)> = Vec::new();
    for source in code {
        if source.path.ends_with(".rs") {
            asked.extend(paths(&source.text));
        } else {
            scripts.extend(placeholders(source));
        }
    }
    let scripts_ask = |name: &str| scripts.iter().any(|(asked, _)| asked == name);
    let mut known: BTreeMap<String, bool> = BTreeMap::new();
    for page in &main.pages {
        let module = identifier(&page.name);
        let mut unused = |function: &str, place: &Place| {
            let what = format!("没有代码用到它（texts::{module}::{function}）：应用上，或者删去");
            problems.push(Problem { place: place.clone(), what });
        };
        for message in &page.messages {
            if message.is_vocabulary() {
                let function = identifier(&message.name);
                if !asked.contains(&format!("{module}::{function}")) && !asked.contains(&format!(": {function} {{")) {
                    unused(&function, &message.at);
                }
                continue;
            }
            for text in &message.texts {
                let function = message.function(text);
                let placeholder = format!("{module}_{function}");
                let is_asked = asked.contains(&format!("{module}::{function}"))
                    || scripts_ask(&placeholder)
                    || page.referred.contains(&function);
                if !is_asked {
                    unused(&function, &text.at);
                }
                known.insert(placeholder, write::is_template(text));
            }
        }
    }
    for (name, place) in &scripts {
        let what = match known.get(name) {
            None => format!("没有这条文字：__TEXT_文件_名称__ 应为 {} 里有的一条", main.code),
            Some(false) => "脚本里的文字只能带参数，不能分情况，也不能用 SPELLED".to_owned(),
            Some(true) => continue,
        };
        problems.push(Problem { place: place.clone(), what });
    }
    scripts.into_iter().map(|(name, _)| name).collect()
}

/// `about::title` for every `texts::about::title`, and `: role {` for every vocabulary.
fn paths(text: &str) -> Vec<String> {
    let word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let mut found = Vec::new();
    for line in text.lines().filter(|line| !line.trim_start().starts_with("//")) {
        for piece in line.split(RUST).skip(1) {
            let Some((module, rest)) = piece.split_once("::") else { continue };
            let function: String = rest.chars().take_while(|c| word(*c)).collect();
            found.push(format!("{module}::{function}"));
        }
        if let Some((_, name)) = line.trim_end().strip_suffix(" {").and_then(|line| line.rsplit_once(": "))
            && name.chars().all(word)
        {
            found.push(format!(": {name} {{"));
        }
    }
    found
}

fn placeholders(source: &Source) -> Vec<(String, Place)> {
    let mut found = Vec::new();
    for (index, line) in source.text.lines().enumerate() {
        let mut before = 0;
        let mut rest = line;
        while let Some((head, tail)) = rest.split_once(SCRIPT) {
            let column = before + head.chars().count() + 1;
            let Some((name, after)) = tail.split_once(SCRIPT_END) else { break };
            found.push((name.to_owned(), Place { path: source.path.clone(), line: index + 1, column }));
            before = column - 1 + (SCRIPT.len() + name.chars().count() + SCRIPT_END.len());
            rest = after;
        }
    }
    found
}
