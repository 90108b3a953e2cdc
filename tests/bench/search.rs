//! How long one key stroke takes: with the real names, and with 30,000 generated ones.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::string_slice)]

use bio_atlas::build::sources;
use bio_atlas::edition::dictionary;
use bio_atlas::search::{Entry, Index, Kind, Searcher};
use divan::{Bencher, black_box};

/// What is typed, key stroke by key stroke in the middle of each.
const QUERIES: &[&str] = &["h", "hk", "hangk", "hangkonggang", "临空yiyao", "tiwaizhend", "zzzz", "化学发光"];

fn main() {
    divan::main();
}

#[divan::bench(args = QUERIES)]
fn the_real_names(bencher: Bencher<'_, '_>, query: &str) {
    let index = sources().expect("the facts").search.index.clone();
    let searcher = Searcher::new(index);
    bencher.bench_local(|| searcher.ask(black_box(query)));
}

#[divan::bench(args = QUERIES, sample_count = 20)]
fn thirty_thousand_names(bencher: Bencher<'_, '_>, query: &str) {
    let searcher = Searcher::new(generated(30_000));
    bencher.bench_local(|| searcher.ask(black_box(query)));
}

/// Names put together from the parts that such names have, without a pattern that a search could profit by.
fn generated(count: usize) -> Index {
    const PLACES: &[&str] =
        &["航空港区", "经开区", "高新区", "中牟县", "新郑市", "荥阳", "临空", "官渡", "金水", "惠济"];
    const WORDS: &[&str] =
        &["生物", "医药", "诊断", "试剂", "基因", "细胞", "中药", "器械", "发酵", "种业", "疫苗", "检测", "影像"];
    const ENDINGS: &[&str] =
        &["产业园", "有限公司", "研究院", "实验室", "公共服务平台", "孵化器", "中试基地", "检验所"];
    let pick = |words: &[&str], at: usize| words[at % words.len()].to_owned();
    let named: Vec<_> = (0..count)
        .map(|at| {
            // A step that shares no factor with the lists goes through all of their combinations.
            let spread = at.wrapping_mul(7919);
            let title = format!(
                "{}{}{}{}{at}",
                pick(PLACES, spread),
                pick(WORDS, spread / 10),
                pick(WORDS, spread / 130),
                pick(ENDINGS, spread / 1690)
            );
            let entry = Entry {
                kind: Kind::Organisation,
                title: title.clone(),
                answer: String::new(),
                mark: None,
                detail: String::new(),
                address: "places/".to_owned(),
                comparable: None,
            };
            (entry, vec![(0, title)])
        })
        .collect();
    let readings = dictionary::readings_of(&named);
    Index::of(named, &readings)
}
