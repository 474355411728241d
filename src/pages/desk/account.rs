//! What the help desk sees of one account.

use std::net::IpAddr;
use std::time::Duration;

use super::{DeskVisit, words};
use crate::domain::journey::{PASSCODE_TRIES, Timestamp};
use crate::domain::page::Page;
use crate::http::error::PageError;
use crate::observability::help_desk::NOTICE;
use crate::store::account_notes::{AccountNote, NoteSource};
use crate::store::journeys::AccountJourney;
use crate::upstream::limits::{AccountLimit, Denied, LimitName};
use secenrol::Userid;

/// Maximum number of addresses that are shown.
const ADDRESSES: usize = 4;
const DAY_AND_TIME: &str = "%a %H:%M:%S";
const TIME: &str = "%H:%M";
const DAY: &str = "%Y-%m-%d";
/// Of an end on another day, which may be weeks away.
const DAY_WITH_TIME: &str = "%Y-%m-%d %H:%M";

/// An account as the page shows it.
pub(super) struct AccountView {
    pub userid: String,
    /// When the page was made.
    pub at: String,
    pub journeys: Vec<JourneyRow>,
    pub limits: Vec<LimitRow>,
    /// Whether the portal counts the refusals after which SecEnrol locks the account.
    pub has_lockout: bool,
    pub addresses: Vec<AddressRow>,
    pub outcomes: Vec<NoteRow>,
    /// When notes were lost, so that some may be missing.
    pub last_loss: Option<String>,
    pub notices: Vec<NoteRow>,
}

/// A journey under way.
pub(super) struct JourneyRow {
    pub reference: String,
    pub step: String,
    pub since: String,
    pub address: Option<String>,
    /// Passcodes or check codes that may still be tried in it.
    pub tries_left: Option<u8>,
}

/// A limit of the account.
pub(super) struct LimitRow {
    pub name: &'static str,
    pub state: String,
    pub is_in_force: bool,
}

/// An address that the account came from.
pub(super) struct AddressRow {
    pub address: String,
    pub state: String,
    pub is_in_force: bool,
}

/// Something that happened, perhaps several times in a row.
pub(super) struct NoteRow {
    pub at: String,
    pub words: String,
    pub times: usize,
    pub address: Option<String>,
    pub reference: Option<String>,
}

/// The addresses that the account came from lately, the newest first.
pub(super) async fn addresses(
    visit: &DeskVisit<'_>,
    userid: &Userid,
) -> Result<Vec<IpAddr>, PageError> {
    let account = userid.account();
    let notes = visit.desk.notes.notes().of(&account).await?;
    let journeys = visit.portal.records.journeys.of_account(&account).await?;
    Ok(seen_at(&notes, &journeys))
}

fn seen_at(notes: &[AccountNote], journeys: &[AccountJourney]) -> Vec<IpAddr> {
    let of_journeys = journeys.iter().filter_map(|journey| journey.origin.address);
    // What signed-in people did comes before what strangers can cause.
    let (others, own): (Vec<_>, Vec<_>) =
        notes.iter().partition(|note| note.source == NoteSource::Anybody);
    let of_notes = own.into_iter().chain(others).filter_map(|note| note.address);
    let mut addresses = Vec::new();
    for address in of_journeys.chain(of_notes).map(|address| address.to_canonical()) {
        if addresses.len() < ADDRESSES && !addresses.contains(&address) {
            addresses.push(address);
        }
    }
    addresses
}

