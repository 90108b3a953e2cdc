//! One function per table: which column fills which field.

pub use super::schema::*;
use super::table::Row;
use crate::atlas::conflict::Conflict;
use crate::atlas::date::{Precision, When};
use crate::atlas::event::Event;
use crate::atlas::evidence::{Article, Document, DocumentId, Evidence, Section};
use crate::atlas::figure::{Chart, Figure, FigureKind, Qualifier};
use crate::atlas::industry::{Industry, PlaceIndustry, Platform, Programme, Stage, Task};
use crate::atlas::library::{Case, Policy};
use crate::atlas::organisation::Organisation;
use crate::atlas::place::{Place, Position, ReferencePoint, Remark};
use crate::atlas::surrounding::Surrounding;
use crate::atlas::target::Target;

fn evidence(row: &Row<'_>) -> Evidence {
    Evidence { document: row.get("document"), section: row.get("section") }
}

pub fn document(row: &Row<'_>) -> Document {
    Document {
        id: row.get("id"),
        title: row.get("title"),
        short_title: row.get("short_title"),
        kind: row.get("kind"),
        status: row.get("status"),
        date: row.text("date"),
        date_inferred: row.get("date_inferred"),
        date_note: row.text("date_note"),
        authors: row.text("authors"),
        coverage: row.get("coverage"),
        remark: row.text("remark"),
    }
}

pub fn article(row: &Row<'_>) -> Article {
    Article {
        id: row.get("id"),
        document: row.get("document"),
        title: row.get("title"),
        short_title: row.get("short_title"),
        kind: row.get("type"),
        authors: row.list("authors"),
        publisher: row.text("publisher"),
        publisher_inferred: row.get("publisher_inferred"),
        date: row.text("date"),
        date_inferred: row.get("date_inferred"),
    }
}

pub fn section(row: &Row<'_>) -> Section {
    Section { document: row.get("document"), section: row.get("section"), article: row.get("article") }
}

pub fn place(row: &Row<'_>) -> Place {
    Place {
        id: row.get("id"),
        slug: row.text("slug"),
        name: row.get("name"),
        short_name: row.get("short_name"),
        aliases: row.list("aliases"),
        kind: row.get("kind"),
        region: row.get("region"),
        parent: row.optional("parent"),
        parent_inferred: row.get("parent_inferred"),
        role: row.get("role"),
        status: row.get("status"),
        profile: row.get("profile"),
        domain: row.get("domain"),
        summary: row.text("summary"),
        evidence: evidence(row),
    }
}

pub fn position(row: &Row<'_>) -> Position {
    Position {
        place: row.get("place"),
        lon: row.get("lon"),
        lat: row.get("lat"),
        precision_km: row.get("precision_km"),
        basis: row.get("basis"),
    }
}

pub fn reference_point(row: &Row<'_>) -> ReferencePoint {
    ReferencePoint {
        id: row.get("id"),
        name: row.get("name"),
        lon: row.get("lon"),
        lat: row.get("lat"),
        precision_km: row.get("precision_km"),
        basis: row.get("basis"),
    }
}

pub fn remark(row: &Row<'_>) -> Remark {
    let evidence =
        if row.raw("document").is_empty() && row.raw("section").is_empty() { None } else { Some(evidence(row)) };
    Remark { place: row.get("place"), kind: row.get("kind"), text: row.get("text"), evidence }
}

pub fn industry(row: &Row<'_>) -> Industry {
    Industry {
        id: row.get("id"),
        name: row.get("name"),
        short_name: row.get("short_name"),
        aliases: row.list("aliases"),
        family: row.get("family"),
        task: row.optional("task"),
        examples: row.list("examples"),
    }
}

pub fn place_industry(row: &Row<'_>) -> PlaceIndustry {
    PlaceIndustry {
        place: row.get("place"),
        industry: row.get("industry"),
        strength: row.get("strength"),
        other_source: row.get("other_source"),
        state: row.get("state"),
        words: row.get("words"),
        note: row.text("note"),
        evidence: evidence(row),
    }
}

pub fn stage(row: &Row<'_>) -> Stage {
    Stage { id: row.get("id"), name: row.get("name"), short_name: row.get("short_name"), gloss: row.get("gloss") }
}

pub fn platform(row: &Row<'_>) -> Platform {
    Platform {
        id: row.get("id"),
        name: row.get("name"),
        stages: row.list("stages"),
        place: row.optional("place"),
        status: row.get("status"),
        words: row.get("words"),
        organisation: row.optional("organisation"),
        note: row.text("note"),
        evidence: evidence(row),
    }
}

pub fn task(row: &Row<'_>) -> Task {
    Task {
        id: row.get("id"),
        parent: row.optional("parent"),
        name: row.get("name"),
        kind: row.get("kind"),
        items: row.list("items"),
        positioning: row.text("positioning"),
        located: row.get("located"),
        note: row.text("note"),
        evidence: evidence(row),
    }
}

pub fn programme(row: &Row<'_>) -> Programme {
    Programme {
        id: row.get("id"),
        kind: row.get("kind"),
        name: row.get("name"),
        listed_name: row.text("listed_name"),
        points: row.list("points"),
        evidence: evidence(row),
    }
}

