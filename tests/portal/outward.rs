//! The portal's own requests through real servers: a forward proxy (Apache), and a TLS server that
//! wants a client certificate (nginx) in front of the stand-in.

use std::io::{BufRead as _, BufReader};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};

use handover::config::{Webhook, WebhookFormat};
use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, ExtendedKeyUsagePurpose, IsCa, KeyPair,
};
use secenrol_stand_in::{PASSWORD, StandIn};
use secrecy::SecretSlice;
use tempfile::TempDir;

use crate::check::{ONLINE, checked};
use crate::eventually::{PATIENCE, eventually};
use crate::free;
use crate::installed::installed;
use crate::notices::endpoint;
use crate::world::{Browser, World};

/// A server program in a folder of its own.
struct Server {
    child: Child,
    folder: TempDir,
    address: SocketAddr,
}

impl Drop for Server {
    fn drop(&mut self) {
        if std::thread::panicking() {
            eprintln!("the server's log: {}", self.file("log"));
        }
        // The server passes SIGTERM on to its worker processes.
        let _ = Command::new("kill").arg(self.child.id().to_string()).status();
        self.child.wait().unwrap();
    }
}

impl Server {
    /// Starts a program that listens at ADDRESS of its config. FOLDER is its folder.
    fn start(program: &Path, arguments: &[&str], config: &str, folder: TempDir) -> Self {
        use std::os::unix::fs::PermissionsExt as _;
        std::fs::set_permissions(folder.path(), std::fs::Permissions::from_mode(0o777)).unwrap();
        let address = free::address();
        let within = |text: &str| {
            let text = text.replace("FOLDER", folder.path().to_str().unwrap());
            text.replace("ADDRESS", &address.to_string())
        };
        std::fs::write(folder.path().join("config"), within(config)).unwrap();
        let arguments = arguments.iter().map(|argument| within(argument));
        let mut child = Command::new(program).args(arguments).spawn().unwrap();
        let end = std::time::Instant::now() + PATIENCE;
        while TcpStream::connect(address).is_err() {
            assert!(std::time::Instant::now() < end, "{} does not listen", program.display());
            assert_eq!(child.try_wait().unwrap(), None, "{} has ended", program.display());
            std::thread::yield_now();
        }
        Self { child, folder, address }
    }

    fn file(&self, name: &str) -> String {
        std::fs::read_to_string(self.folder.path().join(name)).unwrap_or_default()
    }

    /// Apache as a forward proxy that lets requests pass to `target`.
    fn proxy(target: u16) -> Self {
        let modules = ["mpm_event", "authz_core", "proxy", "proxy_http", "proxy_connect"];
        let load = modules.map(|name| {
            format!("LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n")
        });
        let config = format!(
            "ServerRoot FOLDER\nPidFile FOLDER/pid\nErrorLog FOLDER/log\nMutex file:FOLDER\n\
             ServerName localhost\n{}Listen ADDRESS\nProxyRequests On\nAllowCONNECT {target}\n\
             CustomLog FOLDER/requests %r\n<Proxy \"*\">\nRequire all granted\n</Proxy>\n",
            load.concat()
        );
        let arguments = ["-d", "FOLDER", "-f", "FOLDER/config", "-DFOREGROUND"];
        let apache = installed("apache2", "apache2-bin");
        Self::start(&apache, &arguments, &config, tempfile::tempdir().unwrap())
    }

    fn url(&self) -> url::Url {
        format!("http://{}", self.address).parse().unwrap()
    }

    /// Waits until the proxy's log has a request that begins so.
    async fn until_passed(&self, request: &str) {
        eventually(&format!("the proxy passes {request}"), async || {
            self.file("requests").lines().any(|line| line.starts_with(request)).then_some(())
        })
        .await;
    }

    /// nginx with TLS before `secenrol`, which lets nobody pass without a certificate of `people`.
    fn guarded(secenrol: &str, servers: &Authority, people: &Authority) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        servers.issue(&path("server.pem"), &path("server.key"), "localhost");
        std::fs::write(path("people.pem"), people.0.pem()).unwrap();
        let config = format!(
            "daemon off; pid FOLDER/pid; error_log FOLDER/log;\nevents {{}}\nhttp {{ access_log off;\n\
             client_body_temp_path FOLDER/1; proxy_temp_path FOLDER/2; fastcgi_temp_path FOLDER/3;\n\
             uwsgi_temp_path FOLDER/4; scgi_temp_path FOLDER/5;\nserver {{ listen ADDRESS ssl;\n\
             ssl_certificate FOLDER/server.pem; ssl_certificate_key FOLDER/server.key;\n\
             ssl_client_certificate FOLDER/people.pem; ssl_verify_client on;\n\
             location / {{ proxy_pass {secenrol}; }} }} }}\n"
        );
        let arguments = ["-p", "FOLDER", "-e", "FOLDER/log", "-c", "FOLDER/config"];
        Self::start(&installed("nginx", "nginx"), &arguments, &config, folder)
    }
}

