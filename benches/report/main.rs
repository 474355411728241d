//! Measures `handover report` over a trail of a million lines, plain and compressed: lines per
//! second and peak memory.
//!
//!     cargo bench --bench report -- [LINES]
#![expect(clippy::unwrap_used, reason = "a failed step ends the benchmark")]

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use flate2::Compression;
use flate2::write::GzEncoder;

const LINES: u32 = 1_000_000;
const ROUNDS: usize = 5;
/// What one person's journey adds to the trail: events, each with its step.
const JOURNEY: [(&str, &str); 6] = [
    ("session_created", "\"step\":\"sign-in\""),
    ("authn_login_success", "\"step\":\"passcode\""),
    ("enrol_started", "\"step\":\"passcode\""),
    ("qr_shown", "\"step\":\"scan\""),
    ("enrol_confirmed", "\"step\":\"scan\""),
    ("session_logout", "\"step\":\"done\""),
];
const REFUSALS: [&str; 4] =
    ["authn_login_fail", "excess_rate_limit_exceeded", "input_validation_fail", "sequence_fail"];
const LANGUAGES: [&str; 4] = ["en", "de", "cy", "zh-Hans"];
const WAVES: [&str; 3] = ["\"leeds\"", "\"york\"", "null"];

fn main() {
    let lines = std::env::args().find_map(|argument| argument.parse().ok());
    let lines = lines.unwrap_or(LINES);
    let folder = tempfile::tempdir().unwrap();
    let (plain, gz) = (folder.path().join("audit.jsonl"), folder.path().join("audit.jsonl.1.gz"));
    write_trail(BufWriter::new(File::create(&plain).unwrap()), lines).unwrap();
    let mut encoder = GzEncoder::new(File::create(&gz).unwrap(), Compression::default());
    io::copy(&mut File::open(&plain).unwrap(), &mut encoder).unwrap();
    encoder.finish().unwrap();
    println!("| trail | size | time | lines per second | peak memory |");
    println!("|---|---|---|---|---|");
    for (name, file) in [("plain", &plain), ("gzip", &gz)] {
        let (took, memory) = measured(file);
        let per_second = f64::from(lines) / took.as_secs_f64();
        println!(
            "| {lines} lines, {name} | {} MiB | {:.2} s | {per_second:.0} | {:.1} MiB |",
            std::fs::metadata(file).unwrap().len() >> 20,
            took.as_secs_f64(),
            f64::from(u32::try_from(memory >> 10).unwrap()) / 1024.0,
        );
    }
}

/// A week of journeys and refusals, in the members and lengths of the real trail.
fn write_trail(mut file: impl Write, lines: u32) -> io::Result<()> {
    for n in 0..lines {
        let at = jiff::Timestamp::new(1_764_000_000 + i64::from(n) * 600_000 / i64::from(lines), 0);
        let at = at.map_err(io::Error::other)?;
        let person = n / 8;
        let kind = (n % 8) as usize;
        let (event, step) = match JOURNEY.get(kind) {
            Some(pair) => *pair,
            None => (REFUSALS[(person % 4) as usize], "\"step\":\"sign-in\""),
        };
        let (language, wave) = (LANGUAGES[(person % 4) as usize], WAVES[(person % 3) as usize]);
        let journey = if event == "enrol_confirmed" {
            (30_000 + u64::from(person) * 7919 % 300_000).to_string()
        } else {
            "null".to_owned()
        };
        writeln!(
            file,
            "{{\"schema\":1,\"ts\":\"{at}\",\"event\":\"{event}\",\"outcome\":\"success\",\
             \"reason\":\"one of several reasons\",{step},\"userid\":\"CORP\\\\person{person}\",\
             \"src_ip\":\"198.51.100.{}\",\"peer_ip\":\"192.0.2.7\",\"ua_class\":\"desktop\",\
             \"session_ref\":\"{person:016x}\",\"corr_id\":null,\"upstream_ms\":{},\
             \"lang\":\"{language}\",\"wave\":{wave},\"journey_ms\":{journey},\"exchanges\":null,\
             \"instance\":\"5ca1ab1e\",\"version\":\"0.1.0\",\"lost\":0}}",
            person % 250,
            n % 997,
        )?;
    }
    file.flush()
}

/// The median time of the command, and its largest peak of memory in bytes.
fn measured(file: &Path) -> (Duration, u64) {
    let mut times = Vec::new();
    let mut most = 0;
    for _ in 0..ROUNDS {
        let begun = Instant::now();
        let mut child = Command::new(env!("CARGO_BIN_EXE_handover"))
            .args(["report", "--format", "json"])
            .arg(file)
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        most = most.max(peak_until_end(&mut child));
        times.push(begun.elapsed());
        assert!(child.wait().unwrap().success());
    }
    times.sort_unstable();
    (times[ROUNDS / 2], most)
}

/// Reads the peak again and again until the process has ended: it only grows.
fn peak_until_end(child: &mut Child) -> u64 {
    let status = format!("/proc/{}/status", child.id());
    let mut peak = 0;
    while child.try_wait().unwrap().is_none() {
        let text = std::fs::read_to_string(&status).unwrap_or_default();
        let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kib = line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u64>().ok());
        peak = peak.max(kib.unwrap_or_default() * 1024);
        std::thread::sleep(Duration::from_millis(2));
    }
    peak
}
