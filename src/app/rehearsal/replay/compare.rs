//! Runs the client over a replay, and compares what it makes of each reply with what was recorded.

use std::net::{Ipv4Addr, TcpListener};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use secenrol::{
    BreakerPolicy, Challenge, CheckCode, Client, Enrolment, InvalidInput, NumberForm, Options,
    Passcode, PasscodeSent, Password, Recorder, Recording, SignIn, Userid,
};
use serde::Serialize;
use url::Url;

use super::{Replay, ReplayOrder, was_sent};
use crate::app::rehearsal::transcript::Transcript;

/// For replies that come.
const PATIENCE: Duration = Duration::from_secs(60);
/// For replies that never come.
const SHORT: Duration = Duration::from_millis(300);

/// One recorded exchange, and what the client makes of it now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Comparison {
    /// The name of the exchange.
    pub exchange: String,
    /// The recorded HTTP status; `None` if no reply came.
    pub status: Option<u16>,
    /// The recorded outcome.
    pub recorded: String,
    /// The outcome now; `None` if the exchange could not be replayed.
    pub now: Option<String>,
}

impl Comparison {
    /// Whether the exchange has the recorded outcome, or cannot be replayed.
    pub fn agrees(&self) -> bool {
        self.now.as_ref().is_none_or(|now| *now == self.recorded)
    }
}

/// Why a transcript cannot be replayed.
#[derive(Debug, thiserror::Error)]
pub enum ReplayError {
    /// The replay cannot be served on loopback.
    #[error("cannot serve the replay: {0}")]
    Io(#[from] std::io::Error),
    /// The client cannot be set up.
    #[error(transparent)]
    Setup(#[from] secenrol::SetupError),
    /// A made-up value is refused.
    #[error("a made-up value is refused: {0}")]
    Input(#[from] InvalidInput),
    /// The made-up address of the replay is none.
    #[error("the replay has no address: {0}")]
    Address(#[from] url::ParseError),
}

/// Replays each exchange of a transcript.
///
/// # Errors
/// [`ReplayError`]
pub async fn compare(transcript: &Transcript) -> Result<Vec<Comparison>, ReplayError> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
    let replay = Replay::start(listener, transcript, ReplayOrder::Recorded)?;
    let seen = Arc::new(Mutex::new(Vec::new()));
    let notes = seen.clone();
    let recorder = Arc::new(Recorder::new(move |recording| {
        notes.lock().unwrap_or_else(PoisonError::into_inner).push(recording);
    }));
    let mut player = Player::new(&replay.url().parse()?, &recorder)?;
    let mut results = Vec::new();
    for (_, recording) in transcript.exchanges() {
        if was_sent(recording) {
            player.play(recording).await?;
        }
        let latest = seen.lock().unwrap_or_else(PoisonError::into_inner).pop();
        results.push(Comparison {
            exchange: recording.exchange.clone(),
            status: recording.reply.as_ref().map(|reply| reply.status),
            recorded: recording.outcome.clone(),
            now: latest.map(|it: Recording| it.outcome),
        });
    }
    Ok(results)
}

/// The client, and the session that it has reached.
struct Player {
    patient: Client,
    /// For replies that never come.
    hasty: Client,
    challenge: Option<Challenge>,
    enrolment: Option<Enrolment>,
}

impl Player {
    fn new(url: &Url, recorder: &Arc<Recorder>) -> Result<Self, secenrol::SetupError> {
        let client = |timeout| {
            let options = Options {
                urls: vec![url.clone()],
                extra_roots: None,
                client_certificate: None,
                proxy: None,
                sign_in_timeout: timeout,
                timeout,
                // Recorded failures must not keep later exchanges from being replayed.
                breaker: BreakerPolicy { faults: 0, ..BreakerPolicy::default() },
            };
            Client::new(&options).map(|client| client.recorded_by(recorder.clone()))
        };
        let (patient, hasty) = (client(PATIENCE)?, client(SHORT)?);
        Ok(Self { patient, hasty, challenge: None, enrolment: None })
    }

    /// Sends the request of a recorded exchange, if the session that it needs was reached.
    async fn play(&mut self, recording: &Recording) -> Result<(), InvalidInput> {
        let is_hung = recording.outcome == "error: timeout";
        let client = if is_hung { self.hasty.clone() } else { self.patient.clone() };
        match (recording.exchange.as_str(), &self.challenge, &self.enrolment) {
            ("sign-in", ..) => {
                let (userid, password) = (Userid::parse("replay")?, Password::parse("replay")?);
                match client.sign_in(&userid, &password).await {
                    Ok(SignIn::Challenged(challenge)) => self.challenge = Some(challenge),
                    Ok(SignIn::Accepted(enrolment, _)) => self.enrolment = Some(*enrolment),
                    Ok(SignIn::Denied) | Err(_) => {}
                }
            }
            ("passcode", Some(challenge), _) => {
                let answer = client.send_passcode(challenge, &Passcode::parse("123456")?).await;
                if let Ok(PasscodeSent::Accepted(enrolment, _)) = answer.outcome {
                    self.enrolment = Some(*enrolment);
                }
            }
            ("poll", _, Some(enrolment)) => drop(client.poll(enrolment).await),
            ("check-code", _, Some(enrolment)) => {
                drop(client.send_check_code(enrolment, &CheckCode::parse("ABCD1234")?).await);
            }
            ("number", _, Some(enrolment)) => {
                let wants_no_code = recording.outcome.contains("a challenge in reply to a phone");
                let form = NumberForm {
                    action: "REPLAY".to_owned(),
                    tokentype: "replay".to_owned(),
                    number_field: "number".to_owned(),
                    extra_fields: Vec::new(),
                    confirm_field: (!wants_no_code).then(|| "code".to_owned()),
                };
                let session = enrolment.clone().into();
                drop(client.change_number(&session, &form, "+447400123456", None).await);
            }
            _ => {}
        }
        Ok(())
    }
}
