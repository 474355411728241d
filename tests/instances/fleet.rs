//! Two portal processes on one Redis, behind nginx with the example of docs/proxies.

use std::io::Read as _;
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};
use secenrol_stand_in::{Handle as SecEnrol, Operation, PASSWORD, StandIn};
use tempfile::TempDir;

use crate::eventually::PATIENCE;
use crate::installed::installed;
use crate::redis_server::{RedisServer, free_port, until};
use crate::world::{Browser, Reply};

const EXAMPLE: &str = include_str!("../../docs/proxies/instances.nginx.conf");

pub struct Fleet {
    pub redis: RedisServer,
    portals: [Portal; 2],
    nginx: Child,
    /// The port of nginx.
    front: u16,
    stand_in: StandIn,
    http: reqwest::Client,
    folder: TempDir,
    /// Whether the instances write audit trails.
    audit: bool,
    /// Whether the instances have the help desk's page.
    desk: bool,
}

struct Portal {
    child: Option<Child>,
    port: u16,
    /// Of the management listener.
    management: u16,
}

impl Fleet {
    pub async fn start() -> Self {
        Self::ready(Self::with(RedisServer::start().await).await).await
    }

    /// Starts a fleet whose portals reach Redis at the URL `store`.
    pub async fn reaching(redis: RedisServer, store: &str) -> Self {
        Self::ready(Self::on(redis, store).await).await
    }

    async fn ready(fleet: Self) -> Self {
        // A load balancer, too, waits until an instance is ready.
        let browser = fleet.browser_at(0);
        until(async || browser.sign_in("nobody", "no password").await.status != 503).await;
        let browser = fleet.browser_at(1);
        until(async || browser.sign_in("nobody", "no password").await.status != 503).await;
        fleet
    }

    /// With an audit trail, which [`Self::audited`] reads.
    pub async fn audited_on(redis: RedisServer) -> Self {
        let store = redis.url();
        Self::audited_reaching(redis, &store).await
    }

    /// With an audit trail, and with portals that reach Redis at the URL `store`.
    pub async fn audited_reaching(redis: RedisServer, store: &str) -> Self {
        let mut fleet = Self::on(redis, store).await;
        fleet.audit = true;
        for which in [0, 1] {
            fleet.kill(which);
            fleet.start_portal(which).await;
        }
        Self::ready(fleet).await
    }

    /// With the help desk's page, which [`Self::desk_at`] asks for, and an audit trail.
    pub async fn with_desk() -> Self {
        let mut fleet = Self::with(RedisServer::start().await).await;
        (fleet.audit, fleet.desk) = (true, true);
        for which in [0, 1] {
            fleet.kill(which);
            fleet.start_portal(which).await;
        }
        Self::ready(fleet).await
    }

    /// A browser at the management listener of one instance.
    pub fn desk_at(&self, which: usize) -> Browser {
        let base = format!("http://127.0.0.1:{}", self.portals[which].management);
        Browser::through(self.http.clone(), base, "desk.example.org".to_owned())
    }

    /// Whether an instance has audited the event.
    pub fn audited(&self, event: &str) -> bool {
        self.trail_has(&format!("\"event\":\"{event}\""))
    }

    /// Whether the audit trail of an instance has this text.
    pub fn trail_has(&self, text: &str) -> bool {
        self.times_in_trail(text) > 0
    }

    /// How often the audit trails of both instances have this text.
    pub fn times_in_trail(&self, text: &str) -> usize {
        let trail = |which| std::fs::read_to_string(self.audit_file(which)).unwrap_or_default();
        [0, 1].into_iter().map(|which| trail(which).matches(text).count()).sum()
    }

    fn audit_file(&self, which: usize) -> std::path::PathBuf {
        self.folder.path().join(format!("audit-{which}.jsonl"))
    }

    /// Starts a fleet without waiting for Redis.
    pub async fn with(redis: RedisServer) -> Self {
        let store = redis.url();
        Self::on(redis, &store).await
    }

