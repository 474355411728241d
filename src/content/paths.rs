//! The portal's paths, below the base path. Nothing else spells one out.

/// Which way to go: the first page.
pub const START: &str = "/";
/// The same for whoever comes from a page of a journey that is over.
pub const START_OVER: &str = "/?said=over";
/// The app's page in a store, as a QR code.
pub const STORE_QR: &str = "/get-app";
/// Userid and password.
pub const SIGN_IN: &str = "/sign-in";
/// The same for a first phone.
pub const SIGN_IN_FIRST: &str = "/sign-in?for=first";
/// The same for a new number.
pub const SIGN_IN_NUMBER: &str = "/sign-in?for=number";
/// Waiting for the old phone to approve.
pub const APPROVE: &str = "/approve";
/// The fragment that `approve` polls.
pub const APPROVE_STATUS: &str = "/approve/status";
/// The passcode of the old phone.
pub const PASSCODE: &str = "/passcode";
/// The QR code for the new phone.
pub const SCAN: &str = "/scan";
/// The fragment that `scan` polls.
pub const SCAN_STATUS: &str = "/scan/status";
/// The same question for browsers without scripts: asks, then leads back to a whole page.
pub const SCAN_CHECK: &str = "/scan/check";
/// The new phone is ready.
pub const DONE: &str = "/done";
/// Passcodes by text message.
pub const SMS: &str = "/sms";
/// The new phone number.
pub const SMS_NUMBER: &str = "/sms/number";
/// A last look at it.
pub const SMS_CONFIRM: &str = "/sms/confirm";
/// The code that went to it.
pub const SMS_CODE: &str = "/sms/code";
/// Passcodes go to the new number.
pub const SMS_DONE: &str = "/sms/done";
/// The old phone is gone.
pub const LOST: &str = "/lost";
/// Where to find what.
pub const HELP: &str = "/help";
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

    /// One of this module's paths as a browser asks for it.
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
        assert_eq!(Links::below("/").to(START), "/");
        assert_eq!(Links::below("/it/token/").to(SCAN), "/it/token/scan");
        assert_eq!(Links::below("/it").to(START), "/it/");
    }
}
