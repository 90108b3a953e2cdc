//! What an answer in the place of an edition costs: only what calls itself a newer edition brings the judge.

use std::process::Command;

use bio_atlas::edition::claim::{Claim, claim};
use bio_atlas::edition::write::none_yet;
use bio_atlas::edition::{FORMAT, LIMIT};
use serde_json::json;

use crate::common::{Copy, repository};
use crate::{later, site, written};

fn heading(fields: &str) -> String {
    format!("{{\"format\": \"{FORMAT}\", {fields}}}")
}

/// Answers, what the modules take them for, and whether a card, which tells nobody a reason, has them judged.
fn answers() -> Vec<(String, Claim, bool)> {
    let whole = written(&later());
    let compact = serde_json::from_str::<serde_json::Value>(&whole).expect("JSON").to_string();
    let mut answers: Vec<(String, Claim, bool)> = vec![
        (String::new(), Claim::Nothing, false),
        (" \r\n\t ".to_owned(), Claim::Nothing, false),
        ("\u{feff}".to_owned(), Claim::Nothing, false),
        (none_yet().expect("JSON"), Claim::NotNewer, false),
        (written(&Copy::new()), Claim::NotNewer, false),
        (format!("\u{feff}{}", written(&Copy::new())), Claim::NotNewer, false),
        (whole.clone(), Claim::Newer, true),
        (format!("\u{feff}\r\n{whole}\n"), Claim::Newer, true),
        // Names in another order, nothing between them, a field that is not known yet.
        (compact, Claim::Newer, true),
        (
            heading("\"version\": 2, \"more\": {\"format\": []}, \"revision\": 3, \"data_date\": \"2999-01-01\""),
            Claim::Newer,
            true,
        ),
        (heading("\"data_date\": \"2999-01-01\", \"revision\": 0"), Claim::Newer, true),
        // Newer and unsound: the judge says why.
        (whole.replacen("\"version\": 1", "\"version\": 9", 1), Claim::Newer, true),
        (whole.replacen("\"revision\": 1,", "\"revision\": 1;", 1), Claim::Newer, false),
        (format!("{}{}", whole, " ".repeat(LIMIT)), Claim::Newer, true),
        // Cut or unclear: nobody but a webmaster has any use for the reason.
        (whole.chars().take(300).collect(), Claim::Unclear, false),
        (whole.chars().take(whole.chars().count() / 2).collect(), Claim::Unclear, false),
        (format!("{{\"format\": \"{FORMAT}\", \"ver"), Claim::Unclear, false),
        (format!("{whole}<!-- sent by a proxy -->"), Claim::Unclear, false),
        (heading("\"version\": 1"), Claim::Unclear, false),
        (heading("\"data_date\": \"tomorrow\", \"revision\": 1"), Claim::Unclear, false),
        (heading("\"data_date\": 20990101, \"revision\": 1"), Claim::Unclear, false),
        (heading("\"data_date\": \"2099-01-01\", \"revision\": null"), Claim::Unclear, false),
        (heading("\"data_date\": \"2099-01-01\", \"revision\": -1"), Claim::Unclear, false),
    ];
    let pages = [
        "<!DOCTYPE html><p>你好",
        "<!doctype html>",
        "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">",
        "<HTML>",
        "\u{feff}<!DOCTYPE html>",
        "\r\n\r\n  <html>",
        "<?xml version=\"1.0\"?><Error><Code>NoSuchKey</Code></Error>",
    ];
    answers.extend(pages.map(|page| (page.to_owned(), Claim::Nothing, false)));
    let others = [
        "404 not found",
        "null",
        "true",
        "404",
        "0",
        "\"\"",
        "[]",
        "[{\"format\": \"bio-atlas-edition\"}]",
        "{}",
        "{",
        "{\"code\":404}",
        "{\"code\":404,\"msg\":\"not found\"}",
        "{\"code\":200,\"data\":null}",
        "{\"format\": \"weather\", \"version\": 1}",
        "{\"format\": null, \"data_date\": \"2999-01-01\", \"revision\": 1}",
        "{\"data_date\": \"2999-01-01\", \"revision\": 1}",
        "{\"form",
        "{\"format\": \"bio-atl",
        "{\"format\"",
        "{\"a\": \"\\\"format\\\": \\\"bio-atlas-edition\\\"\"}",
        "callback({})",
        "{\"said\": \"format\", \"x\": \"bio-atlas-edition\"}",
        "bio-atlas-edition",
        "\u{1f}\u{8b}\u{8}",
        "{{{{",
        "}",
        "\"",
        "{\"\\",
        // Wrapped by a gateway.
        "{\"code\":0,\"data\":{\"format\":\"bio-atlas-edition\",\"data_date\":\"2999-01-01\",\"revision\":1}}",
    ];
    answers.extend(others.map(|other| (other.to_owned(), Claim::Other, false)));
    answers
}

#[test]
fn only_a_newer_edition_is_judged() {
    let site = site();
    let day = site.data_date.to_string();
    for (answer, wanted, _) in answers() {
        // A browser gives no more than it has to.
        let bytes = &answer.as_bytes()[..answer.len().min(LIMIT + 1)];
        let begins: String = answer.chars().take(120).collect();
        assert_eq!(claim(bytes, (&day, site.revision)), wanted, "{begins}");
    }
    // Bytes of another encoding, before and within.
    let mut other = written(&later()).into_bytes();
    let at = other.len() - 200;
    other.splice(at..at + 1, [0xd6, 0xdd]);
    assert_eq!(claim(&other, (&day, site.revision)), Claim::Newer);
    assert_eq!(claim(&[0xff, 0xfe, b'{', 0], (&day, site.revision)), Claim::Other);
}

#[test]
fn scripts_without_a_module_keep_the_same_rule() {
    let folder = std::env::temp_dir().join(format!("atlas-claim-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let texts: Vec<String> = answers().into_iter().map(|(answer, ..)| answer).collect();
    std::fs::write(folder.join("answers.json"), json!(texts).to_string()).expect("the answers");
    let script = format!(
        "import {{ readFileSync }} from 'node:fs';\nimport {{ claim, isNewer }} from {};\n\
         const said = JSON.parse(readFileSync(process.env.ANSWERS, 'utf8')).map(claim);\n\
         const own = JSON.parse(process.env.OWN);\n\
         console.log(JSON.stringify(said.map((one) => isNewer(one, own))));",
        json!(repository("src/scripts/claim.js"))
    );
    let own = json!({ "date": site().data_date.to_string(), "revision": site().revision }).to_string();
    let output = Command::new("node")
        .args(["--input-type=module", "--eval", &script])
        .env("ANSWERS", folder.join("answers.json"))
        .env("OWN", own)
        .output();
    let output = output.unwrap_or_else(|error| panic!("node: {error}; the README says what is needed"));
    std::fs::remove_dir_all(&folder).ok();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let said: Vec<bool> = serde_json::from_slice(&output.stdout).expect("what the rule says");
    for ((answer, wanted, is_judged), newer) in answers().into_iter().zip(said) {
        let begins: String = answer.chars().take(120).collect();
        assert_eq!(newer, is_judged, "{begins}");
        assert!(!newer || wanted == Claim::Newer, "{begins}");
    }
}
