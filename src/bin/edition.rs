//! Writes the facts in `seeds/`, or in the folder that `ATLAS_SEEDS` names, as an edition: a file that takes the place of the facts of a site that
//! stands already, without building it anew. The path to write to is the only argument.

use std::path::{Path, PathBuf};

use bio_atlas::build::facts;
use bio_atlas::edition::write::{NotWritten, edition};
use bio_atlas::edition::{FILE, LIMIT};
use bio_atlas::publish::index;

fn main() -> std::process::ExitCode {
    let Some(to) = std::env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("请写明把 {FILE} 写到哪里；用 make edition 就不必写");
        return std::process::ExitCode::FAILURE;
    };
    match write(&to) {
        Ok(said) => {
            println!("{said}");
            std::process::ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("{why}");
            std::process::ExitCode::FAILURE
        }
    }
}

fn write(to: &Path) -> Result<String, String> {
    let folder = facts::folder();
    let (site, text) = edition(&folder.as_path(), index::all_readings).map_err(|error| match error {
        NotWritten::Problems(problems) => facts::report(&folder, &problems),
        NotWritten::Refused(refusal) => refusal.lines().join("\n"),
        NotWritten::Json(error) => format!("写不成 JSON，程序说：{error}"),
    })?;
    let failed = |error: std::io::Error| format!("{}：写不进去，程序说：{error}", to.display());
    if let Some(folder) = to.parent() {
        std::fs::create_dir_all(folder).map_err(failed)?;
    }
    std::fs::write(to, &text).map_err(failed)?;
    Ok(format!(
        "{}：{}的数据，{} KB，上限 {} KB。请放到站点根目录；站点自带的数据比它旧，才会用它。",
        to.display(),
        site.data_date_chinese(),
        text.len() / 1000,
        LIMIT / 1000,
    ))
}
