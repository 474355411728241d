//! The running program as an administrator sees it: health checks, systemd notifications, log and
//! shutdown.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what went wrong by stopping there"
)]

mod free;

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::net::UnixDatagram;
use std::process::{Child, Command, Output, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use serde_json::Value;
use tempfile::TempDir;

/// Separates a config's first part from what a test adds.
const MORE: &str = "# more\n";
/// Limit for events that take seconds at most. A test that waits this long has failed.
const PATIENCE: Duration = Duration::from_secs(60);

/// Tries until `attempt` returns a value, and returns it. Panics with `what` if that takes too
/// long.
fn eventually<T>(what: &str, mut attempt: impl FnMut() -> Option<T>) -> T {
    let end = Instant::now() + PATIENCE;
    loop {
        if let Some(value) = attempt() {
            return value;
        }
        assert!(Instant::now() < end, "not within {} s: {what}", PATIENCE.as_secs());
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// A machine without certificates of authorities, for commands that ask in plain http.
const NO_AUTHORITIES: [(&str, &str); 2] = [("SSL_CERT_FILE", "none"), ("SSL_CERT_DIR", "none")];

/// `handover serve` with a SecEnrol address where nobody listens.
struct Program {
    child: Child,
    portal: String,
    management: String,
    said: Receiver<String>,
    /// The log up to the line that says that the program serves.
    startup: Vec<String>,
    folder: TempDir,
}

impl Program {
    fn start(environment: &[(&str, &str)]) -> Self {
        Self::start_with(Command::new(env!("CARGO_BIN_EXE_handover")), environment)
    }

    /// Starts the program and calls `at_once` before waiting for the first log line.
    fn start_and(environment: &[(&str, &str)], at_once: impl FnOnce(&Child)) -> Self {
        Self::begin(Command::new(env!("CARGO_BIN_EXE_handover")), environment, at_once)
    }

    /// Starts the program by a command that ends where the program's arguments begin.
    fn start_with(command: Command, environment: &[(&str, &str)]) -> Self {
        Self::begin(command, environment, |_| {})
    }

    fn begin(
        mut command: Command,
        environment: &[(&str, &str)],
        at_once: impl FnOnce(&Child),
    ) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let management = free::address().to_string();
        let config = format!(
            "[server]\nlisten = \"127.0.0.1:0\"\npublic_url = \"http://portal.example\"\ninsecure_http = true\n\
             management_listen = \"{management}\"\ntrusted_proxies = [\"127.0.0.1\"]\n\
             [secenrol]\nurls = [\"http://{}\"]\ninsecure_http = true\n[audit]\ndestination = \"audit\"\n",
            free::address()
        );
        std::fs::write(folder.path().join("config.toml"), config).unwrap();
        let mut child = command
            .args(["serve", "--config", "config.toml"])
            .current_dir(folder.path())
            .env_remove("RUST_LOG")
            .envs(environment.iter().copied())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        at_once(&child);
        let (tell, said) = channel();
        let lines = BufReader::new(child.stderr.take().unwrap()).lines();
        std::thread::spawn(move || {
            lines.map_while(Result::ok).try_for_each(|line| tell.send(line))
        });
        let (portal, startup) = (String::new(), Vec::new());
        let mut program = Self { child, portal, management, said, startup, folder };
        program.startup = program.lines_until("serving");
        let line = program.startup.last().unwrap();
        let port: String = line
            .split("127.0.0.1:")
            .nth(1)
            .unwrap()
            .chars()
            .take_while(char::is_ascii_digit)
            .collect();
        program.portal = format!("127.0.0.1:{port}");
        program
    }

    /// The next log lines, up to one with these words. A bar separates alternatives.
    fn lines_until(&self, words: &str) -> Vec<String> {
        let mut lines = Vec::new();
        loop {
            lines.push(self.said.recv_timeout(PATIENCE).unwrap());
            if words.split('|').any(|words| lines.last().unwrap().contains(words)) {
                return lines;
            }
        }
    }

    fn signal(&self, name: &str) {
        let pid = self.child.id().to_string();
        assert!(Command::new("kill").args([name, &pid]).status().unwrap().success());
    }

    /// Replaces the end of the config by `more`. Returns what the log says about the reload.
    fn reload(&self, more: &str) -> Vec<String> {
        let file = self.folder.path().join("config.toml");
        let text = std::fs::read_to_string(&file).unwrap();
        let first = text.split(MORE).next().unwrap();
        std::fs::write(&file, format!("{first}{MORE}{more}")).unwrap();
        self.signal("-HUP");
        let told = self.lines_until("the previous one stays|config reloaded");
        // That these programs serve plain http is said each time.
        let about = |line: &String| {
            line.contains("reload: ") && !line.contains("server.insecure_http: is set")
        };
        told.into_iter().filter(about).collect()
    }

    /// The value of a metric.
    fn metric(&self, name: &str) -> u64 {
        let metrics = self.management("/metrics");
        let line = metrics.lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
        line.unwrap_or_else(|| panic!("no {name} in {metrics}")).parse().unwrap()
    }

    fn page(&self, path: &str, cookie: &str) -> String {
        let head = format!(
            "GET {path} HTTP/1.1\r\nhost: portal.example\r\ncookie: {cookie}\r\nconnection: close\r\n\r\n"
        );
        asked(&self.portal, &head)
    }

    fn unlock(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_handover"))
            .arg("unlock")
            .args(arguments)
            .arg("--config")
            .arg(self.folder.path().join("config.toml"))
            .envs(NO_AUTHORITIES)
            .output()
            .unwrap()
    }

    fn health(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_handover"))
            .args(["health", "--config"])
            .arg(self.folder.path().join("config.toml"))
            .args(arguments)
            .envs(NO_AUTHORITIES)
            .output()
            .unwrap()
    }

    fn management(&self, path: &str) -> String {
        asked(
            &self.management,
            &format!("GET {path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n"),
        )
    }

    /// Signs alice in with a request id. SecEnrol does not answer.
    fn sign_in(&self, id: &str) -> String {
        self.sign_in_with("secret-4711", id)
    }

    fn sign_in_with(&self, password: &str, id: &str) -> String {
        let form = format!("userid=alice&password={password}");
        let head = format!(
            "POST /sign-in HTTP/1.1\r\nhost: portal.example\r\nsec-fetch-site: same-origin\r\nx-request-id: {id}\r\n\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{form}",
            form.len()
        );
        asked(&self.portal, &head)
    }

    /// Sends a sign-in form up to the middle of its body. Another request goes before it, in the
    /// same packet: its answer shows that the portal has read the form's head.
    fn begins_a_form(&self) -> TcpStream {
        let begin = "userid=al";
        let length = begin.len() + REST.len();
        let requests = format!(
            "HEAD / HTTP/1.1\r\nhost: portal.example\r\n\r\n\
             POST /sign-in HTTP/1.1\r\nhost: portal.example\r\nsec-fetch-site: same-origin\r\n\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {length}\r\n\r\n{begin}"
        );
        let mut stream = TcpStream::connect(&self.portal).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream.write_all(requests.as_bytes()).unwrap();
        let mut answer = Vec::new();
        while !answer.ends_with(b"\r\n\r\n") {
            let mut byte = [0];
            stream.read_exact(&mut byte).unwrap();
            answer.extend(byte);
        }
        stream
    }

    /// The exit code. None if a signal ended the program.
    fn ended(&mut self) -> Option<i32> {
        eventually("the program ends", || self.child.try_wait().unwrap()).code()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn asked(address: &str, request: &str) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}

#[test]
fn an_account_is_unlocked_from_the_command_line_and_the_trail_says_so() {
    let program = Program::start(&[("HANDOVER__SECENROL__LOCKOUT_THRESHOLD", "4")]);
    let said = |arguments: &[&str]| {
        let done = program.unlock(arguments);
        assert_eq!(done.status.code(), Some(0), "{done:?}");
        String::from_utf8(done.stdout).unwrap()
    };
    let expected = "CORP\\alice: no failures are counted, so there are none to forget; check the user \
                    name\nRefusals that may follow before signing in is paused: 2.\n";
    assert_eq!(said(&["CORP\\alice"]), expected);
    assert_eq!(said(&["CORP\\alice", "--unlocked-in-secenrol"]), expected);
    let trail = || std::fs::read_to_string(program.folder.path().join("audit")).unwrap();
    let reason = "by an administrator, who unlocked the account in SecEnrol";
    eventually("the trail says so", || trail().contains(reason).then_some(()));
    assert!(trail().contains("\"reason\":\"by an administrator\""), "{}", trail());
    assert_eq!(program.unlock(&["*"]).status.code(), Some(1));
}

#[test]
fn s43_who_cannot_read_the_cookie_key_cannot_unlock_an_account() {
    let keys = tempfile::tempdir().unwrap();
    let key = keys.path().join("cookie-key");
    std::fs::write(&key, [7; 64]).unwrap();
    std::fs::set_permissions(&key, std::fs::Permissions::from_mode(0o600)).unwrap();
    let program = Program::start(&[("HANDOVER__SESSION__COOKIE_KEY_FILE", key.to_str().unwrap())]);
    let refused = program.unlock(&["alice"]);
    assert_eq!(refused.status.code(), Some(1));
    let why = String::from_utf8(refused.stderr).unwrap();
    assert!(why.contains("without proof") && why.contains("run this as root"), "{why}");
    // As in the packages: the key is beside the config, and only the unit names it.
    std::fs::copy(&key, program.folder.path().join("cookie-key")).unwrap();
    assert_eq!(program.unlock(&["alice"]).status.code(), Some(0));
}

#[test]
fn s70_a_reload_replaces_the_token_of_the_help_desks_page() {
    let keys = tempfile::tempdir().unwrap();
    let file = keys.path().join("token");
    let (old, new) = ("a".repeat(32), "b".repeat(32));
    std::fs::write(&file, &old).unwrap();
    std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o600)).unwrap();
    let program = Program::start(&[
        ("HANDOVER__HELPDESK__ENABLED", "true"),
        ("HANDOVER__HELPDESK__TOKEN_FILE", file.to_str().unwrap()),
    ]);
    let is_taken = |token: &str| {
        let head = "GET /desk HTTP/1.1\r\nhost: x\r\nconnection: close\r\nauthorization: Bearer ";
        let answer = asked(&program.management, &format!("{head}{token}\r\n\r\n"));
        assert!(answer.starts_with("HTTP/1.1 200") || answer.starts_with("HTTP/1.1 403"));
        answer.starts_with("HTTP/1.1 200")
    };
    assert!(is_taken(&old) && !is_taken(&new));
    std::fs::write(&file, &new).unwrap();
    program.reload("");
    assert!(!is_taken(&old) && is_taken(&new));
}

#[test]
fn s56_health_is_said_on_the_management_listener_alone_and_by_the_program() {
    let program = Program::start(&[]);
    assert!(program.management("/healthz").ends_with("\r\n\r\nok\n"));
    assert!(program.management("/readyz").starts_with("HTTP/1.1 200 OK"));
    assert!(program.management("/readyz").ends_with("\r\n\r\nready\n"));
    for path in ["/healthz", "/readyz", "/metrics"] {
        let request =
            format!("GET {path} HTTP/1.1\r\nhost: portal.example\r\nconnection: close\r\n\r\n");
        assert!(asked(&program.portal, &request).starts_with("HTTP/1.1 404"), "{path}");
    }
    for arguments in [&[][..], &["--ready"]] {
        assert_eq!(program.health(arguments).status.code(), Some(0), "{arguments:?}");
    }
    let config = std::fs::read_to_string(program.folder.path().join("config.toml")).unwrap();
    let gone = config.replace(&program.management, &free::address().to_string());
    std::fs::write(program.folder.path().join("config.toml"), gone).unwrap();
    let output = program.health(&[]);
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(
        said.contains("does not answer") && said.contains("server.management_listen"),
        "{said}"
    );
}

#[test]
fn s09_s10_at_startup_the_program_warns_of_plain_http_and_of_a_host_that_it_shares() {
    let warns = |url: &str, key: &str| {
        let program = Program::start(&[("HANDOVER__SERVER__PUBLIC_URL", url)]);
        program.startup.iter().any(|line| line.contains("WARN") && line.contains(key))
    };
    let (plain, shared) = ("server.insecure_http: is set", ": shares its host");
    assert!(warns("http://portal.example", plain) && warns("http://portal.example/move", shared));
    assert!(!warns("https://portal.example", plain) && !warns("http://portal.example", shared));
}

/// Somebody may have set a proxy for all programs of the machine.
#[test]
fn s35_a_proxy_of_the_environment_gets_no_request_to_secenrol() {
    let proxy = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    proxy.set_nonblocking(true).unwrap();
    let url = format!("http://{}", proxy.local_addr().unwrap());
    let names =
        ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];
    let program = Program::start(&names.map(|name| (name, url.as_str())));
    assert!(program.sign_in("x").starts_with("HTTP/1.1 503"), "nobody listens at SecEnrol's");
    let error = proxy.accept().unwrap_err();
    assert_eq!(error.kind(), std::io::ErrorKind::WouldBlock);
}

