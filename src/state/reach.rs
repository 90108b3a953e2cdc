//! Who can open an address: what whoever pastes it has to know before others see nothing.

const FILE: &str = "这一页是从文件打开的，代码里没有网址，别人打不开。请到发布了的站点上抄。";
const THIS_MACHINE: &str = "这是本机网址，别人打不开。站点发布以后，到公开的网址上再抄。";
const INSIDE: &str = "这是内网网址，外面的人打不开。";
const PLAIN: &str = "这个网址是 http 的：https 网页里放不了 http 的框，会是一片空白。";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Public,
    Inside,
    ThisMachine,
}

/// What stands in the way of an address, in sentences; empty where anyone can open it anywhere.
#[must_use]
pub fn warning(address: &str) -> String {
    let (scheme, rest) = address.split_once("://").unwrap_or(("file", address));
    let scheme = scheme.to_ascii_lowercase();
    if scheme != "http" && scheme != "https" {
        return FILE.to_owned();
    }
    let plain = if scheme == "http" { PLAIN } else { "" };
    match place(&host(rest)) {
        // Nobody needs to hear of https who has to go elsewhere first.
        Place::ThisMachine => THIS_MACHINE.to_owned(),
        Place::Inside => format!("{INSIDE}{plain}"),
        Place::Public => plain.to_owned(),
    }
}

/// The host of what stands behind `//`, without user and port.
fn host(rest: &str) -> String {
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let named = authority.rsplit('@').next().unwrap_or_default();
    let host = match named.strip_prefix('[') {
        Some(literal) => literal.split(']').next().unwrap_or_default(),
        None => named.split(':').next().unwrap_or_default().trim_end_matches('.'),
    };
    host.to_ascii_lowercase()
}

fn place(host: &str) -> Place {
    if host.contains(':') {
        return of_literal(host);
    }
    let parts: Vec<&str> = host.split('.').collect();
    let numbers: Vec<u8> = parts.iter().filter_map(|part| part.parse().ok()).collect();
    if parts.len() == 4
        && let [a, b, _, _] = numbers[..]
    {
        return match (a, b) {
            (0 | 127, _) => Place::ThisMachine,
            (10, _) | (192, 168) | (169, 254) | (172, 16..=31) | (100, 64..=127) => Place::Inside,
            _ => Place::Public,
        };
    }
    match parts[..] {
        [.., "localhost"] => Place::ThisMachine,
        // A name of one word, and the names that networks give within.
        [_]
        | [.., "local" | "lan" | "internal" | "intranet" | "corp" | "home" | "localdomain"]
        | [.., "home", "arpa"] => Place::Inside,
        _ => Place::Public,
    }
}

/// Of an IPv6 address.
fn of_literal(host: &str) -> Place {
    let begins = |with: &[&str]| with.iter().any(|with| host.starts_with(with));
    if matches!(host, "::1" | "::") || begins(&["::ffff:127.", "::ffff:7f"]) {
        Place::ThisMachine
    } else if begins(&["fc", "fd", "fe8", "fe9", "fea", "feb"]) {
        Place::Inside
    } else {
        Place::Public
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_says_whom_it_keeps_out() {
        let inside_plain = format!("{INSIDE}{PLAIN}");
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
            (&["http://atlas.example.gov.cn/", "HTTP://a.example:8080/b/", "http://8.8.8.8/"], PLAIN),
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
                THIS_MACHINE,
            ),
            (&["https://10.1.2.3/", "https://intranet/", "https://oa.lan/", "https://[fe80::1]/"], INSIDE),
            (&["http://192.168.1.20:81/atlas/", "http://172.16.0.1/", "http://server/"], &inside_plain),
            (&["file:///home/a/atlas.html", "", "blob:https://a.example/1", "C:\\atlas\\index.html"], FILE),
        ] {
            for address in addresses {
                assert_eq!(warning(address), wanted, "{address}");
            }
        }
    }
}
