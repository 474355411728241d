//! Formats a time of day as the language does, such as `14:03` or `2:03 PM`. The formats are
//! Unicode locale data, which ICU4X contains.

use icu_datetime::NoCalendarFormatter;
use icu_datetime::fieldsets::T;
use icu_datetime::input::Time;
use icu_locale_core::Locale;
use jiff::civil;

use super::Words;

impl Words {
    /// A time of day, to the minute.
    pub fn time_of_day(&self, time: civil::Time) -> String {
        self.localised(time).unwrap_or_else(|| time.strftime("%H:%M").to_string())
    }

    fn localised(&self, time: civil::Time) -> Option<String> {
        let locale = self.tag().parse().unwrap_or(Locale::UNKNOWN);
        let formatter = NoCalendarFormatter::try_new(locale.into(), T::hm()).ok()?;
        let [hour, minute] = [time.hour(), time.minute()].map(i8::unsigned_abs);
        Some(formatter.format(&Time::try_new(hour, minute, 0, 0).ok()?).to_string())
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
        let fallback = words("tlh").time_of_day(civil::time(4, 3, 0, 0));
        assert_eq!(fallback, "04:03", "a language that ICU does not know");
    }
}
