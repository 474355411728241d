//! Starts the portal, nginx, redis-server and wrk, each on a free port, and stops each by its
//! process id.

use std::io::Write as _;
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;

/// The portal as it was built for this benchmark.
pub const PORTAL: &str = env!("CARGO_BIN_EXE_handover");
/// How long a program may take to start.
const PATIENCE: Duration = Duration::from_secs(60);

/// A program that is stopped when it is dropped.
pub struct Running {
    child: Child,
    /// The port it listens on.
    pub port: u16,
    /// How to stop it.
    ends_by: Signal,
    _folder: TempDir,
}

impl Drop for Running {
    fn drop(&mut self) {
        // SIGKILL alone would leave nginx's workers running.
        let pid = Pid::from_child(&self.child);
        let _ = kill_process(pid, self.ends_by);
        let _ = self.child.wait();
    }
}

impl Running {
    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    pub fn pid(&self) -> u32 {
        self.child.id()
    }

    /// One line of its `/proc/…/status`, in bytes: `VmRSS`, or `VmHWM` for the maximum.
    pub fn memory(&self, line: &str) -> u64 {
        memory_of(&self.pid().to_string(), line)
    }

    /// Asks it to shut down and waits until it has.
    pub fn terminate(mut self) {
        let pid = Pid::from_child(&self.child);
        kill_process(pid, Signal::TERM).unwrap();
        self.child.wait().unwrap();
    }

    fn start(mut command: Command, port: u16, folder: TempDir) -> Self {
        let child = command.stdout(Stdio::null()).stderr(Stdio::inherit()).spawn();
        let child = child.unwrap_or_else(|e| panic!("{command:?}: {e}"));
        let mut running = Self { child, port, ends_by: Signal::KILL, _folder: folder };
        let begun = Instant::now();
        while std::net::TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(begun.elapsed() < PATIENCE, "{command:?} does not listen");
            assert!(running.child.try_wait().unwrap().is_none(), "{command:?} has ended");
            std::thread::sleep(Duration::from_millis(1));
        }
        running
    }
}

/// A line of a process's `/proc/…/status`, in bytes.
pub fn memory_of(process: &str, line: &str) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap();
    let value = status.lines().find_map(|text| text.strip_prefix(line)?.strip_prefix(':')).unwrap();
    value.trim().trim_end_matches(" kB").parse::<u64>().unwrap() * 1024
}

pub fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// How a portal is run.
#[derive(Default)]
pub struct Run<'a> {
    /// Pairs of `section.key` and value that override the benchmark's own.
    pub keys: &'a [(&'a str, &'a str)],
    /// A wrapper program with its arguments.
    pub under: &'a [&'a str],
}

/// The portal in front of the SecEnrol at `upstream`.
pub fn portal(upstream: &str, run: &Run) -> Running {
    let (port, folder) = (free_port(), tempfile::tempdir().unwrap());
    let file = folder.path().join("config.toml");
    let text = format!(
        "[server]\nlisten = \"127.0.0.1:{port}\"\npublic_url = \"http://127.0.0.1:{port}\"\ninsecure_http = true\n\
         management_listen = \"\"\n[secenrol]\nurls = [\"{upstream}\"]\ninsecure_http = true\n\
         [audit]\ndestination = \"off\"\n"
    );
    std::fs::write(&file, text).unwrap();
    let program = run.under.iter().copied().chain([PORTAL]).collect::<Vec<_>>();
    let mut command = Command::new(program[0]);
    command.args(&program[1..]).arg("serve").arg("--config").arg(&file).env("RUST_LOG", "error");
    for (key, value) in run.keys {
        command.env(format!("HANDOVER__{}", key.to_uppercase().replace('.', "__")), value);
    }
    Running::start(command, port, folder)
}

/// nginx as a proxy to those servers, with keep-alive connections.
pub fn nginx(behind: &[u16]) -> Running {
    let (port, folder) = (free_port(), tempfile::tempdir().unwrap());
    let servers: Vec<_> = behind.iter().map(|port| format!("server 127.0.0.1:{port};")).collect();
    let servers = servers.concat();
    let at = folder.path().display();
    let file = folder.path().join("nginx.conf");
    let text = format!(
        "daemon off; worker_processes auto; pid {at}/pid; error_log stderr crit;\n\
         events {{ worker_connections 1024; }}\n\
         http {{ access_log off; client_body_temp_path {at}; proxy_temp_path {at}; fastcgi_temp_path {at};\n\
         uwsgi_temp_path {at}; scgi_temp_path {at}; keepalive_requests 1000000;\n\
         upstream behind {{ {servers} keepalive 64; keepalive_requests 1000000; }}\n\
         server {{ listen 127.0.0.1:{port}; location / {{ proxy_pass http://behind; proxy_http_version 1.1;\n\
         proxy_set_header Connection \"\"; proxy_set_header Host $http_host; }} }} }}\n"
    );
    std::fs::File::create(&file).unwrap().write_all(text.as_bytes()).unwrap();
    let mut command = Command::new("nginx");
    command.arg("-p").arg(folder.path()).arg("-c").arg(&file);
    let mut running = Running::start(command, port, folder);
    running.ends_by = Signal::TERM;
    running
}

/// A Redis without persistence, and the config that portals sharing it have in common.
pub struct Shared {
    _redis: Running,
    store: String,
    cookie_key: String,
    _folder: TempDir,
}

impl Shared {
    pub fn start() -> Self {
        let redis = redis();
        let folder = tempfile::tempdir().unwrap();
        let key = folder.path().join("cookie-key");
        std::fs::write(&key, rand::random::<[u8; 32]>().repeat(2)).unwrap();
        std::fs::set_permissions(&key, std::os::unix::fs::PermissionsExt::from_mode(0o600))
            .unwrap();
        let store = format!("redis://127.0.0.1:{}", redis.port);
        Self { _redis: redis, store, cookie_key: key.to_str().unwrap().to_owned(), _folder: folder }
    }

    /// Lines of a portal's config.
    pub fn keys(&self) -> [(&str, &str); 2] {
        [("session.store", &self.store), ("session.cookie_key_file", &self.cookie_key)]
    }
}

fn redis() -> Running {
    let (port, folder) = (free_port(), tempfile::tempdir().unwrap());
    let mut command = Command::new("redis-server");
    command.args(["--bind", "127.0.0.1", "--save", "", "--appendonly", "no"]);
    command
        .args(["--maxmemory-policy", "noeviction", "--port", &port.to_string()])
        .arg("--dir")
        .arg(folder.path());
    Running::start(command, port, folder)
}

/// Requests one address repeatedly on 32 connections and returns the answers per second.
pub fn wrk(url: &str, headers: &[(String, String)], time: Duration) -> f64 {
    let mut command = Command::new("wrk");
    command.args(["-t1", "-c32", &format!("-d{}s", time.as_secs().max(1))]);
    for (name, value) in headers {
        command.arg("-H").arg(format!("{name}: {value}"));
    }
    let output = command.arg(url).output().unwrap_or_else(|e| panic!("wrk: {e}"));
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(!text.contains("Non-2xx") && !text.contains("Socket errors"), "{url}: {text}");
    let rate = text.lines().find_map(|line| line.strip_prefix("Requests/sec:"));
    rate.unwrap_or_else(|| panic!("{url}: {text}")).trim().parse().unwrap()
}

/// Whether a program is installed.
pub fn is_there(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let more = [Path::new("/usr/sbin").to_owned()];
    std::env::split_paths(&path).chain(more).any(|folder| folder.join(program).is_file())
}
