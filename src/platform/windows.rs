//! Windows, as a console program or as a service.

use std::fs::{File, OpenOptions};
use std::io;
use std::net::{SocketAddr, TcpListener};
use std::os::windows::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::sync::{LazyLock, OnceLock};
use std::time::{Duration, Instant};

use tokio::net::TcpStream;
use tokio::signal::windows::{
    CtrlBreak, CtrlC, CtrlClose, CtrlShutdown, ctrl_break, ctrl_c, ctrl_close, ctrl_shutdown,
};
use tokio::sync::broadcast;
use tracing_appender::rolling::{RollingFileAppender, Rotation};
use tracing_layer_win_eventlog::EventLogLayer;
use tracing_subscriber::fmt::writer::BoxMakeWriter;
use winapi_util::file::information;
use winapi_util::{HandleRef, console};
use windows_permissions::constants::{SeObjectType, SecurityInformation};
use windows_permissions::utilities::current_process_sid;
use windows_permissions::wrappers::{
    ConvertSecurityDescriptorToStringSecurityDescriptor, GetNamedSecurityInfo,
};

use super::rights::{is_foreign, is_open};
use super::{Order, ServiceState};

/// How an administrator lets the portal, or a command such as `check`, read a file.
pub const HOW_TO_ALLOW_READING: &str = "give the service, and no other user, the right to read it: \
                                        icacls FILE /grant \"NT SERVICE\\Handover:R\", and run \
                                        commands such as check as an administrator";
/// Who may make the folder of the audit trail.
pub const WHO_MAKES_LOG_FOLDER: &str =
    "`handover service install` will, as it does with ProgramData\\Handover\\log";
/// How an administrator makes the portal read its config again.
pub const HOW_TO_RELOAD: &str = "reload the portal (handover reload)";
/// Why the portal may not use a port, and what to do.
pub const PORT_DENIED: &str = "Windows or IIS holds this port; `netsh http show servicestate` and \
                               `netsh int ipv4 show excludedportrange tcp` say which ones: choose \
                               another port";
/// What to do if another program uses the port.
pub const PORT_IN_USE: &str = "choose another address, or stop the program that uses it: \
                               `netstat -abno` names it, or for IIS `netsh http show servicestate`";

/// The name of the service, of its account and of its entries in the event log.
pub const SERVICE: &str = "Handover";
/// The number of all entries in the event log.
const EVENT_ID: u32 = 1;
/// How many files the log has at most, one a day.
const LOG_FILES: usize = 30;

/// The error of opening a file that another program has locked.
const SHARING_VIOLATION: i32 = 32;

/// A link, or a folder that leads to another place: `FILE_ATTRIBUTE_REPARSE_POINT`.
const LEADS_ELSEWHERE: u32 = 0x400;

/// The console shows what is typed: `ENABLE_ECHO_INPUT`.
const ECHO_INPUT: u32 = 4;

/// The orders of the service manager, for every portal in this process.
static ORDERS: LazyLock<broadcast::Sender<Order>> = LazyLock::new(|| broadcast::channel(16).0);

/// Tells the service manager a state.
type Reporter = Box<dyn Fn(ServiceState) -> io::Result<()> + Send + Sync>;

static REPORTER: OnceLock<Reporter> = OnceLock::new();

/// The folder for the log of the service.
static LOG_FOLDER: OnceLock<PathBuf> = OnceLock::new();

/// The folder of the service's config, keys and logs.
pub fn data_folder() -> PathBuf {
    let all = std::env::var_os("ProgramData").unwrap_or_else(|| r"C:\ProgramData".into());
    Path::new(&all).join("Handover")
}

/// Where `handover service install` puts the config.
pub fn config_file() -> PathBuf {
    data_folder().join("config.toml")
}

/// What the service manager passes to the program: nothing, on Windows.
#[derive(Debug, Default)]
pub struct Inherited;

impl Inherited {
    /// Takes everything over.
    pub fn take() -> Self {
        Self
    }

    /// Windows passes no listeners.
    pub fn close_unwanted(&mut self, _: &[&str], _: &[SocketAddr]) {}

    /// Takes the listener at this address.
    pub fn listener(&mut self, _: SocketAddr) -> Option<TcpListener> {
        None
    }

    /// Takes the kept file of this name.
    pub fn file(&mut self, _: &str) -> Option<File> {
        None
    }

    /// The addresses of the listeners that nobody took.
    pub fn unused(&self) -> Vec<SocketAddr> {
        Vec::new()
    }
}

/// Windows keeps no listener during a restart.
///
/// # Errors
/// None.
pub fn keep_listener(_: &str, _: &TcpListener) -> io::Result<()> {
    Ok(())
}

/// Windows keeps no file in memory during a restart.
///
/// # Errors
/// None.
pub fn kept_memory(_: &str) -> io::Result<Option<File>> {
    Ok(None)
}

/// Whether this process is the service.
fn is_service() -> bool {
    REPORTER.get().is_some()
}

/// Whether somebody may read standard output. That of a service leads nowhere.
pub fn has_standard_output() -> bool {
    !is_service()
}

