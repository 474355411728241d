//! `handover learn-form`: reads the stock page's form for a new phone number off a saved page, or
//! off a browser's recording, and writes `[sms.form]`. Values are dropped, but for words that are
//! the same for every user.

pub mod har;
pub mod page;

use std::fmt;

/// Names of hidden fields whose value a server makes anew for each page.
const ONE_TIME: [&str; 8] = [
    "__eventvalidation",
    "__viewstate",
    "__requestverificationtoken",
    "csrf",
    "nonce",
    "antiforgery",
    "xsrf",
    "authenticity",
];
/// Parts of the names of fields for phone numbers.
const NUMBER_WORDS: [&str; 6] = ["phone", "mobile", "number", "sms", "msisdn", "tel"];
/// Parts of the names of fields for codes that confirm a number.
const CODE_WORDS: [&str; 4] = ["code", "confirm", "passcode", "otp"];
/// The longest value that may be a constant, in characters.
const MAX_CONSTANT: usize = 40;

/// A field of a form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FormField {
    /// Its name.
    pub name: String,
    /// Its value, if that is a constant word.
    pub constant: Option<String>,
    /// Whether it is hidden from users.
    pub is_hidden: bool,
    /// Whether the page or the recording shows that it takes a phone number.
    pub is_number: bool,
    /// Whether its value looks made for one page.
    pub is_one_time: bool,
}

impl FormField {
    /// A field with a value, of which a constant is all that is kept.
    pub fn new(name: &str, value: &str, is_hidden: bool) -> Self {
        let lower = name.to_ascii_lowercase();
        let has = |words: &[&str]| words.iter().any(|word| lower.contains(word));
        let constant = is_constant(value).then(|| value.to_owned());
        let is_one_time =
            has(&ONE_TIME) || is_hidden && constant.is_none() && value.chars().count() >= 16;
        Self {
            name: name.to_owned(),
            constant,
            is_hidden,
            is_number: !is_hidden && has(&NUMBER_WORDS) && !has(&CODE_WORDS),
            is_one_time,
        }
    }
}

/// Whether a value is a word that is the same for every user, such as `softtoken` or `SET-SMS`.
fn is_constant(value: &str) -> bool {
    let digits = value.bytes().filter(u8::is_ascii_digit).count();
    !value.is_empty()
        && value.len() <= MAX_CONSTANT
        && digits <= 3
        && value.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b))
}

/// What was found out about the form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LearntForm {
    /// The fields, in their order.
    pub fields: Vec<FormField>,
    /// How the field takes the number, if a recording shows it.
    pub format: Option<&'static str>,
    /// The name of the field for the code that comes to the new number.
    pub confirm: Option<String>,
    /// The names of fields for codes in other forms of the page.
    pub codes_elsewhere: Vec<String>,
    /// Why the portal cannot send this form as it is.
    pub obstacles: Vec<String>,
}

/// Why nothing was learnt.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotLearnt {
    /// The file has no form for a phone number.
    #[error(
        "has no form with a field for a phone number; save the page \"Send My Passcode Via SMS\""
    )]
    NoForm,
    /// Several forms could be it.
    #[error("has {0} forms with a field for a phone number; save the page with one of them open")]
    SeveralForms(usize),
    /// The recording has no change of number.
    #[error("has no POST to /secenrol/ with a phone number; record one change from start to end")]
    NoPost,
    /// The file is not what its name says.
    #[error("is no recording of a browser: {0}")]
    BadHar(String),
}

impl LearntForm {
    fn named(&self, name: &str) -> Option<&FormField> {
        self.fields.iter().find(|field| field.name == name)
    }

    /// The field for the number.
    pub fn number(&self) -> Option<&FormField> {
        self.fields.iter().find(|field| field.is_number)
    }

    /// Adds what the fields themselves say against the portal's sending the form.
    fn judge(mut self) -> Self {
        for name in ["action", "tokentype"] {
            match self.named(name) {
                None => self
                    .obstacles
                    .push(format!("it has no field {name}, with which the portal's form begins")),
                Some(field) if field.constant.is_none() => self
                    .obstacles
                    .push(format!("the value of {name} is no plain word; read it off the page")),
                Some(_) => {}
            }
        }
        for field in self.fields.iter().filter(|field| field.is_one_time) {
            self.obstacles.push(format!(
                "{:?} has a value that changes with each page, which the portal cannot know",
                field.name
            ));
        }
        let mut names: Vec<_> = self.fields.iter().map(|field| &field.name).collect();
        names.sort_unstable();
        if let Some(name) = names.windows(2).find_map(|pair| match pair {
            [one, other] if one == other => Some(*one),
            _ => None,
        }) {
            self.obstacles.push(format!("it has the field {name:?} twice"));
        }
        self
    }

    /// The further fields, as `name=value`. The user's domain has a placeholder of its own.
    fn extra_fields(&self) -> Vec<String> {
        let known = |field: &&FormField| {
            !["action", "tokentype", "integrationmode"].contains(&field.name.as_str())
                && !field.is_number
                && self.confirm.as_ref() != Some(&field.name)
        };
        let pair = |field: &FormField| {
            let is_domain = field.name.to_ascii_lowercase().contains("domain");
            let constant = field.constant.as_deref().unwrap_or_default();
            let value = if is_domain { "{domain}" } else { constant };
            format!("{}={value}", field.name)
        };
        self.fields.iter().filter(known).map(pair).collect()
    }
}

impl fmt::Display for LearntForm {
    /// The section for the config, with what to look at as comments.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let value = |name| self.named(name).and_then(|field| field.constant.clone());
        let quoted = |text: &str| toml::Value::from(text).to_string();
        let number = self.number().map(|field| field.name.clone()).unwrap_or_default();
        for obstacle in &self.obstacles {
            writeln!(f, "# The portal cannot send this form as it is: {obstacle}.")?;
        }
        if !self.obstacles.is_empty() {
            writeln!(f, "# Keep sms.mode = \"guided\", unless you can correct that.")?;
        }
        writeln!(f, "[sms.form]")?;
        writeln!(f, "action = {}", quoted(&value("action").unwrap_or_default()))?;
        writeln!(f, "tokentype = {}", quoted(&value("tokentype").unwrap_or_default()))?;
        writeln!(f, "number_field = {}", quoted(&number))?;
        match self.format {
            Some(format) => writeln!(f, "number_format = {}", quoted(format))?,
            None => writeln!(
                f,
                "number_format = \"e164\" # or \"national\" or \"digits\": see what the page asks for"
            )?,
        }
        let extra = self.extra_fields();
        writeln!(f, "extra_fields = {}", toml::Value::from(extra.clone()))?;
        if extra.iter().any(|pair| pair.ends_with('=')) {
            writeln!(
                f,
                "# Some of these had values that are not printed: fill in what is constant."
            )?;
        }
        let confirm = self.confirm.as_deref().unwrap_or_default();
        writeln!(f, "confirm_field = {}", quoted(confirm))?;
        if confirm.is_empty() {
            writeln!(f, "# If SecEnrol sends a code to the new number, name its field there.")?;
            writeln!(f, "# Otherwise the portal says that the number is changed before it is.")?;
        }
        for name in &self.codes_elsewhere {
            writeln!(f, "# Another form of the page asks for a code: {}", quoted(name))?;
        }
        writeln!(f, "# All this takes effect with sms.mode = \"proxy\".")?;
        Ok(())
    }
}
