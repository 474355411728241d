//! Countries and territories that have a numbering plan, with their names in each language. The
//! names and their order are from the Unicode CLDR, which ICU4X contains.

use std::collections::HashMap;
use std::str::FromStr;
use std::sync::{LazyLock, PoisonError, RwLock};

use icu_collator::CollatorBorrowed;
use icu_collator::options::CollatorOptions;
use icu_locale::names::RegionDisplayName;
use icu_locale::{Locale, locale};
use phonenumber::{country, metadata::DATABASE};

use secenrol::InvalidInput;

/// Replaces a language that the CLDR lacks, and a name that a language lacks.
const ENGLISH: Locale = locale!("en");

/// The sorted regions of each language, about 10 kB per language. Naming and sorting take
/// milliseconds, too long for every request, so the result is kept for the life of the process.
static SORTED: LazyLock<RwLock<HashMap<String, &'static [NamedRegion]>>> =
    LazyLock::new(RwLock::default);

type NamedRegion = (Region, Box<str>);

/// A country or territory with a numbering plan, by its ISO 3166 code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Region(country::Id);

impl FromStr for Region {
    type Err = InvalidInput;

    /// Parses two capital letters, such as `GB`.
    fn from_str(code: &str) -> Result<Self, InvalidInput> {
        let id = code.parse().map_err(|_| InvalidInput::Character)?;
        // Some countries have no numbering plan of their own.
        DATABASE.by_id(code).map(|_| Self(id)).ok_or(InvalidInput::Character)
    }
}

impl Region {
    /// Every region, with its name in `language` and in that language's order. The result is
    /// cached, so `language` must be one of the portal's, not one that a browser sends.
    pub fn all(language: &str) -> impl Iterator<Item = (Self, &'static str)> {
        named(language).iter().map(|(region, name)| (*region, &**name))
    }

    /// The ISO 3166 code, two capital letters.
    pub fn code(&self) -> &str {
        self.0.as_ref()
    }

    /// The name in `language`, one of the portal's as for [`Region::all`].
    pub fn name(&self, language: &str) -> &'static str {
        Self::all(language).find(|(region, _)| region == self).map_or("", |(_, name)| name)
    }

    /// The country code of its numbers, without the `+`. Some regions share one.
    pub fn calling_code(&self) -> u16 {
        DATABASE.by_id(self.code()).map_or(0, phonenumber::Metadata::country_code)
    }

    pub(super) fn of(id: country::Id) -> Self {
        Self(id)
    }

    pub(super) fn id(self) -> country::Id {
        self.0
    }

    fn named_in(self, locale: &Locale) -> Option<Box<str>> {
        let name =
            RegionDisplayName::try_new_light(locale.into(), self.code().parse().ok()?).ok()?;
        Some(name.to_string().into())
    }
}

fn named(language: &str) -> &'static [NamedRegion] {
    let known = SORTED.read().unwrap_or_else(PoisonError::into_inner).get(language).copied();
    known.unwrap_or_else(|| {
        let mut known = SORTED.write().unwrap_or_else(PoisonError::into_inner);
        known.entry(language.to_owned()).or_insert_with(|| Vec::leak(sorted(language)))
    })
}

fn sorted(language: &str) -> Vec<NamedRegion> {
    let locale = language.parse().unwrap_or(ENGLISH);
    // The plan 001 is for the whole world, which is no region.
    let regions = DATABASE.iter().filter_map(|plan| plan.id().parse().ok());
    let mut named: Vec<NamedRegion> = regions
        .filter_map(|region: Region| {
            Some((region, region.named_in(&locale).or_else(|| region.named_in(&ENGLISH))?))
        })
        .collect();
    named.sort_unstable_by(|(one, _), (other, _)| one.code().cmp(other.code()));
    // A language without an order of its own falls back to the order that most languages have.
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
    fn every_numbering_plan_has_a_region_with_a_name_in_every_language() {
        let mut plans: Vec<&str> = DATABASE.iter().map(phonenumber::Metadata::id).collect();
        plans.retain(|id| *id != "001");
        plans.sort_unstable();
        assert!(plans.len() > 200);
        for language in ["ar", "cy", "de", "en", "ja", "nb", "pt-PT", "tr", "uk", "zh-Hans"] {
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
    fn each_language_has_its_own_names_and_order() {
        for (language, codes, names) in [
            ("de", ["AT", "OM", "PK", "PE"], ["Oman", "Österreich", "Pakistan", "Peru"]),
            ("sv", ["AX", "AT", "ZW", "AL"], ["Albanien", "Zimbabwe", "Åland", "Österrike"]),
            ("nb", ["AX", "AT", "ZW", "AL"], ["Albania", "Zimbabwe", "Østerrike", "Åland"]),
            ("cs", ["TD", "CZ", "CY", "DK"], ["Čad", "Česko", "Dánsko", "Kypr"]),
            ("pt-PT", ["CZ", "RO", "VN", "YE"], ["Chéquia", "Iémen", "Roménia", "Vietname"]),
            ("pt-BR", ["CZ", "RO", "VN", "YE"], ["Iêmen", "Romênia", "Tchéquia", "Vietnã"]),
            ("zh-Hans", ["DE", "CN", "FR", "GB"], ["德国", "法国", "英国", "中国"]),
        ] {
            assert_eq!(listed(language, codes), names, "{language}");
        }
    }

    #[test]
    fn a_language_that_the_cldr_lacks_uses_the_english_names() {
        for language in ["tlh", "xx", "no language"] {
            assert_eq!(region("DE").name(language), "Germany", "{language}");
            assert!(Region::all(language).eq(Region::all("en")), "{language}");
        }
        assert_eq!(region("DE").name("hu"), "Németország", "a language that the portal lacks");
    }
}
