//! The rules of `handover takeover` in real proxies before the stand-in.

use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use secenrol_stand_in::StandIn;
use tempfile::TempDir;

use crate::eventually::eventually;
use crate::free;
use crate::installed::installed;
use crate::world::stand_in;

const PORTAL: &str = "https://token.example.org/move";

/// A proxy: its name for the command, its program and package, a frame around the rules, and its
/// arguments for the foreground. FOLDER, LISTEN, UPSTREAM and RULES are replaced.
struct Kind {
    name: &'static str,
    program: &'static str,
    package: &'static str,
    frame: &'static str,
    arguments: &'static [&'static str],
}

const KINDS: [Kind; 3] = [
    Kind {
        name: "nginx",
        program: "nginx",
        package: "nginx",
        frame: "daemon off; pid FOLDER/pid; error_log FOLDER/log;\nevents {}\nhttp { access_log off;\n\
                client_body_temp_path FOLDER/1; proxy_temp_path FOLDER/2; fastcgi_temp_path FOLDER/3;\n\
                uwsgi_temp_path FOLDER/4; scgi_temp_path FOLDER/5;\nserver { listen LISTEN;\nRULES\n\
                location / { proxy_pass http://UPSTREAM; } } }\n",
        arguments: &["-p", "FOLDER", "-e", "FOLDER/log", "-c", "FOLDER/config"],
    },
    Kind {
        name: "haproxy",
        program: "haproxy",
        package: "haproxy",
        frame: "defaults\n  mode http\n  timeout connect 5s\n  timeout client 30s\n  timeout server 30s\n\
                frontend f\n  bind LISTEN\nRULES\n  default_backend b\nbackend b\n  server s UPSTREAM\n",
        arguments: &["-db", "-f", "FOLDER/config"],
    },
    Kind {
        name: "apache",
        program: "apache2",
        package: "apache2-bin",
        frame: "ServerRoot FOLDER\nPidFile FOLDER/pid\nErrorLog FOLDER/log\nMutex file:FOLDER\n\
                ServerName localhost\nMODULES\nListen LISTEN\n<VirtualHost LISTEN>\nRULES\n\
                ProxyPass / http://UPSTREAM/\n</VirtualHost>\n",
        arguments: &["-d", "FOLDER", "-f", "FOLDER/config", "-DFOREGROUND"],
    },
];

/// The proxy before the stand-in, with the rules.
struct Taken {
    child: Child,
    folder: TempDir,
    address: SocketAddr,
    server: StandIn,
}

impl Drop for Taken {
    fn drop(&mut self) {
        // The proxy passes SIGTERM on to its worker processes.
        let _ = Command::new("kill").arg(self.child.id().to_string()).status();
        self.child.wait().unwrap();
    }
}

fn write_config(folder: &Path, secenrol: &str) {
    let config = format!(
        "[server]\npublic_url = \"{PORTAL}\"\ntrusted_proxies = [\"127.0.0.1\"]\n[secenrol]\n\
         urls = [\"{secenrol}\"]\ninsecure_http = true\n[sms]\nstock_url = \"{secenrol}/secenrol/?stock\"\n"
    );
    std::fs::write(folder.join("config.toml"), config).unwrap();
}

async fn run(folder: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_handover"));
    command.args(arguments).current_dir(folder).stdin(Stdio::null());
    let output = tokio::task::spawn_blocking(move || command.output().unwrap()).await.unwrap();
    let text = [output.stdout, output.stderr].concat();
    (output.status.code(), String::from_utf8(text).unwrap())
}

impl Taken {
    async fn start(kind: &Kind, with_rules: bool) -> Self {
        use std::os::unix::fs::PermissionsExt as _;
        let (folder, server, address) = (tempfile::tempdir().unwrap(), stand_in(), free::address());
        // nginx and Apache drop root's rights but need to enter the folder.
        let open = std::fs::Permissions::from_mode(0o777);
        std::fs::set_permissions(folder.path(), open).unwrap();
        write_config(folder.path(), &format!("http://{address}"));
        let (status, rules) =
            run(folder.path(), &["takeover", "--config", "config.toml", "--for", kind.name]).await;
        assert_eq!(status, Some(0), "{rules}");
        let modules = ["mpm_event", "authz_core", "proxy", "proxy_http", "rewrite"].map(|name| {
            format!("LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n")
        });
        let config = kind
            .frame
            .replace("RULES", if with_rules { &rules } else { "" })
            .replace("MODULES", &modules.concat())
            .replace("FOLDER", folder.path().to_str().unwrap())
            .replace("LISTEN", &address.to_string())
            .replace("UPSTREAM", server.url().trim_start_matches("http://"));
        std::fs::write(folder.path().join("config"), config).unwrap();
        let folder_name = folder.path().to_str().unwrap().to_owned();
        let arguments = kind.arguments.iter().map(|it| it.replace("FOLDER", &folder_name));
        let program = installed(kind.program, kind.package);
        let child = Command::new(program).args(arguments).spawn().unwrap();
        let taken = Self { child, folder, address, server };
        let get = || taken.request(reqwest::Method::GET, "/secenrol/?stock").send();
        eventually("the proxy answers", async || get().await.ok().map(drop)).await;
        taken
    }

    fn request(&self, method: reqwest::Method, path: &str) -> reqwest::RequestBuilder {
        let http = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .no_proxy()
            .build()
            .unwrap();
        http.request(method, format!("http://{}{path}", self.address))
    }

