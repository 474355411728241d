//! Addresses as QR codes, so that a phone needs no typing: those of the app in the app stores, and
//! the portal's own.

use actix_web::web::{Data, Path};
use url::Url;

use super::{HttpResponse, PageError, Portal};
use crate::content::qr;

/// Shows the QR code of `store`, a name from
/// [`Brand::stores`](crate::config::Brand::stores).
///
/// # Errors
/// [`PageError::NotFound`] for a store that is not configured.
pub async fn get(portal: Data<Portal>, store: Path<String>) -> Result<HttpResponse, PageError> {
    let settings = portal.site.settings.get();
    let stores = settings.brand.stores();
    let (_, address) =
        stores.iter().find(|(name, _)| *name == *store).ok_or(PageError::NotFound)?;
    picture(address)
}

/// Shows the QR code of the portal's start page.
///
/// # Errors
/// [`PageError::NotFound`] for an address that is too long for a QR code.
pub async fn of_portal(portal: Data<Portal>) -> Result<HttpResponse, PageError> {
    picture(&portal.site.public_url)
}

fn picture(address: &Url) -> Result<HttpResponse, PageError> {
    let svg = qr::svg(address.as_str()).map_err(|_| PageError::NotFound)?;
    Ok(HttpResponse::Ok().content_type("image/svg+xml; charset=utf-8").body(svg))
}
