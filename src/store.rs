//! What the portal stores: journeys, notes about accounts, recent numbers. In memory, or in a Redis
//! that several instances share.

pub mod account_notes;
pub mod journeys;
pub mod lru;
pub mod recent_numbers;
pub mod redis;

/// Why the store did not carry out a request.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// It cannot be reached or did not answer in time. It may have carried out the request.
    #[error("the session store is unavailable: {0}")]
    Away(String),
    /// It has no memory left.
    #[error("the session store has no memory left; raise its maxmemory")]
    Full,
    /// It holds as many journeys as configured.
    #[error("the session store is full; raise session.capacity as far as its memory allows")]
    AtCapacity,
    /// It holds a value of another type than this version stores.
    #[error("the session store holds a value that cannot be read: {0}")]
    Damaged(String),
}
