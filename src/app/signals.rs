//! Acts on the orders of the operating system: stop, stop at once, reload.

use std::sync::Arc;

use actix_web::dev::ServerHandle;
use tokio::sync::Notify;
use tokio_util::task::AbortOnDropHandle;

use crate::app::reload::Reload;
use crate::observability::health::{self, Health};
use crate::platform::{Order, Orders};
use crate::upstream::background::Background;

/// The exit status after a second signal: some requests got no response.
const CUT_OFF: i32 = 1;

/// Acts on orders as long as it is polled. After the first one to stop, requests in progress are
/// completed; a second one ends the program at once. A reload runs in a separate task, so that a
/// stuck one blocks no order. Several orders to reload during one reload cause one more.
pub async fn obey(
    mut orders: Orders,
    server: ServerHandle,
    work: Background,
    health: Health,
    mut reload: Reload,
) {
    let reload_requested = Arc::new(Notify::new());
    let requests = reload_requested.clone();
    let _reloading = AbortOnDropHandle::new(tokio::spawn(async move {
        loop {
            requests.notified().await;
            reload.reload().await;
        }
    }));
    let mut stopping = false;
    while let Some(order) = orders.next().await {
        if order == Order::Reload {
            reload_requested.notify_one();
            continue;
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
        health::notify_service_manager_of_stop();
        work.stop();
        drop(server.stop(true));
    }
}