/// A certificate authority.
struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    fn new(name: &str) -> Self {
        let mut params = CertificateParams::new(Vec::new()).unwrap();
        params.distinguished_name.push(rcgen::DnType::CommonName, name);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        Self(CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap())
    }

    /// Writes a certificate for `name` and its key.
    fn issue(&self, certificate: &Path, key_file: &Path, name: &str) {
        use std::os::unix::fs::PermissionsExt as _;
        let key = KeyPair::generate().unwrap();
        let mut params = CertificateParams::new([name.to_owned()]).unwrap();
        params.extended_key_usages =
            vec![ExtendedKeyUsagePurpose::ServerAuth, ExtendedKeyUsagePurpose::ClientAuth];
        std::fs::write(certificate, params.signed_by(&key, &self.0).unwrap().pem()).unwrap();
        std::fs::write(key_file, key.serialize_pem()).unwrap();
        std::fs::set_permissions(key_file, std::fs::Permissions::from_mode(0o600)).unwrap();
    }
}

/// The authorities of a test, and the portal's files.
struct Files {
    folder: TempDir,
    servers: Authority,
    people: Authority,
}

impl Files {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (servers, people) = (Authority::new("servers"), Authority::new("people"));
        std::fs::write(folder.path().join("ca.pem"), servers.0.pem()).unwrap();
        let files = Self { folder, servers, people };
        files.portal_gets_a_certificate_of(&files.people);
        files
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn portal_gets_a_certificate_of(&self, authority: &Authority) {
        authority.issue(&self.path("client.pem"), &self.path("client.key"), "portal");
    }

    /// The keys of `[secenrol]` for these files.
    fn ca(&self) -> String {
        format!("ca_file = \"{}\"\n", self.path("ca.pem").display())
    }

    fn client(&self) -> String {
        let (certificate, key) = (self.path("client.pem"), self.path("client.key"));
        let (certificate, key) = (certificate.display(), key.display());
        format!("client_certificate = \"{certificate}\"\nclient_key = \"{key}\"\n")
    }
}

#[tokio::test]
async fn a_journey_passes_a_proxy_and_shows_the_client_certificate() {
    let files = Files::new();
    let (mut nginx, mut proxy) = (None, None);
    let world = World::with(|config| {
        let guard =
            Server::guarded(config.secenrol.urls[0].as_str(), &files.servers, &files.people);
        let port = guard.address.port();
        config.secenrol.urls = vec![format!("https://localhost:{port}").parse().unwrap()];
        config.secenrol.extra_roots = Some(std::fs::read(files.path("ca.pem")).unwrap());
        let pem = ["client.pem", "client.key"].map(|name| std::fs::read(files.path(name)).unwrap());
        config.secenrol.client_certificate = Some(SecretSlice::from(pem.concat()));
        let between = Server::proxy(port);
        config.secenrol.proxy = Some(between.url());
        (nginx, proxy) = (Some(guard), Some(between));
    })
    .await;
    let (browser, scan) = world.alice_at_scan().await;
    world.secenrol().scan("alice", &scan.qr()).await.unwrap();
    assert_eq!(browser.poll_to_the_end("/scan/status").await, "/done");
    let port = nginx.unwrap().address.port();
    proxy.unwrap().until_passed(&format!("CONNECT localhost:{port} ")).await;
}

#[tokio::test]
async fn secenrol_without_tls_and_the_webhook_are_asked_through_their_proxies() {
    let endpoint = endpoint().await;
    let (to_secenrol, to_webhook) = (Server::proxy(1), Server::proxy(1));
    let world = World::with(|config| {
        config.secenrol.proxy = Some(to_secenrol.url());
        config.webhook = Some(Webhook {
            url: endpoint.uri().parse().unwrap(),
            format: WebhookFormat::Json,
            secret: Some(SecretSlice::from(vec![7; 32])),
            extra_roots: None,
            proxy: Some(to_webhook.url()),
        });
    })
    .await;
    let (browser, scan) = world.alice_at_scan().await;
    world.secenrol().scan("alice", &scan.qr()).await.unwrap();
    assert_eq!(browser.poll_to_the_end("/scan/status").await, "/done");
    to_secenrol.until_passed(&format!("POST {}/secenrol/ ", world.secenrol_url())).await;
    to_webhook.until_passed(&format!("POST {}", endpoint.uri())).await;
}

