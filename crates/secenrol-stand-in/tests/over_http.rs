//! The stand-in over real HTTP: every exchange, every fault, and phones that enrol. The client is a
//! simple one of its own.

#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use std::error::Error as _;
use std::io::ErrorKind;
use std::time::Duration;

use actix_web::HttpResponse;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use reqwest::Url;
use serde_json::Value;

use secenrol_stand_in::{Dialect, Fault, Handle, Operation, PASSWORD, PhoneError, StandIn};

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

    fn secenrol(&self) -> &Handle {
        self.stand_in.handle()
    }

    async fn try_post(
        &self,
        fields: &[(&str, &str)],
        cookie: Option<&str>,
    ) -> Result<Answer, reqwest::Error> {
        let fields = [("integrationmode", "true")].iter().chain(fields);
        let form = Url::parse_with_params("form:", fields).unwrap();
        let body = form.query().unwrap().to_owned();
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
        let code = self.secenrol().old_code("alice").unwrap();
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
    let secenrol = client.secenrol();
    let challenge = client.sign_in("CORP\\ALICE").await;
    assert_eq!(challenge.json()["userid"], "alice");
    assert_eq!(challenge.set_cookie, None);
    let code = secenrol.old_code("alice").unwrap();
    let success = client.passcode(&challenge, &code).await;
    assert_eq!(success.json()["domain"], "1");
    let cookie = success.cookie();
    assert!(cookie.as_ref().unwrap().starts_with("SecurEnvoyPin="));
    let waiting = client.poll(&success, cookie.as_deref()).await;
    assert_eq!((waiting.text.as_str(), waiting.kind.as_str()), ("CONTINUE", "text/plain"));
    secenrol.scan("alice", &picture(&success)).await.unwrap();
    assert_eq!(client.poll(&success, cookie.as_deref()).await.text, "OK");
    assert!(secenrol.has_moved("alice"));

    let challenge = client.sign_in("alice").await;
    let old = secenrol.next_old_code("alice").unwrap();
    assert_eq!(client.passcode(&challenge, &old).await.result(), "accessdenied");
    let new = secenrol.new_code("alice").unwrap();
    assert_eq!(client.passcode(&challenge, &new).await.result(), "success");

    let again = secenrol.scan("alice", &picture(&success)).await;
    assert_eq!(again, Err(PhoneError::Refused));
}

#[tokio::test]
async fn a_move_offline_by_check_code() {
    let client = Client::start();
    let secenrol = client.secenrol();
    let success = client.success().await;
    let cookie = success.cookie();
    let cookie = cookie.as_deref();
    let wrong = client.check_code(&success, "ABCDEFGH2345", cookie).await;
    assert_eq!(wrong.result(), "accessdenied");
    let code = secenrol.scan_offline("alice", &picture(&success)).unwrap();
    assert_eq!(client.check_code(&success, &code, None).await.result(), "accessdenied");
    assert_eq!(client.poll(&success, cookie).await.text, "CONTINUE");
    assert_eq!(client.check_code(&success, &code, cookie).await.text, "{\"result\":\"success\"}");
    assert_eq!(client.poll(&success, cookie).await.text, "OK");
    let challenge = client.sign_in("alice").await;
    let new = secenrol.new_code("alice").unwrap();
    assert_eq!(client.passcode(&challenge, &new).await.result(), "success");
}

#[tokio::test]
async fn a_move_by_setup_key_where_there_is_no_enrolment_url() {
    let client = Client::start();
    let secenrol = client.secenrol();
    secenrol.set_dialect(Dialect { empty_enrolurl: true, ..Dialect::default() });
    let success = client.success().await;
    assert_eq!(success.json()["enrolurl"], "");
    let scanned = secenrol.scan("alice", &picture(&success)).await;
    assert_eq!(scanned, Err(PhoneError::NoUrl));
    let seed = success.json()["seed"].as_str().unwrap().to_owned();
    let code = secenrol.type_setup_key("alice", &seed).unwrap();
    let done = client.check_code(&success, &code, success.cookie().as_deref()).await;
    assert_eq!(done.result(), "success");
}

