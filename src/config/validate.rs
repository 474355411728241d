//! What no key alone can get wrong, and what can be served but may not be what was meant.

use std::net::SocketAddr;

use super::reader::Reader;
use super::{Config, SPARE_TRIES, Store};

impl Config {
    /// What no key alone can get wrong.
    pub(super) fn check_together(&self, reader: &mut Reader) {
        if self.server.public_url.scheme() == "http" && !self.server.insecure_http {
            reader.wrong(
                "server.public_url",
                "http:// shows passwords to the network; use https://, or set server.insecure_http = true",
            );
        }
        if self.server.public_url.scheme() == "http" && self.server.tls.is_some() {
            reader.wrong(
                "server.public_url",
                "is http:// although server.tls serves https://; write https://",
            );
        }
        if self.server.management_listen.is_some_and(|address| meet(address, self.server.listen)) {
            reader.wrong(
                "server.management_listen",
                "is where server.listen is, too; choose another port",
            );
        }
        if self.sign_in.userid_header.is_some() {
            let proxies = &self.server.trusted_proxies;
            if proxies.is_empty() {
                reader.wrong(
                    "sign_in.userid_header",
                    "would be believed from nobody, since server.trusted_proxies is empty; name there the proxy that sets it",
                );
            } else if proxies.iter().any(|net| net.prefix_len() == 0) {
                reader.wrong(
                    "sign_in.userid_header",
                    "would be believed from everybody, since server.trusted_proxies holds all addresses; name there the proxy alone",
                );
            }
        }
        if self.sign_in.userid_required && self.sign_in.userid_header.is_none() {
            reader.wrong(
                "sign_in.userid_required",
                "is true although sign_in.userid_header names no header; name it there, or write false",
            );
        }
        let judged = self.limits.failures_per_userid + SPARE_TRIES;
        if (1..=judged).contains(&self.secenrol.lockout_threshold) {
            reader.wrong(
                "secenrol.lockout_threshold",
                "is not above limits.failures_per_userid and 2 spare tries; strangers could lock an account: lower those",
            );
        }
        if self.secenrol.breaker_faults > self.secenrol.breaker_of {
            reader.wrong(
                "secenrol.breaker_faults",
                "is above secenrol.breaker_of, so that no number of faults would do; make it at most that",
            );
        }
        if self.session.absolute < self.session.idle {
            reader.wrong(
                "session.absolute_minutes",
                "is below session.idle_minutes; make it at least as long",
            );
        }
        if matches!(self.session.store, Store::Redis(_)) && self.session.cookie_key.is_none() {
            reader.wrong(
                "session.cookie_key_file",
                "is missing; instances that share a store need the same key: put 64 random bytes into a file, the same for all",
            );
        }
        if self.poll.max < self.poll.min {
            reader.wrong("poll.max_seconds", "is below poll.min_seconds; make it at least as long");
        }
        if self.session.idle <= self.secenrol.sign_in_timeout {
            reader.wrong(
                "session.idle_minutes",
                "is no longer than secenrol.sign_in_timeout_seconds; a sign-in would outlast its session",
            );
        }
        self.doubt(reader);
    }

    /// What can be served, but may not be what was meant.
    fn doubt(&self, reader: &mut Reader) {
        let url = &self.server.public_url;
        for doubt in self.server.tls.iter().flat_map(|tls| tls.doubts(url)) {
            reader.warn("server.tls.certificate", &doubt);
        }
        if url.scheme() == "http" {
            reader.warn(
                "server.insecure_http",
                "is set: passwords may cross the network in the clear",
            );
        }
        if url.path() != "/" && self.session.cookie_suffix.is_empty() {
            reader.warn(
                "server.public_url",
                "shares its host: the portal's cookie goes to all of that host's pages; a host of its own is safer, and a \
                 second portal there needs session.cookie_suffix",
            );
        }
        let fronted = self.server.tls.is_none() || self.server.listen.ip().is_loopback();
        if url.scheme() == "https" && fronted && self.server.trusted_proxies.is_empty() {
            reader.warn(
                "server.trusted_proxies",
                "names no proxy, but one seems to stand in front: all visitors then count as one address, and a \
                 few wrong passwords shut everybody out; name it, such as [\"127.0.0.1\"]",
            );
        }
        if self.mail.is_some() && self.brand.contacts().is_empty() {
            reader.warn(
                "mail.server",
                "is set, but brand.support_phone, support_email and support_url name nobody: the mail says to tell IT support \
                 of a move that wasn't one's own, and not how",
            );
        }
        if self.audit.hashed && self.audit.key.is_none() {
            reader.warn(
                "audit.userid",
                "is \"hashed\" without audit.key_file: a name has another hash after each start",
            );
        }
    }
}

/// Whether two listeners would be in each other's way.
fn meet(one: SocketAddr, other: SocketAddr) -> bool {
    let everywhere = one.ip().is_unspecified() || other.ip().is_unspecified();
    one.port() == other.port() && one.port() != 0 && (everywhere || one.ip() == other.ip())
}
