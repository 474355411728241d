//! Reads the form off a browser's recording (HTTP Archive). The file is streamed: of a recording of
//! any size, only the forms that were posted to /secenrol/ are kept, one at a time.

use std::fmt;
use std::io::Read;

use serde::de::{DeserializeSeed, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use url::{Url, form_urlencoded};

use super::page::is_secenrol;
use super::{FormField, LearntForm, NotLearnt};

/// The most posts that are looked at.
const MAX_POSTS: usize = 200;

/// A form that was posted to /secenrol/. It has values, so it is dropped once it is learnt.
struct Post {
    fields: Vec<(String, String)>,
}

impl Post {
    fn value(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The field with a phone number.
    fn number(&self) -> Option<&str> {
        let is_number = |value: &str| {
            let digits = value.bytes().filter(u8::is_ascii_digit).count();
            let rest = value.trim_start_matches('+');
            (8..=15).contains(&digits)
                && rest.bytes().all(|b| b.is_ascii_digit() || b" -()./".contains(&b))
        };
        let named = |name: &str| FormField::new(name, "", false).is_number;
        let fields = || self.fields.iter().filter(|(_, value)| is_number(value));
        let found = fields().find(|(name, _)| named(name)).or_else(|| fields().next());
        found.map(|(name, _)| name.as_str())
    }
}

/// Reads a recording.
///
/// # Errors
/// [`NotLearnt`]
pub fn learn(recording: impl Read) -> Result<LearntForm, NotLearnt> {
    let posts = posts(recording)?;
    // Sign-ins and polls have no number.
    let with_number = posts.iter().filter(|post| {
        post.value("action").is_none_or(|it| !["GETQRONLY", "QUERYSOFTTOKEN"].contains(&it))
    });
    let mut with_number = with_number.filter(|post| post.number().is_some());
    let first = with_number.next().ok_or(NotLearnt::NoPost)?;
    let number = first.number().unwrap_or_default().to_owned();
    let confirm = with_number.find_map(|post| {
        let same = post.value(&number).is_some() && post.value(&number) == first.value(&number);
        let new = post.fields.iter().find(|(name, _)| first.value(name).is_none());
        new.filter(|_| same).map(|(name, _)| name.clone())
    });
    let format = match first.value(&number).unwrap_or_default() {
        value if value.starts_with('+') => "e164",
        value if value.starts_with('0') && !value.starts_with("00") => "national",
        _ => "digits",
    };
    let fields = first.fields.iter().map(|(name, value)| {
        let is_number = *name == number;
        let field = FormField::new(name, value, !is_number);
        FormField { is_number, is_one_time: field.is_one_time && !is_number, ..field }
    });
    let learnt = LearntForm {
        fields: fields.filter(|field| field.name != "integrationmode").collect(),
        format: Some(format),
        confirm,
        ..LearntForm::default()
    };
    Ok(learnt.judge())
}

fn posts(recording: impl Read) -> Result<Vec<Post>, NotLearnt> {
    let mut posts = Vec::new();
    let mut reader = serde_json::Deserializer::from_reader(recording);
    let read = In { path: &["log", "entries"], posts: &mut posts }.deserialize(&mut reader);
    // The reader's own words quote nothing of the recording.
    read.map_err(|error| {
        NotLearnt::BadHar(format!("line {}, column {}", error.line(), error.column()))
    })?;
    Ok(posts)
}

/// The entries at the end of a path of members. All other members are skipped unread.
struct In<'a> {
    path: &'a [&'static str],
    posts: &'a mut Vec<Post>,
}

impl<'de> DeserializeSeed<'de> for In<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        if self.path.is_empty() {
            deserializer.deserialize_seq(self)
        } else {
            deserializer.deserialize_map(self)
        }
    }
}

impl<'de> Visitor<'de> for In<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a HAR recording")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(name) = map.next_key::<String>()? {
            match self.path.split_first() {
                Some((wanted, path)) if name == *wanted => {
                    map.next_value_seed(In { path, posts: self.posts })?;
                }
                _ => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        while let Some(HarEntry { request }) = entries.next_element()? {
            if let Some(post) = request.and_then(post).filter(|_| self.posts.len() < MAX_POSTS) {
                self.posts.push(post);
            }
        }
        Ok(())
    }
}

#[derive(Deserialize)]
struct HarEntry {
    request: Option<PostRequest>,
}

#[derive(Deserialize)]
struct PostRequest {
    method: Option<String>,
    url: Option<String>,
    #[serde(rename = "postData")]
    data: Option<PostData>,
}

#[derive(Deserialize)]
struct PostData {
    text: Option<String>,
    params: Option<Vec<Param>>,
}

#[derive(Deserialize)]
struct Param {
    name: String,
    value: Option<String>,
}

