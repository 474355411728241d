//! The days of a report.

use std::fmt;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// The number of days of a report without `--since`.
const DEFAULT_DAYS: i32 = 7;
/// Maximum number of days of a report, so that its memory is bounded.
const MOST_DAYS: i32 = 366;
/// A time zone's offset from UTC changes only at the start of a quarter of an hour.
const QUARTER: i64 = 15 * 60;

/// The days that the arguments ask for.
#[derive(Debug, Clone)]
pub struct ReportPeriod {
    since: Option<Date>,
    until: Option<Date>,
    zone: TimeZone,
    /// The last quarter of an hour that was looked up, with its day and hour.
    known: Option<(i64, Date, usize)>,
}

/// The days from one to another, both included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct DayRange {
    pub(super) first: Date,
    pub(super) last: Date,
}

/// Why a period is impossible.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PeriodProblem {
    /// It ends before it begins.
    Backwards,
    /// It has too many days.
    TooLong,
}

impl fmt::Display for PeriodProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Backwards => f.write_str("--until is before --since; swap the two days"),
            Self::TooLong => write!(
                f,
                "a report has at most {MOST_DAYS} days; name an earlier --until or a later --since"
            ),
        }
    }
}

impl Default for ReportPeriod {
    fn default() -> Self {
        Self { since: None, until: None, zone: TimeZone::UTC, known: None }
    }
}

impl ReportPeriod {
    /// The days from `since` to `until` in this time zone, both included. Without `since`, the last
    /// seven days; without `until`, up to the last line.
    ///
    /// # Errors
    /// [`PeriodProblem`].
    pub fn new(
        since: Option<Date>,
        until: Option<Date>,
        zone: TimeZone,
    ) -> Result<Self, PeriodProblem> {
        if let (Some(since), Some(until)) = (since, until) {
            match days_between(since, until) {
                days if days < 0 => return Err(PeriodProblem::Backwards),
                days if days >= MOST_DAYS => return Err(PeriodProblem::TooLong),
                _ => {}
            }
        }
        Ok(Self { since, until, zone, known: None })
    }

    /// The day and the hour of a time.
    pub(super) fn day_and_hour(&mut self, at: Timestamp) -> (Date, usize) {
        let quarter = at.as_second().div_euclid(QUARTER);
        match self.known {
            Some((known, day, hour)) if known == quarter => (day, hour),
            _ => {
                let local = self.zone.to_datetime(at);
                let hour = usize::from(local.hour().unsigned_abs());
                self.known = Some((quarter, local.date(), hour));
                (local.date(), hour)
            }
        }
    }

    /// The days of the report, if `latest` is the last day in the files.
    ///
    /// # Errors
    /// [`PeriodProblem::TooLong`] if the days are more than a report may have.
    pub(super) fn range(&self, latest: Date) -> Result<DayRange, PeriodProblem> {
        let last = self.until.unwrap_or(latest);
        let first = self.since.unwrap_or_else(|| days_before(last, DEFAULT_DAYS - 1));
        // If all lines are from before the first day, the report has that day and is empty.
        let last = last.max(first);
        if days_between(first, last) >= MOST_DAYS {
            return Err(PeriodProblem::TooLong);
        }
        Ok(DayRange { first, last })
    }

    /// The name of the time zone.
    pub(super) fn zone_name(&self) -> &str {
        self.zone.iana_name().unwrap_or("UTC")
    }
}

impl DayRange {
    pub(super) fn contains(self, day: Date) -> bool {
        (self.first..=self.last).contains(&day)
    }

    pub(super) fn days(self) -> impl Iterator<Item = Date> {
        self.first.series(jiff::Span::new().days(1)).take_while(move |day| *day <= self.last)
    }
}

fn days_between(first: Date, last: Date) -> i32 {
    last.since(first).map_or(i32::MAX, |span| span.get_days())
}

fn days_before(day: Date, days: i32) -> Date {
    day.checked_sub(jiff::Span::new().days(days)).unwrap_or(Date::MIN)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn range(since: Option<Date>, until: Option<Date>) -> Result<(Date, Date), PeriodProblem> {
        let range = ReportPeriod::new(since, until, TimeZone::UTC)?.range(date(2026, 11, 29))?;
        Ok((range.first, range.last))
    }

    #[test]
    fn a_period_ends_with_the_files_and_has_seven_days_unless_it_is_named() {
        let (monday, sunday) = (date(2026, 11, 23), date(2026, 11, 29));
        assert_eq!(range(None, None), Ok((monday, sunday)));
        assert_eq!(range(None, Some(date(2026, 3, 3))), Ok((date(2026, 2, 25), date(2026, 3, 3))));
        assert_eq!(range(Some(date(2026, 1, 1)), None), Ok((date(2026, 1, 1), sunday)));
        assert_eq!(range(Some(monday), Some(monday)), Ok((monday, monday)));
        assert_eq!(range(Some(sunday), Some(monday)), Err(PeriodProblem::Backwards));
        assert_eq!(range(Some(date(2025, 11, 28)), None), Err(PeriodProblem::TooLong));
        assert_eq!(range(Some(date(2025, 11, 29)), None), Ok((date(2025, 11, 29), sunday)));
        let years = (Some(date(2024, 1, 1)), Some(date(2026, 1, 1)));
        assert_eq!(range(years.0, years.1), Err(PeriodProblem::TooLong));
    }

    #[test]
    fn a_day_is_one_of_the_time_zone() {
        let zone = TimeZone::get("Europe/London").unwrap();
        let mut period = ReportPeriod::new(None, None, zone).unwrap();
        let mut at = |text: &str| period.day_and_hour(text.parse().unwrap());
        assert_eq!(at("2026-07-01T23:30:00Z"), (date(2026, 7, 2), 0));
        assert_eq!(at("2026-07-01T23:14:59Z"), (date(2026, 7, 2), 0));
        assert_eq!(at("2026-07-01T22:59:59Z"), (date(2026, 7, 1), 23));
        assert_eq!(at("2026-12-01T23:30:00Z"), (date(2026, 12, 1), 23));
    }
}
