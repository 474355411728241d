//! No secret leaves by another way than it must: the whole journey as a process of its own, at the
//! loudest log level, with every word that it printed searched for what nobody may read there.
#![cfg(feature = "demo")]
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what went wrong by stopping there"
)]

mod free;

use std::io::{BufRead as _, BufReader, Read as _};
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::channel;
use std::time::Duration;

use base64::Engine as _;
use reqwest::Client;
use secenrol_stand_in::{Exchange, Fault, StandIn, World};

/// A program that is stopped when the test ends, however it ends.
struct Portal {
    child: Child,
    base: String,
}

impl Drop for Portal {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn config_for(stand_in: &StandIn, listen: &str, audit: &str) -> String {
    format!(
        "[server]\nlisten = \"{listen}\"\npublic_url = \"http://{listen}\"\nmanagement_listen = \"\"\n\
         insecure_http = true\n[secenrol]\nurls = [\"{}\"]\ninsecure_http = true\n\
         [audit]\ndestination = \"{audit}\"\n[poll]\nmin_seconds = 1\n",
        stand_in.url()
    )
}

fn start(folder: &std::path::Path, stand_in: &StandIn, log: &str) -> Portal {
    let listen = free::address().to_string();
    let audit = folder.join("audit.jsonl");
    std::fs::write(folder.join("c.toml"), config_for(stand_in, &listen, audit.to_str().unwrap()))
        .unwrap();
    let child = Command::new(env!("CARGO_BIN_EXE_handover"))
        .args(["serve", "--config", folder.join("c.toml").to_str().unwrap()])
        .env("RUST_LOG", log)
        .env("RUST_BACKTRACE", "1")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    Portal { child, base: format!("http://{listen}") }
}

struct Browser {
    http: Client,
    base: String,
    cookie: String,
    pages: String,
}

impl Browser {
    /// Ready once the portal is up.
    async fn at(portal: &Portal) -> Self {
        // Searching takes long; the portal may close a connection at rest just as a form is sent on it.
        let http = Client::builder().pool_idle_timeout(Duration::from_secs(5));
        let http = http.redirect(reqwest::redirect::Policy::none()).no_proxy();
        let http = http.timeout(Duration::from_secs(60)).build().unwrap();
        let browser =
            Self { http, base: portal.base.clone(), cookie: String::new(), pages: String::new() };
        until_up(&browser).await;
        browser
    }

    async fn send(&mut self, path: &str, form: Option<&[(&str, &str)]>) -> String {
        let url = format!("{}{path}", self.base);
        let request = match form {
            Some(fields) => {
                let body = url::form_urlencoded::Serializer::new(String::new())
                    .extend_pairs(fields)
                    .finish();
                self.http
                    .post(url)
                    .header("content-type", "application/x-www-form-urlencoded")
                    .body(body)
            }
            None => self.http.get(url).header("hx-request", "true"),
        };
        let request =
            request.header("sec-fetch-site", "same-origin").header("cookie", &self.cookie);
        let reply = request.send().await.unwrap();
        if let Some(set) = reply.headers().get("set-cookie") {
            set.to_str().unwrap().split(';').next().unwrap().clone_into(&mut self.cookie);
        }
        reply.text().await.unwrap()
    }

    /// Keeps the page for the search, unless it is the one that must show the seed.
    async fn get(&mut self, path: &str) -> String {
        let page = self.send(path, None).await;
        if path != "/scan" {
            self.pages.push_str(&page);
        }
        page
    }

