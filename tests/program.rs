//! The program on the command line: its exit status, and its messages about configs with problems.
#![expect(clippy::unwrap_used, reason = "a failed step fails the test")]

use std::process::{Command, Output};

const SERVABLE: &str = "[server]\npublic_url = \"https://token.example.org\"\n\
                        [secenrol]\nurls = [\"https://mfa.example.org\"]\n";

fn handover(arguments: &[&str]) -> Output {
    // Avoids the warning that no proxy is trusted.
    let proxy = ("HANDOVER__SERVER__TRUSTED_PROXIES", "127.0.0.1");
    Command::new(env!("CARGO_BIN_EXE_handover"))
        .args(arguments)
        .env(proxy.0, proxy.1)
        .output()
        .unwrap()
}

fn checked(config: &str) -> (Option<i32>, String) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("c.toml");
    std::fs::write(&file, config).unwrap();
    let output = handover(&["check", "--config", file.to_str().unwrap()]);
    (output.status.code(), String::from_utf8(output.stderr).unwrap())
}

#[test]
fn the_exit_status_tells_what_is_wrong() {
    assert_eq!(handover(&["--version"]).status.code(), Some(0));
    assert_eq!(handover(&[]).status.code(), Some(2));
    assert_eq!(handover(&["serve", "--konfig", "c.toml"]).status.code(), Some(2));
    assert_eq!(handover(&["check", "--config", "/no/such/file"]).status.code(), Some(78));
    assert_eq!(checked(SERVABLE).0, Some(0));
}

#[test]
fn the_config_of_the_package_is_the_default() {
    for command in ["serve", "check", "rehearse", "takeover", "health", "unlock"] {
        let help = String::from_utf8(handover(&[command, "--help"]).stdout).unwrap();
        assert!(help.contains("[default: /etc/handover/config.toml]"), "{help}");
    }
}

#[test]
fn s67_an_unsafe_config_is_refused_with_one_line_for_each_problem() {
    for (more, key) in [
        ("[limits]\nfailures_per_userid = 5\n", ""),
        ("[poll]\nmin_seconds = 0\n", "poll.min_seconds"),
        ("[session]\nstore = \"postgres://localhost\"\n", "session.store"),
        ("[session]\nstore = \"redis://u:tell-tale@localhost\"\n", "session.cookie_key_file"),
        ("[session]\nsame_site = \"none\"\n", "session.same_site"),
        ("[session]\ncookie_suffix = \"; Domain=x\"\n", "session.cookie_suffix"),
        ("[session]\ncookie_key_file = \"/dev/null\"\n", "session.cookie_key_file"),
        ("[audit]\nuserid = \"rot13\"\n", "audit.userid"),
        ("[mail]\nserver = \"mx.example.org\"\nto = \"{userid}@example.org\"\n", "mail.from"),
        ("[mail]\nserver = \"mx.example.org\"\nfrom = \"it@example.org\"\n", "mail.to"),
        ("[mail]\nto = \"{userid} <x@example.org>\"\n", "mail.to"),
        (
            "[mail]\nserver = \"mx.example.org\"\nfrom = \"it@example.org\"\n\
             to = \"{user}@example.org\"\n",
            "mail.to",
        ),
        (
            "[mail]\nserver = \"mx.example.org\"\nfrom = \"it@example.org\"\n\
             to = \"it@example.org\"\n",
            "mail.to",
        ),
        ("[mail]\nfrom = \"it@example.org\\r\\nBcc: x@example.org\"\n", "mail.from"),
        (
            "[mail]\nserver = \"mx.example.org\"\nfrom = \"it@example.org\"\n\
             to = \"{userid}@example.org\"\nsecurity = \"plain\"\n",
            "mail.security",
        ),
        ("[mail]\nupn_domains = [\"not a domain\"]\n", "mail.upn_domains"),
        ("[webhook]\nurl = \"https://hooks.example.org/\"\n", "webhook.secret_file"),
        ("[webhook]\nformat = \"discord\"\n", "webhook.format"),
    ] {
        let (status, said) = checked(&format!("{SERVABLE}{more}"));
        assert_eq!(status, Some(if key.is_empty() { 0 } else { 78 }), "{more}: {said}");
        assert_eq!(
            (said.contains(key), said.lines().count()),
            (true, usize::from(!key.is_empty())),
            "{said}"
        );
    }
    for (config, key) in [
        ("[secenrol]\nurls = [\"https://x.example\"]\n", "server.public_url"),
        ("[server]\npublic_url = \"https://x.example\"\n", "secenrol.urls"),
        (
            "[server]\npublic_url = \"https://x.example\"\n[secenrol]\n\
             urls = [\"https://x.example\"]\n\
             [session]\nstore = \"redis://cache.example.org\"\n",
            "session.store",
        ),
        (
            "[server]\npublic_url = \"https://x.example\"\n[secenrol]\n\
             urls = [\"http://x.example\"]\n",
            "secenrol.urls",
        ),
        (
            "[server]\npublic_url = \"https://u:p@x.example\"\n[secenrol]\n\
             urls = [\"https://x.example\"]\n",
            "server.public_url",
        ),
        (
            "[server]\npublic_url = \"https://x.example\"\n[secenrol]\n\
             urls = [\"https://x.example\"]\nlockout_threshold = 1\n",
            "secenrol.lockout_threshold",
        ),
        (
            "[server]\npublic_url = \"https://x.example\"\nframe_ancestors = [\"*\"]\n\
             [secenrol]\nurls = [\"https://x.example\"]\n",
            "server.frame_ancestors",
        ),
    ] {
        let (status, said) = checked(config);
        assert_eq!((status, said.contains(key)), (Some(78), true), "{config}{said}");
    }
}

