//! Takes the config anew while the portal runs. A bad one changes nothing; a good one changes what
//! can be changed under people's feet, and what else it changes is named: that needs a restart.
//! Journeys, counts and connections go on.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rustls::sign::CertifiedKey;
use tokio::task::JoinHandle;

use crate::config::live_settings::{LiveSettings, Settings};
use crate::config::{Config, Fingerprints, Problem, Tls, keys};
use crate::http::language::Choice;
use crate::http::tls::Certificate;
use crate::observability::metrics::Metrics;
use crate::observability::notifications::{Channels, Notifications};
use crate::upstream::limits::{Limits, Policy};

/// How long reading may take. A file on an unavailable network drive never answers.
const PATIENCE: Duration = Duration::from_secs(10);

/// The parts that take something.
pub struct Takers {
    /// What pages say and look like.
    pub settings: LiveSettings,
    /// Their languages.
    pub languages: Choice,
    /// How often somebody may fail.
    pub limits: Limits,
    /// Who is told.
    pub notices: Notifications,
    /// The certificate, where the portal shows one.
    pub certificate: Option<Certificate>,
    /// Where it is counted.
    pub metrics: Metrics,
}

/// Reads the config anew.
pub struct Reload {
    /// `None`: it came from no file.
    file: Option<PathBuf>,
    /// What the config says that is in force.
    fingerprints: Fingerprints,
    takers: Takers,
    reader: FileReader<PreparedConfig>,
}

/// The value that was read, or every problem.
type ReadResult<T> = Result<T, Vec<String>>;

/// Reads files on a separate thread with a timeout, so that a stuck network drive blocks no request
/// and no signal.
struct FileReader<T> {
    /// The read that timed out. Its thread may never end.
    timed_out: Option<JoinHandle<ReadResult<T>>>,
}

impl<T: Send + 'static> FileReader<T> {
    async fn read(
        &mut self,
        read: impl FnOnce() -> ReadResult<T> + Send + 'static,
    ) -> ReadResult<T> {
        let no_answer =
            "a file or folder named in the config does not answer: check network drives.";
        if self.timed_out.as_ref().is_some_and(|reading| !reading.is_finished()) {
            return Err(vec![format!("{no_answer} The previous reload still waits")]);
        }
        let mut reading = tokio::task::spawn_blocking(read);
        if let Ok(read) = tokio::time::timeout(PATIENCE, &mut reading).await {
            return read.unwrap_or_else(|_| Err(vec!["the config reader panicked".to_owned()]));
        }
        self.timed_out = Some(reading);
        Err(vec![format!("{no_answer} Timeout: {} s", PATIENCE.as_secs())])
    }
}

/// A config that can be taken: whatever could fail is done.
struct PreparedConfig {
    config: Config,
    settings: Settings,
    ways: Channels,
    /// What the portal shows, where it speaks TLS.
    certificate: Option<CertifiedKey>,
}

impl Reload {
    /// `config` is the one in force.
    #[must_use]
    pub fn new(config: &Config, takers: Takers) -> Self {
        Self {
            file: None,
            fingerprints: config.fingerprints.clone(),
            takers,
            reader: FileReader { timed_out: None },
        }
    }

    /// The config was read from `file` and the environment.
    #[must_use]
    pub fn from_file(self, file: &Path) -> Self {
        Self { file: Some(file.to_owned()), ..self }
    }

    /// Reads the config anew, and says in the log and the metrics what came of it.
    pub async fn reload(&mut self) {
        let Some(file) = self.file.clone() else {
            tracing::info!("SIGHUP: there is no config file to read anew");
            return;
        };
        let shows_certificate = self.takers.certificate.is_some();
        let taken = self.reader.read(move || read(&file, shows_certificate)).await;
        self.takers.metrics.reloaded(taken.is_ok());
        match taken {
            Ok(taken) => self.take(taken),
            Err(problems) => {
                for problem in problems {
                    tracing::error!("SIGHUP: {problem}");
                }
                tracing::error!("SIGHUP: the config cannot be served: the old one stays");
            }
        }
    }

    fn take(&mut self, PreparedConfig { config, settings, ways, certificate }: PreparedConfig) {
        for warning in &config.warnings {
            tracing::warn!("SIGHUP: {warning}");
        }
        let differing = self.fingerprints.differing(&config.fingerprints);
        let with_tls = (self.takers.certificate.is_some(), config.server.tls.is_some());
        let (now, later): (Vec<_>, Vec<_>) =
            differing.into_iter().map(str::to_owned).partition(|key| {
                keys::is_live(key) && (!key.starts_with("server.tls.") || with_tls == (true, true))
            });
        for key in &now {
            self.fingerprints.copy(key, &config.fingerprints);
        }
        if let (Some(shown), Some(renewed)) = (&self.takers.certificate, certificate) {
            shown.renew(renewed);
        }
        if let Some(ends) = self.takers.certificate.as_ref().and_then(Certificate::ends) {
            self.takers.metrics.shows_certificate(ends);
        }
        self.takers.limits.set(Policy::of(&config.limits));
        self.takers.notices.set(ways);
        self.takers.languages.set(config.languages);
        self.takers.settings.set(settings);
        for key in later {
            tracing::warn!(key, "SIGHUP: this key has changed, too; that needs a restart");
        }
        tracing::info!(changed = now.join(", "), "SIGHUP: the config was read anew");
    }
}

fn read(file: &Path, shows_certificate: bool) -> ReadResult<PreparedConfig> {
    let in_lines =
        |problems: Vec<Problem>| problems.iter().map(ToString::to_string).collect::<Vec<_>>();
    let config = Config::load(file, std::env::vars()).map_err(in_lines)?;
    let ways =
        Channels::of(&config).map_err(|problem| vec![named(&config, problem.key, &problem)])?;
    let files = config.server.tls.as_ref().filter(|_| shows_certificate);
    let certificate = files.map(Tls::read).transpose();
    let certificate = certificate.map_err(|problem| vec![named(&config, problem.key, &problem)])?;
    Ok(PreparedConfig { settings: Settings::of(&config), ways, certificate, config })
}

fn named(config: &Config, key: &str, problem: &dyn std::error::Error) -> String {
    config.origins.problem(key, problem.to_string()).to_string()
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc;

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_stuck_read_times_out_and_blocks_the_next_read() {
        let mut reader = FileReader::<u8> { timed_out: None };
        let (answer, drive) = mpsc::channel();
        let stuck = reader.read(move || drive.recv().map_err(|_| Vec::new()));
        let (stuck, ()) = tokio::join!(stuck, tokio::time::advance(PATIENCE));
        let stuck = stuck.unwrap_err();
        assert!(stuck[0].contains("does not answer") && stuck[0].contains("10 s"), "{stuck:?}");
        let again = reader.read(|| Ok(1)).await.unwrap_err();
        assert!(again[0].contains("still waits"), "{again:?}");
        answer.send(2).unwrap();
        while reader.read(|| Ok(3)).await != Ok(3) {
            tokio::task::yield_now().await;
        }
    }
}
