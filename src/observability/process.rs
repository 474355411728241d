//! The process itself. Its memory holds passwords and seeds for a moment, so it leaves no core dump,
//! and no other process of the same user may look into it. And it may have so many files open.

use rustix::process::{
    DumpableBehavior, Resource, Rlimit, getrlimit, set_dumpable_behavior, setrlimit,
};

/// Forbids core dumps and looking in. For the start of the program.
pub fn keep_to_itself() {
    let none = Rlimit { current: Some(0), maximum: Some(0) };
    if let Err(error) = setrlimit(Resource::Core, none) {
        tracing::warn!(%error, "core dumps cannot be forbidden");
    }
    if let Err(error) = set_dumpable_behavior(DumpableBehavior::NotDumpable) {
        tracing::warn!(%error, "other processes cannot be kept from looking into this one");
    }
}

/// How many files and connections are open, and how many may be; `None`: any number.
#[must_use]
pub fn open_files() -> (usize, Option<u64>) {
    let limit = getrlimit(Resource::Nofile).current;
    let open = match std::fs::read_dir("/proc/self/fd") {
        // One of them is the directory itself.
        Ok(files) => files.count().saturating_sub(1),
        // Not even this one could be opened.
        Err(_) => limit.and_then(|limit| limit.try_into().ok()).unwrap_or_default(),
    };
    (open, limit)
}
