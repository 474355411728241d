//! What the portal records about itself: audit trail, metrics, notifications, logs and health.

pub mod audit;
pub mod health;
pub mod history;
pub mod metrics;
pub mod notifications;
pub mod process;
pub mod telemetry;
