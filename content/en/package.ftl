# What a desktop, a package manager and a manual say of the product before anybody has started it.

package-generic-name = Companion after a manual-therapy session
package-summary = Rest, rules and exercises after a manual-therapy session
package-keywords = massage;physiotherapy;osteopathy;exercises;neck;back;pain;reminders;
package-about = Afterhand is for the time after a session of massage, mobilisation or manipulation. It says what to do and avoid now and until when, reminds you of the exercises that your clinician prescribed, shows how each is done, and says whom to call when what you feel is more than soreness.
package-after-session = After a session: what holds now, until when, and where each number comes from
package-exercises = Exercises from your clinician’s plan or from your own paper sheet, shown step by step and led at your pace
package-reminders = Ordinary notifications from a small program in the background
package-check-in = “How do I feel?” on every page, with the numbers to call
package-diary = A diary of pain and reactions, and a report for your therapist
package-local = Everything stays on your own computer: no account, no network.
package-no-diagnosis = It gives no diagnosis and does not replace your clinician. If you are worried, call your clinician, and in an emergency the emergency number.

package-removed = Afterhand is removed. What people wrote in it is kept, for each in the folder .local/share/afterhand of their home. Delete that folder by hand to remove it, too.
package-installed = Afterhand is installed in { $folder }. You find it in your desktop’s menu.
package-not-on-path = To use it at a prompt, too, add { $folder } to PATH.
package-no-webkit = The window needs WebKitGTK 4.1, which is not on this computer. Install it with your system’s software: libwebkit2gtk-4.1-0 (Debian, Ubuntu), webkit2gtk4.1 (Fedora), webkit2gtk-4.1 (Arch).
package-not-there = Afterhand is not installed in { $folder }.
package-usage = Usage: install.sh [--remove] [FOLDER]. Without FOLDER it is .local in your home.

package-manual-exit = Exit status
package-manual-done = Done.
package-manual-refused = Refused, or asked back, with a sentence; --yes answers.
package-manual-usage = Wrong usage, or a bad file.
package-manual-files = Files
package-manual-data = What you wrote: one SQLite file in a folder that only you can read.
package-manual-environment = Environment
package-manual-folder = Another folder for the data, as --data names it.
package-manual-clock = INSTANT[@SPEED]: what time it is for the program, for trying things out.
package-manual-also = See also