#[test]
fn what_people_write_for_hosts_and_contacts_is_taken() {
    let servable = |server: &str, brand: &str| {
        let text = SERVABLE.replace("[secenrol]", &format!("{server}\n[secenrol]"));
        checked(&format!("{text}[brand]\n{brand}\n"))
    };
    for (server, brand) in [
        ("also_hosts = [\"token_portal:8080\", \"[2001:db8::1]:8080\"]", ""),
        ("", "support_phone = \"tel:+442079460000\""),
        ("", "support_phone = \"020 7946 0000 ext. 1234\""),
        ("", "support_phone = \"020 7946 0000 (Mo-Fr 8-18)\""),
        ("", "support_email = \"mailto:it@example.org\""),
    ] {
        assert_eq!(servable(server, brand), (Some(0), String::new()), "{server}{brand}");
    }
    for (brand, key) in [
        ("support_phone = \"1-800-EXAMPLE\"", "brand.support_phone"),
        ("support_email = \"https:it@example.org\"", "brand.support_email"),
    ] {
        let (status, said) = servable("", brand);
        assert_eq!((status, said.contains(key)), (Some(78), true), "{said}");
    }
}

#[test]
fn s67_a_secret_that_everybody_can_read_is_refused() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let key = folder.path().join("key");
    std::fs::write(&key, [7; 64]).unwrap();
    let config = format!("{SERVABLE}[session]\ncookie_key_file = \"{}\"\n", key.display());
    std::fs::set_permissions(&key, std::fs::Permissions::from_mode(0o644)).unwrap();
    let (status, said) = checked(&config);
    assert_eq!((status, said.contains("chmod")), (Some(78), true), "{said}");
    std::fs::set_permissions(&key, std::fs::Permissions::from_mode(0o640)).unwrap();
    assert_eq!(checked(&config).0, Some(0));
}

#[test]
fn s67_a_password_in_a_config_that_everybody_can_read_is_reported() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let (file, key) = (folder.path().join("c.toml"), folder.path().join("key"));
    std::fs::write(&key, [7; 64]).unwrap();
    std::fs::set_permissions(&key, std::fs::Permissions::from_mode(0o600)).unwrap();
    let checked = |store: &str, mode: u32| {
        let keys = format!("store = \"{store}\"\ncookie_key_file = \"key\"\n");
        std::fs::write(&file, format!("{SERVABLE}[session]\n{keys}")).unwrap();
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(mode)).unwrap();
        let output = handover(&["check", "--config", file.to_str().unwrap()]);
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    };
    let with_password = "redis://u:tell-tale@localhost";
    for mode in [0o644, 0o604, 0o646] {
        let (status, said) = checked(with_password, mode);
        let warning = format!("warning: {}:6: session.store: holds a password, ", file.display());
        assert!(said.starts_with(&warning) && said.contains("chmod o="), "{said}");
        assert_eq!((status, said.lines().count(), said.contains("tell-tale")), (Some(0), 1, false));
    }
    for (store, mode) in
        [(with_password, 0o640), (with_password, 0o600), ("redis://localhost", 0o644)]
    {
        assert_eq!(checked(store, mode), (Some(0), String::new()), "{store} {mode:o}");
    }
}

