//! The style sheets of the site, made of `style/`.
//!
//! The sources say with `@layer` which sheet outranks which. Browsers before 2022 drop whatever stands in a
//! layer, so the build takes the layers off and puts the sheets into the layers' order; that no rule
//! means anything else for it is held by `tests/browser/cascade.rs`.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use super::Failure;
use super::assets::{ESBUILD, checked};
use super::{themes, tokens};

/// What fixes the order of layers: of pages, and of views in frames.
const PAGES: &str = "style/main.css";
const FRAMES: &str = "style/frame.css";
/// The layer that each kind of page adds its own sheets to, and the first that stands behind it.
const VIEWS_LAYER: &str = "views";
const TOKENS_LAYER: &str = "tokens";
/// What the search box wears once it answers: no page links it, the box fetches it when it first opens.
const FOUND: &str = "found";
/// What tells a page that shows a draft; fetched where one does.
const DRAFT: &str = "draft";
/// Where no scripts run.
const NO_SCRIPT: &str = "no-script.css";

/// What each kind of page adds to the common style sheet.
const VIEWS: &[(&str, &[&str])] = &[
    ("map", &["map", "moments", "answer", "lines", "who", "deadlines", "unplaced", "findings"]),
    ("place", &["place"]),
    ("district", &["place", "answer", "district"]),
    ("places", &["contents", "who", "directory", "district"]),
    ("scout", &["scout"]),
    ("timeline", &["timeline"]),
    ("tour", &["unplaced", "tour"]),
    ("targets", &["deadlines", "targets"]),
    ("industries", &["contents", "who", "industries", "matrix"]),
    ("benchmarks", &["contents", "timeline", "benchmarks"]),
    ("compare", &["compare"]),
    ("shortlist", &["scout", "shortlist", "own"]),
    ("sources", &["contents", "prose", "sources"]),
    ("names", &["contents", "prose", "names"]),
    ("prose", &["contents", "prose", "sources"]),
    ("embedding", &["contents", "prose", "sources", "embedding"]),
    ("desk", &["desk"]),
    (FOUND, &[FOUND]),
    (DRAFT, &[DRAFT]),
];

/// What each kind of page that is shown in frames as well adds there; the empty one takes no sheet of its own.
const FRAMED: &[(&str, &[&str])] =
    &[("", &[]), ("map", &["map", "lines"]), ("timeline", &["timeline"]), ("compare", &["compare"])];

/// Whether layers are left as the sources have them, or taken off.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cascade {
    Layered,
    Flat,
}

/// All sheets as text.
#[derive(Debug, Clone, Default)]
pub struct Sheets {
    /// What every page wears that is no frame.
    pub site: String,
    /// What each kind of page adds to it.
    pub views: BTreeMap<&'static str, String>,
    /// What the results of the search wear, and the words that come with them.
    pub found: String,
    /// What tells a page that shows a draft.
    pub draft: String,
    /// What stands last: paper.
    pub print: String,
    /// All that a view in a frame wears, by its kind.
    pub frames: BTreeMap<&'static str, String>,
    pub no_script: String,
    /// The papers of light and dark, which accents are read on.
    pub papers: [String; 2],
}

