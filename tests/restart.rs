//! A restart of the only instance, under a service manager that keeps files as systemd does.
#![cfg(target_os = "linux")]
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what went wrong by stopping there"
)]

mod eventually;
mod free;

use std::collections::HashSet;
use std::fs::{File, Permissions};
use std::io::{BufRead as _, BufReader, IoSliceMut, Write as _};
use std::mem::MaybeUninit;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::os::fd::{AsRawFd as _, OwnedFd};
use std::os::unix::fs::{FileExt as _, PermissionsExt as _};
use std::os::unix::net::UnixDatagram;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use actix_web::web::{self, Bytes, Data};
use actix_web::{App, HttpResponse, HttpServer};
use eventually::{PATIENCE, eventually};
use reqwest::{Client, Method, StatusCode};
use rustix::net::{RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, recvmsg};
use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;

const JOURNEYS: usize = 500;

type Kept = Arc<Mutex<Vec<(String, OwnedFd)>>>;

/// Starts the program with the files that it gave to keep.
struct Manager {
    folder: TempDir,
    kept: Kept,
    ready: Receiver<()>,
    address: SocketAddr,
}

/// The program, with the lines of its log.
struct Program {
    child: Child,
    log: Receiver<String>,
}

impl Manager {
    fn new(upstream: &Upstream, session: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let socket = UnixDatagram::bind(folder.path().join("notify")).unwrap();
        let (kept, (ready, heard)) = (Kept::default(), channel());
        let keeping = kept.clone();
        std::thread::spawn(move || keep_files(&socket, &keeping, &ready));
        let address = free::address();
        write_key(&folder.path().join("cookie-key"), 7);
        let config = format!(
            "[server]\nlisten = \"{address}\"\npublic_url = \"http://{address}\"\n\
             insecure_http = true\nmanagement_listen = \"{}\"\n\
             [secenrol]\nurls = [\"{}\"]\ninsecure_http = true\n\
             [session]\ncookie_key_file = \"cookie-key\"\n{session}\n\
             [poll]\nupstream_per_second = 1000\n[audit]\ndestination = \"audit\"\n",
            free::address(),
            upstream.url,
        );
        std::fs::write(folder.path().join("config.toml"), config).unwrap();
        Self { folder, kept, ready: heard, address }
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        self.folder.path().join(name)
    }

    /// Starts the program as systemd does, and waits until it serves.
    fn start(&self) -> Program {
        let program = self.start_with(&[]);
        let ready = self.ready.recv_timeout(PATIENCE);
        assert!(ready.is_ok(), "{:#?}", program.log.try_iter().collect::<Vec<_>>());
        program
    }

    fn start_with(&self, environment: &[(&str, &str)]) -> Program {
        let kept = self.kept.lock().unwrap();
        // Beyond the numbers that the program gets them under.
        let passed: Vec<OwnedFd> = kept
            .iter()
            .map(|(_, file)| rustix::io::fcntl_dupfd_cloexec(file, 100).unwrap())
            .collect();
        let numbered = passed.iter().enumerate();
        let moves: Vec<_> = numbered
            .map(|(n, file)| format!("exec {}<&{1} {1}<&-; ", n + 3, file.as_raw_fd()))
            .collect();
        let names: Vec<_> = kept.iter().map(|(name, _)| name.as_str()).collect();
        let mut command = Command::new("bash");
        let script = format!("{} export LISTEN_PID=$$; exec \"$0\" \"$@\"", moves.concat());
        command.args(["-c", &script, env!("CARGO_BIN_EXE_handover")]);
        command.env("LISTEN_FDS", names.len().to_string()).env("LISTEN_FDNAMES", names.join(":"));
        command.env("NOTIFY_SOCKET", self.path("notify")).env("FDSTORE", "8");
        Program::spawn(&mut command, self.folder.path(), environment, passed)
    }

    /// The sealed states.
    fn states(&self) -> Vec<Vec<u8>> {
        let kept = self.kept.lock().unwrap();
        let states = kept.iter().filter(|(name, _)| name.starts_with("state-"));
        states.map(|(_, file)| content(&File::from(file.try_clone().unwrap()))).collect()
    }

    /// The audit trail.
    fn trail(&self) -> String {
        std::fs::read_to_string(self.path("audit")).unwrap()
    }

