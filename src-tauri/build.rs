//! Bakes the page, the permissions and the icons into the program.

fn main() {
    tauri_build::build();
}
