//! When SecEnrol may be asked, and the tasks that ask it.

pub mod background;
pub mod bulkhead;
pub mod limits;
pub mod poller;
