//! `session.store`: where journeys are stored. The address may hold a password, so no problem
//! repeats it, and it prints without its password.

use secrecy::SecretString;
use url::Url;

use super::keys::section;
use super::reader::{Reader, is_loopback, report};
use crate::content::brand::host_of;

section! {
    /// How long a journey (one person's way from sign-in to the new token) may take, where it is
    /// stored, and its cookie.
    pub(super) struct StoreKeys in "session" {
        /// Where journeys are stored: `"memory"` for one instance, or a Redis or Valkey server that
        /// several instances share: `redis://`, `rediss://` (TLS), `rediss+sentinel://` or
        /// `rediss+cluster://`. See docs/scaling.md.
        address: String = text("store", "memory"), Restart;
        /// PEM or DER file with the authority of the store's certificate. Empty: the system's
        /// authorities.
        roots: Option<Vec<u8>> = certificates("ca_file", ""), Restart;
        /// File with the store's password. It may also be part of the address, but every user of a
        /// machine can read a systemd unit's environment.
        password: Option<SecretString> = password("password_file", ""), Restart;
        /// `true` accepts a store on another machine without TLS.
        insecure: bool = flag("insecure_store", false), Restart;
    }
}

/// Where journeys are stored, and with them what instances share.
#[derive(Debug, Clone)]
pub enum Store {
    /// In this process's memory: for one instance.
    Memory,
    /// In Redis or Valkey: for any number of instances.
    Redis(Redis),
}

/// A Redis or Valkey server, or several that hold the same data.
#[derive(Debug, Clone)]
pub struct Redis {
    /// What the addresses are.
    pub kind: RedisKind,
    /// Hosts and ports: one, or any of the Sentinels or of the Cluster's nodes.
    pub addresses: Vec<(String, u16)>,
    /// Whether connections are encrypted.
    pub tls: bool,
    /// The authority of the servers' certificates, as PEM; `None`: the system's.
    pub roots: Option<Vec<u8>>,
    /// The user of the server's access control list.
    pub user: Option<String>,
    /// The user's password.
    pub password: Option<SecretString>,
    /// The number of the database.
    pub database: i64,
}

/// What [`Redis::addresses`] are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RedisKind {
    /// The server.
    Single,
    /// Sentinels, which know where the primary of this name is.
    Sentinel(String),
    /// Nodes of a Cluster.
    Cluster,
}

const NO_ADDRESS: &str = "is not \"memory\" or an address such as \
    rediss://user@redis.example.org:6379/0, \
    rediss+sentinel://s1.example.org,s2.example.org/primary-name or \
    rediss+cluster://n1.example.org,n2.example.org";
/// Characters of a password that end the login in an address.
const UNENCODED: [char; 4] = ['/', '?', '#', '\\'];

pub(super) fn store(reader: &mut Reader) -> Store {
    let StoreKeys { address, roots, password, insecure } = StoreKeys::read(reader);
    if address == "memory" {
        return Store::Memory;
    }
    let Some(redis) = parse(&address) else {
        let login = address.rsplit_once('@').map_or("", |(login, _)| login);
        let login = login.split_once("://").map_or(login, |(_, login)| login);
        let text = if login.contains(UNENCODED) {
            "has a password with a character that means something else in an address; better, \
             move the password to session.password_file, or write / as %2F, ? as %3F, # as %23 \
             and \\ as %5C"
        } else {
            NO_ADDRESS
        };
        reader.wrong("session.store", text);
        return Store::Memory;
    };
    if redis.password.is_some() && password.is_some() {
        let text = "holds a password as well as session.password_file, which is used; \
                    remove the one in the address";
        reader.warn("session.store", text);
    }
    if redis.password.is_some() {
        reader.warn_if_open(
            "session.store",
            "holds a password, and this file",
            "; better, move the password to session.password_file",
        );
    }
    let redis = Redis { roots, password: password.or(redis.password), ..redis };
    let is_local = redis.addresses.iter().all(|(host, _)| is_loopback(host));
    report!(reader.wrong:
        "session.password_file" if redis.user.is_some() && redis.password.is_none() =>
            "is missing, but session.store names a user; name the file with the password";
        "session.store" if !redis.tls && !insecure && !is_local =>
            "sends data to another machine without TLS; use rediss://, or set \
             session.insecure_store = true";
    );
    Store::Redis(redis)
}

