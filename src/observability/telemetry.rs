//! The log: one line per event on standard error or, as a Windows service, in a file, at the level
//! that `RUST_LOG` sets. Text on a terminal, JSON otherwise. Each line that a request causes has
//! the request's id. Refusals are bounded: nobody can fill the disk with requests that the portal
//! refuses.
//!
//! Never logged: passwords, passcodes, check codes, seeds, enrolment URLs, session keys, cookies.
//! Their types print as `[redacted]`, so no caller has to remember this.

use std::io::IsTerminal as _;
use std::net::IpAddr;
use std::sync::LazyLock;
use std::time::Instant;

use actix_web::HttpRequest;
use actix_web::body::BoxBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::HeaderName;
use actix_web::middleware::Next;
use tracing::callsite::Identifier;
use tracing::{Event, Instrument as _, Metadata, Span, Subscriber};
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::layer::{Context, Filter, Layer as _};
use tracing_subscriber::registry::LookupSpan;
use tracing_subscriber::util::SubscriberInitExt as _;

use super::flood::{Floods, SECOND};
use crate::config::LogFormat;
use crate::http::client_addr::{self, Caller};
use crate::http::error::REFUSALS;
use crate::platform;

static REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
/// The longest id that is accepted from a proxy.
const MAX_ID_BYTES: usize = 64;

/// Starts the log. `default` is the filter if `RUST_LOG` is not set.
pub fn start(default: &str, format: LogFormat) {
    let wanted = std::env::var("RUST_LOG").ok().map(|filter| filter.parse::<Targets>());
    let is_invalid = wanted.as_ref().is_some_and(Result::is_err);
    let filter = wanted.and_then(Result::ok).or_else(|| default.parse().ok()).unwrap_or_default();
    let is_terminal = std::io::stderr().is_terminal();
    let is_json = format == LogFormat::Json || (format == LogFormat::Auto && !is_terminal);
    let lines =
        tracing_subscriber::fmt::layer().with_ansi(is_terminal).with_writer(platform::log_writer());
    let event_log = platform::event_log().with_filter(LevelFilter::WARN);
    let log = tracing_subscriber::registry().with(filter);
    // In tests the log may be running already; then it stays as it is.
    let _ = if is_json {
        let lines = lines.json().flatten_event(true).with_span_list(false);
        log.with(lines.and_then(event_log).with_filter(Bounded)).try_init()
    } else {
        log.with(lines.and_then(event_log).with_filter(Bounded)).try_init()
    };
    std::thread::spawn(|| {
        loop {
            std::thread::sleep(SECOND);
            sum_up(Instant::now());
        }
    });
    if is_invalid {
        tracing::warn!("RUST_LOG is invalid and ignored; write it like info,handover=debug");
    }
}

/// Middleware that puts the request's id, and its trace if it has one, in every log line that the
/// request causes.
///
/// # Errors
/// Those of the inner service.
pub async fn trace(
    request: ServiceRequest,
    next: Next<BoxBody>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let id = id(request.request());
    // At the level of errors, so that a log of errors alone has the id too.
    let span = tracing::error_span!("request", request_id = %id, trace_id = tracing::field::Empty);
    let caller = Caller::of(request.request());
    if let Some(trace) = caller.trace {
        span.record("trace_id", trace.trace_id());
    }
    note_address(&span, caller.address);
    next.call(request).instrument(span).await
}

/// The refusals of each address, by the place in the code that logs them.
static FLOODS: LazyLock<Floods<Identifier, ()>> = LazyLock::new(Floods::default);

/// The address of a request's sender. The log's lines do not have it.
struct ClientAddress(IpAddr);

/// Lets through what is no refusal, and some refusals of each address.
struct Bounded;

impl<S: Subscriber + for<'a> LookupSpan<'a>> Filter<S> for Bounded {
    fn enabled(&self, _: &Metadata<'_>, _: &Context<'_, S>) -> bool {
        true
    }

    fn event_enabled(&self, event: &Event<'_>, context: &Context<'_, S>) -> bool {
        if event.metadata().target() != REFUSALS {
            return true;
        }
        let mut spans = context.event_scope(event).into_iter().flatten();
        let address =
            spans.find_map(|span| span.extensions().get::<ClientAddress>().map(|it| it.0));
        FLOODS.admit(address, (event.metadata().callsite(), None), || (), Instant::now())
    }
}

