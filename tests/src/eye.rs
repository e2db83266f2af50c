//! What a person before the screen can make out.

use x11rb::connection::Connection as _;
use x11rb::protocol::xproto::{ConnectionExt as _, ImageFormat};
use x11rb::rust_connection::RustConnection;

/// Looks at the screen as often as it is asked.
pub struct Eye {
    screen: RustConnection,
    root: u32,
}

/// A part of the screen, in pixels from its upper left corner.
#[derive(Clone, Copy, Debug)]
pub struct Area {
    pub x: i16,
    pub y: i16,
    pub width: u16,
    pub height: u16,
}

/// So many dark pixels are a few words.
const WORDS: usize = 300;

impl Eye {
    pub(crate) fn on(display: &str) -> Eye {
        let (screen, number) = x11rb::connect(Some(display)).unwrap();
        let root = screen.setup().roots[number].root;
        Eye { screen, root }
    }

    /// Whether there is dark writing on a light ground.
    pub fn reads(&self, area: Area) -> bool {
        let Area {
            x,
            y,
            width,
            height,
        } = area;
        let format = ImageFormat::Z_PIXMAP;
        let image = self
            .screen
            .get_image(format, self.root, x, y, width, height, u32::MAX)
            .unwrap()
            .reply()
            .unwrap();
        let shades: Vec<u32> = image
            .data
            .chunks_exact(4)
            .map(|pixel| pixel[..3].iter().map(|&part| u32::from(part)).sum())
            .collect();
        let light = shades.iter().filter(|&&shade| shade > 3 * 200).count();
        let dark = shades.iter().filter(|&&shade| shade < 3 * 90).count();
        light * 2 > shades.len() && dark > WORDS
    }
}
