//! The shapes that counts come in. Every series is there from the start, with zero, so that a rate is
//! right from the first event on and no label can ever bring a new one. Counting is a few atomic
//! additions: no lock, no allocation, for polls count too.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use prometheus_client::encoding::{EncodeMetric, MetricEncoder, NoLabelSet};
use prometheus_client::metrics::{MetricType, TypedMetric};

/// The labels of one series, and their values.
pub(super) type Labels = Vec<(&'static str, String)>;

/// The series of one metric, found by number.
#[derive(Debug, Clone)]
pub(super) struct Family<M>(Arc<[(Labels, M)]>);

impl<M: Default> Family<M> {
    pub(super) fn of(series: impl IntoIterator<Item = Labels>) -> Self {
        Self(series.into_iter().map(|labels| (labels, M::default())).collect())
    }

    /// One series for each value of one label.
    pub(super) fn by<V: ToString>(
        label: &'static str,
        values: impl IntoIterator<Item = V>,
    ) -> Self {
        Self::of(values.into_iter().map(|value| vec![(label, value.to_string())]))
    }

    pub(super) fn at(&self, number: usize) -> Option<&M> {
        self.0.get(number).map(|(_, metric)| metric)
    }

    pub(super) fn all(&self) -> impl Iterator<Item = &M> {
        self.0.iter().map(|(_, metric)| metric)
    }
}

impl<M: EncodeMetric + TypedMetric> EncodeMetric for Family<M> {
    fn encode(&self, mut encoder: MetricEncoder) -> Result<(), fmt::Error> {
        self.0.iter().try_for_each(|(labels, metric)| metric.encode(encoder.encode_family(labels)?))
    }

    fn metric_type(&self) -> MetricType {
        M::TYPE
    }
}

/// How long something took, by the bounds `B`.
#[derive(Debug, Clone)]
pub(super) struct Histogram<B>(Arc<Buckets>, std::marker::PhantomData<B>);

#[derive(Debug)]
struct Buckets {
    /// One for each bound, and one for what is above them all.
    counts: Vec<AtomicU64>,
    sum_in_micros: AtomicU64,
}

/// The upper bounds of a histogram's buckets, in seconds, rising.
pub(super) trait Bounds: fmt::Debug + Send + Sync + 'static {
    const SECONDS: &'static [f64];
}

impl<B: Bounds> Default for Histogram<B> {
    fn default() -> Self {
        let counts = (0..=B::SECONDS.len()).map(|_| AtomicU64::new(0)).collect();
        Self(
            Arc::new(Buckets { counts, sum_in_micros: AtomicU64::new(0) }),
            std::marker::PhantomData,
        )
    }
}

impl<B: Bounds> Histogram<B> {
    pub(super) fn observe(&self, time: Duration) {
        let seconds = time.as_secs_f64();
        let bucket =
            B::SECONDS.iter().position(|bound| seconds <= *bound).unwrap_or(B::SECONDS.len());
        if let Some(count) = self.0.counts.get(bucket) {
            count.fetch_add(1, Ordering::Relaxed);
        }
        let micros = u64::try_from(time.as_micros()).unwrap_or(u64::MAX);
        self.0.sum_in_micros.fetch_add(micros, Ordering::Relaxed);
    }
}

impl<B> TypedMetric for Histogram<B> {
    const TYPE: MetricType = MetricType::Histogram;
}

impl<B: Bounds> EncodeMetric for Histogram<B> {
    fn encode(&self, mut encoder: MetricEncoder) -> Result<(), fmt::Error> {
        let bounds = B::SECONDS.iter().copied().chain([f64::INFINITY]);
        let counts = self.0.counts.iter().map(|count| count.load(Ordering::Relaxed));
        let buckets: Vec<(f64, u64)> = bounds.zip(counts).collect();
        let count = buckets.iter().map(|(_, count)| count).sum();
        let sum = Duration::from_micros(self.0.sum_in_micros.load(Ordering::Relaxed)).as_secs_f64();
        encoder.encode_histogram::<NoLabelSet>(sum, count, &buckets, None)
    }

    fn metric_type(&self) -> MetricType {
        Self::TYPE
    }
}
