//! Runs a whole journey at log level trace in a separate process, and searches logs, pages, audit
//! trail and memory for secrets.
#![cfg(feature = "demo")]
#![expect(clippy::unwrap_used, reason = "a test says what went wrong by stopping there")]

mod eventually;
mod free;

use std::io::{BufRead as _, BufReader};
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::channel;
use std::time::Duration;

use base64::Engine as _;
use eventually::{PATIENCE, eventually};
use reqwest::Client;
use secenrol_stand_in::{Fault, Handle, Operation, StandIn};

/// A program that stops with the test, also after a panic.
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
         [audit]\ndestination = \"{audit}\"\n[poll]\nmin_seconds = 1\nmax_seconds = 1\nafter_end_minutes = 0\n",
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
    /// Waits until the portal answers.
    async fn at(portal: &Portal) -> Self {
        // The memory search takes long. The portal may close an idle connection just as a form is
        // sent on it.
        let http = Client::builder().pool_idle_timeout(Duration::from_secs(5));
        let http = http.redirect(reqwest::redirect::Policy::none()).no_proxy();
        let http = http.timeout(PATIENCE).build().unwrap();
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

    /// Keeps the page for the search, except the page that must show the seed.
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

/// All secrets that passed between portal and stand-in.
fn secrets_of(world: &Handle) -> Vec<(String, String)> {
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
    let world = stand_in.handle();
    journey(&mut browser, world).await;
    let secrets = secrets_of(world);
    for name in
        ["PASSWORD", "SESSION", "PASSCODE", "seed", "SOFTTOKENURL", "CHECKCODE", "SecurEnvoyPin"]
    {
        assert!(secrets.iter().any(|(known, _)| known == name), "the journey used no {name}");
    }
    // A thread of the portal writes the trail.
    let file = folder.path().join("audit.jsonl");
    let audit = eventually("the audit trail has the end of the journey", async || {
        let audit = std::fs::read_to_string(&file).unwrap();
        audit.contains("enrol_confirmed").then_some(audit)
    })
    .await;
    let _ = portal.child.kill();
    let mut everything: String = lines.into_iter().collect::<Vec<_>>().join("\n");
    assert!(everything.contains("TRACE"), "the log level is trace");
    everything.push_str(&browser.pages);
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
    eventually("the portal answers", async || browser.http.get(&browser.base).send().await.ok())
        .await;
}

/// A whole journey with every kind of refusal and fault.
async fn journey(browser: &mut Browser, world: &Handle) {
    browser.post("/sign-in", &[("userid", "alice"), ("password", "tell-tale-password")]).await;
    world.set_fault(Operation::SignIn, Fault::Garbage);
    browser
        .post("/sign-in", &[("userid", "alice"), ("password", secenrol_stand_in::PASSWORD)])
        .await;
    world.set_fault(Operation::SignIn, Fault::None);
    browser
        .post("/sign-in", &[("userid", "alice"), ("password", secenrol_stand_in::PASSWORD)])
        .await;
    let page = browser.get("/passcode").await;
    browser.post("/passcode", &[("token", &token(&page)), ("passcode", "909090")]).await;
    let page = browser.get("/passcode").await;
    let code = world.old_code("alice").unwrap();
    browser.post("/passcode", &[("token", &token(&page)), ("passcode", &code)]).await;
    let scan = browser.get("/scan").await;
    world.set_fault(Operation::Poll, Fault::HtmlPage);
    browser.get("/scan/status").await;
    world.set_fault(Operation::Poll, Fault::None);
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

/// Bytes per memory page.
#[cfg(target_os = "linux")]
const PAGE_BYTES: usize = 4096;

/// Finds the secrets in a process's memory. Without root the kernel refuses access.
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
        // A thread's stack follows a guard page, and the first thread's has a name. Nothing wipes a
        // stack; later calls overwrite it.
        let is_guard = rights.starts_with("---") && at(to) - at(from) == PAGE_BYTES as u64;
        let is_stack = std::mem::replace(&mut guarded, is_guard) || map.ends_with("[stack]");
        if is_stack || !rights.starts_with("rw") {
            continue;
        }
        let mut bytes = vec![0; usize::try_from(at(to) - at(from)).unwrap()];
        if memory.read_exact_at(&mut bytes, at(from)).is_err() {
            continue;
        }
        // The allocator reserves a gigabyte and uses little of it.
        let is_used = |page: &&[u8]| **page != [0; PAGE_BYTES][..page.len()];
        let bytes = bytes.chunks(PAGE_BYTES).filter(is_used).collect::<Vec<_>>().concat();
        // The standard library's search is optimised. A loop in a debug build takes minutes.
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

/// Best effort: the operating system's own buffers are out of reach.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn s62_after_sign_out_the_process_memory_holds_no_secret() {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let stand_in = StandIn::start(TcpListener::bind("127.0.0.1:0").unwrap()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let portal = start(folder.path(), &stand_in, "info");
    let mut browser = Browser::at(&portal).await;
    let world = stand_in.handle();
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
        // Without root the process cannot be read, which is the stronger guarantee.
        assert_eq!(error.kind(), std::io::ErrorKind::PermissionDenied);
        return;
    }
    assert!(!found_in_memory(pid, &secrets).unwrap().is_empty(), "the search finds secrets in use");
    browser.post("/sign-out", &[("token", &token(&scan))]).await;
    // An open connection keeps its last message until it closes, and a worker keeps the head of its
    // last request until the next one. So the loop below sends more requests.
    drop(browser);
    stand_in.stop().await;
    let mut left = Vec::new();
    // The portal polls once more after the sign-out, with seed and cookie.
    for _ in 0..100 {
        Browser::at(&portal).await;
        left = found_in_memory(pid, &secrets).unwrap();
        if left.is_empty() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    panic!("still in memory: {left:#?}");
}