/// The rest of the form that [`Program::begins_a_form`] begins.
const REST: &str = "ice&password=secret-4711";

#[test]
fn an_address_of_the_command_line_replaces_the_one_of_the_config() {
    let mut command = Command::new("sh");
    let program = env!("CARGO_BIN_EXE_handover");
    command.args(["-c", "exec \"$0\" \"$@\" --listen 127.0.0.1:0", program]);
    // An address of no machine: the program could not listen there.
    let program = Program::start_with(command, &[("HANDOVER__SERVER__LISTEN", "192.0.2.1:80")]);
    assert!(TcpStream::connect(&program.portal).is_ok());
}

#[test]
fn m17_sigterm_ends_readiness_first_and_a_second_one_ends_the_program() {
    let mut program = Program::start(&[]);
    // The portal waits for the rest of this form, so one SIGTERM does not end the program.
    let _under_way = program.begins_a_form();
    program.signal("-TERM");
    program.lines_until("stopping");
    let ready = program.management("/readyz");
    assert!(
        ready.starts_with("HTTP/1.1 503") && ready.ends_with("not ready\nstopping\n"),
        "{ready}"
    );
    assert_eq!(program.health(&["--ready"]).status.code(), Some(1));
    assert_eq!(program.health(&[]).status.code(), Some(0), "it is still alive");
    assert_eq!(program.child.try_wait().unwrap(), None, "it waits for the form");
    program.signal("-TERM");
    assert_eq!(program.ended(), Some(1));
}

