//! SecEnrol over HTTP: `POST /secenrol/` as in the vendor document, with the faults and the dialect
//! that are switched on, and the enrolment URL to which phones report.
//!
//! `exchanges` decides what to reply; this module writes the bytes.

use std::time::Duration;

use actix_web::http::header::{LOCATION, SET_COOKIE};
use actix_web::web::{self, Bytes, Data};
use actix_web::{HttpMessage as _, HttpRequest, HttpResponse, HttpResponseBuilder};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use futures_util::{StreamExt as _, future, stream};
use serde_json::{Value, json};

use super::connection::ClientConnection;
use super::exchanges::{DOMAIN, Response, SignInStep};
use super::faults::{Dialect, Fault, Operation};
use super::form;
use super::handle::Handle;
use super::phone::ticket;
use super::qr;
use super::state::Received;
use super::token::is_half;

/// How long a prompt on the old phone waits for an answer.
const PROMPT_LIFE: Duration = Duration::from_secs(110);
/// How long the connection lasts after the first half of a reply.
const BREAK_DELAY: Duration = Duration::from_millis(50);

/// The cookie of the load balancer that the stand-in plays.
const AFFINITY: &str = "ARRAffinity=node1";
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
    let dialect = handle.state().dialect;
    let error = |message: String| {
        let (mut head, text) = write(&Response::Error(message), None, dialect);
        head.body(text)
    };
    if !request.content_type().eq_ignore_ascii_case("application/x-www-form-urlencoded") {
        return error("The content type is unknown.".to_owned());
    }
    let fields = match form::fields(body) {
        Ok(fields) => fields,
        Err(problem) => return error(format!("The form has {problem}.")),
    };
    if form::field(&fields, "integrationmode") != Some("true") {
        return html(HttpResponse::Ok(), STOCK_PAGE);
    }
    let Some(exchange) = Operation::of(&fields) else {
        return error("The action is unknown.".to_owned());
    };
    let header = |name: &str| {
        let value = request.headers().get(name)?;
        Some(String::from_utf8_lossy(value.as_bytes()).into_owned())
    };
    let (cookie, trace_parent) = (header("cookie"), header("traceparent"));
    let request = Received { exchange, fields, cookie, trace_parent };
    let fault = handle.note(&request);
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
    let (reply, cookie) = carry_out(&request, &fault, handle).await;
    let (mut head, text) = write(&reply, cookie.as_deref(), dialect);
    match fault {
        Fault::ResetInBody => broken_off(head, &text, connection),
        // Half a poll's word would still be a message.
        Fault::Garbage if matches!(reply, Response::Text(_)) => head.body("{\"resu"),
        Fault::Garbage => head.body(first_half(&text)),
        _ => head.body(text),
    }
}

/// Carries a request out, unless the fault replaces its reply. Returns the cookie to set, too.
async fn carry_out(
    request: &Received,
    fault: &Fault,
    handle: &Handle,
) -> (Response, Option<String>) {
    let is_elsewhere = handle.state().dialect.affinity_cookie
        && request.exchange != Operation::SignIn
        && !request.has_cookie(AFFINITY);
    let outcome = match (fault, request.exchange) {
        (Fault::Message(text), _) => Err(Response::Error(text.clone())),
        _ if is_elsewhere => Err(Response::Denied),
        (_, Operation::SignIn) => sign_in(request, handle).await,
        (_, Operation::Passcode) => handle.state().passcode(request),
        (_, Operation::Poll) => handle.state().poll(request),
        (_, Operation::CheckCode) => handle.state().check_code(request),
        (_, Operation::Number) => handle.state().number(request),
    };
    let reply = outcome.unwrap_or_else(|reply| reply);
    let cookie = match &reply {
        Response::Success { cookie, .. } => Some(cookie.clone()),
        _ if *fault == Fault::RotatedCookie => handle.state().rotate(request),
        _ => None,
    };
    let is_poll = request.exchange == Operation::Poll;
    let reply = match reply {
        Response::Denied if is_poll && !handle.state().dialect.json_poll_denials => {
            Response::Text("accessdenied".to_owned())
        }
        Response::Error(text) if is_poll => Response::Text(text),
        reply => reply,
    };
    (reply, cookie)
}

