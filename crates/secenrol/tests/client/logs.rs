//! The log line about a failed exchange.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use secenrol::Client;
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Level, Metadata, Subscriber};
use wiremock::{Mock, MockServer, ResponseTemplate};

use super::world::*;

/// Counts this crate's warnings.
struct Warnings(Arc<AtomicUsize>);

impl Subscriber for Warnings {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        *metadata.level() == Level::WARN && metadata.target().starts_with("secenrol")
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, _: &Event<'_>) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

async fn answers(server: &MockServer, reply: ResponseTemplate) {
    server.reset().await;
    Mock::given(wiremock::matchers::any()).respond_with(reply).mount(server).await;
}

#[tokio::test]
async fn only_failures_of_one_among_several_servers_are_logged() {
    let warnings = Arc::new(AtomicUsize::new(0));
    let _guard = tracing::subscriber::set_default(Warnings(warnings.clone()));
    let (server, one, enrolment) =
        enrolled_then("SecurEnvoyPin=x", ResponseTemplate::new(500)).await;
    let two: Client = client_of(&[&server.uri(), "http://127.0.0.1:9"]);
    let error = r#"{"result":"error","message":"x"}"#;
    for (client, status, body, logged) in
        [(&one, 500, "", 0), (&two, 200, error, 0), (&two, 500, "", 1)]
    {
        answers(&server, ResponseTemplate::new(status).set_body_string(body)).await;
        let before = warnings.load(Ordering::Relaxed);
        sign_in(client).await.unwrap_err();
        assert_eq!(warnings.load(Ordering::Relaxed) - before, logged, "{status} {body}");
        let _ = client.poll(&enrolment).await;
        assert_eq!(warnings.load(Ordering::Relaxed) - before, logged, "a poll is not logged");
    }
}
