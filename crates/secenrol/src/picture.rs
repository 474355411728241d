//! From `base64image` to a picture that a page may show: PNG, JPEG, GIF or BMP, known by its first
//! bytes, small, and walked from its first byte to its own end.
//!
//! Nothing is decoded. The walk only follows the lengths that each format writes into itself, so
//! that what trails behind the picture is cut off, and what breaks off or isn't what it says it is
//! is refused. No harm lies in that: the page then offers the setup key. SVG isn't among the kinds,
//! because it is a document with scripts; and since the edges are read and bounded, a small file
//! can't grow into gigabytes of pixels in a browser.

use base64::Engine as _;
use zeroize::Zeroizing;

use super::types::Image;

/// The largest picture, in bytes once decoded: a QR code takes some kB.
pub const MAX_BYTES: usize = 256 << 10;
/// The longest edge, in pixels.
pub const MAX_EDGE: u32 = 2048;

/// The picture in `base64image`. The document names no kind, so the first bytes decide. The text
/// may be wrapped in line breaks or carry a `data:` prefix. `None` for anything else: the page then
/// offers the setup key.
#[must_use]
pub fn image(text: &str) -> Option<Image> {
    let text = text.trim();
    let payload = match text.get(..5) {
        Some(scheme) if scheme.eq_ignore_ascii_case("data:") => text.split_once(',')?.1,
        _ => text,
    };
    let compact: Zeroizing<Vec<u8>> =
        Zeroizing::new(payload.bytes().filter(|b| !b.is_ascii_whitespace()).collect());
    let lenient = base64::engine::GeneralPurposeConfig::new()
        .with_decode_padding_mode(base64::engine::DecodePaddingMode::Indifferent);
    let engine = base64::engine::GeneralPurpose::new(&base64::alphabet::STANDARD, lenient);
    let bytes = Zeroizing::new(engine.decode(&*compact).ok()?);
    Image::recognise(&bytes)
}

