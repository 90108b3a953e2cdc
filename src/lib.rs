//! 郑州生物产业一张图: an evidence-first atlas of Zhengzhou's bio-industry.
//!
//! # One page of architecture
//!
//! Facts travel one way:
//!
//! ```text
//! seeds/*.csv ──prerender──▶ every page, drawn                              (native)
//!     │  strict parser, all   ├─▶ map-….bin, timeline-….bin, scout-….bin ──▶ module   (browser)
//!     │  mistakes at once     │     what moves or is filtered, no texts
//!     │                       └─▶ data/ downloads
//!     └─make edition─▶ edition.json ──same parser, checks, views──▶ page      (browser, where it is newer)
//! ```
//!
//! No program holds facts: a changed table is read by the programs and fetched by the modules that are there, and
//! `ATLAS_SEEDS` has all of them take another folder. The loader fetches what the islands of its page show, named by
//! content, at the same time as script and code.
//!
//! - [`texts`] every sentence and label by name, made of `seeds/texts/` by the build script; how each language
//!   writes numbers, dates and lists.
//! - `markup` (feature `draw`) a drawn part of a page as text.
//! - [`atlas`] the typed tables, their checks, citations and queries: what a document is and which took its place
//!   ([`atlas::lineage`]), what came of a target ([`atlas::outcome`]). No files, no clock.
//! - [`seeds`] reads `seeds/` into an [`atlas::Atlas`]: CSV, settings, boundaries. In the browser only for an edition.
//!   What spreadsheets do to cells is known by name ([`seeds::habit`]); mistakes of one cause are told together, causes
//!   first ([`seeds::report`]); what was published keeps its ids (`seeds::ledger`).
//! - [`edition`] facts that came after the site was built: one file, judged whole by the same reader and checks.
//! - `workbook` (feature `workbook`) the tables for who keeps them in a spreadsheet, and whatever file is brought back
//!   (`workbook::intake`): it stands over the tables that are there, and is read by the same reader.
//! - `desk` (features `desk`, `tables`) what an editor does before publishing. The page of the desk (`browser::desk`) holds
//!   a draft, row by row against the site (`desk::draft`), keeps it in the browser and draws lists and forms from what
//!   is told of the tables; its other half (`desk::engine`, in a worker) reads what is brought, checks with the reader
//!   and the checks of the build, and writes edition, tables and workbook.
//! - [`geo`] degrees, world kilometres and frame fractions as different types; viewport; ground; the placement of
//!   labels ([`geo::placing`]), which is solved for all scales at once when a page is drawn.
//! - [`chart`] scenes: the map, the timeline ([`chart::timeline`]), the map at the end of each year ([`chart::map::moments`]), targets on axes, the comparison, bars and ranks, the findings of the home page, the steps
//!   of the guided reading. Fractions and pixels around a mark, never the width of the screen, so one drawing is right
//!   at every width of a range. Names of the map are placed once ([`chart::map::labels`]): the browser moves marks and
//!   hides names, it places none. The map without geography ([`chart::lines`]) is a diagram of its own.
//! - [`scout`] a need becomes ranked places: what documents confirm adds, what they say against
//!   takes away, silence does neither; a platform counts for whom it is ([`scout::modality`]); the findings travel as `scout-….bin`, the words stay in the page.
//! - [`brief`] what stands on paper besides the answer: the cover, questions to a park, numbered sources, the
//!   picture of the link, the file that opens anywhere.
//! - [`search`] every name, figure, target and event, and what people ask in words of their own
//!   ([`atlas::question`]): found by characters, pinyin, initials, values, and with slips, piece by piece, so that no key waits ([`search::asking`]). Code (`searching-…`), index
//!   (`search-….bin`) and sheet are fetched when the box first opens, by `searchbox.js`.
//! - [`state`] what an address says: routes, queries, old links brought up to date. What is asked of the scouting
//!   and of the brief is read by [`scout::need`] and [`brief::state`].
//! - `publish` (feature `draw`) what is given away: tables as CSV, JSON and GeoJSON, the index of names.
//! - `view` (feature `draw`) draws pages with Leptos, for the build and, from an edition, in the browser.
//! - `build` (feature `ssr`) puts pages, style, loaders, data, pictures and compressed twins into `dist/`,
//!   and knows which headers go with each; `deploy/` and `public/_headers` tell other servers the same.
//! - `dom` is the drawn page as the browser holds it, and the drawing of one anew from an edition. Names of
//!   `data-…` attributes are written out on both sides; `tests/attributes.rs` holds that each has a writer and a reader.
//! - `browser` (feature `web`) makes drawn pages answer; no other code but `dom` names the DOM. Three
//!   modules are built of it, each with what its pages need: `src/main.rs` to look (map, timeline),
//!   `src/bin/siting.rs` to choose (scouting, comparison, brief), `src/bin/embedding.rs` for the
//!   builder of embeds; a fourth, `src/bin/searching.rs`, joins any of them when the search box opens. The desk has two of
//!   its own, `src/bin/editing.rs` for its page and `src/bin/checking.rs` for its worker. Only where an edition is newer, `src/bin/newer.rs` comes first:
//!   it judges the file and draws the page with it, before any island starts; the settings and the ground of the site,
//!   which an edition does not bring, come beside it as `newer-….bin`.
//! - A few scripts in plain JavaScript (`src/scripts`) do what must not wait for a module, or needs none: `boot.js`
//!   keeps what is chosen before the module answers and says where nothing will, `print.js` gets a page ready for
//!   paper, `loader.js` starts the module, `searchbox.js` opens the search box, `card.js` looks for newer facts where there is none, `take.js` makes a file
//!   of what is seen, `desk.js` does for the desk what its module cannot (worker, database, files), `draft.js` has a page
//!   drawn with the draft where the desk has opened it, `notes.js` takes what a visitor knows besides the documents (`own.js` is its data), `frame.js` dresses a view in a frame and speaks with the page around (`view::embed` draws these
//!   views), `embed.js` helps that page, `check.js` is the self-test there, `sw.js` keeps the site for reading offline,
//!   `tour.js` has the steps of the guided reading share one map, `cites.js` shows a source where its mark stands,
//!   `matrix.js` the evidence of a cell beside its table, `missing.js` helps on from addresses that do not
//!   exist (`lost.js` says which page was meant), `single.js` opens the one file that `make single` makes of the built
//!   site. What they share stands in
//!   modules that esbuild puts into each; `shared.js` is what they and the crate must agree on, and is written by
//!   `build::shared`. What both sides work out alone (which edition is newer, which colour is the core's, which cell is
//!   a formula, how wide a text is) is held by tables of cases in `tests/expected/`.
//!
//! Innermost first, each knows only those before it:
//!
//! ```text
//! failure markup texts geo atlas state scout chart search brief
//! seeds edition workbook desk publish view build dom browser
//! ```
//!
//! Those of the first line are pure: no files, no clock, no page. `tests/purity.rs` reads this order and follows
//! every path of the sources by it; it refuses circles, also inside `view` and the pure ones but `atlas`. Where a
//! link can only name what exists, `state` asks for it ([`state::map::Known`]) and knows nothing of who answers.
//!
//! # Why the browser's part has no views
//!
//! Every page is complete as drawn (a brief, which is about a visitor's choice, holds all that it may say, and says
//! without scripts where else that stands): all rows of the timeline, all legends are in the document. An island keeps
//! its state in a signal; effects turn the state into a scene and write the attributes that changed into the elements
//! that are there.
//! Hydrating the same map with Leptos views weighed 174 KB of brotli (205 KB with erased view
//! types at component borders, 166 KB with all erased), because each view type brings its own
//! build, rebuild and hydrate code. With signals, effects and attribute writes map and timeline
//! alone weighed 68 KB; there is nothing to flash, to shift, or to disagree with the page.
//! Content that only exists in the browser may still be a Leptos view.
//!
//! What only scripts show (the cards of the map's panel, the view that the map does not open with) is drawn with its page
//! and then taken out into a file beside it (`view::parts::later`, `build::later`), which the loader puts back: the page
//! is there sooner, and an edition, which is drawn in the browser, has it in place.
//!
//! # How to add
//!
//! - A fact, a document, a place: rows in `seeds/*.csv`; nothing else. A document says its kind and what it replaces,
//!   and warnings, grades, citations, counts and the newest date follow. A target names the figure of its result.
//! - A column: one line in the `table!` of its struct in [`atlas`]; the reader, the checks of form and references,
//!   the page of data and `datapackage.json` (`make package`) follow.
//! - A way in which spreadsheets spoil cells: a variant of [`seeds::habit`], its sentence in `mistakes.ftl`, its cases in
//!   the table of tests there.
//! - A table: its `table!` in [`atlas`], its line in `tables!` of `src/atlas/mod.rs`, its file in `seeds/`.
//! - A page: a variant of [`state::route::Route`], a file in `view/pages`, its words in `seeds/texts/zh-CN/`.
//! - A term of the site, explained by a “？” and in the glossary of the page of sources: its words in `glossary.ftl`, its
//!   line in `state/term.rs`.
//! - A language: a folder beside `seeds/texts/zh-CN` with the same messages, and how it writes numbers and dates
//!   ([`texts`]).
//!
//! # Glossary
//!
//! | here | elsewhere called |
//! |---|---|
//! | seeds | source data, fixtures of the build |
//! | edition | data update: facts that come after the site was built |
//! | judge | validate an update, whole or not at all |
//! | habit (`seeds::habit`) | what a spreadsheet does to a cell, such as dropping the zeros of an id |
//! | ledger (`seeds::ledger`) | list of published ids and slugs, which must not change |
//! | intake (`workbook::intake`) | import: files that are brought, over the tables that are there |
//! | mend | repair cells whose text before a spreadsheet changed it is certain |
//! | doubt (`desk::doubts`) | warning; unlike a problem it refuses nothing |
//! | draft (`desk::draft`) | unpublished changes of an editor, kept in the browser |
//! | clash | merge conflict: the site has changed the same cell since the draft was begun |
//! | engine (`desk::engine`) | worker side of the desk: parse, validate, export |
//! | newer | the module that validates and draws an update |
//! | facts | the tables, checked; also the files of them that a page fetches |
//! | island | interactive root of a page |
//! | later | lazily loaded part of a page |
//! | still | static map, drawn once |
//! | cite, mark (`view::parts::evidence`) | numbered reference to a source, as a footnote's |
//! | moment (`chart::map::moments`) | a year, and what documents written by its end let one know of each place; an address with `year=` opens it |
//! | stack (`chart::timeline`) | targets that fall due at one time, drawn as a group |
//! | glance (`view::pages::place`) | summary at the head of a profile |
//! | poster | portrait image of a view with a code of its address |
//! | scene | render model: what is drawn where, without elements |
//! | frame (`chart::map::Frame`) | width class of the map's drawing |
//! | frame (`browser::frame`) | a view inside an `<iframe>` |
//! | line, stop, bay (`chart::lines`) | sub-industry, place, and zone or county with its parks, in the map without geography |
//! | take | download: a file made of what is seen |
//! | shortlist, kept | places a visitor saved |
//! | brief | printable report of the shortlist |
//! | tie | a document's statement that a sub-industry is at a place |
//! | reported | secondary source only |
//! | outcome | whether a target was met |
//! | lineage | which document replaced which |
//! | history | a statement that a newer document replaced: struck, dated, behind the newer one |
//! | district | county-level division; `geo::ground::District` is its outline |
//! | territory | what the area of a district says on the map |
//! | own (`brief::own`, `own.js`) | what a visitor notes of places: points, marks, notes; kept in the browser |
//! | pin (`chart::map`) | something written on the ground: a district, a station, the distance of a ring, a river |
//! | bundle, strand | the link between the core and a base, and one shared sub-industry of it |
//! | leader | the line from a mark to a name that has no room beside it |
//! | standing | status line of a figure or place |
//! | twins | `.br` and `.gz` files beside a file |
//!
//! # What holds everywhere
//!
//! - Ids of the fact sheet are the keys. A figure never travels without unit, qualifier, kind,
//!   date and source; a target is never drawn like a fact; what no document says is said so.
//! - What came of a target is judged by the site's data date ([`atlas::outcome`]), not by a clock; how far the
//!   sources reach is the date of the newest document ([`atlas::Atlas::sources_date`]). A clock says one
//!   thing only: that the facts are older than their announced successor.
//! - Links come from [`state::route::Route`] alone and are relative: the site works under any
//!   sub-path without a rebuild.
//! - No inline script or style: the policy in each page allows none. Only files that a visitor
//!   carries away (a saved brief, the one file) hold theirs, because they have no other file.
//! - A frame keeps nothing and needs nothing but scripts; which pages may stand in one is said by
//!   the server's headers, in one place (`build::headers`). Their policy names the site's origin where the
//!   settings know it: in a bare sandbox Safari takes 'self' for nothing.

#![cfg_attr(test, allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::string_slice))]

#[allow(clippy::indexing_slicing, clippy::string_slice, reason = "each slice is measured just before")]
pub mod atlas;
pub mod brief;
#[cfg(feature = "web")]
pub mod browser;
#[cfg(feature = "ssr")]
pub mod build;
pub mod chart;
#[cfg(any(feature = "desk", feature = "tables"))]
pub mod desk;
#[cfg(any(feature = "edition", feature = "web"))]
pub mod dom;
pub mod edition;
pub mod failure;
pub mod geo;
#[cfg(feature = "draw")]
pub mod markup;
#[cfg(feature = "draw")]
pub mod publish;
pub mod scout;
pub mod search;
#[allow(clippy::indexing_slicing, clippy::string_slice, reason = "each slice is measured just before")]
#[cfg(any(feature = "tables", not(target_arch = "wasm32")))]
pub mod seeds;
pub mod state;
pub mod texts;
#[cfg(feature = "draw")]
pub mod view;
#[cfg(feature = "workbook")]
pub mod workbook;