pub fn organisation(row: &Row<'_>) -> Organisation {
    Organisation {
        id: row.get("id"),
        name: row.get("name"),
        aliases: row.list("aliases"),
        category: row.get("category"),
        domain: row.get("domain"),
        field: row.text("field"),
        place: row.optional("place"),
        tie: row.get("tie"),
        tie_words: row.text("tie_words"),
        role: row.text("role"),
        note: row.text("note"),
        evidence: evidence(row),
    }
}

pub fn qualifier(row: &Row<'_>) -> Qualifier {
    Qualifier {
        word: row.get("word"),
        position: row.get("position"),
        bound: row.get("bound"),
        gloss: row.get("gloss"),
        written: row.text("written"),
    }
}

pub fn figure(row: &Row<'_>) -> Figure {
    let value = match (row.optional::<f64>("low"), row.optional::<f64>("high")) {
        (None, None) => None,
        (Some(low), Some(high)) => {
            if low > high {
                row.note("high", format!("应不小于 low 列的{low}"));
            }
            Some((low, high))
        }
        (Some(_), None) => {
            row.note("high", "应为数值，因为 low 列有；只有一个数的，两列都填它".to_owned());
            None
        }
        (None, Some(_)) => {
            row.note("low", "应为数值，因为 high 列有；只有一个数的，两列都填它".to_owned());
            None
        }
    };
    let kind = row.get("kind");
    let due = row.optional("due");
    if kind == FigureKind::Target && row.raw("due").is_empty() {
        row.note("due", "应为目标的期限，如 2025；文件没有写的填“无年限”".to_owned());
    }
    Figure {
        id: row.get("id"),
        part: row.text("part"),
        subject: row.get("subject"),
        measure: row.get("measure"),
        value,
        words: row.get("words"),
        unit: row.text("unit"),
        qualifiers: row.list("qualifier"),
        kind,
        domain: row.get("domain"),
        as_of: row.get("as_of"),
        due,
        inferred: row.get("inferred"),
        evidence: evidence(row),
        note: row.text("note"),
        conflicts: row.list("conflict"),
        listing: row.get("listing"),
    }
}

pub fn chart(row: &Row<'_>) -> Chart {
    Chart {
        id: row.get("id"),
        place: row.get("place"),
        kind: row.get("kind"),
        title: row.get("title"),
        figures: row.list("figures"),
        note: row.text("note"),
    }
}

pub fn event(row: &Row<'_>) -> Event {
    let precision = row.get("precision");
    let when = row.optional("start").map(|start| When { start, end: row.optional("end") });
    match (precision, when) {
        (Precision::Undated, Some(_)) => row.note("start", "应留空，因为 precision 是 undated".to_owned()),
        (Precision::Undated, None) => {}
        (_, None) => row.note("start", "应为日期；没有日期的，precision 填 undated".to_owned()),
        (Precision::Period, Some(When { end: None, .. })) => {
            row.note("end", "应为结束的日期，因为 precision 是 period".to_owned());
        }
        (Precision::Open, Some(When { end: Some(_), .. })) => {
            row.note("end", "应留空，因为 precision 是 open，没有终点".to_owned());
        }
        _ => {}
    }
    // “due: yes” says that the event's own end is what it must be judged by.
    let due = match (row.get::<bool>("due"), row.raw("end"), row.raw("start")) {
        (false, ..) | (true, "", "") => None,
        (true, "", start) | (true, start, _) => start.parse().ok(),
    };
    Event {
        id: row.get("id"),
        part: row.text("part"),
        title: row.get("title"),
        place: row.get("place"),
        kind: row.get("kind"),
        when,
        precision,
        inferred: row.get("inferred"),
        due,
        domain: row.get("domain"),
        evidence: evidence(row),
        note: row.text("note"),
    }
}

pub fn target(row: &Row<'_>) -> Target {
    Target {
        id: row.get("id"),
        measure: row.get("measure"),
        place: row.get("place"),
        baseline_figures: row.list("baseline_figures"),
        baseline_words: row.text("baseline_words"),
        target_figures: row.list("target_figures"),
        target_words: row.get("target_words"),
        change: row.get("change"),
        due: row.get("due"),
        comparable: row.get("comparable"),
        reason: row.get("reason"),
        evidence: evidence(row),
    }
}

pub fn conflict(row: &Row<'_>) -> Conflict {
    let b_evidence =
        row.optional::<DocumentId>("b_document").map(|document| Evidence { document, section: row.get("b_section") });
    if b_evidence.is_none() && !row.raw("b").is_empty() {
        row.note("b_document", "应为乙说的文件编号，因为 b 列写有乙说".to_owned());
    }
    Conflict {
        id: row.get("id"),
        topic: row.get("topic"),
        kind: row.get("kind"),
        a: row.get("a"),
        a_evidence: Evidence { document: row.get("a_document"), section: row.get("a_section") },
        b: row.text("b"),
        b_evidence,
        judgement: row.get("judgement"),
        places: row.list("places"),
    }
}

pub fn surrounding(row: &Row<'_>) -> Surrounding {
    Surrounding { theme: row.get("theme"), reference: row.get("ref"), note: row.text("note") }
}

pub fn policy(row: &Row<'_>) -> Policy {
    Policy { id: row.get("id"), name: row.get("name"), area: row.get("area"), evidence: evidence(row) }
}

pub fn case(row: &Row<'_>) -> Case {
    Case {
        id: row.get("id"),
        place: row.get("place"),
        title: row.get("title"),
        practice: row.get("practice"),
        use_for: row.get("use"),
        figures: row.list("figures"),
        evidence: evidence(row),
    }
}
