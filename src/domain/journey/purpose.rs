//! What a person comes for.

use serde::{Deserialize, Serialize};

/// What a person came for. Chosen before sign-in, and the same to the end: nobody who got into a journey
/// can turn it into another.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Purpose {
    /// A new phone in place of an old one.
    #[default]
    Move,
    /// A first phone.
    FirstPhone,
    /// A new number for passcodes by text message.
    Number,
}

impl Purpose {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Move, Self::FirstPhone, Self::Number];

    /// As addresses and forms write it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Move => "move",
            Self::FirstPhone => "first",
            Self::Number => "number",
        }
    }

    /// Whether it ends with a phone that is enrolled.
    #[must_use]
    pub fn is_a_phone(self) -> bool {
        self != Self::Number
    }

    /// The ending of the messages for people with this purpose, where they have some of their own: whoever has
    /// their first phone has no old one, and whoever has a new number may have no new phone.
    #[must_use]
    pub fn words_suffix(self) -> Option<&'static str> {
        (self != Self::Move).then(|| self.as_str())
    }

    /// Reads what [`Self::as_str`] wrote; nothing is the first one. `None` for anything else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|purpose| purpose.as_str() == text)
            .or(text.is_empty().then_some(Self::Move))
    }
}
