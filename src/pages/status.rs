//! `status`: a summary for a help desk without Prometheus. Only the management listener has it.

use std::borrow::Cow;

use actix_web::HttpRequest;
use actix_web::web::Data;

use super::management::ManagementFrame;
use super::query::has_flag;
use super::{HttpResponse, PageError, Portal, StatusCode, Template, page};
use crate::content::language::Words;
use crate::observability::health::Health;
use crate::observability::history::Totals;
use crate::observability::metrics::{Gauges, WaveCounts};

/// The size of the chart of the hours, in its own units.
const WIDTH: u64 = 720;
const HEIGHT: u64 = 160;
/// The length of the funnel's longest bar.
const LONGEST: u64 = 300;
/// The query parameter that makes the page reload itself.
const FOLLOW: &str = "follow";
/// The percentage of unanswered exchanges that counts as trouble.
const TROUBLE_PERCENT: u64 = 20;

#[derive(Template)]
#[template(path = "pages/status.html")]
struct StatusPage<'a> {
    frame: ManagementFrame,
    words: &'a Words,
    /// The overall state, as the first part of message ids.
    verdict: &'static str,
    /// The problems that `/readyz` reports.
    lacks: Vec<String>,
    at: String,
    /// Whether the page reloads itself. Only on request, because a reload disturbs a person who
    /// reads the page.
    follow: bool,
    funnel: Vec<Row>,
    given_up: u64,
    waves: Vec<WaveCounts>,
    hours: Vec<Hour>,
    /// The count at the chart's upper edge.
    most: u64,
    state: Gauges,
    /// Whether there is a page for the help desk, where people search.
    desk: bool,
    version: &'static str,
}

/// One bar of the funnel.
struct Row {
    name: &'static str,
    count: u64,
    /// The percentage of the previous step's count.
    percent: Option<u64>,
    width: u64,
}

/// One bar of the chart of the hours.
struct Hour {
    ago: usize,
    x: u64,
    done_y: u64,
    done_height: u64,
    given_up_y: u64,
    given_up_height: u64,
    totals: Totals,
}

impl StatusPage<'_> {
    fn verdict_words(&self, part: &str) -> Cow<'_, str> {
        self.words.t(&format!("{}-{part}", self.verdict))
    }
}

/// Shows the page.
///
/// # Errors
/// [`PageError::Internal`] if the template cannot be rendered.
pub async fn get(
    portal: Data<Portal>,
    health: Data<Health>,
    request: HttpRequest,
) -> Result<HttpResponse, PageError> {
    let time = jiff::Timestamp::now();
    let now = time.as_second().unsigned_abs();
    portal.records.history.note(now, portal.records.metrics.totals());
    let (hours, day) = (portal.records.history.hours(now), portal.records.history.day(now));
    let (hours, most) = drawn(&hours);
    let settings = portal.site.settings.get();
    let words = portal.site.languages.chosen(&request);
    let (ready, lacks) = health.check();
    let hour = hours.first().map(|hour| hour.totals).unwrap_or_default();
    let local = time.to_zoned(settings.brand.time_zone.clone());
    let shown = StatusPage {
        frame: ManagementFrame::of("status", &settings).in_language(&words),
        words: &words,
        verdict: verdict(ready, portal.upstream.client.away(None).is_some(), hour),
        lacks,
        at: local.strftime("%Y-%m-%d %H:%M %Z").to_string(),
        follow: has_flag(&request, FOLLOW),
        funnel: funnel(day),
        given_up: day.given_up,
        waves: portal.records.metrics.waves(),
        hours,
        most,
        state: portal.state().await,
        desk: portal.site.desk.is_some(),
        version: env!("CARGO_PKG_VERSION"),
    };
    page(StatusCode::OK, &shown)
}

/// The overall state. It depends on readiness, on the circuit breakers of all SecEnrol servers, and
/// on the last hour.
fn verdict(ready: bool, away: bool, hour: Totals) -> &'static str {
    let exchanges = hour.answered + hour.failed;
    if !ready {
        "status-unready"
    } else if away {
        "status-trouble"
    } else if exchanges == 0 {
        "status-quiet"
    } else if hour.failed * 100 >= exchanges * TROUBLE_PERCENT {
        "status-trouble"
    } else {
        "status-fine"
    }
}

