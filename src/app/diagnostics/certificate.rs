//! How long certificates are valid.

use rustls::pki_types::CertificateDer;
use url::Url;

use super::report::Diagnosis;
use crate::config::{FEW_DAYS, Tls, days_left};
use crate::platform::HOW_TO_RELOAD;

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
        let mend = format!("renew it, save it as server.tls.certificate, and {HOW_TO_RELOAD}");
        self.days_left("", &tls.certified.cert, &mend);
    }
}