    fn names(&self) -> Vec<String> {
        let mut names: Vec<_> =
            self.kept.lock().unwrap().iter().map(|(name, _)| name.clone()).collect();
        names.sort();
        names
    }

    /// Waits for a state that is newer than these.
    async fn until_saved_after(&self, before: &[Vec<u8>]) {
        let saved = async || {
            let states = self.states();
            tokio::time::sleep(Duration::from_millis(50)).await;
            // Equal if the program isn't writing.
            (states != before && states == self.states()).then_some(())
        };
        eventually("the state is saved", saved).await;
    }
}

fn write_key(path: &Path, byte: u8) {
    std::fs::write(path, [byte; 64]).unwrap();
    std::fs::set_permissions(path, Permissions::from_mode(0o600)).unwrap();
}

/// A file's content, without moving its cursor, which the program shares.
fn content(file: &File) -> Vec<u8> {
    let mut bytes = vec![0; usize::try_from(file.metadata().unwrap().len()).unwrap()];
    let length = file.read_at(&mut bytes, 0).unwrap();
    bytes.truncate(length);
    bytes
}

/// Does what systemd does with the messages of a program.
fn keep_files(socket: &UnixDatagram, kept: &Kept, ready: &Sender<()>) {
    loop {
        let mut bytes = [0; 1024];
        let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(4))];
        let mut passed = RecvAncillaryBuffer::new(&mut space);
        let parts = &mut [IoSliceMut::new(&mut bytes)];
        let received = recvmsg(socket, parts, &mut passed, RecvFlags::CMSG_CLOEXEC).unwrap();
        let files: Vec<OwnedFd> = passed
            .drain()
            .filter_map(|message| match message {
                RecvAncillaryMessage::ScmRights(files) => Some(files),
                _ => None,
            })
            .flatten()
            .collect();
        let text = String::from_utf8(bytes[..received.bytes].to_vec()).unwrap();
        let lines: HashSet<&str> = text.lines().collect();
        let name = text.lines().find_map(|line| line.strip_prefix("FDNAME=")).unwrap_or("stored");
        let mut kept = kept.lock().unwrap();
        if lines.contains("FDSTOREREMOVE=1") {
            kept.retain(|(known, _)| known != name);
        }
        if lines.contains("FDSTORE=1") {
            kept.extend(files.into_iter().map(|file| (name.to_owned(), file)));
        }
        if lines.contains("READY=1") && ready.send(()).is_err() {
            return;
        }
    }
}

