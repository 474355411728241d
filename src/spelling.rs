//! What somebody may have meant who wrote a name that isn't known.

/// How alike two names must be, from 0 to 1, for one to be taken for the other misspelt.
const ALIKE: f64 = 0.75;

/// The known name that is most like `written`: one with the same last part, as of a key in the wrong
/// section, or one that differs by a slip.
#[must_use]
pub fn meant<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let likeness = |name: &str| {
        if last_part(name) == last_part(written) {
            1.0
        } else {
            strsim::normalized_damerau_levenshtein(name, written)
        }
    };
    let alike = known.into_iter().map(|name| (likeness(name), name)).filter(|(likeness, _)| *likeness >= ALIKE);
    alike.max_by(|(one, _), (other, _)| one.total_cmp(other)).map(|(_, name)| name)
}

fn last_part(name: &str) -> &str {
    name.rsplit('.').next().unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_and_a_wrong_section_are_understood_and_nothing_is_guessed_wildly() {
        let known = ["brand.locales_dir", "poll.min_seconds", "poll.max_seconds", "start-lead"];
        for (written, name) in [
            ("locales_dir", Some("brand.locales_dir")),
            ("server.locales_dir", Some("brand.locales_dir")),
            ("poll.min_second", Some("poll.min_seconds")),
            ("pol.max_seconds", Some("poll.max_seconds")),
            ("start-leed", Some("start-lead")),
            ("colour", None),
            ("", None),
        ] {
            assert_eq!(meant(written, known), name, "{written}");
        }
    }
}
