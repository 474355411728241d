//! The page with both phones of a user, for trying the demo.
//!
//! Every button is a form that posts and redirects back, so the page works without scripts;
//! `phone.js` adds paste, drop and live screens. `phone` does what the buttons say.

use actix_multipart::Multipart;
use actix_web::http::header::LOCATION;
use actix_web::web::{self, Bytes, Data, Path};
use actix_web::{HttpResponse, error};
use askama::Template;
use futures_util::TryStreamExt as _;
use serde::Deserialize;

use super::accounts::{ACCOUNTS, AccountInfo, Kind, PASSWORD, name_of};
use super::handle::Handle;
use super::phone::{PhoneError, Screens};

/// The largest screenshot, in bytes: a whole page on a high-resolution screen.
const MAX_PICTURE_BYTES: usize = 24 * 1024 * 1024;

const STYLE: &str = include_str!("../static/phone.css");
const SCRIPT: &str = include_str!("../static/phone.js");

pub(super) fn routes(app: &mut web::ServiceConfig) {
    app.route("/", web::get().to(async || see_other("/phone")))
        .route("/phone", web::get().to(list))
        .route("/phone/{userid}", web::get().to(phones))
        .route("/phone/{userid}/live", web::get().to(live))
        .route("/phone/{userid}/scan", web::post().to(scan))
        .route("/phone/{userid}/point", web::post().to(point))
        .route("/phone/{userid}/setup-key", web::post().to(setup_key))
        .route("/phone/{userid}/{button}", web::post().to(press))
        .route("/phone.css", web::get().to(async || file("text/css", STYLE)))
        .route("/phone.js", web::get().to(async || file("text/javascript", SCRIPT)));
}

#[derive(Template)]
#[template(path = "phones.html")]
struct ListPage<'a> {
    portal: Option<String>,
    accounts: &'a [AccountInfo],
}

#[derive(Template)]
#[template(path = "phone.html")]
struct PhonesPage<'a> {
    portal: Option<String>,
    account: &'a AccountInfo,
    is_locked: bool,
    airplane: bool,
    screens: Screens,
}

impl PhonesPage<'_> {
    /// Whether passcodes come as messages.
    fn has_messages(&self) -> bool {
        matches!(self.account.kind, Kind::Texts | Kind::FirstPhoneMail)
    }
}

/// A file of the pages.
pub(super) fn file(kind: &str, text: &'static str) -> HttpResponse {
    HttpResponse::Ok().content_type(format!("{kind}; charset=utf-8")).body(text)
}

/// Renders a page.
pub(super) fn page(template: &impl Template) -> actix_web::Result<HttpResponse> {
    let text = template.render().map_err(error::ErrorInternalServerError)?;
    Ok(HttpResponse::Ok().content_type("text/html; charset=utf-8").body(text))
}

/// Redirects the browser after a form.
pub(super) fn see_other(path: &str) -> HttpResponse {
    HttpResponse::SeeOther().insert_header((LOCATION, path)).finish()
}

async fn list(handle: Data<Handle>) -> actix_web::Result<HttpResponse> {
    page(&ListPage { portal: handle.portal(), accounts: &ACCOUNTS })
}

fn unknown_user() -> actix_web::Error {
    error::ErrorNotFound(PhoneError::UnknownUser)
}

async fn phones(userid: Path<String>, handle: Data<Handle>) -> actix_web::Result<HttpResponse> {
    // The portal links here with the name that was typed there.
    let name = name_of(&userid).ok_or_else(unknown_user)?;
    let account = ACCOUNTS.iter().find(|account| account.userid == name);
    let account = account.ok_or_else(unknown_user)?;
    let screens = handle.state().screens(&userid).ok_or_else(unknown_user)?;
    let (is_locked, airplane) = (handle.is_locked(&userid), handle.airplane(&userid));
    page(&PhonesPage { portal: handle.portal(), account, is_locked, airplane, screens })
}

