//! The portal's paths that are no page of their own; [`Page`] has the others. All are below the
//! base path. Nothing else spells a path out.

use crate::domain::page::Page;

/// The app's page in a store, as a QR code.
pub const STORE_QR: &str = "/get-app";
/// The portal's own address, as a QR code.
pub const PORTAL_QR: &str = "/address.svg";
/// The fragment that `approve` polls.
pub const APPROVE_STATUS: &str = "/approve/status";
/// The fragment that `scan` polls.
pub const SCAN_STATUS: &str = "/scan/status";
/// Polls once, then redirects to a page. GET: for pages that reload themselves. POST: the person
/// says that they have scanned the code.
pub const SCAN_CHECK: &str = "/scan/check";
/// Prolongs the journey, once.
pub const MORE_TIME: &str = "/more-time";
/// Ends the session.
pub const SIGN_OUT: &str = "/sign-out";
/// The fragment of a page that says that SecEnrol is unavailable.
pub const UPSTREAM_STATUS: &str = "/upstream/status";
/// Static files. Their names change with their content.
pub const STATIC: &str = "/static";

/// Liveness check. Only on the management listener, as all paths below.
pub const HEALTHZ: &str = "/healthz";
/// Readiness check.
pub const READYZ: &str = "/readyz";
/// Metrics for Prometheus.
pub const METRICS: &str = "/metrics";
/// The status page for administrators.
pub const STATUS: &str = "/status";
/// Of the management listener: forgets an account's failures.
pub const UNLOCK: &str = "/unlock";

/// Of the management listener: the page for the help desk, its search, and its two actions.
pub const DESK: &str = "/desk";
/// See [`DESK`].
pub const DESK_LIFT: &str = "/desk/lift";
/// See [`DESK`].
pub const DESK_END: &str = "/desk/end";

/// Prefixes paths with the base path of the portal's public URL.
#[derive(Debug, Clone)]
pub struct Links {
    base: String,
}

impl Links {
    /// `base_path` is the path of the public URL, such as `/it/token`, or `/` or empty for none.
    pub fn below(base_path: &str) -> Self {
        Self { base: base_path.trim_end_matches('/').to_owned() }
    }

    /// The base path without a trailing slash. Empty for none.
    pub fn base(&self) -> &str {
        &self.base
    }

    /// A page's path as a browser asks for it.
    pub fn page(&self, page: Page) -> String {
        self.to(page.path())
    }

    /// A path below the base path as a browser asks for it.
    pub fn to(&self, path: &str) -> String {
        [&self.base, path].concat()
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
