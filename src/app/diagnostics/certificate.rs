//! How long certificates are valid.

use std::time::SystemTime;

use rustls::pki_types::CertificateDer;
use url::Url;

use super::report::Diagnosis;
use crate::config::{Tls, end_of};

/// With fewer days left, a certificate should be renewed.
const FEW_DAYS: i64 = 30;
const DAY: i64 = 24 * 60 * 60;

impl Diagnosis {
    /// Adds how many days are left until the first certificate of `chain` expires.
    pub(super) fn days_left(&mut self, prefix: &str, chain: &[CertificateDer<'_>], mend: &str) {
        let check = "certificate";
        match days_left(chain) {
            None => self.warning(check, "its dates cannot be read", mend),
            Some(days @ ..0) => {
                self.bad(check, format!("{prefix}expired {} days ago", -days), mend);
            }
            Some(days) => {
                self.measured(check, format!("{prefix}{days} days left"), days < FEW_DAYS, mend);
            }
        }
    }

    /// Checks the portal's own certificate.
    pub(super) fn own_certificate(&mut self, public_url: &Url, tls: &Tls) {
        self.about(public_url.as_str());
        let mend = "renew it, save it as server.tls.certificate, and reload the portal (SIGHUP)";
        self.days_left("", &tls.certified.cert, mend);
    }
}

/// Whole days until the first of them expires, rounded down; negative afterwards.
fn days_left(chain: &[CertificateDer<'_>]) -> Option<i64> {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).ok()?;
    let left = end_of(chain)? - i64::try_from(now.as_secs()).ok()?;
    Some(left.div_euclid(DAY))
}