#[test]
fn a_port_in_use_is_reported_in_one_line() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("c.toml");
    for (listen, management, key) in [
        (address.to_string(), String::new(), "server.listen"),
        ("127.0.0.1:0".to_owned(), address.to_string(), "server.management_listen"),
    ] {
        let addresses =
            format!("[server]\nlisten = \"{listen}\"\nmanagement_listen = \"{management}\"\n");
        std::fs::write(&file, SERVABLE.replace("[server]\n", &addresses)).unwrap();
        let output = handover(&["serve", "--config", file.to_str().unwrap()]);
        let said = String::from_utf8(output.stderr).unwrap();
        let said: Vec<_> = said.lines().filter(|line| !line.contains("WARN")).collect();
        assert_eq!((output.status.code(), said.len()), (Some(78), 1), "{said:?}");
        let place =
            format!("{}:{}: {key}: ", file.display(), if key == "server.listen" { 2 } else { 3 });
        assert!(
            said[0].starts_with(&format!("{place}cannot listen on {address}: Address")),
            "{said:?}"
        );
        assert!(said[0].ends_with("or stop the program that uses it"), "{said:?}");
    }
}

#[test]
fn an_unwritable_audit_trail_is_reported_with_its_line() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("c.toml");
    let judged = |command: &str, destination: &str| {
        let more = format!("management_listen = \"\"\n[audit]\ndestination = \"{destination}\"\n");
        let listen = "[server]\nlisten = \"127.0.0.1:0\"\n".to_owned();
        let (server, rest) = SERVABLE.split_once("[secenrol]").unwrap();
        let text = format!("{}{more}[secenrol]{rest}", server.replace("[server]\n", &listen));
        std::fs::write(&file, text).unwrap();
        let output = handover(&[command, "--config", file.to_str().unwrap()]);
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    };
    let place = format!("{}:6: audit.destination: ", file.display());
    let (status, said) = judged("check", ".");
    assert_eq!((status, said.lines().count()), (Some(78), 1), "{said}");
    assert!(said.starts_with(&place) && said.contains("is a folder"), "{said}");
    let (status, said) = judged("check", "none/audit.jsonl");
    assert_eq!((status, said.starts_with(&format!("warning: {place}"))), (Some(0), true), "{said}");
    let (status, said) = judged("serve", "none/audit.jsonl");
    let said: Vec<_> = said.lines().filter(|line| !line.contains("WARN")).collect();
    assert_eq!((status, said.len()), (Some(78), 1), "{said:?}");
    // Like every path, it is relative to the config's folder.
    let path = folder.path().join("none/audit.jsonl");
    assert!(
        said[0].starts_with(&format!("{place}{} cannot be written: ", path.display())),
        "{said:?}"
    );
}

#[cfg(feature = "demo")]
#[test]
fn s66_the_demo_listens_only_on_loopback() {
    for listen in ["0.0.0.0:0", "192.0.2.1:8080", "[::]:0", "203.0.113.1:80"] {
        let output = handover(&["demo", "--listen", listen]);
        assert_eq!(output.status.code(), Some(78), "{listen}");
        assert!(String::from_utf8(output.stderr).unwrap().contains("loopback"), "{listen}");
    }
    assert_eq!(handover(&["demo", "--listen", "everywhere"]).status.code(), Some(2));
}

#[cfg(not(feature = "demo"))]
#[test]
fn s66_without_its_feature_there_is_no_demo() {
    assert_eq!(handover(&["demo"]).status.code(), Some(2));
}

