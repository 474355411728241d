//! Checks across keys: errors, then warnings.

use std::net::SocketAddr;

use ipnet::IpNet;
use secenrol::folder_of_secenrol;
use url::{Host, Url};

use super::reader::{Reader, report};
use super::{Config, Store};

impl Config {
    pub(super) fn validate(&self, reader: &mut Reader) {
        self.check_addresses(reader);
        self.check_numbers(reader);
        self.check_doubts(reader);
    }

    fn check_addresses(&self, reader: &mut Reader) {
        let Self { server, sign_in, secenrol, .. } = self;
        let is_http = !server.is_https();
        let has_header = sign_in.userid_header.is_some();
        let serves_https = !reader.is_blank("server.tls.certificate");
        let is_http_upstream = secenrol.urls.iter().any(|url| url.scheme() == "http");
        report!(reader.wrong:
            "server.public_url" if is_http && !server.insecure_http =>
                "http:// sends passwords in the clear; use https://, or set \
                 server.insecure_http = true";
            "server.public_url" if is_http && serves_https =>
                "is http://, but server.tls serves https; write https://";
            "server.management_listen" if collide(server.management_listen, server.listen) =>
                "is the same address as server.listen; choose another port";
            "sign_in.userid_header" if has_header && server.trusted_proxies.is_empty() =>
                "is never trusted, because server.trusted_proxies is empty; \
                 add the proxy that sets the header to server.trusted_proxies";
            "sign_in.userid_header" if has_header && server.trusts_everybody() =>
                "could be set by anybody, because server.trusted_proxies holds all addresses; \
                 name only the proxy that sets the header there";
            "sign_in.userid_required" if sign_in.userid_required && !has_header =>
                "is true, but sign_in.userid_header names no header; name it there, or write false";
            "secenrol.urls" if secenrol.urls.iter().any(is_page) =>
                "names a page; write only the server's address, such as https://mfa.example.org";
            "secenrol.urls" if is_http_upstream && !secenrol.insecure_http =>
                "http:// sends passwords in the clear; use https://, or set \
                 secenrol.insecure_http = true";
        );
    }

    fn check_numbers(&self, reader: &mut Reader) {
        let Self { secenrol, session, poll, .. } = self;
        let is_shared = matches!(session.store, Store::Redis(_));
        report!(reader.wrong:
            "secenrol.lockout_threshold" if secenrol.lockout_threshold == 1 =>
                "is 1, so the portal could let nobody try; write SecEnrol's number, at least 2, \
                 or 0 if it never locks an account";
            "secenrol.breaker_faults" if secenrol.breaker_faults > secenrol.breaker_of =>
                "is above secenrol.breaker_of, so it can never be reached; lower it";
            "session.absolute_minutes" if session.absolute < session.idle =>
                "is below session.idle_minutes; make it at least as long";
            "session.cookie_key_file" if is_shared && session.cookie_key.is_none() =>
                "is missing, but instances that share a store need the same key; \
                 name a file with 64 random bytes, the same for all";
            "session.state_file" if session.state_file.is_some() && session.cookie_key.is_none() =>
                "needs session.cookie_key_file, because its key seals the file; \
                 name a file with 64 random bytes";
            "poll.max_seconds" if poll.max < poll.min =>
                "is below poll.min_seconds; make it at least as long";
            "session.idle_minutes" if session.idle <= secenrol.sign_in_timeout =>
                "is not longer than secenrol.sign_in_timeout_seconds, so a session could end \
                 during its sign-in; make it longer";
        );
    }

