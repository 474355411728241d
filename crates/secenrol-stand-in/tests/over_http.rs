//! The stand-in over real HTTP: every exchange, every fault, and phones that enrol.
//!
//! The client here is a bare one of its own, so that what is tested is the stand-in and not the
//! portal's reading of it.

use std::error::Error as _;
use std::fmt::Write as _;
use std::io::ErrorKind;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::Value;

use super::form::encode;
use super::{Dialect, Exchange, Fault, PASSWORD, PhoneError, StandIn, World};

struct Answer {
    status: u16,
    kind: String,
    set_cookie: Option<String>,
    location: Option<String>,
    text: String,
}

impl Answer {
    fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap()
    }

    fn result(&self) -> String {
        self.json()["result"].as_str().unwrap().to_owned()
    }

    fn cookie(&self) -> Option<String> {
        let pair = self.set_cookie.as_ref()?.split(';').next()?;
        Some(pair.to_owned())
    }
}

struct Client {
    stand_in: StandIn,
    http: reqwest::Client,
}

impl Client {
    fn start() -> Self {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let _ = rustls::crypto::ring::default_provider().install_default();
        let http = reqwest::Client::builder()
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            .build()
            .unwrap();
        Self { stand_in: StandIn::start(listener).unwrap(), http }
    }

    fn world(&self) -> &World {
        self.stand_in.world()
    }

    async fn try_post(
        &self,
        fields: &[(&str, &str)],
        cookie: Option<&str>,
    ) -> Result<Answer, reqwest::Error> {
        let mut body = String::from("integrationmode=true");
        for (name, value) in fields {
            write!(body, "&{name}={}", encode(value)).unwrap();
        }
        let mut request = self
            .http
            .post(format!("{}/secenrol/", self.stand_in.url()))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .body(body);
        if let Some(cookie) = cookie {
            request = request.header("Cookie", cookie);
        }
        let reply = request.send().await?;
        let header = |name: &str| {
            let value = reply.headers().get(name)?;
            Some(value.to_str().unwrap().to_owned())
        };
        Ok(Answer {
            status: reply.status().as_u16(),
            kind: header("content-type").unwrap_or_default(),
            set_cookie: header("set-cookie"),
            location: header("location"),
            text: String::from_utf8(reply.bytes().await?.to_vec()).unwrap(),
        })
    }

    async fn post(&self, fields: &[(&str, &str)], cookie: Option<&str>) -> Answer {
        self.try_post(fields, cookie).await.unwrap()
    }

    async fn sign_in(&self, userid: &str) -> Answer {
        let fields = [("action", "GETQRONLY"), ("userid", userid), ("PASSWORD", PASSWORD)];
        self.post(&fields, None).await
    }

    async fn passcode(&self, challenge: &Answer, passcode: &str) -> Answer {
        let json = challenge.json();
        let fields = [
            ("action", "GETQRONLY"),
            ("userid", json["userid"].as_str().unwrap()),
            ("SESSION", json["session"].as_str().unwrap()),
            ("PASSCODE", passcode),
        ];
        self.post(&fields, None).await
    }

    /// Signs alice in with the old phone's code.
    async fn success(&self) -> Answer {
        let challenge = self.sign_in("alice").await;
        let code = self.world().old_code("alice").unwrap();
        let success = self.passcode(&challenge, &code).await;
        assert_eq!(success.result(), "success");
        success
    }

    async fn poll(&self, success: &Answer, cookie: Option<&str>) -> Answer {
        let json = success.json();
        let fields = [("action", "QUERYSOFTTOKEN"), ("seed", json["seed"].as_str().unwrap())];
        self.post(&fields, cookie).await
    }

    async fn check_code(&self, success: &Answer, code: &str, cookie: Option<&str>) -> Answer {
        let json = success.json();
        let fields = [
            ("action", "SETINFO"),
            ("domain", json["domain"].as_str().unwrap()),
            ("tokentype", "softtoken"),
            ("SOFTTOKENURL", json["enrolurl"].as_str().unwrap()),
            ("CHECKCODE", code),
        ];
        self.post(&fields, cookie).await
    }
}

fn picture(success: &Answer) -> Vec<u8> {
    let json = success.json();
    BASE64.decode(json["base64image"].as_str().unwrap()).unwrap()
}

