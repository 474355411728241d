//! `[sms]`: who changes the phone number that passcodes go to, and by which form.

use super::reader::Reader;
use super::{NumberFormat, Region, Sms, SmsForm, SmsMode};

pub(super) fn sms(reader: &mut Reader) -> Sms {
    let wanted = "\"guided\", \"proxy\" or \"off\"";
    let mode = match reader.parsed::<String>("sms.mode", "guided", wanted).as_str() {
        "guided" => SmsMode::Guided,
        "proxy" => SmsMode::Proxy,
        "off" => SmsMode::Off,
        other => {
            reader.wrong("sms.mode", &format!("{other:?} is not {wanted}"));
            SmsMode::Guided
        }
    };
    let stock_url = reader.web_address("sms.stock_url");
    let default_region: Option<Region> =
        reader.optional("sms.default_region", "", "the ISO 3166 code of a country, such as GB");
    let regions: Vec<Region> = reader.list(
        "sms.regions",
        "ISO 3166 codes of countries, such as [\"GB\", \"IE\"]",
        |text| text.parse().ok(),
    );
    if !regions.is_empty() && default_region.is_some_and(|region| !regions.contains(&region)) {
        reader.wrong("sms.default_region", "is not among sms.regions; add it there");
    }
    let form = sms_form(reader, mode == SmsMode::Proxy);
    Sms { mode, stock_url, default_region, regions, form }
}

/// The form as the organisation's own stock page has it. Where the portal is to fill it in, it must be
/// whole.
fn sms_form(reader: &mut Reader, needed: bool) -> Option<SmsForm> {
    let mut required = |key: &str, what: &str| {
        let text = reader.text(key);
        if text.is_empty() && needed {
            let what = format!(
                "is missing, and sms.mode = \"proxy\" needs it: {what}; docs/sms.md says where to read it"
            );
            reader.missing(key, "sms.mode", &what);
        }
        text
    };
    let action = required("sms.form.action", "the value of the stock form's \"action\" field");
    let tokentype =
        required("sms.form.tokentype", "the value of the stock form's \"tokentype\" field");
    let number_field =
        required("sms.form.number_field", "the name of the field for the phone number");
    let format = required("sms.form.number_format", "\"e164\", \"national\" or \"digits\"");
    let number_format = match format.as_str() {
        "national" => NumberFormat::National,
        "digits" => NumberFormat::Digits,
        "e164" | "" => NumberFormat::E164,
        other => {
            let text = format!("{other:?} is not \"e164\", \"national\" or \"digits\"");
            reader.wrong("sms.form.number_format", &text);
            NumberFormat::E164
        }
    };
    let extra_fields =
        reader.list("sms.form.extra_fields", "fields such as \"domain={domain}\"", |text| {
            let (name, value) = text.split_once('=')?;
            (!name.is_empty()).then(|| (name.to_owned(), value.to_owned()))
        });
    let confirm_field = Some(reader.text("sms.form.confirm_field")).filter(|name| !name.is_empty());
    let form =
        SmsForm { action, tokentype, number_field, number_format, extra_fields, confirm_field };
    if let Some(key) = form.name_clash() {
        reader.wrong(key, "names a field that the form has already; give each field once");
    }
    needed.then_some(form)
}

impl SmsForm {
    /// The key that names a field for the second time. A form with a field twice means what its reader
    /// guesses.
    fn name_clash(&self) -> Option<&'static str> {
        let mut names = vec!["action", "tokentype", "integrationmode"];
        let number = ("sms.form.number_field", self.number_field.as_str());
        let extra =
            self.extra_fields.iter().map(|(name, _)| ("sms.form.extra_fields", name.as_str()));
        let confirm =
            self.confirm_field.iter().map(|name| ("sms.form.confirm_field", name.as_str()));
        std::iter::once(number).chain(extra).chain(confirm).find_map(|(key, name)| {
            let again = names.contains(&name);
            names.push(name);
            again.then_some(key)
        })
    }
}
