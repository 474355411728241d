//! `handover init`: the questions whose answers have no default, and the config that they make.
//! Each answer is checked by the config's own reader, so that it says what `handover check` would.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use crate::config::{Config, Problem};
use crate::content::suggest;

const CERTIFICATE: &str = "server.tls.certificate";
const LISTEN: &str = "server.listen";

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
pub static QUESTIONS: [Prompt; 14] = [
    Prompt {
        key: "server.public_url",
        text: "Address of the portal, as users will see it, such as https://token.example.org",
        comment: "The portal's address as browsers see it.",
        ..PLAIN
    },
    Prompt {
        key: CERTIFICATE,
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
        only_with: CERTIFICATE,
        ..PLAIN
    },
    Prompt {
        key: "server.tls.password_file",
        text: "File with the password of a .pfx file; Enter for none",
        comment: "The password of the .pfx file.",
        default: Some(""),
        only_with: CERTIFICATE,
        ..PLAIN
    },
    Prompt {
        key: "server.trusted_proxies",
        text: "Address of the reverse proxy as the portal sees it",
        comment: "Whose X-Forwarded-For header counts.",
        default: Some("127.0.0.1"),
        is_list: true,
        unless: CERTIFICATE,
        ..PLAIN
    },
    Prompt {
        key: LISTEN,
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
pub struct Answers(BTreeMap<&'static str, String>);

impl Answers {
    fn has(&self, key: &str) -> bool {
        self.given().any(|(question, _)| question.key == key)
    }

    /// The answers to questions that still make sense, in their order.
    fn given(&self) -> impl Iterator<Item = (&'static Prompt, &str)> {
        let answer = move |question: &'static Prompt| {
            Some((question, self.0.get(question.key)?.as_str())).filter(|_| self.wants(question))
        };
        QUESTIONS.iter().filter_map(answer)
    }

    /// Whether a question makes sense with the answers to earlier ones.
    pub fn wants(&self, question: &Prompt) -> bool {
        !self.0.contains_key(question.unless)
            && (question.only_with.is_empty() || self.0.contains_key(question.only_with))
    }

    /// What an empty answer means: the earlier answer, or else the default.
    pub fn preset(&self, question: &Prompt) -> Option<&str> {
        // Without a proxy, browsers come to the portal itself.
        let is_open = question.key == LISTEN && self.has(CERTIFICATE);
        let default = if is_open { Some("0.0.0.0:443") } else { question.default };
        self.0.get(question.key).map(String::as_str).or(default)
    }

    /// Takes an answer: an empty one for [`Answers::preset`], `-` for none. Relative paths are
    /// those of a config in the folder of `file`. Returns what `handover check` would warn of.
    ///
    /// # Errors
    /// What is wrong with it, also together with the earlier answers.
    pub fn take(
        &mut self,
        prompt: &Prompt,
        typed: &str,
        file: &str,
    ) -> Result<Vec<String>, String> {
        let answer = match typed {
            "" => self.preset(prompt).unwrap_or_default().to_owned(),
            "-" => String::new(),
            other => other.to_owned(),
        };
        if answer.is_empty() && prompt.default.is_none() {
            return Err("this has no default, so it needs an answer".to_owned());
        }
        let at = QUESTIONS.iter().position(|question| question.key == prompt.key);
        let at = at.unwrap_or_default();
        let before = self.judged(file).unwrap_or_default();
        let mut with = self.clone();
        if answer.is_empty() {
            with.0.remove(prompt.key);
        } else {
            with.0.insert(prompt.key, answer);
        }
        let said = |Problem { place, text }: &Problem, asked: usize| match asked.cmp(&at) {
            Ordering::Less => Some(format!("{}: {text}", place.name)),
            Ordering::Equal => Some(text.clone()),
            // What is still to be asked may settle it.
            Ordering::Greater => None,
        };
        let warnings = match with.judged(file) {
            Ok(warnings) => warnings,
            Err(problems) => {
                let wrong = problems.iter().find_map(|it| said(it, question_of(it)?));
                if let Some(wrong) = wrong {
                    return Err(wrong);
                }
                Vec::new()
            }
        };
        *self = with;
        let is_old = |it: &Problem| before.iter().any(|old| old.text == it.text);
        let doubt = |it: &Problem| {
            let asked = question_of(it).filter(|asked| *asked == at || !is_old(it))?;
            said(it, asked)
        };
        Ok(warnings.iter().filter_map(doubt).collect())
    }

    /// The warnings about the config, or its problems. Keys that are still to be asked have made-up
    /// values.
    fn judged(&self, file: &str) -> Result<Vec<Problem>, Vec<Problem>> {
        let mut with = self.clone();
        for key in ["server.public_url", "secenrol.urls"] {
            with.0.entry(key).or_insert_with(|| "https://init.invalid".to_owned());
        }
        Config::read(file, &with.text(), std::iter::empty()).map(|config| config.warnings)
    }

    /// The question whose answer makes the whole config unfit, and why.
    pub fn unfit(&self, file: &str) -> Option<(usize, String)> {
        let problems = Config::read(file, &self.text(), std::iter::empty()).err()?;
        let problem = problems.first()?;
        Some((question_of(problem).unwrap_or_default(), problem.to_string()))
    }

    /// The config.
    pub fn text(&self) -> String {
        let mut sections: Vec<&str> = Vec::new();
        for (prompt, _) in self.given() {
            let (section, _) = suggest::split(prompt.key);
            if !sections.contains(&section) {
                sections.push(section);
            }
        }
        let section_text = |section: &str| {
            let keys = self.given().filter(|(it, _)| suggest::split(it.key).0 == section);
            let keys: Vec<_> = keys.map(|(prompt, answer)| line_of(prompt, answer)).collect();
            format!("\n[{section}]\n{}", keys.concat())
        };
        let text: String = sections.into_iter().map(section_text).collect();
        format!(
            "# Handover's config. The other keys have defaults that fit most organisations:\n\
             # config.toml in /usr/share/doc/handover or beside handover.exe has all of them.\n\
             # Check the config: handover check --online\n\
             {text}"
        )
    }
}

/// The question that a problem is about. The password of an archive is asked for after the archive.
fn question_of(Problem { place, text }: &Problem) -> Option<usize> {
    const PASSWORD: &str = "server.tls.password_file";
    let is_of_password = place.name == CERTIFICATE && text.contains(PASSWORD);
    let key = if is_of_password { PASSWORD } else { &place.name };
    QUESTIONS.iter().position(|question| question.key == key)
}

/// The comment and the key.
fn line_of(prompt: &Prompt, answer: &str) -> String {
    let comment = if prompt.comment.is_empty() { "" } else { &format!("# {}\n", prompt.comment) };
    let (_, name) = suggest::split(prompt.key);
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
            let error = answers.take(&question(key), answer, file).unwrap_err();
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
            assert_eq!(answers.take(&question(key), answer, file).map(drop), Ok(()), "{key}");
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

    #[test]
    fn what_check_would_warn_of_is_said_at_the_answer() {
        let file = "/none/config.toml";
        let warnings = |given: &[(&str, &str)]| {
            let mut answers = Answers::default();
            let taken =
                given.iter().map(|(key, answer)| answers.take(&question(key), answer, file));
            taken.map(|doubts| doubts.unwrap().join(" ")).collect::<Vec<_>>()
        };
        let url = ("server.public_url", "https://token.example.org");
        for (key, answer, says) in [
            ("server.trusted_proxies", "10.0.0.0/8", "trusts all of 10.0.0.0/8"),
            ("server.trusted_proxies", "-", "names no proxy"),
            ("secenrol.urls", "https://mfa.example.org/secenrol/", "leave it off"),
        ] {
            let said = warnings(&[url, (key, answer)]);
            assert!(said[0].is_empty() && said[1].contains(says), "{said:?}");
        }
        let proxy = ("server.trusted_proxies", "127.0.0.1");
        let said = warnings(&[url, proxy, ("server.listen", "0.0.0.0:8080")]);
        assert!(said[1].is_empty() && said[2].contains("takes http://"), "{said:?}");
        let said = warnings(&[("server.public_url", "https://x.example.org/a"), url]);
        assert!(said[0].contains("shares its host") && said[1].is_empty(), "{said:?}");
    }

    #[test]
    fn an_answer_may_be_changed_later_and_others_stay() {
        let (mut answers, file) = (Answers::default(), "/none/config.toml");
        for (key, answer) in [
            ("server.public_url", "https://a.example.org"),
            ("server.trusted_proxies", "192.0.2.1"),
            ("secenrol.urls", "https://mfa.example.org"),
            ("brand.organisation", "Example"),
            ("server.public_url", "https://b.example.org"),
            ("server.trusted_proxies", ""),
            ("brand.organisation", "-"),
        ] {
            answers.take(&question(key), answer, file).unwrap();
        }
        assert_eq!(answers.preset(&question("secenrol.urls")), Some("https://mfa.example.org"));
        let text = answers.text();
        assert!(text.contains("https://b.example.org") && !text.contains("https://a."), "{text}");
        assert!(text.contains("192.0.2.1") && !text.contains("Example"), "{text}");
        assert_eq!(answers.unfit(file), None);
        answers.take(&question("server.public_url"), "-", file).unwrap_err();
        assert_eq!(Answers::default().unfit(file).map(|(at, _)| at), Some(0));
    }
}
