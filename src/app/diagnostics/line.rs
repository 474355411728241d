//! The way to a server: its name, a connection, TLS.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use rustls::ClientConfig;
use rustls::crypto::ring;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, ServerName};
use rustls_platform_verifier::Verifier;
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use url::Url;

use super::report::Report;

/// As long as the portal itself waits for a connection.
const PATIENCE: Duration = Duration::from_secs(3);

/// A server as the config names it.
pub(super) struct Target<'a> {
    /// Its address.
    pub(super) url: &'a Url,
    /// The key that names it.
    pub(super) key: &'static str,
    /// The key that names its authority.
    pub(super) ca_key: &'static str,
    /// Root certificates besides the system's, as PEM.
    pub(super) extra_roots: Option<&'a [u8]>,
    /// What it is sent that is nobody else's business.
    pub(super) secrets: &'static str,
}

/// Notes what it finds on the way to a server. Returns whether a request can be sent.
pub(super) async fn look(report: &mut Report, about: &str, server: &Target<'_>) -> bool {
    let url = server.url;
    let host = url.host_str().unwrap_or_default().trim_matches(['[', ']']);
    let port = url.port_or_known_default().unwrap_or(443);
    let Some(addresses) = resolved(report, about, host, port).await else { return false };
    let Some(connection) = connected(report, about, &addresses).await else { return false };
    if url.scheme() != "https" {
        report.warning(
            about,
            "certificate",
            "none: http://",
            &format!(
                "{} cross the network in the clear: use https:// outside of tests",
                server.secrets
            ),
        );
        return true;
    }
    match with_tls(connection, host, server.extra_roots).await {
        Ok((version, chain)) => {
            report.days_left(
                about,
                &format!("trusted, {version}, "),
                &chain,
                "renew the server's certificate",
            );
            true
        }
        Err(why) => {
            report.bad(about, "certificate", why.clone(), &mend_of(&why, server));
            false
        }
    }
}

async fn resolved(
    report: &mut Report,
    about: &str,
    host: &str,
    port: u16,
) -> Option<Vec<SocketAddr>> {
    let mend = "is the name right in the config, and does this machine's DNS know it?";
    let addresses = match timeout(PATIENCE, tokio::net::lookup_host((host, port))).await {
        Ok(Ok(addresses)) => addresses.collect::<Vec<_>>(),
        Ok(Err(error)) => {
            report.bad(about, "name", error.to_string(), mend);
            return None;
        }
        Err(_) => {
            report.bad(about, "name", format!("no answer within {} s", PATIENCE.as_secs()), mend);
            return None;
        }
    };
    let names: Vec<String> = addresses.iter().map(|address| address.ip().to_string()).collect();
    report.fine(about, "name", names.join(", "));
    Some(addresses)
}

async fn connected(
    report: &mut Report,
    about: &str,
    addresses: &[SocketAddr],
) -> Option<TcpStream> {
    let mut why = "the name has no address".to_owned();
    for address in addresses {
        let began = Instant::now();
        match timeout(PATIENCE, TcpStream::connect(address)).await {
            Ok(Ok(connection)) => {
                report.fine(
                    about,
                    "connection",
                    format!("{address} in {} ms", began.elapsed().as_millis()),
                );
                return Some(connection);
            }
            Ok(Err(error)) => why = format!("{address}: {error}"),
            Err(_) => why = format!("{address}: no answer within {} s", PATIENCE.as_secs()),
        }
    }
    let mend = "is the port right, is the server up, and does a firewall between let this machine through?";
    report.bad(about, "connection", why, mend);
    None
}

/// TLS as the portal's client speaks it. Returns its version and the server's certificates.
async fn with_tls(
    connection: TcpStream,
    host: &str,
    extra_roots: Option<&[u8]>,
) -> Result<(String, Vec<CertificateDer<'static>>), String> {
    let provider = Arc::new(ring::default_provider());
    let roots: Vec<_> = extra_roots
        .into_iter()
        .flat_map(CertificateDer::pem_slice_iter)
        .filter_map(Result::ok)
        .collect();
    let verifier =
        Verifier::new_with_extra_roots(roots, provider.clone()).map_err(|e| e.to_string())?;
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|e| e.to_string())?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier))
        .with_no_client_auth();
    let name = ServerName::try_from(host.to_owned()).map_err(|e| e.to_string())?;
    let shaking = TlsConnector::from(Arc::new(config)).connect(name, connection);
    let stream = timeout(PATIENCE, shaking)
        .await
        .unwrap_or_else(|_| {
            Err(io::Error::other(format!("no TLS within {} s", PATIENCE.as_secs())))
        })
        .map_err(|e| e.to_string())?;
    let agreed = stream.get_ref().1;
    let version = agreed.protocol_version().map_or_else(String::new, |version| match version {
        rustls::ProtocolVersion::TLSv1_2 => "TLS 1.2".to_owned(),
        rustls::ProtocolVersion::TLSv1_3 => "TLS 1.3".to_owned(),
        other => format!("{other:?}"),
    });
    let chain = agreed.peer_certificates().unwrap_or_default();
    Ok((version, chain.iter().map(|certificate| certificate.clone().into_owned()).collect()))
}

/// By the words of rustls, which name each of its certificate errors.
fn mend_of(why: &str, Target { key, ca_key, .. }: &Target<'_>) -> String {
    let mend = if why.contains("UnknownIssuer") {
        return format!(
            "name the authority's certificate in {ca_key} (PEM), or have the server send the ones between, too"
        );
    } else if why.contains("xpired") {
        "renew the server's certificate"
    } else if why.contains("not valid yet") || why.contains("NotValidYet") {
        "set this machine's clock, or wait until the certificate's day has come"
    } else if why.contains("not valid for name") || why.contains("NotValidForName") {
        return format!(
            "use a name in {key} that stands in the certificate, or have one made with this name"
        );
    } else if why.contains("CaUsedAsEndEntity") {
        "the server shows an authority's certificate as its own: have one made for the server"
    } else {
        "the server must speak TLS 1.2 or newer on this port: check the port and the server's TLS settings"
    };
    mend.to_owned()
}
