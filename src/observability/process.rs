//! Protects the process's memory, which holds passwords and seeds for a moment, and counts its open
//! files.

use rustix::io::Errno;
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
    let files = std::fs::read_dir("/proc/self/fd").map(Iterator::count);
    (open_of(files, limit), limit)
}

fn open_of(files: std::io::Result<usize>, limit: Option<u64>) -> usize {
    match files {
        // One of the entries is this directory.
        Ok(files) => files.saturating_sub(1),
        // The limit is reached, so the directory cannot be opened either.
        Err(error) if is_at_limit(&error) => {
            limit.and_then(|limit| limit.try_into().ok()).unwrap_or_default()
        }
        // There is no `/proc`. A false number would raise an alarm.
        Err(_) => 0,
    }
}

fn is_at_limit(error: &std::io::Error) -> bool {
    let reasons = [Errno::MFILE, Errno::NFILE];
    Errno::from_io_error(error).is_some_and(|reason| reasons.contains(&reason))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_proc_no_files_are_reported_and_at_the_limit_all() {
        for (reason, open) in [(Errno::MFILE, 100), (Errno::NFILE, 100), (Errno::NOENT, 0)] {
            assert_eq!(open_of(Err(reason.into()), Some(100)), open, "{reason}");
        }
        assert_eq!(open_of(Ok(8), Some(100)), 7);
    }
}
