//! Recognises the QR code's picture in `base64image`: a PNG, JPEG, GIF or BMP, small, and complete
//! from its first byte to its own last byte.
//!
//! Nothing is decoded: the reader follows the lengths that each format records. This is more code
//! than reading the dimensions from the header, as `imagesize` does, or than decoding with `image`,
//! and two rules need it (docs/security.md, S39). Bytes behind the picture are cut off, so that a
//! file which is a picture and a script at once does not pass; and a picture that ends too early
//! is refused. Neither crate reports where a picture ends. Refusing a picture does no harm, because
//! the user can type the setup key instead. SVG is not accepted: it is a document with scripts. A
//! limit on the dimensions keeps a small file from becoming gigabytes of pixels in a browser.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD_PAD_INDIFFERENT;
use secrecy::{ExposeSecret as _, SecretSlice};
use zeroize::Zeroizing;

/// The largest PNG, JPEG or GIF, in bytes once decoded. A QR code takes a few kilobytes.
pub const MAX_BYTES: usize = 256 << 10;
/// The largest BMP, in bytes once decoded: it is not compressed, so 300 × 300 pixels of 32 bits
/// take 352 KiB. A reply of 1 MiB has no room for more.
pub const MAX_BMP_BYTES: usize = 1 << 20;
/// The largest width and height, in pixels.
pub const MAX_EDGE: u32 = 2048;

/// The QR code, as the picture that SecEnrol sent. It contains the seed, so it is a secret: its
/// `Debug` output shows the media type only.
#[derive(Clone, Debug)]
pub struct Image {
    media_type: &'static str,
    bytes: SecretSlice<u8>,
}

impl Image {
    /// The picture at the start of `bytes`, without what follows it. `None` if there is none that
    /// [`sniff`] recognises.
    pub fn recognise(bytes: &[u8]) -> Option<Self> {
        let (media_type, picture) = sniff(bytes)?;
        Some(Self { media_type, bytes: SecretSlice::from(picture.to_vec()) })
    }

    /// `image/png`, `image/jpeg`, `image/gif` or `image/bmp`.
    pub fn media_type(&self) -> &'static str {
        self.media_type
    }

    /// The file's bytes.
    pub fn bytes(&self) -> &[u8] {
        self.bytes.expose_secret()
    }
}

/// The picture in `base64image`. The vendor document names no format, so the first bytes decide.
/// The text may contain line breaks, begin with a `data:` prefix or lack its padding. `None` if it
/// is no picture that [`sniff`] recognises.
pub fn image(text: &str) -> Option<Image> {
    let text = text.trim();
    let payload = match text.get(..5) {
        Some(scheme) if scheme.eq_ignore_ascii_case("data:") => text.split_once(',')?.1,
        _ => text,
    };
    let compact: Zeroizing<String> = Zeroizing::new(payload.split_ascii_whitespace().collect());
    let bytes = Zeroizing::new(STANDARD_PAD_INDIFFERENT.decode(&*compact).ok()?);
    Image::recognise(&bytes)
}

/// Follows a file from its start to its end; `None` if it is not a picture of that format.
type Walk = fn(&mut Cursor) -> Option<()>;

const FORMATS: [(&[u8], &str, usize, Walk); 5] = [
    (b"\x89PNG\r\n\x1a\n", "image/png", MAX_BYTES, png),
    (b"\xff\xd8\xff", "image/jpeg", MAX_BYTES, jpeg),
    (b"GIF87a", "image/gif", MAX_BYTES, gif),
    (b"GIF89a", "image/gif", MAX_BYTES, gif),
    (b"BM", "image/bmp", MAX_BMP_BYTES, bmp),
];

