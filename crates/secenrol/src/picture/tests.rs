//! S39: which pictures are recognised.

use std::io::Cursor;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use image::{DynamicImage, ImageFormat};
use proptest::prelude::*;

use super::{image, sniff};

const KINDS: [(ImageFormat, &str); 4] = [
    (ImageFormat::Png, "image/png"),
    (ImageFormat::Jpeg, "image/jpeg"),
    (ImageFormat::Gif, "image/gif"),
    (ImageFormat::Bmp, "image/bmp"),
];

fn drawn(width: u32, height: u32, format: ImageFormat) -> Vec<u8> {
    let mut picture = image::RgbImage::new(width, height);
    for (x, y, pixel) in picture.enumerate_pixels_mut() {
        *pixel = if (x / 3 + y / 3) % 2 == 0 { image::Rgb([0; 3]) } else { image::Rgb([255; 3]) };
    }
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::from(picture).write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// A 1×1 bitmap with the older, shorter header.
fn core_bitmap() -> Vec<u8> {
    let mut bytes = b"BM\x1e\0\0\0\0\0\0\0\x1a\0\0\0\x0c\0\0\0\x01\0\x01\0\x01\0\x18\0".to_vec();
    bytes.extend([1, 2, 3, 0]);
    bytes
}

/// A bitmap of one pixel with `gap` bytes between its headers and the pixel.
fn bitmap(bits: u8, compression: u8, gap: u32) -> Vec<u8> {
    let offset = (54 + gap).to_le_bytes();
    let mut bytes = [b"BM\0\0\0\0\0\0\0\0", &offset[..], &[40, 0, 0, 0]].concat();
    bytes.extend([1, 0, 0, 0, 1, 0, 0, 0, 1, 0, bits, 0, compression, 0, 0, 0]);
    bytes.resize(54 + gap as usize + 4, 0);
    bytes
}

fn with(bytes: &[u8], at: usize, patch: &[u8]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    bytes[at..at + patch.len()].copy_from_slice(patch);
    bytes
}

fn without_its_end(bytes: &[u8], count: usize) -> Vec<u8> {
    bytes[..bytes.len() - count].to_vec()
}

fn joined(parts: &[&[u8]]) -> Vec<u8> {
    parts.concat()
}

#[test]
fn s39_each_format_is_accepted() {
    for (format, kind) in KINDS {
        for (width, height) in [(1, 1), (7, 3), (250, 250), (2048, 2), (1, 2048)] {
            let bytes = drawn(width, height, format);
            let shown = image(&STANDARD.encode(&bytes)).unwrap();
            assert_eq!(shown.media_type(), kind);
            assert!(shown.bytes() == bytes, "{format:?} {width}x{height}");
        }
    }
    assert_eq!(sniff(&core_bitmap()), Some(("image/bmp", &core_bitmap()[..])));
}

#[test]
fn s39_bytes_behind_a_picture_are_cut_off() {
    for (format, kind) in KINDS {
        let bytes = drawn(5, 5, format);
        for tail in [&b"\0"[..], b"<script>alert(1)</script>", b"PK\x03\x04", &bytes] {
            let longer = joined(&[&bytes, tail]);
            assert_eq!(sniff(&longer), Some((kind, &bytes[..])), "{format:?}");
        }
    }
}

#[test]
fn s39_a_truncated_picture_is_refused() {
    for (format, _) in KINDS {
        let bytes = drawn(5, 5, format);
        for end in 0..bytes.len() {
            assert_eq!(sniff(&bytes[..end]), None, "{format:?}, {end} of {} bytes", bytes.len());
        }
    }
}

#[test]
fn s39_a_picture_that_is_too_large_is_refused() {
    for (format, _) in KINDS {
        for (width, height) in [(2049, 1), (1, 2049)] {
            assert!(sniff(&drawn(width, height, format)).is_none(), "{format:?} {width}x{height}");
        }
    }
    // A browser would turn these few bytes into gigabytes of pixels, or into none.
    for edge in [0_u32, 30_000, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff] {
        let png = with(&drawn(5, 5, ImageFormat::Png), 16, &edge.to_be_bytes());
        let bmp = with(&drawn(5, 5, ImageFormat::Bmp), 18, &edge.to_le_bytes());
        assert_eq!((sniff(&png), sniff(&bmp)), (None, None), "{edge}");
    }
    for edge in [0_u16, 30_000, 0xffff] {
        let gif = with(&drawn(5, 5, ImageFormat::Gif), 6, &edge.to_le_bytes());
        assert_eq!(sniff(&gif), None, "{edge}");
    }
    for (format, kind) in KINDS {
        let most = if format == ImageFormat::Bmp { 1024 * 1024 } else { 256 * 1024 };
        let heavy = joined(&[&drawn(5, 5, format), &vec![0; most]]);
        assert!(sniff(&heavy[..=most]).is_none() && sniff(&heavy[..most]).is_some(), "{kind}");
    }
}

#[test]
fn s39_a_malformed_picture_is_refused() {
    let png = drawn(5, 5, ImageFormat::Png);
    let jpeg = drawn(5, 5, ImageFormat::Jpeg);
    let gif = drawn(5, 5, ImageFormat::Gif);
    let bmp = drawn(5, 5, ImageFormat::Bmp);
    let frame = jpeg.windows(2).position(|two| two == [0xff, 0xc0]).unwrap();
    let after_frame =
        frame + 2 + usize::from(u16::from_be_bytes([jpeg[frame + 2], jpeg[frame + 3]]));
    let idat = png.windows(4).position(|four| four == b"IDAT").unwrap();
    let (before_iend, iend) = png.split_at(png.len() - 12);
    for (what, bytes) in [
        ("nothing", Vec::new()),
        ("SVG", b"<svg xmlns='http://www.w3.org/2000/svg'/>".to_vec()),
        ("XML", b"<?xml version='1.0'?><svg/>".to_vec()),
        ("HTML", b"<!DOCTYPE html><title>x</title>".to_vec()),
        ("WebP", b"RIFF\x1a\0\0\0WEBPVP8L\x0d\0\0\0".to_vec()),
        ("an icon", b"\0\0\x01\0\x01\0\x01\x01\0\0\x01\0\x18\0".to_vec()),
        ("white space first", joined(&[b" ", &png])),
        ("magic bytes alone", b"\x89PNG\r\n\x1a\nrest".to_vec()),
        ("GIF and script at once", b"GIF89a/*\0\0*/=1;alert(1);//;".to_vec()),
        ("GIF and script at once", b"GIF89a=1;alert(1);//;".to_vec()),
        ("BMP and script at once", b"BM=1;alert(document.domain);//".to_vec()),
        ("PNG whose first chunk is another", with(&png, 12, b"tEXt")),
        ("PNG with a second header", with(&png, idat, b"IHDR")),
        ("PNG without pixels", with(&png, idat, b"tEXt")),
        ("PNG with a header behind its pixels", joined(&[before_iend, &png[8..33], iend])),
        (
            "PNG with an empty IDAT only",
            joined(&[&png[..33], b"\0\0\0\0IDAT\x35\xaf\x06\x1e", iend]),
        ),
        ("PNG with a chunk name that is not letters", with(&png, idat, b"ID<T")),
        ("PNG with a chunk past the end", with(&png, idat - 4, &[0x7f, 0xff, 0xff, 0xff])),
        ("PNG with a chunk that wraps around", with(&png, idat - 4, &[0xff; 4])),
        ("PNG without an end", without_its_end(&png, 12)),
        ("PNG of another compression", with(&png, 26, &[1])),
        ("JPEG without a frame", with(&jpeg, frame + 1, &[0xfe])),
        ("JPEG of two frames", joined(&[&jpeg[..after_frame], &jpeg[frame..]])),
        ("JPEG without lines", with(&jpeg, frame + 5, &[0, 0])),
        ("JPEG of 30,000 lines", with(&jpeg, frame + 5, &30_000_u16.to_be_bytes())),
        ("JPEG of 30,000 columns", with(&jpeg, frame + 7, &30_000_u16.to_be_bytes())),
        ("JPEG with a segment shorter than its length", with(&jpeg, 4, &[0, 1])),
        ("JPEG with a marker out of place", with(&jpeg, 2, &[0xff, 0xd0])),
        ("JPEG without an end", without_its_end(&jpeg, 2)),
        ("JPEG without segments", b"\xff\xd8\xff\xd9".to_vec()),
        ("GIF without an image", joined(&[&gif[..6], b"\x01\0\x01\0\0\0\0;"])),
        (
            "GIF with an empty image",
            joined(&[&gif[..6], b"\x01\0\x01\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\0;"]),
        ),
        (
            "GIF with an image that exceeds its screen",
            joined(&[&gif[..6], b"\x01\0\x01\0\0\0\0,\x01\0\0\0\x01\0\x01\0\0\x02\x01x\0;"]),
        ),
        (
            "GIF with an image without width",
            joined(&[&gif[..6], b"\x01\0\x01\0\0\0\0,\0\0\0\0\0\0\x01\0\0\x02\x01x\0;"]),
        ),
        (
            "GIF with an image without height",
            joined(&[&gif[..6], b"\x01\0\x01\0\0\0\0,\0\0\0\0\x01\0\0\0\0\x02\x01x\0;"]),
        ),
        (
            "GIF with an image that is too high for its screen",
            joined(&[&gif[..6], b"\x01\0\x01\0\0\0\0,\0\0\x01\0\x01\0\x01\0\0\x02\x01x\0;"]),
        ),
        ("GIF with an unknown block", joined(&[&gif[..6], b"\x01\0\x01\0\0\0\0<"])),
        ("GIF without an end", without_its_end(&gif, 1)),
        ("BMP with compression", with(&bmp, 30, &[1])),
        ("BMP with an unknown header", with(&bmp, 14, &[41])),
        ("BMP of two planes", with(&bmp, 26, &[2])),
        ("BMP of 2 bits", with(&bmp, 28, &[2])),
        ("BMP with pixels in its header", with(&bmp, 10, &[14])),
        ("BMP with room before its pixels", with(&bmp, 10, &2000_u32.to_le_bytes())),
        ("BMP with pixels past the end", with(&bmp, 10, &[0xff; 4])),
        ("BMP that is shorter than its pixels", with(&bmp, 2, &[60, 0, 0, 0])),
        ("BMP with reserved bytes set", with(&bmp, 6, b"/*")),
    ] {
        assert_eq!(sniff(&bytes), None, "{what}");
        assert!(image(&STANDARD.encode(&bytes)).is_none(), "{what}");
    }
}

#[test]
fn base64_may_be_wrapped_prefixed_or_unpadded() {
    let png = drawn(5, 5, ImageFormat::Png);
    let text = STANDARD.encode(&png);
    let (first, second) = text.split_at(40);
    let wrapped =
        format!("  data:image/svg+xml;base64,{first}\r\n{}\n", second.trim_end_matches('='));
    assert_eq!(image(&wrapped).unwrap().bytes(), png);
    assert_eq!(image(&wrapped).unwrap().media_type(), "image/png");
    for odd in ["", "no base64!", "data:image/png;base64", "data:", &format!("{text}!")] {
        assert!(image(odd).is_none(), "{odd}");
    }
}

#[test]
fn a_bitmap_may_have_masks_and_up_to_256_colours() {
    for (accepted, bits, compression, gap) in [
        (true, 8, 0, 0),
        (true, 8, 0, 1024),
        (true, 8, 0, 1024 + 16),
        (false, 8, 0, 1024 + 17),
        (true, 16, 3, 12),
        (true, 32, 3, 16),
        (false, 24, 3, 12),
        (false, 8, 3, 0),
        (false, 32, 1, 0),
    ] {
        let bytes = bitmap(bits, compression, gap);
        let found = sniff(&bytes).map(|(_, picture)| picture.len());
        let expected = accepted.then_some(bytes.len());
        assert_eq!(found, expected, "{bits} bits, compression {compression}, gap {gap}");
    }
}

#[test]
fn a_gif_needs_no_colour_table() {
    for flags in [0_u8, 0x7f] {
        let screen = [b"GIF89a\x01\0\x01\0", &[flags][..], b"\0\0"].concat();
        let gif = joined(&[&screen, b",\0\0\0\0\x01\0\x01\0\0\x02\x01x\0;"]);
        assert_eq!(sniff(&gif), Some(("image/gif", &gif[..])), "{flags}");
    }
}

#[test]
fn a_bitmap_may_be_stored_top_down_and_without_its_size() {
    let bmp = drawn(5, 5, ImageFormat::Bmp);
    assert!(sniff(&with(&bmp, 22, &(-5_i32).to_le_bytes())).is_some());
    assert!(sniff(&with(&bmp, 2, &[0; 4])).is_some());
}

/// An accepted picture is a prefix of its input, is accepted again unchanged, and does not contain
/// a shorter picture.
fn holds_for(bytes: &[u8]) -> Result<(), TestCaseError> {
    if let Some((kind, picture)) = sniff(bytes) {
        prop_assert!(bytes.starts_with(picture));
        prop_assert_eq!(sniff(picture), Some((kind, picture)));
        prop_assert_eq!(sniff(&picture[..picture.len() - 1]), None);
    }
    Ok(())
}

proptest! {
    #[test]
    fn s68_random_bytes_do_not_panic(
        magic in prop::sample::select(vec![&b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR"[..], b"\xff\xd8\xff", b"GIF89a", b"BM", b""]),
        rest in prop::collection::vec(any::<u8>(), 0..300),
    ) {
        holds_for(&joined(&[magic, &rest]))?;
        let _ = image(&String::from_utf8_lossy(&rest));
    }

    #[test]
    fn s68_a_damaged_picture_is_refused_or_still_complete(
        kind in 0..4_usize,
        damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6),
        cut in any::<prop::sample::Index>(),
    ) {
        let mut bytes = drawn(9, 4, KINDS[kind].0);
        for (at, byte) in damage {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        holds_for(&bytes)?;
        holds_for(&bytes[..cut.index(bytes.len())])?;
    }
}
