//! The program itself: at a terminal, with files, and with bad input.

use std::io::{Read as _, Write as _};
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use secenrol_stand_in::{Fault, Handle, Operation, PASSWORD, StandIn};

use crate::eventually::eventually;
use crate::world::stand_in;

const PATIENCE: Duration = Duration::from_secs(60);

/// Runs the program in a folder.
async fn handover(folder: &Path, arguments: &[&str], input: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_handover"));
    command.args(arguments).current_dir(folder);
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let input = input.to_owned();
    let running = tokio::task::spawn_blocking(move || {
        let mut child = command.spawn().unwrap();
        // A program that needs no answer may have ended already.
        let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
        child.wait_with_output().unwrap()
    });
    running.await.unwrap()
}

fn text(output: &Output) -> String {
    let all = [&output.stdout[..], &output.stderr].concat();
    String::from_utf8(all).unwrap()
}

fn write_config(folder: &Path, server: &StandIn) {
    let config = format!(
        "[server]\npublic_url = \"https://token.example.org\"\ntrusted_proxies = [\"127.0.0.1\"]\n\
         [secenrol]\nurls = [\"{}\"]\ninsecure_http = true\n",
        server.url()
    );
    std::fs::write(folder.join("config.toml"), config).unwrap();
}

/// The files in a folder that a rehearsal wrote, by the end of their names.
fn written(folder: &Path, end: &str) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<_> =
        names.filter(|name| name.starts_with("handover-") && name.ends_with(end)).collect();
    names.sort();
    names
}

const FILES: [&str; 9] = [
    "rehearse",
    "--config",
    "config.toml",
    "--non-interactive",
    "--userid",
    "alice",
    "--password-file",
    "password",
    "--passcode-file=passcode",
];

#[tokio::test]
async fn without_a_person_the_exit_status_tells_whether_a_portal_would_serve() {
    let (server, folder) = (stand_in(), tempfile::tempdir().unwrap());
    write_config(folder.path(), &server);
    std::fs::write(folder.path().join("password"), PASSWORD).unwrap();
    let code = server.handle().old_code("alice").unwrap();
    std::fs::write(folder.path().join("passcode"), &code).unwrap();
    let output = handover(folder.path(), &FILES, "").await;
    let said = text(&output);
    assert_eq!(output.status.code(), Some(0), "{said}");
    assert!(!said.contains(PASSWORD) && !said.contains(&code), "{said}");
    assert!(said.contains("would serve this server") && said.contains("not used"), "{said}");
    let (transcripts, reports) = (written(folder.path(), ".jsonl"), written(folder.path(), ".txt"));
    assert_eq!((transcripts.len(), reports.len()), (1, 1));

    let replay = ["check", "--replay", &transcripts[0]];
    let output = handover(folder.path(), &replay, "").await;
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
    assert!(text(&output).contains("sign-in     HTTP 200  challenge"), "{}", text(&output));
    let json = handover(folder.path(), &[&replay[..], &["--json"]].concat(), "").await;
    let json: serde_json::Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!(
        (&json["fine"], &json["replies"][0]["recorded"]),
        (&true.into(), &"challenge".into())
    );

    server.handle().set_fault(Operation::SignIn, Fault::ServerError);
    let output = handover(folder.path(), &FILES, "").await;
    assert_eq!(output.status.code(), Some(78), "{}", text(&output));
    assert!(text(&output).contains("\u{2717} sign-in: status 500"), "{}", text(&output));
    assert!(text(&output).contains("A sign-in was sent."), "{}", text(&output));

    let config = std::fs::read_to_string(folder.path().join("config.toml")).unwrap();
    let closed = format!("http://{}", crate::free::address());
    std::fs::write(folder.path().join("config.toml"), config.replace(server.url(), &closed))
        .unwrap();
    let output = handover(folder.path(), &FILES, "").await;
    assert!(text(&output).contains("Nothing was sent to SecEnrol"), "{}", text(&output));
}

