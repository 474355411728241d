//! SecEnrol over HTTP: `POST /secenrol/` as in the vendor document, with the faults and the dialect
//! that are switched on, and the enrolment URL to which phones report.
//!
//! `exchanges` decides what to reply; this module writes the bytes.

use std::time::Duration;

use actix_web::http::header::{CONTENT_TYPE, COOKIE, LOCATION, SET_COOKIE};
use actix_web::web::{self, Bytes, Data};
use actix_web::{HttpMessage as _, HttpRequest, HttpResponse, HttpResponseBuilder};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use futures_util::{StreamExt as _, future, stream};
use serde_json::{Value, json};

use super::connection::ClientConnection;
use super::exchanges::{Issue, PinCookie, ReportResult, Response, SignInStep};
use super::faults::{Dialect, Fault, Operation};
use super::form::Form;
use super::handle::Handle;
use super::phone::ticket;
use super::qr;
use super::state::{Received, StandInState};

/// How long a prompt on the old phone waits for an answer.
const PROMPT_LIFE: Duration = Duration::from_secs(110);
/// How long the connection lasts after the first half of a reply.
const BREAK_DELAY: Duration = Duration::from_millis(50);

const STOCK_PAGE: &str = include_str!("../static/stock.html");
const SERVER_ERROR: &str = include_str!("../static/server-error.html");

pub(super) fn routes(app: &mut web::ServiceConfig) {
    app.route("/secenrol/", web::get().to(async || html(HttpResponse::Ok(), STOCK_PAGE)))
        .route("/secenrol/", web::post().to(exchange))
        .route("/enrol/{ticket}", web::post().to(report));
}

fn html(mut reply: HttpResponseBuilder, page: &'static str) -> HttpResponse {
    reply.content_type("text/html; charset=utf-8").body(page)
}

async fn exchange(request: HttpRequest, body: Bytes, handle: Data<Handle>) -> HttpResponse {
    let connection = ClientConnection::of(&request);
    // A client that hangs up ends its exchange, and with it the prompt on a phone.
    tokio::select! {
        biased;
        reply = answer(&request, &body, &handle, &connection) => reply,
        () = connection.closed() => HttpResponse::RequestTimeout().finish(),
    }
}

async fn answer(
    request: &HttpRequest,
    body: &[u8],
    handle: &Handle,
    connection: &ClientConnection,
) -> HttpResponse {
    let dialect = handle.state().switches.dialect;
    let error = |message: String| write(&Response::Error(message), None, dialect);
    if !request.content_type().eq_ignore_ascii_case("application/x-www-form-urlencoded") {
        return error("The content type is unknown.".to_owned());
    }
    let form = match Form::parse(body) {
        Ok(form) => form,
        Err(problem) => return error(format!("The form has {problem}.")),
    };
    if form.get("integrationmode") != Some("true") {
        return html(HttpResponse::Ok(), STOCK_PAGE);
    }
    let Some(exchange) = Operation::of(&form) else {
        return error("The action is unknown.".to_owned());
    };
    let header = request.headers().get(COOKIE);
    let header = header.map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned());
    let cookie = StandInState::cookie_in(header.as_deref());
    let fault = handle.note(Received { exchange, fields: form.0.clone(), cookie: header });
    match &fault {
        Fault::Slow(delay) => tokio::time::sleep(*delay).await,
        Fault::LostSessions => handle.forget_sessions(),
        Fault::Hung => future::pending().await,
        Fault::ServerError => return html(HttpResponse::InternalServerError(), SERVER_ERROR),
        Fault::HtmlPage => return html(HttpResponse::Ok(), SERVER_ERROR),
        Fault::Reset => return reset(connection),
        Fault::Redirect => {
            let mut reply = HttpResponse::Found();
            reply.insert_header((LOCATION, "/secenrol/?elsewhere"));
            return html(reply, SERVER_ERROR);
        }
        _ => {}
    }
    let (reply, cookie) = match &fault {
        Fault::Message(text) => (Response::Error(text.clone()), None),
        _ => carry_out(exchange, &form, cookie, &fault, handle).await,
    };
    let reply = match reply {
        Response::Denied if exchange == Operation::Poll && !dialect.json_poll_denials => {
            Response::Text("accessdenied".to_owned())
        }
        Response::Error(text) if exchange == Operation::Poll => Response::Text(text),
        reply => reply,
    };
    let reply = write(&reply, cookie.as_ref(), dialect);
    match fault {
        Fault::ResetInBody => broken_off(reply, connection).await,
        Fault::Garbage => cut_off(reply).await,
        _ => reply,
    }
}

async fn carry_out(
    exchange: Operation,
    form: &Form,
    cookie: Option<PinCookie>,
    fault: &Fault,
    handle: &Handle,
) -> (Response, Option<PinCookie>) {
    let cookie = cookie.as_ref();
    let outcome = match exchange {
        Operation::SignIn => sign_in(form, handle).await,
        Operation::Passcode => handle.state().passcode(form),
        Operation::Poll => handle.state().poll(form, cookie),
        Operation::CheckCode => handle.state().check_code(form, cookie),
        Operation::Number => handle.state().number(form, cookie),
    };
    let reply = outcome.unwrap_or_else(|reply| reply);
    let set = match &reply {
        Response::Success(issue) => Some(issue.cookie.clone()),
        _ if *fault == Fault::RotatedCookie => handle.state().rotate(cookie),
        _ => None,
    };
    (reply, set)
}

