//! Times of day as a language writes them: `14:03`, `2:03 PM`; from the Unicode locale data that
//! ICU4X carries.

use icu_datetime::NoCalendarFormatter;
use icu_datetime::fieldsets::T;
use icu_datetime::input::Time;
use icu_locale_core::Locale;
use jiff::civil;

use super::Words;

impl Words {
    /// A time of day, to the minute.
    #[must_use]
    pub fn time_of_day(&self, time: civil::Time) -> String {
        let parts =
            [time.hour(), time.minute(), 0].map(|part| u8::try_from(part).unwrap_or_default());
        let written = NoCalendarFormatter::try_new(self.locale().into(), T::hm()).ok().and_then(
            |formatter| {
                let [hour, minute, second] = parts;
                Some(formatter.format(&Time::try_new(hour, minute, second, 0).ok()?).to_string())
            },
        );
        written.unwrap_or_else(|| format!("{:02}:{:02}", parts[0], parts[1]))
    }

    fn locale(&self) -> Locale {
        self.tag().parse().unwrap_or(Locale::UNKNOWN)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(tag: &str) -> Words {
        Words::new(tag.parse().unwrap(), Vec::new(), None)
    }

    #[test]
    fn each_language_writes_the_time_of_day_its_own_way() {
        let time = civil::time(14, 3, 59, 0);
        for (tag, written) in [
            ("en", "2:03\u{202f}PM"),
            ("en-GB", "14:03"),
            ("de", "14:03"),
            ("fi", "14.03"),
            ("ja", "14:03"),
        ] {
            assert_eq!(words(tag).time_of_day(time), written, "{tag}");
        }
        assert_eq!(
            words("tlh").time_of_day(civil::time(4, 3, 0, 0)),
            "04:03",
            "nobody's way is everybody's"
        );
    }
}
