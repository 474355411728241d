//! Processor instructions of one poll and one start page, counted by callgrind. Other load on the
//! machine does not change the number.

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
    for (what, is_poll) in [("a poll", true), ("a start page", false)] {
        let (few, many) = (instructions(is_poll, FEW).await, instructions(is_poll, MANY).await);
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

/// Instructions of a portal from startup to shutdown, with a number of polls of a waiting journey,
/// or of start pages for a first visitor.
async fn instructions(is_poll: bool, requests: usize) -> u64 {
    let upstream = Upstream::start();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("callgrind");
    let out = format!("--callgrind-out-file={}", file.display());
    // These polls do not ask SecEnrol; polls that do cost more.
    let keys = [("poll.min_seconds", "60"), ("poll.max_seconds", "60")];
    let under = ["valgrind", "--quiet", "--tool=callgrind", &out];
    let portal = processes::portal(&upstream.url, &Run { keys: &keys, under: &under });
    let mut browser = Browser::new(&connections(), &portal.url());
    if is_poll {
        browser.walk_to_scan("alice").await.unwrap();
    }
    let path = if is_poll { "/scan/status" } else { "/" };
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
