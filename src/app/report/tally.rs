//! Counts the lines, day by day. Memory depends on the number of days, which is bounded, and not on
//! the number of lines.

use std::collections::{BTreeMap, HashSet, VecDeque};
use std::hash::BuildHasher as _;
use std::path::Path;

use hdrhistogram::Histogram;
use jiff::civil::Date;
use serde::Serialize;

use super::line::{Observation, ObservedLine, REASONS, RefusalReason, StopKind};
use super::period::{DayRange, PeriodProblem, ReportPeriod};
use crate::domain::wave::Wave;

/// Maximum number of broken lines that the report names.
const NAMED: usize = 5;
/// Maximum number of waves, or of languages, that a day counts. The portal has fewer of each.
const LABELS: usize = 100;
/// How many confirmations are remembered, to recognise one that was written twice.
const RECENT: usize = 50_000;
/// One day in milliseconds. Longer durations count as this long.
const LONGEST: u64 = 24 * 60 * 60 * 1000;
const HOURS: usize = 24;

/// A line that is not a valid line of the trail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BrokenLine {
    /// The file, as the arguments name it.
    pub file: String,
    /// The number of the line.
    pub line: usize,
    /// What is wrong with it.
    pub problem: String,
}

/// How many lines there were.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct LineCounts {
    /// Lines read.
    pub read: u64,
    /// Lines of the report's days.
    pub used: u64,
    /// Lines that are not of the trail.
    pub broken: u64,
    /// Lines that the portal could not write.
    pub lost: u64,
    /// The first broken lines.
    pub broken_examples: Vec<BrokenLine>,
}

/// The counts of one day, or of several together.
pub(super) struct DayTally {
    pub(super) signed_in: u64,
    pub(super) second_factor: u64,
    pub(super) moved: u64,
    pub(super) unknown: u64,
    /// Milliseconds from sign-in to the new phone.
    pub(super) time_to_done: Histogram<u64>,
    pub(super) stops: BTreeMap<(&'static str, StopKind), u64>,
    /// Refused requests by hour and reason.
    pub(super) refused: [[u64; REASONS]; HOURS],
    /// Exchanges answered and failed, by hour.
    pub(super) exchanges: [(u64, u64); HOURS],
    /// Milliseconds of answered exchanges.
    pub(super) latency: Histogram<u64>,
    /// People who signed in, and people who moved, by wave.
    pub(super) waves: BTreeMap<Wave, (u64, u64)>,
    pub(super) languages: BTreeMap<String, u64>,
    pub(super) browsers: BTreeMap<&'static str, u64>,
    used: u64,
    lost: u64,
}

/// The counts of all days that may be in the report.
pub(super) struct ReportTally {
    period: ReportPeriod,
    days: BTreeMap<Date, DayTally>,
    /// The last day of all lines so far.
    latest: Option<Date>,
    recent: RecentJourneys,
    lines: LineCounts,
}

/// Hashes of the journeys that were confirmed last. The trail can have a confirmation twice, if the
/// session store failed at that moment.
#[derive(Default)]
struct RecentJourneys {
    hasher: foldhash::fast::RandomState,
    order: VecDeque<u64>,
    hashes: HashSet<u64>,
}

impl RecentJourneys {
    /// Remembers a journey. Returns whether it is new. A line without a journey counts as new.
    fn is_new(&mut self, journey: Option<&str>) -> bool {
        let Some(journey) = journey else { return true };
        let hash = self.hasher.hash_one(journey);
        if !self.hashes.insert(hash) {
            return false;
        }
        self.order.push_back(hash);
        if self.order.len() > RECENT
            && let Some(oldest) = self.order.pop_front()
        {
            self.hashes.remove(&oldest);
        }
        true
    }
}

impl DayTally {
    #[expect(clippy::expect_used, reason = "the bounds are constants that the library accepts")]
    pub(super) fn new() -> Self {
        let histogram = || Histogram::new_with_bounds(1, LONGEST, 2).expect("valid bounds");
        Self {
            signed_in: 0,
            second_factor: 0,
            moved: 0,
            unknown: 0,
            time_to_done: histogram(),
            stops: BTreeMap::new(),
            refused: [[0; REASONS]; HOURS],
            exchanges: [(0, 0); HOURS],
            latency: histogram(),
            waves: BTreeMap::new(),
            languages: BTreeMap::new(),
            browsers: BTreeMap::new(),
            used: 0,
            lost: 0,
        }
    }

    fn count(&mut self, hour: usize, line: ObservedLine) {
        self.used += 1;
        self.lost += line.lost;
        if let Some((reason, times)) = line.refused {
            self.refused[hour][reason as usize] += times;
        }
        match line.what {
            Observation::SignedIn { wave, lang, browser } => {
                self.signed_in += 1;
                *self.browsers.entry(browser).or_default() += 1;
                if let Some(wave) = wave.and_then(Wave::parse) {
                    count_label(&mut self.waves, wave, |(signed_in, _)| *signed_in += 1);
                }
                if let Some(lang) = lang.filter(|tag| is_tag(tag)) {
                    count_label(&mut self.languages, lang.to_owned(), |count| *count += 1);
                }
            }
            Observation::SecondFactor => self.second_factor += 1,
            Observation::Moved { wave, millis, .. } => {
                self.moved += 1;
                if let Some(millis) = millis {
                    self.time_to_done.saturating_record(millis);
                }
                if let Some(wave) = wave.and_then(Wave::parse) {
                    count_label(&mut self.waves, wave, |(_, moved)| *moved += 1);
                }
            }
            Observation::Unknown => self.unknown += 1,
            Observation::Stopped(step, how) => *self.stops.entry((step, how)).or_default() += 1,
            Observation::Exchanges(counts) => {
                let (answered, failed) = &mut self.exchanges[hour];
                *answered += counts.answered;
                *failed += counts.failed;
                for (millis, count) in counts.times {
                    self.latency.saturating_record_n(millis, count);
                }
            }
            Observation::Other => {}
        }
    }

