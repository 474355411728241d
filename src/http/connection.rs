//! Deadlines and limits of connections. The web server times only the first request head of a
//! connection, and never a response that the client does not read. So a thin stream between socket
//! and web server adds the missing deadlines. Connections per address are limited here too.
//!
//! Deadlines apply to the TLS handshake, to each request head from its first byte, and to each
//! response that is blocked. The pages time the form bodies that they read.

use std::cell::Cell;
use std::collections::HashMap;
use std::io;
use std::net::{IpAddr, SocketAddr, TcpListener};
use std::pin::Pin;
use std::rc::Rc;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use actix_http::error::DispatchError;
use actix_http::{HttpService, Protocol, Request, Response, StatusCode};
use actix_server::{Server, ServerBuilder};
use actix_service::{
    IntoServiceFactory, ServiceFactory, ServiceFactoryExt as _, fn_service, map_config,
};
use actix_web::body::BoxBody;
use actix_web::dev::{AppConfig, ServiceRequest, ServiceResponse};
use actix_web::http::ConnectionType;
use actix_web::middleware::Next;
use ipnet::IpNet;
use socket2::SockRef;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::{Instant, Sleep, timeout};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;
use tokio_util::either::Either;

use crate::http::client_addr::network;
use crate::platform;

const HANDSHAKE_TIMEOUT: Duration = Duration::from_secs(5);
/// Time limit of a request head.
const HEAD_TIMEOUT: Duration = Duration::from_secs(5);
/// Time limit of a response that is blocked.
const WRITE_TIMEOUT: Duration = Duration::from_secs(30);
/// Time limit between two requests of a connection.
const KEEP_ALIVE: Duration = Duration::from_secs(15);
/// Time limit of a graceful shutdown, in seconds.
const DRAIN_SECONDS: u64 = 25;

/// A plain connection, or one whose TLS ends here.
type Socket = Either<TcpStream, Box<TlsStream<TcpStream>>>;

/// The state of a connection.
#[derive(Clone, Copy, Default, PartialEq)]
enum Phase {
    /// Between requests.
    #[default]
    Idle,
    /// A request head is arriving and must be complete by then.
    Head(Instant),
    /// The application has the request.
    Answering,
}

/// What the application and its connection share. Both run on one thread.
#[derive(Default)]
struct ResponseState {
    phase: Cell<Phase>,
    /// The connection closes after the response that is being written.
    last: Cell<bool>,
    /// The application made the response that is being written, not the web server itself.
    from_app: Cell<bool>,
}

/// Middleware that reports to the connection which requests the application has. It must be the
/// outermost. After a malformed request it closes the connection: the web server alone would still
/// answer the bytes that were sent after that request.
///
/// # Errors
/// Those of the inner service.
pub async fn deadlines(
    request: ServiceRequest,
    next: Next<BoxBody>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let Some(state) = request.request().conn_data::<Rc<ResponseState>>().cloned() else {
        return next.call(request).await;
    };
    if state.last.get() {
        // This request gets no response: the connection closes after the previous one.
        return std::future::pending().await;
    }
    state.phase.set(Phase::Answering);
    let answering = Answering(&state);
    let answered = next.call(request).await;
    drop(answering);
    state.from_app.set(true);
    let mut response = answered?;
    if matches!(response.status().as_u16(), 400 | 408 | 413 | 414 | 417 | 421 | 431) {
        response.response_mut().head_mut().set_connection_type(ConnectionType::Close);
        state.last.set(true);
    }
    Ok(response)
}

/// Ends [`Phase::Answering`] once the request is answered or cancelled.
struct Answering<'a>(&'a ResponseState);

impl Drop for Answering<'_> {
    fn drop(&mut self) {
        self.0.phase.set(Phase::Idle);
    }
}

