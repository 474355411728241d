//! The documentation: its examples can be pasted, the files it names are in the package, and it
//! stays short.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what went wrong by stopping there"
)]

use std::collections::BTreeSet;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::Command;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// The most words that all guides together may have: what administrators and developers read from
/// top to bottom, tables and examples included.
const WORDS: usize = 8_000;

/// Pages to look one thing up in: a requirement, an attacker, a term, a measurement, an event, a
/// metric, a path, a symptom, a member of a file. The keys of configure.md, the decisions and the changelog are such,
/// too.
const LOOKED_UP: [&str; 13] = [
    "audit.md",
    "benchmarks.md",
    "contract.md",
    "glossary.md",
    "helpdesk.md",
    "journey-cost.md",
    "monitoring.md",
    "report.md",
    "requests.md",
    "security.md",
    "threat-model.md",
    "transcript.md",
    "trouble.md",
];

/// Name and text of each page in docs.
fn pages() -> Vec<(String, String)> {
    let mut pages: Vec<_> = std::fs::read_dir(Path::new(ROOT).join("docs"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|it| it == "md"))
        .map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), read(&path)))
        .collect();
    pages.sort();
    pages
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// The blocks of a page that are marked as TOML, one after the other.
fn examples(page: &str) -> String {
    page.split("```toml\n").skip(1).map(|rest| rest.split("```").next().unwrap()).collect()
}

/// Writes the files that the examples name into a folder.
fn write_files(folder: &Path) {
    let key = rcgen::KeyPair::generate().unwrap();
    let name = vec!["token.example.org".to_owned()];
    let certificate = rcgen::CertificateParams::new(name).unwrap().self_signed(&key).unwrap();
    let picture = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>";
    std::fs::create_dir(folder.join("words")).unwrap();
    for (name, content) in [
        ("portal.pem", certificate.pem() + &key.serialize_pem()),
        ("ca.pem", certificate.pem()),
        ("redis-ca.pem", certificate.pem()),
        ("logo.svg", picture.to_owned()),
        ("logo-dark.svg", picture.to_owned()),
        ("favicon.ico", picture.to_owned()),
        ("app-add.png", picture.to_owned()),
        ("app-scan.png", picture.to_owned()),
        ("app-delete.png", picture.to_owned()),
        ("intranet.css", String::new()),
        ("mail-password", "secret".to_owned()),
        ("redis-password", "secret".to_owned()),
        ("webhook-secret", "s".repeat(48)),
        ("cookie-key", "k".repeat(64)),
    ] {
        let file = folder.join(name);
        std::fs::write(&file, content).unwrap();
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o600)).unwrap();
    }
}

#[test]
fn the_examples_of_a_page_can_be_pasted_one_after_the_other() {
    let mut tried = 0;
    for (name, page) in pages() {
        let folder = tempfile::tempdir().unwrap();
        write_files(folder.path());
        let config = examples(&page).replace("/var/log/handover", folder.path().to_str().unwrap());
        if config.is_empty() {
            continue;
        }
        let file = folder.path().join("config.toml");
        std::fs::write(&file, &config).unwrap();
        let output = Command::new(env!("CARGO_BIN_EXE_handover"))
            .args(["check", "--config"])
            .arg(&file)
            .env("HANDOVER__SERVER__PUBLIC_URL", "https://token.example.org")
            .env("HANDOVER__SECENROL__URLS", "https://mfa.example.org")
            .output()
            .unwrap();
        let problems = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "docs/{name}: {problems}\n{config}");
        tried += 1;
    }
    assert!(tried >= 6, "only {tried} pages have examples");
}

#[test]
fn every_example_of_the_config_is_marked_as_one() {
    let sections = ["server", "secenrol", "session", "limits", "poll", "sign_in", "brand", "sms"]
        .map(|section| format!("    [{section}"));
    for (name, page) in pages() {
        let found = page.lines().find(|line| sections.iter().any(|it| line.starts_with(it)));
        assert_eq!(found, None, "docs/{name}: put it between ```toml and ```");
    }
}

/// The sources and the file names that a package, `deb` or `generate-rpm`, has in
/// `/usr/share/doc/handover`.
fn packaged(kind: &str) -> (Vec<String>, BTreeSet<String>) {
    let manifest: toml::Table = read(&Path::new(ROOT).join("Cargo.toml")).parse().unwrap();
    let assets = manifest["package"]["metadata"][kind]["assets"].as_array().unwrap();
    let files = assets.iter().filter_map(|asset| {
        let part = |at: usize, key: &str| asset.get(at).or(asset.get(key)).unwrap().as_str();
        let name = part(1, "dest").unwrap().trim_start_matches('/');
        let name = name.strip_prefix("usr/share/doc/handover/")?;
        Some((part(0, "source").unwrap().to_owned(), name))
    });
    let named = files.map(|(source, name)| {
        let name = match name {
            "" => source.rsplit('/').next().unwrap().to_owned(),
            // cargo-deb compresses a file of this name.
            "changelog" => "changelog.gz".to_owned(),
            name => name.to_owned(),
        };
        (source, name)
    });
    named.unzip()
}

