//! "Did you mean …?" for unknown names.

/// The least similarity, from 0 to 1, at which a name counts as a misspelling.
const ALIKE: f64 = 0.75;

/// The known name that `written` misspells or, failing that, the only one with the same last part,
/// such as a key in the wrong section.
pub fn closest<'a>(written: &str, known: impl Iterator<Item = &'a str> + Clone) -> Option<&'a str> {
    let likeness = |name: &str| strsim::normalized_damerau_levenshtein(name, written);
    let nearest = known.clone().max_by(|one, other| likeness(one).total_cmp(&likeness(other)));
    let mut same_end = known.filter(|name| last_part(name) == last_part(written));
    match nearest.filter(|name| likeness(name) >= ALIKE) {
        Some(slip) => Some(slip),
        None => same_end.next().filter(|_| same_end.next().is_none()),
    }
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
        ];
        for (written, name) in [
            ("locales_dir", Some("brand.locales_dir")),
            ("server.locales_dir", Some("brand.locales_dir")),
            ("poll.min_second", Some("poll.min_seconds")),
            ("pol.max_seconds", Some("poll.max_seconds")),
            ("start-leed", Some("start-lead")),
            ("secenrl.insecure_http", Some("secenrol.insecure_http")),
            ("insecure_http", None),
            ("colour", None),
            ("", None),
        ] {
            assert_eq!(closest(written, known.into_iter()), name, "{written}");
        }
    }
}
