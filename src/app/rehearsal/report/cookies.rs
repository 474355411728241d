//! What a transcript shows of cookies.

use std::collections::BTreeSet;

use secenrol::recording::RecordedCookie;

use super::{Facts, Report};

/// The name in the vendor document's table, which its notes spell otherwise.
const DOCUMENTED: &str = "SecurEnvoyPin";
/// A cookie that lives shorter ends journeys early, in seconds.
const SHORT_LIFE: i64 = 15 * 60;

fn is_token(cookie: &RecordedCookie) -> bool {
    cookie.name.eq_ignore_ascii_case(DOCUMENTED)
}

pub(super) fn find(report: &mut Report, facts: &Facts<'_>) {
    let set = || facts.all().filter_map(|it| it.reply.as_ref()).flat_map(|reply| &reply.cookies);
    if let Some(token) = set().find(|cookie| is_token(cookie)) {
        token_found(report, token);
    } else if facts.successes().next().is_some() {
        report.problem("success sets no SecurEnvoyPin cookie", "later requests would be refused");
    }
    let others: BTreeSet<&str> =
        set().filter(|cookie| !is_token(cookie)).map(|cookie| cookie.name.as_str()).collect();
    if !others.is_empty() {
        let names = others.into_iter().collect::<Vec<_>>().join(", ");
        report.fine(
            format!("a load balancer or the server sets other cookies: {names}"),
            "the portal sends them back within a journey, so a user stays at one server",
        );
    }
    let rotates = facts
        .of_kind("poll")
        .chain(facts.of_kind("check-code"))
        .any(|it| it.reply.as_ref().is_some_and(|reply| reply.cookies.iter().any(is_token)));
    if rotates {
        report.fine(
            "later replies set a new SecurEnvoyPin cookie",
            "the portal sends the newest one",
        );
    }
}

fn token_found(report: &mut Report, token: &RecordedCookie) {
    if token.name == DOCUMENTED {
        report.fine(format!("the cookie is called {DOCUMENTED}"), "as in the document's tables");
    } else {
        report.fine(
            format!("the cookie is called {}", token.name),
            "as in the document's notes; the portal takes both spellings",
        );
    }
    let path = token.path.as_deref().unwrap_or("none");
    let secure = if token.secure { "marked Secure" } else { "not marked Secure" };
    report.fine(
        format!("the cookie has the path {path} and is {secure}"),
        "the portal carries it by hand, so neither matters",
    );
    match token.life_s {
        None => report.fine("the cookie has no expiry", "SecEnrol alone decides how long it lasts"),
        Some(life) if life < SHORT_LIFE => report.note(
            format!("the cookie expires after {life} s"),
            "users who take longer must sign in again",
        ),
        Some(life) => report.fine(format!("the cookie expires after {life} s"), "long enough"),
    }
}
