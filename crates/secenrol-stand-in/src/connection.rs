//! The TCP connection under a request, for two things that the web server does not offer: noticing
//! that the client has closed its half, and ending the connection with a reset.

use std::any::Any;
use std::io;
use std::mem::MaybeUninit;
use std::sync::Arc;
use std::time::Duration;

use actix_web::HttpRequest;
use actix_web::dev::Extensions;
use socket2::{SockRef, Socket};
use tokio::net::TcpStream;

/// The interval at which a waiting request checks that its client is still there.
const CHECK_INTERVAL: Duration = Duration::from_millis(50);

/// A duplicate of the connection's socket, beside the web server's own.
#[derive(Clone, Default)]
pub(super) struct ClientConnection(Option<Arc<Socket>>);

/// Keeps a duplicate of each new connection. Called by the web server.
pub(super) fn remember(connection: &dyn Any, data: &mut Extensions) {
    if let Some(stream) = connection.downcast_ref::<TcpStream>() {
        let socket = SockRef::from(stream).try_clone().ok();
        data.insert(ClientConnection(socket.map(Arc::new)));
    }
}

impl ClientConnection {
    pub(super) fn of(request: &HttpRequest) -> Self {
        request.conn_data::<Self>().cloned().unwrap_or_default()
    }

    /// Waits until the client has closed the connection.
    pub(super) async fn closed(&self) {
        while !self.is_closed() {
            tokio::time::sleep(CHECK_INTERVAL).await;
        }
    }

    fn is_closed(&self) -> bool {
        // Peeking leaves the bytes to the web server.
        match self.0.as_ref().map(|socket| socket.peek(&mut [MaybeUninit::uninit()])) {
            None => false,
            Some(Ok(read)) => read == 0,
            Some(Err(error)) => error.kind() != io::ErrorKind::WouldBlock,
        }
    }

    /// Makes the connection end with a reset (RST).
    pub(super) fn end_in_reset(&self) {
        if let Some(socket) = &self.0 {
            // If this fails, the connection still breaks off.
            let _ = socket.set_linger(Some(Duration::ZERO));
        }
    }
}
