//! The rules of the portal and its clock, without other input or output: journeys, phone numbers,
//! keyed hashes, traces.

pub mod journey;
pub mod keyed;
pub mod page;
pub mod phone_number;
pub mod purpose;
pub mod screen;
pub mod trace_parent;
pub mod wave;
