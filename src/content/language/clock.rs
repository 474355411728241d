//! Formats dates and times of day as the language does, such as `14:03` or `2:03 PM`. The formats
//! are Unicode locale data, which ICU4X contains.

use icu_calendar::{Date, Gregorian};
use icu_datetime::fieldsets::{T, YMD};
use icu_datetime::input::{DateTime, Time};
use icu_datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter};
use icu_locale_core::Locale;
use jiff::{Zoned, civil};

use super::Words;

impl Words {
    /// A time of day, to the minute.
    pub fn time_of_day(&self, time: civil::Time) -> String {
        self.localised(time).unwrap_or_else(|| time.strftime("%H:%M").to_string())
    }

    /// A day, with its year.
    pub fn day(&self, day: civil::Date) -> String {
        let written =
            FixedCalendarDateTimeFormatter::try_new(self.locale().into(), YMD::long()).ok();
        let date = gregorian(day).zip(written).map(|(date, how)| how.format(&date).to_string());
        date.unwrap_or_else(|| day.to_string())
    }

    /// A date and time, to the minute, with the name of the time zone.
    pub fn date_and_time(&self, at: &Zoned) -> String {
        let written = self.localised_date(at.datetime());
        let written = written.unwrap_or_else(|| at.strftime("%Y-%m-%d %H:%M").to_string());
        format!("{written} {}", at.strftime("%Z"))
    }

    fn locale(&self) -> Locale {
        self.tag().parse().unwrap_or(Locale::UNKNOWN)
    }

    fn localised_date(&self, at: civil::DateTime) -> Option<String> {
        let formatter = FixedCalendarDateTimeFormatter::try_new(
            self.locale().into(),
            YMD::long().with_time_hm(),
        )
        .ok()?;
        let [hour, minute] = [at.hour(), at.minute()].map(i8::unsigned_abs);
        let date = gregorian(at.date())?;
        let time = Time::try_new(hour, minute, 0, 0).ok()?;
        Some(formatter.format(&DateTime::<Gregorian> { date, time }).to_string())
    }

    fn localised(&self, time: civil::Time) -> Option<String> {
        let formatter = NoCalendarFormatter::try_new(self.locale().into(), T::hm()).ok()?;
        let [hour, minute] = [time.hour(), time.minute()].map(i8::unsigned_abs);
        Some(formatter.format(&Time::try_new(hour, minute, 0, 0).ok()?).to_string())
    }
}

fn gregorian(day: civil::Date) -> Option<Date<Gregorian>> {
    let [month, of_month] = [day.month(), day.day()].map(i8::unsigned_abs);
    Date::try_new_gregorian(day.year().into(), month, of_month).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(tag: &str) -> Words {
        Words::new(tag.parse().unwrap(), Vec::new(), None)
    }

    #[test]
    fn each_language_writes_dates_its_own_way() {
        let at = civil::date(2026, 11, 21).at(14, 3, 59, 0).in_tz("UTC").unwrap();
        for (tag, written) in [
            ("en-GB", "21 November 2026 at 14:03 UTC"),
            ("de", "21. November 2026 um 14:03 UTC"),
            ("ja", "2026年11月21日 14:03 UTC"),
        ] {
            assert_eq!(words(tag).date_and_time(&at), written, "{tag}");
        }
        assert_eq!(words("de").day(at.date()), "21. November 2026");
        assert_eq!(words("tlh").date_and_time(&at), "2026 M11 21 14:03 UTC");
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
