//! Checks the way to a server: name, proxy, connection, TLS.

use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use rustls::ClientConfig;
use rustls::crypto::ring;
use rustls::pki_types::pem::PemObject as _;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName};
use rustls_platform_verifier::Verifier;
use secrecy::ExposeSecret;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpStream, lookup_host};
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use url::Url;

use super::hello;
use super::report::Diagnosis;
use super::target::{Target, port};
use super::trust::{self, ChainRecorder};
use crate::content::brand::host_of;

/// The portal's own time limit for a connection.
const TIMEOUT: Duration = Duration::from_secs(3);
/// The longest head of a proxy's answer, in bytes.
const MAX_HEAD: u64 = 8 << 10;

/// Returns `None` if no request can be sent.
pub(super) async fn check(report: &mut Diagnosis, target: &Target<'_>) -> Option<()> {
    let (next, key) = target.proxy.unwrap_or((target.url, target.key));
    let mend = format!("check the name in {key}, and whether this machine's DNS knows it");
    let found = within_timeout("answer", lookup_host((host_of(next), port(next)))).await;
    let addresses: Vec<SocketAddr> = report.step("name", found, &mend)?.collect();
    let ips: Vec<String> = addresses.iter().map(|address| address.ip().to_string()).collect();
    report.fine("name", ips.join(", "));
    let began = Instant::now();
    let mend = format!(
        "check the port in {key}, whether the server runs, and whether a firewall between blocks \
         this machine"
    );
    let (connection, address) = report.step("connection", connect(&addresses).await, &mend)?;
    report.fine("connection", format!("{address} in {} ms", began.elapsed().as_millis()));
    let connection = through_proxy(report, target, connection).await?;
    if !target.is_https() {
        let mend = format!(
            "use https:// except for tests: {} cross the network in the clear",
            target.secrets
        );
        report.warning("certificate", "none: http://", &mend);
        return Some(());
    }
    match start_tls(connection, target).await {
        Ok((version, chain)) => {
            let prefix = format!("trusted, {version}, ");
            report.days_left(&prefix, &chain, "renew the server's certificate");
            Some(())
        }
        Err(failure) => {
            let (why, mend) = advice(&failure, target, &addresses).await;
            report.bad("certificate", why, &mend);
            None
        }
    }
}

/// Asks the proxy, if there is one, for a way to a server with https.
async fn through_proxy(
    report: &mut Diagnosis,
    target: &Target<'_>,
    connection: TcpStream,
) -> Option<TcpStream> {
    let Some((proxy, key)) = target.proxy.filter(|_| target.is_https()) else {
        return Some(connection);
    };
    let mend = format!(
        "check {key}, and whether the proxy lets this machine pass to {}:{} without a password",
        target.host(),
        port(target.url)
    );
    let tunnel = within_timeout("answer of the proxy", tunnel(connection, target.url)).await;
    let tunnel = report.step("proxy", tunnel, &mend)?;
    report.fine("proxy", format!("{}:{} lets the portal pass", host_of(proxy), port(proxy)));
    Some(tunnel)
}