#[tokio::test]
async fn a_prompt_can_be_approved_denied_and_withdrawn() {
    let client = Client::start();
    let secenrol = client.secenrol();
    let press = async {
        until(|| secenrol.push_waiting("bob")).await;
        assert!(secenrol.approve("bob"));
    };
    let (success, ()) = tokio::join!(client.sign_in("bob"), press);
    assert_eq!(success.result(), "success");
    assert!(success.cookie().is_some());

    let press = async {
        until(|| secenrol.push_waiting("bob")).await;
        assert!(secenrol.deny("bob"));
    };
    let (denied, ()) = tokio::join!(client.sign_in("bob"), press);
    assert_eq!(denied.result(), "accessdenied");

    tokio::select! {
        _ = client.sign_in("bob") => unreachable!("nobody has answered"),
        () = until(|| secenrol.push_waiting("bob")) => {}
    }
    until(|| !secenrol.push_waiting("bob")).await;
    assert!(!secenrol.approve("bob"));

    secenrol.scan("bob", &picture(&success)).await.unwrap();
    assert_eq!(client.sign_in("bob").await.result(), "challenge");
}

#[tokio::test]
async fn a_text_brings_a_passcode_that_works_once_and_for_five_minutes() {
    let client = Client::start();
    let secenrol = client.secenrol();
    let challenge = client.sign_in("carol").await;
    let passcode = secenrol.texts("carol").pop().unwrap();
    assert_eq!(passcode.len(), 6);
    assert_eq!(client.passcode(&challenge, &passcode).await.result(), "success");
    assert_eq!(client.passcode(&challenge, &passcode).await.result(), "accessdenied");

    let challenge = client.sign_in("carol").await;
    let passcode = secenrol.texts("carol").pop().unwrap();
    secenrol.advance(Duration::from_mins(5));
    assert_eq!(client.passcode(&challenge, &passcode).await.result(), "accessdenied");
}

#[tokio::test]
async fn a_first_phone_signs_in_with_the_password_or_a_code_from_an_e_mail() {
    let client = Client::start();
    let secenrol = client.secenrol();
    let success = client.sign_in("erin").await;
    assert_eq!((success.result().as_str(), success.cookie().is_some()), ("success", true));
    secenrol.scan("erin", &picture(&success)).await.unwrap();
    assert_eq!(
        client.sign_in("erin").await.result(),
        "challenge",
        "the phone is needed from now on"
    );

    let challenge = client.sign_in("frank").await;
    assert_eq!(challenge.result(), "challenge");
    let code = secenrol.texts("frank").pop().unwrap();
    assert_eq!(client.passcode(&challenge, &code).await.result(), "success");
}

#[tokio::test]
async fn wrong_passwords_and_passcodes_are_refused() {
    let client = Client::start();
    let secenrol = client.secenrol();
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
    let code = secenrol.old_code("alice").unwrap();
    assert_eq!(client.passcode(&challenge, &code).await.result(), "accessdenied");

    // A code works once.
    let challenge = client.sign_in("alice").await;
    assert_eq!(client.passcode(&challenge, &code).await.result(), "success");
    let challenge = client.sign_in("alice").await;
    assert_eq!(client.passcode(&challenge, &code).await.result(), "accessdenied");
}

#[tokio::test]
async fn the_cookie_must_come_back_unchanged() {
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
    client.secenrol().advance(Duration::from_mins(15));
    assert_eq!(client.poll(&success, Some(&cookie)).await.text, "accessdenied");
}

#[tokio::test]
async fn a_second_sign_in_replaces_the_first_qr_code() {
    let client = Client::start();
    let first = client.success().await;
    client.secenrol().advance(Duration::from_mins(1));
    let second = client.success().await;
    assert_ne!(first.json()["seed"], second.json()["seed"]);
    let text = client.poll(&first, first.cookie().as_deref()).await.text;
    assert_eq!(text, "Another enrolment has begun since.");
    let scanned = client.secenrol().scan("alice", &picture(&first)).await;
    assert_eq!(scanned, Err(PhoneError::Refused));
}

#[tokio::test]
async fn calls_are_counted_and_remembered() {
    let client = Client::start();
    let secenrol = client.secenrol();
    let success = client.success().await;
    secenrol.set_fault(Operation::Poll, Fault::ServerError);
    client.poll(&success, success.cookie().as_deref()).await;
    assert_eq!(secenrol.calls(Operation::SignIn), 1);
    assert_eq!(secenrol.calls(Operation::Poll), 1);
    assert_eq!(secenrol.calls(Operation::CheckCode), 0);
    let received = secenrol.received();
    let names: Vec<_> = received[0].fields.iter().map(|(n, _)| n.as_str()).collect();
    assert_eq!(names, ["integrationmode", "action", "userid", "PASSWORD"]);
    assert_eq!(received[0].field("PASSWORD"), Some(PASSWORD));
    assert_eq!(received[2].cookie, success.cookie());
}

