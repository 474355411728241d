//! `SecEnrol` on the wire: `POST /secenrol/` as the vendor's document has it, with the faults and
//! peculiarities that are switched on, and the enrolment URL to which phones report.
//!
//! What the exchanges mean is in `exchanges`; here are their bytes.

use std::time::Duration;

use actix_web::http::header::{CONTENT_TYPE, COOKIE, LOCATION, SET_COOKIE};
use actix_web::web::{self, Bytes};
use actix_web::{HttpRequest, HttpResponse};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use futures_util::{StreamExt as _, future, stream};
use serde_json::{Value, json};

use super::exchanges::{Cookie, Issue, Reply, Report, SignIn, qr_text};
use super::faults::{Dialect, Exchange, Fault};
use super::form::Form;
use super::line::Line;
use super::qr;
use super::state::{Received, State};
use super::world::World;

/// How long a prompt on the old phone waits for an answer.
const PROMPT_LIFE: Duration = Duration::from_secs(110);
/// How long the first half of a reply is under way before the connection breaks.
const HALF_WAY: Duration = Duration::from_millis(50);

const STOCK_PAGE: &str = include_str!("../static/stock.html");
const SERVER_ERROR: &str = include_str!("../static/server-error.html");

pub(super) fn routes(app: &mut web::ServiceConfig) {
    app.route("/secenrol/", web::get().to(stock_page))
        .route("/secenrol/", web::post().to(exchange))
        .route("/enrol/{ticket}", web::post().to(report));
}

async fn stock_page() -> HttpResponse {
    html(HttpResponse::Ok(), STOCK_PAGE)
}

fn html(mut reply: actix_web::HttpResponseBuilder, page: &'static str) -> HttpResponse {
    reply.content_type("text/html; charset=utf-8").body(page)
}

async fn exchange(request: HttpRequest, body: Bytes, world: web::Data<World>) -> HttpResponse {
    let line = Line::of(&request);
    // Nothing is carried on with for a client that has left, above all no prompt on a phone.
    tokio::select! {
        biased;
        reply = answer(&request, &body, &world, &line) => reply,
        () = line.gone() => HttpResponse::RequestTimeout().finish(),
    }
}

async fn answer(request: &HttpRequest, body: &[u8], world: &World, line: &Line) -> HttpResponse {
    let dialect = world.state().switches.dialect;
    let form = match form_of(request, body) {
        Ok(form) => form,
        Err(message) => return dress(&Reply::Error(message), None, dialect),
    };
    if form.get("integrationmode") != Some("true") {
        return html(HttpResponse::Ok(), STOCK_PAGE);
    }
    let Some(exchange) = Exchange::of(&form) else {
        let reply = Reply::Error("The action is unknown.".into());
        return dress(&reply, None, dialect);
    };
    let header = request.headers().get(COOKIE);
    let header = header.map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
    let cookie = State::cookie_in(header.as_deref());
    let fault =
        world.note(Received { exchange, fields: form.clone().into_fields(), cookie: header });
    if let Some(reply) = instead(&fault, exchange, world, line).await {
        return reply;
    }
    let (reply, cookie) = carry_out(exchange, &form, cookie, &fault, world).await;
    let reply = dress(&reply, cookie.as_ref(), dialect);
    match fault {
        Fault::ResetInBody => broken_off(reply, line).await,
        Fault::Garbage => cut_off(reply).await,
        _ => reply,
    }
}

fn form_of(request: &HttpRequest, body: &[u8]) -> Result<Form, String> {
    if !actix_web::HttpMessage::content_type(request)
        .eq_ignore_ascii_case("application/x-www-form-urlencoded")
    {
        return Err("The content type is unknown.".into());
    }
    Form::parse(body).map_err(|error| format!("The form has {error}."))
}

