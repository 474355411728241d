//! `[helpdesk]`: who may use the page for the help desk.

use actix_web::http::header::HeaderName;
use secrecy::{ExposeSecret as _, SecretString};

use super::Server;
use super::keys::section;
use super::reader::{Reader, report};
use super::sections::host;

/// The shortest bearer token, in characters.
const LEAST_TOKEN: usize = 32;
/// What an item of `allow` begins with that names a group.
const GROUP: &str = "group:";

section! {
    /// The page for the help desk, `/desk` on the management listener. See docs/helpdesk.md.
    pub(super) struct HelpDeskKeys in "helpdesk" {
        /// `true` serves the page.
        enabled: bool = flag("enabled", false), Restart;
        /// The page's host as browsers see it, such as `"desk.example.org"`. A person's request for
        /// another host is refused.
        host: String = text_like("host", "", "a host, such as desk.example.org", |text| {
            host(text).is_some()
        }), Live;
        /// Header in which a trusted proxy (`server.trusted_proxies`) names the person who is
        /// signed in there, such as `"X-Remote-User"`.
        name_header: Option<HeaderName> = userid_header("name_header", ""), Restart;
        /// Header in which that proxy lists the person's groups, with commas between them, such as
        /// `"X-Remote-Groups"`.
        groups_header: Option<HeaderName> = userid_header("groups_header", ""), Restart;
        /// Who may use the page: names, and groups with `group:` before them, such as
        /// `["alice", "group:IT help desk"]`.
        allow: Vec<String> = list("allow", [], "a name, or group: and a group", allowed), Live;
        /// File with a bearer token of at least 32 characters, for programs. A request with this
        /// token needs no name in `helpdesk.allow`.
        token: Option<SecretString> = password("token_file", ""), Live;
        /// Maximum number of searches of one person per minute.
        searches_per_minute: u32 = number("searches_per_minute", 20, 1..=1_000), Live;
    }
}

/// Who may use the page for the help desk.
#[derive(Debug, Clone)]
pub struct HelpDesk {
    /// The page's host as browsers see it, with the port if they send one.
    pub host: String,
    /// The header with the person's name.
    pub name_header: Option<HeaderName>,
    /// The header with the person's groups.
    pub groups_header: Option<HeaderName>,
    /// Names, and groups with `group:` before them.
    pub allow: Vec<String>,
    /// The bearer token.
    pub token: Option<SecretString>,
    /// Searches of one person per minute.
    pub searches_per_minute: usize,
}

impl HelpDesk {
    /// Whether a person of this name, or in one of these groups, may use the page.
    pub fn allows(&self, name: &str, groups: &[&str]) -> bool {
        let is = |one: &str, other: &str| one.to_lowercase() == other.to_lowercase();
        self.allow.iter().any(|allowed| match allowed.strip_prefix(GROUP) {
            Some(group) => groups.iter().any(|one| is(one, group.trim())),
            None => is(name, allowed),
        })
    }
}

pub(super) fn help_desk(reader: &mut Reader, server: &Server) -> Option<HelpDesk> {
    let HelpDeskKeys {
        enabled,
        host,
        name_header,
        groups_header,
        allow,
        token,
        searches_per_minute,
    } = HelpDeskKeys::read(reader);
    if !enabled {
        report!(reader.warn:
            "helpdesk.allow" if !allow.is_empty() =>
                "is set, but helpdesk.enabled is not true, so there is no page";
        );
        return None;
    }
    let names_groups = allow.iter().any(|one| one.starts_with(GROUP));
    let is_short = |token: &SecretString| token.expose_secret().chars().count() < LEAST_TOKEN;
    let is_local = server.management_listen.is_some_and(|address| address.ip().is_loopback());
    report!(reader.wrong:
        "helpdesk.enabled" if server.management_listen.is_none() =>
            "is true, but server.management_listen is empty; give it an address such as \
             127.0.0.1:9090";
        "helpdesk.name_header" if name_header.is_none() && token.is_none() =>
            "is missing, so nobody could use the page; name the header of your sign-on, or a \
             helpdesk.token_file";
        "helpdesk.name_header" if name_header.is_some() && server.trusted_proxies.is_empty() =>
            "is never trusted, because server.trusted_proxies is empty; add the proxy that sets \
             the header to server.trusted_proxies";
        "helpdesk.name_header" if name_header.is_some() && server.trusts_everybody() =>
            "could be set by anybody, because server.trusted_proxies holds all addresses; name \
             only the proxy that sets the header there";
        "helpdesk.host" if name_header.is_some() && host.is_empty() =>
            "is missing, but helpdesk.name_header is set; write the page's host as browsers see \
             it, such as desk.example.org";
        "helpdesk.allow" if name_header.is_some() && allow.is_empty() =>
            "is missing, so nobody could use the page; write who may, such as \
             [\"alice\", \"group:IT help desk\"]";
        "helpdesk.allow" if name_header.is_none() && !allow.is_empty() =>
            "is set, but helpdesk.name_header names no header; name the one of your sign-on";
        "helpdesk.groups_header" if names_groups && groups_header.is_none() =>
            "is missing, but helpdesk.allow names a group; name the header with the groups";
        "helpdesk.groups_header" if groups_header.is_some() && groups_header == name_header =>
            "is the same header as helpdesk.name_header; name the one with the groups";
        "helpdesk.token_file" if token.as_ref().is_some_and(is_short) =>
            "holds fewer than 32 characters, which could be guessed; make a new token: \
             openssl rand -hex 32";
    );
    report!(reader.warn:
        "server.management_listen" if server.management_listen.is_some() && !is_local =>
            "takes requests of the help desk from other machines in the clear; write \
             127.0.0.1:9090 and let a proxy on this machine serve https";
    );
    let searches_per_minute = usize::try_from(searches_per_minute).unwrap_or(usize::MAX);
    Some(HelpDesk { host, name_header, groups_header, allow, token, searches_per_minute })
}

fn allowed(text: &str) -> Option<String> {
    let name = text.strip_prefix(GROUP).unwrap_or(text).trim();
    let fits = !name.is_empty() && !name.contains([',', ';']) && !name.contains(char::is_control);
    fits.then(|| text.trim().to_owned())
}
