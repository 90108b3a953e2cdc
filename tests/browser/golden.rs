//! How whole pages look: pictures of the invented city's pages, shrunk and compared with a tolerance, so that another
//! version of a browser passes and a part that has moved does not. `UPDATE_GOLDEN=1` renews them.

use std::fs::File;
use std::io::BufWriter;
use std::path::{Path, PathBuf};

use crate::harness::{Outcome, Visit, visit};
use crate::page::Page;

/// Name, address, width and height of the window, and whether it is dark.
const VIEWS: &[(&str, &str, u32, u32, bool)] = &[
    ("home-360", "", 360, 740, false),
    ("home-360-dark", "", 360, 740, true),
    ("home-768", "", 768, 1024, false),
    ("home-768-dark", "", 768, 1024, true),
    ("home-1440", "", 1440, 900, false),
    ("home-1440-dark", "", 1440, 900, true),
    ("layer-industry", "?layer=industry", 1440, 900, false),
    ("layer-stage", "?layer=stage", 1440, 900, false),
    ("layer-status", "?layer=status", 1440, 900, false),
    ("schematic-360", "?view=schematic", 360, 740, false),
    ("schematic-1440", "?view=schematic", 1440, 900, false),
    ("district", "districts/wujiao/", 1440, 900, false),
    ("step-core", "tour/#core", 1440, 900, false),
    ("step-bases", "tour/#bases", 1440, 900, false),
    ("step-due", "tour/#due", 1440, 900, false),
    ("step-platforms", "tour/#platforms", 1440, 900, false),
    ("step-silent-360", "tour/#silent", 360, 740, false),
];

/// Pages that draw, each at every width of [`WIDTHS`], light and dark.
const PAGES: &[(&str, &str)] = &[
    ("timeline", "timeline/"),
    ("targets", "targets/"),
    ("industries", "industries/"),
    ("places", "places/"),
    ("profile-core", "places/jialing/"),
    ("profile-park", "places/yiwan/"),
    ("scout", "scout/?make=ferment&near=harbour"),
    ("compare", "compare/?p=jialing,yiwan"),
];
const WIDTHS: &[(u32, u32)] = &[(360, 740), (768, 1024), (1440, 900)];

/// A side of the squares of pixels that become one.
const SHRUNK: usize = 4;
/// By how much a channel of such a square may differ, of 255.
const NEAR: u8 = 48;
/// How many squares may differ by more, in thousandths.
const TOLERATED: usize = 12;

/// A shrunk picture: three bytes a square.
#[derive(PartialEq, Eq)]
struct Shrunk {
    width: usize,
    height: usize,
    bytes: Vec<u8>,
}

fn decoded(bytes: &[u8]) -> Outcome<Shrunk> {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(bytes));
    decoder.set_transformations(png::Transformations::EXPAND | png::Transformations::STRIP_16);
    let mut reader = decoder.read_info()?;
    let mut pixels = vec![0; reader.output_buffer_size().ok_or("a picture of that size")?];
    let info = reader.next_frame(&mut pixels)?;
    let channels = info.color_type.samples();
    let bytes =
        pixels.chunks(channels).flat_map(|pixel| [pixel[0], pixel[1 % channels], pixel[2 % channels]]).collect();
    Ok(Shrunk { width: info.width as usize, height: info.height as usize, bytes })
}

fn shrunk(picture: &Shrunk) -> Shrunk {
    let (width, height) = (picture.width / SHRUNK, picture.height / SHRUNK);
    let mut bytes = Vec::with_capacity(width * height * 3);
    for y in 0..height {
        for x in 0..width {
            for channel in 0..3 {
                let inside = (0..SHRUNK).flat_map(|down| (0..SHRUNK).map(move |right| (down, right)));
                let sum: usize = inside
                    .map(|(down, right)| {
                        let at = (y * SHRUNK + down) * picture.width + x * SHRUNK + right;
                        usize::from(picture.bytes[at * 3 + channel])
                    })
                    .sum();
                bytes.push(u8::try_from(sum / (SHRUNK * SHRUNK)).unwrap_or(u8::MAX));
            }
        }
    }
    Shrunk { width, height, bytes }
}

