//! A QR code as the outline of its dark modules.

use qrcodegen::{QrCode, QrCodeEcc, QrSegment};

/// Light modules around a code, which readers need (ISO/IEC 18004).
pub const QUIET: i32 = 4;

/// A code ready to be drawn in a square of [`Code::side`] units, quiet zone included.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    pub side: i32,
    /// The dark modules, as the data of one path.
    pub path: String,
}

impl Code {
    /// The code as the address of an SVG file of its own, dark on light.
    #[must_use]
    pub fn data_address(&self) -> String {
        let Self { side, path } = self;
        // “#” and “<” would end or break an address; nothing else here has to be escaped.
        format!(
            "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {side} {side}'%3E\
             %3Cpath fill='white' d='M0 0h{side}v{side}H0z'/%3E%3Cpath d='{path}'/%3E%3C/svg%3E"
        )
    }
}

/// The code of a link; none for a link that is longer than a code can hold (2331 bytes).
#[must_use]
pub fn code(link: &str) -> Option<Code> {
    // Level M stands a stain or a fold on paper; the crate raises it where there is room.
    // A link has small letters, so it is written byte by byte; what the crate has for other texts stays out of the module.
    let code = QrCode::encode_segments(&[QrSegment::make_bytes(link.as_bytes())], QrCodeEcc::Medium).ok()?;
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