#[tokio::test]
async fn bad_transcripts_are_refused_with_the_line() {
    let folder = tempfile::tempdir().unwrap();
    let start = "{\"kind\":\"start\",\"schema\":\"handover-transcript-1\",\"version\":\"1\",\"timeout_s\":1,\"sign_in_timeout_s\":1}\n";
    for (content, says) in [
        (start.replace("-1\"", "-9\"").into_bytes(), "line 1: has the schema"),
        (format!("{start}{{\"kind\":\"exch").into_bytes(), "line 2: is cut off"),
        (
            format!("{start}{{\"kind\":\"exchange\",\"server\":\"x\"}}").into_bytes(),
            "line 2: is no line",
        ),
        (vec![b'{'; 5 << 20], "is no regular file of at most 4194304 bytes; name a handover-"),
        (vec![0xff, 0xfe, 0], "is not in UTF-8"),
        (Vec::new(), "line 1: is empty"),
    ] {
        std::fs::write(folder.path().join("t.jsonl"), content).unwrap();
        for command in [
            &["check", "--replay", "t.jsonl"][..],
            &["demo", "--listen", "127.0.0.1:0", "--transcript", "t.jsonl"],
        ] {
            let output = handover(folder.path(), command, "").await;
            assert_eq!(output.status.code(), Some(2), "{}", text(&output));
            assert!(text(&output).contains(says), "{says}: {}", text(&output));
        }
    }
    for (file, content, says) in [
        ("none", None, "check the path"),
        ("config.toml", Some("[server]\n"), "name a handover-transcript-"),
    ] {
        if let Some(content) = content {
            std::fs::write(folder.path().join(file), content).unwrap();
        }
        let output = handover(folder.path(), &["check", "--replay", file], "").await;
        assert_eq!(output.status.code(), Some(2));
        assert!(text(&output).contains(says), "{}", text(&output));
    }
}

/// A pipe that nobody reads any more, as after `| head`.
fn unread() -> Stdio {
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    writer.into()
}

#[tokio::test]
async fn a_reader_that_has_gone_stops_no_command_and_a_full_disk_is_reported() {
    let (server, folder) = (stand_in(), tempfile::tempdir().unwrap());
    write_config(folder.path(), &server);
    let transcript = include_str!("../transcripts/plain.jsonl");
    std::fs::write(folder.path().join("t.jsonl"), transcript).unwrap();
    std::fs::write(folder.path().join("page.html"), demo_page()).unwrap();
    let run = |arguments: &str, output: Stdio| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_handover"));
        command.args(arguments.split(' ')).current_dir(folder.path());
        command.stdin(Stdio::null()).stdout(output).stderr(Stdio::piped());
        tokio::task::spawn_blocking(move || command.output().unwrap())
    };
    for arguments in [
        "check --config config.toml",
        "check --config config.toml --json",
        "check --config config.toml --online --yes",
        "check --replay t.jsonl",
        "check --replay t.jsonl --json",
        "takeover --config config.toml --for iis",
        "learn-form page.html",
    ] {
        let gone = run(arguments, unread()).await.unwrap();
        assert_eq!(gone.status.code(), Some(0), "{arguments}: {}", text(&gone));
        let full = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let full = run(arguments, full.into()).await.unwrap();
        assert_eq!(full.status.code(), Some(1), "{arguments}: {}", text(&full));
        assert!(text(&full).contains("standard output: No space left"), "{}", text(&full));
    }
}

#[tokio::test]
async fn the_demo_serves_on_if_nobody_reads_its_guide() {
    let address = crate::free::address();
    let mut child = Command::new(env!("CARGO_BIN_EXE_handover"))
        .args(["demo", "--listen", &address.to_string()])
        .stdout(unread())
        .stderr(unread())
        .spawn()
        .unwrap();
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let status = eventually("the demo answers", async || {
        let answer = http.get(format!("http://{address}/")).send().await;
        let ended = child.try_wait().unwrap();
        assert!(ended.is_none(), "the demo has ended: {ended:?}");
        answer.ok().map(|answer| answer.status().as_u16())
    })
    .await;
    assert_eq!(status, 200);
    child.kill().unwrap();
    child.wait().unwrap();
}

/// The questions of a rehearsal with alice.
const STEPS: [&str; 6] = ["Type yes:", "Userid", "Password", "Passcode", "Passcode", "type skip"];

/// The program at a terminal of its own, which `script` makes.
struct AtTerminal {
    child: Child,
    said: Receiver<u8>,
    all: String,
}

impl AtTerminal {
    fn start(folder: &Path, arguments: &str) -> Self {
        // Without exec, Ctrl-C also reaches the shell, whose exit status then hides the program's.
        Self::with_shell(folder, &format!("exec {} {arguments}", env!("CARGO_BIN_EXE_handover")))
    }

