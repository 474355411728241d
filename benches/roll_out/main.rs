//! Measures the portal's cost and capacity against the least possible cost. `benches/run` builds
//! and runs this, and writes docs/benchmarks.md.
//!
//! All comparisons happen within one run on one machine, in rounds that alternate between the
//! contenders. A ratio is the median of the rounds' ratios. The portal is the real program.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a benchmark reports a failure by panicking"
)]
#![expect(clippy::cast_precision_loss, reason = "no figure here comes near 2^52")]

mod browser;
mod crowd;
mod instructions;
mod processes;
mod requests;
mod rest;
mod servers;
mod sessions;
mod signs;
mod table;
mod walk;

use std::path::PathBuf;
use std::time::Duration;

use table::Table;

/// How thoroughly to measure.
pub struct Effort {
    /// Rounds of each comparison.
    pub rounds: usize,
    /// Duration of one contender's round.
    pub round: Duration,
    /// Journeys in the crowd.
    pub crowd: usize,
    /// Sessions held in memory.
    pub sessions: usize,
}

const USAGE: &str = "benches/run [--rounds N] [--seconds S] [--crowd N] [--sessions N] [--write FILE] [PART…]\n\
    parts: requests walk crowd signs sessions workers instances rest instructions";

const PARTS: [&str; 9] = [
    "requests",
    "walk",
    "crowd",
    "signs",
    "sessions",
    "workers",
    "instances",
    "rest",
    "instructions",
];

#[tokio::main]
async fn main() {
    let mut effort =
        Effort { rounds: 7, round: Duration::from_secs(3), crowd: 10_000, sessions: 100_000 };
    let (mut write, mut parts) = (None::<PathBuf>, Vec::new());
    // cargo itself adds `--bench`.
    let mut arguments = std::env::args().skip(1).filter(|argument| argument != "--bench");
    while let Some(argument) = arguments.next() {
        let mut number = || {
            arguments.next().and_then(|text| text.parse::<usize>().ok()).unwrap_or_else(|| stop())
        };
        match argument.as_str() {
            "--rounds" => effort.rounds = number().max(1),
            "--seconds" => effort.round = Duration::from_secs(number() as u64),
            "--crowd" => effort.crowd = number(),
            "--sessions" => effort.sessions = number(),
            "--write" => write = Some(arguments.next().unwrap_or_else(|| stop()).into()),
            part if PARTS.contains(&part) => parts.push(part.to_owned()),
            _ => stop(),
        }
    }
    let wanted = |part: &str| parts.is_empty() || parts.iter().any(|wanted| wanted == part);
    let mut table = Table::new(&effort);
    if wanted("rest") {
        rest::measure(&effort, &mut table);
    }
    if wanted("requests") {
        requests::measure(&effort, &mut table).await;
    }
    if wanted("workers") {
        requests::measure_workers(&effort, &mut table).await;
    }
    if wanted("instances") {
        requests::measure_instances(&effort, &mut table).await;
    }
    if wanted("walk") {
        walk::measure(&effort, &mut table).await;
    }
    if wanted("instructions") {
        instructions::measure(&mut table).await;
    }
    if wanted("sessions") {
        sessions::measure(&effort, &mut table).await;
    }
    if wanted("signs") {
        signs::measure(&effort, &mut table);
    }
    if wanted("crowd") {
        crowd::measure(&effort, &mut table).await;
    }
    print!("{}", table.text());
    if let Some(file) = write {
        std::fs::write(file, table.markdown()).unwrap();
    }
}

fn stop() -> ! {
    eprintln!("{USAGE}");
    std::process::exit(2);
}
