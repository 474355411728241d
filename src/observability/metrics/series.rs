//! Registers metrics and keeps a handle of each series.
//!
//! Every series exists from the start with zero, so a rate is right from the first event on and no
//! label can bring a new one. Counting finds the handle in a map that never changes: it takes none
//! of the locks by which the library's families look up and add series.

use std::collections::HashMap;
use std::fmt;

use prometheus_client::encoding::{EncodeMetric, MetricEncoder};
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::{ConstGauge, Gauge};
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::metrics::{MetricType, TypedMetric};
use prometheus_client::registry::Registry;

/// The names and values of one series' labels.
type Labels = Vec<(&'static str, String)>;

/// A counter as Prometheus' text format 0.0.4 names it.
///
/// The library writes `OpenMetrics`, where the counter `steps` has the sample `steps_total`. The
/// text format, which `promtool check metrics` and older scrapers read, has one name for both. So
/// we register `steps_total`, and write its sample as a gauge's is written: without another suffix.
#[derive(Debug, Clone, Default)]
pub(super) struct Count(pub(super) Counter);

impl TypedMetric for Count {
    const TYPE: MetricType = MetricType::Counter;
}

impl EncodeMetric for Count {
    fn encode(&self, mut encoder: MetricEncoder) -> fmt::Result {
        encoder.encode_gauge(&self.0.get())
    }

    fn metric_type(&self) -> MetricType {
        Self::TYPE
    }
}

/// The series of one metric, by the values of their labels.
pub(super) struct Series<const N: usize, M>(pub(super) HashMap<[&'static str; N], M>);

impl<const N: usize, M> Series<N, M> {
    pub(super) fn get<'a>(&'a self, values: [&'a str; N]) -> Option<&'a M> {
        let series: &HashMap<[&'a str; N], M> = &self.0;
        series.get(&values)
    }
}

impl<const N: usize> Series<N, Count> {
    /// Counts one; values without a series are ignored.
    pub(super) fn inc(&self, values: [&str; N]) {
        if let Some(count) = self.get(values) {
            count.0.inc();
        }
    }
}

/// A registry under construction. All names get the prefix `handover_`.
pub(super) struct Registrar(pub(super) Registry);

impl Registrar {
    pub(super) fn new() -> Self {
        Self(Registry::with_prefix("handover"))
    }

    /// One series for each combination of the labels' values.
    pub(super) fn counters<const N: usize>(
        &mut self,
        name: &str,
        help: &str,
        labels: [(&'static str, &[&'static str]); N],
    ) -> Series<N, Count> {
        self.series(name, help, labels, Count::default)
    }

    /// As [`Self::counters`]. `new` makes the metric of a series.
    pub(super) fn series<const N: usize, M>(
        &mut self,
        name: &str,
        help: &str,
        labels: [(&'static str, &[&'static str]); N],
        new: impl Fn() -> M + Send + Sync + 'static,
    ) -> Series<N, M>
    where
        M: EncodeMetric + TypedMetric + fmt::Debug + Clone + Send + Sync + 'static,
    {
        let family = Family::<Labels, M, _>::new_with_constructor(new);
        let (names, values) = (labels.map(|(name, _)| name), labels.map(|(_, values)| values));
        let series = combinations(values).into_iter().map(|values| {
            let labels = names.into_iter().zip(values.map(str::to_owned)).collect();
            (values, family.get_or_create_owned(&labels))
        });
        let series = Series(series.collect());
        self.0.register(name, help, family);
        series
    }

    pub(super) fn histogram(&mut self, name: &str, help: &str, bounds: &[f64]) -> Histogram {
        let histogram = Histogram::new(bounds.iter().copied());
        self.0.register(name, help, histogram.clone());
        histogram
    }

    pub(super) fn count(&mut self, name: &str, help: &str, value: u64) {
        let count = Count::default();
        count.0.inc_by(value);
        self.0.register(name, help, count);
    }

    /// One counter for each list of labels.
    pub(super) fn counts<const N: usize>(
        &mut self,
        name: &str,
        help: &str,
        values: impl IntoIterator<Item = ([(&'static str, String); N], u64)>,
    ) {
        let family = Family::<Labels, Count>::default();
        for (labels, value) in values {
            family.get_or_create(&labels.into()).0.inc_by(value);
        }
        self.0.register(name, help, family);
    }

    pub(super) fn gauge(&mut self, name: &str, help: &str, value: impl TryInto<i64>) {
        let value = value.try_into().unwrap_or(i64::MAX);
        self.0.register(name, help, ConstGauge::new(value));
    }

    /// One gauge for each value of `label`.
    pub(super) fn gauges(
        &mut self,
        name: &str,
        help: &str,
        label: &'static str,
        values: impl IntoIterator<Item = (String, impl TryInto<i64>)>,
    ) {
        let family = Family::<Labels, Gauge>::default();
        for (labelled, value) in values {
            family
                .get_or_create(&vec![(label, labelled)])
                .set(value.try_into().unwrap_or(i64::MAX));
        }
        self.0.register(name, help, family);
    }
}

/// Every way of choosing one value from each list.
fn combinations<'a, const N: usize>(lists: [&[&'a str]; N]) -> Vec<[&'a str; N]> {
    let mut all = vec![[""; N]];
    for (place, list) in lists.into_iter().enumerate() {
        let with_each = |mut values: [&'a str; N]| {
            list.iter().map(move |value| {
                values[place] = value;
                values
            })
        };
        all = all.into_iter().flat_map(with_each).collect();
    }
    all
}
