//! Reads the form off a saved page.

use html5gum::{DefaultEmitter, StartTag, Token, Tokenizer};

use super::{CODE_WORDS, FormField, LearntForm, NotLearnt};

/// A form on a page.
#[derive(Default)]
struct PageForm {
    action: String,
    method: String,
    encoding: String,
    fields: Vec<FormField>,
}

/// Reads a page.
///
/// # Errors
/// [`NotLearnt`] if not exactly one form is for a phone number.
pub fn learn(page: &str) -> Result<LearntForm, NotLearnt> {
    let (for_numbers, others): (Vec<_>, Vec<_>) =
        forms(page).into_iter().partition(|form| form.fields.iter().any(|field| field.is_number));
    match for_numbers.len() {
        0 => Err(NotLearnt::NoForm),
        1 => {
            let codes = others.iter().filter_map(|form| code_field(&form.fields)).collect();
            let form = for_numbers.into_iter().next().unwrap_or_default();
            Ok(LearntForm { codes_elsewhere: codes, ..learnt(form) })
        }
        several => Err(NotLearnt::SeveralForms(several)),
    }
}

/// The name of the field in which people type a code.
fn code_field(fields: &[FormField]) -> Option<String> {
    let field = fields.iter().find(|field| {
        let name = field.name.to_ascii_lowercase();
        !field.is_hidden && !field.is_number && CODE_WORDS.iter().any(|word| name.contains(word))
    });
    field.map(|field| field.name.clone())
}

fn learnt(form: PageForm) -> LearntForm {
    let mut obstacles = Vec::new();
    if !form.method.eq_ignore_ascii_case("post") {
        obstacles.push("it is sent with GET, which would put the number into logs".to_owned());
    }
    if !form.encoding.is_empty() && !form.encoding.contains("urlencoded") {
        obstacles.push("it is sent as multipart or plain text".to_owned());
    }
    if !is_secenrol(&form.action) {
        obstacles.push("it goes to another address than /secenrol/".to_owned());
    }
    let numbers = form.fields.iter().filter(|field| field.is_number).count();
    if numbers > 1 {
        obstacles.push("several fields may be for the number".to_owned());
    }
    let confirm = code_field(&form.fields);
    LearntForm { fields: form.fields, confirm, obstacles, ..LearntForm::default() }.judge()
}

/// Whether a form's address is that of the stock page: empty, or ending in /secenrol/.
pub(super) fn is_secenrol(action: &str) -> bool {
    let path = action.split(['?', '#']).next().unwrap_or_default().trim().to_ascii_lowercase();
    path.is_empty()
        || path == "."
        || path == "./"
        || path.trim_end_matches('/').ends_with("/secenrol")
}

fn forms(page: &str) -> Vec<PageForm> {
    let mut forms: Vec<PageForm> = Vec::new();
    let mut is_open = false;
    // What scripts and comments contain is no form.
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    for token in Tokenizer::new_with_emitter(page, emitter).flatten() {
        match token {
            Token::StartTag(tag) if tag.name == b"form" && !is_open => {
                is_open = true;
                forms.push(PageForm {
                    action: attribute(&tag, "action"),
                    method: attribute(&tag, "method"),
                    encoding: attribute(&tag, "enctype"),
                    fields: Vec::new(),
                });
            }
            Token::StartTag(tag) if is_open => {
                if let (Some(field), Some(form)) = (field(&tag), forms.last_mut()) {
                    form.fields.push(field);
                }
            }
            Token::EndTag(tag) if tag.name == b"form" => is_open = false,
            _ => {}
        }
    }
    forms
}

fn attribute(tag: &StartTag<()>, name: &str) -> String {
    let value = tag.attributes.get(name.as_bytes());
    value.map(|value| String::from_utf8_lossy(value).into_owned()).unwrap_or_default()
}

/// The field that a tag makes, if it is sent with the form.
fn field(tag: &StartTag<()>) -> Option<FormField> {
    let (name, kind) = (attribute(tag, "name"), attribute(tag, "type").to_ascii_lowercase());
    let is_input = tag.name == b"input";
    let is_field = is_input || tag.name == b"select" || tag.name == b"textarea";
    let is_button = is_input && ["submit", "button", "reset", "image", "file"].contains(&&*kind);
    let is_choice = is_input && (kind == "radio" || kind == "checkbox");
    let is_unset = is_choice && !tag.attributes.contains_key(&b"checked"[..]);
    if !is_field || is_button || is_unset || name.is_empty() {
        return None;
    }
    let mut field = FormField::new(&name, &attribute(tag, "value"), kind == "hidden");
    // The words for the number are in other attributes, too.
    let described =
        [attribute(tag, "id"), attribute(tag, "placeholder"), attribute(tag, "autocomplete")];
    let by_words = described.iter().any(|text| FormField::new(text, "", false).is_number);
    let is_text = is_input && ["", "text", "tel", "number"].contains(&&*kind);
    let is_code = CODE_WORDS.iter().any(|word| name.to_ascii_lowercase().contains(word));
    field.is_number = is_text && !is_code && (field.is_number || kind == "tel" || by_words);
    if !field.is_hidden && !is_choice {
        // What a user typed is no constant.
        field.constant = None;
    }
    Some(field)
}

#[cfg(test)]
mod tests;
