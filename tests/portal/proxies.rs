//! The portal below a path behind real reverse proxies, each with its example of docs/proxies. Only
//! addresses and certificate paths are replaced.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::process::{Child, Command};

use handover::config::AuditTo;
use rcgen::{CertificateParams, KeyPair};
use scraper::{Html, Selector};
use secenrol_stand_in::PASSWORD;
use tempfile::TempDir;

use crate::eventually::{PATIENCE, eventually};
use crate::free;
use crate::installed::installed;
use crate::world::{Browser, Reply, World};

const HOST: &str = "intranet.example.org";
const BASE: &str = "/it/token";
/// Loopback, but none of the portal's trusted proxies.
const VISITOR: Ipv4Addr = Ipv4Addr::new(127, 0, 0, 9);

/// A proxy program, its example, and its arguments for the foreground.
struct Kind {
    program: &'static str,
    package: &'static str,
    example: &'static str,
    /// What the example has for the listen address, the certificate, its key, the portal and the
    /// management listener.
    listen: &'static str,
    certificate: &'static str,
    key: &'static str,
    management: &'static str,
    /// Completes the example. The test's folder replaces FOLDER.
    frame: fn(&str) -> String,
    arguments: &'static [&'static str],
}

const NGINX: Kind = Kind {
    program: "nginx",
    package: "nginx",
    example: "nginx.conf",
    listen: "listen 443",
    certificate: "/etc/ssl/certs/intranet.pem",
    key: "/etc/ssl/private/intranet.key",
    management: "",
    frame: |example| {
        format!(
            "daemon off; pid FOLDER/pid; error_log FOLDER/log;\nevents {{}}\nhttp {{ access_log off;\n\
             client_body_temp_path FOLDER/1; proxy_temp_path FOLDER/2; fastcgi_temp_path FOLDER/3;\n\
             uwsgi_temp_path FOLDER/4; scgi_temp_path FOLDER/5;\n{example}\n}}\n"
        )
    },
    arguments: &["-p", "FOLDER", "-e", "FOLDER/log", "-c", "FOLDER/config"],
};

const HAPROXY: Kind = Kind {
    program: "haproxy",
    package: "haproxy",
    example: "haproxy.cfg",
    listen: "bind :443",
    certificate: "/etc/haproxy/intranet.pem",
    key: "",
    management: "port 9090",
    frame: str::to_owned,
    arguments: &["-db", "-f", "FOLDER/config"],
};

const APACHE: Kind = Kind {
    program: "apache2",
    package: "apache2-bin",
    example: "apache.conf",
    listen: "*:443",
    certificate: "/etc/ssl/certs/intranet.pem",
    key: "/etc/ssl/private/intranet.key",
    management: "",
    frame: |example| {
        let modules =
            ["mpm_event", "authz_core", "ssl", "proxy", "proxy_http", "headers", "unique_id"];
        let load = modules.map(|name| {
            format!("LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n")
        });
        format!(
            "ServerRoot FOLDER\nPidFile FOLDER/pid\nErrorLog FOLDER/log\nMutex file:FOLDER\nServerName localhost\n{}\n\
             Listen 127.0.0.1:PORT\n{example}\n",
            load.concat()
        )
    },
    arguments: &["-d", "FOLDER", "-f", "FOLDER/config", "-DFOREGROUND"],
};

/// The same proxies with single sign-on.
const NGINX_SIGNING_ON: Kind = Kind {
    frame: |example| {
        let signing_on = "auth_basic x; auth_basic_user_file FOLDER/users;\n        proxy_pass ";
        (NGINX.frame)(&replaced(example, "proxy_pass ", signing_on))
    },
    ..NGINX
};

/// In `HAProxy` the organisation supplies the sign-on. Here it always names the same person.
const HAPROXY_SIGNING_ON: Kind = Kind {
    frame: |example| {
        let del = "http-request del-header X-Remote-User";
        replaced(example, del, &format!("http-request set-var(txn.user) str(alice)\n    {del}"))
    },
    ..HAPROXY
};

