//! The control page: faults and dialect as switches, and a count of the requests.

use std::collections::HashMap;
use std::time::Duration;

use actix_web::HttpResponse;
use actix_web::web::{self, Data};
use askama::Template;

use super::faults::{Dialect, Fault, FaultChoice, Operation};
use super::handle::Handle;
use super::phone_page::{page, see_other};

/// The delay of the fault "slow", unless another is chosen.
const SLOW_SECONDS: u64 = 4;
/// The message of the fault "error with a message", unless another is chosen. Its markup shows
/// whether the portal escapes it.
const MESSAGE: &str = "Unexpected <b>error</b> 42 in module ENROL";

pub(super) fn routes(app: &mut web::ServiceConfig) {
    let forget = async |handle: Data<Handle>| {
        handle.forget_sessions();
        see_other("/control")
    };
    let start_over = async |handle: Data<Handle>| {
        handle.start_over();
        see_other("/control")
    };
    app.route("/control", web::get().to(show))
        .route("/control", web::post().to(set))
        .route("/control/forget", web::post().to(forget))
        .route("/control/start-over", web::post().to(start_over));
}

struct ExchangeRow {
    key: &'static str,
    label: &'static str,
    calls: usize,
    chosen: &'static str,
}

#[derive(Template)]
#[template(path = "control.html")]
struct ControlPage {
    portal: Option<String>,
    rows: [ExchangeRow; 5],
    faults: [FaultChoice; 12],
    seconds: u64,
    message: String,
    /// The variants of the dialect: name in the form, name for people, and whether it is on.
    variants: [(&'static str, &'static str, bool); 15],
}

async fn show(handle: Data<Handle>) -> actix_web::Result<HttpResponse> {
    let (mut seconds, mut message) = (SLOW_SECONDS, MESSAGE.to_owned());
    let portal = handle.portal();
    let state = handle.state();
    let rows = Operation::ALL.map(|exchange| {
        let fault = &state.faults[exchange as usize];
        match fault {
            Fault::Slow(delay) => seconds = delay.as_secs(),
            Fault::Message(text) => message.clone_from(text),
            _ => {}
        }
        let ((key, label), calls) = (exchange.names(), state.calls[exchange as usize]);
        ExchangeRow { key, label, calls, chosen: fault.key() }
    });
    let mut dialect = state.dialect;
    let variants =
        Dialect::VARIANTS.map(|(name, label, switch)| (name, label, *switch(&mut dialect)));
    page(&ControlPage { portal, rows, faults: Fault::CHOICES, seconds, message, variants })
}

async fn set(form: web::Form<HashMap<String, String>>, handle: Data<Handle>) -> HttpResponse {
    let field = |name: &str| form.get(name).map(String::as_str);
    let seconds = field("seconds").and_then(|text| text.parse().ok()).unwrap_or(SLOW_SECONDS);
    let message = field("message").unwrap_or(MESSAGE);
    for exchange in Operation::ALL {
        let key = field(exchange.names().0).unwrap_or("none");
        if let Some(fault) = Fault::of(key, Duration::from_secs(seconds), message) {
            handle.set_fault(exchange, fault);
        }
    }
    let mut dialect = Dialect::default();
    for (name, _, switch) in Dialect::VARIANTS {
        *switch(&mut dialect) = form.contains_key(name);
    }
    handle.set_dialect(dialect);
    see_other("/control")
}

/// The page with `mark` in each text.
#[cfg(test)]
pub(super) fn samples(mark: &'static str) -> Vec<(&'static str, String)> {
    let page = ControlPage {
        portal: Some(mark.to_owned()),
        rows: [0; 5].map(|calls| ExchangeRow { key: mark, label: mark, calls, chosen: mark }),
        faults: [(mark, mark, |_, _| Fault::None); 12],
        seconds: 1,
        message: mark.to_owned(),
        variants: [(mark, mark, true); 15],
    };
    vec![("control.html", page.render().unwrap())]
}
