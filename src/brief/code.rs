//! A QR code as the outline of its dark modules.

use qrcodegen::{QrCode, QrCodeEcc};

/// Light modules around a code, which readers need (ISO/IEC 18004).
pub const QUIET: i32 = 4;

/// A code ready to be drawn in a square of [`Code::side`] units, quiet zone included.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    pub side: i32,
    /// The dark modules, as the data of one path.
    pub path: String,
}

/// The code of a link; none for a link that is longer than a code can hold (2331 bytes).
#[must_use]
pub fn code(link: &str) -> Option<Code> {
    // Level M stands a stain or a fold on paper; the crate raises it where there is room.
    let code = QrCode::encode_text(link, QrCodeEcc::Medium).ok()?;
    let size = code.size();
    let mut path = String::new();
    for y in 0..size {
        let mut x = 0;
        while x < size {
            let start = x;
            while x < size && code.get_module(x, y) {
                x += 1;
            }
            if x > start {
                let width = x - start;
                path.push_str(&format!("M{} {}h{width}v1h-{width}z", start + QUIET, y + QUIET));
            }
            x += 1;
        }
    }
    Some(Code { side: size + 2 * QUIET, path })
}
