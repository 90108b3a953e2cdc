//! Drawings as PNG: rendered with Debian's Chinese fonts, in a palette of at most 256 colours.

use std::sync::Arc;

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::fontdb::{Database, Family, Query, Weight};
use resvg::usvg::{Options, Tree};

use super::svg::Drawing;
use crate::build::Failure;
use crate::texts;

/// The families that every picture is rendered with, whatever else a machine has: two machines
/// must not draw two pictures.
const SERIF: &str = "Noto Serif CJK SC";
const SANS: &str = "Noto Sans CJK SC";
const PACKAGE: &str = "fonts-noto-cjk";

/// Fonts for rendering.
pub struct Fonts(Options<'static>);

impl Fonts {
    /// Finds the Chinese fonts of this machine.
    ///
    /// # Errors
    /// One is missing; the failure names the package that brings it.
    pub fn load() -> Result<Self, Failure> {
        let mut fonts = Database::new();
        fonts.load_system_fonts();
        Self::of(fonts)
    }

    fn of(mut fonts: Database) -> Result<Self, Failure> {
        let others: Vec<_> = fonts
            .faces()
            .filter(|face| !face.families.iter().any(|(name, _)| name == SERIF || name == SANS))
            .map(|face| face.id)
            .collect();
        for id in others {
            fonts.remove_face(id);
        }
        for (family, weight) in [(SERIF, Weight::BOLD), (SANS, Weight::NORMAL), (SANS, Weight::BOLD)] {
            let query = Query { families: &[Family::Name(family)], weight, ..Query::default() };
            let found = fonts.query(&query).and_then(|id| fonts.face(id));
            if found.is_none_or(|face| face.weight != weight) {
                return Err(Failure::of(
                    format!("the font {family} of weight {}", weight.0),
                    format!("pictures are rendered with it; install Debian's package {PACKAGE}"),
                ));
            }
        }
        fonts.set_serif_family(SERIF);
        fonts.set_sans_serif_family(SANS);
        let options = Options {
            fontdb: Arc::new(fonts),
            font_family: SANS.to_owned(),
            languages: vec![texts::language().code().to_owned()],
            ..Options::default()
        };
        Ok(Self(options))
    }

    /// A drawing as the renderer understands it, its text set in lines.
    ///
    /// # Errors
    /// No SVG.
    pub fn tree(&self, drawing: &Drawing) -> Result<Tree, Failure> {
        Tree::from_str(&drawing.svg, &self.0).map_err(|error| Failure::of("a drawing", error))
    }

    /// A drawing as the bytes of a PNG file, `scale` pixels for each of its own.
    ///
    /// # Errors
    /// No SVG, or no memory for its pixels.
    pub fn png(&self, drawing: &Drawing, scale: u8) -> Result<Vec<u8>, Failure> {
        let (width, height) = (drawing.width * u32::from(scale), drawing.height * u32::from(scale));
        render(&self.tree(drawing)?, width, height)
    }

    /// A square SVG that covers its sheet, as the bytes of a PNG file of `side` by `side` pixels.
    ///
    /// # Errors
    /// No SVG, or no memory for its pixels.
    pub fn square(&self, svg: &str, side: u32) -> Result<Vec<u8>, Failure> {
        let tree = Tree::from_str(svg, &self.0).map_err(|error| Failure::of("a drawing", error))?;
        render(&tree, side, side)
    }
}

#[expect(clippy::cast_precision_loss, reason = "no picture has more pixels to a side than a float can count")]
fn render(tree: &Tree, width: u32, height: u32) -> Result<Vec<u8>, Failure> {
    let mut pixels = Pixmap::new(width, height).ok_or_else(|| Failure::of("a drawing", "no size to render"))?;
    let size = tree.size();
    let scale = Transform::from_scale(width as f32 / size.width(), height as f32 / size.height());
    resvg::render(tree, scale, &mut pixels.as_mut());
    encode(&pixels)
}

/// Flat colours and their edges need no more than a palette, which is a third of the bytes.
fn encode(pixels: &Pixmap) -> Result<Vec<u8>, Failure> {
    let fail = |error: &dyn std::fmt::Display| Failure::of("a PNG", error);
    let (width, height) = (pixels.width(), pixels.height());
    let (columns, rows) = (width as usize, height as usize);
    // Every drawing covers its sheet, so nothing is translucent and premultiplied is plain.
    let image = quantizr::Image::new(pixels.data(), columns, rows).map_err(|error| fail(&format!("{error:?}")))?;
    let mut result = quantizr::QuantizeResult::quantize(&image, &quantizr::Options::default());
    result.set_dithering_level(0.0).map_err(|error| fail(&format!("{error:?}")))?;
    let mut indexes = vec![0; columns * rows];
    result.remap_image(&image, &mut indexes).map_err(|error| fail(&format!("{error:?}")))?;
    let palette = result.get_palette();
    let colours: Vec<u8> =
        palette.entries.iter().take(palette.count as usize).flat_map(|colour| [colour.r, colour.g, colour.b]).collect();
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, width, height);
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_palette(colours);
    encoder.set_compression(png::Compression::High);
    // Neighbouring indexes say nothing about one another.
    encoder.set_filter(png::Filter::NoFilter);
    encoder
        .add_itxt_chunk("Copyright".to_owned(), texts::published::licence_value().to_owned())
        .map_err(|error| fail(&error))?;
    let mut writer = encoder.write_header().map_err(|error| fail(&error))?;
    writer.write_image_data(&indexes).map_err(|error| fail(&error))?;
    writer.finish().map_err(|error| fail(&error))?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_the_fonts_the_build_stops_and_names_the_package() {
        let failure = Fonts::of(Database::new()).err().expect("no fonts");
        assert!(failure.what.contains(SERIF) && failure.why.contains(PACKAGE), "{failure:?}");
    }
}
