//! A server that answers as a recorded one did, with made-up values in place of the secrets.

pub mod compare;

use std::collections::HashMap;
use std::net::TcpListener;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use actix_web::dev::ServerHandle;
use actix_web::http::StatusCode;
use actix_web::http::header::SET_COOKIE;
use actix_web::web::{self, Bytes, Data};
use actix_web::{App, HttpResponse, HttpResponseBuilder, HttpServer};
use encoding_rs::{Encoding, UTF_8};
use futures_util::{StreamExt as _, future, stream};
use secenrol::recording::{RecordedCookie, RecordedReply, fill};
use secenrol::{Recording, wire};
use url::form_urlencoded;

use super::qr;
use super::transcript::Transcript;

/// The longest time that a replayed reply takes in the demo.
const LONGEST: Duration = Duration::from_secs(5);
/// Headers that the web server writes by itself, or that belong to the recorded connection.
const OWN_HEADERS: [&str; 9] = [
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "date",
    "keep-alive",
    "strict-transport-security",
    "transfer-encoding",
    "upgrade",
];

/// In which order recorded replies are given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReplayOrder {
    /// Exactly as recorded, at once: for a client that sends the recorded requests.
    Recorded,
    /// For each kind of exchange in turn and again from the start, as slowly as recorded: for
    /// browsers.
    EachKind,
}

/// A running replay. It stops when it is dropped.
pub struct Replay {
    url: String,
    server: ServerHandle,
}

struct Replayed {
    recordings: Vec<Recording>,
    order: ReplayOrder,
    /// What the drawn QR codes say.
    code: String,
    /// The next recording, for each kind of exchange or under an empty name for all.
    next: Mutex<HashMap<&'static str, usize>>,
}

impl Replay {
    /// Serves the replay on `listener`. Call it within a tokio runtime.
    ///
    /// # Errors
    /// [`std::io::Error`] if the listener has no address or the worker cannot be started.
    pub fn start(
        listener: TcpListener,
        transcript: &Transcript,
        order: ReplayOrder,
    ) -> std::io::Result<Self> {
        let url = format!("http://{}", listener.local_addr()?);
        let recordings = transcript.exchanges().into_iter().map(|(_, it)| it.clone());
        let recordings = recordings.filter(was_sent).collect();
        let unknown = "replay: the text of this code was not recorded";
        let code = fill(transcript.code_text().unwrap_or(unknown), &|_| Vec::new());
        let replayed = Data::new(Replayed { recordings, order, code, next: Mutex::default() });
        let server = HttpServer::new(move || {
            App::new()
                .app_data(replayed.clone())
                .app_data(web::PayloadConfig::new(64 << 10))
                .route("/secenrol/", web::post().to(answer))
        })
        .workers(1)
        .disable_signals()
        .listen(listener)?
        .run();
        let handle = server.handle();
        tokio::spawn(server);
        Ok(Self { url, server: handle })
    }

    /// The address, without a slash at the end.
    pub fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for Replay {
    fn drop(&mut self) {
        // The call itself stops the server; the future only waits for the end.
        drop(self.server.stop(false));
    }
}

/// Whether a recorded request reached a server.
pub(super) fn was_sent(recording: &Recording) -> bool {
    !matches!(
        recording.outcome.as_str(),
        "error: unreachable" | "error: no trusted TLS" | "error: circuit breaker open"
    )
}

/// The name of the exchange that a form belongs to.
fn exchange_of(body: &[u8]) -> &'static str {
    let fields: HashMap<_, _> = form_urlencoded::parse(body).collect();
    match fields.get("action").map(|action| &**action) {
        Some("GETQRONLY") if fields.contains_key("SESSION") => "passcode",
        Some("GETQRONLY") => "sign-in",
        Some("QUERYSOFTTOKEN") => "poll",
        Some("SETINFO") if fields.contains_key("CHECKCODE") => "check-code",
        _ => "number",
    }
}

impl Replayed {
    /// The recording whose reply answers a request of this kind.
    fn next(&self, exchange: &'static str) -> Option<&Recording> {
        let mut next = self.next.lock().unwrap_or_else(PoisonError::into_inner);
        match self.order {
            ReplayOrder::Recorded => {
                let place = next.entry("").or_default();
                // Exchanges whose session was not reached are not asked for.
                let rest = self.recordings.get(*place..)?;
                let ahead = rest.iter().position(|it| it.exchange == exchange)?;
                *place += ahead + 1;
                rest.get(ahead)
            }
            ReplayOrder::EachKind => {
                let of_kind: Vec<_> =
                    self.recordings.iter().filter(|it| it.exchange == exchange).collect();
                let place = next.entry(exchange).or_default();
                let recording = of_kind.get(*place % of_kind.len().max(1)).copied();
                *place += 1;
                recording
            }
        }
    }

