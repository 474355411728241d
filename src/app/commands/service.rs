//! The Windows service: `handover service` and `handover reload`.

use std::ffi::OsString;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use windows_service::service::{
    Service, ServiceAccess, ServiceAction, ServiceActionType, ServiceControl, ServiceControlAccept,
    ServiceErrorControl, ServiceExitCode, ServiceFailureActions, ServiceFailureResetPeriod,
    ServiceInfo, ServiceStartType, ServiceState, ServiceStatus, ServiceType, UserEventCode,
};
use windows_service::service_control_handler::{self, ServiceControlHandlerResult};
use windows_service::service_manager::{ServiceManager, ServiceManagerAccess};
use windows_service::{define_windows_service, service_dispatcher};

use super::{BAD_CONFIG, CommandError, WRONG_USE, serve, wait_for};
use crate::app::console;
use crate::config::LogFormat;
use crate::observability::telemetry;
use crate::platform::{self, Order, SERVICE};

/// The account that Windows makes for the service. It has no password and no other rights.
const ACCOUNT: &str = r"NT SERVICE\Handover";
const DESCRIPTION: &str = "The portal for moving a SecurEnvoy token to a new phone";
/// The control code of `handover reload`.
const RELOAD: u32 = 128;
/// How long Windows waits for a stop: requests under way have 25 s to finish, then the program
/// completes its own work.
const STOP_TIME: Duration = Duration::from_secs(40);
/// How long Windows waits for the start. Slow network drives take this long.
const START_TIME: Duration = Duration::from_secs(30);
/// How many bytes the keys have that the installation makes.
const KEY_BYTES: usize = 64;
/// The files with the keys.
const KEYS: [&str; 2] = ["cookie-key", "audit-key"];
/// The group of administrators, as `icacls` takes it.
const ADMINISTRATORS: &str = "*S-1-5-32-544";
/// The folder beside the config that the service writes to.
const LOG: &str = "log";
/// The config of a new installation.
const NEW_CONFIG: &str = include_str!("../../../packaging/windows/config.toml");
/// The registry keys of the event log's source and of the crash dumps that Windows leaves out.
const EVENT_SOURCE: &str = r"HKLM\SYSTEM\CurrentControlSet\Services\EventLog\Application\Handover";
const NO_DUMPS: &str =
    r"HKLM\SOFTWARE\Microsoft\Windows\Windows Error Reporting\ExcludedApplications";
/// The library with the text "%1" for each entry of the event log.
const MESSAGES: &str = r"%SystemRoot%\System32\EventCreate.exe";

// Windows' errors.
const ACCESS_DENIED: i32 = 5;
const UNKNOWN_LEVEL: i32 = 124;
const NOT_ACTIVE: i32 = 1062;
const DOES_NOT_EXIST: i32 = 1060;
const NOT_A_SERVICE: i32 = 1063;
const MARKED_FOR_DELETE: i32 = 1072;

/// Installs the service, or sets it up again, with its folder, keys and event source.
///
/// # Errors
/// [`CommandError`]
pub fn install(config: &Path) -> Result<(), CommandError> {
    let config = std::path::absolute(config)?;
    let program = std::env::current_exe()?;
    // Only administrators get past this: the folder must not become a user's.
    let access = ServiceManagerAccess::CONNECT | ServiceManagerAccess::CREATE_SERVICE;
    drop(manager(access).map_err(|error| explain(&error))?);
    // Once the service exists, it starts with Windows, so the folder comes first.
    claim_folder()?;
    let service = set_up(&info(&program, &config)).map_err(|error| explain(&error))?;
    drop(service);
    fill_folder()?;
    set_value(EVENT_SOURCE, "EventMessageFile", "REG_EXPAND_SZ", MESSAGES)?;
    set_value(EVENT_SOURCE, "TypesSupported", "REG_DWORD", "7")?;
    // A crash dump would hold passwords and seeds.
    set_value(NO_DUMPS, "handover.exe", "REG_DWORD", "1")?;
    console::tell(format_args!(
        "The service {SERVICE} is installed. Edit {}. Then run in the program's folder \
         `.\\handover check` and `sc.exe start {SERVICE}`.",
        config.display()
    ));
    Ok(())
}

