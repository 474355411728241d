//! The connections' own deadlines, which the web server has only in part: it times the first head
//! of a connection, but no later one, and never an answer that nobody reads. A thin stream between
//! socket and web server watches both, and the number of connections an address may have.
//!
//! Timed are: the TLS handshake; each head, from its first byte to its end; each answer that can't be
//! written on. Forms are timed where the pages read them.

mod socket;

use std::cell::Cell;
use std::collections::HashMap;
use std::io;
use std::net::{IpAddr, TcpListener};
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
use actix_web::body::{BoxBody, MessageBody};
use actix_web::dev::{AppConfig, ServiceRequest, ServiceResponse};
use actix_web::http::ConnectionType;
use actix_web::middleware::Next;
use ipnet::IpNet;
use socket2::SockRef;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::time::{Instant, Sleep, timeout};
use tokio_rustls::TlsAcceptor;

use crate::http::client_addr::network;
use socket::Socket;

/// How long a TLS handshake may take.
const HANDSHAKE: Duration = Duration::from_secs(5);
/// How long a head may take to arrive.
const HEAD: Duration = Duration::from_secs(5);
/// How long an answer may wait for a reader.
const WRITE: Duration = Duration::from_secs(30);
/// How long a connection may rest between requests.
const KEEP_ALIVE: Duration = Duration::from_secs(15);
/// How long requests that are being answered get at the end, in seconds.
const DRAIN_SECONDS: u64 = 25;

/// What a connection is at.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Phase {
    /// Between requests.
    Idle,
    /// A head is arriving, and must be whole by then.
    Head(Instant),
    /// The portal has the request.
    Answering,
}

/// What the application tells its connection. Both live on one thread.
#[derive(Debug, Clone)]
struct Watch(Rc<ResponseState>);

#[derive(Debug)]
struct ResponseState {
    phase: Cell<Phase>,
    /// The answer that is being written is the connection's last, whatever stands behind the request.
    last: Cell<bool>,
    /// What is being written is the portal's answer, not the web server's own.
    ours: Cell<bool>,
}

/// Middleware that tells the connection when its request is with the portal, and when it isn't to be
/// trusted with another: the web server alone would still answer what was sent along with a request
/// that it was told to close after. The outermost.
///
/// # Errors
/// None of its own.
pub async fn deadlines(
    request: ServiceRequest,
    next: Next<BoxBody>,
) -> Result<ServiceResponse<BoxBody>, actix_web::Error> {
    let Some(watch) = request.request().conn_data::<Watch>().cloned() else {
        return next.call(request).await;
    };
    if watch.0.last.get() {
        // Never answered: the connection ends with the answer before.
        return std::future::pending().await;
    }
    let answering = Answering::begin(watch.clone());
    let answered = next.call(request).await;
    drop(answering);
    watch.0.ours.set(true);
    answered.map(|mut response| {
        if matches!(response.status().as_u16(), 400 | 408 | 413 | 414 | 417 | 421 | 431) {
            response.response_mut().head_mut().set_connection_type(ConnectionType::Close);
            watch.0.last.set(true);
        }
        response
    })
}

/// A request with the portal, until it is answered or given up.
struct Answering(Watch);

impl Answering {
    fn begin(watch: Watch) -> Self {
        watch.0.phase.set(Phase::Answering);
        Self(watch)
    }
}

impl Drop for Answering {
    fn drop(&mut self) {
        self.0.0.phase.set(Phase::Idle);
    }
}

/// How many connections each address has.
#[derive(Debug, Clone)]
pub struct Slots {
    taken: Arc<Mutex<HashMap<IpAddr, usize>>>,
    most: usize,
    exempt: Arc<Vec<IpNet>>,
}

/// One of an address's connections, given back when it's dropped.
struct Slot(Option<(Slots, IpAddr)>);

impl Slots {
    /// At most `most` an address. `exempt` are proxies, which bring many people.
    #[must_use]
    pub fn new(most: usize, exempt: Vec<IpNet>) -> Self {
        Self { taken: Arc::default(), most, exempt: Arc::new(exempt) }
    }

    fn take(&self, address: IpAddr) -> Option<Slot> {
        let address = address.to_canonical();
        // A proxy on the same machine brings everybody; an attacker isn't there.
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
    watch: Watch,
    /// Something of the last answer was written; all of it was.
    wrote: bool,
    ended: bool,
    write_by: Option<Instant>,
    timer: Pin<Box<Sleep>>,
    /// What answers of the web server's own lack.
    headers: Arc<[u8]>,
    _slot: Slot,
}

impl Timed {
    fn new(io: Socket, slot: Slot, headers: Arc<[u8]>) -> Self {
        let watch = Watch(Rc::new(ResponseState {
            phase: Cell::new(Phase::Idle),
            last: Cell::new(false),
            ours: Cell::new(false),
        }));
        Self {
            io,
            watch,
            wrote: false,
            ended: false,
            write_by: None,
            timer: Box::pin(tokio::time::sleep(HEAD)),
            headers,
            _slot: slot,
        }
    }