async fn sign_in(form: &Form, handle: &Handle) -> Result<Response, Response> {
    // The lock is released before the prompt is awaited.
    let step = handle.state().sign_in(form)?;
    match step {
        SignInStep::Response(reply) => Ok(reply),
        SignInStep::Prompted(userid, answered) => {
            let answer = tokio::time::timeout(PROMPT_LIFE, answered).await;
            let approved = matches!(answer, Ok(Ok(true)));
            Ok(handle.state().prompt_answered(userid, approved))
        }
    }
}

/// Writes a reply in the chosen dialect.
fn write(reply: &Response, cookie: Option<&PinCookie>, dialect: Dialect) -> HttpResponse {
    let mut response = HttpResponse::Ok();
    if let Some(PinCookie { name, value }) = cookie {
        let secure = if dialect.secure_cookie { "; Secure" } else { "" };
        let cookie = format!("{name}={value}; path=/secenrol; HttpOnly{secure}");
        response.append_header((SET_COOKIE, cookie));
    }
    let (kind, text) = match reply {
        Response::Text(text) if dialect.padded_polls => {
            ("text/plain", format!("\r\n {} \r\n", text.to_lowercase()))
        }
        Response::Text(text) => ("text/plain", text.clone()),
        reply if dialect.bom_and_html => {
            ("text/html", format!("\u{feff}\r\n{}", members(reply, dialect)))
        }
        reply => ("application/json", members(reply, dialect).to_string()),
    };
    response.content_type(kind).body(text)
}

fn members(reply: &Response, dialect: Dialect) -> Value {
    let mut members = match reply {
        Response::Challenge { session, userid } => {
            json!({ "result": "challenge", "session": session, "userid": userid })
        }
        Response::Success(issue) => success(issue, dialect),
        Response::Done => json!({ "result": "success" }),
        Response::Denied => json!({ "result": "accessdenied" }),
        Response::Error(message) | Response::Text(message) => {
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
    let Issue { seed, enrolurl, domain, .. } = issue;
    let ticket = ticket(seed, enrolurl);
    let drawn = if dialect.svg_image { qr::svg(&ticket) } else { qr::png(&ticket) };
    let Ok(image) = drawn else {
        return json!({ "result": "error", "message": "The QR code could not be drawn." });
    };
    let mut base64 = BASE64.encode(image);
    if dialect.wrapped_base64 {
        let lines: Vec<_> = base64.as_bytes().chunks(76).map(String::from_utf8_lossy).collect();
        base64 = lines.join("\r\n");
    }
    if dialect.data_prefix {
        let kind = if dialect.svg_image { "svg+xml" } else { "png" };
        base64 = format!("data:image/{kind};base64,{base64}");
    }
    let domain = match domain.parse::<u32>() {
        Ok(number) if dialect.domain_as_number => json!(number),
        _ => json!(domain),
    };
    json!({
        "result": "success",
        "base64image": base64,
        "seed": seed,
        "enrolurl": enrolurl,
        "domain": domain,
    })
}

/// Ends the connection with a reset and without one byte of a reply: a body that fails at once
/// makes the web server drop the connection before it sends the head.
fn reset(connection: &ClientConnection) -> HttpResponse {
    connection.end_in_reset();
    HttpResponse::Ok().streaming(stream::once(future::err(reset_error())))
}

fn reset_error() -> actix_web::Error {
    std::io::Error::from(std::io::ErrorKind::ConnectionReset).into()
}

/// The head and the body of a reply.
async fn parts(reply: HttpResponse) -> (HttpResponseBuilder, Bytes) {
    let mut head = HttpResponse::build(reply.status());
    for header in reply.headers() {
        head.append_header(header);
    }
    (head, actix_web::body::to_bytes(reply.into_body()).await.unwrap_or_default())
}

/// Sends half of a reply, then resets the connection.
async fn broken_off(reply: HttpResponse, connection: &ClientConnection) -> HttpResponse {
    let (mut head, body) = parts(reply).await;
    let half = body.slice(..body.len() / 2);
    connection.end_in_reset();
    let breaks = stream::once(async {
        tokio::time::sleep(BREAK_DELAY).await;
        Err(reset_error())
    });
    head.no_chunking(body.len() as u64).streaming(stream::once(future::ok(half)).chain(breaks))
}

/// Sends half of a reply as if it were complete. Half a poll's word would still be a message, so a
/// poll is answered with half of a JSON reply.
async fn cut_off(reply: HttpResponse) -> HttpResponse {
    let is_text = reply.headers().get(CONTENT_TYPE).is_some_and(|kind| kind == "text/plain");
    let (mut head, body) = parts(reply).await;
    if is_text { head.body("{\"resu") } else { head.body(body.slice(..body.len() / 2)) }
}

async fn report(ticket: web::Path<String>, body: Bytes, handle: Data<Handle>) -> HttpResponse {
    let form = Form::parse(&body).unwrap_or_default();
    match handle.state().report(&ticket, form.get("half")) {
        ReportResult::Taken => HttpResponse::Ok().content_type("text/plain").body("OK"),
        ReportResult::Malformed => HttpResponse::BadRequest().finish(),
        ReportResult::Unknown => HttpResponse::NotFound().finish(),
    }
}
