//! Linux and other systems of the Unix family. What only Linux has is marked as such.

use std::fs::{File, OpenOptions};
use std::io;
use std::net::{Shutdown, SocketAddr, TcpListener};
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use rustix::fs::OFlags;
use rustix::io::Errno;
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use rustix::termios::{self, LocalModes, OptionalActions, Termios};
use rustix::time::{ClockId, clock_gettime};
use tokio::net::TcpStream;
use tokio::signal::unix::{Signal, SignalKind, signal};
use tracing_subscriber::fmt::writer::BoxMakeWriter;
use tracing_subscriber::layer::Identity;

use super::{Order, ServiceState};
use sd_notify::NotifyState;
use socket2::SockRef;

/// How an administrator lets the portal, or a command such as `check`, read a file.
pub const HOW_TO_ALLOW_READING: &str = "give the portal's user, and no others, the right to read it (chgrp, chmod 640), and run \
     commands such as check as root";
/// Who may make the folder of the audit trail when the portal starts.
pub const WHO_MAKES_LOG_FOLDER: &str =
    "the systemd unit does so, as the packaged one does with /var/log/handover";
/// How an administrator makes the portal read its config again.
pub const HOW_TO_RELOAD: &str = "reload the portal (systemctl reload handover, or SIGHUP)";
/// Why the portal may not use a port, and what to do.
pub const PORT_DENIED: &str = "ports below 1024 need a privilege (docs/install.md); grant it, or \
                               choose a higher port";
/// What to do if another program uses the port.
pub const PORT_IN_USE: &str = "choose another address, or stop the program that uses it";

/// The clock that goes on while the machine is suspended.
#[cfg(target_os = "linux")]
const CLOCK: ClockId = ClockId::Boottime;
/// On macOS, this clock goes on while the machine is suspended.
#[cfg(not(target_os = "linux"))]
const CLOCK: ClockId = ClockId::Monotonic;

/// The folder with one entry for each open file of the process.
#[cfg(target_os = "linux")]
const OPEN_FILES: &str = "/proc/self/fd";
#[cfg(not(target_os = "linux"))]
const OPEN_FILES: &str = "/dev/fd";

/// The connections that may wait for a listener, as in systemd's sockets. During a restart nobody
/// accepts them for a while.
const BACKLOG: i32 = 4096;
/// The files that the service manager must keep: two listeners and two states.
const KEPT_FILES: u32 = 4;
/// Where systemd says how many files it keeps, since version 254. The packaged unit says it, too,
/// for older versions.
const FILE_STORES: [&str; 2] = ["FDSTORE", "HANDOVER_FDSTORE"];
/// What to do if systemd's socket for messages does not answer.
const UNREACHABLE: &str = "set Type=notify in the unit, and let the portal's user write to the \
                           socket in NOTIFY_SOCKET";

#[expect(clippy::cast_possible_wrap, reason = "the flag is a small bit")]
const NO_WAIT: i32 = OFlags::NONBLOCK.bits() as i32;
/// The error of opening a pipe that nothing reads, without waiting.
const NO_READER: i32 = Errno::NXIO.raw_os_error();

/// Where the packages put the config.
pub fn config_file() -> PathBuf {
    "/etc/handover/config.toml".into()
}

/// Whether somebody may read standard output.
pub fn has_standard_output() -> bool {
    true
}

/// Where the lines of the log go.
pub fn log_writer() -> BoxMakeWriter {
    BoxMakeWriter::new(io::stderr)
}

/// There is no event log: the journal has all lines.
pub fn event_log() -> Option<Identity> {
    None
}

/// The commands that make a file with `bytes` random bytes, which only its owner can read.
pub fn how_to_make_key(bytes: usize) -> String {
    format!("(umask 077; head -c {bytes} /dev/urandom > FILE)")
}

/// Orders by signal: SIGTERM and SIGINT to stop, SIGHUP to reload. They no longer end the program
/// by themselves.
pub struct Orders {
    terminate: Signal,
    interrupt: Signal,
    hangup: Signal,
}