    async fn on(redis: RedisServer, store: &str) -> Self {
        let (folder, front) = (tempfile::tempdir().unwrap(), free_port());
        let stand_in = StandIn::start(TcpListener::bind("127.0.0.1:0").unwrap()).unwrap();
        let portals =
            [(); 2].map(|()| Portal { child: None, port: free_port(), management: free_port() });
        std::fs::write(folder.path().join("key"), [7; 64]).unwrap();
        secret(&folder.path().join("key"));
        let config = format!(
            "[server]\npublic_url = \"http://127.0.0.1:{front}\"\ninsecure_http = true\nmanagement_listen = \"\"\n\
             trusted_proxies = [\"127.0.0.1\"]\n[secenrol]\nurls = [\"{}\"]\ninsecure_http = true\n\
             timeout_seconds = 5\n[session]\nstore = \"{}\"\ncookie_key_file = \"key\"\n\
             [poll]\nmin_seconds = 1\n[audit]\ndestination = \"off\"\n\
             [sms]\nmode = \"proxy\"\n[sms.form]\naction = \"DEMO-SET-NUMBER\"\n\
             tokentype = \"demo-texts\"\nnumber_field = \"DEMO_NUMBER\"\n\
             number_format = \"e164\"\n\
             extra_fields = [\"DEMO_DOMAIN={{domain}}\"]\nconfirm_field = \"DEMO_CODE\"\n",
            stand_in.url(),
            store
        );
        std::fs::write(folder.path().join("c.toml"), config).unwrap();
        let nginx = nginx(folder.path(), front, &portals);
        let _ = rustls::crypto::ring::default_provider().install_default();
        let http = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .no_proxy()
            .timeout(PATIENCE)
            // Shorter than the portal keeps an idle connection.
            .pool_idle_timeout(Duration::from_secs(5))
            .build()
            .unwrap();
        let (audit, desk) = (false, false);
        let mut fleet = Self { redis, portals, nginx, front, stand_in, http, folder, audit, desk };
        fleet.start_portal(0).await;
        fleet.start_portal(1).await;
        until(async || tokio::net::TcpStream::connect(("127.0.0.1", front)).await.is_ok()).await;
        fleet
    }

    pub async fn start_portal(&mut self, which: usize) {
        let port = self.portals[which].port;
        let audit = if self.audit { self.audit_file(which) } else { "off".into() };
        let mut command = Command::new(env!("CARGO_BIN_EXE_handover"));
        if self.desk {
            let management = format!("127.0.0.1:{}", self.portals[which].management);
            command
                .env("HANDOVER__SERVER__MANAGEMENT_LISTEN", management)
                .env("HANDOVER__HELPDESK__ENABLED", "true")
                .env("HANDOVER__HELPDESK__HOST", "desk.example.org")
                .env("HANDOVER__HELPDESK__NAME_HEADER", "X-Remote-User")
                .env("HANDOVER__HELPDESK__ALLOW", "helen");
        }
        let child = command
            .args(["serve", "--config", self.folder.path().join("c.toml").to_str().unwrap()])
            .env("HANDOVER__AUDIT__DESTINATION", audit)
            .env("HANDOVER__SERVER__LISTEN", format!("127.0.0.1:{port}"))
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        self.portals[which].child = Some(child);
        until(async || tokio::net::TcpStream::connect(("127.0.0.1", port)).await.is_ok()).await;
    }

    /// Starts an instance and waits until it serves this browser's journey, as a load balancer
    /// does.
    pub async fn start_portal_for(&mut self, which: usize, browser: &Browser) {
        self.start_portal(which).await;
        until(async || self.like(Some(browser), which).get("/sign-in").await.status != 503).await;
    }

    /// Ends an instance with SIGKILL.
    pub fn kill(&mut self, which: usize) {
        let mut child = self.portals[which].child.take().unwrap();
        child.kill().unwrap();
        child.wait().unwrap();
    }

    /// Sends an instance SIGTERM, as a service manager does.
    pub fn terminate(&self, which: usize) {
        let child = self.portals[which].child.as_ref().unwrap();
        let pid = Pid::from_raw(child.id().try_into().unwrap()).unwrap();
        kill_process(pid, Signal::TERM).unwrap();
    }