#[tokio::test]
async fn check_online_checks_the_proxy_and_the_client_certificate() {
    let (files, stand_in) = (Files::new(), stand_in());
    let nginx = Server::guarded(stand_in.url(), &files.servers, &files.people);
    let port = nginx.address.port();
    let url = format!("https://localhost:{port}");
    let open = Server::proxy(port);
    let proxy = format!("proxy = \"{}\"\n", open.url());
    let said = checked(&url, &(files.ca() + &files.client() + &proxy), ONLINE).await;
    assert_eq!(said.status, Some(0), "{}{}", said.out, said.err);
    for check in ["proxy", "certificate", "integration mode"] {
        assert!(said.of(check).starts_with("fine"), "{}", said.of(check));
    }
    let without = checked(&url, &(files.ca() + &proxy), ONLINE).await;
    let line = without.of("integration mode");
    assert!(line.starts_with("bad") && line.contains("secenrol.client_certificate"), "{line}");

    let closed = Server::proxy(1);
    let proxy = format!("proxy = \"{}\"\n", closed.url());
    let said = checked(&url, &(files.ca() + &files.client() + &proxy), ONLINE).await;
    let line = said.of("proxy");
    assert!(line.starts_with("bad") && line.contains("HTTP/1.1 403"), "{line}");
    assert!(line.contains("check secenrol.proxy"), "{line}");

    let nobody = format!("proxy = \"http://{}\"\n", free::address());
    let said = checked(&url, &(files.ca() + &nobody), ONLINE).await;
    assert!(said.of("connection").contains("check the port in secenrol.proxy"), "{}", said.out);
}

/// `handover serve` and its log.
struct Portal {
    child: Child,
    said: Receiver<String>,
}

impl Drop for Portal {
    fn drop(&mut self) {
        let _ = self.child.kill();
        self.child.wait().unwrap();
    }
}

impl Portal {
    fn serve(file: &Path) -> Self {
        let mut program = Command::new(env!("CARGO_BIN_EXE_handover"));
        program.args(["serve", "--config"]).arg(file).env_remove("RUST_LOG");
        let mut child = program.stdout(Stdio::null()).stderr(Stdio::piped()).spawn().unwrap();
        let (tell, said) = channel();
        let lines = BufReader::new(child.stderr.take().unwrap()).lines();
        std::thread::spawn(move || lines.map_while(Result::ok).try_for_each(|it| tell.send(it)));
        let portal = Self { child, said };
        portal.until("\"serving\"");
        portal
    }

    /// The next log line with these words.
    fn until(&self, words: &str) -> String {
        loop {
            let line = self.said.recv_timeout(PATIENCE).unwrap();
            if line.contains(words) {
                return line;
            }
        }
    }

    fn reload(&self) -> String {
        let pid = self.child.id().to_string();
        assert!(Command::new("kill").args(["-HUP", &pid]).status().unwrap().success());
        self.until("config reloaded")
    }
}

#[tokio::test]
async fn a_reload_applies_a_renewed_client_certificate() {
    let (files, stand_in, address) = (Files::new(), stand_in(), free::address());
    let nginx = Server::guarded(stand_in.url(), &files.servers, &files.people);
    files.portal_gets_a_certificate_of(&Authority::new("strangers"));
    let text = format!(
        "[server]\nlisten = \"{address}\"\npublic_url = \"http://{address}\"\ninsecure_http = true\n\
         management_listen = \"\"\n[secenrol]\nurls = [\"https://localhost:{}\"]\n{}{}\
         [audit]\ndestination = \"off\"\n",
        nginx.address.port(),
        files.ca(),
        files.client()
    );
    let file = files.path("config.toml");
    std::fs::write(&file, text).unwrap();
    let portal = tokio::task::spawn_blocking(move || Portal::serve(&file)).await.unwrap();
    let browser = || Browser::at(format!("http://{address}"), address.to_string(), None);
    assert_eq!(browser().sign_in("alice", PASSWORD).await.status, 502);
    files.portal_gets_a_certificate_of(&files.people);
    let (said, portal) = tokio::task::spawn_blocking(|| (portal.reload(), portal)).await.unwrap();
    assert!(said.contains("secenrol.client_certificate, secenrol.client_key"), "{said}");
    assert_eq!(browser().sign_in("alice", PASSWORD).await.location(), "/passcode");
    drop(portal);
}

fn stand_in() -> StandIn {
    StandIn::start(std::net::TcpListener::bind("127.0.0.1:0").unwrap()).unwrap()
}
