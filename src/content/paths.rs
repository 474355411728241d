//! The portal's paths that are no page of their own; [`Page`] has the others. All are below the base
//! path. Nothing else spells a path out.

use crate::domain::page::Page;

/// The app's page in a store, as a QR code.
pub const STORE_QR: &str = "/get-app";
/// The fragment that `approve` polls.
pub const APPROVE_STATUS: &str = "/approve/status";
/// The fragment that `scan` polls.
pub const SCAN_STATUS: &str = "/scan/status";
/// The same question for browsers without scripts: asks, then leads back to a whole page.
pub const SCAN_CHECK: &str = "/scan/check";
/// Prolongs the journey, once.
pub const MORE_TIME: &str = "/more-time";
/// Ends the journey.
pub const SIGN_OUT: &str = "/sign-out";
/// The fragment of a page that says that `SecEnrol` can't be asked just now.
pub const UPSTREAM_STATUS: &str = "/upstream/status";
/// Files that never change under their name.
pub const STATIC: &str = "/static";

/// Whether the process is alive; on the management listener alone.
pub const HEALTHZ: &str = "/healthz";
/// Whether people can be sent to this instance; on the management listener alone.
pub const READYZ: &str = "/readyz";
/// The counts, for Prometheus; on the management listener alone.
pub const METRICS: &str = "/metrics";
/// Whether things work, at a glance; on the management listener alone.
pub const STATUS: &str = "/status";

/// Turns a path into one that browsers can use: below the base path of the portal's public URL.
#[derive(Debug, Clone)]
pub struct Links {
    base: String,
}

impl Links {
    /// `base_path` as in the public URL: empty or `/` for none, else such as `/it/token`.
    #[must_use]
    pub fn below(base_path: &str) -> Self {
        Self { base: base_path.trim_end_matches('/').to_owned() }
    }

    /// The base path without a slash at its end; empty for none.
    #[must_use]
    pub fn base(&self) -> &str {
        &self.base
    }

    /// A page's path as a browser asks for it.
    #[must_use]
    pub fn page(&self, page: Page) -> String {
        self.to(page.path())
    }

    /// A path below the base path as a browser asks for it.
    #[must_use]
    pub fn to(&self, path: &str) -> String {
        format!("{}{path}", self.base)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_stay_below_the_base_path() {
        assert_eq!(Links::below("/").page(Page::Start), "/");
        assert_eq!(Links::below("/it/token/").page(Page::Scan), "/it/token/scan");
        assert_eq!(Links::below("/it").page(Page::Start), "/it/");
    }
}