/// Limits the connections of each address. Cheap to clone; clones share the counts.
#[derive(Debug, Clone)]
pub struct Slots {
    taken: Arc<Mutex<HashMap<IpNet, usize>>>,
    most: usize,
    exempt: Arc<Vec<IpNet>>,
}

/// Counts as one connection of an address until it is dropped.
struct Slot(Option<(Slots, IpNet)>);

impl Slots {
    /// Allows `most` connections per address. `exempt` are proxies, which serve many people.
    pub fn new(most: usize, exempt: Vec<IpNet>) -> Self {
        Self { taken: Arc::default(), most, exempt: Arc::new(exempt) }
    }

    fn take(&self, address: IpAddr) -> Option<Slot> {
        let address = address.to_canonical();
        // A proxy on this machine serves everybody; an attacker is not on this machine.
        if address.is_loopback() || self.exempt.iter().any(|net| net.contains(&address)) {
            return Some(Slot(None));
        }
        let address = network(address);
        let mut taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        let count = taken.entry(address).or_default();
        let free = *count < self.most;
        *count += usize::from(free);
        free.then(|| Slot(Some((self.clone(), address))))
    }
}

impl Drop for Slot {
    fn drop(&mut self) {
        let Some((slots, address)) = self.0.take() else { return };
        let mut taken = slots.taken.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(count) = taken.get_mut(&address) {
            *count -= 1;
            if *count == 0 {
                taken.remove(&address);
            }
        }
    }
}

/// A connection with deadlines.
struct Timed {
    io: Socket,
    state: Rc<ResponseState>,
    /// A part of the connection's last response was written.
    wrote: bool,
    /// All of it was written.
    ended: bool,
    /// The deadline of a blocked response.
    write_by: Option<Instant>,
    timer: Pin<Box<Sleep>>,
    /// Header lines for the web server's own responses.
    headers: Arc<[u8]>,
    _slot: Slot,
}

impl Timed {
    /// Fails if a deadline has passed. Otherwise the connection wakes at the next deadline.
    fn check_deadlines(&mut self, context: &mut Context<'_>) -> io::Result<()> {
        let head = match self.state.phase.get() {
            Phase::Head(by) => Some(by),
            Phase::Idle | Phase::Answering => None,
        };
        let Some(by) = head.into_iter().chain(self.write_by).min() else { return Ok(()) };
        // Resetting the timer costs more than all else here, and most requests end long before
        // their deadline. So a timer that fires too early stays set, and moves on only when it
        // fires.
        if self.timer.deadline() > by {
            self.timer.as_mut().reset(by);
        }
        while self.timer.as_mut().poll(context).is_ready() {
            if self.timer.deadline() == by {
                return Err(self.abort());
            }
            self.timer.as_mut().reset(by);
        }
        Ok(())
    }

    /// Resets the connection, so that the kernel does not keep the rest of the response either.
    fn abort(&self) -> io::Error {
        let tcp = match &self.io {
            Either::Left(tcp) => tcp,
            Either::Right(tls) => tls.get_ref().0,
        };
        let _ = SockRef::from(tcp).set_linger(Some(Duration::ZERO));
        io::ErrorKind::TimedOut.into()
    }
}

impl AsyncRead for Timed {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        if self.ended {
            return Poll::Ready(Err(io::ErrorKind::ConnectionAborted.into()));
        }
        self.check_deadlines(context)?;
        let before = buffer.filled().len();
        let read = Pin::new(&mut self.io).poll_read(context, buffer);
        if buffer.filled().len() > before && self.state.phase.get() == Phase::Idle {
            self.state.phase.set(Phase::Head(Instant::now() + HEAD_TIMEOUT));
            self.check_deadlines(context)?;
        }
        read
    }
}

