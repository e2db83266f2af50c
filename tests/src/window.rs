//! The real window, driven through WebDriver as a person uses it.

use std::cell::RefCell;
use std::future::Future;
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Stdio};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread::sleep;
use std::time::{Duration, Instant};

use fantoccini::elements::Element;
use fantoccini::error::CmdError;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::runtime::Runtime;

use crate::desktop::Desktop;
use crate::drag::Drag;
use crate::patience::{soon, soon_or};
use crate::patient::Moment;
use crate::process::{is_there, signal};
use crate::program::{axe, picture, tool};

/// With a window that is to start on a busy machine.
const START: Duration = Duration::from_secs(120);
/// With a window that is asked to close.
const PATIENCE: Duration = Duration::from_secs(10);
/// With a window that was asked by the driver.
const ENDING: Duration = Duration::from_secs(2);
const PLAN_DIALOG: &str = "Choose a plan file from your clinic";

/// The web engine takes a picture with the next frame, and a page at rest has none: it is painted again and again,
/// the same as before.
const STIRS: &str = "const { style } = document.documentElement; \
    const stir = () => { style.outline = style.outline === '' ? '1px solid transparent' : '' }; \
    window.stirring = setInterval(stir, 50)";
const RESTS: &str = "clearInterval(window.stirring); document.documentElement.style.outline = ''";

/// Two web engines at once would make each other's measurements worthless on a small machine.
static TURN: Mutex<()> = Mutex::new(());

/// One window at a time; it closes when it is dropped.
pub struct Window<'d> {
    runtime: Runtime,
    client: Client,
    driver: Child,
    /// Of the program.
    pub pid: u32,
    desktop: &'d Desktop,
    /// When it was started, by the computer's clock.
    pub started: Instant,
    _turn: MutexGuard<'static, ()>,
}