/// Where the lines of the log go: to a file a day if this is the service.
pub fn log_writer() -> BoxMakeWriter {
    let Some(folder) = LOG_FOLDER.get() else { return BoxMakeWriter::new(io::stderr) };
    let builder = RollingFileAppender::builder()
        .rotation(Rotation::DAILY)
        .filename_prefix("handover")
        .filename_suffix("log")
        .max_log_files(LOG_FILES);
    // Without the file, warnings and errors are in the event log.
    builder.build(folder).map_or_else(|_| BoxMakeWriter::new(io::sink), BoxMakeWriter::new)
}

/// The event log, which gets warnings and errors if this is the service.
pub fn event_log() -> Option<EventLogLayer> {
    is_service().then(|| EventLogLayer::new_with_default_id(SERVICE, Some(EVENT_ID)).ok()).flatten()
}

/// The commands that make a file with `bytes` random bytes.
pub fn how_to_make_key(bytes: usize) -> String {
    format!(
        "in PowerShell, $key = [byte[]]::new({bytes}); \
         [Security.Cryptography.RandomNumberGenerator]::Create().GetBytes($key); \
         [IO.File]::WriteAllBytes('FILE', $key)"
    )
}

/// Passes an order of the service manager on.
pub fn order(order: Order) {
    // Without a portal, nobody listens.
    let _ = ORDERS.send(order);
}

/// Makes this process the service, which logs to files in `log_folder` and reports its state with
/// `reporter`.
pub fn become_service(
    log_folder: PathBuf,
    reporter: impl Fn(ServiceState) -> io::Result<()> + Send + Sync + 'static,
) {
    // A process is one service at most.
    let _ = LOG_FOLDER.set(log_folder);
    let _ = REPORTER.set(Box::new(reporter));
}

/// Orders by console (Ctrl+C, Ctrl+Break, a closed window), at shutdown, and of the service manager.
pub struct Orders {
    interrupt: CtrlC,
    terminate: CtrlBreak,
    close: CtrlClose,
    shutdown: CtrlShutdown,
    service: broadcast::Receiver<Order>,
}

impl Orders {
    /// Catches orders from now on. Must be called in a tokio runtime.
    ///
    /// # Errors
    /// If the operating system refuses.
    pub fn listen() -> io::Result<Self> {
        Ok(Self {
            interrupt: ctrl_c()?,
            terminate: ctrl_break()?,
            close: ctrl_close()?,
            shutdown: ctrl_shutdown()?,
            service: ORDERS.subscribe(),
        })
    }

    /// The next order; `None` if there can be none any more.
    pub async fn next(&mut self) -> Option<Order> {
        // At shutdown, a service hears of it twice. The second order would stop it at once.
        if is_service() {
            return self.service.recv().await.ok();
        }
        tokio::select! {
            Some(()) = self.interrupt.recv() => Some(Order::Stop),
            Some(()) = self.terminate.recv() => Some(Order::Stop),
            Some(()) = self.close.recv() => Some(Order::Stop),
            Some(()) = self.shutdown.recv() => Some(Order::Stop),
            Ok(order) = self.service.recv() => Some(order),
            else => None,
        }
    }
}

/// Reports to the service manager, if it started the program.
///
/// # Errors
/// [`io::Error`] if it cannot be reached.
pub fn report(state: ServiceState) -> io::Result<()> {
    REPORTER.get().map_or(Ok(()), |report| report(state))
}

/// Windows has no watchdog for services.
pub fn watchdog() -> Option<Duration> {
    None
}

/// `handover service install` keeps Windows from writing crash dumps. A process cannot do so
/// without unsafe code.
pub fn protect_memory() {}

/// Windows has no limit of open files that matters, and the number is not known.
pub fn open_files() -> (usize, Option<u64>) {
    (0, None)
}

/// Opens a file to append to, or creates one with the rights of its folder.
///
/// # Errors
/// [`io::Error`]
pub fn open_to_append(path: &Path) -> io::Result<File> {
    OpenOptions::new().create(true).append(true).open(path).map_err(|error| {
        match error.raw_os_error() {
            Some(SHARING_VIOLATION) => io::Error::new(
                error.kind(),
                "another program has locked it; close that program (in resmon, the tab CPU, \
                 Associated Handles, finds it)",
            ),
            _ => error,
        }
    })
}

/// Creates a file with the rights of its folder.
///
/// # Errors
/// [`io::Error`], also if there is a file at `path`.
pub fn create_new(path: &Path, _is_private: bool) -> io::Result<File> {
    OpenOptions::new().write(true).create_new(true).open(path)
}

/// Shows nothing of what is typed at the console, until it is dropped: also when Ctrl-C ends the
/// program.
pub struct HiddenInput(Option<u32>);

impl HiddenInput {
    /// Hides what is typed from now on.
    pub fn begin() -> Self {
        let before = console::mode(HandleRef::stdin()).ok();
        if let Some(before) = before {
            let _ = console::set_mode(HandleRef::stdin(), before & !ECHO_INPUT);
        }
        Self(before)
    }
}

