//! The positions and sizes in a bar chart, in units of its `viewBox`. The template draws the chart.

use super::numbers::grouped;

/// The size of a chart without its labels.
pub(super) const WIDTH: u64 = 720;
pub(super) const HEIGHT: u64 = 140;
/// Maximum number of labels below the bars.
const LABELS: usize = 8;

/// A chart with one bar for each value.
#[derive(Debug)]
pub(super) struct BarChart {
    /// What the bars show, and what the paler bars behind them show.
    pub(super) legend: (&'static str, Option<&'static str>),
    /// The count at the upper edge.
    most: u64,
    pub(super) bars: Vec<ChartBar>,
    pub(super) labels: Vec<ChartLabel>,
}

/// A bar, and the paler bar behind it, which may have no height.
#[derive(Debug)]
pub(super) struct ChartBar {
    pub(super) x: u64,
    pub(super) width: u64,
    pub(super) height: u64,
    pub(super) back_height: u64,
}

#[derive(Debug)]
pub(super) struct ChartLabel {
    pub(super) x: u64,
    pub(super) text: String,
}

/// What a bar shows. The label may be empty. `behind` is the count of the paler bar.
pub(super) struct ChartValue {
    pub(super) label: String,
    pub(super) count: u64,
    pub(super) behind: u64,
}

impl BarChart {
    /// A chart of these values. `None` if all counts are 0.
    pub(super) fn of(
        legend: (&'static str, Option<&'static str>),
        values: &[ChartValue],
    ) -> Option<Self> {
        let most = values.iter().map(|value| value.count.max(value.behind)).max()?;
        if most == 0 {
            return None;
        }
        let count = values.len() as u64;
        // Even the smallest count stays visible.
        let scaled = |value: u64| (value * HEIGHT / most).max(value.min(1));
        let edge = |n: u64| n * WIDTH / count;
        let bars = (0..).zip(values).map(|(n, value)| {
            let (x, next) = (edge(n), edge(n + 1));
            // A gap of a quarter, but none between bars that are as narrow as a line.
            let gap = (next - x) / 4;
            let (height, back_height) = (scaled(value.count), scaled(value.behind));
            ChartBar { x: x + gap / 2, width: (next - x - gap).max(1), height, back_height }
        });
        let labelled = || values.iter().zip(0..).filter(|(value, _)| !value.label.is_empty());
        let every = labelled().count().div_ceil(LABELS).max(1);
        let labels = labelled().step_by(every).map(|(value, n)| ChartLabel {
            x: edge(n) + (edge(n + 1) - edge(n)) / 2,
            text: value.label.clone(),
        });
        Some(Self { legend, most, bars: bars.collect(), labels: labels.collect() })
    }

    /// The label of the upper edge: its count.
    pub(super) fn most(&self) -> String {
        grouped(self.most)
    }
}

impl ChartBar {
    /// The upper edge of the bar.
    pub(super) fn y(&self) -> u64 {
        HEIGHT - self.height
    }

    /// The upper edge of the bar behind it.
    pub(super) fn back_y(&self) -> u64 {
        HEIGHT - self.back_height
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn bars_stay_within_the_chart(counts in prop::collection::vec((0..u64::from(u32::MAX), 0..9_u64), 0..800)) {
            let values = counts.iter().map(|(count, behind)| ChartValue {
                label: "Mon 23".to_owned(), count: *count, behind: *behind,
            });
            let values: Vec<_> = values.collect();
            let Some(chart) = BarChart::of(("", None), &values) else {
                prop_assert!(counts.iter().all(|(count, behind)| count + behind == 0));
                return Ok(());
            };
            prop_assert_eq!(chart.bars.len(), counts.len());
            prop_assert!(chart.labels.len() <= LABELS);
            for bar in &chart.bars {
                prop_assert!(bar.y() <= HEIGHT && bar.back_y() <= HEIGHT && bar.x + bar.width <= WIDTH + 1);
            }
            prop_assert!(chart.bars.iter().any(|bar| bar.height.max(bar.back_height) == HEIGHT));
        }
    }
}