impl AsyncWrite for Timed {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.check_deadlines(context)?;
        if !self.state.from_app.get()
            && let Some(response) = with_headers(bytes, &self.headers)
        {
            let written = ready!(Pin::new(&mut self.io).poll_write(context, &response))?;
            let all = (written == response.len()).then_some(bytes.len());
            return Poll::Ready(all.ok_or_else(|| io::ErrorKind::BrokenPipe.into()));
        }
        let written = Pin::new(&mut self.io).poll_write(context, bytes);
        self.wrote |= self.state.last.get();
        if !matches!(written, Poll::Ready(Ok(length)) if length == bytes.len()) {
            // The deadline stays as it was first set: reading slowly does not extend it.
            self.write_by.get_or_insert(Instant::now() + WRITE_TIMEOUT);
            self.check_deadlines(context)?;
        }
        written
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let Poll::Ready(flushed) = Pin::new(&mut self.io).poll_flush(context) else {
            // TLS buffers a whole page before it writes any of it.
            self.write_by.get_or_insert(Instant::now() + WRITE_TIMEOUT);
            self.check_deadlines(context)?;
            return Poll::Pending;
        };
        // The web server flushes once it has passed on everything.
        self.write_by = None;
        self.state.from_app.set(false);
        if self.state.last.get() && flushed.is_ok() && self.wrote {
            self.ended = true;
            context.waker().wake_by_ref();
        }
        Poll::Ready(flushed)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_shutdown(context)
    }
}

/// Adds header lines to a response that the web server makes itself. It does so for requests that
/// it cannot parse, with a status and nothing else.
fn with_headers(response: &[u8], headers: &[u8]) -> Option<Vec<u8>> {
    if !response.starts_with(b"HTTP/1.1 4") {
        return None;
    }
    let status_line = response.windows(2).position(|two| two == b"\r\n")? + 2;
    let (status_line, rest) = response.split_at(status_line);
    Some([status_line, headers, rest].concat())
}

/// How a listener accepts connections.
#[derive(Clone)]
pub struct Accept {
    /// TLS, unless a proxy in front ends it.
    pub tls: Option<TlsAcceptor>,
    /// The limit of connections per address.
    pub slots: Slots,
    /// Header lines for the web server's own responses.
    pub headers: Arc<[u8]>,
}

impl Accept {
    async fn accept(
        self,
        tcp: TcpStream,
        peer: Option<SocketAddr>,
    ) -> Result<(Timed, Protocol, Option<SocketAddr>), DispatchError> {
        let refused = || DispatchError::Io(io::ErrorKind::ConnectionRefused.into());
        let slot = peer.and_then(|peer| self.slots.take(peer.ip())).ok_or_else(refused)?;
        platform::limit_unacknowledged(&tcp, WRITE_TIMEOUT);
        // The last packet of a response does not wait for the browser to confirm the one before.
        let _ = tcp.set_nodelay(true);
        let socket = match self.tls {
            None => Socket::Left(tcp),
            Some(tls) => {
                let stream = timeout(HANDSHAKE_TIMEOUT, tls.accept(tcp)).await;
                Socket::Right(Box::new(stream.map_err(|_| refused())??))
            }
        };
        let timed = Timed {
            io: socket,
            state: Rc::default(),
            wrote: false,
            ended: false,
            write_by: None,
            timer: Box::pin(tokio::time::sleep(HEAD_TIMEOUT)),
            headers: self.headers,
            _slot: slot,
        };
        Ok((timed, Protocol::Http1, peer))
    }
}

