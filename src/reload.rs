//! Takes the config anew while the portal runs. A bad one changes nothing; a good one changes what can
//! be changed under people's feet, and what else it changes is named: that needs a restart. Journeys,
//! counts and connections go on.

use std::path::{Path, PathBuf};

use crate::config::{self, Config, Problem, Said};
use crate::language::Choice;
use crate::limits::{Limits, Policy};
use crate::metrics::Metrics;
use crate::notices::{Notices, Ways};
use crate::settings::{Present, Settings};
use crate::tls::Certificate;

/// The parts that take something.
pub struct Takers {
    /// What pages say and look like.
    pub settings: Present,
    /// Their languages.
    pub languages: Choice,
    /// How often somebody may fail.
    pub limits: Limits,
    /// Who is told.
    pub notices: Notices,
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
    said: Said,
    takers: Takers,
}

/// A config that can be taken: whatever could fail is done.
struct Taken {
    config: Config,
    settings: Settings,
    ways: Ways,
}

impl Reload {
    /// `config` is the one in force.
    #[must_use]
    pub fn new(config: &Config, takers: Takers) -> Self {
        Self { file: None, said: config.said.clone(), takers }
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
        // Pictures and languages are looked at, too: nobody's request waits for that.
        let read = tokio::task::spawn_blocking(move || read(&file)).await;
        let taken = read.unwrap_or_else(|_| Err(vec!["reading the config anew failed".to_owned()]));
        let taken = taken.and_then(|taken| match (&self.takers.certificate, &taken.config.server.tls) {
            (Some(certificate), Some(files)) => match certificate.renew(files) {
                Ok(()) => Ok(taken),
                Err(problem) => Err(vec![named(&taken.config, problem.key, &problem)]),
            },
            _ => Ok(taken),
        });
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

    fn take(&mut self, Taken { config, settings, ways }: Taken) {
        for warning in &config.warnings {
            tracing::warn!("SIGHUP: {warning}");
        }
        let differing = self.said.differing(&config.said);
        let with_tls = (self.takers.certificate.is_some(), config.server.tls.is_some());
        let (now, later): (Vec<_>, Vec<_>) = differing.into_iter().map(str::to_owned).partition(|key| {
            config::is_taken_while_running(key)
                && (!key.starts_with("server.tls.") || with_tls == (true, true))
        });
        for key in &now {
            self.said.take(key, &config.said);
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

fn read(file: &Path) -> Result<Taken, Vec<String>> {
    let in_lines = |problems: Vec<Problem>| problems.iter().map(ToString::to_string).collect::<Vec<_>>();
    let config = Config::load(file, std::env::vars()).map_err(in_lines)?;
    let ways = Ways::of(&config).map_err(|problem| vec![named(&config, problem.key, &problem)])?;
    Ok(Taken { settings: Settings::of(&config), ways, config })
}

fn named(config: &Config, key: &str, problem: &dyn std::error::Error) -> String {
    config.places.problem(key, problem.to_string()).to_string()
}
