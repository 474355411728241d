//! Protects the process's memory, which holds passwords and seeds for a moment, and counts its open
//! files.

use rustix::process::{
    DumpableBehavior, Resource, Rlimit, getrlimit, set_dumpable_behavior, setrlimit,
};

/// Forbids core dumps, and access by other processes of the same user.
pub fn protect_memory() {
    let none = Rlimit { current: Some(0), maximum: Some(0) };
    if let Err(error) = setrlimit(Resource::Core, none) {
        tracing::warn!(%error, "core dumps cannot be forbidden");
    }
    if let Err(error) = set_dumpable_behavior(DumpableBehavior::NotDumpable) {
        tracing::warn!(%error, "other processes may read this one's memory");
    }
}

/// The number of open files and connections, and the limit; `None` if there is none.
pub fn open_files() -> (usize, Option<u64>) {
    let limit = getrlimit(Resource::Nofile).current;
    let open = match std::fs::read_dir("/proc/self/fd") {
        // One of the entries is this directory.
        Ok(files) => files.count().saturating_sub(1),
        // The limit is reached, so the directory cannot be opened either.
        Err(_) => limit.and_then(|limit| limit.try_into().ok()).unwrap_or_default(),
    };
    (open, limit)
}
