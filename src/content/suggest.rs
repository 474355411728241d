//! "Did you mean …?" for unknown names.

/// The least similarity, from 0 to 1, at which a name counts as a misspelling.
const ALIKE: f64 = 0.75;

/// The known name that `written` misspells. Failing that, the only one of its section that has a
/// word more or less at an end, such as `mail.password_file` for `mail.password`, or the only one
/// with the same last part, such as a key in the wrong section.
pub fn closest<'a>(written: &str, known: impl Iterator<Item = &'a str> + Clone) -> Option<&'a str> {
    let likeness = |name: &str| strsim::normalized_damerau_levenshtein(name, written);
    let nearest = known.clone().max_by(|one, other| likeness(one).total_cmp(&likeness(other)));
    let (section, last) = split(written);
    let has_a_word_more_or_less = |name: &&str| {
        let (other_section, other) = split(name);
        other_section == section && (extends(other, last) || extends(last, other))
    };
    nearest
        .filter(|name| likeness(name) >= ALIKE)
        .or_else(|| only(known.clone().filter(has_a_word_more_or_less)))
        .or_else(|| only(known.filter(|name| split(name).1 == last)))
}

/// Whether `name` is `part` with words before or after it.
fn extends(name: &str, part: &str) -> bool {
    let after = name.strip_prefix(part).is_some_and(|rest| rest.starts_with('_'));
    let before = name.strip_suffix(part).is_some_and(|rest| rest.ends_with('_'));
    !part.is_empty() && (after || before)
}

fn only<'a>(mut names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    names.next().filter(|_| names.next().is_none())
}

/// The section of a name, and its last part.
pub fn split(name: &str) -> (&str, &str) {
    name.rsplit_once('.').unwrap_or(("", name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn misspellings_and_wrong_sections_are_recognised_and_nothing_else() {
        let known = [
            "brand.locales_dir",
            "poll.min_seconds",
            "poll.max_seconds",
            "start-lead",
            "secenrol.insecure_http",
            "server.insecure_http",
            "mail.password_file",
            "audit.key_file",
            "server.tls.key",
            "server.public_url",
        ];
        for (written, name) in [
            ("locales_dir", Some("brand.locales_dir")),
            ("server.locales_dir", Some("brand.locales_dir")),
            ("poll.min_second", Some("poll.min_seconds")),
            ("pol.max_seconds", Some("poll.max_seconds")),
            ("start-leed", Some("start-lead")),
            ("secenrl.insecure_http", Some("secenrol.insecure_http")),
            ("mail.password", Some("mail.password_file")),
            ("server.tls.key_file", Some("server.tls.key")),
            ("webhook.key_file", Some("audit.key_file")),
            ("server.url", Some("server.public_url")),
            ("insecure_http", None),
            ("colour", None),
            ("", None),
        ] {
            assert_eq!(closest(written, known.into_iter()), name, "{written}");
        }
    }
}
