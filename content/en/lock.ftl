### The window’s lock.

lock-shut = Afterhand is locked. Enter your passphrase to see your data. Until then nothing is kept.
lock-set = From now on the window asks for your passphrase.
lock-gone = The window asks for no passphrase any more.
lock-wrong = That is not the passphrase. Please try again.
lock-unreadable = What is kept of the passphrase cannot be read: { $reason }. “afterhand lock off --forgotten” takes the lock away.
lock-is-on = The window asks for a passphrase.
lock-is-off = The window asks for no passphrase.
lock-none = The window has no passphrase.
lock-forgotten = This takes the lock away without the passphrase; your data stay. Say --yes to do it.