    /// Warns of what works, but may not be intended.
    fn check_doubts(&self, reader: &mut Reader) {
        let Self { server, secenrol, session, audit, .. } = self;
        let url = &server.public_url;
        let is_https = server.is_https();
        let serves_https = !reader.is_blank("server.tls.certificate");
        let trusts_none = server.trusted_proxies.is_empty();
        let is_local = server.listen.ip().is_loopback();
        let has_local_proxies = server.trusted_proxies.iter().all(|net| net.addr().is_loopback());
        let management = server.management_listen.map(|address| address.ip());
        let has_support = !self.brand.contacts().is_empty();
        let is_shared = matches!(session.store, Store::Redis(_));
        report!(reader.warn:
            "server.insecure_http" if !is_https =>
                "is set, so passwords may cross the network in the clear; use it for tests only";
            "server.public_url" if url.path() != "/" && session.cookie_suffix.is_empty() =>
                "shares its host, so the portal's cookie is sent to all pages of that host; \
                 use a separate host, or set session.cookie_suffix if it runs a second portal";
            "server.listen" if serves_https && is_local && trusts_none =>
                "is an address that only this machine reaches, but the portal serves https \
                 itself; write \"0.0.0.0:443\", or name a proxy in server.trusted_proxies";
            "server.listen" if is_https && !serves_https && !is_local && has_local_proxies =>
                "takes http:// from other machines, with passwords in the clear; write \
                 \"127.0.0.1:8080\" for a proxy on this machine, or name the other machine's in \
                 server.trusted_proxies";
            "server.management_listen" if management.is_some_and(|ip| ip.is_unspecified()) =>
                "takes requests from other machines; write \"127.0.0.1:9090\", unless a firewall \
                 or a network policy admits nobody but your monitoring";
            "server.trusted_proxies" if is_https && !serves_https && trusts_none =>
                "names no proxy, but one seems to be in front: all visitors count as one address, \
                 and a few wrong passwords block everybody; name it, such as [\"127.0.0.1\"]";
            "secenrol.urls" if secenrol.urls.iter().any(|url| folder_of_secenrol(url).is_some()) =>
                "ends in /secenrol/, which the portal appends by itself; leave it off";
            "mail.server" if self.mail.is_some() && !has_support =>
                "is set, but the mail cannot say how to reach IT support; \
                 set brand.support_phone, support_email or support_url";
            "session.state_file" if session.state_file.is_some() && is_shared =>
                "is not used, because session.store keeps the journeys during a restart; \
                 leave it empty";
            "audit.userid" if audit.hashed && audit.key.is_none() =>
                "is \"hashed\" without audit.key_file, so hashes change on each start; \
                 name a file with the key";
        );
        self.check_lockout(reader);
        self.check_each_doubt(reader);
    }

    /// As [`Self::check_doubts`], for accounts that SecEnrol locks.
    fn check_lockout(&self, reader: &mut Reader) {
        let Self { server, secenrol, session, .. } = self;
        let stops_for_good = secenrol.lockout_threshold > 0 && secenrol.lockout.is_zero();
        let can_unlock = server.management_listen.is_some();
        let is_shared = matches!(session.store, Store::Redis(_));
        let forgets_refusals = stops_for_good && !is_shared && session.state_file.is_none();
        report!(reader.warn:
            "secenrol.lockout_threshold" if stops_for_good =>
                "is set, but secenrol.lockout_minutes is not: strangers' wrong passwords can stop \
                 an account that never signed in here, until `handover unlock USERID` lifts it; \
                 if SecEnrol forgets refusals after a time, write that time in lockout_minutes";
            "secenrol.lockout_threshold" if matches!(secenrol.lockout_threshold, 2 | 3) =>
                "is so low that one wrong password or passcode stops an account from a network \
                 where it has not signed in before; raise the number in SecEnrol to 5 or more, \
                 then here";
            "session.state_file" if forgets_refusals =>
                "is empty, so a stop of the portal or a restart of the machine forgets the \
                 refusals that secenrol.lockout_threshold counts, but SecEnrol does not; name a \
                 file that stays, such as \"/var/log/handover/state\", or share a Redis \
                 (session.store)";
            "server.management_listen" if stops_for_good && !can_unlock =>
                "is empty, so `handover unlock` cannot lift the stop that \
                 secenrol.lockout_threshold causes; give it an address such as 127.0.0.1:9090";
        );
    }

    /// As [`Self::check_doubts`], for what may be wrong in several ways at once.
    fn check_each_doubt(&self, reader: &mut Reader) {
        let Self { server, .. } = self;
        let url = &server.public_url;
        let serves_https = !reader.is_blank("server.tls.certificate");
        for origin in server.frame_ancestors.iter().filter(|origin| is_another_site(url, origin)) {
            let text = format!(
                "{origin} is another site than the portal: browsers send no SameSite cookie in its \
                 frames, so nobody can sign in there; link to the portal instead, or serve both \
                 below one domain"
            );
            reader.warn("server.frame_ancestors", text);
        }
        for net in server.trusted_proxies.iter().filter(|net| is_wide(net)) {
            let text = format!(
                "trusts all of {net}: a visitor with such an address can choose the address that \
                 the limits count; name only the addresses of your proxies"
            );
            reader.warn("server.trusted_proxies", text);
        }
        let port = url.port_or_known_default();
        let reaches_browsers =
            !server.listen.ip().is_loopback() && server.trusted_proxies.is_empty();
        if serves_https && reaches_browsers && port != Some(server.listen.port()) {
            let text = format!(
                "has port {}, but browsers come to port {}, which server.public_url says; write \
                 the same port in both, unless a device between translates them",
                server.listen.port(),
                port.unwrap_or_default()
            );
            reader.warn("server.listen", text);
        }
        for doubt in server.tls.iter().flat_map(|tls| tls.doubts(url)) {
            reader.warn("server.tls.certificate", doubt);
        }
    }
}

