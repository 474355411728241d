//! What the system tells the program: stop, stop at once, read the config anew.

use std::io;
use std::sync::Arc;

use actix_web::dev::ServerHandle;
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::sync::Notify;
use tokio_util::task::AbortOnDropHandle;

use crate::app::reload::Reload;
use crate::observability::health::{self, Health};
use crate::upstream::background::Background;

/// The signals that are listened to. As long as there is one of these, they end nothing by
/// themselves.
pub struct Signals {
    terminate: Signal,
    interrupt: Signal,
    hangup: Signal,
}

impl Signals {
    /// Listens from now on. Must be called in a tokio runtime.
    ///
    /// # Errors
    /// Where the system refuses.
    pub fn listen() -> io::Result<Self> {
        Ok(Self {
            terminate: signal(SignalKind::terminate())?,
            interrupt: signal(SignalKind::interrupt())?,
            hangup: signal(SignalKind::hangup())?,
        })
    }
}

/// Obeys signals as long as it is polled. SIGTERM and SIGINT let requests that are being answered
/// end; a second one doesn't. SIGHUP reloads the config in a separate task, so that a stuck reload
/// blocks no signal. Several SIGHUPs during one reload cause one more reload.
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
            // The order is sent by the call itself.
            drop(server.stop(false));
            std::process::exit(CUT_OFF);
        }
        stopping = true;
        // Before it is said: whoever reads the line may rely on it.
        health.stop();
        tracing::info!(
            "stopping: requests that are being answered get their answer; a second signal ends them"
        );
        health::tell_systemd_of_the_end();
        work.stop();
        drop(server.stop(true));
    }
}

/// The exit status after a second signal: requests were left without an answer.
const CUT_OFF: i32 = 1;
