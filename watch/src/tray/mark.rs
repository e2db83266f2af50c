//! The product's mark in so few pixels as a bar has.

use ksni::Icon;

const CARD: [f64; 3] = [250.0, 247.0, 242.0];
const ARCH: [f64; 3] = [31.0, 111.0, 105.0];
const DOT: [f64; 3] = [180.0, 84.0, 31.0];

/// The product's mark, as `icons/icon.svg` has it: an arch over a dot on a rounded card.
pub fn icon(size: u16) -> Icon {
    let pixels = (0..size).flat_map(|row| {
        (0..size).flat_map(move |column| {
            let scale = 512.0 / f64::from(size);
            let at = |cell: u16| (f64::from(cell) + 0.5) * scale;
            pixel(at(column), at(row), scale)
        })
    });
    Icon {
        width: i32::from(size),
        height: i32::from(size),
        data: pixels.collect(),
    }
}

/// Alpha, red, green and blue at a place of the mark, whose side is 512; `width` is that of a pixel.
fn pixel(x: f64, y: f64, width: f64) -> [u8; 4] {
    let covered = |outside: f64| (0.5 - outside / width).clamp(0.0, 1.0);
    let corner = |from: f64| ((from - 256.0).abs() - 144.0).max(0.0);
    let card = covered(corner(x).hypot(corner(y)) - 112.0);
    let arch = if y <= 300.0 {
        ((x - 256.0).hypot(y - 300.0) - 130.0).abs()
    } else {
        ((x - 256.0).abs() - 130.0).hypot(y - 300.0)
    };
    let arch = covered(arch - 29.0);
    let dot = covered((x - 256.0).hypot(y - 352.0) - 46.0);
    let mut colour = CARD;
    for (part, ink) in [(arch, ARCH), (dot, DOT)] {
        colour = [0, 1, 2].map(|index| colour[index] + part * (ink[index] - colour[index]));
    }
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "every part lies between 0 and 255"
    )]
    let byte = |part: f64| part.round() as u8;
    [
        byte(card * 255.0),
        byte(colour[0]),
        byte(colour[1]),
        byte(colour[2]),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(icon: &Icon, x: i32, y: i32) -> &[u8] {
        let place = usize::try_from((y * icon.width + x) * 4).unwrap();
        &icon.data[place..place + 4]
    }

    #[test]
    fn the_icon_is_the_mark() {
        let icon = icon(64);
        assert_eq!(icon.data.len(), 64 * 64 * 4);
        assert_eq!(at(&icon, 0, 0)[0], 0);
        assert_eq!(at(&icon, 4, 32), [255, 250, 247, 242]);
        assert_eq!(at(&icon, 32, 21), [255, 31, 111, 105]);
        assert_eq!(at(&icon, 32, 44), [255, 180, 84, 31]);
    }
}
