//! Checks the organisation's pictures. The content decides the type, not the file name. A picture
//! that browsers cannot show is refused.

use crate::content::assets::Asset;
use crate::content::files;
use secenrol::picture::sniff;

const MAX_BYTES: usize = 256 << 10;
/// Maximum number of XML nodes of an SVG. More slow down the browser; no logo has as many.
const MAX_NODES: u32 = 20_000;

/// Where a picture appears.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PictureUse {
    /// On the pages.
    Page,
    /// In the browser's tab.
    Favicon,
}

/// Turns `bytes` into an asset called `name` with the extension of its type.
///
/// # Errors
/// What is wrong with the picture, and how to fix it.
pub fn picture(name: &str, bytes: Vec<u8>, used_as: PictureUse) -> Result<Asset, String> {
    if bytes.len() > MAX_BYTES {
        return Err(format!("has {} bytes; the maximum is {MAX_BYTES}", bytes.len()));
    }
    let (extension, media_type) = if let Some((media_type, _)) = sniff(&bytes) {
        (media_type.trim_start_matches("image/"), media_type)
    } else if used_as == PictureUse::Favicon && bytes.starts_with(&[0, 0, 1, 0]) {
        ("ico", "image/x-icon")
    } else if is_markup(&bytes) {
        check_svg(&files::text(bytes.clone()).map_err(|wrong| wrong.to_string())?)?;
        ("svg", "image/svg+xml; charset=utf-8")
    } else {
        return Err("is not a complete picture; use SVG, PNG, JPEG or GIF of at most 2048 × 2048 \
                    pixels"
            .to_owned());
    };
    Ok(Asset::new(&format!("{name}.{extension}"), media_type, bytes))
}

/// Whether a file begins as XML does, in any encoding.
fn is_markup(bytes: &[u8]) -> bool {
    let text = bytes.strip_prefix(files::BYTE_ORDER_MARK).unwrap_or(bytes);
    text.trim_ascii_start().starts_with(b"<") || files::is_utf_16(bytes)
}

/// Parses an SVG, because browsers show nothing of invalid XML.
fn check_svg(text: &str) -> Result<(), String> {
    let options =
        roxmltree::ParsingOptions { allow_dtd: true, nodes_limit: MAX_NODES, ..Default::default() };
    let document = roxmltree::Document::parse_with_options(text, options)
        .map_err(|e| format!("is an invalid SVG: {e}; export it again"))?;
    let root = document.root_element().tag_name();
    match (root.name(), root.namespace()) {
        ("svg", Some("http://www.w3.org/2000/svg")) => Ok(()),
        ("svg", _) => Err("is an SVG without xmlns=\"http://www.w3.org/2000/svg\"; add that to \
                           its <svg>"
            .to_owned()),
        (other, _) => Err(format!("is not an SVG but a <{other}>")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> Result<String, String> {
        picture("logo", bytes.to_vec(), PictureUse::Page).map(|asset| asset.name().to_owned())
    }

    #[test]
    fn the_content_of_a_picture_decides_its_type() {
        let svg = b"<?xml version=\"1.0\"?><!DOCTYPE svg PUBLIC \"a\" \"b\"><svg xmlns=\"http://www.w3.org/2000/svg\"/>";
        assert_eq!(read(svg).as_deref(), Ok("logo.svg"));
        for (bytes, expected) in [
            (&b""[..], "not a complete picture"),
            (b"\x89PNG\r\n\x1a\n", "not a complete picture"),
            (b"<svg xmlns=\"http://www.w3.org/2000/svg\"><g></svg>", "invalid SVG"),
            (b"<svg/>", "without xmlns"),
            (b"<html xmlns=\"http://www.w3.org/1999/xhtml\"/>", "not an SVG but a <html>"),
            (b"<svg xmlns=\"http://www.w3.org/2000/svg\">\xff</svg>", "UTF-8"),
            (b"\xff\xfe<\0s\0v\0g\0/\0>\0", "UTF-16"),
            (b"\0\0\x01\0", "not a complete picture"),
            (&vec![b'<'; MAX_BYTES + 1], "bytes; the maximum is"),
        ] {
            let problem = read(bytes).unwrap_err();
            assert!(problem.contains(expected), "{problem}");
        }
        assert!(picture("favicon", b"\0\0\x01\0".to_vec(), PictureUse::Favicon).is_ok());
    }
}
