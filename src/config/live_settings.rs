//! What pages say, look like and offer: what can be taken anew while the portal runs. A page takes it
//! once, so that it is whole even if it is changed meanwhile.

use std::sync::Arc;

use arc_swap::ArcSwap;

use crate::config::{Config, Sms, SmsForm};
use crate::content::assets::Assets;
use crate::content::brand::Brand;
use secenrol::NumberForm;

/// One state of it.
#[derive(Debug)]
pub struct Settings {
    /// Whose portal it is.
    pub brand: Brand,
    /// The files that pages load.
    pub assets: Assets,
    /// About passcodes by text message.
    pub sms: Sms,
    /// The form that changes a phone number, where the portal does that.
    pub number_form: Option<NumberForm>,
    /// How many check codes may be tried.
    pub check_codes: u8,
}

impl Settings {
    /// As the config says.
    #[must_use]
    pub fn of(config: &Config) -> Self {
        Self {
            brand: config.brand.clone(),
            assets: Assets::embedded()
                .with(config.brand.pictures.iter().cloned())
                .with_rules("handover.css", &config.brand.style),
            sms: config.sms.clone(),
            number_form: config.sms.form.clone().map(number_form),
            check_codes: config.limits.check_codes,
        }
    }
}

fn number_form(form: SmsForm) -> NumberForm {
    let SmsForm { action, tokentype, number_field, extra_fields, confirm_field, .. } = form;
    NumberForm { action, tokentype, number_field, extra_fields, confirm_field }
}

/// The present state. Cheap to clone; clones share it.
#[derive(Debug, Clone)]
pub struct LiveSettings(Arc<ArcSwap<Settings>>);

impl LiveSettings {
    /// For now as they are.
    #[must_use]
    pub fn new(settings: Settings) -> Self {
        Self(Arc::new(ArcSwap::from_pointee(settings)))
    }

    /// The present state, which stays as it is for whoever has it.
    #[must_use]
    pub fn get(&self) -> Arc<Settings> {
        self.0.load_full()
    }

    /// Others, from now on. Pages that are open still find their files.
    pub fn set(&self, settings: Settings) {
        let assets = settings.assets.after(&self.0.load().assets);
        self.0.store(Arc::new(Settings { assets, ..settings }));
    }
}
