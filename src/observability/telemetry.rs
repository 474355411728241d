//! The log: one line an event on standard error, as loud as `RUST_LOG` says. Words on a terminal, JSON
//! for whoever collects it. Each line that a request causes has the request's id.
//!
//! Never logged: passwords, passcodes, check codes, seeds, enrolment URLs, session keys, cookies.
//! They are types that print as `[redacted]`, so that nobody has to remember this.

use std::fmt;
use std::io::{self, IsTerminal as _};

use actix_web::HttpRequest;
use actix_web::body::BoxBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::HeaderName;
use actix_web::middleware::Next;
use serde::Serializer as _;
use tracing::Instrument as _;
use tracing::field::{Field, Visit};
use tracing::span::Record;
use tracing_subscriber::field::RecordFields;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::fmt::format::Writer;
use tracing_subscriber::fmt::{FormatFields, FormattedFields};
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

use crate::config::LogFormat;
use crate::http::client_addr;

static REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
/// The longest id that is taken over, in bytes.
const LONGEST_ID: usize = 64;

/// Starts the log. `default` counts where `RUST_LOG` isn't set.
pub fn start(default: &str, format: LogFormat) {
    let said = std::env::var("RUST_LOG").ok().map(|loud| loud.parse::<Targets>());
    let unread = said.as_ref().is_some_and(Result::is_err);
    let filter = said.and_then(Result::ok).or_else(|| default.parse().ok()).unwrap_or_default();
    let terminal = std::io::stderr().is_terminal();
    let lines = tracing_subscriber::fmt::layer().with_ansi(terminal).with_writer(std::io::stderr);
    let json = match format {
        LogFormat::Auto => !terminal,
        LogFormat::Human => false,
        LogFormat::Json => true,
    };
    let log = tracing_subscriber::registry().with(filter);
    // A second start, as in tests, changes nothing.
    let _ = if json {
        let lines = lines.json().flatten_event(true).with_span_list(false).fmt_fields(SpanFields);
        log.with(lines).try_init()
    } else {
        log.with(lines).try_init()
    };
    if unread {
        tracing::warn!(
            "RUST_LOG is not understood and counts for nothing; write it like info,handover=debug"
        );
    }
}

/// Writes a span's fields as a JSON object straight on. The library's own way puts a tree of values
/// together first, for every request, whether or not any line comes of it.
struct SpanFields;

impl<'w> FormatFields<'w> for SpanFields {
    fn format_fields<R: RecordFields>(&self, writer: Writer<'w>, fields: R) -> fmt::Result {
        let mut object = Object { writer, next: '{', so_far: Ok(()) };
        fields.record(&mut object);
        object.so_far?;
        object.writer.write_str(if object.next == '{' { "{}" } else { "}" })
    }

    /// No span of the portal's gets fields later; those of libraries are theirs to miss.
    fn add_fields(&self, _: &'w mut FormattedFields<Self>, _: &Record<'_>) -> fmt::Result {
        Ok(())
    }
}

/// A JSON object as far as it is written.
struct Object<'w> {
    writer: Writer<'w>,
    /// What stands before the next field.
    next: char,
    so_far: fmt::Result,
}

impl Object<'_> {
    fn put(&mut self, field: &Field, value: fmt::Arguments) -> fmt::Result {
        let next = std::mem::replace(&mut self.next, ',');
        write!(self.writer, "{next}\"{}\":", field.name())?;
        let mut json = serde_json::Serializer::new(Bytes(&mut self.writer));
        json.collect_str(&value).map_err(|_| fmt::Error)
    }
}

impl Visit for Object<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.so_far = self.so_far.and_then(|()| self.put(field, format_args!("{value:?}")));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.so_far = self.so_far.and_then(|()| self.put(field, format_args!("{value}")));
    }
}

/// Text that comes as bytes.
struct Bytes<'a, 'w>(&'a mut Writer<'w>);

impl io::Write for Bytes<'_, '_> {
    fn write(&mut self, text: &[u8]) -> io::Result<usize> {
        let written = std::str::from_utf8(text).map(|text| self.0.write_str(text));
        if matches!(written, Ok(Ok(()))) {
            Ok(text.len())
        } else {
            Err(io::ErrorKind::InvalidData.into())
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Middleware that gives each request its id, which stands in every line that it causes.
///
/// # Errors
/// None of its own.
pub async fn trace(
    request: ServiceRequest,
    next: Next<BoxBody>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    // As loud as can be: the id must stand in the errors of a log that has nothing else.
    let id = id(request.request());
    let span = tracing::error_span!("request", request_id = %id);
    next.call(request).instrument(span).await
}

/// The id that a trusted proxy gave, or one made here.
fn id(request: &HttpRequest) -> String {
    let said = request.headers().get(&REQUEST_ID).and_then(|id| id.to_str().ok());
    said.filter(|id| client_addr::is_by_trusted_proxy(request) && is_plain(id))
        .map_or_else(|| format!("{:016x}", rand::random::<u64>()), str::to_owned)
}

fn is_plain(id: &str) -> bool {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"-_.@=+/:".contains(&b);
    (1..=LONGEST_ID).contains(&id.len()) && id.bytes().all(plain)
}

#[cfg(test)]
mod tests {
    use actix_web::test::TestRequest;
    use actix_web::web::Data;

    use super::*;
    use crate::http::client_addr::TrustedProxies;

    fn id_of(peer: &str, said: &str) -> String {
        let proxies = TrustedProxies(vec!["10.0.0.0/8".parse().unwrap()]);
        let request = TestRequest::default()
            .app_data(Data::new(proxies))
            .peer_addr(format!("{peer}:1").parse().unwrap())
            .insert_header((REQUEST_ID.clone(), said));
        id(&request.to_http_request())
    }

    #[test]
    fn s60_a_request_id_is_a_trusted_proxys_and_plain_or_made_here() {
        assert_eq!(id_of("10.0.0.1", "7f-Ab_1.x@y="), "7f-Ab_1.x@y=");
        for (peer, said) in [
            ("203.0.113.9", "forged"),
            ("10.0.0.1", "two words"),
            ("10.0.0.1", "\"}{"),
            ("10.0.0.1", ""),
            ("10.0.0.1", &"x".repeat(65)),
        ] {
            let made = id_of(peer, said);
            assert!(
                made.len() == 16 && made.bytes().all(|b| b.is_ascii_hexdigit()),
                "{said}: {made}"
            );
        }
        assert_ne!(id_of("203.0.113.9", "x"), id_of("203.0.113.9", "x"));
    }
}