    /// The recorded text with made-up values.
    fn text(&self, template: &str) -> String {
        fill(template, &|media_type| qr::draw(&self.code, media_type))
    }
}

async fn answer(body: Bytes, replayed: Data<Replayed>) -> HttpResponse {
    let Some(recording) = replayed.next(exchange_of(&body)) else {
        return HttpResponse::NotFound().body("The transcript has no such exchange.");
    };
    if recording.outcome == "error: timeout" {
        future::pending::<()>().await;
    }
    if replayed.order == ReplayOrder::EachKind {
        tokio::time::sleep(Duration::from_millis(recording.took_ms).min(LONGEST)).await;
    }
    let Some(reply) = &recording.reply else { return broken(HttpResponse::Ok(), Bytes::new()) };
    let mut head = head_of(reply, &replayed);
    match (&reply.body, recording.outcome.as_str()) {
        (_, "error: reply too large") => head.body(vec![b' '; wire::MAX_REPLY_BYTES + 1]),
        (_, "error: connection broken") => broken(head, Bytes::from_static(b"{\"resu")),
        (Some(template), _) => head.body(encoded(&replayed.text(template), reply)),
        (None, _) => head.body("?"),
    }
}

fn head_of(reply: &RecordedReply, replayed: &Replayed) -> HttpResponseBuilder {
    let status = StatusCode::from_u16(reply.status).unwrap_or(StatusCode::OK);
    let mut head = HttpResponse::build(status);
    for header in &reply.headers {
        // Without a body, its compression is what the client did not understand.
        let is_compression = header.name == "content-encoding" && reply.body.is_none();
        if header.name == "content-type" && !header.value.contains('<') {
            head.content_type(header.value.as_str());
        } else if is_compression || !OWN_HEADERS.contains(&header.name.as_str()) {
            // A name or value that no header may have makes a reply that fails.
            head.append_header((header.name.as_str(), replayed.text(&header.value)));
        }
    }
    for cookie in &reply.cookies {
        head.append_header((SET_COOKIE, set_cookie(cookie, replayed)));
    }
    head
}

fn set_cookie(cookie: &RecordedCookie, replayed: &Replayed) -> String {
    let path = cookie.path.as_ref().map(|path| format!("Path={}", replayed.text(path)));
    let life = cookie.life_s.map(|life| format!("Max-Age={life}"));
    let flag = |is_set: bool, name: &str| is_set.then(|| name.to_owned());
    let attributes =
        [path, life, flag(cookie.secure, "Secure"), flag(cookie.http_only, "HttpOnly")];
    let pair = format!("{}={}", cookie.name, replayed.text(&cookie.value));
    let parts: Vec<_> = std::iter::once(pair).chain(attributes.into_iter().flatten()).collect();
    parts.join("; ")
}

/// The bytes of a text, in the encoding of the recorded reply.
fn encoded(text: &str, reply: &RecordedReply) -> Vec<u8> {
    let wide = |to_bytes: fn(u16) -> [u8; 2]| {
        let mark = if reply.bom { "\u{feff}" } else { "" };
        mark.encode_utf16().chain(text.encode_utf16()).flat_map(to_bytes).collect()
    };
    let encoding = Encoding::for_label(reply.encoding.as_bytes()).unwrap_or(UTF_8);
    match encoding.name() {
        "UTF-16LE" => wide(u16::to_le_bytes),
        "UTF-16BE" => wide(u16::to_be_bytes),
        "UTF-8" if reply.bom => [b"\xef\xbb\xbf", text.as_bytes()].concat(),
        _ => encoding.encode(text).0.into_owned(),
    }
}

/// A reply that breaks off after `begun`. If that is empty, not even the head is sent.
fn broken(mut head: HttpResponseBuilder, begun: Bytes) -> HttpResponse {
    let error =
        || actix_web::Error::from(std::io::Error::from(std::io::ErrorKind::ConnectionReset));
    if begun.is_empty() {
        return HttpResponse::Ok().streaming(stream::once(future::err::<Bytes, _>(error())));
    }
    let length = begun.len() as u64 * 2;
    let rest = stream::once(async move { Err(error()) });
    head.no_chunking(length).streaming(stream::once(future::ok(begun)).chain(rest))
}