/// The form of a request, if it was posted to /secenrol/.
fn post(request: PostRequest) -> Option<Post> {
    let url = Url::parse(&request.url?).ok()?;
    let is_post = request.method?.eq_ignore_ascii_case("post");
    if !is_post || url.path().len() < 2 || !is_secenrol(url.path()) {
        return None;
    }
    let data = request.data?;
    let fields = match (data.text, data.params) {
        (Some(text), _) if !text.is_empty() => form_urlencoded::parse(text.as_bytes())
            .map(|(name, value)| (name.into_owned(), value.into_owned()))
            .collect(),
        (_, Some(params)) => params
            .into_iter()
            .map(|Param { name, value }| (decoded(&name), value.unwrap_or_default()))
            .collect(),
        _ => Vec::new(),
    };
    Some(Post { fields })
}

/// Some browsers write the names of parameters as they were sent.
fn decoded(name: &str) -> String {
    percent_encoding::percent_decode_str(name).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use serde_json::json;

    use super::*;

    fn entry(url: &str, body: &str) -> serde_json::Value {
        json!({
            "request": { "method": "POST", "url": url, "headers": [{ "name": "Cookie", "value": "c=1" }],
                         "postData": { "mimeType": "application/x-www-form-urlencoded", "text": body } },
            "response": { "content": { "text": "secret page", "size": 11 } },
        })
    }

    fn recording(entries: &[serde_json::Value]) -> String {
        json!({ "log": { "version": "1.2", "pages": [], "entries": entries } }).to_string()
    }

    const URL: &str = "https://mfa.example.org/secenrol/";
    const NUMBER: &str =
        "action=SETX&tokentype=sms&DOM_DOMAIN=1&MOBILE=%2B447400123456&integrationmode=true";

    #[test]
    fn a_change_of_number_is_learnt_without_its_values() {
        let sign_in =
            entry(URL, "action=GETQRONLY&userid=bob&PASSWORD=moving+day&phone=07700900123");
        let code = entry(URL, &format!("{NUMBER}&SMSCODE=482913"));
        let elsewhere = entry("https://x.example/secenrol2/", "MOBILE=07700900123");
        let har = recording(&[sign_in, elsewhere, entry(URL, NUMBER), code]);
        let learnt = learn(har.as_bytes()).unwrap();
        let text = learnt.to_string();
        assert_eq!(
            text,
            "[sms.form]\naction = \"SETX\"\ntokentype = \"sms\"\nnumber_field = \"MOBILE\"\n\
             number_format = \"e164\"\nextra_fields = [\"DOM_DOMAIN={domain}\"]\nconfirm_field = \"SMSCODE\"\n\
             # All this takes effect with sms.mode = \"proxy\".\n"
        );
    }

    #[test]
    fn formats_and_one_time_values_are_recognised() {
        for (number, format) in [("07400123456", "national"), ("447400123456", "digits")] {
            let body = NUMBER.replace("%2B447400123456", number);
            assert_eq!(
                learn(recording(&[entry(URL, &body)]).as_bytes()).unwrap().format,
                Some(format)
            );
        }
        let body = format!("{NUMBER}&__VIEWSTATE=%2FwEPDwUKMTYzNDU2");
        let learnt = learn(recording(&[entry(URL, &body)]).as_bytes()).unwrap();
        assert!(learnt.obstacles[0].contains("__VIEWSTATE"), "{learnt}");
        assert!(!learnt.to_string().contains("wEPDw"), "{learnt}");
    }

    #[test]
    fn what_is_no_recording_is_refused() {
        for (text, says) in [
            ("", "is no recording of a browser: line 1"),
            ("<html>", "is no recording"),
            ("{\"log\":{\"entries\":[{\"request\":{", "is no recording"),
            ("{\"log\":{\"entries\":[{\"request\":7}]}}", "is no recording"),
            ("{\"log\":{\"entries\":[]}}", "has no POST to /secenrol/"),
            ("{}", "has no POST to /secenrol/"),
        ] {
            let error = learn(text.as_bytes()).unwrap_err().to_string();
            assert!(error.contains(says), "{text}: {error}");
        }
    }

    /// Gives the same chunk again and again, and counts nothing else.
    struct Repeated {
        chunk: Vec<u8>,
        left: usize,
        place: usize,
    }

    impl Read for Repeated {
        fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
            if self.place == self.chunk.len() {
                if self.left == 0 {
                    return Ok(0);
                }
                (self.left, self.place) = (self.left - 1, 0);
            }
            let count = buffer.len().min(self.chunk.len() - self.place);
            buffer[..count].copy_from_slice(&self.chunk[self.place..self.place + count]);
            self.place += count;
            Ok(count)
        }
    }

    /// A response of 200 MB is skipped as it comes.
    #[test]
    fn a_recording_of_200_megabytes_is_streamed() {
        let before = "{\"log\":{\"entries\":[{\"response\":{\"content\":{\"text\":\"";
        let after = format!("\"}}}}}},{}]}}}}", entry(URL, NUMBER));
        let chunk = vec![b'x'; 1 << 16];
        let left = 200 * (1 << 20) / chunk.len();
        let large = Repeated { place: chunk.len(), chunk, left };
        let har = Cursor::new(before).chain(large).chain(Cursor::new(after));
        let learnt = learn(std::io::BufReader::new(har)).unwrap();
        assert_eq!(learnt.number().map(|field| &*field.name), Some("MOBILE"));
    }
}
