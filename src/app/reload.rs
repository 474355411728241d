//! Reloads the config while the portal runs. A config with a problem changes nothing. Otherwise the
//! live keys are applied, and the log names the other keys that have changed. Journeys, limits and
//! connections stay.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use actix_web::web::Data;

use crate::app::file_reader::{FileReader, ReadResult};
use crate::config::live_settings::Settings;
use crate::config::{Config, HelpDesk, SecEnrol, Sources, keys};
use crate::http::tls::Certificate;
use crate::observability::notifications::Channels;
use crate::pages::Portal;
use crate::upstream::limits::Policy;
use secenrol::{Client, Prepared};

/// Reloads the config.
pub struct Reload {
    /// `None`: the config came from no file.
    file: Option<(PathBuf, FileReader<PreparedConfig>)>,
    /// What the config in force says.
    sources: Sources,
    portal: Data<Portal>,
    /// The portal's certificate, if it serves https.
    certificate: Option<Certificate>,
}

/// A config for which everything that could fail has been done.
struct PreparedConfig {
    config: Config,
    settings: Settings,
    channels: Channels,
    client: Prepared,
}

impl Reload {
    /// `config` is the one in force. `certificate` is the portal's, if it serves https.
    pub fn new(config: &Config, portal: Data<Portal>, certificate: Option<Certificate>) -> Self {
        let file = config.file.clone().map(|file| (file.clone(), FileReader::new(&file)));
        Self { file, sources: config.sources.clone(), portal, certificate }
    }

    /// Reads the config again and applies it. Log and metrics have the result.
    pub async fn reload(&mut self) {
        let Some((file, reader)) = &mut self.file else {
            tracing::info!("reload: there is no config file");
            return;
        };
        let (file, client) = (file.clone(), self.portal.upstream.client.clone());
        let prepared = reader.read(move || prepare(&file, &client)).await;
        self.portal.records.metrics.reloaded(prepared.is_ok());
        match prepared {
            Ok(prepared) => self.apply(prepared),
            Err(problems) => {
                for problem in problems {
                    tracing::error!("reload: {problem}");
                }
                tracing::error!("reload: config not reloaded; the previous one stays in force");
            }
        }
    }

    fn apply(&mut self, PreparedConfig { config, settings, channels, client }: PreparedConfig) {
        for warning in &config.warnings {
            tracing::warn!("reload: {warning}");
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
        if let Some(notes) = &records.notes {
            notes.set_limits(&config.limits);
        }
        upstream.client.use_prepared(client);
        if let (Some(served), Some(tls)) = (&self.certificate, config.server.tls) {
            served.replace(tls.certified);
            if let Some(ends) = served.ends() {
                records.metrics.set_certificate_expiry(ends);
            }
        }
        // The page appears or disappears only at a restart.
        if let (Some(desk), Some(help_desk)) = (&site.desk, config.help_desk) {
            // The proxies that may set these headers do not change at a reload either.
            let HelpDesk { name_header, groups_header, .. } = HelpDesk::clone(&desk.config.load());
            let help_desk = HelpDesk { name_header, groups_header, ..help_desk };
            desk.config.store(Arc::new(help_desk));
        }
        records.notifications.set(channels);
        site.languages.set(config.languages);
        site.settings.set(settings);
        for key in others {
            tracing::warn!(key, "reload: this key has changed but needs a restart");
        }
        tracing::info!(changed = applied.join(", "), "reload: config reloaded");
    }
}

fn prepare(file: &Path, client: &Client) -> ReadResult<PreparedConfig> {
    let config = Config::load(file)?;
    let channels = Channels::of(&config)
        .map_err(|error| vec![config.sources.problem(error.key, error.to_string())])?;
    let client = client
        .prepare_certificate(config.secenrol.client_certificate.as_ref())
        .map_err(|error| SecEnrol::setup_problem(&error))
        .map_err(|(key, text)| vec![config.sources.problem(key, text)])?;
    Ok(PreparedConfig { settings: Settings::of(&config), channels, client, config })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::startup;

    #[tokio::test]
    async fn s70_a_reload_changes_who_may_use_the_help_desks_page() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("config.toml");
        let write = |allow: &str, header: &str| {
            let text = format!(
                "[server]\npublic_url = \"https://x.example\"\ntrusted_proxies = [\"10.0.0.1\"]\n\
                 [secenrol]\nurls = [\"https://y.example\"]\n[audit]\ndestination = \"off\"\n\
                 [helpdesk]\nenabled = true\nhost = \"desk.example.org\"\n\
                 name_header = \"{header}\"\nallow = {allow}\n"
            );
            std::fs::write(&file, text).unwrap();
        };
        write("[\"alice\", \"bob\"]", "X-Remote-User");
        let config = Config::load(&file).unwrap();
        let portal = Data::new(startup::portal(&config, None, None).unwrap());
        let mut reload = Reload::new(&config, portal.clone(), None);
        let desk = || portal.site.desk.as_ref().unwrap().config.load();
        let may = |name| desk().allows(name, &[]);
        assert!(may("alice") && may("bob"));
        write("[\"bob\"]", "X-Other");
        reload.reload().await;
        assert!(!may("alice") && may("bob"));
        let header = desk().name_header.clone();
        assert_eq!(header.unwrap(), "x-remote-user", "as the proxies that set it, until a restart");
    }
}
