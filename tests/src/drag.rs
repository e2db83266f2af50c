//! A file that is dragged from another program onto a window, as the X Window System's drag-and-drop
//! protocol (XDND 5) has it.

use std::time::{Duration, Instant};

use x11rb::connection::Connection as _;
use x11rb::protocol::Event;
use x11rb::protocol::xproto::{
    Atom, AtomEnum, ClientMessageEvent, ConnectionExt as _, CreateWindowAux, EventMask, PropMode,
    SELECTION_NOTIFY_EVENT, SelectionNotifyEvent, SelectionRequestEvent, Window, WindowClass,
};
use x11rb::rust_connection::RustConnection;
use x11rb::wrapper::ConnectionExt as _;
use x11rb::{COPY_DEPTH_FROM_PARENT, CURRENT_TIME};

const VERSION: u32 = 5;
const PATIENCE: Duration = Duration::from_secs(10);

/// The program that the file is dragged from.
pub struct Drag {
    screen: RustConnection,
    source: Window,
    target: Window,
    files: String,
    /// Whether the window has asked which file it is.
    known: bool,
}

impl Drag {
    /// Over the middle of the window, where it stays until it is dropped or taken back.
    pub fn begin(display: &str, target: Window, path: &str) -> Drag {
        let (screen, number) = x11rb::connect(Some(display)).unwrap();
        let root = screen.setup().roots[number].root;
        let source = screen.generate_id().unwrap();
        screen
            .create_window(
                COPY_DEPTH_FROM_PARENT,
                source,
                root,
                0,
                0,
                1,
                1,
                0,
                WindowClass::INPUT_ONLY,
                0,
                &CreateWindowAux::new(),
            )
            .unwrap();
        let mut drag = Drag {
            screen,
            source,
            target,
            files: format!("file://{}\r\n", path.replace(' ', "%20")),
            known: false,
        };
        let selection = drag.atom("XdndSelection");
        drag.screen
            .set_selection_owner(source, selection, CURRENT_TIME)
            .unwrap();
        let list = drag.atom("text/uri-list");
        drag.tells("XdndEnter", [VERSION << 24, list, 0, 0]);
        drag.moves(root);
        drag
    }

    /// Until the window knows which file it is, and says that it would take it.
    fn moves(&mut self, root: Window) {
        let size = self.screen.get_geometry(self.target).unwrap();
        let size = size.reply().unwrap();
        let middle = (size.width / 2, size.height / 2);
        let at = self.screen.translate_coordinates(
            self.target,
            root,
            i16::try_from(middle.0).unwrap(),
            i16::try_from(middle.1).unwrap(),
        );
        let at = at.unwrap().reply().unwrap();
        let place = u32::try_from(i32::from(at.dst_x) << 16 | i32::from(at.dst_y)).unwrap();
        let copy = self.atom("XdndActionCopy");
        let status = self.atom("XdndStatus");
        let begun = Instant::now();
        loop {
            assert!(begun.elapsed() < PATIENCE, "the window takes no file");
            self.tells("XdndPosition", [0, place, CURRENT_TIME, copy]);
            if self.hears(status)[1] & 1 == 1 && self.known {
                return self.settles();
            }
        }
    }

    /// Until nothing more has been asked for a while: the window may ask anew for each move.
    fn settles(&mut self) {
        let mut quiet = Instant::now();
        while quiet.elapsed() < Duration::from_millis(150) {
            match self.screen.poll_for_event().unwrap() {
                Some(Event::SelectionRequest(request)) => {
                    self.hands_out(&request);
                    quiet = Instant::now();
                }
                Some(_) => {}
                None => std::thread::sleep(Duration::from_millis(5)),
            }
        }
    }

    /// Lets go of the file where it is.
    pub fn drops(mut self) {
        self.tells("XdndDrop", [0, CURRENT_TIME, 0, 0]);
        let finished = self.atom("XdndFinished");
        self.hears(finished);
    }

    /// Takes it away again.
    pub fn leaves(self) {
        self.tells("XdndLeave", [0; 4]);
    }

    fn tells(&self, kind: &str, [one, two, three, four]: [u32; 4]) {
        let data = [self.source, one, two, three, four];
        let message = ClientMessageEvent::new(32, self.target, self.atom(kind), data);
        self.screen
            .send_event(false, self.target, EventMask::NO_EVENT, message)
            .unwrap();
        self.screen.flush().unwrap();
    }

    /// Waits for a message of this kind; hands out the file's address meanwhile to whoever asks.
    fn hears(&mut self, kind: Atom) -> [u32; 5] {
        let begun = Instant::now();
        loop {
            assert!(begun.elapsed() < PATIENCE, "the window does not answer");
            match self.screen.poll_for_event().unwrap() {
                Some(Event::ClientMessage(message)) if message.type_ == kind => {
                    return message.data.as_data32();
                }
                Some(Event::SelectionRequest(request)) => self.hands_out(&request),
                Some(_) => {}
                None => std::thread::sleep(Duration::from_millis(5)),
            }
        }
    }

    fn hands_out(&mut self, request: &SelectionRequestEvent) {
        let is_list = request.target == self.atom("text/uri-list");
        if is_list {
            self.known = true;
            self.screen
                .change_property8(
                    PropMode::REPLACE,
                    request.requestor,
                    request.property,
                    request.target,
                    self.files.as_bytes(),
                )
                .unwrap();
        }
        let answer = SelectionNotifyEvent {
            response_type: SELECTION_NOTIFY_EVENT,
            sequence: 0,
            time: request.time,
            requestor: request.requestor,
            selection: request.selection,
            target: request.target,
            property: match is_list {
                true => request.property,
                false => AtomEnum::NONE.into(),
            },
        };
        self.screen
            .send_event(false, request.requestor, EventMask::NO_EVENT, answer)
            .unwrap();
        self.screen.flush().unwrap();
    }

    fn atom(&self, name: &str) -> Atom {
        let atom = self.screen.intern_atom(false, name.as_bytes()).unwrap();
        atom.reply().unwrap().atom
    }
}
