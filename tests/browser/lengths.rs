//! Pages that can be read to their end: how long profiles are on a phone, and that no page says a thing over and over.

use bio_atlas::state::route::Route;

use crate::common::known::atlas;
use crate::harness::{Visit, visit};

const PHONE: (u32, u32) = (390, 844);
/// Screens before anything is opened, and with everything open but tables.
const FOLDED: f64 = 6.0;
const UNFOLDED: f64 = 14.0;
/// So often a sentence or a mark may stand on a page.
const REPEATED: u64 = 6;

#[test]
fn no_profile_is_longer_than_a_phone_can_bear() {
    let (width, height) = PHONE;
    visit(Visit { width, height, ..Visit::default() }, async move |page| {
        let screens = format!("return document.documentElement.scrollHeight / {height}");
        let mut long = Vec::new();
        for place in atlas().places.iter().filter(|place| place.profile) {
            let path = Route::Place(place.slug.clone()).to_string();
            page.open(&path).await?;
            let folded = page.script(&screens).await?.as_f64().unwrap_or(f64::MAX);
            page.script("for (const fold of document.querySelectorAll('details.folded')) fold.open = true").await?;
            let unfolded = page.script(&screens).await?.as_f64().unwrap_or(f64::MAX);
            if folded > FOLDED || unfolded > UNFOLDED {
                long.push(format!("/{path}: {folded:.1} folded, {unfolded:.1} unfolded"));
            }
        }
        assert!(long.is_empty(), "{}", long.join("\n"));
        Ok(())
    });
}

#[test]
fn no_page_says_a_thing_over_and_over() {
    // Sentences of the running text and marks beside it, also of what is folded. Figures keep their status beside them,
    // and ways to other pages are no sentences.
    let repeated = format!(
        "const said = new Map(); \
         for (const one of document.querySelectorAll('main .passed, main .tag, main p, main small')) {{ \
             if (one.closest('template, table, dialog, .term') || one.matches('.proofs__ways')) continue; \
             const words = one.matches('p, small') ? one.textContent.split('。').map((part) => part.trim()).filter((part) => part.length > 7) : [one.textContent.trim()]; \
             for (const word of new Set(words)) said.set(word, (said.get(word) ?? 0) + 1); \
         }} \
         return [...said].filter(([, times]) => times > {REPEATED}).map(([word, times]) => `${{times}} × ${{word}}`)"
    );
    visit(Visit::default(), async move |page| {
        let mut faults = Vec::new();
        let paths = [
            "timeline/",
            "targets/",
            "places/",
            "industries/",
            "benchmarks/",
            "places/zhengzhou/",
            "places/kejicheng/",
            "places/hangkonggang/",
        ];
        for path in paths {
            page.open(path).await?;
            let found = page.script(&repeated).await?;
            for fault in found.as_array().into_iter().flatten() {
                faults.push(format!("/{path}: {fault}"));
            }
        }
        assert!(faults.is_empty(), "{}", faults.join("\n"));
        Ok(())
    });
}
