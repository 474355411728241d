//! Names that no key has, and which key or section they may be.

use super::{ENVIRONMENT, PREFIX, Place, SECTIONS};
use crate::content::suggest;

/// What is wrong with a value that no key has read, and the key or section that it may be.
pub(super) struct Unknown {
    pub text: String,
    pub meant: Option<&'static str>,
}

impl Unknown {
    /// `None` for the section of a key, and below an unknown section, which is reported once.
    pub fn of(name: &str, is_table: bool, place: &Place) -> Option<Self> {
        let sections = SECTIONS.iter().map(|section| section.name);
        let keys = SECTIONS.iter().flat_map(|section| section.keys).map(|key| key.name);
        let is_known = |name: &str| sections.clone().any(|section| section == name);
        if is_known(name) {
            let text = "is a section; write its keys below its name in brackets".to_owned();
            return (!is_table).then_some(Self { text, meant: None });
        }
        if place.file != ENVIRONMENT && !parents(name).all(is_known) {
            return None;
        }
        if place.file == ENVIRONMENT {
            let meant = key_meant(&place.name).or_else(|| suggest::closest(name, keys));
            let text = question("key", meant.map(variable).as_deref());
            return Some(Self { text, meant });
        }
        if is_table {
            let meant = suggest::closest(name, sections);
            return Some(Self { text: question("section", meant), meant });
        }
        let meant = suggest::closest(name, keys);
        let is_elsewhere = |meant: &&str| suggest::split(meant).1 == suggest::split(name).1;
        let section = meant.filter(is_elsewhere).map(|meant| suggest::split(meant).0);
        let place =
            section.map(|section| format!(" Write it below [{section}]")).unwrap_or_default();
        Some(Self { text: question("key", meant) + &place, meant })
    }
}

fn question(what: &str, meant: Option<&str>) -> String {
    match meant {
        Some(meant) => format!("unknown {what}; did you mean {meant}?"),
        None => format!("unknown {what}; check its spelling and where it is"),
    }
}

/// The environment variable of a key.
pub(super) fn variable(key: &str) -> String {
    format!("{PREFIX}{}", key.to_ascii_uppercase().replace('.', "__"))
}

/// The key whose variable differs from `written` only by the number of its underscores or by the
/// case of its letters.
pub(super) fn key_meant(written: &str) -> Option<&'static str> {
    if !written.get(..8).is_some_and(|begin| begin.eq_ignore_ascii_case("HANDOVER")) {
        return None;
    }
    let plain = |name: &str| {
        let parts: Vec<_> = name.split('_').filter(|part| !part.is_empty()).collect();
        parts.join("_").to_ascii_uppercase()
    };
    let mut keys = SECTIONS.iter().flat_map(|section| section.keys).map(|key| key.name);
    keys.find(|key| plain(&variable(key)) == plain(written))
}

/// The sections that a key is in, the outermost first: `a` and `a.b` for `a.b.key`.
pub(super) fn parents(key: &str) -> impl Iterator<Item = &str> {
    key.match_indices('.').map(|(dot, _)| &key[..dot])
}