#[cfg(feature = "demo")]
#[test]
fn s62_the_process_leaves_no_core_dump() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_handover"))
        .args(["demo", "--listen", "127.0.0.1:0"])
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    let mut line = String::new();
    std::io::BufRead::read_line(
        &mut std::io::BufReader::new(child.stdout.take().unwrap()),
        &mut line,
    )
    .unwrap();
    let limits = std::fs::read_to_string(format!("/proc/{}/limits", child.id()));
    child.kill().unwrap();
    child.wait().unwrap();
    // The limits of a process that denies inspection are readable only by root.
    if let Ok(limits) = limits {
        let core = limits.lines().find(|line| line.starts_with("Max core file size")).unwrap();
        assert_eq!(core.split_whitespace().nth(4), Some("0"), "{core}");
    }
}

/// The kernel gives the files in /proc of a process that denies inspection to root.
#[cfg(all(feature = "demo", target_os = "linux"))]
#[test]
fn s62_no_other_process_of_its_user_may_read_the_programs_memory() {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
    use std::os::unix::process::CommandExt as _;
    let folder = tempfile::tempdir().unwrap();
    let mut program = std::path::PathBuf::from(env!("CARGO_BIN_EXE_handover"));
    let owner = |file: &str| std::fs::metadata(format!("/proc/{file}")).unwrap().uid();
    let is_root = owner("self") == 0;
    if is_root {
        // Root's processes belong to root in any case, so the program runs as nobody.
        let everybody = std::fs::Permissions::from_mode(0o755);
        std::fs::set_permissions(&folder, everybody).unwrap();
        let copy = folder.path().join("handover");
        // Another test's child could keep a file open that this process writes.
        let copied = Command::new("cp").arg(&program).arg(&copy).status().unwrap();
        assert!(copied.success());
        program = copy;
    }
    let mut command = Command::new(program);
    command.args(["demo", "--listen", "127.0.0.1:0"]).current_dir("/");
    if is_root {
        command.uid(65_534).gid(65_534);
    }
    let mut child = command.stdout(std::process::Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    let mut said = std::io::BufReader::new(child.stdout.take().unwrap());
    std::io::BufRead::read_line(&mut said, &mut line).unwrap();
    let of_memory = owner(&format!("{}/mem", child.id()));
    child.kill().unwrap();
    child.wait().unwrap();
    assert_eq!((line.is_empty(), of_memory), (false, 0));
}

/// Runs `handover check` with this `[brand]` and these files beside the config.
fn brand_checked(brand: &str, files: &[(&str, &[u8])]) -> (Option<i32>, String) {
    let folder = tempfile::tempdir().unwrap();
    for (name, content) in files {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, content).unwrap();
    }
    let file = folder.path().join("c.toml");
    std::fs::write(&file, format!("{SERVABLE}[brand]\n{brand}\n")).unwrap();
    let output = handover(&["check", "--config", file.to_str().unwrap()]);
    let said = String::from_utf8(output.stderr).unwrap();
    (output.status.code(), said.replace(&format!("{}/", folder.path().display()), ""))
}

