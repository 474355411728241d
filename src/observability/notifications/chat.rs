//! Notifications as messages of a chat: for workflows of Microsoft Teams and incoming webhooks of
//! Slack. Nothing that a person types may become markup there, such as a link or a call of the
//! whole channel.

use jiff::tz::TimeZone;
use serde_json::{Value, json};

use super::Notification;
use crate::content::language::Words;

/// What happened, in words.
pub(super) struct ChatMessage {
    lead: String,
    /// When and from where.
    details: Vec<String>,
}

impl ChatMessage {
    pub(super) fn of(notification: &Notification, words: &Words, zone: &TimeZone) -> Self {
        let say = |id: &str, name, value: &str| words.with(id, name, value).into_owned();
        let lead = format!("{}-lead", notification.words_prefix());
        let when = words.date_and_time(&notification.at.to_zoned(zone.clone()));
        let from = notification.from.map(|from| say("mail-from", "address", &from.to_string()));
        Self {
            lead: say(&lead, "userid", notification.userid.as_str()),
            details: [say("mail-when", "when", &when)].into_iter().chain(from).collect(),
        }
    }
}

/// A message with an Adaptive Card, as the trigger "When a Teams webhook request is received" takes
/// it.
pub(super) fn teams(ChatMessage { lead, details }: &ChatMessage) -> Value {
    // A `TextBlock` or a `FactSet` would read Markdown in the userid; a `TextRun` reads none.
    let line = |text: &String, is_subtle: bool| {
        let run = json!({"type": "TextRun", "text": text, "isSubtle": is_subtle});
        json!({"type": "RichTextBlock", "inlines": [run]})
    };
    let lines = [line(lead, false)].into_iter().chain(details.iter().map(|text| line(text, true)));
    let card = json!({
        "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
        "type": "AdaptiveCard",
        "version": "1.2",
        "body": lines.collect::<Vec<_>>(),
    });
    let attachment =
        json!({"contentType": "application/vnd.microsoft.card.adaptive", "content": card});
    json!({"type": "message", "attachments": [attachment]})
}

/// A message for Slack. `text` is what its notifications show, the blocks are the message.
pub(super) fn slack(ChatMessage { lead, details }: &ChatMessage) -> Value {
    // In such a text, neither `_` nor `:smile:` is markup.
    let plain =
        |text: &String| json!({"type": "plain_text", "text": escaped(text), "emoji": false});
    let details: Vec<_> = details.iter().map(plain).collect();
    json!({
        "text": escaped(lead),
        "mrkdwn": false,
        "blocks": [
            {"type": "section", "text": plain(lead)},
            {"type": "context", "elements": details},
        ],
    })
}

/// Escapes the three characters that Slack reads in every text: `<!channel>` calls everybody.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message() -> ChatMessage {
        let lead = "<!channel> & _*[a](http://b)*_ :smile: {{DATE(2026-01-31T09:30:00Z)}}";
        ChatMessage { lead: lead.to_owned(), details: vec!["When: <now>".to_owned()] }
    }

    #[test]
    fn a_card_for_teams_has_no_element_that_reads_markdown() {
        let run = |text: &str, subtle: bool| {
            let run = json!({"type": "TextRun", "text": text, "isSubtle": subtle});
            json!({"type": "RichTextBlock", "inlines": [run]})
        };
        let card = json!({
            "$schema": "http://adaptivecards.io/schemas/adaptive-card.json",
            "type": "AdaptiveCard",
            "version": "1.2",
            "body": [run(&message().lead, false), run("When: <now>", true)],
        });
        let attachment =
            json!({"contentType": "application/vnd.microsoft.card.adaptive", "content": card});
        let expected = json!({"type": "message", "attachments": [attachment]});
        assert_eq!(teams(&message()), expected);
    }

    #[test]
    fn a_message_for_slack_is_plain_text_and_calls_nobody() {
        let lead = "&lt;!channel&gt; &amp; _*[a](http://b)*_ :smile: \
                    {{DATE(2026-01-31T09:30:00Z)}}";
        let plain = |text: &str| json!({"type": "plain_text", "text": text, "emoji": false});
        let expected = json!({
            "text": lead,
            "mrkdwn": false,
            "blocks": [
                {"type": "section", "text": plain(lead)},
                {"type": "context", "elements": [plain("When: &lt;now&gt;")]},
            ],
        });
        assert_eq!(slack(&message()), expected);
    }
}
