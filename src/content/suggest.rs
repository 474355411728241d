//! "Did you mean …?" for unknown names.

/// The least similarity, from 0 to 1, at which a name counts as a misspelling.
const ALIKE: f64 = 0.75;

/// The known name that `written` misspells. Failing that, the only one that begins with it, such as
/// `mail.password_file` for `mail.password`, or the only one with the same last part, such as a key
/// in the wrong section.
pub fn closest<'a>(written: &str, known: impl Iterator<Item = &'a str> + Clone) -> Option<&'a str> {
    let likeness = |name: &str| strsim::normalized_damerau_levenshtein(name, written);
    let nearest = known.clone().max_by(|one, other| likeness(one).total_cmp(&likeness(other)));
    let begins = |name: &&str| {
        name.strip_prefix(written).is_some_and(|rest| !written.is_empty() && rest.starts_with('_'))
    };
    nearest
        .filter(|name| likeness(name) >= ALIKE)
        .or_else(|| only(known.clone().filter(begins)))
        .or_else(|| only(known.filter(|name| last_part(name) == last_part(written))))
}

fn only<'a>(mut names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    names.next().filter(|_| names.next().is_none())
}

fn last_part(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or(name)
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
        ];
        for (written, name) in [
            ("locales_dir", Some("brand.locales_dir")),
            ("server.locales_dir", Some("brand.locales_dir")),
            ("poll.min_second", Some("poll.min_seconds")),
            ("pol.max_seconds", Some("poll.max_seconds")),
            ("start-leed", Some("start-lead")),
            ("secenrl.insecure_http", Some("secenrol.insecure_http")),
            ("mail.password", Some("mail.password_file")),
            ("insecure_http", None),
            ("colour", None),
            ("", None),
        ] {
            assert_eq!(closest(written, known.into_iter()), name, "{written}");
        }
    }
}
