//! The portal's pages: the path, name and other properties of each.

use serde::{Deserialize, Serialize};

use super::purpose::Purpose;

/// A page of the portal.
///
/// Each property of a page is a `match` here without a wildcard, so a new page does not compile
/// until it has every property.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Page {
    /// The choice of a purpose.
    Start,
    /// Userid and password.
    SignIn,
    /// The wait for the old phone to approve the sign-in.
    Approve,
    /// The passcode of the old phone.
    Passcode,
    /// The QR code for the new phone.
    Scan,
    /// The new phone is ready.
    Done,
    /// The person has finished and is signed out.
    Closed,
    /// The choices for passcodes by text message.
    Sms,
    /// The new phone number.
    SmsNumber,
    /// The new number, to be confirmed before it is sent.
    SmsConfirm,
    /// The code that was sent to the new number.
    SmsCode,
    /// Passcodes go to the new number.
    SmsDone,
    /// The support contact, for a lost phone.
    Lost,
    /// Help.
    Help,
    /// An error. Must stay last: the length of [`Page::ALL`] depends on it.
    Error,
}

impl Page {
    /// Every page.
    pub const ALL: [Self; Self::Error as usize + 1] = [
        Self::Start,
        Self::SignIn,
        Self::Approve,
        Self::Passcode,
        Self::Scan,
        Self::Done,
        Self::Closed,
        Self::Sms,
        Self::SmsNumber,
        Self::SmsConfirm,
        Self::SmsCode,
        Self::SmsDone,
        Self::Lost,
        Self::Help,
        Self::Error,
    ];