fn is_reset(error: &reqwest::Error) -> bool {
    let mut cause = error.source();
    while let Some(error) = cause {
        if let Some(io) = error.downcast_ref::<std::io::Error>()
            && io.kind() == ErrorKind::ConnectionReset
        {
            return true;
        }
        cause = error.source();
    }
    false
}

/// Waits for what another task is about to do; fails only when it never does.
async fn until(what: impl Fn() -> bool) {
    let wait = async {
        while !what() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(20), wait).await.unwrap();
}

#[tokio::test]
async fn a_move_online_from_sign_in_to_the_new_phones_codes() {
    let client = Client::start();
    let world = client.world();
    let challenge = client.sign_in("CORP\\ALICE").await;
    assert_eq!(challenge.json()["userid"], "alice");
    assert_eq!(challenge.set_cookie, None);
    let code = world.old_code("alice").unwrap();
    let success = client.passcode(&challenge, &code).await;
    assert_eq!(success.json()["domain"], "1");
    let cookie = success.cookie();
    assert!(cookie.as_ref().unwrap().starts_with("SecurEnvoyPin="));
    let waiting = client.poll(&success, cookie.as_deref()).await;
    assert_eq!((waiting.text.as_str(), waiting.kind.as_str()), ("CONTINUE", "text/plain"));
    world.scan("alice", &picture(&success)).await.unwrap();
    assert_eq!(client.poll(&success, cookie.as_deref()).await.text, "OK");
    assert!(world.has_moved("alice"));

    let challenge = client.sign_in("alice").await;
    let old = world.next_old_code("alice").unwrap();
    assert_eq!(client.passcode(&challenge, &old).await.result(), "accessdenied");
    let new = world.new_code("alice").unwrap();
    assert_eq!(client.passcode(&challenge, &new).await.result(), "success");

    let again = world.scan("alice", &picture(&success)).await;
    assert_eq!(again, Err(PhoneError::Refused));
}

#[tokio::test]
async fn a_move_offline_by_check_code() {
    let client = Client::start();
    let world = client.world();
    let success = client.success().await;
    let cookie = success.cookie();
    let cookie = cookie.as_deref();
    let wrong = client.check_code(&success, "ABCDEFGH2345", cookie).await;
    assert_eq!(wrong.result(), "accessdenied");
    let code = world.scan_offline("alice", &picture(&success)).unwrap();
    assert_eq!(client.check_code(&success, &code, None).await.result(), "accessdenied");
    assert_eq!(client.poll(&success, cookie).await.text, "CONTINUE");
    assert_eq!(client.check_code(&success, &code, cookie).await.text, "{\"result\":\"success\"}");
    assert_eq!(client.poll(&success, cookie).await.text, "OK");
    let challenge = client.sign_in("alice").await;
    let new = world.new_code("alice").unwrap();
    assert_eq!(client.passcode(&challenge, &new).await.result(), "success");
}

#[tokio::test]
async fn a_move_by_setup_key_where_there_is_no_enrolment_url() {
    let client = Client::start();
    let world = client.world();
    world.set_dialect(Dialect { empty_enrolurl: true, ..Dialect::default() });
    let success = client.success().await;
    assert_eq!(success.json()["enrolurl"], "");
    let scanned = world.scan("alice", &picture(&success)).await;
    assert_eq!(scanned, Err(PhoneError::NoUrl));
    let seed = success.json()["seed"].as_str().unwrap().to_owned();
    let code = world.type_setup_key("alice", &seed).unwrap();
    let done = client.check_code(&success, &code, success.cookie().as_deref()).await;
    assert_eq!(done.result(), "success");
}

