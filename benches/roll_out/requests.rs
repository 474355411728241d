//! Requests per second of pages and polls, against the least cost of serving the same bytes.

use actix_web::web::Bytes;

use super::Effort;
use super::browser::{Browser, Reply, connections};
use super::processes::{self, Run, Running, Shared, is_there, nginx, wrk};
use super::servers::{Fixed, Upstream, bare};
use super::table::{Table, Wanted};

const STATUS: &str = "/scan/status";
const BARE: &str = "a bare actix-web handler sending the same bytes";

/// One address under load, and its rates.
struct Contender {
    url: String,
    headers: Vec<(String, String)>,
    rates: Vec<f64>,
}

impl Contender {
    fn new(url: String, headers: Vec<(String, String)>) -> Self {
        Self { url, headers, rates: Vec::new() }
    }
}

/// Runs all rounds, with the contenders in turn.
async fn contend(effort: &Effort, contenders: &mut [&mut Contender]) {
    for _ in 0..effort.rounds {
        for contender in &mut *contenders {
            let (url, headers, time) =
                (contender.url.clone(), contender.headers.clone(), effort.round);
            let rate =
                tokio::task::spawn_blocking(move || wrk(&url, &headers, time)).await.unwrap();
            contender.rates.push(rate);
        }
    }
}

/// A browser that waits for its new phone.
async fn waiting_at(portal: &Running) -> Browser {
    let mut browser = Browser::new(&connections(), &portal.url());
    browser.walk_to_scan("alice").await.unwrap();
    browser
}

fn same_bytes(reply: &Reply) -> Fixed {
    let own = ["content-length", "date", "connection"];
    let headers = reply.headers.iter().filter(|(name, _)| !own.contains(&name.as_str()));
    Fixed {
        headers: headers
            .map(|(name, value)| {
                (name.as_str().parse().unwrap(), value.as_bytes().try_into().unwrap())
            })
            .collect(),
        body: Bytes::from(reply.body.clone()),
    }
}

pub async fn measure(effort: &Effort, table: &mut Table) {
    let upstream = Upstream::start();
    let portal = processes::portal(&upstream.url, &Run::default());
    let mut browser = waiting_at(&portal).await;
    let headers = browser.poll_headers();
    let fragment = browser.get(STATUS).await;
    assert!(fragment.body.contains("hx-get"), "{}", fragment.body);
    let start = Browser::new(&connections(), &portal.url()).get("/").await;
    let same = |reply: &Reply| format!("http://127.0.0.1:{}/", bare(same_bytes(reply)));

    let mut poll = Contender::new(format!("{}{STATUS}", portal.url()), headers.clone());
    let mut bare_poll = Contender::new(same(&fragment), headers.clone());
    let mut page = Contender::new(format!("{}/", portal.url()), Vec::new());
    let mut bare_page = Contender::new(same(&start), Vec::new());
    contend(effort, &mut [&mut poll, &mut bare_poll, &mut page, &mut bare_page]).await;
    let name = "poll fragment, live session, memory store";
    table.ratio(name, BARE, &poll.rates, &bare_poll.rates, Wanted::AtLeast(0.6));
    table.ratio("start page", BARE, &page.rates, &bare_page.rates, Wanted::AtLeast(0.75));

    let against = "nginx `proxy_pass` with keep-alive to a server answering `CONTINUE`";
    if is_there("nginx") {
        let port = bare(Fixed { headers: Vec::new(), body: Bytes::from_static(b"CONTINUE") });
        let nginx = nginx(&[port]);
        let mut proxied = Contender::new(format!("{}/", nginx.url()), Vec::new());
        let mut poll = Contender { rates: Vec::new(), ..poll };
        contend(effort, &mut [&mut poll, &mut proxied]).await;
        table.ratio(name, against, &poll.rates, &proxied.rates, Wanted::AtLeast(1.0));
    } else {
        table.missing(&format!("{name}, against {against}"), "nginx is not installed");
    }
    against_redis(effort, table, &upstream, &portal).await;
}

