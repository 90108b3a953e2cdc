//! Every way in which a file may be wrong: nothing of it is used, and a webmaster is told what and where.

use bio_atlas::edition::dictionary::all_readings;
use bio_atlas::edition::judge::{Verdict, judge};
use bio_atlas::edition::refusal::Refusal;
use bio_atlas::edition::write::{NotWritten, edition};
use bio_atlas::edition::{LIMIT, VERSION};
use bio_atlas::seeds::problem::Problem;

use crate::{LATER, later, refusal, site, written};

#[test]
fn a_file_that_is_cut_is_refused_wherever_it_is_cut() {
    let whole = written(&later());
    let bytes = whole.as_bytes();
    let step = bytes.len() / 500;
    for end in (1..bytes.len()).step_by(step).chain([bytes.len() - 1]) {
        let Refusal::Cut { line, column } = refusal(&bytes[..end]) else { panic!("cut at {end}") };
        let before = String::from_utf8_lossy(&bytes[..end]);
        assert_eq!(line, before.matches('\n').count() + 1, "cut at {end}");
        assert!(column >= 1);
    }
    assert!(matches!(refusal(b""), Refusal::Cut { line: 1, column: 1 }));
    assert!(matches!(judge(bytes, &site()), Verdict::Newer(_)), "the whole file is sound");
}

#[test]
fn a_file_that_is_too_long_is_not_even_read() {
    let long = vec![b' '; LIMIT + 1];
    assert_eq!(refusal(&long), Refusal::TooLong);
    assert!(refusal(&long).lines()[0].contains("2 MB"));
    // As long as it may be, it is read.
    let mut padded = written(&later()).into_bytes();
    padded.resize(LIMIT, b' ');
    assert!(matches!(judge(&padded, &site()), Verdict::Newer(_)));
}

#[test]
fn other_files_and_other_versions_are_told_apart() {
    let whole = written(&later());
    let other = whole.replace("\"bio-atlas-edition\"", "\"<script>\"");
    assert_eq!(refusal(other.as_bytes()), Refusal::OtherFormat { found: "<script>".to_owned() });
    let newer = whole.replacen(&format!("\"version\": {VERSION}"), &format!("\"version\": {}", VERSION + 1), 1);
    assert_eq!(refusal(newer.as_bytes()), Refusal::OtherVersion { found: VERSION + 1 });
    assert!(refusal(newer.as_bytes()).lines()[0].contains(&format!("只认版本{VERSION}")));
    for strange in ["{}", "[]", "null", "1", "\"text\"", "{\"format\": 1}", "{\"version\": 1}"] {
        assert!(matches!(refusal(strange.as_bytes()), Refusal::NotRead { .. }), "{strange}");
    }
}

#[test]
fn malformed_files_are_told_with_their_place() {
    let whole = written(&later());
    let broken = whole.replacen("\"revision\": 1,", "\"revision\": 1;", 1);
    let line = 1 + broken[..broken.find("1;").expect("the spot")].matches('\n').count();
    let Refusal::NotRead { line: found, why, .. } = refusal(broken.as_bytes()) else { panic!("malformed") };
    assert_eq!(found, line, "{why}");
    assert!(matches!(refusal(format!("{whole} {{}}").as_bytes()), Refusal::NotRead { .. }), "more than one value");
    let more = whole.replacen("{", "{ \"colour\": \"red\",", 1);
    let Refusal::NotRead { why, .. } = refusal(more.as_bytes()) else { panic!("an unknown field") };
    assert!(why.contains("colour"), "{why}");
    let deep = format!("{}{}", "[".repeat(200_000), "]".repeat(200_000));
    assert!(matches!(refusal(deep.as_bytes()), Refusal::NotRead { .. }), "too deep to be read without harm");
    for (from, to) in [
        (format!("\"data_date\": \"{LATER}\""), "\"data_date\": \"soon\""),
        ("\"next_update\": \"\"".to_owned(), "\"next_update\": \"2026-01-01\""),
    ] {
        assert!(matches!(refusal(whole.replacen(&from, to, 1).as_bytes()), Refusal::WrongDate { .. }), "{to}");
    }
}

#[test]
fn a_file_in_another_encoding_is_told_by_its_first_strange_byte() {
    let whole = written(&later());
    let at = whole.find("郑").expect("a Chinese character");
    let mut gbk = whole.as_bytes()[..at].to_vec();
    // As GBK writes 州.
    gbk.extend([0xd6, 0xdd]);
    gbk.extend(&whole.as_bytes()[at + "郑".len()..]);
    assert_eq!(refusal(&gbk), Refusal::NotText { byte: at + 1 });
}

#[test]
fn tables_are_checked_as_the_build_checks_them() {
    let whole = written(&later());
    // A qualifier that no document uses, in the first figure.
    let spoilt = whole.replacen("2021-2025年,年,,plan", "2021-2025年,年,大致上,plan", 1);
    assert_ne!(spoilt, whole);
    let Refusal::Tables(problems) = refusal(spoilt.as_bytes()) else { panic!("a mistake of meaning") };
    let [problem] = problems.as_slice() else { panic!("{problems:?}") };
    assert_eq!((problem.file.as_str(), problem.line, problem.text.as_str()), ("figures.csv", 2, "大致上"));
    let told = format!(
        "seeds/figures.csv:2:{}: 第2行（F001），I列 qualifier：“大致上”：各项应为 qualifiers.csv 里有的限定词",
        problem.column
    );
    let line = &refusal(spoilt.as_bytes()).lines()[1];
    assert!(line.starts_with(&told), "{line}: {told}");
    // One mistake in one table, and no other table is used.
    let short = whole.replacen("\"stages\": \"id,name", "\"stages\": \"id,nmae", 1);
    assert!(matches!(refusal(short.as_bytes()), Refusal::Tables(_)));
    let missing = whole.replacen("\"stages\":", "\"stages_\":", 1);
    assert_eq!(refusal(missing.as_bytes()), Refusal::UnknownTable { name: "stages_".to_owned() });
    let mut none: serde_json::Value = serde_json::from_str(&whole).expect("JSON");
    none["tables"].as_object_mut().expect("tables").remove("stages");
    let Refusal::Tables(problems) = refusal(none.to_string().as_bytes()) else { panic!("a table is missing") };
    let missing = Problem::unreadable("stages.csv", "数据更新文件里没有这张表");
    assert!(problems.contains(&missing), "{problems:?}");
    let lines = Refusal::Tables(problems).lines();
    assert!(lines.contains(&"seeds/stages.csv: 读不到，数据更新文件里没有这张表".to_owned()), "{lines:?}");
    let reading = whole.replacen("\"一\": \"yi\"", "\"一\": \"<b>\"", 1);
    assert_eq!(refusal(reading.as_bytes()), Refusal::WrongReading { character: '一' });
}

#[test]
fn no_edition_is_written_from_tables_with_mistakes() {
    let mut seeds = later();
    seeds.replace("figures.csv", "2021-2025年,年,,plan", "2021-2025年,年,大致上,plan");
    match edition(&seeds, all_readings) {
        Err(NotWritten::Problems(problems)) => assert_eq!(problems[0].line, 2),
        other => panic!("{:?}", other.map(|(_, text)| text.len())),
    }
}
