//! The page on which the phones of a user lie side by side, for somebody trying the demo.
//!
//! Every button is a form that posts and comes back, so that the page is whole without scripts;
//! `phone.js` adds paste, drop and live screens. What the phones do is not known here.

use actix_multipart::Multipart;
use actix_web::http::header::LOCATION;
use actix_web::web::{self, Bytes, Data, Path};
use actix_web::{HttpResponse, error};
use askama::Template;
use futures_util::TryStreamExt as _;

use super::accounts::{Introduction, Kind, PASSWORD, accounts, name_of};
use super::form::Form;
use super::phone::{PhoneError, Screens};
#[cfg(test)]
use super::state::Message;
use super::world::World;

/// Bytes of the largest screenshot: a whole page on a sharp screen.
const LARGEST_PICTURE: usize = 24 * 1024 * 1024;

const STYLE: &str = include_str!("../static/phone.css");
const SCRIPT: &str = include_str!("../static/phone.js");

pub(super) fn routes(app: &mut web::ServiceConfig) {
    app.route("/", web::get().to(|| async { see_other("/phone") }))
        .route("/phone", web::get().to(list))
        .route("/phone/{userid}", web::get().to(phones))
        .route("/phone/{userid}/live", web::get().to(live))
        .route("/phone/{userid}/approve", web::post().to(approve))
        .route("/phone/{userid}/deny", web::post().to(deny))
        .route("/phone/{userid}/delete", web::post().to(delete))
        .route("/phone/{userid}/scan", web::post().to(scan))
        .route("/phone/{userid}/setup-key", web::post().to(setup_key))
        .route("/phone.css", web::get().to(style))
        .route("/phone.js", web::get().to(script));
}

#[derive(Template)]
#[template(path = "phones.html")]
struct ListPage<'a> {
    portal: Option<String>,
    password: &'a str,
    accounts: &'a [Introduction],
}

#[derive(Template)]
#[template(path = "phone.html")]
struct PhonesPage<'a> {
    portal: Option<String>,
    password: &'a str,
    account: &'a Introduction,
    is_locked: bool,
    airplane: bool,
    screens: Screens,
}

impl PhonesPage<'_> {
    /// Whether the old phone has the app with a code.
    fn has_app(&self) -> bool {
        matches!(self.account.kind, Kind::SoftToken | Kind::Locked)
    }

    /// Whether passcodes come as messages.
    fn has_messages(&self) -> bool {
        matches!(self.account.kind, Kind::Texts | Kind::FirstPhoneMail)
    }
}

/// Renders a page of the demo.
pub(super) fn page(template: &impl Template) -> actix_web::Result<HttpResponse> {
    let text = template.render().map_err(error::ErrorInternalServerError)?;
    Ok(HttpResponse::Ok().content_type("text/html; charset=utf-8").body(text))
}

/// Sends the browser on after a form.
pub(super) fn see_other(path: &str) -> HttpResponse {
    HttpResponse::SeeOther().insert_header((LOCATION, path)).finish()
}

async fn list(world: Data<World>) -> actix_web::Result<HttpResponse> {
    page(&ListPage { portal: world.portal(), password: PASSWORD, accounts: accounts() })
}

async fn phones(userid: Path<String>, world: Data<World>) -> actix_web::Result<HttpResponse> {
    let nobody = || error::ErrorNotFound("There is no such phone.");
    let account = accounts().iter().find(|a| a.userid == *userid);
    let account = account.ok_or_else(nobody)?;
    let screens = world.state().screens(account.userid).ok_or_else(nobody)?;
    page(&PhonesPage {
        portal: world.portal(),
        password: PASSWORD,
        account,
        is_locked: world.is_locked(account.userid),
        airplane: world.airplane(account.userid),
        screens,
    })
}

/// What the script refreshes.
async fn live(userid: Path<String>, world: Data<World>) -> HttpResponse {
    let screens = world.state().screens(&userid);
    match screens.and_then(|screens| serde_json::to_string(&screens).ok()) {
        Some(json) => HttpResponse::Ok().content_type("application/json").body(json),
        None => HttpResponse::NotFound().finish(),
    }
}

