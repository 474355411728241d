//! `metrics`: the counts, for Prometheus. On the management listener alone.

use actix_web::HttpResponse;
use actix_web::http::header;
use actix_web::web::Data;

use super::Portal;
use crate::http::error::PageError;
use crate::observability::metrics::Gauges;
use crate::observability::process;

impl Portal {
    /// The gauges, sampled now.
    pub async fn state(&self) -> Gauges {
        let (open_files, open_files_limit) = process::open_files();
        Gauges {
            journeys: self.journeys.census(),
            sessions: self.journeys.count().await.ok(),
            circuits: self.client.circuits().collect(),
            polling: self.poller.waiting(),
            in_flight: self.bulkhead.taken(),
            queued: self.bulkhead.queued(),
            crowded_out: self.bulkhead.crowded_out(),
            notices_waiting: self.notices.waiting(),
            audit_lost: self.audit.lost_ever(),
            open_files,
            open_files_limit,
        }
    }
}

/// Gives the counts.
///
/// # Errors
/// [`PageError::Internal`] where they can't be written.
pub async fn get(portal: Data<Portal>) -> Result<HttpResponse, PageError> {
    let text = portal.metrics.text(&portal.state().await);
    let text = text.map_err(|_| PageError::Internal("the metrics cannot be written"))?;
    let version = (header::CONTENT_TYPE, "text/plain; version=0.0.4; charset=utf-8");
    Ok(HttpResponse::Ok().insert_header(version).body(text))
}
