//! `[sms]`: passcodes by text message, and the form that changes the phone number.

use url::Url;

use super::keys::section;
use super::reader::Reader;
use crate::domain::phone_number::{NumberFormat, Region};

section! {
    /// Passcodes by text message. See docs/sms.md.
    pub(super) struct SmsKeys in "sms" {
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
}

section! {
    /// The stock page's form for a new phone number, for `mode = "proxy"`. The vendor documents no
    /// names, so none has a default. docs/sms.md explains how to find them.
    pub(super) struct FormKeys in "sms.form" {
        /// Value of the form's field `action`.
        action: String = text("action", ""), Live;
        /// Value of the form's field `tokentype`.
        tokentype: String = text("tokentype", ""), Live;
        /// Name of the form's field for the phone number.
        number_field: String = text("number_field", ""), Live;
        /// How that field expects the number: `"e164"` (+447400123456), `"national"` (07400123456)
        /// or `"digits"` (447400123456).
        number_format: Option<NumberFormat> = choice("number_format", "", &[
            ("", None), ("e164", Some(NumberFormat::E164)),
            ("national", Some(NumberFormat::National)), ("digits", Some(NumberFormat::Digits))]),
            Live;
        /// More fields, such as `["name=value"]`. `{domain}` in a value stands for the user's
        /// domain number.
        extra_fields: Vec<(String, String)> =
            list("extra_fields", [], "a field and its value, such as domain={domain}", field), Live;
        /// Name of the form's field for the code that SecEnrol sends to the new number. Empty:
        /// SecEnrol sends no code.
        confirm_field: String = text("confirm_field", ""), Live;
    }
}

/// `[sms]`: passcodes by text message.
#[derive(Debug, Clone, Default)]
pub struct Sms {
    /// How people change their phone number.
    pub mode: SmsMode,
    /// The organisation's stock `SecEnrol` page.
    pub stock_url: Option<Url>,
    /// The region of most phone numbers.
    pub default_region: Option<Region>,
    /// The regions whose numbers are accepted; empty: all.
    pub regions: Vec<Region>,
    /// The form for [`SmsMode::Proxy`].
    pub form: Option<SmsForm>,
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

/// `[sms.form]`: the stock page's form for a new phone number.
#[derive(Debug, Clone)]
pub struct SmsForm {
    /// The value of `action`.
    pub action: String,
    /// The value of `tokentype`.
    pub tokentype: String,
    /// The name of the field for the number.
    pub number_field: String,
    /// How that field expects the number.
    pub number_format: NumberFormat,
    /// More fields and their values.
    pub extra_fields: Vec<(String, String)>,
    /// The name of the field for the code sent to the new number; `None`: no code is sent.
    pub confirm_field: Option<String>,
}

pub(super) fn sms(reader: &mut Reader) -> Sms {
    let SmsKeys { mode, stock_url, default_region, regions } = SmsKeys::read(reader);
    if !regions.is_empty() && default_region.is_some_and(|region| !regions.contains(&region)) {
        reader.wrong("sms.default_region", "is not among sms.regions; add it there");
    }
    let form = FormKeys::read(reader);
    if let Some(key) = form.repeated_field() {
        reader.wrong(key, "names a field that the form already has; name each field once");
    }
    let form = (mode == SmsMode::Proxy).then(|| complete(reader, form));
    Sms { mode, stock_url, default_region, regions, form }
}

/// Reports what the form lacks.
fn complete(reader: &mut Reader, form: FormKeys) -> SmsForm {
    for (key, is_missing, what) in [
        ("sms.form.action", form.action.is_empty(), "the value of the field \"action\""),
        ("sms.form.tokentype", form.tokentype.is_empty(), "the value of the field \"tokentype\""),
        ("sms.form.number_field", form.number_field.is_empty(), "the name of the number's field"),
        ("sms.form.number_format", form.number_format.is_none(), "how it expects the number"),
    ] {
        if is_missing && !reader.is_wrong(key) {
            let text = format!(
                "is missing, but sms.mode is \"proxy\"; write {what}, as docs/sms.md explains"
            );
            reader.missing(key, "sms.mode", &text);
        }
    }
    SmsForm {
        action: form.action,
        tokentype: form.tokentype,
        number_field: form.number_field,
        number_format: form.number_format.unwrap_or(NumberFormat::E164),
        extra_fields: form.extra_fields,
        confirm_field: Some(form.confirm_field).filter(|name| !name.is_empty()),
    }
}

impl FormKeys {
    /// The key that names a field for the second time. Servers disagree on what that means.
    fn repeated_field(&self) -> Option<&'static str> {
        let mut names = vec!["action", "tokentype", "integrationmode"];
        let number = ("sms.form.number_field", self.number_field.as_str());
        let extra =
            self.extra_fields.iter().map(|(name, _)| ("sms.form.extra_fields", name.as_str()));
        let confirm = ("sms.form.confirm_field", self.confirm_field.as_str());
        let mut all = [number].into_iter().chain(extra).chain([confirm]);
        all.find_map(|(key, name)| {
            let repeated = !name.is_empty() && names.contains(&name);
            names.push(name);
            repeated.then_some(key)
        })
    }
}

fn field(text: &str) -> Option<(String, String)> {
    let (name, value) = text.split_once('=')?;
    (!name.is_empty()).then(|| (name.to_owned(), value.to_owned()))
}