fn funnel(day: Totals) -> Vec<Row> {
    let steps = [
        ("status-started", day.started),
        ("status-signed-in", day.signed_in),
        ("status-confirmed", day.confirmed),
        ("status-done", day.done),
    ];
    let most = steps.iter().map(|(_, count)| *count).max().unwrap_or_default().max(1);
    let before = [0, day.started, day.signed_in, day.confirmed];
    let rows = steps.into_iter().zip(before).map(|((name, count), before)| Row {
        name,
        count,
        percent: (count * 100 + before / 2).checked_div(before),
        width: count * LONGEST / most,
    });
    rows.collect()
}

/// The bars with the newest hour on the right, and the count at the upper edge.
fn drawn(hours: &[Totals]) -> (Vec<Hour>, u64) {
    let most = hours.iter().map(|hour| hour.done + hour.given_up).max().unwrap_or_default().max(4);
    let step = WIDTH / hours.len().max(1) as u64;
    let drawn = hours.iter().enumerate().map(|(ago, totals)| {
        let done_height = totals.done * HEIGHT / most;
        let given_up_height = totals.given_up * HEIGHT / most;
        Hour {
            ago,
            x: WIDTH.saturating_sub(step * (ago as u64 + 1)) + 4,
            done_y: HEIGHT - done_height,
            done_height,
            given_up_y: HEIGHT - done_height - given_up_height,
            given_up_height,
            totals: *totals,
        }
    });
    (drawn.collect(), most)
}

/// Renders the page for the template test, with the mark in each text.
#[cfg(test)]
pub(super) fn sample(samples: &mut super::samples::Samples) {
    use crate::domain::wave::Wave;

    let day = Totals {
        started: 4,
        signed_in: 3,
        confirmed: 2,
        done: 1,
        given_up: 1,
        answered: 9,
        failed: 1,
    };
    let (hours, most) = drawn(&[day; 24]);
    let wave = Wave::parse("leeds").unwrap();
    let waves = vec![WaveCounts { wave, signed_in: 10, moved: 5 }];
    let page = StatusPage {
        frame: ManagementFrame::sample(samples.lent()),
        words: samples.words,
        verdict: "status-fine",
        lacks: vec![samples.text()],
        at: samples.text(),
        follow: true,
        funnel: funnel(day),
        given_up: day.given_up,
        waves,
        hours,
        most,
        state: Gauges { audit_lost: 1, ..Gauges::default() },
        desk: true,
        version: samples.lent(),
    };
    samples.add("pages/status.html", &page);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_verdict_follows_the_current_state_and_the_last_hour() {
        let hour = |answered, failed| Totals { answered, failed, ..Totals::default() };
        assert_eq!(verdict(true, false, hour(0, 0)), "status-quiet");
        assert_eq!(verdict(true, false, hour(9, 1)), "status-fine");
        assert_eq!(verdict(true, false, hour(8, 2)), "status-trouble");
        assert_eq!(verdict(true, false, hour(0, 1)), "status-trouble");
        assert_eq!(verdict(true, true, hour(9, 0)), "status-trouble");
        assert_eq!(verdict(false, false, hour(9, 0)), "status-unready");
    }

    #[test]
    fn percentages_are_rounded() {
        let rows = funnel(Totals { started: 9, signed_in: 5, confirmed: 1, ..Totals::default() });
        let percentages: Vec<_> = rows.iter().map(|row| row.percent).collect();
        assert_eq!(percentages, [None, Some(56), Some(20), Some(0)]);
    }

    #[test]
    fn bars_stay_within_the_drawing() {
        let hours: Vec<Totals> =
            (0..24).map(|n| Totals { done: n * 7, given_up: n % 3, ..Totals::default() }).collect();
        let (bars, most) = drawn(&hours);
        assert_eq!(most, 23 * 7 + 2);
        for bar in bars {
            assert!(
                bar.x < WIDTH && bar.given_up_y + bar.given_up_height + bar.done_height <= HEIGHT
            );
        }
    }
}
