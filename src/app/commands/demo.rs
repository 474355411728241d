//! `handover demo`: the portal, a stand-in for SecEnrol and simulated phones, all on loopback.

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::Path;

use secenrol_stand_in::{ACCOUNTS, PASSWORD, StandIn};

use super::{CommandError, log_warnings, unfit};
use crate::app::console;
use crate::app::rehearsal::replay::{Replay, ReplayOrder};
use crate::app::startup::Application;
use crate::config::{Config, LogFormat, Place, Problem};
use crate::observability::telemetry;
use crate::platform;

/// Serves the demo with the brand, messages, limits and times of the config file `tried`.
///
/// # Errors
/// [`CommandError`]
pub async fn demo(
    listen: SocketAddr,
    tried: Option<&Path>,
    transcript: Option<&Path>,
) -> Result<(), CommandError> {
    if !listen.ip().is_loopback() {
        return Err(bad_listen(format!(
            "{listen} is not a loopback address; the demo is for this machine only, so choose one \
             such as 127.0.0.1:8080"
        )));
    }
    telemetry::start("warn,handover=info,actix_http=off", LogFormat::Human);
    platform::protect_memory();
    let listener = listen_after(listen, 1)?;
    let upstream_address = listener.local_addr()?;
    let upstream = DemoUpstream::start(listener, transcript)?;
    let status = listen_after(listen, 2)?.local_addr()?;
    let mut config = Config::demo(listen, status, upstream.url()).map_err(CommandError::Config)?;
    if let Some(file) = tried {
        config = config.trying(file).map_err(CommandError::Config)?;
        log_warnings(&config);
    }
    let phones = match &upstream {
        DemoUpstream::StandIn(stand_in) => Some(format!("{}/phone", stand_in.url())),
        DemoUpstream::Replay(_) => None,
    };
    let application = Application::build(&config, phones);
    let application = application.map_err(|error| match error.key {
        "server.listen" | "server.management_listen" => {
            bad_listen(format!("{}; use --listen 127.0.0.1:0 for any free port", error.cause))
        }
        _ => unfit(&config, &error),
    })?;
    console::tell("This is a demo: no real account, no real SecEnrol. Stop it with Ctrl-C.\n");
    console::tell(format_args!("Portal:  http://{}/", application.address));
    match &upstream {
        DemoUpstream::StandIn(stand_in) => {
            stand_in.handle().set_portal(&format!("http://{}/", application.address));
            print_guide(&application, stand_in.url());
        }
        DemoUpstream::Replay(_) => console::tell(
            "\nA recorded server answers: any userid, password and code will do, and what was \
             refused is refused again.",
        ),
    }
    if let Ok(connection) = std::env::var("SSH_CONNECTION") {
        let addresses =
            [Some(application.address), Some(upstream_address), application.management_address];
        console::tell(format_args!("\n{}", tunnel(&connection, addresses.into_iter().flatten())));
    }
    application.run_until_stopped().await?;
    if let DemoUpstream::StandIn(stand_in) = upstream {
        stand_in.stop().await;
    }
    Ok(())
}

/// What answers in place of SecEnrol.
enum DemoUpstream {
    StandIn(StandIn),
    Replay(Replay),
}

impl DemoUpstream {
    fn start(listener: TcpListener, transcript: Option<&Path>) -> Result<Self, CommandError> {
        match transcript {
            None => Ok(Self::StandIn(StandIn::start(listener)?)),
            Some(file) => {
                let transcript = super::replay::read(file)?;
                Ok(Self::Replay(Replay::start(listener, &transcript, ReplayOrder::EachKind)?))
            }
        }
    }

    fn url(&self) -> &str {
        match self {
            Self::StandIn(stand_in) => stand_in.url(),
            Self::Replay(replay) => replay.url(),
        }
    }
}

/// Listens at the port that is this many after the one of `listen`, so that people who forward
/// ports over SSH find the same ports at each start. If that port is taken, or `listen` has port 0,
/// at any free one.
fn listen_after(listen: SocketAddr, ports: u16) -> std::io::Result<TcpListener> {
    let port = if listen.port() == 0 { 0 } else { listen.port().saturating_add(ports) };
    TcpListener::bind((Ipv4Addr::LOCALHOST, port))
        .or_else(|_| TcpListener::bind((Ipv4Addr::LOCALHOST, 0)))
}

fn bad_listen(text: String) -> CommandError {
    let place = Place { file: "demo".to_owned(), line: None, name: "--listen".to_owned() };
    CommandError::Config(vec![Problem { place, text }])
}

fn print_guide(application: &Application, stand_in: &str) {
    console::tell(format_args!("Phones:  {stand_in}/phone"));
    console::tell(format_args!("Watch:   {stand_in}/watch, a move that plays itself"));
    console::tell(format_args!("Faults:  {stand_in}/control"));
    if let Some(address) = application.management_address {
        console::tell(format_args!("Status:  http://{address}/status, for the help desk"));
    }
    console::tell(format_args!("\nPassword of all accounts: {PASSWORD}"));
    for account in &ACCOUNTS {
        console::tell(format_args!("  {:<6} {}", account.userid, account.summary));
    }
}

/// How to reach the demo from the machine that this one was reached from over SSH. `connection` is
/// what SSH sets: the other machine's address and port, then this machine's.
fn tunnel(connection: &str, addresses: impl Iterator<Item = SocketAddr>) -> String {
    let forwards = addresses.map(|at| format!("-L {}:{at}", at.port())).collect::<Vec<_>>();
    let host = connection.split(' ').nth(2).unwrap_or("THIS-MACHINE");
    format!(
        "To open these addresses on the machine you came from, run there:\n  ssh -N {} {host}",
        forwards.join(" ")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tunnel_forwards_each_address_to_the_same_port() {
        let addresses = ["127.0.0.1:8080", "127.0.0.1:8081"].map(|it| it.parse().unwrap());
        let printed = tunnel("192.0.2.7 50000 192.0.2.1 22", addresses.into_iter());
        let command = printed.lines().last().unwrap().trim();
        assert_eq!(command, "ssh -N -L 8080:127.0.0.1:8080 -L 8081:127.0.0.1:8081 192.0.2.1");
    }

    #[test]
    fn the_phones_and_the_status_page_have_the_next_ports() {
        // The port after a free one is free, too, unless another program has just taken it.
        let next = (0..100).find_map(|_| {
            let first = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap();
            let second = listen_after(first, 1).unwrap();
            let right = second.local_addr().unwrap().port() == first.port() + 1;
            right.then_some((first, second))
        });
        let (first, _second) = next.expect("the next port is never free");
        let other = listen_after(first, 1).unwrap().local_addr().unwrap();
        assert_ne!(other.port(), first.port() + 1, "the next port is taken");
        let any = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
        assert_ne!(listen_after(any, 1).unwrap().local_addr().unwrap().port(), 1);
    }
}