/// Notes the sender's address in the request's span, out of the lines' sight.
fn note_address(span: &Span, address: IpAddr) {
    span.with_subscriber(|(id, subscriber)| {
        let registry = subscriber.downcast_ref::<tracing_subscriber::Registry>();
        if let Some(span) = registry.and_then(|registry| registry.span(id)) {
            span.extensions_mut().replace(ClientAddress(address));
        }
    });
}

/// Logs how many refusals were left out in the seconds that are over.
fn sum_up(now: Instant) {
    for summary in FLOODS.over(now) {
        tracing::info!("more requests are refused than are logged: {}", summary.text());
    }
}

/// Logs how many refusals were left out until now, because the program stops.
pub fn finish() {
    sum_up(Instant::now() + SECOND);
}

/// The id from a trusted proxy, or a new one.
fn id(request: &HttpRequest) -> String {
    let given = request.headers().get(&REQUEST_ID).and_then(|id| id.to_str().ok());
    given
        .filter(|id| client_addr::is_from_trusted_proxy(request) && is_plain(id))
        .map_or_else(|| format!("{:016x}", rand::random::<u64>()), str::to_owned)
}

fn is_plain(id: &str) -> bool {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"-_.@=+/:".contains(&b);
    (1..=MAX_ID_BYTES).contains(&id.len()) && id.bytes().all(plain)
}

#[cfg(test)]
mod tests {
    use std::io::Write;
    use std::sync::{Arc, Mutex};

    use actix_web::App;
    use actix_web::middleware::from_fn;
    use actix_web::test::{self, TestRequest};
    use actix_web::web::{Data, get};

    use super::*;
    use crate::http::client_addr::TrustedProxies;

    fn id_of(peer: &str, said: &str) -> String {
        let proxies = TrustedProxies::new(vec!["10.0.0.0/8".parse().unwrap()]);
        let request = TestRequest::default()
            .app_data(Data::new(proxies))
            .peer_addr(format!("{peer}:1").parse().unwrap())
            .insert_header((REQUEST_ID.clone(), said));
        id(&request.to_http_request())
    }

    #[derive(Clone, Default)]
    struct Lines(Arc<Mutex<Vec<u8>>>);

    impl Write for Lines {
        fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
            self.0.lock().unwrap().write(bytes)
        }

        fn flush(&mut self) -> std::io::Result<()> {
            Ok(())
        }
    }

    #[actix_web::test]
    async fn s60_each_line_of_a_request_has_its_trace() {
        let lines = Lines::default();
        let written = lines.clone();
        let log = tracing_subscriber::fmt().json().with_writer(move || lines.clone()).finish();
        // With one subscriber alone, the library would ask another thread's, which has none,
        // whether a line that is new there is wanted.
        let _another = tracing::Dispatch::new(tracing_subscriber::fmt().finish());
        let _log = tracing::subscriber::set_default(log);
        let page = async || {
            tracing::info!("of the page");
            "fine"
        };
        let app = test::init_service(
            App::new()
                .app_data(Data::new(TrustedProxies::new(vec!["10.0.0.0/8".parse().unwrap()])))
                .wrap(from_fn(trace))
                .route("/", get().to(page)),
        )
        .await;
        let parent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        for peer in ["10.0.0.1:1", "203.0.113.9:1"] {
            let request = TestRequest::default().peer_addr(peer.parse().unwrap());
            let request = request.insert_header(("traceparent", parent)).to_request();
            assert!(test::call_service(&app, request).await.status().is_success());
        }
        let text = String::from_utf8(written.0.lock().unwrap().clone()).unwrap();
        let of_page = text.lines().filter(|line| line.contains("of the page"));
        let traced: Vec<_> = of_page
            .map(|line| {
                let line: serde_json::Value = serde_json::from_str(line).unwrap();
                line["span"]["trace_id"].as_str().map(str::to_owned)
            })
            .collect();
        assert_eq!(traced, [Some("4bf92f3577b34da6a3ce929d0e0e4736".to_owned()), None]);
    }

    #[test]
    fn s60_a_request_id_comes_from_a_trusted_proxy_or_is_new() {
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
