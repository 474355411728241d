//! How long certificates last.

use std::time::SystemTime;

use rustls::pki_types::CertificateDer;
use url::Url;

use super::report::Report;
use crate::config::{Tls, end_of};

/// With fewer days left it is time to renew.
const FEW_DAYS: i64 = 30;
const DAY: i64 = 24 * 60 * 60;

impl Report {
    /// Notes how many days the certificate lasts that ends first in `chain`.
    pub(super) fn days_left(
        &mut self,
        about: &str,
        with: &str,
        chain: &[CertificateDer<'_>],
        mend: &str,
    ) {
        let Some(days) = chain.iter().filter_map(days_left).min() else {
            return self.warning(about, "certificate", "its dates cannot be read", mend);
        };
        let found = format!("{with}{days} days left");
        match days {
            ..0 => {
                self.bad(about, "certificate", format!("{with}expired {} days ago", -days), mend);
            }
            0..FEW_DAYS => self.warning(about, "certificate", found, mend),
            _ => self.fine(about, "certificate", found),
        }
    }

    /// Notes the same of the portal's own.
    pub(super) fn own_certificate(&mut self, public_url: &Url, tls: &Tls) {
        let mend = "renew it, put it into server.tls.certificate, and send the portal SIGHUP";
        match tls.read() {
            Ok(own) => self.days_left(public_url.as_str(), "", &own.cert, mend),
            Err(problem) => self.bad(public_url.as_str(), "certificate", problem.to_string(), mend),
        }
    }
}

/// Whole days until it ends, rounded down; negative once it has.
fn days_left(certificate: &CertificateDer<'_>) -> Option<i64> {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).ok()?;
    let left = end_of(certificate)? - i64::try_from(now.as_secs()).ok()?;
    Some(left.div_euclid(DAY))
}
