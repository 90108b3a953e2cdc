//! The programs that stand between a test and its browser, all gone when the test ends.

use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A program that an environment variable may name; by default Debian's.
pub fn tool(variable: &str, debian: &str) -> String {
    std::env::var(variable).unwrap_or_else(|_| debian.to_owned())
}

/// A driver on a port of its own, with a folder for what it and the browser leave behind.
///
/// What stands first is dropped first: the browser goes before its screen, and both before the folder.
pub struct Driver {
    _program: Program,
    _screen: Option<Program>,
    folder: Folder,
    port: u16,
}

impl Driver {
    /// chromedriver. Several start at once, and now and then one finds the port taken that it chose: it
    /// ends, and another is started.
    pub fn chromium() -> Self {
        let name = tool("CHROMEDRIVER", "/usr/bin/chromedriver");
        let attempt = || {
            let folder = Folder::new();
            let mut program = Program::start(Command::new(&name).arg("--port=0").env("TMPDIR", &folder.0));
            let port = program.says("started successfully on port ")?;
            Some(Self { port: number(&port)?, _program: program, _screen: None, folder })
        };
        (0..3).find_map(|_| attempt()).expect("chromedriver names a port")
    }

    /// geckodriver, for Firefox.
    pub fn gecko() -> Self {
        let folder = Folder::new();
        let mut command = Command::new(tool("GECKODRIVER", "geckodriver"));
        // Firefox keeps things in the home folder too, and wants one that is its user's.
        command.args(["--port", "0"]).env("TMPDIR", &folder.0).env("HOME", &folder.0);
        let mut program = Program::start(&mut command);
        let port = program.says("Listening on 127.0.0.1:").and_then(|port| number(&port));
        Self { port: port.expect("geckodriver names a port"), _program: program, _screen: None, folder }
    }

    /// The driver of WebKitGTK, with a screen that nobody sees.
    pub fn webkit() -> Self {
        let folder = Folder::new();
        let mut screen = Command::new("Xvfb");
        screen.args(["-displayfd", "1", "-screen", "0", "1280x1000x24", "-nolisten", "tcp"]);
        let mut screen = Program::start(&mut screen);
        let display = screen.says("").and_then(|display| number::<u32>(&display)).expect("Xvfb names a display");
        // This driver chooses no port itself.
        let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).and_then(|free| free.local_addr());
        let port = free.expect("a free port").port();
        let mut command = Command::new(tool("WEBKITDRIVER", "/usr/bin/WebKitWebDriver"));
        command
            .args([format!("--port={port}"), "--host=127.0.0.1".to_owned()])
            .envs([("DISPLAY", format!(":{display}")), ("LIBGL_ALWAYS_SOFTWARE", "1".to_owned())])
            .envs([("TMPDIR", &folder.0), ("HOME", &folder.0)]);
        let program = Program::start(&mut command);
        let started = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            assert!(started.elapsed() < Duration::from_secs(20), "WebKitWebDriver listens");
            std::thread::sleep(Duration::from_millis(20));
        }
        Self { port, _program: program, _screen: Some(screen), folder }
    }

    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Where the browser puts what a visitor saves.
    pub fn downloads(&self) -> PathBuf {
        self.folder.0.join("downloads")
    }
}

fn number<T: std::str::FromStr>(text: &str) -> Option<T> {
    text.trim().trim_end_matches('.').parse().ok()
}

/// A running program, and those that it starts.
struct Program {
    child: Child,
}

impl Program {
    fn start(command: &mut Command) -> Self {
        let child = command.stdout(Stdio::piped()).stderr(Stdio::null()).process_group(0).spawn();
        let name = command.get_program().to_string_lossy().into_owned();
        Self { child: child.unwrap_or_else(|error| panic!("{name}: {error}; “make test” installs it")) }
    }

    /// What a line says after some words; none where the program ends before it says so.
    fn says(&mut self, words: &str) -> Option<String> {
        let mut output = BufReader::new(self.child.stdout.take()?);
        let mut line = String::new();
        let said = loop {
            line.clear();
            if output.read_line(&mut line).ok()? == 0 {
                return None;
            }
            if let Some((_, said)) = line.split_once(words) {
                break said.trim_end().to_owned();
            }
        };
        // The rest is of no interest, but the pipe must not fill up.
        std::thread::spawn(move || std::io::copy(&mut output, &mut std::io::sink()));
        Some(said)
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        // The whole group: a browser does not always end with its driver.
        let group = format!("-{}", self.child.id());
        Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status().ok();
        self.child.wait().ok();
    }
}

/// A folder that goes with the test.
struct Folder(PathBuf);

impl Folder {
    /// A short path: browsers put sockets there.
    fn new() -> Self {
        let thread = format!("{:?}", std::thread::current().id());
        let number: String = thread.chars().filter(char::is_ascii_digit).collect();
        let folder = std::env::temp_dir().join(format!("atlas-{}-{number}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a temporary folder");
        Self(folder)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // The browser may take a moment to let go of its files.
        for _ in 0..40 {
            if std::fs::remove_dir_all(&self.0).is_ok() || !self.0.exists() {
                break;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}
