//! `handover init`: the questions whose answers have no default, and the config that they make.
//! Each answer is checked by the config's own reader, so that it says what `handover check` would.

use crate::config::{Config, Problem};

/// A question, and the key that gets the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Prompt {
    /// The key, as `section.key`.
    pub key: &'static str,
    /// What is asked.
    pub text: &'static str,
    /// The comment above the key in the file.
    pub comment: &'static str,
    /// Taken for an empty answer; `None` if there must be one, `""` to leave the key out.
    pub default: Option<&'static str>,
    /// Whether the key takes a list.
    is_list: bool,
    /// Asked only if this key got no answer.
    unless: &'static str,
    /// Asked only if this key got an answer.
    only_with: &'static str,
}

const PLAIN: Prompt = Prompt {
    key: "",
    text: "",
    comment: "",
    default: None,
    is_list: false,
    unless: "",
    only_with: "",
};

/// The questions, in the order of the sections.
pub const QUESTIONS: [Prompt; 14] = [
    Prompt {
        key: "server.public_url",
        text: "Address of the portal, as users will see it, such as https://token.example.org",
        comment: "The portal's address as browsers see it.",
        ..PLAIN
    },
    Prompt {
        key: "server.tls.certificate",
        text: "File with the portal's certificate (PEM, DER or .pfx); Enter if a reverse proxy has it",
        comment: "The certificate, followed by the intermediate ones.",
        default: Some(""),
        ..PLAIN
    },
    Prompt {
        key: "server.tls.key",
        text: "File with the certificate's key; Enter for a .pfx file",
        comment: "The certificate's private key.",
        default: Some(""),
        only_with: "server.tls.certificate",
        ..PLAIN
    },
    Prompt {
        key: "server.tls.password_file",
        text: "File with the password of a .pfx file; Enter for none",
        comment: "The password of the .pfx file.",
        default: Some(""),
        only_with: "server.tls.certificate",
        ..PLAIN
    },
    Prompt {
        key: "server.trusted_proxies",
        text: "Address of the reverse proxy as the portal sees it",
        comment: "Whose X-Forwarded-For header counts.",
        default: Some("127.0.0.1"),
        is_list: true,
        unless: "server.tls.certificate",
        ..PLAIN
    },
    Prompt {
        key: "server.listen",
        text: "Address and port to listen on, such as 0.0.0.0:443",
        comment: "Where the portal listens.",
        default: Some("127.0.0.1:8080"),
        ..PLAIN
    },
    Prompt {
        key: "secenrol.urls",
        text: "Address of SecEnrol, such as https://mfa.example.org; several with commas",
        comment: "The SecEnrol servers. The portal adds /secenrol/.",
        is_list: true,
        ..PLAIN
    },
    Prompt {
        key: "secenrol.ca_file",
        text: "File with your own authority, if it issued SecEnrol's certificate; Enter for none",
        comment: "Authorities to trust besides the system's.",
        default: Some(""),
        ..PLAIN
    },
    Prompt {
        key: "secenrol.proxy",
        text: "HTTP proxy on the way to SecEnrol; Enter for none",
        comment: "The HTTP proxy on the way to SecEnrol.",
        default: Some(""),
        ..PLAIN
    },
    Prompt {
        key: "sms.stock_url",
        text: "Address of the stock page, where users change their phone number; Enter for none",
        comment: "Where users change the number for text messages.",
        default: Some(""),
        ..PLAIN
    },
    Prompt {
        key: "brand.organisation",
        text: "Name of your organisation",
        comment: "Shown on each page.",
        default: Some(""),
        ..PLAIN
    },
    Prompt {
        key: "brand.support_phone",
        text: "Phone number of IT support; Enter for none",
        comment: "How users reach IT support.",
        default: Some(""),
        ..PLAIN
    },
    Prompt {
        key: "brand.support_email",
        text: "Mail address of IT support; Enter for none",
        comment: "",
        default: Some(""),
        ..PLAIN
    },
    Prompt {
        key: "brand.support_url",
        text: "Web page of IT support; Enter for none",
        comment: "",
        default: Some(""),
        ..PLAIN
    },
];

/// The answers so far.
#[derive(Debug, Clone, Default)]
pub struct Answers(Vec<(Prompt, String)>);

impl Answers {
    fn has(&self, key: &str) -> bool {
        self.0.iter().any(|(question, _)| question.key == key)
    }

    /// Whether a question still makes sense.
    pub fn wants(&self, question: &Prompt) -> bool {
        !self.has(question.unless)
            && (question.only_with.is_empty() || self.has(question.only_with))
    }