impl Program {
    /// Starts a program that inherits the passed files.
    fn spawn(
        command: &mut Command,
        folder: &Path,
        environment: &[(&str, &str)],
        passed: Vec<OwnedFd>,
    ) -> Self {
        // One at a time: a program that starts now would inherit the files of another one.
        static STARTS: Mutex<()> = Mutex::new(());
        let alone = STARTS.lock().unwrap();
        for file in &passed {
            rustix::io::fcntl_setfd(file, rustix::io::FdFlags::empty()).unwrap();
        }
        let mut child = command
            .args(["serve", "--config", "config.toml"])
            .current_dir(folder)
            .env_remove("RUST_LOG")
            .envs(environment.iter().copied())
            .stdin(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop((passed, alone));
        let (tell, log) = channel();
        let lines = BufReader::new(child.stderr.take().unwrap()).lines();
        std::thread::spawn(move || {
            lines.map_while(Result::ok).try_for_each(|line| tell.send(line))
        });
        Self { child, log }
    }

    /// The lines of the log up to one with these words.
    fn lines_until(&self, words: &str) -> Vec<String> {
        let mut lines = Vec::new();
        loop {
            lines.push(self.log.recv_timeout(PATIENCE).unwrap_or_else(|_| panic!("{lines:#?}")));
            if lines.last().unwrap().contains(words) {
                return lines;
            }
        }
    }

    fn ends_by(mut self, signal: Signal) -> Option<i32> {
        kill_process(Pid::from_child(&self.child), signal).unwrap();
        self.child.wait().unwrap().code()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A SecEnrol that accepts everybody, and whose phones report when a test says so.
struct Upstream {
    url: String,
    reported: Data<Mutex<HashSet<String>>>,
}

impl Upstream {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let reported = Data::new(Mutex::default());
        let shared = reported.clone();
        let app = move || App::new().app_data(shared.clone()).default_service(web::to(exchange));
        tokio::spawn(
            HttpServer::new(app).workers(1).disable_signals().listen(listener).unwrap().run(),
        );
        Self { url, reported }
    }
}

async fn exchange(reported: Data<Mutex<HashSet<String>>>, body: Bytes) -> HttpResponse {
    let fields: Vec<_> = url::form_urlencoded::parse(&body).collect();
    let field = |name: &str| fields.iter().find(|(key, _)| key == name).map(|(_, value)| &**value);
    let json = |text: String| HttpResponse::Ok().content_type("application/json").body(text);
    match (field("action"), field("PASSCODE"), field("seed")) {
        (Some("QUERYSOFTTOKEN"), _, Some(seed)) => {
            let has_reported = reported.lock().unwrap().contains(seed);
            HttpResponse::Ok().body(if has_reported { "OK" } else { "CONTINUE" })
        }
        (_, None, _) => {
            let userid = field("userid").unwrap_or_default();
            json(format!(r#"{{"result":"challenge","session":"4f1d0c9a77","userid":"{userid}"}}"#))
        }
        _ => {
            let seed = format!("{:032}", rand::random::<u64>());
            let address = "https://mfa.example.org/secenrol/enrol?id=";
            let mut reply = json(format!(
                r#"{{"result":"success","base64image":"","seed":"{seed}","enrolurl":"{address}{seed}","domain":"1"}}"#
            ));
            let cookie = format!("SecurEnvoyPin={seed}; path=/; HttpOnly").parse().unwrap();
            reply.headers_mut().insert("set-cookie".parse().unwrap(), cookie);
            reply
        }
    }
}

/// A browser without scripts.
struct Browser {
    http: Client,
    base: String,
    cookie: String,
    token: String,
    key: String,
}

struct Reply {
    status: StatusCode,
    location: String,
    done: bool,
    body: String,
}

impl Browser {
    fn new(address: SocketAddr) -> Self {
        let _ = rustls::crypto::ring::default_provider().install_default();
        let http = Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .no_proxy()
            // Shorter than the portal keeps an idle connection.
            .pool_idle_timeout(Duration::from_secs(5));
        let (base, [cookie, token, key]) =
            (format!("http://{address}"), [const { String::new() }; 3]);
        Self { http: http.build().unwrap(), base, cookie, token, key }
    }

    async fn get(&mut self, path: &str) -> Reply {
        self.send(Method::GET, path, &[]).await
    }

    async fn send(&mut self, method: Method, path: &str, fields: &[(&str, &str)]) -> Reply {
        let request = self.http.request(method.clone(), format!("{}{path}", self.base));
        let mut request = request.header("cookie", &self.cookie).header("hx-request", "true");
        request = request.header("sec-fetch-site", "same-origin");
        if method == Method::POST {
            let mut body = url::form_urlencoded::Serializer::new(String::new());
            body.extend_pairs(fields);
            if !self.token.is_empty() {
                body.append_pair("token", &self.token);
            }
            let kind = "application/x-www-form-urlencoded";
            request = request.header("content-type", kind).body(body.finish());
        }
        let response = request.send().await.unwrap();
        let header = |name: &str| {
            response.headers().get(name).map(|value| value.to_str().unwrap().to_owned())
        };
        if let Some(set) = header("set-cookie") {
            set.split(';').next().unwrap().clone_into(&mut self.cookie);
        }
        let (status, location) = (response.status(), header("location").unwrap_or_default());
        let done = header("hx-redirect").as_deref() == Some("/done");
        let body = response.text().await.unwrap();
        if let Some(token) = between(&body, "name=\"token\" value=\"", "\"") {
            token.clone_into(&mut self.token);
        }
        Reply { status, location, done, body }
    }

    async fn signs_in(&mut self, userid: &str) {
        let fields = [("userid", userid), ("password", "correct horse")];
        let reply = self.send(Method::POST, "/sign-in", &fields).await;
        assert_eq!(reply.location, "/passcode", "{} {}", reply.status, reply.body);
        self.get("/passcode").await;
    }

    async fn enters_passcode(&mut self) {
        let reply = self.send(Method::POST, "/passcode", &[("passcode", "123456")]).await;
        assert_eq!(reply.location, "/scan", "{} {}", reply.status, reply.body);
        self.key = self.setup_key().await.unwrap();
    }

    /// The setup key of the page; `None` if the page is another one.
    async fn setup_key(&mut self) -> Option<String> {
        let page = self.get("/scan").await;
        let key = between(&page.body, "id=\"setup-key\"", "</code>")?;
        Some(key.split_once('>').unwrap().1.split_whitespace().collect())
    }
}

fn between<'a>(text: &'a str, before: &str, after: &str) -> Option<&'a str> {
    Some(text.split_once(before)?.1.split_once(after)?.0)
}

/// Connects without a pause. Counts connections, and those that were refused.
struct Visitors {
    stop: Arc<AtomicBool>,
    counts: Arc<[AtomicUsize; 2]>,
    thread: std::thread::JoinHandle<()>,
}

impl Visitors {
    fn of(address: SocketAddr) -> Self {
        let (stop, counts) = (Arc::<AtomicBool>::default(), Arc::<[AtomicUsize; 2]>::default());
        let (stopped, counted) = (stop.clone(), counts.clone());
        let thread = std::thread::spawn(move || {
            while !stopped.load(Ordering::Relaxed) {
                let is_refused = TcpStream::connect(address).is_err();
                counted[usize::from(is_refused)].fetch_add(1, Ordering::Relaxed);
                std::thread::sleep(Duration::from_millis(5));
            }
        });
        Self { stop, counts, thread }
    }

    fn none_was_refused(self) {
        self.stop.store(true, Ordering::Relaxed);
        self.thread.join().unwrap();
        let [connected, refused] = [0, 1].map(|n: usize| self.counts[n].load(Ordering::Relaxed));
        assert!(connected > 0 && refused == 0, "{refused} refused, {connected} not");
    }
}

/// Some at the passcode, most at the scan.
async fn crowd(address: SocketAddr, count: usize) -> Vec<Browser> {
    let mut crowd = Vec::new();
    for number in 0..count {
        let mut browser = Browser::new(address);
        browser.signs_in(&format!("employee{number}")).await;
        if number % 5 != 0 {
            browser.enters_passcode().await;
        }
        crowd.push(browser);
    }
    crowd
}

/// Whether each of them is where it was.
async fn all_continue(crowd: &mut [Browser]) {
    for (number, browser) in crowd.iter_mut().enumerate() {
        if browser.key.is_empty() {
            let page = browser.get("/passcode").await;
            assert_eq!(page.status, 200, "journey {number} is lost: {}", page.location);
        } else {
            let key = browser.setup_key().await;
            assert_eq!(key.as_ref(), Some(&browser.key), "journey {number} is lost");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn m17_a_restart_loses_no_journey_and_refuses_no_connection() {
    let upstream = Upstream::start();
    let manager = Manager::new(&upstream, "");
    let program = manager.start();
    assert_eq!(manager.names(), ["management", "portal", "state-0", "state-1"]);
    let mut crowd = crowd(manager.address, JOURNEYS).await;
    let visitors = Visitors::of(manager.address);
    assert_eq!(program.ends_by(Signal::TERM), Some(0));
    let program = manager.start();
    all_continue(&mut crowd).await;
    visitors.none_was_refused();
    assert_eq!(manager.names(), ["management", "portal", "state-0", "state-1"]);
    let states = manager.states().concat();
    for canary in [crowd[1].key.as_bytes(), b"employee1"] {
        assert!(!states.windows(canary.len()).any(|part| part == canary), "the state is sealed");
    }

    // Everything still works.
    crowd[0].enters_passcode().await;
    upstream.reported.lock().unwrap().insert(crowd[0].key.clone());
    let first = &mut crowd[0];
    let done = async || first.get("/scan/status").await.done.then_some(());
    eventually("the phone's report is found", done).await;

    // A crash.
    let mut late = Browser::new(manager.address);
    // A save that is under way may not know the first sign-in. The next save knows it.
    for (name, browser) in [("late", &mut late), ("later", &mut Browser::new(manager.address))] {
        let before = manager.states();
        browser.signs_in(name).await;
        manager.until_saved_after(&before).await;
    }
    let visitors = Visitors::of(manager.address);
    program.ends_by(Signal::KILL);
    let program = manager.start();
    all_continue(&mut crowd[1..]).await;
    late.enters_passcode().await;
    visitors.none_was_refused();

    // Somebody else's files, or another key.
    program.ends_by(Signal::TERM);
    write_key(&manager.path("cookie-key"), 8);
    let program = manager.start();
    program.lines_until("of another version or key, or not the portal's");
    assert_eq!(crowd[1].get("/scan").await.status, 303, "the journeys end politely");
    let mut new = Browser::new(manager.address);
    new.signs_in("new").await;
    program.ends_by(Signal::TERM);
    let program = manager.start();
    new.enters_passcode().await;
    drop(program);
}

#[tokio::test(flavor = "multi_thread")]
async fn foreign_files_sockets_and_a_full_store_are_lines_of_the_log() {
    let upstream = Upstream::start();
    let manager = Manager::new(&upstream, "");
    let stranger = TcpListener::bind("127.0.0.1:0").unwrap();
    let unused = stranger.local_addr().unwrap();
    let mut foreign = tempfile::tempfile().unwrap();
    foreign.write_all(b"not a state").unwrap();
    let pipe = std::io::pipe().unwrap().0;
    // One socket comes from a socket unit.
    let portal = TcpListener::bind(manager.address).unwrap();
    *manager.kept.lock().unwrap() = vec![
        ("handover.socket".to_owned(), portal.into()),
        ("handover.socket".to_owned(), stranger.into()),
        ("state-0".to_owned(), foreign.into()),
        ("something".to_owned(), pipe.into()),
    ];
    let program = manager.start();
    let lines = program.lines_until("serving").concat();
    for words in [
        "systemd passes what is neither a listening socket nor a kept file",
        &format!("systemd listens on {unused}, which is neither server.listen"),
        "of another version or key, or not the portal's",
        "keep session.cookie_key_file the same",
    ] {
        assert!(lines.contains(words), "{words}: {lines}");
    }
    Browser::new(manager.address).signs_in("bob").await;
    let names = manager.names();
    assert!(!names.contains(&"portal".to_owned()), "the socket unit keeps it: {names:?}");
    program.ends_by(Signal::TERM);

    manager.kept.lock().unwrap().clear();
    let program = manager.start_with(&[("FDSTORE", "2")]);
    let lines = program.lines_until("serving").concat();
    assert!(lines.contains("FileDescriptorStoreMax=2; set it to 4 or more"), "{lines}");
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_store_for_files_a_stop_polls_once_more_and_reports_what_it_does_not_find() {
    let upstream = Upstream::start();
    let manager = Manager::new(&upstream, "");
    // A unit without FileDescriptorStoreMax, or another service manager.
    let program = manager.start_with(&[("FDSTORE", "")]);
    let lines = program.lines_until("serving").concat();
    assert!(lines.contains("set FileDescriptorStoreMax=8 in the unit and"), "{lines}");
    let crowd = crowd(manager.address, 3).await;
    upstream.reported.lock().unwrap().insert(crowd[2].key.clone());
    program.ends_by(Signal::TERM);
    assert!(manager.states().is_empty());
    let trail = manager.trail();
    for event in ["\"enrol_confirmed\"", "\"enrol_unknown\""] {
        assert_eq!(trail.matches(event).count(), 1, "{event}: {trail}");
    }

    // Before version 254, systemd does not say how many files it keeps, but the unit does.
    let program = manager.start_with(&[("FDSTORE", ""), ("HANDOVER_FDSTORE", "8")]);
    program.lines_until("serving");
    program.ends_by(Signal::TERM);
    // The manager may still be reading its socket.
    let kept = async || (manager.states().len() == 2).then_some(());
    eventually("the states are kept", kept).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn s63_a_stop_reports_journeys_that_there_was_no_time_to_poll_for() {
    let upstream = Upstream::start();
    let manager = Manager::new(&upstream, "");
    let slow = [("FDSTORE", ""), ("HANDOVER__POLL__UPSTREAM_PER_SECOND", "1")];
    let program = manager.start_with(&slow);
    program.lines_until("serving");
    let crowd = crowd(manager.address, 10).await;
    let scanning = crowd.iter().filter(|browser| !browser.key.is_empty()).count();
    assert!(scanning > 6, "more than a stop can poll for: {scanning}");
    program.ends_by(Signal::TERM);
    let trail = manager.trail();
    assert_eq!(trail.matches("\"enrol_unknown\"").count(), scanning, "{trail}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_changed_address_replaces_the_kept_socket() {
    let upstream = Upstream::start();
    let manager = Manager::new(&upstream, "");
    let program = manager.start();
    assert_eq!(program.ends_by(Signal::TERM), Some(0));
    let config = std::fs::read_to_string(manager.path("config.toml")).unwrap();
    let management = between(&config, "management_listen = \"", "\"").unwrap();
    let everywhere = format!("0.0.0.0:{}", manager.address.port());
    let changed = config.replace(&manager.address.to_string(), &everywhere);
    let changed = changed.replace(&format!("//{everywhere}"), &format!("//{}", manager.address));
    std::fs::write(manager.path("config.toml"), changed.replace(management, "")).unwrap();
    let program = manager.start();
    assert_eq!(manager.names(), ["portal", "state-0", "state-1"]);
    Browser::new(manager.address).signs_in("bob").await;
    drop(program);
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_service_manager_a_sealed_file_keeps_the_journeys() {
    let upstream = Upstream::start();
    let manager = Manager::new(&upstream, "state_file = \"state\"");
    let start = || {
        let mut command = Command::new(env!("CARGO_BIN_EXE_handover"));
        let program = Program::spawn(&mut command, manager.folder.path(), &[], Vec::new());
        program.lines_until("serving");
        program
    };
    let program = start();
    let mut crowd = crowd(manager.address, 6).await;
    assert_eq!(program.ends_by(Signal::TERM), Some(0));
    let state = manager.path("state");
    assert_eq!(std::fs::metadata(&state).unwrap().permissions().mode() & 0o777, 0o600);
    let sealed = std::fs::read(&state).unwrap();
    let key = crowd[1].key.as_bytes();
    assert!(!sealed.windows(key.len()).any(|part| part == key), "the state is sealed");

    // A start that fails loses nothing.
    let config = std::fs::read_to_string(manager.path("config.toml")).unwrap();
    let broken = config.replace("destination = \"audit\"", "destination = \"missing/audit\"");
    std::fs::write(manager.path("config.toml"), broken).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_handover"));
    let mut program = Program::spawn(&mut command, manager.folder.path(), &[], Vec::new());
    assert_eq!(program.child.wait().unwrap().code(), Some(78));
    std::fs::write(manager.path("config.toml"), config).unwrap();
    let program = start();
    all_continue(&mut crowd).await;
    let replaced = async || (std::fs::read(&state).unwrap() != sealed).then_some(());
    eventually("the state is replaced", replaced).await;
    assert!(manager.names().is_empty());

    // The last save fails.
    // A save may be writing a file of this name.
    let in_the_way = async || std::fs::create_dir_all(manager.path("state.new/full")).ok();
    eventually("the folder is in the way", in_the_way).await;
    assert!(!manager.trail().contains("enrol_unknown"));
    Browser::new(manager.address).signs_in("late").await;
    assert_eq!(program.ends_by(Signal::TERM), Some(0));
    assert!(manager.trail().contains("enrol_unknown"), "{}", manager.trail());
    assert!(!state.exists(), "an old state would bring back sessions that have ended");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_state_file_that_can_be_neither_read_nor_written_is_explained() {
    let upstream = Upstream::start();
    let manager = Manager::new(&upstream, "state_file = \"state\"");
    std::fs::create_dir_all(manager.path("state/full")).unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_handover"));
    let program = Program::spawn(&mut command, manager.folder.path(), &[], Vec::new());
    let lines = program.lines_until("so a restart ends them").concat();
    for words in [
        "session.state_file: the kept journeys cannot be read",
        "let the portal's user read the file, or delete it",
        "could not be kept in session.state_file, state,",
        "let the portal's user create and delete files in its folder",
    ] {
        assert!(lines.contains(words), "{words}: {lines}");
    }
}
