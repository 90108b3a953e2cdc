//! Debian's nginx with the configuration that a deployer gets: only its knobs are turned.

use std::fs;
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::site::temporary;

/// What a deployer decides.
#[derive(Debug, Clone, Copy)]
pub struct Knobs<'a> {
    pub files: &'a Path,
    /// `/` or a path that begins and ends with a slash.
    pub prefix: &'a str,
    /// Sites that may embed; empty for all.
    pub embedders: &'a str,
}

/// A running nginx; gone when dropped.
pub struct Nginx {
    child: Child,
    folder: PathBuf,
    pub address: SocketAddr,
}

/// Where Debian puts the module; elsewhere nginx may hold it already.
const BROTLI: &str = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

impl Nginx {
    pub fn start(knobs: Knobs) -> Self {
        // Between looking for a free port and using it another process may take it: then nginx ends, and another
        // port is looked for.
        (0..3).find_map(|_| Self::attempt(knobs)).expect("nginx starts")
    }

    fn attempt(knobs: Knobs) -> Option<Self> {
        let address = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|socket| socket.local_addr());
        let address = address.expect("a free port");
        let folder = temporary("nginx");
        fs::write(folder.join("atlas.conf"), configuration(knobs, address)).expect("the configuration");
        fs::write(folder.join("nginx.conf"), around(&folder)).expect("the configuration around it");
        // Not every user's PATH holds it.
        let program = if Path::new("/usr/sbin/nginx").is_file() { "/usr/sbin/nginx" } else { "nginx" };
        let child = Command::new(program)
            .arg("-p")
            .arg(&folder)
            .arg("-c")
            .arg(folder.join("nginx.conf"))
            .args(["-e", "error.log", "-g", "daemon off; master_process off;"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("{program}: {error}; “make test” installs it"));
        let mut server = Self { child, folder, address };
        let limit = Instant::now() + Duration::from_secs(10);
        loop {
            // Another nginx may answer there; the file says that this one has the port.
            if server.folder.join("nginx.pid").is_file() && TcpStream::connect(address).is_ok() {
                return Some(server);
            }
            if let Ok(Some(status)) = server.child.try_wait() {
                let said = fs::read_to_string(server.folder.join("error.log")).unwrap_or_default();
                assert!(said.contains("Address already in use"), "nginx ended ({status}):\n{said}");
                return None;
            }
            assert!(Instant::now() < limit, "nginx does not answer on {address}");
            std::thread::yield_now();
        }
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
        fs::remove_dir_all(&self.folder).ok();
    }
}

/// The committed file with its knobs turned. A knob that is not there exactly once is a mistake.
fn configuration(knobs: Knobs, address: SocketAddr) -> String {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("deploy/nginx.conf");
    let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let turns = [
        ("\n    default \"/srv/atlas\";\n", format!("\n    default \"{}\";\n", knobs.files.display())),
        ("\n    default \"\";\n}\n\nserver {", format!("\n    default \"{}\";\n}}\n\nserver {{", knobs.embedders)),
        ("\n    listen 80;\n", format!("\n    listen {address};\n")),
        (
            "\n    location ~ \"^(?<atlas_path>)",
            format!("\n    location ~ \"^(?<atlas_path>{})", knobs.prefix.trim_end_matches('/')),
        ),
    ];
    turns.iter().fold(text, |text, (knob, turned)| {
        assert_eq!(text.matches(knob).count(), 1, "deploy/nginx.conf holds once: {knob}");
        text.replace(knob, turned)
    })
}

/// What Debian's own nginx.conf sets around a site, with all that is written in a folder of the test.
fn around(folder: &Path) -> String {
    let module =
        if Path::new(BROTLI).is_file() { format!("load_module {BROTLI};") } else { "# brotli is built in".to_owned() };
    let temporary: String = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .iter()
        .map(|kind| format!("    {kind}_temp_path {}/{kind};\n", folder.display()))
        .collect();
    format!(
        "{module}\npid {0}/nginx.pid;\nerror_log {0}/error.log;\nevents {{ worker_connections 64; }}\nhttp {{\n\
         {temporary}    access_log off;\n    sendfile on;\n    gzip on;\n    default_type text/plain;\n    \
         include {0}/atlas.conf;\n}}\n",
        folder.display()
    )
}