#[tokio::test]
async fn faults_with_a_reply() {
    let client = Client::start();
    let secenrol = client.secenrol();
    secenrol.set_fault_everywhere(Fault::ServerError);
    assert_eq!(client.sign_in("alice").await.status, 500);
    secenrol.set_fault_everywhere(Fault::HtmlPage);
    let page = client.sign_in("alice").await;
    assert!(page.status == 200 && page.kind.starts_with("text/html"));
    secenrol.set_fault_everywhere(Fault::Redirect);
    let redirect = client.sign_in("alice").await;
    assert!(redirect.status == 302 && redirect.location.is_some());
    secenrol.set_fault_everywhere(Fault::Message("Fault 7".into()));
    assert_eq!(client.sign_in("alice").await.json()["message"], "Fault 7");
    secenrol.set_fault_everywhere(Fault::Garbage);
    let garbage = client.sign_in("alice").await;
    assert!(serde_json::from_str::<Value>(&garbage.text).is_err());
    let delay = Duration::from_secs(1);
    secenrol.set_fault_everywhere(Fault::Slow(delay));
    let began = std::time::Instant::now();
    assert_eq!(client.sign_in("alice").await.result(), "challenge");
    assert!(began.elapsed() >= delay);
}

#[tokio::test]
async fn faults_without_a_whole_reply() {
    let client = Client::start();
    let secenrol = client.secenrol();
    let fields = [("action", "GETQRONLY"), ("userid", "carol"), ("PASSWORD", PASSWORD)];
    secenrol.set_fault_everywhere(Fault::Reset);
    let error = client.try_post(&fields, None).await.err().unwrap();
    assert!(is_reset(&error), "{error:?}");
    assert!(secenrol.texts("carol").is_empty());
    secenrol.set_fault_everywhere(Fault::ResetInBody);
    let error = client.try_post(&fields, None).await.err().unwrap();
    assert!(is_reset(&error), "{error:?}");
    assert_eq!(secenrol.texts("carol").len(), 1);
    secenrol.set_fault_everywhere(Fault::Hung);
    tokio::select! {
        _ = client.sign_in("carol") => unreachable!("it hangs"),
        () = until(|| secenrol.calls(Operation::SignIn) == 3) => {}
    }
    secenrol.set_fault_everywhere(Fault::None);
    assert_eq!(client.sign_in("carol").await.result(), "challenge");
    client.stand_in.stop().await;
}

#[tokio::test]
async fn faults_of_sessions() {
    let client = Client::start();
    let secenrol = client.secenrol();
    let success = client.success().await;
    let first = success.cookie();
    secenrol.set_fault_everywhere(Fault::RotatedCookie);
    let second = client.poll(&success, first.as_deref()).await;
    assert_eq!(second.text, "CONTINUE");
    assert_ne!(second.cookie(), first);
    assert_eq!(client.poll(&success, first.as_deref()).await.text, "accessdenied");
    let third = client.poll(&success, second.cookie().as_deref()).await;
    assert_eq!(third.text, "CONTINUE");
    secenrol.set_fault_everywhere(Fault::LostSessions);
    assert_eq!(client.poll(&success, third.cookie().as_deref()).await.text, "accessdenied");

    secenrol.set_fault(Operation::Poll, Fault::Message("Fault 7".into()));
    assert_eq!(client.poll(&success, None).await.text, "Fault 7");
}