#[test]
fn m17_sigterm_lets_a_request_that_is_being_answered_end() {
    let mut program = Program::start(&[]);
    let mut under_way = program.begins_a_form();
    program.signal("-TERM");
    program.lines_until("stopping");
    under_way.write_all(REST.as_bytes()).unwrap();
    let mut answer = String::new();
    under_way.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 503") && answer.contains("data-reference"), "{answer}");
    assert_eq!(program.ended(), Some(0));
    assert!(
        std::fs::read_to_string(program.folder.path().join("audit"))
            .unwrap()
            .contains("sys_shutdown")
    );
}

#[test]
fn the_trail_says_at_the_end_how_secenrol_answered() {
    let mut program = Program::start(&[]);
    program.sign_in("a");
    program.signal("-TERM");
    assert_eq!(program.ended(), Some(0));
    let trail = std::fs::read_to_string(program.folder.path().join("audit")).unwrap();
    let lines = trail.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap());
    let summary = lines.into_iter().find(|line| line["event"] == "upstream_summary").unwrap();
    let exchanges = &summary["exchanges"];
    assert!(exchanges["answered"] == 0 && exchanges["failed"].as_u64() > Some(0), "{summary}");
}

#[test]
fn s65_systemd_hears_that_the_portal_serves_lives_and_stops() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notify");
    let socket = UnixDatagram::bind(&path).unwrap();
    socket.set_read_timeout(Some(PATIENCE)).unwrap();
    let hears = || {
        let mut bytes = [0; 256];
        let length = socket.recv(&mut bytes).unwrap();
        String::from_utf8(bytes[..length].to_vec()).unwrap()
    };
    // What it gives systemd to keep is in tests/restart.rs.
    let hears = || std::iter::repeat_with(hears).find(|line| !line.starts_with("FDSTORE")).unwrap();
    let mut program =
        Program::start(&[("NOTIFY_SOCKET", path.to_str().unwrap()), ("WATCHDOG_USEC", "600000")]);
    assert_eq!(hears().trim(), "READY=1");
    for _ in 0..3 {
        assert_eq!(hears().trim(), "WATCHDOG=1");
    }
    program.signal("-TERM");
    let last = std::iter::repeat_with(hears).find(|line| line.trim() != "WATCHDOG=1").unwrap();
    assert_eq!(last.trim(), "STOPPING=1");
    assert_eq!(program.ended(), Some(0));
}