    fn with_shell(folder: &Path, command: &str) -> Self {
        let mut child = Command::new("script")
            .args(["--quiet", "--return", "--flush", "--command", command, "/dev/null"])
            .env("SHELL", "/bin/sh")
            .current_dir(folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let (tell, said) = channel();
        let mut output = child.stdout.take().unwrap();
        std::thread::spawn(move || {
            let mut byte = [0];
            while output.read(&mut byte).is_ok_and(|read| read == 1) && tell.send(byte[0]).is_ok() {
            }
        });
        Self { child, said, all: String::new() }
    }

    /// Waits for a question, then types.
    fn answer(&mut self, question: &str, typed: &str) {
        self.until(question);
        self.type_in(typed);
    }

    /// Answers each question of [`STEPS`], and stops at one of them.
    fn reach(&mut self, stop: usize, handle: &Handle) {
        for (number, question) in STEPS.iter().enumerate() {
            self.until(question);
            handle.advance(Duration::from_secs(30));
            let typed = match number {
                _ if number == stop => return,
                0 => "yes\r".to_owned(),
                1 => "alice\r".to_owned(),
                2 => format!("{PASSWORD}\r"),
                _ => format!("{}\r", handle.old_code("alice").unwrap()),
            };
            self.type_in(&typed);
        }
    }

    fn type_in(&mut self, typed: &str) {
        self.child.stdin.as_mut().unwrap().write_all(typed.as_bytes()).unwrap();
    }

    fn until(&mut self, words: &str) {
        let (end, begin) = (Instant::now() + PATIENCE, self.all.len());
        while !self.all[begin..].contains(words) {
            let left = end.saturating_duration_since(Instant::now());
            let byte = self.said.recv_timeout(left);
            let byte = byte.unwrap_or_else(|_| panic!("{words} is not in {}", self.all));
            // Half a character is shown as it is.
            self.all.push(char::from(byte));
        }
    }

    fn end(mut self) -> (Option<i32>, String) {
        self.all.extend(self.said.iter().map(char::from));
        (self.child.wait().unwrap().code(), self.all)
    }
}

#[tokio::test]
async fn a_person_is_led_through_at_the_terminal() {
    let (server, folder) = (stand_in(), tempfile::tempdir().unwrap());
    write_config(folder.path(), &server);
    let handle = server.handle().clone();
    let path = folder.path().to_owned();
    let (status, said) = tokio::task::spawn_blocking(move || {
        let mut terminal = AtTerminal::start(&path, "rehearse --config config.toml");
        terminal.answer("Type yes:", "yes\r");
        terminal.answer("Userid of the test user:", "alice\r");
        terminal.answer("Password", &format!("{PASSWORD}\r"));
        terminal.answer("Passcode", &format!("{}\r", handle.old_code("alice").unwrap()));
        // The next code, also if the clock has moved on meanwhile.
        terminal.until("Passcode");
        handle.advance(Duration::from_secs(30));
        let code = handle.old_code("alice").unwrap();
        terminal.type_in(&format!("{code}\r"));
        terminal.answer("type skip", "skip\r");
        terminal.end()
    })
    .await
    .unwrap();
    assert_eq!(status, Some(0), "{said}");
    assert!(!said.contains(PASSWORD), "the terminal shows the password: {said}");
    assert_eq!(written(folder.path(), ".png").len(), 0, "the picture of the code is deleted");
    assert_eq!(
        (written(folder.path(), ".jsonl").len(), written(folder.path(), ".txt").len()),
        (1, 1)
    );
    assert!(!server.handle().has_moved("alice"));
}

/// Ctrl-C at each question: no half-written file, and the account's state is said.
#[tokio::test]
async fn ctrl_c_leaves_whole_files_and_says_what_state_the_account_is_in() {
    for (stop, _) in STEPS.iter().enumerate() {
        let (server, folder) = (stand_in(), tempfile::tempdir().unwrap());
        write_config(folder.path(), &server);
        let (handle, path) = (server.handle().clone(), folder.path().to_owned());
        let (status, said) = tokio::task::spawn_blocking(move || {
            let mut terminal = AtTerminal::start(&path, "rehearse --config config.toml");
            terminal.reach(stop, &handle);
            terminal.type_in("\u{3}");
            terminal.end()
        })
        .await
        .unwrap();
        assert_eq!(status, Some(1), "{stop}: {said}");
        assert!(said.contains("The rehearsal was interrupted."), "{stop}: {said}");
        let state = match stop {
            0..=2 => "the account is as it was",
            3 => "A sign-in was sent",
            _ => "not used",
        };
        assert!(said.contains(state), "{stop}: {said}");
        let names = std::fs::read_dir(folder.path()).unwrap();
        let names: Vec<_> = names.map(|entry| entry.unwrap().file_name()).collect();
        assert_eq!(names.len(), 3, "config, transcript and report: {names:?}");
        let transcript = &written(folder.path(), ".jsonl")[0];
        let text = std::fs::read_to_string(folder.path().join(transcript)).unwrap();
        assert!(text.ends_with("{\"kind\":\"end\",\"complete\":false}\n"), "{text}");
    }
}

/// As when an SSH session drops: SIGHUP comes, and the terminal can be neither read nor written.
#[tokio::test]
async fn a_rehearsal_whose_terminal_goes_away_still_writes_its_files() {
    for stop in [2, 5] {
        let (server, folder) = (stand_in(), tempfile::tempdir().unwrap());
        write_config(folder.path(), &server);
        let (handle, path) = (server.handle().clone(), folder.path().to_owned());
        tokio::task::spawn_blocking(move || {
            let program = env!("CARGO_BIN_EXE_handover");
            // This shell outlives its terminal, to tell how the program ended.
            let command = format!(
                "trap '' HUP; {program} rehearse --config config.toml; echo $? > new; mv new status"
            );
            let mut terminal = AtTerminal::with_shell(&path, &command);
            terminal.reach(stop, &handle);
            terminal.child.kill().unwrap();
            terminal.child.wait().unwrap();
        })
        .await
        .unwrap();
        let file = folder.path().join("status");
        let status =
            eventually("the rehearsal ends", async || std::fs::read_to_string(&file).ok()).await;
        assert_eq!(status.trim(), "1", "{stop}");
        let (transcripts, reports) =
            (written(folder.path(), ".jsonl"), written(folder.path(), ".txt"));
        assert_eq!((transcripts.len(), reports.len()), (1, 1), "{stop}");
        let transcript = std::fs::read_to_string(folder.path().join(&transcripts[0])).unwrap();
        assert!(transcript.ends_with("{\"kind\":\"end\",\"complete\":false}\n"), "{transcript}");
        assert_eq!(written(folder.path(), ".png").len(), 0, "the picture of the code is deleted");
    }
}

#[tokio::test]
async fn a_rehearsal_needs_a_terminal_or_files() {
    let (server, folder) = (stand_in(), tempfile::tempdir().unwrap());
    write_config(folder.path(), &server);
    let output = handover(folder.path(), &["rehearse", "--config", "config.toml"], "yes\n").await;
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output).contains("--non-interactive"), "{}", text(&output));
    let output = handover(folder.path(), &FILES[..4], "").await;
    assert_eq!(output.status.code(), Some(2), "{}", text(&output));
    assert_eq!(server.handle().calls(Operation::SignIn), 0);
}