/// The media type of the picture at the start of `bytes`, and the picture without what follows it.
///
/// `None` if `bytes` are longer than [`MAX_BYTES`] ([`MAX_BMP_BYTES`] for a BMP), or do not begin
/// with a complete PNG, JPEG, GIF or uncompressed BMP whose width and height are between 1 and
/// [`MAX_EDGE`].
pub fn sniff(bytes: &[u8]) -> Option<(&'static str, &[u8])> {
    let (_, media_type, most, walk) =
        FORMATS.iter().find(|(magic, ..)| bytes.starts_with(magic))?;
    require(bytes.len() <= *most)?;
    let mut reader = Cursor(bytes);
    walk(&mut reader)?;
    Some((media_type, &bytes[..bytes.len() - reader.0.len()]))
}

/// Chunks up to `IEND`. Their checksums are left to the browser.
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
        reader.take(length)?;
        reader.take(4)?;
        match &kind {
            b"IDAT" => has_pixels |= length > 0,
            b"IEND" => return require(length == 0 && has_pixels),
            b"IHDR" => return None,
            _ => {}
        }
    }
}

/// Segments up to `EOI`, with one frame. The frame header must give the number of lines; the format
/// also allows it behind the first scan.
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
        // Restart markers and a second start of image are not allowed between segments.
        require((0xc0..=0xfe).contains(&marker) && !(0xd0..=0xd8).contains(&marker))?;
        // The length includes its own two bytes.
        let length = reader.be16()?.checked_sub(2)?;
        let mut segment = Cursor(reader.take(length)?);
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

/// Skips a scan's coded pixels up to the next marker and says whether there were any. `ff 00`, an
/// escaped `ff`, and the restart markers belong to the pixels.
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

/// Blocks up to the trailer, with one image: a QR code is not animated.
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
                // Browsers enlarge the canvas for an image that exceeds the screen.
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

/// Skips the colour table, whose presence and size are in `flags`.
fn colour_table(reader: &mut Cursor, flags: u8) -> Option<()> {
    if flags & 0x80 != 0 {
        reader.take(3 << ((flags & 7) + 1))?;
    }
    Some(())
}

/// Skips blocks with a length byte each, up to the empty one, and says whether there were others.
fn sub_blocks(reader: &mut Cursor) -> Option<bool> {
    let mut any = false;
    loop {
        match reader.byte()? {
            0 => return Some(any),
            length => reader.take(length)?,
        };
        any = true;
    }
}

/// The headers, and as many bytes of pixels as they announce. A compressed bitmap does not record
/// its length, so only uncompressed ones are accepted.
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
        // All versions since Windows 3.
        40 | 52 | 56 | 64 | 108 | 124 => {
            let width = reader.le32()?;
            // A negative height means lines from top to bottom.
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
        // 0: none; 3: none, with bit masks for the colours.
        require(compression == 0 || compression == 3 && matches!(bits, 16 | 32))?;
    }
    // Only masks and at most 256 colours may lie between the headers and the pixels.
    let headers = FILE_HEADER.checked_add(header_size)?;
    require((headers..=headers.checked_add(masks)?.checked_add(4 * 256)?).contains(&offset))?;
    // A line is padded to a multiple of four bytes.
    let line = width.checked_mul(bits.into())?.div_ceil(32).checked_mul(4)?;
    let end = offset.checked_add(line.checked_mul(height)?)?;
    // Some programs leave the size at 0.
    require(file_size == 0 || file_size >= end)?;
    whole.take(end)?;
    *reader = whole;
    Some(())
}

fn fits(width: u32, height: u32) -> bool {
    (1..=MAX_EDGE).contains(&width) && (1..=MAX_EDGE).contains(&height)
}

fn require(holds: bool) -> Option<()> {
    holds.then_some(())
}

/// The bytes that have not been read yet. Reading past the end is `None`.
#[derive(Clone, Copy)]
struct Cursor<'a>(&'a [u8]);

impl<'a> Cursor<'a> {
    fn take(&mut self, count: impl TryInto<usize>) -> Option<&'a [u8]> {
        self.0.split_off(..count.try_into().ok()?)
    }

    fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        self.take(N)?.try_into().ok()
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

#[cfg(test)]
mod tests;
