//! What the process itself could give away: its memory holds passwords and seeds for a moment, so it
//! leaves no core dump, and no other process of the same user may look into it.

use rustix::process::{DumpableBehavior, Resource, Rlimit, set_dumpable_behavior, setrlimit};

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