/// What a fault sends in the place of carrying the exchange out.
async fn instead(
    fault: &Fault,
    exchange: Exchange,
    world: &World,
    line: &Line,
) -> Option<HttpResponse> {
    match fault {
        Fault::None | Fault::ResetInBody | Fault::RotatedCookie | Fault::Garbage => None,
        Fault::Slow(time) => {
            tokio::time::sleep(*time).await;
            None
        }
        Fault::LostSessions => {
            world.forget_sessions();
            None
        }
        Fault::Hung => future::pending().await,
        Fault::ServerError => Some(html(HttpResponse::InternalServerError(), SERVER_ERROR)),
        Fault::HtmlPage => Some(html(HttpResponse::Ok(), SERVER_ERROR)),
        Fault::Reset => Some(reset(line)),
        Fault::Message(text) => {
            let dialect = world.state().switches.dialect;
            let reply = match exchange {
                Exchange::Poll => Reply::Text(text.clone()),
                _ => Reply::Error(text.clone()),
            };
            Some(dress(&reply, None, dialect))
        }
        Fault::Redirect => {
            let mut reply = HttpResponse::Found();
            reply.insert_header((LOCATION, "/secenrol/?elsewhere"));
            Some(html(reply, SERVER_ERROR))
        }
    }
}

async fn carry_out(
    exchange: Exchange,
    form: &Form,
    cookie: Option<Cookie>,
    fault: &Fault,
    world: &World,
) -> (Reply, Option<Cookie>) {
    let reply = match exchange {
        Exchange::SignIn => sign_in(form, world).await,
        Exchange::Passcode => world.state().passcode(form),
        Exchange::Poll => world.state().poll(form, cookie.as_ref()),
        Exchange::CheckCode => world.state().check_code(form, cookie.as_ref()),
        Exchange::Number => world.state().number(form, cookie.as_ref()),
    };
    let set = match &reply {
        Reply::Success(issue) => Some(issue.cookie.clone()),
        _ if *fault == Fault::RotatedCookie => world.state().rotate(cookie.as_ref()),
        _ => None,
    };
    let reply = match (exchange, reply) {
        (Exchange::Poll, Reply::Denied) if !world.state().switches.dialect.json_poll_denials => {
            Reply::Text("accessdenied".into())
        }
        (_, reply) => reply,
    };
    (reply, set)
}

async fn sign_in(form: &Form, world: &World) -> Reply {
    // The lock is gone before anybody waits.
    let step = world.state().sign_in(form);
    match step {
        SignIn::Reply(reply) => reply,
        SignIn::Prompted(userid, answered) => {
            let answer = tokio::time::timeout(PROMPT_LIFE, answered).await;
            let approved = matches!(answer, Ok(Ok(true)));
            world.state().prompt_answered(userid, approved)
        }
    }
}

/// Puts a reply into bytes, as the dialect has it.
fn dress(reply: &Reply, cookie: Option<&Cookie>, dialect: Dialect) -> HttpResponse {
    let mut response = HttpResponse::Ok();
    if let Some(Cookie { name, value }) = cookie {
        let secure = if dialect.secure_cookie { "; Secure" } else { "" };
        let cookie = format!("{name}={value}; path=/secenrol; HttpOnly{secure}");
        response.append_header((SET_COOKIE, cookie));
    }
    if let Reply::Text(text) = reply {
        let text = if dialect.padded_polls {
            format!("\r\n {} \r\n", text.to_lowercase())
        } else {
            text.clone()
        };
        return response.content_type("text/plain").body(text);
    }
    let text = members(reply, dialect).to_string();
    if dialect.bom_and_html {
        let text = format!("\u{feff}\r\n{text}");
        response.content_type("text/html").body(text)
    } else {
        response.content_type("application/json").body(text)
    }
}