    /// The status, and where a redirect leads.
    async fn answer(&self, method: reqwest::Method, path: &str, accept: &str) -> (u16, String) {
        let answer = self.request(method, path).header("accept", accept).send().await.unwrap();
        let location = answer.headers().get("location").map(|it| it.to_str().unwrap().to_owned());
        (answer.status().as_u16(), location.unwrap_or_default())
    }
}

const BROWSER: &str = "text/html,application/xhtml+xml,*/*;q=0.8";

#[tokio::test]
async fn browsers_are_led_to_the_portal_and_everything_else_passes() {
    let _ = rustls::crypto::ring::default_provider().install_default();
    for kind in &KINDS {
        let taken = Taken::start(kind, true).await;
        let leads = (302, PORTAL.to_owned());
        let get = reqwest::Method::GET;
        for path in ["/secenrol/", "/secenrol", "/SecEnrol/", "/secenrol/?"] {
            assert_eq!(
                taken.answer(get.clone(), path, BROWSER).await,
                leads,
                "{} {path}",
                kind.name
            );
        }
        for (path, accept) in [
            ("/secenrol/?stock", BROWSER),
            ("/secenrol/?id=1", BROWSER),
            ("/secenrol/", "*/*"),
            ("/phone", BROWSER),
        ] {
            let (status, to) = taken.answer(get.clone(), path, accept).await;
            assert_eq!((status, &*to), (200, ""), "{} {path} {accept}", kind.name);
        }
        let ticket = taken.answer(reqwest::Method::POST, "/enrol/ABC", BROWSER).await;
        assert_eq!(ticket, (400, String::new()), "{}: phones reach their address", kind.name);

        // Outside, the portal's config is there at most, without the files that it names.
        let config = std::fs::read_to_string(taken.folder.path().join("config.toml")).unwrap();
        let files = "[session]\ncookie_key_file = \"none\"\n[audit]\nkey_file = \"none\"\n";
        std::fs::write(taken.folder.path().join("config.toml"), config + files).unwrap();
        let check = ["check", "--config", "config.toml", "--online", "--from-outside"];
        let (status, said) = run(taken.folder.path(), &check[..4]).await;
        assert!(status == Some(78) && said.contains("none cannot be read"), "{said}");
        let (status, said) = run(taken.folder.path(), &check).await;
        assert_eq!(status, Some(0), "{}: {said}", kind.name);
        for words in ["leads to https://token", "pass", "reachable for a new number"] {
            assert!(said.contains(words), "{}: {words}: {said}", kind.name);
        }
        assert_eq!(taken.server.handle().received().len(), 1, "a poll has passed");
    }
}

#[tokio::test]
async fn from_outside_the_check_finds_that_the_rules_are_missing_or_too_wide() {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let check = ["check", "--config", "config.toml", "--online", "--from-outside"];
    let taken = Taken::start(&KINDS[0], false).await;
    let (status, said) = run(taken.folder.path(), &check).await;
    assert_eq!(status, Some(78), "{said}");
    assert!(said.contains("does not lead to https://token"), "{said}");
    assert!(said.contains("handover takeover"), "{said}");

    let wide = wiremock::MockServer::start().await;
    let leads = wiremock::ResponseTemplate::new(302).insert_header("location", PORTAL);
    let any = wiremock::Mock::given(wiremock::matchers::any());
    any.respond_with(leads).mount(&wide).await;
    let folder = tempfile::tempdir().unwrap();
    write_config(folder.path(), &wide.uri());
    let (status, said) = run(folder.path(), &check).await;
    assert_eq!(status, Some(78), "{said}");
    for words in ["let POST requests pass", "add ?stock to sms.stock_url"] {
        assert!(said.contains(words), "{words}: {said}");
    }
}

#[tokio::test]
async fn from_outside_the_check_asks_the_very_page_for_numbers() {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let server = wiremock::MockServer::start().await;
    let leads = wiremock::ResponseTemplate::new(302).insert_header("location", PORTAL);
    let page = wiremock::Mock::given(wiremock::matchers::path("/other/sms.asp"));
    page.respond_with(leads).mount(&server).await;
    let folder = tempfile::tempdir().unwrap();
    write_config(folder.path(), &server.uri());
    let file = folder.path().join("config.toml");
    let config = std::fs::read_to_string(&file).unwrap();
    std::fs::write(&file, config.replace("/secenrol/?stock", "/other/sms.asp?stock")).unwrap();
    let check = ["check", "--config", "config.toml", "--online", "--from-outside"];
    let (_, said) = run(folder.path(), &check).await;
    assert!(said.contains("leads back to the portal"), "{said}");
}

#[tokio::test]
async fn an_address_that_a_proxy_could_misread_gets_no_rules() {
    let folder = tempfile::tempdir().unwrap();
    write_config(folder.path(), "http://127.0.0.1:9");
    for (path, says) in [
        ("/a;b", "--path: \"/a;b\" has characters that mean something else"),
        ("/", "--path: \"/\" would lead every page of the host to the portal; name"),
    ] {
        let takeover = ["takeover", "--config", "config.toml", "--for", "nginx", "--path", path];
        let (status, said) = run(folder.path(), &takeover).await;
        assert!(status == Some(2) && said.contains(says), "{said}");
    }
}