#[test]
fn a_brand_with_a_problem_is_refused_with_file_and_line() {
    let no_picture: &[(&str, &[u8])] = &[("l.png", b"no picture")];
    let broken: &[(&str, &[u8])] = &[("w/de.ftl", b"product = a\nhelp-link b")];
    for (brand, files, line) in [
        ("logo = \"l.png\"", no_picture, "c.toml:6: brand.logo: l.png is not a complete picture"),
        ("logo = \"none.png\"", &[], "c.toml:6: brand.logo: none.png cannot be read"),
        ("logo_dark = \"none.png\"", &[], "c.toml:6: brand.logo_dark: none.png cannot be read"),
        ("favicon = \"l.png\"", no_picture, "c.toml:6: brand.favicon: l.png is not a complete"),
        (
            "accent = \"teal\"",
            &[],
            "c.toml:6: brand.accent: \"teal\" is not a colour, such as #0c6068",
        ),
        ("accent_dark = \"#fff\"", &[], "c.toml:6: brand.accent_dark: is set without brand.accent"),
        ("extra_css = \"none.css\"", &[], "c.toml:6: brand.extra_css: none.css cannot be read"),
        ("locales_dir = \"none\"", &[], "c.toml:6: brand.locales_dir: none is not a folder"),
        ("locales_dir = \"w\"", broken, "w/de.ftl:2: is not valid Fluent"),
        (
            "default_language = \"tlh\"",
            &[],
            "c.toml:6: brand.default_language: \"tlh\" is not one of",
        ),
        (
            "time_zone = \"Mars/Base\"",
            &[],
            "c.toml:6: brand.time_zone: \"Mars/Base\" is not the name of a time zone",
        ),
        (
            "play_store_url = \"market://x\"",
            &[],
            "c.toml:6: brand.play_store_url: \"market://x\" is not a web address",
        ),
        (
            "footer_links = [\"Imprint\"]",
            &[],
            "c.toml:6: brand.footer_links: \"Imprint\" is not words and an address",
        ),
        ("banner = \"info\"", &[], "c.toml:6: brand.banner: has no text"),
        ("banner_text = \"Hello\"", &[], "c.toml:5: brand.banner: is empty"),
        (
            "[brand.support_hours]\nxx = \"never\"",
            &[],
            "c.toml:7: brand.support_hours.xx: is not the tag",
        ),
    ] {
        let (status, said) = brand_checked(brand, files);
        assert_eq!(
            (status, said.starts_with(line), said.lines().count()),
            (Some(78), true, 1),
            "{brand}: {said}"
        );
    }
}

#[test]
fn a_brand_with_a_weakness_is_served_with_a_warning() {
    for (brand, files, line) in [
        (
            "accent = \"#ffcc00\"",
            &[][..],
            "warning: c.toml:6: brand.accent: #ffcc00 on a light background has a contrast of 1.",
        ),
        (
            "locales_dir = \"w\"",
            &[("w/fa.ftl", "language-name = فارسی".as_bytes())],
            "warning: w/fa.ftl: lacks ",
        ),
    ] {
        let (status, said) = brand_checked(brand, files);
        assert_eq!(
            (status, said.starts_with(line), said.lines().count()),
            (Some(0), true, 1),
            "{brand}: {said}"
        );
    }
    assert_eq!(brand_checked("accent = \"#0c6068\"", &[]), (Some(0), String::new()));
}

#[cfg(feature = "demo")]
#[tokio::test]
async fn the_demo_shows_the_brand_of_a_config_and_does_not_use_its_servers() {
    use std::io::BufRead as _;
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("c.toml");
    let brand = "[secenrol]\nurls = [\"https://mfa.example.org\"]\n[audit]\n\
                 destination = \"audit.jsonl\"\n\
                 [brand]\norganisation = \"Example & Sons\"\naccent = \"#7a1fa2\"\n";
    std::fs::write(&file, brand).unwrap();
    let demo = |config: &std::path::Path| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_handover"));
        command.args(["demo", "--listen", "127.0.0.1:0", "--config"]).arg(config);
        command
    };
    let mut running =
        demo(&file).current_dir(&folder).stdout(std::process::Stdio::piped()).spawn().unwrap();
    let mut lines = std::io::BufReader::new(running.stdout.take().unwrap()).lines();
    let portal = lines
        .find_map(|line| Some(line.unwrap().strip_prefix("Portal:")?.trim().to_owned()))
        .unwrap();
    let _ = rustls::crypto::ring::default_provider().install_default();
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let page = http.get(&portal).send().await.unwrap().text().await;
    let sheet = page
        .as_ref()
        .unwrap()
        .split("rel=\"stylesheet\" href=\"/")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap();
    let style = http.get(format!("{portal}{sheet}")).send().await.unwrap().text().await;
    running.kill().unwrap();
    running.wait().unwrap();
    let page = page.unwrap();
    assert!(page.contains("Example &#38; Sons") && page.contains("data-demo"), "{page}");
    assert!(style.unwrap().contains("--accent:#7a1fa2"));
    assert!(!folder.path().join("audit.jsonl").exists());
    std::fs::write(&file, "[brand]\nlogo = \"none.svg\"\n").unwrap();
    let refused = demo(&file).output().unwrap();
    let said = String::from_utf8(refused.stderr).unwrap();
    assert_eq!(
        (refused.status.code(), said.contains("c.toml:2: brand.logo: ")),
        (Some(78), true),
        "{said}"
    );
}
