//! Serves the built site on this machine, with the headers of a real server.

use std::net::SocketAddr;

use bio_atlas::build::{self, server};

#[tokio::main(flavor = "current_thread")]
async fn main() -> std::process::ExitCode {
    let port = std::env::var("PORT").ok().and_then(|port| port.parse().ok()).unwrap_or(8080);
    let address = SocketAddr::from(([127, 0, 0, 1], port));
    let listener = match tokio::net::TcpListener::bind(address).await {
        Ok(listener) => listener,
        Err(error) => {
            eprintln!("http://{address} cannot be used ({error}); choose another with PORT=8081 make serve");
            return std::process::ExitCode::FAILURE;
        }
    };
    println!("http://{address}/  (Ctrl-C to stop)");
    match axum::serve(listener, server::site(&build::site(), "/")).await {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("the server stopped: {error}");
            std::process::ExitCode::FAILURE
        }
    }
}
