//! The signals of the operating system: stop, stop at once, reload.

use std::io;
use std::sync::Arc;

use actix_web::dev::ServerHandle;
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::sync::Notify;
use tokio_util::task::AbortOnDropHandle;

use crate::app::reload::Reload;
use crate::observability::health::{self, Health};
use crate::upstream::background::Background;

/// The exit status after a second signal: some requests got no response.
const CUT_OFF: i32 = 1;

/// Catches signals, which then no longer end the program by themselves.
pub struct Signals {
    terminate: Signal,
    interrupt: Signal,
    hangup: Signal,
}

impl Signals {
    /// Catches signals from now on. Must be called in a tokio runtime.
    ///
    /// # Errors
    /// If the operating system refuses.
    pub fn listen() -> io::Result<Self> {
        Ok(Self {
            terminate: signal(SignalKind::terminate())?,
            interrupt: signal(SignalKind::interrupt())?,
            hangup: signal(SignalKind::hangup())?,
        })
    }
}

/// Acts on signals as long as it is polled. After SIGTERM or SIGINT, requests in progress are
/// completed; a second one ends the program at once. SIGHUP reloads the config in a separate task,
/// so that a stuck reload blocks no signal. Several SIGHUPs during one reload cause one more.
pub async fn obey(
    signals: Signals,
    server: ServerHandle,
    work: Background,
    health: Health,
    mut reload: Reload,
) {
    let Signals { mut terminate, mut interrupt, mut hangup } = signals;
    let reload_requested = Arc::new(Notify::new());
    let requests = reload_requested.clone();
    let _reloading = AbortOnDropHandle::new(tokio::spawn(async move {
        loop {
            requests.notified().await;
            reload.reload().await;
        }
    }));
    let mut stopping = false;
    loop {
        tokio::select! {
            Some(()) = terminate.recv() => {}
            Some(()) = interrupt.recv() => {}
            Some(()) = hangup.recv() => {
                reload_requested.notify_one();
                continue;
            }
            else => return,
        }
        if stopping {
            tracing::warn!("stopping at once");
            // The call itself sends the order; the future only waits for the end.
            drop(server.stop(false));
            std::process::exit(CUT_OFF);
        }
        stopping = true;
        // Readiness ends before the log line, so that readers of the log can rely on it.
        health.stop();
        tracing::info!("stopping: requests in progress are completed; a second signal ends them");
        health::notify_systemd_of_stop();
        work.stop();
        drop(server.stop(true));
    }
}
