//! Reloads the config while the portal runs. A config with a problem changes nothing. Otherwise the
//! live keys are applied, and the log names the other keys that have changed. Journeys, limits and
//! connections stay.

use std::path::{Path, PathBuf};
use std::time::Duration;

use actix_web::web::Data;
use tokio::task::JoinHandle;

use crate::config::live_settings::Settings;
use crate::config::{Config, Sources, keys};
use crate::http::tls::Certificate;
use crate::observability::notifications::Channels;
use crate::pages::Portal;
use crate::upstream::limits::Policy;

/// How long reading may take. A file on an unavailable network drive never answers.
const PATIENCE: Duration = Duration::from_secs(10);

/// Reloads the config.
pub struct Reload {
    /// `None`: the config came from no file.
    file: Option<PathBuf>,
    /// What the config in force says.
    sources: Sources,
    portal: Data<Portal>,
    /// The portal's certificate, if it serves https.
    certificate: Option<Certificate>,
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

/// A config for which everything that could fail has been done.
struct PreparedConfig {
    config: Config,
    settings: Settings,
    channels: Channels,
}

impl Reload {
    /// `config` is the one in force. `certificate` is the portal's, if it serves https.
    pub fn new(config: &Config, portal: Data<Portal>, certificate: Option<Certificate>) -> Self {
        let (file, sources) = (config.file.clone(), config.sources.clone());
        Self { file, sources, portal, certificate, reader: FileReader { timed_out: None } }
    }

    /// Reads the config again and applies it. Log and metrics have the result.
    pub async fn reload(&mut self) {
        let Some(file) = self.file.clone() else {
            tracing::info!("SIGHUP: there is no config file to reload");
            return;
        };
        let prepared = self.reader.read(move || prepare(&file)).await;
        self.portal.records.metrics.reloaded(prepared.is_ok());
        match prepared {
            Ok(prepared) => self.apply(prepared),
            Err(problems) => {
                for problem in problems {
                    tracing::error!("SIGHUP: {problem}");
                }
                tracing::error!("SIGHUP: config not reloaded; the previous one stays in force");
            }
        }
    }

    fn apply(&mut self, PreparedConfig { config, settings, channels }: PreparedConfig) {
        for warning in &config.warnings {
            tracing::warn!("SIGHUP: {warning}");
        }
        // A reload renews the certificate, but does not begin or cease to serve https.
        let keeps_https = self.certificate.is_some() && config.server.tls.is_some();
        let is_live =
            |key: &str| keys::is_live(key) && (keeps_https || !key.starts_with("server.tls."));
        let changed = self.sources.differing(&config.sources).into_iter().map(str::to_owned);
        let (applied, others): (Vec<_>, Vec<_>) = changed.partition(|key| is_live(key));
        for key in &applied {
            self.sources.copy(key, &config.sources);
        }
        let Portal { upstream, records, site } = &**self.portal;
        upstream.limits.set(Policy::of(&config));
        if let (Some(served), Some(tls)) = (&self.certificate, config.server.tls) {
            served.replace(tls.certified);
            if let Some(ends) = served.ends() {
                records.metrics.set_certificate_expiry(ends);
            }
        }
        records.notifications.set(channels);
        site.languages.set(config.languages);
        site.settings.set(settings);
        for key in others {
            tracing::warn!(key, "SIGHUP: this key has changed but needs a restart");
        }
        tracing::info!(changed = applied.join(", "), "SIGHUP: config reloaded");
    }
}

fn prepare(file: &Path) -> ReadResult<PreparedConfig> {
    let config = Config::load(file)
        .map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    let channels = Channels::of(&config)
        .map_err(|error| vec![config.sources.problem(error.key, error.to_string()).to_string()])?;
    Ok(PreparedConfig { settings: Settings::of(&config), channels, config })
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
        let begun = std::time::Instant::now();
        while reader.read(|| Ok(3)).await != Ok(3) {
            assert!(begun.elapsed() < Duration::from_secs(30), "the stuck read still blocks");
            tokio::task::yield_now().await;
        }
    }
}