impl Orders {
    /// Catches signals from now on. Must be called in a tokio runtime.
    ///
    /// # Errors
    /// If the operating system refuses.
    pub fn listen() -> io::Result<Self> {
        Ok(Self {
            terminate: signal(SignalKind::terminate())?,
            interrupt: signal(SignalKind::interrupt())?,
            hangup: signal(SignalKind::hangup())?,
        })
    }

    /// The next order; `None` if there can be none any more.
    pub async fn next(&mut self) -> Option<Order> {
        tokio::select! {
            Some(()) = self.terminate.recv() => Some(Order::Stop),
            Some(()) = self.interrupt.recv() => Some(Order::Stop),
            Some(()) = self.hangup.recv() => Some(Order::Reload),
            else => None,
        }
    }
}

/// Reports to systemd, if it started the program.
///
/// # Errors
/// [`io::Error`] if systemd cannot be reached.
pub fn report(state: ServiceState) -> io::Result<()> {
    let state = match state {
        ServiceState::Ready => NotifyState::Ready,
        ServiceState::Alive => NotifyState::Watchdog,
        ServiceState::Stopping => NotifyState::Stopping,
    };
    sd_notify::notify(&[state])
}

/// Sockets and files that systemd passes to the program: sockets of a socket unit, and what an
/// earlier run gave it to keep.
#[derive(Debug, Default)]
pub struct Inherited {
    listeners: Vec<(String, TcpListener)>,
    files: Vec<(String, File)>,
}

impl Inherited {
    /// Takes everything over. A later call finds nothing.
    pub fn take() -> Self {
        static TAKEN: AtomicBool = AtomicBool::new(false);
        if TAKEN.swap(true, Ordering::SeqCst) {
            return Self::default();
        }
        let passed = sd_listen_fds::get().unwrap_or_else(|error| {
            tracing::error!(
                %error,
                "the sockets and files that systemd passes cannot be used, so the journeys end; \
                 let only systemd set LISTEN_PID, LISTEN_FDS and LISTEN_FDNAMES"
            );
            Vec::new()
        });
        let mut inherited = Self::default();
        for (name, passed) in passed {
            inherited.add(name.unwrap_or_default(), passed.into_std());
        }
        inherited
    }

    fn add(&mut self, name: String, passed: OwnedFd) {
        let _ = rustix::io::fcntl_setfd(&passed, rustix::io::FdFlags::CLOEXEC);
        if is_listener(&passed) {
            self.listeners.push((name, passed.into()));
            return;
        }
        let file = File::from(passed);
        match file.metadata() {
            Ok(metadata) if metadata.is_file() => self.files.push((name, file)),
            _ => tracing::error!(
                name,
                "systemd passes what is neither a listening socket nor a kept file; it is closed. \
                 Remove it from the unit (OpenFile=) or the socket unit (only ListenStream=)"
            ),
        }
    }

    /// Closes the listeners that an earlier run gave to systemd under one of these names, and whose
    /// addresses are no longer wanted. Otherwise systemd would keep them, and they would block a
    /// new listener at an overlapping address.
    pub fn close_unwanted(&mut self, names: &[&str], wanted: &[SocketAddr]) {
        self.listeners.retain(|(name, listener)| {
            let is_wanted = listener.local_addr().is_ok_and(|address| wanted.contains(&address));
            if is_wanted || !names.contains(&name.as_str()) {
                return true;
            }
            // Until systemd reads the message, it has the socket, too. So this stops the listening.
            let closed = SockRef::from(listener).shutdown(Shutdown::Both);
            let removed = [NotifyState::FdStoreRemove, NotifyState::FdName(name)];
            if let Err(error) = closed.and_then(|()| sd_notify::notify(&removed)) {
                tracing::error!(
                    %error,
                    name,
                    "the socket of an address that left the config cannot be closed; {UNREACHABLE}"
                );
            }
            false
        });
    }

    /// Takes the listener at this address.
    pub fn listener(&mut self, address: SocketAddr) -> Option<TcpListener> {
        let is_it = |one: &TcpListener| one.local_addr().is_ok_and(|local| local == address);
        let found = self.listeners.iter().position(|(_, one)| is_it(one))?;
        let listener = self.listeners.swap_remove(found).1;
        // systemd may pass the socket twice: from a socket unit, and from its store.
        self.listeners.retain(|(_, one)| !is_it(one));
        Some(listener)
    }