impl<'d> Window<'d> {
    pub(crate) fn open(moment: &Moment<'_, 'd>, program: &Path) -> Window<'d> {
        let turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
        // It would hand over to the one before, and the driver would wait for ever.
        soon("the window before has ended", || {
            moment
                .patient
                .processes("afterhand-window")
                .is_empty()
                .then_some(())
        });
        let port = free_port();
        let mut driver = moment.sets(tool("WebKitWebDriver", "webkit2gtk-driver"));
        let driver = driver
            .args(["--host=127.0.0.1", &format!("--port={port}")])
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        soon("the driver listens", || {
            TcpStream::connect(("127.0.0.1", port)).ok()
        });
        let options = json!({
            "webkitgtk:browserOptions": {
                "binary": program,
                "args": ["--data", moment.patient.data()],
            },
        });
        let Value::Object(options) = options else {
            unreachable!()
        };
        let runtime = Runtime::new().unwrap();
        let started = Instant::now();
        let address = format!("http://127.0.0.1:{port}");
        let mut session = ClientBuilder::new(HttpConnector::new());
        session.capabilities(options);
        let session = async { tokio::time::timeout(START, session.connect(&address)).await };
        let session = runtime.block_on(session).expect("the window starts");
        let pid = moment.patient.processes("afterhand-window")[0];
        let window = Window {
            client: session.unwrap(),
            runtime,
            driver,
            pid,
            desktop: moment.patient.desktop(),
            started,
            _turn: turn,
        };
        window.shows("#heading");
        window
    }

    fn wait<T>(&self, work: impl Future<Output = Result<T, CmdError>>) -> Result<T, Box<CmdError>> {
        self.runtime.block_on(work).map_err(Box::new)
    }

    /// The element, once the page has it.
    pub fn shows(&self, selector: &str) -> Element {
        soon(&format!("the page shows {selector}"), || {
            self.find(selector)
        })
    }

    /// Waits until the page has no such element.
    pub fn lacks(&self, selector: &str) {
        soon(&format!("the page lacks {selector}"), || {
            self.find(selector).is_none().then_some(())
        });
    }

    /// The element, if the page has it now.
    pub fn find(&self, selector: &str) -> Option<Element> {
        match self.wait(self.client.find(Locator::Css(selector))) {
            Ok(element) => Some(element),
            Err(error) if error.is_no_such_element() => None,
            Err(error) => panic!("{selector}: {error}"),
        }
    }

    /// As a person reads it.
    pub fn text(&self, selector: &str) -> String {
        let element = self.shows(selector);
        self.wait(element.text()).unwrap()
    }

    /// Waits until the element says so.
    pub fn says(&self, selector: &str, expected: &str) {
        let said = RefCell::new(None);
        let look = || {
            // The page may put another element in its place between the two questions.
            let text = self.wait(self.find(selector)?.text()).ok()?;
            let is_so = text == expected;
            *said.borrow_mut() = Some(text);
            is_so.then_some(())
        };
        let what = || format!("{selector} says “{expected}”; it said {:?}", said.borrow());
        soon_or(what, look);
    }

    /// What an attribute of the element is.
    pub fn attribute(&self, selector: &str, name: &str) -> Option<String> {
        let element = self.shows(selector);
        self.wait(element.attr(name)).unwrap()
    }

    /// Clicks the element, once it is there.
    pub fn clicks(&self, selector: &str) {
        let element = self.shows(selector);
        // What hangs over the page's end may lie on it.
        let centre = "arguments[0].scrollIntoView({ block: 'center' })";
        let target = serde_json::to_value(&element).unwrap();
        let _ = self.wait(self.client.execute(centre, vec![target]));
        self.wait(element.click()).unwrap();
    }

    /// Enters a text in the place of what a field holds.
    pub fn enters(&self, selector: &str, text: &str) {
        let element = self.shows(selector);
        self.wait(element.clear()).unwrap();
        self.wait(element.send_keys(text)).unwrap();
    }

    /// The system's own fields take no typed text from the driver.
    pub fn fills(&self, selector: &str, value: &str) {
        self.shows(selector);
        self.evaluates(&format!(
            "const field = document.querySelector('{selector}'); field.value = '{value}';\
             for (const event of ['input', 'change'])\
               field.dispatchEvent(new Event(event, {{ bubbles: true }}));"
        ));
    }

    /// The value of a script's `return`.
    pub fn evaluates(&self, script: &str) -> Value {
        self.wait(self.client.execute(script, Vec::new())).unwrap()
    }

    /// What a script hands to its last argument, a function, when it is ready.
    pub fn awaits(&self, script: &str) -> Value {
        self.wait(self.client.execute_async(script, Vec::new()))
            .unwrap()
    }

    /// Whatever the page shows now, people can use it who see, hear or move differently: axe finds nothing.
    pub fn is_accessible(&self, state: &str) {
        let axe = std::fs::read_to_string(axe()).unwrap();
        self.wait(self.client.execute(&axe, Vec::new())).unwrap();
        let run = "const [done] = arguments; document.fonts.ready\
                   .then(() => axe.run(document, { resultTypes: ['violations'] }))\
                   .then(({ violations }) => done(violations.flatMap(({ id, help, nodes }) =>\
                   nodes.map(({ target }) => `${id}: ${help}: ${target}`))))";
        let found = self.wait(self.client.execute_async(run, Vec::new()));
        let Value::Array(found) = found.unwrap() else {
            unreachable!()
        };
        let found: Vec<&str> = found.iter().filter_map(Value::as_str).collect();
        assert!(found.is_empty(), "{state}:\n{}", found.join("\n"));
    }

    /// What `attribute` is for each element, in the page's order.
    pub fn attributes(&self, selector: &str, attribute: &str) -> Vec<String> {
        let script = "return [...document.querySelectorAll(arguments[0])]\
                      .map((one) => one.getAttribute(arguments[1]))";
        let values = self.wait(
            self.client
                .execute(script, vec![selector.into(), attribute.into()]),
        );
        let Value::Array(values) = values.unwrap() else {
            unreachable!()
        };
        values
            .iter()
            .map(|value| value.as_str().unwrap_or_default().to_owned())
            .collect()
    }

    /// Chooses a plan in the system's own dialog, which has just been asked for.
    pub fn chooses_file(&self, path: &str) {
        self.chooses_in(PLAN_DIALOG, path);
    }

    /// Chooses a file, which may still have to be made, in the system's dialog of this title.
    pub fn chooses_in(&self, title: &str, path: &str) {
        let dialog = self.desktop.shows_window(title);
        // A Return that comes after the dialog has closed must not press the page's own button once more.
        self.evaluates("document.activeElement?.blur()");
        self.desktop
            .xdotool(&["windowactivate", "--sync", &dialog])
            .unwrap();
        soon("the dialog takes the file", || {
            // Keys that come before the dialog is ready for them are lost, so everything is said anew.
            for keys in [
                &["key", "ctrl+l"] as &[&str],
                &["key", "ctrl+a"],
                &["type", "--delay", "5", path],
            ] {
                self.desktop.xdotool(keys).unwrap();
            }
            // The first may only end the search for a way to complete the path.
            (0..4).find_map(|_| {
                self.desktop.xdotool(&["key", "Return"]).unwrap();
                self.desktop
                    .closes_window(title, Duration::from_millis(500))
            })
        });
    }

    /// Drags a file from elsewhere over the page.
    pub fn hovers_file(&self, path: &str) -> Drag {
        let window = self.desktop.shows_window("Afterhand");
        Drag::begin(self.desktop.display(), window.parse().unwrap(), path)
    }

    /// Moves the pointer over the page a little.
    pub fn moves_pointer(&self) {
        let window = self.desktop.shows_window("Afterhand");
        for place in ["300", "320"] {
            self.desktop
                .xdotool(&["mousemove", "--window", &window, place, place])
                .unwrap();
        }
    }

    /// Makes the window so large, in the page's own points.
    pub fn resizes(&self, width: u32, height: u32) {
        self.wait(self.client.set_window_size(width, height))
            .unwrap();
    }

    /// Nothing has to be scrolled to from the side; `state` is what the page shows.
    pub fn fits(&self, state: &str) {
        let over =
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
        assert_eq!(self.evaluates(over), 0, "{state}");
    }

    /// What is only there on paper is shown.
    pub fn looks_printed(&self) {
        self.evaluates(
            "for (const sheet of document.styleSheets) for (const rule of sheet.cssRules)\
               if (rule.media?.mediaText === 'print') rule.media.mediaText = 'screen'",
        );
    }

    /// Presses keys, in the words of xdotool.
    pub fn presses(&self, keys: &str) {
        let window = self.desktop.shows_window("Afterhand");
        self.desktop
            .xdotool(&["windowactivate", "--sync", &window])
            .unwrap();
        self.desktop.xdotool(&["key", keys]).unwrap();
    }

    /// A picture for people to look at, in `target/screens`.
    pub fn pictured(&self, name: &str) {
        let painted = "const [done] = arguments; document.fonts.ready\
                       .then(() => requestAnimationFrame(() => requestAnimationFrame(done)))";
        self.wait(self.client.execute_async(painted, Vec::new()))
            .unwrap();
        self.evaluates(STIRS);
        let picture = self.wait(self.client.screenshot()).unwrap();
        self.evaluates(RESTS);
        std::fs::write(self::picture(name), picture).unwrap();
    }

    /// Makes every letter so many times as large as it is by default.
    pub fn enlarges(&self, times: f64) {
        let percent = 112.5 * times;
        self.evaluates(&format!(
            "document.documentElement.style.fontSize = '{percent}%'"
        ));
    }

    /// Closes it as a person does, with the window manager.
    pub fn closes(self) {
        soon("the window closes", || {
            // The window manager may still be busy with giving it the focus.
            self.presses("alt+F4");
            self.desktop
                .closes_window("Afterhand", Duration::from_secs(2))
        });
    }
}

impl Drop for Window<'_> {
    fn drop(&mut self) {
        // There is nothing left to close where the person did, and a page that is still busy may never say
        // that it has closed.
        let closed = self.client.clone().close();
        let _ = self
            .runtime
            .block_on(async { tokio::time::timeout(PATIENCE, closed).await });
        let _ = self.driver.kill();
        let _ = self.driver.wait();
        // A page at rest may not hear of it.
        let asked = Instant::now();
        while is_there(self.pid) && asked.elapsed() < PATIENCE {
            if ENDING < asked.elapsed() {
                signal(self.pid, "KILL");
            }
            sleep(Duration::from_millis(20));
        }
    }
}

fn free_port() -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    listener.local_addr().unwrap().port()
}