    /// Takes an answer. Relative paths are those of a config in the folder of `file`.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn take(&mut self, prompt: Prompt, typed: &str, file: &str) -> Result<(), String> {
        let answer = if typed.is_empty() { prompt.default.unwrap_or_default() } else { typed };
        let mut with = self.clone();
        if !answer.is_empty() {
            with.0.push((prompt, answer.to_owned()));
        } else if prompt.default.is_none() {
            return Err("this has no default, so it needs an answer".to_owned());
        }
        let problems = Config::read(file, &with.text_for_check(), std::iter::empty());
        let mut problems = problems.err().into_iter().flatten();
        if let Some(problem) = problems.find(|problem| is_about(prompt.key, problem)) {
            return Err(problem.text);
        }
        *self = with;
        Ok(())
    }

    /// The config, for the reader: keys that are still to be asked have made-up values.
    fn text_for_check(&self) -> String {
        let mut with = self.clone();
        for (key, value) in [
            ("server.public_url", "https://init.invalid"),
            ("secenrol.urls", "https://init.invalid"),
        ] {
            if let Some(question) = QUESTIONS.iter().find(|it| it.key == key && !self.has(key)) {
                with.0.push((*question, value.to_owned()));
            }
        }
        with.text()
    }

    /// The config.
    pub fn text(&self) -> String {
        let mut sections: Vec<&str> = Vec::new();
        for (prompt, _) in &self.0 {
            let section = section_of(prompt.key);
            if !sections.contains(&section) {
                sections.push(section);
            }
        }
        let section_text = |section: &str| {
            let keys = self.0.iter().filter(|(it, _)| section_of(it.key) == section);
            let keys: Vec<_> = keys.map(|(prompt, answer)| line_of(prompt, answer)).collect();
            format!("\n[{section}]\n{}", keys.concat())
        };
        let text: String = sections.into_iter().map(section_text).collect();
        format!(
            "# Handover's config. The other keys have defaults that fit most organisations:\n\
             # docs/configure.md and config.toml have all of them. Check it: handover check --online\n\
             {text}"
        )
    }
}

/// Whether a problem is about the answer for `key`. The password of an archive is asked for after
/// the archive.
fn is_about(key: &str, problem: &Problem) -> bool {
    const ARCHIVE: &str = "server.tls.certificate";
    const PASSWORD: &str = "server.tls.password_file";
    let name = &problem.place.name;
    match key {
        ARCHIVE => name == ARCHIVE && !problem.text.contains(PASSWORD),
        PASSWORD => name == ARCHIVE || name == PASSWORD,
        _ => name == key,
    }
}

fn section_of(key: &'static str) -> &'static str {
    key.rsplit_once('.').map_or("", |(section, _)| section)
}

/// The comment and the key.
fn line_of(prompt: &Prompt, answer: &str) -> String {
    let comment = if prompt.comment.is_empty() { "" } else { &format!("# {}\n", prompt.comment) };
    let name = prompt.key.rsplit('.').next().unwrap_or_default();
    format!("{comment}{name} = {}\n", value(prompt, answer))
}

/// The answer as TOML.
fn value(question: &Prompt, answer: &str) -> String {
    if !question.is_list {
        return toml::Value::from(answer).to_string();
    }
    let items = answer.split([',', ' ']).map(str::trim).filter(|item| !item.is_empty());
    toml::Value::from(items.map(toml::Value::from).collect::<Vec<_>>()).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn question(key: &str) -> Prompt {
        *QUESTIONS.iter().find(|it| it.key == key).unwrap()
    }

    #[test]
    fn each_question_names_a_key_that_exists() {
        let keys: Vec<String> = crate::config::SECTIONS
            .iter()
            .flat_map(|section| section.keys.iter().map(|key| key.name.to_owned()))
            .collect();
        for question in QUESTIONS {
            assert!(keys.iter().any(|key| key == question.key), "{} in {keys:?}", question.key);
        }
    }

    #[test]
    fn each_answer_is_checked_as_it_is_given() {
        let mut answers = Answers::default();
        let file = "/none/config.toml";
        for (key, answer, says) in [
            ("server.public_url", "", "needs an answer"),
            ("server.public_url", "token.example.org", "https://"),
            ("server.public_url", "http://token.example.org", "http:// sends"),
            ("server.tls.certificate", "no-such.pem", "cannot be read"),
            ("server.trusted_proxies", "proxy", "proxy"),
            ("server.listen", "443", "443"),
            ("secenrol.urls", "ftp://x", "ftp://x"),
            ("secenrol.urls", "https://m.example.org, http://x", "http://"),
            ("brand.support_email", "help", "mail address"),
            ("sms.stock_url", "x y", "x y"),
        ] {
            let error = answers.take(question(key), answer, file).unwrap_err();
            assert!(error.contains(says), "{key} = {answer}: {error}");
        }
        for (key, answer) in [
            ("server.public_url", "https://token.example.org/a"),
            ("server.trusted_proxies", ""),
            ("server.listen", "0.0.0.0:8443"),
            ("secenrol.urls", "https://m1.example.org, https://m2.example.org"),
            ("brand.organisation", "Example \"Ltd\" \\ #1"),
            ("brand.support_url", ""),
        ] {
            assert_eq!(answers.take(question(key), answer, file), Ok(()), "{key}");
        }
        let text = answers.text();
        let config = Config::read(file, &text, std::iter::empty()).unwrap();
        assert_eq!(config.brand.organisation, "Example \"Ltd\" \\ #1");
        assert_eq!((config.secenrol.urls.len(), config.server.trusted_proxies.len()), (2, 1));
        assert!(
            text.contains("# The portal's address as browsers see it.\npublic_url ="),
            "{text}"
        );
        assert!(answers.wants(&question("server.listen")));
        assert!(!answers.wants(&question("server.tls.key")));
    }
}