fn info(program: &Path, config: &Path) -> ServiceInfo {
    ServiceInfo {
        name: SERVICE.into(),
        display_name: SERVICE.into(),
        service_type: ServiceType::OWN_PROCESS,
        start_type: ServiceStartType::AutoStart,
        error_control: ServiceErrorControl::Normal,
        executable_path: program.to_owned(),
        launch_arguments: vec!["service".into(), "run".into(), "--config".into(), config.into()],
        dependencies: Vec::new(),
        account_name: Some(ACCOUNT.into()),
        account_password: None,
    }
}

/// Creates the service or changes it. It starts some time after Windows, and again after a crash.
fn set_up(info: &ServiceInfo) -> windows_service::Result<Service> {
    let manager = manager(ServiceManagerAccess::CONNECT | ServiceManagerAccess::CREATE_SERVICE)?;
    let access = ServiceAccess::CHANGE_CONFIG | ServiceAccess::START;
    let service = match manager.open_service(SERVICE, access) {
        Ok(service) => {
            service.change_config(info)?;
            service
        }
        Err(error) if code(&error) == Some(DOES_NOT_EXIST) => {
            manager.create_service(info, access)?
        }
        Err(error) => return Err(error),
    };
    service.set_description(DESCRIPTION)?;
    if_known(service.set_delayed_auto_start(true))?;
    if_known(service.set_preshutdown_timeout(STOP_TIME))?;
    let restart = |seconds| ServiceAction {
        action_type: ServiceActionType::Restart,
        delay: Duration::from_secs(seconds),
    };
    service.update_failure_actions(ServiceFailureActions {
        reset_period: ServiceFailureResetPeriod::After(Duration::from_hours(1)),
        reboot_msg: None,
        command: None,
        actions: Some(vec![restart(2), restart(10), restart(60)]),
    })?;
    Ok(service)
}

/// Passes over a setting that this system does not know, as Wine does not know the delayed start.
fn if_known(set: windows_service::Result<()>) -> windows_service::Result<()> {
    set.or_else(|error| if code(&error) == Some(UNKNOWN_LEVEL) { Ok(()) } else { Err(error) })
}

/// Makes the folder of config, keys and logs, and lets only the system and administrators in. Every
/// user may make folders in `ProgramData`. So a folder or file of a user, or a link, is refused.
fn claim_folder() -> Result<(), CommandError> {
    let folder = platform::data_folder();
    make_or_refuse(&folder)?;
    grant(&folder, None)?;
    // From here on, users can add nothing.
    for path in contents() {
        if std::fs::symlink_metadata(&path).is_ok() {
            refuse_untrusted(&path)?;
        }
    }
    Ok(())
}

/// What the portal trusts in its folder.
fn contents() -> [PathBuf; 4] {
    let folder = platform::data_folder();
    let [cookie_key, audit_key] = KEYS.map(|name| folder.join(name));
    [folder.join(LOG), platform::config_file(), cookie_key, audit_key]
}

/// Makes what is missing in the folder of config, keys and logs. Only the system, administrators and
/// the service get in, and the service writes to its logs alone.
fn fill_folder() -> Result<(), CommandError> {
    let folder = platform::data_folder();
    let log = folder.join(LOG);
    make_or_refuse(&log)?;
    grant(&folder, Some("RX"))?;
    grant(&log, Some("M"))?;
    write_new(&platform::config_file(), NEW_CONFIG.as_bytes())?;
    for name in KEYS {
        write_new(&folder.join(name), &rand::random::<[u8; KEY_BYTES]>())?;
    }
    // The service reads no key that belongs to a user.
    for path in contents().iter().chain([&folder]) {
        run("icacls", &[&path.display().to_string(), "/setowner", ADMINISTRATORS])?;
    }
    Ok(())
}

/// Makes a folder. One that is there must be an administrator's.
fn make_or_refuse(folder: &Path) -> Result<(), CommandError> {
    match std::fs::create_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => refuse_untrusted(folder),
        made => Ok(made?),
    }
}

/// Refuses a file or folder that an attacker may have made.
fn refuse_untrusted(path: &Path) -> Result<(), CommandError> {
    platform::refuse_foreign(path).map_err(|why| {
        CommandError::Failed(format!(
            "{why}, so its content cannot be trusted: any user can make it before the \
             installation. Delete it, then run this again. Only if an administrator made it, run \
             instead: icacls \"{}\" /setowner {ADMINISTRATORS}",
            path.display()
        ))
    })
}

