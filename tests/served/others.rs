//! Apache and Caddy as Debian has them, with the files that a deployer gets: they say what nginx says.

use std::fs;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::addresses::damage;
use super::agreement::{HEADERS, paths, site};
use super::client::get;
use super::nginx::{Knobs, Nginx};
use super::none;
use super::site::{dist, temporary};

/// A running server; gone when dropped.
struct Server {
    child: Child,
    folder: PathBuf,
    address: SocketAddr,
}

impl Server {
    /// Starts a program whose configuration is written for a folder and an address. Between looking for a free port
    /// and using it another process may take it: then the program ends, and another port is looked for.
    fn start(name: &str, command: impl Fn(&Path, SocketAddr) -> Command) -> Self {
        let attempt = || {
            let address = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|socket| socket.local_addr());
            let address = address.expect("a free port");
            let folder = temporary(name);
            let log = fs::File::create(folder.join("said")).expect("a file for what it says");
            let mut command = command(&folder, address);
            let child = command.stdout(Stdio::null()).stderr(log).env("HOME", &folder).spawn();
            let child = child.unwrap_or_else(|error| panic!("{name}: {error}; “make test” installs it"));
            let mut server = Self { child, folder, address };
            let limit = Instant::now() + Duration::from_secs(20);
            while TcpStream::connect(address).is_err() {
                if let Ok(Some(status)) = server.child.try_wait() {
                    let said = fs::read_to_string(server.folder.join("said")).unwrap_or_default();
                    assert!(said.contains("in use"), "{name} ended ({status}):\n{said}");
                    return None;
                }
                assert!(Instant::now() < limit, "{name} does not answer on {address}");
                std::thread::sleep(Duration::from_millis(10));
            }
            Some(server)
        };
        (0..3).find_map(|_| attempt()).unwrap_or_else(|| panic!("{name} starts"))
    }

    /// Under a sub-path the site is an alias, as `deploy/README.md` says.
    fn apache(files: &Path, prefix: &str) -> Self {
        let modules = ["mpm_event", "authz_core", "mime", "dir", "headers", "rewrite", "alias", "deflate", "filter"];
        let modules =
            modules.map(|name| format!("LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n")).concat();
        Self::start("apache", |folder, address| {
            let turns = [
                ("<Directory /srv/atlas>", format!("<Directory {}>", files.display())),
                ("ErrorDocument 404 /404.html", format!("ErrorDocument 404 {prefix}404.html")),
            ];
            let own = deployed("apache.conf", &turns);
            let place = match prefix.strip_suffix('/') {
                Some("") | None => format!("DocumentRoot {}\n", files.display()),
                Some(prefix) => format!("DocumentRoot {}\nAlias {prefix} {}\n", folder.display(), files.display()),
            };
            let text = format!(
                "{modules}ServerRoot {0}\nPidFile {0}/pid\nErrorLog {0}/said\nListen {address}\nServerName localhost\n\
                 TypesConfig /etc/mime.types\n{place}{own}",
                folder.display(),
            );
            let file = folder.join("apache.conf");
            fs::write(&file, text).expect("the configuration");
            let mut command = Command::new("/usr/sbin/apache2");
            command.arg("-f").arg(file).arg("-DFOREGROUND");
            command
        })
    }

    fn caddy(files: &Path) -> Self {
        Self::start("caddy", |folder, address| {
            let turns = [
                ("\nexample.gov.cn {\n", format!("\nhttp://{address} {{\n")),
                ("\troot * /srv/atlas\n", format!("\troot * {}\n", files.display())),
            ];
            let text = format!("{{\n\tadmin off\n\tauto_https off\n}}\n{}", deployed("Caddyfile", &turns));
            let file = folder.join("Caddyfile");
            fs::write(&file, text).expect("the configuration");
            let mut command = Command::new("caddy");
            command.args(["run", "--adapter", "caddyfile", "--config"]).arg(file);
            command
        })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Asked to end, a server ends its helpers too.
        Command::new("kill").arg(self.child.id().to_string()).status().ok();
        self.child.wait().ok();
        fs::remove_dir_all(&self.folder).ok();
    }
}

/// A committed file with its knobs turned. A knob that is not there exactly once is a mistake.
fn deployed(name: &str, turns: &[(&str, String)]) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("deploy").join(name);
    let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    turns.iter().fold(text, |text, (knob, turned)| {
        assert_eq!(text.matches(knob).count(), 1, "deploy/{name} holds once: {knob}");
        text.replace(knob, turned)
    })
}

/// It is compressed while it is sent, and from which length on is each server's own affair.
const NOT_TWINNED: &str = "edition.json";

/// Every address, in each form that browsers ask for.
fn says_what_nginx_says(prefix: &str, start: impl Fn(&Path) -> Server) {
    let site = site();
    let nginx = Nginx::start(Knobs { files: &site.folder, prefix, embedders: "" });
    let other = start(&site.folder);
    let mut problems = Vec::new();
    for path in paths().into_iter().chain(["embed/map/?theme=dark".to_owned(), "embed/map/index.html".to_owned()]) {
        for encoding in ["br, gzip", "gzip", "identity"] {
            let ask = |server| get(server, &format!("{prefix}{path}"), &[("Accept-Encoding", encoding)]);
            let (wanted, found) = (ask(nginx.address), ask(other.address));
            let same = wanted.body == found.body || path == NOT_TWINNED;
            if wanted.status != found.status || !same {
                problems.push(format!("{path} as {encoding}: {} of nginx, {} here", wanted.status, found.status));
            }
            for name in HEADERS.iter().chain(&["content-type", "content-encoding", "vary"]) {
                if *name == "content-encoding" && path == NOT_TWINNED {
                    continue;
                }
                let same = match (wanted.header(name), found.header(name)) {
                    (Some(wanted), Some(found)) => wanted.eq_ignore_ascii_case(found),
                    // A copy too many in a cache between is no mistake; one too few would be.
                    (None, Some(_)) => *name == "vary",
                    (wanted, found) => wanted == found,
                };
                if !same {
                    let (wanted, found) = (wanted.header(name), found.header(name));
                    problems.push(format!("{path} as {encoding}: {name}: {wanted:?} of nginx, {found:?} here"));
                }
            }
        }
    }
    none(&problems);
}

#[test]
fn apache_understands_damaged_addresses() {
    for prefix in ["/", "/a/b/"] {
        none(&damage(Server::apache(&dist(), prefix).address, prefix));
    }
}

#[test]
fn caddy_understands_damaged_addresses() {
    none(&damage(Server::caddy(&dist()).address, "/"));
}

#[test]
fn apache_says_the_same() {
    for prefix in ["/", "/a/b/"] {
        says_what_nginx_says(prefix, |files| Server::apache(files, prefix));
    }
}

#[test]
fn caddy_says_the_same() {
    says_what_nginx_says("/", Server::caddy);
}