/// The way back to a user's phones; never to a path that somebody else wrote.
fn back(userid: &str) -> HttpResponse {
    match name_of(userid) {
        Some(userid) => see_other(&format!("/phone/{userid}")),
        None => see_other("/phone"),
    }
}

async fn approve(userid: Path<String>, world: Data<World>) -> HttpResponse {
    world.approve(&userid);
    back(&userid)
}

async fn deny(userid: Path<String>, world: Data<World>) -> HttpResponse {
    world.deny(&userid);
    back(&userid)
}

async fn delete(userid: Path<String>, world: Data<World>) -> HttpResponse {
    world.delete_old_code(&userid);
    back(&userid)
}

async fn setup_key(userid: Path<String>, body: Bytes, world: Data<World>) -> HttpResponse {
    let form = Form::parse(&body).unwrap_or_default();
    let key = form.get("setup_key").unwrap_or_default();
    if let Err(error) = world.type_setup_key(&userid, key) {
        world.complain(&userid, &error);
    }
    back(&userid)
}

async fn scan(
    userid: Path<String>,
    upload: Multipart,
    world: Data<World>,
) -> actix_web::Result<HttpResponse> {
    let (picture, airplane) = uploaded(upload).await?;
    world.set_airplane(&userid, airplane);
    if let Err(error) = enrol(&world, &userid, picture, airplane).await {
        world.complain(&userid, &error);
    }
    Ok(back(&userid))
}

/// The picture of the scan form, and whether airplane mode is on.
async fn uploaded(mut upload: Multipart) -> actix_web::Result<(Bytes, bool)> {
    let (mut picture, mut airplane) = (Bytes::new(), false);
    while let Some(mut field) = upload.try_next().await? {
        let name = field.name().unwrap_or_default().to_owned();
        let bytes = field
            .bytes(LARGEST_PICTURE)
            .await
            .map_err(|_| error::ErrorPayloadTooLarge("This picture is too large."))??;
        match name.as_str() {
            "screenshot" => picture = bytes,
            "airplane" => airplane = true,
            _ => {}
        }
    }
    Ok((picture, airplane))
}

/// Enrols as the app does: online where it can, else with a check code.
async fn enrol(
    world: &Data<World>,
    userid: &str,
    picture: Bytes,
    airplane: bool,
) -> Result<(), PhoneError> {
    if !airplane {
        match world.scan(userid, &picture).await {
            Err(PhoneError::NoUrl | PhoneError::Unreachable) => {}
            outcome => return outcome,
        }
    }
    let (world, userid) = (world.clone(), userid.to_owned());
    let scanned = web::block(move || world.scan_offline(&userid, &picture)).await;
    scanned.unwrap_or(Err(PhoneError::NotAPicture)).map(|_| ())
}

async fn style() -> HttpResponse {
    HttpResponse::Ok().content_type("text/css; charset=utf-8").body(STYLE)
}

async fn script() -> HttpResponse {
    HttpResponse::Ok().content_type("text/javascript; charset=utf-8").body(SCRIPT)
}

/// The phones' pages with `mark` in each text.
#[cfg(test)]
pub(super) fn samples(mark: &'static str) -> Vec<(&'static str, String)> {
    let text = || mark.to_owned();
    let kinds = [Kind::SoftToken, Kind::Push, Kind::Texts];
    let accounts = kinds.map(|kind| Introduction { userid: mark, kind, line: mark });
    let list = ListPage { portal: Some(text()), password: mark, accounts: &accounts };
    let list = [("demo/phones.html", list.render().unwrap())];
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
            message: Message { text: text(), is_error: true },
        };
        let portal = Some(text());
        let page = PhonesPage {
            portal,
            password: mark,
            account,
            is_locked: true,
            airplane: true,
            screens,
        };
        ("demo/phone.html", page.render().unwrap())
    });
    list.into_iter().chain(phones).collect()
}
