//! Programs that the tests start.

use std::path::{Path, PathBuf};

/// The path of a program that Debian has in `package`: from the PATH, from the folder of Debian's
/// servers, which ordinary users do not have in it, or from where `tests/run` unpacks it.
pub fn installed(program: &str, package: &str) -> PathBuf {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let unpacked = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/tools/servers/bin");
    std::env::split_paths(&path)
        .chain([Path::new("/usr/sbin").to_owned(), unpacked])
        .map(|folder| folder.join(program))
        .find(|path| path.is_file())
        .unwrap_or_else(|| {
            panic!("{program} is missing: tests/run gets it, or apt-get install {package}")
        })
}
