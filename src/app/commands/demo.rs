//! `handover demo`: the portal, a stand-in for `SecEnrol` and simulated phones, all on loopback.

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::Path;

use secenrol_stand_in::{ACCOUNTS, PASSWORD, StandIn};

use super::{CommandError, log_warnings, unfit};
use crate::app::startup::Application;
use crate::config::{Config, LogFormat, Place, Problem};
use crate::observability::{process, telemetry};

/// Serves the demo with the brand, messages, limits and times of the config file `tried`.
///
/// # Errors
/// [`CommandError`]
pub async fn demo(listen: SocketAddr, tried: Option<&Path>) -> Result<(), CommandError> {
    if !listen.ip().is_loopback() {
        return Err(bad_listen(format!(
            "{listen} is not a loopback address; the demo is for this machine only, so choose one \
             such as 127.0.0.1:8080"
        )));
    }
    telemetry::start("warn,handover=info,actix_http=off", LogFormat::Human);
    process::protect_memory();
    let stand_in = StandIn::start(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?)?;
    let mut config = Config::demo(listen, stand_in.url()).map_err(CommandError::Config)?;
    if let Some(file) = tried {
        config = config.trying(file).map_err(CommandError::Config)?;
        log_warnings(&config);
    }
    let phones = format!("{}/phone", stand_in.url());
    let application = Application::build(&config, Some(phones));
    let application = application.map_err(|error| match error.key {
        "server.listen" | "server.management_listen" => {
            bad_listen(format!("{}; use --listen 127.0.0.1:0 for any free port", error.cause))
        }
        _ => unfit(&config, &error),
    })?;
    stand_in.handle().set_portal(&format!("http://{}/", application.address));
    print_guide(&application, stand_in.url());
    application.run_until_stopped().await?;
    stand_in.stop().await;
    Ok(())
}

fn bad_listen(text: String) -> CommandError {
    let place = Place { file: "demo".to_owned(), line: None, name: "--listen".to_owned() };
    CommandError::Config(vec![Problem { place, text }])
}

fn print_guide(application: &Application, stand_in: &str) {
    println!("This is a demo: no real account, no real SecEnrol. Stop it with Ctrl-C.\n");
    println!("Portal:  http://{}/", application.address);
    println!("Phones:  {stand_in}/phone");
    println!("Faults:  {stand_in}/control");
    if let Some(address) = application.management_address {
        println!("Status:  http://{address}/status, for the help desk");
    }
    println!("\nPassword of all accounts: {PASSWORD}");
    for account in &ACCOUNTS {
        println!("  {:<6} {}", account.userid, account.summary);
    }
}