/// The media type of the picture with which `bytes` begin, and the picture without what trails
/// behind it.
#[must_use]
pub fn sniff(bytes: &[u8]) -> Option<(&'static str, &[u8])> {
    require(bytes.len() <= MAX_BYTES)?;
    let mut reader = Cursor(bytes);
    let media_type = match bytes {
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => {
            png(&mut reader).map(|()| "image/png")
        }
        [0xff, 0xd8, 0xff, ..] => jpeg(&mut reader).map(|()| "image/jpeg"),
        [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => gif(&mut reader).map(|()| "image/gif"),
        [b'B', b'M', ..] => bmp(&mut reader).map(|()| "image/bmp"),
        _ => None,
    }?;
    let end = bytes.len().checked_sub(reader.0.len())?;
    Some((media_type, bytes.get(..end)?))
}

/// Chunks up to `IEND`. Their checksums aren't looked at: a wrong one is the browser's to notice.
fn png(reader: &mut Cursor) -> Option<()> {
    reader.take(8)?;
    require(reader.be32()? == 13 && reader.array()? == *b"IHDR")?;
    let (width, height) = (reader.be32()?, reader.be32()?);
    require(fits(width, height))?;
    let [_depth, _colour, compression, filter, interlace] = reader.array()?;
    require(compression == 0 && filter == 0 && interlace <= 1)?;
    reader.take(4)?;
    let mut has_pixels = false;
    loop {
        let length = reader.be32()?;
        let kind: [u8; 4] = reader.array()?;
        require(kind.iter().all(u8::is_ascii_alphabetic))?;
        reader.take32(length)?;
        reader.take(4)?;
        match &kind {
            b"IDAT" => has_pixels |= length > 0,
            b"IEND" => return require(length == 0 && has_pixels),
            b"IHDR" => return None,
            _ => {}
        }
    }
}

/// Segments up to `EOI`. One frame; its lines must stand in its header and not, as they might,
/// behind the first scan.
fn jpeg(reader: &mut Cursor) -> Option<()> {
    const START_OF_SCAN: u8 = 0xda;
    const END: u8 = 0xd9;
    reader.take(2)?;
    let (mut has_frame, mut has_pixels) = (false, false);
    loop {
        let marker = marker(reader)?;
        if marker == END {
            return require(has_pixels);
        }
        // Markers that stand alone have no place between segments.
        require((0xc0..=0xfe).contains(&marker) && !(0xd0..=0xd8).contains(&marker))?;
        // The length counts its own two bytes.
        let length = reader.be16()?.checked_sub(2)?;
        let mut segment = Cursor(reader.take(length.into())?);
        match marker {
            0xc4 | 0xc8 | 0xcc => {}
            0xc0..=0xcf => {
                require(!has_frame)?;
                segment.take(1)?;
                let (height, width) = (segment.be16()?, segment.be16()?);
                require(fits(width.into(), height.into()))?;
                has_frame = true;
            }
            START_OF_SCAN => {
                require(has_frame)?;
                has_pixels |= scan(reader)?;
            }
            _ => {}
        }
    }
}

/// The byte after one or more `0xff`.
fn marker(reader: &mut Cursor) -> Option<u8> {
    require(reader.byte()? == 0xff)?;
    loop {
        match reader.byte()? {
            0xff => {}
            marker => return Some(marker),
        }
    }
}

/// Passes over a scan's coded pixels and stops before the next marker; whether there are any. In
/// the midst of them stand `ff 00`, which is a plain `ff`, and the restart markers.
fn scan(reader: &mut Cursor) -> Option<bool> {
    let mut any = false;
    loop {
        match reader.0 {
            [0xff, 0x00 | 0xd0..=0xd7, ..] => reader.take(2)?,
            [0xff, _, ..] => return Some(any),
            [_, ..] => reader.take(1)?,
            [] => return None,
        };
        any = true;
    }
}

/// Blocks up to the trailer, with one image: a QR code doesn't move.
fn gif(reader: &mut Cursor) -> Option<()> {
    reader.take(6)?;
    let (width, height) = (reader.le16()?, reader.le16()?);
    require(fits(width.into(), height.into()))?;
    let flags = reader.byte()?;
    reader.take(2)?;
    colour_table(reader, flags)?;
    let mut has_pixels = false;
    loop {
        match reader.byte()? {
            b'!' => {
                reader.take(1)?;
                sub_blocks(reader)?;
            }
            b',' => {
                require(!has_pixels)?;
                let (left, top) = (reader.le16()?, reader.le16()?);
                let (across, down) = (reader.le16()?, reader.le16()?);
                // A browser may widen its canvas to an image that is larger than the screen.
                require(across > 0 && left.checked_add(across)? <= width)?;
                require(down > 0 && top.checked_add(down)? <= height)?;
                let flags = reader.byte()?;
                colour_table(reader, flags)?;
                require((1..=11).contains(&reader.byte()?))?;
                has_pixels = sub_blocks(reader)?;
            }
            b';' => return require(has_pixels),
            _ => return None,
        }
    }
}

/// Passes over the table of colours whose presence and size stand in `flags`.
fn colour_table(reader: &mut Cursor, flags: u8) -> Option<()> {
    if flags & 0x80 != 0 {
        reader.take(3 << ((flags & 7) + 1))?;
    }
    Some(())
}

/// Passes over blocks, each behind its length, up to the empty one; whether there are others.
fn sub_blocks(reader: &mut Cursor) -> Option<bool> {
    let mut any = false;
    loop {
        match reader.byte()? {
            0 => return Some(any),
            length => reader.take(length.into())?,
        };
        any = true;
    }
}

/// The headers, and as many bytes of pixels as follow from them. Only uncompressed ones: a coded
/// bitmap has no length of its own to walk by.
fn bmp(reader: &mut Cursor) -> Option<()> {
    const FILE_HEADER: u32 = 14;
    const CORE_HEADER: u32 = 12;
    let mut whole = *reader;
    reader.take(2)?;
    let file_size = reader.le32()?;
    require(reader.le32()? == 0)?;
    let offset = reader.le32()?;
    let header_size = reader.le32()?;
    let (width, height, masks) = match header_size {
        CORE_HEADER => (reader.le16()?.into(), reader.le16()?.into(), 0),
        // The versions that there have been, from Windows 3 on.
        40 | 52 | 56 | 64 | 108 | 124 => {
            let width = reader.le32()?;
            // Lines from top to bottom are written as a height below zero.
            let height = i32::from_le_bytes(reader.array()?).unsigned_abs();
            (width, height, 16)
        }
        _ => return None,
    };
    require(fits(width, height))?;
    require(reader.le16()? == 1)?;
    let bits = reader.le16()?;
    require(matches!(bits, 1 | 4 | 8 | 16 | 24 | 32))?;
    if header_size != CORE_HEADER {
        let compression = reader.le32()?;
        // 0: none; 3: none either, with masks that say which bits are which colour.
        require(compression == 0 || compression == 3 && matches!(bits, 16 | 32))?;
    }
    // Between the headers and the pixels there is room for masks and 256 colours, no more.
    let headers = FILE_HEADER.checked_add(header_size)?;
    require((headers..=headers.checked_add(masks)?.checked_add(4 * 256)?).contains(&offset))?;
    // A line takes whole groups of four bytes.
    let line = width.checked_mul(bits.into())?.div_ceil(32).checked_mul(4)?;
    let end = offset.checked_add(line.checked_mul(height)?)?;
    // Some programs write no size at all.
    require(file_size == 0 || file_size >= end)?;
    whole.take32(end)?;
    *reader = whole;
    Some(())
}

fn fits(width: u32, height: u32) -> bool {
    (1..=MAX_EDGE).contains(&width) && (1..=MAX_EDGE).contains(&height)
}

fn require(holds: bool) -> Option<()> {
    holds.then_some(())
}

/// What hasn't been walked yet. Every step that would lead past the end is `None`.
#[derive(Clone, Copy)]
struct Cursor<'a>(&'a [u8]);

impl<'a> Cursor<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    fn take32(&mut self, count: u32) -> Option<&'a [u8]> {
        self.take(usize::try_from(count).ok()?)
    }

    fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (taken, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(*taken)
    }

    fn byte(&mut self) -> Option<u8> {
        self.array().map(|[byte]| byte)
    }

    fn be16(&mut self) -> Option<u16> {
        self.array().map(u16::from_be_bytes)
    }

    fn be32(&mut self) -> Option<u32> {
        self.array().map(u32::from_be_bytes)
    }

    fn le16(&mut self) -> Option<u16> {
        self.array().map(u16::from_le_bytes)
    }

    fn le32(&mut self) -> Option<u32> {
        self.array().map(u32::from_le_bytes)
    }
}