fn write(path: &Path, picture: &Shrunk) -> Outcome {
    std::fs::create_dir_all(path.parent().ok_or("a folder")?)?;
    let (width, height) = (u32::try_from(picture.width)?, u32::try_from(picture.height)?);
    let mut encoder = png::Encoder::new(BufWriter::new(File::create(path)?), width, height);
    encoder.set_color(png::ColorType::Rgb);
    encoder.set_compression(png::Compression::High);
    encoder.write_header()?.write_image_data(&picture.bytes)?;
    Ok(())
}

/// In how many thousandths of the squares two pictures differ; all where their sizes do.
fn difference(one: &Shrunk, other: &Shrunk) -> usize {
    if (one.width, one.height) != (other.width, other.height) {
        return 1000;
    }
    let pairs = one.bytes.chunks(3).zip(other.bytes.chunks(3));
    let far = pairs.filter(|(one, other)| one.iter().zip(*other).any(|(a, b)| a.abs_diff(*b) > NEAR)).count();
    far * 1000 / (one.width * one.height).max(1)
}

/// What a window shows once nothing in it moves any more.
async fn seen(page: &Page, path: &str) -> Outcome<Shrunk> {
    page.open_ready(path).await?;
    page.rests().await?;
    Ok(shrunk(&decoded(&page.driver.screenshot_as_png().await?)?))
}

#[test]
fn pages_look_as_they_did() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/pages");
    let renew = std::env::var_os("UPDATE_GOLDEN").is_some();
    visit(Visit { invented: true, ..Visit::default() }, async move |page| {
        let mut changed = Vec::new();
        let views =
            VIEWS.iter().map(|(name, path, width, height, dark)| ((*name).to_owned(), *path, (*width, *height), *dark));
        let pages = PAGES.iter().flat_map(|(name, path)| {
            WIDTHS.iter().flat_map(move |(width, height)| {
                [false, true].map(|dark| {
                    let scheme = if dark { "-dark" } else { "" };
                    (format!("{name}-{width}{scheme}"), *path, (*width, *height), dark)
                })
            })
        });
        for (name, path, (width, height), dark) in views.chain(pages) {
            page.resize(width, height).await?;
            let scheme = if dark { "dark" } else { "light" };
            page.media("", &[("prefers-color-scheme", scheme), ("prefers-reduced-motion", "reduce")]).await?;
            // A step of a page is another page only after another one.
            page.open("404.html").await?;
            let now = seen(&page, path).await?;
            let golden = folder.join(format!("{name}.png"));
            if renew {
                write(&golden, &now)?;
                continue;
            }
            let held = decoded(&std::fs::read(&golden).map_err(|error| format!("{}: {error}", golden.display()))?)?;
            let differs = difference(&now, &held);
            if differs > TOLERATED {
                let kept =
                    PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("browser-failures/golden-{name}.png"));
                write(&kept, &now)?;
                changed.push(format!("{name}: {differs} ‰ of it differ; it now looks like {}", kept.display()));
            }
        }
        assert!(changed.is_empty(), "{}\nwhere that is meant: UPDATE_GOLDEN=1", changed.join("\n"));
        Ok(())
    });
}

#[test]
fn a_part_that_moved_is_seen_and_a_shade_is_not() {
    let plain = |shade: u8| Shrunk { width: 40, height: 40, bytes: vec![shade; 40 * 40 * 3] };
    let mut moved = plain(200);
    moved.bytes[..40 * 3 * 3].fill(20);
    assert_eq!(difference(&plain(200), &plain(210)), 0);
    assert!(difference(&plain(200), &moved) > TOLERATED);
    assert_eq!(difference(&plain(200), &Shrunk { width: 10, height: 160, ..plain(200) }), 1000);
}
