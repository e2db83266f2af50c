//! How the page gets onto the screen.

use tauri::WebviewWindow;

/// The page is words and a few drawings. A graphics card would paint it no sooner, its driver takes long to start
/// (longest where there is no card) and much memory, and some show an empty window.
#[cfg(target_os = "linux")]
pub fn leave_graphics_card_alone(window: &WebviewWindow) -> tauri::Result<()> {
    use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt as _, WebViewExt as _};
    window.with_webview(|webview| {
        if let Some(settings) = webview.inner().settings() {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
    })
}

#[cfg(not(target_os = "linux"))]
pub fn leave_graphics_card_alone(_window: &WebviewWindow) -> tauri::Result<()> {
    Ok(())
}