#[tokio::test]
async fn a_prompt_is_approved_denied_and_withdrawn() {
    let client = Client::start();
    let world = client.world();
    let press = async {
        until(|| world.push_waiting("bob")).await;
        assert!(world.approve("bob"));
    };
    let (success, ()) = tokio::join!(client.sign_in("bob"), press);
    assert_eq!(success.result(), "success");
    assert!(success.cookie().is_some());

    let press = async {
        until(|| world.push_waiting("bob")).await;
        assert!(world.deny("bob"));
    };
    let (denied, ()) = tokio::join!(client.sign_in("bob"), press);
    assert_eq!(denied.result(), "accessdenied");

    tokio::select! {
        _ = client.sign_in("bob") => unreachable!("nobody has answered"),
        () = until(|| world.push_waiting("bob")) => {}
    }
    until(|| !world.push_waiting("bob")).await;
    assert!(!world.approve("bob"));

    world.scan("bob", &picture(&success)).await.unwrap();
    assert_eq!(client.sign_in("bob").await.result(), "challenge");
}

#[tokio::test]
async fn a_text_brings_a_passcode_that_works_once_and_for_five_minutes() {
    let client = Client::start();
    let world = client.world();
    let challenge = client.sign_in("carol").await;
    let passcode = world.texts("carol").pop().unwrap();
    assert_eq!(passcode.len(), 6);
    assert_eq!(client.passcode(&challenge, &passcode).await.result(), "success");
    assert_eq!(client.passcode(&challenge, &passcode).await.result(), "accessdenied");

    let challenge = client.sign_in("carol").await;
    let passcode = world.texts("carol").pop().unwrap();
    world.advance(Duration::from_mins(5));
    assert_eq!(client.passcode(&challenge, &passcode).await.result(), "accessdenied");
}

#[tokio::test]
async fn a_first_phone_is_let_in_by_the_password_or_by_a_code_from_a_mail() {
    let client = Client::start();
    let world = client.world();
    let success = client.sign_in("erin").await;
    assert_eq!((success.result().as_str(), success.cookie().is_some()), ("success", true));
    world.scan("erin", &picture(&success)).await.unwrap();
    assert_eq!(client.sign_in("erin").await.result(), "challenge", "then the phone has a say");

    let challenge = client.sign_in("frank").await;
    assert_eq!(challenge.result(), "challenge");
    let code = world.texts("frank").pop().unwrap();
    assert_eq!(client.passcode(&challenge, &code).await.result(), "success");
}

#[tokio::test]
async fn what_is_wrong_is_refused() {
    let client = Client::start();
    let world = client.world();
    assert_eq!(client.sign_in("dave").await.result(), "accessdenied");
    assert_eq!(client.sign_in("mallory").await.result(), "accessdenied");
    let wrong = [("action", "GETQRONLY"), ("userid", "alice"), ("PASSWORD", "x")];
    assert_eq!(client.post(&wrong, None).await.result(), "accessdenied");
    assert_eq!(client.post(&wrong[..2], None).await.result(), "error");

    // Three wrong passcodes end a session key.
    let challenge = client.sign_in("alice").await;
    for _ in 0..3 {
        assert_eq!(client.passcode(&challenge, "wrong!").await.result(), "accessdenied");
    }
    let code = world.old_code("alice").unwrap();
    assert_eq!(client.passcode(&challenge, &code).await.result(), "accessdenied");

    // A code works once.
    let challenge = client.sign_in("alice").await;
    assert_eq!(client.passcode(&challenge, &code).await.result(), "success");
    let challenge = client.sign_in("alice").await;
    assert_eq!(client.passcode(&challenge, &code).await.result(), "accessdenied");
}

#[tokio::test]
async fn the_cookie_must_come_back_as_it_was() {
    let client = Client::start();
    let success = client.success().await;
    let cookie = success.cookie().unwrap();
    for wrong in [
        None,
        Some("SecurEnvoyPin=guessed".to_owned()),
        Some(cookie.replace("SecurEnvoyPin", "SecurEnvoyPIN")),
        Some(cookie.trim_end_matches('=').to_owned()),
    ] {
        let denied = client.poll(&success, wrong.as_deref()).await;
        assert_eq!(denied.text, "accessdenied", "{wrong:?}");
    }
    let other = format!("other=1; {cookie}");
    assert_eq!(client.poll(&success, Some(&other)).await.text, "CONTINUE");
    client.world().advance(Duration::from_mins(15));
    assert_eq!(client.poll(&success, Some(&cookie)).await.text, "accessdenied");
}

