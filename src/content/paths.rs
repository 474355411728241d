//! The portal's paths, relative to its base path. Other modules use these constants.

/// The start page, where visitors choose what to do.
pub const START: &str = "/";
/// The start page after a page of an ended journey.
pub const START_OVER: &str = "/?said=over";
/// Prefix of the QR codes that lead to the app stores.
pub const STORE_QR: &str = "/get-app";
/// Userid and password, to move a token to a new phone.
pub const SIGN_IN: &str = "/sign-in";
/// Userid and password, to enrol a first phone.
pub const SIGN_IN_FIRST: &str = "/sign-in?for=first";
/// Userid and password, to change the phone number.
pub const SIGN_IN_NUMBER: &str = "/sign-in?for=number";
/// Waits until the old phone approves the sign-in.
pub const APPROVE: &str = "/approve";
/// The fragment that [`APPROVE`] polls.
pub const APPROVE_STATUS: &str = "/approve/status";
/// Asks for a passcode of the old phone.
pub const PASSCODE: &str = "/passcode";
/// Shows the QR code for the new phone.
pub const SCAN: &str = "/scan";
/// The fragment that [`SCAN`] polls.
pub const SCAN_STATUS: &str = "/scan/status";
/// For browsers without scripts: polls once, then redirects to a page.
pub const SCAN_CHECK: &str = "/scan/check";
/// Confirms that the new phone is enrolled.
pub const DONE: &str = "/done";
/// Explains passcodes by text message.
pub const SMS: &str = "/sms";
/// Asks for the new phone number.
pub const SMS_NUMBER: &str = "/sms/number";
/// Asks the visitor to confirm the new number.
pub const SMS_CONFIRM: &str = "/sms/confirm";
/// Asks for the code that was sent to the new number.
pub const SMS_CODE: &str = "/sms/code";
/// Confirms that the number was changed.
pub const SMS_DONE: &str = "/sms/done";
/// Advice for people without their old phone.
pub const LOST: &str = "/lost";
/// Help.
pub const HELP: &str = "/help";
/// Prolongs the session, once.
pub const MORE_TIME: &str = "/more-time";
/// Ends the session.
pub const SIGN_OUT: &str = "/sign-out";
/// The fragment of a page that says that `SecEnrol` is unavailable.
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

/// Prefixes paths with the base path of the portal's public URL.
#[derive(Debug, Clone)]
pub struct Links {
    base: String,
}

impl Links {
    /// `base_path` is the path of the public URL, such as `/it/token`, or `/` or empty for none.
    #[must_use]
    pub fn below(base_path: &str) -> Self {
        Self { base: base_path.trim_end_matches('/').to_owned() }
    }

    /// The base path without a trailing slash. Empty for none.
    #[must_use]
    pub fn base(&self) -> &str {
        &self.base
    }

    /// Prefixes one of this module's paths.
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
