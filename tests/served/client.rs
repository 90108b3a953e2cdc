//! Requests exactly as they are written. A client for everyday use would tidy up paths, follow redirections and
//! decode bodies, which is what these tests look at.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// What a server said.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    headers: Vec<(String, String)>,
    pub body: Vec<u8>,
    /// Bytes that crossed the wire, head included.
    pub weight: usize,
}

impl Answer {
    /// The value of a header. Twice the same header would say two things, so it is an error.
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut values = self.headers.iter().filter(|(known, _)| known == name).map(|(_, value)| value.as_str());
        let value = values.next();
        assert_eq!(values.next(), None, "{name} is said twice");
        value
    }
}

/// A request without a body, on a connection of its own.
pub fn request(server: SocketAddr, method: &str, path: &str, headers: &[(&str, &str)]) -> Answer {
    let mut text = format!("{method} {path} HTTP/1.1\r\nHost: {server}\r\nConnection: close\r\n");
    for (name, value) in headers {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    text.push_str("\r\n");
    let mut stream = TcpStream::connect(server).expect("a connection");
    stream.set_read_timeout(Some(Duration::from_secs(10))).expect("a limit");
    stream.write_all(text.as_bytes()).expect("the request is sent");
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).unwrap_or_else(|error| panic!("{method} {path}: {error}"));
    read(&bytes).unwrap_or_else(|| panic!("{method} {path}: no answer: {}", String::from_utf8_lossy(&bytes)))
}

pub fn get(server: SocketAddr, path: &str, headers: &[(&str, &str)]) -> Answer {
    request(server, "GET", path, headers)
}

fn read(bytes: &[u8]) -> Option<Answer> {
    let end = bytes.windows(4).position(|window| window == b"\r\n\r\n")?;
    let head = std::str::from_utf8(&bytes[..end]).ok()?;
    let mut lines = head.split("\r\n");
    let status = lines.next()?.split(' ').nth(1)?.parse().ok()?;
    let headers: Vec<(String, String)> = lines
        .map(|line| line.split_once(':').map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned())))
        .collect::<Option<_>>()?;
    let body = &bytes[end + 4..];
    // Only what is compressed while it is sent comes without its length.
    let is_chunked = headers.iter().any(|(name, _)| name == "transfer-encoding");
    let body = if is_chunked { joined(body)? } else { body.to_vec() };
    Some(Answer { status, headers, body, weight: bytes.len() })
}

/// The pieces of a body as one (RFC 9112, 7.1).
fn joined(mut bytes: &[u8]) -> Option<Vec<u8>> {
    let mut whole = Vec::new();
    loop {
        let end = bytes.windows(2).position(|window| window == b"\r\n")?;
        let length = usize::from_str_radix(std::str::from_utf8(&bytes[..end]).ok()?, 16).ok()?;
        if length == 0 {
            return Some(whole);
        }
        whole.extend(bytes.get(end + 2..end + 2 + length)?);
        bytes = bytes.get(end + 4 + length..)?;
    }
}