/// Serves an application on `listener`, with deadlines on every connection.
///
/// # Errors
/// [`io::Error`] if the listener cannot be used.
pub fn serve<F, I, S>(listener: TcpListener, accept: Accept, app: F) -> io::Result<Server>
where
    F: Fn() -> I + Send + Clone + 'static,
    I: IntoServiceFactory<S, Request>,
    S: ServiceFactory<
            Request,
            Config = AppConfig,
            Response = ServiceResponse,
            Error = actix_web::Error,
            InitError = (),
        > + 'static,
    S::Service: 'static,
{
    let builder: ServerBuilder = Server::build().shutdown_timeout(DRAIN_SECONDS).disable_signals();
    let stopping = builder.graceful_shutdown_signal();
    let builder = builder.listen("handover", listener, move || {
        let (stopping, accept) = (stopping.clone(), accept.clone());
        let http = HttpService::build()
            .keep_alive(KEEP_ALIVE)
            .client_request_timeout(HEAD_TIMEOUT)
            .client_disconnect_timeout(Duration::from_secs(1))
            .graceful_shutdown_signal(move || {
                let stopping = stopping.clone();
                async move { stopping.notified().await }
            })
            // Otherwise the web server itself would answer `100-continue` before any check.
            .expect(fn_service(|_: Request| async {
                Err::<Request, _>(Response::new(StatusCode::EXPECTATION_FAILED))
            }))
            .on_connect_ext(|io: &Timed, data| {
                data.insert(io.state.clone());
            })
            .finish(map_config(app(), |()| AppConfig::default()));
        let connected = move |tcp: TcpStream| {
            let peer = tcp.peer_addr().ok();
            accept.clone().accept(tcp, peer)
        };
        fn_service(connected).and_then(http)
    })?;
    Ok(builder.run())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The portal's side of a new connection, accepted as if it came from `peer`. `None` if it was
    /// refused.
    async fn accepted(accept: &Accept, peer: &str) -> Option<Timed> {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let browser = TcpStream::connect(listener.local_addr().unwrap());
        let (browser, portal) = tokio::join!(browser, listener.accept());
        browser.unwrap();
        let peer = SocketAddr::new(peer.parse().unwrap(), 50_000);
        let (timed, _, _) = accept.clone().accept(portal.unwrap().0, Some(peer)).await.ok()?;
        Some(timed)
    }

    fn accepting(most: usize, exempt: &[&str]) -> Accept {
        let exempt = exempt.iter().map(|net| net.parse().unwrap()).collect();
        Accept { tls: None, slots: Slots::new(most, exempt), headers: Arc::from([]) }
    }

    #[tokio::test]
    async fn s51_the_fourth_connection_of_an_address_is_refused_at_a_limit_of_three() {
        // Each row is one address to the portal: an IPv6 network of a household, and an IPv4
        // address in both its forms.
        for address in [
            ["203.0.113.1"; 5],
            ["2001:db8::1", "2001:db8::2", "2001:db8::3:4", "2001:db8::ffff", "2001:db8::1"],
            [
                "203.0.113.1",
                "::ffff:203.0.113.1",
                "203.0.113.1",
                "::ffff:203.0.113.1",
                "203.0.113.1",
            ],
        ] {
            let accept = accepting(3, &["198.51.100.0/24"]);
            let mut open = Vec::new();
            for peer in &address[..3] {
                open.push(accepted(&accept, peer).await.expect("one of three"));
            }
            assert!(accepted(&accept, address[3]).await.is_none(), "{address:?}");
            assert!(accepted(&accept, "203.0.113.2").await.is_some(), "another address");
            // A connection that ends makes room for one, not for two.
            open.pop();
            open.push(accepted(&accept, address[4]).await.expect("a place is free again"));
            assert!(accepted(&accept, address[3]).await.is_none(), "{address:?}");
            drop(open);
            assert!(accept.slots.taken.lock().unwrap().is_empty(), "no count is left behind");
        }
    }

    #[tokio::test]
    async fn s51_trusted_proxies_and_loopback_may_have_any_number_of_connections() {
        let accept = accepting(3, &["198.51.100.0/24", "2001:db8:1::/64"]);
        for peer in ["198.51.100.7", "::ffff:198.51.100.7", "2001:db8:1::1", "127.0.0.1", "::1"] {
            let mut open = Vec::new();
            for _ in 0..10 {
                open.push(accepted(&accept, peer).await.expect(peer));
            }
        }
    }
}
