//! `[sms]`: passcodes by text message, and the form that changes the phone number.

use url::Url;

use super::keys::section;
use super::reader::{Reader, report};
use crate::domain::phone_number::{NumberFormat, Region};

section! {
    /// Passcodes by text message. See docs/sms.md.
    pub struct Sms in "sms" {
        /// How people change their phone number: `"guided"` leads them to the stock SecEnrol page,
        /// `"proxy"` uses the form in `[sms.form]`, `"off"` does not offer it.
        mode: SmsMode = choice("mode", "guided", &[
            ("guided", SmsMode::Guided), ("proxy", SmsMode::Proxy), ("off", SmsMode::Off)]), Live;
        /// Address of the stock SecEnrol page.
        stock_url: Option<Url> = web_address("stock_url", ""), Live;
        /// Country of most phone numbers, such as `"GB"` (ISO 3166).
        default_region: Option<Region> =
            optional("default_region", "", "the ISO 3166 code of a country, such as GB"), Live;
        /// Countries whose numbers are accepted, such as `["GB", "IE"]`. Empty: all countries.
        regions: Vec<Region> = list("regions", [], "the ISO 3166 code of a country, such as GB",
            |text| text.parse().ok()), Live;
    }
    with {
        /// The form for [`SmsMode::Proxy`].
        form: Option<SmsForm> = form;
    }
}

section! {
    /// The stock page's form for a new phone number, for `mode = "proxy"`. The vendor documents no
    /// names, so none has a default. docs/sms.md explains how to find them.
    pub struct SmsForm in "sms.form" {
        /// Value of the form's field `action`.
        action: String = text("action", ""), Live;
        /// Value of the form's field `tokentype`.
        tokentype: String = text("tokentype", ""), Live;
        /// Name of the form's field for the phone number.
        number_field: String = text("number_field", ""), Live;
        /// How that field expects the number: `"e164"` (+447400123456), `"national"` (07400123456)
        /// or `"digits"` (447400123456).
        number_format: NumberFormat = choice("number_format", "", &[
            ("e164", NumberFormat::E164), ("national", NumberFormat::National),
            ("digits", NumberFormat::Digits), ("", NumberFormat::E164)]), Live;
        /// More fields, such as `["name=value"]`. `{domain}` in a value stands for the user's
        /// domain number.
        extra_fields: Vec<(String, String)> =
            list("extra_fields", [], "a field and its value, such as domain={domain}", field), Live;
        /// Name of the form's field for the code that SecEnrol sends to the new number. Empty:
        /// SecEnrol sends no code.
        confirm_field: Option<String> = optional("confirm_field", "", "a text"), Live;
    }
}

/// How people change their phone number.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum SmsMode {
    /// On the stock page, with the portal's guidance.
    #[default]
    Guided,
    /// On the portal, which fills in the stock page's form.
    Proxy,
    /// Not at all: the portal does not offer it.
    Off,
}

pub(super) fn sms(reader: &mut Reader) -> Sms {
    let mut sms = Sms::read(reader);
    let is_default_excluded = !sms.regions.is_empty()
        && sms.default_region.is_some_and(|region| !sms.regions.contains(&region));
    report!(reader.wrong:
        "sms.default_region" if is_default_excluded => "is not among sms.regions; add it there";
    );
    if sms.mode == SmsMode::Proxy {
        report_gaps(reader);
    } else {
        sms.form = None;
    }
    sms
}

#[expect(clippy::unnecessary_wraps, reason = "only the mode, which is read later, makes it None")]
fn form(reader: &mut Reader) -> Option<SmsForm> {
    let form = SmsForm::read(reader);
    if let Some(key) = form.repeated_field() {
        reader.wrong(key, "names a field that the form already has; name each field once");
    }
    Some(form)
}

fn report_gaps(reader: &mut Reader) {
    for (key, what) in [
        ("sms.form.action", "the value of the field \"action\""),
        ("sms.form.tokentype", "the value of the field \"tokentype\""),
        ("sms.form.number_field", "the name of the field for the number"),
        ("sms.form.number_format", "how that field expects the number"),
    ] {
        if reader.is_blank(key) {
            let text = format!(
                "is missing, but sms.mode is \"proxy\"; write {what}, as docs/sms.md explains"
            );
            reader.missing(key, "sms.mode", text);
        }
    }
}

impl SmsForm {
    /// The key that names a field for the second time. Servers disagree on what that means.
    fn repeated_field(&self) -> Option<&'static str> {
        let mut names = vec!["action", "tokentype", "integrationmode"];
        let number = ("sms.form.number_field", self.number_field.as_str());
        let extra =
            self.extra_fields.iter().map(|(name, _)| ("sms.form.extra_fields", name.as_str()));
        let confirm = self.confirm_field.iter().map(|name| ("sms.form.confirm_field", &**name));
        let all = [number].into_iter().chain(extra).chain(confirm);
        let mut fields = all.filter(|(_, name)| !name.is_empty());
        fields.find_map(|(key, name)| {
            let is_repeated = names.contains(&name);
            names.push(name);
            is_repeated.then_some(key)
        })
    }
}

fn field(text: &str) -> Option<(String, String)> {
    let (name, value) = text.split_once('=')?;
    (!name.is_empty()).then(|| (name.to_owned(), value.to_owned()))
}
