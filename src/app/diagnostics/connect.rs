//! Checks the way to a server: name, connection, TLS.

use std::error::Error;
use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use rustls::ClientConfig;
use rustls::crypto::ring;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls_platform_verifier::Verifier;
use tokio::net::{TcpStream, lookup_host};
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use url::Url;

use super::report::Diagnosis;

/// The portal's own time limit for a connection.
const TIMEOUT: Duration = Duration::from_secs(3);

/// A server that the config names.
pub(super) struct Target<'a> {
    pub(super) url: &'a Url,
    /// The config key with the address.
    pub(super) key: &'static str,
    /// The config key with the certificate's authority.
    pub(super) ca_key: &'static str,
    /// Root certificates in addition to the system's, as PEM.
    pub(super) extra_roots: Option<&'a [u8]>,
    /// What the portal sends there that others must not read.
    pub(super) secrets: &'static str,
}

/// Returns `None` if no request can be sent.
pub(super) async fn check(report: &mut Diagnosis, target: &Target<'_>) -> Option<()> {
    let host = target.url.host_str().unwrap_or_default().trim_matches(['[', ']']);
    let port = target.url.port_or_known_default().unwrap_or(443);
    let mend = "check the name in the config, and whether this machine's DNS knows it";
    let found = within_timeout("answer", lookup_host((host, port))).await;
    let addresses: Vec<SocketAddr> = report.step("name", found, mend)?.collect();
    let ips: Vec<String> = addresses.iter().map(|address| address.ip().to_string()).collect();
    report.fine("name", ips.join(", "));
    let began = Instant::now();
    let mend = "check the port, whether the server runs, and whether a firewall between \
                blocks this machine";
    let (connection, address) = report.step("connection", connect(&addresses).await, mend)?;
    report.fine("connection", format!("{address} in {} ms", began.elapsed().as_millis()));
    if target.url.scheme() != "https" {
        let mend = format!(
            "use https:// except for tests: {} cross the network in the clear",
            target.secrets
        );
        report.warning("certificate", "none: http://", &mend);
        return Some(());
    }
    match start_tls(connection, host, target.extra_roots).await {
        Ok((version, chain)) => {
            let prefix = format!("trusted, {version}, ");
            report.days_left(&prefix, &chain, "renew the server's certificate");
            Some(())
        }
        Err(error) => {
            let why = error.to_string();
            let mend = mend_of(&why, target);
            report.bad("certificate", why, &mend);
            None
        }
    }
}

async fn connect(addresses: &[SocketAddr]) -> Result<(TcpStream, SocketAddr), String> {
    let mut why = "the name has no address".to_owned();
    for address in addresses {
        match within_timeout("answer", TcpStream::connect(address)).await {
            Ok(connection) => return Ok((connection, *address)),
            Err(error) => why = format!("{address}: {error}"),
        }
    }
    Err(why)
}

/// `what` is what did not come in time.
async fn within_timeout<T>(
    what: &str,
    work: impl Future<Output = io::Result<T>>,
) -> Result<T, String> {
    match timeout(TIMEOUT, work).await {
        Ok(result) => result.map_err(|error| error.to_string()),
        Err(_) => Err(format!("no {what} within {} s", TIMEOUT.as_secs())),
    }
}

/// TLS with the settings of the portal's client. Returns its version and the server's certificates.
async fn start_tls(
    connection: TcpStream,
    host: &str,
    extra_roots: Option<&[u8]>,
) -> Result<(String, Vec<CertificateDer<'static>>), Box<dyn Error>> {
    let provider = Arc::new(ring::default_provider());
    let roots = extra_roots.into_iter().flat_map(CertificateDer::pem_slice_iter);
    let roots = roots.filter_map(Result::ok);
    let verifier = Verifier::new_with_extra_roots(roots, provider.clone())?;
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier))
        .with_no_client_auth();
    let name = ServerName::try_from(host.to_owned())?;
    let handshake = TlsConnector::from(Arc::new(config)).connect(name, connection);
    let stream = within_timeout("TLS", handshake).await?;
    let agreed = stream.get_ref().1;
    let version = agreed.protocol_version().and_then(|version| version.as_str());
    let version = version.unwrap_or_default().replace('v', " ").replace('_', ".");
    let chain = agreed.peer_certificates().unwrap_or_default();
    Ok((version, chain.iter().map(|certificate| certificate.clone().into_owned()).collect()))
}

/// What to do about a certificate, by words of the TLS library's error.
const MENDS: [(&[&str], &str); 5] = [
    (
        &["UnknownIssuer"],
        "name the authority's certificate in {ca_key} (PEM), or configure the server to send the \
         intermediate certificates",
    ),
    (&["xpired"], "renew the server's certificate"),
    (
        &["not valid yet", "NotValidYet"],
        "set this machine's clock, or wait until the certificate is valid",
    ),
    (
        &["not valid for name", "NotValidForName"],
        "use a name in {key} that the certificate has, or get one for this name",
    ),
    (
        &["CaUsedAsEndEntity"],
        "the server uses an authority's certificate as its own; get one for the server",
    ),
];

fn mend_of(why: &str, Target { key, ca_key, .. }: &Target<'_>) -> String {
    let fits = |words: &[&str]| words.iter().any(|word| why.contains(word));
    let mend = MENDS.iter().find(|(words, _)| fits(words)).map_or(
        "check the port and the server's TLS settings: it must support TLS 1.2 or newer",
        |(_, mend)| mend,
    );
    mend.replace("{key}", key).replace("{ca_key}", ca_key)
}
