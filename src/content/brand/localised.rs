//! Something of the organisation's that may differ from language to language.

/// A value for all languages, and others for some.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Localised<T> {
    /// For languages that have none of their own.
    pub for_all: T,
    /// Tag and value.
    pub by_language: Vec<(String, T)>,
}

impl<T> Localised<T> {
    /// The value for the language with this tag.
    #[must_use]
    pub fn in_language(&self, tag: &str) -> &T {
        self.by_language
            .iter()
            .find(|(language, _)| language == tag)
            .map_or(&self.for_all, |(_, value)| value)
    }

    /// Whether any value is such.
    pub fn any(&self, is_such: impl Fn(&T) -> bool) -> bool {
        is_such(&self.for_all) || self.by_language.iter().any(|(_, value)| is_such(value))
    }
}