/// Writes a file, unless there is one.
fn write_new(path: &Path, content: &[u8]) -> Result<(), CommandError> {
    match platform::create_new(path, true) {
        Ok(mut file) => Ok(file.write_all(content)?),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// Gives a folder to the system and administrators, and some rights to the service. Groups go by
/// their numbers, because Windows translates their names.
fn grant(folder: &Path, rights: Option<&str>) -> Result<(), CommandError> {
    let folder = folder.display().to_string();
    let service = rights.map(|rights| format!("{ACCOUNT}:(OI)(CI){rights}"));
    let (system, administrators) = ("*S-1-5-18:(OI)(CI)F", format!("{ADMINISTRATORS}:(OI)(CI)F"));
    let mut arguments =
        vec![&*folder, "/inheritance:r", "/grant:r", system, administrators.as_str()];
    arguments.extend(service.as_deref());
    run("icacls", &arguments)
}

/// Sets a value of a registry key.
fn set_value(key: &str, name: &str, kind: &str, value: &str) -> Result<(), CommandError> {
    run("reg", &["add", key, "/v", name, "/t", kind, "/d", value, "/f"])
}

/// Runs one of Windows' own programs. It has its full path: a file of the same name beside the
/// unpacked portal must not run as an administrator.
fn run(program: &str, arguments: &[&str]) -> Result<(), CommandError> {
    let failed = |why: &str| {
        let line = arguments.join(" ");
        CommandError::Failed(format!("`{program} {line}` failed: {why}; run it by hand"))
    };
    let root = std::env::var_os("SystemRoot").unwrap_or_else(|| r"C:\Windows".into());
    let path = Path::new(&root).join("System32").join(program).with_extension("exe");
    let done = Command::new(path).args(arguments).output();
    let done = done.map_err(|error| failed(&error.to_string()))?;
    let said = [done.stdout, done.stderr].concat();
    if done.status.success() { Ok(()) } else { Err(failed(String::from_utf8_lossy(&said).trim())) }
}

/// Stops the service, waits for its end, and removes it. Config, keys and logs stay.
///
/// # Errors
/// [`CommandError`]
pub fn uninstall() -> Result<(), CommandError> {
    remove().map_err(|error| explain(&error))?;
    run("reg", &["delete", EVENT_SOURCE, "/f"])?;
    run("reg", &["delete", NO_DUMPS, "/v", "handover.exe", "/f"])?;
    console::tell(format_args!(
        "The service {SERVICE} is removed. Config, keys and logs stay in {}.",
        platform::data_folder().display()
    ));
    Ok(())
}

fn remove() -> windows_service::Result<()> {
    let access = ServiceAccess::QUERY_STATUS | ServiceAccess::STOP | ServiceAccess::DELETE;
    let service = manager(ServiceManagerAccess::CONNECT)?.open_service(SERVICE, access)?;
    match service.stop() {
        Err(error) if code(&error) != Some(NOT_ACTIVE) => return Err(error),
        _ => {}
    }
    let stopping = Instant::now();
    while service.query_status()?.current_state != ServiceState::Stopped
        && stopping.elapsed() < STOP_TIME
    {
        std::thread::sleep(Duration::from_millis(100));
    }
    service.delete()
}

/// Lets the running service read its config again. Its log has the result.
///
/// # Errors
/// [`CommandError`]
pub fn reload() -> Result<(), CommandError> {
    let ask = || {
        let access = ServiceAccess::USER_DEFINED_CONTROL;
        let service = manager(ServiceManagerAccess::CONNECT)?.open_service(SERVICE, access)?;
        let code = UserEventCode::from_raw(RELOAD)
            .map_err(|source| windows_service::Error::ParseValue("control code", source))?;
        service.notify(code)
    };
    ask().map_err(|error| explain(&error))?;
    console::tell("The service reads its config again; the result is in its log.");
    Ok(())
}

fn manager(access: ServiceManagerAccess) -> windows_service::Result<ServiceManager> {
    ServiceManager::local_computer(None::<&str>, access)
}

/// What an error of the service manager means, and what to do.
fn explain(error: &windows_service::Error) -> CommandError {
    let text = match code(error) {
        Some(ACCESS_DENIED) => {
            "Windows refuses access; run this in a terminal that was opened with \
             \"Run as administrator\""
        }
        Some(DOES_NOT_EXIST) => {
            "the service is not installed; run in the program's folder: .\\handover service install"
        }
        Some(NOT_ACTIVE) => "the service is not running; run: sc.exe start Handover",
        Some(NOT_A_SERVICE) => {
            "only Windows' service manager can run this; run: sc.exe start Handover, or without \
             the service: .\\handover serve"
        }
        Some(MARKED_FOR_DELETE) => {
            "the service is being removed; close the window \"Services\" and try again"
        }
        _ => {
            let why = source(error).map_or_else(|| error.to_string(), ToString::to_string);
            return CommandError::Failed(format!("the service manager failed: {why}"));
        }
    };
    CommandError::Failed(text.to_owned())
}

fn source(error: &windows_service::Error) -> Option<&io::Error> {
    match error {
        windows_service::Error::Winapi(error) => Some(error),
        _ => None,
    }
}

fn code(error: &windows_service::Error) -> Option<i32> {
    source(error)?.raw_os_error()
}

/// The config of the service that this process runs.
static CONFIG: Mutex<Option<PathBuf>> = Mutex::new(None);

define_windows_service!(service_entry, service_main);

/// Runs as the service until it is stopped.
///
/// # Errors
/// [`CommandError`] if the service manager did not start the program.
pub fn run_service(config: PathBuf) -> Result<(), CommandError> {
    *CONFIG.lock().unwrap_or_else(PoisonError::into_inner) = Some(config);
    service_dispatcher::start(SERVICE, service_entry).map_err(|error| explain(&error))
}

fn service_main(_: Vec<OsString>) {
    let config = CONFIG.lock().unwrap_or_else(PoisonError::into_inner).take();
    let config = config.unwrap_or_else(platform::config_file);
    let Ok(status) = service_control_handler::register(SERVICE, control) else { return };
    let report = move |state, exit_code| {
        status.set_service_status(status_of(state, exit_code)).map_err(io::Error::other)
    };
    let none = ServiceExitCode::NO_ERROR;
    let _ = report(ServiceState::StartPending, none);
    let log = config.with_file_name(LOG);
    platform::become_service(log, move |state| match state {
        platform::ServiceState::Ready => report(ServiceState::Running, none),
        platform::ServiceState::Stopping => report(ServiceState::StopPending, none),
        platform::ServiceState::Alive => Ok(()),
    });
    let served = wait_for(serve(&config, None));
    let exit_code = served.map_or_else(|error| judge(&error), |()| none);
    let _ = report(ServiceState::Stopped, exit_code);
}

/// Logs why the service ends. If a start later may help, it ends as after a crash, after which
/// Windows starts it again.
fn judge(error: &CommandError) -> ServiceExitCode {
    // Without a readable config, the log has not started yet.
    telemetry::start("info,actix_http=off", LogFormat::Auto);
    for line in error.to_string().lines() {
        tracing::error!("{line}");
    }
    let status = error.exit_status();
    if ![BAD_CONFIG, WRONG_USE].contains(&status) {
        std::process::exit(status.into());
    }
    ServiceExitCode::ServiceSpecific(status.into())
}

/// Obeys the service manager.
fn control(control: ServiceControl) -> ServiceControlHandlerResult {
    match control {
        ServiceControl::Stop | ServiceControl::Preshutdown => platform::order(Order::Stop),
        ServiceControl::ParamChange => platform::order(Order::Reload),
        ServiceControl::UserEvent(code) if code.to_raw() == RELOAD => {
            platform::order(Order::Reload);
        }
        ServiceControl::Interrogate => {}
        _ => return ServiceControlHandlerResult::NotImplemented,
    }
    ServiceControlHandlerResult::NoError
}

fn status_of(current_state: ServiceState, exit_code: ServiceExitCode) -> ServiceStatus {
    let controls_accepted = if current_state == ServiceState::Running {
        ServiceControlAccept::STOP
            | ServiceControlAccept::PRESHUTDOWN
            | ServiceControlAccept::PARAM_CHANGE
    } else {
        ServiceControlAccept::empty()
    };
    let wait_hint = match current_state {
        ServiceState::StartPending => START_TIME,
        ServiceState::StopPending => STOP_TIME,
        _ => Duration::ZERO,
    };
    ServiceStatus {
        service_type: ServiceType::OWN_PROCESS,
        current_state,
        controls_accepted,
        exit_code,
        checkpoint: 0,
        wait_hint,
        process_id: None,
    }
}
