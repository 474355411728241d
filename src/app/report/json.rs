//! The report as JSON.

use super::RolloutReport;

pub(super) fn json(report: &RolloutReport) -> serde_json::Result<String> {
    Ok(serde_json::to_string_pretty(report)? + "\n")
}
