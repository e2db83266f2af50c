//! The icon and its menu, as the StatusNotifierItem and the menu's own interface have them.

use std::sync::mpsc::Receiver;

use afterhand_host::watch::{Choice, Event, Says};
use ksni::blocking::{Handle, TrayMethods as _};
use ksni::menu::StandardItem;
use ksni::{Category, Icon, MenuItem, OfflineReason, ToolTip};

use super::mark;
use crate::wait::{Stir, Waker};

pub fn serve(heard: &Receiver<Says>, waker: &Waker) {
    let mut item: Option<Handle<Item>> = None;
    for says in heard {
        match item.as_ref().filter(|item| !item.is_closed()) {
            Some(item) => {
                item.update(|item| item.says = says);
            }
            None => {
                let waker = waker.clone();
                // A bar that cannot be reached is tried again with the next thing to say.
                item = Item { says, waker }.assume_sni_available(true).spawn().ok();
            }
        }
    }
    // Nobody has anything to show any more.
    if let Some(item) = item {
        item.shutdown().wait();
    }
}

struct Item {
    says: Says,
    waker: Waker,
}

impl Item {
    fn choose(&mut self, choice: Choice) {
        self.waker.wake(Stir::Happened(Event::Chosen(choice)));
    }
}

impl ksni::Tray for Item {
    fn id(&self) -> String {
        "afterhand".to_owned()
    }

    fn category(&self) -> Category {
        Category::ApplicationStatus
    }

    fn title(&self) -> String {
        self.says.title.clone()
    }

    fn icon_pixmap(&self) -> Vec<Icon> {
        [22, 44].map(mark::icon).into()
    }

    fn tool_tip(&self) -> ToolTip {
        ToolTip {
            title: self.says.title.clone(),
            description: self.says.lines.join("\n"),
            ..ToolTip::default()
        }
    }

    fn activate(&mut self, _x: i32, _y: i32) {
        self.choose(Choice::Open);
    }

    fn menu(&self) -> Vec<MenuItem<Item>> {
        let lines = self.says.lines.iter().map(|line| {
            let line = StandardItem {
                label: unmarked(line),
                enabled: false,
                ..StandardItem::default()
            };
            line.into()
        });
        let choices = self.says.choices.iter().map(|(choice, label)| {
            let choice = *choice;
            let item = StandardItem {
                label: unmarked(label),
                activate: Box::new(move |item: &mut Item| item.choose(choice)),
                ..StandardItem::default()
            };
            item.into()
        });
        lines.chain([MenuItem::Separator]).chain(choices).collect()
    }

    /// A bar that has gone may come back, and finds the item then.
    fn watcher_offline(&self, _reason: OfflineReason) -> bool {
        true
    }
}

/// In a menu an underscore marks the letter after it.
fn unmarked(label: &str) -> String {
    label.replace('_', "__")
}
