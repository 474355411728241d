//! The organisation's pictures: told by what they hold, not by their names, and refused where a browser
//! couldn't show them.

use crate::content::assets::Asset;
use secenrol::picture::sniff;

/// Bytes of the largest picture.
const MAX_BYTES: usize = 256 << 10;
/// More parts than any logo has: what a browser has to draw.
const MAX_NODES: u32 = 20_000;

/// What a picture is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PictureUse {
    /// On the pages.
    Logo,
    /// In the browser's tab.
    Favicon,
}

/// The picture that `bytes` hold, to be served as `name` with its type's ending.
///
/// # Errors
/// What is wrong with it, and what would be right.
pub fn picture(name: &str, bytes: Vec<u8>, used_as: PictureUse) -> Result<Asset, String> {
    if bytes.len() > MAX_BYTES {
        return Err(format!("has {} bytes; a picture may have {MAX_BYTES}", bytes.len()));
    }
    let (ending, media_type) = if let Some((media_type, _)) = sniff(&bytes) {
        (media_type.trim_start_matches("image/"), media_type)
    } else if used_as == PictureUse::Favicon && bytes.starts_with(&[0, 0, 1, 0]) {
        ("ico", "image/x-icon")
    } else if bytes.trim_ascii_start().starts_with(b"<") || bytes.starts_with(b"\xef\xbb\xbf<") {
        vector(&bytes)?;
        ("svg", "image/svg+xml; charset=utf-8")
    } else {
        return Err(
            "holds no whole picture; wanted: SVG, PNG, JPEG or GIF of at most 2048 × 2048 pixels"
                .to_owned(),
        );
    };
    Ok(Asset::made(&format!("{name}.{ending}"), media_type, bytes))
}

/// Whether an SVG is one: browsers show nothing of XML that is broken.
fn vector(bytes: &[u8]) -> Result<(), String> {
    let text = std::str::from_utf8(bytes)
        .map_err(|_| "is an SVG that is not in UTF-8; save it as that")?;
    let options =
        roxmltree::ParsingOptions { allow_dtd: true, nodes_limit: MAX_NODES, ..Default::default() };
    let document =
        roxmltree::Document::parse_with_options(text.trim_start_matches('\u{feff}'), options)
            .map_err(|e| format!("is a broken SVG: {e}; export it anew"))?;
    let root = document.root_element().tag_name();
    match (root.name(), root.namespace()) {
        ("svg", Some("http://www.w3.org/2000/svg")) => Ok(()),
        ("svg", _) => {
            Err("is an SVG without xmlns=\"http://www.w3.org/2000/svg\"; add that to its <svg>"
                .to_owned())
        }
        (other, _) => Err(format!("is no SVG but a <{other}>")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(bytes: &[u8]) -> Result<String, String> {
        picture("logo", bytes.to_vec(), PictureUse::Logo).map(|asset| asset.name().to_owned())
    }

    #[test]
    fn a_pictures_kind_comes_from_its_content() {
        let svg = b"<?xml version=\"1.0\"?><!DOCTYPE svg PUBLIC \"a\" \"b\"><svg xmlns=\"http://www.w3.org/2000/svg\"/>";
        assert_eq!(read(svg).as_deref(), Ok("logo.svg"));
        for (bytes, said) in [
            (&b""[..], "no whole picture"),
            (b"\x89PNG\r\n\x1a\n", "no whole picture"),
            (b"<svg xmlns=\"http://www.w3.org/2000/svg\"><g></svg>", "broken SVG"),
            (b"<svg/>", "without xmlns"),
            (b"<html xmlns=\"http://www.w3.org/1999/xhtml\"/>", "is no SVG but a <html>"),
            (b"<svg xmlns=\"http://www.w3.org/2000/svg\">\xff</svg>", "UTF-8"),
            (b"\0\0\x01\0", "no whole picture"),
            (&vec![b'<'; MAX_BYTES + 1], "bytes; a picture may have"),
        ] {
            let problem = read(bytes).unwrap_err();
            assert!(problem.contains(said), "{problem}");
        }
        assert!(picture("favicon", b"\0\0\x01\0".to_vec(), PictureUse::Favicon).is_ok());
    }
}
