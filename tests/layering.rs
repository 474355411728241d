//! Checks the order of the ten folders of `src`: each uses only those below it. The crates below
//! them need no rule, because the compiler enforces theirs.

#![expect(clippy::unwrap_used, reason = "a test reports a failure by panicking")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// From the top to the bottom.
const ORDER: [&str; 10] = [
    "app",
    "pages",
    "upstream",
    "observability",
    "http",
    "store",
    "config",
    "content",
    "domain",
    "platform",
];

/// Crates that a folder must not use.
const FORBIDDEN: [(&str, &[&str]); 3] = [
    ("domain", &["actix_web", "askama", "tokio", "reqwest", "redis"]),
    ("store", &["actix_web", "askama", "reqwest"]),
    ("upstream", &["actix_web", "askama", "reqwest"]),
];

#[test]
fn s64_no_crate_of_the_workspace_allows_unsafe_code() {
    let read = |path: &str| std::fs::read_to_string(path).unwrap();
    let root = read("Cargo.toml");
    let rules = root.split("[workspace.lints.rust]").nth(1).unwrap();
    assert!(rules.split("\n[").next().unwrap().contains("\nunsafe_code = \"forbid\"\n"));
    let crates = std::fs::read_dir("crates").unwrap().map(|entry| entry.unwrap().path());
    let manifests: Vec<_> = crates.map(|folder| folder.join("Cargo.toml")).collect();
    assert!(manifests.len() >= 2);
    let all = manifests.iter().map(|path| read(path.to_str().unwrap())).chain([root]);
    for manifest in all {
        let lints = manifest.split("\n[lints]\n").nth(1).unwrap();
        assert!(lints.starts_with("workspace = true\n"), "{manifest}");
    }
}

#[test]
fn each_folder_uses_only_those_below_it() {
    let mut seen = BTreeSet::new();
    for (folder, file, source) in sources() {
        let rank = ORDER.iter().position(|name| *name == folder);
        let rank = rank.unwrap_or_else(|| panic!("src/{folder} is not in ORDER"));
        for used in uses(&source) {
            let allowed = ORDER[rank..].contains(&used.as_str());
            assert!(allowed, "{}: {folder} must not use {used}", file.display());
        }
        seen.insert(folder);
    }
    assert_eq!(seen.len(), ORDER.len(), "{seen:?}");
}

#[test]
fn some_folders_do_without_some_crates() {
    for (folder, file, source) in sources() {
        let rows = FORBIDDEN.iter().filter(|(name, _)| *name == folder);
        for crate_name in rows.flat_map(|(_, forbidden)| *forbidden) {
            let uses_it = source.contains(&format!("{crate_name}::"));
            assert!(!uses_it, "{}: {folder} must not use {crate_name}", file.display());
        }
    }
}

/// Everything else compiles for each operating system.
#[test]
fn only_the_platform_has_code_for_unix() {
    let others = sources().into_iter().filter(|(folder, ..)| folder != "platform");
    for (_, file, source) in others {
        let code = source.split("#[cfg(test)]\nmod tests {").next().unwrap();
        for word in ["(unix)", "os::unix", "signal::unix", "rustix::", "sd_notify::"] {
            assert!(!code.contains(word), "{} has {word}", file.display());
        }
    }
}

/// Config sections may have the name of what they configure. The stand-in has its own vocabulary.
/// The files of `platform` have the same names on purpose.
#[test]
fn no_type_name_means_two_things() {
    let client = rust_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("crates/secenrol/src"));
    let client = client.into_iter().map(|file| (read(&file), file));
    let portal = sources()
        .into_iter()
        .filter(|(folder, file, _)| folder != "config" && !file.ends_with("platform/windows.rs"));
    let portal = portal.map(|(_, file, source)| (source, file));
    let mut declared = BTreeMap::new();
    for (source, file) in client.chain(portal) {
        for name in source.lines().filter_map(type_name) {
            if let Some(other) = declared.insert(name.clone(), file.clone()) {
                panic!("{name} is in {} and in {}", other.display(), file.display());
            }
        }
    }
    assert!(declared.len() > 200, "{} types", declared.len());
}

/// The name of the type that this line declares, at the level of its module.
fn type_name(line: &str) -> Option<String> {
    let item = line.strip_prefix("pub").map_or(line, |rest| match rest.strip_prefix('(') {
        Some(scope) => scope.split_once(')').map_or("", |(_, item)| item),
        None => rest,
    });
    let keywords = ["struct ", "enum ", "trait ", "type "];
    let name = keywords.iter().find_map(|keyword| item.trim_start().strip_prefix(keyword))?;
    (!line.starts_with(' '))
        .then(|| name.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect())
}

fn read(file: &Path) -> String {
    std::fs::read_to_string(file).unwrap()
}

/// Folder, path and source of each file below `src`, without `lib.rs` and `main.rs`.
fn sources() -> Vec<(String, PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let files = rust_files(&root).into_iter().map(|file| {
        let path = file.strip_prefix(&root).unwrap();
        let folder = path.iter().next().unwrap().to_str().unwrap().trim_end_matches(".rs");
        (folder.to_owned(), path.to_owned(), read(&file))
    });
    files.filter(|(folder, ..)| folder != "lib" && folder != "main").collect()
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files
}

/// The folders that follow `crate::` in code.
fn uses(source: &str) -> BTreeSet<String> {
    let code: Vec<&str> =
        source.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    let code = code.join("\n");
    let paths = code.split("crate::").skip(1);
    paths
        .map(|rest| rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect())
        .collect()
}
