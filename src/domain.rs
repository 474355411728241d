//! The rules of the portal without any input or output: journeys and phone numbers.

pub mod journey;
pub mod page;
pub mod phone_number;
