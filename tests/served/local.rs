//! The server of `make serve`, on a port of its own.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;

use bio_atlas::build::server;
use tokio::runtime::Runtime;

/// A running server; gone when dropped.
pub struct Local {
    pub address: SocketAddr,
    _runtime: Runtime,
}

impl Local {
    pub fn start(folder: &Path, prefix: &str) -> Self {
        // A thread of its own answers while the test asks.
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build();
        let runtime = runtime.expect("a runtime");
        let listener = runtime.block_on(tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)));
        let listener = listener.expect("a free port");
        let address = listener.local_addr().expect("an address");
        let router = server::site(folder, prefix);
        runtime.spawn(async move { axum::serve(listener, router).await });
        Self { address, _runtime: runtime }
    }
}