    /// Takes the kept file of this name.
    pub fn file(&mut self, name: &str) -> Option<File> {
        let found = self.files.iter().position(|(known, _)| known == name)?;
        Some(self.files.swap_remove(found).1)
    }

    /// The addresses of the listeners that nobody took.
    pub fn unused(&self) -> Vec<SocketAddr> {
        self.listeners.iter().filter_map(|(_, one)| one.local_addr().ok()).collect()
    }
}

/// Gives a new listener to systemd, if it started the program. systemd keeps the listener open
/// during a restart, and passes it to the next run.
///
/// # Errors
/// [`io::Error`] if systemd cannot be reached.
pub fn keep_listener(name: &str, listener: &TcpListener) -> io::Result<()> {
    SockRef::from(listener).listen(BACKLOG)?;
    keep(name, listener)
}

#[cfg(target_os = "linux")]
fn is_listener(passed: &OwnedFd) -> bool {
    SockRef::from(passed).is_listener().unwrap_or(false)
}

/// macOS cannot tell, and has no systemd.
#[cfg(not(target_os = "linux"))]
fn is_listener(_passed: &OwnedFd) -> bool {
    false
}

/// A file in memory that systemd keeps during a restart; `None` if it did not start the program.
///
/// # Errors
/// [`io::Error`], which says what to do, if there can be no such file, or if systemd does not keep
/// it.
pub fn kept_memory(name: &str) -> io::Result<Option<File>> {
    if std::env::var_os("NOTIFY_SOCKET").is_none() {
        return Ok(None);
    }
    let told = |variable| std::env::var(variable).ok()?.parse::<u32>().ok();
    // systemd ignores files that it does not keep, without an error.
    let problem = match FILE_STORES.into_iter().find_map(told) {
        None => Some(
            "neither systemd nor the unit says that files are kept; set FileDescriptorStoreMax=8 \
             in the unit and, before systemd 254, also Environment=HANDOVER_FDSTORE=8"
                .to_owned(),
        ),
        Some(most) if most < KEPT_FILES => Some(format!(
            "the unit has FileDescriptorStoreMax={most}; set it to {KEPT_FILES} or more"
        )),
        Some(_) => None,
    };
    if let Some(problem) = problem {
        return Err(io::Error::other(problem));
    }
    #[cfg(target_os = "linux")]
    {
        let file = rustix::fs::memfd_create(name, rustix::fs::MemfdFlags::CLOEXEC);
        let file = file.map_err(|error| {
            io::Error::other(format!("{error}; allow memfd_create in the unit's SystemCallFilter"))
        })?;
        keep(name, &file)?;
        Ok(Some(file.into()))
    }
    #[cfg(not(target_os = "linux"))]
    Err(io::Error::other(format!("{name}: this system has no files in memory")))
}

/// Gives an open file to systemd in the place of an older one of this name.
fn keep(name: &str, file: &impl AsFd) -> io::Result<()> {
    // The listener stays in the store, whatever happens to it.
    let unwatched = NotifyState::Custom("FDPOLL=0");
    let states = [NotifyState::FdStore, NotifyState::FdName(name), unwatched];
    let kept = sd_notify::notify(&[NotifyState::FdStoreRemove, NotifyState::FdName(name)])
        .and_then(|()| sd_notify::notify_with_fds(&states, &[file.as_fd()]));
    kept.map_err(|error| io::Error::other(format!("{error}; {UNREACHABLE}")))
}

/// How long the program may be silent; `None` without a watchdog.
pub fn watchdog() -> Option<Duration> {
    sd_notify::watchdog_enabled()
}