#[tokio::test]
async fn the_demo_plays_a_transcript_to_browsers() {
    let (server, folder) = (stand_in(), tempfile::tempdir().unwrap());
    let rehearsed = crate::world::rehearse(&server, "alice", true).await;
    let file = folder.path().join("t.jsonl");
    std::fs::write(&file, rehearsed.transcript.text()).unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_handover"))
        .args(["demo", "--listen", "127.0.0.1:0", "--transcript"])
        .arg(&file)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let output = child.stdout.take().unwrap();
    let guide = tokio::task::spawn_blocking(move || {
        use std::io::BufRead as _;
        let lines = std::io::BufReader::new(output).lines().map_while(Result::ok);
        let mut seen = Vec::new();
        for line in lines {
            let is_last = line.contains("A recorded server answers");
            seen.push(line);
            if is_last {
                break;
            }
        }
        seen
    });
    let guide = guide.await.unwrap();
    let portal = guide.iter().find_map(|line| line.strip_prefix("Portal:  ")).unwrap().to_owned();
    let http = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .no_proxy()
        .build()
        .unwrap();
    let form = http
        .post(format!("{portal}sign-in"))
        .header("content-type", "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "same-origin")
        .body("userid=anybody&password=anything");
    let answer = form.send().await.unwrap();
    let to = answer.headers().get("location").map(|it| it.to_str().unwrap().to_owned());
    assert_eq!((answer.status().as_u16(), to.as_deref()), (303, Some("/passcode")), "{guide:?}");
    child.kill().unwrap();
    child.wait().unwrap();
}

#[tokio::test]
async fn init_writes_a_config_that_check_passes_and_never_overwrites() {
    let folder = tempfile::tempdir().unwrap();
    let answers = "token.example.org\nhttps://token.example.org\n\n\n\n\
                   https://mfa.example.org\n\n\nhttps://mfa.example.org/secenrol/?stock\n\
                   Example Ltd\n+44 20 7946 0000\n\n\n";
    let output = handover(folder.path(), &["init"], answers).await;
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
    let config = std::fs::read_to_string(folder.path().join("config.toml")).unwrap();
    assert!(config.lines().count() < 40 && config.contains("# "), "{config}");
    let checked = handover(folder.path(), &["check", "--config", "config.toml"], "").await;
    assert_eq!(text(&checked), "config.toml: no problems\n");

    let again = handover(folder.path(), &["init"], answers).await;
    assert_eq!(again.status.code(), Some(2));
    assert!(text(&again).contains("is not overwritten"), "{}", text(&again));
    let cut_off =
        handover(folder.path(), &["init", "--out", "b.toml"], "https://t.example.org\n").await;
    assert_eq!(cut_off.status.code(), Some(1), "{}", text(&cut_off));
    assert!(text(&cut_off).contains("nothing was written"), "{}", text(&cut_off));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    assert_eq!(std::fs::read_to_string(folder.path().join("config.toml")).unwrap(), config);
}

#[tokio::test]
async fn init_finds_out_first_whether_it_can_write() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("file"), "").unwrap();
    for (out, says) in [
        ("none/config.toml", "none: No such file or directory (os error 2); make this folder"),
        ("file/config.toml", "name a folder, or choose another with --out"),
    ] {
        let output = handover(folder.path(), &["init", "--out", out], "").await;
        assert_eq!(output.status.code(), Some(2), "{}", text(&output));
        assert!(text(&output).contains(says), "{says}: {}", text(&output));
        assert!(!text(&output).contains("Address of the portal"), "it asks nothing before");
    }
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left behind");
}

