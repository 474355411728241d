//! What a server answers to the hello of an old TLS client. Servers whose TLS is too old for the
//! portal end its handshake without a reason; this finds out what they would speak.

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

/// TLS 1.2 as a version number.
const TLS_1_2: u16 = 0x0303;
const HANDSHAKE: u8 = 22;
const CLIENT_HELLO: u8 = 1;
const SERVER_HELLO: u8 = 2;

/// The cipher suites of old clients that the portal does not speak, by number and name (IANA's
/// registry).
const SUITES: [(u16, &str); 24] = [
    (0xc028, "ECDHE_RSA_WITH_AES_256_CBC_SHA384"),
    (0xc027, "ECDHE_RSA_WITH_AES_128_CBC_SHA256"),
    (0xc014, "ECDHE_RSA_WITH_AES_256_CBC_SHA"),
    (0xc013, "ECDHE_RSA_WITH_AES_128_CBC_SHA"),
    (0xc024, "ECDHE_ECDSA_WITH_AES_256_CBC_SHA384"),
    (0xc023, "ECDHE_ECDSA_WITH_AES_128_CBC_SHA256"),
    (0xc00a, "ECDHE_ECDSA_WITH_AES_256_CBC_SHA"),
    (0xc009, "ECDHE_ECDSA_WITH_AES_128_CBC_SHA"),
    (0x009f, "DHE_RSA_WITH_AES_256_GCM_SHA384"),
    (0x009e, "DHE_RSA_WITH_AES_128_GCM_SHA256"),
    (0x006b, "DHE_RSA_WITH_AES_256_CBC_SHA256"),
    (0x0067, "DHE_RSA_WITH_AES_128_CBC_SHA256"),
    (0x0039, "DHE_RSA_WITH_AES_256_CBC_SHA"),
    (0x0033, "DHE_RSA_WITH_AES_128_CBC_SHA"),
    (0x009d, "RSA_WITH_AES_256_GCM_SHA384"),
    (0x009c, "RSA_WITH_AES_128_GCM_SHA256"),
    (0x003d, "RSA_WITH_AES_256_CBC_SHA256"),
    (0x003c, "RSA_WITH_AES_128_CBC_SHA256"),
    (0x0035, "RSA_WITH_AES_256_CBC_SHA"),
    (0x002f, "RSA_WITH_AES_128_CBC_SHA"),
    (0xc012, "ECDHE_RSA_WITH_3DES_EDE_CBC_SHA"),
    (0x000a, "RSA_WITH_3DES_EDE_CBC_SHA"),
    (0x0005, "RSA_WITH_RC4_128_SHA"),
    (0x0004, "RSA_WITH_RC4_128_MD5"),
];

/// The server's choice.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Hello {
    version: u16,
    suite: u16,
}

impl Hello {
    /// What happened, and what to do. `failure` is the portal's own.
    pub(super) fn advice(&self, failure: &str) -> (String, String) {
        if self.version < TLS_1_2 {
            let minor = self.version.wrapping_sub(0x0301);
            let found = format!("{failure}; the server speaks TLS 1.{minor} at most");
            return (
                found,
                "switch TLS 1.2 on at the server; the portal speaks 1.2 and 1.3".into(),
            );
        }
        let name = SUITES.iter().find(|(number, _)| *number == self.suite);
        let name = name.map_or("an unknown cipher suite", |(_, name)| name);
        (
            format!(
                "{failure}; the server speaks TLS 1.2, but only with cipher suites such as {name}"
            ),
            "the server lacks ECDHE with AES-GCM or ChaCha20-Poly1305, which the portal needs. \
             Give it an ECDSA certificate (P-256), if its Windows offers AES-GCM only with that; \
             or a newer Windows; or a reverse proxy on the same machine that has these suites"
                .to_owned(),
        )
    }
}

/// Sends an old client's hello and reads the server's. `None` if the server sends none.
pub(super) async fn of(server: &mut TcpStream, host: &str) -> std::io::Result<Option<Hello>> {
    server.write_all(&client_hello(host)).await?;
    // Record header, message header, version, random number, length of the session id.
    let mut head = [0; 5 + 4 + 2 + 32 + 1];
    server.read_exact(&mut head).await?;
    if head[0] != HANDSHAKE || head[5] != SERVER_HELLO {
        return Ok(None);
    }
    let mut session = vec![0; head[43].into()];
    server.read_exact(&mut session).await?;
    let suite = server.read_u16().await?;
    Ok(Some(Hello { version: u16::from_be_bytes([head[9], head[10]]), suite }))
}

/// RFC 5246, section 7.4.1.2, with the extensions without which servers choose no elliptic curve.
fn client_hello(host: &str) -> Vec<u8> {
    let suites: Vec<u8> = SUITES.iter().flat_map(|(number, _)| number.to_be_bytes()).collect();
    let name = with_length(&[&[0], &*with_length(host.as_bytes())].concat());
    let curves = with_length(&[0, 23, 0, 24, 0, 29]);
    // RSA and ECDSA with SHA-256, SHA-384, SHA-512 and SHA-1.
    let signatures = with_length(&[4, 1, 5, 1, 6, 1, 2, 1, 4, 3, 5, 3, 6, 3, 2, 3]);
    let extension = |kind: u16, body: &[u8]| [&kind.to_be_bytes(), &*with_length(body)].concat();
    // An address is no server name.
    let is_address = host.parse::<std::net::IpAddr>().is_ok();
    let server_name = if is_address { Vec::new() } else { extension(0, &name) };
    let extensions =
        [server_name, extension(10, &curves), extension(11, &[1, 0]), extension(13, &signatures)]
            .concat();
    let random: [u8; 32] = rand::random();
    let body = [
        &TLS_1_2.to_be_bytes()[..],
        &random,
        &[0],
        &with_length(&suites),
        &[1, 0],
        &with_length(&extensions),
    ]
    .concat();
    let message = [&[CLIENT_HELLO, 0][..], &with_length(&body)].concat();
    [&[HANDSHAKE, 3, 1][..], &with_length(&message)].concat()
}

/// The bytes after their number in two bytes.
fn with_length(bytes: &[u8]) -> Vec<u8> {
    let length = u16::try_from(bytes.len()).unwrap_or(u16::MAX);
    [&length.to_be_bytes(), bytes].concat()
}