#[test]
fn every_file_that_the_docs_name_is_in_the_package() {
    let packages = ["deb", "generate-rpm"].map(packaged);
    let is_packaged = |source: &str| {
        let folder = source.rsplit_once('/').map_or("", |(folder, _)| folder);
        let whole = [format!("{folder}/*"), format!("{folder}/*.md")];
        let has =
            |sources: &Vec<String>| sources.iter().any(|it| it == source || whole.contains(it));
        packages.iter().all(|(sources, _)| has(sources))
    };
    let mut links = 0;
    for (name, page) in pages() {
        for link in page.split("](").skip(1).map(|rest| rest.split([')', '#']).next().unwrap()) {
            if link.is_empty() || link.starts_with("http") {
                continue;
            }
            let source = format!("docs/{link}");
            assert!(Path::new(ROOT).join(&source).exists(), "docs/{name}: {link} does not exist");
            assert!(is_packaged(&source), "docs/{name}: {link} is not in the package");
            links += 1;
        }
        for path in page.split("/usr/share/doc/handover/").skip(1) {
            let file = path.split(['`', ' ', '\n']).next().unwrap();
            // The changelog has another name in each package.
            let is_named = packages.iter().any(|(_, names)| names.contains(file));
            assert!(file.is_empty() || is_named, "docs/{name}: {file} is in no package");
        }
    }
    assert!(links > 20, "only {links} links");
}

#[test]
fn every_example_of_a_proxy_removes_the_trace_that_browsers_send() {
    let folder = Path::new(ROOT).join("docs/proxies");
    for file in std::fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()) {
        let text = read(&file);
        let ways = [
            "proxy_set_header traceparent \"\";",
            "http-request del-header traceparent",
            "RequestHeader unset traceparent",
            "<set name=\"HTTP_TRACEPARENT\" value=\"\" />",
        ];
        assert!(ways.iter().any(|way| text.contains(way)), "{}", file.display());
    }
}

#[test]
fn every_example_of_a_proxy_replaces_the_request_id_and_the_address_that_browsers_send() {
    let folder = Path::new(ROOT).join("docs/proxies");
    let files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()).collect();
    assert!(files.len() >= 5, "{files:?}");
    for file in files {
        let text = read(&file);
        for header in ["X-Request-Id", "X-Forwarded-For"] {
            let sets = |line: &str| {
                let ways = ["proxy_set_header ", "http-request set-header ", "RequestHeader set "];
                let iis = format!("<set name=\"HTTP_{}\"", header.to_uppercase().replace('-', "_"));
                ways.iter().any(|way| line.trim().starts_with(&format!("{way}{header} ")))
                    || line.trim().starts_with(&iis)
            };
            assert!(text.lines().any(sets), "{}: {header}", file.display());
        }
    }
}

#[test]
fn the_kubernetes_example_trusts_no_network_that_visitors_may_come_from() {
    let text = read(&Path::new(ROOT).join("packaging/kubernetes/config.yaml"));
    let line = text.lines().find_map(|line| line.trim().strip_prefix("trusted_proxies = "));
    let proxies: toml::Table = format!("proxies = {}", line.unwrap()).parse().unwrap();
    for proxy in proxies["proxies"].as_array().unwrap() {
        let (_, length) = proxy.as_str().unwrap().split_once('/').unwrap();
        assert!(length.parse::<u8>().unwrap() >= 24, "{proxy}");
    }
}

#[test]
fn s56_the_images_leave_the_management_listener_to_the_config() {
    for file in ["packaging/Containerfile", "packaging/image"] {
        let text = read(&Path::new(ROOT).join(file));
        assert!(text.contains("HANDOVER__SERVER__LISTEN=0.0.0.0:8080"), "{file}");
        assert!(!text.contains("MANAGEMENT_LISTEN") && !text.contains("9090"), "{file}");
    }
}

#[test]
fn the_guides_stay_short() {
    let mut words = Vec::new();
    let others = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"]
        .map(|name| (name.to_owned(), read(&Path::new(ROOT).join(name))));
    for (name, page) in pages().into_iter().chain(others) {
        if LOOKED_UP.contains(&name.as_str()) {
            continue;
        }
        let page = page.split("<!-- begin of the keys").next().unwrap();
        let is_word = |word: &&str| word.contains(char::is_alphanumeric);
        words.push((page.split_whitespace().filter(is_word).count(), name));
    }
    words.sort();
    let all: usize = words.iter().map(|(count, _)| count).sum();
    assert!(all <= WORDS, "{all} words, {WORDS} at most: {words:?}");
}

/// The names of all Rust tests and functions below a folder.
fn functions(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() && !path.ends_with("target") && !path.ends_with("node_modules") {
            functions(&path, found);
        } else if path.extension().is_some_and(|it| it == "rs") {
            let text = read(&path);
            let names = text.split("fn ").skip(1);
            let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
            found.extend(names.map(|rest| rest.chars().take_while(|c| is_part(*c)).collect()));
        }
    }
}

#[test]
fn every_test_that_the_security_page_names_exists() {
    let mut there = BTreeSet::new();
    for folder in ["src", "tests", "crates"] {
        functions(&Path::new(ROOT).join(folder), &mut there);
    }
    let page = read(&Path::new(ROOT).join("docs/security.md"));
    let is_part = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "_…".contains(c);
    let tests = page.split('`').filter(|code| code.contains('…') && code.chars().all(is_part));
    let tests: BTreeSet<_> = tests.collect();
    assert!(tests.len() > 80, "only {}", tests.len());
    for test in tests {
        // `…` stands for the rest of the name.
        let part = test.trim_matches('…');
        assert!(there.iter().any(|name| name.contains(part)), "docs/security.md: {test}");
    }
    for number in 1..=68 {
        let row = format!("\n| S{number:02} | ");
        assert_eq!(page.matches(&row).count(), 1, "S{number:02}");
    }
}
