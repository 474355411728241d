//! Where journeys are stored: in memory, or in a Redis that several instances share.

pub mod account_notes;
pub mod journeys;
pub mod lru;
pub mod recent_numbers;
pub mod redis;