const APACHE_SIGNING_ON: Kind = Kind {
    frame: |example| {
        let modules = ["auth_basic", "authn_core", "authn_file", "authz_user"];
        let load = modules
            .map(|name| {
                format!("LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n")
            })
            .concat();
        let signing_on =
            "AuthType Basic\nAuthName x\nAuthUserFile FOLDER/users\nRequire valid-user\nProxyPass ";
        load + &(APACHE.frame)(&replaced(example, "ProxyPass ", signing_on))
    },
    ..APACHE
};

fn replaced(example: &str, from: &str, to: &str) -> String {
    assert_eq!(example.matches(from).count(), 1, "{from}");
    example.replace(from, to)
}

/// A running proxy with the portal behind it.
struct Behind {
    child: Child,
    folder: TempDir,
    address: SocketAddr,
    certificate: String,
    world: World,
}

impl Drop for Behind {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let log = std::fs::read_to_string(self.folder.path().join("log"));
            eprintln!("the proxy's log: {}", log.unwrap_or_default());
        }
        // The proxy passes SIGTERM on to its worker processes.
        let _ = Command::new("kill").arg(self.child.id().to_string()).status();
        self.child.wait().unwrap();
    }
}

impl Behind {
    async fn start(kind: &Kind) -> Self {
        let folder = tempfile::tempdir().unwrap();
        // nginx and Apache drop root's rights but need to enter the folder.
        open_to_all(folder.path());
        let address = free::address();
        let management = free::address();
        let world = World::with(|config| {
            let url = format!("https://{HOST}:{}{BASE}", address.port());
            config.server.public_url = url.parse().unwrap();
            config.server.trusted_proxies = vec!["127.0.0.1/32".parse().unwrap()];
            config.sign_in.userid_header = Some("X-Remote-User".parse().unwrap());
            config.server.management_listen = Some(management);
            config.audit.destination = AuditTo::File(folder.path().join("audit"));
        })
        .await;
        let certificate = identity(folder.path());
        let config = configured(kind, folder.path(), address, management, &world.authority());
        std::fs::write(folder.path().join("config"), config).unwrap();
        let arguments = kind.arguments.iter().map(|argument| within(folder.path(), argument));
        let child =
            Command::new(installed(kind.program, kind.package)).args(arguments).spawn().unwrap();
        let behind = Self { child, folder, address, certificate, world };
        behind.until_it_answers().await;
        behind
    }

    async fn until_it_answers(&self) {
        let browser = self.browser();
        eventually("the proxy answers", async || {
            let answer = browser.request(reqwest::Method::GET, "/").send().await.ok()?;
            matches!(answer.status().as_u16(), 200 | 401).then_some(())
        })
        .await;
    }

    /// Waits for `event` in the audit trail and asserts that it has the visitor's address.
    async fn audited_from_the_visitor(&self, event: &str) {
        let line = eventually(&format!("the audit trail has {event}"), async || {
            let trail = std::fs::read_to_string(self.folder.path().join("audit")).unwrap();
            trail.lines().find(|line| line.contains(event)).map(str::to_owned)
        })
        .await;
        assert!(line.contains(&format!("\"src_ip\":\"{VISITOR}\"")), "{line}");
    }

    /// A browser that trusts the proxy's certificate.
    fn browser(&self) -> Browser {
        let certificate = reqwest::Certificate::from_pem(self.certificate.as_bytes()).unwrap();
        let authority = format!("{HOST}:{}", self.address.port());
        let http = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .no_proxy()
            .timeout(PATIENCE)
            .local_address(std::net::IpAddr::from(VISITOR))
            .resolve(HOST, self.address)
            .tls_certs_only([certificate])
            .build()
            .unwrap();
        Browser::through(http, format!("https://{authority}{BASE}"), authority)
    }
}

fn open_to_all(folder: &Path) {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o777)).unwrap();
}

/// Writes the certificate, the key, and both in one file. Returns the certificate.
fn identity(folder: &Path) -> String {
    let key = KeyPair::generate().unwrap();
    let certificate =
        CertificateParams::new([HOST.to_owned()]).unwrap().self_signed(&key).unwrap().pem();
    std::fs::write(folder.join("certificate"), &certificate).unwrap();
    std::fs::write(folder.join("key"), key.serialize_pem()).unwrap();
    std::fs::write(folder.join("both"), format!("{certificate}{}", key.serialize_pem())).unwrap();
    // Alice's password is "secret", as SHA-1.
    std::fs::write(folder.join("users"), "alice:{SHA}5en6G6MezRroT3XKqkdPOmY/BfQ=\n").unwrap();
    certificate
}