fn members(reply: &Reply, dialect: Dialect) -> Value {
    let mut members = match reply {
        Reply::Challenge { session, userid } => {
            json!({ "result": "challenge", "session": session, "userid": userid })
        }
        Reply::Success(issue) => success(issue, dialect),
        Reply::Done => json!({ "result": "success" }),
        Reply::Denied => json!({ "result": "accessdenied" }),
        Reply::Error(message) | Reply::Text(message) => {
            json!({ "result": "error", "message": message })
        }
    };
    if dialect.loud_results {
        let result = members["result"].as_str().unwrap_or_default();
        members["result"] = result.to_uppercase().into();
    }
    if dialect.extra_members {
        members["build"] = json!({ "version": [9, 4], "debug": null });
    }
    members
}

fn success(issue: &Issue, dialect: Dialect) -> Value {
    let text = qr_text(issue);
    let drawn = if dialect.svg_image { qr::svg(&text) } else { qr::png(&text) };
    let Ok(image) = drawn else {
        return json!({ "result": "error", "message": "The QR code could not be drawn." });
    };
    let domain = if dialect.domain_as_number {
        json!(issue.domain.parse::<u32>().unwrap_or_default())
    } else {
        json!(issue.domain)
    };
    json!({
        "result": "success",
        "base64image": image_text(&image, dialect),
        "seed": issue.seed,
        "enrolurl": issue.enrolurl,
        "domain": domain,
    })
}

fn image_text(image: &[u8], dialect: Dialect) -> String {
    let mut text = BASE64.encode(image);
    if dialect.wrapped_base64 {
        let lines: Vec<_> = text.as_bytes().chunks(76).map(String::from_utf8_lossy).collect();
        text = lines.join("\r\n");
    }
    if dialect.data_prefix {
        let kind = if dialect.svg_image { "svg+xml" } else { "png" };
        text = format!("data:image/{kind};base64,{text}");
    }
    text
}

/// The bytes of a reply that is at hand as a whole.
async fn bytes_of(reply: HttpResponse) -> Bytes {
    let body = actix_web::body::to_bytes(reply.into_body()).await;
    body.unwrap_or_default()
}

/// Ends the connection with a reset and not one byte of a reply: a body that fails at once makes
/// the web server drop the connection with the head still unsent.
fn reset(line: &Line) -> HttpResponse {
    line.end_in_reset();
    HttpResponse::Ok().streaming(stream::once(future::err(reset_error())))
}

fn reset_error() -> actix_web::Error {
    std::io::Error::from(std::io::ErrorKind::ConnectionReset).into()
}

/// Sends half of a reply, then resets the connection.
async fn broken_off(reply: HttpResponse, line: &Line) -> HttpResponse {
    let mut head = HttpResponse::build(reply.status());
    for (name, value) in reply.headers() {
        head.append_header((name, value));
    }
    let body = bytes_of(reply).await;
    let half = body.slice(..body.len() / 2);
    line.end_in_reset();
    let breaks = stream::once(async {
        tokio::time::sleep(HALF_WAY).await;
        Err(reset_error())
    });
    head.no_chunking(body.len() as u64).streaming(stream::once(future::ok(half)).chain(breaks))
}

/// Sends half of a reply as if it were the whole; of a poll's word, half would still be a word.
async fn cut_off(reply: HttpResponse) -> HttpResponse {
    let mut head = HttpResponse::build(reply.status());
    for (name, value) in reply.headers() {
        head.append_header((name, value));
    }
    let is_text = reply.headers().get(CONTENT_TYPE).is_some_and(|kind| kind == "text/plain");
    let body = bytes_of(reply).await;
    if is_text {
        return head.body("{\"resu");
    }
    head.body(body.slice(..body.len() / 2))
}

async fn report(ticket: web::Path<String>, body: Bytes, world: web::Data<World>) -> HttpResponse {
    let form = Form::parse(&body).unwrap_or_default();
    match world.state().report(&ticket, form.get("half")) {
        Report::Taken => HttpResponse::Ok().content_type("text/plain").body("OK"),
        Report::Malformed => HttpResponse::BadRequest().finish(),
        Report::Unknown => HttpResponse::NotFound().finish(),
    }
}