    /// An error once a deadline has passed; else wakes the connection when the next one does.
    fn overdue(&mut self, context: &mut Context<'_>) -> io::Result<()> {
        let head = match self.watch.0.phase.get() {
            Phase::Head(by) => Some(by),
            Phase::Idle | Phase::Answering => None,
        };
        let Some(by) = head.into_iter().chain(self.write_by).min() else { return Ok(()) };
        // A timer that is due sooner is left at that, and set further once it is due: most requests are
        // answered long before, and to set it costs more than all else here.
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

    /// Ends the connection with a reset, so that nothing of the answer stays with the system either.
    fn abort(&self) -> io::Error {
        let _ = SockRef::from(self.io.tcp()).set_linger(Some(Duration::ZERO));
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
        self.overdue(context)?;
        let before = buffer.filled().len();
        let read = Pin::new(&mut self.io).poll_read(context, buffer);
        if buffer.filled().len() > before && self.watch.0.phase.get() == Phase::Idle {
            self.watch.0.phase.set(Phase::Head(Instant::now() + HEAD));
            self.overdue(context)?;
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
        self.overdue(context)?;
        if !self.watch.0.ours.get()
            && let Some(answer) = dressed(bytes, &self.headers)
        {
            let written = ready!(Pin::new(&mut self.io).poll_write(context, &answer))?;
            let whole = written == answer.len();
            return Poll::Ready(if whole {
                Ok(bytes.len())
            } else {
                Err(io::ErrorKind::BrokenPipe.into())
            });
        }
        let written = Pin::new(&mut self.io).poll_write(context, bytes);
        self.wrote |= self.watch.0.last.get();
        if !matches!(written, Poll::Ready(Ok(length)) if length == bytes.len()) {
            // From the first byte that found no room on: a reader that drips gains no time by it.
            self.write_by.get_or_insert(Instant::now() + WRITE);
            self.overdue(context)?;
        }
        written
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let Poll::Ready(flushed) = Pin::new(&mut self.io).poll_flush(context) else {
            // TLS takes a whole page before it has written any of it.
            self.write_by.get_or_insert(Instant::now() + WRITE);
            self.overdue(context)?;
            return Poll::Pending;
        };
        // The web server flushes once everything was taken.
        self.write_by = None;
        self.watch.0.ours.set(false);
        if self.watch.0.last.get() && flushed.is_ok() && self.wrote {
            self.ended = true;
            context.waker().wake_by_ref();
        }
        Poll::Ready(flushed)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_shutdown(context)
    }
}

/// The web server answers by itself what it can't read, before anything of the portal sees it: with a
/// status and nothing else. `headers` go behind its first line.
fn dressed(answer: &[u8], headers: &[u8]) -> Option<Vec<u8>> {
    let first = answer
        .windows(2)
        .position(|two| two == b"\r\n")
        .filter(|_| answer.starts_with(b"HTTP/1.1 4"))?
        + 2;
    let (line, rest) = answer.split_at(first);
    Some([line, headers, rest].concat())
}

/// Serves an application on `listener`, with deadlines on every connection. `headers` are lines for the
/// web server's own answers. `tls`: what the connections speak, unless a proxy before them does.
///
/// # Errors
/// Where the listener can't be used.
pub fn serve<F, I, S, B>(
    listener: TcpListener,
    tls: Option<TlsAcceptor>,
    slots: Slots,
    headers: Arc<[u8]>,
    app: F,
) -> io::Result<Server>
where
    F: Fn() -> I + Send + Clone + 'static,
    I: IntoServiceFactory<S, Request>,
    S: ServiceFactory<
            Request,
            Config = AppConfig,
            Response = ServiceResponse<B>,
            Error = actix_web::Error,
            InitError = (),
        > + 'static,
    S::Service: 'static,
    B: MessageBody + 'static,
{
    let builder: ServerBuilder = Server::build().shutdown_timeout(DRAIN_SECONDS).disable_signals();
    let stopping = builder.graceful_shutdown_signal();
    let builder = builder.listen("handover", listener, move || {
        let (stopping, tls, slots, headers) =
            (stopping.clone(), tls.clone(), slots.clone(), headers.clone());
        let http = HttpService::build()
            .keep_alive(KEEP_ALIVE)
            .client_request_timeout(HEAD)
            .client_disconnect_timeout(Duration::from_secs(1))
            .graceful_shutdown_signal(move || {
                let stopping = stopping.clone();
                async move { stopping.notified().await }
            })
            // `100-continue` would be answered before anybody has looked at the request.
            .expect(fn_service(|_: Request| async {
                Err::<Request, _>(Response::new(StatusCode::EXPECTATION_FAILED))
            }))
            .on_connect_ext(|io: &Timed, data| {
                data.insert(io.watch.clone());
            })
            .finish(map_config(
                app().into_factory().map_err(|e: actix_web::Error| e.error_response()),
                |()| AppConfig::default(),
            ));
        fn_service(move |io: TcpStream| {
            let (tls, slots, headers) = (tls.clone(), slots.clone(), headers.clone());
            async move {
                let refused = || DispatchError::Io(io::ErrorKind::ConnectionRefused.into());
                let peer = io.peer_addr().ok();
                let slot = peer.and_then(|peer| slots.take(peer.ip())).ok_or_else(refused)?;
                let _ = SockRef::from(&io).set_tcp_user_timeout(Some(WRITE));
                // An answer's last packet doesn't wait for the browser to confirm the one before.
                let _ = io.set_nodelay(true);
                let socket =
                    timeout(HANDSHAKE, Socket::open(io, tls)).await.map_err(|_| refused())??;
                Ok::<_, DispatchError>((Timed::new(socket, slot, headers), Protocol::Http1, peer))
            }
        })
        .and_then(http)
    })?;
    Ok(builder.run())
}