#[tokio::test]
async fn a_second_sign_in_replaces_the_first_ones_code() {
    let client = Client::start();
    let first = client.success().await;
    client.world().advance(Duration::from_mins(1));
    let second = client.success().await;
    assert_ne!(first.json()["seed"], second.json()["seed"]);
    let text = client.poll(&first, first.cookie().as_deref()).await.text;
    assert_eq!(text, "Another enrolment has begun since.");
    let scanned = client.world().scan("alice", &picture(&first)).await;
    assert_eq!(scanned, Err(PhoneError::Refused));
}

#[tokio::test]
async fn calls_are_counted_and_remembered() {
    let client = Client::start();
    let world = client.world();
    let success = client.success().await;
    world.set_fault(Exchange::Poll, Fault::ServerError);
    client.poll(&success, success.cookie().as_deref()).await;
    assert_eq!(world.calls(Exchange::SignIn), 1);
    assert_eq!(world.calls(Exchange::Poll), 1);
    assert_eq!(world.calls(Exchange::CheckCode), 0);
    let received = world.received();
    let names: Vec<_> = received[0].fields.iter().map(|(n, _)| n.as_str()).collect();
    assert_eq!(names, ["integrationmode", "action", "userid", "PASSWORD"]);
    assert_eq!(received[0].field("PASSWORD"), Some(PASSWORD));
    assert_eq!(received[2].cookie, success.cookie());
}

#[tokio::test]
async fn faults_with_a_reply() {
    let client = Client::start();
    let world = client.world();
    world.set_fault_everywhere(Fault::ServerError);
    assert_eq!(client.sign_in("alice").await.status, 500);
    world.set_fault_everywhere(Fault::HtmlPage);
    let page = client.sign_in("alice").await;
    assert!(page.status == 200 && page.kind.starts_with("text/html"));
    world.set_fault_everywhere(Fault::Redirect);
    let redirect = client.sign_in("alice").await;
    assert!(redirect.status == 302 && redirect.location.is_some());
    world.set_fault_everywhere(Fault::Message("Fault 7".into()));
    assert_eq!(client.sign_in("alice").await.json()["message"], "Fault 7");
    world.set_fault_everywhere(Fault::Garbage);
    let garbage = client.sign_in("alice").await;
    assert!(serde_json::from_str::<Value>(&garbage.text).is_err());
    let delay = Duration::from_secs(1);
    world.set_fault_everywhere(Fault::Slow(delay));
    let began = std::time::Instant::now();
    assert_eq!(client.sign_in("alice").await.result(), "challenge");
    assert!(began.elapsed() >= delay);
}

#[tokio::test]
async fn faults_without_a_whole_reply() {
    let client = Client::start();
    let world = client.world();
    let fields = [("action", "GETQRONLY"), ("userid", "carol"), ("PASSWORD", PASSWORD)];
    world.set_fault_everywhere(Fault::Reset);
    let error = client.try_post(&fields, None).await.err().unwrap();
    assert!(is_reset(&error), "{error:?}");
    assert!(world.texts("carol").is_empty());
    world.set_fault_everywhere(Fault::ResetInBody);
    let error = client.try_post(&fields, None).await.err().unwrap();
    assert!(is_reset(&error), "{error:?}");
    assert_eq!(world.texts("carol").len(), 1);
    world.set_fault_everywhere(Fault::Hung);
    tokio::select! {
        _ = client.sign_in("carol") => unreachable!("it hangs"),
        () = until(|| world.calls(Exchange::SignIn) == 3) => {}
    }
    world.set_fault_everywhere(Fault::None);
    assert_eq!(client.sign_in("carol").await.result(), "challenge");
    client.stand_in.stop().await;
}

#[tokio::test]
async fn faults_of_sessions() {
    let client = Client::start();
    let world = client.world();
    let success = client.success().await;
    let first = success.cookie();
    world.set_fault_everywhere(Fault::RotatedCookie);
    let second = client.poll(&success, first.as_deref()).await;
    assert_eq!(second.text, "CONTINUE");
    assert_ne!(second.cookie(), first);
    assert_eq!(client.poll(&success, first.as_deref()).await.text, "accessdenied");
    let third = client.poll(&success, second.cookie().as_deref()).await;
    assert_eq!(third.text, "CONTINUE");
    world.set_fault_everywhere(Fault::LostSessions);
    assert_eq!(client.poll(&success, third.cookie().as_deref()).await.text, "accessdenied");

    // The same from the page's words.
    world.set_fault(Exchange::Poll, Fault::Message("Fault 7".into()));
    assert_eq!(client.poll(&success, None).await.text, "Fault 7");
}

