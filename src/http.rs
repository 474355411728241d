//! What every request passes before it reaches a page: connections, policy, cookies, errors.

pub mod client_addr;
pub mod connection;
pub mod cookies;
pub mod error;
pub mod help_desk;
pub mod language;
pub mod request_policy;
pub mod session;
pub mod single_header;
pub mod sso_header;
pub mod timed_token;
pub mod tls;
pub mod unlock_proof;