    /// The page's path below the portal's base path. An error page has none of its own.
    pub const fn path(self) -> &'static str {
        match self {
            Self::Start | Self::Error => "/",
            Self::SignIn => "/sign-in",
            Self::Approve => "/approve",
            Self::Passcode => "/passcode",
            Self::Scan => "/scan",
            Self::Done => "/done",
            Self::Closed => "/closed",
            Self::Sms => "/sms",
            Self::SmsNumber => "/sms/number",
            Self::SmsConfirm => "/sms/confirm",
            Self::SmsCode => "/sms/code",
            Self::SmsDone => "/sms/done",
            Self::Lost => "/lost",
            Self::Help => "/help",
        }
    }

    /// The value of `data-step`. The page's name in the audit trail and the metrics, and the first
    /// part of its messages (`NAME-heading`).
    pub const fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::SignIn => "sign-in",
            Self::Approve => "approve",
            Self::Passcode => "passcode",
            Self::Scan => "scan",
            Self::Done => "done",
            Self::Closed => "closed",
            Self::Sms => "sms",
            Self::SmsNumber => "sms-number",
            Self::SmsConfirm => "sms-confirm",
            Self::SmsCode => "sms-code",
            Self::SmsDone => "sms-done",
            Self::Lost => "lost",
            Self::Help => "help",
            Self::Error => "error",
        }
    }

    /// The pages of a purpose's way, one for each position of the progress line. `coded` says
    /// whether the person must type a code that only some people must type: for a first phone the
    /// passcode, for a new number the code sent to that number. Other purposes ignore it.
    ///
    /// The approve page is not listed. It has the position of the passcode page.
    pub const fn way(purpose: Purpose, coded: bool) -> &'static [Self] {
        match (purpose, coded) {
            (Purpose::Move | Purpose::App, _) | (Purpose::FirstPhone, true) => {
                &[Self::SignIn, Self::Passcode, Self::Scan, Self::Done]
            }
            (Purpose::FirstPhone, false) => &[Self::SignIn, Self::Scan, Self::Done],
            (Purpose::Number, false) => {
                &[Self::SignIn, Self::Passcode, Self::SmsNumber, Self::SmsConfirm, Self::SmsDone]
            }
            (Purpose::Number, true) => &[
                Self::SignIn,
                Self::Passcode,
                Self::SmsNumber,
                Self::SmsConfirm,
                Self::SmsCode,
                Self::SmsDone,
            ],
        }
    }

    /// The page's position on the way, from 1; `None` for a page that is no step on it.
    pub fn position(self, way: &[Self]) -> Option<usize> {
        let at = |page| way.iter().position(|step| *step == page);
        let here = match self {
            // The way of a first phone may have no passcode page. Then the sign-in is under way.
            Self::Approve | Self::Passcode => at(Self::Passcode).or(at(Self::SignIn)),
            page => at(page),
        };
        here.map(|index| index + 1)
    }

    /// Whether the page says that SecEnrol is unavailable. The approve and scan pages say so in the
    /// fragment they poll. The done and closed pages no longer need SecEnrol. An error page shows
    /// its own error.
    pub const fn says_upstream(self) -> bool {
        match self {
            Self::Start
            | Self::SignIn
            | Self::Passcode
            | Self::Sms
            | Self::SmsNumber
            | Self::SmsConfirm
            | Self::SmsCode
            | Self::Lost
            | Self::Help => true,
            Self::Approve
            | Self::Scan
            | Self::Done
            | Self::Closed
            | Self::SmsDone
            | Self::Error => false,
        }
    }

    /// Whether the page is a step on the way, which the metrics count.
    pub const fn is_step(self) -> bool {
        match self {
            Self::Start
            | Self::SignIn
            | Self::Approve
            | Self::Passcode
            | Self::Scan
            | Self::Done
            | Self::SmsNumber
            | Self::SmsConfirm
            | Self::SmsCode
            | Self::SmsDone => true,
            Self::Closed | Self::Sms | Self::Lost | Self::Help | Self::Error => false,
        }
    }

    /// Whether this page ends a successful journey.
    pub const fn is_last(self) -> bool {
        matches!(self, Self::Done | Self::SmsDone)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_progress_line_counts_every_page_of_every_purpose() {
        use Page::{
            Approve, Done, Passcode, Scan, SignIn, SmsCode, SmsConfirm, SmsDone, SmsNumber,
        };
        for (purpose, coded, pages) in [
            (Purpose::Move, false, [SignIn, Approve, Scan, Done].as_slice()),
            (Purpose::Move, true, &[SignIn, Passcode, Scan, Done]),
            (Purpose::App, true, &[SignIn, Passcode, Scan, Done]),
            (Purpose::FirstPhone, false, &[SignIn, Scan, Done]),
            (Purpose::FirstPhone, true, &[SignIn, Passcode, Scan, Done]),
            (Purpose::Number, false, &[SignIn, Passcode, SmsNumber, SmsConfirm, SmsDone]),
            (Purpose::Number, true, &[SignIn, Passcode, SmsNumber, SmsConfirm, SmsCode, SmsDone]),
        ] {
            let way = Page::way(purpose, coded);
            let positions: Vec<_> = pages.iter().filter_map(|page| page.position(way)).collect();
            assert_eq!(positions, (1..=pages.len()).collect::<Vec<_>>());
            assert_eq!(way.len(), pages.len());
        }
        let without_code = Page::way(Purpose::FirstPhone, false);
        assert_eq!(Approve.position(without_code), Some(1));
    }

    #[test]
    fn no_two_pages_share_a_name_and_only_the_error_page_borrows_a_path() {
        let names: BTreeSet<_> = Page::ALL.map(Page::name).into();
        assert_eq!(names.len(), Page::ALL.len());
        let paths: BTreeSet<_> = Page::ALL.map(Page::path).into();
        assert_eq!(paths.len(), Page::ALL.len() - 1);
    }

    #[test]
    fn pages_outside_the_journey_have_no_progress_line() {
        for page in [Page::Start, Page::Closed, Page::Sms, Page::Lost, Page::Help, Page::Error] {
            assert_eq!(page.position(Page::way(Purpose::Move, false)), None, "{page:?}");
        }
    }

    #[test]
    fn some_pages_are_no_step_are_silent_about_the_upstream_or_end_the_journey() {
        let pages = |is: fn(Page) -> bool| -> Vec<_> {
            Page::ALL.into_iter().filter(|page| is(*page)).map(Page::name).collect()
        };
        assert_eq!(pages(|page| !page.is_step()), ["closed", "sms", "lost", "help", "error"]);
        assert_eq!(
            pages(|page| !page.says_upstream()),
            ["approve", "scan", "done", "closed", "sms-done", "error"]
        );
        assert_eq!(pages(Page::is_last), ["done", "sms-done"]);
    }
}