/// The screens, for the script.
async fn live(userid: Path<String>, handle: Data<Handle>) -> actix_web::Result<web::Json<Screens>> {
    handle.state().screens(&userid).map(web::Json).ok_or_else(unknown_user)
}

/// Redirects to a user's phones. The path has the known userid, never the typed one.
fn back(userid: &str) -> HttpResponse {
    see_other(&format!("/phone/{}", name_of(userid).unwrap_or_default()))
}

async fn press(path: Path<(String, String)>, handle: Data<Handle>) -> HttpResponse {
    let (userid, button) = path.into_inner();
    match button.as_str() {
        "approve" => drop(handle.approve(&userid)),
        "deny" => drop(handle.deny(&userid)),
        "delete" => handle.delete_old_code(&userid),
        _ => return HttpResponse::NotFound().finish(),
    }
    back(&userid)
}

#[derive(Deserialize)]
struct SetupKey {
    setup_key: String,
}

async fn setup_key(
    userid: Path<String>,
    form: web::Form<SetupKey>,
    handle: Data<Handle>,
) -> HttpResponse {
    if let Err(error) = handle.type_setup_key(&userid, &form.setup_key) {
        handle.show_error(&userid, &error);
    }
    back(&userid)
}

async fn point(
    userid: Path<String>,
    upload: Multipart,
    handle: Data<Handle>,
) -> actix_web::Result<HttpResponse> {
    let (_, airplane) = uploaded(upload).await?;
    handle.set_airplane(&userid, airplane);
    if let Err(error) = handle.point_at_portal(&userid).await {
        handle.show_error(&userid, &error);
    }
    Ok(back(&userid))
}

async fn scan(
    userid: Path<String>,
    upload: Multipart,
    handle: Data<Handle>,
) -> actix_web::Result<HttpResponse> {
    let (picture, airplane) = uploaded(upload).await?;
    handle.set_airplane(&userid, airplane);
    if let Err(error) = handle.scan_and_enrol(&userid, picture).await {
        handle.show_error(&userid, &error);
    }
    Ok(back(&userid))
}

/// The picture of the scan form, and whether airplane mode is on.
async fn uploaded(mut upload: Multipart) -> actix_web::Result<(Bytes, bool)> {
    let (mut picture, mut airplane) = (Bytes::new(), false);
    while let Some(mut field) = upload.try_next().await? {
        let name = field.name().unwrap_or_default().to_owned();
        let too_large = |_| error::ErrorPayloadTooLarge("This picture is too large.");
        let bytes = field.bytes(MAX_PICTURE_BYTES).await.map_err(too_large)??;
        match name.as_str() {
            "screenshot" => picture = bytes,
            "airplane" => airplane = true,
            _ => {}
        }
    }
    Ok((picture, airplane))
}

/// The phones' pages with `mark` in each text.
#[cfg(test)]
pub(super) fn samples(mark: &'static str) -> Vec<(&'static str, String)> {
    let text = || mark.to_owned();
    let kinds = [Kind::SoftToken, Kind::Push, Kind::Texts];
    let accounts = kinds.map(|kind| AccountInfo { userid: mark, kind, summary: mark });
    let list = ListPage { portal: Some(text()), accounts: &accounts };
    let list = [("phones.html", list.render().unwrap())];
    let phones = accounts.iter().map(|account| {
        let screens = Screens {
            seconds_left: 9,
            old_code: Some(text()),
            has_moved: false,
            prompting: true,
            texts: vec![text()],
            new_number: Some(text()),
            new_texts: vec![text()],
            number_moved: true,
            new_code: Some(text()),
            check_code: Some(text()),
            message: super::state::PhoneMessage { text: text(), is_error: true },
        };
        let portal = Some(text());
        let page = PhonesPage { portal, account, is_locked: true, airplane: true, screens };
        ("phone.html", page.render().unwrap())
    });
    list.into_iter().chain(phones).collect()
}
