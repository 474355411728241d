//! The bare connection under a request, for what HTTP has no words for: noticing that the client
//! has gone, and breaking off with a reset.
//!
//! The web server keeps a request running when its client closes its half, and offers no way to
//! reset a connection. A duplicate of the socket, taken when the connection begins, gives both.

use std::any::Any;
use std::io;
use std::mem::MaybeUninit;
use std::sync::Arc;
use std::time::Duration;

use actix_web::HttpRequest;
use actix_web::dev::Extensions;
use socket2::{SockRef, Socket};
use tokio::net::TcpStream;

/// How often a waiting request looks whether its client is still there.
const LOOK: Duration = Duration::from_millis(50);

/// A connection, beside the web server's own use of it.
#[derive(Clone, Default)]
pub(super) struct Line(Option<Arc<Socket>>);

/// Called by the web server for each new connection.
pub(super) fn remember(connection: &dyn Any, data: &mut Extensions) {
    if let Some(stream) = connection.downcast_ref::<TcpStream>() {
        let socket = SockRef::from(stream).try_clone().ok();
        data.insert(Line(socket.map(Arc::new)));
    }
}

impl Line {
    /// The connection of a request.
    pub(super) fn of(request: &HttpRequest) -> Self {
        request.conn_data::<Self>().cloned().unwrap_or_default()
    }

    /// Waits until the client has closed the connection.
    pub(super) async fn gone(&self) {
        while !self.is_closed() {
            tokio::time::sleep(LOOK).await;
        }
    }

    fn is_closed(&self) -> bool {
        let Some(socket) = &self.0 else {
            return false;
        };
        // Peeking takes nothing away from the web server.
        match socket.peek(&mut [MaybeUninit::uninit()]) {
            Ok(read) => read == 0,
            Err(error) => error.kind() != io::ErrorKind::WouldBlock,
        }
    }

    /// Makes the end of this connection a reset (RST) instead of an orderly one.
    pub(super) fn end_in_reset(&self) {
        if let Some(socket) = &self.0 {
            // Where that fails, the connection breaks off all the same.
            let _ = socket.set_linger(Some(Duration::ZERO));
        }
    }
}