impl AccountView {
    pub async fn of(visit: &DeskVisit<'_>, userid: &Userid) -> Result<Self, PageError> {
        let account = userid.account();
        let limits = &visit.portal.upstream.limits;
        let now = visit.desk.notes.notes().now();
        let notes = visit.desk.notes.notes().of(&account).await?;
        let journeys = visit.portal.records.journeys.of_account(&account).await?;
        let from = seen_at(&notes, &journeys);
        let standing = limits.standing(userid, from.first().copied()).await?;
        let day = |time| visit.local(time, DAY);
        let until = |wait: Duration| {
            let end = now.after(wait);
            visit.local(end, if day(end) == day(now) { TIME } else { DAY_WITH_TIME })
        };
        let mut addresses = Vec::new();
        for address in from {
            let full = limits.is_full_until(address).await?;
            addresses.push(address_row(address, full, &until));
        }
        let (notices, outcomes): (Vec<_>, Vec<_>) =
            notes.iter().partition(|note| note.what.starts_with(NOTICE));
        let at = |time| visit.local(time, DAY_AND_TIME);
        let check_codes = visit.portal.site.settings.get().check_codes;
        let journey_row = |journey| journey_row(journey, check_codes, &at);
        Ok(Self {
            userid: userid.to_string(),
            at: visit.local(now, "%Y-%m-%d %H:%M:%S %Z"),
            journeys: journeys.iter().map(journey_row).collect(),
            limits: standing.iter().map(|limit| limit_row(limit, &until)).collect(),
            has_lockout: standing.iter().any(|limit| limit.name == LimitName::Lockout),
            addresses,
            outcomes: rows(&outcomes, &at),
            last_loss: visit.desk.notes.last_loss(&account).map(at),
            notices: rows(&notices, &at),
        })
    }

    #[cfg(test)]
    pub fn sample(mark: &str) -> Self {
        let text = || mark.to_owned();
        let note = || NoteRow {
            at: text(),
            words: text(),
            times: 2,
            address: Some(text()),
            reference: Some(text()),
        };
        Self {
            userid: text(),
            at: text(),
            journeys: vec![JourneyRow {
                reference: text(),
                step: text(),
                since: text(),
                address: Some(text()),
                tries_left: Some(2),
            }],
            limits: vec![LimitRow { name: "a limit", state: text(), is_in_force: true }],
            has_lockout: true,
            addresses: vec![AddressRow { address: text(), state: text(), is_in_force: true }],
            outcomes: vec![note()],
            last_loss: Some(text()),
            notices: vec![note()],
        }
    }
}

fn journey_row(
    journey: &AccountJourney,
    check_codes: u8,
    at: &impl Fn(Timestamp) -> String,
) -> JourneyRow {
    let most = match journey.step {
        step if step == Page::Passcode.name() => Some(PASSCODE_TRIES),
        step if step == Page::Scan.name() => Some(check_codes),
        _ => None,
    };
    JourneyRow {
        reference: journey.reference.clone(),
        step: words::step(journey.step).to_owned(),
        since: at(journey.origin.at),
        address: journey.origin.address.map(|address| address.to_string()),
        tries_left: most.zip(journey.tries).map(|(most, tries)| most.saturating_sub(tries)),
    }
}

fn limit_row(limit: &AccountLimit, until: &impl Fn(Duration) -> String) -> LimitRow {
    let state = match &limit.state {
        Ok(left) => format!("{left} left"),
        Err(Denied::Wait(wait) | Denied::Address(wait)) => {
            format!("reached; until {}", until(*wait))
        }
        Err(Denied::Stopped) => "reached; until a sign-in succeeds, or you lift it".to_owned(),
        Err(_) => "another sign-in is under way".to_owned(),
    };
    LimitRow { name: words::limit(limit.name), state, is_in_force: limit.state.is_err() }
}

fn address_row(
    address: IpAddr,
    full: Option<Duration>,
    until: &impl Fn(Duration) -> String,
) -> AddressRow {
    let state = match full {
        None => "below its limit".to_owned(),
        Some(wait) => format!("too many failures until {}", until(wait)),
    };
    AddressRow { address: address.to_string(), state, is_in_force: full.is_some() }
}

/// Notes in rows, the newest first. What happened several times in a row is one row.
fn rows(notes: &[&AccountNote], at: &impl Fn(Timestamp) -> String) -> Vec<NoteRow> {
    let is_alike = |one: &&AccountNote, other: &&AccountNote| {
        (&one.what, &one.reason, &one.place, one.address)
            == (&other.what, &other.reason, &other.place, other.address)
    };
    let alike = notes.chunk_by(|one, other| is_alike(one, other));
    let rows = alike.filter_map(|group| {
        let note = group.first()?;
        Some(NoteRow {
            at: at(note.at),
            words: words::outcome(note),
            times: group.len(),
            address: note.address.map(|address| address.to_string()),
            reference: note.reference.clone(),
        })
    });
    rows.collect()
}
