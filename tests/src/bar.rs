//! A desktop's bar of the tests' own: it shows the icons of programs, and opens their menus.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use zbus::blocking::connection::Builder;
use zbus::blocking::{Connection, Proxy};
use zbus::message::Header;
use zbus::zvariant::{ObjectPath, OwnedObjectPath, OwnedValue, Structure, Value};

use crate::patience::soon;

const NAME: &str = "org.kde.StatusNotifierWatcher";
const PATH: &str = "/StatusNotifierWatcher";
const ITEM: &str = "org.kde.StatusNotifierItem";
const MENU: &str = "com.canonical.dbusmenu";

/// Goes away with the test.
pub struct Bar {
    connection: Connection,
    items: Arc<Mutex<Vec<String>>>,
}

/// A line of a menu.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MenuLine {
    id: i32,
    pub label: String,
    pub enabled: bool,
}

impl Bar {
    pub(crate) fn start(address: &str) -> Bar {
        let items = Arc::<Mutex<Vec<String>>>::default();
        let connection = Builder::address(address)
            .unwrap()
            .serve_at(PATH, Watcher(Arc::clone(&items)))
            .unwrap()
            .name(NAME)
            .unwrap()
            .build()
            .unwrap();
        Bar { connection, items }
    }

    /// Waits for an icon, and says what kind of program it belongs to.
    pub fn shows(&self) -> String {
        self.item().get_property("Id").unwrap()
    }

    /// Waits until there is no icon.
    pub fn empties(&self) {
        soon("the icon goes", || {
            let name = self.items.lock().unwrap().last().cloned();
            let Some(name) = name else { return Some(()) };
            let item = Proxy::new(&self.connection, name, "/StatusNotifierItem", ITEM).unwrap();
            item.get_property::<String>("Id").is_err().then_some(())
        });
        // The next one is another.
        self.items.lock().unwrap().clear();
    }

    /// The width of each picture that it can be drawn from, and whether its bytes are all there.
    pub fn pictures(&self) -> Vec<(i32, bool)> {
        let pictures: Vec<(i32, i32, Vec<u8>)> = self.item().get_property("IconPixmap").unwrap();
        pictures
            .into_iter()
            .map(|(width, height, bytes)| {
                let all = usize::try_from(width * height * 4).unwrap();
                (width, bytes.len() == all)
            })
            .collect()
    }

    /// The person clicks the icon.
    pub fn clicks(&self) {
        self.item().call::<_, _, ()>("Activate", &(0, 0)).unwrap();
    }

    /// The person opens its menu.
    pub fn menu(&self) -> Vec<MenuLine> {
        let names = Vec::<&str>::new();
        let (_, (_, _, lines)): (u32, Branch) =
            self.menu_of().call("GetLayout", &(0, -1, names)).unwrap();
        lines.into_iter().filter_map(line).collect()
    }

    /// What the menu's lines say.
    pub fn labels(&self) -> Vec<String> {
        self.menu().into_iter().map(|line| line.label).collect()
    }

    /// Waits until the menu's first line says so.
    pub fn says(&self, expected: &str) {
        soon(&format!("the bar says “{expected}”"), || {
            (self.labels().first()? == expected).then_some(())
        });
    }

    /// The person chooses a line of the menu.
    pub fn chooses(&self, label: &str) {
        let menu = self.menu();
        let line = menu.iter().find(|line| line.label == label);
        let line = line.unwrap_or_else(|| panic!("{label} is not in {menu:#?}"));
        assert!(line.enabled, "{label}");
        let nothing = Value::from(0);
        let event = (line.id, "clicked", nothing, 0_u32);
        // Who is told to end may be gone before there is an answer.
        self.menu_of().call_noreply("Event", &event).unwrap();
    }

    fn item(&self) -> Proxy<'_> {
        let name = soon("an icon comes", || {
            self.items.lock().unwrap().last().cloned()
        });
        Proxy::new(&self.connection, name, "/StatusNotifierItem", ITEM).unwrap()
    }

    fn menu_of(&self) -> Proxy<'_> {
        let item = self.item();
        let place: OwnedObjectPath = item.get_property("Menu").unwrap();
        let name = item.destination().to_owned();
        Proxy::new(&self.connection, name, ObjectPath::from(place), MENU).unwrap()
    }
}

/// A line's number, what it says, and the lines below it.
type Branch = (i32, HashMap<String, OwnedValue>, Vec<OwnedValue>);

/// None for a line that only parts others.
fn line(value: OwnedValue) -> Option<MenuLine> {
    let line: Structure<'_> = Value::from(value).try_into().unwrap();
    let mut fields = line.into_fields().into_iter();
    let id: i32 = fields.next().unwrap().try_into().unwrap();
    let says: HashMap<String, Value<'_>> = fields.next().unwrap().try_into().unwrap();
    let label = says.get("label")?;
    Some(MenuLine {
        id,
        label: label.try_clone().unwrap().try_into().unwrap(),
        enabled: says
            .get("enabled")
            .is_none_or(|enabled| bool::try_from(enabled).unwrap()),
    })
}

struct Watcher(Arc<Mutex<Vec<String>>>);

#[zbus::interface(name = "org.kde.StatusNotifierWatcher")]
impl Watcher {
    fn register_status_notifier_item(&self, service: String, #[zbus(header)] header: Header<'_>) {
        // Some give a path, and mean themselves.
        let name = match service.starts_with('/') {
            true => header.sender().unwrap().to_string(),
            false => service,
        };
        self.0.lock().unwrap().push(name);
    }

    fn register_status_notifier_host(&self, _service: String) {}

    #[zbus(property)]
    fn registered_status_notifier_items(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }

    #[zbus(property)]
    fn is_status_notifier_host_registered(&self) -> bool {
        true
    }

    #[zbus(property)]
    fn protocol_version(&self) -> i32 {
        0
    }
}
