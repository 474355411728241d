//! Declares each config key once: name, default, range, help text, and whether a reload
//! applies it.
//!
//! [`section!`] declares the keys of one section. It makes the struct that the program uses, the
//! function that reads it, and the [`Section`] that describes it. From the descriptions come
//! config.toml and docs/configure.md (written by `tests/configure.rs`), the names that the reader
//! suggests ("did you mean"), and the list of changes that a reload can apply.
//!
//! To add a key, add it to its section and run `UPDATE_DOCS=1 cargo test --test configure`.

/// A section of the config file.
#[derive(Debug)]
pub struct Section {
    /// Its name, such as `poll`.
    pub name: &'static str,
    /// What the section is about, in lines of Markdown.
    pub help: &'static [&'static str],
    /// Its keys, in the order of config.toml.
    pub keys: &'static [Key],
}

/// A key of the config file.
#[derive(Debug)]
pub struct Key {
    /// Its name with the section, such as `poll.min_seconds`.
    pub name: &'static str,
    /// The value that applies where the key is not set.
    pub preset: Preset,
    /// What the key does, in lines of Markdown.
    pub help: &'static [&'static str],
    /// When a changed value is applied.
    pub applies: Applies,
    /// What its reader takes besides the name, as Rust.
    pub(super) arguments: &'static str,
}

/// A value as TOML.
#[derive(Debug)]
pub enum Preset {
    /// Applies where the key is not set.
    Default(&'static str),
    /// Nothing applies: the key must be set. This is an example.
    Required(&'static str),
}

/// When a running portal applies a changed value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Applies {
    /// On a reload.
    Live,
    /// On the next start.
    Restart,
}

impl Key {
    /// The smallest and the largest value of a number.
    pub fn range(&self) -> Option<(String, String)> {
        let (low, high) = self.arguments.split_once("..=")?;
        Some((low.replace('_', ","), high.replace('_', ",")))
    }

    /// The text of the default; empty for an empty list.
    pub(super) fn default_text(&self) -> &'static str {
        let (Preset::Default(toml) | Preset::Required(toml)) = self.preset;
        if toml == "[]" { "" } else { toml.trim_matches('"') }
    }

    pub(super) fn is_required(&self) -> bool {
        matches!(self.preset, Preset::Required(_))
    }
}

/// The declaration of `name`, which may also be a key's value for one language, such as
/// `brand.product.de`.
pub(super) fn find(name: &str) -> Option<&'static Key> {
    let is_it = |key: &&Key| {
        name.strip_prefix(key.name).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    };
    super::SECTIONS.iter().flat_map(|section| section.keys).find(is_it)
}

/// Whether a reload applies a changed value of `name`; otherwise the portal must be restarted.
pub fn is_live(name: &str) -> bool {
    find(name).is_some_and(|key| key.applies == Applies::Live)
}

/// Declares a section, with one field for each key:
///
/// ```ignore
/// section! {
///     /// Help for the section.
///     pub struct Poll in "poll" {
///         /// Help for the key `poll.min_seconds`.
///         min: Duration = seconds("min_seconds", 2, 1..=60), Restart;
///     }
/// }
/// ```
///
/// `seconds` is a method of `Reader`, which gets the full name of the key and the arguments after
/// the default. The default is a TOML literal, or `(required EXAMPLE)`. The last word says when a
/// change [`Applies`]. Fields in `with` are not keys; a function reads each of them.
macro_rules! section {
    (
        $(#[doc = $about:literal])+
        $vis:vis struct $Section:ident in $section:literal {
            $($(#[doc = $help:literal])+
            $field:ident: $Type:ty =
                $reader:ident($name:literal, $default:tt $(, $argument:expr)*), $applies:ident;)+
        }
        $(with {
            $($(#[doc = $extra_help:literal])+ $extra:ident: $Extra:ty = $extra_reader:expr;)+
        })?
    ) => {
        $(#[doc = $about])+
        #[derive(Debug, Clone)]
        $vis struct $Section {
            $($(#[doc = $help])+ $vis $field: $Type,)+
            $($($(#[doc = $extra_help])+ $vis $extra: $Extra,)+)?
        }

        impl $Section {
            pub(super) const SECTION: $crate::config::Section = $crate::config::Section {
                name: $section,
                help: &[$($about),+],
                keys: &[$($crate::config::keys::Key {
                    name: concat!($section, ".", $name),
                    preset: $crate::config::keys::preset!($default),
                    help: &[$($help),+],
                    applies: $crate::config::keys::Applies::$applies,
                    arguments: stringify!($($argument),*),
                }),+],
            };

            pub(super) fn read(reader: &mut Reader) -> Self {
                Self {
                    $($field: reader.$reader(concat!($section, ".", $name) $(, $argument)*),)+
                    $($($extra: $extra_reader(reader),)+)?
                }
            }
        }
    };
}

macro_rules! preset {
    ((required $example:tt)) => {
        $crate::config::keys::Preset::Required(stringify!($example))
    };
    ($default:tt) => {
        $crate::config::keys::Preset::Default(stringify!($default))
    };
}

pub(super) use {preset, section};
