//! Which phone shows the portal's pages.

/// The phone that shows the pages, as its owner says. No computer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Screen {
    /// The new phone. It cannot scan its own screen, so it gets the setup key.
    NewPhone,
    /// The old phone. The new one scans its screen.
    OldPhone,
}

impl Screen {
    /// The value in addresses, forms and the cookie.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NewPhone => "new",
            Self::OldPhone => "old",
        }
    }

    /// Parses the output of [`Self::as_str`].
    pub fn parse(text: &str) -> Option<Self> {
        [Self::NewPhone, Self::OldPhone].into_iter().find(|screen| screen.as_str() == text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_screen_is_parsed_from_its_own_text_alone() {
        for screen in [Screen::NewPhone, Screen::OldPhone] {
            assert_eq!(Screen::parse(screen.as_str()), Some(screen));
        }
        assert!(["", "New", "old phone"].iter().all(|text| Screen::parse(text).is_none()));
    }
}
