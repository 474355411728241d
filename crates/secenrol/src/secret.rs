//! The types of secret strings.

use secrecy::{ExposeSecret as _, SecretString};
use serde::Serializer;

/// Defines newtypes of [`SecretString`]: they print no secret and wipe their memory when dropped.
macro_rules! secret {
    ($($(#[$meta:meta])* pub struct $name:ident($(#[$field:meta])* SecretString);)+) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug)]
        pub struct $name($(#[$field])* secrecy::SecretString);

        impl $name {
            /// The secret itself, for the request and for the page that shows it to its owner.
            pub fn expose(&self) -> &str {
                secrecy::ExposeSecret::expose_secret(&self.0)
            }

            pub(crate) fn new(text: impl Into<String>) -> Self {
                Self(secrecy::SecretString::from(text.into()))
            }
        }
    )+};
}

pub(crate) use secret;

/// Writes a secret down as it is. For types that the caller stores encrypted.
pub(crate) fn serialize<S: Serializer>(
    secret: &SecretString,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(secret.expose_secret())
}
