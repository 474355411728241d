//! What one poll and one start page make the processor do, counted by callgrind: a number that no noise
//! of the machine changes.

use super::browser::{Browser, connections};
use super::processes::{self, Run, is_there};
use super::servers::Upstream;
use super::table::{Table, Wanted};

const FEW: usize = 200;
const MANY: usize = 1200;

pub async fn measure(table: &mut Table) {
    if !is_there("valgrind") {
        return table.missing("instructions for a poll", "valgrind is not installed");
    }
    for (what, path) in [("a poll", "/scan/status"), ("a start page", "/")] {
        let (few, many) = (instructions(path, FEW).await, instructions(path, MANY).await);
        let each = (many - few) as f64 / (MANY - FEW) as f64 / 1000.0;
        let figures = format!("callgrind, {MANY} requests minus {FEW}");
        table.value(
            &format!("thousand instructions for {what}"),
            "",
            (each, ""),
            Wanted::Report,
            figures,
        );
    }
}

/// Of a portal from its start to its end, with so many requests for `path`.
async fn instructions(path: &str, requests: usize) -> u64 {
    let upstream = Upstream::start();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("callgrind");
    let out = format!("--callgrind-out-file={}", file.display());
    // A poll that asks SecEnrol costs more; these are those that don't.
    let keys = [("poll.min_seconds", "60"), ("poll.max_seconds", "60")];
    let under = ["valgrind", "--quiet", "--tool=callgrind", &out];
    let portal = processes::portal(&upstream.url, &Run { keys: &keys, under: &under });
    let mut browser = Browser::new(&connections(), &portal.url());
    browser.walk_to_scan("alice").await.unwrap();
    for _ in 0..requests {
        assert_eq!(browser.get(path).await.status, 200);
    }
    portal.terminate();
    let text = std::fs::read_to_string(&file).unwrap();
    let total = text
        .lines()
        .find_map(|line| line.strip_prefix("totals: ").or(line.strip_prefix("summary: ")));
    total.unwrap_or_else(|| panic!("callgrind counted nothing")).trim().parse().unwrap()
}
