//! Registers metrics and keeps a handle of each series.
//!
//! Every series exists from the start with zero, so a rate is right from the first event on and no
//! label can bring a new one. Counting finds the handle in a map that never changes: it takes none
//! of the locks by which the library's families look up and add series.

use std::collections::HashMap;
use std::fmt;
use std::hash::Hash;

use prometheus_client::encoding::{EncodeMetric, MetricEncoder};
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::{ConstGauge, Gauge};
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::metrics::{MetricType, TypedMetric};
use prometheus_client::registry::Registry;

/// The names and values of one series' labels.
pub(super) type Labels = Vec<(&'static str, String)>;

/// A counter as Prometheus' text format 0.0.4 names it.
///
/// The library writes `OpenMetrics`, where the counter `steps` has the sample `steps_total`. The
/// text format, which `promtool check metrics` and older scrapers read, has one name for both. So
/// we register `steps_total`, and write its sample as a gauge's is written: without another suffix.
#[derive(Debug, Clone, Default)]
pub(super) struct Count(Counter);

impl Count {
    pub(super) fn inc(&self) {
        self.0.inc();
    }

    pub(super) fn get(&self) -> u64 {
        self.0.get()
    }
}

impl TypedMetric for Count {
    const TYPE: MetricType = MetricType::Counter;
}

impl EncodeMetric for Count {
    fn encode(&self, mut encoder: MetricEncoder) -> fmt::Result {
        encoder.encode_gauge(&self.get())
    }

    fn metric_type(&self) -> MetricType {
        Self::TYPE
    }
}

/// The series of one metric, by what distinguishes them.
pub(super) struct Series<K, M>(HashMap<K, M>);

impl<K: Eq + Hash, M> Series<K, M> {
    pub(super) fn get(&self, key: &K) -> Option<&M> {
        self.0.get(key)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&K, &M)> {
        self.0.iter()
    }
}

impl<K: Eq + Hash> Series<K, Count> {
    /// Counts one; a key without a series is ignored.
    pub(super) fn inc(&self, key: &K) {
        if let Some(count) = self.get(key) {
            count.inc();
        }
    }
}

/// A registry under construction. All names get the prefix `handover_`.
pub(super) struct Registrar(pub(super) Registry);

impl Registrar {
    pub(super) fn new() -> Self {
        Self(Registry::with_prefix("handover"))
    }

    pub(super) fn counters<K: Eq + Hash>(
        &mut self,
        name: &str,
        help: &str,
        series: impl IntoIterator<Item = (K, Labels)>,
    ) -> Series<K, Count> {
        self.family(name, help, series, Count::default)
    }

    /// `bounds` are the upper bounds of the buckets, in seconds.
    pub(super) fn histograms<K: Eq + Hash>(
        &mut self,
        name: &str,
        help: &str,
        series: impl IntoIterator<Item = (K, Labels)>,
        bounds: &'static [f64],
    ) -> Series<K, Histogram> {
        self.family(name, help, series, move || Histogram::new(bounds.iter().copied()))
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
        values: impl IntoIterator<Item = (String, i64)>,
    ) {
        let family = Family::<Labels, Gauge>::default();
        for (labelled, value) in values {
            family.get_or_create(&vec![(label, labelled)]).set(value);
        }
        self.0.register(name, help, family);
    }

    fn family<K: Eq + Hash, M>(
        &mut self,
        name: &str,
        help: &str,
        series: impl IntoIterator<Item = (K, Labels)>,
        new: impl Fn() -> M + Send + Sync + 'static,
    ) -> Series<K, M>
    where
        M: EncodeMetric + TypedMetric + fmt::Debug + Clone + Send + Sync + 'static,
    {
        let family = Family::<Labels, M, _>::new_with_constructor(new);
        let series = series.into_iter();
        let series = series.map(|(key, labels)| (key, family.get_or_create_owned(&labels)));
        let series = Series(series.collect());
        self.0.register(name, help, family);
        series
    }
}

/// One series for each value of one label.
pub(super) fn by(
    label: &'static str,
    values: &[&'static str],
) -> impl Iterator<Item = (&'static str, Labels)> {
    values.iter().map(move |value| (*value, vec![(label, (*value).to_owned())]))
}

/// One series for each pair of values of two labels.
pub(super) fn pairs(
    (first, first_values): (&'static str, &[&'static str]),
    (second, second_values): (&'static str, &[&'static str]),
) -> impl Iterator<Item = ([&'static str; 2], Labels)> {
    first_values.iter().flat_map(move |one| {
        second_values.iter().map(move |two| {
            ([*one, *two], vec![(first, (*one).to_owned()), (second, (*two).to_owned())])
        })
    })
}
