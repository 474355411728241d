//! The static files: embedded in the program, under names that change with their content, so that
//! browsers may keep them for ever. Nothing is read from a disk.

use actix_web::http::header::{
    self, AcceptEncoding, CacheControl, CacheDirective, ContentEncoding, Encoding,
};
use actix_web::{HttpResponse, web};

/// One file, whole and compressed.
struct Asset {
    name: &'static str,
    hashed: &'static str,
    media_type: &'static str,
    plain: &'static [u8],
    brotli: &'static [u8],
    gzip: &'static [u8],
}

/// Made by `build.rs` from the folder `static`.
static ASSETS: &[Asset] = include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// The name under which a file of the folder `static` is served.
#[must_use]
pub fn hashed(name: &str) -> Option<&'static str> {
    ASSETS.iter().find(|asset| asset.name == name).map(|asset| asset.hashed)
}

/// Serves a file by its hashed name; `None` where there is no such file.
#[must_use]
pub fn serve(hashed: &str, accepts: &web::Header<AcceptEncoding>) -> Option<HttpResponse> {
    let asset = ASSETS.iter().find(|asset| asset.hashed == hashed)?;
    let supported = [Encoding::brotli(), Encoding::gzip(), Encoding::identity()];
    let (encoding, body) = match accepts.negotiate(supported.iter()) {
        Some(brotli) if brotli == Encoding::brotli() => (ContentEncoding::Brotli, asset.brotli),
        Some(gzip) if gzip == Encoding::gzip() => (ContentEncoding::Gzip, asset.gzip),
        _ => (ContentEncoding::Identity, asset.plain),
    };
    let mut response = HttpResponse::Ok();
    response
        .insert_header((header::CONTENT_TYPE, asset.media_type))
        .insert_header((header::VARY, "Accept-Encoding"))
        .insert_header(CacheControl(vec![
            CacheDirective::Public,
            CacheDirective::MaxAge(31_536_000),
            CacheDirective::Extension("immutable".to_owned(), None),
        ]));
    if encoding != ContentEncoding::Identity {
        response.insert_header(encoding);
    }
    Some(response.body(body))
}
