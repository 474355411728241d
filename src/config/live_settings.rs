//! The settings that a reload changes while the portal runs. A request gets them once, so that a
//! reload in the meantime does not mix two versions on one page.

use std::sync::Arc;

use arc_swap::ArcSwap;

use crate::config::{Brand, Config, Sms, SmsForm};
use crate::content::assets::Assets;
use crate::content::paths;
use secenrol::NumberForm;

/// One version of the settings.
#[derive(Debug)]
pub struct Settings {
    /// Names, words, colours and links of the organisation.
    pub brand: Brand,
    /// The static files that pages load.
    pub assets: Assets,
    /// Passcodes by text message.
    pub sms: Sms,
    /// The form that changes a phone number, if the portal offers that.
    pub number_form: Option<NumberForm>,
    /// Number of check codes that may be tried.
    pub check_codes: u8,
}

impl Settings {
    /// The settings that `config` contains.
    pub fn of(config: &Config) -> Self {
        Self {
            brand: config.brand.clone(),
            assets: Assets::embedded()
                .with(config.brand.pictures())
                .with_rules("handover.css", &config.brand.style()),
            sms: config.sms.clone(),
            number_form: config.sms.form.clone().map(number_form),
            check_codes: config.limits.check_codes,
        }
    }

    /// The path of a file in `static` or of the brand, without the base path. It has the content's
    /// hash in it.
    ///
    /// # Panics
    /// If there is no such file.
    pub fn asset_path(&self, name: &str) -> String {
        #[expect(clippy::expect_used, reason = "the names of files are in the source")]
        let hashed = self.assets.hashed(name).expect("the file is there");
        format!("{}/{hashed}", paths::STATIC)
    }
}

fn number_form(form: SmsForm) -> NumberForm {
    let SmsForm { action, tokentype, number_field, extra_fields, confirm_field, .. } = form;
    NumberForm { action, tokentype, number_field, extra_fields, confirm_field }
}

/// The current settings. Clones are cheap and share them.
#[derive(Debug, Clone)]
pub struct LiveSettings(Arc<ArcSwap<Settings>>);

impl LiveSettings {
    /// Starts with `settings`.
    pub fn new(settings: Settings) -> Self {
        Self(Arc::new(ArcSwap::from_pointee(settings)))
    }

    /// The current settings. A later change does not affect what this returns.
    pub fn get(&self) -> Arc<Settings> {
        self.0.load_full()
    }

    /// Replaces the settings. Static files of open pages remain available.
    pub fn set(&self, settings: Settings) {
        let assets = settings.assets.after(&self.0.load().assets);
        self.0.store(Arc::new(Settings { assets, ..settings }));
    }
}
