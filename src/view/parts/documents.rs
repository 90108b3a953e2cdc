//! The documents in sentences.

use crate::atlas::Atlas;
use crate::atlas::date::PartialDate;
use crate::atlas::evidence::Document;
use crate::texts;

/// How many documents there are: 五份文件.
#[must_use]
pub fn counted(atlas: &Atlas) -> String {
    texts::documents::counted(atlas.documents.len())
}

/// The documents by kind: 一份规划征求意见稿和四份报纸报道.
#[must_use]
pub fn by_kind(atlas: &Atlas) -> String {
    let counts = atlas.document_counts().into_iter();
    let kinds: Vec<String> =
        counts.map(|(kind, count)| texts::documents::of_kind(count, kind.code(), kind.label())).collect();
    texts::write::list(&kinds)
}

/// The date of the plan where it is a draft that no issued one has replaced; none also where it has no date.
#[must_use]
pub fn draft_date(atlas: &Atlas) -> Option<PartialDate> {
    atlas.plan().filter(|plan| Document::is_draft(plan))?.date
}