#[tokio::test]
async fn the_dialect_changes_the_replies() {
    let client = Client::start();
    let secenrol = client.secenrol();
    secenrol.set_dialect(Dialect {
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
    let code = secenrol.old_code("alice").unwrap();
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
    let code = client.secenrol().check_code("alice").unwrap();
    let page = client.http.get(at("/phone/alice")).send().await.unwrap();
    assert!(page.text().await.unwrap().contains(&code));

    let key = client.http.post(at("/phone/alice/setup-key"));
    let key = key.header("Content-Type", "application/x-www-form-urlencoded");
    let reply = key.body("setup_key=short").send().await.unwrap();
    assert_eq!(reply.status(), 303);
    let page = client.http.get(at("/phone/alice")).send().await.unwrap();
    assert!(page.text().await.unwrap().contains("This is not a setup key"));
    for (button, status) in [("delete", 303), ("approve", 303), ("deny", 303), ("sing", 404)] {
        let press = client.http.post(at(&format!("/phone/alice/{button}")));
        assert_eq!(press.send().await.unwrap().status(), status, "{button}");
    }
    assert_eq!(client.secenrol().old_code("alice"), None);

    let set = client.http.post(at("/control"));
    let set = set.header("Content-Type", "application/x-www-form-urlencoded");
    let set = set.body("poll=slow&seconds=7&domain_as_number=on");
    assert_eq!(set.send().await.unwrap().status(), 303);
    let page = client.http.get(at("/control")).send().await.unwrap().text().await.unwrap();
    let page = page.split_whitespace().collect::<Vec<_>>().join(" ");
    assert_eq!(page.matches(r#"value="slow" selected"#).count(), 1);
    assert!(page.contains(r#"value="7""#));
    assert!(page.contains(r#"name="domain_as_number" value="on" checked"#));
    assert!(!page.contains(r#"name="data_prefix" value="on" checked"#));
    client.http.post(at("/control/start-over")).send().await.unwrap();
    assert_eq!(client.secenrol().calls(Operation::SignIn), 0);
    assert_eq!(client.secenrol().new_code("alice"), None);
}

#[tokio::test]
async fn a_phone_that_is_pointed_at_the_portal_scans_what_the_user_was_given() {
    let client = Client::start();
    let point = async || {
        let url = format!("{}/phone/alice/point", client.stand_in.url());
        let press =
            client.http.post(url).header("Content-Type", "multipart/form-data; boundary=cut");
        let body = "--cut\r\nContent-Disposition: form-data; name=\"screenshot\"; filename=\"\"\r\n\r\n\r\n\
                    --cut--\r\n";
        assert_eq!(press.body(body).send().await.unwrap().status(), 303);
    };
    point().await;
    assert_eq!(client.secenrol().new_code("alice"), None, "nothing is shown yet");
    assert_eq!(client.secenrol().point_at_portal("alice").await, Err(PhoneError::NothingShown));
    client.success().await;
    point().await;
    assert!(client.secenrol().has_moved("alice"));
    assert!(client.secenrol().new_code("alice").is_some());
    assert_eq!(
        client.secenrol().point_at_portal("alice").await,
        Err(PhoneError::NothingShown),
        "a QR code works once"
    );
}

/// A portal that says what it was asked.
async fn told(request: actix_web::HttpRequest, body: actix_web::web::Bytes) -> HttpResponse {
    let names = ["cookie", "sec-fetch-site", "origin", "referer"];
    let told = names.map(|name| {
        let value = request.headers().get(name).map(|value| value.to_str().unwrap());
        format!("{name}: {}", value.unwrap_or("none"))
    });
    HttpResponse::Conflict()
        .insert_header(("X-Frame-Options", "DENY"))
        .insert_header(("Content-Security-Policy", "a 'self'; frame-ancestors 'none'; b"))
        .insert_header(("Set-Cookie", "c=d"))
        .body(format!("{} {} {} {body:?}", request.method(), request.uri(), told.join(" ")))
}

#[tokio::test]
async fn the_portals_pages_come_through_for_the_move_that_plays_itself() {
    let client = Client::start();
    let at = |path: &str| format!("{}{path}", client.stand_in.url());
    let missing = client.http.get(at("/sign-in")).send().await.unwrap();
    assert_eq!(missing.status(), 404, "there is no portal yet");

    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    client.secenrol().set_portal(&format!("http://{}/", listener.local_addr().unwrap()));
    let app = || actix_web::App::new().default_service(actix_web::web::to(told));
    let server = actix_web::HttpServer::new(app).workers(1).disable_signals().listen(listener);
    tokio::spawn(server.unwrap().run());

    let form = client.http.post(at("/sign-in?a=b")).body("x=1");
    let form = form.header("Cookie", "a=b").header("Sec-Fetch-Site", "same-origin");
    let form = form.header("Origin", client.stand_in.url()).header("Referer", at("/sign-in"));
    let reply = form.send().await.unwrap();
    assert_eq!(reply.status(), 409);
    let header = |name: &str| reply.headers().get(name).map(|it| it.to_str().unwrap().to_owned());
    assert_eq!(header("x-frame-options"), None);
    let policy = header("content-security-policy");
    assert_eq!(policy.as_deref(), Some("a 'self'; frame-ancestors 'self'; b"));
    assert_eq!(header("set-cookie").as_deref(), Some("c=d"));
    assert_eq!(
        reply.text().await.unwrap(),
        "POST /sign-in?a=b cookie: a=b sec-fetch-site: same-origin origin: none referer: none \
         b\"x=1\""
    );

    let start = client.http.get(at("/"));
    let framed = client.http.get(at("/")).header("Sec-Fetch-Dest", "iframe");
    let [start, framed] = [start.send().await.unwrap(), framed.send().await.unwrap()];
    assert_ne!(start.status(), 409, "the phones");
    assert_eq!(framed.status(), 409, "the portal's start page");
}
