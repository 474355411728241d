//! Builds two tables: the static files and the languages.
//!
//! A static file's name changes with its content. The build compresses each file once, so that no
//! request has to. The modules of `static/handover` become one script, because each further file
//! costs a request.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use sha2::{Digest as _, Sha256};

/// The modules of `static/handover`. Each one uses only modules before it, because they become one
/// script.
const MODULES: [&str; 13] = [
    "page",
    "announcer",
    "button",
    "fragment",
    "copy",
    "forms",
    "poller",
    "visibility",
    "reveal",
    "history",
    "time",
    "userid",
    "main",
];

/// What the pages of the management listener have in common with the report.
const FIGURES: &str = "templates/figures.css";

fn main() -> io::Result<()> {
    println!("cargo:rerun-if-changed=static");
    println!("cargo:rerun-if-changed=locales");
    println!("cargo:rerun-if-changed={FIGURES}");
    let out = PathBuf::from(
        env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("OUT_DIR is not set"))?,
    );
    fs::write(out.join("assets.rs"), assets(&out)?)?;
    fs::write(out.join("locales.rs"), locales()?)
}

/// A Rust array of all static files.
fn assets(out: &Path) -> io::Result<String> {
    let mut rows = asset("handover.js", script()?.as_bytes(), out)?;
    for file in files("static")? {
        let mut content = fs::read(&file)?;
        if file.ends_with("status.css") {
            content = [fs::read(FIGURES)?, content].concat();
        }
        if file.extension().is_some_and(|extension| extension == "css") {
            content = compact_css(&String::from_utf8_lossy(&content)).into_bytes();
        }
        rows += &asset(name(&file)?, &content, out)?;
    }
    Ok(format!("[\n{rows}]"))
}

/// A Rust array of all languages.
fn locales() -> io::Result<String> {
    let rows =
        files("locales")?.iter().map(|file| language(file)).collect::<Result<String, _>>()?;
    Ok(format!("[\n{rows}]"))
}

/// The files of a folder, without those of the folders in it.
fn files(folder: &str) -> io::Result<Vec<PathBuf>> {
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| entry.map(|e| e.path())).collect::<Result<_, _>>()?;
    files.retain(|path| path.is_file());
    files.sort();
    Ok(files)
}

fn name(file: &Path) -> io::Result<&str> {
    file.file_name()
        .and_then(|name| name.to_str())
        .ok_or_else(|| io::Error::other(format!("{} has an odd name", file.display())))
}

/// A language's tag, which is its file's name, and its source.
fn language(file: &Path) -> io::Result<String> {
    let tag = name(file)?
        .strip_suffix(".ftl")
        .ok_or_else(|| io::Error::other("the folder locales may hold .ftl files only"))?;
    Ok(format!(
        "    ({tag:?}, \
         include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/locales/{tag}.ftl\"))),\n"
    ))
}

/// A static file's row. Its content goes to the build's output, whole and compressed.
fn asset(name: &str, content: &[u8], out: &Path) -> io::Result<String> {
    let (stem, extension) = name
        .split_once('.')
        .ok_or_else(|| io::Error::other(format!("static/{name} lacks an extension")))?;
    let hash = Sha256::digest(content).iter().take(6).fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    });
    fs::write(out.join(name), content)?;
    fs::write(out.join(format!("{name}.br")), brotlied(content)?)?;
    fs::write(out.join(format!("{name}.gz")), gzipped(content)?)?;
    let include = |ending: &str| {
        format!(
            "Bytes::from_static(include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{name}{ending}\")))"
        )
    };
    Ok(format!(
        "    Asset {{ name: {name:?}.to_owned(), \
         hashed: \"{stem}.{hash}.{extension}\".to_owned(), media_type: {:?}, \
         content: EncodedContent {{ plain: {}, brotli: Some({}), gzip: Some({}) }} }},\n",
        media_type(extension)?,
        include(""),
        include(".br"),
        include(".gz"),
    ))
}

/// The modules as one script, without imports, comments and indentation.
fn script() -> io::Result<String> {
    let listed =
        MODULES.map(|module| Path::new("static/handover").join(module).with_extension("js"));
    if let Some(file) = files("static/handover")?.iter().find(|file| !listed.contains(file)) {
        return Err(io::Error::other(format!("build.rs does not list {}", file.display())));
    }
    listed.iter().map(|file| compact_js(file)).collect()
}

/// A module without comments and indentation. This is no parser: it only drops whole lines, and
/// refuses a module for which that is not enough.
fn compact_js(file: &Path) -> io::Result<String> {
    let mut compact = String::new();
    for (index, line) in fs::read_to_string(file)?.lines().enumerate() {
        let refuse =
            |why| Err(io::Error::other(format!("{}:{}: {why}", file.display(), index + 1)));
        let code = line.trim();
        if code.is_empty() || code.starts_with("//") {
            continue;
        }
        if code.contains("/*") {
            return refuse("comments begin with //");
        }
        if code.matches('`').count() % 2 == 1 {
            return refuse("a template literal must end on its line");
        }
        if line.starts_with("import ") {
            if !code.ends_with("';") {
                return refuse("an import must be one line");
            }
            continue;
        }
        compact += code.strip_prefix("export ").unwrap_or(code);
        compact.push('\n');
    }
    Ok(compact)
}

/// A stylesheet without comments and needless white space. This is no parser: no string may hold
/// either.
fn compact_css(css: &str) -> String {
    let code: String =
        css.split("*/").map(|part| part.split("/*").next().unwrap_or_default()).collect();
    let mut compact = code.split_whitespace().collect::<Vec<_>>().join(" ");
    for mark in ["{", "}", ";", ","] {
        compact = compact.replace(&format!(" {mark}"), mark).replace(&format!("{mark} "), mark);
    }
    compact.replace(": ", ":").replace(";}", "}")
}

fn media_type(extension: &str) -> io::Result<&'static str> {
    match extension {
        "css" => Ok("text/css; charset=utf-8"),
        "js" => Ok("text/javascript; charset=utf-8"),
        "svg" => Ok("image/svg+xml; charset=utf-8"),
        "png" => Ok("image/png"),
        other => Err(io::Error::other(format!(
            "static files may not end in .{other}: build.rs knows no media type for it"
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
