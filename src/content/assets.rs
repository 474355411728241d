//! Static files: the program's own, embedded at build time, and the organisation's, read at start.
//! Their names contain a hash of their content, so browsers may cache them for ever.

use std::io::Write as _;

use actix_web::http::header::{self, AcceptEncoding, ContentEncoding, Encoding, HeaderValue};
use actix_web::web::Bytes;
use actix_web::{HttpResponse, web};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

/// A picture that is opened as a page of its own may only show itself.
const PICTURE_POLICY: HeaderValue =
    HeaderValue::from_static("default-src 'none'; style-src 'unsafe-inline'; sandbox");
/// A file that changes gets another name.
const FOR_EVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");

/// The encodings that a browser accepts.
pub type Accepts = Option<web::Header<AcceptEncoding>>;

/// Content, with compressed variants where they are smaller. It must neither be secret nor come
/// from a request: the compressed length would reveal something of it.
#[derive(Debug, Clone)]
pub struct EncodedContent {
    plain: Bytes,
    brotli: Option<Bytes>,
    gzip: Option<Bytes>,
}

impl EncodedContent {
    /// Compresses content at run time. The build compresses the program's own files.
    pub fn of(content: Vec<u8>) -> Self {
        let gzip = gzipped(&content).filter(|gzip| gzip.len() < content.len()).map(Bytes::from);
        Self { plain: content.into(), brotli: None, gzip }
    }

    /// The response with the smallest variant that the browser accepts.
    pub fn answer(&self, media_type: &'static str, accepts: &Accepts) -> HttpResponse {
        let (encoding, body) = self.chosen(accepts);
        let mut response = HttpResponse::Ok();
        response.insert_header((header::CONTENT_TYPE, media_type));
        response.insert_header((header::VARY, "Accept-Encoding"));
        if encoding != ContentEncoding::Identity {
            response.insert_header(encoding);
        }
        response.body(body.clone())
    }

    fn chosen(&self, accepts: &Accepts) -> (ContentEncoding, &Bytes) {
        let brotli = self.brotli.iter().map(|body| (ContentEncoding::Brotli, body));
        let gzip = self.gzip.iter().map(|body| (ContentEncoding::Gzip, body));
        let plain = (ContentEncoding::Identity, &self.plain);
        let offered: Vec<_> = brotli.chain(gzip).chain([plain]).collect();
        let names: Vec<_> = offered.iter().map(|(name, _)| Encoding::Known(*name)).collect();
        let wanted = accepts.as_ref().and_then(|accepts| accepts.negotiate(names.iter()));
        let found = offered.into_iter().find(|(name, _)| wanted == Some(Encoding::Known(*name)));
        found.unwrap_or(plain)
    }
}

/// A static file.
#[derive(Debug, Clone)]
pub struct Asset {
    name: String,
    hashed: String,
    media_type: &'static str,
    content: EncodedContent,
}

impl Asset {
    /// A file that is not part of the program.
    pub fn new(name: &str, media_type: &'static str, content: Vec<u8>) -> Self {
        let (stem, ending) = name.rsplit_once('.').unwrap_or((name, "bin"));
        let hash = hex::encode(&Sha256::digest(&content)[..6]);
        let hashed = format!("{stem}.{hash}.{ending}");
        Self { name: name.to_owned(), hashed, media_type, content: EncodedContent::of(content) }
    }

    /// The name that pages use.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The whole file as a `data:` address, for documents that stand alone.
    pub fn data_uri(&self) -> String {
        data_uri(self.media_type, &self.content.plain)
    }
}

/// Content as a `data:` address.
pub fn data_uri(media_type: &str, content: &[u8]) -> String {
    format!("data:{media_type};base64,{}", STANDARD.encode(content))
}

fn gzipped(content: &[u8]) -> Option<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(content).ok()?;
    encoder.finish().ok()
}

/// Replaced files that are still served: more than an organisation changes while a page is open.
const FORMER: usize = 50;

/// All static files.
#[derive(Debug, Clone)]
pub struct Assets {
    current: Vec<Asset>,
    /// Files that a reload replaced. Pages that are still open may load them.
    former: Vec<Asset>,
}

impl Assets {
    /// The program's own, made by `build.rs` from the folder `static`.
    pub fn embedded() -> Self {
        let current = Vec::from(include!(concat!(env!("OUT_DIR"), "/assets.rs")));
        Self { current, former: Vec::new() }
    }

    /// Adds files. They replace files of the same name.
    pub fn with(mut self, more: impl IntoIterator<Item = Asset>) -> Self {
        for asset in more {
            self.current.retain(|other| other.name != asset.name);
            self.current.push(asset);
        }
        self
    }

    /// Replaces `others`, whose files are still served under their hashed names.
    pub fn after(mut self, others: &Self) -> Self {
        let others = others.current.iter().chain(&others.former);
        let gone =
            others.filter(|other| !self.current.iter().any(|asset| asset.hashed == other.hashed));
        self.former = gone.take(FORMER).cloned().collect();
        self
    }

    /// Appends `rules` to the stylesheet `name`, so that a page needs no second one.
    pub fn with_rules(self, name: &str, rules: &str) -> Self {
        let Some(sheet) =
            self.current.iter().find(|asset| asset.name == name).filter(|_| !rules.is_empty())
        else {
            return self;
        };
        let whole = Asset::new(
            name,
            sheet.media_type,
            [&sheet.content.plain, b"\n".as_slice(), rules.as_bytes()].concat(),
        );
        self.with([whole])
    }

    /// The name under which a file is served.
    pub fn hashed(&self, name: &str) -> Option<&str> {
        self.current.iter().find(|asset| asset.name == name).map(|asset| asset.hashed.as_str())
    }

    /// Serves a file by its hashed name; `None` where there is no such file.
    pub fn serve(&self, hashed: &str, accepts: &Accepts) -> Option<HttpResponse> {
        let asset = self.current.iter().chain(&self.former).find(|asset| asset.hashed == hashed)?;
        let mut response = asset.content.answer(asset.media_type, accepts);
        let headers = response.headers_mut();
        headers.insert(header::CACHE_CONTROL, FOR_EVER);
        if asset.media_type.starts_with("image/") {
            headers.insert(header::CONTENT_SECURITY_POLICY, PICTURE_POLICY);
        }
        Some(response)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn replaced_files_are_served_up_to_a_limit() {
        let with = |rules: &str| Assets::embedded().with_rules("handover.css", rules);
        let found = |assets: &Assets, hashed: &str| assets.serve(hashed, &None).is_some();
        let first = with("");
        let old = first.hashed("handover.css").unwrap().to_owned();
        let second = with("a{}").after(&first);
        let third = with("b{}").after(&second);
        assert!(found(&third, &old) && found(&third, second.hashed("handover.css").unwrap()));
        let back = with("").after(&third);
        assert_eq!((back.hashed("handover.css"), back.former.len()), (Some(old.as_str()), 2));
        let many = (0..200).fold(first, |before, n| with(&format!("i{n}{{}}")).after(&before));
        assert_eq!(many.former.len(), FORMER);
    }
}
