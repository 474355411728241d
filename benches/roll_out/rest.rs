//! The idle portal: time from startup to the first page, and its memory.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::Instant;

use super::Effort;
use super::processes::{self, Run};
use super::table::{Table, Wanted, median};

const MIB: f64 = 1024.0 * 1024.0;

pub fn measure(effort: &Effort, table: &mut Table) {
    let (mut starts, mut sizes) = (Vec::new(), Vec::new());
    for _ in 0..effort.rounds.max(10) {
        let begun = Instant::now();
        // SecEnrol is never asked.
        let portal = processes::portal("http://127.0.0.1:9", &Run::default());
        let mut stream = TcpStream::connect(("127.0.0.1", portal.port)).unwrap();
        let request = format!(
            "GET / HTTP/1.1\r\nhost: 127.0.0.1:{}\r\nconnection: close\r\n\r\n",
            portal.port
        );
        stream.write_all(request.as_bytes()).unwrap();
        let mut page = String::new();
        stream.read_to_string(&mut page).unwrap();
        assert!(page.starts_with("HTTP/1.1 200"), "{page}");
        starts.push(begun.elapsed().as_secs_f64() * 1000.0);
        sizes.push(portal.memory("VmRSS") as f64 / MIB);
    }
    let figures = format!("median of {} starts, including the process's own", starts.len());
    table.value("start to first page", "", (median(&starts), " ms"), Wanted::AtMost(50.0), figures);
    let figures = "after the first page".to_owned();
    table.value(
        "resident memory when idle",
        "",
        (median(&sizes), " MiB"),
        Wanted::AtMost(20.0),
        figures,
    );
}