/// Forbids core dumps and, on Linux, access by other processes of the same user: memory holds
/// passwords and seeds for a moment.
pub fn protect_memory() {
    let none = Rlimit { current: Some(0), maximum: Some(0) };
    if let Err(error) = setrlimit(Resource::Core, none) {
        tracing::warn!(%error, "core dumps cannot be forbidden");
    }
    #[cfg(target_os = "linux")]
    {
        use rustix::process::{DumpableBehavior, set_dumpable_behavior};
        if let Err(error) = set_dumpable_behavior(DumpableBehavior::NotDumpable) {
            tracing::warn!(%error, "other processes may read this one's memory");
        }
    }
}

/// The number of open files and connections, and the limit; `None` if there is none.
pub fn open_files() -> (usize, Option<u64>) {
    let limit = getrlimit(Resource::Nofile).current;
    let files = std::fs::read_dir(OPEN_FILES).map(Iterator::count);
    (open_of(files, limit), limit)
}

fn open_of(files: io::Result<usize>, limit: Option<u64>) -> usize {
    match files {
        // One of the entries is this directory.
        Ok(files) => files.saturating_sub(1),
        // The limit is reached, so the directory cannot be opened either.
        Err(error) if is_at_limit(&error) => {
            limit.and_then(|limit| limit.try_into().ok()).unwrap_or_default()
        }
        // There is no such folder. A false number would raise an alarm.
        Err(_) => 0,
    }
}

fn is_at_limit(error: &io::Error) -> bool {
    let reasons = [Errno::MFILE, Errno::NFILE];
    Errno::from_io_error(error).is_some_and(|reason| reasons.contains(&reason))
}

/// Opens a file to append to, or creates one that only its owner and group can read. Fails for a
/// pipe that nothing reads, which would block.
///
/// # Errors
/// [`io::Error`]
pub fn open_to_append(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.create(true).append(true).mode(0o640).custom_flags(NO_WAIT);
    let no_reader = "nothing reads this pipe; start its reader first";
    let file = options.open(path).map_err(|error| match error.raw_os_error() {
        Some(NO_READER) => io::Error::new(error.kind(), no_reader),
        _ => error,
    })?;
    // Later writes wait for a slow reader rather than lose lines.
    rustix::fs::fcntl_setfl(&file, rustix::fs::fcntl_getfl(&file)? - OFlags::NONBLOCK)?;
    Ok(file)
}

/// Creates a file, which its owner and group can read, or its owner alone if it is private.
///
/// # Errors
/// [`io::Error`], also if there is a file at `path`.
pub fn create_new(path: &Path, is_private: bool) -> io::Result<File> {
    let mode = if is_private { 0o600 } else { 0o640 };
    OpenOptions::new().write(true).create_new(true).mode(mode).open(path)
}

/// Shows nothing of what is typed at the terminal, until it is dropped: also when Ctrl-C ends the
/// program.
pub struct HiddenInput(Option<Termios>);

impl HiddenInput {
    /// Hides what is typed from now on.
    pub fn begin() -> Self {
        let before = termios::tcgetattr(io::stdin()).ok();
        if let Some(before) = &before {
            let mut hidden = before.clone();
            hidden.local_modes.remove(LocalModes::ECHO);
            hidden.local_modes.insert(LocalModes::ECHONL);
            let _ = termios::tcsetattr(io::stdin(), OptionalActions::Now, &hidden);
        }
        Self(before)
    }
}

impl Drop for HiddenInput {
    fn drop(&mut self) {
        if let Some(before) = &self.0 {
            let _ = termios::tcsetattr(io::stdin(), OptionalActions::Now, before);
        }
    }
}

/// Whether `path` leads to the open `file`.
///
/// # Errors
/// [`io::Error`] if either cannot be examined.
pub fn leads_to(path: &Path, file: &File) -> io::Result<bool> {
    let (there, open) = (std::fs::metadata(path)?, file.metadata()?);
    Ok((there.dev(), there.ino()) == (open.dev(), open.ino()))
}

/// Whether the open `file` was deleted.
///
/// # Errors
/// [`io::Error`] if it cannot be examined.
pub fn is_deleted(file: &File) -> io::Result<bool> {
    Ok(file.metadata()?.nlink() == 0)
}

