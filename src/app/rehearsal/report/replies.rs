//! What a transcript shows of the form of replies.

use std::collections::BTreeSet;

use secenrol::Recording;

use super::{Facts, Report, is_success};
use crate::app::rehearsal::transcript::{Line, member_of, members, shape};
use crate::content::brand::AppLink;

/// The members that the vendor document names.
const DOCUMENTED: [&str; 8] =
    ["result", "session", "userid", "base64image", "seed", "enrolurl", "domain", "message"];

pub(super) fn find(report: &mut Report, facts: &Facts<'_>) {
    userid(report, facts);
    json(report, facts);
    polls(report, facts);
    encoding(report, facts);
    if let Some(success) = facts.successes().next() {
        picture(report, success);
        enrolment_url(report, success);
    }
    code(report, facts);
    if facts.transcript.lines.contains(&Line::NoNumberCode) {
        report.note(
            "a new phone number counts at once, without a code",
            "leave sms.form.confirm_field empty, so that the portal asks for no code",
        );
    }
}

fn userid(report: &mut Report, facts: &Facts<'_>) {
    let rewritten = facts.of_kind("sign-in").any(|it| {
        let typed = it.fields.iter().find(|field| field.name == "userid").map(|it| &*it.value);
        let body = super::body_of(it).unwrap_or_default();
        let named = member_of(body, "userid").filter(|named| !named.is_empty());
        let (typed, named) = (typed.and_then(shape), named.and_then(shape));
        matches!((typed, named), (Some(typed), Some(named)) if typed.id != named.id)
    });
    if rewritten {
        report.fine(
            "the challenge names another userid than the one that was typed",
            "the portal goes on with the server's",
        );
    }
}

fn json(report: &mut Report, facts: &Facts<'_>) {
    let mut extra = BTreeSet::new();
    for (recording, body) in facts.bodies() {
        for (name, value) in members(body) {
            if !DOCUMENTED.iter().any(|known| known.eq_ignore_ascii_case(name)) {
                extra.insert(name);
            }
            let is_capital = value.chars().any(char::is_uppercase) && !value.contains('<');
            if name.eq_ignore_ascii_case("result") && is_capital {
                report.fine(
                    "results are written in capitals",
                    "the portal compares them without case",
                );
            }
            if name == "domain" && !value.starts_with('"') && is_success(recording) {
                report.fine("domain is a number, not a text", "the portal takes both");
            }
        }
        if let Some(leniency) = &recording.leniency {
            report.note(
                format!("replies are not valid in every way: {leniency}"),
                "the portal reads them leniently, and says so in its log",
            );
        }
    }
    if !extra.is_empty() {
        let names = extra.into_iter().collect::<Vec<_>>().join(", ");
        report.fine(
            format!("replies have members that the document does not name: {names}"),
            "the portal ignores them",
        );
    }
}

fn polls(report: &mut Report, facts: &Facts<'_>) {
    for recording in facts.of_kind("poll") {
        let body = super::body_of(recording).unwrap_or_default();
        if body.trim_start().starts_with('{') && recording.outcome == "denied" {
            report.fine("polls are refused in JSON", "the portal reads both JSON and text");
        }
        let is_word = matches!(recording.outcome.as_str(), "waiting" | "enrolled");
        if is_word && body != body.to_uppercase().trim() {
            report.fine(
                "replies to polls are in lower case or have white space around them",
                "the portal compares the word alone",
            );
        }
        if body.starts_with('<') && is_word {
            report
                .fine("replies to polls are in HTML", "the portal reads the word in plain markup");
        }
    }
}

fn encoding(report: &mut Report, facts: &Facts<'_>) {
    for recording in facts.all() {
        let Some(reply) = &recording.reply else { continue };
        let kind = reply.headers.iter().find(|header| header.name == "content-type");
        let is_json = reply.body.as_deref().is_some_and(|body| body.trim_start().starts_with('{'));
        if is_json && kind.is_some_and(|kind| kind.value.contains("html")) {
            report.fine(
                "JSON is sent as text/html",
                "the portal looks at the text, not at its label",
            );
        }
        if reply.bom {
            report.fine("a byte order mark stands before the text", "the portal skips it");
        }
        let is_common = reply.encoding.is_empty() || reply.encoding.eq_ignore_ascii_case("utf-8");
        if !is_common {
            report.fine(
                format!("texts are encoded as {}", reply.encoding),
                "the portal decodes them",
            );
        }
        if reply.status != 200 && !recording.outcome.starts_with("error") {
            report.fine(
                format!("{} is answered with HTTP status {}", recording.outcome, reply.status),
                "the portal accepts that for the documented replies",
            );
        }
    }
}

fn picture(report: &mut Report, success: &Recording) {
    let body = super::body_of(success).unwrap_or_default();
    let picture = member_of(body, "base64image").and_then(shape);
    let Some(picture) = picture else {
        report.note("success has no picture", "users type the setup key instead");
        return;
    };
    match picture.picture() {
        Some(media_type) => report
            .fine(format!("the QR code is a picture of type {media_type}"), "the portal shows it"),
        None if picture.class.ends_with("svg") => report.note(
            "the QR code is an SVG document",
            "the portal never shows SVG, which may contain scripts; users type the setup key",
        ),
        None => report.note(
            "base64image holds no picture that browsers show",
            "users type the setup key instead",
        ),
    }
    if picture.has_data_prefix() {
        report.fine("base64image begins with a data: prefix", "the portal removes it");
    }
    if picture.is_wrapped {
        report.fine("base64image is wrapped in lines", "the portal joins them");
    }
}

fn enrolment_url(report: &mut Report, success: &Recording) {
    let body = super::body_of(success).unwrap_or_default();
    let url = member_of(body, "enrolurl").filter(|url| !url.is_empty());
    match url.and_then(shape) {
        None => report.note(
            "enrolurl is empty",
            "phones cannot report by themselves; every user types the check code",
        ),
        Some(url) => match url.scheme() {
            Some("https") => report.fine(
                "enrolurl is an https address",
                "phones report to it, so it must be reachable for them",
            ),
            Some(scheme) => report.note(
                format!("enrolurl is an address of the scheme {scheme}"),
                "phones report to it; the portal never shows it as a link",
            ),
            None => report.note("enrolurl is no address", "the portal passes it on as it is"),
        },
    }
}

fn code(report: &mut Report, facts: &Facts<'_>) {
    let has_picture = facts.successes().any(|it| it.outcome.contains("image/"));
    let Some(text) = facts.transcript.code_text() else {
        if has_picture {
            report.note(
                "the picture shows no QR code that this program can read",
                "try it with a phone; brand.app_link cannot be suggested",
            );
        }
        return;
    };
    report.fine(format!("the QR code says {text}"), "the portal passes it on as a picture");
    if text.parse::<AppLink>().is_ok() {
        report.suggest(
            "brand",
            format!("app_link = {}", toml::Value::from(text)),
            "if the app's vendor confirms that this opens the app on a phone",
        );
    }
}
