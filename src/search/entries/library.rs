//! Policies, cases, documents, pages, terms of the site, and what people ask in words of their own.

use crate::atlas::Atlas;
use crate::atlas::question::{QuestionKind, QuestionPage};
use crate::search::index::{Entry, Kind, Mark, Named};
use crate::state::route::{Route, document_anchor};
use crate::state::term::Term;
use crate::texts;

use super::{ABOUT, ALIAS, FIELD, address, entry, keys};

pub(super) fn library(atlas: &Atlas) -> Vec<Named> {
    let policies = atlas.policies.iter().map(|policy| {
        let entry = entry(
            Kind::Policy,
            &policy.name,
            texts::search::detail_policy(&policy.area),
            address(&Route::Sources, policy.id.as_str()),
        );
        (entry, keys(&policy.name, []))
    });
    let cases = atlas.cases.iter().map(|case| {
        let place = atlas.place(&case.place).map(|place| place.short_name.as_str()).unwrap_or_default();
        let detail = texts::search::detail_case(place);
        let entry = entry(Kind::Case, &case.title, detail, address(&Route::Benchmarks, case.id.as_str()));
        (entry, keys(&case.title, []))
    });
    let documents = atlas.documents.iter().map(|document| {
        let anchor = document_anchor(&document.id);
        let entry = entry(Kind::Document, &document.title, document.status.clone(), address(&Route::Sources, &anchor));
        // Nobody begins with the city that all of it is about.
        let city = format!("{}市", atlas.site.city);
        let rest = document.title.strip_prefix(&city).unwrap_or_default().to_owned();
        (entry, keys(&document.title, [(ABOUT, document.short_title.clone()), (ALIAS, rest)]))
    });
    let conflicts = atlas.conflicts.iter().map(|conflict| {
        let address = address(&Route::Sources, conflict.id.as_str());
        let entry = entry(Kind::Conflict, &conflict.topic, conflict.kind.label().to_owned(), address);
        (entry, keys(&conflict.topic, []))
    });
    policies.chain(cases).chain(documents).chain(conflicts).collect()
}

pub(super) fn pages() -> Vec<Named> {
    Route::NAVIGATION
        .iter()
        .chain([&Route::Tour, &Route::Compare, &Route::Shortlist, &Route::Names, &Route::About])
        .map(|route| {
            let label = route.label();
            (entry(Kind::Page, label, texts::search::detail_page().to_owned(), address(route, "")), keys(label, []))
        })
        .collect()
}

/// The site's own terms, which the glossary explains.
pub(super) fn terms() -> Vec<Named> {
    let named = |term: &Term| {
        let (name, meaning) = ((term.name)(), (term.meaning)());
        let detail = meaning.split_inclusive('。').next().unwrap_or(meaning);
        let entry = entry(Kind::Term, name, detail.to_owned(), address(&Route::Sources, term.anchor));
        // The words that a meaning explains stand before a colon: 点名重点：由这里主导….
        let parts = meaning.split(['。', '；']).flat_map(|part| part.rsplit_once('：').map(|(before, _)| before));
        let words = parts.filter_map(|before| before.rsplit(['：', '，']).next());
        (entry, keys(name, words.map(|word| (FIELD, word.to_owned()))))
    };
    Term::ALL.iter().map(named).collect()
}

/// What people ask in words of their own.
pub(super) fn questions(atlas: &Atlas) -> Vec<Named> {
    let named = atlas.questions.iter().map(|question| {
        let route = match question.page {
            QuestionPage::Map => Route::Map,
            QuestionPage::Places => Route::Places,
            QuestionPage::Scout => Route::Scout,
            QuestionPage::Timeline => Route::Timeline,
            QuestionPage::Targets => Route::Targets,
            QuestionPage::Industries => Route::Industries,
            QuestionPage::Benchmarks => Route::Benchmarks,
            QuestionPage::Compare => Route::Compare,
            QuestionPage::Shortlist => Route::Shortlist,
            QuestionPage::Sources => Route::Sources,
            QuestionPage::Data => Route::Data,
            QuestionPage::About => Route::About,
            QuestionPage::Names => Route::Names,
            QuestionPage::Tour => Route::Tour,
            QuestionPage::Embedding => Route::Embedding,
        };
        let (kind, mark) = match question.kind {
            QuestionKind::Here => (Kind::Question, None),
            QuestionKind::Silent => (Kind::Silent, Some(Mark::Silent)),
        };
        let address = address(&route, &question.anchor);
        let entry = Entry { mark, ..entry(kind, &question.title, question.answer.clone(), address) };
        (entry, keys(&question.title, question.words.iter().map(|word| (ALIAS, word.clone()))))
    });
    named.collect()
}