#[tokio::test]
async fn the_dialect_changes_the_bytes_and_nothing_else() {
    let client = Client::start();
    let world = client.world();
    world.set_dialect(Dialect {
        cookie_in_capitals: true,
        secure_cookie: true,
        bom_and_html: true,
        loud_results: true,
        extra_members: true,
        domain_as_number: true,
        wrapped_base64: true,
        data_prefix: true,
        padded_polls: true,
        json_poll_denials: true,
        ..Dialect::default()
    });
    let mut challenge = client.sign_in("alice").await;
    assert!(challenge.text.starts_with('\u{feff}'));
    assert_eq!(challenge.kind, "text/html");
    challenge.text = challenge.text.trim_start_matches('\u{feff}').to_owned();
    assert_eq!(challenge.result(), "CHALLENGE");
    let code = world.old_code("alice").unwrap();
    let mut success = client.passcode(&challenge, &code).await;
    success.text = success.text.trim_start_matches('\u{feff}').to_owned();
    let json = success.json();
    assert_eq!(json["domain"], 1);
    assert!(json["build"].is_object());
    let image = json["base64image"].as_str().unwrap();
    assert!(image.starts_with("data:image/png;base64,iVBOR") && image.contains("\r\n"));
    let cookie = success.cookie();
    assert!(cookie.as_ref().unwrap().starts_with("SecurEnvoyPIN="));
    assert!(success.set_cookie.as_ref().unwrap().ends_with("; Secure"));
    let text = client.poll(&success, cookie.as_deref()).await.text;
    assert_eq!(text, "\r\n continue \r\n");
    let denied = client.poll(&success, None).await;
    assert!(denied.text.contains("ACCESSDENIED"));
}

#[tokio::test]
async fn the_pages_are_there_and_their_forms_work() {
    let client = Client::start();
    let at = |path: &str| format!("{}{path}", client.stand_in.url());
    for path in ["/phone", "/phone/alice", "/phone/bob", "/phone/carol", "/phone/dave", "/control"]
    {
        let page = client.http.get(at(path)).send().await.unwrap();
        assert_eq!(page.status(), 200, "{path}");
        assert!(page.text().await.unwrap().contains("This is a demo"), "{path}");
    }
    let nobody = client.http.get(at("/phone/mallory")).send().await.unwrap();
    assert_eq!(nobody.status(), 404);

    let success = client.success().await;
    let mut body =
        b"--cut\r\nContent-Disposition: form-data; name=\"airplane\"\r\n\r\non\r\n--cut\r\n\
        Content-Disposition: form-data; name=\"screenshot\"; filename=\"a.png\"\r\n\
        Content-Type: image/png\r\n\r\n"
            .to_vec();
    body.extend(picture(&success));
    body.extend(b"\r\n--cut--\r\n");
    let scan = client.http.post(at("/phone/alice/scan"));
    let scan = scan.header("Content-Type", "multipart/form-data; boundary=cut");
    let reply = scan.body(body).send().await.unwrap();
    assert_eq!(reply.status(), 303);
    let code = client.world().check_code("alice").unwrap();
    let page = client.http.get(at("/phone/alice")).send().await.unwrap();
    assert!(page.text().await.unwrap().contains(&code));

    let turn = client.http.post(at("/control"));
    let turn = turn.body("poll=slow&seconds=7&domain_as_number=on");
    assert_eq!(turn.send().await.unwrap().status(), 303);
    let (fault, dialect) = {
        let state = client.world().state();
        (state.switches.faults[Exchange::Poll as usize].clone(), state.switches.dialect)
    };
    assert_eq!(fault, Fault::Slow(Duration::from_secs(7)));
    assert!(dialect.domain_as_number && !dialect.data_prefix);
    client.http.post(at("/control/start-over")).send().await.unwrap();
    assert_eq!(client.world().calls(Exchange::SignIn), 0);
    assert_eq!(client.world().new_code("alice"), None);
}