    /// Waits for an instance's end. Returns its exit status and log.
    pub async fn ended(&mut self, which: usize) -> (ExitStatus, String) {
        let mut child = self.portals[which].child.take().unwrap();
        let mut status = None;
        until(async || {
            status = child.try_wait().unwrap();
            status.is_some()
        })
        .await;
        let mut log = String::new();
        child.stderr.take().unwrap().read_to_string(&mut log).unwrap();
        (status.unwrap(), log)
    }

    pub fn secenrol(&self) -> &SecEnrol {
        self.stand_in.handle()
    }

    pub fn calls(&self, exchange: Operation) -> usize {
        self.secenrol().calls(exchange)
    }

    /// A browser that uses nginx, which sends each request to the next instance.
    pub fn browser(&self) -> Browser {
        Browser::through(self.http.clone(), format!("http://127.0.0.1:{}", self.front), self.name())
    }

    /// A browser that connects to one instance directly.
    pub fn browser_at(&self, which: usize) -> Browser {
        self.like(None, which)
    }

    /// A browser with the same cookie whose requests all go to one instance.
    pub fn like(&self, browser: Option<&Browser>, which: usize) -> Browser {
        let base = format!("http://127.0.0.1:{}", self.portals[which].port);
        let cookie = browser.and_then(Browser::cookie);
        Browser::through(self.http.clone(), base, self.name()).with_cookie(cookie)
    }

    /// Waits until both instances show this browser the page of this step.
    pub async fn both_show(&self, browser: &Browser, path: &str, status: u16) {
        for which in [0, 1] {
            until(async || self.like(Some(browser), which).get(path).await.status == status).await;
        }
    }

    /// The `Host` of the browsers' requests.
    pub fn name(&self) -> String {
        format!("127.0.0.1:{}", self.front)
    }

    /// Signs in and opens the next page.
    pub async fn signed_in(&self, browser: &Browser, userid: &str) {
        let location = browser.sign_in(userid, PASSWORD).await.location();
        browser.get(&location).await;
    }

    pub async fn alice_at_scan(&self, browser: &Browser) -> Reply {
        self.signed_in(browser, "alice").await;
        let code = self.secenrol().old_code("alice").unwrap();
        assert_eq!(browser.passcode(&code).await.location(), "/scan");
        let scan = browser.get("/scan").await;
        scan.is(200, "scan");
        scan
    }
}

impl Drop for Fleet {
    fn drop(&mut self) {
        let portals = self.portals.iter_mut().filter_map(|portal| portal.child.as_mut());
        for child in portals.chain([&mut self.nginx]) {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

/// Starts nginx in the foreground and without worker processes, so that killing it leaves none
/// behind.
fn nginx(folder: &Path, front: u16, portals: &[Portal; 2]) -> Child {
    let mut example = EXAMPLE.replace("listen 443 ssl", &format!("listen 127.0.0.1:{front}"));
    for (named, portal) in ["10.0.0.11:8080", "10.0.0.12:8080"].into_iter().zip(portals) {
        assert!(example.contains(named));
        example = example.replace(named, &format!("127.0.0.1:{}", portal.port));
    }
    example = example
        .lines()
        .filter(|line| !line.trim_start().starts_with("ssl_"))
        .collect::<Vec<_>>()
        .join("\n");
    let config = format!(
        "daemon off; master_process off; pid FOLDER/pid; error_log FOLDER/log;\nevents {{}}\nhttp {{ access_log off;\n\
         client_body_temp_path FOLDER/1; proxy_temp_path FOLDER/2; fastcgi_temp_path FOLDER/3;\n\
         uwsgi_temp_path FOLDER/4; scgi_temp_path FOLDER/5;\n{example}\n}}\n"
    );
    let folder = folder.to_str().unwrap();
    std::fs::write(format!("{folder}/nginx.conf"), config.replace("FOLDER", folder)).unwrap();
    Command::new(installed("nginx", "nginx"))
        .args(["-p", folder, "-e", &format!("{folder}/log"), "-c", &format!("{folder}/nginx.conf")])
        .spawn()
        .unwrap_or_else(|e| panic!("nginx does not start: {e}"))
}

fn secret(file: &Path) {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::set_permissions(file, std::fs::Permissions::from_mode(0o600)).unwrap();
}
