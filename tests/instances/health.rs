//! What health checks and `check --online` report about the session store.

use std::path::Path;
use std::process::{Child, Command, Stdio};

use crate::redis_server::{RedisServer, free_port, until};

/// `handover serve` with Redis as session store.
struct Instance {
    child: Child,
    management: u16,
}

impl Drop for Instance {
    fn drop(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

fn config(folder: &Path, store: u16, management: u16) {
    std::fs::write(folder.join("key"), [7; 64]).unwrap();
    let private = <std::fs::Permissions as std::os::unix::fs::PermissionsExt>::from_mode(0o600);
    std::fs::set_permissions(folder.join("key"), private).unwrap();
    let text = format!(
        "[server]\nlisten = \"127.0.0.1:0\"\npublic_url = \"https://token.example.org\"\n\
         management_listen = \"127.0.0.1:{management}\"\n[secenrol]\nurls = [\"http://127.0.0.1:{management}\"]\n\
         insecure_http = true\n[session]\nstore = \"redis://127.0.0.1:{store}\"\ncookie_key_file = \"key\"\n\
         [audit]\ndestination = \"off\"\n"
    );
    std::fs::write(folder.join("config.toml"), text).unwrap();
}

async fn get(url: &str) -> Option<reqwest::Response> {
    reqwest::Client::builder().no_proxy().build().unwrap().get(url).send().await.ok()
}

async fn ready(instance: &Instance) -> Option<(u16, String)> {
    let url = format!("http://127.0.0.1:{}/readyz", instance.management);
    let reply = get(&url).await?;
    Some((reply.status().as_u16(), reply.text().await.ok()?))
}

#[tokio::test]
async fn m13_an_instance_is_ready_while_its_store_is_available() {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let mut redis = RedisServer::start().await;
    let folder = tempfile::tempdir().unwrap();
    let management = free_port();
    config(folder.path(), redis.port, management);
    let child = Command::new(env!("CARGO_BIN_EXE_handover"))
        .args(["serve", "--config", "config.toml"])
        .current_dir(folder.path())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let instance = Instance { child, management };
    let is = async |status| ready(&instance).await.is_some_and(|said| said.0 == status);
    until(async || is(200).await).await;
    redis.kill();
    until(async || is(503).await).await;
    let (_, words) = ready(&instance).await.unwrap();
    assert!(words.starts_with("not ready\nstore: "), "{words}");
    let status = format!("http://127.0.0.1:{management}/status");
    let status = get(&status).await.unwrap().text().await.unwrap();
    assert!(
        status.contains("data-verdict=\"status-unready\"") && status.contains(">store: "),
        "{status}"
    );
    redis.start_again().await;
    until(async || is(200).await).await;
}

#[tokio::test]
async fn check_online_checks_the_store() {
    let mut redis = RedisServer::start().await;
    let folder = tempfile::tempdir().unwrap();
    config(folder.path(), redis.port, free_port());
    let look = || {
        let mut program = Command::new(env!("CARGO_BIN_EXE_handover"));
        program
            .args(["check", "--config", "config.toml", "--online", "--yes"])
            .current_dir(folder.path());
        String::from_utf8(program.output().unwrap().stdout).unwrap()
    };
    let part = |report: String| {
        report.split("session.store\n").nth(1).unwrap().split("http://").next().unwrap().to_owned()
    };
    let there = part(look());
    assert!(there.contains("\u{2713} connection") && there.contains("\u{2713} clock"), "{there}");
    redis.kill();
    let gone = part(look());
    assert!(gone.contains("\u{2717} connection") && gone.contains("session.ca_file"), "{gone}");
}