fn parse(text: &str) -> Option<Redis> {
    let (scheme, rest) = text.split_once("://")?;
    let (protocol, kind) = scheme.split_once('+').unwrap_or((scheme, ""));
    let tls = match protocol {
        "redis" | "valkey" => false,
        "rediss" | "valkeys" => true,
        _ => return None,
    };
    let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
    let (login, hosts) = authority.rsplit_once('@').unwrap_or(("", authority));
    // As part of a password, they could make its begin a host.
    if authority.contains(UNENCODED) {
        return None;
    }
    let port = if kind == "sentinel" { 26379 } else { 6379 };
    let urls = hosts.split(',').map(|host| Url::parse(&format!("https://{login}@{host}/")).ok());
    let urls: Vec<Url> = urls.collect::<Option<_>>()?;
    let addresses = urls.iter().zip(hosts.split(',')).map(|(url, written)| {
        // An `https:` address swallows its own default port.
        let port = if written.ends_with(":443") { 443 } else { url.port().unwrap_or(port) };
        (host_of(url).to_owned(), port)
    });
    let addresses: Vec<_> = addresses.collect();
    let (kind, number) = match (kind, path.split_once('/').unwrap_or((path, ""))) {
        ("", _) if addresses.len() == 1 => (RedisKind::Single, path),
        ("sentinel", (name, number)) if !name.is_empty() => {
            (RedisKind::Sentinel(name.to_owned()), number)
        }
        ("cluster", ("", "")) => (RedisKind::Cluster, ""),
        _ => return None,
    };
    let database = if number.is_empty() {
        0
    } else {
        number.parse().ok().filter(|n| (0..16_384).contains(n))?
    };
    let first = urls.first()?;
    let decoded = |text: &str| {
        percent_encoding::percent_decode_str(text).decode_utf8().ok().map(String::from)
    };
    let user = Some(decoded(first.username())?).filter(|user| !user.is_empty());
    let password = match first.password() {
        Some(password) => Some(SecretString::from(decoded(password)?)),
        None => None,
    };
    Some(Redis { kind, addresses, tls, roots: None, user, password, database })
}

#[cfg(test)]
mod tests {
    use secrecy::ExposeSecret as _;

    use super::*;

    #[test]
    fn every_kind_of_address_is_read() {
        let redis = parse("rediss://portal:p%40ss@redis.example.org:6380/2").unwrap();
        assert_eq!((redis.kind, redis.tls, redis.database), (RedisKind::Single, true, 2));
        assert_eq!(redis.addresses, [("redis.example.org".to_owned(), 6380)]);
        assert_eq!(
            (redis.user.as_deref(), redis.password.unwrap().expose_secret()),
            (Some("portal"), "p@ss")
        );
        let redis = parse("redis+sentinel://:x@[::1]:5000,s2/main/3").unwrap();
        assert_eq!((redis.kind, redis.database), (RedisKind::Sentinel("main".to_owned()), 3));
        assert_eq!(redis.addresses, [("::1".to_owned(), 5000), ("s2".to_owned(), 26379)]);
        assert!(redis.user.is_none() && redis.password.is_some());
        let redis = parse("valkeys+cluster://n1:443,n2").unwrap();
        assert_eq!((redis.kind, redis.tls), (RedisKind::Cluster, true));
        assert_eq!(redis.addresses, [("n1".to_owned(), 443), ("n2".to_owned(), 6379)]);
    }

    #[test]
    fn what_is_no_address_is_refused_and_no_password_prints() {
        for odd in [
            "redis",
            "http://x",
            "redis://",
            "redis://a,b",
            "redis://a/x",
            "redis+sentinel://a",
            "redis+cluster://a/1",
            "redis+x://a",
            "redis://u:1?x@a",
            "redis://u:1#x@a",
            "redis://u:1/x@a",
            "redis://u:1\\x@a",
        ] {
            assert!(parse(odd).is_none(), "{odd}");
        }
        assert!(!format!("{:?}", parse("redis://u:tell-tale@h").unwrap()).contains("tell-tale"));
    }
}
