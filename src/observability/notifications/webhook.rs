//! Notifications by webhook: signed requests to a program, or messages to a chat.
//! docs/notifications.md says how to verify the signature.

use std::time::Duration;

use jiff::Timestamp;
use secrecy::{ExposeSecret as _, SecretSlice};
use serde::Serialize;
use url::Url;

use super::chat::{self, ChatMessage};
use super::{ChannelSetupError, Notification, SendError, in_one_line};
use crate::config::{Brand, Webhook, WebhookFormat};
use crate::content::language::Words;
use crate::domain::keyed;

/// Time limit of one attempt.
const TIMEOUT: Duration = Duration::from_secs(10);
/// Holds the time and the signature.
const SIGNATURE_HEADER: &str = "handover-signature";

pub(super) struct WebhookSender {
    http: reqwest::Client,
    url: Url,
    format: WebhookFormat,
    secret: Option<SecretSlice<u8>>,
    brand: Brand,
    /// In the default language: a chat has many readers.
    words: Words,
}

#[derive(Serialize)]
struct WebhookBody<'a> {
    /// The version of the body's schema.
    version: u32,
    id: String,
    event: &'static str,
    at: String,
    userid: &'a str,
    address: Option<String>,
    trace_id: Option<String>,
}

impl WebhookSender {
    pub(super) fn new(
        config: &Webhook,
        brand: &Brand,
        words: &Words,
    ) -> Result<Self, ChannelSetupError> {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let wrong = |key| move |e: reqwest::Error| ChannelSetupError { key, text: in_one_line(&e) };
        let mut http = reqwest::Client::builder()
            .user_agent(concat!("handover/", env!("CARGO_PKG_VERSION")))
            .timeout(TIMEOUT)
            .tls_version_min(reqwest::tls::Version::TLS_1_2)
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .referer(false)
            .no_proxy();
        if let Some(proxy) = &config.proxy {
            http = http.proxy(reqwest::Proxy::all(proxy.clone()).map_err(wrong("webhook.proxy"))?);
        }
        let roots = match &config.extra_roots {
            Some(pem) => {
                reqwest::Certificate::from_pem_bundle(pem).map_err(wrong("webhook.ca_file"))?
            }
            None => Vec::new(),
        };
        // Without https there is nothing to verify, so the system needs no certificates.
        let is_plain = config.url.scheme() == "http";
        http = if is_plain { http.tls_certs_only(roots) } else { http.tls_certs_merge(roots) };
        let http = http.build().map_err(wrong("webhook.ca_file"))?;
        let Webhook { url, format, secret, .. } = config.clone();
        Ok(Self { http, url, format, secret, brand: brand.clone(), words: words.clone() })
    }

    pub(super) async fn send(&self, notification: &Notification) -> Result<(), SendError> {
        let unwritable = |_| SendError::Permanent("the body cannot be written".to_owned());
        let body = self.body(notification).map_err(unwritable)?;
        let mut request =
            self.http.post(self.url.clone()).header("content-type", "application/json");
        if let (WebhookFormat::Json, Some(secret)) = (self.format, &self.secret) {
            let now = Timestamp::now().as_second();
            let signature = signature(secret.expose_secret(), now, &body);
            request = request.header(SIGNATURE_HEADER, signature);
            if let Some(trace) = notification.trace {
                request = request.header("traceparent", trace.to_string());
            }
        }
        let request = request.body(body);
        // The URL may contain a secret key.
        let unsent = |e: reqwest::Error| SendError::Temporary(in_one_line(&e.without_url()));
        let status = request.send().await.map_err(unsent)?.status();
        let why = format!("the webhook answered with HTTP status {status}");
        match status.as_u16() {
            200..300 => Ok(()),
            408 | 425 | 429 | 500..600 => Err(SendError::Temporary(why)),
            _ => Err(SendError::Permanent(why)),
        }
    }

    fn body(&self, notification: &Notification) -> serde_json::Result<String> {
        let message = || ChatMessage::of(notification, &self.words, &self.brand.time_zone);
        match self.format {
            WebhookFormat::Json => serde_json::to_string(&WebhookBody {
                version: 1,
                id: format!("{:032x}", notification.id),
                event: notification.subject,
                at: notification.at.to_string(),
                userid: notification.userid.as_str(),
                address: notification.from.map(|address| address.to_string()),
                trace_id: notification.trace.map(|trace| trace.trace_id()),
            }),
            WebhookFormat::Teams => Ok(chat::teams(&message()).to_string()),
            WebhookFormat::Slack => Ok(chat::slack(&message()).to_string()),
        }
    }
}

/// `t=SECONDS,v1=HEX`: HMAC-SHA-256 over the seconds since 1970, a dot, and the body.
fn signature(secret: &[u8], seconds: i64, body: &str) -> String {
    let mac = keyed::hash(secret, &[seconds.to_string().as_bytes(), b".", body.as_bytes()]);
    format!("t={seconds},v1={}", hex::encode(mac))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signature_is_that_of_openssl() {
        // printf '1700000000.{}' | openssl dgst -sha256 -hmac secret
        assert_eq!(
            signature(b"secret", 1_700_000_000, "{}"),
            "t=1700000000,v1=b8569b78799ff9e3cbff0fc2d63a33a2b57f3282abd07c37ae5e8e7d79a5f163"
        );
    }
}