/// The example with the test's addresses and files.
fn configured(
    kind: &Kind,
    folder: &Path,
    address: SocketAddr,
    management: SocketAddr,
    portal: &str,
) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/proxies").join(kind.example);
    let mut example = std::fs::read_to_string(file).unwrap();
    let port = address.port().to_string();
    let listen = kind.listen.replace("443", &address.to_string());
    let listen = listen.replace(":127", "127").replace("*127", "127");
    let certificate = if kind.key.is_empty() { "FOLDER/both" } else { "FOLDER/certificate" };
    for (from, to) in [
        (kind.listen, listen.as_str()),
        (kind.certificate, certificate),
        (kind.key, "FOLDER/key"),
        ("127.0.0.1:8080", portal),
        (kind.management, &format!("port {}", management.port())),
    ] {
        if !from.is_empty() {
            assert!(example.contains(from), "{from} in {}", kind.example);
            example = example.replace(from, to);
        }
    }
    within(folder, &(kind.frame)(&example)).replace("PORT", &port)
}

fn within(folder: &Path, text: &str) -> String {
    text.replace("FOLDER", folder.to_str().unwrap())
}

/// Asserts that every link of a page is below the base path, and that its files exist.
async fn links_are_right(browser: &Browser, page: &Reply) {
    let html = Html::parse_document(&page.body).html();
    let mut files = Vec::new();
    for attribute in ["href", "src", "action", "hx-get"] {
        let selector = Selector::parse(&format!("[{attribute}]")).unwrap();
        for element in Html::parse_document(&html).select(&selector) {
            let url = element.value().attr(attribute).unwrap().to_owned();
            let elsewhere =
                ["data:", "tel:", "mailto:", "http", "#"].iter().any(|kind| url.starts_with(kind));
            assert!(elsewhere || url.starts_with(&format!("{BASE}/")), "{attribute}={url}");
            if url.contains("/static/") {
                files.push(url.strip_prefix(BASE).unwrap().to_owned());
            }
        }
    }
    for file in files {
        assert_eq!(
            browser.send_compressed(browser.request(reqwest::Method::GET, &file)).await.status,
            200,
            "{file}"
        );
    }
}

async fn the_journey_works_behind(kind: &Kind) {
    let behind = Behind::start(kind).await;
    let browser = behind.browser();
    assert_eq!(browser.get("").await.location(), format!("{BASE}/"));
    for path in ["/", "/sign-in", "/sms", "/lost", "/help", "/nowhere"] {
        links_are_right(&browser, &browser.get(path).await).await;
    }
    let accepted = browser.sign_in("alice", PASSWORD).await;
    assert_eq!(accepted.location(), format!("{BASE}/passcode"));
    let cookie = accepted.header("set-cookie").unwrap();
    assert!(cookie.starts_with("__Host-handover=") && cookie.ends_with("; Path=/"), "{cookie}");
    links_are_right(&browser, &browser.get("/passcode").await).await;
    let code = behind.world.secenrol().old_code("alice").unwrap();
    assert_eq!(browser.passcode(&code).await.location(), format!("{BASE}/scan"));
    let scan = browser.get("/scan").await;
    links_are_right(&browser, &scan).await;
    assert_eq!(scan.attribute("[hx-get]", "hx-get"), Some(format!("{BASE}/scan/status")));
    assert_eq!(browser.poll("/scan/status").await.status, 200);
    assert_eq!(browser.get("/scan/check").await.location(), format!("{BASE}/scan"));
    behind.world.secenrol().scan("alice", &scan.qr()).await.unwrap();
    assert_eq!(browser.poll_to_the_end("/scan/status").await, format!("{BASE}/done"));
    links_are_right(&browser, browser.get("/done").await.is(200, "done")).await;
    assert!(browser.sign_out().await.location().starts_with(BASE));

    for path in ["/healthz", "/readyz", "/metrics"] {
        assert_eq!(browser.get(path).await.status, 404, "{path} is not for the network");
    }
    let forged =
        browser.request(reqwest::Method::GET, "/").header("x-forwarded-for", "203.0.113.7");
    assert_eq!(browser.send(forged).await.status, 200);
    behind.audited_from_the_visitor("authn_login_success").await;
}

