//! The trace that a request belongs to, as the header `traceparent` says it (W3C Trace Context,
//! version 00).

use std::fmt;

/// A position in a trace. The portal reports no spans of its own, so it passes the position on as
/// it came: the next system's span then hangs below the proxy's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TraceParent {
    trace: u128,
    parent: u64,
    flags: u8,
}

impl TraceParent {
    /// Parses the header's value. `None` unless it is exactly as version 00 has it: lower-case
    /// digits, and no id of zeros alone.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let (Some("00"), Some(trace), Some(parent), Some(flags), None) =
            (parts.next(), parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return None;
        };
        let (trace, parent) = (hex(trace, 32)?, hex(parent, 16)?);
        let (parent, flags) = (parent.try_into().ok()?, hex(flags, 2)?.try_into().ok()?);
        (trace != 0 && parent != 0).then_some(Self { trace, parent, flags })
    }

    /// The trace's id, as tracing systems show it.
    pub fn trace_id(&self) -> String {
        format!("{:032x}", self.trace)
    }
}

impl fmt::Display for TraceParent {
    /// The header's value.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "00-{:032x}-{:016x}-{:02x}", self.trace, self.parent, self.flags)
    }
}

/// Reads exactly so many lower-case hexadecimal digits.
fn hex(text: &str, digits: usize) -> Option<u128> {
    let is_digit = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
    let fits = text.len() == digits && text.bytes().all(is_digit);
    fits.then(|| u128::from_str_radix(text, 16).ok()).flatten()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const TRACE: &str = "4bf92f3577b34da6a3ce929d0e0e4736";

    #[test]
    fn s60_a_trace_parent_is_exactly_that_of_version_00() {
        let text = format!("00-{TRACE}-00f067aa0ba902b7-01");
        let parent = TraceParent::parse(&text).unwrap();
        assert_eq!((parent.to_string(), parent.trace_id()), (text.clone(), TRACE.to_owned()));
        for wrong in [
            String::new(),
            format!("{text} "),
            format!("{text}-"),
            format!("{text}-00"),
            text.replacen("00", "01", 1),
            text.replacen("00", "ff", 1),
            text.replacen("00", "0", 1),
            text.to_uppercase(),
            text.replace('-', "_"),
            text.replace("4bf9", "4bg9"),
            text.replace("4bf9", "+bf9"),
            text.replace("4bf9", "4bf"),
            text.replace(TRACE, &"0".repeat(32)),
            text.replace("00f067aa0ba902b7", &"0".repeat(16)),
            text.replace("-01", "-1"),
        ] {
            assert_eq!(TraceParent::parse(&wrong), None, "{wrong:?}");
        }
    }

    proptest! {
        #[test]
        fn s68_what_is_parsed_is_written_as_it_came(text in "00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}|\\PC{0,60}") {
            if let Some(parent) = TraceParent::parse(&text) {
                prop_assert_eq!(parent.to_string(), text);
            }
        }
    }
}
