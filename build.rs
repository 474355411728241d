//! Makes the table of static files: names that change with the content, and each file compressed
//! once, here, instead of at every request. And the table of languages: a file each.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use sha2::{Digest as _, Sha256};

fn main() -> io::Result<()> {
    println!("cargo:rerun-if-changed=static");
    println!("cargo:rerun-if-changed=locales");
    let out = PathBuf::from(
        env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("OUT_DIR is not set"))?,
    );
    fs::write(out.join("assets.rs"), table("static", |file| row(file, &out))?)?;
    fs::write(out.join("locales.rs"), table("locales", language)?)
}

/// A Rust array of what `row` makes of each file of a folder.
fn table(folder: &str, row: impl Fn(&Path) -> io::Result<String>) -> io::Result<String> {
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| entry.map(|e| e.path())).collect::<Result<_, _>>()?;
    files.retain(|path| path.is_file());
    files.sort();
    let rows = files.iter().map(|file| row(file)).collect::<Result<String, _>>()?;
    Ok(format!("[\n{rows}]"))
}

/// A language's tag, which is its file's name, and its source.
fn language(file: &Path) -> io::Result<String> {
    let tag = file
        .file_name()
        .and_then(|name| name.to_str()?.strip_suffix(".ftl"))
        .ok_or_else(|| io::Error::other("the folder locales holds .ftl files alone"))?;
    Ok(format!(
        "    ({tag:?}, include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/locales/{tag}.ftl\"))),\n"
    ))
}

fn row(file: &Path, out: &Path) -> io::Result<String> {
    let name = file
        .file_name()
        .and_then(|name| name.to_str())
        .ok_or_else(|| io::Error::other("odd file name"))?;
    let (stem, extension) =
        name.split_once('.').ok_or_else(|| io::Error::other("a file without an ending"))?;
    let mut content = fs::read(file)?;
    if extension == "css" {
        content = tightened(&String::from_utf8_lossy(&content)).into_bytes();
    }
    let hash = Sha256::digest(&content).iter().take(6).fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    });
    fs::write(out.join(name), &content)?;
    fs::write(out.join(format!("{name}.br")), brotlied(&content)?)?;
    fs::write(out.join(format!("{name}.gz")), gzipped(&content)?)?;
    let include = |ending: &str| {
        format!(
            "Bytes::from_static(include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{name}{ending}\")))"
        )
    };
    Ok(format!(
        "    Asset {{ name: {name:?}.to_owned(), hashed: \"{stem}.{hash}.{extension}\".to_owned(), media_type: {:?}, \
         forms: Forms {{ plain: {}, brotli: Some({}), gzip: Some({}) }} }},\n",
        media_type(extension)?,
        include(""),
        include(".br"),
        include(".gz"),
    ))
}

/// A stylesheet without its comments and the white space that only people need. It is no parser: the portal's own
/// stylesheets hold neither in a string.
fn tightened(css: &str) -> String {
    let code: String =
        css.split("*/").map(|part| part.split("/*").next().unwrap_or_default()).collect();
    let mut tight = code.split_whitespace().collect::<Vec<_>>().join(" ");
    for mark in ["{", "}", ";", ","] {
        tight = tight.replace(&format!(" {mark}"), mark).replace(&format!("{mark} "), mark);
    }
    tight.replace(": ", ":").replace(";}", "}")
}

fn media_type(extension: &str) -> io::Result<&'static str> {
    match extension {
        "css" => Ok("text/css; charset=utf-8"),
        "js" => Ok("text/javascript; charset=utf-8"),
        "svg" => Ok("image/svg+xml; charset=utf-8"),
        "png" => Ok("image/png"),
        other => Err(io::Error::other(format!(
            "no media type is known for static files ending in .{other}"
        ))),
    }
}

fn brotlied(content: &[u8]) -> io::Result<Vec<u8>> {
    let mut compressed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams::default();
    brotli::BrotliCompress(&mut &content[..], &mut compressed, &parameters)?;
    Ok(compressed)
}

fn gzipped(content: &[u8]) -> io::Result<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(content)?;
    encoder.finish()
}