/// Refuses a secret file that users other than the owner and the group may read or write.
///
/// # Errors
/// What is wrong, and the command that mends it.
pub fn refuse_open(path: &Path) -> Result<(), String> {
    let metadata = std::fs::metadata(path);
    if metadata.is_ok_and(|metadata| metadata.permissions().mode() & 0o006 != 0) {
        let path = path.display();
        return Err(format!("can be read by every user of this machine; run: chmod o= {path}"));
    }
    Ok(())
}

/// Limits how long sent data may stay unacknowledged. Only Linux has that limit.
pub fn limit_unacknowledged(stream: &TcpStream, limit: Duration) {
    #[cfg(target_os = "linux")]
    let _ = SockRef::from(stream).set_tcp_user_timeout(Some(limit));
    #[cfg(not(target_os = "linux"))]
    let _ = (stream, limit);
}

/// The time since the machine started, including the time for which it was suspended: otherwise a
/// QR code would be shown hours later, when the machine or its virtual machine wakes up.
pub fn since_boot() -> Duration {
    Duration::try_from(clock_gettime(CLOCK)).unwrap_or_default()
}

/// Names this start of the machine: another start has another name. 0 if it cannot be read, as with
/// the packaged unit's `ProcSubset=pid`.
pub fn boot_id() -> u64 {
    let id = std::fs::read_to_string("/proc/sys/kernel/random/boot_id").unwrap_or_default();
    let digits: String = id.chars().filter(char::is_ascii_hexdigit).take(16).collect();
    u64::from_str_radix(&digits, 16).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use super::*;

    #[test]
    fn without_proc_no_files_are_reported_and_at_the_limit_all() {
        for (reason, open) in [(Errno::MFILE, 100), (Errno::NFILE, 100), (Errno::NOENT, 0)] {
            assert_eq!(open_of(Err(reason.into()), Some(100)), open, "{reason}");
        }
        assert_eq!(open_of(Ok(8), Some(100)), 7);
    }

    #[test]
    fn a_new_file_is_for_its_owner_or_its_group_too_and_replaces_none() {
        let folder = tempfile::tempdir().unwrap();
        for (name, is_private, mode) in [("report", true, 0o600), ("config", false, 0o640)] {
            let path = folder.path().join(name);
            let file = create_new(&path, is_private).unwrap();
            assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, mode, "{name}");
            let error = create_new(&path, is_private).unwrap_err();
            assert_eq!(error.kind(), io::ErrorKind::AlreadyExists);
        }
    }

    #[test]
    fn a_pipe_is_opened_only_if_something_reads_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("pipe");
        let made = std::process::Command::new("mkfifo").arg(&path).status().unwrap();
        assert!(made.success());
        let error = open_to_append(&path).unwrap_err();
        assert!(error.to_string().contains("nothing reads this pipe"), "{error}");
        let (reading, lines) = (path.clone(), std::sync::mpsc::channel());
        std::thread::spawn(move || {
            let mut line = String::new();
            let mut pipe = std::io::BufReader::new(File::open(reading).unwrap());
            std::io::BufRead::read_line(&mut pipe, &mut line).unwrap();
            lines.0.send(line)
        });
        // Until the reader has opened the pipe.
        let mut pipe = loop {
            match open_to_append(&path) {
                Ok(pipe) => break pipe,
                Err(error) => assert!(error.to_string().contains("nothing reads"), "{error}"),
            }
            std::thread::yield_now();
        };
        pipe.write_all(b"one\n").unwrap();
        let patience = std::time::Duration::from_secs(60);
        assert_eq!(lines.1.recv_timeout(patience).unwrap(), "one\n");
    }

    #[test]
    fn a_new_file_to_append_to_is_not_for_everybody() {
        let folder = tempfile::tempdir().unwrap();
        let file = open_to_append(&folder.path().join("audit.jsonl")).unwrap();
        assert_eq!(file.metadata().unwrap().permissions().mode() & 0o007, 0);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn the_clock_since_boot_is_the_one_that_counts_a_suspended_machine() {
        let boottime = || Duration::try_from(clock_gettime(ClockId::Boottime)).unwrap();
        let before = boottime();
        let read = since_boot();
        assert!(before <= read && read <= boottime());
    }
}