async fn against_redis(effort: &Effort, table: &mut Table, upstream: &Upstream, memory: &Running) {
    const WHAT: &str = "poll fragment, Redis store on loopback";
    if !is_there("redis-server") {
        return table.missing(WHAT, "redis-server is not installed");
    }
    let shared = Shared::start();
    let portal = processes::portal(&upstream.url, &Run { keys: &shared.keys(), ..Run::default() });
    let mut ours = Contender::new(
        format!("{}{STATUS}", portal.url()),
        waiting_at(&portal).await.poll_headers(),
    );
    let mut theirs = Contender::new(
        format!("{}{STATUS}", memory.url()),
        waiting_at(memory).await.poll_headers(),
    );
    contend(effort, &mut [&mut ours, &mut theirs]).await;
    table.ratio(WHAT, "memory store", &ours.rates, &theirs.rates, Wanted::AtLeast(0.4));
}

/// The same portal with one thread and with two.
pub async fn measure_workers(effort: &Effort, table: &mut Table) {
    const WHAT: &str = "poll fragment with two workers";
    if !is_there("taskset") || std::thread::available_parallelism().map_or(1, usize::from) < 2 {
        return table.missing(WHAT, "needs taskset and two processors");
    }
    let upstream = Upstream::start();
    let one =
        processes::portal(&upstream.url, &Run { under: &["taskset", "-c", "0"], ..Run::default() });
    let two = processes::portal(
        &upstream.url,
        &Run { under: &["taskset", "-c", "0,1"], ..Run::default() },
    );
    let mut single =
        Contender::new(format!("{}{STATUS}", one.url()), waiting_at(&one).await.poll_headers());
    let mut double =
        Contender::new(format!("{}{STATUS}", two.url()), waiting_at(&two).await.poll_headers());
    contend(effort, &mut [&mut double, &mut single]).await;
    table.ratio(WHAT, "one worker", &double.rates, &single.rates, Wanted::Report);
}

/// One, two and four instances behind nginx, with one Redis.
pub async fn measure_instances(effort: &Effort, table: &mut Table) {
    const WHAT: &str = "poll fragment, instances on one Redis behind nginx";
    if !is_there("nginx") || !is_there("redis-server") {
        return table.missing(WHAT, "nginx or redis-server is not installed");
    }
    let (shared, upstream) = (Shared::start(), Upstream::start());
    let front = processes::free_port();
    let public = format!("http://127.0.0.1:{front}");
    let keys =
        shared.keys().into_iter().chain([("server.public_url", &*public)]).collect::<Vec<_>>();
    let instances: Vec<_> = (0..4)
        .map(|_| processes::portal(&upstream.url, &Run { keys: &keys, ..Run::default() }))
        .collect();
    let ports: Vec<u16> = instances.iter().map(|instance| instance.port).collect();
    // wrk recognises the header only by this name; otherwise it would send a second one.
    let host = ("Host".to_owned(), format!("127.0.0.1:{front}"));
    let mut contenders = Vec::new();
    let mut fronts = Vec::new();
    for count in [1, 2, 4] {
        let nginx = nginx(&ports[..count]);
        let mut browser = Browser::new(&connections(), &nginx.url());
        browser.host.clone_from(&host.1);
        browser.walk_to_scan(&format!("alice{count}")).await.unwrap();
        let headers = browser.poll_headers().into_iter().chain([host.clone()]).collect();
        contenders.push(Contender::new(format!("{}{STATUS}", nginx.url()), headers));
        fronts.push(nginx);
    }
    contend(effort, &mut contenders.iter_mut().collect::<Vec<_>>()).await;
    for (count, n) in [(2, 1), (4, 2)] {
        let what = format!("poll fragment, {count} instances on one Redis behind nginx");
        table.ratio(
            &what,
            "one instance",
            &contenders[n].rates,
            &contenders[0].rates,
            Wanted::Report,
        );
    }
}