    /// Adds the counts of a day.
    #[expect(clippy::expect_used, reason = "all histograms have the same bounds")]
    fn add(&mut self, day: &Self) {
        self.signed_in += day.signed_in;
        self.second_factor += day.second_factor;
        self.moved += day.moved;
        self.unknown += day.unknown;
        self.used += day.used;
        self.lost += day.lost;
        self.time_to_done.add(&day.time_to_done).expect("the same bounds");
        self.latency.add(&day.latency).expect("the same bounds");
        for (all, one) in self.refused.iter_mut().flatten().zip(day.refused.iter().flatten()) {
            *all += one;
        }
        for (all, (answered, failed)) in self.exchanges.iter_mut().zip(&day.exchanges) {
            *all = (all.0 + answered, all.1 + failed);
        }
        for (stop, count) in &day.stops {
            *self.stops.entry(*stop).or_default() += count;
        }
        for (wave, (signed_in, moved)) in &day.waves {
            let all = self.waves.entry(wave.clone()).or_default();
            *all = (all.0 + signed_in, all.1 + moved);
        }
        for (language, count) in &day.languages {
            *self.languages.entry(language.clone()).or_default() += count;
        }
        for (browser, count) in &day.browsers {
            *self.browsers.entry(*browser).or_default() += count;
        }
    }

    /// All refusals of an hour.
    pub(super) fn refused_in(&self, hour: usize) -> u64 {
        self.refused[hour].iter().sum()
    }

    /// All refusals for a reason.
    pub(super) fn refused_for(&self, reason: RefusalReason) -> u64 {
        self.refused.iter().map(|hour| hour[reason as usize]).sum()
    }
}

impl ReportTally {
    pub(super) fn new(period: ReportPeriod) -> Self {
        let (recent, lines) = (RecentJourneys::default(), LineCounts::default());
        Self { period, days: BTreeMap::new(), latest: None, recent, lines }
    }

    /// Counts a line of a file, or the problem in its place.
    pub(super) fn add(&mut self, file: &Path, number: usize, line: Result<&[u8], String>) {
        if line.as_ref().is_ok_and(|line| line.is_empty()) {
            return;
        }
        self.lines.read += 1;
        match line.and_then(ObservedLine::parse) {
            Ok(line) => self.observe(line),
            Err(problem) => {
                self.lines.broken += 1;
                if self.lines.broken_examples.len() < NAMED {
                    let file = file.display().to_string();
                    self.lines.broken_examples.push(BrokenLine { file, line: number, problem });
                }
            }
        }
    }

    fn observe(&mut self, line: ObservedLine) {
        let (day, hour) = self.period.day_and_hour(line.at);
        if !self.days.contains_key(&day) && !self.begins(day) {
            return;
        }
        if let Observation::Moved { journey, .. } = line.what
            && !self.recent.is_new(journey)
        {
            return;
        }
        self.days.entry(day).or_insert_with(DayTally::new).count(hour, line);
    }

    /// Whether a new day is in the report, as far as the lines so far tell. A day later than all
    /// others can move the start of the report. Then the days before that start are dropped.
    fn begins(&mut self, day: Date) -> bool {
        let latest = self.latest.map_or(day, |latest| latest.max(day));
        self.latest = Some(latest);
        let Ok(range) = self.period.range(latest) else { return false };
        self.days.retain(|day, _| range.contains(*day));
        range.contains(day)
    }

    /// The days of the report, each with its counts if it has any, and their sum.
    ///
    /// # Errors
    /// [`PeriodProblem`].
    pub(super) fn finish(mut self) -> Result<FinishedTally, PeriodProblem> {
        let range = self.latest.map(|latest| self.period.range(latest)).transpose()?;
        let mut sum = DayTally::new();
        for day in self.days.values() {
            sum.add(day);
        }
        (self.lines.used, self.lines.lost) = (sum.used, sum.lost);
        let zone = self.period.zone_name().to_owned();
        Ok(FinishedTally { zone, range, days: self.days, sum, lines: self.lines })
    }
}

/// The counts of all lines.
pub(super) struct FinishedTally {
    pub(super) zone: String,
    /// `None` if no file has a valid line.
    pub(super) range: Option<DayRange>,
    pub(super) days: BTreeMap<Date, DayTally>,
    pub(super) sum: DayTally,
    pub(super) lines: LineCounts,
}

/// Counts a label, unless there are too many others.
fn count_label<K: Ord, V: Default>(
    counts: &mut BTreeMap<K, V>,
    label: K,
    count: impl FnOnce(&mut V),
) {
    if counts.len() < LABELS || counts.contains_key(&label) {
        count(counts.entry(label).or_default());
    }
}

/// Whether a text can be the tag of a language, such as `zh-Hans`.
fn is_tag(text: &str) -> bool {
    let fits = |b: u8| b.is_ascii_alphanumeric() || b == b'-';
    !text.is_empty() && text.len() <= 35 && text.bytes().all(fits) && !text.starts_with('-')
}