#[test]
fn the_reference_on_a_page_finds_the_lines_of_its_request_and_no_secret_stands_there() {
    let program = Program::start(&[("RUST_LOG", "debug,actix_session=error")]);
    let page = program.sign_in("proxy-0815");
    let reference = page.split("data-reference=\"").nth(1).unwrap().split('"').next().unwrap();
    let lines = program.lines_until(reference);
    let line: Value = serde_json::from_str(lines.last().unwrap()).unwrap();
    assert_eq!(line["reference"], reference);
    assert_eq!(
        (&line["level"], &line["span"]["request_id"]),
        (&"ERROR".into(), &"proxy-0815".into()),
        "{line}"
    );
    assert!(line["error"].as_str().unwrap().contains("cannot connect"), "{line}");
    assert!(
        lines.iter().all(
            |line| serde_json::from_str::<Value>(line).is_ok() && !line.contains("secret-4711")
        )
    );
    assert!(
        !std::fs::read_to_string(program.folder.path().join("audit"))
            .unwrap()
            .contains("request_id")
    );
}

/// A proxy that removes the path or changes the host is found by the page's reference.
#[test]
fn the_log_says_which_path_is_no_page_and_which_host_is_not_the_portals() {
    let program = Program::start(&[]);
    let found = |path: &str, host: &str| {
        let request = format!("GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
        let page = asked(&program.portal, &request);
        let reference = page.split("data-reference=\"").nth(1).unwrap().split('"').next().unwrap();
        let line = program.lines_until(reference).pop().unwrap();
        serde_json::from_str::<Value>(&line).unwrap()
    };
    let line = found("/it/token/sign-in?secret=4711", "portal.example");
    assert_eq!(line["path"], "/it/token/sign-in", "{line}");
    assert!(line["message"].as_str().unwrap().contains("no such page"), "{line}");
    let line = found("/", "10.0.0.7:8080");
    let error =
        "a request for the host \"10.0.0.7:8080\", which is not the portal's (portal.example)";
    assert_eq!(line["error"], error, "{line}");
    let line = found("/", &"x".repeat(500));
    assert!(line["error"].as_str().unwrap().len() < 250, "{line}");
}

#[test]
fn log_level_and_format_follow_the_config() {
    let program =
        Program::start(&[("HANDOVER__LOG__FORMAT", "human"), ("RUST_LOG", "handover=info")]);
    program.sign_in("proxy-0815");
    let line = program.lines_until("request failed").pop().unwrap();
    assert!(
        serde_json::from_str::<Value>(&line).is_err() && line.contains("request_id=proxy-0815"),
        "{line}"
    );

    let folder = tempfile::tempdir().unwrap();
    let config = folder.path().join("config.toml");
    std::fs::write(&config, "[server]\npublic_url = \"https://x.example\"\n[secenrol]\nurls = [\"https://x.example\"]\n[log]\nformat = \"xml\"\n").unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_handover"))
        .args(["check", "--config"])
        .arg(config)
        .output()
        .unwrap();
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(
        output.status.code() == Some(78) && said.contains(":6: log.format: \"xml\" is not"),
        "{said}"
    );
}

/// The stylesheet that a page loads.
#[cfg(feature = "demo")]
fn stylesheet(page: &str) -> String {
    page.split("rel=\"stylesheet\" href=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()
}

#[cfg(feature = "demo")]
#[tokio::test(flavor = "multi_thread")]
async fn m29_a_good_config_is_taken_while_journeys_counts_and_connections_go_on() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let stand_in = secenrol_stand_in::StandIn::start(listener).unwrap();
    let program = Program::start(&[("HANDOVER__SECENROL__URLS", stand_in.url())]);
    let signed_in = program.sign_in_with(&secenrol_stand_in::PASSWORD.replace(' ', "+"), "x");
    assert!(signed_in.starts_with("HTTP/1.1 303"), "{signed_in}");
    let cookie =
        signed_in.lines().find_map(|line| line.strip_prefix("set-cookie: ")?.split(';').next());
    let mut open = TcpStream::connect(&program.portal).unwrap();
    open.set_read_timeout(Some(PATIENCE)).unwrap();
    let before = program.page("/", "");
    std::fs::create_dir(program.folder.path().join("words")).unwrap();
    std::fs::write(program.folder.path().join("words/de.ftl"), "product = Anderswort").unwrap();

    let said = program.reload(
        "[brand]\norganisation = \"Reloaded\"\naccent = \"#7a1fa2\"\nlocales_dir = \"words\"\nsupport_phone = \"4711\"\n\
         [sms]\nmode = \"off\"\n[poll]\nmin_seconds = 3\n",
    );
    assert!(
        said[0].contains("poll.min_seconds") && said[0].contains("needs a restart"),
        "{said:?}"
    );
    assert!(said[1].contains("brand.accent") && !said[1].contains("poll"), "{said:?}");
    open.write_all(b"GET /?lang=de HTTP/1.1\r\nhost: portal.example\r\nconnection: close\r\n\r\n")
        .unwrap();
    let mut after = String::new();
    open.read_to_string(&mut after).unwrap();
    assert!(after.contains("Reloaded") && after.contains("Anderswort"), "{after}");
    assert!(program.page("/sms", "").starts_with("HTTP/1.1 404"), "not offered any more");
    assert!(program.page("/passcode", cookie.unwrap()).contains("data-step=\"passcode\""));
    assert_eq!(program.metric("handover_steps_total{step=\"sign-in\",outcome=\"passed\"}"), 1);
    let (old, new) = (stylesheet(&before), stylesheet(&after));
    assert!(program.page(&new, "").contains("--accent:#7a1fa2"));
    let still = program.page(&old, "");
    assert!(
        still.starts_with("HTTP/1.1 200") && !still.contains("--accent:#7a1fa2"),
        "open pages still find the old stylesheet"
    );

    assert_eq!(
        program.reload("[poll]\nmin_seconds = 2\n").len(),
        1,
        "a value equal to the running one needs no restart"
    );
    assert_eq!(program.metric("handover_config_reloads_total{outcome=\"done\"}"), 2);
    stand_in.stop().await;
}

#[test]
fn m29_a_bad_config_changes_nothing_and_each_problem_is_said() {
    let program = Program::start(&[]);
    program.reload("[brand]\norganisation = \"Before\"\n");
    let said = program.reload(
        "[brand]\norganisation = \"After\"\nlogo = \"none.svg\"\n[limits]\ncheck_codes = 0\n",
    );
    let lines: Vec<Value> = said.iter().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(lines.iter().all(|line| line["level"] == "ERROR"), "{lines:?}");
    for (line, words) in [
        (&lines[0], "config.toml:15: brand.logo: none.svg cannot be read"),
        (&lines[1], "config.toml:17: limits.check_codes: \"0\" is not a whole number from 1 to 20"),
        (&lines[2], "the previous one stays"),
    ] {
        assert!(line["message"].as_str().unwrap().contains(words), "{line}");
    }
    assert!(program.page("/", "").contains("Before"));
    assert_eq!(program.metric("handover_config_reloads_total{outcome=\"failed\"}"), 1);
}

#[test]
fn m29_a_file_that_never_ends_is_refused_and_keeps_no_signal_waiting() {
    let mut program = Program::start(&[]);
    let pipe = program.folder.path().join("pipe.svg");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    let words = program.folder.path().join("words");
    std::fs::create_dir(&words).unwrap();
    for (more, wanted) in [
        ("[brand]\nlogo = \"pipe.svg\"\n", "brand.logo: "),
        ("[brand]\nextra_css = \"pipe.svg\"\n", "brand.extra_css: "),
        ("[brand]\nextra_css = \"/dev/zero\"\n", "/dev/zero"),
        (
            "[server.tls]\ncertificate = \"pipe.svg\"\nkey = \"/dev/zero\"\n",
            "server.tls.certificate: ",
        ),
    ] {
        let said = program.reload(more).join("\n");
        assert!(said.contains(wanted) && said.contains("name a regular file"), "{more}: {said}");
    }
    std::fs::rename(&pipe, words.join("de.ftl")).unwrap();
    let said = program.reload("[brand]\nlocales_dir = \"words\"\n").join("\n");
    assert!(said.contains("de.ftl") && said.contains("name a regular file"), "{said}");
    std::fs::remove_file(words.join("de.ftl")).unwrap();
    // Regression: 16 kB of nested braces overflowed the parser's stack and ended the program. So
    // did nested calls, each on a line that looks like a message.
    for deep in ["{ ".repeat(8192), format!("{{\n{}", "F(\"=\",\n".repeat(4000))] {
        std::fs::write(words.join("de.ftl"), format!("product = {deep}")).unwrap();
        let said = program.reload("[brand]\nlocales_dir = \"words\"\n").join("\n");
        assert!(said.contains("de.ftl:") && said.contains("more than 100"), "{said}");
    }
    assert!(program.management("/readyz").starts_with("HTTP/1.1 200"));
    program.signal("-TERM");
    assert_eq!(program.ended(), Some(0));
}

#[test]
fn m17_sighup_as_soon_as_the_port_takes_connections_ends_nothing() {
    let port = free::address();
    let mut program =
        Program::start_and(&[("HANDOVER__SERVER__LISTEN", &port.to_string())], |child| {
            eventually("the port takes connections", || TcpStream::connect(port).ok());
            assert!(
                Command::new("kill")
                    .args(["-HUP", &child.id().to_string()])
                    .status()
                    .unwrap()
                    .success()
            );
        });
    program.lines_until("config reloaded");
    program.signal("-TERM");
    assert_eq!(program.ended(), Some(0));
}

#[test]
fn m27_a_full_disk_loses_audit_lines_and_nothing_else() {
    let program = Program::start(&[("HANDOVER__AUDIT__DESTINATION", "/dev/full")]);
    assert!(program.sign_in("x").starts_with("HTTP/1.1 503"));
    let said = program
        .lines_until("request failed")
        .into_iter()
        .filter(|line| line.contains("audit lines"));
    let said: Vec<_> = said.collect();
    assert!(said.len() <= 1 && said.iter().all(|line| line.contains("No space left")), "{said:?}");
    eventually("a lost audit line is counted", || {
        (program.metric("handover_audit_lines_lost_total") >= 1).then_some(())
    });
    assert!(program.page("/", "").starts_with("HTTP/1.1 200"));
}

#[test]
fn m28_where_no_file_can_be_opened_connections_wait_and_the_program_goes_on() {
    let mut few = Command::new("sh");
    few.args(["-c", "ulimit -n 100 && exec \"$@\"", "sh", env!("CARGO_BIN_EXE_handover")]);
    let mut program = Program::start_with(few, &[]);
    assert_eq!(program.metric("handover_open_files_limit"), 100);
    let crowd: Vec<_> = (0..200).map(|_| TcpStream::connect(&program.portal).unwrap()).collect();
    program.lines_until("Too many open files");
    let mut waiting = TcpStream::connect(&program.portal).unwrap();
    waiting
        .write_all(b"GET / HTTP/1.1\r\nhost: portal.example\r\nconnection: close\r\n\r\n")
        .unwrap();
    drop(crowd);
    waiting.set_read_timeout(Some(PATIENCE)).unwrap();
    let mut answer = String::new();
    waiting.read_to_string(&mut answer).unwrap();
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    assert_eq!(program.child.try_wait().unwrap(), None);
    assert!((10..100).contains(&program.metric("handover_open_files")));
}

#[test]
fn s59_a_flood_of_refusals_takes_few_lines_of_the_log() {
    const REFUSED: usize = 300;
    let mut program = Program::start(&[]);
    for _ in 0..REFUSED {
        for (request, status) in [("PUT /", 405), ("GET /nope", 404)] {
            let rest = "HTTP/1.1\r\nhost: portal.example\r\nconnection: close\r\n\r\n";
            let answer = asked(&program.portal, &format!("{request} {rest}"));
            assert!(answer.starts_with(&format!("HTTP/1.1 {status}")), "{answer}");
        }
    }
    program.signal("-TERM");
    let lines: Vec<String> = program.said.iter().collect();
    assert!(program.child.wait().unwrap().success());
    let is_refusal =
        |line: &&String| line.contains("request refused") || line.contains("no such page");
    let logged = lines.iter().filter(is_refusal).count();
    let more = lines.iter().filter_map(|line| line.split("logged: and ").nth(1));
    let more = more.map(|rest| rest.split(' ').next().unwrap().parse::<usize>().unwrap());
    assert_eq!(logged + more.sum::<usize>(), 2 * REFUSED, "{lines:?}");
    assert!(logged < REFUSED, "{logged} lines");
}
