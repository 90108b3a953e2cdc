//! What leaves the browser: printed sheets and saved files.

use std::path::{Path, PathBuf};

use base64::Engine;
use serde_json::json;

use crate::harness::Outcome;
use crate::page::Page;

impl Page {
    /// Prints the page on A4. The file stays beside the build, to be looked at.
    pub async fn print(&self, name: &str) -> Outcome<Vec<u8>> {
        let paper =
            json!({ "paperWidth": 8.27, "paperHeight": 11.69, "preferCSSPageSize": true, "printBackground": false });
        let answer = self.tell("Page.printToPDF", paper).await?;
        let pdf = base64::engine::general_purpose::STANDARD.decode(answer["data"].as_str().unwrap_or_default())?;
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("printed");
        std::fs::create_dir_all(&folder)?;
        std::fs::write(folder.join(format!("{name}.pdf")), &pdf)?;
        Ok(pdf)
    }

    /// How many sheets of A4 the page prints to.
    pub async fn sheets(&self, name: &str) -> Outcome<usize> {
        // Every page says so in the document's plain parts.
        Ok(String::from_utf8_lossy(&self.print(name).await?).matches("/Type /Page\n").count())
    }

    /// The file that the visitor has saved under a name, once it is whole.
    pub async fn saved(&self, name: &str) -> Outcome<PathBuf> {
        let file = self.downloads.join(name);
        // The browser holds the name with an empty file, and puts the whole one there when it has it.
        let is_whole = || file.metadata().is_ok_and(|found| found.len() > 0);
        self.until(&format!("the file {name}"), async || Ok(is_whole().then(|| file.clone()))).await
    }

    /// Opens a file of this machine, as by a double click.
    pub async fn open_file(&self, file: &Path) -> Outcome {
        self.open_in_file(file, "").await
    }

    /// Opens a file of this machine with what stands behind its name, as a bookmark does.
    pub async fn open_in_file(&self, file: &Path, rest: &str) -> Outcome {
        Ok(self.driver.goto(format!("file://{}{rest}", file.display())).await?)
    }
}