#[tokio::test]
async fn s09_below_a_path_behind_nginx_the_whole_journey_works() {
    the_journey_works_behind(&NGINX).await;
}

#[tokio::test]
async fn s09_below_a_path_behind_haproxy_the_whole_journey_works() {
    the_journey_works_behind(&HAPROXY).await;
}

#[tokio::test]
async fn s09_below_a_path_behind_apache_the_whole_journey_works() {
    the_journey_works_behind(&APACHE).await;
}

#[tokio::test]
async fn s54_a_forwarded_header_of_a_visitor_counts_behind_no_proxy() {
    for kind in [NGINX, HAPROXY, APACHE] {
        let behind = Behind::start(&kind).await;
        let browser = behind.browser();
        let form = browser.form("/sign-in", &[("userid", "alice"), ("password", "wrong")]);
        let forged =
            form.header("x-forwarded-for", "203.0.113.7").header("sec-fetch-site", "same-origin");
        browser.send(forged).await.is(401, "sign-in");
        behind.audited_from_the_visitor("authn_login_fail").await;
        for name in ["bob", "", "<script>"] {
            let forged =
                browser.request(reqwest::Method::GET, "/sign-in").header("x-remote-user", name);
            let page = browser.send(forged).await;
            assert_eq!(
                page.is(200, "sign-in").attribute("#userid", "value").as_deref(),
                Some(""),
                "{name}"
            );
            assert!(!page.has("#userid[readonly]"), "{name}");
        }
    }
}

#[tokio::test]
async fn s54_the_proxys_userid_overrides_the_browsers_header() {
    for kind in [NGINX_SIGNING_ON, HAPROXY_SIGNING_ON, APACHE_SIGNING_ON] {
        let behind = Behind::start(&kind).await;
        let browser = behind.browser();
        let signed_on =
            |request: reqwest::RequestBuilder| request.basic_auth("alice", Some("secret"));
        for forged in [None, Some("bob"), Some("alice")] {
            let request = signed_on(browser.request(reqwest::Method::GET, "/sign-in"));
            let request = forged
                .into_iter()
                .fold(request, |request, name| request.header("x-remote-user", name));
            let page = browser.send(request).await;
            assert_eq!(
                page.is(200, "sign-in").attribute("#userid", "value").as_deref(),
                Some("alice")
            );
            assert!(page.has("#userid[readonly]"), "{} {forged:?}", kind.program);
        }
        let form = |userid| {
            let form = browser.form("/sign-in", &[("userid", userid), ("password", PASSWORD)]);
            signed_on(form.header("sec-fetch-site", "same-origin").header("x-remote-user", userid))
        };
        browser.send(form("carol")).await.is(422, "sign-in");
        assert_eq!(browser.send(form("alice")).await.location(), format!("{BASE}/passcode"));
    }
}

/// A browser may list headers in `Connection`. A proxy drops those from the request.
#[tokio::test]
async fn s54_no_visitor_can_make_the_proxy_drop_its_headers() {
    for kind in [NGINX_SIGNING_ON, HAPROXY_SIGNING_ON, APACHE_SIGNING_ON] {
        let behind = Behind::start(&kind).await;
        let browser = behind.browser();
        for named in ["X-Remote-User", "close, x-remote-user, x-forwarded-for"] {
            let taking_off = |request: reqwest::RequestBuilder| {
                request.basic_auth("alice", Some("secret")).header("connection", named)
            };
            let page =
                browser.send(taking_off(browser.request(reqwest::Method::GET, "/sign-in"))).await;
            assert!(page.is(200, "sign-in").has("#userid[readonly]"), "{} {named}", kind.program);
            let form = browser.form("/sign-in", &[("userid", "bob"), ("password", PASSWORD)]);
            browser
                .send(taking_off(form.header("sec-fetch-site", "same-origin")))
                .await
                .is(422, "sign-in");
        }
        behind.audited_from_the_visitor("input_validation_fail").await;
    }
}
