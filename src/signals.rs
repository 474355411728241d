//! What the system tells the program: stop, stop at once, read the certificate anew.

use actix_web::dev::ServerHandle;
use tokio::signal::unix::{Signal, SignalKind, signal};

use crate::health::{self, Health};
use crate::tls::Certificate;
use crate::work::Work;

/// Obeys signals as long as it is polled. SIGTERM and SIGINT let requests that are being answered end;
/// a second one doesn't. SIGHUP has the certificate's files read anew.
pub async fn obey(server: ServerHandle, work: Work, health: Health, certificate: Option<Certificate>) {
    let (Some(mut terminate), Some(mut interrupt), Some(mut hangup)) =
        (of(SignalKind::terminate()), of(SignalKind::interrupt()), of(SignalKind::hangup()))
    else {
        return;
    };
    let mut stopping = false;
    loop {
        tokio::select! {
            Some(()) = terminate.recv() => {}
            Some(()) = interrupt.recv() => {}
            Some(()) = hangup.recv() => {
                reload(certificate.as_ref());
                continue;
            }
            else => return,
        }
        if stopping {
            tracing::warn!("stopping at once");
            // The order is sent by the call itself.
            drop(server.stop(false));
            std::process::exit(CUT_OFF);
        }
        stopping = true;
        tracing::info!(
            "stopping: requests that are being answered get their answer; a second signal ends them"
        );
        health.stop();
        health::tell_systemd_of_the_end();
        work.stop();
        drop(server.stop(true));
    }
}

/// The exit status after a second signal: requests were left without an answer.
const CUT_OFF: i32 = 1;

fn of(kind: SignalKind) -> Option<Signal> {
    signal(kind).inspect_err(|error| tracing::error!(%error, "signals cannot be listened to")).ok()
}

fn reload(certificate: Option<&Certificate>) {
    match certificate.map(Certificate::renew) {
        None => tracing::info!("SIGHUP: there is no server.tls to read anew; other keys need a restart"),
        Some(Ok(())) => tracing::info!("SIGHUP: the certificate was read anew"),
        Some(Err(error)) => tracing::error!(%error, "SIGHUP: the old certificate stays"),
    }
}
