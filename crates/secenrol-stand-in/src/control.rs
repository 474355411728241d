//! The control page: faults and peculiarities as switches, and a count of the calls.
//!
//! It turns the same switches as the tests do. What they mean is in `faults` and `secenrol`.

use std::time::Duration;

use actix_web::HttpResponse;
use actix_web::web::{self, Bytes, Data};
use askama::Template;

use super::faults::{Dialect, Exchange, Fault};
use super::form::Form;
use super::phone_page::{page, see_other};
use super::world::World;

/// Seconds of the fault "slow" unless others are chosen.
const SLOW_SECONDS: u64 = 4;
/// The message of the fault "error with a message" unless another is chosen. The markup is for
/// seeing that the portal escapes it.
const MESSAGE: &str = "Unexpected <b>error</b> 42 in module ENROL";

pub(super) fn routes(app: &mut web::ServiceConfig) {
    app.route("/control", web::get().to(show))
        .route("/control", web::post().to(turn))
        .route("/control/forget", web::post().to(forget))
        .route("/control/start-over", web::post().to(start_over));
}

struct Row {
    key: &'static str,
    label: &'static str,
    calls: usize,
    chosen: &'static str,
}

struct Switch {
    name: &'static str,
    label: &'static str,
    on: bool,
}

#[derive(Template)]
#[template(path = "control.html")]
struct ControlPage {
    portal: Option<String>,
    rows: Vec<Row>,
    faults: [(&'static str, &'static str); 12],
    seconds: u64,
    message: String,
    switches: Vec<Switch>,
}

async fn show(world: Data<World>) -> actix_web::Result<HttpResponse> {
    let (mut seconds, mut message) = (SLOW_SECONDS, MESSAGE.to_owned());
    let mut rows = Vec::new();
    for exchange in Exchange::ALL {
        let fault = world.state().switches.faults[exchange as usize].clone();
        rows.push(Row {
            key: exchange.key(),
            label: exchange.label(),
            calls: world.calls(exchange),
            chosen: fault.key(),
        });
        match fault {
            Fault::Slow(time) => seconds = time.as_secs(),
            Fault::Message(text) => message = text,
            _ => {}
        }
    }
    let mut dialect = world.state().switches.dialect;
    let switches = Dialect::QUIRKS.iter().map(|(name, label, switch)| Switch {
        name,
        label,
        on: *switch(&mut dialect),
    });
    let switches = switches.collect();
    let portal = world.portal();
    page(&ControlPage { portal, rows, faults: Fault::CHOICES, seconds, message, switches })
}

async fn turn(body: Bytes, world: Data<World>) -> HttpResponse {
    let form = Form::parse(&body).unwrap_or_default();
    let seconds = form.get("seconds").and_then(|text| text.parse().ok());
    let delay = Duration::from_secs(seconds.unwrap_or(SLOW_SECONDS));
    let message = form.get("message").unwrap_or(MESSAGE);
    for exchange in Exchange::ALL {
        let key = form.get(exchange.key()).unwrap_or("none");
        if let Some(fault) = Fault::of(key, delay, message) {
            world.set_fault(exchange, fault);
        }
    }
    let mut dialect = Dialect::default();
    for (name, _, switch) in Dialect::QUIRKS {
        *switch(&mut dialect) = form.get(name).is_some();
    }
    world.set_dialect(dialect);
    see_other("/control")
}

async fn forget(world: Data<World>) -> HttpResponse {
    world.forget_sessions();
    see_other("/control")
}

async fn start_over(world: Data<World>) -> HttpResponse {
    world.start_over();
    see_other("/control")
}

/// The page with `mark` in each text.
#[cfg(test)]
pub(super) fn samples(mark: &'static str) -> Vec<(&'static str, String)> {
    let page = ControlPage {
        portal: Some(mark.to_owned()),
        rows: vec![Row { key: mark, label: mark, calls: 1, chosen: mark }],
        faults: [(mark, mark); 12],
        seconds: 1,
        message: mark.to_owned(),
        switches: vec![Switch { name: mark, label: mark, on: true }],
    };
    vec![("demo/control.html", page.render().unwrap())]
}