/// Whether an address ends in the name of a web page.
fn is_page(url: &Url) -> bool {
    let path = url.path().to_ascii_lowercase();
    [".asp", ".aspx", ".htm", ".html"].iter().any(|ending| path.ends_with(ending))
}

/// Whether a network has more addresses than the proxies of one portal need.
fn is_wide(net: &IpNet) -> bool {
    let narrow = if net.addr().is_ipv4() { 16 } else { 48 };
    net.prefix_len() < narrow
}

/// Whether an origin is another site than the portal's, as browsers judge cookies: another scheme
/// or another domain. Two names below a public suffix such as `co.uk` count as one site here.
fn is_another_site(portal: &Url, origin: &str) -> bool {
    let domain = |url: &Url| match url.host() {
        Some(Host::Domain(name)) => {
            let labels: Vec<&str> = name.split('.').collect();
            labels[labels.len().saturating_sub(2)..].join(".")
        }
        host => host.map(|host| host.to_string()).unwrap_or_default(),
    };
    let is_same = |url: Url| url.scheme() == portal.scheme() && domain(&url) == domain(portal);
    !Url::parse(origin).is_ok_and(is_same)
}

/// Whether two listeners would use the same port of the same address.
fn collide(one: Option<SocketAddr>, other: SocketAddr) -> bool {
    one.is_some_and(|one| {
        let everywhere = one.ip().is_unspecified() || other.ip().is_unspecified();
        one.port() == other.port() && one.port() != 0 && (everywhere || one.ip() == other.ip())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Problem;

    /// The warnings about a config with these lines in `[server]` and `[secenrol]`.
    fn warnings(server: &str, secenrol: &str) -> Vec<String> {
        let text = format!(
            "[server]\npublic_url = \"https://token.example.org\"\n{server}\n\
             [secenrol]\nurls = [\"https://mfa.example.org\"]\n{secenrol}\n"
        );
        let config = Config::read("config.toml", &text, std::iter::empty()).unwrap();
        config.warnings.iter().map(ToString::to_string).collect()
    }

    fn proxies(proxies: &str) -> Vec<String> {
        warnings(&format!("trusted_proxies = [{proxies}]"), "")
    }

    #[test]
    fn s43_a_lockout_that_only_an_administrator_lifts_is_reported_with_the_way_out() {
        let server = "trusted_proxies = [\"192.0.2.1\"]";
        let warnings = |server: &str, secenrol: &str| {
            let mut all = warnings(server, secenrol);
            all.retain(|one| !one.contains("session.state_file"));
            all
        };
        let no_unlock = format!("{server}\nmanagement_listen = \"\"");
        let threshold = "lockout_threshold = 10";
        assert_eq!(warnings(server, ""), [""; 0]);
        let minutes = "lockout_threshold = 10\nlockout_minutes = 30";
        assert_eq!(warnings(&no_unlock, minutes), [""; 0]);
        let said = warnings(server, threshold);
        assert_eq!(said.len(), 1, "{said:?}");
        assert!(said[0].starts_with("config.toml:6: secenrol.lockout_threshold: "), "{said:?}");
        assert!(said[0].contains("`handover unlock USERID`"), "{said:?}");
        let said = warnings(&no_unlock, threshold);
        assert_eq!(said.len(), 2, "{said:?}");
        assert!(said[1].starts_with("config.toml:4: server.management_listen: "), "{said:?}");
    }

    #[test]
    fn s43_a_stop_that_forgets_what_secenrol_counts_is_reported() {
        let about = |secenrol: &str, session: &str| {
            let key = tempfile::NamedTempFile::new().unwrap();
            std::fs::write(&key, [7; 64]).unwrap();
            let session = format!(
                "lockout_threshold = 10\n{secenrol}\n[session]\ncookie_key_file = '{}'\n{session}",
                key.path().display()
            );
            let all = warnings("trusted_proxies = [\"192.0.2.1\"]", &session);
            all.into_iter().filter(|one| one.contains("session.state_file: is empty")).count()
        };
        assert_eq!(about("", ""), 1);
        assert_eq!(about("lockout_minutes = 30", ""), 0);
        assert_eq!(about("", "state_file = 'state'"), 0);
        assert_eq!(about("", "store = 'rediss://r.example'"), 0);
    }

    #[test]
    fn s43_a_lockout_that_leaves_one_try_is_reported() {
        let warnings = |threshold: u32| {
            let lockout = format!("lockout_threshold = {threshold}\nlockout_minutes = 30");
            warnings("trusted_proxies = [\"192.0.2.1\"]", &lockout)
        };
        for threshold in [2, 3] {
            let said = warnings(threshold);
            assert_eq!(said.len(), 1, "{said:?}");
            let begin = "config.toml:6: secenrol.lockout_threshold: is so low that one wrong";
            assert!(said[0].starts_with(begin) && said[0].contains("to 5 or more"), "{said:?}");
        }
        assert_eq!(warnings(4), [""; 0]);
    }

    #[test]
    fn a_frame_in_another_site_is_reported() {
        let warnings = |origin: &str| {
            let text = format!(
                "[server]\npublic_url = \"https://token.example.org\"\n\
                 trusted_proxies = [\"127.0.0.1\"]\nframe_ancestors = [\"{origin}\"]\n\
                 [secenrol]\nurls = [\"https://mfa.example.org\"]\n"
            );
            let config = Config::read("config.toml", &text, std::iter::empty()).unwrap();
            config.warnings.iter().map(ToString::to_string).collect::<Vec<_>>()
        };
        for same in ["https://intranet.example.org", "https://example.org:8443"] {
            assert_eq!(warnings(same), [""; 0]);
        }
        for other in
            ["https://example.sharepoint.com", "http://intranet.example.org", "https://192.0.2.1"]
        {
            let said = warnings(other);
            let begin = format!("config.toml:4: server.frame_ancestors: {other} is another site");
            assert!(said.len() == 1 && said[0].starts_with(&begin), "{said:?}");
        }
    }

    #[test]
    fn an_address_of_secenrol_that_names_more_than_the_server_is_reported() {
        let read = |url: &str| {
            let text = format!(
                "[server]\npublic_url = \"https://token.example.org\"\n\
                 trusted_proxies = [\"127.0.0.1\"]\n[secenrol]\nurls = [\"{url}\"]\n"
            );
            let lines = |all: Vec<Problem>| all.iter().map(ToString::to_string).collect::<Vec<_>>();
            Config::read("config.toml", &text, std::iter::empty())
                .map(|config| lines(config.warnings))
                .map_err(lines)
        };
        for url in ["https://m.example.org", "https://m.example.org/secenrol2"] {
            assert_eq!(read(url), Ok(vec![]), "{url}");
        }
        for end in ["/secenrol", "/secenrol/", "/SecEnrol//", "/a/secenrol/"] {
            let warnings = read(&format!("https://m.example.org{end}")).unwrap();
            let begin = "config.toml:5: secenrol.urls: ends in /secenrol/, which the portal";
            assert!(warnings.len() == 1 && warnings[0].starts_with(begin), "{warnings:?}");
        }
        for (url, part) in [
            ("https://m.example.org/secenrol/default.aspx", "names a page; write only"),
            ("https://m.example.org/x.ASP", "names a page; write only"),
            ("https://m.example.org;n.example.org", "is not the address of a SecEnrol server"),
            ("https://m.example.org; https://n.example.org", "is not the address"),
            ("https://m.example.org,n.example.org", "is not the address of a SecEnrol server"),
        ] {
            let problems = read(url).unwrap_err();
            let begin = "config.toml:5: secenrol.urls: ";
            assert!(problems[0].starts_with(begin) && problems[0].contains(part), "{problems:?}");
        }
    }

    #[test]
    fn s35_an_address_of_secenrol_has_no_user_query_or_fragment() {
        for url in [
            "https://portal@m.example.org",
            "https://portal:secret@m.example.org",
            "https://m.example.org/?a=b",
            "https://m.example.org/#a",
            "ftp://m.example.org",
            "https://",
        ] {
            let text = format!(
                "[server]\npublic_url = \"https://token.example.org\"\n\
                 [secenrol]\nurls = [\"https://n.example.org\", \"{url}\"]\n"
            );
            let problems = Config::read("config.toml", &text, std::iter::empty()).unwrap_err();
            let begin = "config.toml:4: secenrol.urls: ";
            assert!(problems[0].to_string().starts_with(begin), "{url}: {problems:?}");
        }
    }

    #[test]
    fn a_wide_network_of_trusted_proxies_is_reported() {
        for narrow in ["10.0.12.7", "10.1.0.0/16", "2001:db8::1", "2001:db8:1::/48"] {
            assert_eq!(proxies(&format!("\"{narrow}\"")), [""; 0]);
        }
        for wide in ["10.0.0.0/8", "10.0.0.0/15", "0.0.0.0/0", "2001:db8::/47", "fd00::/8"] {
            let said = proxies(&format!("\"192.0.2.1\", \"{wide}\""));
            assert_eq!(said.len(), 1, "{said:?}");
            let begin = format!("config.toml:3: server.trusted_proxies: trusts all of {wide}: ");
            assert!(said[0].starts_with(&begin), "{said:?}");
        }
        assert_eq!(proxies("\"10.0.0.0/8\", \"fd00::/8\"").len(), 2);
    }
}
