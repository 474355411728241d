//! A stand-in, and rehearsals of its accounts without a terminal.

use std::io;
use std::net::{Ipv4Addr, TcpListener};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use handover::app::rehearsal::report::Report;
use handover::app::rehearsal::respondent::{Given, Question, Respondent};
use handover::app::rehearsal::steps::{AccountState, NumberChange, Rehearsal, SharedState};
use handover::app::rehearsal::transcript::{Line, Log, SCHEMA, Transcript};
use handover::domain::phone_number::NumberFormat;
use secenrol::{BreakerPolicy, Client, NumberForm, Options};
use secenrol_stand_in::{Fault, Handle, PASSWORD, StandIn};
use tempfile::TempDir;
use zeroize::Zeroizing;

pub fn stand_in() -> StandIn {
    StandIn::start(TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap()).unwrap()
}

/// Each fault of the stand-in that a reply can show. A delay alone shows nothing.
pub fn faults() -> [Fault; 10] {
    [
        Fault::Hung,
        Fault::ServerError,
        Fault::HtmlPage,
        Fault::Reset,
        Fault::ResetInBody,
        Fault::RotatedCookie,
        Fault::LostSessions,
        Fault::Garbage,
        Fault::Message("Out of licences".to_owned()),
        Fault::Redirect,
    ]
}

/// Answers as the phones of the stand-in make possible, and keeps what was typed and shown.
pub struct Scripted {
    pub handle: Handle,
    pub userid: &'static str,
    /// The answer to [`Question::Phone`]: the check code for the newest setup key.
    pub enrols: bool,
    pub kept: Arc<Mutex<Kept>>,
}

/// What a rehearsal was told and what it told.
#[derive(Default)]
pub struct Kept {
    pub typed: Vec<String>,
    pub told: Vec<String>,
}

impl Scripted {
    fn passcode(&self) -> Option<String> {
        let handle = &self.handle;
        // The next code: each works once.
        handle.advance(Duration::from_secs(30));
        handle.old_code(self.userid).or_else(|| handle.texts(self.userid).pop())
    }
}

impl Respondent for Scripted {
    async fn answer(&mut self, question: Question) -> Given {
        let answer = match question {
            Question::Begin => Some("yes".to_owned()),
            Question::Userid => Some(self.userid.to_owned()),
            Question::Password => Some(PASSWORD.to_owned()),
            Question::Passcode => self.passcode(),
            Question::Phone if self.enrols => {
                let seed = self.handle.newest_seed(self.userid);
                seed.and_then(|seed| self.handle.type_setup_key(self.userid, &seed).ok())
            }
            Question::Number => Some("+447400123456".to_owned()),
            Question::NumberCode => self.handle.new_texts(self.userid).pop(),
            Question::Phone => None,
        };
        self.kept.lock().unwrap().typed.extend(answer.clone());
        io::Result::Ok(answer.map(Zeroizing::new))
    }

    fn tell(&mut self, text: &str) {
        self.kept.lock().unwrap().told.push(text.to_owned());
    }

    fn sees_codes(&self) -> bool {
        true
    }
}

/// A rehearsal that has ended.
pub struct Rehearsed {
    pub transcript: Transcript,
    pub report: Report,
    pub kept: Kept,
    pub state: AccountState,
    /// What was printed about its end.
    pub end: String,
    pub folder: TempDir,
}

/// Rehearses with an account. A push is approved as soon as it is there.
pub async fn rehearse(stand_in: &StandIn, userid: &'static str, enrols: bool) -> Rehearsed {
    let timeout = if stand_in.handle().hangs() { 1 } else { 20 };
    let options = Options {
        urls: vec![stand_in.url().parse().unwrap()],
        extra_roots: None,
        client_certificate: None,
        proxy: None,
        sign_in_timeout: Duration::from_secs(timeout),
        timeout: Duration::from_secs(timeout),
        breaker: BreakerPolicy::default(),
    };
    let folder = tempfile::tempdir().unwrap();
    let (log, state) = (Log::default(), SharedState::default());
    log.add(Line::Start {
        schema: SCHEMA.to_owned(),
        version: "test".to_owned(),
        timeout_s: timeout,
        sign_in_timeout_s: timeout,
    });
    let recorder = log.recorder(|_| {});
    let kept = Arc::new(Mutex::new(Kept::default()));
    let handle = stand_in.handle().clone();
    let respondent = Scripted { handle: handle.clone(), userid, enrols, kept: kept.clone() };
    let form = NumberForm {
        action: "DEMO-SET-NUMBER".to_owned(),
        tokentype: "demo-texts".to_owned(),
        number_field: "DEMO_NUMBER".to_owned(),
        extra_fields: vec![("DEMO_DOMAIN".to_owned(), "{domain}".to_owned())],
        confirm_field: Some("DEMO_CODE".to_owned()),
    };
    let mut rehearsal = Rehearsal {
        client: Client::new(&options).unwrap().recorded_by(recorder.clone()),
        recorder,
        respondent,
        log: log.clone(),
        state: state.clone(),
        folder: folder.path().to_owned(),
        expiry: Duration::ZERO,
        number: (!enrols).then_some(NumberChange {
            form,
            format: NumberFormat::E164,
            region: None,
        }),
    };
    let ended = {
        let approving = async {
            loop {
                handle.approve(userid);
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        tokio::select! {
            ended = rehearsal.run() => ended,
            () = approving => unreachable!("it never ends"),
        }
    };
    drop(rehearsal);
    log.add(Line::End { complete: ended.is_ok() });
    let transcript = log.transcript();
    let report = Report::of(&transcript);
    let kept = std::mem::take(&mut *kept.lock().unwrap());
    let end = ended.err().map(|error| error.to_string()).unwrap_or_default();
    Rehearsed { report, transcript, kept, state: state.get(), end, folder }
}

/// Whether an exchange hangs.
trait Hangs {
    fn hangs(&self) -> bool;
}

impl Hangs for Handle {
    fn hangs(&self) -> bool {
        self.faults().contains(&Fault::Hung)
    }
}
