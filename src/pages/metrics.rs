//! `metrics`: the metrics for Prometheus. Only the management listener has them.

use actix_web::http::header;
use actix_web::web::Data;

use super::{HttpResponse, PageError, Portal};
use crate::observability::metrics::Gauges;
use crate::platform;

impl Portal {
    /// The gauges, sampled now.
    pub async fn state(&self) -> Gauges {
        let (open_files, open_files_limit) = platform::open_files();
        Gauges {
            journeys: self.records.journeys.census(),
            sessions: self.records.journeys.count().await.ok(),
            circuits: self.upstream.client.circuits().collect(),
            polling: self.upstream.poller.waiting(),
            in_flight: self.upstream.bulkhead.taken(),
            queued: self.upstream.bulkhead.queued(),
            crowded_out: self.upstream.bulkhead.crowded_out(),
            notices_waiting: self.records.notifications.waiting(),
            audit_lost: self.records.audit.lost_ever(),
            open_files,
            open_files_limit,
        }
    }
}

/// Returns the metrics in Prometheus's text format.
///
/// # Errors
/// [`PageError::Internal`] if the metrics cannot be written.
pub async fn get(portal: Data<Portal>) -> Result<HttpResponse, PageError> {
    let text = portal.records.metrics.text(&portal.state().await);
    let text = text.map_err(|_| PageError::Internal("the metrics cannot be written"))?;
    let version = (header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8");
    Ok(HttpResponse::Ok().insert_header(version).body(text))
}