    async fn post(&mut self, path: &str, fields: &[(&str, &str)]) {
        let page = self.send(path, Some(fields)).await;
        if path != "/scan" {
            self.pages.push_str(&page);
        }
    }
}

fn token(page: &str) -> String {
    page.split("name=\"token\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

/// Everything secret that passed between portal and stand-in.
fn secrets_of(world: &World) -> Vec<(String, String)> {
    let mut secrets = Vec::new();
    for received in world.received() {
        for name in ["PASSWORD", "SESSION", "PASSCODE", "seed", "SOFTTOKENURL", "CHECKCODE"] {
            secrets.extend(received.field(name).map(|value| (name.to_owned(), value.to_owned())));
        }
        let value = received.cookie.as_deref().and_then(|cookie| cookie.split_once('='));
        secrets.extend(value.map(|(name, value)| (name.to_owned(), value.to_owned())));
    }
    secrets
}

#[tokio::test]
async fn s61_no_secret_is_printed_logged_or_shown_at_the_loudest_level() {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let stand_in = StandIn::start(TcpListener::bind("127.0.0.1:0").unwrap()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let mut portal = start(folder.path(), &stand_in, "trace");
    let (printed, lines) = channel();
    for stream in [
        Box::new(portal.child.stdout.take().unwrap()) as Box<dyn std::io::Read + Send>,
        Box::new(portal.child.stderr.take().unwrap()),
    ] {
        let printed = printed.clone();
        std::thread::spawn(move || {
            for line in BufReader::new(stream).split(b'\n').map_while(Result::ok) {
                let _ = printed.send(String::from_utf8_lossy(&line).into_owned());
            }
        });
    }
    drop(printed);
    let mut browser = Browser::at(&portal).await;
    let world = stand_in.world();
    journey(&mut browser, world).await;
    let secrets = secrets_of(world);
    for name in
        ["PASSWORD", "SESSION", "PASSCODE", "seed", "SOFTTOKENURL", "CHECKCODE", "SecurEnvoyPin"]
    {
        assert!(secrets.iter().any(|(known, _)| known == name), "the journey used no {name}");
    }
    let _ = portal.child.kill();
    let mut everything: String = lines.into_iter().collect::<Vec<_>>().join("\n");
    assert!(everything.contains("TRACE"), "the log is at its loudest");
    everything.push_str(&browser.pages);
    let mut audit = String::new();
    std::fs::File::open(folder.path().join("audit.jsonl"))
        .unwrap()
        .read_to_string(&mut audit)
        .unwrap();
    assert!(audit.contains("enrol_confirmed"));
    everything.push_str(&audit);
    for (name, secret) in secrets {
        let encoded = url::form_urlencoded::byte_serialize(secret.as_bytes()).collect::<String>();
        let base64 = base64::engine::general_purpose::STANDARD.encode(&secret);
        for form in [secret, encoded, base64] {
            if let Some(place) = everything.find(&form) {
                let start = place.saturating_sub(200);
                panic!(
                    "{name} is in the open: {}",
                    everything.get(start..place).unwrap_or_default()
                );
            }
        }
    }
}

async fn until_up(browser: &Browser) {
    for _ in 0..200 {
        if browser.http.get(&browser.base).send().await.is_ok() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("the portal doesn't start");
}

/// With every kind of refusal and fault on the way.
async fn journey(browser: &mut Browser, world: &World) {
    browser.post("/sign-in", &[("userid", "alice"), ("password", "tell-tale-password")]).await;
    world.set_fault(Exchange::SignIn, Fault::Garbage);
    browser
        .post("/sign-in", &[("userid", "alice"), ("password", secenrol_stand_in::PASSWORD)])
        .await;
    world.set_fault(Exchange::SignIn, Fault::None);
    browser
        .post("/sign-in", &[("userid", "alice"), ("password", secenrol_stand_in::PASSWORD)])
        .await;
    let page = browser.get("/passcode").await;
    browser.post("/passcode", &[("token", &token(&page)), ("passcode", "909090")]).await;
    let page = browser.get("/passcode").await;
    let code = world.old_code("alice").unwrap();
    browser.post("/passcode", &[("token", &token(&page)), ("passcode", &code)]).await;
    let scan = browser.get("/scan").await;
    world.set_fault(Exchange::Poll, Fault::HtmlPage);
    browser.get("/scan/status").await;
    world.set_fault(Exchange::Poll, Fault::None);
    browser.post("/scan", &[("token", &token(&scan)), ("check_code", "WRONGCODE1")]).await;
    let scan = browser.get("/scan").await;
    let key = scan
        .split("id=\"setup-key\"")
        .nth(1)
        .unwrap()
        .split('>')
        .nth(1)
        .unwrap()
        .split('<')
        .next()
        .unwrap();
    let check_code = world.type_setup_key("alice", key).unwrap();
    browser.post("/scan", &[("token", &token(&scan)), ("check_code", &check_code)]).await;
    assert!(browser.get("/done").await.contains("data-step=\"done\""));
}

/// Bytes of a page of memory.
#[cfg(target_os = "linux")]
const PAGE: u64 = 4096;

/// Where in a process's memory the secrets are. Another user than root must not even look.
#[cfg(target_os = "linux")]
fn found_in_memory(pid: u32, secrets: &[(String, String)]) -> std::io::Result<Vec<String>> {
    use std::os::unix::fs::FileExt as _;

    let maps = std::fs::read_to_string(format!("/proc/{pid}/maps"))?;
    let memory = std::fs::File::open(format!("/proc/{pid}/mem"))?;
    let mut found = Vec::new();
    let mut guarded = false;
    for map in maps.lines() {
        let mut columns = map.split(' ');
        let (from, to) = columns.next().unwrap().split_once('-').unwrap();
        let at = |hex| u64::from_str_radix(hex, 16).unwrap();
        let rights = columns.next().unwrap();
        // A thread's stack lies behind a guard page. Nothing wipes it; the next calls write over it.
        let is_guard = rights.starts_with("---") && at(to) - at(from) == PAGE;
        let is_stack = std::mem::replace(&mut guarded, is_guard);
        if is_stack || !rights.starts_with("rw") {
            continue;
        }
        let mut bytes = vec![0; usize::try_from(at(to) - at(from)).unwrap()];
        if memory.read_exact_at(&mut bytes, at(from)).is_err() {
            continue;
        }
        // The system's own search: a loop of ours takes minutes without optimisation.
        let text = String::from_utf8_lossy(&bytes);
        for (name, secret) in secrets {
            let count = text.matches(secret.as_str()).count();
            if count > 0 {
                found.push(format!("{count} × {name} in {map}"));
            }
        }
    }
    Ok(found)
}

/// Best effort by nature: what the system's own buffers hold is out of reach.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn s62_after_sign_out_the_process_memory_holds_no_secret() {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let stand_in = StandIn::start(TcpListener::bind("127.0.0.1:0").unwrap()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let portal = start(folder.path(), &stand_in, "info");
    let mut browser = Browser::at(&portal).await;
    let world = stand_in.world();
    browser
        .post("/sign-in", &[("userid", "alice"), ("password", secenrol_stand_in::PASSWORD)])
        .await;
    let page = browser.get("/passcode").await;
    let code = world.old_code("alice").unwrap();
    browser.post("/passcode", &[("token", &token(&page)), ("passcode", &code)]).await;
    let scan = browser.get("/scan").await;
    browser.get("/scan/status").await;
    let secrets: Vec<_> =
        secrets_of(world).into_iter().filter(|(_, secret)| secret.len() >= 6).collect();
    for name in ["PASSWORD", "SESSION", "PASSCODE", "seed", "SecurEnvoyPin"] {
        assert!(secrets.iter().any(|(known, _)| known == name), "the journey used no {name}");
    }
    let pid = portal.child.id();
    if let Err(error) = found_in_memory(pid, &secrets) {
        // Not root: then the process refuses to be looked into, which is the better half of the row.
        assert_eq!(error.kind(), std::io::ErrorKind::PermissionDenied);
        return;
    }
    assert!(!found_in_memory(pid, &secrets).unwrap().is_empty(), "the search finds what is there");
    browser.post("/sign-out", &[("token", &token(&scan))]).await;
    // An open connection's buffers keep what was sent last until it closes, and a worker of the web
    // server keeps the head of the request it served last until the next: so others come by.
    drop(browser);
    stand_in.stop().await;
    let mut left = Vec::new();
    for _ in 0..50 {
        Browser::at(&portal).await;
        left = found_in_memory(pid, &secrets).unwrap();
        if left.is_empty() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("still in memory: {left:#?}");
}
