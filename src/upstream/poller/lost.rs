//! Reports the outcomes that instances which are gone have left behind.

use std::sync::Weak;
use std::time::Duration;

use super::Parts;
use crate::domain::page::Page;
use crate::observability::audit::{Entry, Event};

/// Delay between searches for journeys whose instances are gone.
const LOOK_EVERY: Duration = Duration::from_secs(15);

/// Reports that nobody knows the outcome of journeys whose instances are gone. Only those instances
/// could have polled, because only a browser's cookie opens a record.
pub(super) async fn report_lost(parts: Weak<Parts>) {
    loop {
        tokio::time::sleep(LOOK_EVERY).await;
        let Some(parts) = parts.upgrade() else { return };
        // The connection logs that the server is unavailable.
        for (reference, lost) in parts.records.journeys.lost_outcomes().await.unwrap_or_default() {
            let words = parts.languages.exactly(&lost.language).cloned();
            let entry = Entry::new(Event::EnrolConfirmed).on_ended(&reference).of(&lost.userid);
            let entry = entry.at(Page::Scan.name()).owned_by(&lost.owner).in_language(words);
            parts.records.audit.write(&entry.unknown("the instance that polled has stopped"));
        }
    }
}
