//! Countries and territories with a numbering plan, and what they are called. Their names and the order of these
//! are the Unicode CLDR's, which ICU4X carries.

use std::collections::HashMap;
use std::fmt;
use std::str::FromStr;
use std::sync::{LazyLock, PoisonError, RwLock};

use icu_collator::CollatorBorrowed;
use icu_collator::options::CollatorOptions;
use icu_locale::names::RegionDisplayName;
use icu_locale::{Locale, locale};
use phonenumber::{country, metadata::DATABASE};

use secenrol::InvalidInput;

/// Stands in for a language that the CLDR doesn't know, and for a name that a language lacks.
const ENGLISH: Locale = locale!("en");
/// The portal's Portuguese is Portugal's; the CLDR's, without a country, is Brazil's.
const PORTUGUESE: (Locale, Locale) = (locale!("pt"), locale!("pt-PT"));

/// All regions by language, made when a language is first asked for and kept for good, about 10 kB each: naming and
/// sorting them takes milliseconds, too long for every request.
static NAMED: LazyLock<RwLock<HashMap<String, &'static [Named]>>> = LazyLock::new(RwLock::default);

type Named = (Region, Box<str>);

/// A country or territory with a numbering plan, by its ISO 3166 code.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Region(country::Id);

impl FromStr for Region {
    type Err = InvalidInput;

    /// Takes two capital letters, such as `GB`.
    fn from_str(code: &str) -> Result<Self, InvalidInput> {
        let id = code.parse().map_err(|_| InvalidInput::Character)?;
        // Some codes have no plan of their own.
        DATABASE.by_id(code).map(|_| Self(id)).ok_or(InvalidInput::Character)
    }
}

impl fmt::Debug for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl Region {
    /// Every region that has a numbering plan, with its name in `language` and in that language's order. What is
    /// asked for is kept: ask for the languages that the portal speaks, not for whatever a browser sends.
    pub fn all(language: &str) -> impl Iterator<Item = (Self, &'static str)> {
        named(language).iter().map(|(region, name)| (*region, &**name))
    }

    /// Two capital letters.
    #[must_use]
    pub fn code(&self) -> &str {
        self.0.as_ref()
    }

    /// What it is called in `language`, which is one that the portal speaks, as for [`Region::all`].
    #[must_use]
    pub fn name(&self, language: &str) -> &'static str {
        Self::all(language).find(|(region, _)| region == self).map_or("", |(_, name)| name)
    }

    /// The country code that its numbers begin with, without the `+`. Some regions share one.
    #[must_use]
    pub fn calling_code(&self) -> u16 {
        DATABASE.by_id(self.code()).map_or(0, phonenumber::Metadata::country_code)
    }

    /// That of a number.
    pub(super) fn of(id: country::Id) -> Self {
        Self(id)
    }

    /// For whoever reads a number of this region.
    pub(super) fn id(self) -> country::Id {
        self.0
    }

    fn named_in(self, locale: &Locale) -> Option<Box<str>> {
        let name =
            RegionDisplayName::try_new_light(locale.into(), self.code().parse().ok()?).ok()?;
        Some(name.to_string().into())
    }
}

fn named(language: &str) -> &'static [Named] {
    let known = NAMED.read().unwrap_or_else(PoisonError::into_inner).get(language).copied();
    known.unwrap_or_else(|| {
        let mut known = NAMED.write().unwrap_or_else(PoisonError::into_inner);
        known.entry(language.to_owned()).or_insert_with(|| Vec::leak(sorted(language)))
    })
}

fn sorted(language: &str) -> Vec<Named> {
    let locale = language.parse().unwrap_or(ENGLISH);
    let locale = if locale == PORTUGUESE.0 { PORTUGUESE.1 } else { locale };
    // The plan of 001, the whole world, is of no region.
    let regions = DATABASE.iter().filter_map(|plan| plan.id().parse().ok());
    let mut named: Vec<Named> = regions
        .filter_map(|region: Region| {
            Some((region, region.named_in(&locale).or_else(|| region.named_in(&ENGLISH))?))
        })
        .collect();
    named.sort_unstable_by(|(one, _), (other, _)| one.code().cmp(other.code()));
    // A language that the CLDR has no order of is sorted as most are.
    if let Ok(collator) = CollatorBorrowed::try_new((&locale).into(), CollatorOptions::default()) {
        named.sort_by(|(_, one), (_, other)| collator.compare(one, other));
    }
    named
}

#[cfg(test)]
mod tests {
    use super::*;

    fn region(code: &str) -> Region {
        code.parse().unwrap()
    }

    /// The names of some regions, in the order in which `language` lists them.
    fn listed(language: &str, codes: [&str; 4]) -> Vec<&'static str> {
        let wanted = Region::all(language).filter(|(region, _)| codes.contains(&region.code()));
        wanted.map(|(_, name)| name).collect()
    }

    #[test]
    fn every_plan_has_a_region_and_a_name_in_every_language() {
        let mut plans: Vec<&str> = DATABASE.iter().map(phonenumber::Metadata::id).collect();
        plans.retain(|id| *id != "001");
        plans.sort_unstable();
        assert!(plans.len() > 200);
        for language in ["ar", "de", "en", "ja", "nb", "pt", "zh-Hans"] {
            let mut all: Vec<_> = Region::all(language).collect();
            all.sort_by_key(|(region, _)| region.code().to_owned());
            assert!(
                all.iter().map(|(region, _)| region.code()).eq(plans.iter().copied()),
                "{language}"
            );
            let bare = |(region, name): &&(Region, &str)| name.is_empty() || *name == region.code();
            assert_eq!(all.iter().find(bare), None, "{language}");
            assert!(all.iter().all(|(region, _)| region.calling_code() > 0));
        }
        for odd in ["", "gb", "XX", "GBR", "001"] {
            assert!(odd.parse::<Region>().is_err(), "{odd}");
        }
    }

    #[test]
    fn each_language_has_its_names_and_its_order() {
        for (language, codes, names) in [
            ("de", ["AT", "OM", "PK", "PE"], ["Oman", "Österreich", "Pakistan", "Peru"]),
            ("sv", ["AX", "AT", "ZW", "AL"], ["Albanien", "Zimbabwe", "Åland", "Österrike"]),
            ("nb", ["AX", "AT", "ZW", "AL"], ["Albania", "Zimbabwe", "Østerrike", "Åland"]),
            ("cs", ["TD", "CZ", "CY", "DK"], ["Čad", "Česko", "Dánsko", "Kypr"]),
            ("pt", ["CZ", "RO", "VN", "YE"], ["Chéquia", "Iémen", "Roménia", "Vietname"]),
            ("pt-BR", ["CZ", "RO", "VN", "YE"], ["Iêmen", "Romênia", "Tchéquia", "Vietnã"]),
            ("zh-Hans", ["DE", "CN", "FR", "GB"], ["德国", "法国", "英国", "中国"]),
        ] {
            assert_eq!(listed(language, codes), names, "{language}");
        }
    }

    #[test]
    fn a_language_that_the_cldr_lacks_has_the_english_names() {
        for language in ["tlh", "xx", "no language"] {
            assert_eq!(region("DE").name(language), "Germany", "{language}");
            assert!(Region::all(language).eq(Region::all("en")), "{language}");
        }
        assert_eq!(
            region("DE").name("hu"),
            "Németország",
            "a language that the portal has no words of"
        );
    }
}
