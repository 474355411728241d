//! Caches that strangers can fill.

use std::hash::Hash;
use std::time::Duration;

use moka::policy::EvictionPolicy;
use moka::sync::Cache;

/// A cache of at most `capacity` entries, each kept for `ttl` after its last change. A full cache
/// drops the least recently used entry. moka's default policy would refuse new entries instead,
/// once strangers have filled the cache.
pub fn lru_cache<K, V>(capacity: u64, ttl: Duration) -> Cache<K, V>
where
    K: Eq + Hash + Send + Sync + 'static,
    V: Clone + Send + Sync + 'static,
{
    let cache = Cache::builder().max_capacity(capacity).time_to_live(ttl);
    cache.eviction_policy(EvictionPolicy::lru()).build()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_full_cache_takes_new_entries_and_drops_the_least_recently_used() {
        let cache = lru_cache(100, Duration::from_hours(1));
        for key in 0..100 {
            cache.insert(key, ());
            // An entry that is used often is what the default policy prefers to a new one.
            for _ in 0..5 {
                cache.get(&key);
            }
        }
        cache.run_pending_tasks();
        cache.get(&0);
        cache.insert(100, ());
        cache.run_pending_tasks();
        assert!(cache.contains_key(&0) && !cache.contains_key(&1) && cache.contains_key(&100));
    }
}
