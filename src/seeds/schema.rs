//! The columns of every table.

use super::Schema;

macro_rules! schema {
    ($name:ident, $table:literal, [$($column:literal),+ $(,)?]) => {
        pub const $name: Schema = Schema { name: $table, columns: &[$($column),+] };
    };
}

schema!(
    DOCUMENTS,
    "documents",
    [
        "id",
        "title",
        "short_title",
        "kind",
        "status",
        "date",
        "date_inferred",
        "date_note",
        "authors",
        "coverage",
        "remark"
    ]
);
schema!(
    ARTICLES,
    "articles",
    [
        "id",
        "document",
        "title",
        "short_title",
        "type",
        "authors",
        "publisher",
        "publisher_inferred",
        "date",
        "date_inferred"
    ]
);
schema!(SECTIONS, "sections", ["document", "section", "article"]);
schema!(
    PLACES,
    "places",
    [
        "id",
        "slug",
        "name",
        "short_name",
        "aliases",
        "kind",
        "region",
        "parent",
        "parent_inferred",
        "role",
        "status",
        "profile",
        "domain",
        "summary",
        "document",
        "section"
    ]
);
schema!(POSITIONS, "positions", ["place", "lon", "lat", "precision_km", "basis"]);
schema!(REFERENCE_POINTS, "reference_points", ["id", "name", "lon", "lat", "precision_km", "basis"]);
schema!(REMARKS, "remarks", ["place", "kind", "text", "document", "section"]);
schema!(INDUSTRIES, "industries", ["id", "name", "short_name", "aliases", "family", "task", "examples"]);
schema!(
    PLACE_INDUSTRIES,
    "place_industries",
    ["place", "industry", "strength", "other_source", "state", "words", "note", "document", "section"]
);
schema!(STAGES, "stages", ["id", "name", "short_name", "gloss"]);
schema!(
    PLATFORMS,
    "platforms",
    ["id", "name", "stages", "place", "status", "words", "organisation", "note", "document", "section"]
);
schema!(
    TASKS,
    "tasks",
    ["id", "parent", "name", "kind", "items", "positioning", "located", "note", "document", "section"]
);
schema!(PROGRAMMES, "programmes", ["id", "kind", "name", "listed_name", "points", "document", "section"]);
schema!(
    ORGANISATIONS,
    "organisations",
    [
        "id",
        "name",
        "aliases",
        "category",
        "domain",
        "field",
        "place",
        "tie",
        "tie_words",
        "role",
        "note",
        "document",
        "section"
    ]
);
schema!(QUALIFIERS, "qualifiers", ["word", "position", "bound", "gloss", "written"]);
schema!(
    FIGURES,
    "figures",
    [
        "id",
        "part",
        "subject",
        "measure",
        "low",
        "high",
        "words",
        "unit",
        "qualifier",
        "kind",
        "domain",
        "as_of",
        "due",
        "inferred",
        "document",
        "section",
        "note",
        "conflict",
        "listing"
    ]
);
schema!(CHARTS, "charts", ["id", "place", "kind", "title", "figures", "note"]);
schema!(
    EVENTS,
    "events",
    [
        "id",
        "part",
        "title",
        "place",
        "kind",
        "start",
        "end",
        "precision",
        "inferred",
        "due",
        "domain",
        "document",
        "section",
        "note"
    ]
);
schema!(
    TARGETS,
    "targets",
    [
        "id",
        "measure",
        "place",
        "baseline_figures",
        "baseline_words",
        "target_figures",
        "target_words",
        "change",
        "due",
        "comparable",
        "reason",
        "document",
        "section"
    ]
);
schema!(
    CONFLICTS,
    "conflicts",
    ["id", "topic", "kind", "a", "a_document", "a_section", "b", "b_document", "b_section", "judgement", "places"]
);
schema!(SURROUNDINGS, "surroundings", ["theme", "ref", "note"]);
schema!(POLICIES, "policies", ["id", "name", "area", "document", "section"]);
schema!(CASES, "cases", ["id", "place", "title", "practice", "use", "figures", "document", "section"]);

/// Every table, in the order of the data package.
pub const ALL: &[Schema] = &[
    DOCUMENTS,
    ARTICLES,
    SECTIONS,
    PLACES,
    POSITIONS,
    REFERENCE_POINTS,
    REMARKS,
    INDUSTRIES,
    PLACE_INDUSTRIES,
    STAGES,
    PLATFORMS,
    TASKS,
    PROGRAMMES,
    ORGANISATIONS,
    QUALIFIERS,
    FIGURES,
    CHARTS,
    EVENTS,
    TARGETS,
    CONFLICTS,
    SURROUNDINGS,
    POLICIES,
    CASES,
];
