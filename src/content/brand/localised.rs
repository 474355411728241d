//! A configured value that can differ between languages.

/// A value for all languages, with other values for some.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Localised<T> {
    /// The value of languages without their own.
    pub for_all: T,
    /// Language tag and value.
    pub by_language: Vec<(String, T)>,
}

impl<T> Localised<T> {
    /// The value for the language with this tag.
    pub fn in_language(&self, tag: &str) -> &T {
        let own = self.by_language.iter().find(|(language, _)| language == tag);
        own.map_or(&self.for_all, |(_, value)| value)
    }

    /// Whether `test` holds for the value of at least one language.
    pub fn any(&self, test: impl Fn(&T) -> bool) -> bool {
        test(&self.for_all) || self.by_language.iter().any(|(_, value)| test(value))
    }
}
