//! Who can open an address: what whoever pastes it has to know before others see nothing.

use crate::texts;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Public,
    Inside,
    ThisMachine,
}

/// What stands in the way of an address, in sentences; empty where anyone can open it anywhere.
#[must_use]
pub fn warning(address: &str) -> String {
    let address = address.to_ascii_lowercase();
    let (rest, plain) = match (address.strip_prefix("https://"), address.strip_prefix("http://")) {
        (Some(rest), _) => (rest, ""),
        (_, Some(rest)) => (rest, texts::embed_code::reach_plain()),
        _ => return texts::embed_code::reach_file().to_owned(),
    };
    match place(host(rest)) {
        // Nobody needs to hear of https who has to go elsewhere first.
        Place::ThisMachine => texts::embed_code::reach_this_machine().to_owned(),
        Place::Inside => [texts::embed_code::reach_inside(), plain].concat(),
        Place::Public => plain.to_owned(),
    }
}

/// The host of what stands behind `//`, without user and port.
fn host(rest: &str) -> &str {
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let named = authority.rsplit('@').next().unwrap_or_default();
    match named.strip_prefix('[') {
        Some(literal) => literal.split(']').next().unwrap_or_default(),
        None => named.split(':').next().unwrap_or_default().trim_end_matches('.'),
    }
}

fn place(host: &str) -> Place {
    let begins = |with: &[&str]| with.iter().any(|with| host.starts_with(with));
    if host.contains(':') {
        // IPv6.
        return if matches!(host, "::1" | "::") || begins(&["::ffff:127.", "::ffff:7f"]) {
            Place::ThisMachine
        } else if begins(&["fc", "fd", "fe8", "fe9", "fea", "feb"]) {
            Place::Inside
        } else {
            Place::Public
        };
    }
    if host.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') {
        let mut numbers = host.split('.').map(|part| part.parse::<u8>().unwrap_or(u8::MAX));
        return match (numbers.next(), numbers.next()) {
            (Some(0 | 127), _) => Place::ThisMachine,
            (Some(10), _)
            | (Some(192), Some(168))
            | (Some(169), Some(254))
            | (Some(172), Some(16..=31))
            | (Some(100), Some(64..=127)) => Place::Inside,
            _ => Place::Public,
        };
    }
    match host.rsplit_once('.').map_or(host, |(_, last)| last) {
        "localhost" => Place::ThisMachine,
        // Names that networks give within, and names of one word.
        "local" | "lan" | "internal" | "intranet" | "corp" | "home" | "localdomain" => Place::Inside,
        last if last == host => Place::Inside,
        _ => Place::Public,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_says_whom_it_keeps_out() {
        let inside_plain = [texts::embed_code::reach_inside(), texts::embed_code::reach_plain()].concat();
        for (addresses, wanted) in [
            (
                &[
                    "https://atlas.example.gov.cn/",
                    "https://a.example.cn:8443/b/",
                    "https://8.8.8.8/",
                    "https://[2001:db8::1]/",
                    "https://172.32.0.1/",
                    "https://user@a.example/#localhost",
                    "https://localhost.example.cn/",
                    "https://fc.example.cn/",
                ][..],
                "",
            ),
            (
                &["http://atlas.example.gov.cn/", "HTTP://a.example:8080/b/", "http://8.8.8.8/"],
                texts::embed_code::reach_plain(),
            ),
            (
                &[
                    "http://127.0.0.1:8080/",
                    "http://localhost:8080/embed/",
                    "https://localhost./",
                    "http://atlas.localhost/",
                    "http://0.0.0.0:8000/",
                    "http://[::1]:8080/",
                    "https://[::ffff:127.0.0.1]/",
                    "http://user:pass@LOCALHOST/",
                ],
                texts::embed_code::reach_this_machine(),
            ),
            (
                &["https://10.1.2.3/", "https://intranet/", "https://oa.lan/", "https://[fe80::1]/"],
                texts::embed_code::reach_inside(),
            ),
            (&["http://192.168.1.20:81/atlas/", "http://172.16.0.1/", "http://server/"], &inside_plain),
            (
                &["file:///home/a/atlas.html", "", "blob:https://a.example/1", "C:\\atlas\\index.html"],
                texts::embed_code::reach_file(),
            ),
        ] {
            for address in addresses {
                assert_eq!(warning(address), wanted, "{address}");
            }
        }
    }
}
