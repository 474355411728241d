//! Programs that the tests start: from the PATH, where `tests/run` puts those that it unpacks, or
//! from the folder of Debian's servers, which ordinary users have not in their PATH.

use std::path::{Path, PathBuf};

/// The path of a program that Debian has in `package`.
pub fn installed(program: &str, package: &str) -> PathBuf {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path)
        .chain([Path::new("/usr/sbin").to_owned()])
        .map(|folder| folder.join(program))
        .find(|path| path.is_file())
        .unwrap_or_else(|| {
            panic!("{program} is missing: tests/run gets it, or apt-get install {package}")
        })
}
