//! Keeps the arrows between the modules as `src/lib.rs` and ARCHITECTURE.md draw them: each module
//! may use the modules beside its name and no others.

#![expect(clippy::unwrap_used, reason = "a test says what went wrong by stopping there")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Which modules of the crate each module may name.
const ARROWS: &[(&str, &[&str])] = &[
    ("arguments", &[]),
    ("assets", &[]),
    ("audit", &["caller", "journeys", "language", "secenrol"]),
    ("brand", &["assets", "secenrol"]),
    ("bulkhead", &[]),
    ("caller", &[]),
    (
        "commands",
        &["config", "demo", "health", "online", "paths", "process", "startup", "telemetry"],
    ),
    ("config", &["assets", "brand", "files", "language", "numbering", "spelling"]),
    ("cookies", &[]),
    ("demo", &["qr"]),
    ("error", &["journeys", "paths", "secenrol"]),
    ("files", &[]),
    ("front", &["caller"]),
    ("guard", &["config", "error"]),
    ("health", &["paths"]),
    ("history", &[]),
    ("journey", &["secenrol"]),
    ("journeys", &["journey", "keyvalue", "secenrol"]),
    ("keyvalue", &["config", "journey"]),
    ("language", &["cookies", "files", "spelling"]),
    ("limits", &["caller", "config", "journey", "journeys", "keyvalue", "secenrol"]),
    ("metrics", &["audit", "history", "journeys", "secenrol"]),
    ("notices", &["audit", "brand", "config", "language", "secenrol"]),
    ("numbering", &["secenrol"]),
    ("online", &["config", "keyvalue", "notices", "secenrol"]),
    ("pages", PAGES),
    ("paths", &[]),
    (
        "poller",
        &["audit", "caller", "error", "journey", "journeys", "language", "secenrol", "work"],
    ),
    ("process", &[]),
    ("qr", &[]),
    ("reload", &["config", "language", "limits", "metrics", "notices", "settings", "tls"]),
    ("routes", &["assets", "error", "health", "pages", "paths"]),
    ("secenrol", &[]),
    ("session", &["caller", "cookies", "error", "guard", "journeys", "language", "sign_on"]),
    ("settings", &["assets", "brand", "config", "secenrol"]),
    ("sign_on", &["caller", "config", "error", "secenrol"]),
    ("signals", &["health", "reload", "work"]),
    ("spelling", &[]),
    ("startup", STARTUP),
    ("telemetry", &["caller", "config"]),
    ("templates", &["config", "demo", "notices", "pages", "startup"]),
    ("work", &[]),
    ("tls", &["config"]),
];

#[rustfmt::skip]
const PAGES: &[&str] = &[
    "assets", "audit", "brand", "bulkhead", "caller", "config", "error", "guard", "health", "history", "journey", "journeys",
    "keyvalue", "language", "limits", "metrics", "notices", "numbering", "paths", "poller", "process", "qr", "secenrol", "session",
    "settings", "work",
];

#[rustfmt::skip]
const STARTUP: &[&str] = &[
    "audit", "bulkhead", "caller", "config", "front", "guard", "health", "history", "journey", "journeys", "keyvalue",
    "language", "limits", "metrics", "notices", "pages", "paths", "poller", "reload", "routes", "secenrol", "session",
    "settings", "sign_on", "signals", "telemetry", "tls", "work",
];

/// Crates that a module must do without.
const STRANGERS: &[(&str, &[&str])] = &[
    ("secenrol", &["actix_web", "askama"]),
    ("journey", &["actix_web", "askama", "tokio", "reqwest"]),
    ("journeys", &["actix_web", "askama", "reqwest"]),
    ("poller", &["actix_web", "askama", "reqwest"]),
];

#[test]
fn each_module_names_only_those_it_may() {
    let sources = sources();
    let named: Vec<&str> = ARROWS.iter().map(|(module, _)| *module).collect();
    for module in sources.keys() {
        assert!(named.contains(&module.as_str()), "{module} has no row in ARROWS");
    }
    for (module, allowed) in ARROWS {
        let source = sources
            .get(*module)
            .unwrap_or_else(|| panic!("{module} has a row in ARROWS but no file"));
        for used in uses(source) {
            assert!(
                used == *module || allowed.contains(&used.as_str()),
                "{module} must not use {used}"
            );
        }
        for ally in *allowed {
            assert!(
                uses(source).iter().any(|used| used == ally),
                "{module} no longer uses {ally}: mend ARROWS"
            );
        }
    }
}

#[test]
fn the_arrows_form_no_cycle() {
    fn visit<'a>(module: &'a str, way: &mut Vec<&'a str>) {
        assert!(!way.contains(&module), "a circle: {way:?} and back to {module}");
        way.push(module);
        let allowed =
            ARROWS.iter().find(|(name, _)| *name == module).map_or(&[][..], |(_, allowed)| allowed);
        for next in allowed {
            visit(next, way);
        }
        way.pop();
    }
    for (module, _) in ARROWS {
        visit(module, &mut Vec::new());
    }
}

#[test]
fn the_client_could_be_published_alone() {
    let sources = sources();
    for (module, strangers) in STRANGERS {
        for stranger in *strangers {
            assert!(
                !sources[*module].contains(&format!("{stranger}::")),
                "{module} must not know {stranger}"
            );
        }
    }
}

/// The source of each top-level module, its sub-modules included.
fn sources() -> BTreeMap<String, String> {
    let mut sources = BTreeMap::new();
    for file in rust_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src")) {
        let path = file.strip_prefix(Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).unwrap();
        let module =
            path.iter().next().unwrap().to_str().unwrap().trim_end_matches(".rs").to_owned();
        if module != "lib" && module != "main" {
            *sources.entry(module).or_insert_with(String::new) +=
                &std::fs::read_to_string(&file).unwrap();
        }
    }
    sources
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else {
            files.push(path);
        }
    }
    files
}

/// The modules that follow `crate::` anywhere in `source`, lists in braces included.
fn uses(source: &str) -> Vec<String> {
    let mut used = Vec::new();
    let code: String = source
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .collect::<Vec<_>>()
        .join("\n");
    for rest in code.split("crate::").skip(1) {
        let list = match rest.strip_prefix('{') {
            Some(braced) => braced.split('}').next().unwrap().split(',').collect(),
            None => vec![rest],
        };
        for item in list {
            let name: String =
                item.trim().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            if !name.is_empty() {
                used.push(name);
            }
        }
    }
    used
}