impl Drop for HiddenInput {
    fn drop(&mut self) {
        if let Some(before) = self.0 {
            let _ = console::set_mode(HandleRef::stdin(), before);
        }
    }
}

/// Whether `path` leads to the open `file`.
///
/// # Errors
/// [`io::Error`] if either cannot be examined.
pub fn leads_to(path: &Path, file: &File) -> io::Result<bool> {
    let there = File::open(path)?;
    let (there, open) = (information(&there)?, information(file)?);
    let id = |it: &winapi_util::file::Information| (it.volume_serial_number(), it.file_index());
    Ok(id(&there) == id(&open))
}

/// Whether the open `file` was deleted.
///
/// # Errors
/// [`io::Error`] if it cannot be examined.
pub fn is_deleted(file: &File) -> io::Result<bool> {
    Ok(information(file)?.number_of_links() == 0)
}

/// Refuses a secret file that a group of most users may read or change, or that belongs to a user.
///
/// # Errors
/// What is wrong, and the command that mends it.
pub fn refuse_open(path: &Path) -> Result<(), String> {
    let dacl = SecurityInformation::Dacl;
    let list = GetNamedSecurityInfo(path, SeObjectType::SE_FILE_OBJECT, dacl)
        .and_then(|list| ConvertSecurityDescriptorToStringSecurityDescriptor(&list, dacl));
    if list.is_ok_and(|list| is_open(&list.to_string_lossy())) {
        return Err(format!(
            "can be read by every user of this machine; run: icacls \"{}\" /inheritance:r /grant:r \
             *S-1-5-18:F *S-1-5-32-544:F \"NT SERVICE\\Handover:R\"",
            path.display()
        ));
    }
    if let Ok(Some(owner)) = foreign_owner(path) {
        return Err(format!(
            "belongs to the account {owner}, which can always read and change it; if its content \
             is yours, run: icacls \"{}\" /setowner *S-1-5-32-544",
            path.display()
        ));
    }
    Ok(())
}

/// Refuses a file or folder that belongs to a user, who could change it at any time, or that leads
/// to another place.
///
/// # Errors
/// What is wrong.
pub fn refuse_foreign(path: &Path) -> Result<(), String> {
    let shown = path.display();
    let unknown = |error: io::Error| format!("{shown} cannot be examined ({error})");
    let found = std::fs::symlink_metadata(path).map_err(unknown)?;
    if found.file_attributes() & LEADS_ELSEWHERE != 0 {
        return Err(format!("{shown} leads to another place"));
    }
    match foreign_owner(path).map_err(unknown)? {
        Some(owner) => Err(format!("{shown} belongs to the account {owner}")),
        None => Ok(()),
    }
}

/// The owner of a file or folder, if it is neither an administrator nor the account that the program
/// runs as.
fn foreign_owner(path: &Path) -> io::Result<Option<String>> {
    let owner = SecurityInformation::Owner;
    let found = GetNamedSecurityInfo(path, SeObjectType::SE_FILE_OBJECT, owner)?;
    let owner = found.owner().map(ToString::to_string).unwrap_or_default();
    let own = current_process_sid()?.to_string();
    Ok(is_foreign(&owner, &own).then_some(owner))
}

/// Windows has no such limit for single connections.
pub fn limit_unacknowledged(_: &TcpStream, _: Duration) {}

/// The time since the first call, including the time for which the machine was suspended: the
/// counter behind [`Instant`] goes on then.
pub fn since_boot() -> Duration {
    static FIRST: LazyLock<Instant> = LazyLock::new(Instant::now);
    FIRST.elapsed()
}

/// Names this start of the machine. 0, because Windows has no such name.
pub fn boot_id() -> u64 {
    0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locked_file_is_named_as_such() {
        use std::os::windows::fs::OpenOptionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("audit.jsonl");
        let _lock = OpenOptions::new().create_new(true).append(true).share_mode(0).open(&path);
        let error = open_to_append(&path).unwrap_err();
        assert!(error.to_string().contains("another program has locked it"), "{error}");
    }

    #[test]
    fn a_moved_file_is_told_from_the_one_at_its_path() {
        let folder = tempfile::tempdir().unwrap();
        let (path, moved) = (folder.path().join("one"), folder.path().join("two"));
        let file = open_to_append(&path).unwrap();
        assert!(leads_to(&path, &file).unwrap());
        std::fs::rename(&path, &moved).unwrap();
        let new = open_to_append(&path).unwrap();
        assert!(!leads_to(&path, &file).unwrap() && leads_to(&moved, &file).unwrap());
        assert!(leads_to(&path, &new).unwrap() && !is_deleted(&new).unwrap());
    }

    #[tokio::test]
    async fn orders_of_the_service_manager_reach_every_portal() {
        let (mut one, mut other) = (Orders::listen().unwrap(), Orders::listen().unwrap());
        order(Order::Reload);
        order(Order::Stop);
        for portal in [&mut one, &mut other] {
            assert_eq!(portal.next().await, Some(Order::Reload));
            assert_eq!(portal.next().await, Some(Order::Stop));
        }
    }
}
