//! The upstream of the measured portal and the servers it is compared with, each with its own
//! threads.

use std::collections::HashSet;
use std::net::TcpListener;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::web::{self, Bytes, Data};
use actix_web::{App, HttpResponse, HttpServer};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// A fixed answer to every request.
#[derive(Clone)]
pub struct Fixed {
    pub headers: Vec<(HeaderName, HeaderValue)>,
    pub body: Bytes,
}

async fn answer(fixed: Data<Fixed>) -> HttpResponse {
    let mut response = HttpResponse::Ok();
    for (name, value) in &fixed.headers {
        response.append_header((name.clone(), value.clone()));
    }
    response.body(fixed.body.clone())
}

/// Starts a bare actix-web handler that sends `fixed`, with as many threads as the portal. Returns
/// its port.
pub fn bare(fixed: Fixed) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let fixed = Data::new(fixed);
    let app = move || App::new().app_data(fixed.clone()).default_service(web::to(answer));
    let server = HttpServer::new(app).disable_signals().listen(listener).unwrap().run();
    tokio::spawn(server);
    port
}

/// A SecEnrol that answers at once, accepts every user, and counts.
pub struct Upstream {
    pub url: String,
    state: Arc<State>,
}

#[derive(Default)]
struct State {
    connections: AtomicUsize,
    exchanges: AtomicUsize,
    started: AtomicUsize,
    reported: Mutex<HashSet<String>>,
    polls: Mutex<Vec<Instant>>,
    picture: String,
}

impl Upstream {
    pub fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let state = Arc::new(State { picture: STANDARD.encode(picture()), ..State::default() });
        let shared = Data::from(state.clone());
        let app = move || App::new().app_data(shared.clone()).default_service(web::to(exchange));
        // IIS's keep-alive time, instead of the library's few seconds.
        let counted = state.clone();
        let server =
            HttpServer::new(app).keep_alive(Duration::from_secs(120)).on_connect(move |_, _| {
                counted.connections.fetch_add(1, Ordering::Relaxed);
            });
        tokio::spawn(server.disable_signals().listen(listener).unwrap().run());
        Self { url, state }
    }

    /// The phone with this setup key reports.
    pub fn report(&self, seed: &str) {
        self.state.reported.lock().unwrap().insert(seed.to_owned());
    }

    /// When it was polled.
    pub fn polls(&self) -> Vec<Instant> {
        self.state.polls.lock().unwrap().clone()
    }

    /// The number of exchanges and of connections.
    pub fn exchanges_and_connections(&self) -> (usize, usize) {
        let count = |count: &AtomicUsize| count.load(Ordering::Relaxed);
        (count(&self.state.exchanges), count(&self.state.connections))
    }

    /// The maximum of polls within one second.
    pub fn most_in_a_second(&self) -> usize {
        let polls = self.polls();
        let within =
            |n: usize| polls.partition_point(|at| *at < polls[n] + Duration::from_secs(1)) - n;
        (0..polls.len()).map(within).max().unwrap_or_default()
    }
}

async fn exchange(state: Data<State>, body: Bytes) -> HttpResponse {
    state.exchanges.fetch_add(1, Ordering::Relaxed);
    let fields: Vec<_> = url::form_urlencoded::parse(&body).collect();
    let field = |name: &str| fields.iter().find(|(key, _)| key == name).map(|(_, value)| &**value);
    match (field("action"), field("PASSCODE"), field("seed")) {
        (Some("QUERYSOFTTOKEN"), _, Some(seed)) => {
            state.polls.lock().unwrap().push(Instant::now());
            let reported = state.reported.lock().unwrap().remove(seed);
            HttpResponse::Ok().body(if reported { "OK" } else { "CONTINUE" })
        }
        (_, None, _) => {
            let userid = field("userid").unwrap_or_default();
            let json =
                format!(r#"{{"result":"challenge","session":"4f1d0c9a77","userid":"{userid}"}}"#);
            HttpResponse::Ok().content_type("application/json").body(json)
        }
        _ => {
            let number = state.started.fetch_add(1, Ordering::Relaxed);
            let seed = format!("{number:032}");
            let (picture, address) = (&state.picture, "https://mfa.example.org/secenrol/enrol?id=");
            let json = format!(
                r#"{{"result":"success","base64image":"{picture}","seed":"{seed}","enrolurl":"{address}{seed}","domain":"1"}}"#
            );
            let cookie = format!("SecurEnvoyPin={seed}{seed}; path=/; HttpOnly");
            HttpResponse::Ok()
                .content_type("application/json")
                .append_header(("set-cookie", cookie))
                .body(json)
        }
    }
}

/// A picture about as large as a QR code: 45 modules of 6 pixels, at random.
pub fn picture() -> Vec<u8> {
    let modules: Vec<bool> = (0..45 * 45).map(|_| rand::random()).collect();
    let picture = image::GrayImage::from_fn(270, 270, |x, y| {
        image::Luma([if modules[(x / 6 * 45 + y / 6) as usize] { 0 } else { 255 }])
    });
    let mut png = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut png, image::ImageFormat::Png).unwrap();
    png.into_inner()
}