#[tokio::test]
async fn init_warns_at_once_and_lets_people_go_back() {
    let folder = tempfile::tempdir().unwrap();
    let key = rcgen::KeyPair::generate().unwrap();
    let params = rcgen::CertificateParams::new(vec!["other.example.org".to_owned()]).unwrap();
    let pem = params.self_signed(&key).unwrap().pem() + &key.serialize_pem();
    std::fs::write(folder.path().join("wrong.pem"), pem).unwrap();
    let closed = std::fs::Permissions::from_mode(0o600);
    std::fs::set_permissions(folder.path().join("wrong.pem"), closed).unwrap();
    // The certificate of another host; two steps back; no certificate, so a proxy; and so on.
    let answers = "https://token.example.org\nwrong.pem\nwrong.pem\n<\n<\n-\n\n\n\
                   https://mfa.example.org/secenrol/\n<\nhttps://mfa.example.org\n\n\n\n\
                   Example\n\n\n\n";
    let output = handover(folder.path(), &["init"], answers).await;
    let said = text(&output);
    assert_eq!(output.status.code(), Some(0), "{said}");
    for words in ["warning: ", "is not for token.example.org", "leave it off"] {
        assert!(said.contains(words), "{words}: {said}");
    }
    let checked = handover(folder.path(), &["check", "--config", "config.toml"], "").await;
    assert_eq!(text(&checked), "config.toml: no problems\n");
    let config = std::fs::read_to_string(folder.path().join("config.toml")).unwrap();
    assert!(
        config.contains("[\"https://mfa.example.org\"]") && !config.contains("pem"),
        "{config}"
    );
}

/// The demo's stock page. The second form on it only shows what follows.
fn demo_page() -> String {
    let page = include_str!("../../crates/secenrol-stand-in/static/stock.html");
    page.replacen("name=\"DEMO_NUMBER\" value", "name=\"DEMO_HIDDEN\" value", 1)
}

#[tokio::test]
async fn learn_form_reads_the_demos_own_page() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("page.html"), demo_page()).unwrap();
    let output = handover(folder.path(), &["learn-form", "page.html"], "").await;
    assert_eq!(output.status.code(), Some(0), "{}", text(&output));
    for line in [
        "action = \"DEMO-SET-NUMBER\"",
        "tokentype = \"demo-texts\"",
        "number_field = \"DEMO_NUMBER\"",
        "extra_fields = [\"DEMO_DOMAIN={domain}\"]",
    ] {
        assert!(text(&output).contains(line), "{line}: {}", text(&output));
    }
    std::fs::write(folder.path().join("empty.html"), "<p>Nothing").unwrap();
    std::fs::write(folder.path().join("bad.har"), "{\"log\":").unwrap();
    for (file, says) in [
        ("empty.html", "has no form with a field for a phone number"),
        ("bad.har", "is no recording of a browser"),
        ("none.html", "No such file or directory (os error 2); check the path"),
        (".", "regular file"),
    ] {
        let output = handover(folder.path(), &["learn-form", file], "").await;
        assert_eq!(output.status.code(), Some(2), "{}", text(&output));
        assert!(text(&output).contains(says), "{says}: {}", text(&output));
    }
}
