//! Looks for compressed twins that are not of the file beside them; the folder of the site is the only argument.

use std::path::{Path, PathBuf};

use bio_atlas::build::{self, Failure, twins};

fn main() -> std::process::ExitCode {
    let folder = std::env::args_os().nth(1).map_or_else(build::site, PathBuf::from);
    match twins::stale(&folder) {
        Ok(stale) if stale.is_empty() => {
            println!("{}：每个 .br 和 .gz 都与旁边的文件一致。", folder.display());
            std::process::ExitCode::SUCCESS
        }
        Ok(stale) => {
            for twin in &stale {
                eprintln!("{}", told(&folder, twin));
            }
            std::process::ExitCode::FAILURE
        }
        Err(Failure { what, why }) => {
            eprintln!("{what}：读不了，程序说：{why}");
            std::process::ExitCode::FAILURE
        }
    }
}

fn told(folder: &Path, twin: &Path) -> String {
    let (twin, file) = (folder.join(twin), folder.join(twin.with_extension("")));
    if file.is_file() {
        format!("{}：压的不是现在的 {}，服务器会发它而不是你改过的文件。删掉它。", twin.display(), file.display())
    } else {
        format!("{}：{} 已经没有了，有的服务器还会发它。删掉它。", twin.display(), file.display())
    }
}