async fn tunnel(mut proxy: TcpStream, to: &Url) -> io::Result<TcpStream> {
    let to = format!("{}:{}", to.host_str().unwrap_or_default(), port(to));
    let request = format!("CONNECT {to} HTTP/1.1\r\nhost: {to}\r\n\r\n");
    proxy.write_all(request.as_bytes()).await?;
    let mut head = Vec::new();
    // Byte by byte: what follows the head belongs to TLS.
    let mut reader = (&mut proxy).take(MAX_HEAD);
    while !head.ends_with(b"\r\n\r\n") {
        head.push(reader.read_u8().await?);
    }
    let head = String::from_utf8_lossy(&head);
    let status = head.split_whitespace().nth(1).unwrap_or_default();
    if status.starts_with('2') {
        return Ok(proxy);
    }
    let line = head.lines().next().unwrap_or_default().escape_debug();
    Err(io::Error::other(format!("the proxy refuses the way to {to}: {line}")))
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

/// Why TLS failed.
struct TlsFailure {
    text: String,
    /// The TLS library's error, if it has one.
    error: Option<rustls::Error>,
    /// What the server showed.
    chain: Vec<CertificateDer<'static>>,
}

impl TlsFailure {
    fn of(error: rustls::Error) -> Self {
        Self { text: error.to_string(), error: Some(error), chain: Vec::new() }
    }

    fn saying(text: String) -> Self {
        Self { text, error: None, chain: Vec::new() }
    }
}

/// What happened, and what to do.
async fn advice(
    failure: &TlsFailure,
    target: &Target<'_>,
    addresses: &[SocketAddr],
) -> (String, String) {
    let TlsFailure { text, error, chain } = failure;
    // A server that ends the handshake may speak only what the portal refuses to speak.
    let may_be_old = chain.is_empty() && error.as_ref().is_none_or(trust::may_lack_ciphers);
    let hello = if may_be_old { old_hello(target, addresses).await } else { None };
    match (hello, error) {
        (Some(hello), _) => hello.advice(text),
        (None, Some(error)) => (text.clone(), trust::mend(error, chain, target)),
        (None, None) => (text.clone(), trust::OLD_TLS.to_owned()),
    }
}

/// What the server answers to an old client.
async fn old_hello(target: &Target<'_>, addresses: &[SocketAddr]) -> Option<hello::Hello> {
    let (mut connection, _) = connect(addresses).await.ok()?;
    if target.proxy.is_some() {
        let tunnel = tunnel(connection, target.url);
        connection = within_timeout("answer", tunnel).await.ok()?;
    }
    let hello = hello::of(&mut connection, target.host());
    within_timeout("answer", hello).await.ok().flatten()
}

/// TLS with the settings of the portal's client. Returns its version and the server's certificates.
async fn start_tls(
    connection: TcpStream,
    target: &Target<'_>,
) -> Result<(String, Vec<CertificateDer<'static>>), TlsFailure> {
    let provider = Arc::new(ring::default_provider());
    let roots = target.extra_roots.into_iter().flat_map(CertificateDer::pem_slice_iter);
    let roots = roots.filter_map(Result::ok);
    let verifier =
        Verifier::new_with_extra_roots(roots, provider.clone()).map_err(TlsFailure::of)?;
    let recorder = Arc::new(ChainRecorder { verifier, seen: Mutex::default() });
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(TlsFailure::of)?
        .dangerous()
        .with_custom_certificate_verifier(recorder.clone());
    let config = match target.client_certificate.map(ExposeSecret::expose_secret) {
        None => config.with_no_client_auth(),
        Some(pem) => {
            let chain = CertificateDer::pem_slice_iter(pem).filter_map(Result::ok).collect();
            let key = PrivateKeyDer::from_pem_slice(pem)
                .map_err(|e| TlsFailure::saying(e.to_string()))?;
            config.with_client_auth_cert(chain, key).map_err(TlsFailure::of)?
        }
    };
    let name = ServerName::try_from(target.host().to_owned())
        .map_err(|e| TlsFailure::saying(e.to_string()))?;
    let handshake = TlsConnector::from(Arc::new(config)).connect(name, connection);
    let failed = |error: io::Error| {
        let inner = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>());
        let chain = recorder.seen.lock().unwrap_or_else(PoisonError::into_inner).clone();
        TlsFailure { text: error.to_string(), error: inner.cloned(), chain }
    };
    let stream = timeout(TIMEOUT, handshake)
        .await
        .map_err(|_| TlsFailure::saying(format!("no TLS within {} s", TIMEOUT.as_secs())))?
        .map_err(failed)?;
    let agreed = stream.get_ref().1;
    let version = agreed.protocol_version().and_then(|version| version.as_str());
    let version = version.unwrap_or_default().replace('v', " ").replace('_', ".");
    let chain = agreed.peer_certificates().unwrap_or_default();
    Ok((version, chain.iter().map(|certificate| certificate.clone().into_owned()).collect()))
}