async fn sign_in(request: &Received, handle: &Handle) -> Result<Response, Response> {
    // The lock is released before the prompt is awaited.
    let step = handle.state().sign_in(request)?;
    match step {
        SignInStep::Response(reply) => Ok(reply),
        SignInStep::Prompted(userid, answered) => {
            let answer = tokio::time::timeout(PROMPT_LIFE, answered).await;
            let approved = matches!(answer, Ok(Ok(true)));
            Ok(handle.state().prompt_answered(userid, approved))
        }
    }
}

/// Writes a reply in the chosen dialect: its head and its text.
fn write(
    reply: &Response,
    cookie: Option<&str>,
    dialect: Dialect,
) -> (HttpResponseBuilder, String) {
    let mut head = HttpResponse::Ok();
    if let Some(cookie) = cookie {
        let secure = if dialect.secure_cookie { "; Secure" } else { "" };
        head.append_header((SET_COOKIE, format!("{cookie}; path=/secenrol; HttpOnly{secure}")));
    }
    if dialect.affinity_cookie && matches!(reply, Response::Challenge { .. }) {
        head.append_header((SET_COOKIE, format!("{AFFINITY}; path=/; HttpOnly")));
    }
    let (kind, text) = match reply {
        Response::Text(text) if dialect.padded_polls => {
            ("text/plain", format!("\r\n {} \r\n", text.to_lowercase()))
        }
        Response::Text(text) => ("text/plain", text.clone()),
        reply if dialect.bom_and_html => {
            ("text/html", format!("\u{feff}\r\n{}", members(reply, dialect)))
        }
        reply if dialect.handwritten_json => ("text/html", by_hand(&members(reply, dialect))),
        reply => ("application/json", members(reply, dialect).to_string()),
    };
    head.content_type(kind);
    (head, text)
}

/// JSON with the slips of people who write it by hand.
fn by_hand(members: &Value) -> String {
    let json = members.to_string().replace("\\\\", "\\").replace("\\r\\n", "\r\n");
    format!("{},}}", json.strip_suffix('}').unwrap_or(&json))
}

fn members(reply: &Response, dialect: Dialect) -> Value {
    let mut members = match reply {
        Response::Challenge { session, userid } => {
            json!({ "result": "challenge", "session": session, "userid": userid })
        }
        Response::Success { seed, enrolurl, .. } => success(seed, enrolurl, dialect),
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

fn success(seed: &str, enrolurl: &str, dialect: Dialect) -> Value {
    let ticket = ticket(seed, enrolurl);
    let drawn = if dialect.svg_image { qr::svg(&ticket) } else { qr::png(&ticket) };
    // A ticket always fits into a QR code.
    let mut base64 = BASE64.encode(drawn.unwrap_or_default());
    if dialect.wrapped_base64 {
        let lines: Vec<_> = base64.as_bytes().chunks(76).map(String::from_utf8_lossy).collect();
        base64 = lines.join("\r\n");
    }
    if dialect.data_prefix {
        let kind = if dialect.svg_image { "svg+xml" } else { "png" };
        base64 = format!("data:image/{kind};base64,{base64}");
    }
    let domain = if dialect.domain_as_number { json!(1) } else { json!(DOMAIN) };
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

fn first_half(text: &str) -> Bytes {
    Bytes::copy_from_slice(&text.as_bytes()[..text.len() / 2])
}

/// Sends half of a reply, then resets the connection.
fn broken_off(
    mut head: HttpResponseBuilder,
    text: &str,
    connection: &ClientConnection,
) -> HttpResponse {
    connection.end_in_reset();
    let breaks = stream::once(async {
        tokio::time::sleep(BREAK_DELAY).await;
        Err(reset_error())
    });
    let half = stream::once(future::ok(first_half(text)));
    head.no_chunking(text.len() as u64).streaming(half.chain(breaks))
}

async fn report(ticket: web::Path<String>, body: Bytes, handle: Data<Handle>) -> HttpResponse {
    let fields = form::fields(&body).unwrap_or_default();
    let Some(half) = form::field(&fields, "half").filter(|half| is_half(half)) else {
        return HttpResponse::BadRequest().finish();
    };
    if !handle.state().report(&ticket, half.to_owned()) {
        return HttpResponse::NotFound().finish();
    }
    HttpResponse::Ok().content_type("text/plain").body("OK")
}
