//! Notifications as messages of a chat: for workflows of Microsoft Teams and incoming webhooks of
//! Slack. Nothing that a person types may become markup there, such as a link or a call of the
//! whole channel.

use jiff::tz::TimeZone;
use serde::Serialize;

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
        let say = |id: &str, name, value: &str| words.say(id, &[(name, value)]).into_owned();
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
#[derive(Serialize)]
pub(super) struct TeamsMessage {
    r#type: &'static str,
    attachments: [TeamsAttachment; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct TeamsAttachment {
    content_type: &'static str,
    content: TeamsCard,
}

#[derive(Serialize)]
struct TeamsCard {
    #[serde(rename = "$schema")]
    schema: &'static str,
    r#type: &'static str,
    version: &'static str,
    body: Vec<TeamsBlock>,
}

/// A line of the card. A `TextBlock` or a `FactSet` would read Markdown in the userid; a `TextRun`
/// reads none.
#[derive(Serialize)]
struct TeamsBlock {
    r#type: &'static str,
    inlines: [TeamsRun; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct TeamsRun {
    r#type: &'static str,
    text: String,
    is_subtle: bool,
}

impl TeamsMessage {
    pub(super) fn of(ChatMessage { lead, details }: ChatMessage) -> Self {
        let block = |text, is_subtle| TeamsBlock {
            r#type: "RichTextBlock",
            inlines: [TeamsRun { r#type: "TextRun", text, is_subtle }],
        };
        let details = details.into_iter().map(|text| block(text, true));
        let content = TeamsCard {
            schema: "http://adaptivecards.io/schemas/adaptive-card.json",
            r#type: "AdaptiveCard",
            version: "1.2",
            body: [block(lead, false)].into_iter().chain(details).collect(),
        };
        let content_type = "application/vnd.microsoft.card.adaptive";
        Self { r#type: "message", attachments: [TeamsAttachment { content_type, content }] }
    }
}

/// A message for Slack. `text` is what its notifications show, the blocks are the message.
#[derive(Serialize)]
pub(super) struct SlackMessage {
    text: String,
    mrkdwn: bool,
    blocks: [SlackBlock; 2],
}

#[derive(Serialize)]
#[serde(tag = "type", rename_all = "lowercase")]
enum SlackBlock {
    Section { text: SlackText },
    Context { elements: Vec<SlackText> },
}

/// A text in which neither `_` nor `:smile:` is markup.
#[derive(Serialize)]
struct SlackText {
    r#type: &'static str,
    text: String,
    emoji: bool,
}

impl SlackMessage {
    pub(super) fn of(message: &ChatMessage) -> Self {
        let text =
            |text: &String| SlackText { r#type: "plain_text", text: escaped(text), emoji: false };
        let elements = message.details.iter().map(text).collect();
        let blocks =
            [SlackBlock::Section { text: text(&message.lead) }, SlackBlock::Context { elements }];
        Self { text: escaped(&message.lead), mrkdwn: false, blocks }
    }
}

/// Escapes the three characters that Slack reads in every text: `<!channel>` calls everybody.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

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
        assert_eq!(serde_json::to_value(TeamsMessage::of(message())).unwrap(), expected);
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
        assert_eq!(serde_json::to_value(SlackMessage::of(&message())).unwrap(), expected);
    }
}