/// Makes the sheets.
///
/// # Errors
/// A file that is missing or cannot be bundled, or an order of layers that cannot be read.
pub fn sheets(cascade: Cascade) -> Result<Sheets, Failure> {
    let pages = Order::of(PAGES)?;
    let frames = Order::of(FRAMES)?;
    let themes::Themes { rules, papers } = themes::themes(&load(tokens::FILE)?)?;
    let before_views = pages.place(VIEWS_LAYER)?;
    let mut entries = BTreeMap::new();
    entries.insert(
        "site".to_owned(),
        pages.entry(cascade, |layer| pages.place(layer).is_ok_and(|at| at < before_views), "", &[]),
    );
    entries.insert(
        "print".to_owned(),
        pages.entry(cascade, |layer| pages.place(layer).is_ok_and(|at| at > before_views), "", &[]),
    );
    for (view, own) in VIEWS {
        entries.insert(format!("view {view}"), pages.entry(cascade, |layer| layer == VIEWS_LAYER, "", own));
    }
    for (view, own) in FRAMED {
        entries.insert(format!("frame {view}"), frames.entry(cascade, |_| true, &rules, own));
    }
    entries.insert("no-script".to_owned(), import(NO_SCRIPT));
    let mut made = BTreeMap::new();
    for (name, entry) in entries {
        made.insert(name, bundled(&entry)?);
    }
    if cascade == Cascade::Flat {
        made = physical(&made)?;
    }
    let mut take = |name: &str| made.remove(name).unwrap_or_default();
    Ok(Sheets {
        site: take("site"),
        found: take(&format!("view {FOUND}")),
        draft: take(&format!("view {DRAFT}")),
        views: VIEWS
            .iter()
            .filter(|(view, _)| ![FOUND, DRAFT].contains(view))
            .map(|(view, _)| (*view, take(&format!("view {view}"))))
            .collect(),
        print: take("print"),
        frames: FRAMED.iter().map(|(view, _)| (*view, take(&format!("frame {view}")))).collect(),
        no_script: take("no-script"),
        papers,
    })
}

/// Which layers there are, the last outranking those before it, and what stands in each.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Order {
    layers: Vec<String>,
    /// Layer and sheet.
    imports: Vec<(String, String)>,
}

impl Order {
    fn of(file: &str) -> Result<Self, Failure> {
        Self::read(&load(file)?).map_err(|why| Failure::of(file, why))
    }

    /// Reads `@layer a, b;` and the `@import url("x.css") layer(a);` behind it. Nothing else may stand there:
    /// a rule outside the layers would outrank them all, and has no place once they are off.
    fn read(css: &str) -> Result<Self, String> {
        let plain = tokens::without_comments(css);
        let mut order = Self { layers: Vec::new(), imports: Vec::new() };
        for statement in plain.split(';').map(str::trim).filter(|statement| !statement.is_empty()) {
            if let Some(names) = statement.strip_prefix("@layer ") {
                order.layers.extend(names.split(',').map(|name| name.trim().to_owned()));
                continue;
            }
            let import = statement.strip_prefix("@import url(\"").and_then(|rest| rest.split_once("\") layer("));
            let Some((sheet, layer)) = import.and_then(|(sheet, rest)| Some((sheet, rest.strip_suffix(')')?))) else {
                return Err(format!("expected @import url(\"….css\") layer(…), found {statement}"));
            };
            if !order.layers.iter().any(|known| known == layer) {
                return Err(format!("the layer {layer} of {sheet} is not in the list at the beginning"));
            }
            order.imports.push((layer.to_owned(), sheet.to_owned()));
        }
        Ok(order)
    }

    fn place(&self, layer: &str) -> Result<usize, Failure> {
        let place = self.layers.iter().position(|known| known == layer);
        place.ok_or_else(|| Failure::of(PAGES, format!("expected a layer {layer}")))
    }

    /// A sheet that only imports: those layers that are wanted, in their order, with the themes behind the tokens
    /// and the kind's own sheets in their layer.
    fn entry(&self, cascade: Cascade, wanted: impl Fn(&str) -> bool, themes: &str, own: &[&str]) -> String {
        let mut entry = match cascade {
            Cascade::Layered => format!("@layer {};\n", self.layers.join(", ")),
            Cascade::Flat => String::new(),
        };
        for layer in self.layers.iter().filter(|layer| wanted(layer)) {
            let common = self.imports.iter().filter(|(of, _)| of == layer).map(|(_, sheet)| sheet.clone());
            let own = own.iter().filter(|_| layer == VIEWS_LAYER).map(|sheet| format!("{sheet}.css"));
            let themes = (layer == TOKENS_LAYER && !themes.is_empty()).then(|| data_url(themes));
            for sheet in common.chain(own).map(|sheet| format!("./{sheet}")).chain(themes) {
                entry.push_str(&match cascade {
                    Cascade::Layered => format!("@import url(\"{sheet}\") layer({layer});\n"),
                    Cascade::Flat => format!("@import url(\"{sheet}\");\n"),
                });
            }
        }
        entry
    }
}

