//! Checks across keys: errors, then warnings.

use std::net::SocketAddr;

use super::reader::Reader;
use super::{Config, SPARE_TRIES, Store};

/// Whether the rule is broken, the key to report, and the problem.
type Rule = (bool, &'static str, &'static str);

impl Config {
    pub(super) fn validate(&self, reader: &mut Reader) {
        for (is_broken, key, text) in self.addresses().into_iter().chain(self.values()) {
            if is_broken {
                reader.wrong(key, text);
            }
        }
        for (is_doubtful, key, text) in self.doubts() {
            if is_doubtful {
                reader.warn(key, text);
            }
        }
        let url = &self.server.public_url;
        for doubt in self.server.tls.iter().flat_map(|tls| tls.doubts(url)) {
            reader.warn("server.tls.certificate", &doubt);
        }
    }

    /// Rules on where the portal is and whom it trusts.
    fn addresses(&self) -> [Rule; 7] {
        let server = &self.server;
        let is_http = server.public_url.scheme() == "http";
        let by_header = self.sign_in.userid_header.is_some();
        [
            (
                is_http && !server.insecure_http,
                "server.public_url",
                "http:// sends passwords in the clear; use https://, or set \
                 server.insecure_http = true",
            ),
            (
                is_http && server.tls.is_some(),
                "server.public_url",
                "is http://, but server.tls serves https; write https://",
            ),
            (
                server.management_listen.is_some_and(|address| collide(address, server.listen)),
                "server.management_listen",
                "is the same address as server.listen; choose another port",
            ),
            (
                by_header && server.trusted_proxies.is_empty(),
                "sign_in.userid_header",
                "is trusted from nobody, because server.trusted_proxies is empty; \
                 name there the proxy that sets the header",
            ),
            (
                by_header && server.trusted_proxies.iter().any(|net| net.prefix_len() == 0),
                "sign_in.userid_header",
                "is trusted from everybody, because server.trusted_proxies holds all addresses; \
                 name there only the proxy that sets the header",
            ),
            (
                self.sign_in.userid_required && !by_header,
                "sign_in.userid_required",
                "is true, but sign_in.userid_header names no header; name it there, or write false",
            ),
            (
                !self.secenrol.insecure_http
                    && self.secenrol.urls.iter().any(|url| url.scheme() == "http"),
                "secenrol.urls",
                "http:// sends passwords in the clear; use https://, or set \
                 secenrol.insecure_http = true",
            ),
        ]
    }

    /// Rules on numbers, times and keys.
    fn values(&self) -> [Rule; 6] {
        let judged = self.limits.failures_per_userid + SPARE_TRIES;
        let is_shared = matches!(self.session.store, Store::Redis(_));
        [
            (
                (1..=judged).contains(&self.secenrol.lockout_threshold),
                "secenrol.lockout_threshold",
                "is at most limits.failures_per_userid plus 2, so strangers could lock an account; \
                 lower limits.failures_per_userid",
            ),
            (
                self.secenrol.breaker_faults > self.secenrol.breaker_of,
                "secenrol.breaker_faults",
                "is above secenrol.breaker_of, so it can never be reached; lower it",
            ),
            (
                self.session.absolute < self.session.idle,
                "session.absolute_minutes",
                "is below session.idle_minutes; make it at least as long",
            ),
            (
                is_shared && self.session.cookie_key.is_none(),
                "session.cookie_key_file",
                "is missing, but instances that share a store need the same key; \
                 name a file with 64 random bytes, the same for all",
            ),
            (
                self.poll.max < self.poll.min,
                "poll.max_seconds",
                "is below poll.min_seconds; make it at least as long",
            ),
            (
                self.session.idle <= self.secenrol.sign_in_timeout,
                "session.idle_minutes",
                "is not longer than secenrol.sign_in_timeout_seconds, so a session could end \
                 during its sign-in; make it longer",
            ),
        ]
    }

    /// What works, but may not be intended.
    fn doubts(&self) -> [Rule; 5] {
        let url = &self.server.public_url;
        let has_proxy = self.server.tls.is_none() || self.server.listen.ip().is_loopback();
        [
            (
                url.scheme() == "http",
                "server.insecure_http",
                "is set, so passwords may cross the network in the clear; use it for tests only",
            ),
            (
                url.path() != "/" && self.session.cookie_suffix.is_empty(),
                "server.public_url",
                "shares its host, so the portal's cookie is sent to all pages of that host; \
                 use a separate host, or set session.cookie_suffix if it runs a second portal",
            ),
            (
                url.scheme() == "https" && has_proxy && self.server.trusted_proxies.is_empty(),
                "server.trusted_proxies",
                "names no proxy, but one seems to be in front: all visitors count as one address, \
                 and a few wrong passwords block everybody; name it, such as [\"127.0.0.1\"]",
            ),
            (
                self.mail.is_some() && self.brand.contacts().is_empty(),
                "mail.server",
                "is set, but the mail cannot say how to reach IT support; \
                 set brand.support_phone, support_email or support_url",
            ),
            (
                self.audit.hashed && self.audit.key.is_none(),
                "audit.userid",
                "is \"hashed\" without audit.key_file, so hashes change on each start; \
                 name a file with the key",
            ),
        ]
    }
}

/// Whether two listeners would use the same port of the same address.
fn collide(one: SocketAddr, other: SocketAddr) -> bool {
    let everywhere = one.ip().is_unspecified() || other.ip().is_unspecified();
    one.port() == other.port() && one.port() != 0 && (everywhere || one.ip() == other.ip())
}