fn import(sheet: &str) -> String {
    format!("@import url(\"./{sheet}\");\n")
}

/// Rules as something that can be imported.
fn data_url(rules: &str) -> String {
    let mut url = "data:text/css,".to_owned();
    for c in rules.chars() {
        match c {
            '%' | '#' | '"' | '\\' => url.push_str(&format!("%{:02X}", u32::from(c))),
            '\n' => url.push(' '),
            c => url.push(c),
        }
    }
    url
}

fn load(path: &str) -> Result<String, Failure> {
    fs::read_to_string(path).map_err(|error| Failure::of(path, error))
}

/// What sheets are written for: browsers that a visitor may come with, and for the oldest ones what they can read.
const TARGET: &str = "--target=chrome80,firefox100,safari15.4";

/// Bundles and minifies a style sheet that is only a list of imports from `style/`.
fn bundled(entry: &str) -> Result<String, Failure> {
    let mut command = Command::new(Path::new("..").join(ESBUILD));
    command.current_dir("style").args(["--bundle", "--loader=css", "--minify", "--charset=utf8", TARGET]);
    piped(&mut command, ESBUILD, entry)
}

const PHYSICAL: &str = "src/build/physical.mjs";

/// The same sheets with sides in place of directions.
fn physical(sheets: &BTreeMap<String, String>) -> Result<BTreeMap<String, String>, Failure> {
    let given = serde_json::to_string(sheets).map_err(|error| Failure::of(PHYSICAL, error))?;
    let made = piped(Command::new("node").arg(PHYSICAL), PHYSICAL, &given)?;
    serde_json::from_str(&made).map_err(|error| Failure::of(PHYSICAL, error))
}

/// Gives a program a text, and takes what it makes of it.
fn piped(command: &mut Command, what: &str, text: &str) -> Result<String, Failure> {
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let fail = |error: std::io::Error| Failure::of(what, format!("{error}; run “make tools”"));
    let mut child = command.spawn().map_err(fail)?;
    // Dropped at the end of the statement, so that the tool sees the end of its input.
    child.stdin.take().map_or(Ok(()), |mut input| input.write_all(text.as_bytes())).map_err(fail)?;
    checked(child.wait_with_output(), what)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TINY: &str = "/* what; for */\n@layer tokens, base, views, print;\n\
        @import url(\"tokens.css\") layer(tokens);\n@import url(\"print.css\") layer(print);\n\
        @import url(\"base.css\") layer(base);\n";

    #[test]
    fn sheets_stand_in_the_order_of_their_layers() {
        let order = Order::read(TINY).expect("an order");
        assert_eq!(
            order.entry(Cascade::Flat, |_| true, "a{color:#fff}", &["map"]),
            "@import url(\"./tokens.css\");\n@import url(\"data:text/css,a{color:%23fff}\");\n\
             @import url(\"./base.css\");\n@import url(\"./map.css\");\n@import url(\"./print.css\");\n"
        );
        assert_eq!(
            order.entry(Cascade::Layered, |layer| layer == "views", "", &["map"]),
            "@layer tokens, base, views, print;\n@import url(\"./map.css\") layer(views);\n"
        );
    }

    #[test]
    fn what_has_no_place_in_the_order_is_refused() {
        for (css, why) in [
            ("@layer base;\n@import url(\"a.css\") layer(shell);", "the layer shell of a.css"),
            ("@layer base;\n@import url(\"a.css\");", "found @import url(\"a.css\")"),
            ("@layer base;\nhtml { color: red; }", "found html { color: red"),
        ] {
            let said = Order::read(css).expect_err(css);
            assert!(said.contains(why), "{said}");
        }
    }

    #[test]
    fn every_kind_in_a_frame_is_a_kind() {
        assert!(FRAMED.iter().all(|(kind, _)| kind.is_empty() || VIEWS.iter().any(|(view, _)| view == kind)));
    }
}
